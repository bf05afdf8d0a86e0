// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/BindingDialog.h"

#include "documents/PrivateKeyFile.h"
#include "secrets/PrivateKey.h"
#include "widgets/SecretEdit.h"
#include "widgets/StatusLine.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"
#include "wizard/FilePicker.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace byoc {

using namespace Qt::StringLiterals;

BindingDialog::BindingDialog(const NebiusBinding &binding, const QStringList &taken,
                             QWidget *parent)
    : QDialog(parent)
    , m_binding(binding)
    , m_taken(taken)
{
    setWindowTitle(binding.projectId.isEmpty() ? tr("Add a binding") : tr("Edit the binding"));
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        new WrapLabel(tr("One binding for each Nebius project, and so for each region, "
                         "that may be deployed to.")));
    m_project = addLine(tr("Project ID"), binding.projectId, u"project-e00abc123"_s);
    m_serviceAccount =
        addLine(tr("Service account ID"), binding.serviceAccountId, u"serviceaccount-e00abc123"_s);
    m_publicKey = addLine(tr("Public key ID"), binding.publicKeyId, u"publickey-e00abc123"_s);
    m_key = new SecretEdit(tr("Private key (PEM)"), SecretEdit::Form::Text);
    m_key->setPlaceholder(
        binding.privateKeyPem.isEmpty()
            ? tr("Paste the key here, or load it from a file.")
            : tr("The key that you gave is kept. Paste another one to replace it."));
    m_key->setHelp(tr("It is sent once, to the control plane, and never saved on this computer."));
    layout->addWidget(m_key);
    auto *load = new QPushButton(tr("Load from a file…"));
    connect(load, &QPushButton::clicked, this, [this] {
        pickFileToOpen(this, tr("Private key"), tr("Keys (*.pem *.key);;All files (*)"),
                       [this](const QString &path) { loadKey(path); });
    });
    layout->addWidget(load, 0, Qt::AlignLeft);
    m_status = new StatusLine;
    layout->addWidget(m_status);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)
        ->setText(binding.projectId.isEmpty() ? tr("Add") : tr("Apply"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    makePrimary(buttons->button(QDialogButtonBox::Ok));
    connect(buttons, &QDialogButtonBox::accepted, this, &BindingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &BindingDialog::reject);
    layout->addWidget(buttons);
    resize(theme::unit(this) * 68, sizeHint().height());
}

QLineEdit *BindingDialog::addLine(const QString &label, const QString &text, const QString &example)
{
    auto *line = new QLineEdit(text);
    line->setPlaceholderText(example);
    line->setFont(theme::fixedFont());
    line->setLayoutDirection(Qt::LeftToRight);
    line->setAccessibleName(label);
    auto *caption = new QLabel(label);
    caption->setFont(theme::strongFont());
    caption->setBuddy(line);
    layout()->addWidget(caption);
    layout()->addWidget(line);
    return line;
}

void BindingDialog::loadKey(const QString &path)
{
    const Result<Secret> key = readPrivateKeyFile(path);
    if (!key) {
        m_key->setError(key.error().what + u' ' + key.error().advice);
        return;
    }
    m_binding.privateKeyPem = *key;
    m_key->clear();
    m_key->setPlaceholder(tr("The key was loaded from the file and is good."));
    m_status->report(StatusLine::Level::Fine, tr("The private key was loaded."));
}

void BindingDialog::accept()
{
    m_binding.projectId = m_project->text().trimmed();
    m_binding.serviceAccountId = m_serviceAccount->text().trimmed();
    m_binding.publicKeyId = m_publicKey->text().trimmed();
    const auto complain = [this](QWidget *where, const QString &text) {
        m_status->report(StatusLine::Level::Error, text);
        where->setFocus();
    };
    if (m_binding.projectId.isEmpty())
        return complain(m_project, tr("Enter the project ID."));
    if (m_taken.contains(m_binding.projectId, Qt::CaseInsensitive))
        return complain(m_project, tr("There is a binding for this project already."));
    if (m_binding.serviceAccountId.isEmpty())
        return complain(m_serviceAccount, tr("Enter the service account ID."));
    if (m_binding.publicKeyId.isEmpty())
        return complain(m_publicKey, tr("Enter the public key ID."));
    if (!m_key->isEmpty()) {
        Result<Secret> key = checkPrivateKeyPem(m_key->secret().reveal());
        if (!key) {
            m_key->setError(key.error().what + u' ' + key.error().advice);
            m_key->editor()->setFocus();
            return;
        }
        m_binding.privateKeyPem = *key;
    }
    if (m_binding.privateKeyPem.isEmpty())
        return complain(m_key->editor(), tr("Give the private key."));
    QDialog::accept();
}

} // namespace byoc
