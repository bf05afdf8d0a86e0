// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/CalmStyle.h"

#include "widgets/Icon.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostInMenu = 200; // entries of a combo box

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(CalmStyle::primaryProperty).toBool();
}

/// Half a line of text: the unit of everything here.
int unitOf(const QStyleOption *option, const QWidget *widget)
{
    const QFontMetrics metrics = widget ? widget->fontMetrics()
        : option                        ? option->fontMetrics
                                        : QFontMetrics(QApplication::font());
    return std::max(4, metrics.lineSpacing() / 2);
}

bool hasVisibleFocus(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus)
        && option->state.testFlag(QStyle::State_Enabled);
}

void drawPanel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line,
               double width, double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(width > 0 ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    const double inset = std::max(0.5, width / 2);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QColor hovered(const QStyleOption *option, const QColor &fill)
{
    if (!option->state.testFlag(QStyle::State_Enabled))
        return fill;
    const QColor ink = option->palette.color(QPalette::WindowText);
    if (option->state.testFlag(QStyle::State_Sunken))
        return theme::mix(fill, ink, 0.12);
    if (option->state.testFlag(QStyle::State_MouseOver))
        return theme::mix(fill, ink, 0.05);
    return fill;
}

QColor primaryFill(const QStyleOption *option)
{
    const QColor accent = option->palette.color(QPalette::Active, QPalette::Highlight);
    return option->state.testFlag(QStyle::State_Enabled)
        ? hovered(option, accent)
        : theme::mix(option->palette.color(QPalette::Window), accent, 0.25);
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const QPalette &palette = option->palette;
    const double radius = unitOf(option, widget) * 0.7;
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool focus = hasVisibleFocus(option);
    if (button && button->features.testFlag(QStyleOptionButton::Flat)) {
        const bool active = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
        if (focus || (active && enabled)) {
            drawPanel(painter, option->rect,
                      active ? hovered(option, palette.color(QPalette::Window)) : Qt::transparent,
                      theme::accent(palette), focus ? 2 : 0, radius);
        }
        return;
    }
    if (isPrimary(widget)) {
        const QColor fill = primaryFill(option);
        drawPanel(painter, option->rect, fill, fill, 0, radius);
        if (focus) { // inside, where it stands out against the fill
            drawPanel(painter, option->rect.adjusted(2, 2, -2, -2), Qt::transparent,
                      palette.color(QPalette::HighlightedText), 2, std::max(1.0, radius - 2));
        }
        return;
    }
    drawPanel(painter, option->rect, hovered(option, palette.color(QPalette::Button)),
              focus ? theme::accent(palette) : theme::border(palette), focus ? 2 : 1, radius);
}

int iconGap(const QStyleOption *option, const QWidget *widget)
{
    return unitOf(option, widget) * 3 / 4;
}

void drawButtonLabel(const QStyle *style, const QStyleOptionButton *button, QPainter *painter,
                     const QWidget *widget)
{
    const bool enabled = button->state.testFlag(QStyle::State_Enabled);
    const bool primary = isPrimary(widget);
    const QPalette &palette = button->palette;
    QColor ink =
        palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    if (primary) {
        ink = enabled ? palette.color(QPalette::Active, QPalette::HighlightedText)
                      : theme::readable(theme::accent(palette), primaryFill(button), 3.0);
    }
    painter->save();
    QFont font = painter->font();
    if (primary)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const bool showMnemonic =
        style->proxy()->styleHint(QStyle::SH_UnderlineShortcut, button, widget);
    const int flags =
        showMnemonic ? Qt::TextShowMnemonic : Qt::TextShowMnemonic | Qt::TextHideMnemonic;
    const QSize text = QFontMetrics(font).size(flags, button->text);
    const bool hasIcon = !button->icon.isNull();
    const int gap = hasIcon && !button->text.isEmpty() ? iconGap(button, widget) : 0;
    const QSize icon = hasIcon ? button->iconSize : QSize(0, 0);
    const QSize needed(std::min(text.width() + gap + icon.width(), button->rect.width()),
                       std::max(text.height(), icon.height()));
    const QRect place =
        QStyle::alignedRect(button->direction, Qt::AlignCenter, needed, button->rect);
    if (hasIcon) {
        const QRect iconRect = QStyle::alignedRect(
            button->direction, Qt::AlignLeading | Qt::AlignVCenter, icon, place);
        button->icon.paint(painter, iconRect, Qt::AlignCenter,
                           enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect textRect =
        QStyle::alignedRect(button->direction, Qt::AlignTrailing | Qt::AlignVCenter,
                            QSize(needed.width() - gap - icon.width(), needed.height()), place);
    painter->setPen(ink);
    painter->drawText(textRect, flags | Qt::AlignCenter | Qt::TextDontClip, button->text);
    painter->restore();
}

void drawInputPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool focus = hasVisibleFocus(option);
    const bool readOnly = option->state.testFlag(QStyle::State_ReadOnly);
    const QColor fill = palette.color(enabled && !readOnly ? QPalette::Base : QPalette::Window);
    const QColor line = focus ? theme::accent(palette)
        : enabled             ? theme::controlBorder(palette)
                              : theme::border(palette);
    drawPanel(painter, option->rect, fill, line, focus ? 2 : 1, unitOf(option, widget) * 0.6);
}

void drawIndicator(const QStyleOption *option, QPainter *painter, const QWidget *widget, bool round)
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor accent = enabled ? palette.color(QPalette::Active, QPalette::Highlight)
                                  : palette.color(QPalette::Disabled, QPalette::Text);
    const QColor fill = on ? accent : hovered(option, palette.color(QPalette::Base));
    const QRect box = option->rect;
    drawPanel(painter, box, fill, on ? accent : theme::controlBorder(palette), on ? 0 : 1.2,
              round ? box.width() / 2.0 : box.width() * 0.22);
    if (!on)
        return;
    const QColor ink = palette.color(QPalette::HighlightedText);
    if (round) {
        const int inset = box.width() * 3 / 10;
        drawPanel(painter, box.adjusted(inset, inset, -inset, -inset), ink, ink, 0, box.width());
    } else {
        const bool partly = option->state.testFlag(QStyle::State_NoChange);
        const int inset = std::max(1, box.width() / 8);
        const QRect inner = box.adjusted(inset, inset, -inset, -inset);
        if (partly) {
            const int third = inner.height() * 2 / 5;
            drawPanel(painter, inner.adjusted(1, third, -1, -third), ink, ink, 0, 1);
        } else {
            const double ratio = widget ? widget->devicePixelRatioF() : 1.0;
            painter->drawPixmap(inner.topLeft(),
                                tintedPixmap(u"check"_s, ink, inner.width(), ratio));
        }
    }
}

void drawTabShape(const QStyleOptionTab *tab, QPainter *painter, const QWidget *widget)
{
    const int thickness = std::max(2, unitOf(tab, widget) / 4);
    QRect line = tab->rect;
    line.setTop(line.bottom() - thickness + 1);
    if (tab->state.testFlag(QStyle::State_Selected))
        painter->fillRect(line, theme::accent(tab->palette));
    else if (tab->state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(line, theme::border(tab->palette));
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *label = qobject_cast<QLabel *>(widget);
    if (label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter, widget);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            drawInputPanel(option, painter, widget);
        }
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (widget && widget->inherits("QAbstractScrollArea"))
            drawInputPanel(option, painter, widget);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
        drawIndicator(option, painter, widget, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, widget, true);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton *>(widget))
            return; // part of its panel
        drawPanel(painter, option->rect, Qt::transparent, theme::accent(option->palette), 2,
                  unitOf(option, widget) * 0.4);
        return;
    case PE_FrameTabBarBase: {
        QRect line = option->rect;
        line.setTop(line.bottom());
        painter->fillRect(line, theme::border(option->palette));
        return;
    }
    case PE_FrameTabWidget:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButtonLabel(this, button, painter, widget);
            return;
        }
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
        if (element == CE_TabBarTabShape) {
            drawTabShape(tab, painter, widget);
            return;
        }
        if (element == CE_TabBarTabLabel && !tab->state.testFlag(State_Selected)
            && tab->state.testFlag(State_Enabled)) {
            QStyleOptionTab label = *tab;
            label.palette.setColor(QPalette::WindowText, theme::muted(tab->palette));
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        box && control == CC_ComboBox) {
        if (box->editable)
            drawInputPanel(option, painter, widget);
        else
            drawButtonPanel(option, painter, widget);
        const QRect arrow = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
        const int size = unitOf(option, widget);
        const auto group =
            option->state.testFlag(State_Enabled) ? QPalette::Active : QPalette::Disabled;
        const double ratio = widget ? widget->devicePixelRatioF() : 1.0;
        QRect place(0, 0, size, size);
        place.moveCenter(arrow.center());
        painter->drawPixmap(place.topLeft(),
                            tintedPixmap(u"chevron-down"_s,
                                         option->palette.color(group, QPalette::ButtonText), size,
                                         ratio));
        return;
    }
    if (control == CC_ScrollBar) {
        const QRect slider = proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget);
        const QColor ground = option->palette.color(QPalette::Window);
        const bool active = option->state & (State_MouseOver | State_Sunken);
        const QColor fill =
            active ? theme::muted(option->palette) : theme::readable(ground, ground, 2.2);
        const int inset = std::max(1, std::min(slider.width(), slider.height()) / 4);
        const QRect handle = slider.adjusted(inset, inset, -inset, -inset);
        drawPanel(painter, handle, fill, fill, 0, std::min(handle.width(), handle.height()) / 2.0);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl subControl, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);

    // No arrow buttons: the groove is the whole bar.
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int shortest = std::min(length, 3 * unitOf(option, widget));
    const int handle = range > 0
        ? std::clamp(int(qint64(bar->pageStep) * length / (range + bar->pageStep)), shortest,
                     length)
        : length;
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - handle, bar->upsideDown);
    const auto part = [&](int from, int size) {
        const QRect rect = horizontal ? QRect(from, 0, size, bar->rect.height())
                                      : QRect(0, from, bar->rect.width(), size);
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (subControl) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return part(start, handle);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + handle, length - start - handle);
    default:
        return {};
    }
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const int inset = unitOf(option, widget) * 3 / 4;
        return rect.adjusted(inset, 0, -inset, 0);
    }
    return rect;
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    const int unit = unitOf(option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return unit * 2;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return unit;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_TabBarIconSize:
        return unit * 2;
    case PM_ScrollBarExtent:
        return std::max(10, unit * 3 / 2);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return unit * 3;
    case PM_TabBarTabVSpace:
        return unit * 2;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return unit;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeading;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ComboBox_Popup: { // one like a menu measures every entry before it opens
        const auto *box = qobject_cast<const QComboBox *>(widget);
        const bool hasThousands = box && box->count() > MostInMenu;
        return hasThousands ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const int unit = unitOf(option, widget);
    switch (type) {
    case CT_PushButton: {
        // `size` is that of text and icon alone.
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        QSize result = size;
        if (isPrimary(widget)) {
            QFont bold = widget->font();
            bold.setWeight(QFont::DemiBold);
            const auto width = [button](const QFontMetrics &metrics) {
                return metrics.size(Qt::TextShowMnemonic, button->text).width();
            };
            result.rwidth() += width(QFontMetrics(bold)) - width(widget->fontMetrics());
        }
        if (!button->icon.isNull() && !button->text.isEmpty())
            result.rwidth() += iconGap(option, widget) - 4; // Qt counts 4
        const bool iconOnly = button->text.isEmpty();
        result.rwidth() += iconOnly ? unit * 3 / 2 : unit * 7 / 2;
        result.setHeight(std::max(result.height(), option->fontMetrics.height()) + unit * 2);
        return result;
    }
    case CT_LineEdit:
        return {size.width() + unit * 2, option->fontMetrics.height() + unit * 2};
    case CT_ComboBox: {
        QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
        result.setHeight(option->fontMetrics.height() + unit * 2);
        result.rwidth() += unit;
        return result;
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

} // namespace byoc
