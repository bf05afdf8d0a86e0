// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/ProfileDocument.h"
#include "cloud/CloudCatalogue.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace byoc;

/// The documents are files in profiles/: good ones, ones that are read with a warning, bad ones.
/// expected.json has the sentences for each; tests/contract/profileSchema.mjs reads the same.
class ProfileDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void documents_data();
    void documents();
    void everyDocumentIsExpected();
    void readsEveryKey();
    void readsDefaults();
    void readsSigningIn();
    void exampleIsGood();
    void schemaKnowsEveryAccountField();
    void logos_data();
    void logos();
    void authorities_data();
    void authorities();
    void filesStayInTheFolder_data();
    void filesStayInTheFolder();
    void hosts_data();
    void hosts();
    void consentLapses_data();
    void consentLapses();
    void consentFollowsTheContentOfTheAuthorities();
    void ranks();
    void switches();
    void hostileDocumentsAreAnsweredQuickly_data();
    void hostileDocumentsAreAnsweredQuickly();
    void mistakesQuoteNoSecret();

private:
    /// `yaml` after the version, in the folder with logo and authorities.
    ProfileResult read(const QByteArray &yaml) const;
    Profile profile(const QByteArray &yaml) const;
    QByteArray certificate(const QStringList &options = {u"-days"_s, u"2"_s});

    const CloudCatalogue m_clouds;
    QJsonObject m_expected;
    QTemporaryDir m_folder;
};

namespace {

QString sourcePath(const QString &path)
{
    return QString::fromUtf8(BYOC_SOURCE_DIR) + u'/' + path;
}

QString documentsPath()
{
    return sourcePath(u"tests/unit/profiles"_s);
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QStringList sentences(const QList<DocumentMistake> &mistakes)
{
    QStringList sentences;
    for (const DocumentMistake &mistake : mistakes)
        sentences << mistake.sentence();
    return sentences;
}

QStringList sentences(const ProfileResult &result)
{
    return sentences(result ? result->warnings : result.error());
}

QStringList documentsIn(const QString &folder)
{
    QStringList names = QDir(documentsPath() + u'/' + folder).entryList({u"*.byoc.yaml"_s});
    names.replaceInStrings(u".byoc.yaml"_s, QString());
    return names;
}

QByteArray png(quint32 width, quint32 height)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", 16);
    for (const quint32 side : {width, height}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes += char(side >> shift);
    }
    return bytes + QByteArray(40, '\0');
}

QByteArray svg(const QByteArray &inside)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
        + inside + "</svg>";
}

} // namespace

void ProfileDocumentTest::initTestCase()
{
    m_expected = QJsonDocument::fromJson(content(documentsPath() + u"/expected.json"_s)).object();
    QVERIFY(!m_expected.isEmpty());
    QVERIFY(m_folder.isValid());
    QVERIFY(write(m_folder.filePath(u"inside/ca.pem"_s), certificate()));
    QVERIFY(write(m_folder.filePath(u"inside/logo.svg"_s), svg("<path d=\"M0 0z\"/>")));
}

ProfileResult ProfileDocumentTest::read(const QByteArray &yaml) const
{
    return parseProfile("version: 1\n" + yaml, m_folder.filePath(u"inside"_s), m_clouds);
}

Profile ProfileDocumentTest::profile(const QByteArray &yaml) const
{
    const ProfileResult result = read(yaml);
    if (!result)
        qCritical().noquote() << yaml << sentences(result).join(u'\n');
    return result ? result->profile : Profile();
}

QByteArray ProfileDocumentTest::certificate(const QStringList &options)
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                              u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s,
                              m_folder.filePath(u"ca.key"_s), u"-subj"_s, u"/CN=Test authority"_s}
                      + options);
    return openssl.waitForFinished(60'000) ? openssl.readAllStandardOutput() : QByteArray();
}

void ProfileDocumentTest::documents_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("name");
    for (const QString &folder : {u"good"_s, u"warned"_s, u"bad"_s}) {
        const QStringList names = documentsIn(folder);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QTest::newRow(qPrintable(folder + u'/' + name)) << folder << name;
    }
}

