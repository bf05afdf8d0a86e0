// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Person.h"

#include <QDir>
#include <QNetworkReply>

#include <utility>

namespace byoc::faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Email = u"anna@customer.example"_s;
const QString Password = u"demo-password"_s;

// The steps of WizardWindow.
const QString Welcome = u"welcome"_s;
const QString SignInStep = u"sign-in"_s;
const QString OfferingStep = u"offering"_s;
const QString CloudStep = u"cloud"_s;
const QString AccountStep = u"account"_s;
const QString ReviewStep = u"review"_s;
const QString GrantStep = u"grant"_s;
const QString DeployStep = u"deploy"_s;
const QString End = u"end"_s;

const QString GoesTo = u"goes to "_s;
const QString IsAt = u"is at "_s;

constexpr auto BetweenGlances = 500ms;
constexpr qint64 BetweenPresses = 2000; ///< nobody hammers at a button

} // namespace

Memory::Memory(const QString &path)
    : m_path(path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        m_notes = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void Memory::note(const QString &what)
{
    if (!has(what))
        write(what);
}

void Memory::noteStep(const QString &step, bool isThere)
{
    write((isThere ? IsAt : GoesTo) + step);
}

QStringList Memory::lastSteps() const
{
    QStringList steps;
    for (auto note = m_notes.crbegin(); note != m_notes.crend(); ++note) {
        if (note->startsWith(GoesTo))
            steps << note->mid(GoesTo.size());
        if (note->startsWith(IsAt))
            return steps << note->mid(IsAt.size());
    }
    return steps;
}

void Memory::write(const QString &what)
{
    m_notes << what;
    QFile file(m_path);
    if (!file.open(QIODevice::Append) || file.write(what.toUtf8() + '\n') < 0)
        qFatal("The person forgets everything.");
}

Person::Person(Services &services, const Intent &intent, const QUrl &door, const QString &directory)
    : m_model(services.model)
    , m_address(services.gateway.origin().toString())
    , m_intent(intent)
    , m_door(door)
    , m_directory(directory)
    , m_memory(directory + u"/memory"_s)
    , m_step(Welcome)
{
    m_glance.setInterval(BetweenGlances);
    connect(&m_glance, &QTimer::timeout, this, &Person::glance);
}

void Person::press(const QString &button)
{
    const QString what = m_step + u": "_s + button;
    if (what != m_lastDid)
        emit did(what);
    m_lastDid = what;
    m_sincePress.start();
}

bool Person::mayPress()
{
    return !m_sincePress.isValid() || m_sincePress.elapsed() >= BetweenPresses;
}

void Person::showStep(const QString &step)
{
    m_step = step;
    m_sincePress.invalidate();
    if (step == Welcome)
        m_isDeploymentTyped = false; // the page forgets secrets
    // On the way back to a step that was left, that is where the person is.
    if (step != Welcome && step != SignInStep && step != End && m_pendingStep.isEmpty())
        keepStep(step);
    emit did(IsAt + step);
}

void Person::keepStep(const QString &step)
{
    m_memory.noteStep(step, false);
    m_model.setStep(step);
    m_memory.noteStep(step, true);
}

void Person::glance()
{
    const bool isWithin = m_step != Welcome && m_step != SignInStep && m_step != End;
    if (isWithin && !m_model.signIn().isSignedIn() && !m_model.signIn().isBusy()) {
        if (m_pendingStep.isEmpty())
            m_pendingStep = m_step; // WizardWindow::sessionExpired()
        showStep(SignInStep);
    }
    if (m_step == Welcome)
        welcome();
    else if (m_step == SignInStep)
        signIn();
    else if (m_step == OfferingStep)
        chooseOffering();
    else if (m_step == CloudStep)
        chooseCloud();
    else if (m_step == AccountStep)
        enterAccount();
    else if (m_step == ReviewStep)
        review();
    else if (m_step == GrantStep)
        grant();
    else if (m_step == DeployStep)
        deploy();
}

void Person::welcome()
{
    const QList<Draft> unfinished = m_model.journal().unfinished();
    m_pendingStep.clear();
    if (m_model.journal().loadProblem())
        emit missed(u"the journal: "_s + m_model.journal().loadProblem()->report());
    if (unfinished.isEmpty()) {
        if (m_memory.has(CloudStep))
            emit missed(u"the onboarding: the list of unfinished ones is empty"_s);
        m_model.startNew();
    } else if (m_model.resume(unfinished.constFirst().requestId)) {
        const Draft &draft = m_model.draft();
        const bool isCreated = draft.progress == Draft::Progress::Created;
        m_pendingStep = isCreated ? (draft.step == DeployStep ? DeployStep : GrantStep)
            : draft.progress == Draft::Progress::Sending ? ReviewStep
            : draft.step.isEmpty()                       ? CloudStep
                                                         : draft.step;
        checkWhatWasTyped();
    }
    showStep(m_model.signIn().isSignedIn() ? OfferingStep : SignInStep);
}

void Person::checkWhatWasTyped()
{
    const Draft &draft = m_model.draft();
    if (const QStringList steps = m_memory.lastSteps(); !steps.contains(draft.step))
        emit missed(u"the step: %1 instead of %2"_s.arg(draft.step, steps.join(u" or "_s)));
    if (m_memory.has(CloudStep) && draft.cloudId != m_intent.cloud)
        emit missed(u"the cloud"_s);
    if (m_memory.has(AccountStep) && draft.account.values != m_intent.account.values)
        emit missed(u"what was typed for the account"_s);
    if (m_memory.has(AccountStep) && draft.account.tags != m_intent.account.tags)
        emit missed(u"the tags"_s);
    if (m_memory.has(AccountStep)
        && (draft.account.privateLink != m_intent.account.privateLink
            || draft.account.mayCreateNetworks != m_intent.account.mayCreateNetworks))
        emit missed(u"a switch of the account"_s);
    if (m_memory.has(AccountStep) && !m_intent.hasSameBindings(draft.account))
        emit missed(u"the bindings"_s);
    if (m_memory.has(DeployStep) && draft.deploy.region != m_intent.region)
        emit missed(u"the region"_s);
    if (m_memory.has(DeployStep) && draft.deploy.values != m_intent.deployValues)
        emit missed(u"what was typed for the deployment"_s);
    if (m_memory.has(GrantStep) && draft.progress != Draft::Progress::Created)
        emit missed(u"that the onboarding was created"_s);
}

void Person::signIn()
{
    SignIn &signIn = m_model.signIn();
    if (signIn.isBusy())
        return;
    if (signIn.isSignedIn()) {
        showStep(OfferingStep);
        return;
    }
    if (!mayPress())
        return;
    if (m_keepsSignIn && !signIn.saved().isEmpty() && !signIn.problem()) {
        press(u"Continue as before"_s);
        signIn.withSaved(signIn.saved().constFirst().id);
        return;
    }
    press(u"Sign in"_s);
    SignInTarget target;
    target.address = m_address;
    target.keep = m_keepsSignIn;
    if (m_intent.isThroughPortal)
        target.gateway = GatewaySwitch::Kind::Portal;
    signIn.withPassword(target, Email, Secret(QString(Password)));
}

/// As WizardWindow::goOnWhenReady().
void Person::goOn()
{
    const QString step = std::exchange(m_pendingStep, {});
    if (m_model.isEditable()
        && (m_model.hasOfferingVanished() || m_model.draft().subscriptionId.isEmpty())) {
        keepStep(OfferingStep);
        return;
    }
    m_model.readDeclarations();
    showStep(step);
}

void Person::chooseOffering()
{
    OfferingCatalogue &offerings = m_model.offerings();
    const bool isRead = offerings.state() == OfferingCatalogue::State::Loaded;
    // What was sent can be followed without them.
    const bool isSent =
        offerings.state() == OfferingCatalogue::State::Failed && !m_model.isEditable();
    if (!m_pendingStep.isEmpty() && (isRead || isSent)) {
        goOn();
        return;
    }
    switch (offerings.state()) {
    case OfferingCatalogue::State::Loading:
        return;
    case OfferingCatalogue::State::Empty:
        offerings.load(); // the page does, when it is entered
        return;
    case OfferingCatalogue::State::Failed:
        if (mayPress()) {
            press(u"Try again"_s);
            offerings.load();
        }
        return;
    case OfferingCatalogue::State::Loaded:
        break;
    }
    if (m_model.draft().planId != m_intent.planId) {
        for (const OfferingChoice &choice : offerings.choices()) {
            if (choice.offering.planId == m_intent.planId) {
                m_model.chooseOffering(Offering(choice.offering));
                break;
            }
        }
        return;
    }
    if (m_model.isSubscribing())
        return;
    if (m_model.draft().subscriptionId.isEmpty()) {
        const OfferingChoice *choice = m_model.offering();
        if (choice && mayPress()) {
            press(choice->canSubscribe ? u"Subscribe"_s : u"Choose the plan again"_s);
            if (choice->canSubscribe)
                m_model.subscribe();
            else
                m_model.chooseOffering(Offering(choice->offering));
        }
        return;
    }
    showStep(CloudStep);
}

void Person::chooseCloud()
{
    m_model.chooseCloud(m_intent.cloud);
    showStep(AccountStep); // Next: the journal has it from now on
    m_memory.note(CloudStep);
    m_model.readDeclarations();
}

void Person::enterAccount()
{
    if (m_model.isReadingDeclarations())
        return;
    if (m_model.declarationsProblem()) {
        if (mayPress()) {
            press(u"Try again"_s);
            m_model.readDeclarations();
        }
        return;
    }
    // What was typed before is there; only private keys are not kept, and are asked for again.
    AccountAnswers answers = m_model.draft().account;
    if (!m_memory.has(AccountStep))
        answers = m_intent.account;
    for (qsizetype i = 0; i < answers.bindings.size(); ++i)
        answers.bindings[i].privateKeyPem = m_intent.account.bindings.at(i).privateKeyPem;
    m_model.setAccount(answers);
    if (const QString obstacle = m_model.accountObstacle(); !obstacle.isEmpty()) {
        press(obstacle);
        return;
    }
    showStep(ReviewStep);
    m_memory.note(AccountStep);
    if (m_model.draft().progress == Draft::Progress::Sending
        && m_model.creation().state() == AccountCreation::State::Idle)
        m_model.searchCreated();
}

void Person::review()
{
    const AccountCreation &creation = m_model.creation();
    if (m_model.isCreated()) {
        m_memory.note(GrantStep);
        showStep(GrantStep);
        return;
    }
    if (creation.isBusy() || m_model.isRecording() || !mayPress())
        return;
    if (m_model.draft().progress == Draft::Progress::Sending
        && creation.state() == AccountCreation::State::Idle) {
        m_model.searchCreated(); // the page does, when it is entered
        return;
    }
    if (creation.state() == AccountCreation::State::Undecided) {
        press(u"Look again"_s);
        m_model.searchCreated();
    } else if (!m_model.offering()) {
        press(m_model.createObstacle());
        showStep(OfferingStep); // Back, several times
    } else if (const auto existing = m_model.existing()) {
        press(u"Continue with the existing account"_s);
        m_model.adopt(*existing);
    } else if (!m_model.accountObstacle().isEmpty()) {
        press(m_model.accountObstacle());
        showStep(AccountStep); // Back
    } else if (m_model.createObstacle().isEmpty()) {
        press(creation.state() == AccountCreation::State::NotFound ? u"Send again"_s : u"Create"_s);
        m_model.create();
    }
}

void Person::grant()
{
    Watch &watch = m_model.watch();
    if (!watch.isRunning()) {
        m_model.startWatching(); // the page does, when it is entered
        return;
    }
    switch (watch.phase()) {
    case Phase::Ready:
        if (watch.knownSince().isValid()) {
            showStep(DeployStep);
            return;
        }
        break;
    case Phase::YourTurn:
        if (m_intent.needsKit)
            fetchKit();
        if (m_intent.needsGrant && !m_model.grantGuide().methods.isEmpty()
            && (!m_intent.needsKit || m_memory.has(u"kit"_s)))
            carryOutGrant();
        break;
    case Phase::Failed:
        if (!watch.isVerifyRequested() && !watch.isLooking() && mayPress()) {
            press(u"Verify again"_s);
            watch.verifyAgain();
        }
        break;
    case Phase::Gone:
        emit missed(u"the onboarding: it says that it is gone"_s);
        return;
    default:
        break;
    }
    const bool asksToWait = watch.trouble() && watch.trouble()->retryAfterSeconds;
    if (watch.trouble() && !watch.isLooking() && !asksToWait && mayPress()) {
        press(u"Check now"_s);
        watch.checkNow();
    }
}

void Person::fetchKit()
{
    KitDownload &kit = m_model.kit();
    const KitInspection &inspection = m_model.kitInspection();
    if (kit.isRunning() || inspection.isRunning() || m_memory.has(u"kit"_s))
        return;
    if (kit.isComplete() && inspection.report() && !inspection.isRefused()) {
        m_memory.note(u"kit"_s);
    } else if (mayPress()) {
        press(u"Download the install kit"_s);
        kit.start(m_model.draft().accountConfigId, m_directory + u"/kit.tar"_s);
    }
}

void Person::carryOutGrant()
{
    if (m_memory.has(u"granted"_s) || !m_errands.isEmpty())
        return;
    emit did(u"carries out the grant"_s);
    const QString id = m_model.draft().instanceId;
    // Something is forgotten at first, so that the access has to be verified again; and it takes
    // longer than an access token lives.
    m_errands = {u"/demo/fail/"_s + id, u"/demo/grant/"_s + id, u"/demo/expire-tokens"_s};
    if (m_intent.isThroughPortal)
        m_errands.removeFirst(); // no portal passes the verification on
    runErrand();
}

void Person::runErrand()
{
    QUrl url = m_door;
    url.setPath(m_errands.constFirst());
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply =
        m_outside.post(request, R"({"message": "The role lacks a permission."})"_ba);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        m_errands.removeFirst();
        if (!m_errands.isEmpty()) {
            runErrand();
            return;
        }
        m_memory.note(u"granted"_s);
        m_model.watch().noteAction(); // "I have done it"
        m_model.watch().checkNow();
    });
}

