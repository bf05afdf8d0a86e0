// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;

/// Who may know whom, read from the #include lines of app/ and ui/ (design.md, "The rooms").
class IncludeRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rulesJudge_data();
    void rulesJudge();
    void everyRoomHasARule();
    void noTwoRoomsKnowEachOther();
    void ownSourcesKeepTheRules();
};

namespace {

struct Room
{
    /// The rooms it may include, besides itself.
    QStringList rooms;
    /// The Qt modules whose headers it may include, besides QtCore.
    QStringList qtModules;
    /// Headers that it must not include all the same; `*` at the end stands for the rest of a name.
    QStringList forbiddenHeaders = {};
};

const QStringList noFilesOrProcesses = {u"QFile"_s,         u"QFileInfo"_s, u"QDir"_s,
                                        u"QDirIterator"_s,  u"QSaveFile"_s, u"QTemporaryFile"_s,
                                        u"QTemporaryDir"_s, u"QSettings"_s, u"QProcess"_s};
const QStringList noRawReplies = {u"QNetworkReply"_s, u"QJson*"_s};

/// The one place that says what is allowed. Every directory in app/ and ui/ has a line here;
/// app/main.cpp, which puts the program together, is bound by none.
const QMap<QString, Room> rules = {
    // Beside main.cpp, which makes everything and so may know everything.
    {u"app"_s,
     {{u"problem"_s, u"text"_s, u"secrets"_s, u"cloud"_s, u"controlplane"_s, u"signin"_s,
       u"onboarding"_s, u"documents"_s, u"workstation"_s},
      {}}},
    {u"app/problem"_s, {{}, {}}},
    {u"app/text"_s, {{}, {}}},
    {u"app/job"_s, {{u"problem"_s}, {}}},
    {u"app/secrets"_s, {{u"problem"_s, u"text"_s, u"job"_s}, {u"QtNetwork"_s, u"QtDBus"_s}}},
    {u"app/cloud"_s, {{u"problem"_s, u"text"_s, u"secrets"_s}, {}, noFilesOrProcesses}},
    {u"app/workstation"_s,
     {{u"problem"_s, u"text"_s, u"secrets"_s}, {u"QtNetwork"_s, u"QtDBus"_s, u"QtGui"_s}}},
    {u"app/documents"_s,
     {{u"problem"_s, u"text"_s, u"secrets"_s, u"cloud"_s, u"workstation"_s}, {u"QtNetwork"_s}}},
    {u"app/controlplane"_s,
     {{u"problem"_s, u"text"_s, u"job"_s, u"secrets"_s, u"workstation"_s}, {u"QtNetwork"_s}}},
    {u"app/signin"_s,
     {{u"problem"_s, u"text"_s, u"job"_s, u"secrets"_s, u"workstation"_s, u"documents"_s,
       u"controlplane"_s},
      {u"QtNetwork"_s}}},
    {u"app/deploy"_s,
     {{u"problem"_s, u"text"_s, u"secrets"_s, u"cloud"_s, u"workstation"_s}, {u"QtNetwork"_s}}},
    {u"app/onboarding"_s,
     {{u"problem"_s, u"text"_s, u"job"_s, u"secrets"_s, u"cloud"_s, u"documents"_s,
       u"controlplane"_s, u"signin"_s, u"workstation"_s, u"deploy"_s},
      {u"QtNetwork"_s}}},
    {u"app/diagnosis"_s,
     {{u"problem"_s, u"text"_s, u"job"_s, u"secrets"_s, u"cloud"_s, u"documents"_s,
       u"controlplane"_s, u"signin"_s, u"onboarding"_s, u"workstation"_s},
      {u"QtNetwork"_s}}},
    {u"app/demo"_s, {{}, {u"QtNetwork"_s, u"QtHttpServer"_s}}},
    {u"ui/widgets"_s,
     {{u"problem"_s, u"text"_s, u"secrets"_s, u"cloud"_s, u"documents"_s, u"workstation"_s,
       u"deploy"_s, u"onboarding"_s},
      {u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtNetwork"_s},
      noRawReplies}},
    {u"ui/wizard"_s,
     {{u"problem"_s, u"text"_s, u"secrets"_s, u"cloud"_s, u"documents"_s, u"workstation"_s,
       u"deploy"_s, u"signin"_s, u"onboarding"_s, u"diagnosis"_s, u"widgets"_s},
      {u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtNetwork"_s},
      noRawReplies}},
    {u"ui/tour"_s,
     {{u"problem"_s, u"cloud"_s, u"deploy"_s, u"onboarding"_s, u"widgets"_s, u"wizard"_s},
      {u"QtGui"_s, u"QtWidgets"_s},
      noRawReplies}},
};

const QString compositionRoot = u"app/main.cpp"_s;

QDir sourceDir()
{
    return QDir(QString::fromUtf8(BYOC_SOURCE_DIR));
}

/// "app/cloud" for "app/cloud/Cloud.h".
QString roomOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

/// The key of the room that an include path begins with ("cloud/Cloud.h": "app/cloud"), or nothing.
QString includedRoom(const QString &include)
{
    const QString name = include.section(u'/', 0, 0);
    for (const QString &top : {u"app/"_s, u"ui/"_s}) {
        if (rules.contains(top + name))
            return top + name;
    }
    return {};
}

/// Which Qt module each Qt header is of, by its name in small letters and without ".h".
const QHash<QString, QString> &qtModules()
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> found;
        const QDir top(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        const QStringList modules = top.entryList({u"Qt*"_s}, QDir::Dirs);
        for (const QString &module : modules) {
            const QStringList headers = QDir(top.filePath(module)).entryList(QDir::Files);
            for (const QString &header : headers)
                found.insert(header.section(u'.', 0, 0).toLower(), module);
        }
        return found;
    }();
    return known;
}

bool isForbidden(const Room &room, const QString &header)
{
    for (const QString &pattern : room.forbiddenHeaders) {
        const QString name = pattern.toLower();
        if (name.endsWith(u'*') ? header.startsWith(name.chopped(1)) : header == name)
            return true;
    }
    return false;
}

/// What is wrong with including \a include from a file of the room \a key, or nothing.
QString mistakeIn(const QString &key, const QString &include)
{
    const Room room = rules.value(key);
    if (include.contains(u"main.cpp"_s))
        return u"nobody includes main.cpp"_s;
    if (include.startsWith(u'.'))
        return u"a path begins with its room"_s;
    if (const QString other = includedRoom(include); !other.isEmpty()) {
        const bool allowed = other == key || room.rooms.contains(other.section(u'/', 1));
        return allowed ? QString() : u"%1 may not know %2"_s.arg(key, other);
    }

    const QString header = include.section(u'/', -1).section(u'.', 0, 0).toLower();
    if (isForbidden(room, header))
        return u"%1 may not use %2"_s.arg(key, include);
    QString module = qtModules().value(header);
    if (include.startsWith(u"Qt"_s) && include.contains(u'/'))
        module = include.section(u'/', 0, 0);
    else if (!include.startsWith(u'Q') && !include.startsWith(u'q'))
        return {};
    if (module.isEmpty() || module == u"QtCore"_s || room.qtModules.contains(module))
        return {};
    return u"%1 may not use %2"_s.arg(key, module);
}

/// One line for each #include in \a text, the content of the file \a path, that breaks a rule.
QStringList mistakesOf(const QString &path, const QString &text)
{
    static const QRegularExpression includeLine(
        uR"(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]+)[>"])"_s, QRegularExpression::MultilineOption);
    const QString key = roomOf(path);
    if (!rules.contains(key))
        return {u"%1: %2 has no rule"_s.arg(path, key)};
    QStringList found;
    for (const QRegularExpressionMatch &match : includeLine.globalMatch(text)) {
        const QString mistake = mistakeIn(key, match.captured(1));
        if (!mistake.isEmpty())
            found += u"%1: %2: %3"_s.arg(path, match.captured(0).trimmed(), mistake);
    }
    return found;
}

} // namespace

