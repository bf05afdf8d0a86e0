// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "TestGroup.h"

#include "onboarding/Journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

const QString RequestId = u"7d1c2b0e-5a8f-4f6e-9a6f-0c1d2e3f4a5b"_s;

Draft fullDraft()
{
    Draft draft;
    draft.requestId = RequestId;
    draft.origin = QUrl(u"https://api.omnistrate.cloud:8443"_s);
    draft.userEmail = u"anna@customer.example"_s;
    draft.createdAt = QDateTime::fromString(u"2026-02-03T04:05:06.789Z"_s, Qt::ISODateWithMs);
    draft.sentAt = draft.createdAt.addSecs(60);
    draft.step = u"grant"_s;
    draft.serviceId = u"s-1"_s;
    draft.environmentId = u"se-1"_s;
    draft.planId = u"pt-1"_s;
    draft.subscriptionId = u"sub-1"_s;
    draft.cloudId = u"nebius"_s;
    draft.account.values = {{u"nebius_tenant_id"_s, u"tenant-é \"1\"\n"_s}};
    draft.account.privateLink = true;
    draft.account.mayCreateNetworks = false;
    draft.account.tags = {{u"team"_s, u"data"_s}, {u"team"_s, u"twice"_s}};
    draft.account.bindings = {{u"project-1"_s, u"serviceaccount-1"_s, u"publickey-1"_s,
                               Secret(u"-----BEGIN PRIVATE KEY-----\nMIIBtopsecret\n"_s)}};
    draft.serviceName = u"Product"_s;
    draft.providerName = u"Provider"_s;
    draft.environmentName = u"Production"_s;
    draft.planName = u"Plan"_s;
    draft.planVersion = u"3.0"_s;
    draft.organizationId = u"org-1"_s;
    draft.path = {u"sp"_s, u"product"_s, u"v1"_s, u"prod"_s, u"byoc"_s, u"plan"_s};
    draft.resourceKey = u"omnistrateCloudAccountConfig"_s;
    draft.progress = Draft::Progress::Created;
    draft.instanceId = u"instance-1"_s;
    draft.accountConfigId = u"ac-1"_s;
    draft.phase = Phase::Verifying;
    draft.status = u"VERIFYING"_s;
    draft.milestones = {{u"created"_s, draft.createdAt}};
    draft.finished = true;
    draft.deploy = {u"database"_s, u"eu-north1"_s, u"net-1"_s, {{u"name"_s, u"x"_s}}, true};
    return draft;
}

/// As seen from outside: everything but the time of the last change.
QJsonObject withoutChange(const Draft &draft)
{
    QJsonObject object = draft.toJson();
    object.remove(u"changedAt"_s);
    return object;
}

QByteArray file(const QJsonValue &onboardings, const QJsonValue &version = 1)
{
    return QJsonDocument(
               QJsonObject{{u"schemaVersion"_s, version}, {u"onboardings"_s, onboardings}})
        .toJson();
}

QJsonObject changed(const QString &key, const QJsonValue &value)
{
    QJsonObject object = fullDraft().toJson();
    object.insert(key, value);
    return object;
}

QJsonObject changedIn(const QString &outer, const QString &key, const QJsonValue &value)
{
    QJsonObject inner = fullDraft().toJson().value(outer).toObject();
    inner.insert(key, value);
    return changed(outer, inner);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile out(path);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private slots:
    void survivesARestart();
    void everyProgressAndPhaseSurvives();
    void isForItsOwnerOnly();
    void holdsNoSecret();
    void newestFirst();
    void unfinishedLeavesFinishedOut();
    void removes();
    void inMemoryWithoutAPath();
    void setAside_data();
    void setAside();
    void understands_data();
    void understands();
    void neverReplacesWhatWasSetAside();
    void saysThatAFileIsNewer();
    void keepsUnknownFields();
    void refusesWhatNobodyCouldReadAgain();
    void removesWhatAKilledProgramLeft();
    void mergesWhatAnotherProgramWrote_data();
    void mergesWhatAnotherProgramWrote();
    void doesNotGoBackBehindAnAccount();
    void setsAsideWhatAnotherProgramDamaged();
    void clearsWhatAnotherProgramWrote();
    void clearsWhatWasSetAside();
    void dropsTheOldestFinishedOnes();
    void triesAgain();
    void readOnlyFolderKeepsTheDraftInMemory();
    void missingFolderIsAProblem();
};

