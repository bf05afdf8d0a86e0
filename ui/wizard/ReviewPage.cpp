// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/ReviewPage.h"

#include "widgets/BusyLine.h"
#include "widgets/Card.h"
#include "widgets/CopyBox.h"
#include "widgets/Disclosure.h"
#include "widgets/ProblemPanel.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"
#include "wizard/LabelTable.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace byoc {

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(OnboardingModel &model, QWidget *parent)
    : WizardPage(model, tr("Review"), parent)
{
    setHeading(title(),
               tr("Creating makes a record with the control plane. Nothing happens in your cloud "
                  "until you grant access in the next step."));
    m_problem = makeProblemPanel();
    connect(m_problem, &ProblemPanel::retryRequested, this, &ReviewPage::retry);
    m_busy = new BusyLine;

    m_existingCard = new Card(Card::Tone::Accent);
    m_existingText = new WrapLabel;
    m_existingCard->body()->addWidget(m_existingText);
    auto *adopt = new QPushButton(tr("Continue with the existing account"));
    connect(adopt, &QPushButton::clicked, this, [this] {
        if (const std::optional<ExistingAccount> existing = this->model().existing()) {
            this->model().adopt(*existing);
            emit proceed();
        }
    });
    m_existingCard->body()->addWidget(adopt, 0, Qt::AlignLeft);

    m_request = new Card;
    m_resourcesIntro = new WrapLabel({}, WrapLabel::Look::Body);
    m_resources = new Disclosure(tr("Show everything that it makes"));
    m_command = new CopyBox(tr("Command"));
    m_command->setMaximumLines(14);
    m_commandRemark = new WrapLabel({}, WrapLabel::Look::SmallMuted);

    body()->addWidget(m_problem);
    body()->addWidget(m_existingCard);
    body()->addWidget(m_request);
    addSection(tr("What granting access will make in your account"));
    body()->addWidget(m_resourcesIntro);
    body()->addWidget(m_resources);
    addSection(tr("The same with omnistrate-ctl"));
    body()->addWidget(m_command);
    body()->addWidget(m_commandRemark);
    body()->addWidget(m_busy);
}

namespace {

/// `until`: invalid where one look is enough.
QString searchingText(const QDateTime &until)
{
    if (!until.isValid())
        return ReviewPage::tr("Looking whether the onboarding was created.");
    const QDateTime nextMinute = until.addSecs(59); // in full minutes, and not too early
    return ReviewPage::tr("The answer was lost. The onboarding is being looked for; if it is not "
                          "there by %1, you can send it again.")
        .arg(QLocale().toString(nextMinute.time(), QLocale::ShortFormat));
}

} // namespace

void ReviewPage::enter()
{
    // A try that was cut off, by a crash perhaps: look before anything is sent.
    if (model().draft().progress == Draft::Progress::Sending
        && model().creation().state() == AccountCreation::State::Idle)
        model().searchCreated();
    refresh();
}

void ReviewPage::refresh()
{
    const AccountCreation &creation = model().creation();
    if (model().isCreated()) {
        emit proceed();
        return;
    }
    std::optional<Problem> problem = creation.problem();
    if (creation.isBusy() || model().isRecording())
        problem.reset();
    else if (!problem)
        problem = model().saveProblem();
    if (problem && model().isEditable() && !model().createObstacle().isEmpty())
        problem->canRetry = false; // that comes first
    m_problem->setProblem(problem);
    m_problem->setRetryLabel(creation.state() == AccountCreation::State::NotFound ? tr("Send again")
                                 : creation.state() == AccountCreation::State::Undecided
                                 ? tr("Look again")
                                 : tr("Try again"));
    if (creation.state() == AccountCreation::State::Sending || model().isRecording())
        m_busy->start(tr("Creating the onboarding."));
    else if (creation.state() == AccountCreation::State::Searching)
        m_busy->start(searchingText(creation.searchesUntil()));
    else
        m_busy->stop();
    showExisting();
    showRequest();
    showResources();
    emit changed();
}

void ReviewPage::showExisting()
{
    const std::optional<ExistingAccount> existing =
        model().creation().isBusy() ? std::nullopt : model().existing();
    m_existingCard->setVisible(existing.has_value());
    if (existing)
        m_existingText->setText(
            tr("%1 is onboarded for this plan already, as %2. You can continue with it instead of "
               "creating another one.")
                .arg(existing->identity, existing->instanceId));
}

void ReviewPage::showRequest()
{
    QList<QPair<QString, QString>> rows{
        {tr("Product"), model().draft().serviceName},
        {tr("Plan"), model().draft().planName},
        {tr("Cloud"), model().cloud() ? model().cloud()->name() : QString()}};
    rows += model().requestInWords();
    rows.emplaceBack(tr("Request ID"), model().draft().requestId);
    if (rows == m_shownRequest)
        return;
    m_shownRequest = rows;
    delete m_requestTable;
    m_requestTable = makeLabelTable(rows);
    m_request->body()->addWidget(m_requestTable);
}

void ReviewPage::showResources()
{
    const QList<GrantedResource> resources = model().grantedResources();
    QStringList names;
    QStringList lines;
    for (const GrantedResource &resource : resources) {
        if (names.size() < 3 && !resource.name.isEmpty())
            names << resource.name;
        lines << tr("%1 %2: %3", "kind, name: purpose")
                     .arg(resource.kind, resource.name, resource.purpose);
    }
    const QString text = lines.join(u'\n');
    if (text != m_shownResources) {
        m_shownResources = text;
        m_resources->setText(text);
        m_resourcesIntro->setText(resources.isEmpty()
                                      ? tr("Nothing is made in your account.")
                                      : tr("This is what the provider's documents name."));
        m_resources->setVisible(!resources.isEmpty());
    }
    const QString command = model().ctlCommand();
    if (m_command->text() != command)
        m_command->setText(command);
    m_command->setVisible(!command.isEmpty());
    m_commandRemark->setText(model().ctlRemark());
    m_commandRemark->setVisible(!model().ctlRemark().isEmpty());
}

QString ReviewPage::obstacle() const
{
    if (model().isRecording())
        return tr("The onboarding is being created.");
    switch (model().creation().state()) {
    case AccountCreation::State::Sending:
        return tr("The onboarding is being created.");
    case AccountCreation::State::Searching:
        return tr("Looking whether the onboarding was created. Until that is known nothing can be "
                  "changed.");
    case AccountCreation::State::Undecided:
        return tr("It is not known yet whether the onboarding was created. Until then nothing can "
                  "be changed.");
    default:
        break;
    }
    if (const QString missing = model().createObstacle(); !missing.isEmpty())
        return missing;
    return model().creation().state() == AccountCreation::State::NotFound
        ? tr("Decide above how to go on.")
        : QString();
}

QString ReviewPage::nextLabel() const
{
    return model().existing() ? tr("Create another one") : tr("Create");
}

bool ReviewPage::hasBack() const
{
    return model().isEditable();
}

void ReviewPage::next()
{
    model().create();
}

void ReviewPage::retry()
{
    if (model().creation().state() == AccountCreation::State::Undecided)
        model().searchCreated();
    else
        model().create();
}

} // namespace byoc
