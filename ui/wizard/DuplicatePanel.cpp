// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/DuplicatePanel.h"

#include "widgets/Card.h"
#include "widgets/ProblemPanel.h"
#include "widgets/WrapLabel.h"

#include <QBoxLayout>
#include <QMessageBox>
#include <QPushButton>

namespace byoc {

using namespace Qt::StringLiterals;

DuplicatePanel::DuplicatePanel(OnboardingModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    auto *card = new Card;
    m_heading = new WrapLabel({}, WrapLabel::Look::Strong);
    card->body()->addWidget(m_heading);
    m_text = new WrapLabel;
    card->body()->addWidget(m_text);
    m_remove = new QPushButton;
    connect(m_remove, &QPushButton::clicked, this, &DuplicatePanel::askToRemove);
    card->body()->addWidget(m_remove, 0, Qt::AlignLeft);
    m_problem = new ProblemPanel;
    connect(m_problem, &ProblemPanel::retryRequested, this,
            [this] { m_model.removeDuplicate(m_asked); });
    connect(m_problem, &ProblemPanel::supportReportRequested, this,
            &DuplicatePanel::supportReportRequested);
    card->body()->addWidget(m_problem);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    hide(); // without a place in the page yet, it would be a window of its own
}

void DuplicatePanel::refresh()
{
    const QStringList others = m_model.draft().duplicateIds;
    setVisible(!others.isEmpty());
    if (others.isEmpty())
        return;
    const QString mine = m_model.draft().instanceId;
    const auto count = int(others.size()) + 1;
    m_heading->setText(count == 2 ? tr("This onboarding exists twice")
                                  : tr("This onboarding exists %n times", nullptr, count));
    m_text->setText(
        count == 2
            ? tr("An answer was lost on the way, and the control plane made two records of it. "
                 "You continue with %1. The other one, %2, is not needed.")
                  .arg(mine, others.constFirst())
            : tr("An answer was lost on the way, and the control plane made %n records of it. "
                 "You continue with %1. The others are not needed: %2.",
                 nullptr, count)
                  .arg(mine, others.join(u", "_s)));
    const bool isRunning = m_model.duplicateRemoval().isRunning();
    m_remove->setEnabled(!isRunning);
    m_remove->setText(
        isRunning ? tr("Removing…")
            : count == 2
            ? tr("Remove the other…")
            : tr("Remove %1…").arg(QString(others.constFirst()).replace(u'&', u"&&"_s)));
    m_problem->setProblem(m_model.duplicateRemoval().problem());
}

void DuplicatePanel::askToRemove()
{
    // What is asked about is removed, whatever has become of the list until the answer.
    const QString id = m_model.draft().duplicateIds.value(0);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove the other record"),
                                tr("Remove %1?").arg(id), QMessageBox::Cancel, window());
    box->setInformativeText(tr("It was never used. %1 and what you entered stay as they are.")
                                .arg(m_model.draft().instanceId));
    const QPushButton *yes = box->addButton(tr("Remove the other"), QMessageBox::AcceptRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, id](const QAbstractButton *button) {
        if (button != yes)
            return;
        m_asked = id;
        m_model.removeDuplicate(id);
    });
    box->open();
}

} // namespace byoc
