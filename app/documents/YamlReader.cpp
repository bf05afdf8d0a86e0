// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/YamlReader.h"

#include "secrets/Redactor.h"
#include "text/VisibleText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::YamlReader)
};

constexpr qsizetype longestComparedWord = 60;
constexpr qsizetype mostMistakes = 100; // more than that help nobody

QString shown(const QString &text)
{
    return visibleText(text, 60, true);
}

bool isTruth(const QString &plain)
{
    return QStringList{u"true"_s, u"True"_s, u"TRUE"_s, u"false"_s, u"False"_s, u"FALSE"_s}
        .contains(plain);
}

bool isNumber(const QString &plain)
{
    static const QRegularExpression number(
        u"\\A(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
        "|[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
        "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))\\z"_s);
    return number.match(plain).hasMatch();
}

/// How many letters to change, add, leave out or swap with the next one.
int distance(const QString &a, const QString &b)
{
    std::array<std::vector<int>, 3> rows; // of the letters before this one, before it, of this one
    rows.fill(std::vector<int>(size_t(b.size()) + 1));
    for (size_t j = 0; j < rows[1].size(); ++j)
        rows[1][j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        rows[2][0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const int change = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            rows[2][at] =
                std::min({rows[1][at] + 1, rows[2][at - 1] + 1, rows[1][at - 1] + change});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                rows[2][at] = std::min(rows[2][at], rows[0][at - 2] + 1);
        }
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    }
    return rows[1].back();
}

QList<DocumentMistake> sorted(QList<DocumentMistake> mistakes)
{
    const auto isAbove = [](const DocumentMistake &a, const DocumentMistake &b) {
        return a.line < b.line;
    };
    std::stable_sort(mistakes.begin(), mistakes.end(), isAbove);
    return mistakes;
}

DocumentMistake mistakeAt(const YamlPlace &place, const QString &text)
{
    return {.line = place.line, .text = text, .key = visibleText(place.path, 120, true)};
}

} // namespace

std::optional<QString> nearestWord(const QString &word, const QStringList &known)
{
    if (word.size() > longestComparedWord)
        return std::nullopt;
    std::optional<QString> nearest;
    int least = 0;
    for (const QString &candidate : known) {
        const int far = distance(word.toLower(), candidate.toLower());
        const int near = std::max(1, int(std::min(word.size(), candidate.size()) / 3));
        if (far <= near && (!nearest || far < least)) {
            nearest = candidate;
            least = far;
        }
    }
    return nearest;
}

YamlPlace YamlPlace::at(const QString &childKey) const
{
    const bool isMap = node && node->kind == YamlNode::Kind::Map;
    return at(childKey, isMap ? node->value(childKey) : nullptr);
}

YamlPlace YamlPlace::at(const YamlEntry &entry) const
{
    return at(entry.key, entry.value.get());
}

YamlPlace YamlPlace::at(const QString &childKey, const YamlNode *child) const
{
    return {child, path.isEmpty() ? childKey : path + u'.' + childKey, child ? child->line : line,
            childKey};
}

YamlPlace YamlPlace::at(qsizetype index) const
{
    const YamlNode *item = node->items.at(index).get();
    return {item, u"%1[%2]"_s.arg(path, QString::number(index + 1)), item->line};
}

bool YamlReader::isMap(const YamlPlace &place, const QStringList &known)
{
    const auto expected = Text::tr("Expected keys with values, of: %1.").arg(known.join(u", "_s));
    if (!isWritten(place, expected))
        return false;
    if (place.node->kind != YamlNode::Kind::Map) {
        refuseKind(place, expected);
        return false;
    }
    for (const YamlEntry &entry : place.node->entries) {
        if (!known.contains(entry.key))
            judgeUnknown(place, entry, known);
    }
    return true;
}

void YamlReader::judgeUnknown(const YamlPlace &map, const YamlEntry &entry,
                              const QStringList &known)
{
    YamlPlace place = map.at(entry);
    place.line = entry.line;
    if (namesASecret(entry.key.left(longestComparedWord))) {
        refuse(place,
               Text::tr("Secrets must not stand in this file, which others get to see. Expected "
                        "no such key: the program asks for secrets itself."));
    } else if (m_warnings.size() < mostMistakes) {
        const auto unknown = Text::tr("This key is not known and does nothing.");
        const auto nearest = nearestWord(entry.key, known);
        warn(place,
             unknown + u' '
                 + (nearest ? Text::tr("Did you mean “%1”?").arg(*nearest)
                            : Text::tr("Known here are: %1.").arg(known.join(u", "_s))));
    }
}

QList<YamlPlace> YamlReader::list(const YamlPlace &place, const QString &expected, int most)
{
    if (!place.isWritten())
        return {};
    if (place.node->kind != YamlNode::Kind::List) {
        refuseKind(place, expected);
        return {};
    }
    const qsizetype size = place.node->items.size();
    if (size == 0)
        refuse(place, Text::tr("The list is empty.") + u' ' + expected);
    if (size > most) {
        refuse(place,
               Text::tr("The list is too long: at most %n entries are read.", nullptr, most));
        return {};
    }
    QList<YamlPlace> entries;
    for (qsizetype i = 0; i < size; ++i)
        entries << place.at(i);
    return entries;
}