void JournalTest::survivesARestart()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.json"_s);
    const Draft draft = fullDraft();
    QVERIFY(Journal(path).put(draft).has_value());
    const Journal journal(path);
    QVERIFY(!journal.loadProblem());
    QCOMPARE(journal.drafts().size(), 1);
    const Draft found = *journal.find(RequestId);
    QCOMPARE(withoutChange(found), withoutChange(draft));
    QVERIFY(qAbs(found.changedAt.secsTo(QDateTime::currentDateTimeUtc())) < 30);
    QCOMPARE(found.account.tags, draft.account.tags);
    QCOMPARE(found.account.bindings.constFirst().publicKeyId, u"publickey-1"_s);
    QVERIFY(found.account.bindings.constFirst().privateKeyPem.isEmpty());
    QCOMPARE(found.createdAt, draft.createdAt);
    QCOMPARE(found.path.segments(), draft.path.segments());
    // Nothing but the file is left.
    QCOMPARE(
        QDir(directory.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
        QStringList{u"journal.json"_s});
}

void JournalTest::everyProgressAndPhaseSurvives()
{
    for (const auto progress :
         {Draft::Progress::Entering, Draft::Progress::Sending, Draft::Progress::Created}) {
        for (int phase = 0; phase <= int(Phase::Unknown); ++phase) {
            Draft draft = fullDraft();
            draft.progress = progress;
            draft.phase = Phase(phase);
            const std::optional<Draft> again = Draft::fromJson(draft.toJson());
            QVERIFY(again);
            QCOMPARE(again->progress, progress);
            QCOMPARE(again->phase, Phase(phase));
        }
    }
}

void JournalTest::isForItsOwnerOnly()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.json"_s);
    QVERIFY(write(path, file(QJsonArray{})));
    QFile::setPermissions(path, QFile::Permissions(0x6644));
    QVERIFY(Journal(path).put(fullDraft()).has_value());
    QCOMPARE(int(QFileInfo(path).permissions() & QFile::Permissions(0x0077)), 0);
}

void JournalTest::holdsNoSecret()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.json"_s);
    QVERIFY(Journal(path).put(fullDraft()).has_value());
    const QByteArray bytes = read(path);
    QVERIFY(bytes.contains("publickey-1"));
    for (const QByteArray &secret : {"topsecret"_ba, "PRIVATE"_ba, "BEGIN"_ba})
        QVERIFY(!bytes.contains(secret));
}

void JournalTest::newestFirst()
{
    Journal journal({});
    QStringList ids;
    for (int i = 0; i < 3; ++i) {
        Draft draft = fullDraft();
        draft.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        ids.prepend(draft.requestId);
        QVERIFY(journal.put(draft).has_value());
        QTest::qWait(5);
    }
    QStringList listed;
    for (const Draft &draft : journal.drafts())
        listed << draft.requestId;
    QCOMPARE(listed, ids);
}

void JournalTest::unfinishedLeavesFinishedOut()
{
    Journal journal({});
    Draft draft = fullDraft();
    QVERIFY(journal.put(draft).has_value());
    QCOMPARE(journal.unfinished().size(), 0);
    draft.finished = false;
    QVERIFY(journal.put(draft).has_value());
    QCOMPARE(journal.unfinished().size(), 1);
    QCOMPARE(journal.drafts().size(), 1); // replaced, not added
}

