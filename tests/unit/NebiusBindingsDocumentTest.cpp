// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/NebiusBindingsDocument.h"
#include "TestKeys.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

class NebiusBindingsDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reads_data();
    void reads();
    void namesEveryMistake_data();
    void namesEveryMistake();
    void readsFiles_data();
    void readsFiles();
    void keyFileInTheHomeFolder();
    void hostileTextsAreAnsweredQuickly_data();
    void hostileTextsAreAnsweredQuickly();
    void quotesNoKey();

private:
    QString m_key; ///< PEM
    QString m_block; ///< the same, indented as a YAML block
    QTemporaryDir m_folder;
};

namespace {

/// One binding; `key` is the line or lines that give its private key.
QString binding(const QString &key, const QString &project = u"project-e00a"_s)
{
    return u"  - projectID: %1\n"
           "    serviceAccountID: serviceaccount-e00b\n"
           "    publicKeyID: publickey-e00c\n"
           "    %2\n"_s.arg(project, key);
}

QString summary(const NebiusBindingsResult &result)
{
    QStringList lines;
    if (result) {
        for (const NebiusBinding &b : *result)
            lines << u"%1 %2 %3 %4"_s.arg(b.projectId, b.serviceAccountId, b.publicKeyId,
                                          b.privateKeyPem.isEmpty() ? u"-"_s : u"key"_s);
    } else {
        for (const DocumentMistake &mistake : result.error())
            lines << mistake.sentence();
    }
    return lines.join(u'\n');
}

} // namespace

