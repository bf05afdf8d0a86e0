// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/CtlLoginFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

class CtlLoginFileTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void tellsWhyNot_data();
    void tellsWhyNot();
    void warnsOfOthers_data();
    void warnsOfOthers();
    void noFile();
    void cannotBeRead();
    void changesNothing();
    void isInTheHomeFolder();
};

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-23T12:00:00Z"_s, Qt::ISODate);
constexpr auto seconds = 1'795'435'200LL; // the same, since 1970

QByteArray token(const QByteArray &claims)
{
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return "eyJhbGciOiJSUzI1NiJ9." + claims.toBase64(form) + ".c2lnbmF0dXJl";
}

QByteArray tokenUntil(qint64 expires)
{
    return token("{\"exp\":" + QByteArray::number(expires) + "}");
}

/// As omnistrate-ctl writes it.
QByteArray config(const QByteArray &token, const QByteArray &more = "    refresh_token: 00ff\n")
{
    return "auths:\n  - token: " + token + "\n" + more;
}

class LoginFile
{
public:
    explicit LoginFile(const QByteArray &content)
        : m_path(m_folder.filePath(u"config.yml"_s))
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The file cannot be written.");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace

void CtlLoginFileTest::reads_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("expected"); // the token; empty: not logged in
    const QByteArray good = tokenUntil(seconds + 3600);
    QTest::newRow("login") << config(good) << good;
    QTest::newRow("API key login") << config(good, {}) << good;
    QTest::newRow("in quotes") << config('"' + good + '"') << good;
    QTest::newRow("more keys") << config(good) + "github_personal_access_token: ghp_x\n" << good;
    QTest::newRow("first of two") << config(good) + "  - token: other\n" << good;
    QTest::newRow("expires in a second")
        << config(tokenUntil(seconds + 1)) << tokenUntil(seconds + 1);
    QTest::newRow("empty list") << "auths: []\n"_ba
                                << ""_ba;
    QTest::newRow("no list") << "auths:\n"_ba
                             << ""_ba;
    QTest::newRow("no logins") << "github_personal_access_token: x\n"_ba
                               << ""_ba;
    QTest::newRow("empty token") << config("\"\"") << ""_ba;
    QTest::newRow("token without value") << config("") << ""_ba;
    QTest::newRow("no token") << "auths:\n  - refresh_token: 00ff\n"_ba
                              << ""_ba;
    QTest::newRow("only the second") << "auths:\n  - token: \"\"\n  - token: " + good + "\n"
                                     << ""_ba;
    QTest::newRow("empty file") << ""_ba
                                << ""_ba;
}

void CtlLoginFileTest::reads()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, expected);
    const LoginFile file(content);
    const Result<std::optional<CtlLogin>> login = readCtlLogin(file.path(), now);
    QVERIFY2(login.has_value(), login ? "" : qPrintable(login.error().report()));
    QCOMPARE(login->has_value(), !expected.isEmpty());
    if (expected.isEmpty())
        return;
    QCOMPARE((*login)->token.reveal(), expected);
    QVERIFY((*login)->expiresAt > now);
    QCOMPARE((*login)->warning, QString());
}

void CtlLoginFileTest::tellsWhyNot_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Problem::Kind>("kind");
    QTest::addColumn<QString>("detail"); // the end of it
    const auto expired = Problem::Kind::SignIn;
    QTest::newRow("expired") << config(tokenUntil(seconds - 1)) << expired << u""_s;
    QTest::newRow("expires now") << config(tokenUntil(seconds)) << expired << u""_s;
    QTest::newRow("no exp") << config(token("{\"sub\":\"x\"}")) << expired << u""_s;
    QTest::newRow("exp is 0") << config(tokenUntil(0)) << expired << u""_s;
    QTest::newRow("exp is text") << config(token("{\"exp\":\"1900000000\"}")) << expired << u""_s;
    QTest::newRow("payload is no JSON") << config(token("secret-payload")) << expired << u""_s;
    QTest::newRow("two parts") << config("secret.part") << expired << u""_s;
    QTest::newRow("no JWT") << config("secret-token") << expired << u""_s;

    const auto damaged = Problem::Kind::Local;
    QTest::newRow("broken YAML") << "auths:\n  - token: [secret-token\n"_ba << damaged
                                 << u"config.yml is damaged in line 2."_s;
    QTest::newRow("token twice") << "auths:\n  - token: secret-a\n    token: secret-b\n"_ba
                                 << damaged << u"config.yml is damaged in line 3."_s;
    QTest::newRow("no UTF-8") << "auths:\n  - token: \xFF\n"_ba << damaged
                              << u"config.yml is damaged in line 2."_s;
    QTest::newRow("text") << "secret-token\n"_ba << damaged << u"config.yml is damaged."_s;
    QTest::newRow("list") << "- secret-token\n"_ba << damaged << u"config.yml is damaged."_s;
    QTest::newRow("map for list") << "auths: {token: secret-token}\n"_ba << damaged
                                  << u"config.yml is damaged."_s;
    QTest::newRow("text for login")
        << "auths: [secret-token]\n"_ba << damaged << u"config.yml is damaged."_s;
    QTest::newRow("list for token")
        << "auths: [{token: [secret-token]}]\n"_ba << damaged << u"config.yml is damaged."_s;
    QTest::newRow("too large") << "# "_ba + QByteArray(2'000'000, 'x') << damaged << u""_s;
}

