// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/Theme.h"

#include "widgets/CalmStyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPushButton>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace byoc {

using namespace Qt::StringLiterals;

namespace theme {

namespace {

constexpr double textContrast = 4.5; // WCAG 2.1, 1.4.3 (AA)
constexpr double frameContrast = 3.0; // WCAG 2.1, 1.4.11

QColor readableOnBoth(const QColor &color, const QPalette &palette, double ratio = textContrast)
{
    const QColor onWindow = readable(color, palette.color(QPalette::Window), ratio);
    return readable(onWindow, palette.color(QPalette::Base), ratio);
}

struct Shades
{
    QRgb window, card, box, text, muted, button, accent, onAccent, link, disabled;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(QColor(shades.button), QColor(shades.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(QPalette::All, role, QColor(color));
    };
    set(QPalette::Window, shades.window);
    set(QPalette::Base, shades.card);
    set(QPalette::AlternateBase, shades.box);
    set(QPalette::Button, shades.button);
    set(QPalette::ToolTipBase, shades.card);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText}) {
        set(role, shades.text);
    }
    set(QPalette::PlaceholderText, shades.muted);
    set(QPalette::Highlight, shades.accent);
    set(QPalette::HighlightedText, shades.onAccent);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, QColor(shades.disabled));
    }
    return palette;
}

QPalette lightPalette()
{
    return paletteOf({.window = 0xfff5f5f6,
                      .card = 0xffffffff,
                      .box = 0xfff2f3f5,
                      .text = 0xff1a1b1f,
                      .muted = 0xff5f626a,
                      .button = 0xffffffff,
                      .accent = 0xff2b66dc,
                      .onAccent = 0xffffffff,
                      .link = 0xff2259c7,
                      .disabled = 0xff8b8e96});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0xff222327,
                      .card = 0xff2b2c31,
                      .box = 0xff34363c,
                      .text = 0xffededf0,
                      .muted = 0xffa9acb5,
                      .button = 0xff313338,
                      .accent = 0xff3a6ddb,
                      .onAccent = 0xffffffff,
                      .link = 0xff86b0ff,
                      .disabled = 0xff7d8089});
}

/// The platform's palette where it can be read, repaired role by role where it cannot.
QPalette repaired(QPalette palette)
{
    const auto color = [&palette](QPalette::ColorRole role) { return palette.color(role); };
    if (contrast(color(QPalette::WindowText), color(QPalette::Window)) < textContrast
        || contrast(color(QPalette::Text), color(QPalette::Base)) < textContrast) {
        return isDark(palette) ? darkPalette() : lightPalette();
    }
    const auto repair = [&palette](QPalette::ColorRole role, const QColor &better) {
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            if (palette.color(group, role) != better)
                palette.setColor(group, role, better);
        }
    };
    repair(QPalette::Highlight,
           readable(color(QPalette::Highlight), color(QPalette::HighlightedText)));
    repair(QPalette::ButtonText, readable(color(QPalette::ButtonText), color(QPalette::Button)));
    repair(QPalette::Link, readableOnBoth(color(QPalette::Link), palette));
    // Platforms make it half transparent; we use it for small print as well.
    const QColor muted = mix(color(QPalette::Window), color(QPalette::WindowText), 0.6);
    repair(QPalette::PlaceholderText, readableOnBoth(muted, palette));
    return palette;
}

struct Applied
{
    Scheme scheme = Scheme::System;
    double fontScale = 1.0;
    QColor accent; ///< invalid: the usual
};

Applied &applied()
{
    static Applied present;
    return present;
}

