// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPlainTextEdit>

namespace byoc {

/// A plain text edit for a value of a few lines: the Tab key leaves it, and it repaints its focus
/// ring.
class TextInput : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// `lines`: height in lines of text.
    explicit TextInput(int lines, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int m_lines;
};

} // namespace byoc
