// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"

#include <QFile>
#include <QJsonDocument>
#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QProcess>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

namespace byoc {

Network &plainNetwork()
{
    static Network network;
    return network;
}

using namespace Qt::StringLiterals;

// --- RawServer

QByteArray RawServer::Request::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.left(line.indexOf(':')).toLower() == name)
            return line.mid(line.indexOf(':') + 1).trimmed();
    }
    return {};
}

RawServer::RawServer(Handler handler, const std::optional<QSslConfiguration> &tls)
    : m_handler(std::move(handler))
    , m_scheme(tls ? u"https"_s : u"http"_s)
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            accept(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("The test's server cannot listen.");
}

void RawServer::accept(QTcpSocket *socket)
{
    socket->write(m_greeting);
    auto buffer = std::make_shared<QByteArray>();
    const auto read = [this, socket, buffer] {
        *buffer += socket->readAll();
        for (;;) {
            const qsizetype end = buffer->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            Request request{buffer->left(end + 2), {}};
            const qsizetype size = request.header("content-length").toLongLong();
            if (buffer->size() < end + 4 + size)
                return;
            request.body = buffer->mid(end + 4, size);
            buffer->remove(0, end + 4 + size);
            m_requests << request;
            m_handler(socket, request, count());
        }
    };
    connect(socket, &QTcpSocket::readyRead, this, read);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    read();
}

QUrl RawServer::url(const QString &host) const
{
    QUrl url;
    url.setScheme(m_scheme);
    url.setHost(host);
    url.setPort(m_server->serverPort());
    return url;
}

QByteArray RawServer::reply(int status, const QByteArray &body, const QByteArray &moreHeaders,
                            const QByteArray &contentType)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Word\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n"
        + body;
}

RawServer::Handler RawServer::always(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket, const Request &, int) { socket->write(bytes); };
}

RawServer::Handler RawServer::drop()
{
    return [](QTcpSocket *socket, const Request &, int) { socket->abort(); };
}

RawServer::Handler RawServer::hang()
{
    return [](QTcpSocket *, const Request &, int) {};
}

// --- TestCertificates

namespace {

class CertificateFiles
{
public:
    CertificateFiles()
    {
        run(u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
            "-subj /CN=BYOC-test-CA -keyout ca.key -out ca.pem"_s);
        sign(u"server"_s, "subjectAltName=DNS:localhost,IP:127.0.0.1\n");
        sign(u"other"_s, "subjectAltName=DNS:other.example\n");
    }

    QSslConfiguration configuration(const QString &name) const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(bytes(name + u".pem"_s)));
        configuration.setPrivateKey(QSslKey(bytes(name + u".key"_s), QSsl::Ec));
        return configuration;
    }
    QSslCertificate certificate(const QString &name) const
    {
        return QSslCertificate(bytes(name + u".pem"_s));
    }

private:
    void run(const QString &arguments) const
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_directory.path());
        openssl.start(u"openssl"_s, arguments.split(u' '));
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            qFatal("openssl: %s", openssl.readAllStandardError().constData());
    }
    void sign(const QString &name, const QByteArray &extensions) const
    {
        QFile file(m_directory.filePath(name + u".ext"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(extensions) < 0)
            qFatal("No temporary files.");
        file.close();
        run(u"req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=%1 "
            "-keyout %1.key -out %1.csr"_s.arg(name));
        run(u"x509 -req -in %1.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 1 "
            "-extfile %1.ext -out %1.pem"_s.arg(name));
    }
    QByteArray bytes(const QString &name) const
    {
        QFile file(m_directory.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_directory;
};

const CertificateFiles &certificateFiles()
{
    static const CertificateFiles files;
    return files;
}

} // namespace

QSslConfiguration TestCertificates::server()
{
    return certificateFiles().configuration(u"server"_s);
}

QSslConfiguration TestCertificates::otherServer()
{
    return certificateFiles().configuration(u"other"_s);
}

QSslCertificate TestCertificates::authority()
{
    return certificateFiles().certificate(u"ca"_s);
}

// --- LogCapture

namespace {

QMutex logMutex;
QString logText;
QtMessageHandler previousHandler = nullptr;

void keepLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    {
        const QMutexLocker locker(&logMutex);
        logText += message + u'\n';
    }
    if (previousHandler)
        previousHandler(type, context, message);
}

} // namespace

