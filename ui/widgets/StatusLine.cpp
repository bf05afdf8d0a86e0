// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/StatusLine.h"

#include "widgets/Accessibility.h"
#include "widgets/IconLabel.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"

#include <QHBoxLayout>

#include <utility>

namespace byoc {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, IconLabel::Tone::Muted, 0.9))
    , m_text(new WrapLabel({}, WrapLabel::Look::SmallMuted))
{
    m_text->setMinimumLines(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::unit(this) * 3 / 4);
    QSizePolicy policy = m_icon->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_icon->setSizePolicy(policy);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_icon->hide();
}

void StatusLine::report(Level level, const QString &text)
{
    if (text.isEmpty())
        level = Level::None;
    if (level == m_level && text == m_text->text())
        return;
    m_level = level;
    switch (level) {
    case Level::None:
        m_icon->setIcon({}, IconLabel::Tone::Muted);
        break;
    case Level::Info:
        m_icon->setIcon(u"info"_s, IconLabel::Tone::Muted);
        break;
    case Level::Fine:
        m_icon->setIcon(u"check"_s, IconLabel::Tone::Success);
        break;
    case Level::Warning:
        m_icon->setIcon(u"warning"_s, IconLabel::Tone::Warning);
        break;
    case Level::Error:
        m_icon->setIcon(u"error"_s, IconLabel::Tone::Danger);
        break;
    }
    const bool strong = level == Level::Warning || level == Level::Error;
    m_text->setLook(strong ? WrapLabel::Look::Small : WrapLabel::Look::SmallMuted);
    m_text->setText(level == Level::None ? QString() : text);
    const QString word = levelName(level);
    m_text->setAccessibleName(word.isEmpty() ? QString() : tr("%1: %2").arg(word, text));
    m_icon->setVisible(level != Level::None);
    showOrHide();
    m_isUnheard = level != Level::None;
    announce();
}

/// Once it can be seen: of what is in no window yet, or on a page behind, nobody hears.
void StatusLine::announce()
{
    if (isVisible() && std::exchange(m_isUnheard, false))
        accessibility::announce(m_text);
}

void StatusLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The window that it belongs to may be on its way to the screen reader, too.
    QMetaObject::invokeMethod(this, &StatusLine::announce, Qt::QueuedConnection);
}

QString StatusLine::text() const
{
    return m_text->text();
}

void StatusLine::setKeepsSpace(bool keeps)
{
    m_keepsSpace = keeps;
    showOrHide();
}

void StatusLine::showOrHide()
{
    if (parentWidget()) // else it would be a window of its own, for a moment
        setVisible(m_keepsSpace || m_level != Level::None);
}

bool StatusLine::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange)
        showOrHide();
    return QWidget::event(event);
}

QString StatusLine::levelName(Level level)
{
    switch (level) {
    case Level::Fine:
        return tr("Fine");
    case Level::Warning:
        return tr("Warning");
    case Level::Error:
        return tr("Error");
    case Level::None:
    case Level::Info:
        break;
    }
    return {};
}

} // namespace byoc
