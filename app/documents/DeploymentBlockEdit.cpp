// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/DeploymentBlockEdit.h"

#include "documents/YamlDocument.h"
#include "text/VisibleText.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::DeploymentBlockEdit)
};

using Kind = YamlNode::Kind;
using Values = QList<std::pair<QString, QString>>;

constexpr int usualStep = 2; // spaces

const auto planKey = u"x-omnistrate-service-plan"_s;
const auto deploymentKey = u"deployment"_s;
constexpr std::array models{DeploymentModel::Hosted, DeploymentModel::Byoa, DeploymentModel::OnPrem,
                            DeploymentModel::OnPremCopilot};
const QStringList legacyKeys{u"x-omnistrate-byoa"_s, u"x-omnistrate-my-account"_s};

bool isOneOf(const QString &key, const QStringList &keys)
{
    return keys.contains(key, Qt::CaseInsensitive);
}

bool isModel(const QString &key)
{
    for (const DeploymentModel model : models) {
        if (isOneOf(key, {deploymentModelKey(model)}))
            return true;
    }
    return false;
}

bool isField(const QString &key)
{
    const QList<DeploymentField> &fields = deploymentFields();
    return std::any_of(fields.cbegin(), fields.cend(),
                       [&key](const DeploymentField &field) { return isOneOf(key, {field.key}); });
}

/// The values that are there, in the order in which they are written.
Values valuesOf(const DeploymentBlock &block)
{
    Values values;
    for (const DeploymentField &field : deploymentFields()) {
        QString value = block.values.value(field.key).trimmed();
        const QString account = block.values.value(u"awsAccountId"_s).trimmed();
        if (value.isEmpty() && field.key == "awsBootstrapRoleAccountArn"_L1 && !account.isEmpty())
            value = u"arn:aws:iam::"_s + account + u":role/omnistrate-bootstrap-role"_s;
        if (!value.isEmpty())
            values.emplace_back(field.key, value);
    }
    return values;
}

QByteArray quoted(const QString &value)
{
    QString text = value;
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return '"' + text.toUtf8() + '"';
}

/// Lines without their ends.
QByteArrayList linesOfModel(const DeploymentBlock &block, int indent, int step,
                            const QByteArrayList &comments = {})
{
    QByteArrayList lines{QByteArray(indent, ' ') + deploymentModelKey(block.model).toLatin1()
                         + ':'};
    const QByteArray space(indent + step, ' ');
    for (const QByteArray &comment : comments)
        lines << space + comment;
    for (const auto &[key, value] : valuesOf(block))
        lines << space + key.toLatin1() + ": " + quoted(value);
    return lines;
}

QByteArrayList linesOfDeployment(const QByteArray &key, const DeploymentBlock &block, int indent,
                                 int step, const QByteArrayList &comments = {})
{
    return QByteArrayList{QByteArray(indent, ' ') + key + ':'}
    + linesOfModel(block, indent + step, step, comments);
}

tl::unexpected<Problem> refuse(const QString &what, const QString &advice = {})
{
    return fail(Problem::input(
        what,
        advice.isEmpty() ? Text::tr("Nothing was changed. Copy the block and put it into the file "
                                    "by hand.")
                         : advice));
}

QString unsafe()
{
    return Text::tr("The specification is written in a way that cannot be changed safely.");
}

/// Whether two trees say the same. Shared nodes are compared once.
class Comparison
{
public:
    bool isSame(const YamlNode &a, const YamlNode &b, const QStringList &except = {})
    {
        if (a.kind != b.kind || a.text != b.text || a.isQuoted != b.isQuoted
            || a.items.size() != b.items.size())
            return false;
        const std::pair pair(&a, &b);
        if (except.isEmpty() && m_seen.contains(pair))
            return true;
        for (qsizetype i = 0; i < a.items.size(); ++i) {
            if (!isSame(*a.items.at(i), *b.items.at(i)))
                return false;
        }
        const QList<const YamlEntry *> left = entries(a, except);
        const QList<const YamlEntry *> right = entries(b, except);
        if (left.size() != right.size())
            return false;
        for (qsizetype i = 0; i < left.size(); ++i) {
            if (left.at(i)->key != right.at(i)->key
                || !isSame(*left.at(i)->value, *right.at(i)->value))
                return false;
        }
        if (except.isEmpty())
            m_seen.insert(pair);
        return true;
    }

private:
    static QList<const YamlEntry *> entries(const YamlNode &map, const QStringList &except)
    {
        QList<const YamlEntry *> list;
        for (const YamlEntry &entry : map.entries) {
            if (!isOneOf(entry.key, except))
                list << &entry;
        }
        return list;
    }

