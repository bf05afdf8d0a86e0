// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/NebiusBindingsDocument.h"

#include "documents/PrivateKeyFile.h"
#include "documents/YamlDocument.h"
#include "secrets/PrivateKey.h"
#include "text/VisibleText.h"
#include "workstation/AtomicFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::NebiusBindingsDocument)
};

constexpr int maxEntries = 500; // far above what a tenant has; aliases could make millions
constexpr qsizetype longestAnswer = 1000; // characters; names of files stand in it
constexpr qsizetype longestId = 200; // characters; those of Nebius have 30
constexpr int maxMistakes = 50; // more than that help nobody

const QStringList projectIdSpellings{u"projectID"_s, u"projectId"_s};
const QStringList serviceAccountIdSpellings{u"serviceAccountID"_s, u"serviceAccountId"_s};
const QStringList publicKeyIdSpellings{u"publicKeyID"_s, u"publicKeyId"_s};
const QStringList pemSpellings{u"privateKeyPEM"_s, u"privateKeyPem"_s};
const QStringList pemFileSpellings{u"privateKeyPEMFile"_s, u"privateKeyPemFile"_s,
                                   u"privateKeyFile"_s, u"privateKeyFilePath"_s};

QString shown(const QString &text)
{
    return visibleText(text, 60, true);
}

/// A scalar of an entry and where it stands.
struct Value
{
    QString text;
    int line = 0;
};

class Reader
{
public:
    explicit Reader(const QString &directory)
        : m_directory(directory)
    {
    }

    NebiusBindingsResult read(const QByteArray &yaml)
    {
        const YamlResult document = parseYaml(yaml);
        if (!document)
            return tl::unexpected(document.error());
        readTop(**document);
        if (!m_mistakes.isEmpty())
            return tl::unexpected(std::move(m_mistakes));
        return std::move(m_bindings);
    }

private:
    void readTop(const YamlNode &top)
    {
        if (top.kind == YamlNode::Kind::List) {
            readList(top, top.line);
            return;
        }
        if (top.kind != YamlNode::Kind::Map) {
            add(0, top.line,
                Text::tr("The document holds a single text, not a list of bindings. It begins with "
                         "the line bindings:."));
            return;
        }
        // As omnistrate-ctl does: an empty list counts as none.
        int emptyLine = 0;
        for (const QString &key : {u"bindings"_s, u"nebiusBindings"_s}) {
            for (const YamlEntry &entry : top.entries) {
                if (entry.key != key)
                    continue;
                if (!isNothing(*entry.value)) {
                    readList(*entry.value, entry.line);
                    return;
                }
                emptyLine = emptyLine ? emptyLine : entry.line;
            }
        }
        if (emptyLine)
            add(0, emptyLine, Text::tr("The list of bindings is empty."));
        else
            add(0, top.line,
                Text::tr("There is no list of bindings. It stands below the line bindings:."));
    }

    static bool isNothing(const YamlNode &node)
    {
        return node.kind == YamlNode::Kind::Null
            || (node.kind == YamlNode::Kind::List && node.items.isEmpty());
    }

    void readList(const YamlNode &list, int line)
    {
        if (list.kind != YamlNode::Kind::List) {
            add(0, list.line,
                Text::tr("The bindings are not a list. Each begins with a dash: - projectID: …"));
            return;
        }
        if (list.items.isEmpty()) {
            add(0, line, Text::tr("The list of bindings is empty."));
            return;
        }
        if (list.items.size() > maxEntries) {
            add(0, line,
                Text::tr("There are %n bindings; at most %1 are read.", nullptr,
                         int(list.items.size()))
                    .arg(maxEntries));
            return;
        }
        int entry = 0;
        for (const auto &node : list.items) {
            readEntry(*node, ++entry);
            if (m_mistakes.size() >= maxMistakes) {
                add(0, 0, Text::tr("There may be more mistakes; they come after these."));
                return;
            }
        }
    }

    void readEntry(const YamlNode &node, int entry)
    {
        const int line = node.line;
        if (node.kind != YamlNode::Kind::Map) {
            add(entry, line,
                Text::tr("The binding has no fields. It wants projectID, serviceAccountID, "
                         "publicKeyID and a private key."));
            return;
        }
        const qsizetype before = m_mistakes.size();
        const QHash<QString, Value> values = fieldsOf(node, entry);
        if (m_mistakes.size() > before)
            return; // "is missing" would only repeat what was said of the field

        NebiusBinding binding;
        binding.privateKeyPem = readKey(values, entry, line);
        binding.projectId = require(values, projectIdSpellings, entry, line);
        binding.publicKeyId = require(values, publicKeyIdSpellings, entry, line);
        binding.serviceAccountId = require(values, serviceAccountIdSpellings, entry, line);

        if (!binding.projectId.isEmpty()) {
            const QString project = binding.projectId.toLower();
            if (const int first = m_entryOfProject.value(project))
                add(entry, find(values, projectIdSpellings)->line,
                    Text::tr("The project %1 is already in entry %2.")
                        .arg(shown(binding.projectId), QString::number(first)));
            else
                m_entryOfProject.insert(project, entry);
        }
        m_bindings << binding;
    }

