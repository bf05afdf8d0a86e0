// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/TagRow.h"

#include "widgets/Icon.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace byoc {

using namespace Qt::StringLiterals;

TagRow::TagRow(const CustomTag &tag, QWidget *parent)
    : QWidget(parent)
    , m_key(new QLineEdit(tag.key))
    , m_value(new QLineEdit(tag.value))
    , m_remove(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::unit(this));
    layout->addWidget(m_key, 2);
    layout->addWidget(new QLabel(u"="_s));
    layout->addWidget(m_value, 3);
    layout->addWidget(m_remove);
    m_key->setPlaceholderText(tr("Key"));
    m_value->setPlaceholderText(tr("Value"));
    for (QLineEdit *edit : {m_key, m_value}) {
        edit->setMinimumWidth(theme::unit(this) * 6);
        connect(edit, &QLineEdit::textChanged, this, &TagRow::edited);
        connect(edit, &QLineEdit::editingFinished, this, &TagRow::left);
    }
    m_remove->setAutoDefault(false);
    m_remove->setFlat(true);
    m_remove->setToolTip(tr("Remove this tag"));
    connect(m_remove, &QAbstractButton::clicked, this, &TagRow::removeRequested);
    applyIcon();
}

CustomTag TagRow::tag() const
{
    return {m_key->text().trimmed(), m_value->text().trimmed()};
}

void TagRow::setNumber(int number)
{
    m_key->setAccessibleName(tr("Key of tag %1").arg(number));
    m_value->setAccessibleName(tr("Value of tag %1").arg(number));
    m_remove->setAccessibleName(tr("Remove tag %1").arg(number));
}

void TagRow::setLocked(bool locked)
{
    m_key->setReadOnly(locked);
    m_value->setReadOnly(locked);
    m_remove->setEnabled(!locked);
    m_remove->setToolTip(locked ? tr("The provider gives this tag.") : tr("Remove this tag"));
}

void TagRow::applyIcon()
{
    m_remove->setIcon(tintedIcon(u"trash"_s, palette()));
}

void TagRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyIcon();
    QWidget::changeEvent(event);
}

} // namespace byoc
