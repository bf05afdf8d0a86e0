// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/AtomicFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

/// Root may do everything, so as long as this lives, root is nobody.
class WithoutRoot
{
public:
    WithoutRoot()
    {
        if (m_wasRoot && setresuid(65534, 65534, 0) != 0)
            qFatal("setresuid failed");
    }
    ~WithoutRoot()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            qFatal("setresuid failed");
    }

private:
    bool m_wasRoot = geteuid() == 0;
};

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray get(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

int mode(const QString &path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777)
                                                                   : -1;
}

void setMode(const QString &path, mode_t mode)
{
    QCOMPARE(chmod(QFile::encodeName(path).constData(), mode), 0);
}

} // namespace

class AtomicFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writes_data();
    void writes();
    void keepsASymbolicLink();
    void refusesToWrite_data();
    void refusesToWrite();
    void aReadOnlyFolderKeepsTheOldFile();
    void aReadOnlyFileIsKept();
    void aFullDiskKeepsTheOldFile();
    void aFailedWriteKeepsTheOldFile();
    void whatCannotBeSyncedPasses();
    void reads_data();
    void reads();
    void anUnreadableFileSaysSo();
    void aPipeIsNotWaitedFor();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AtomicFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    setMode(m_folder->path(), 0777); // for nobody
    umask(022);
}

void AtomicFileTest::writes_data()
{
    QTest::addColumn<int>("modeBefore"); ///< 0: no such file
    QTest::addColumn<Access>("access");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("modeAfter");
    const QByteArray large(3'000'000, 'x');
    QTest::newRow("new, private") << 0 << Access::Private << QByteArray("a") << 0600;
    QTest::newRow("new, shared") << 0 << Access::Shared << QByteArray("a") << 0644;
    QTest::newRow("empty") << 0 << Access::Private << QByteArray() << 0600;
    QTest::newRow("large") << 0 << Access::Shared << large << 0644;
    QTest::newRow("zero bytes") << 0 << Access::Shared << QByteArray("a\0b", 3) << 0644;
    QTest::newRow("open to all before") << 0666 << Access::Private << QByteArray("a") << 0600;
    QTest::newRow("shared keeps a mode") << 0640 << Access::Shared << QByteArray("a") << 0640;
}

void AtomicFileTest::writes()
{
    QFETCH(int, modeBefore);
    QFETCH(Access, access);
    QFETCH(QByteArray, bytes);
    const QString file = path(u"params ü.json"_s);
    if (modeBefore != 0) {
        put(file, "something longer than before");
        setMode(file, mode_t(modeBefore));
    }
    const Result<void> written = writeFileAtomically(file, bytes, access);
    QVERIFY2(written, written ? "" : qPrintable(written.error().report()));
    QCOMPARE(get(file), bytes);
    QTEST(mode(file), "modeAfter");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void AtomicFileTest::keepsASymbolicLink()
{
    put(path(u"real"_s), "old");
    QVERIFY(QFile::link(path(u"real"_s), path(u"link"_s)));
    QVERIFY(writeFileAtomically(path(u"link"_s), "new", Access::Private));
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QCOMPARE(get(path(u"real"_s)), "new"_ba);
}

void AtomicFileTest::refusesToWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("answer");
    QTest::newRow("no name") << QString() << u"No file name was given."_s;
    QTest::newRow("folder") << u"%1/folder"_s << u"%1/folder is a folder, not a file."_s;
    QTest::newRow("folder with a slash")
        << u"%1/folder/"_s << u"%1/folder/ is a folder, not a file."_s;
    QTest::newRow("no folder") << u"%1/none/a.json"_s << u"The folder %1/none does not exist."_s;
    QTest::newRow("file as a folder") << u"%1/file/a.json"_s << u"%1/file is not a folder."_s;
    QTest::newRow("name too long")
        << u"%1/"_s + QString(300, u'x')
        << u"The file %1/"_s + QString(300, u'x') + u" could not be written."_s;
}

void AtomicFileTest::refusesToWrite()
{
    QFETCH(QString, name);
    QFETCH(QString, answer);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    put(path(u"file"_s), "x");
    if (!name.isEmpty())
        name = name.arg(m_folder->path());
    const Result<void> written = writeFileAtomically(name, "new", Access::Private);
    QVERIFY(!written);
    QCOMPARE(written.error().what,
             answer.contains(u"%1"_s) ? answer.arg(m_folder->path()) : answer);
    QVERIFY(!written.error().advice.isEmpty());
    QCOMPARE(get(path(u"file"_s)), "x"_ba);
}

void AtomicFileTest::aReadOnlyFolderKeepsTheOldFile()
{
    put(path(u"a.json"_s), "old");
    setMode(path(u"a.json"_s), 0666);
    setMode(m_folder->path(), 0555);
    Result<void> written;
    {
        const WithoutRoot nobody;
        written = writeFileAtomically(path(u"a.json"_s), "new", Access::Private);
    }
    setMode(m_folder->path(), 0777);
    QVERIFY(!written);
    QCOMPARE(written.error().what,
             u"You may not create files in the folder %1."_s.arg(m_folder->path()));
    QCOMPARE(get(path(u"a.json"_s)), "old"_ba);
}

