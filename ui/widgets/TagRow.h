// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/AccountAnswers.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace byoc {

/// One row of a TagsEdit: key, value and a button that removes it. Made by TagsEdit.
class TagRow : public QWidget
{
    Q_OBJECT
public:
    explicit TagRow(const CustomTag &tag, QWidget *parent = nullptr);

    CustomTag tag() const; ///< trimmed
    /// From 1, for the accessible names.
    void setNumber(int number);
    /// Given by the provider: shown, not changed or removed.
    void setLocked(bool locked);
    QLineEdit *keyEdit() const { return m_key; }

signals:
    void edited();
    void left(); ///< the focus left one of the inputs
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyIcon();

    QLineEdit *m_key;
    QLineEdit *m_value;
    QPushButton *m_remove;
};

} // namespace byoc