void NebiusBindingsDocumentTest::initTestCase()
{
    const QByteArray key = testkeys::rsa();
    QVERIFY2(!key.isEmpty(), "the openssl command is needed");
    m_key = QString::fromLatin1(key);
    m_block = u"|\n"_s;
    for (const QString &line : m_key.trimmed().split(u'\n'))
        m_block += u"      "_s + line + u'\n';

    const auto put = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    QVERIFY(QDir(m_folder.path()).mkdir(u"keys"_s));
    put(u"key.pem"_s, key);
    put(u"keys/a key ü.pem"_s, key);
    put(u"empty.pem"_s, {});
    put(u"public.pem"_s, testkeys::openssl({u"pkey"_s, u"-pubout"_s}, key));
    put(u"large.pem"_s, QByteArray(70'000, 'x'));
}

void NebiusBindingsDocumentTest::reads_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("bindings");
    const QString one = u"project-e00a serviceaccount-e00b publickey-e00c key"_s;
    const QString file = u"privateKeyPEMFile: ./key.pem"_s;
    const QString list = binding(file);

    QTest::newRow("key file") << u"bindings:\n"_s + list << one;
    QTest::newRow("inline key") << u"bindings:\n"_s + binding(u"privateKeyPEM: "_s + m_block)
                                << one;
    QTest::newRow("folded inline key")
        << u"bindings:\n"_s + binding(u"privateKeyPEM: "_s + QString(m_block).replace(u'|', u'>'))
        << one;
    QTest::newRow("quoted inline key") << u"bindings:\n"_s
            + binding(u"privateKeyPem: \""_s + QString(m_key).replace(u"\n"_s, u"\\n"_s) + u'"')
                                       << one;
    QTest::newRow("nebiusBindings") << u"nebiusBindings:\n"_s + list << one;
    QTest::newRow("top-level list") << list << one;
    QTest::newRow("bindings wins")
        << u"nebiusBindings:\n"_s + binding(file, u"other"_s) + u"bindings:\n"_s + list << one;
    QTest::newRow("an empty list does not win")
        << u"bindings: []\nnebiusBindings:\n"_s + list << one;
    QTest::newRow("other spellings")
        << u"bindings:\n- {projectId: a, serviceAccountId: b, publicKeyId: c, "
           "privateKeyPemFile: key.pem}\n"_s
        << u"a b c key"_s;
    QTest::newRow("privateKeyFile")
        << u"bindings:\n"_s + binding(u"privateKeyFile: key.pem"_s) << one;
    QTest::newRow("privateKeyFilePath")
        << u"bindings:\n"_s + binding(u"privateKeyFilePath: key.pem"_s) << one;
    QTest::newRow("the first that is not blank")
        << u"bindings:\n"_s + binding(file, u"\"  \"\n    projectId: project-e00a"_s) << one;
    QTest::newRow("two bindings") << u"bindings:\n"_s + list + binding(file, u"project-e00z"_s)
                                  << one
            + u"\nproject-e00z serviceaccount-e00b publickey-e00c key"_s;
    QTest::newRow("numbers stay as written") << u"bindings:\n"_s + binding(file, u"0070"_s)
                                             << u"0070 serviceaccount-e00b publickey-e00c key"_s;
    QTest::newRow("longest") << u"bindings:\n"_s + binding(file, QString(200, u'a'))
                             << QString(200, u'a') + u" serviceaccount-e00b publickey-e00c key"_s;
    QTest::newRow("space around") << u"bindings:\n"_s + binding(file, u"\"  project-e00a \""_s)
                                  << one;
    QTest::newRow("unknown fields") << u"version: 1\nbindings:\n"_s + list
            + u"    region: eu-north1\n"
              "    tags: [a, b]\n"_s << one;
    QTest::newRow("comments") << u"# mine\nbindings: # list\n"_s + list + u"  # end\n"_s << one;
    QTest::newRow("CRLF") << QString(u"bindings:\n"_s + binding(u"privateKeyPEM: "_s + m_block))
                                 .replace(u"\n"_s, u"\r\n"_s)
                          << one;
    QTest::newRow("BOM") << u"\uFEFFbindings:\n"_s + list << one;
    QTest::newRow("document marks") << u"---\nbindings:\n"_s + list + u"...\n"_s << one;
    QTest::newRow("alias") << u"base: &b\n  projectID: a\n  serviceAccountID: b\n  publicKeyID: c\n"
                              "  privateKeyFile: key.pem\nbindings:\n  - *b\n"_s
                           << u"a b c key"_s;
    QTest::newRow("absolute path")
        << u"bindings:\n"_s + binding(u"privateKeyFile: "_s + m_folder.filePath(u"key.pem"_s))
        << one;
    QTest::newRow("odd path") << u"bindings:\n"_s
            + binding(u"privateKeyFile: keys/../keys/a key ü.pem"_s)
                              << one;
}

void NebiusBindingsDocumentTest::reads()
{
    QFETCH(QString, yaml);
    const NebiusBindingsResult result = parseNebiusBindings(yaml.toUtf8(), m_folder.path());
    QTEST(summary(result), "bindings");
    QVERIFY(result);
    for (const NebiusBinding &b : *result)
        QCOMPARE(b.privateKeyPem.reveal(), m_key.toLatin1());
}

void NebiusBindingsDocumentTest::namesEveryMistake_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("mistakes");
    const auto row = [](const char *name, const QByteArray &yaml, const QString &mistakes) {
        QTest::newRow(name) << yaml << mistakes;
    };
    const auto one = [](const QString &key) { return (u"bindings:\n"_s + binding(key)).toUtf8(); };
    const QByteArray file = "privateKeyPEMFile: key.pem";
    const QByteArray good = binding(QString::fromLatin1(file)).toUtf8();

    row("nothing", "", u"The document is empty."_s);
    row("space", " \n\r\n", u"The document is empty."_s);
    row("only a comment", "# none\n", u"The document is empty."_s);
    row("only a mark", "---\n", u"The document is empty."_s);
    row("a text", "hello",
        u"Line 1: The document holds a single text, not a list of bindings. It "
        "begins with the line bindings:."_s);
    row("other keys", "a: 1\nbinding: []\n",
        u"Line 1: There is no list of bindings. It stands below the line bindings:."_s);
    row("no entries", "\nbindings:\n", u"Line 2: The list of bindings is empty."_s);
    row("an empty list", "bindings: []\n", u"Line 1: The list of bindings is empty."_s);
    row("an empty list at the top", "[]\n", u"Line 1: The list of bindings is empty."_s);
    row("no list", "bindings:\n  projectID: a\n",
        u"Line 2: The bindings are not a list. Each begins with a dash: - projectID: …"_s);
    row("bindings is a text", "bindings: x\n",
        u"Line 1: The bindings are not a list. Each begins with a dash: - projectID: …"_s);
    row("entries without fields", "bindings:\n  - a\n  -\n",
        u"Entry 1, line 2: The binding has no fields. It wants projectID, serviceAccountID, "
        "publicKeyID and a private key.\n"
        "Entry 2, line 3: The binding has no fields. It wants projectID, serviceAccountID, "
        "publicKeyID and a private key."_s);
    row("entries of nothing", "bindings:\n  - # one\n\n  -\n  - ~\n  - null # four\n  -",
        u"Entry 1, line 2: The binding has no fields. It wants projectID, serviceAccountID, "
        "publicKeyID and a private key.\n"
        "Entry 2, line 4: The binding has no fields. It wants projectID, serviceAccountID, "
        "publicKeyID and a private key.\n"
        "Entry 3, line 5: The binding has no fields. It wants projectID, serviceAccountID, "
        "publicKeyID and a private key.\n"
        "Entry 4, line 6: The binding has no fields. It wants projectID, serviceAccountID, "
        "publicKeyID and a private key.\n"
        "Entry 5, line 7: The binding has no fields. It wants projectID, serviceAccountID, "
        "publicKeyID and a private key."_s);
    row("everything is missing", "bindings:\n  - region: x\n",
        u"Entry 1, line 2: The private key is missing. Give privateKeyPEMFile or privateKeyPEM.\n"
        "Entry 1, line 2: projectID is missing.\n"
        "Entry 1, line 2: publicKeyID is missing.\n"
        "Entry 1, line 2: serviceAccountID is missing."_s);
    row("null and blank",
        "bindings:\n- projectID: ~\n  serviceAccountID: ''\n  publicKeyID:\n  " + file + "\n",
        u"Entry 1, line 2: projectID is missing.\n"
        "Entry 1, line 2: publicKeyID is missing.\n"
        "Entry 1, line 2: serviceAccountID is missing."_s);
    row("mistakes in two entries",
        "bindings:\n" + good + "  - projectID: b\n    publicKeyID: c\n    " + file
            + "\n  - projectID: d\n    serviceAccountID: e\n    " + file + "\n",
        u"Entry 2, line 6: serviceAccountID is missing.\n"
        "Entry 3, line 9: publicKeyID is missing."_s);
    row("list as a value", "bindings:\n- projectID: [a]\n  " + file + "\n",
        u"Entry 1, line 2: projectID holds a list or fields; one text is wanted."_s);
    row("fields as a value", "bindings:\n- projectID: a\n  publicKeyID: {a: 1}\n  " + file + "\n",
        u"Entry 1, line 3: publicKeyID holds a list or fields; one text is wanted."_s);
    row("hidden character in an ID",
        "bindings:\n- projectID: \"project-\\u202egpj\"\n  serviceAccountID: b\n  publicKeyID: c\n "
        " " + file
            + "\n",
        u"Entry 1, line 2: projectID has characters in it that cannot be seen."_s);
    row("ID too long",
        "bindings:\n- projectID: a\n  serviceAccountID: " + QByteArray(201, 'b')
            + "\n  publicKeyID: c\n  " + file + "\n",
        u"Entry 1, line 3: serviceAccountID is longer than 200 characters."_s);
    row("hidden character in the name of a key file", one(u"privateKeyFile: \"a\\u202eb\""_s),
        u"Entry 1, line 5: There is no file %1/aU+202Eb. Check the name and the folder."_s.arg(
            m_folder.path()));
    row("the same field twice", "bindings:\n- projectID: a\n  projectID: b\n  " + file + "\n",
        u"Line 3: projectID is here a second time."_s);
    row("bindings twice", "bindings:\n" + good + "bindings:\n" + good,
        u"Line 6: bindings is here a second time."_s);
    row("the same project twice",
        "bindings:\n" + good + QByteArray(good).replace("project-e00a", "Project-E00A"),
        u"Entry 2, line 6: The project Project-E00A is already in entry 1."_s);
    row("merge key", "b: &b {publicKeyID: c}\nbindings:\n- <<: *b\n  projectID: a\n",
        u"Entry 1, line 3: Merging with << is not read here. Write the fields out."_s);
    row("key twice", one(u"privateKeyPEM: x\n    privateKeyPEMFile: key.pem"_s),
        u"Entry 1, line 6: The private key is given twice: as text and as a file. Leave one out."_s);
    row("inline key is none", one(u"privateKeyPEM: abc"_s),
        u"Entry 1, line 5: This is not a private key in PEM form. Paste all of the key file, from "
        "the line BEGIN PRIVATE KEY to the line END PRIVATE KEY."_s);
    row("key file missing", one(u"privateKeyFile: none.pem"_s),
        u"Entry 1, line 5: There is no file %1/none.pem. Check the name and the folder."_s.arg(
            m_folder.path()));
    row("key file is a folder", one(u"privateKeyFile: keys"_s),
        u"Entry 1, line 5: %1/keys is a folder, not a file. Choose a file inside it."_s.arg(
            m_folder.path()));
    row("key file empty", one(u"privateKeyFile: empty.pem"_s),
        u"Entry 1, line 5: The key file empty.pem is wrong. The private key is empty. Choose the "
        "key file, or paste the key."_s);
    row("key file of a public key", one(u"privateKeyFile: public.pem"_s),
        u"Entry 1, line 5: The key file public.pem is wrong. This is a public key. Give the "
        "private key: its first line says BEGIN PRIVATE KEY."_s);
    row("key file too large", one(u"privateKeyFile: large.pem"_s),
        u"Entry 1, line 5: The file %1/large.pem is too large: at most 64 KiB are read. Check that "
        "this is the file that you meant."_s.arg(m_folder.path()));
    row("tab", "bindings:\n\t- projectID: a\n",
        u"Line 2: The line begins with a tab. YAML allows only spaces there."_s);
    row("tab after spaces", "bindings:\n  - projectID: a\n  \tpublicKeyID: b\n",
        u"Line 3: The line begins with a tab. YAML allows only spaces there."_s);
    row("tab before a comment", "bindings:\n\t# a\n",
        u"Line 2: The line begins with a tab. YAML allows only spaces there."_s);
    row("Latin-1", "bindings:\n# \xFC\n",
        u"Line 2: The text is not UTF-8. Save the file as UTF-8."_s);
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "b\0i\0",
                   6),
        u"Line 1: The text is not UTF-8. Save the file as UTF-8."_s);
    row("zero byte", QByteArray("bindings:\n- \0", 13),
        u"Line 2: The line holds a control character. This is no text file."_s);
    row("end of transmission", "bindings: []\n\x04\n",
        u"Line 2: The line holds a control character. This is no text file."_s);
    row("two documents", "bindings:\n" + good + "---\nbindings:\n" + good,
        u"Line 6: A second document begins here, with the line ---. Put everything into one."_s);
    row("JSON is YAML", "{\"bindings\": [{\"projectID\": \"a\"}]}",
        u"Entry 1, line 1: The private key is missing. Give privateKeyPEMFile or privateKeyPEM.\n"
        "Entry 1, line 1: publicKeyID is missing.\n"
        "Entry 1, line 1: serviceAccountID is missing."_s);
    row("too large", QByteArray(1024 * 1024 + 1, '#'),
        u"The document is too large: at most 1 MiB are read."_s);
    row("too many", "[" + QByteArray("a,").repeated(501) + "]",
        u"Line 1: There are 501 bindings; at most 500 are read."_s);
}

