// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/BindingsDialog.h"

#include "widgets/ProblemPanel.h"
#include "widgets/StatusLine.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"
#include "wizard/BindingsEdit.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

namespace byoc {

BindingsDialog::BindingsDialog(OnboardingModel &model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
{
    setWindowTitle(tr("Replace the bindings"));
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new WrapLabel(
        tr("The control plane replaces the whole set and never gives keys back: list every binding "
           "that should stay, each with its private key.")));
    m_bindings = new BindingsEdit;
    m_bindings->setBindings(model.draft().account.bindings);
    layout->addWidget(m_bindings);
    m_status = new StatusLine;
    layout->addWidget(m_status);
    m_problem = new ProblemPanel;
    connect(m_problem, &ProblemPanel::retryRequested, this, &BindingsDialog::send);
    layout->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_send = buttons->addButton(tr("Replace"), QDialogButtonBox::ActionRole);
    makePrimary(m_send);
    connect(m_send, &QPushButton::clicked, this, &BindingsDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &BindingsDialog::reject);
    layout->addWidget(buttons);
    connect(&model, &OnboardingModel::changed, this, &BindingsDialog::refresh);
    resize(theme::unit(this) * 80, sizeHint().height());
}

void BindingsDialog::send()
{
    AccountAnswers answers = m_model.draft().account;
    answers.bindings = m_bindings->bindings();
    if (answers.bindings.isEmpty()) {
        m_status->report(StatusLine::Level::Error, tr("Add at least one binding."));
        return;
    }
    for (const NebiusBinding &binding : std::as_const(answers.bindings)) {
        if (binding.privateKeyPem.isEmpty()) {
            m_status->report(StatusLine::Level::Error,
                             tr("Give the private key of %1.").arg(binding.projectId));
            return;
        }
    }
    m_status->clear();
    m_model.setAccount(answers);
    m_sent = true;
    m_model.replaceBindings();
}

void BindingsDialog::refresh()
{
    m_send->setEnabled(!m_model.isReplacingBindings());
    m_problem->setProblem(m_model.bindingsProblem());
    if (m_sent && !m_model.isReplacingBindings() && !m_model.bindingsProblem())
        accept();
}

} // namespace byoc
