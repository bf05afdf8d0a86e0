// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"
#include "TestGroup.h"
#include "TestProxy.h"

#include "controlplane/ConnectionTest.h"
#include "controlplane/HttpClient.h"
#include "controlplane/Network.h"
#include "secrets/Redactor.h"
#include "workstation/CertificateFile.h"
#include "workstation/NetworkSettings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSslKey>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace byoc;

using Verb = HttpRequest::Verb;
using Kind = Problem::Kind;
using Fix = Problem::Fix;
using Field = NetworkSettings::Field;

Q_DECLARE_METATYPE(TestProxy::Kind)
Q_DECLARE_METATYPE(NetworkSettings)

// WebKit's script engine, and how it ends (Network.cpp), do not go with a sanitizer.
#ifdef __SANITIZE_ADDRESS__
#define SKIP_SCRIPTS QSKIP("Not with a sanitizer.")
#else
#define SKIP_SCRIPTS
#endif

namespace {

const QByteArray Good = RawServer::reply(200, R"({"ok":true})");
const QString ProxyPassword = u"pr0xy-p4ssword"_s;

HttpRequest request(Verb verb = Verb::Get)
{
    HttpRequest request;
    request.action = u"trying"_s;
    request.verb = verb;
    request.path = {u"thing"_s};
    if (verb != Verb::Get)
        request.body = QJsonObject{{u"name"_s, u"x"_s}};
    return request;
}

NetworkSettings manual(const TestProxy &proxy, TestProxy::Kind kind = TestProxy::Kind::Http)
{
    NetworkSettings settings;
    settings.proxy = NetworkSettings::Proxy::Manual;
    settings.protocol = kind == TestProxy::Kind::Http ? NetworkSettings::Protocol::Http
                                                      : NetworkSettings::Protocol::Socks5;
    settings.host = u"127.0.0.1"_s;
    settings.port = proxy.port();
    return settings;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// A file of its own that holds the authority of TestCertificates.
QString authorityFile()
{
    static const QTemporaryDir directory;
    const QString path = directory.filePath(u"ca.pem"_s);
    if (!QFileInfo::exists(path))
        write(path, TestCertificates::authority().toPem());
    return path;
}

bool never(const QString &)
{
    return false;
}

/// Server certificates with something wrong, for localhost.
class BadCertificates
{
public:
    static QSslConfiguration expired() { return dated(u"20200101000000Z"_s, u"20210101000000Z"_s); }
    static QSslConfiguration notYetValid()
    {
        return dated(u"20900101000000Z"_s, u"20910101000000Z"_s);
    }
    static QSslConfiguration selfSigned()
    {
        BadCertificates files;
        return files.configuration(u"ca"_s);
    }
    /// Signed by the authority that `issuer` gets, for `localhost`.
    static QSslConfiguration dated(const QString &from, const QString &until,
                                   QSslCertificate *issuer = nullptr)
    {
        BadCertificates files;
        files.run(u"req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "
                  "/CN=localhost -keyout server.key -out server.csr"_s);
        files.run(u"ca -batch -config ca.conf -in server.csr -out server.pem -startdate %1 "
                  "-enddate %2"_s.arg(from, until));
        if (issuer)
            *issuer = QSslCertificate(files.bytes(u"ca.pem"_s));
        return files.configuration(u"server"_s);
    }

private:
    BadCertificates()
    {
        run(u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
            "-subj /O=Dr.Evil/CN=localhost -addext subjectAltName=DNS:localhost "
            "-keyout ca.key -out ca.pem"_s);
        write(m_directory.filePath(u"index.txt"_s), {});
        write(m_directory.filePath(u"ca.conf"_s),
              "[ca]\ndefault_ca=d\n[d]\ndir=.\nnew_certs_dir=.\ndatabase=index.txt\n"
              "rand_serial=yes\ncertificate=ca.pem\nprivate_key=ca.key\ndefault_md=sha256\n"
              "policy=p\nx509_extensions=e\n[p]\ncommonName=supplied\n"
              "[e]\nsubjectAltName=DNS:localhost\n");
    }
    void run(const QString &arguments) const
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_directory.path());
        openssl.start(u"openssl"_s, arguments.split(u' '));
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            qFatal("openssl: %s", openssl.readAllStandardError().constData());
    }
    QByteArray bytes(const QString &name) const
    {
        QFile file(m_directory.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QSslConfiguration configuration(const QString &name) const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(bytes(name + u".pem"_s)));
        configuration.setPrivateKey(QSslKey(bytes(name + u".key"_s), QSsl::Ec));
        return configuration;
    }

    QTemporaryDir m_directory;
};

