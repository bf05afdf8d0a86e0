// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "OnboardingRun.h"
#include "TestGroup.h"
#include "TestKeys.h"

#include "workstation/FolderLock.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace byoc;

using Kind = Problem::Kind;
using Progress = Draft::Progress;

namespace {

constexpr int Patience = 30'000;
const QString Email = u"anna@customer.example"_s;
const QString OtherEmail = u"Omar@Partner.Example"_s;
const QString Password = u"demo-password"_s;
const QString Enterprise = u"pt-acmeent001"_s;
const QString Classic = u"pt-cobalt0001"_s; // does not declare private_link
const QString Standard = u"pt-boreal0001"_s;
const QString Team = u"pt-acmeteam02"_s; // nobody has subscribed to it

AccountAnswers awsAnswers(const QString &id = u"123456789012"_s)
{
    AccountAnswers answers;
    answers.values.insert(u"aws_account_id"_s, id);
    answers.tags = {{u"team"_s, u"data"_s}};
    return answers;
}

} // namespace

class OnboardingModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void signInProblems_data();
    void signInProblems();
    void signedOutByTheServer();
    void anotherUserFindsNothingOfTheFirst();
    void anotherUserGoesOnWithWhatIsNotSent();
    void whatIsSentIsOnlyItsUsersToFind_data();
    void whatIsSentIsOnlyItsUsersToFind();
    void whatIsSentIsFoundOnlyWhereItIs();
    void aColleagueGoesOn_data();
    void aColleagueGoesOn();
    void readsAgainWhatCouldNotBeRead();
    void looksAtOnceAfterSigningInAgain();

    void createsWatchesAndGetsReady();
    void savesWhatIsTypedSoon();
    void resumesWhileEntering();
    void resumesAfterBeingKilledWhileSending_data();
    void resumesAfterBeingKilledWhileSending();
    void createSearchesFirstAfterAnUnknownEnd();
    void nothingCanBeChangedWhileTheEndIsUnknown();
    void resumesWhatIsCreated();
    void removedMeanwhileIsGone();
    void doesNotSendWithoutARecord();
    void waitsForTheJournal_data();
    void waitsForTheJournal();
    void refusedCreationCanBeCorrected();

    void adoptsAnExistingAccount();
    void adoptingWhatTheJournalKnowsKeepsOneEntry();
    void anAccountJustMadeIsKnown();
    void findsWhatCameOfTheSameRequestLater();
    void privateLinkOnlyWhereDeclared_data();
    void privateLinkOnlyWhereDeclared();
    void vanishedPlanLosesNothing();
    void subscribesToAPlan();
    void subscribesOnceThoughTheReplyIsLost();
    void leavingWhileSubscribingTouchesNothingElse();
    void leavingAndResumingLosesNothing();
    void anotherControlPlaneSignsOut();
    void forgetsADraft();
    void createdAccountsDoNotChange();

    void knownSourcesOfCommands_data();
    void knownSourcesOfCommands();
    void keysOfBindingsStayInMemory();
    void asksForBindingsUntilTheyAreKnown();
    void demoLeavesTheJournalAlone();
    void deploymentIsKeptInTheDraft();

private:
    OnboardingModel &model() { return m_run->model; }
    const Draft &draft() { return m_run->model.draft(); }
    void restart();
    /// Restarts as long after the last sending that nothing can be at work any more.
    void restartLater();
    bool signIn(const QString &email = Email) { return signInOnly(email) && readOfferings(); }
    bool signInOnly(const QString &email) { return signInOnly(email, m_demo->url()); }
    bool signInOnly(const QString &email, const QUrl &place);
    bool readOfferings();
    bool choose(const QString &planId, const QString &cloudId = u"aws"_s);
    bool create(const AccountAnswers &answers = awsAnswers());
    bool reaches(Phase phase);
    /// What stands in the journal's file about the present draft.
    std::optional<Draft> onDisk() { return Journal(m_journalPath).find(draft().requestId); }
    QByteArray fileBytes() const
    {
        QFile file(m_journalPath);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_journalPath;
    std::unique_ptr<OnboardingRun> m_run;
};

void OnboardingModelTest::init()
{
    m_demo = std::make_unique<Demo>(20);
    m_directory = std::make_unique<QTemporaryDir>();
    m_journalPath = m_directory->filePath(u"journal.json"_s);
    restart();
}

void OnboardingModelTest::cleanup()
{
    m_run.reset();
    m_demo.reset();
}

void OnboardingModelTest::restart()
{
    m_run.reset();
    m_run = std::make_unique<OnboardingRun>(m_demo->url(), m_journalPath);
}

void OnboardingModelTest::restartLater()
{
    const QString id = draft().requestId;
    m_run.reset();
    Journal journal(m_journalPath);
    Draft sent = *journal.find(id);
    sent.sentAt = sent.sentAt.addSecs(-3600);
    QVERIFY(journal.put(sent).has_value());
    restart();
}

bool OnboardingModelTest::signInOnly(const QString &email, const QUrl &place)
{
    model().signIn().withPassword({place.toString()}, email, Secret(Password));
    return QTest::qWaitFor(
        [this] { return model().signIn().isSignedIn() && !model().signIn().isBusy(); }, Patience);
}

bool OnboardingModelTest::readOfferings()
{
    model().offerings().load();
    return QTest::qWaitFor(
        [this] { return model().offerings().state() == OfferingCatalogue::State::Loaded; },
        Patience);
}

bool OnboardingModelTest::choose(const QString &planId, const QString &cloudId)
{
    for (const OfferingChoice &choice : model().offerings().choices()) {
        if (choice.offering.planId != planId)
            continue;
        model().chooseOffering(Offering(choice.offering));
        model().chooseCloud(cloudId);
        const auto isKnown = [this] {
            return !model().isReadingDeclarations() && !model().offerings().isReadingInstances();
        };
        return QTest::qWaitFor(isKnown, Patience);
    }
    return false;
}

bool OnboardingModelTest::create(const AccountAnswers &answers)
{
    model().setAccount(answers);
    model().create();
    return QTest::qWaitFor([this] { return !model().creation().isBusy(); }, Patience)
        && model().isCreated();
}

