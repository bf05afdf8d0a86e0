// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"
#include "TestGroup.h"

#include "cloud/CloudCatalogue.h"
#include "onboarding/Deployment.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace byoc;

using State = Deployment::State;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QJsonObject jsonIn(const QString &path)
{
    return QJsonDocument::fromJson(read(path)).object();
}

} // namespace

/// The form against the demo's plan, whose parameters are of every type.
class DeploymentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void showsThePlansParameters();
    void sayWhatIsMissing();
    void deploysWithWhatIsExported_data();
    void deploysWithWhatIsExported();
    void roundTripByImport();
    void secretsAreForTheOwnerOnly();
    void draftHoldsNoSecret();
    void secretWithinJson_data();
    void secretWithinJson();
    void keepsUnknownKeys();
    void remarksAreBounded();
    void accountIdInTheFile_data();
    void accountIdInTheFile();
    void brokenFilesChangeNothing_data();
    void brokenFilesChangeNothing();
    void commandNamesTheAccountOnce();
    void loadFailsAndIsTriedAgain();
    void planWithoutAResource();
    void closedWhileLoading();
    void otherAccountStartsEmpty();
    void regionWaitsForTheAccount();

private:
    DeploymentTarget target(const Cloud *cloud = nullptr) const;
    bool fill(Deployment &deployment) const;

    CloudCatalogue m_clouds;
    std::unique_ptr<DemoSession> m_session;
    std::unique_ptr<QTemporaryDir> m_directory;
    Offering m_offering;
    QString m_accountId;
};

void DeploymentTest::initTestCase()
{
    DemoOptions options;
    options.autoGrantSeconds = 0;
    m_session = std::make_unique<DemoSession>(100, options);
    m_offering = m_session->offering();
    const NewInstance instance = m_session->awsAccount();
    const auto id = await(m_session->plane.createInstance(instance));
    QVERIFY(id.has_value());
    m_accountId = *id;
    QTRY_COMPARE(await(m_session->plane.instance(instance.path, instance.resourceKey, m_accountId,
                                                 instance.subscriptionId))
                     .value_or(Instance())
                     .status,
                 u"READY"_s);
}

void DeploymentTest::cleanupTestCase()
{
    m_session.reset();
}

void DeploymentTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_session->demo.faults("[]");
}

DeploymentTarget DeploymentTest::target(const Cloud *cloud) const
{
    return {
        m_offering, cloud ? cloud : m_clouds.find(u"aws"_s), {}, m_accountId, u"sub-acmeent001"_s};
}

