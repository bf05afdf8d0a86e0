// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/VisualOrder.h"

#include <QLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

namespace byoc {

namespace {

void collect(QWidget *widget, QList<QWidget *> &stops);

void collect(const QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->layout())
            collect(item->layout(), stops);
        else if (item->widget())
            collect(item->widget(), stops);
    }
}

void collect(QWidget *widget, QList<QWidget *> &stops)
{
    if (widget->isHidden() || !widget->isEnabled() || widget->isWindow())
        return;
    if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy())
        stops << widget;
    // A tab bar is made after the pages, but read before them.
    if (const auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        collect(tabs->tabBar(), stops);
        if (tabs->currentWidget())
            collect(tabs->currentWidget(), stops);
        return;
    }
    if (widget->layout()) {
        collect(widget->layout(), stops);
        return;
    }
    for (QObject *child : widget->children()) {
        if (auto *childWidget = qobject_cast<QWidget *>(child))
            collect(childWidget, stops);
    }
}

} // namespace

QList<QWidget *> tabStops(QWidget *root)
{
    QList<QWidget *> stops;
    for (QObject *child : root->children()) {
        if (auto *childWidget = qobject_cast<QWidget *>(child); childWidget && !root->layout())
            collect(childWidget, stops);
    }
    if (root->layout())
        collect(root->layout(), stops);
    return stops;
}

} // namespace byoc