bool OnboardingModelTest::reaches(Phase phase)
{
    return QTest::qWaitFor(
        [this, phase] {
            if (draft().phase == phase)
                return true;
            model().watch().checkNow();
            QTest::qWait(20);
            return draft().phase == phase;
        },
        Patience);
}

void OnboardingModelTest::signInProblems_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("what");

    QTest::newRow("wrong password")
        << u"not-the-password"_s << "[]"_ba << Kind::SignIn << u"not accepted"_s;
    QTest::newRow("401") << Password << R"([{"path":"/signin","action":"status","code":401}])"_ba
                         << Kind::SignIn << u"not accepted"_s;
    QTest::newRow("404") << Password << R"([{"path":"/signin","action":"status","code":404}])"_ba
                         << Kind::NotFound << u"is not a control plane"_s;
    QTest::newRow("web page") << Password << R"([{"path":"/signin","action":"html"}])"_ba
                              << Kind::Protocol << u"web page"_s;
    QTest::newRow("user cannot be read")
        << Password << R"([{"path":"/user","action":"status","code":403}])"_ba << Kind::Permission
        << u"may not do this"_s;
}

void OnboardingModelTest::signInProblems()
{
    QFETCH(QString, password);
    QFETCH(QByteArray, fault);
    QFETCH(QString, what);
    m_demo->faults(fault);
    LogCapture log;
    SignIn &signIn = model().signIn();
    signIn.withPassword({m_demo->url().toString()}, u" "_s + Email, Secret(password));
    QVERIFY(signIn.isBusy());
    QTRY_VERIFY(!signIn.isBusy());
    QVERIFY(!signIn.isSignedIn());
    QVERIFY(signIn.problem());
    QTEST(signIn.problem()->kind, "kind");
    QVERIFY2(signIn.problem()->what.contains(what), qPrintable(signIn.problem()->report()));
    QVERIFY(!(signIn.problem()->report() + LogCapture::text()).contains(password));

    signIn.withPassword({u"http://api.example.com"_s}, Email, Secret(password));
    QVERIFY(!signIn.isBusy());
    QCOMPARE(signIn.problem()->kind, Kind::Input);

    m_demo->faults("[]");
    signIn.withPassword({m_demo->url().toString()}, Email, Secret(Password));
    QTRY_VERIFY(signIn.isSignedIn());
    QVERIFY(!signIn.problem());
    QCOMPARE(signIn.user().email, Email);
}

void OnboardingModelTest::signedOutByTheServer()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    model().setAccount(awsAnswers());
    QSignalSpy expired(&model().signIn(), &SignIn::expired);

    m_demo->door("POST", u"expire-tokens"_s);
    m_demo->faults(R"([{"path":"/refresh-token","action":"dropBefore"}])");
    model().offerings().load();
    QTRY_COMPARE_WITH_TIMEOUT(model().offerings().state(), OfferingCatalogue::State::Failed,
                              Patience);
    QCOMPARE(expired.size(), 0); // a failing network signs nobody out
    QVERIFY(model().signIn().isSignedIn());

    m_demo->faults("[]");
    m_demo->door("POST", u"expire-tokens"_s, R"({"refresh":true})");
    model().offerings().load();
    QTRY_COMPARE_WITH_TIMEOUT(expired.size(), 1, Patience);
    QVERIFY(!model().signIn().isSignedIn());
    QTRY_COMPARE(model().offerings().problem()->kind, Kind::SignIn);
    QCOMPARE(draft().account.values.value(u"aws_account_id"_s), u"123456789012"_s); // nothing lost
    QVERIFY(signIn());
    QVERIFY(create());
    QCOMPARE(expired.size(), 1);
}

void OnboardingModelTest::anotherUserFindsNothingOfTheFirst()
{
    QVERIFY(signIn());
    QVERIFY(!model().offerings().choices().isEmpty());
    model().startNew();
    QVERIFY(choose(Enterprise));
    QVERIFY(create());
    model().leave();
    QVERIFY(signInOnly(OtherEmail));
    QCOMPARE(model().offerings().state(), OfferingCatalogue::State::Empty);
    QVERIFY(model().offerings().choices().isEmpty());
    QVERIFY(model().offerings().instances().isEmpty());
    QVERIFY(model().elsewhere().isEmpty());
    QCOMPARE(model().journal().unfinished().size(), 1);
    QVERIFY(signIn(OtherEmail)); // the same again: what was read stays
    QVERIFY(signInOnly(OtherEmail));
    QCOMPARE(model().offerings().state(), OfferingCatalogue::State::Loaded);
}

void OnboardingModelTest::anotherUserGoesOnWithWhatIsNotSent()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    model().setAccount(awsAnswers());
    model().setStep(u"account"_s);
    const QString id = draft().requestId;
    QCOMPARE(draft().subscriptionId, u"sub-acmeent001"_s);
    model().leave();
    QVERIFY(signIn(OtherEmail));
    QVERIFY(model().resume(id));
    QVERIFY(model().signIn().isSignedIn());
    QCOMPARE(model().sessionObstacle(), QString());
    QCOMPARE(draft().account.values, awsAnswers().values);
    QTRY_VERIFY(!model().offerings().isReadingInstances());
    QCOMPARE(draft().subscriptionId, QString()); // he has none of his own yet
    QCOMPARE(draft().organizationId, QString());
    QVERIFY2(model().createObstacle().contains(u"Subscribe"_s),
             qPrintable(model().createObstacle()));
    model().setStep(u"review"_s);
    QCOMPARE(onDisk()->userEmail, model().signIn().user().email);

    // The same where the session has ended in the middle of it.
    QVERIFY(signIn());
    QTRY_COMPARE(draft().subscriptionId, u"sub-acmeent001"_s);
    QCOMPARE(draft().requestId, id);
}

void OnboardingModelTest::whatIsSentIsOnlyItsUsersToFind_data()
{
    QTest::addColumn<Progress>("progress");
    QTest::newRow("the answer was lost") << Progress::Sending;
    QTest::newRow("created") << Progress::Created;
}

