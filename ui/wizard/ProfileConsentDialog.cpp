// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/ProfileConsentDialog.h"

#include "text/VisibleText.h"
#include "widgets/PageScrollArea.h"
#include "widgets/SelectableText.h"
#include "widgets/StatusLine.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QScreen>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

QString useText(ProfileHost::Use use)
{
    switch (use) {
    case ProfileHost::Use::Gateway:
        return ProfileConsentDialog::tr("Your sign-in and your account's IDs go to");
    case ProfileHost::Use::SignIn:
        return ProfileConsentDialog::tr("Single sign-on is asked at");
    case ProfileHost::Use::Proxy:
        return ProfileConsentDialog::tr("All connections go through the proxy");
    case ProfileHost::Use::SupportLink:
        return ProfileConsentDialog::tr("Links for help lead to");
    }
    Q_UNREACHABLE();
}

} // namespace

ProfileConsentDialog::ProfileConsentDialog(const OpenedProfile &opened, QWidget *parent)
    : QDialog(parent)
{
    const QString name = opened.profile.product.name.isEmpty()
        ? visibleText(QFileInfo(opened.path).fileName(), 200, true)
        : visibleText(opened.profile.product.name, 100, true);
    setWindowTitle(tr("Use this profile?"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *content = new PageScrollArea;
    QVBoxLayout *body = content->body();
    body->addWidget(new WrapLabel(tr("Use the profile of %1?").arg(name), WrapLabel::Look::Strong));
    body->addWidget(new WrapLabel(tr(
        "A profile comes from the provider of the software and sets this program up. Use it only "
        "if you got it from somebody you trust, and if you know these places:")));

    QMap<ProfileHost::Use, QStringList> hosts;
    for (const ProfileHost &host : opened.profile.hostUses())
        hosts[host.use] << host.host;
    for (auto use = hosts.cbegin(); use != hosts.cend(); ++use) {
        body->addSpacing(theme::unit(this));
        body->addWidget(new WrapLabel(useText(use.key()), WrapLabel::Look::Muted));
        body->addWidget(new SelectableText(useText(use.key()), use.value().join(u'\n'),
                                           SelectableText::Look::Fixed));
    }
    if (hosts.isEmpty())
        body->addWidget(new WrapLabel(tr("It names no host.")));
    if (!opened.profile.extraCa.isEmpty()) {
        auto *authorities = new StatusLine;
        authorities->report(StatusLine::Level::Warning,
                            tr("It adds certificate authorities. Whoever holds their keys could "
                               "listen in on all connections of this program."));
        body->addWidget(authorities);
    }
    if (!opened.warnings.isEmpty()) {
        QStringList lines;
        for (const DocumentMistake &warning : opened.warnings)
            lines << warning.sentence();
        body->addSpacing(theme::unit(this));
        body->addWidget(new WrapLabel(tr("Remarks on the file"), WrapLabel::Look::Muted));
        body->addWidget(new SelectableText(tr("Remarks on the file"), lines.join(u'\n')));
    }

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(content, 1);
    auto *buttons = new QDialogButtonBox;
    QPushButton *use = buttons->addButton(tr("Use this profile"), QDialogButtonBox::AcceptRole);
    QPushButton *no = buttons->addButton(tr("Do not use it"), QDialogButtonBox::RejectRole);
    use->setAutoDefault(false);
    no->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(QSize(theme::unit(this) * 80, theme::unit(this) * 62)
               .boundedTo(screen()->availableSize() * 9 / 10));
    no->setFocus();
}

} // namespace byoc
