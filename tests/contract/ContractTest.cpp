// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// The whole flow of every cloud, through the real window, with a proxy between product and demo
// control plane that holds both to the published contract (proxy.mjs).

#include "WizardHarness.h"

#include "tour/Tour.h"
#include "wizard/WizardPage.h"

#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

/// tests/contract/proxy.mjs as a process.
class Proxy
{
public:
    bool start(const QUrl &upstream)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"node"_s,
                        {QStringLiteral(PROXY_SCRIPT), u"--until-stdin-closes"_s,
                         qEnvironmentVariable("BYOC_OPENAPI"), upstream.toString(),
                         violationsPath()});
        if (!m_process.waitForStarted() || !waitForLine("listening "))
            return false;
        m_url = QUrl(QString::fromUtf8(m_line.mid(10)));
        return true;
    }

    /// Calls by operation, e.g. "get /2022-09-01-00/user".
    QJsonObject stop()
    {
        m_process.terminate();
        if (!waitForLine("stopped "))
            return {};
        m_process.waitForFinished();
        return QJsonDocument::fromJson(m_line.mid(8)).object()[u"operations"].toObject();
    }

    QByteArray violations() const
    {
        QFile file(violationsPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no violations file");
    }

    QUrl url() const { return m_url; }

private:
    QString violationsPath() const { return m_directory.filePath(u"violations.jsonl"_s); }

    bool waitForLine(const QByteArray &start)
    {
        while (m_process.canReadLine() || m_process.waitForReadyRead(20000)) {
            while (m_process.canReadLine()) {
                m_line = m_process.readLine().trimmed();
                if (m_line.startsWith(start))
                    return true;
            }
        }
        return false;
    }

    QTemporaryDir m_directory;
    QProcess m_process;
    QByteArray m_line;
    QUrl m_url;
};

} // namespace

class ContractTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCloudKeepsTheContract();
    void rarerCallsKeepTheContract();
    void aLyingControlPlaneIsFound();
};

void ContractTest::initTestCase()
{
    const QString contract = qEnvironmentVariable("BYOC_OPENAPI");
    if (contract.isEmpty() || !QFile::exists(contract))
        QSKIP("the published contract (BYOC_OPENAPI, ../shared/control-plane/openapi.yaml) is "
              "absent");
    if (QProcess::execute(u"node"_s, {u"--version"_s}) != 0)
        QSKIP("node is not installed");
    if (!QFile::exists(QFileInfo(QStringLiteral(PROXY_SCRIPT)).dir().filePath(u"node_modules"_s)))
        QSKIP("the proxy's packages are not installed (tests/run installs them)");
    QLocale::setDefault(QLocale::c());
}

void ContractTest::everyCloudKeepsTheContract()
{
    DemoOptions options = WizardHarness::fastDemo();
    options.timeScale = 8;
    WizardHarness harness(options);
    QVERIFY(harness.start());
    Proxy proxy;
    QVERIFY(proxy.start(harness.origin()));

    OnboardingModel &model = harness.model();
    connect(&model, &OnboardingModel::demoRequested, this, [&] {
        model.enterDemo(proxy.url(), u"anna@customer.example"_s, Secret(u"demo-password"_s));
    });
    connect(&model, &OnboardingModel::demoGrantRequested, this,
            [&](const QString &id) { harness.tell(u"/demo/grant/"_s + id); });
    QTemporaryDir pictures;
    Tour tour(harness.window(), model, pictures.path(), {});
    connect(&tour, &Tour::failureRequested, this, [&](const QString &id, const QString &message) {
        harness.tell(u"/demo/fail/"_s + id, {{u"message"_s, message}});
    });
    QSignalSpy finished(&tour, &Tour::finished);
    tour.start();
    QVERIFY(finished.wait(280000));
    QCOMPARE(finished.constFirst().constFirst().toString(), QString());

    const QJsonObject operations = proxy.stop();
    QCOMPARE(QString::fromUtf8(proxy.violations()), QString());
    int creations = 0;
    for (auto it = operations.begin(); it != operations.end(); ++it) {
        if (it.key().startsWith(u"post "_s) && it.key().contains(u"/resource-instance/"_s))
            creations += it.value().toInt();
    }
    QCOMPARE(creations, 6); // one for each cloud, and all of them were seen by the proxy
}