void Person::deploy()
{
    Deployment &deployment = m_model.deployment();
    if (!m_model.offering()) {
        if (m_model.offerings().state() != OfferingCatalogue::State::Loading && mayPress()) {
            press(u"Try again"_s);
            m_model.offerings().load();
        }
        return;
    }
    switch (deployment.state()) {
    case Deployment::State::Empty:
        if (!m_model.watch().isRunning())
            m_model.startWatching();
        m_model.prepareDeployment(); // the page does, when it is entered
        return;
    case Deployment::State::Loading:
        return;
    case Deployment::State::Failed:
        if (mayPress()) {
            press(u"Try again"_s);
            deployment.reload();
        }
        return;
    case Deployment::State::Loaded:
        break;
    }
    m_model.prepareDeployment(); // regions come with the account
    if (deployment.regions().isEmpty()) {
        if (mayPress()) { // Back: only a watched account has them
            press(u"Back"_s);
            showStep(GrantStep);
        }
        return;
    }
    if (!m_isDeploymentTyped)
        typeForDeployment();
    else
        stayAtDeploy();
}

void Person::typeForDeployment()
{
    Deployment &deployment = m_model.deployment();
    const auto type = [&deployment](const QMap<QString, QString> &values) {
        for (auto it = values.begin(); it != values.end(); ++it)
            deployment.setValue(it.key(), it.value());
    };
    type(m_intent.deploySecrets);
    if (!m_memory.has(DeployStep)) {
        type(m_intent.deployValues);
        deployment.setRegion(m_intent.region);
    }
    m_isDeploymentTyped = true;
}

