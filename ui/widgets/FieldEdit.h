// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/AccountField.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace byoc {

class StatusLine;
class TextInput;

/// Editor of one account field: label, input, help, "Where do I find it?" and what its check says.
///
/// Does not nag: a complaint appears when the field is left or `showErrors` is called, and goes
/// the moment the value is right. Holds no rules: it asks the field's functions.
class FieldEdit : public QWidget
{
    Q_OBJECT
public:
    explicit FieldEdit(const AccountField &field, QWidget *parent = nullptr);

    const AccountField &field() const { return m_field; }
    /// As typed. Setting does not emit `edited`.
    void setText(const QString &text);
    QString text() const;
    QString value() const; ///< normalised: what will be sent
    /// Neither missing while required nor `Wrong`.
    bool isAcceptable() const;
    /// Shows what is wrong, if anything. True if acceptable.
    bool showErrors();
    /// Said in the status line while there is nothing else to say, e.g. where a prefilled value
    /// comes from. Forgotten when the person edits.
    void setRemark(const QString &remark);
    /// A verdict from elsewhere (a live check on the server) on the present value. Forgotten when
    /// the person edits.
    void setVerdict(const FieldVerdict &verdict);
    void setReadOnly(bool readOnly);
    /// The input, e.g. for the focus.
    QWidget *editor() const;

signals:
    void edited();
    /// The focus left the input.
    void left();
    void openLinkRequested(const QUrl &url);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void onEdited();
    void showVerdict();
    FieldVerdict judge() const;
    QWidget *makeWhere();
    void applyFonts();

    AccountField m_field;
    QLabel *m_label;
    QLineEdit *m_line = nullptr;
    TextInput *m_lines = nullptr;
    StatusLine *m_status;
    QString m_remark;
    FieldVerdict m_outside;
    bool m_complaining = false;
};

} // namespace byoc