void JournalTest::removes()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.json"_s);
    Journal journal(path);
    QSignalSpy changed(&journal, &Journal::changed);
    QVERIFY(journal.put(fullDraft()).has_value());
    QVERIFY(journal.remove(u"unknown"_s).has_value());
    QCOMPARE(changed.size(), 1);
    QVERIFY(journal.remove(RequestId).has_value());
    QCOMPARE(changed.size(), 2);
    QVERIFY(!journal.find(RequestId));
    QCOMPARE(Journal(path).drafts().size(), 0);
}

void JournalTest::inMemoryWithoutAPath()
{
    QTemporaryDir directory;
    const QString before = QDir::currentPath();
    QDir::setCurrent(directory.path());
    Journal journal({});
    QVERIFY(journal.put(fullDraft()).has_value());
    QVERIFY(journal.find(RequestId));
    QDir::setCurrent(before);
    QVERIFY(QDir(directory.path()).isEmpty());
}

void JournalTest::setAside_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const auto entry = [](const QJsonObject &draft) { return file(QJsonArray{draft}); };
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("cut") << file(QJsonArray{fullDraft().toJson()}).left(500);
    QTest::newRow("no JSON") << "hello"_ba;
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("list") << "[]"_ba;
    QTest::newRow("no version") << R"({"onboardings":[]})"_ba;
    QTest::newRow("newer version") << file(QJsonArray{}, 2);
    QTest::newRow("version is text") << file(QJsonArray{}, u"1"_s);
    QTest::newRow("no list") << R"({"schemaVersion":1})"_ba;
    QTest::newRow("list is an object") << file(QJsonObject{{u"a"_s, fullDraft().toJson()}});
    QTest::newRow("list is text") << file(u"x"_s);
    QTest::newRow("entry is text") << file(QJsonArray{u"x"_s});
    QTest::newRow("entry is null") << file(QJsonArray{QJsonValue::Null});
    QTest::newRow("good and bad entry") << file(QJsonArray{fullDraft().toJson(), QJsonObject{}});
    QTest::newRow("id is no UUID") << entry(changed(u"requestId"_s, u"7"_s));
    QTest::newRow("id is a number") << entry(changed(u"requestId"_s, 7));
    QTest::newRow("created without instance") << entry(changed(u"instanceId"_s, QString()));
    QTest::newRow("unknown progress") << entry(changed(u"progress"_s, u"halfway"_s));
    QTest::newRow("progress is a number") << entry(changed(u"progress"_s, 1));
    QTest::newRow("account is text") << entry(changed(u"account"_s, u"x"_s));
    QTest::newRow("deploy is a list") << entry(changed(u"deploy"_s, QJsonArray{}));
    QTest::newRow("finished is text") << entry(changed(u"finished"_s, u"yes"_s));
    QTest::newRow("origin is a number") << entry(changed(u"origin"_s, 7));
    QTest::newRow("milestones is a list") << entry(changed(u"milestones"_s, QJsonArray{}));
    QTest::newRow("value is a number")
        << entry(changedIn(u"account"_s, u"values"_s, QJsonObject{{u"aws_account_id"_s, 12}}));
    QTest::newRow("tags is an object") << entry(changedIn(u"account"_s, u"tags"_s, QJsonObject{}));
    QTest::newRow("tag is text") << entry(changedIn(u"account"_s, u"tags"_s, QJsonArray{u"t"_s}));
    QTest::newRow("binding has a number") << entry(
        changedIn(u"account"_s, u"bindings"_s, QJsonArray{QJsonObject{{u"projectId"_s, 7}}}));
    QTest::newRow("privateLink is text")
        << entry(changedIn(u"account"_s, u"privateLink"_s, u"on"_s));
    QTest::newRow("region is a number") << entry(changedIn(u"deploy"_s, u"region"_s, 1));
    QTest::newRow("text beyond measure") << entry(changed(u"step"_s, QString(262'145, u'x')));
    QTest::newRow("name beyond measure") << entry(changed(QString(262'145, u'x'), 1));
    QTest::newRow("tags beyond measure") << entry(changedIn(u"account"_s, u"tags"_s, [] {
        QJsonArray tags;
        for (int i = 0; i <= 1000; ++i)
            tags << QJsonObject{{u"key"_s, u"k"_s}};
        return tags;
    }()));
    QTest::newRow("deep") << entry(changed(u"unknown"_s, [] {
        QJsonValue value = 1;
        for (int i = 0; i < 9; ++i)
            value = QJsonArray{value};
        return value;
    }()));
    QTest::newRow("onboardings beyond measure") << file([] {
        QJsonArray drafts;
        for (int i = 0; i <= 5000; ++i)
            drafts << QJsonObject{{u"requestId"_s, RequestId}, {u"progress"_s, u"entering"_s}};
        return drafts;
    }());
    QTest::newRow("a folder") << "<folder>"_ba;
    QTest::newRow("too large") << QByteArray(33 * 1024 * 1024, ' ');
}

void JournalTest::setAside()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.json"_s);
    if (bytes == "<folder>")
        QVERIFY(QDir().mkpath(path));
    else
        QVERIFY(write(path, bytes));

    Journal journal(path);
    QCOMPARE(journal.drafts().size(), 0);
    QVERIFY(journal.loadProblem());
    const Problem problem = *journal.loadProblem();
    QCOMPARE(problem.kind, Problem::Kind::Local);
    QVERIFY(!problem.detail.isEmpty());
    const QStringList aside = QDir(directory.path()).entryList({u"journal.json.bad-2*"_s});
    QCOMPARE(aside.size(), 1);
    QVERIFY2(problem.advice.contains(aside.constFirst()), qPrintable(problem.advice));
    if (bytes != "<folder>")
        QCOMPARE(read(directory.filePath(aside.constFirst())), bytes); // nothing is lost

    // And from here on it works.
    QVERIFY(journal.put(fullDraft()).has_value());
    const Journal again(path);
    QVERIFY(!again.loadProblem());
    QCOMPARE(again.drafts().size(), 1);
}

void JournalTest::understands_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("count");

    QTest::newRow("no drafts") << file(QJsonArray{}) << 0;
    QTest::newRow("unknown fields") << file(QJsonArray{changed(u"colour"_s, u"blue"_s)}) << 1;
    QTest::newRow("unknown phase") << file(QJsonArray{changed(u"phase"_s, u"levitating"_s)}) << 1;
    QTest::newRow("least") << file(
        QJsonArray{QJsonObject{{u"requestId"_s, RequestId}, {u"progress"_s, u"entering"_s}}})
                           << 1;
    QTest::newRow("one onboarding twice")
        << file(QJsonArray{fullDraft().toJson(), fullDraft().toJson()}) << 1;
    QTest::newRow("no time") << file(QJsonArray{changed(u"createdAt"_s, u"yesterday"_s)}) << 1;
}

void JournalTest::understands()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.json"_s);
    QVERIFY(write(path, bytes));
    const Journal journal(path);
    QVERIFY2(!journal.loadProblem(),
             qPrintable(journal.loadProblem() ? journal.loadProblem()->report() : QString()));
    QTEST(int(journal.drafts().size()), "count");
}

void JournalTest::neverReplacesWhatWasSetAside()
{
    // Also within the same millisecond.
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.json"_s);
    QSet<QByteArray> broken;
    for (int i = 0; i < 50; ++i) {
        broken << "broken " + QByteArray::number(i);
        QVERIFY(write(path, "broken " + QByteArray::number(i)));
        QVERIFY(Journal(path).loadProblem());
    }
    QSet<QByteArray> aside;
    const QStringList names = QDir(directory.path()).entryList({u"*.bad-*"_s});
    for (const QString &name : names)
        aside << read(directory.filePath(name));
    QCOMPARE(aside, broken);
}

void JournalTest::saysThatAFileIsNewer()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.json"_s);
    QVERIFY(write(path, file(QJsonArray{}, 2)));
    const Journal journal(path);
    QVERIFY(journal.loadProblem());
    QVERIFY2(journal.loadProblem()->detail.contains(u"newer version"_s),
             qPrintable(journal.loadProblem()->detail));
    QVERIFY2(journal.loadProblem()->advice.contains(u"journal.json."_s),
             qPrintable(journal.loadProblem()->advice));
}

void JournalTest::keepsUnknownFields()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.json"_s);
    const QJsonObject colour{{u"red"_s, 1}};
    QVERIFY(write(path, file(QJsonArray{changed(u"colour"_s, colour)})));
    Journal journal(path);
    Draft draft = *journal.find(RequestId);
    draft.step = u"deploy"_s;
    QVERIFY(journal.put(draft).has_value());
    const QJsonObject entry = QJsonDocument::fromJson(read(path))
                                  .object()
                                  .value(u"onboardings"_s)
                                  .toArray()
                                  .at(0)
                                  .toObject();
    QCOMPARE(entry.value(u"colour"_s).toObject(), colour);
    QCOMPARE(entry.value(u"step"_s).toString(), u"deploy"_s);
}

