// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "diagnosis/ActivityLog.h"

#include "diagnosis/Words.h"
#include "onboarding/OnboardingModel.h"
#include "workstation/Log.h"

#include <QLoggingCategory>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(signInLog, "byoc.signin")
Q_LOGGING_CATEGORY(onboardingLog, "byoc.onboarding")
Q_LOGGING_CATEGORY(watchLog, "byoc.watch")
Q_LOGGING_CATEGORY(journalLog, "byoc.journal")

QString signInSentence(const OnboardingModel &model)
{
    const SignIn &signIn = model.signIn();
    const QString where = u"%1, %2,"_s.arg(signIn.origin().toString(), gatewayWords(signIn));
    if (signIn.isBusy())
        return u"Signing in at %1 is under way."_s.arg(where);
    if (signIn.isSignedIn())
        return u"Signed in at %1 as %2; the sign-in is %3."_s.arg(
            where, roleWord(model),
            signIn.isKept() ? u"kept in the keychain"_s : u"for this run only"_s);
    if (const std::optional<Problem> problem = signIn.problem())
        return u"Signing in at %1 has failed: %2"_s.arg(where, inLog(*problem));
    return u"Nobody is signed in."_s;
}

QString draftSentence(const OnboardingModel &model)
{
    const Draft &draft = model.draft();
    if (!model.hasDraft())
        return u"No onboarding is open."_s;
    const QString which =
        u"Onboarding %1 (cloud '%2', step '%3')"_s.arg(draft.requestId, draft.cloudId, draft.step);
    switch (draft.progress) {
    case Draft::Progress::Entering:
        return u"%1 is open and not created yet."_s.arg(which);
    case Draft::Progress::Sending:
        return u"%1 was sent, or is about to be; it is not known what became of it."_s.arg(which);
    case Draft::Progress::Created:
        return u"%1 is open; it is %2 with account config '%3'."_s.arg(which, draft.instanceId,
                                                                       draft.accountConfigId);
    }
    Q_UNREACHABLE();
}

QString creationSentence(AccountCreation::State state)
{
    switch (state) {
    case AccountCreation::State::Idle:
        return u"Nothing is being created."_s;
    case AccountCreation::State::Sending:
        return u"The account is being created."_s;
    case AccountCreation::State::Searching:
        return u"The outcome of the creation is unknown and is being looked up."_s;
    case AccountCreation::State::NotFound:
        return u"Nothing was found that an earlier sending would have created."_s;
    case AccountCreation::State::Undecided:
        return u"What an earlier sending created could not be looked up."_s;
    case AccountCreation::State::Refused:
        return u"The control plane refused to create the account."_s;
    case AccountCreation::State::Done:
        return u"The account is created."_s;
    }
    Q_UNREACHABLE();
}

QString watchSentence(const OnboardingModel &model)
{
    const Watch &watch = model.watch();
    if (!watch.isRunning())
        return u"No onboarding is being followed."_s;
    if (const std::optional<Problem> trouble = watch.trouble())
        return u"Onboarding %1 could not be looked at: %2"_s.arg(model.draft().instanceId,
                                                                 inLog(*trouble));
    return u"Onboarding %1 is being followed; its status is '%2'."_s.arg(model.draft().instanceId,
                                                                         model.draft().status);
}

} // namespace

ActivityLog::ActivityLog(OnboardingModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_told = {{u"sign-in"_s, signInSentence(model)},
              {u"draft"_s, draftSentence(model)},
              {u"creation"_s, creationSentence(model.creation().state())},
              {u"watch"_s, watchSentence(model)},
              {u"journal"_s, QString()}};
    connect(&model, &OnboardingModel::changed, this, &ActivityLog::look);
    connect(&model.signIn(), &SignIn::changed, this, &ActivityLog::look);
    connect(&model.signIn(), &SignIn::expired, this,
            [] { qCInfo(signInLog) << "The server has ended the sign-in."; });
    connect(&model, &OnboardingModel::demoRequested, this,
            [] { qCInfo(signInLog) << "The demo is about to start."; });
    connect(&model, &OnboardingModel::demoLeft, this,
            [] { qCInfo(signInLog) << "The demo was left."; });
}

void ActivityLog::look()
{
    note(signInLog(), u"sign-in"_s, signInSentence(m_model));
    note(onboardingLog(), u"draft"_s, draftSentence(m_model));
    note(onboardingLog(), u"creation"_s, creationSentence(m_model.creation().state()));
    note(watchLog(), u"watch"_s, watchSentence(m_model));
    const std::optional<Problem> lost = m_model.saveProblem();
    note(journalLog(), u"journal"_s,
         lost ? u"The journal could not be written: %1"_s.arg(inLog(*lost)) : QString());
}

void ActivityLog::note(const QLoggingCategory &category, const QString &topic,
                       const QString &sentence)
{
    QString &told = m_told[topic];
    if (told == sentence)
        return;
    told = sentence;
    if (!sentence.isEmpty())
        qCInfo(category).noquote() << sentence;
}

} // namespace byoc