    QSet<std::pair<const YamlNode *, const YamlNode *>> m_seen;
};

/// Takes lines out of a text and puts others in.
class Lines
{
public:
    explicit Lines(const QByteArray &text)
    {
        qsizetype start = 0;
        while (start < text.size()) {
            const qsizetype newline = text.indexOf('\n', start);
            const qsizetype end = newline < 0 ? text.size() : newline + 1;
            m_lines << text.mid(start, end - start);
            start = end;
        }
        if (!m_lines.isEmpty() && m_lines.first().startsWith("\xEF\xBB\xBF")) {
            m_mark = m_lines.first().left(3);
            m_lines.first().remove(0, 3);
        }
        m_end = !m_lines.isEmpty() && m_lines.first().endsWith("\r\n") ? "\r\n" : "\n";
    }

    int size() const { return int(m_lines.size()); }
    /// With its end.
    const QByteArray &at(int line) const { return m_lines.at(line); }

    /// Lines from `first` to before `end` are to become these. The ranges do not overlap.
    void replace(int first, int end, const QByteArrayList &lines)
    {
        m_changes.push_back({first, end, lines});
    }

    QByteArray changed() const
    {
        QByteArrayList lines = m_lines;
        std::vector<Change> changes = m_changes;
        const auto isAfter = [](const Change &a, const Change &b) { return a.first > b.first; };
        std::stable_sort(changes.begin(), changes.end(), isAfter);
        for (const Change &change : changes) {
            QByteArrayList now = lines.mid(0, change.first);
            const bool isOpen =
                change.end == lines.size() && !lines.isEmpty() && !lines.last().endsWith('\n');
            // What was the last line, without an end, stays before the new ones.
            if (isOpen && change.first == lines.size())
                now.last() += m_end;
            for (const QByteArray &line : change.lines)
                now << line + m_end;
            if (isOpen && !change.lines.isEmpty())
                now.last().chop(m_end.size());
            lines = now + lines.mid(change.end);
        }
        return m_mark + lines.join();
    }

private:
    struct Change
    {
        int first;
        int end;
        QByteArrayList lines;
    };

    QByteArray m_mark;
    QByteArray m_end;
    QByteArrayList m_lines;
    std::vector<Change> m_changes;
};

class Editor
{
public:
    Editor(const QByteArray &text, const YamlNode &top, PlanSpecification::Kind kind,
           const DeploymentBlock &block)
        : m_lines(text)
        , m_top(top)
        , m_isCompose(kind == PlanSpecification::Kind::Compose)
        , m_block(block)
    {
    }

    Result<QByteArray> edit()
    {
        if (isInBraces(m_top) || !standsAlone(m_top.entries.first()))
            return refuse(Text::tr("The document is written in braces, so its lines cannot be "
                                   "changed one by one."));
        if (m_isCompose)
            removeOldForms();
        const YamlEntry *plan = m_isCompose ? only(m_top, planKey) : nullptr;
        if (m_hasTwins)
            return refuseTwins();

        Result<void> done;
        if (!m_isCompose) {
            done = editBelow(m_top, m_lines.size());
        } else if (plan) {
            const int end = limitOf(m_top, *plan, m_lines.size());
            if (plan->value->kind == Kind::Null)
                done = fillIn(*plan, endOf(m_top, *plan, m_lines.size()),
                              linesOfDeployment(deploymentKey.toLatin1(), m_block,
                                                indentOf(*plan) + m_step, m_step, m_comments));
            else if (isBlockMap(*plan))
                done = editBelow(*plan->value, end);
            else
                done = refuse(Text::tr("%1 in line %2 is written in braces or refers to another "
                                       "part, so its lines cannot be changed one by one.")
                                  .arg(plan->key, QString::number(plan->line)));
        } else {
            insertPlan();
        }
        if (!done)
            return tl::unexpected(done.error());
        if (m_hasTwins)
            return refuseTwins();
        if (m_isOdd)
            return refuse(unsafe());
        if (const int line = lineReferredTo())
            return refuse(Text::tr("Another part of the document refers to the deployment block "
                                   "(in line %1 begins what it names), and would change with it.")
                              .arg(line));
        return m_lines.changed();
    }

private:
    /// Lines are counted from 0 here; `end` is not removed.
    struct Removed
    {
        const YamlEntry *entry;
        int first;
        int end;
    };

