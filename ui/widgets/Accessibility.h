// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessible>
#include <QString>

class QComboBox;
class QWidget;

namespace byoc {

/// What Qt's own accessible interfaces lack for our widgets. GUI thread.
namespace accessibility {

/// The role of a widget for which Qt has none or another. Call it in the constructor. Buttons can
/// be pressed, and checkable ones say whether they are checked.
void setRole(QWidget *widget, QAccessible::Role role);

/// Marks a button that opens and closes something, and says which of the two it is.
void setExpanded(QWidget *button, bool expanded);

/// Lets a screen reader choose from the open list of a combo box. Qt only marks the entry then;
/// this chooses it and closes the list, as a click would. Call it once, when the box is made.
void makePickable(QComboBox *combo);

/// Has a screen reader say the widget's accessible name now.
void announce(QWidget *widget);

} // namespace accessibility
} // namespace byoc