/// Answers late, from a thread of its own: also while the test's is blocked.
class DelayedServer
{
public:
    DelayedServer(const QByteArray &reply, std::chrono::milliseconds delay)
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_context,
            [this, reply, delay] {
                m_server = std::make_unique<RawServer>(
                    [this, reply, delay](QTcpSocket *socket, const RawServer::Request &, int) {
                        ++m_count;
                        QTimer::singleShot(delay, socket, [socket, reply] {
                            socket->write(reply);
                            socket->disconnectFromHost();
                        });
                    });
                m_url = m_server->url();
            },
            Qt::BlockingQueuedConnection);
    }
    ~DelayedServer()
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(DelayedServer)

    QUrl url() const { return m_url; }
    int count() const { return m_count; }

private:
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<RawServer> m_server;
    QUrl m_url;
    std::atomic<int> m_count = 0;
};

/// Sets a variable of the environment while it lives.
class Environment
{
public:
    Environment(const char *name, const QByteArray &value)
        : m_name(name)
        , m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Environment()
    {
        if (m_before.isEmpty())
            qunsetenv(m_name);
        else
            qputenv(m_name, m_before);
    }
    Q_DISABLE_COPY_MOVE(Environment)

private:
    const char *m_name;
    QByteArray m_before;
};

} // namespace

class NetworkTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { Redactor::forgetAll(); }

    void checksSettings_data();
    void checksSettings();
    void settingsAreKept();
    void damagedSettings_data();
    void damagedSettings();
    void readsCertificates_data();
    void readsCertificates();

    void goesThroughTheProxy_data();
    void goesThroughTheProxy();
    void proxyProblems_data();
    void proxyProblems();
    void silentProxy();
    void thisComputerNeedsNoProxy_data();
    void thisComputerNeedsNoProxy();
    void changeOfProxyOnTheSameClient();

    void systemProxyOfTheEnvironment();
    void systemProxyByScript();
    void slowScriptDoesNotBlock();
    void scriptThatNeverComes();

    void trustsAnExtraAuthorityAndForgetsIt();
    void extraAuthorityThatCannotBeRead();
    void requestUnderWaySurvivesAChange();
    void tlsProblems_data();
    void tlsProblems();

    void silenceEndsADownload();
    void dripIsNoSilence();
    void connectionIsTested_data();
    void connectionIsTested();
};

void NetworkTest::checksSettings_data()
{
    QTest::addColumn<NetworkSettings>("settings");
    QTest::addColumn<QList<int>>("wrong");

    using Proxy = NetworkSettings::Proxy;
    const auto row = [](const char *name, const NetworkSettings &settings,
                        std::initializer_list<Field> wrong) {
        QList<int> fields;
        for (const Field field : wrong)
            fields << int(field);
        QTest::newRow(name) << settings << fields;
    };
    const auto proxy = [](const QString &host, int port, const QString &user = {}) {
        NetworkSettings settings;
        settings.proxy = Proxy::Manual;
        settings.host = host;
        settings.port = port;
        settings.user = user;
        return settings;
    };
    row("system", {}, {});
    row("manual, empty", proxy({}, 0), {Field::Host, Field::Port});
    row("name", proxy(u"proxy.corp.example"_s, 3128), {});
    row("short name", proxy(u"proxy"_s, 1), {});
    row("IPv4", proxy(u"10.0.0.1"_s, 65535), {});
    row("IPv6", proxy(u"fd00::1"_s, 8080), {});
    row("with umlaut", proxy(u"stellvertreter-münchen.example"_s, 8080), {});
    row("with scheme", proxy(u"http://proxy"_s, 8080), {Field::Host});
    row("with port", proxy(u"proxy:8080"_s, 8080), {Field::Host});
    row("with space", proxy(u"my proxy"_s, 8080), {Field::Host});
    row("with line feed", proxy(u"proxy\nHost: x"_s, 8080), {Field::Host});
    row("trailing line feed", proxy(u"proxy\n"_s, 8080), {Field::Host});
    row("long", proxy(QString(300, u'a'), 8080), {Field::Host});
    row("port 65536", proxy(u"proxy"_s, 65536), {Field::Port});
    row("port -1", proxy(u"proxy"_s, -1), {Field::Port});
    row("user", proxy(u"proxy"_s, 1, u"CORP\\anna"_s), {});
    row("user with colon", proxy(u"proxy"_s, 1, u"anna:pw"_s), {Field::User});
    row("user with line feed", proxy(u"proxy"_s, 1, u"anna\r\nX: y"_s), {Field::User});
    row("long user", proxy(u"proxy"_s, 1, QString(256, u'a')), {Field::User});
    NetworkSettings unused = proxy(u"http://"_s, -1, u"a:b"_s);
    unused.proxy = Proxy::None;
    row("not used", unused, {});
    NetworkSettings file;
    file.caFile = u"/nonexistent"_s;
    row("no CA file", file, {Field::CaFile});
    file.caFile = authorityFile();
    row("CA file", file, {});
}