void ProfileDocumentTest::documents()
{
    QFETCH(QString, folder);
    QFETCH(QString, name);
    const QString path = u"%1/%2/%3.byoc.yaml"_s.arg(documentsPath(), folder, name);

    const ProfileResult result = readProfile(path, m_clouds);
    QStringList expected;
    const QJsonArray expectedSentences = m_expected.value(folder).toObject().value(name).toArray();
    for (const QJsonValue &sentence : expectedSentences)
        expected << sentence.toString();
    QCOMPARE(sentences(result).join(u'\n'), expected.join(u'\n'));
    QCOMPARE(result.has_value(), folder != "bad"_L1);
    QCOMPARE(expected.isEmpty(), folder == "good"_L1);
}

void ProfileDocumentTest::everyDocumentIsExpected()
{
    for (const QString &folder : {u"warned"_s, u"bad"_s}) {
        QStringList expected = m_expected.value(folder).toObject().keys();
        QStringList there = documentsIn(folder);
        expected.sort();
        there.sort();
        QCOMPARE(there, expected);
    }
}

void ProfileDocumentTest::readsEveryKey()
{
    const ProfileResult result =
        readProfile(documentsPath() + u"/good/everyKey.byoc.yaml"_s, m_clouds);
    QVERIFY(result.has_value());
    const Profile &p = result->profile;

    QVERIFY(p.gateway.has_value());
    QCOMPARE(p.gateway->kind, ProfileGateway::Kind::Portal);
    QCOMPARE(p.gateway->url, QUrl(u"https://portal.example.com"_s));
    QCOMPARE(p.product.name, u"Acme Analytics"_s);
    QCOMPARE(p.product.logoFormat, ProfileProduct::LogoFormat::Svg);
    QCOMPARE(p.product.logo, content(documentsPath() + u"/good/acme.svg"_s));
    QCOMPARE(p.product.accentColor, u"#0b6e4f"_s);
    QCOMPARE(p.support.email, u"onboarding@example.com"_s);
    QCOMPARE(p.support.phone, u"+49 30 1234567"_s);
    QCOMPARE(p.support.hours, u"Monday to Friday, 9 to 17, Berlin time"_s);
    QCOMPARE(p.support.url, QUrl(u"https://www.example.com/support"_s));
    QCOMPARE(p.support.links.size(), 1);
    QCOMPARE(p.support.links.at(0).title, u"What we set up in your account"_s);
    QCOMPARE(p.support.links.at(0).url, QUrl(u"https://docs.example.com/byoc/resources"_s));
    QCOMPARE(p.clouds, (QStringList{u"aws"_s, u"azure"_s, u"byoc-onprem"_s}));
    QCOMPARE(p.offerings.size(), 2);
    QCOMPARE(p.offerings.at(0).plans, (QStringList{u"Enterprise"_s, u"Team"_s}));
    QCOMPARE(p.policy.privateLink.rule, SwitchPolicy::Rule::Required);
    QCOMPARE(p.policy.privateLink.reason,
             u"The security review approved private connections only."_s);
    QCOMPARE(p.policy.newNetworks.rule, SwitchPolicy::Rule::OffByDefault);
    QCOMPARE(p.policy.requiredTags.size(), 2);
    QCOMPARE(p.policy.requiredTags.at(0).key, u"cost-centre"_s);
    QVERIFY(!p.policy.requiredTags.at(0).value);
    QCOMPARE(p.policy.requiredTags.at(1).value, u"production"_s);
    QCOMPARE(p.policy.forbiddenTags, QStringList{u"owner"_s});
    QVERIFY(p.proxy.has_value());
    QCOMPARE(p.proxy->kind, ProfileProxy::Kind::System);
    QVERIFY(p.extraCa.startsWith("-----BEGIN CERTIFICATE-----"));
    QCOMPARE(p.language, u"de"_s);
}