void CtlLoginFileTest::tellsWhyNot()
{
    QFETCH(QByteArray, content);
    QFETCH(Problem::Kind, kind);
    QFETCH(QString, detail);
    const LoginFile file(content);
    const Result<std::optional<CtlLogin>> login = readCtlLogin(file.path(), now);
    QVERIFY(!login);
    const Problem &problem = login.error();
    QCOMPARE(problem.kind, kind);
    QVERIFY(!problem.what.isEmpty());
    QVERIFY(!problem.advice.isEmpty());
    QVERIFY2(detail.isEmpty() || problem.detail.endsWith(detail), qPrintable(problem.detail));
    QVERIFY2(!problem.report().contains(u"secret"_s), qPrintable(problem.report()));
}

void CtlLoginFileTest::warnsOfOthers_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("warns");
    QTest::newRow("0600") << 0x600 << false;
    QTest::newRow("0400") << 0x400 << false;
    QTest::newRow("0640") << 0x640 << true;
    QTest::newRow("0604") << 0x604 << true;
    QTest::newRow("0620") << 0x620 << true;
}

void CtlLoginFileTest::warnsOfOthers()
{
    QFETCH(int, mode);
    QFETCH(bool, warns);
    const LoginFile file(config(tokenUntil(seconds + 60)));
    // Hexadecimal digits of QFile::Permissions are the octal ones of the mode; owner is above user.
    const int owner = (mode & 0xF00) << 4;
    QVERIFY(QFile::setPermissions(file.path(), QFile::Permissions(owner | (mode & 0x0FF))));
    const Result<std::optional<CtlLogin>> login = readCtlLogin(file.path(), now);
    QVERIFY(login.has_value() && login->has_value());
    QCOMPARE(!(*login)->warning.isEmpty(), warns);
    QCOMPARE((*login)->warning.contains(file.path()), warns);
}

void CtlLoginFileTest::noFile()
{
    QTemporaryDir folder;
    for (const QString &name : {u"config.yml"_s, u"none/config.yml"_s}) {
        const Result<std::optional<CtlLogin>> login = readCtlLogin(folder.filePath(name), now);
        QVERIFY(login.has_value());
        QVERIFY(!login->has_value());
    }
}

void CtlLoginFileTest::cannotBeRead()
{
    QTemporaryDir folder;
    QVERIFY(QFile::link(u"/dev/zero"_s, folder.filePath(u"device"_s)));
    QVERIFY(QFile::link(u"nothing"_s, folder.filePath(u"dangling"_s)));
    for (const QString &path :
         {folder.path(), folder.filePath(u"device"_s), folder.filePath(u"dangling"_s)}) {
        const Result<std::optional<CtlLogin>> login = readCtlLogin(path, now);
        QVERIFY2(!login, qPrintable(path));
        QCOMPARE(login.error().kind, Problem::Kind::Local);
    }
}

void CtlLoginFileTest::changesNothing()
{
    const QByteArray content = config(tokenUntil(seconds - 60));
    const LoginFile file(content);
    const QDateTime written = QFileInfo(file.path()).lastModified();
    (void)readCtlLogin(file.path(), now);
    QFile after(file.path());
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), content);
    QCOMPARE(QFileInfo(file.path()).lastModified(), written);
    QCOMPARE(QFileInfo(file.path()).dir().entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void CtlLoginFileTest::isInTheHomeFolder()
{
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", "/home/anna");
    QCOMPARE(ctlLoginPath(), u"/home/anna/.omnistrate/config.yml"_s);
    qputenv("HOME", home);
}

QTEST_APPLESS_MAIN(CtlLoginFileTest)
#include "CtlLoginFileTest.moc"