void NetworkTest::checksSettings()
{
    QFETCH(NetworkSettings, settings);
    QFETCH(QList<int>, wrong);
    const QMap<Field, Problem> found = settings.check();
    QList<int> fields;
    for (auto one = found.cbegin(); one != found.cend(); ++one) {
        fields << int(one.key());
        QVERIFY(!one->what.isEmpty());
    }
    QCOMPARE(fields, wrong);
}

void NetworkTest::settingsAreKept()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"network.json"_s);
    LoadedNetworkSettings loaded = loadNetworkSettings(path);
    QVERIFY(!loaded.problem);
    QVERIFY(loaded.settings == NetworkSettings());

    const NetworkSettings settings{NetworkSettings::Proxy::Manual,
                                   NetworkSettings::Protocol::Socks5,
                                   u"proxy.example"_s,
                                   1080,
                                   u"anna"_s,
                                   u"/away/ca.pem"_s}; // the file may be on a disk that is away
    QVERIFY(saveNetworkSettings(settings, path).has_value());
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    loaded = loadNetworkSettings(path);
    QVERIFY2(!loaded.problem, loaded.problem ? qPrintable(loaded.problem->report()) : "");
    QVERIFY(loaded.settings == settings);
}

void NetworkTest::damagedSettings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = R"({"version":1,"proxy":"manual","protocol":"http","host":"p",)"
                            R"("port":1,"user":"","caFile":""})";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << good.chopped(5);
    QTest::newRow("list") << "[]"_ba;
    QTest::newRow("other version") << QByteArray(good).replace(":1,\"proxy", ":2,\"proxy");
    QTest::newRow("unknown proxy") << QByteArray(good).replace("manual", "magic");
    QTest::newRow("unknown protocol") << QByteArray(good).replace("\"http\"", "\"gopher\"");
    QTest::newRow("port as text") << QByteArray(good).replace("\"port\":1", "\"port\":\"1\"");
    QTest::newRow("port too high") << QByteArray(good).replace("\"port\":1", "\"port\":70000");
    QTest::newRow("no host") << QByteArray(good).replace("\"p\"", "\"\"");
    QTest::newRow("host as number") << QByteArray(good).replace("\"p\"", "5");
    QTest::newRow("header in host") << QByteArray(good).replace("\"p\"", R"("p\r\nX: y")");
    QTest::newRow("huge") << QByteArray(good).replace("\"p\"",
                                                      '"' + QByteArray(100'000, 'p') + '"');
}

void NetworkTest::damagedSettings()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"network.json"_s);
    write(path, bytes);
    const LoadedNetworkSettings loaded = loadNetworkSettings(path);
    QVERIFY(loaded.settings == NetworkSettings());
    QVERIFY(loaded.problem);
    QVERIFY(!loaded.problem->what.isEmpty() && !loaded.problem->advice.isEmpty());
}

void NetworkTest::readsCertificates_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("problem");

    const QSslCertificate authority = TestCertificates::authority();
    const QByteArray pem = authority.toPem();
    const QByteArray old = BadCertificates::expired().localCertificate().toPem();
    QTest::newRow("PEM") << pem << 1 << QString();
    QTest::newRow("several, with words between")
        << "My CAs\n" + pem + "# other\n" + TestCertificates::server().localCertificate().toPem()
        << 2 << QString();
    QTest::newRow("Windows line ends") << QByteArray(pem).replace("\n", "\r\n") << 1 << QString();
    QTest::newRow("DER") << authority.toDer() << 1 << QString();
    QTest::newRow("an old one among them") << old + pem << 2 << QString();
    QTest::newRow("only an old one") << old << 0 << u"expired"_s;
    QTest::newRow("empty") << QByteArray() << 0 << u"no certificate"_s;
    QTest::newRow("text") << "hello"_ba << 0 << u"no certificate"_s;
    QTest::newRow("key alone") << TestCertificates::server().privateKey().toPem() << 0
                               << u"no certificate"_s;
    QTest::newRow("cut") << pem.left(pem.size() / 2) << 0 << u"damaged"_s;
    QTest::newRow("one of two damaged")
        << pem + "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
        << 0 << u"damaged"_s;
    QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, 'x') << 0 << u"too large"_s;
}

