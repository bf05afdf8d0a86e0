// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/CommandComparison.h"

#include "text/VisibleText.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestCommand = 4000; ///< a documented one has about 200 characters
constexpr qsizetype MostRemarks = 6;
constexpr qsizetype ShownLength = 120;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::CommandDifferences)
};

struct Token
{
    enum class Kind { Word, Sign, Quote };
    Kind kind;
    QString text;
    qsizetype start;
    qsizetype end;

    bool isUrl() const { return kind == Kind::Word && text.contains("://"_L1); }
    bool operator==(const Token &other) const { return kind == other.kind && text == other.text; }
};

/// What separates words, longest first; `$(` and the backquote belong to it.
const QStringList &signs()
{
    static const QStringList all{u"<<<"_s, u"&&"_s, u"||"_s, u";;"_s, u">>"_s, u"<<"_s, u"<("_s,
                                 u">("_s,  u"$("_s, u"${"_s, u";"_s,  u"|"_s,  u"&"_s,  u"<"_s,
                                 u">"_s,   u"("_s,  u")"_s,  u"`"_s,  u"\n"_s};
    return all;
}

QString signAt(QStringView text)
{
    for (const QString &sign : signs()) {
        if (text.startsWith(sign))
            return sign;
    }
    return {};
}

QList<Token> tokensOf(const QString &command)
{
    QList<Token> tokens;
    qsizetype wordStart = -1;
    const auto endWord = [&](qsizetype end) {
        if (wordStart >= 0)
            tokens << Token{Token::Kind::Word, command.sliced(wordStart, end - wordStart),
                            wordStart, end};
        wordStart = -1;
    };
    for (qsizetype i = 0; i < command.size();) {
        const QStringView rest = QStringView(command).sliced(i);
        if (rest.startsWith(u"\\\n")) {
            endWord(i);
            i += 2;
            continue;
        }
        if (rest.startsWith(u' ') || rest.startsWith(u'\t')) {
            endWord(i);
            ++i;
            continue;
        }
        const bool isQuote = rest.startsWith(u'\'') || rest.startsWith(u'"');
        const QString sign = isQuote ? rest.left(1).toString() : signAt(rest);
        if (!sign.isEmpty()) {
            endWord(i);
            tokens << Token{isQuote ? Token::Kind::Quote : Token::Kind::Sign, sign, i,
                            i + sign.size()};
            i += sign.size();
            continue;
        }
        if (wordStart < 0)
            wordStart = i;
        i += rest.startsWith(u'\\') ? qMin(qsizetype(2), rest.size()) : 1;
    }
    endWord(command.size());
    return tokens;
}

/// Without what makes no difference: runs of blanks, continued lines, quotes around an address.
QString normalised(const QString &command)
{
    static const QRegularExpression blanks(uR"((?:[ \t]|\\\n)+)"_s);
    static const QRegularExpression quotedUrl(uR"((['"])(https?://[^\s'"`$()|;<>\\]+)\1)"_s);
    QString text = command.trimmed();
    return text.replace(blanks, u" "_s).replace(quotedUrl, u"\\2"_s);
}

/// Which tokens of `command` have no partner in `documented`, and the other way round: a longest
/// common subsequence.
struct Pairing
{
    QList<bool> isExtra;
    QList<bool> isMissing;
};

Pairing pair(const QList<Token> &documented, const QList<Token> &command)
{
    const qsizetype rows = documented.size();
    const qsizetype columns = command.size();
    QList<QList<int>> lengths(rows + 1, QList<int>(columns + 1, 0));
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j)
            lengths[i][j] = documented.at(i) == command.at(j)
                ? lengths[i + 1][j + 1] + 1
                : std::max(lengths[i + 1][j], lengths[i][j + 1]);
    }
    Pairing pairing{QList<bool>(columns, true), QList<bool>(rows, true)};
    for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
        if (documented.at(i) == command.at(j)) {
            pairing.isExtra[j++] = false;
            pairing.isMissing[i++] = false;
        } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return pairing;
}