void ProfileDocumentTest::readsDefaults()
{
    const Profile p =
        profile("defaults:\n"
                "  aws:\n"
                "    aws_account_id: \" 0123-4567-8901 \"\n"
                "    region: eu-central-1\n"
                "  gcp:\n"
                "    gcp_project_id: {value: acme-prod-1, locked: true, reason: Ours}\n"
                "  tags:\n"
                "    owner: {value: anna, locked: true, reason: By contract.}\n");
    const PresetValue *account = p.preset(u"aws"_s, u"aws_account_id"_s);
    QVERIFY(account);
    QCOMPARE(account->value, u"012345678901"_s); // normalised
    QVERIFY(!account->isLocked);
    QCOMPARE(p.defaults.value(u"aws"_s).region->value, u"eu-central-1"_s);
    const PresetValue *project = p.preset(u"gcp"_s, u"gcp_project_id"_s);
    QVERIFY(project);
    QVERIFY(project->isLocked);
    QCOMPARE(project->reason, u"Ours"_s);
    QVERIFY(!p.preset(u"gcp"_s, u"gcp_project_number"_s));
    QVERIFY(!p.preset(u"oci"_s, u"oci_tenancy_id"_s));
    QCOMPARE(p.defaultTags.size(), 1);
    QCOMPARE(p.defaultTags.at(0).key, u"owner"_s);
    QVERIFY(p.defaultTags.at(0).value.isLocked);
}

void ProfileDocumentTest::readsSigningIn()
{
    const Profile p = profile(
        "signIn:\n"
        "  ssoClients:\n"
        "    - {provider: github, clientId: a}\n"
        "    - {provider: google, clientId: b, label: Google at work}\n"
        "    - {provider: entra, clientId: c, deviceUrl: 'https://login.example.com/device'}\n"
        "    - {provider: custom, clientId: d, name: N, label: L, deviceUrl: 'https://a.example/d',"
        " verificationUrl: 'https://b.example/v'}\n");
    QCOMPARE(p.ssoClients.size(), 4);
    const SsoClient &github = p.ssoClients.at(0);
    QCOMPARE(github.provider, SsoClient::Provider::GitHub);
    QCOMPARE(github.name, u"GitHub for CTL"_s);
    QCOMPARE(github.label, u"GitHub"_s);
    QCOMPARE(github.clientId, u"a"_s);
    QCOMPARE(github.deviceUrl, QUrl(u"https://github.com/login/device/code"_s));
    QCOMPARE(github.verificationUrl, QUrl(u"https://github.com/login/device"_s));
    QCOMPARE(github.scope, u"read:user user:email"_s);
    QCOMPARE(p.ssoClients.at(1).name, u"Google for CTL"_s);
    QCOMPARE(p.ssoClients.at(1).label, u"Google at work"_s);
    QCOMPARE(p.ssoClients.at(2).deviceUrl, QUrl(u"https://login.example.com/device"_s));
    QCOMPARE(p.ssoClients.at(2).verificationUrl, QUrl(u"https://microsoft.com/devicelogin"_s));
    QCOMPARE(p.ssoClients.at(3).provider, SsoClient::Provider::Custom);
    QCOMPARE(p.ssoClients.at(3).name, u"N"_s);
    QVERIFY(p.ssoClients.at(3).scope.isEmpty());
}

void ProfileDocumentTest::exampleIsGood()
{
    const ProfileResult result =
        readProfile(sourcePath(u"resources/example.byoc.yaml"_s), m_clouds);
    QCOMPARE(sentences(result), QStringList());
    QVERIFY(result.has_value());
    QCOMPARE(result->profile.hosts(),
             (QStringList{u"portal.example.com"_s, u"github.com"_s, u"login.example.com"_s,
                          u"www.example.com"_s, u"docs.example.com"_s}));

    // What is commented out is good as well.
    QByteArray text = content(sourcePath(u"resources/example.byoc.yaml"_s));
    text.replace("  # logo: acme.svg", "  logo: logo.svg");
    text.replace("  proxy: system", "");
    text.replace("  # extraCaFile: company-ca.pem", "  extraCaFile: ca.pem");
    for (const QByteArray &key :
         {"proxy:"_ba, "  kind:"_ba, "  host:"_ba, "  port:"_ba, "  user:"_ba})
        text.replace("  # " + key, "  " + key);
    const ProfileResult whole = parseProfile(text, m_folder.filePath(u"inside"_s), m_clouds);
    QCOMPARE(sentences(whole), QStringList());
    QVERIFY(whole.has_value());
    QCOMPARE(whole->profile.proxy->port, quint16(3128));
    QCOMPARE(whole->profile.proxy->user, u"onboarding"_s);
    QVERIFY(!whole->profile.product.logo.isEmpty());
    QVERIFY(!whole->profile.extraCa.isEmpty());
}

