// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/YamlDocument.h"

#include "text/VisibleText.h"
#include "workstation/AtomicFile.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <vector>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::YamlDocument)
};

constexpr int maxMistakes = 50; // more than that help nobody
constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF"; // welcome at the very start only

DocumentMistake mistake(int line, const QString &text)
{
    return {0, line, 0, text};
}

/// Lines and columns of a text.
class Places
{
public:
    explicit Places(const QByteArray &text)
        : m_lines(text.split('\n'))
    {
    }

    /// In characters, counted from 1; yaml-cpp counts bytes from 0. Marks come in order nearly
    /// always, so that going on from the last one keeps long lines cheap.
    int column(const YAML::Mark &mark)
    {
        const QByteArray line = m_lines.value(mark.line);
        const int end = std::min(mark.column, int(line.size()));
        if (mark.line != m_line || end < m_byte) {
            m_line = mark.line;
            m_byte = 0;
            m_column = 1;
        }
        for (; m_byte < end; ++m_byte)
            m_column += (uchar(line.at(m_byte)) & 0xC0) == 0x80 ? 0 : 1;
        return m_column;
    }

    /// yaml-cpp marks an entry of a list of which nothing is written where the next thing begins:
    /// its dash or comma is before that, and not before `first`, where the last thing began.
    int lineOfNothing(const YAML::Mark &mark, int first) const
    {
        QByteArray before = m_lines.value(mark.line).left(mark.column).trimmed();
        int line = mark.line;
        while (line > first && !endsLikeAnEntry(before))
            before = m_lines.value(--line).split('#').first().trimmed();
        return before.isEmpty() ? mark.line : line;
    }

private:
    static bool endsLikeAnEntry(const QByteArray &text)
    {
        return !text.isEmpty() && QByteArrayView("-,[").contains(text.back());
    }

    QByteArrayList m_lines;
    int m_line = -1;
    int m_byte = 0;
    int m_column = 1;
};

/// Makes the tree out of yaml-cpp's events.
class TreeBuilder final : public YAML::EventHandler
{
public:
    TreeBuilder(const QByteArray &text, const YamlLimits &limits)
        : m_places(text)
        , m_limits(limits)
    {
    }