/// Once it is filled in: looks at it, leaves it in both ways, comes back, and takes it along.
void Person::stayAtDeploy()
{
    enum { LooksAtIt = 2, Leaves, GoesBack = 5, TakesItAlong = 7 };
    checkDeployment();
    ++m_glancesAtDeploy;
    if (m_glancesAtDeploy == LooksAtIt)
        m_memory.note(DeployStep);
    if (m_glancesAtDeploy == Leaves) {
        press(u"Finish later"_s);
        m_model.leave();
        showStep(Welcome);
    } else if (m_glancesAtDeploy == GoesBack) {
        press(u"Back"_s);
        showStep(GrantStep);
    }
    if (m_glancesAtDeploy < TakesItAlong)
        return;
    const Deployment &deployment = m_model.deployment();
    if (const QString obstacle = deployment.obstacle(); !obstacle.isEmpty()) {
        press(obstacle);
        return;
    }
    if (const Result<void> saved = deployment.exportTo(m_directory + u"/params.json"_s); !saved) {
        emit missed(u"params.json: "_s + saved.error().report());
        return;
    }
    m_model.finish();
    showStep(End);
    m_glance.stop();
    emit finished();
}

/// Whether the page still shows what was typed.
void Person::checkDeployment()
{
    const Deployment &deployment = m_model.deployment();
    if (deployment.draft().region != m_intent.region)
        emit missed(u"the region"_s);
    for (const Parameter &parameter : deployment.parameters()) {
        const QString typed = parameter.isSecret() ? m_intent.deploySecrets.value(parameter.key)
                                                   : m_intent.deployValues.value(parameter.key);
        if (!typed.isEmpty() && deployment.value(parameter) != typed)
            emit missed(u"the parameter "_s + parameter.key);
    }
}

} // namespace byoc::faults
