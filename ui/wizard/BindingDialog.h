// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/AccountAnswers.h"

#include <QDialog>

class QLineEdit;

namespace byoc {

class SecretEdit;
class StatusLine;

/// Adds or edits one Nebius binding. The private key comes from a file or is pasted, and is checked
/// on this computer before the dialog closes.
class BindingDialog : public QDialog
{
    Q_OBJECT

public:
    /// `taken`: project IDs of the other bindings; each may stand once.
    BindingDialog(const NebiusBinding &binding, const QStringList &taken, QWidget *parent);

    NebiusBinding binding() const { return m_binding; }

    void accept() override;

private:
    void loadKey(const QString &path);
    QLineEdit *addLine(const QString &label, const QString &text, const QString &example);

    NebiusBinding m_binding;
    QStringList m_taken;
    QLineEdit *m_project;
    QLineEdit *m_serviceAccount;
    QLineEdit *m_publicKey;
    SecretEdit *m_key;
    StatusLine *m_status;
};

} // namespace byoc
