// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/NebiusBindingsDocument.h"

#include "documents/PrivateKeyFile.h"
#include "secrets/PrivateKey.h"
#include "text/VisibleText.h"
#include "workstation/AtomicFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <yaml-cpp/yaml.h>

#include <optional>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::NebiusBindingsDocument)
};

constexpr qint64 maxBytes = 1024 * 1024;
constexpr int maxEntries = 500; // far above what a tenant has; aliases could make millions
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

int lineOf(const YAML::Node &node, int fallback)
{
    const YAML::Mark mark = node.Mark();
    return mark.line >= 0 ? mark.line + 1 : fallback;
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
        QByteArray text = yaml;
        if (text.startsWith("\xEF\xBB\xBF"))
            text.remove(0, 3);
        if (checkText(text)) {
            text += '\n'; // without it the mark of a last empty entry is another one
            m_lines = text.split('\n');
            try {
                readDocuments(YAML::LoadAll(text.toStdString()));
            } catch (const YAML::Exception &error) {
                const int line = error.mark.line >= 0 ? error.mark.line + 1 : 0;
                add(0, line,
                    Text::tr("This is not valid YAML: %1.")
                        .arg(visibleText(QString::fromStdString(error.msg), 200, true)));
            } catch (const std::exception &) {
                add(0, 0, Text::tr("This YAML cannot be read."));
            }
        }
        if (!m_mistakes.isEmpty())
            return tl::unexpected(std::move(m_mistakes));
        return std::move(m_bindings);
    }