    const std::shared_ptr<const YamlNode> &top() const { return m_top; }
    QList<DocumentMistake> &mistakes() { return m_mistakes; }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (m_hasDocument)
            refuse(mark,
                   Text::tr("A second document begins here, with the line ---. Put everything into "
                            "one."));
        m_hasDocument = true;
    }
    void OnDocumentEnd() override { }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        begin(mark, YamlNode::Kind::Null, anchor);
        Frame &frame = m_open.back();
        if (Frame *map = parentMap(); map && map->hasKey) {
            // Written on the line of its key, or not written: the mark is then the next thing's.
            if (mark.line + 1 != map->pending.line) {
                frame.node->line = map->pending.line;
                frame.node->column = map->pending.column;
            }
        } else if (!map && m_open.size() > 1) {
            const int line = m_places.lineOfNothing(mark, m_lastLine);
            if (line != mark.line) {
                frame.node->line = line + 1;
                frame.node->column = 1;
            }
        }
        end();
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.constFind(anchor);
        if (found == m_anchors.cend())
            refuse(mark, Text::tr("The alias stands inside of what it names; that has no end."));
        if (m_open.size() + size_t(found->height) > size_t(m_limits.depth))
            refuseDepth(mark);
        count(mark, found->weight);
        if (!m_open.empty())
            m_open.back().height = std::max(m_open.back().height, found->height + 1);
        add(found->node, mark);
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        begin(mark, YamlNode::Kind::Scalar, anchor);
        YamlNode &node = *m_open.back().node;
        node.text = QString::fromStdString(value);
        // "?": plain; "!": in quotes or a block; else the tag that is written.
        node.isQuoted = tag != "?" && tag != "tag:yaml.org,2002:int"
            && tag != "tag:yaml.org,2002:float" && tag != "tag:yaml.org,2002:bool";
        end();
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        begin(mark, YamlNode::Kind::List, anchor);
    }
    void OnSequenceEnd() override { end(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        begin(mark, YamlNode::Kind::Map, anchor);
    }
    void OnMapEnd() override { end(); }

private:
    /// A node that is being read, and what is between its key and its value if it is a map.
    struct Frame
    {
        std::shared_ptr<YamlNode> node;
        YAML::anchor_t anchor = 0;
        YAML::Mark mark;
        int nodesBefore = 0;
        int height = 1;
        bool hasKey = false;
        bool isKeyWrong = false;
        YamlEntry pending;
        QSet<QString> keys;
    };

    struct Anchor
    {
        std::shared_ptr<const YamlNode> node;
        int weight = 1; ///< nodes, with aliases counted as what they stand for
        int height = 1;
    };

    /// The map in which the innermost open node stands, if it is one.
    Frame *parentMap()
    {
        if (m_open.size() < 2)
            return nullptr;
        Frame &parent = m_open[m_open.size() - 2];
        return parent.node->kind == YamlNode::Kind::Map ? &parent : nullptr;
    }

    void begin(const YAML::Mark &mark, YamlNode::Kind kind, YAML::anchor_t anchor)
    {
        if (m_open.size() >= size_t(m_limits.depth))
            refuseDepth(mark);
        Frame frame;
        frame.node = std::make_shared<YamlNode>();
        frame.node->kind = kind;
        frame.node->line = mark.line + 1;
        frame.node->column = m_places.column(mark);
        frame.anchor = anchor;
        frame.mark = mark;
        frame.nodesBefore = m_nodes;
        count(mark, 1);
        m_open.push_back(std::move(frame));
    }

    void end()
    {
        const Frame frame = std::move(m_open.back());
        m_open.pop_back();
        if (!m_open.empty())
            m_open.back().height = std::max(m_open.back().height, frame.height + 1);
        if (frame.anchor != YAML::NullAnchor)
            m_anchors.insert(frame.anchor, {frame.node, m_nodes - frame.nodesBefore, frame.height});
        m_lastLine = std::max(m_lastLine, frame.node->line - 1);
        add(frame.node, frame.mark);
    }

    /// Puts a whole node where it belongs.
    void add(const std::shared_ptr<const YamlNode> &node, const YAML::Mark &mark)
    {
        if (m_open.empty()) {
            m_top = node;
            return;
        }
        Frame &parent = m_open.back();
        if (parent.node->kind == YamlNode::Kind::List) {
            parent.node->items << node;
        } else if (!parent.hasKey) {
            parent.hasKey = true;
            parent.isKeyWrong = !isGoodKey(*node, mark, parent.keys);
            parent.pending = {node->text, mark.line + 1, m_places.column(mark), nullptr};
        } else {
            parent.hasKey = false;
            if (!parent.isKeyWrong) {
                parent.pending.value = node;
                parent.node->entries << std::move(parent.pending);
            }
            parent.pending = {};
        }
    }

    bool isGoodKey(const YamlNode &key, const YAML::Mark &mark, QSet<QString> &seen)
    {
        if (key.kind == YamlNode::Kind::Null) {
            complain(mark,
                     Text::tr("There is no key here. If the key is the word null, write it in "
                              "quotes."));
            return false;
        }
        if (key.kind != YamlNode::Kind::Scalar) {
            complain(mark, Text::tr("The key is a list or fields here; a text is wanted."));
            return false;
        }
        if (seen.contains(key.text)) {
            complain(mark,
                     Text::tr("%1 is here a second time.").arg(visibleText(key.text, 40, true)));
            return false;
        }
        seen.insert(key.text);
        return true;
    }

    void count(const YAML::Mark &mark, int nodes)
    {
        m_nodes += nodes; // both are at most limits.nodes
        if (m_nodes > m_limits.nodes)
            refuse(mark,
                   Text::tr("The document holds too much: at most %1 values are read.")
                       .arg(QLocale().toString(m_limits.nodes)));
    }

    void complain(const YAML::Mark &mark, const QString &text)
    {
        m_mistakes << mistake(mark.line + 1, text);
        if (m_mistakes.size() >= maxMistakes)
            refuse(mark, Text::tr("There may be more mistakes; they come after these."));
    }

    [[noreturn]] void refuseDepth(const YAML::Mark &mark)
    {
        refuse(mark,
               Text::tr("Here is too much inside of each other: at most %1 levels are read.")
                   .arg(QLocale().toString(m_limits.depth)));
    }

    /// Ends the reading: there is no other way out of yaml-cpp than an exception of its own.
    [[noreturn]] void refuse(const YAML::Mark &mark, const QString &text)
    {
        m_mistakes << mistake(mark.line + 1, text);
        throw YAML::Exception(mark, std::string());
    }

    Places m_places;
    YamlLimits m_limits;
    std::vector<Frame> m_open;
    QHash<YAML::anchor_t, Anchor> m_anchors; ///< of what has been read to its end
    std::shared_ptr<const YamlNode> m_top;
    QList<DocumentMistake> m_mistakes;
    int m_nodes = 0;
    int m_lastLine = 0; ///< counted from 0
    bool m_hasDocument = false;
};