void NebiusBindingsDocumentTest::namesEveryMistake()
{
    QFETCH(QByteArray, yaml);
    QTEST(summary(parseNebiusBindings(yaml, m_folder.path())), "mistakes");
}

void NebiusBindingsDocumentTest::readsFiles_data()
{
    QTest::addColumn<QByteArray>("content"); ///< null: no such file
    QTest::addColumn<QString>("answer");
    const QByteArray good = ("bindings:\n" + binding(u"privateKeyFile: key.pem"_s).toUtf8());
    QTest::newRow("good") << good << u"project-e00a serviceaccount-e00b publickey-e00c key"_s;
    QTest::newRow("missing")
        << QByteArray() << u"There is no file %1/keys/b.yaml. Check the name and the folder."_s;
    QTest::newRow("empty") << QByteArray("") << u"The document is empty."_s;
    QTest::newRow("100 MB")
        << QByteArray("#").repeated(100'000'000)
        << u"The file %1/keys/b.yaml is too large: at most 1 MiB are read. Check "
           "that this is the file that you meant."_s;
}

void NebiusBindingsDocumentTest::readsFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, answer);
    const QString path = m_folder.filePath(u"keys/b.yaml"_s);
    QFile::remove(path);
    if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        // Relative to the file, not to where the program runs.
        file.write(content.replace("key.pem", "../key.pem"));
    }
    QCOMPARE(summary(readNebiusBindings(path)),
             answer.contains(u"%1"_s) ? answer.arg(m_folder.path()) : answer);
}