// Others do not find it: that must not be taken for its not being there.
void OnboardingModelTest::whatIsSentIsOnlyItsUsersToFind()
{
    QFETCH(Progress, progress);
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    model().setAccount(awsAnswers());
    model().setStep(u"review"_s);
    const QString id = draft().requestId;
    if (progress == Progress::Sending)
        m_demo->faults(
            R"([{"method":"POST","path":"/resource-instance/**","action":"hang","times":1}])");
    model().create();
    if (progress == Progress::Created) {
        QTRY_VERIFY_WITH_TIMEOUT(model().isCreated(), Patience);
        QVERIFY(model().watch().isRunning());
    }
    QTRY_COMPARE(m_demo->instances().size(), 1);
    const QJsonObject before = onDisk()->toJson();

    // Somebody else signs in where the session has ended.
    QVERIFY(signInOnly(OtherEmail));
    QVERIFY2(model().sessionObstacle().contains(Email), qPrintable(model().sessionObstacle()));
    QVERIFY(!model().watch().isRunning());
    QVERIFY(!model().creation().isBusy());
    QTRY_COMPARE(model().offerings().state(), OfferingCatalogue::State::Loaded);
    m_demo->clearRequests();
    model().create();
    model().searchCreated();
    model().startWatching();
    QVERIFY(!model().creation().isBusy());
    QVERIFY(!model().watch().isRunning());
    QCOMPARE(onDisk()->progress, progress);
    QCOMPARE(onDisk()->userEmail, Email);
    QCOMPARE(onDisk()->toJson()[u"instanceId"_s], before[u"instanceId"_s]);

    // Nor is it when it is continued from the list.
    model().leave();
    QVERIFY(model().resume(id));
    QTRY_VERIFY(!model().offerings().isReadingInstances());
    QVERIFY(model().signIn().isSignedIn());
    QVERIFY(!model().fitsSession());
    QVERIFY(m_demo->requestLines().filter(u"POST"_s).isEmpty());
    QVERIFY(m_demo->requestLines().filter(u"resource-instance/"_s).isEmpty());
    QVERIFY(signIn());
    QVERIFY(model().fitsSession());
    if (progress == Progress::Sending) {
        model().searchCreated();
        QTRY_VERIFY_WITH_TIMEOUT(model().isCreated(), Patience);
    }
    QCOMPARE(m_demo->instances().size(), 1);
    QCOMPARE(draft().instanceId, m_demo->instances().at(0)[u"id"].toString());
}

void OnboardingModelTest::whatIsSentIsFoundOnlyWhereItIs()
{
    Demo other;
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    QVERIFY(create());
    QVERIFY(signInOnly(Email, other.url()));
    QVERIFY2(model().sessionObstacle().contains(m_demo->url().toString()),
             qPrintable(model().sessionObstacle()));
    QVERIFY(!model().watch().isRunning());
    other.clearRequests();
    model().startWatching();
    QVERIFY(!model().watch().isRunning());
    QCOMPARE(onDisk()->progress, Progress::Created);
    QCOMPARE(onDisk()->origin, m_demo->url());
}

// A colleague sees the same accounts, and goes on with what is known of one here.
void OnboardingModelTest::aColleagueGoesOn_data()
{
    QTest::addColumn<bool>("isReady");
    QTest::addColumn<bool>("isListRead");
    QTest::newRow("to be granted") << false << true;
    QTest::newRow("ready") << true << true;
    QTest::newRow("before the accounts were read") << false << false;
}

void OnboardingModelTest::aColleagueGoesOn()
{
    QFETCH(bool, isReady);
    QFETCH(bool, isListRead);
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    QVERIFY(create());
    const QString requestId = draft().requestId;
    if (isReady) {
        m_demo->grant(draft().instanceId);
        QVERIFY(reaches(Phase::Ready));
    }
    model().leave();
    Draft kept = *model().journal().find(requestId);
    kept.deploy.region = u"us-east-2"_s;
    QVERIFY(model().journal().put(kept).has_value());

    const QString colleague = u"reader@customer.example"_s;
    QVERIFY(isListRead ? signIn(colleague) : signInOnly(colleague));
    QVERIFY(model().elsewhere().isEmpty()); // it was not made elsewhere
    QVERIFY(model().resume(requestId));
    if (!isListRead) {
        QVERIFY(!model().fitsSession());
        QVERIFY(readOfferings());
    }
    QVERIFY(model().signIn().isSignedIn());
    QCOMPARE(model().sessionObstacle(), QString());
    QCOMPARE(onDisk()->userId, model().signIn().user().id);
    QCOMPARE(draft().deploy.region, u"us-east-2"_s);
    QCOMPARE(model().journal().drafts().size(), 1);
    model().startWatching();
    QVERIFY(reaches(isReady ? Phase::Ready : Phase::YourTurn));
}

void OnboardingModelTest::readsAgainWhatCouldNotBeRead()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    QVERIFY(create());
    model().leave();
    m_demo->door("POST", u"expire-tokens"_s, R"({"refresh":true})");
    model().startNew();
    QTRY_VERIFY_WITH_TIMEOUT(model().offerings().instancesProblem(), Patience);
    QVERIFY(!model().isExistingKnown());
    QVERIFY(signInOnly(Email));
    QTRY_VERIFY_WITH_TIMEOUT(model().isExistingKnown(), Patience);
    model().chooseOffering(Offering(
        model()
            .offerings()
            .find(u"s-acmedb0001"_s,
                  model().offerings().choices().constFirst().offering.environmentId, Enterprise)
            ->offering));
    model().chooseCloud(u"aws"_s);
    model().setAccount(awsAnswers());
    QVERIFY(model().existing());
}

void OnboardingModelTest::looksAtOnceAfterSigningInAgain()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    QVERIFY(create());
    QVERIFY(reaches(Phase::YourTurn));
    m_demo->door("POST", u"expire-tokens"_s, R"({"refresh":true})");
    model().watch().checkNow();
    QTRY_VERIFY_WITH_TIMEOUT(!model().signIn().isSignedIn(), Patience);
    QTRY_VERIFY(model().watch().trouble() && !model().watch().isLooking());
    QVERIFY(signInOnly(Email));
    QVERIFY(model().watch().isLooking() || !model().watch().trouble());
    QTRY_VERIFY_WITH_TIMEOUT(!model().watch().trouble(), Patience);
}

void OnboardingModelTest::createsWatchesAndGetsReady()
{
    QSignalSpy ready(&model(), &OnboardingModel::becameReady);
    model().startNew();
    QVERIFY(model().hasDraft());
    QVERIFY(fileBytes().isEmpty()); // nothing worth keeping yet
    QVERIFY(signIn());
    QVERIFY(choose(Enterprise));
    QCOMPARE(draft().subscriptionId, u"sub-acmeent001"_s);
    QCOMPARE(draft().organizationId, u"org-Ab12CdEf34"_s);
    QVERIFY(!model().accountObstacle().isEmpty());
    model().setAccount(awsAnswers(u" 1234-5678-9012 "_s));
    QCOMPARE(model().accountObstacle(), QString());
    QVERIFY(model().ctlCommand().contains(u"123456789012"_s));
    QVERIFY(!model().grantedResources().isEmpty());
    const QString requestId = draft().requestId;

    QVERIFY(create(awsAnswers(u" 1234-5678-9012 "_s)));
    QCOMPARE(m_demo->instances().size(), 1);
    const QJsonValue made = m_demo->instances().at(0);
    QCOMPARE(draft().instanceId, made[u"id"].toString());
    QCOMPARE(made[u"body"][u"requestParams"][u"aws_account_id"].toString(), u"123456789012"_s);
    QCOMPARE(made[u"customTags"][1][u"value"].toString(), requestId);
    QCOMPARE(onDisk()->progress, Progress::Created);
    QCOMPARE(onDisk()->instanceId, draft().instanceId);

    QVERIFY(model().watch().isRunning());
    QVERIFY(reaches(Phase::YourTurn));
    QVERIFY(draft().accountConfigId.startsWith(u"ac-"_s));
    QVERIFY(!model().grantGuide().methods.isEmpty());
    QVERIFY(draft().milestones.contains(u"instructions"_s));
    m_demo->grant(draft().instanceId);
    QVERIFY(reaches(Phase::Ready));
    QCOMPARE(ready.size(), 1);
    QCOMPARE(onDisk()->phase, Phase::Ready);
    for (const QString &milestone : {u"created"_s, u"instructions"_s, u"granted"_s, u"ready"_s})
        QVERIFY(onDisk()->milestones.value(milestone).isValid());

    model().prepareDeployment();
    QTRY_COMPARE(model().deployment().state(), Deployment::State::Loaded);
    model().finish();
    QVERIFY(!model().hasDraft());
    QCOMPARE(model().journal().unfinished().size(), 0);
    QCOMPARE(model().journal().drafts().size(), 1);
    QCOMPARE(m_demo->instances().size(), 1);
}

void OnboardingModelTest::savesWhatIsTypedSoon()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    QTest::qWait(600);
    model().setAccount(awsAnswers(u"1"_s));
    QTRY_VERIFY_WITH_TIMEOUT(onDisk()->account.values.value(u"aws_account_id"_s) == u"1"_s, 2000);
    model().setAccount(awsAnswers(u"12"_s));
    model().setStep(u"review"_s); // leaving a step saves at once
    QCOMPARE(onDisk()->account.values.value(u"aws_account_id"_s), u"12"_s);
    QCOMPARE(onDisk()->userEmail, Email);
    const QString id = draft().requestId;
    model().setAccount(awsAnswers(u"123"_s));
    m_run.reset(); // and so does the end of the program
    QCOMPARE(Journal(m_journalPath).find(id)->account.values.value(u"aws_account_id"_s), u"123"_s);
}

void OnboardingModelTest::resumesWhileEntering()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Classic));
    AccountAnswers answers = awsAnswers();
    answers.privateLink = true;
    answers.mayCreateNetworks = false;
    model().setAccount(answers);
    model().setStep(u"account"_s);
    const QString id = draft().requestId;
    const QJsonObject before = onDisk()->toJson();
    restart();
    QVERIFY(!model().resume(u"unknown"_s));
    QVERIFY(model().resume(id));
    QCOMPARE(draft().toJson(), before);
    QCOMPARE(draft().progress, Progress::Entering);
    QVERIFY(signIn());
    model().readDeclarations();
    QTRY_VERIFY(!model().isReadingDeclarations());
    QVERIFY(!model().hasOfferingVanished());
    QVERIFY(create(draft().account));
    QCOMPARE(m_demo->instances().size(), 1);
}

void OnboardingModelTest::resumesAfterBeingKilledWhileSending_data()
{
    QTest::addColumn<bool>("wasDone");
    QTest::newRow("the work was done") << true;
    QTest::newRow("the work was not done") << false;
}

void OnboardingModelTest::resumesAfterBeingKilledWhileSending()
{
    QFETCH(bool, wasDone);
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    model().setAccount(awsAnswers());
    const QString id = draft().requestId;
    m_demo->faults(
        wasDone ? R"([{"method":"POST","path":"/resource-instance/**","action":"hang"}])"_ba
                : R"([{"method":"POST","path":"/resource-instance/**","action":"dropBefore"}])"_ba);
    model().create();
    QCOMPARE(onDisk()->progress, Progress::Sending); // before the first byte is sent
    QVERIFY(onDisk()->sentAt.isValid());
    if (wasDone)
        QTRY_COMPARE(m_demo->instances().size(), 1);
    restartLater(); // as if killed
    m_demo->faults("[]");

    QVERIFY(model().resume(id));
    QCOMPARE(draft().progress, Progress::Sending);
    QVERIFY(signIn());
    model().searchCreated();
    QTRY_VERIFY_WITH_TIMEOUT(!model().creation().isBusy(), Patience);
    if (!wasDone) {
        QCOMPARE(model().creation().state(), AccountCreation::State::NotFound);
        QCOMPARE(m_demo->instances().size(), 0);
        QVERIFY(model().isEditable()); // it is certain that nothing came of it
        model().create(); // the person says so
        QTRY_VERIFY_WITH_TIMEOUT(!model().creation().isBusy(), Patience);
    }
    QVERIFY(model().isCreated());
    QCOMPARE(m_demo->instances().size(), 1);
    QCOMPARE(draft().instanceId, m_demo->instances().at(0)[u"id"].toString());
    QVERIFY(reaches(Phase::YourTurn));
}

// Whoever calls create() after an unknown end, nothing is sent before it was looked up.
void OnboardingModelTest::createSearchesFirstAfterAnUnknownEnd()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    model().setAccount(awsAnswers());
    const QString id = draft().requestId;
    m_demo->faults(R"([{"method":"POST","path":"/resource-instance/**","action":"hang"}])");
    model().create();
    QTRY_COMPARE(m_demo->instances().size(), 1);
    model().leave();
    m_demo->faults("[]");
    m_demo->clearRequests();
    QVERIFY(model().resume(id));
    model().create();
    QTRY_VERIFY_WITH_TIMEOUT(!model().creation().isBusy(), Patience);
    QVERIFY(model().isCreated());
    QCOMPARE(m_demo->instances().size(), 1);
    QVERIFY(m_demo->requestLines().filter(u"POST"_s).isEmpty());
}

// What is found must be what the draft says, and be found where it says.
void OnboardingModelTest::nothingCanBeChangedWhileTheEndIsUnknown()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    m_demo->faults(R"([{"method":"POST","path":"/resource-instance/**","action":"dropAfter"},
                       {"method":"GET","path":"/resource-instance","action":"status","code":403}])");
    QVERIFY(!create());
    QCOMPARE(model().creation().state(), AccountCreation::State::Undecided);
    QVERIFY(!model().isEditable());
    const QJsonObject before = draft().toJson();
    QVERIFY(model().preferPlan(u"Standard BYOC"_s));
    QVERIFY(!model().choosePreferredPlan());
    choose(Standard, u"gcp"_s);
    model().chooseSubscription(u"sub-other"_s);
    model().setAccount(awsAnswers(u"210987654321"_s));
    model().subscribe();
    QVERIFY(!model().isSubscribing());
    QVERIFY(!model().existing());
    QCOMPARE(draft().toJson(), before);

    m_demo->faults("[]");
    model().searchCreated();
    QTRY_VERIFY_WITH_TIMEOUT(model().isCreated(), Patience);
    QCOMPARE(m_demo->instances().size(), 1);
    QCOMPARE(draft().instanceId, m_demo->instances().at(0)[u"id"].toString());
    QCOMPARE(draft().account.values.value(u"aws_account_id"_s), u"123456789012"_s);
}

void OnboardingModelTest::waitsForTheJournal_data()
{
    QTest::addColumn<bool>("comesFree");
    QTest::newRow("for a moment") << true;
    QTest::newRow("too long") << false;
}

void OnboardingModelTest::waitsForTheJournal()
{
    QFETCH(bool, comesFree);
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    model().setAccount(awsAnswers());
    m_demo->clearRequests();
    auto other = std::make_unique<FolderLock>(m_directory->path(), std::chrono::seconds(1));
    QVERIFY(!other->isTaken());
    model().create();
    QVERIFY(model().isRecording());
    QVERIFY(!model().saveProblem());
    QTest::qWait(200);
    QVERIFY(m_demo->requestLines().filter(u"POST"_s).isEmpty());
    if (comesFree) {
        other.reset();
        QTRY_VERIFY_WITH_TIMEOUT(model().isCreated(), Patience);
    } else {
        QTRY_VERIFY(!model().isRecording());
        QVERIFY(model().saveProblem());
        QVERIFY(model().isEditable());
        other.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!model().saveProblem(), Patience);
        QCOMPARE(onDisk()->progress, Progress::Entering);
        QVERIFY(m_demo->requestLines().filter(u"POST"_s).isEmpty());
        QVERIFY(create());
    }
    QCOMPARE(m_demo->instances().size(), 1);
}

void OnboardingModelTest::resumesWhatIsCreated()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    QVERIFY(create());
    QVERIFY(reaches(Phase::YourTurn));
    const QString id = draft().requestId;
    m_demo->grant(draft().instanceId);
    restart();
    QSignalSpy ready(&model(), &OnboardingModel::becameReady);
    QVERIFY(model().resume(id));
    model().startWatching(); // not signed in yet: nothing
    QVERIFY(!model().watch().isRunning());
    QVERIFY(signIn());
    model().startWatching();
    QVERIFY(reaches(Phase::Ready));
    QCOMPARE(ready.size(), 1);
    QCOMPARE(m_demo->instances().size(), 1);
}

void OnboardingModelTest::removedMeanwhileIsGone()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    QVERIFY(create());
    QVERIFY(reaches(Phase::YourTurn));
    const QString id = draft().requestId;
    const QString status = draft().status;
    m_demo->door("POST", u"remove/"_s + draft().instanceId);
    restart();
    QVERIFY(model().resume(id));
    QVERIFY(signIn());
    model().startWatching();
    QVERIFY(reaches(Phase::Gone));
    QCOMPARE(onDisk()->phase, Phase::Gone);
    QCOMPARE(draft().status, status);
    QVERIFY(!model().watch().nextLookAt().isValid());
}

void OnboardingModelTest::doesNotSendWithoutARecord()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    model().setAccount(awsAnswers());
    const QString folder = QFileInfo(m_journalPath).absolutePath();
    QVERIFY(QDir().rename(folder, folder + u"-away"_s)); // the file cannot be written
    m_demo->clearRequests();
    model().create();
    QVERIFY(model().saveProblem());
    QVERIFY(!model().creation().isBusy());
    QCOMPARE(draft().progress, Progress::Entering);
    QTest::qWait(100);
    QVERIFY(m_demo->requestLines().filter(u"POST"_s).isEmpty());
    QVERIFY(QDir().rename(folder + u"-away"_s, folder));
    QVERIFY(create());
    QVERIFY(!model().saveProblem());
}

void OnboardingModelTest::refusedCreationCanBeCorrected()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    m_demo->faults(R"([{"method":"POST","path":"/resource-instance/**","action":"status","code":400,
                        "body":{"name":"bad_request","message":"No such account","id":"E1"}}])");
    QVERIFY(!create());
    QCOMPARE(model().creation().state(), AccountCreation::State::Refused);
    QCOMPARE(model().creation().problem()->what, u"No such account"_s);
    QCOMPARE(draft().progress, Progress::Entering);
    QCOMPARE(onDisk()->progress, Progress::Entering);
    m_demo->faults("[]");
    QVERIFY(create(awsAnswers(u"210987654321"_s)));
    QCOMPARE(m_demo->instances().size(), 1);
}

void OnboardingModelTest::adoptsAnExistingAccount()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Standard));
    model().setAccount(awsAnswers());
    QVERIFY(!model().existing());
    AccountAnswers answers = awsAnswers(u"111122223333"_s);
    answers.privateLink = true;
    model().setAccount(answers);
    const std::optional<ExistingAccount> existing = model().existing();
    QVERIFY(existing);
    QCOMPARE(existing->instanceId, u"instance-onboarded"_s);
    QCOMPARE(existing->identity, u"111122223333"_s);
    m_demo->clearRequests();
    model().adopt(*existing);
    QVERIFY(model().isCreated());
    QVERIFY(!model().existing());
    QCOMPARE(draft().subscriptionId, u"sub-boreal0004"_s); // the one that it was made in
    QVERIFY(!draft().account.privateLink); // what is shown is the account's, not what was typed
    QVERIFY(draft().account.tags.isEmpty());
    QCOMPARE(draft().account.values.value(u"aws_account_id"_s), u"111122223333"_s);
    QVERIFY(reaches(Phase::Ready));
    QCOMPARE(onDisk()->instanceId, u"instance-onboarded"_s);
    QVERIFY(m_demo->requestLines().filter(u"POST"_s).isEmpty());
    // Of another plan it is another account.
    model().startNew();
    QVERIFY(choose(Enterprise));
    model().setAccount(awsAnswers(u"111122223333"_s));
    QVERIFY(!model().existing());
}

void OnboardingModelTest::adoptingWhatTheJournalKnowsKeepsOneEntry()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    QVERIFY(create());
    const QString known = draft().requestId;
    model().leave();
    model().startNew();
    QVERIFY(choose(Enterprise));
    model().setAccount(awsAnswers());
    model().setStep(u"review"_s);
    QCOMPARE(model().journal().drafts().size(), 2);
    QVERIFY(model().existing());
    model().adopt(*model().existing());
    QCOMPARE(draft().requestId, known);
    QVERIFY(model().isCreated());
    QCOMPARE(model().journal().drafts().size(), 1);
    QCOMPARE(Journal(m_journalPath).drafts().size(), 1);
}

// Made since the accounts were read: nobody is told that there is none.
void OnboardingModelTest::anAccountJustMadeIsKnown()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    QVERIFY(create());
    const QString made = draft().instanceId;
    model().leave();
    m_demo->faults(R"([{"method":"GET","path":"/resource-instance","action":"delay","ms":300}])");
    model().startNew();
    for (const OfferingChoice &choice : model().offerings().choices()) {
        if (choice.offering.planId == Enterprise) {
            model().chooseOffering(Offering(choice.offering));
            break;
        }
    }
    model().chooseCloud(u"aws"_s);
    model().setAccount(awsAnswers());
    QVERIFY(!model().isExistingKnown());
    QVERIFY(!model().createObstacle().isEmpty());
    model().create();
    QVERIFY(!model().creation().isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(model().isExistingKnown(), Patience);
    QVERIFY(model().existing());
    QCOMPARE(model().existing()->instanceId, made);
}

// A request that was at work for longer than anybody waits, and was sent again meanwhile.
void OnboardingModelTest::findsWhatCameOfTheSameRequestLater()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    model().setAccount(awsAnswers());
    model().setStep(u"review"_s);
    const QString requestId = draft().requestId;
    const QString earlier = m_directory->filePath(u"earlier.json"_s);
    QVERIFY(QFile::copy(m_journalPath, earlier));
    QVERIFY(create());
    QCOMPARE(draft().duplicateIds, QStringList());
    const auto mine = std::exchange(
        m_run, std::make_unique<OnboardingRun>(m_demo->url(), earlier)); // sends it, too
    QVERIFY(signIn());
    QVERIFY(model().resume(requestId));
    QTRY_VERIFY(model().createObstacle().isEmpty());
    QVERIFY(create(draft().account));
    const QString second = draft().instanceId;
    QVERIFY(second != mine->model.draft().instanceId);

    mine->model.offerings().load();
    QTRY_COMPARE(mine->model.draft().duplicateIds, QStringList{second});
    mine->model.leave();
    QVERIFY(mine->model.resume(requestId));
    QCOMPARE(mine->model.draft().duplicateIds, QStringList{second});

    // One that access was granted for is never offered for removal.
    const QString first = mine->model.draft().instanceId;
    m_demo->grant(first);
    mine->model.startWatching();
    QVERIFY(QTest::qWaitFor(
        [&] {
            mine->model.watch().checkNow();
            QTest::qWait(20);
            return mine->model.draft().phase == Phase::Ready;
        },
        Patience));
    model().offerings().load();
    QTRY_COMPARE(model().offerings().state(), OfferingCatalogue::State::Loaded);
    QCOMPARE(draft().instanceId, second);
    QCOMPARE(draft().duplicateIds, QStringList());
}

void OnboardingModelTest::privateLinkOnlyWhereDeclared_data()
{
    QTest::addColumn<QString>("planId");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("declared") << Enterprise << true;
    QTest::newRow("not declared") << Classic << false;
}

void OnboardingModelTest::privateLinkOnlyWhereDeclared()
{
    QFETCH(QString, planId);
    QFETCH(bool, isSent);
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(planId));
    QCOMPARE(model().isDeclared(u"private_link"_s), isSent);
    QVERIFY(model().isDeclared(u"aws_account_id"_s));
    AccountAnswers answers = awsAnswers();
    answers.privateLink = true;
    QVERIFY(create(answers));
    const QJsonObject sent = m_demo->instances().at(0)[u"body"][u"requestParams"].toObject();
    QCOMPARE(sent.contains(u"private_link"_s), isSent);
}

void OnboardingModelTest::vanishedPlanLosesNothing()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    model().setAccount(awsAnswers());
    model().setStep(u"review"_s);
    const QString id = draft().requestId;
    m_demo->door("POST", u"withdraw-plan/"_s + Enterprise);

    QVERIFY(!create());
    QCOMPARE(model().creation().state(), AccountCreation::State::Refused);
    QCOMPARE(model().creation().problem()->kind, Kind::NotFound);
    QCOMPARE(m_demo->instances().size(), 0);

    model().offerings().load();
    QTRY_COMPARE(model().offerings().state(), OfferingCatalogue::State::Loaded);
    QVERIFY(model().hasOfferingVanished());
    QVERIFY(!model().offering());
    QCOMPARE(draft().planName, u"Enterprise BYOC"_s); // to say which one it was
    QCOMPARE(draft().account.values.value(u"aws_account_id"_s), u"123456789012"_s);
    restart();
    QVERIFY(model().resume(id));
    QVERIFY(signIn());
    QVERIFY(model().hasOfferingVanished());
    QVERIFY(!model().summary().isEmpty());
    // Another plan, and what was entered goes along.
    QVERIFY(choose(Classic));
    QVERIFY(!model().hasOfferingVanished());
    QVERIFY(create(draft().account));
}

void OnboardingModelTest::subscribesToAPlan()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Team));
    QCOMPARE(draft().subscriptionId, QString());
    m_demo->faults(
        R"([{"method":"POST","path":"/subscription","action":"status","code":403,"times":1}])");
    model().subscribe();
    QVERIFY(model().isSubscribing());
    QTRY_VERIFY(!model().isSubscribing());
    QCOMPARE(model().subscribeProblem()->kind, Kind::Permission);
    m_demo->clearRequests();
    model().subscribe();
    model().subscribe();
    QTRY_VERIFY(!model().isSubscribing());
    QVERIFY(!model().subscribeProblem());
    QCOMPARE(m_demo->requestLines().filter(u"POST"_s).size(), 1);
    QTRY_VERIFY(model().subscription());
    QCOMPARE(model().subscription()->planId, Team);
    QVERIFY(create());
    QCOMPARE(m_demo->instances().at(0)[u"subscriptionId"].toString(), draft().subscriptionId);
}

void OnboardingModelTest::subscribesOnceThoughTheReplyIsLost()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Team));
    m_demo->faults(
        R"([{"method":"POST","path":"/subscription","action":"dropAfter","times":1},
            {"method":"GET","path":"/subscription","action":"status","code":403,"times":1}])");
    m_demo->clearRequests();
    model().subscribe();
    QTRY_COMPARE(model().offerings().state(), OfferingCatalogue::State::Failed);
    QVERIFY(model().subscribeProblem());
    QCOMPARE(draft().subscriptionId, QString());
    model().subscribe(); // "Try again": looks first
    model().subscribe();
    QTRY_VERIFY(!draft().subscriptionId.isEmpty());
    QVERIFY(!model().isSubscribing());
    QVERIFY(!model().subscribeProblem());
    QCOMPARE(m_demo->requestLines().filter(u"POST /2022-09-01-00/subscription"_s).size(), 1);
    QVERIFY(create());
}

void OnboardingModelTest::leavingWhileSubscribingTouchesNothingElse()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Team));
    m_demo->faults(R"([{"method":"POST","path":"/subscription","action":"delay","ms":200}])");
    model().subscribe();
    model().startNew();
    QVERIFY(choose(Enterprise));
    const QString mine = draft().subscriptionId;
    QTest::qWait(500);
    QVERIFY(!model().isSubscribing());
    QCOMPARE(draft().subscriptionId, mine);
    // The same without leaving: another plan is chosen meanwhile.
    QVERIFY(choose(Team));
    model().subscribe();
    QVERIFY(choose(Enterprise));
    QTRY_VERIFY(!model().isSubscribing());
    QCOMPARE(draft().subscriptionId, mine);
}

void OnboardingModelTest::leavingAndResumingLosesNothing()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    AccountAnswers answers = awsAnswers();
    answers.mayCreateNetworks = false;
    answers.tags << CustomTag{u"cost"_s, u"42 €"_s};
    model().setAccount(answers);
    QVERIFY(create(answers));
    QVERIFY(reaches(Phase::YourTurn));
    model().setStep(u"grant"_s);
    const QString id = draft().requestId;
    const auto content = [this] {
        QJsonObject json = draft().toJson();
        json.remove(u"changedAt"_s);
        return json;
    };
    const QJsonObject before = content();
    model().leave();
    QVERIFY(!model().hasDraft() && !model().watch().isRunning());
    QVERIFY(model().resume(id));
    QCOMPARE(content(), before);
    restart();
    QVERIFY(model().resume(id));
    QCOMPARE(content(), before);
}

void OnboardingModelTest::anotherControlPlaneSignsOut()
{
    Demo other;
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    model().setStep(u"cloud"_s);
    const QString id = draft().requestId;
    model().leave();
    QVERIFY(signInOnly(OtherEmail, other.url()));
    QSignalSpy expired(&model().signIn(), &SignIn::expired);
    QVERIFY(model().resume(id));
    QVERIFY(!model().signIn().isSignedIn());
    QCOMPARE(m_run->gateway.origin(), m_demo->url());
    QCOMPARE(draft().userEmail, Email); // who has nothing to do with it takes nothing over
    QVERIFY(!draft().subscriptionId.isEmpty());
    QCOMPARE(expired.size(), 0); // by our own doing
    QVERIFY(signIn());
    QVERIFY(!model().hasOfferingVanished());
}

void OnboardingModelTest::forgetsADraft()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    model().setStep(u"cloud"_s);
    const QString id = draft().requestId;
    model().setAccount(awsAnswers()); // a change that waits to be saved
    QVERIFY(model().forget(id).has_value());
    QVERIFY(!model().hasDraft());
    QTest::qWait(700);
    QCOMPARE(Journal(m_journalPath).drafts().size(), 0);
}

void OnboardingModelTest::createdAccountsDoNotChange()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    QVERIFY(create());
    const QString plan = draft().planId;
    model().chooseCloud(u"gcp"_s);
    model().setAccount(awsAnswers(u"999999999999"_s));
    model().chooseSubscription(u"sub-acmeent002"_s);
    choose(Classic);
    QCOMPARE(draft().cloudId, u"aws"_s);
    QCOMPARE(draft().planId, plan);
    QCOMPARE(draft().subscriptionId, u"sub-acmeent001"_s);
    QCOMPARE(draft().account.values.value(u"aws_account_id"_s), u"123456789012"_s);
    m_demo->clearRequests();
    model().create();
    QTest::qWait(100);
    QVERIFY(m_demo->requestLines().filter(u"POST"_s).isEmpty());
}

void OnboardingModelTest::knownSourcesOfCommands_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isKnown");
    const QString bucket = u"https://s3.amazonaws.com/omnistrate-cloudformation/"_s;
    QTest::newRow("documented") << bucket + u"org-1/account-config-setup-template.yaml"_s << true;
    QTest::newRow("another bucket") << u"https://s3.amazonaws.com/evil/t.yaml"_s << false;
    QTest::newRow("out of it") << bucket + u"../evil/t.yaml"_s << false;
    QTest::newRow("out of it, encoded") << bucket + u"%2E%2e/evil/t.yaml"_s << false;
}

void OnboardingModelTest::knownSourcesOfCommands()
{
    QFETCH(QString, address);
    QFETCH(bool, isKnown);
    model().startNew();
    model().chooseCloud(u"aws"_s);
    QCOMPARE(model().hostRemark(u"curl -O "_s + address).isEmpty(), isKnown);
}

void OnboardingModelTest::keysOfBindingsStayInMemory()
{
    LogCapture log;
    const QByteArray pem = testkeys::rsa();
    QVERIFY(pem.contains("PRIVATE KEY"));
    const QByteArray middle = pem.mid(pem.size() / 2, 40).split('\n').constFirst();
    QVERIFY(middle.size() > 10);
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise, u"nebius"_s));
    AccountAnswers answers;
    answers.values.insert(u"nebius_tenant_id"_s, u"tenant-e00abc"_s);
    answers.bindings = {{u"project-1"_s, u"serviceaccount-1"_s, u"publickey-1"_s, Secret(pem)}};
    model().setAccount(answers);
    QVERIFY(model().holdsUnsavedSecrets());
    QCOMPARE(model().accountObstacle(), QString());
    QString shown = model().ctlCommand();
    for (const auto &[label, value] : model().requestInWords())
        shown += label + value;
    for (const OnboardingModel::SummaryLine &line : model().summary())
        shown += line.value;
    QVERIFY(create(answers));
    QVERIFY(!model().holdsUnsavedSecrets());
    const QString id = draft().requestId;
    m_run.reset();
    for (const QByteArray &text : {fileBytes(), shown.toUtf8(), LogCapture::text().toUtf8()})
        QVERIFY(!text.contains(middle) && !text.contains("PRIVATE KEY"));
    QVERIFY(fileBytes().contains("publickey-1"));

    restart();
    QVERIFY(model().resume(id));
    QVERIFY(draft().account.bindings.constFirst().privateKeyPem.isEmpty());
    QVERIFY(model().accountObstacle().contains(u"project-1"_s)); // to be given again
}

// The regions to deploy to are those of the bindings: ready as it is, it has to be asked again.
void OnboardingModelTest::asksForBindingsUntilTheyAreKnown()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise, u"nebius"_s));
    AccountAnswers answers;
    answers.values.insert(u"nebius_tenant_id"_s, u"tenant-e00abc"_s);
    answers.bindings = {
        {u"project-1"_s, u"serviceaccount-1"_s, u"publickey-1"_s, Secret(testkeys::rsa())}};
    QVERIFY(create(answers));
    model().startWatching();
    QVERIFY(reaches(Phase::Ready));
    const QString id = draft().requestId;

    restart();
    QVERIFY(signIn());
    QVERIFY(model().resume(id));
    m_demo->faults(
        R"([{"method":"GET","path":"/accountconfig/*","action":"status","code":403,"times":1}])");
    model().startWatching();
    QTRY_COMPARE_WITH_TIMEOUT(model().watch().phase(), Phase::Ready, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!model().watch().accountConfig().id.isEmpty(), Patience);
}

void OnboardingModelTest::demoLeavesTheJournalAlone()
{
    Demo demo;
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    model().setAccount(awsAnswers());
    model().setStep(u"account"_s);
    const QString mine = draft().requestId;
    const QByteArray before = fileBytes();

    QSignalSpy entered(&model(), &OnboardingModel::demoEntered);
    model().enterDemo(demo.url(), Email, Secret(Password));
    QVERIFY(model().isDemo());
    QTRY_COMPARE(entered.size(), 1);
    QCOMPARE(model().journal().drafts().size(), 0);
    model().offerings().load();
    QTRY_COMPARE(model().offerings().state(), OfferingCatalogue::State::Loaded);
    model().startNew();
    QVERIFY(choose(Enterprise));
    QVERIFY(create());
    QCOMPARE(demo.instances().size(), 1);
    QSignalSpy grant(&model(), &OnboardingModel::demoGrantRequested);
    model().grantInDemo();
    QCOMPARE(grant.size(), 1);
    QCOMPARE(grant.at(0).at(0).toString(), draft().instanceId);

    model().leaveDemo();
    QVERIFY(!model().isDemo() && !model().signIn().isSignedIn());
    QCOMPARE(m_run->gateway.origin(), m_demo->url());
    QCOMPARE(fileBytes(), before);
    QVERIFY(model().resume(mine));
    QCOMPARE(m_demo->instances().size(), 0);
}

void OnboardingModelTest::deploymentIsKeptInTheDraft()
{
    QVERIFY(signIn());
    model().startNew();
    QVERIFY(choose(Enterprise));
    QVERIFY(create());
    const QString id = draft().requestId;
    m_demo->grant(draft().instanceId);
    QVERIFY(reaches(Phase::Ready));
    model().prepareDeployment();
    QTRY_COMPARE(model().deployment().state(), Deployment::State::Loaded);
    model().deployment().setRegion(u"us-east-2"_s);
    model().deployment().setValue(u"databaseName"_s, u"orders"_s);
    model().deployment().setValue(u"adminPassword"_s, u"Secret-Password-1"_s);
    model().leave();
    QVERIFY(!fileBytes().contains("Secret-Password-1"));
    restart();
    QVERIFY(model().resume(id));
    QVERIFY(signIn());
    model().startWatching();
    model().prepareDeployment();
    QTRY_COMPARE(model().deployment().state(), Deployment::State::Loaded);
    QCOMPARE(model().deployment().draft().region, u"us-east-2"_s);
    QCOMPARE(model().deployment().draft().values.value(u"databaseName"_s), u"orders"_s);
    QVERIFY(!model().deployment().preview().contains("Secret-Password-1"));
}

ADD_TO_TEST_GROUP(OnboardingModelTest)
#include "OnboardingModelTest.moc"