bool DeploymentTest::fill(Deployment &deployment) const
{
    if (!QTest::qWaitFor([&deployment] { return deployment.state() == State::Loaded; }, 20'000))
        return false;
    deployment.setRegion(u"us-east-1"_s);
    deployment.setValue(u"databaseName"_s, u"orders"_s);
    deployment.setValue(u"adminPassword"_s, u"Secret-Password-1"_s);
    deployment.setValue(u"licenseKey"_s, u"LIC-0123456789"_s);
    deployment.setValue(u"replicas"_s, u"5"_s);
    deployment.setValue(u"instanceSize"_s, u"large"_s);
    deployment.setValue(u"tlsEnabled"_s, u"false"_s);
    deployment.setValue(u"allowedZones"_s, u"a\nc"_s);
    deployment.setValue(u"allowedPorts"_s, u"8080\n9090"_s);
    deployment.setValue(u"settings"_s, u"{\"max_connections\": 99}"_s);
    return deployment.obstacle().isEmpty();
}

void DeploymentTest::showsThePlansParameters()
{
    Deployment deployment(m_session->plane);
    QCOMPARE(deployment.state(), State::Empty);
    deployment.open(target(), {});
    QCOMPARE(deployment.state(), State::Loading);
    QVERIFY(!deployment.obstacle().isEmpty());
    QTRY_COMPARE(deployment.state(), State::Loaded);
    QCOMPARE(deployment.resourceKey(), u"database"_s);
    QStringList keys;
    for (const Parameter &parameter : deployment.parameters())
        keys << parameter.key;
    QVERIFY(keys.contains(u"databaseName"_s) && keys.contains(u"adminPassword"_s));
    QVERIFY(!keys.contains(u"storageClass"_s)); // on-premise only
    QVERIFY(!keys.contains(u"cloud_provider_account_config_id"_s));
    QVERIFY(deployment.regions().contains(u"us-east-1"_s));
    for (const Parameter &parameter : deployment.parameters()) {
        if (parameter.key == u"replicas")
            QCOMPARE(deployment.value(parameter), u"3"_s); // the default
    }

    Deployment onPremise(m_session->plane);
    onPremise.open(target(m_clouds.find(u"byoc-onprem"_s)), {});
    QTRY_COMPARE(onPremise.state(), State::Loaded);
    QVERIFY(std::any_of(onPremise.parameters().begin(), onPremise.parameters().end(),
                        [](const Parameter &one) { return one.key == u"storageClass"; }));
    QCOMPARE(onPremise.draft().region, u"on-prem"_s); // the only one
}

void DeploymentTest::sayWhatIsMissing()
{
    Deployment deployment(m_session->plane);
    deployment.open(target(), {});
    QVERIFY(fill(deployment));
    const auto obstacleWith = [&deployment](const QString &key, const QString &wrong) {
        QString before;
        for (const Parameter &parameter : deployment.parameters()) {
            if (parameter.key == key)
                before = deployment.value(parameter);
        }
        deployment.setValue(key, wrong);
        const QString obstacle = deployment.obstacle();
        deployment.setValue(key, before);
        return obstacle;
    };
    QVERIFY(obstacleWith(u"databaseName"_s, {}).contains(u"Database name"_s));
    QVERIFY(obstacleWith(u"databaseName"_s, u"9x"_s).contains(u"Database name"_s));
    QVERIFY(obstacleWith(u"replicas"_s, u"10"_s).contains(u"Replicas"_s));
    QVERIFY(obstacleWith(u"instanceSize"_s, u"huge"_s).contains(u"Size"_s));
    QVERIFY(obstacleWith(u"settings"_s, u"{oops"_s).contains(u"Settings"_s));
    const QString secret = obstacleWith(u"adminPassword"_s, u"too-short"_s);
    QVERIFY(secret.contains(u"Administrator password"_s) && !secret.contains(u"too-short"_s));
    QCOMPARE(deployment.obstacle(), QString());
    deployment.setRegion({});
    QVERIFY(deployment.obstacle().contains(u"region"_s));
}

void DeploymentTest::deploysWithWhatIsExported_data()
{
    QTest::addColumn<bool>("includeAccountId");
    QTest::newRow("account in the file") << true;
    QTest::newRow("account in the command") << false;
}

void DeploymentTest::deploysWithWhatIsExported()
{
    QFETCH(bool, includeAccountId);
    Deployment deployment(m_session->plane);
    deployment.open(target(), {});
    QVERIFY(fill(deployment));
    deployment.setIncludeAccountId(includeAccountId);
    const QString path = m_directory->filePath(u"params.json"_s);
    QVERIFY(deployment.exportTo(path).has_value());
    QCOMPARE(read(path), deployment.preview());
    QJsonObject parameters = jsonIn(path);
    QCOMPARE(parameters.contains(u"cloud_provider_account_config_id"_s), includeAccountId);
    if (!includeAccountId) // what ctl does with its flag
        parameters.insert(u"cloud_provider_account_config_id"_s, m_accountId);

    HttpRequest request;
    request.action = u"deploying"_s;
    request.verb = HttpRequest::Verb::Post;
    request.path = QStringList{u"resource-instance"_s} + m_offering.path.segments()
        + QStringList{deployment.resourceKey()};
    request.query.addQueryItem(u"subscriptionId"_s, u"sub-acmeent001"_s);
    request.body = QJsonObject{{u"cloud_provider"_s, u"aws"_s},
                               {u"region"_s, deployment.draft().region},
                               {u"requestParams"_s, parameters}};
    const auto reply = await(m_session->gateway.send(request));
    QVERIFY2(reply.has_value(), qPrintable(reply ? QString() : reply.error().report()));
    QCOMPARE(reply->status, 202);
}

void DeploymentTest::roundTripByImport()
{
    Deployment first(m_session->plane);
    first.open(target(), {});
    QVERIFY(fill(first));
    const QString path = m_directory->filePath(u"params.json"_s);
    QVERIFY(first.exportTo(path).has_value());

    Deployment second(m_session->plane);
    second.open(target(), {});
    QTRY_COMPARE(second.state(), State::Loaded);
    QSignalSpy edited(&second, &Deployment::edited);
    const auto remarks = second.importFrom(path);
    QVERIFY(remarks.has_value());
    QVERIFY2(remarks->isEmpty(), qPrintable(remarks->join(u'\n')));
    QVERIFY(!edited.isEmpty());
    for (const Parameter &parameter : first.parameters())
        QCOMPARE(second.value(parameter), first.value(parameter));
    second.setRegion(u"us-east-1"_s);
    QCOMPARE(second.obstacle(), QString());
    QCOMPARE(second.preview(), first.preview());
}

void DeploymentTest::secretsAreForTheOwnerOnly()
{
    Deployment deployment(m_session->plane);
    deployment.open(target(), {});
    QVERIFY(fill(deployment));
    QVERIFY(deployment.holdsSecrets());
    const QString path = m_directory->filePath(u"params.json"_s);
    QVERIFY(write(path, "{}"));
    QFile::setPermissions(path, QFile::Permissions(0x6644));
    QVERIFY(deployment.exportTo(path).has_value());
    QVERIFY(read(path).contains("Secret-Password-1"));
    QCOMPARE(int(QFileInfo(path).permissions() & QFile::Permissions(0x0077)), 0);

    deployment.setValue(u"adminPassword"_s, {});
    deployment.setValue(u"licenseKey"_s, {});
    QVERIFY(!deployment.holdsSecrets());
}

void DeploymentTest::draftHoldsNoSecret()
{
    Deployment deployment(m_session->plane);
    deployment.open(target(), {});
    QVERIFY(fill(deployment));
    const QString path = m_directory->filePath(u"params.json"_s);
    QVERIFY(write(path, R"({"adminPassword":"Imported-Secret-2","oldPassword":"Kept-Secret-3"})"));
    QVERIFY(deployment.importFrom(path).has_value());
    Draft draft;
    draft.deploy = deployment.draft();
    const QByteArray bytes = QJsonDocument(draft.toJson()).toJson();
    QVERIFY(bytes.contains("orders"));
    for (const QByteArray &secret :
         {"Secret-Password-1"_ba, "LIC-01234"_ba, "Imported-Secret-2"_ba, "Kept-Secret-3"_ba})
        QVERIFY(!bytes.contains(secret));
    QVERIFY(deployment.preview().contains("Imported-Secret-2"));
}

void DeploymentTest::secretWithinJson_data()
{
    QTest::addColumn<bool>("isImported");
    QTest::newRow("typed") << false;
    QTest::newRow("imported") << true;
}

void DeploymentTest::secretWithinJson()
{
    QFETCH(bool, isImported);
    Deployment deployment(m_session->plane);
    deployment.open(target(), {});
    QVERIFY(fill(deployment));
    deployment.setValue(u"adminPassword"_s, {});
    deployment.setValue(u"licenseKey"_s, {});
    QVERIFY(!deployment.holdsSecrets());
    QVERIFY(deployment.draft().values.contains(u"settings"_s));
    const QString path = m_directory->filePath(u"params.json"_s);
    const auto enter = [&](const QString &text) {
        if (!isImported) {
            deployment.setValue(u"settings"_s, text);
            return true;
        }
        const QJsonObject file{{u"settings"_s, text}};
        return write(path, QJsonDocument(file).toJson()) && deployment.importFrom(path).has_value();
    };
    const auto isKept = [&deployment] {
        const QStringList values = deployment.draft().values.values();
        return values.join(u' ').contains(u"hunter2"_s);
    };

    QVERIFY(enter(uR"({"auth":{"password":"hunter2)"_s)); // half typed, nothing is kept either
    QVERIFY(!isKept());
    const QString json = uR"({"auth":{"password":"hunter2"}})"_s;
    QVERIFY(enter(json));
    QVERIFY(!isKept());
    QVERIFY(!deployment.draft().values.contains(u"settings"_s));
    for (const Parameter &parameter : deployment.parameters()) {
        if (parameter.key == "settings"_L1)
            QCOMPARE(deployment.value(parameter), json);
    }
    QVERIFY(deployment.holdsSecrets());
    QVERIFY(deployment.withholdsValues()); // so that whoever leaves is asked
    QVERIFY(QFile::remove(path) || !isImported);
    QVERIFY(deployment.exportTo(path).has_value());
    QVERIFY(read(path).contains("hunter2"));
    QCOMPARE(int(QFileInfo(path).permissions() & QFile::Permissions(0x0077)), 0);

    QVERIFY(enter(uR"({"auth":"none"})"_s)); // and back
    QCOMPARE(deployment.draft().values.value(u"settings"_s), uR"({"auth":"none"})"_s);
    QVERIFY(!deployment.holdsSecrets());
    QVERIFY(!deployment.withholdsValues());
    QVERIFY(!deployment.preview().contains("hunter2"));
    QVERIFY(enter(json));
    DeploymentTarget other = target();
    other.customerAccountId = u"instance-other"_s;
    deployment.open(other, {});
    QTRY_COMPARE(deployment.state(), State::Loaded);
    QVERIFY(!deployment.preview().contains("hunter2"));
}

void DeploymentTest::keepsUnknownKeys()
{
    Deployment deployment(m_session->plane);
    deployment.open(target(), {});
    QVERIFY(fill(deployment));
    const QString path = m_directory->filePath(u"params.json"_s);
    QVERIFY(write(path,
                  R"({"zebra":[1,{"x":null}],"databaseName":"imported",)"
                  R"("region":"us-east-2","answer":9007199254740993})"));
    const auto remarks = deployment.importFrom(path);
    QVERIFY(remarks.has_value());
    QVERIFY(remarks->join(u' ').contains(u"zebra"_s));
    QVERIFY(remarks->join(u' ').contains(u"“region” is no parameter"_s));
    QCOMPARE(deployment.unknownKeys(), (QStringList{u"zebra"_s, u"answer"_s}));
    const QString out = m_directory->filePath(u"out.json"_s);
    QVERIFY(deployment.exportTo(out).has_value());
    const QByteArray bytes = read(out);
    QVERIFY(bytes.contains("9007199254740993"));
    const QJsonObject json = jsonIn(out);
    QCOMPARE(json.value(u"zebra"_s),
             QJsonValue(QJsonArray{1, QJsonObject{{u"x"_s, QJsonValue::Null}}}));
    QCOMPARE(json.value(u"databaseName"_s).toString(), u"imported"_s);
    QVERIFY(!json.contains(u"region"_s)); // the command says it
    QCOMPARE(json.value(u"instanceSize"_s).toString(), u"large"_s); // what the file does not name
}

void DeploymentTest::remarksAreBounded()
{
    Deployment deployment(m_session->plane);
    deployment.open(target(), {});
    QVERIFY(fill(deployment));
    const QString path = m_directory->filePath(u"params.json"_s);
    QByteArray file = "{\"" + QByteArray(1'000'000, 'k') + "\":1,\"a\u202eb\":2,"
        + R"("cloud_provider_account_config_id":"instance-)" + "\u202e" + QByteArray(1'000'000, 'i')
        + '"';
    for (int i = 0; i < 20; ++i)
        file += ",\"key" + QByteArray::number(i) + "\":3";
    QVERIFY(write(path, file + '}'));
    const auto remarks = deployment.importFrom(path);
    QVERIFY(remarks.has_value());
    QCOMPARE(remarks->size(), 2);
    QVERIFY(remarks->at(0).contains(u"(instance-U+202Eiii"_s));
    QVERIFY(remarks->at(1).contains(u"kkk…, aU+202Eb, key0"_s));
    QVERIFY2(remarks->at(1).endsWith(u"key7 and 12 more."_s), qPrintable(remarks->at(1)));
    for (const QString &remark : *remarks)
        QVERIFY2(remark.size() < 500, qPrintable(remark));
    QCOMPARE(deployment.unknownKeys().size(), 22); // all the same
}

void DeploymentTest::accountIdInTheFile_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("this account") << QString() << true;
    QTest::newRow("another") << u"instance-other"_s << false;
}

void DeploymentTest::accountIdInTheFile()
{
    QFETCH(QString, account);
    QFETCH(bool, isOurs);
    Deployment deployment(m_session->plane);
    deployment.open(target(), {});
    QVERIFY(fill(deployment));
    const QString path = m_directory->filePath(u"params.json"_s);
    QVERIFY(write(path,
                  R"({"cloud_provider_account_config_id":")"
                      + (isOurs ? m_accountId : account).toUtf8() + R"("})"));
    const auto remarks = deployment.importFrom(path);
    QVERIFY(remarks.has_value());
    QCOMPARE(deployment.draft().includeAccountId, isOurs);
    QCOMPARE(remarks->join(u' ').contains(u"another account"_s), !isOurs);
    QVERIFY(!deployment.preview().contains("instance-other"));
    QCOMPARE(deployment.preview().contains(m_accountId.toUtf8()), isOurs);
    QCOMPARE(deployment.unknownKeys(), QStringList());
}