QString shown(const QString &text)
{
    return visibleText(text, ShownLength, true);
}

bool isAssignment(const QString &word)
{
    static const QRegularExpression form(uR"(\A[A-Za-z_][A-Za-z0-9_]*\+?=)"_s);
    return form.match(word).hasMatch();
}

/// Which of the words are the name of a program (or an assignment before one).
QList<bool> commandPositions(const QList<Token> &tokens)
{
    static const QStringList beforeCommand{u"sudo"_s,  u"env"_s,     u"exec"_s, u"eval"_s,
                                           u"nohup"_s, u"command"_s, u"time"_s, u"xargs"_s,
                                           u"then"_s,  u"do"_s,      u"{"_s,    u"!"_s};
    static const QStringList notBefore{u">"_s, u">>"_s, u"<"_s, u"<<"_s, u"<<<"_s, u"${"_s, u")"_s};
    QList<bool> positions;
    positions.reserve(tokens.size());
    bool isNext = true; // whether a word would be one here
    bool isNextQuoted = true; // and whether it would be one inside quotes: sh -c 'word'
    for (const Token &token : tokens) {
        positions << isNext;
        switch (token.kind) {
        case Token::Kind::Sign:
            isNext = isNextQuoted = !notBefore.contains(token.text);
            break;
        case Token::Kind::Quote:
            isNext = isNextQuoted;
            break;
        case Token::Kind::Word:
            const bool takesCommand = beforeCommand.contains(token.text);
            isNext = takesCommand || (isNext && isAssignment(token.text));
            isNextQuoted = takesCommand || token.text == "-c"_L1;
            break;
        }
    }
    return positions;
}

QString signRemark(const QString &sign)
{
    if (sign == "|"_L1)
        return Text::tr("“|” hands what was loaded or printed on to another program.");
    if (sign == "$("_L1 || sign == "`"_L1 || sign == "<("_L1 || sign == ">("_L1)
        return Text::tr("“%1” runs a further command and uses what it prints.").arg(sign);
    if (sign.startsWith(u'>'))
        return Text::tr("“%1” writes into a file.").arg(sign);
    if (sign.startsWith(u'<'))
        return Text::tr("“%1” reads from a file or a text.").arg(sign);
    if (sign == "${"_L1)
        return Text::tr("“${” uses a variable of the shell.");
    if (sign == "\n"_L1)
        return Text::tr("A new line starts a further command.");
    if (sign == ")"_L1)
        return {}; // said by what opened it
    return Text::tr("“%1” starts a further command.").arg(sign);
}

QString wordRemark(const QString &word, bool isCommand)
{
    if (isCommand) {
        return isAssignment(word) ? Text::tr("It sets a variable: “%1”.").arg(shown(word))
                                  : Text::tr("It runs “%1”.").arg(shown(word));
    }
    if (word.startsWith(u'-'))
        return Text::tr("The option “%1” is not in the documented command.").arg(shown(word));
    return Text::tr("“%1” is not in the documented command.").arg(shown(word));
}

QStringList urlRemarks(const QString &text, const QString &documented)
{
    const QUrl url(text);
    const QUrl known(documented);
    if (!url.isValid() || url.host().isEmpty())
        return {Text::tr("“%1” is not a proper address.").arg(shown(text))};
    const QString host = shown(url.host());
    if (documented.isEmpty())
        return {Text::tr("It also connects to %1.").arg(host)};
    QStringList remarks;
    if (url.host() != known.host())
        remarks << Text::tr("It loads from %1, while the documented command loads from %2.")
                       .arg(host, shown(known.host()));
    if (url.scheme() != known.scheme())
        remarks << (url.scheme() == "http"_L1
                        ? Text::tr("It loads without encryption (http), so others can replace what "
                                   "is loaded.")
                        : Text::tr("It loads by %1 instead of %2.")
                              .arg(shown(url.scheme()), shown(known.scheme())));
    if (!url.userInfo().isEmpty())
        remarks << Text::tr("The address holds a user name, which can look like a host.");
    if (url.port() != known.port())
        remarks << Text::tr("It connects to another port (%1).").arg(url.port());
    if (url.path() != known.path())
        remarks << Text::tr("It loads “%1” instead of “%2”.")
                       .arg(shown(url.path()), shown(known.path()));
    if (url.query() != known.query())
        remarks << Text::tr("It asks for “%1” instead of “%2”.")
                       .arg(shown(url.query()), shown(known.query()));
    if (remarks.isEmpty())
        remarks << Text::tr("The address “%1” is written in another way.").arg(shown(text));
    return remarks;
}