void NetworkTest::readsCertificates()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, count);
    QFETCH(QString, problem);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"some.pem"_s);
    write(path, bytes);
    const Result<QList<QSslCertificate>> read = readCertificates(path);
    QVERIFY2(read.has_value() == problem.isEmpty(), read ? "" : qPrintable(read.error().report()));
    if (read) {
        QCOMPARE(read->size(), count);
        QCOMPARE(certificateFacts(read->constLast()).size(), 4);
    } else {
        QVERIFY2(read.error().what.contains(problem), qPrintable(read.error().what));
        QVERIFY(!read.error().advice.isEmpty());
    }
}

void NetworkTest::goesThroughTheProxy_data()
{
    QTest::addColumn<TestProxy::Kind>("kind");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<bool>("asks");

    for (const bool asks : {false, true}) {
        for (const bool isTls : {false, true}) {
            const auto row = [asks, isTls](const char *name, TestProxy::Kind kind) {
                QTest::addRow("%s, %s%s", name, isTls ? "https" : "http", asks ? ", sign-in" : "")
                    << kind << isTls << asks;
            };
            row("HTTP", TestProxy::Kind::Http);
            row("SOCKS5", TestProxy::Kind::Socks5);
        }
    }
}

void NetworkTest::goesThroughTheProxy()
{
    QFETCH(TestProxy::Kind, kind);
    QFETCH(bool, isTls);
    QFETCH(bool, asks);
    RawServer server(RawServer::always(Good),
                     isTls ? std::optional(TestCertificates::server()) : std::nullopt);
    TestProxy proxy(kind);
    NetworkSettings settings = manual(proxy, kind);
    settings.caFile = authorityFile();
    Network network;
    network.setDirectHosts(never);
    if (asks) {
        settings.user = u"anna"_s;
        proxy.setCredentials("anna", ProxyPassword.toUtf8());
    }
    QVERIFY(network.setSettings(settings, asks ? Secret(ProxyPassword) : Secret()).has_value());
    HttpClient client(network);
    client.setBaseUrl(server.url(u"localhost"_s));
    for (const Verb verb : {Verb::Get, Verb::Post, Verb::Post}) {
        const Result<HttpReply> reply = await(client.send(request(verb)));
        QVERIFY2(reply.has_value(), qPrintable(reply ? QString() : reply.error().report()));
    }
    QCOMPARE(server.count(), 3);
    const QString target = u"localhost:%1"_s.arg(server.url().port());
    QVERIFY(!proxy.targets().isEmpty());
    for (const QString &one : proxy.targets())
        QCOMPARE(one, target); // the name: the proxy resolves it
    if (asks)
        QVERIFY(proxy.signIns() > 0);
    for (const RawServer::Request &received : server.requests()) {
        if (isTls)
            QVERIFY(received.header("proxy-authorization").isEmpty());
    }
}

void NetworkTest::proxyProblems_data()
{
    QTest::addColumn<TestProxy::Kind>("kind");
    QTest::addColumn<QString>("host"); ///< of the proxy
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<QString>("asksFor"); ///< password of anna
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("canRetry");

    const QString here = u"127.0.0.1"_s;
    for (const auto kind : {TestProxy::Kind::Http, TestProxy::Kind::Socks5}) {
        const bool isHttp = kind == TestProxy::Kind::Http;
        const char *name = isHttp ? "HTTP" : "SOCKS5";
        QTest::addRow("%s refused", name)
            << kind << here << false << QByteArray() << QString() << QString() << QString()
            << u"cannot be reached"_s << true;
        QTest::addRow("%s not found", name)
            << kind << u"no-such-proxy.invalid"_s << true << QByteArray() << QString() << QString()
            << QString() << u"cannot be found"_s << true;
        QTest::addRow("%s nobody", name) << kind << here << true << QByteArray() << u"right"_s
                                         << QString() << QString() << u"asks for a user"_s << false;
        QTest::addRow("%s no password", name)
            << kind << here << true << QByteArray() << u"right"_s << u"anna"_s << QString()
            << u"the password of anna"_s << false;
        QTest::addRow("%s wrong password", name)
            << kind << here << true << QByteArray() << u"right"_s << u"anna"_s << u"wrong-one"_s
            << u"does not accept"_s << false;
        if (isHttp) {
            for (const char *status : {"403 Forbidden", "502 Bad Gateway", "503 Busy", "999 Odd"})
                QTest::addRow("%s %s", name, status)
                    << kind << here << true << QByteArray(status) << QString() << QString()
                    << QString() << QString() << true;
        }
    }
}