void JournalTest::refusesWhatNobodyCouldReadAgain()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.json"_s);
    Journal journal(path);
    Draft draft = fullDraft();
    QVERIFY(journal.put(draft).has_value());
    const QByteArray before = read(path);
    draft.deploy.values.insert(u"name"_s, QString(300'000, u'x'));
    const Result<void> saved = journal.put(draft);
    QVERIFY(!saved);
    QVERIFY2(saved.error().what.contains(u"too long"_s), qPrintable(saved.error().what));
    QVERIFY(journal.saveProblem());
    QCOMPARE(read(path), before);
    // Others can be kept all the same.
    QCOMPARE(journal.find(RequestId)->deploy.values.value(u"name"_s), u"x"_s);
    Draft other = fullDraft();
    other.requestId = u"aaaaaaaa-5a8f-4f6e-9a6f-0c1d2e3f4a5b"_s;
    QVERIFY(journal.put(other).has_value());
    QVERIFY(!journal.saveProblem());
    QCOMPARE(Journal(path).drafts().size(), 2);
    draft.deploy.values.insert(u"name"_s, u"x"_s);
    QVERIFY(journal.put(draft).has_value());
    QVERIFY(!journal.saveProblem());
}

void JournalTest::removesWhatAKilledProgramLeft()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.json"_s);
    const QStringList strangers{u"journal.json.bad-20260101-000000-000"_s, u"journal.json.old"_s,
                                u"journal.json.backup1"_s, u"journal.json.backup"_s,
                                u"other.json.AbCdEf"_s};
    for (const QString &name : strangers + QStringList{u"journal.json.AbCdEf"_s})
        QVERIFY(write(directory.filePath(name), "x"));
    QVERIFY(!Journal(path).loadProblem());
    const QStringList left = QDir(directory.path()).entryList(QDir::Files);
    QCOMPARE(QSet<QString>(left.begin(), left.end()),
             QSet<QString>(strangers.begin(), strangers.end()));
}

