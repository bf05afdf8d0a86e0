// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/OddInstallKits.h"

#include <QMap>

#include <functional>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

using Type = TarArchive::Type;
using Change = std::function<QByteArray(TarArchive kit)>;

/// The usual kit and one entry more.
Change with(Type type, const QByteArray &path, const QByteArray &target = {}, int mode = 0644)
{
    return [=](TarArchive kit) {
        kit.addEntry(type, path, target, mode);
        return kit.bytes();
    };
}

/// What only some programs unpack, in the content of an entry that has none for them.
QByteArray hiddenEntries()
{
    TarArchive hidden;
    hidden.addEntry(Type::SymbolicLink, "certs/ca.crt", "../../../etc/passwd");
    hidden.addEntry(Type::File, "helper", {}, 04755);
    return hidden.entries();
}

const QMap<QString, Change> &changes()
{
    static const QMap<QString, Change> all{
        {u"absolute-path"_s, with(Type::File, "/tmp/byoc-demo-was-here")},
        {u"parent-path"_s, with(Type::File, "certs/../../.bashrc")},
        {u"link-out"_s, with(Type::SymbolicLink, "certs/ca.crt", "../../../etc/passwd")},
        {u"hard-link-out"_s, with(Type::HardLink, "certs/ca.crt", "../.ssh/id_ed25519")},
        {u"through-link"_s,
         [](TarArchive kit) {
             kit.addEntry(Type::SymbolicLink, "share", "certs");
             kit.addFile("share/agent.crt", "replaced\n", 0644);
             return kit.bytes();
         }},
        {u"device"_s, with(Type::BlockDevice, "certs/disk")},
        {u"fifo"_s, with(Type::Fifo, "certs/pipe")},
        {u"setuid"_s, with(Type::File, "helper", {}, 04755)},
        {u"hidden-name"_s, with(Type::File, "certs/\xe2\x80\xaehs.lru")},
        {u"duplicate"_s,
         [](TarArchive kit) {
             kit.addFile("install.sh", "#!/bin/sh\necho another\n", 0755);
             return kit.bytes();
         }},
        {u"bomb"_s,
         [](TarArchive kit) {
             kit.addClaim("values.bin", 8LL * 1024 * 1024 * 1024 - 1);
             return kit.bytes();
         }},
        // To GNU tar, which takes notice of it, an entry without a size of its own has no content.
        {u"attributes-of-all"_s,
         [](const TarArchive &) {
             TarArchive kit;
             kit.addContent(Type::AttributesOfAll, "././@PaxHeader", {}, "10 size=0\n");
             kit.addContent(Type::Attributes, "././@PaxHeader", {}, "11 size=10\n");
             kit.addFile("install.sh", "#!/bin/sh\n", 0755);
             kit.addFile("README", hiddenEntries(), 0644);
             return kit.bytes();
         }},
        // To GNU tar, a link has none, whatever it says.
        {u"content-of-a-link"_s,
         [](TarArchive kit) {
             kit.addContent(Type::Attributes, "././@PaxHeader", {}, "11 mtime=1\n");
             kit.addContent(Type::HardLink, "README.txt", "README", hiddenEntries());
             return kit.bytes();
         }},
        {u"no-script"_s,
         [](const TarArchive &) {
             TarArchive other;
             other.addFile("README", "Nothing to run.\n", 0644);
             return other.bytes();
         }},
        {u"truncated"_s, [](const TarArchive &kit) { return kit.entries().chopped(300); }},
        {u"not-an-archive"_s,
         [](const TarArchive &) { return QByteArray("#!/bin/sh\necho run me\n").repeated(100); }},
    };
    return all;
}

} // namespace

QStringList oddInstallKits()
{
    return changes().keys();
}

QByteArray oddInstallKit(const QString &kind, const TarArchive &usual)
{
    const Change change = changes().value(kind);
    Q_ASSERT(change);
    return change(usual);
}

} // namespace byoc::demo