    static tl::unexpected<Problem> refuseTwins()
    {
        return refuse(Text::tr("The deployment block, or what is around it, is there twice."),
                      Text::tr("Remove one of them first. Nothing was changed."));
    }

    static int indentOf(const YamlEntry &entry) { return entry.column - 1; }
    static int lineOf(const YamlEntry &entry) { return entry.line - 1; }

    static int spacesOf(const QByteArray &line)
    {
        const auto isOther = [](char c) { return c != ' '; };
        return int(std::find_if(line.cbegin(), line.cend(), isOther) - line.cbegin());
    }

    /// What stands at the place of a node.
    QString textAt(int line, int column) const
    {
        return line >= 1 && line <= m_lines.size()
            ? QString::fromUtf8(m_lines.at(line - 1)).mid(column - 1).trimmed()
            : QString();
    }

    bool isInBraces(const YamlNode &node) const
    {
        QString text = textAt(node.line, node.column);
        while (text.startsWith(u'&') || text.startsWith(u'!'))
            text = text.section(u' ', 1).trimmed();
        return text.startsWith(u'{') || text.startsWith(u'[');
    }

    /// Whether the value stands behind or below its key, and is no alias of something elsewhere.
    bool isInPlace(const YamlEntry &entry, int end) const
    {
        const YamlNode &value = *entry.value;
        return value.line == entry.line ? value.column > entry.column
                                        : value.line > entry.line && value.line <= end;
    }

    /// Whether nothing but space is before a key.
    bool standsAlone(const YamlEntry &entry) const
    {
        return lineOf(entry) < m_lines.size()
            && spacesOf(m_lines.at(lineOf(entry))) == indentOf(entry)
            && !textAt(entry.line, entry.column).startsWith(u'?');
    }

    bool isBlockMap(const YamlEntry &entry) const
    {
        return entry.value->kind == Kind::Map && !entry.value->entries.isEmpty()
            && isInPlace(entry, m_lines.size()) && !isInBraces(*entry.value)
            && entry.value->entries.first().line > entry.line
            && indentOf(entry.value->entries.first()) > indentOf(entry)
            && standsAlone(entry.value->entries.first());
    }

    /// The line at which the next entry begins, else where the map ends.
    static int limitOf(const YamlNode &map, const YamlEntry &entry, int limit)
    {
        for (const YamlEntry &other : map.entries) {
            if (lineOf(other) > lineOf(entry))
                limit = std::min(limit, lineOf(other));
        }
        return limit;
    }

    /// The line after the last one of an entry. Blank lines and comments behind it are not its own,
    /// unless the comments are indented like it. `limit`: where the map ends.
    int endOf(const YamlNode &map, const YamlEntry &entry, int limit)
    {
        limit = limitOf(map, entry, limit);
        const bool isBraces = isInPlace(entry, limit) && isInBraces(*entry.value);
        int end = lineOf(entry) + 1;
        for (int i = end; i < limit; ++i) {
            const QByteArray &line = m_lines.at(i);
            const QByteArray text = line.trimmed();
            const int spaces = spacesOf(line);
            const bool isOwn = spaces > indentOf(entry)
                || (spaces == indentOf(entry) && entry.value->kind == Kind::List
                    && text.startsWith('-'))
                || (isBraces && !text.startsWith('#'));
            if (text.isEmpty())
                continue;
            if (line.startsWith("---") || line.startsWith("..."))
                break;
            if (isOwn)
                end = i + 1;
            else if (!text.startsWith('#'))
                m_isOdd = true; // yaml-cpp takes texts that go on without indentation
        }
        return end;
    }

    /// The one entry of that name; notes when there are several.
    const YamlEntry *only(const YamlNode &map, const QString &key)
    {
        const YamlEntry *found = nullptr;
        for (const YamlEntry &entry : map.entries) {
            if (!isOneOf(entry.key, {key}))
                continue;
            m_hasTwins = m_hasTwins || found;
            found = &entry;
        }
        return found;
    }

    void keepComments(int first, int end)
    {
        for (int i = first; i < end; ++i) {
            const QByteArray text = m_lines.at(i).trimmed();
            if (text.startsWith('#'))
                m_comments << text;
        }
    }

    void remove(const YamlEntry &entry, int end)
    {
        m_removed.push_back({&entry, lineOf(entry), end});
        keepComments(lineOf(entry) + 1, end);
    }

