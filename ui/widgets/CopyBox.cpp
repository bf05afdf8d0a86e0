// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/CopyBox.h"

#include "text/VisibleText.h"
#include "widgets/Accessibility.h"
#include "widgets/Card.h"
#include "widgets/Icon.h"
#include "widgets/SelectableText.h"
#include "widgets/StatusLine.h"
#include "widgets/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowColumns = 56; // below that, the button goes under a long text
constexpr int shortText = 24;
constexpr int maximumLines = 8;
constexpr qsizetype longestText = 256 * 1024;
} // namespace

CopyBox::CopyBox(const QString &name, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_edit(new SelectableText(name, {}, SelectableText::Look::Fixed))
    , m_button(new QPushButton)
    , m_remark(new StatusLine)
{
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setMaximumLines(maximumLines);
    m_button->setAutoDefault(false);
    m_button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_remark->setKeepsSpace(false);

    m_row->addWidget(m_edit, 1, Qt::AlignVCenter);
    m_row->addWidget(m_button, 0, Qt::AlignTop | Qt::AlignTrailing);
    auto *card = new Card(Card::Tone::Box);
    card->body()->addLayout(m_row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::unit(this) / 2);
    layout->addWidget(card);
    layout->addWidget(m_remark);

    m_revert.setSingleShot(true);
    m_revert.setInterval(2000);
    connect(&m_revert, &QTimer::timeout, this, [this] { showCopied(false); });
    connect(m_button, &QAbstractButton::clicked, this, &CopyBox::copy);

    setName(name);
    setText(text);
    fixButtonWidth();
}

void CopyBox::setName(const QString &name)
{
    m_edit->setAccessibleName(name);
    m_button->setAccessibleDescription(name);
}

void CopyBox::setText(const QString &whole)
{
    // What is copied is what can be seen: nothing hidden goes to the clipboard and into a terminal.
    const QString text = visibleText(whole, longestText);
    if (text != m_text) {
        m_text = text;
        m_edit->setPlainText(text);
        m_revert.stop();
        showCopied(false);
    }
    m_button->setEnabled(!text.isEmpty());
}

void CopyBox::setSpelling(const QString &spelling)
{
    m_edit->setAccessibleDescription(spelling);
}

void CopyBox::setLarge(bool large)
{
    m_edit->setLook(large ? SelectableText::Look::LargeFixed : SelectableText::Look::Fixed);
    m_row->setAlignment(m_button, (large ? Qt::AlignVCenter : Qt::AlignTop) | Qt::AlignTrailing);
}

void CopyBox::setRemark(const QString &remark, bool isWarning)
{
    m_remark->report(isWarning ? StatusLine::Level::Warning : StatusLine::Level::Info, remark);
}

void CopyBox::setMaximumLines(int lines)
{
    m_edit->setMaximumLines(std::max(1, lines));
}

void CopyBox::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    showCopied(true);
    accessibility::announce(m_button);
    m_revert.start();
    emit copied();
}

void CopyBox::showCopied(bool copied)
{
    const QString label = copied ? tr("Copied") : tr("Copy");
    m_button->setText(label);
    m_button->setAccessibleName(label);
    m_button->setIcon(tintedIcon(copied ? u"check"_s : u"copy"_s, palette()));
}

void CopyBox::fixButtonWidth()
{
    // Wide enough for either word, so that nothing moves when it changes.
    const bool copied = m_revert.isActive();
    m_button->setMinimumWidth(0);
    showCopied(!copied);
    const int other = m_button->sizeHint().width();
    showCopied(copied);
    m_button->setMinimumWidth(std::max(other, m_button->sizeHint().width()));
}

void CopyBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fixButtonWidth();
    else if (event->type() == QEvent::PaletteChange)
        showCopied(m_revert.isActive());
    QWidget::changeEvent(event);
}

void CopyBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int narrow = QFontMetrics(theme::fixedFont()).averageCharWidth() * narrowColumns;
    const bool below = width() < narrow && m_text.size() > shortText;
    m_row->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace byoc