void DeploymentTest::brokenFilesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << "databaseName: x"_ba;
    QTest::newRow("list") << "[]"_ba;
    QTest::newRow("cut") << R"({"databaseName":"x")"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("missing") << "<missing>"_ba;
}

void DeploymentTest::brokenFilesChangeNothing()
{
    QFETCH(QByteArray, bytes);
    Deployment deployment(m_session->plane);
    deployment.open(target(), {});
    QVERIFY(fill(deployment));
    const QByteArray before = deployment.preview();
    const QString path = m_directory->filePath(u"params.json"_s);
    if (bytes != "<missing>")
        QVERIFY(write(path, bytes));
    QSignalSpy edited(&deployment, &Deployment::edited);
    const auto remarks = deployment.importFrom(path);
    QVERIFY(!remarks);
    QVERIFY(!remarks.error().what.isEmpty());
    QVERIFY(remarks.error().advice.contains(u"Nothing in the form was changed"_s));
    QCOMPARE(deployment.preview(), before);
    QCOMPARE(edited.size(), 0);
}

void DeploymentTest::commandNamesTheAccountOnce()
{
    Deployment deployment(m_session->plane);
    deployment.open(target(), {});
    QVERIFY(fill(deployment));
    const QString inCommand = deployment.command(u"/tmp/my params.json"_s);
    QVERIFY2(inCommand.contains(u"--customer-account-id"_s) && inCommand.contains(m_accountId),
             qPrintable(inCommand));
    QVERIFY(inCommand.contains(u"'/tmp/my params.json'"_s));
    QVERIFY(inCommand.contains(u"us-east-1"_s) && inCommand.contains(u"sub-acmeent001"_s));
    deployment.setIncludeAccountId(true);
    QVERIFY(!deployment.command(u"p.json"_s).contains(m_accountId));
    for (const QString &secret : {u"Secret-Password-1"_s, u"LIC-01234"_s})
        QVERIFY(!inCommand.contains(secret));
}