/// The schema that is built in lists, for each cloud, what the program knows.
void ProfileDocumentTest::schemaKnowsEveryAccountField()
{
    const QJsonObject schema =
        QJsonDocument::fromJson(content(u":/profile.schema.json"_s)).object();
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QJsonObject defaults =
        properties.value("defaults"_L1).toObject().value("properties"_L1).toObject();
    QStringList ids;
    for (const auto &cloud : m_clouds.all()) {
        QStringList keys{u"region"_s};
        const QList<AccountField> fields = cloud->accountFields();
        for (const AccountField &field : fields)
            keys << field.key;
        keys.sort();
        QCOMPARE(defaults.value(cloud->id()).toObject().value("properties"_L1).toObject().keys(),
                 keys);
        ids << cloud->id();
    }
    QCOMPARE(defaults.size(), ids.size() + 1); // and tags
    const QJsonObject clouds = properties.value("offerings"_L1)
                                   .toObject()
                                   .value("properties"_L1)
                                   .toObject()
                                   .value("clouds"_L1)
                                   .toObject();
    QCOMPARE(clouds.value("items"_L1).toObject().value("enum"_L1).toArray(),
             QJsonArray::fromStringList(ids));
}

void ProfileDocumentTest::logos_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence"); // its beginning; empty: accepted
    const QByteArray rect = "<rect width=\"9\" height=\"9\"/>";
    const auto svgName = u"logo.svg"_s;

    QTest::newRow("svg") << svgName << svg(rect) << u""_s;
    QTest::newRow("svg, name in capitals") << u"LOGO.SVG"_s << svg(rect) << u""_s;
    QTest::newRow("svg with a gradient")
        << svgName
        << svg("<defs><linearGradient id=\"a\"/><radialGradient id=\"b\" xlink:href=\"#a\"/></defs>"
               "<g style=\"fill:url(#b)\">"
               + rect + "</g>")
        << u""_s;
    QTest::newRow("svg with an editor's own elements")
        << svgName << svg("<e:view xmlns:e=\"urn:editor\" e:zoom=\"1\"/>" + rect) << u""_s;
    QTest::newRow("svg with a style") << svgName << svg("<style>.a{fill:red}</style>") << u""_s;
    QTest::newRow("png") << u"logo.png"_s << png(64, 64) << u""_s;

    QTest::newRow("empty svg") << svgName << ""_ba << u"This is not an SVG."_s;
    QTest::newRow("cut svg") << svgName << svg(rect).chopped(3) << u"This is not an SVG."_s;
    QTest::newRow("html") << svgName << "<html/>"_ba << u"This is not an SVG."_s;
    QTest::newRow("svg of no namespace") << svgName << "<svg/>"_ba << u"This is not an SVG."_s;
    QTest::newRow("png called svg") << svgName << png(64, 64) << u"This is not an SVG."_s;
    QTest::newRow("svg called png")
        << u"logo.png"_s << svg(rect) << u"This is not a PNG of at most 4096 × 4096 pixels."_s;
    QTest::newRow("entities") << svgName
                              << "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>"_ba
            + svg(rect) << u"The SVG has a document type declaration."_s;
    for (const QByteArray &element : {"image"_ba, "script"_ba, "use"_ba, "foreignObject"_ba,
                                      "animate"_ba, "pattern"_ba, "filter"_ba, "a"_ba})
        QTest::addRow("element %s", element.constData())
            << svgName << svg("<" + element + "/>")
            << u"The SVG has the element “%1”, which a logo must not have."_s.arg(
                   QString::fromLatin1(element));
    const auto refers = u"The SVG refers to something outside of it."_s;
    QTest::newRow("reference to a file")
        << svgName << svg("<linearGradient xlink:href=\"file:///etc/passwd\"/>") << refers;
    QTest::newRow("reference in an attribute")
        << svgName << svg("<g fill=\"url(https://example.net/x)\"/>") << refers;
    QTest::newRow("reference in a style")
        << svgName << svg("<style>@import 'https://example.net/x.css';</style>") << refers;
    QTest::newRow("style sheet") << svgName
                                 << "<?xml-stylesheet href=\"/etc/passwd\"?>"_ba + svg(rect)
                                 << refers;
    // Qt draws what is called like this, whatever the namespace.
    QTest::newRow("editor's own element called like a picture")
        << svgName << svg("<e:image xmlns:e=\"urn:editor\"/>" + rect)
        << u"The SVG has the element “image”, which a logo must not have."_s;
    QTest::newRow("too deep") << svgName
                              << svg(QByteArray("<g>").repeated(60)
                                     + QByteArray("</g>").repeated(60))
                              << u"The SVG is too complex for a logo."_s;
    QTest::newRow("too many") << svgName << svg(QByteArray("<g/>").repeated(6000))
                              << u"The SVG is too complex for a logo."_s;
    QTest::newRow("huge png") << u"logo.png"_s << png(100'000, 4)
                              << u"This is not a PNG of at most 4096 × 4096 pixels."_s;
    QTest::newRow("png without size")
        << u"logo.png"_s << png(0, 4) << u"This is not a PNG of at most 4096 × 4096 pixels."_s;
    QTest::newRow("cut png") << u"logo.png"_s << png(4, 4).left(20)
                             << u"This is not a PNG of at most 4096 × 4096 pixels."_s;
}

