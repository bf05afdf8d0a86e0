// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/SupportPanel.h"

#include "text/VisibleText.h"
#include "widgets/CopyBox.h"
#include "widgets/LinkButton.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"
#include "workstation/Browser.h"

#include <QBoxLayout>

namespace byoc {

using namespace Qt::StringLiterals;

bool SupportPanel::hasContent(const ProfileSupport &support)
{
    return !support.email.isEmpty() || !support.phone.isEmpty() || !support.hours.isEmpty()
        || !support.url.isEmpty() || !support.links.isEmpty();
}

SupportPanel::SupportPanel(const ProfileSupport &support, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::unit(this));
    const auto addBox = [column](const QString &label, const QString &text) {
        if (text.isEmpty())
            return;
        column->addWidget(new WrapLabel(label, WrapLabel::Look::SmallMuted));
        column->addWidget(new CopyBox(label, visibleText(text, 200, true)));
    };
    addBox(tr("E-mail"), support.email);
    addBox(tr("Phone"), support.phone);
    if (!support.hours.isEmpty())
        column->addWidget(new WrapLabel(visibleText(support.hours, 300, true)));
    QList<ProfileLink> links = support.links;
    if (!support.url.isEmpty())
        links.prepend({tr("Help on the web"), support.url});
    for (const ProfileLink &link : std::as_const(links)) {
        auto *open = new LinkButton(tr("%1 (%2)", "title of a link, host")
                                        .arg(visibleText(link.title, 100, true), link.url.host()));
        open->setIconName(u"external-link"_s);
        connect(open, &QPushButton::clicked, this, [url = link.url] { openInBrowser(url); });
        column->addWidget(open, 0, Qt::AlignLeading);
    }
}

} // namespace byoc
