// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "deploy/JsonOutline.h"

#include "text/VisibleText.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cctype>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::JsonOutline)
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isWordByte(char c)
{
    return isalnum(uchar(c)) || c == '_' || c == '$' || c == '.' || c == '+' || c == '-'
        || uchar(c) >= 0x80;
}

class Tokeniser
{
public:
    explicit Tokeniser(const QByteArray &json)
        : m_json(json)
    {
    }

    JsonOutline run()
    {
        while (m_at < m_json.size()) {
            const char c = m_json.at(m_at);
            if (c == '\n') {
                ++m_at;
                ++m_line;
                m_lineStart = m_at;
            } else if (isSpace(c)) {
                ++m_at;
            } else if (c == '"') {
                string();
            } else if (c == '/' || c == '#') {
                slip(Text::tr("JSON has no comments. Remove this one."));
                skipLine();
            } else if (c == '\'') {
                slip(Text::tr("JSON wants double quotes (\"), not single ones."));
                skipLine();
            } else if (isWordByte(c)) {
                word();
            } else {
                punctuation(c);
            }
        }
        return std::move(m_outline);
    }

private:
    struct Frame
    {
        bool isObject = false;
        bool wantsKey = false;
        QSet<QString> keys;
    };

    int column(qsizetype at) const
    {
        // In characters, as editors count: continuation bytes of UTF-8 do not.
        int characters = 1;
        for (qsizetype i = m_lineStart; i < at; ++i)
            characters += (uchar(m_json.at(i)) & 0xC0) != 0x80;
        return characters;
    }

    void add(QList<DocumentMistake> &list, const QString &text) const
    {
        if (list.size() < JsonOutline::maxMistakes)
            list << DocumentMistake{0, m_line, column(m_at), text};
    }

    void slip(const QString &text) { add(m_outline.slips, text); }

    void skipLine()
    {
        const qsizetype end = m_json.indexOf('\n', m_at);
        m_at = end < 0 ? m_json.size() : end;
    }

    void string()
    {
        qsizetype end = m_at + 1;
        bool sound = true;
        while (end < m_json.size() && m_json.at(end) != '"' && m_json.at(end) != '\n') {
            if (m_json.at(end) == '\\') {
                sound = escape(end) && sound;
                end += 2;
            } else {
                sound = sound && uchar(m_json.at(end)) >= 0x20;
                ++end;
            }
        }
        if (end >= m_json.size() || m_json.at(end) == '\n') {
            slip(Text::tr("The text that begins here has no closing quote (\")."));
            m_at = qMin(end, m_json.size());
            return;
        }
        if (!m_frames.isEmpty() && m_frames.last().isObject && m_frames.last().wantsKey)
            key(m_json.mid(m_at, end + 1 - m_at));
        if (!sound)
            slipInText(m_json.mid(m_at, end - m_at));
        m_at = end + 1;
        m_afterComma = false;
    }

    /// Whether the escape that begins at `at` is one of JSON's (RFC 8259 section 7).
    bool escape(qsizetype at) const
    {
        static constexpr QByteArrayView plain("\"\\/bfnrt");
        if (at + 1 >= m_json.size())
            return false;
        if (m_json.at(at + 1) != 'u')
            return plain.contains(m_json.at(at + 1));
        for (qsizetype i = at + 2; i < at + 6; ++i) {
            if (i >= m_json.size() || !isxdigit(uchar(m_json.at(i))))
                return false;
        }
        return true;
    }