void ProfileDocumentTest::logos()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    QTemporaryDir folder;
    QVERIFY(write(folder.filePath(name), bytes));
    const ProfileResult result = parseProfile(
        "version: 1\nproduct: {logo: " + name.toUtf8() + "}\n", folder.path(), m_clouds);
    if (sentence.isEmpty()) {
        QCOMPARE(sentences(result), QStringList());
        QCOMPARE(result->profile.product.logo, bytes);
        return;
    }
    QVERIFY(!result);
    QCOMPARE(result.error().size(), 1);
    const QString said = sentences(result).constFirst();
    QVERIFY2(said.startsWith(u"Line 2, product.logo: "_s + sentence), qPrintable(said));
    QVERIFY2(said.contains(u"Expected the path of an SVG or PNG file of at most 256 KiB"_s),
             qPrintable(said));
}

void ProfileDocumentTest::authorities_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const QByteArray pem = certificate();
    QVERIFY(pem.startsWith("-----BEGIN CERTIFICATE-----"));
    QTest::newRow("one") << pem << u""_s;
    QTest::newRow("two with remarks") << "Our CA\n" + pem + "\nAnother\n" + pem << u""_s;
    QTest::newRow("empty") << ""_ba << u"There is no certificate in the file."_s;
    QTest::newRow("text") << "no PEM"_ba << u"There is no certificate in the file."_s;
    QTest::newRow("with its key") << pem + content(m_folder.filePath(u"ca.key"_s))
                                  << u"The file holds a private key."_s;
    QTest::newRow("cut") << pem.left(pem.size() / 2)
                         << u"Not every certificate in the file can be read."_s;
    QByteArray damaged = pem;
    damaged.replace(28, 8, "AAAAAAAA");
    QTest::newRow("one of two damaged")
        << pem + damaged << u"Not every certificate in the file can be read."_s;
}

void ProfileDocumentTest::authorities()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"ca.pem"_s), bytes));
    const ProfileResult result =
        parseProfile("version: 1\nnetwork: {extraCaFile: ca.pem}\n", folder.path(), m_clouds);
    if (sentence.isEmpty()) {
        QCOMPARE(sentences(result), QStringList());
        QCOMPARE(result->profile.extraCa.count("-----BEGIN CERTIFICATE-----"),
                 bytes.count("-----BEGIN CERTIFICATE-----"));
        return;
    }
    QVERIFY(!result);
    const QString said = sentences(result).join(u'\n');
    QVERIFY2(said.startsWith(u"Line 2, network.extraCaFile: "_s + sentence), qPrintable(said));
}