void DeploymentTest::loadFailsAndIsTriedAgain()
{
    m_session->demo.faults(
        R"([{"path":"/service-offering/*/resource/**","action":"status","code":403}])");
    Deployment deployment(m_session->plane);
    DeployDraft draft;
    draft.values.insert(u"databaseName"_s, u"orders"_s);
    deployment.open(target(), draft);
    QTRY_COMPARE(deployment.state(), State::Failed);
    QCOMPARE(deployment.problem()->kind, Problem::Kind::Permission);
    QVERIFY(!deployment.obstacle().isEmpty());
    m_session->demo.faults("[]");
    deployment.reload();
    QTRY_COMPARE(deployment.state(), State::Loaded);
    QVERIFY(!deployment.problem());
    QCOMPARE(deployment.draft().values.value(u"databaseName"_s), u"orders"_s);
}

void DeploymentTest::planWithoutAResource()
{
    Deployment deployment(m_session->plane);
    DeploymentTarget empty = target();
    empty.offering.resources.removeIf(
        [](const PlanResource &resource) { return !resource.isAccountConfig(); });
    deployment.open(empty, {});
    QCOMPARE(deployment.state(), State::Failed);
    QVERIFY(deployment.problem()->what.contains(u"nothing to deploy"_s));
    QCOMPARE(deployment.command(u"p.json"_s), QString());
}

void DeploymentTest::closedWhileLoading()
{
    Deployment deployment(m_session->plane);
    deployment.open(target(), {});
    deployment.close();
    QCOMPARE(deployment.state(), State::Empty);
    QTest::qWait(200);
    QCOMPARE(deployment.state(), State::Empty);
    deployment.open(target(), {});
    deployment.reload();
    QTRY_COMPARE(deployment.state(), State::Loaded);
}

void DeploymentTest::otherAccountStartsEmpty()
{
    Deployment deployment(m_session->plane);
    deployment.open(target(), {});
    QVERIFY(fill(deployment));
    deployment.open(target(), {}); // the same again keeps what was entered
    QVERIFY(deployment.preview().contains("Secret-Password-1"));
    DeploymentTarget other = target();
    other.customerAccountId = u"instance-other"_s;
    deployment.open(other, {});
    QTRY_COMPARE(deployment.state(), State::Loaded);
    for (const QByteArray &left : {"Secret-Password-1"_ba, "orders"_ba, m_accountId.toUtf8()})
        QVERIFY(!deployment.preview().contains(left));
}

// Continued after a restart: the regions of Nebius are those of the account's bindings, which are
// not known yet.
void DeploymentTest::regionWaitsForTheAccount()
{
    const auto with = [this](const QStringList &regions) {
        DeploymentTarget nebius = target(m_clouds.find(u"nebius"_s));
        QJsonArray bindings;
        for (const QString &region : regions)
            bindings << QJsonObject{{u"region"_s, region}, {u"status"_s, u"READY"_s}};
        nebius.accountConfig.insert(u"nebiusBindings"_s, bindings);
        return nebius;
    };
    DeployDraft draft;
    draft.region = u"eu-west1"_s;
    Deployment deployment(m_session->plane);
    deployment.open(with({}), draft);
    QCOMPARE(deployment.regions(), QStringList());
    QCOMPARE(deployment.draft().region, u"eu-west1"_s);
    QTRY_COMPARE(deployment.state(), State::Loaded);
    deployment.open(with({u"eu-north1"_s, u"eu-west1"_s}), draft);
    QCOMPARE(deployment.draft().region, u"eu-west1"_s);
    deployment.open(with({u"eu-north1"_s, u"us-central1"_s}), draft); // not ready any more
    QCOMPARE(deployment.draft().region, QString());
}

ADD_TO_TEST_GROUP(DeploymentTest)
#include "DeploymentTest.moc"