    void removeOldForms()
    {
        for (const QString &key : legacyKeys + QStringList{deploymentKey}) {
            const YamlEntry *entry = only(m_top, key);
            if (!entry || m_hasTwins)
                continue;
            const int end = endOf(m_top, *entry, m_lines.size());
            remove(*entry, end);
            m_lines.replace(lineOf(*entry), end, {});
            m_oldForms.push_back({lineOf(*entry), end});
        }
        std::sort(m_oldForms.begin(), m_oldForms.end());
    }

    /// In a compose file without a plan: where the old form was, else behind its name.
    void insertPlan()
    {
        const int indent = indentOf(m_top.entries.first());
        const QByteArrayList lines =
            QByteArrayList{QByteArray(indent, ' ') + planKey.toLatin1() + ':'}
            + linesOfDeployment(deploymentKey.toLatin1(), m_block, indent + m_step, m_step,
                                m_comments);
        const int at =
            m_oldForms.empty() ? placeFor(m_top, m_lines.size()) : m_oldForms.front().second;
        m_lines.replace(at, at, lines);
    }

    /// Behind what names the plan, else in front of everything.
    int placeFor(const YamlNode &map, int limit)
    {
        static const QStringList before{u"version"_s, u"name"_s, u"tenancyType"_s};
        int place = lineOf(map.entries.first());
        for (const YamlEntry &entry : map.entries) {
            if (isOneOf(entry.key, before))
                place = endOf(map, entry, limit);
        }
        return place;
    }

    /// `map` holds `deployment`, or shall.
    Result<void> editBelow(const YamlNode &map, int limit)
    {
        for (const YamlEntry &entry : map.entries) {
            if (isBlockMap(entry)) {
                m_step = indentOf(entry.value->entries.first()) - indentOf(entry);
                break;
            }
        }
        const YamlEntry *deployment = only(map, deploymentKey);
        if (!deployment) {
            const int at = placeFor(map, limit);
            m_lines.replace(at, at,
                            linesOfDeployment(deploymentKey.toLatin1(), m_block,
                                              indentOf(map.entries.first()), m_step, m_comments));
            return {};
        }
        if (!standsAlone(*deployment))
            return refuse(Text::tr("In line %1 something stands before deployment, so its lines "
                                   "cannot be changed one by one.")
                              .arg(deployment->line));
        m_deployment = deployment;
        const int end = endOf(map, *deployment, limit);
        if (deployment->value->kind == Kind::Null)
            return fillIn(
                *deployment, end,
                linesOfModel(m_block, indentOf(*deployment) + m_step, m_step, m_comments));
        if (isBlockMap(*deployment))
            return editModels(*deployment->value, indentOf(*deployment), end);
        return rewrite(*deployment, end);
    }

    /// Below a key without a value, and below the comments that are indented like one; `end` is the
    /// line after them.
    Result<void> fillIn(const YamlEntry &entry, int end, const QByteArrayList &lines)
    {
        const int line = lineOf(entry);
        m_lines.replace(end, end, lines);
        if (!isInPlace(entry, line)) // nothing is written
            return {};
        const QString whole = QString::fromUtf8(m_lines.at(line));
        const QString rest = whole.mid(entry.value->column - 1);
        for (const QString &word : {u"~"_s, u"null"_s, u"Null"_s, u"NULL"_s}) {
            if (!rest.startsWith(word))
                continue;
            QString before = whole.left(entry.value->column - 1);
            while (before.endsWith(u' ') || before.endsWith(u'\t'))
                before.chop(1);
            QString behind = rest.mid(word.size());
            while (behind.endsWith(u'\n') || behind.endsWith(u'\r'))
                behind.chop(1);
            m_lines.replace(line, line + 1, {QString(before + behind).toUtf8()});
            return {};
        }
        return refuse(Text::tr("%1 in line %2 has an anchor or a tag, so it cannot be filled in "
                               "safely.")
                          .arg(entry.key, QString::number(entry.line)));
    }