void ProfileDocumentTest::filesStayInTheFolder_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("beside") << u"logo.svg"_s << true;
    QTest::newRow("below") << u"sub/logo.svg"_s << true;
    QTest::newRow("link that stays") << u"link-inside.svg"_s << true;
    QTest::newRow("link out") << u"link-outside.svg"_s << false;
    QTest::newRow("folder that leads out") << u"out/logo.svg"_s << false;
    QTest::newRow("folder of a like name") << u"like/logo.svg"_s << false;
    QTest::newRow("up") << u"../outside/logo.svg"_s << false;
    QTest::newRow("up and down") << u"sub/../logo.svg"_s << false;
    QTest::newRow("device") << u"zero.svg"_s << false;
    QTest::newRow("folder") << u"folder.svg"_s << false;
    QTest::newRow("link to nothing") << u"dangling.svg"_s << false;
}

void ProfileDocumentTest::filesStayInTheFolder()
{
    QFETCH(QString, path);
    QFETCH(bool, isRead);
    QTemporaryDir top;
    const QByteArray logo = svg({});
    for (const QString &file : {u"profile/logo.svg"_s, u"profile/sub/logo.svg"_s,
                                u"outside/logo.svg"_s, u"profile-2/logo.svg"_s})
        QVERIFY(write(top.filePath(file), logo));
    const QDir folder(top.filePath(u"profile"_s));
    QVERIFY(QFile::link(u"sub/logo.svg"_s, folder.filePath(u"link-inside.svg"_s)));
    QVERIFY(QFile::link(u"../outside/logo.svg"_s, folder.filePath(u"link-outside.svg"_s)));
    QVERIFY(QFile::link(u"../outside"_s, folder.filePath(u"out"_s)));
    QVERIFY(QFile::link(u"../profile-2"_s, folder.filePath(u"like"_s)));
    QVERIFY(QFile::link(u"/dev/zero"_s, folder.filePath(u"zero.svg"_s)));
    QVERIFY(QFile::link(u"nothing"_s, folder.filePath(u"dangling.svg"_s)));
    QVERIFY(folder.mkdir(u"folder.svg"_s));

    const ProfileResult result = parseProfile(
        "version: 1\nproduct: {logo: " + path.toUtf8() + "}\n", folder.path(), m_clouds);
    QCOMPARE(result.has_value(), isRead);
}

void ProfileDocumentTest::hosts_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QStringList>("hosts");
    QTest::newRow("none") << "product: {name: Acme}\n"_ba << QStringList();
    QTest::newRow("gateway, port") << "gateway: {kind: portal, url: 'https://a.example:8443'}\n"_ba
                                   << QStringList{u"a.example:8443"_s};
    QTest::newRow("usual port") << "gateway: {kind: portal, url: 'https://A.example:443/'}\n"_ba
                                << QStringList{u"a.example"_s};
    QTest::newRow("this computer")
        << "gateway: {kind: direct, url: 'http://[::1]:80'}\n"_ba << QStringList{u"[::1]"_s};
    QTest::newRow("international") << "gateway: {kind: portal, url: 'https://bücher.example'}\n"_ba
                                   << QStringList{u"xn--bcher-kva.example"_s};
    QTest::newRow("support") << "support:\n  url: https://a.example/x\n  links:\n"
                                "    - {title: B, url: https://b.example/1}\n"
                                "    - {title: C, url: https://b.example/2}\n"_ba
                             << QStringList{u"a.example"_s, u"b.example"_s};
    QTest::newRow("known provider")
        << "signIn: {ssoClients: [{provider: google, clientId: a}]}\n"_ba
        << QStringList{u"oauth2.googleapis.com"_s, u"www.google.com"_s};
    QTest::newRow("custom provider")
        << "signIn: {ssoClients: [{provider: custom, clientId: a, name: n, label: l, "
           "deviceUrl: 'https://a.example', verificationUrl: 'https://b.example'}]}\n"_ba
        << QStringList{u"a.example"_s, u"b.example"_s};
    QTest::newRow("proxy")
        << "network: {proxy: {kind: socks5, host: Proxy.Example, port: 1080}}\n"_ba
        << QStringList{u"proxy.example:1080"_s};
    QTest::newRow("system proxy") << "network: {proxy: system}\n"_ba << QStringList();
}

