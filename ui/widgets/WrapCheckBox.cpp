// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/WrapCheckBox.h"

#include "widgets/TextBlock.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace byoc {

namespace {
constexpr int frame = 2; // room for the focus ring
constexpr int narrowestColumns = 8;
} // namespace

WrapCheckBox::WrapCheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

TextBlock WrapCheckBox::block() const
{
    return {text(), font(), layoutDirection(),
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)};
}

QSize WrapCheckBox::boxSize() const
{
    return {style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this),
            style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this)};
}

int WrapCheckBox::textLeft() const
{
    return frame + boxSize().width()
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

int WrapCheckBox::heightForWidth(int width) const
{
    return std::max(boxSize().height(), block().height(width - textLeft() - frame)) + 2 * frame;
}

QSize WrapCheckBox::sizeHint() const
{
    const int width = textLeft() + block().naturalWidth() + frame;
    return {width, heightForWidth(width)};
}

QSize WrapCheckBox::minimumSizeHint() const
{
    const int text =
        std::min(block().naturalWidth(), fontMetrics().averageCharWidth() * narrowestColumns);
    return {textLeft() + text + frame, boxSize().height() + 2 * frame};
}

void WrapCheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const auto place = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };

    // In the middle of the first line.
    const int line = TextBlock::lineHeight(font());
    const int down = std::max(0, line - boxSize().height()) / 2;
    option.rect = place(QRect(QPoint(frame, frame + down), boxSize()));
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);

    const QRect words(textLeft(), frame, width() - textLeft() - frame, height() - 2 * frame);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    block().draw(&painter, place(words), palette().color(group, QPalette::WindowText));
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

void WrapCheckBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QCheckBox::changeEvent(event);
}

bool WrapCheckBox::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

} // namespace byoc