    /// The known fields of an entry that are not null, by name as written.
    QHash<QString, Value> fieldsOf(const YamlNode &node, int entry)
    {
        static const QStringList known = projectIdSpellings + serviceAccountIdSpellings
            + publicKeyIdSpellings + pemSpellings + pemFileSpellings;
        QHash<QString, Value> values;
        for (const YamlEntry &field : node.entries) {
            if (field.key == "<<"_L1)
                add(entry, field.line,
                    Text::tr("Merging with << is not read here. Write the fields out."));
            if (!known.contains(field.key))
                continue;
            if (field.value->kind == YamlNode::Kind::Scalar)
                values.insert(field.key, {field.value->text, field.line});
            else if (field.value->kind != YamlNode::Kind::Null)
                add(entry, field.line,
                    Text::tr("%1 holds a list or fields; one text is wanted.").arg(field.key));
        }
        return values;
    }

    static std::optional<Value> find(const QHash<QString, Value> &values,
                                     const QStringList &spellings)
    {
        for (const QString &spelling : spellings) {
            const auto found = values.constFind(spelling);
            if (found != values.cend() && !found->text.trimmed().isEmpty())
                return Value{found->text.trimmed(), found->line};
        }
        return std::nullopt;
    }

    QString require(const QHash<QString, Value> &values, const QStringList &spellings, int entry,
                    int line)
    {
        const std::optional<Value> value = find(values, spellings);
        if (!value)
            add(entry, line, Text::tr("%1 is missing.").arg(spellings.first()));
        else if (value->text.size() > longestId)
            add(entry, value->line,
                Text::tr("%1 is longer than %2 characters.")
                    .arg(spellings.first(), QString::number(longestId)));
        else if (hasHiddenCharacters(value->text))
            add(entry, value->line,
                Text::tr("%1 has characters in it that cannot be seen.").arg(spellings.first()));
        else
            return value->text;
        return {};
    }

    Secret readKey(const QHash<QString, Value> &values, int entry, int line)
    {
        const std::optional<Value> pem = find(values, pemSpellings);
        const std::optional<Value> file = find(values, pemFileSpellings);
        if (pem && file) {
            add(entry, qMax(pem->line, file->line),
                Text::tr("The private key is given twice: as text and as a file. Leave one out."));
            return {};
        }
        if (!pem && !file) {
            add(entry, line,
                Text::tr("The private key is missing. Give privateKeyPEMFile or privateKeyPEM."));
            return {};
        }
        if (file && readsLikeAKey(file->text)) { // the name would be quoted below
            add(entry, file->line,
                Text::tr("Where the name of the key file is wanted stands what reads like a key. "
                         "Give a key as privateKeyPEM."));
            return {};
        }
        Result<Secret> key =
            pem ? checkPrivateKeyPem(pem->text.toUtf8()) : readPrivateKeyFile(keyPath(file->text));
        if (key)
            return *key;
        QString text = key.error().what + u' ' + key.error().advice;
        // A problem of the content does not say of which file.
        if (file && key.error().kind == Problem::Kind::Input)
            text = Text::tr("The key file %1 is wrong. %2").arg(shown(file->text), text);
        add(entry, (pem ? pem : file)->line, visibleText(text, longestAnswer, true));
        return {};
    }

    /// Marks of PEM, or a run of base64 that is longer than the names of files are.
    static bool readsLikeAKey(const QString &text)
    {
        static const QRegularExpression marks(u"-----|\\n|[A-Za-z0-9+/]{200}"_s);
        return marks.match(text).hasMatch();
    }

    QString keyPath(const QString &written) const
    {
        if (written == "~"_L1 || written.startsWith("~/"_L1))
            return QDir::homePath() + written.mid(1);
        return QDir::cleanPath(QDir(m_directory).absoluteFilePath(written));
    }

    void add(int entry, int line, const QString &text)
    {
        m_mistakes << DocumentMistake{entry, line, 0, text};
    }

    QString m_directory;
    QList<NebiusBinding> m_bindings;
    QList<DocumentMistake> m_mistakes;
    QHash<QString, int> m_entryOfProject;
};

} // namespace

NebiusBindingsResult parseNebiusBindings(const QByteArray &yaml, const QString &directory)
{
    return Reader(directory).read(yaml);
}

NebiusBindingsResult readNebiusBindings(const QString &path)
{
    Result<QByteArray> bytes = readFile(path, YamlLimits().bytes);
    if (!bytes) {
        const Problem &problem = bytes.error();
        return tl::unexpected(
            QList<DocumentMistake>{{0, 0, 0, problem.what + u' ' + problem.advice}});
    }
    NebiusBindingsResult result = parseNebiusBindings(*bytes, QFileInfo(path).absolutePath());
    bytes->fill('\0'); // keys may stand in it
    return result;
}

} // namespace byoc