    /// Replaces the models below `deployment`, which is a map in lines.
    Result<void> editModels(const YamlNode &map, int outerIndent, int limit)
    {
        for (const DeploymentModel model : models)
            only(map, deploymentModelKey(model));
        if (m_hasTwins)
            return refuseTwins();
        const int indent = indentOf(map.entries.first());
        QList<std::pair<int, int>> ranges;
        for (const YamlEntry &entry : map.entries) {
            if (entry.key == "<<"_L1)
                return refuse(Text::tr("The deployment block is merged with another part of the "
                                       "document (<< in line %1).")
                                  .arg(entry.line));
            if (!standsAlone(entry))
                return refuse(
                    Text::tr("In line %1 something stands before %2, so its lines cannot "
                             "be changed one by one.")
                        .arg(QString::number(entry.line), visibleText(entry.key, 60, true)));
            if (!isModel(entry.key)) {
                m_kept << &entry;
                continue;
            }
            const int end = endOf(map, entry, limit);
            remove(entry, end);
            ranges << std::pair(lineOf(entry), end);
        }
        // Without a model before: as the first thing of the block.
        if (ranges.isEmpty()) {
            const int at = lineOf(map.entries.first());
            ranges << std::pair(at, at);
        }
        for (qsizetype i = 0; i < ranges.size(); ++i)
            m_lines.replace(ranges.at(i).first, ranges.at(i).second,
                            i == 0 ? linesOfModel(m_block, indent, indent - outerIndent, m_comments)
                                   : QByteArrayList());
        return {};
    }

    /// Replaces `deployment`, which is in braces, an alias, a text or a list.
    Result<void> rewrite(const YamlEntry &deployment, int end)
    {
        for (const YamlEntry &entry : deployment.value->entries) {
            if (!isModel(entry.key) && !isField(entry.key))
                return refuse(
                    Text::tr("The deployment block in line %1 is in braces or refers to "
                             "another part, and holds %2 besides, which would be lost.")
                        .arg(QString::number(deployment.line), visibleText(entry.key, 60, true)));
        }
        remove(deployment, end);
        m_lines.replace(lineOf(deployment), end,
                        linesOfDeployment(deployment.key.toUtf8(), m_block, indentOf(deployment),
                                          m_step, m_comments));
        return {};
    }

    /// Where something begins that is removed, or changed, and that another part names by an
    /// alias; 0: there is nothing like that.
    int lineReferredTo() const
    {
        QSet<const YamlNode *> kept;
        collectKept(m_top, kept);
        for (const YamlEntry *entry : m_kept)
            collectKept(*entry->value, kept);
        QSet<const YamlNode *> changed;
        for (const Removed &removed : m_removed)
            collectAll(*removed.entry->value, removed.first + 1, removed.end, changed);
        if (m_deployment && isInPlace(*m_deployment, m_lines.size()))
            changed << m_deployment->value.get();
        for (const YamlNode *node : std::as_const(changed)) {
            if (kept.contains(node))
                return node->line;
        }
        return 0;
    }

    bool isRemoved(const YamlEntry &entry) const
    {
        return std::any_of(m_removed.cbegin(), m_removed.cend(),
                           [&entry](const Removed &removed) { return removed.entry == &entry; });
    }

    /// All nodes, but what is below `deployment` and what is removed.
    void collectKept(const YamlNode &node, QSet<const YamlNode *> &nodes) const
    {
        if (nodes.contains(&node))
            return;
        nodes << &node;
        for (const auto &item : node.items)
            collectKept(*item, nodes);
        for (const YamlEntry &entry : node.entries) {
            if (&entry != m_deployment && !isRemoved(entry))
                collectKept(*entry.value, nodes);
        }
    }

    /// All nodes from the line `first` to the line `last`.
    static void collectAll(const YamlNode &node, int first, int last, QSet<const YamlNode *> &nodes)
    {
        if (node.line < first || node.line > last || nodes.contains(&node))
            return;
        nodes << &node;
        for (const auto &item : node.items)
            collectAll(*item, first, last, nodes);
        for (const YamlEntry &entry : node.entries)
            collectAll(*entry.value, first, last, nodes);
    }

    Lines m_lines;
    const YamlNode &m_top;
    bool m_isCompose;
    const DeploymentBlock &m_block;
    int m_step = usualStep;
    bool m_hasTwins = false;
    bool m_isOdd = false;
    const YamlEntry *m_deployment = nullptr;
    std::vector<Removed> m_removed;
    QList<const YamlEntry *> m_kept; ///< below `deployment`
    std::vector<std::pair<int, int>> m_oldForms;
    QByteArrayList m_comments; ///< of what is removed
};

const YamlNode *findIn(const YamlNode &map, const QString &key)
{
    for (const YamlEntry &entry : map.entries) {
        if (isOneOf(entry.key, {key}))
            return entry.value.get();
    }
    return nullptr;
}

