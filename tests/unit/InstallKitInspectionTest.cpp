// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/InstallKitInspection.h"
#include "demo/OddInstallKits.h"
#include "text/VisibleText.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace byoc;
using demo::TarArchive;
using Fault = InstallKitReport::Fault;
using Type = TarArchive::Type;

Q_DECLARE_METATYPE(InstallKitReport::Fault)

namespace {

TarArchive usualKit()
{
    return demo::installKit(u"ac-1"_s, u"acme-prod"_s, u"http://127.0.0.1/grant"_s);
}

InstallKitReport inspect(QByteArray bytes, const InstallKitLimits &limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return inspectInstallKit(buffer, limits);
}

QString textOf(const InstallKitReport &report)
{
    QStringList lines;
    for (const InstallKitReport::Finding &finding : report.findings)
        lines << finding.text();
    return lines.join(u'\n');
}

/// With the right sum in its first header.
QByteArray withSum(QByteArray bytes)
{
    bytes.replace(148, 8, QByteArray(8, ' '));
    int sum = 0;
    for (int i = 0; i < 512; ++i)
        sum += static_cast<unsigned char>(bytes.at(i));
    return bytes.replace(148, 7, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0');
}

/// A header of tar's for the entry after it: a long name, or attributes.
QByteArray extraHeader(char type, const QByteArray &content)
{
    TarArchive header;
    header.addFile("././@Header", content, 0644);
    QByteArray bytes = header.entries();
    bytes[156] = type;
    return withSum(bytes);
}

/// Gives what is asked for slowly and for ever.
class EndlessDevice : public QIODevice
{
public:
    EndlessDevice(const QByteArray &beginning, std::function<void()> onRead)
        : m_beginning(beginning)
        , m_onRead(std::move(onRead))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        m_onRead();
        const QByteArray piece = m_beginning.left(size);
        m_beginning = m_beginning.mid(size);
        std::fill_n(data, size, 'x');
        std::copy(piece.begin(), piece.end(), data);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_beginning;
    std::function<void()> m_onRead;
};

} // namespace

class InstallKitInspectionTest : public QObject
{
    Q_OBJECT

private slots:
    void usualKitIsUsual();
    void oddKits_data();
    void oddKits();
    void entries_data();
    void entries();
    void documents_data();
    void documents();
    void limits_data();
    void limits();
    void whatTarMakes();
    void longNamesOfTar();
    void longMapsOfSparseFiles();
    void severalOfAKindAreCounted();
    void findingsAreSafeToShow();
    void timeIsBounded();
    void canBeStopped();
    void fileThatCannotBeRead();
};

void InstallKitInspectionTest::usualKitIsUsual()
{
    const InstallKitReport report = inspect(usualKit().bytes());
    QVERIFY2(report.isUsual(), qPrintable(textOf(report)));
    QCOMPARE(report.files, 5);
    QVERIFY(report.scriptBytes > 50);
    QVERIFY(report.unpackedBytes > report.scriptBytes);
}

void InstallKitInspectionTest::oddKits_data()
{
    QTest::addColumn<Fault>("fault");
    const QMap<QString, Fault> faults{
        {u"absolute-path"_s, Fault::AbsolutePath},
        {u"parent-path"_s, Fault::ParentPath},
        {u"link-out"_s, Fault::LinkOut},
        {u"hard-link-out"_s, Fault::LinkOut},
        {u"through-link"_s, Fault::ThroughLink},
        {u"device"_s, Fault::SpecialFile},
        {u"fifo"_s, Fault::SpecialFile},
        {u"setuid"_s, Fault::PrivilegedMode},
        {u"hidden-name"_s, Fault::HiddenCharacters},
        {u"duplicate"_s, Fault::DuplicateName},
        {u"bomb"_s, Fault::TooLarge},
        {u"attributes-of-all"_s, Fault::Damaged},
        {u"content-of-a-link"_s, Fault::Damaged},
        {u"no-script"_s, Fault::NoScript},
        {u"truncated"_s, Fault::Truncated},
        {u"not-an-archive"_s, Fault::NotAnArchive},
    };
    QCOMPARE(faults.keys(), demo::oddInstallKits());
    for (auto it = faults.begin(); it != faults.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.value();
}

void InstallKitInspectionTest::oddKits()
{
    QFETCH(Fault, fault);
    const InstallKitReport report =
        inspect(demo::oddInstallKit(QString::fromLatin1(QTest::currentDataTag()), usualKit()));
    QVERIFY(!report.isUsual());
    QVERIFY2(report.find(fault), qPrintable(textOf(report)));
    QCOMPARE(report.findings.size(), 1);
    QVERIFY(report.findings.constFirst().text().endsWith(u'.'));
}

void InstallKitInspectionTest::entries_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<std::optional<Fault>>("fault");

    const auto row = [](const char *name, Type type, const QByteArray &path,
                        const QByteArray &target, std::optional<Fault> fault) {
        QTest::newRow(name) << type << path << target << fault;
    };
    const auto file = [&row](const char *name, const QByteArray &path, std::optional<Fault> fault) {
        row(name, Type::File, path, {}, fault);
    };
    const auto link = [&row](const char *name, const QByteArray &path, const QByteArray &target,
                             std::optional<Fault> fault) {
        row(name, Type::SymbolicLink, path, target, fault);
    };
    const auto hard = [&row](const char *name, const QByteArray &target,
                             std::optional<Fault> fault) {
        row(name, Type::HardLink, "certs/other", target, fault);
    };

    file("in a folder", "charts/agent/values.yaml", {});
    file("with a dot before", "./charts/values.yaml", {});
    file("hidden file", ".helmignore", {});
    file("dots in the name", "..values..yaml...", {});
    file("letters of the world", "\xc3\xa9\xe6\xbc\xa2.txt", {});
    file("space", "read me.txt", {});
    row("folder a second time", Type::Directory, "certs/", {}, {});

    file("absolute", "/etc/cron.d/agent", Fault::AbsolutePath);
    file("two slashes", "//etc/passwd", Fault::AbsolutePath);
    file("drive", "C:evil.txt", Fault::AbsolutePath);
    file("drive and backslash", "c:\\evil.txt", Fault::AbsolutePath);
    file("backslash at the start", "\\evil.txt", Fault::AbsolutePath);
    file("parent", "../evil", Fault::ParentPath);
    file("parent, after a dot", "./../evil", Fault::ParentPath);
    file("parent in the middle", "certs/../../evil", Fault::ParentPath);
    file("parent with a backslash", "certs\\..\\..\\evil", Fault::ParentPath);
    file("parent that would stay inside", "certs/../values2.yaml", Fault::ParentPath);
    row("parent folder", Type::Directory, "../", {}, Fault::ParentPath);

    link("link to a file beside it", "certs/current.crt", "agent.crt", {});
    link("link down", "current.crt", "certs/agent.crt", {});
    link("link up to the top", "certs/values.yaml", "../values.yaml", {});
    link("link to the folder itself", "certs/self", ".", {});
    link("link above the top", "current", "..", Fault::LinkOut);
    link("link above the top, from below", "certs/current", "../../x", Fault::LinkOut);
    link("link up, down and up", "current", "certs/../..", Fault::LinkOut);
    link("link down and up, to the inside", "current", "certs/../values.yaml", Fault::LinkOut);
    link("absolute link", "current", "/etc/passwd", Fault::LinkOut);
    link("absolute link for Windows", "current", "C:\\Windows", Fault::LinkOut);
    link("link with backslashes", "current", "..\\..\\x", Fault::LinkOut);
    link("link to nothing", "current", "", Fault::LinkOut);
    link("link with an escape", "current", "certs/\x1b[2J", Fault::LinkOut);
    link("link in the place of a file", "install.sh", "certs/agent.crt", Fault::DuplicateName);
    link("link in the place of a folder", "certs", ".", Fault::DuplicateName);

    hard("hard link to a file before it", "certs/agent.crt", {});
    hard("hard link to a file that is not there", "certs/none", Fault::LinkOut);
    hard("absolute hard link", "/etc/shadow", Fault::LinkOut);
    hard("hard link above the top", "../x", Fault::LinkOut);
    hard("hard link to a folder", "certs", Fault::LinkOut);

    row("character device", Type::CharacterDevice, "certs/tty", {}, Fault::SpecialFile);

    file("same name", "README", Fault::DuplicateName);
    file("same name by another way", "certs//./agent.key", Fault::DuplicateName);
    file("same name in capital letters", "INSTALL.SH", Fault::DuplicateName);
    file("file in the place of a folder", "certs", Fault::DuplicateName);

    file("escape", "certs/\x1b[31mred", Fault::HiddenCharacters);
    file("newline", "certs/a\nb", Fault::HiddenCharacters);
    file("override",
         "certs/txt.\xe2\x80\xae"
         "hs",
         Fault::HiddenCharacters);
    file("zero width", "install\xe2\x80\x8b.sh", Fault::HiddenCharacters);
    file("tag character", "a\xf3\xa0\x81\x81", Fault::HiddenCharacters);
    file("no UTF-8", "a\xff\xfe", Fault::HiddenCharacters);
}

void InstallKitInspectionTest::entries()
{
    QFETCH(Type, type);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, target);
    QFETCH(std::optional<Fault>, fault);
    TarArchive kit = usualKit();
    kit.addEntry(type, path, target);
    const InstallKitReport report = inspect(kit.bytes());
    if (!fault) {
        QVERIFY2(report.isUsual(), qPrintable(textOf(report)));
        return;
    }
    QVERIFY(!report.isUsual());
    QVERIFY2(report.find(*fault), qPrintable(textOf(report)));
}