void NebiusBindingsDocumentTest::keyFileInTheHomeFolder()
{
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", m_folder.path().toUtf8());
    const NebiusBindingsResult result = parseNebiusBindings(
        ("bindings:\n" + binding(u"privateKeyFile: ~/key.pem"_s).toUtf8()), u"/nowhere"_s);
    qputenv("HOME", home);
    QVERIFY2(result, qPrintable(summary(result)));
}

void NebiusBindingsDocumentTest::hostileTextsAreAnsweredQuickly_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QByteArray bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 40; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
            + QByteArray(before + ",").repeated(9).chopped(1) + "]\n";
    }
    QTest::newRow("alias bomb") << bomb + "bindings: *a39\n";
    QTest::newRow("bomb in a field") << bomb + "bindings: [{projectID: *a39}]\n";
    QTest::newRow("itself") << QByteArray("bindings: &b [*b]\n");
    QTest::newRow("deep brackets") << QByteArray("bindings: ") + QByteArray(500'000, '[');
    QTest::newRow("deep braces") << QByteArray("{a: ").repeated(200'000);
    QTest::newRow("deep dashes") << QByteArray("bindings:\n") + QByteArray("- ").repeated(400'000);
    QTest::newRow("unknown alias") << QByteArray("bindings: *none\n");
    QTest::newRow("unclosed quote") << QByteArray("bindings: \"") + QByteArray(900'000, 'x');
    QTest::newRow("many keys") << [] {
        QByteArray text = "bindings: [{";
        for (int i = 0; i < 50'000; ++i)
            text += "k" + QByteArray::number(i) + ": 1, ";
        return text + "}]";
    }();
    QTest::newRow("many documents") << QByteArray("---\na\n").repeated(100'000);
    QTest::newRow("bad tag") << QByteArray("bindings: !!! x\n");
    QTest::newRow("bad directive") << QByteArray("%YAML 9.9\n---\nbindings: {}\n");
    QTest::newRow("key that is a map") << QByteArray("? {a: b}\n: c\nbindings:\n- ? [x]\n  : y\n");
    QTest::newRow("colons") << QByteArray(": ").repeated(100'000);
}

void NebiusBindingsDocumentTest::hostileTextsAreAnsweredQuickly()
{
    QFETCH(QByteArray, yaml);
    QElapsedTimer timer;
    timer.start();
    const NebiusBindingsResult result = parseNebiusBindings(yaml, m_folder.path());
    QVERIFY(!result);
    QVERIFY(!result.error().isEmpty());
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
}

void NebiusBindingsDocumentTest::quotesNoKey()
{
    const QString line = m_key.split(u'\n').at(5);
    for (const QString &text :
         {u"bindings:\n"_s + binding(u"privateKeyPEM: "_s + QString(m_block).remove(line)),
          u"bindings:\n"_s + binding(u"privateKeyPEM: |\n"_s + m_key), // not indented
          u"bindings:\n"_s + binding(u"privateKeyPEM: [\""_s + m_key),
          u"bindings:\n"_s + binding(u"privateKeyPEMFile: "_s + m_block)}) {
        const NebiusBindingsResult result = parseNebiusBindings(text.toUtf8(), m_folder.path());
        QVERIFY(!result);
        for (const QString &part : m_key.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY(part.startsWith(u'-') || !summary(result).contains(part.left(16)));
    }
}

QTEST_GUILESS_MAIN(NebiusBindingsDocumentTest)
#include "NebiusBindingsDocumentTest.moc"