QList<YamlPlace> YamlReader::entries(const YamlPlace &place, const QString &expected, int most)
{
    if (!place.isWritten())
        return {};
    if (place.node->kind != YamlNode::Kind::Map) {
        refuseKind(place, expected);
        return {};
    }
    if (place.node->entries.size() > most) {
        refuse(place, Text::tr("There are too many keys: at most %n are read.", nullptr, most));
        return {};
    }
    QList<YamlPlace> entries;
    for (const YamlEntry &entry : place.node->entries)
        entries << place.at(entry);
    return entries;
}

std::optional<QString> YamlReader::text(const YamlPlace &place, const QString &expected, int most,
                                        Lines lines)
{
    if (!isWritten(place, expected))
        return std::nullopt;
    const YamlNode &node = *place.node;
    if (node.kind != YamlNode::Kind::Scalar || isNull(node)
        || (!node.isQuoted && (isTruth(node.text) || isNumber(node.text)))) {
        refuseKind(place, expected);
        return std::nullopt;
    }
    const QString text = node.text.trimmed();
    QString wrong;
    if (text.isEmpty())
        wrong = Text::tr("The text is empty.");
    else if (text.toUcs4().size() > most)
        wrong = Text::tr("The text is longer than %n characters.", nullptr, most);
    else if (lines == OneLine && text.contains(u'\n'))
        wrong = Text::tr("The text has more than one line.");
    else if (visibleText(text, 10 * text.size()) != text)
        wrong = Text::tr("The text holds a character that cannot be seen.");
    if (wrong.isEmpty())
        return text;
    refuse(place, wrong + u' ' + expected);
    return std::nullopt;
}

std::optional<int> YamlReader::number(const YamlPlace &place, const QString &expected, int least,
                                      int most)
{
    if (!isWritten(place, expected))
        return std::nullopt;
    const YamlNode &node = *place.node;
    if (node.kind != YamlNode::Kind::Scalar || isNull(node)) {
        refuseKind(place, expected);
        return std::nullopt;
    }
    static const QRegularExpression digits(u"\\A[0-9]{1,9}\\z"_s);
    const int number = node.text.toInt();
    if (!node.isQuoted && digits.match(node.text).hasMatch() && number >= least && number <= most)
        return number;
    const bool isInQuotes = node.isQuoted && digits.match(node.text).hasMatch();
    refuse(place,
           isInQuotes ? Text::tr("This is text, for it stands in quotes.") + u' ' + expected
                      : expected);
    return std::nullopt;
}

std::optional<bool> YamlReader::truth(const YamlPlace &place)
{
    const auto expected = Text::tr("Expected true or false, without quotes.");
    if (!isWritten(place, expected))
        return std::nullopt;
    const YamlNode &node = *place.node;
    if (node.kind == YamlNode::Kind::Scalar && !node.isQuoted && isTruth(node.text))
        return node.text.toLower() == "true"_L1;
    if (node.kind == YamlNode::Kind::Scalar && !isNull(node))
        refuse(place, expected);
    else
        refuseKind(place, expected);
    return std::nullopt;
}

std::optional<int> YamlReader::word(const YamlPlace &place, const QStringList &words)
{
    const auto expected = Text::tr("Expected one of: %1.").arg(words.join(u", "_s));
    const std::optional<QString> written = text(place, expected, 1000);
    if (!written)
        return std::nullopt;
    if (const qsizetype at = words.indexOf(*written); at >= 0)
        return int(at);
    const auto nearest = nearestWord(*written, words);
    const auto unknown = Text::tr("“%1” is not known here.").arg(shown(*written));
    refuse(place,
           nearest ? unknown + u' ' + Text::tr("Did you mean “%1”?").arg(*nearest) + u' ' + expected
                   : unknown + u' ' + expected);
    return std::nullopt;
}

bool YamlReader::isNull(const YamlNode &node)
{
    return node.kind == YamlNode::Kind::Null
        || (node.kind == YamlNode::Kind::Scalar && !node.isQuoted
            && QStringList{u""_s, u"~"_s, u"null"_s, u"Null"_s, u"NULL"_s}.contains(node.text));
}

void YamlReader::refuse(const YamlPlace &place, const QString &text)
{
    if (m_mistakes.size() < mostMistakes)
        m_mistakes << mistakeAt(place, text);
}

void YamlReader::warn(const YamlPlace &place, const QString &text)
{
    if (m_warnings.size() < mostMistakes)
        m_warnings << mistakeAt(place, text);
}

QList<DocumentMistake> YamlReader::mistakes() const
{
    return sorted(m_mistakes);
}

QList<DocumentMistake> YamlReader::warnings() const
{
    return sorted(m_warnings);
}

bool YamlReader::isWritten(const YamlPlace &place, const QString &expected)
{
    if (!place.isWritten())
        refuse(place, Text::tr("The key is missing.") + u' ' + expected);
    return place.isWritten();
}

void YamlReader::refuseKind(const YamlPlace &place, const QString &expected)
{
    const YamlNode &node = *place.node;
    QString found;
    if (isNull(node))
        found = Text::tr("The value is missing.");
    else if (node.kind == YamlNode::Kind::List)
        found = Text::tr("This is a list.");
    else if (node.kind == YamlNode::Kind::Map)
        found = Text::tr("These are keys with values.");
    else if (!node.isQuoted && isNumber(node.text))
        found = Text::tr("Without quotes this is a number.");
    else if (!node.isQuoted && isTruth(node.text))
        found = Text::tr("Without quotes this is true or false.");
    else
        found = Text::tr("This is a text.");
    refuse(place, found + u' ' + expected);
}

} // namespace byoc