/// Whether two documents differ in nothing but their deployment blocks.
bool isRestSame(const YamlNode &before, const YamlNode &after, bool isCompose)
{
    static const YamlNode nothing = [] {
        YamlNode map;
        map.kind = Kind::Map;
        return map;
    }();
    const auto mapIn = [](const YamlNode &map, const QString &key) -> const YamlNode & {
        const YamlNode *found = findIn(map, key);
        return found && found->kind == Kind::Map ? *found : nothing;
    };
    QStringList gone;
    for (const DeploymentModel model : models)
        gone << deploymentModelKey(model);
    for (const DeploymentField &field : deploymentFields())
        gone << field.key;

    Comparison comparison;
    const YamlNode &planBefore = isCompose ? mapIn(before, planKey) : before;
    const YamlNode &planAfter = isCompose ? mapIn(after, planKey) : after;
    if (isCompose
        && !comparison.isSame(before, after, legacyKeys + QStringList{planKey, deploymentKey}))
        return false;
    if (!comparison.isSame(planBefore, planAfter, {deploymentKey}))
        return false;
    // Fields that stood directly below `deployment` may be gone with its braces.
    return comparison.isSame(mapIn(planBefore, deploymentKey), mapIn(planAfter, deploymentKey),
                             gone);
}

/// How many fields the model has, those included that are there twice.
qsizetype fieldsIn(const YamlNode &top, bool isCompose, DeploymentModel model)
{
    const YamlNode *node = &top;
    for (const QString &key :
         {isCompose ? planKey : QString(), deploymentKey, deploymentModelKey(model)}) {
        if (node && !key.isEmpty())
            node = findIn(*node, key);
    }
    return node ? node->entries.size() : 0;
}

} // namespace

QString renderDeploymentBlock(PlanSpecification::Kind kind, const DeploymentBlock &block)
{
    if (valuesOf(block).isEmpty())
        return {};
    const bool isCompose = kind == PlanSpecification::Kind::Compose;
    QByteArrayList lines;
    if (isCompose)
        lines << planKey.toLatin1() + ':';
    lines +=
        linesOfDeployment(deploymentKey.toLatin1(), block, isCompose ? usualStep : 0, usualStep);
    return QString::fromUtf8(lines.join('\n') + '\n');
}

Result<QByteArray> editDeploymentBlock(const QByteArray &specification,
                                       const DeploymentBlock &block, const CloudCatalogue &clouds)
{
    const auto unreadable = [](const QList<DocumentMistake> &mistakes) {
        return refuse(
            Text::tr("The specification cannot be read. %1").arg(mistakes.first().sentence()),
            Text::tr("Correct that first. Nothing was changed."));
    };
    const YamlResult before = parseYaml(specification);
    if (!before)
        return unreadable(before.error());
    const PlanSpecificationResult plan = parsePlanSpecification(specification, clouds);
    if (!plan)
        return unreadable(plan.error());

    const bool isCompose = plan->kind == PlanSpecification::Kind::Compose;
    const Values values = valuesOf(block);
    if (values.isEmpty())
        return refuse(Text::tr("No account is given for the deployment block."),
                      Text::tr("Enter the provider's account of at least one cloud."));
    if (isCompose && block.model != DeploymentModel::Byoa && block.model != DeploymentModel::Hosted)
        return refuse(Text::tr("A compose file cannot serve installations on premises."),
                      Text::tr("Write a plan specification instead."));
    for (const auto &[key, value] : values) {
        const bool isOciOrNebius = key.startsWith("OCI"_L1) || key.startsWith("nebius"_L1);
        if (isCompose && isOciOrNebius)
            return refuse(Text::tr("A compose file cannot hold %1.").arg(key),
                          Text::tr("Leave it out, or write a plan specification instead."));
        if (visibleText(value, value.size() + 1, true) != value)
            return refuse(
                Text::tr("The value of %1 holds a character that cannot be seen.").arg(key),
                Text::tr("Type the value in again."));
    }

    Result<QByteArray> edited = Editor(specification, **before, plan->kind, block).edit();
    if (!edited)
        return edited;

    // Nothing leaves here that does not say what was asked for, and all else as before.
    const YamlResult after = parseYaml(*edited);
    const PlanSpecificationResult planAfter = parsePlanSpecification(*edited, clouds);
    bool isRight = after && planAfter && planAfter->kind == plan->kind && !planAfter->isLegacy
        && planAfter->models == QList{block.model} && planAfter->values.size() == values.size()
        && isRestSame(**before, **after, isCompose)
        && fieldsIn(**after, isCompose, block.model) == values.size();
    for (const auto &[key, value] : values)
        isRight = isRight && planAfter->value(key) == value;
    if (!isRight)
        return refuse(unsafe());
    return edited;
}

} // namespace byoc
