// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/SavedSignInList.h"

#include "widgets/Card.h"
#include "widgets/IconLabel.h"
#include "widgets/LinkButton.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace byoc {

using namespace Qt::StringLiterals;

SavedSignInList::SavedSignInList(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setAccessibleName(tr("Signed in before on this computer"));
    hide();
}

void SavedSignInList::setEntries(const QList<SavedSignIn> &entries)
{
    QStringList shown;
    for (const SavedSignIn &entry : entries)
        shown << entry.id + u' ' + entry.user.email;
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_first = nullptr;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (!entries.isEmpty())
        layout()->addWidget(
            new WrapLabel(tr("Signed in before on this computer"), WrapLabel::Look::Strong));
    for (const SavedSignIn &entry : entries)
        layout()->addWidget(makeCard(entry));
    setVisible(!entries.isEmpty());
}

QWidget *SavedSignInList::makeCard(const SavedSignIn &entry)
{
    const QString name = entry.user.email.isEmpty() ? entry.user.name : entry.user.email;
    const QString place = entry.gateway == GatewaySwitch::Kind::Portal
        ? tr("Customer portal %1").arg(entry.origin.host())
        : entry.isStaff ? tr("Support staff at %1").arg(entry.origin.host())
                        : entry.origin.host();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme::unit(this) / 4);
    texts->addWidget(new WrapLabel(name, WrapLabel::Look::Strong));
    texts->addWidget(new WrapLabel(place, WrapLabel::Look::SmallMuted));

    auto *go = new QPushButton(tr("Continue"));
    go->setAccessibleName(tr("Continue as %1").arg(name));
    connect(go, &QPushButton::clicked, this, [this, id = entry.id] { emit continueRequested(id); });
    auto *forget = new LinkButton(tr("Sign out"));
    forget->setAccessibleName(tr("Sign out %1").arg(name));
    forget->setSmall(true);
    connect(forget, &QPushButton::clicked, this,
            [this, id = entry.id] { emit forgetRequested(id); });
    if (!m_first)
        m_first = go;

    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * theme::unit(this));
    row->addWidget(new IconLabel(u"user"_s, IconLabel::Tone::Accent, 1.4), 0, Qt::AlignVCenter);
    row->addLayout(texts, 1);
    row->addWidget(forget, 0, Qt::AlignVCenter);
    row->addWidget(go, 0, Qt::AlignVCenter);
    card->body()->addLayout(row);
    return card;
}

} // namespace byoc
