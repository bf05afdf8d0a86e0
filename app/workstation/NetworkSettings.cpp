// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/NetworkSettings.h"

#include "workstation/AtomicFile.h"
#include "workstation/CertificateFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::NetworkSettings)
};

constexpr qint64 MaxBytes = 64 * 1024;
constexpr int Version = 1;

const QMap<NetworkSettings::Proxy, QString> proxyNames{
    {NetworkSettings::Proxy::System, u"system"_s},
    {NetworkSettings::Proxy::None, u"none"_s},
    {NetworkSettings::Proxy::Manual, u"manual"_s},
};
const QMap<NetworkSettings::Protocol, QString> protocolNames{
    {NetworkSettings::Protocol::Http, u"http"_s},
    {NetworkSettings::Protocol::Socks5, u"socks5"_s},
};

Problem damaged(const QString &path, const QString &detail)
{
    return Problem::local(
        Text::tr("The connection settings in %1 are damaged. The system's are used instead.")
            .arg(QFileInfo(path).fileName()),
        Text::tr("Open the connection settings, check them and apply them again."), detail);
}

std::optional<NetworkSettings> fromJson(const QJsonObject &object)
{
    const QJsonValue port = object.value("port"_L1);
    if (object.value("version"_L1) != Version || !port.isDouble())
        return std::nullopt;
    for (const QLatin1String key : {"proxy"_L1, "protocol"_L1, "host"_L1, "user"_L1, "caFile"_L1}) {
        if (!object.value(key).isString())
            return std::nullopt;
    }
    const auto proxy = proxyNames.key(object.value("proxy"_L1).toString());
    const auto protocol = protocolNames.key(object.value("protocol"_L1).toString());
    if (proxyNames.value(proxy) != object.value("proxy"_L1).toString()
        || protocolNames.value(protocol) != object.value("protocol"_L1).toString())
        return std::nullopt;
    return NetworkSettings{proxy,
                           protocol,
                           object.value("host"_L1).toString(),
                           port.toInt(-1),
                           object.value("user"_L1).toString(),
                           object.value("caFile"_L1).toString()};
}

} // namespace

std::optional<Problem> NetworkSettings::checkHost(const QString &host)
{
    if (host.isEmpty())
        return Problem::input(Text::tr("Enter the host of the proxy."));
    if (host.contains("://"_L1))
        return Problem::input(Text::tr("Enter the host alone, without http:// or the like."));
    if (!QHostAddress(host).isNull())
        return std::nullopt;
    if (host.contains(u':'))
        return Problem::input(Text::tr("Enter the host alone. The port has a field of its own."));
    static const QRegularExpression name(
        uR"(^(?=.{1,253}\z)[\p{L}\p{N}_]([\p{L}\p{N}_-]{0,62})(\.[\p{L}\p{N}_][\p{L}\p{N}_-]{0,62})*\.?\z)"_s);
    if (!name.match(host).hasMatch())
        return Problem::input(Text::tr("This is not the name or address of a host."));
    return std::nullopt;
}

std::optional<Problem> NetworkSettings::checkPort(int port)
{
    if (port >= 1 && port <= MaxPort)
        return std::nullopt;
    return Problem::input(Text::tr("Enter the port of the proxy, 1 to %1.").arg(MaxPort));
}

std::optional<Problem> NetworkSettings::checkUser(const QString &user)
{
    // RFC 7617 section 2; SOCKS5 counts the bytes with one byte (RFC 1929 section 2).
    if (user.contains(u':'))
        return Problem::input(Text::tr("A user name for a proxy has no colon."));
    const bool hasControl = std::any_of(
        user.cbegin(), user.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (hasControl || user.toUtf8().size() > 255)
        return Problem::input(Text::tr("This is not a user name."));
    return std::nullopt;
}

std::optional<Problem> NetworkSettings::checkCaFile(const QString &path)
{
    const Result<QList<QSslCertificate>> certificates = readCertificates(path);
    return certificates ? std::nullopt : std::optional(certificates.error());
}

QMap<NetworkSettings::Field, Problem> NetworkSettings::check() const
{
    QMap<Field, Problem> wrong;
    const auto note = [&wrong](Field field, const std::optional<Problem> &problem) {
        if (problem)
            wrong.insert(field, *problem);
    };
    if (proxy == Proxy::Manual) {
        note(Field::Host, checkHost(host));
        note(Field::Port, checkPort(port));
    }
    if (proxy != Proxy::None)
        note(Field::User, checkUser(user));
    if (!caFile.isEmpty())
        note(Field::CaFile, checkCaFile(caFile));
    return wrong;
}

LoadedNetworkSettings loadNetworkSettings(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    const Result<QByteArray> bytes = readFile(path, MaxBytes);
    if (!bytes)
        return {{}, bytes.error()};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return {{}, damaged(path, error.errorString())};
    const std::optional<NetworkSettings> settings = fromJson(document.object());
    if (!settings)
        return {{}, damaged(path, {})};
    QMap<NetworkSettings::Field, Problem> wrong = settings->check();
    wrong.remove(NetworkSettings::Field::CaFile); // said by who uses it
    if (!wrong.isEmpty())
        return {{}, damaged(path, wrong.first().what)};
    return {*settings, std::nullopt};
}

Result<void> saveNetworkSettings(const NetworkSettings &settings, const QString &path)
{
    const QJsonObject object{
        {u"version"_s, Version},
        {u"proxy"_s, proxyNames.value(settings.proxy)},
        {u"protocol"_s, protocolNames.value(settings.protocol)},
        {u"host"_s, settings.host},
        {u"port"_s, settings.port},
        {u"user"_s, settings.user},
        {u"caFile"_s, settings.caFile},
    };
    return writeFileAtomically(path, QJsonDocument(object).toJson(), Access::Private);
}

} // namespace byoc