void InstallKitInspectionTest::documents_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault>("fault");

    const auto row = [](const char *name, const QByteArray &bytes, Fault fault) {
        QTest::newRow(name) << bytes << fault;
    };
    const QByteArray kit = usualKit().bytes();
    const QByteArray entries = usualKit().entries();
    row("empty", {}, Fault::NotAnArchive);
    row("one byte", "k", Fault::NotAnArchive);
    row("web page", "<!doctype html><html>Hotel</html>", Fault::NotAnArchive);
    row("JSON", R"({"message":"no"})", Fault::NotAnArchive);
    row("zip", "PK\x03\x04" + QByteArray(600, 'k'), Fault::NotAnArchive);
    row("cpio", "070701" + QByteArray(600, '0'), Fault::NotAnArchive);
    row("ar", "!<arch>\ndebian-binary   " + QByteArray(600, ' '), Fault::NotAnArchive);
    row("gzip", "\x1f\x8b\x08" + QByteArray(600, 'k'), Fault::Compressed);
    row("xz",
        "\xfd"
        "7zXZ"
            + QByteArray(600, 'k'),
        Fault::Compressed);
    row("bzip2", "BZh9" + QByteArray(600, 'k'), Fault::Compressed);
    row("zstd", "\x28\xb5\x2f\xfd" + QByteArray(600, 'k'), Fault::Compressed);
    row("only zeros", QByteArray(1024, '\0'), Fault::NoScript);
    row("half a header", kit.left(256), Fault::NotAnArchive);
    row("cut in the content", kit.left(700), Fault::Truncated);
    row("cut in a header", kit.left(1024 + 200), Fault::Truncated);
    row("cut between entries", entries, Fault::Truncated);
    row("one zero block", entries + QByteArray(512, '\0'), Fault::Truncated);
    row("something behind the end", kit + "hidden", Fault::TrailingData);
    row("another archive behind the end", kit + kit, Fault::TrailingData);
    row("far behind the end", kit + QByteArray(100'000, '\0') + "x", Fault::TrailingData);
    QByteArray damaged = kit;
    damaged[1024] = 'X'; // in the name of the second entry, so its sum is wrong
    row("damaged header", damaged, Fault::Damaged);

    // What one program takes for content, and another for entries or attributes.
    const QByteArray hidden = extraHeader('0', "x"); // any entry
    const auto odd = [&](const char *name, const QByteArray &more) {
        row(name, entries + more + QByteArray(1024, '\0'), Fault::Damaged);
    };
    const auto entry = [&](Type type, const QByteArray &path, const QByteArray &content) {
        TarArchive archive;
        archive.addContent(type, path, "README", content);
        return archive.entries();
    };
    odd("attributes of all entries", extraHeader('g', "10 size=0\n") + hidden);
    odd("size among the attributes",
        extraHeader('x', "10 size=0\n") + entry(Type::File, "a", hidden));
    odd("size that covers entries", extraHeader('x', "13 size=1024\n") + hidden + hidden);
    odd("hard link with content", entry(Type::HardLink, "a", hidden));
    odd("hard link with content and attributes",
        extraHeader('x', "11 mtime=1\n") + entry(Type::HardLink, "a", hidden));
    odd("hard link whose content is in the attributes",
        extraHeader('x', "13 size=1024\n") + entry(Type::HardLink, "a", {}) + hidden);
    odd("hard link that says it has none",
        extraHeader('x', "21 SCHILY.realsize=0\n") + entry(Type::HardLink, "a", hidden));
    odd("symbolic link with content", entry(Type::SymbolicLink, "a", hidden));
    odd("folder with content", entry(Type::Directory, "a/", hidden));
    odd("folder by its name only, with content", entry(Type::File, "a/", hidden));
    odd("pipe with content", entry(Type::Fifo, "a", hidden));
    odd("two sets of attributes",
        extraHeader('x', "10 path=a\n") + extraHeader('x', "10 path=b\n") + hidden);
    odd("two long names", extraHeader('L', "a") + extraHeader('L', "b") + hidden);
    odd("long name and attributes",
        extraHeader('L', "a") + extraHeader('x', "10 path=b\n") + hidden);
    odd("attributes and long name",
        extraHeader('x', "10 path=b\n") + extraHeader('L', "a") + hidden);
    odd("size behind an attribute that is too long",
        extraHeader('x', "1000015 comment=" + QByteArray(999'998, 'c') + "\n10 size=0\n")
            + entry(Type::File, "a", hidden));
    QByteArray size = entry(Type::File, "a", {});
    size.replace(124, 12, "\x80" + QByteArray(11, '\0')); // base 256
    odd("size that is no octal number", withSum(size));
}

void InstallKitInspectionTest::documents()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Fault, fault);
    const InstallKitReport report = inspect(bytes);
    QVERIFY(!report.isUsual());
    QVERIFY2(report.find(fault), qPrintable(textOf(report)));
}

void InstallKitInspectionTest::limits_data()
{
    QTest::addColumn<InstallKitLimits>("limits");
    QTest::addColumn<std::optional<Fault>>("fault");

    const qint64 size = inspect(usualKit().bytes()).unpackedBytes;
    QTest::newRow("entries fit") << InstallKitLimits{.entries = 6} << std::optional<Fault>();
    QTest::newRow("one entry too many")
        << InstallKitLimits{.entries = 5} << std::optional(Fault::TooManyEntries);
    QTest::newRow("size fits") << InstallKitLimits{.unpackedBytes = size} << std::optional<Fault>();
    QTest::newRow("one byte too many")
        << InstallKitLimits{.unpackedBytes = size - 1} << std::optional(Fault::TooLarge);
    QTest::newRow("name too long")
        << InstallKitLimits{.nameLength = 10} << std::optional(Fault::LongName);
    QTest::newRow("folders fit") << InstallKitLimits{.nameDepth = 2} << std::optional<Fault>();
    QTest::newRow("a folder too deep")
        << InstallKitLimits{.nameDepth = 1} << std::optional(Fault::LongName);
}

void InstallKitInspectionTest::limits()
{
    QFETCH(InstallKitLimits, limits);
    QFETCH(std::optional<Fault>, fault);
    const InstallKitReport report = inspect(usualKit().bytes(), limits);
    QCOMPARE(report.isUsual(), !fault);
    if (fault)
        QVERIFY2(report.find(*fault), qPrintable(textOf(report)));
}

// The archives of the real program; and one whose file has holes.
void InstallKitInspectionTest::whatTarMakes()
{
    const QString tar = QStandardPaths::findExecutable(u"tar"_s);
    if (tar.isEmpty())
        QSKIP("There is no tar on this computer.");
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(QDir(folder.path()).mkpath(u"kit/certs"_s));
    QVERIFY(write(u"kit/install.sh"_s, "#!/bin/sh\n"));
    QVERIFY(write(u"kit/certs/"_s + QString(200, u'n'), "long"));
    QVERIFY(write(u"kit/certs/\u00e9"_s, "letters"));
    QVERIFY(QFile::link(u"install.sh"_s, folder.filePath(u"kit/run"_s)));
    const auto make = [&](const QStringList &options) {
        const QString path = folder.filePath(u"made.tar"_s);
        const int code = QProcess::execute(
            tar, options + QStringList{u"-cf"_s, path, u"-C"_s, folder.filePath(u"kit"_s), u"."_s});
        return code == 0 ? inspectInstallKit(path) : InstallKitReport();
    };
    for (const QString &format : {u"gnu"_s, u"pax"_s}) {
        const InstallKitReport report = make({u"--format="_s + format});
        QVERIFY2(report.isUsual(), qPrintable(format + u": "_s + textOf(report)));
        QCOMPARE(report.files, 4);
        QCOMPARE(report.scriptBytes, 10);
    }

    // Its map takes more than one block of the old format.
    QFile sparse(folder.filePath(u"kit/disk.img"_s));
    QVERIFY(sparse.open(QIODevice::WriteOnly));
    for (int i = 0; i < 60; ++i)
        QVERIFY(sparse.seek(i * 65536) && sparse.write("x") == 1);
    sparse.close();
    for (const QString &format : {u"gnu"_s, u"pax"_s}) {
        const InstallKitReport report = make({u"--sparse"_s, u"--format="_s + format});
        QVERIFY2(report.isUsual(), qPrintable(format + u": "_s + textOf(report)));
        QCOMPARE(report.files, 5);
    }
    QVERIFY(sparse.open(QIODevice::ReadWrite) && sparse.resize(1LL << 30));
    sparse.close();
    const InstallKitReport report = make({u"--sparse"_s});
    QVERIFY(report.isComplete);
    QVERIFY2(report.find(Fault::TooLarge), qPrintable(textOf(report)));
}

// A header that holds only the next entry's name can be of any size: it is not read to its end.
void InstallKitInspectionTest::longNamesOfTar()
{
    const auto withName = [](qsizetype length) {
        TarArchive file;
        file.addFile("x", "content", 0644);
        return usualKit().entries() + extraHeader('L', QByteArray(length, 'n')) + file.bytes();
    };
    QVERIFY(inspect(withName(500)).isUsual());
    QVERIFY(inspect(withName(2000)).find(Fault::LongName));
    QVERIFY(inspect(withName(20'000'000)).find(Fault::Damaged));
}

// The map of a sparse file (GNU, version 1.0) stands before its content and is kept while it is
// read: a line or two of it for each hole, of which there can be any number.
void InstallKitInspectionTest::longMapsOfSparseFiles()
{
    const auto withMap = [](int holes) {
        QByteArray map = QByteArray::number(holes) + '\n' + QByteArray("0\n0\n").repeated(holes);
        map.append(512 - map.size() % 512, '\0');
        TarArchive file;
        file.addFile("GNUSparseFile.0/disk.img", map, 0644);
        return usualKit().entries()
            + extraHeader('x',
                          "22 GNU.sparse.major=1\n22 GNU.sparse.minor=0\n"
                          "28 GNU.sparse.name=disk.img\n26 GNU.sparse.realsize=10\n")
            + file.bytes();
    };
    QVERIFY2(inspect(withMap(3)).isUsual(), qPrintable(textOf(inspect(withMap(3)))));
    QVERIFY(inspect(withMap(3'000'000)).find(Fault::Damaged));
}

void InstallKitInspectionTest::severalOfAKindAreCounted()
{
    TarArchive kit = usualKit();
    for (int i = 0; i < 100; ++i)
        kit.addEntry(Type::Fifo, "pipe" + QByteArray::number(i));
    const InstallKitReport report = inspect(kit.bytes());
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(report.findings.constFirst().count, 100);
    QCOMPARE(report.findings.constFirst().entry, u"pipe0"_s);
    QVERIFY(report.findings.constFirst().text().contains(u"99"_s));
}

void InstallKitInspectionTest::findingsAreSafeToShow()
{
    TarArchive kit = usualKit();
    kit.addEntry(Type::Fifo, "<b>x</b>\x1b]0;evil\a\xe2\x80\xae/" + QByteArray(60, 'l'));
    const InstallKitReport report = inspect(kit.bytes());
    QVERIFY(report.find(Fault::SpecialFile));
    for (const InstallKitReport::Finding &finding : report.findings) {
        QVERIFY(!hasHiddenCharacters(finding.text()));
        QVERIFY(finding.text().size() < 300);
    }
}

void InstallKitInspectionTest::timeIsBounded()
{
    TarArchive claim;
    claim.addClaim("values.bin", 4'000'000'000);
    EndlessDevice endless(claim.entries(), [] { QTest::qSleep(1); });
    const InstallKitReport report =
        inspectInstallKit(endless, {.time = std::chrono::milliseconds(50)});
    QVERIFY(!report.isUsual());
    QVERIFY2(report.find(Fault::TooSlow), qPrintable(textOf(report)));
}

void InstallKitInspectionTest::canBeStopped()
{
    TarArchive claim;
    claim.addClaim("values.bin", 4'000'000'000);
    std::stop_source stop;
    int reads = 0;
    EndlessDevice endless(claim.entries(), [&] {
        if (++reads == 3)
            stop.request_stop();
    });
    const InstallKitReport report = inspectInstallKit(endless, {}, stop.get_token());
    QVERIFY(!report.isComplete);
    QVERIFY(!report.isUsual());
    QCOMPARE(reads, 3);
}

void InstallKitInspectionTest::fileThatCannotBeRead()
{
    const InstallKitReport report = inspectInstallKit(u"/nowhere/kit.tar"_s);
    QVERIFY(!report.isUsual());
    QVERIFY(report.find(Fault::Unreadable));
}

QTEST_GUILESS_MAIN(InstallKitInspectionTest)
#include "InstallKitInspectionTest.moc"
