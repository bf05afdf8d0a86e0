// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/AccountAnswers.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace byoc {

class Disclosure;
class StatusLine;

/// The Nebius bindings as a table with add, edit, remove, and import of a bindings file.
class BindingsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit BindingsEdit(QWidget *parent = nullptr);

    /// Does not emit.
    void setBindings(const QList<NebiusBinding> &bindings);
    const QList<NebiusBinding> &bindings() const { return m_bindings; }

signals:
    void edited();

private:
    void show();
    void add();
    void editSelected();
    void removeSelected();
    void import(const QString &path);
    void openDialog(int row);

    QList<NebiusBinding> m_bindings;
    QTableWidget *m_table;
    QPushButton *m_edit;
    QPushButton *m_remove;
    StatusLine *m_status;
    Disclosure *m_mistakes;
};

} // namespace byoc