void NetworkTest::proxyProblems()
{
    QFETCH(TestProxy::Kind, kind);
    QFETCH(QString, host);
    QFETCH(bool, isThere);
    QFETCH(QByteArray, refusal);
    QFETCH(QString, asksFor);
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QString, what);
    QFETCH(bool, canRetry);

    const LogCapture log;
    RawServer server(RawServer::always(Good), TestCertificates::server());
    auto proxy = std::make_unique<TestProxy>(kind);
    proxy->setRefusal(refusal);
    if (!asksFor.isEmpty())
        proxy->setCredentials("anna", asksFor.toUtf8());
    NetworkSettings settings = manual(*proxy, kind);
    settings.host = host;
    settings.user = user;
    settings.caFile = authorityFile();
    if (!isThere)
        proxy.reset();
    Network network;
    network.setDirectHosts(never);
    QVERIFY(network.setSettings(settings, Secret(password)).has_value());
    HttpClient client(network);
    client.setBaseUrl(server.url(u"localhost"_s));
    for (const Verb verb : {Verb::Get, Verb::Post}) {
        const int before = proxy ? proxy->signIns() : 0;
        const Result<HttpReply> reply = await(client.send(request(verb)));
        QVERIFY(!reply);
        const Problem &problem = reply.error();
        QCOMPARE(problem.kind, Kind::Network);
        QVERIFY2(problem.what.contains(what), qPrintable(problem.report()));
        QVERIFY2(problem.what.contains(u"roxy %1:%2"_s.arg(host).arg(settings.port)),
                 qPrintable(problem.report()));
        QCOMPARE(problem.fix, Fix::ConnectionSettings);
        QCOMPARE(problem.canRetry, canRetry);
        QVERIFY(!problem.advice.isEmpty());
        if (!password.isEmpty()) {
            QVERIFY(!problem.report().contains(password));
            QCOMPARE(proxy->signIns(), before + 1); // a second try may lock the person out
        }
    }
    QCOMPARE(server.count(), 0);
    if (!password.isEmpty())
        QVERIFY(!LogCapture::text().contains(password));
}

void NetworkTest::silentProxy()
{
    RawServer proxy(RawServer::hang());
    NetworkSettings settings;
    settings.proxy = NetworkSettings::Proxy::Manual;
    settings.host = u"127.0.0.1"_s;
    settings.port = proxy.url().port();
    Network network;
    network.setDirectHosts(never);
    QVERIFY(network.setSettings(settings).has_value());
    HttpClient client(network);
    client.setBaseUrl(QUrl(u"https://api.example"_s));
    HttpRequest call = request(Verb::Post);
    call.deadline = 200ms;
    const Result<HttpReply> reply = await(client.send(call));
    QVERIFY(!reply);
    QCOMPARE(reply.error().fix, Fix::ConnectionSettings);
    QVERIFY(reply.error().what.contains(u"did not answer in time"_s));
    QVERIFY(reply.error().advice.contains(u"127.0.0.1:%1"_s.arg(settings.port)));
    QCOMPARE(proxy.requests().at(0).line(), "CONNECT api.example:443 HTTP/1.1"_ba);
}

void NetworkTest::thisComputerNeedsNoProxy_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"127.0.0.1", "localhost"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void NetworkTest::thisComputerNeedsNoProxy()
{
    QFETCH(QString, host);
    RawServer server(RawServer::always(Good));
    TestProxy proxy;
    Network network;
    QVERIFY(network.setSettings(manual(proxy)).has_value());
    HttpClient client(network);
    client.setBaseUrl(server.url(host));
    QVERIFY(await(client.send(request())).has_value());
    QCOMPARE(proxy.connections(), 0);
    QCOMPARE(network.proxyFor(QUrl(u"https://[::1]/"_s)).type(), QNetworkProxy::NoProxy);
    QCOMPARE(network.proxyFor(QUrl(u"https://127.9.9.9/"_s)).type(), QNetworkProxy::NoProxy);
    QCOMPARE(network.proxyFor(QUrl(u"https://localhost.example/"_s)).type(),
             QNetworkProxy::HttpProxy);
}

void NetworkTest::changeOfProxyOnTheSameClient()
{
    RawServer server(RawServer::always(Good));
    TestProxy proxy;
    Network network;
    network.setDirectHosts(never);
    HttpClient client(network);
    client.setBaseUrl(server.url());
    NetworkSettings none;
    none.proxy = NetworkSettings::Proxy::None;
    QVERIFY(network.setSettings(none).has_value());
    QVERIFY(await(client.send(request())).has_value());
    QCOMPARE(proxy.connections(), 0);
    QVERIFY(network.setSettings(manual(proxy)).has_value());
    QVERIFY(await(client.send(request())).has_value());
    QCOMPARE(proxy.connections(), 1);
    QVERIFY(network.setSettings(none).has_value());
    QVERIFY(await(client.send(request())).has_value());
    QCOMPARE(proxy.connections(), 1);
}