    /// Says what the text that begins here holds, without quoting the rest of it.
    void slipInText(const QByteArray &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i) != '\\')
                continue;
            if (!escape(m_at + i)) {
                slip(Text::tr("“%1” means nothing in JSON. A backslash itself is written twice.")
                         .arg(visibleText(QString::fromUtf8(text.mid(i, 2)), 20, true)));
                return;
            }
            ++i;
        }
        slip(Text::tr("The text that begins here holds a control character. JSON writes a tab as "
                      "\\t."));
    }

    void key(const QByteArray &quoted)
    {
        const QString name = QJsonDocument::fromJson('[' + quoted + ']').array().first().toString();
        Frame &frame = m_frames.last();
        const bool isTop = m_frames.size() == 1;
        if (frame.keys.contains(name)) {
            add(m_outline.repeated,
                Text::tr("The key “%1” is here a second time; the last one counts.")
                    .arg(visibleText(name, 60, true)));
        } else {
            frame.keys.insert(name);
            if (isTop) {
                m_topIndex.insert(name, m_outline.topKeys.size());
                m_outline.topKeys << name;
                m_outline.topKeyLines << m_line;
            }
        }
        if (isTop)
            m_outline.topKeyLines[m_topIndex.value(name)] = m_line;
        frame.wantsKey = false;
    }

    void word()
    {
        qsizetype end = m_at;
        while (end < m_json.size() && isWordByte(m_json.at(end)))
            ++end;
        const QByteArray text = m_json.mid(m_at, end - m_at);
        if (QByteArrayView("-+.0123456789").contains(text.front()))
            number(text);
        else if (text != "true" && text != "false" && text != "null")
            bareWord(text);
        m_at = end;
        m_afterComma = false;
    }

    void number(const QByteArray &text)
    {
        qsizetype at = text.front() == '-' ? 1 : 0;
        const auto digits = [&] {
            const qsizetype begin = at;
            while (at < text.size() && text.at(at) >= '0' && text.at(at) <= '9')
                ++at;
            return at - begin;
        };
        // RFC 8259 section 6
        const qsizetype wholeAt = at;
        bool sound = digits() > 0 && (text.at(wholeAt) != '0' || at == wholeAt + 1);
        const bool isInteger = at == text.size();
        if (sound && at < text.size() && text.at(at) == '.') {
            ++at;
            sound = digits() > 0;
        }
        if (sound && at < text.size() && (text.at(at) == 'e' || text.at(at) == 'E')) {
            ++at;
            if (at < text.size() && (text.at(at) == '+' || text.at(at) == '-'))
                ++at;
            sound = digits() > 0;
        }
        bool finite = false;
        bool exact = false;
        if (sound && at == text.size())
            text.toDouble(&finite);
        if (!finite) {
            notANumber(text);
            return;
        }
        text.toLongLong(&exact);
        if (isInteger && !exact)
            add(m_outline.inexact,
                Text::tr("The whole number is too large to be kept exactly. Write it as a text, in "
                         "double quotes, if every digit matters."));
    }

    void notANumber(const QByteArray &text)
    {
        slip(Text::tr("“%1” is not a number in JSON.")
                 .arg(visibleText(QString::fromUtf8(text.left(200)), 40, true)));
    }

    void bareWord(const QByteArray &text)
    {
        const QString word = visibleText(QString::fromUtf8(text), 40, true);
        const QByteArray lower = text.toLower();
        if (lower == "true" || lower == "false" || lower == "null")
            slip(Text::tr("JSON writes %1 in small letters.").arg(word));
        else if (lower == "none" || lower == "undefined" || lower == "nil")
            slip(Text::tr("JSON writes null, not %1.").arg(word));
        else if (lower == "nan" || lower == "infinity" || lower == "inf")
            notANumber(text);
        else if (text.startsWith("\xE2\x80\x9C") || text.startsWith("\xE2\x80\x9D"))
            slip(Text::tr("JSON wants straight double quotes (\"), not typographic ones."));
        else
            slip(Text::tr("JSON wants “%1” in double quotes.").arg(word));
    }

    void punctuation(char c)
    {
        switch (c) {
        case '{':
        case '[':
            m_frames << Frame{c == '{', c == '{', {}};
            break;
        case '}':
        case ']':
            if (m_afterComma)
                slip(Text::tr("JSON allows no comma before a closing bracket."));
            if (!m_frames.isEmpty())
                m_frames.removeLast();
            break;
        case ',':
            if (!m_frames.isEmpty())
                m_frames.last().wantsKey = m_frames.last().isObject;
            break;
        default:
            break;
        }
        m_afterComma = c == ',';
        ++m_at;
    }

    const QByteArray &m_json;
    JsonOutline m_outline;
    QList<Frame> m_frames;
    QHash<QString, qsizetype> m_topIndex;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    bool m_afterComma = false;
};

} // namespace

JsonOutline JsonOutline::of(const QByteArray &json)
{
    return Tokeniser(json).run();
}

} // namespace byoc