QPalette tinted(QPalette palette, const QColor &accent)
{
    if (!accent.isValid())
        return palette;
    palette.setColor(QPalette::Highlight,
                     readable(accent, palette.color(QPalette::HighlightedText)));
    palette.setColor(QPalette::Link, readableOnBoth(accent, palette));
    return palette;
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    return font;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

void apply(Scheme scheme, double fontScale)
{
    static const QFont platformFont = QApplication::font();
    applied().scheme = scheme;
    applied().fontScale = fontScale;
    const auto setPalette = [](const QPalette &palette) {
        QApplication::setPalette(tinted(palette, applied().accent));
    };

    if (!qobject_cast<CalmStyle *>(QApplication::style()))
        QApplication::setStyle(new CalmStyle);
    switch (scheme) {
    case Scheme::System:
        QApplication::setPalette(QPalette()); // back to the platform's
        setPalette(repaired(QApplication::palette()));
        break;
    case Scheme::Light:
        setPalette(lightPalette());
        break;
    case Scheme::Dark:
        setPalette(darkPalette());
        break;
    }
    QApplication::setFont(scaled(platformFont, std::clamp(fontScale, 0.5, 4.0)));
}

void setAccent(const QColor &color)
{
    if (color == applied().accent)
        return;
    applied().accent = color;
    apply(applied().scheme, applied().fontScale);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window))
        < luminance(palette.color(QPalette::WindowText));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readable(const QColor &color, const QColor &background, double ratio)
{
    const bool lighten = contrast(Qt::white, background) > contrast(Qt::black, background);
    const QColor goal = lighten ? Qt::white : Qt::black;
    for (int percent = 0; percent < 100; percent += 4) {
        const QColor candidate = mix(color, goal, percent / 100.0);
        if (contrast(candidate, background) >= ratio)
            return candidate;
    }
    return goal;
}

QColor mix(const QColor &under, const QColor &over, double part)
{
    const auto blend = [part](double a, double b) { return float(a + (b - a) * part); };
    return QColor::fromRgbF(blend(under.redF(), over.redF()), blend(under.greenF(), over.greenF()),
                            blend(under.blueF(), over.blueF()));
}

QColor accent(const QPalette &palette)
{
    return readableOnBoth(palette.color(QPalette::Highlight), palette);
}

QColor success(const QPalette &palette)
{
    return readableOnBoth(QColor(isDark(palette) ? 0xff5fcf8b : 0xff1b7f45), palette);
}

QColor warning(const QPalette &palette)
{
    return readableOnBoth(QColor(isDark(palette) ? 0xffe9b44c : 0xff8a5a00), palette);
}

QColor danger(const QPalette &palette)
{
    return readableOnBoth(QColor(isDark(palette) ? 0xffff8a80 : 0xffb3261e), palette);
}

QColor muted(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor border(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
               isDark(palette) ? 0.18 : 0.13);
}

QColor controlBorder(const QPalette &palette)
{
    return readableOnBoth(border(palette), palette, frameContrast);
}

QColor cardBackground(const QPalette &palette)
{
    return palette.color(QPalette::Base);
}

QColor boxBackground(const QPalette &palette)
{
    return palette.color(QPalette::AlternateBase);
}

QColor subtleHighlight(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Highlight),
               isDark(palette) ? 0.28 : 0.11);
}

QColor warningBackground(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), QColor(0xffffb020), isDark(palette) ? 0.12 : 0.16);
}

QColor dangerBackground(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), QColor(0xffe5392e), isDark(palette) ? 0.12 : 0.10);
}

QFont headingFont()
{
    QFont font = scaled(QApplication::font(), 1.55);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont strongFont()
{
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont()
{
    return scaled(QApplication::font(), 0.9);
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont body = QApplication::font();
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF());
    else
        font.setPixelSize(body.pixelSize());
    return font;
}

QFont largeFixedFont()
{
    return scaled(fixedFont(), 1.9);
}

int unit(const QWidget *widget)
{
    return std::max(4, widget->fontMetrics().lineSpacing() / 2);
}

int radius(const QWidget *widget)
{
    return std::max(3, unit(widget) * 3 / 4);
}

} // namespace theme

void makePrimary(QPushButton *button, bool primary)
{
    button->setProperty(CalmStyle::primaryProperty, primary);
    button->updateGeometry();
    button->update();
}

} // namespace byoc