void NetworkTest::systemProxyOfTheEnvironment()
{
    RawServer server(RawServer::always(Good));
    TestProxy proxy;
    proxy.setCredentials("anna", "secret-of-anna");
    const Environment environment("http_proxy",
                                  "http://anna:secret-of-anna@" + proxy.address().toLatin1());
    const Environment exceptions("no_proxy", "");
    Network network;
    network.setDirectHosts(never);
    HttpClient client(network);
    client.setBaseUrl(server.url());
    const Result<HttpReply> reply = await(client.send(request()));
    QVERIFY2(reply.has_value(), qPrintable(reply ? QString() : reply.error().report()));
    if (proxy.connections() == 0)
        QSKIP("This Qt asks nobody for the system's proxy.");
    QVERIFY(!redact(u"It is secret-of-anna."_s).contains(u"secret-of-anna"_s));
}

void NetworkTest::systemProxyByScript()
{
    SKIP_SCRIPTS;
    RawServer server(RawServer::always(Good));
    TestProxy proxy;
    const QTemporaryDir directory;
    write(directory.filePath(u"proxy.pac"_s),
          "function FindProxyForURL(url, host) {\n"
          "  if (url.indexOf('thing') >= 0) return 'PROXY 127.0.0.1:1';\n" // sees no path
          "  return host == 'localhost' ? 'PROXY "
              + proxy.address().toLatin1()
              + "' : 'DIRECT';\n"
                "}\n");
    const Environment environment("http_proxy",
                                  "pac+file://" + directory.filePath(u"proxy.pac"_s).toUtf8());
    const Environment exceptions("no_proxy", "");
    Network network;
    network.setDirectHosts(never);
    HttpClient client(network);
    client.setBaseUrl(server.url(u"localhost"_s));
    Result<HttpReply> reply = await(client.send(request()));
    QVERIFY2(reply.has_value(), qPrintable(reply ? QString() : reply.error().report()));
    if (proxy.connections() == 0)
        QSKIP("libproxy1-plugin-webkit is not there: scripts are not understood.");
    client.setBaseUrl(server.url());
    reply = await(client.send(request()));
    QVERIFY(reply.has_value());
    QCOMPARE(proxy.connections(), 1);
}

void NetworkTest::slowScriptDoesNotBlock()
{
    SKIP_SCRIPTS;
    RawServer server(RawServer::always(Good));
    TestProxy proxy;
    const QByteArray script = "function FindProxyForURL(url, host) { return 'PROXY "
        + proxy.address().toLatin1() + "'; }\n";
    // In its own thread, or it could not answer while this one is blocked.
    DelayedServer scripts(RawServer::reply(200, script, {}, "application/x-ns-proxy-autoconfig"),
                          1500ms);
    const Environment environment("http_proxy", "pac+" + scripts.url().toEncoded() + "/proxy.pac");
    const Environment exceptions("no_proxy", "");
    Network network;
    network.setDirectHosts(never);
    HttpClient client(network);
    client.setBaseUrl(server.url());

    qint64 longestPause = 0;
    QElapsedTimer sinceTick;
    sinceTick.start();
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this,
            [&] { longestPause = qMax(longestPause, sinceTick.restart()); });
    ticks.start(5);
    QElapsedTimer whole;
    whole.start();
    const Result<HttpReply> first = await(client.send(request(Verb::Post)));
    const qint64 firstTime = whole.restart();
    const Result<HttpReply> second = await(client.send(request(Verb::Post)));
    QVERIFY2(first && second, first ? "" : qPrintable(first.error().report()));
    if (proxy.connections() == 0)
        QSKIP("libproxy1-plugin-webkit is not there: scripts are not understood.");
    qInfo("first request %lld ms, second %lld ms, longest pause %lld ms", firstTime,
          whole.elapsed(), longestPause);
    QVERIFY(firstTime >= 1400);
    QVERIFY(whole.elapsed() < 1000);
    QVERIFY2(longestPause < 500, qPrintable(QString::number(longestPause)));
}

void NetworkTest::scriptThatNeverComes()
{
    SKIP_SCRIPTS;
    DelayedServer scripts(RawServer::reply(200), 2500ms);
    const Environment environment("http_proxy", "pac+" + scripts.url().toEncoded() + "/never.pac");
    const Environment exceptions("no_proxy", "");
    Network network;
    network.setDirectHosts(never);
    HttpClient client(network);
    client.setBaseUrl(QUrl(u"http://api.example"_s));
    HttpRequest call = request();
    call.deadline = 300ms;
    QElapsedTimer whole;
    whole.start();
    const Result<HttpReply> reply = await(client.send(call));
    if (scripts.count() == 0)
        QSKIP("libproxy1-plugin-webkit is not there: scripts are not understood.");
    QVERIFY(!reply);
    QVERIFY2(reply.error().what.contains(u"which proxy"_s), qPrintable(reply.error().report()));
    QCOMPARE(reply.error().fix, Fix::ConnectionSettings);
    QVERIFY(whole.elapsed() < 1500);
    // Choosing settings by hand helps at once.
    RawServer server(RawServer::always(Good));
    client.setBaseUrl(server.url());
    NetworkSettings none;
    none.proxy = NetworkSettings::Proxy::None;
    QVERIFY(network.setSettings(none).has_value());
    QVERIFY(await(client.send(request())).has_value());
}