void JournalTest::mergesWhatAnotherProgramWrote_data()
{
    QTest::addColumn<QString>("theirs"); ///< what they do
    QTest::addColumn<QString>("mine"); ///< what is done here then
    QTest::addColumn<QStringList>("steps"); ///< of the onboardings in the file, in their order

    QTest::newRow("they add") << u"add c"_s << u"put b mine"_s
                              << QStringList{u"a start"_s, u"b mine"_s, u"c theirs"_s};
    QTest::newRow("they go on") << u"put a theirs"_s << u"put b mine"_s
                                << QStringList{u"a theirs"_s, u"b mine"_s};
    QTest::newRow("both go on with the same")
        << u"put a theirs"_s << u"put a mine"_s << QStringList{u"a mine"_s, u"b start"_s};
    QTest::newRow("they remove") << u"remove a"_s << u"put b mine"_s << QStringList{u"b mine"_s};
    QTest::newRow("they remove what goes on here")
        << u"remove a"_s << u"put a mine"_s << QStringList{u"a mine"_s, u"b start"_s};
    QTest::newRow("removed here") << u"put b theirs"_s << u"remove a"_s
                                  << QStringList{u"b theirs"_s};
    QTest::newRow("both remove") << u"remove a"_s << u"remove b"_s << QStringList{};
}