void ContractTest::rarerCallsKeepTheContract()
{
    WizardHarness harness;
    QVERIFY(harness.start());
    Proxy proxy;
    QVERIFY(proxy.start(harness.origin()));
    OnboardingModel &model = harness.model();

    // An API key; a plan that has to be subscribed to; the install kit; verify; replaced bindings.
    model.signIn().withApiKey({proxy.url().toString()}, Secret(u"om_demo0000000000000000"_s));
    QTRY_VERIFY_WITH_TIMEOUT(model.signIn().isSignedIn(), 10000);
    model.startNew();
    model.offerings().load();
    QTRY_COMPARE(model.offerings().state(), OfferingCatalogue::State::Loaded);
    bool subscribed = false;
    for (const OfferingChoice &choice : model.offerings().choices()) {
        if (!choice.canSubscribe)
            continue;
        model.chooseOffering(choice.offering);
        model.subscribe();
        subscribed = true;
        break;
    }
    QTRY_VERIFY(!model.isSubscribing());
    QVERIFY(!model.subscribeProblem());
    QTRY_COMPARE(model.offerings().state(), OfferingCatalogue::State::Loaded);

    const auto onboard = [&](const QString &cloudId, const AccountAnswers &answers) {
        model.startNew();
        for (const OfferingChoice &choice : model.offerings().choices()) {
            if (choice.offering.planName == "Enterprise BYOC"_L1)
                model.chooseOffering(choice.offering);
        }
        model.chooseCloud(cloudId);
        model.setAccount(answers);
        model.create();
        const bool done = QTest::qWaitFor([&] { return model.isCreated(); }, 30000)
            && QTest::qWaitFor([&] { return !model.draft().accountConfigId.isEmpty(); }, 30000);
        if (!done)
            qWarning().noquote() << model.accountObstacle() << int(model.creation().state())
                                 << int(model.watch().phase())
                                 << model.watch().trouble().value_or(Problem()).report();
        return done;
    };
    AccountAnswers cluster;
    cluster.values = {{u"cluster_name"_s, u"acme-prod"_s}};
    QVERIFY(onboard(u"byoc-onprem"_s, cluster));
    QTemporaryDir directory;
    model.kit().start(model.draft().accountConfigId, directory.filePath(u"kit.tar"_s));
    QTRY_VERIFY(!model.kit().isRunning());
    QVERIFY(model.kit().isComplete());
    model.watch().verifyAgain();
    QTRY_VERIFY(!model.watch().isVerifyRequested());

    AccountAnswers tenant;
    tenant.values = {{u"nebius_tenant_id"_s, u"tenant-e00hnw9t8x3etx9frk"_s}};
    const Secret key(u"-----BEGIN PRIVATE KEY-----\nZGVtbw==\n-----END PRIVATE KEY-----\n"_s);
    tenant.bindings = {{u"project-e00a"_s, u"serviceaccount-e00a"_s, u"publickey-e00a"_s, key}};
    QVERIFY(onboard(u"nebius"_s, tenant));
    model.replaceBindings();
    QTRY_VERIFY(!model.isReplacingBindings());
    QVERIFY(!model.bindingsProblem());
    model.leave();

    const QJsonObject operations = proxy.stop();
    QCOMPARE(QString::fromUtf8(proxy.violations()), QString());
    const QStringList seen = operations.keys();
    const auto has = [&seen](const QString &operation) {
        return std::any_of(seen.begin(), seen.end(), [&](const QString &known) {
            return known.compare(operation, Qt::CaseInsensitive) == 0;
        });
    };
    const QString prefix = u"/2022-09-01-00"_s;
    QVERIFY(has(u"post "_s + prefix + u"/signin"_s));
    QVERIFY(!subscribed || has(u"post "_s + prefix + u"/subscription"_s));
    QVERIFY(has(u"get "_s + prefix + u"/account-setup/byoc-onprem"_s));
    QVERIFY(has(u"post "_s + prefix + u"/accountconfig/verify/{id}"_s));
    QVERIFY(has(u"put "_s + prefix + u"/accountconfig/{id}"_s));
}

void ContractTest::aLyingControlPlaneIsFound()
{
    WizardHarness harness;
    QVERIFY(harness.start());
    Proxy proxy;
    QVERIFY(proxy.start(harness.origin()));
    const QJsonObject rule{{u"method"_s, u"GET"_s},
                           {u"path"_s, u"/2022-09-01-00/user"_s},
                           {u"action"_s, u"wrongTypes"_s}};
    QVERIFY(harness.tell(u"/demo/faults"_s, {{u"rules"_s, QJsonArray{rule}}}));
    SignIn &signIn = harness.model().signIn();
    signIn.withPassword({proxy.url().toString()}, u"anna@customer.example"_s,
                        Secret(u"demo-password"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!signIn.isBusy(), 20000);
    proxy.stop();
    QVERIFY2(!proxy.violations().isEmpty(), "the proxy did not notice");
}

QTEST_MAIN(ContractTest)
#include "ContractTest.moc"