void NetworkTest::trustsAnExtraAuthorityAndForgetsIt()
{
    RawServer server(RawServer::always(Good), TestCertificates::server());
    Network network;
    HttpClient client(network);
    client.setBaseUrl(server.url());
    NetworkSettings trusting;
    trusting.caFile = authorityFile();
    for (int i = 0; i < 2; ++i) {
        Result<HttpReply> reply = await(client.send(request()));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::Tls);
        QCOMPARE(reply.error().fix, Fix::ConnectionSettings);
        QVERIFY(network.setSettings(trusting).has_value());
        reply = await(client.send(request()));
        QVERIFY2(reply.has_value(), qPrintable(reply ? QString() : reply.error().report()));
        QVERIFY(network.setSettings({}).has_value());
    }
    QCOMPARE(server.count(), 2);
    // The system's authorities stay trusted beside the extra one.
    QVERIFY(network.setSettings(trusting).has_value());
    bool isReady = false;
    network.whenReady(server.url(), this, [&isReady] { isReady = true; });
    QTRY_VERIFY(isReady);
    const QSet<QByteArray> known = [] {
        QSet<QByteArray> all;
        for (const QList<QSslCertificate> list = QSslConfiguration::systemCaCertificates();
             const QSslCertificate &one : list)
            all.insert(one.digest());
        return all;
    }();
    QCOMPARE(network.tls().caCertificates().size(), known.size() + 1);
}

void NetworkTest::extraAuthorityThatCannotBeRead()
{
    RawServer server(RawServer::always(Good));
    TestProxy proxy;
    NetworkSettings settings = manual(proxy);
    settings.caFile = u"/nonexistent/ca.pem"_s;
    Network network;
    network.setDirectHosts(never);
    const Result<void> set = network.setSettings(settings);
    QVERIFY(!set);
    QCOMPARE(set.error().fix, Fix::ConnectionSettings);
    HttpClient client(network);
    client.setBaseUrl(server.url());
    QVERIFY(await(client.send(request())).has_value());
    QCOMPARE(proxy.connections(), 1); // the rest holds
}

// QNetworkAccessManager::clearConnectionCache() would leave it without an end.
void NetworkTest::requestUnderWaySurvivesAChange()
{
    RawServer server([](QTcpSocket *socket, const RawServer::Request &, int) {
        QTimer::singleShot(300, socket, [socket] { socket->write(Good); });
    });
    Network network;
    HttpClient client(network);
    client.setBaseUrl(server.url());
    HttpJob *job = client.send(request(Verb::Post));
    QTRY_COMPARE(server.count(), 1);
    NetworkSettings none;
    none.proxy = NetworkSettings::Proxy::None;
    QVERIFY(network.setSettings(none).has_value());
    const Result<HttpReply> reply = await<HttpReply>(job, 5000);
    QVERIFY2(reply.has_value(), qPrintable(reply ? QString() : reply.error().report()));
    QCOMPARE(server.count(), 1);
}

void NetworkTest::tlsProblems_data()
{
    QTest::addColumn<QSslConfiguration>("server");
    QTest::addColumn<QSslCertificate>("authority"); ///< known to the client; null: none
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("advice");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("offersSettings");

    QSslCertificate evil;
    QSslConfiguration server =
        BadCertificates::dated(u"20200101000000Z"_s, u"20210101000000Z"_s, &evil);
    QTest::newRow("expired") << server << evil << u"has expired"_s << u"The clock"_s
                             << u"CN=localhost, O=Dr.Evil"_s << false;
    server = BadCertificates::dated(u"20900101000000Z"_s, u"20910101000000Z"_s, &evil);
    QTest::newRow("not yet valid") << server << evil << u"is not valid yet"_s << u"The clock"_s
                                   << u"CN=localhost, O=Dr.Evil"_s << false;
    QTest::newRow("self-signed") << BadCertificates::selfSigned() << QSslCertificate()
                                 << u"is not trusted"_s << u"add the file in the connection"_s
                                 << u"CN=localhost, O=Dr.Evil"_s << true;
    QTest::newRow("unknown issuer")
        << TestCertificates::server() << QSslCertificate() << u"is not trusted"_s
        << u"add the file in the connection"_s << u"CN=BYOC-test-CA"_s << true;
    QTest::newRow("other name") << TestCertificates::otherServer() << TestCertificates::authority()
                                << u"belongs to another host"_s << u"typing mistake"_s
                                << u"CN=BYOC-test-CA"_s << false;
}