void IncludeRulesTest::initTestCase()
{
    // Without Qt's headers the rules about its modules would hold for everything.
    QCOMPARE(qtModules().value(u"qwidget"_s), u"QtWidgets"_s);
    QCOMPARE(qtModules().value(u"qdesktopservices"_s), u"QtGui"_s);
}

void IncludeRulesTest::rulesJudge_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");

    const auto row = [](const char *path, const char *line, bool allowed) {
        QTest::addRow("%s %s", path, line)
            << QString::fromUtf8(path) << QString::fromUtf8(line) << allowed;
    };
    row("app/problem/Problem.cpp", "#include \"problem/Problem.h\"", true);
    row("app/problem/Problem.cpp", "#include \"text/VisibleText.h\"", false);
    row("app/text/ShellWords.cpp", "#include \"problem/Result.h\"", false);
    row("app/cloud/Aws.cpp", "#include \"secrets/Secret.h\"", true);
    row("app/cloud/Aws.cpp", "#include \"controlplane/Types.h\"", false);
    row("app/cloud/Aws.cpp", "#include \"workstation/AtomicFile.h\"", false);
    row("app/cloud/Aws.cpp", "#include <QRegularExpression>", true);
    row("app/cloud/Aws.cpp", "#include <QNetworkReply>", false);
    row("app/cloud/Aws.cpp", "#include <QFile>", false);
    row("app/cloud/Aws.cpp", "#include <qfile.h>", false);
    row("app/controlplane/HttpClient.cpp", "#include <QNetworkReply>", true);
    row("app/controlplane/HttpClient.cpp", "#include \"cloud/Cloud.h\"", false);
    row("app/controlplane/HttpClient.cpp", "#include <cloud/Cloud.h>", false);
    row("app/controlplane/HttpClient.cpp", "  #  include \"onboarding/Draft.h\"", false);
    row("app/controlplane/HttpClient.cpp", "// #include \"cloud/Cloud.h\"", true);
    row("app/workstation/Browser.cpp", "#include <QDesktopServices>", true);
    row("app/workstation/Browser.cpp", "#include <QMessageBox>", false);
    row("app/workstation/Browser.cpp", "#include \"cloud/Cloud.h\"", false);
    row("app/onboarding/Watch.cpp", "#include \"controlplane/ControlPlane.h\"", true);
    row("app/onboarding/Watch.cpp", "#include \"demo/HttpServer.h\"", false);
    row("app/onboarding/Watch.cpp", "#include <QDesktopServices>", false);
    row("app/onboarding/Watch.cpp", "#include <QtWidgets/QWidget>", false);
    row("app/onboarding/Watch.cpp", "#include <QtGui>", false);
    row("app/onboarding/Watch.cpp", "#include \"widgets/Card.h\"", false);
    row("app/onboarding/Watch.cpp", "#include \"main.cpp\"", false);
    row("app/onboarding/Watch.cpp", "#include \"../demo/HttpServer.h\"", false);
    row("app/onboarding/Watch.cpp", "#include \"Watch.moc\"", true);
    row("app/onboarding/Watch.cpp", "#include <algorithm>", true);
    row("app/demo/DemoServer.cpp", "#include \"demo/HttpServer.h\"", true);
    row("app/demo/DemoServer.cpp", "#include \"controlplane/Types.h\"", false);
    row("app/demo/DemoServer.cpp", "#include \"problem/Result.h\"", false);
    row("app/demo/DemoServer.cpp", "#include <QTcpServer>", true);
    row("ui/wizard/GrantPage.cpp", "#include \"widgets/Card.h\"", true);
    row("ui/wizard/GrantPage.cpp", "#include \"onboarding/Watch.h\"", true);
    row("ui/wizard/GrantPage.cpp", "#include <QLabel>", true);
    row("ui/wizard/GrantPage.cpp", "#include \"controlplane/Types.h\"", false);
    row("ui/wizard/GrantPage.cpp", "#include \"demo/HttpServer.h\"", false);
    row("ui/wizard/GrantPage.cpp", "#include <QNetworkReply>", false);
    row("ui/wizard/GrantPage.cpp", "#include <QtNetwork/QNetworkReply>", false);
    row("ui/wizard/GrantPage.cpp", "#include <QJsonObject>", false);
    row("ui/widgets/Card.cpp", "#include <QJsonDocument>", false);
    row("ui/widgets/Card.cpp", "#include \"wizard/GrantPage.h\"", false);
    row("app/newroom/Thing.cpp", "#include <QString>", false);
}