QString marked(const QString &command, const QList<Token> &tokens, const QList<bool> &isExtra)
{
    QString text;
    qsizetype done = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (!isExtra.at(i))
            continue;
        qsizetype last = i;
        while (last + 1 < tokens.size() && isExtra.at(last + 1))
            ++last;
        text += QStringView(command).sliced(done, tokens.at(i).start - done);
        text += u'⟦' + command.sliced(tokens.at(i).start, tokens.at(last).end - tokens.at(i).start)
            + u'⟧';
        done = tokens.at(last).end;
        i = last;
    }
    text += QStringView(command).sliced(done);
    return visibleText(text, 2 * LongestCommand);
}

} // namespace

QStringList withoutExcess(QStringList remarks)
{
    remarks.removeDuplicates();
    if (remarks.size() > MostRemarks) {
        remarks.resize(MostRemarks);
        remarks << Text::tr("There are further differences.");
    }
    return remarks;
}

CommandDifferences compareCommand(const QString &documented, const QString &command)
{
    CommandDifferences differences;
    QStringList &remarks = differences.remarks;
    const QString known = normalised(documented);
    const QString given = normalised(command);
    if (given == known)
        return differences;
    if (given.size() > LongestCommand)
        return {{Text::tr("It is far longer than the documented command.")}, {}};

    QString lines = given;
    if (hasHiddenCharacters(lines.remove(u'\n').remove(u'\t')))
        remarks << Text::tr("It has characters in it that cannot be seen.");
    const QList<Token> knownTokens = tokensOf(known);
    const QList<Token> tokens = tokensOf(given);
    const Pairing pairing = pair(knownTokens, tokens);
    const QList<bool> isCommand = commandPositions(tokens);
    QStringList knownUrls;
    for (qsizetype i = 0; i < knownTokens.size(); ++i) {
        if (pairing.isMissing.at(i) && knownTokens.at(i).isUrl())
            knownUrls << knownTokens.at(i).text;
    }
    bool hasExtra = false;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (!pairing.isExtra.at(i))
            continue;
        hasExtra = true;
        const Token &token = tokens.at(i);
        if (token.isUrl())
            remarks +=
                urlRemarks(token.text, knownUrls.isEmpty() ? QString() : knownUrls.takeFirst());
        else if (token.kind == Token::Kind::Sign)
            remarks << signRemark(token.text);
        else if (token.kind == Token::Kind::Word)
            remarks << wordRemark(token.text, isCommand.at(i));
    }
    for (qsizetype i = 0; i < knownTokens.size(); ++i) {
        const Token &token = knownTokens.at(i);
        if (pairing.isMissing.at(i) && token.kind == Token::Kind::Word && !token.isUrl())
            remarks
                << Text::tr("“%1” of the documented command is missing.").arg(shown(token.text));
    }
    remarks.removeAll(QString());
    if (remarks.isEmpty())
        remarks << Text::tr("Signs, quotes or spaces are placed in another way than in the "
                            "documented command.");
    remarks = withoutExcess(remarks);
    if (hasExtra)
        differences.marked = marked(given, tokens, pairing.isExtra);
    return differences;
}

} // namespace byoc