private:
    /// What the parser would pass over or misread.
    bool checkText(const QByteArray &text)
    {
        if (text.size() > maxBytes) {
            add(0, 0,
                Text::tr("The document is too large: at most %1 are read.")
                    .arg(QLocale().formattedDataSize(maxBytes, 0)));
            return false;
        }
        if (const int line = firstLineNotUtf8(text)) {
            add(0, line, Text::tr("The text is not UTF-8. Save the file as UTF-8."));
            return false;
        }
        if (text.trimmed().isEmpty()) {
            add(0, 0, Text::tr("The document is empty."));
            return false;
        }
        int line = 1;
        bool inIndentation = true;
        bool tabInIndentation = false;
        for (const char c : text) {
            if (c == '\n') {
                ++line;
                inIndentation = true;
                tabInIndentation = false;
            } else if (c == '\t') {
                tabInIndentation = tabInIndentation || inIndentation;
            } else if (uchar(c) < 0x20 && c != '\r') {
                add(0, line, Text::tr("The line holds a control character. This is no text file."));
                return false;
            } else if (inIndentation && c != ' ' && c != '\r') {
                inIndentation = false;
                if (tabInIndentation) {
                    add(0, line,
                        Text::tr("The line begins with a tab. YAML allows only spaces there."));
                    return false;
                }
            }
        }
        return true;
    }

    void readDocuments(const std::vector<YAML::Node> &documents)
    {
        if (documents.empty() || (documents.size() == 1 && documents.front().IsNull())) {
            add(0, 0, Text::tr("The document is empty."));
            return;
        }
        if (documents.size() > 1) {
            add(0, lineOf(documents[1], 0),
                Text::tr("A second document begins here (after a line ---). Put all bindings "
                         "into one."));
            return;
        }
        const YAML::Node &top = documents.front();
        if (top.IsSequence()) {
            readList(top, 1);
            return;
        }
        if (!top.IsMap()) {
            add(0, lineOf(top, 1),
                Text::tr("The document holds a single text, not a list of bindings. It begins with "
                         "the line bindings:."));
            return;
        }
        std::optional<YAML::Node> lists[2];
        int lines[2] = {1, 1};
        for (const auto &pair : top) {
            const int which = !pair.first.IsScalar()      ? -1
                : pair.first.Scalar() == "bindings"       ? 0
                : pair.first.Scalar() == "nebiusBindings" ? 1
                                                          : -1;
            if (which < 0)
                continue;
            const int line = lineOf(pair.first, 1);
            if (lists[which]) {
                add(0, line,
                    Text::tr("%1 is here a second time. Put all bindings under one.")
                        .arg(QString::fromStdString(pair.first.Scalar())));
                return;
            }
            lists[which] = pair.second;
            lines[which] = line;
        }
        // As omnistrate-ctl does: an empty list counts as none.
        for (const int which : {0, 1}) {
            const std::optional<YAML::Node> &list = lists[which];
            if (list && !list->IsNull() && !(list->IsSequence() && list->size() == 0)) {
                readList(*list, lines[which]);
                return;
            }
        }
        if (lists[0] || lists[1])
            add(0, lines[lists[0] ? 0 : 1], Text::tr("The list of bindings is empty."));
        else
            add(0, lineOf(top, 1),
                Text::tr("There is no list of bindings. It stands below the line bindings:."));
    }

    void readList(const YAML::Node &list, int line)
    {
        if (!list.IsSequence()) {
            add(0, lineOf(list, line),
                Text::tr("The bindings are not a list. Each begins with a dash: - projectID: …"));
            return;
        }
        if (list.size() == 0) {
            add(0, line, Text::tr("The list of bindings is empty."));
            return;
        }
        if (list.size() > maxEntries) {
            add(0, line,
                Text::tr("There are %n bindings; at most %1 are read.", nullptr, int(list.size()))
                    .arg(maxEntries));
            return;
        }
        int entry = 0;
        for (const YAML::Node &node : list) {
            readEntry(node, ++entry, line);
            if (m_mistakes.size() >= maxMistakes) {
                add(0, 0, Text::tr("There may be more mistakes; they come after these."));
                return;
            }
        }
    }

    void readEntry(const YAML::Node &node, int entry, int listLine)
    {
        const int line = node.IsNull() ? lineOfNothing(node, listLine) : lineOf(node, listLine);
        if (!node.IsMap()) {
            add(entry, line,
                Text::tr("The binding has no fields. It wants projectID, serviceAccountID, "
                         "publicKeyID and a private key."));
            return;
        }
        const qsizetype before = m_mistakes.size();
        const QHash<QString, Value> values = fieldsOf(node, entry, line);
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

    /// The parser marks an entry of which nothing is written where the next thing begins: the dash
    /// is before that.
    int lineOfNothing(const YAML::Node &node, int fallback) const
    {
        const YAML::Mark mark = node.Mark();
        if (mark.line < 0)
            return fallback;
        QByteArray before = m_lines.value(mark.line).left(mark.column).trimmed();
        int line = mark.line;
        while (line > 0 && !before.endsWith('-') && !before.endsWith(','))
            before = m_lines.value(--line).split('#').first().trimmed();
        return before.isEmpty() ? mark.line + 1 : line + 1;
    }

    /// The known fields of an entry that are not null, by name as written.
    QHash<QString, Value> fieldsOf(const YAML::Node &node, int entry, int entryLine)
    {
        static const QStringList known = projectIdSpellings + serviceAccountIdSpellings
            + publicKeyIdSpellings + pemSpellings + pemFileSpellings;
        QHash<QString, Value> values;
        QSet<QString> seen;
        for (const auto &pair : node) {
            if (!pair.first.IsScalar())
                continue;
            const QString key = QString::fromStdString(pair.first.Scalar());
            const int line = lineOf(pair.first, entryLine);
            if (key == "<<"_L1) {
                add(entry, line,
                    Text::tr("Merging with << is not read here. Write the fields out."));
                continue;
            }
            if (!known.contains(key))
                continue;
            if (seen.contains(key)) {
                add(entry, line, Text::tr("%1 is here a second time.").arg(key));
                continue;
            }
            seen.insert(key);
            if (pair.second.IsScalar())
                values.insert(key, {QString::fromStdString(pair.second.Scalar()), line});
            else if (!pair.second.IsNull())
                add(entry, line,
                    Text::tr("%1 holds a list or fields; one text is wanted.").arg(key));
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
        if (const std::optional<Value> value = find(values, spellings))
            return value->text;
        add(entry, line, Text::tr("%1 is missing.").arg(spellings.first()));
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
        Result<Secret> key =
            pem ? checkPrivateKeyPem(pem->text.toUtf8()) : readPrivateKeyFile(keyPath(file->text));
        if (key)
            return *key;
        QString text = key.error().what + u' ' + key.error().advice;
        // A problem of the content does not say of which file.
        if (file && key.error().kind == Problem::Kind::Input)
            text = Text::tr("The key file %1 is wrong. %2").arg(shown(file->text), text);
        add(entry, (pem ? pem : file)->line, text);
        return {};
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
    QByteArrayList m_lines;
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
    Result<QByteArray> bytes = readFile(path, maxBytes);
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