LogCapture::LogCapture()
{
    const QMutexLocker locker(&logMutex);
    logText.clear();
    previousHandler = qInstallMessageHandler(keepLine);
}

LogCapture::~LogCapture()
{
    qInstallMessageHandler(previousHandler);
}

QString LogCapture::text()
{
    const QMutexLocker locker(&logMutex);
    return logText;
}

// --- Demo

Demo::Demo(double timeScale, DemoOptions options)
{
    options.timeScale = timeScale;
    QObject::connect(&m_thread, &DemoThread::ready, &m_thread,
                     [this](const QUrl &url) { m_url = url; });
    m_thread.start(options);
    if (!QTest::qWaitFor([this] { return m_url.isValid() && !m_url.isEmpty(); }, 20'000))
        qFatal("The demo control plane did not start.");
}

Demo::~Demo() = default;

QJsonObject Demo::door(const QByteArray &method, const QString &path, const QByteArray &body)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_url.toString() + u"/demo/"_s + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000)
        || reply->error() != QNetworkReply::NoError)
        qFatal("The demo's door does not open: %s", qPrintable(path));
    return QJsonDocument::fromJson(reply->readAll()).object();
}

void Demo::faults(const QByteArray &rules)
{
    door("POST", u"faults"_s, rules);
}

QJsonArray Demo::instances()
{
    QJsonArray all = door("GET", u"instances"_s).value("instances"_L1).toArray();
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        if (all.at(i)[u"id"] == "instance-onboarded"_L1)
            all.removeAt(i);
    }
    return all;
}

QJsonArray Demo::requests()
{
    return door("GET", u"requests"_s).value("requests"_L1).toArray();
}

QStringList Demo::requestLines()
{
    QStringList lines;
    for (const QJsonArray all = requests(); const QJsonValue &entry : all)
        lines << entry[u"method"].toString() + u' ' + entry[u"path"].toString();
    return lines;
}

// --- DemoSession

DemoSession::DemoSession(double timeScale, const DemoOptions &options)
    : demo(timeScale, options)
    , gateway(plainNetwork(), demo.url())
    , plane(gateway)
{
    if (!await(gateway.signIn(u"anna@customer.example"_s, Secret(u"demo-password"_s))))
        qFatal("The demo does not let Anna in.");
}

Offering DemoSession::offering(const QString &planId)
{
    const auto offerings = await(plane.offerings());
    for (const Offering &offering : offerings.value_or(QList<Offering>())) {
        if (offering.planId == planId)
            return offering;
    }
    qFatal("The demo does not offer this plan.");
}

NewInstance DemoSession::awsAccount(const QString &accountId)
{
    NewInstance instance;
    instance.path = offering().path;
    instance.resourceKey = u"omnistrateCloudAccountConfig"_s;
    instance.subscriptionId = u"sub-acmeent001"_s;
    instance.cloudProvider = u"aws"_s;
    instance.parameters = {{u"account_configuration_method"_s, u"CloudFormation"_s},
                           {u"aws_account_id"_s, accountId},
                           {u"aws_bootstrap_role_arn"_s,
                            u"arn:aws:iam::%1:role/omnistrate-bootstrap-role"_s.arg(accountId)}};
    return instance;
}

QString DemoSession::clusterAccount()
{
    NewInstance cluster = awsAccount();
    cluster.cloudProvider = u"byoc-onprem"_s;
    cluster.parameters = {{u"cluster_name"_s, u"acme"_s}};
    const Result<QString> id = await(plane.createInstance(cluster));
    QString accountId;
    const bool isThere = id && QTest::qWaitFor([&] {
                             const Result<Instance> instance = await(plane.instance(
                                 cluster.path, cluster.resourceKey, *id, cluster.subscriptionId));
                             accountId = instance.value_or(Instance()).accountConfigId();
                             return !accountId.isEmpty();
                         });
    return isThere ? accountId : QString();
}

} // namespace byoc