void ProfileDocumentTest::hosts()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QStringList, hosts);
    QCOMPARE(profile(yaml).hosts(), hosts);
}

void ProfileDocumentTest::consentLapses_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("lapses");
    const auto portal = "gateway: {kind: portal, url: 'https://a.example'}\n"_ba;
    QTest::newRow("branding") << portal << portal + "product: {name: Acme}\nlanguage: de\n"
                              << false;
    QTest::newRow("defaults") << portal << portal + "defaults: {gcp: {region: x}}\n" << false;
    QTest::newRow("system proxy") << portal << portal + "network: {proxy: system}\n" << false;
    QTest::newRow("another page of a host")
        << "support: {url: 'https://a.example/1'}\n"_ba
        << "support: {url: 'https://a.example/2'}\n"_ba << false;
    QTest::newRow("another host") << portal
                                  << "gateway: {kind: portal, url: 'https://b.example'}\n"_ba
                                  << true;
    QTest::newRow("another port") << portal
                                  << "gateway: {kind: portal, url: 'https://a.example:1'}\n"_ba
                                  << true;
    QTest::newRow("one more host") << portal << portal + "support: {url: 'https://b.example'}\n"
                                   << true;
    QTest::newRow("another use of a host")
        << "support: {url: 'https://a.example'}\n"_ba << portal << true;
    QTest::newRow("authorities") << portal << portal + "network: {extraCaFile: ca.pem}\n" << true;
    QTest::newRow("no proxy") << portal << portal + "network: {proxy: none}\n" << true;
    QTest::newRow("kind of proxy")
        << "network: {proxy: {kind: http, host: a.example, port: 1}}\n"_ba
        << "network: {proxy: {kind: socks5, host: a.example, port: 1}}\n"_ba << true;
    QTest::newRow("in the open") << "gateway: {kind: direct, url: 'https://127.0.0.1'}\n"_ba
                                 << "gateway: {kind: direct, url: 'http://127.0.0.1'}\n"_ba << true;
}

void ProfileDocumentTest::consentLapses()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, lapses);
    const QByteArray first = profile(before).fingerprint();
    QCOMPARE(first.size(), 32);
    QCOMPARE(profile(before).fingerprint(), first);
    QCOMPARE(profile(after).fingerprint() != first, lapses);
}

void ProfileDocumentTest::consentFollowsTheContentOfTheAuthorities()
{
    QTemporaryDir folder;
    const QByteArray yaml = "version: 1\nnetwork: {extraCaFile: ca.pem}\n";
    const auto fingerprint = [&](const QByteArray &pem) {
        write(folder.filePath(u"ca.pem"_s), pem);
        const ProfileResult result = parseProfile(yaml, folder.path(), m_clouds);
        return result ? result->profile.fingerprint() : QByteArray();
    };
    const QByteArray pem = certificate();
    const QByteArray first = fingerprint(pem);
    QVERIFY(!first.isEmpty());
    QCOMPARE(fingerprint("A remark\n" + pem), first);
    QVERIFY(fingerprint(certificate()) != first);
}

void ProfileDocumentTest::ranks()
{
    const Profile p = profile("offerings:\n"
                              "  clouds: [gcp, aws]\n"
                              "  products:\n"
                              "    - {product: Acme, plans: [Team, pt-9]}\n"
                              "    - s-2\n");
    QCOMPARE(p.rankOfCloud(u"gcp"_s), 0);
    QCOMPARE(p.rankOfCloud(u"AWS"_s), 1);
    QCOMPARE(p.rankOfCloud(u"oci"_s), std::nullopt);
    QCOMPARE(p.rankOfPlan(u"s-1"_s, u"acme"_s, u"pt-1"_s, u"Team"_s), 0);
    QCOMPARE(p.rankOfPlan(u"s-1"_s, u"Acme"_s, u"pt-9"_s, u"Enterprise"_s), 1);
    QCOMPARE(p.rankOfPlan(u"s-1"_s, u"Acme"_s, u"pt-2"_s, u"Trial"_s), std::nullopt);
    QCOMPARE(p.rankOfPlan(u"s-2"_s, u"Beta"_s, u"pt-3"_s, u"Any"_s), 2);
    QCOMPARE(p.rankOfPlan(u"s-3"_s, u"Team"_s, u"pt-4"_s, u"Team"_s), std::nullopt);
    QCOMPARE(Profile().rankOfCloud(u"oci"_s), 0);
    QCOMPARE(Profile().rankOfPlan(u"s"_s, u"S"_s, u"p"_s, u"P"_s), 0);
}