void IncludeRulesTest::rulesJudge()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, allowed);

    const QStringList mistakes = mistakesOf(path, u"#pragma once\n"_s + line + u"\nint x;\n"_s);
    if (allowed)
        QCOMPARE(mistakes, QStringList());
    else
        QCOMPARE(mistakes.size(), 1);
}

void IncludeRulesTest::everyRoomHasARule()
{
    for (const QString &top : {u"app"_s, u"ui"_s}) {
        const QStringList names =
            QDir(sourceDir().filePath(top)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QVERIFY2(rules.contains(top + u'/' + name), qPrintable(name));
    }
}

void IncludeRulesTest::noTwoRoomsKnowEachOther()
{
    // Follows the table from each room; to come back to the start is a circle.
    for (auto start = rules.cbegin(); start != rules.cend(); ++start) {
        const QString own = start.key().section(u'/', 1);
        QStringList open = start.value().rooms;
        QSet<QString> seen;
        while (!open.isEmpty()) {
            const QString next = open.takeLast();
            QVERIFY2(next != own, qPrintable(own));
            if (seen.contains(next))
                continue;
            seen.insert(next);
            QVERIFY2(!includedRoom(next).isEmpty(), qPrintable(next));
            open += rules.value(includedRoom(next)).rooms;
        }
    }
}

void IncludeRulesTest::ownSourcesKeepTheRules()
{
    QStringList mistakes;
    QMap<QString, int> seen;
    for (const QString &top : {u"app"_s, u"ui"_s}) {
        QDirIterator files(sourceDir().filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString path = sourceDir().relativeFilePath(file.fileName());
            if (path == compositionRoot)
                continue;
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
            mistakes += mistakesOf(path, QString::fromUtf8(file.readAll()));
            ++seen[top];
        }
    }
    QVERIFY(seen.value(u"app"_s) > 10);
    QVERIFY(seen.value(u"ui"_s) > 10);
    QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.join(u'\n')));
}

QTEST_APPLESS_MAIN(IncludeRulesTest)
#include "IncludeRulesTest.moc"