/// Whether a line ends with the sign that begins a block of text.
bool opensBlock(const QByteArray &line)
{
    static const QRegularExpression sign(uR"((?:\A|[\s:-])[|>][-+1-9]{0,2}(?:\s+#.*|\s*)\z)"_s);
    if (!line.contains('|') && !line.contains('>'))
        return false;
    return sign.match(QString::fromUtf8(line)).hasMatch();
}

/// What yaml-cpp would pass over or misread; nothing: all is well.
QList<DocumentMistake> mistakesOfText(const QByteArray &text)
{
    if (const int line = firstLineNotUtf8(text))
        return {mistake(line, Text::tr("The text is not UTF-8. Save the file as UTF-8."))};
    if (text.trimmed().isEmpty())
        return {mistake(0, Text::tr("The document is empty."))};

    const auto isControl = [](char c) {
        return (uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
    };
    if (const auto at = std::find_if(text.cbegin(), text.cend(), isControl); at != text.cend())
        return {mistake(lineOfOffset(text, at - text.cbegin()),
                        Text::tr("The line holds a control character. This is no text file."))};
    // yaml-cpp drops a second one at the start, and QString one at the start of a value: places and
    // texts would no longer be those of the file.
    if (const qsizetype at = text.indexOf(byteOrderMark); at >= 0)
        return {mistake(lineOfOffset(text, at),
                        Text::tr("The line holds a byte order mark, a character that nobody sees. "
                                 "Remove it."))};

    // In a block of text a tab after the indentation belongs to the text.
    qsizetype block = -1; // indentation of the line that opened it; -1: in none
    const QByteArrayList lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        const auto isOther = [](char c) { return c != ' '; };
        const qsizetype spaces = std::find_if(line.cbegin(), line.cend(), isOther) - line.cbegin();
        if (line.mid(spaces).trimmed().isEmpty() || (block >= 0 && spaces > block))
            continue;
        if (line.at(spaces) == '\t')
            return {
                mistake(int(i + 1),
                        Text::tr("The line begins with a tab. YAML allows only spaces there."))};
        block = opensBlock(line) ? spaces : -1;
    }
    return {};
}

} // namespace

const YamlNode *YamlNode::value(const QString &key) const
{
    const auto is = [&key](const YamlEntry &entry) { return entry.key == key; };
    const auto found = std::find_if(entries.cbegin(), entries.cend(), is);
    return found == entries.cend() ? nullptr : found->value.get();
}

YamlResult parseYaml(const QByteArray &yaml, const YamlLimits &limits)
{
    if (yaml.size() > limits.bytes)
        return tl::unexpected(QList<DocumentMistake>{
            mistake(0,
                    Text::tr("The document is too large: at most %1 are read.")
                        .arg(QLocale().formattedDataSize(limits.bytes, 0)))});
    QByteArray text = yaml;
    if (text.startsWith(byteOrderMark))
        text.remove(0, byteOrderMark.size());
    if (QList<DocumentMistake> mistakes = mistakesOfText(text); !mistakes.isEmpty())
        return tl::unexpected(std::move(mistakes));
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    const auto end = std::find_if_not(text.crbegin(), text.crend(), isSpace);
    const int lines = lineOfOffset(text, text.crend() - end);
    // The newline, because without it the mark of a last empty entry is another one; the comment,
    // because an open quote at the end of a line at the end would be taken for a closed one.
    text += "\n#";

    TreeBuilder builder(text, limits);
    QList<DocumentMistake> &mistakes = builder.mistakes();
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) { }
    } catch (const YAML::Exception &error) {
        if (!error.msg.empty()) // else the builder has said it
            mistakes << mistake(
                std::max(error.mark.line + 1, 0),
                Text::tr("This is not valid YAML: %1.")
                    .arg(visibleText(QString::fromStdString(error.msg), 200, true)));
    } catch (const std::exception &) {
        mistakes << mistake(0, Text::tr("This YAML cannot be read."));
    }
    // What is missing at the end is marked behind it.
    for (DocumentMistake &found : mistakes)
        found.line = std::min(found.line, lines);
    if (mistakes.isEmpty() && (!builder.top() || builder.top()->kind == YamlNode::Kind::Null))
        mistakes << mistake(0, Text::tr("The document is empty."));
    if (!mistakes.isEmpty())
        return tl::unexpected(std::move(mistakes));
    return builder.top();
}

YamlResult readYaml(const QString &path, const YamlLimits &limits)
{
    const Result<QByteArray> bytes = readFile(path, limits.bytes);
    if (!bytes)
        return tl::unexpected(
            QList<DocumentMistake>{mistake(0, bytes.error().what + u' ' + bytes.error().advice)});
    return parseYaml(*bytes, limits);
}

} // namespace byoc
