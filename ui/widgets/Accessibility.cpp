// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/Accessibility.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QVariant>

#include <optional>

namespace byoc::accessibility {

using namespace Qt::StringLiterals;

namespace {

constexpr char roleProperty[] = "byocAccessibleRole";
constexpr char expandedProperty[] = "byocExpanded";

/// Role and expanded state from the widget's properties; buttons can be pressed.
class Interface : public QAccessibleWidget
{
public:
    explicit Interface(QWidget *widget)
        : QAccessibleWidget(widget)
    {
    }

    QAccessible::Role role() const override
    {
        return QAccessible::Role(widget()->property(roleProperty).toInt());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const QVariant expanded = widget()->property(expandedProperty); expanded.isValid()) {
            state.expandable = true;
            state.expanded = expanded.toBool();
            state.collapsed = !expanded.toBool();
        }
        if (button() && button()->isCheckable()) {
            state.checkable = true;
            state.checked = button()->isChecked();
        }
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        if (text.isEmpty() && kind == QAccessible::Name && button())
            return button()->text();
        return text;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (pressable())
            names.prepend(button()->isCheckable() ? toggleAction() : pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if ((name == pressAction() || name == toggleAction()) && pressable())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *button() const { return qobject_cast<QAbstractButton *>(widget()); }
    bool pressable() const
    {
        return button() && button()->isEnabled() && button()->focusPolicy() != Qt::NoFocus;
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(roleProperty).isValid() ? new Interface(widget) : nullptr;
}

} // namespace

void setRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(makeInterface); // once: Qt knows it the second time
    widget->setProperty(roleProperty, int(role));
}

void setExpanded(QWidget *button, bool expanded)
{
    if (!button->property(roleProperty).isValid())
        setRole(button, QAccessible::Button);
    button->setProperty(expandedProperty, expanded);
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(button, changed);
    QAccessible::updateAccessibility(&event);
}

void makePickable(QComboBox *combo)
{
    const auto pick = [combo] {
        const QModelIndexList marked = combo->view()->selectionModel()->selectedIndexes();
        if (!combo->view()->isVisible() || marked.size() != 1)
            return;
        const int row = marked.constFirst().row();
        if (row == combo->view()->currentIndex().row())
            return; // the keyboard or the pointer is there
        combo->setCurrentIndex(row);
        combo->hidePopup();
        emit combo->activated(row);
    };
    // Keyboard and pointer move the current entry along with the mark, but only just after it.
    QObject::connect(combo->view()->selectionModel(), &QItemSelectionModel::selectionChanged, combo,
                     pick, Qt::QueuedConnection);
}

void announce(QWidget *widget)
{
    // Qt hands no alerts on to AT-SPI; there the name is what is heard of, changed or not.
    for (const QAccessible::Event kind : {QAccessible::NameChanged, QAccessible::Alert}) {
        QAccessibleEvent event(widget, kind);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace byoc::accessibility