void NetworkTest::tlsProblems()
{
    QFETCH(QSslConfiguration, server);
    QFETCH(QSslCertificate, authority);
    QFETCH(QString, what);
    QFETCH(QString, advice);
    QFETCH(QString, issuer);
    QFETCH(bool, offersSettings);

    RawServer raw(RawServer::always(Good), server);
    const QTemporaryDir directory;
    NetworkSettings settings;
    if (!authority.isNull()) {
        settings.caFile = directory.filePath(u"ca.pem"_s);
        write(settings.caFile, authority.toPem());
    }
    Network network;
    QVERIFY(network.setSettings(settings).has_value());
    HttpClient client(network);
    client.setBaseUrl(raw.url(u"localhost"_s));
    const Result<HttpReply> reply = await(client.send(request()));
    QVERIFY(!reply);
    const Problem &problem = reply.error();
    qInfo().noquote() << problem.report();
    QCOMPARE(problem.kind, Kind::Tls);
    QVERIFY(problem.what.contains(u"localhost"_s));
    QVERIFY(problem.what.contains(what));
    QVERIFY(problem.advice.contains(advice));
    QCOMPARE(problem.fix == Fix::ConnectionSettings, offersSettings);
    QVERIFY(!problem.canRetry);
    const QStringList lines = problem.detail.split(u'\n');
    const QSslCertificate shown = server.localCertificate();
    const QString fingerprint =
        QString::fromLatin1(shown.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    QVERIFY(lines.contains(u"Host: localhost"_s));
    QVERIFY(lines.contains(u"Issuer: %1"_s.arg(issuer)));
    QVERIFY(lines.contains(u"SHA-256 fingerprint: %1"_s.arg(fingerprint)));
    QVERIFY(problem.detail.contains(u"Reason: "_s));
    QVERIFY(problem.detail.contains(u"Subject: "_s));
    QVERIFY(problem.detail.contains(u"Valid from "_s));
    QCOMPARE(raw.count(), 0);
}

void NetworkTest::silenceEndsADownload()
{
    RawServer server([](QTcpSocket *socket, const RawServer::Request &, int) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{");
    });
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    HttpRequest call = request(Verb::Post);
    call.silence = 200ms;
    QElapsedTimer clock;
    clock.start();
    const Result<HttpReply> reply = await(client.send(call));
    QVERIFY(!reply);
    QVERIFY2(reply.error().what.contains(u"has stopped sending"_s),
             qPrintable(reply.error().report()));
    QVERIFY(reply.error().canRetry);
    QCOMPARE(reply.error().fix, Fix::None);
    QVERIFY(clock.elapsed() >= 190 && clock.elapsed() < 5000);
}

void NetworkTest::dripIsNoSilence()
{
    RawServer server([](QTcpSocket *socket, const RawServer::Request &, int) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
        auto *drip = new QTimer(socket);
        QObject::connect(drip, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        drip->start(60);
    });
    HttpClient client(plainNetwork());
    client.setBaseUrl(server.url());
    HttpRequest call = request();
    call.silence = 300ms;
    QElapsedTimer clock;
    clock.start();
    const Result<HttpReply> reply = await(client.send(call));
    QVERIFY2(reply.has_value(), qPrintable(reply ? QString() : reply.error().report()));
    QVERIFY(clock.elapsed() > 400);
}

void NetworkTest::connectionIsTested_data()
{
    QTest::addColumn<int>("status"); ///< 0: nobody listens
    QTest::addColumn<bool>("isReached");
    QTest::newRow("fine") << 200 << true;
    QTest::newRow("there is nothing at /") << 404 << true;
    QTest::newRow("sign-in needed") << 401 << true;
    QTest::newRow("server in trouble") << 500 << true;
    QTest::newRow("redirect") << 302 << true;
    QTest::newRow("nobody") << 0 << false;
}

void NetworkTest::connectionIsTested()
{
    QFETCH(int, status);
    QFETCH(bool, isReached);
    auto server = std::make_unique<RawServer>(RawServer::always(RawServer::reply(status)));
    const QUrl url = server->url();
    if (status == 0)
        server.reset();
    const Result<QString> result = await(testConnection({}, {}, url, this));
    QCOMPARE(result.has_value(), isReached);
    QVERIFY(isReached ? result->contains(u"127.0.0.1"_s) : !result.error().what.isEmpty());
}

ADD_TO_TEST_GROUP(NetworkTest)
#include "NetworkTest.moc"
