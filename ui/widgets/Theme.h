// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QPushButton;
class QWidget;

namespace byoc {

/// Colours, fonts and spacing. The one place that makes colours; everything else asks here or
/// uses palette roles. GUI thread.
namespace theme {

enum class Scheme { System, Light, Dark };

/// Sets style, palette and base font of the application. May be called again at any time.
/// `System` keeps the platform's palette and repairs only what would not be readable.
/// `fontScale`: 1.0 is the platform's font size; clamped to 0.5 … 4.
void apply(Scheme scheme, double fontScale = 1.0);

/// The provider's colour instead of the accent, made readable; an invalid one: the usual again.
void setAccent(const QColor &color);

bool isDark(const QPalette &palette);

/// Contrast ratio of two opaque colours, 1 … 21 (WCAG 2.1, "contrast ratio").
double contrast(const QColor &a, const QColor &b);
/// `color`, made lighter or darker until it has that contrast on the background.
QColor readable(const QColor &color, const QColor &background, double ratio = 4.5);
/// `part` of `over` (0 … 1) mixed into `under`.
QColor mix(const QColor &under, const QColor &over, double part);

// All readable as text (4.5 : 1) on window and card backgrounds.
QColor accent(const QPalette &palette);
QColor success(const QPalette &palette);
QColor warning(const QPalette &palette);
QColor danger(const QPalette &palette);
QColor muted(const QPalette &palette); ///< small print; as a role: QPalette::PlaceholderText

QColor border(const QPalette &palette); ///< hairlines and frames of cards
QColor controlBorder(const QPalette &palette); ///< frames of controls, 3 : 1
QColor cardBackground(const QPalette &palette); ///< as a role: QPalette::Base
QColor boxBackground(const QPalette &palette); ///< commands; as a role: QPalette::AlternateBase
QColor subtleHighlight(const QPalette &palette);
QColor warningBackground(const QPalette &palette);
QColor dangerBackground(const QPalette &palette);

// Derived from the application's font.
QFont headingFont();
QFont strongFont();
QFont smallFont();
QFont fixedFont(); ///< the platform's fixed-width face in the size of the body text
QFont largeFixedFont(); ///< for a code to read off and type elsewhere

/// The unit of spacing, pixels: half a line of text, so 8 at usual sizes. Gaps are 1, margins of
/// cards 2, gaps between sections 3 units.
int unit(const QWidget *widget);
/// Corner radius of cards and controls, pixels.
int radius(const QWidget *widget);

} // namespace theme

/// Makes a push button the page's main action: filled with the accent colour.
void makePrimary(QPushButton *button, bool primary = true);

} // namespace byoc