void AtomicFileTest::aReadOnlyFileIsKept()
{
    put(path(u"a.json"_s), "old");
    setMode(path(u"a.json"_s), 0444);
    Result<void> written;
    {
        const WithoutRoot nobody;
        written = writeFileAtomically(path(u"a.json"_s), "new", Access::Private);
    }
    QVERIFY(!written);
    QCOMPARE(written.error().what, u"The file %1 is read-only."_s.arg(path(u"a.json"_s)));
    QCOMPARE(get(path(u"a.json"_s)), "old"_ba);
}

void AtomicFileTest::aFullDiskKeepsTheOldFile()
{
    const QString disk = path(u"disk"_s);
    QVERIFY(QDir().mkdir(disk));
    if (mount("none", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=64k") != 0)
        QSKIP("a small disk can be made only by root");
    put(disk + u"/a.json"_s, "old");
    const Result<void> written =
        writeFileAtomically(disk + u"/a.json"_s, QByteArray(200'000, 'x'), Access::Private);
    const QByteArray kept = get(disk + u"/a.json"_s);
    const QStringList left = QDir(disk).entryList(QDir::Files | QDir::Hidden);
    umount(QFile::encodeName(disk).constData());
    QVERIFY(!written);
    QCOMPARE(written.error().what,
             u"The disk is full: %1 could not be written."_s.arg(disk + u"/a.json"_s));
    QVERIFY(written.error().canRetry);
    QCOMPARE(kept, "old"_ba);
    QCOMPARE(left, QStringList{u"a.json"_s});
}

/// A limit on the size of files stands for every other way a write can fail halfway.
void AtomicFileTest::aFailedWriteKeepsTheOldFile()
{
    put(path(u"a.json"_s), "old");
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{20'000, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> written =
        writeFileAtomically(path(u"a.json"_s), QByteArray(200'000, 'x'), Access::Private);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QCOMPARE(written.error().what, u"The file %1 could not be written."_s.arg(path(u"a.json"_s)));
    QVERIFY(!written.error().detail.isEmpty());
    QCOMPARE(get(path(u"a.json"_s)), "old"_ba);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void AtomicFileTest::whatCannotBeSyncedPasses()
{
    QFile file(path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(syncFile(file));
    file.close();
    QVERIFY(!syncFile(file));

    int ends[2] = {};
    QCOMPARE(pipe(ends), 0);
    QFile pipeEnd;
    QVERIFY(pipeEnd.open(ends[1], QIODevice::WriteOnly, QFileDevice::AutoCloseHandle));
    QVERIFY(syncFile(pipeEnd)); // as on some network file systems: EINVAL
    ::close(ends[0]);
}

void AtomicFileTest::reads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("answer"); ///< empty: read
    QTest::newRow("file") << u"%1/ten"_s << QString();
    QTest::newRow("empty file") << u"%1/empty"_s << QString();
    QTest::newRow("no name") << QString() << u"No file name was given."_s;
    QTest::newRow("missing") << u"%1/none"_s << u"There is no file %1/none."_s;
    QTest::newRow("link to nothing") << u"%1/dangling"_s << u"There is no file %1/dangling."_s;
    QTest::newRow("folder") << u"%1/folder"_s << u"%1/folder is a folder, not a file."_s;
    QTest::newRow("device") << u"/dev/zero"_s << u"/dev/zero is not an ordinary file."_s;
    QTest::newRow("a byte too many")
        << u"%1/eleven"_s << u"The file %1/eleven is too large: at most 10 bytes are read."_s;
    QTest::newRow("100 MB") << u"%1/huge"_s
                            << u"The file %1/huge is too large: at most 10 bytes are read."_s;
    // Its size is told as 0.
    QTest::newRow("proc")
        << u"/proc/self/status"_s
        << u"The file /proc/self/status is too large: at most 10 bytes are read."_s;
}

void AtomicFileTest::reads()
{
    QFETCH(QString, name);
    QFETCH(QString, answer);
    put(path(u"ten"_s), "0123456789");
    put(path(u"eleven"_s), "0123456789a");
    put(path(u"empty"_s), {});
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(path(u"gone"_s), path(u"dangling"_s)));
    QFile huge(path(u"huge"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(100'000'000));

    name.replace(u"%1"_s, m_folder->path());
    answer.replace(u"%1"_s, m_folder->path());
    const Result<QByteArray> bytes = readFile(name, 10);
    QCOMPARE(bytes ? QString() : bytes.error().what, answer);
    if (bytes)
        QCOMPARE(*bytes, get(name));
    else
        QVERIFY(!bytes.error().advice.isEmpty());
}

void AtomicFileTest::anUnreadableFileSaysSo()
{
    put(path(u"a"_s), "x");
    setMode(path(u"a"_s), 0);
    const WithoutRoot nobody;
    const Result<QByteArray> bytes = readFile(path(u"a"_s), 10);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().what, u"The file %1 could not be opened."_s.arg(path(u"a"_s)));
}

void AtomicFileTest::aPipeIsNotWaitedFor()
{
    QCOMPARE(mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    const Result<QByteArray> bytes = readFile(path(u"pipe"_s), 10);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().what, u"%1 is not an ordinary file."_s.arg(path(u"pipe"_s)));
}

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "AtomicFileTest.moc"