void JournalTest::mergesWhatAnotherProgramWrote()
{
    QFETCH(QString, theirs);
    QFETCH(QString, mine);
    QFETCH(QStringList, steps);
    const QMap<QString, QString> ids{{u"a"_s, u"aaaaaaaa-5a8f-4f6e-9a6f-0c1d2e3f4a5b"_s},
                                     {u"b"_s, u"bbbbbbbb-5a8f-4f6e-9a6f-0c1d2e3f4a5b"_s},
                                     {u"c"_s, u"cccccccc-5a8f-4f6e-9a6f-0c1d2e3f4a5b"_s}};
    const auto apply = [&ids](Journal &journal, const QString &action) {
        const QStringList words = action.split(u' ');
        if (words.at(0) == u"remove"_s)
            return journal.remove(ids.value(words.at(1)));
        Draft draft = fullDraft();
        draft.requestId = ids.value(words.at(1));
        draft.step = words.value(2, u"theirs"_s);
        return journal.put(draft);
    };
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.json"_s);
    Journal first(path);
    QVERIFY(apply(first, u"put a start"_s).has_value());
    QVERIFY(apply(first, u"put b start"_s).has_value());
    Journal here(path);
    QVERIFY(apply(first, theirs).has_value());
    QVERIFY(apply(here, mine).has_value());

    QStringList found;
    const Journal again(path);
    for (auto it = ids.begin(); it != ids.end(); ++it) {
        if (const std::optional<Draft> draft = again.find(it.value()))
            found << it.key() + u' ' + draft->step;
        QCOMPARE(here.find(it.value()).has_value(), again.find(it.value()).has_value());
    }
    QCOMPARE(found, steps);
}

void JournalTest::doesNotGoBackBehindAnAccount()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.json"_s);
    Draft draft = fullDraft();
    draft.progress = Draft::Progress::Entering;
    draft.instanceId.clear();
    Journal other(path);
    QVERIFY(other.put(draft).has_value());
    Journal here(path);
    QVERIFY(other.put(fullDraft()).has_value());
    draft.progress = Draft::Progress::Sending;
    const Result<void> saved = here.put(draft); // as before a request that would be the second
    QVERIFY(!saved);
    QVERIFY(here.saveProblem());
    QCOMPARE(Journal(path).find(RequestId)->instanceId, u"instance-1"_s);
    QCOMPARE(here.find(RequestId)->instanceId, u"instance-1"_s);
    QVERIFY(!here.put(draft)); // nor when it is tried again
    QVERIFY(here.saveProblem());
    QCOMPARE(Journal(path).find(RequestId)->instanceId, u"instance-1"_s);
    QCOMPARE(here.find(RequestId)->instanceId, u"instance-1"_s);
}

void JournalTest::setsAsideWhatAnotherProgramDamaged()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.json"_s);
    Journal journal(path);
    QVERIFY(journal.put(fullDraft()).has_value());
    QVERIFY(write(path, "{\"schemaVersion\": 2, \"better\": true}"));
    QVERIFY(journal.put(fullDraft()).has_value());
    QVERIFY(journal.loadProblem());
    const QStringList aside = QDir(directory.path()).entryList({u"journal.json.bad-2*"_s});
    QCOMPARE(aside.size(), 1);
    QVERIFY(read(directory.filePath(aside.constFirst())).contains("better"));
    QVERIFY(Journal(path).find(RequestId));
}

