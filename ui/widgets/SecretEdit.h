// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/Secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace byoc {

class MaskedTextEdit;
class StatusLine;
class WrapLabel;

/// A labelled input for a password, a token or a key, hidden unless the person asks to see it.
/// What is typed enters no undo history, no completion and no input-method learning.
class SecretEdit : public QWidget
{
    Q_OBJECT
public:
    enum class Form {
        Line, ///< password, token
        Text, ///< several lines, e.g. a PEM key: paste or drop it, or show it to type
    };

    explicit SecretEdit(const QString &label, Form form = Form::Line, QWidget *parent = nullptr);

    Secret secret() const;
    /// Does not emit.
    void setSecret(const Secret &secret);
    bool isEmpty() const;
    void clear();
    void setPlaceholder(const QString &text);
    void setHelp(const QString &help);
    /// Shows what is wrong below the input; empty clears. Goes when the person edits.
    void setError(const QString &text);
    bool isRevealed() const;
    void setRevealed(bool revealed);
    QWidget *editor() const;

signals:
    void edited();
    /// Form::Line only.
    void returnPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFonts();
    void showRevealed();
    void onEdited();

    QLabel *m_label;
    QLineEdit *m_line = nullptr;
    MaskedTextEdit *m_lines = nullptr;
    QPushButton *m_reveal;
    WrapLabel *m_help;
    StatusLine *m_status;
};

} // namespace byoc