void ProfileDocumentTest::switches()
{
    using Rule = SwitchPolicy::Rule;
    QVERIFY((SwitchPolicy{Rule::Required, {}}.isLocked()));
    QVERIFY((SwitchPolicy{Rule::Forbidden, {}}.isLocked()));
    QVERIFY(!(SwitchPolicy{Rule::OnByDefault, {}}.isLocked()));
    for (const bool otherwise : {true, false}) {
        QCOMPARE((SwitchPolicy{Rule::Required, {}}.initially(otherwise)), true);
        QCOMPARE((SwitchPolicy{Rule::Forbidden, {}}.initially(otherwise)), false);
        QCOMPARE((SwitchPolicy{Rule::OnByDefault, {}}.initially(otherwise)), true);
        QCOMPARE((SwitchPolicy{Rule::OffByDefault, {}}.initially(otherwise)), false);
        QCOMPARE(SwitchPolicy().initially(otherwise), otherwise);
    }
}

void ProfileDocumentTest::hostileDocumentsAreAnsweredQuickly_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QByteArray bomb = "version: 1\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray alias = "*a" + QByteArray::number(i - 1);
        bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
            + (alias + ", ").repeated(9) + alias + "]\n";
    }
    QTest::newRow("anchors") << bomb;
    QTest::newRow("deep") << "version: 1\nproduct: "_ba + QByteArray(100'000, '[');
    QTest::newRow("100 MB") << "version: 1\n# "_ba + QByteArray(100'000'000, 'x');
    QTest::newRow("not UTF-8") << "version: 1\nproduct: {name: B\xFCro}\n"_ba;
    QTest::newRow("UTF-16") << QByteArray("v\0e\0r\0s\0i\0o\0n\0:\0 \0001\0\n\0", 22);
    QTest::newRow("nul") << QByteArray("version: 1\0\n", 12);
    QByteArray keys = "version: 1\nproduct:\n";
    for (int i = 0; i < 30'000; ++i)
        keys += "  naame" + QByteArray::number(i) + ": 1\n";
    QTest::newRow("thousands of unknown keys and a mistake") << keys + "  name: 1\n";
    QTest::newRow("endless key") << "version: 1\nproduct:\n  ? "_ba + QByteArray(500'000, 'k')
            + "\n  : 1\n  name: 2\n";
}

void ProfileDocumentTest::hostileDocumentsAreAnsweredQuickly()
{
    QFETCH(QByteArray, yaml);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.byoc.yaml"_s);
    QVERIFY(write(path, yaml));
    QElapsedTimer timer;
    timer.start();
    const ProfileResult result = readProfile(path, m_clouds);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!result);
    QVERIFY(!result.error().isEmpty());
    QVERIFY(sentences(result).join(u'\n').size() < 100'000);
}

void ProfileDocumentTest::mistakesQuoteNoSecret()
{
    for (const QString &name :
         {u"proxyPassword"_s, u"proxyAddress"_s, u"gatewayPassword"_s, u"clientSecret"_s}) {
        const QString path = u"%1/bad/%2.byoc.yaml"_s.arg(documentsPath(), name);
        QVERIFY(content(path).contains("geheim"));
        const ProfileResult result = readProfile(path, m_clouds);
        QVERIFY(!result);
        QVERIFY(!sentences(result).join(u'\n').contains(u"geheim"_s));
    }
}

QTEST_GUILESS_MAIN(ProfileDocumentTest)
#include "ProfileDocumentTest.moc"