void JournalTest::clearsWhatAnotherProgramWrote()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.json"_s);
    Journal journal(path);
    QVERIFY(Journal(path).put(fullDraft()).has_value());
    QVERIFY(journal.clear().has_value());
    QCOMPARE(Journal(path).drafts().size(), 0);
}

void JournalTest::clearsWhatWasSetAside()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.json"_s);
    const QString mine = u"journal.json.bad-example"_s; // somebody's own
    QVERIFY(write(directory.filePath(mine), "x"));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(write(path, "anna@customer.example"));
        QVERIFY(Journal(path).loadProblem());
    }
    Journal journal(path);
    QVERIFY(journal.clear().has_value());
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), (QStringList{u"journal.json"_s, mine}));
}

void JournalTest::dropsTheOldestFinishedOnes()
{
    Journal journal{QString()};
    Draft draft = fullDraft();
    const auto add = [&journal, &draft](int number, bool finished) {
        draft.requestId = u"%1-5a8f-4f6e-9a6f-0c1d2e3f4a5b"_s.arg(number, 8, 10, QChar(u'0'));
        draft.finished = finished;
        return journal.put(draft).has_value();
    };
    QVERIFY(add(1, false));
    QVERIFY(add(2, true));
    QTest::qWait(2); // the time of a change has milliseconds
    for (int i = 3; i <= 2001; ++i)
        QVERIFY(add(i, true));
    QCOMPARE(journal.drafts().size(), 2000);
    QVERIFY(journal.find(u"00000001-5a8f-4f6e-9a6f-0c1d2e3f4a5b"_s));
    QVERIFY(!journal.find(u"00000002-5a8f-4f6e-9a6f-0c1d2e3f4a5b"_s));
    QVERIFY(journal.find(u"00002001-5a8f-4f6e-9a6f-0c1d2e3f4a5b"_s));
}

void JournalTest::triesAgain()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"later/journal.json"_s);
    Journal journal(path);
    QSignalSpy news(&journal, &Journal::saveProblemChanged);
    QVERIFY(!journal.put(fullDraft()).has_value());
    QVERIFY(journal.saveProblem());
    QCOMPARE(news.size(), 1);
    QVERIFY(QDir(directory.path()).mkdir(u"later"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!journal.saveProblem(), 30'000); // nobody does anything for it
    QCOMPARE(news.size(), 2);
    QCOMPARE(Journal(path).drafts().size(), 1);
}

void JournalTest::readOnlyFolderKeepsTheDraftInMemory()
{
#ifdef Q_OS_UNIX
    QTemporaryDir directory;
    QVERIFY(::chmod(directory.path().toLocal8Bit().constData(), 0555) == 0);
    const bool isRoot = ::geteuid() == 0; // whom no mode stops
    if (isRoot)
        QVERIFY(::seteuid(65534) == 0);
    Journal journal(directory.filePath(u"journal.json"_s));
    const Result<void> saved = journal.put(fullDraft());
    if (isRoot)
        QVERIFY(::seteuid(0) == 0);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Problem::Kind::Local);
    QVERIFY2(saved.error().what.contains(u"may not create files"_s),
             qPrintable(saved.error().what));
    QVERIFY(!saved.error().advice.isEmpty());
    QVERIFY(journal.find(RequestId));
    QVERIFY(::chmod(directory.path().toLocal8Bit().constData(), 0755) == 0);
    QVERIFY(journal.put(fullDraft()).has_value()); // and as soon as it can, it is written
    QCOMPARE(Journal(directory.filePath(u"journal.json"_s)).drafts().size(), 1);
#else
    QSKIP("needs file modes");
#endif
}

void JournalTest::missingFolderIsAProblem()
{
    QTemporaryDir directory;
    Journal journal(directory.filePath(u"none/journal.json"_s));
    const Result<void> saved = journal.put(fullDraft());
    QVERIFY(!saved);
    QVERIFY(saved.error().what.contains(u"does not exist"_s));
    QVERIFY(journal.find(RequestId));
}

ADD_TO_TEST_GROUP(JournalTest)
#include "JournalTest.moc"
