// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "secrets/Redactor.h"

#include <QDir>
#include <QList>
#include <QMutex>

#include <algorithm>
#include <array>
#include <vector>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView placeholder("***");
constexpr qsizetype minimumSecretLength = 6;
/// Those of all sign-ins that are kept, which may be forgotten at once, and some.
constexpr qsizetype mostTokens = 256;

// --- the secrets of this run

struct Remembered
{
    Secret secret;
    bool isToken = false;
};

struct Registry
{
    QMutex mutex;
    std::vector<Remembered> secrets; ///< the newest last
};

Registry &registry()
{
    static Registry &instance = *new Registry; // for good: the log asks it until the very end
    return instance;
}

void keep(const Secret &secret, bool isToken)
{
    if (secret.revealText().size() < minimumSecretLength)
        return;
    Registry &known = registry();
    const QMutexLocker lock(&known.mutex);
    std::vector<Remembered> &secrets = known.secrets;
    const auto there = std::find_if(secrets.begin(), secrets.end(), [&](const Remembered &one) {
        return one.secret.reveal() == secret.reveal();
    });
    if (there != secrets.end()) {
        if (!there->isToken)
            return;
        secrets.erase(there); // it is the newest again
    }
    secrets.push_back({secret, isToken});
    const auto tokenHere = [](const Remembered &one) { return one.isToken; };
    if (std::count_if(secrets.begin(), secrets.end(), tokenHere) > mostTokens)
        secrets.erase(std::find_if(secrets.begin(), secrets.end(), tokenHere));
}

// --- small tools on characters

bool isAlnum(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9');
}

bool isNameChar(QChar c)
{
    return isAlnum(c) || c == u'_' || c == u'-';
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

// --- what was remembered

/// Some encoded text read back, with the place in the original where each byte came from.
struct Decoded
{
    QByteArray bytes;
    std::vector<qsizetype> origin; ///< one more than bytes: the end

    void append(char c, qsizetype from)
    {
        bytes += c;
        origin.push_back(from);
    }
};

Decoded percentDecoded(const QByteArray &text, bool plusIsSpace)
{
    Decoded result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '%' && i + 2 < text.size() && hexValue(text.at(i + 1)) >= 0
            && hexValue(text.at(i + 2)) >= 0) {
            result.append(char(hexValue(text.at(i + 1)) * 16 + hexValue(text.at(i + 2))), i);
            i += 2;
        } else {
            result.append(plusIsSpace && c == '+' ? ' ' : c, i);
        }
    }
    result.origin.push_back(text.size());
    return result;
}

int utf16Escape(const QByteArray &text, qsizetype at)
{
    if (at + 6 > text.size() || text.at(at) != '\\' || text.at(at + 1) != 'u')
        return -1;
    int unit = 0;
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        if (hexValue(text.at(i)) < 0)
            return -1;
        unit = unit * 16 + hexValue(text.at(i));
    }
    return unit;
}

Decoded jsonDecoded(const QByteArray &text)
{
    static constexpr QByteArrayView escapes("\"\\/bfnrt");
    static constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
    Decoded result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '\\' || i + 1 >= text.size()) {
            result.append(text.at(i), i);
            continue;
        }
        if (const int unit = utf16Escape(text, i); unit >= 0) {
            char32_t character = char32_t(unit);
            qsizetype length = 6;
            const int low = QChar::isHighSurrogate(character) ? utf16Escape(text, i + 6) : -1;
            if (low >= 0 && QChar::isLowSurrogate(char32_t(low))) {
                character = QChar::surrogateToUcs4(char16_t(unit), char16_t(low));
                length = 12;
            }
            const QByteArray utf8 = QString::fromUcs4(&character, 1).toUtf8();
            for (const char byte : utf8)
                result.append(byte, i);
            i += length - 1;
        } else if (const qsizetype which = escapes.indexOf(text.at(i + 1)); which >= 0) {
            result.append(meanings.at(which), i);
            ++i;
        } else {
            result.append(text.at(i), i);
        }
    }
    result.origin.push_back(text.size());
    return result;
}

using Ranges = std::vector<std::pair<qsizetype, qsizetype>>; // begin, end

void findAll(const Decoded &where, const std::vector<Remembered> &secrets, Ranges &found)
{
    for (const Remembered &one : secrets) {
        const QByteArray &wanted = one.secret.reveal();
        qsizetype at = 0;
        while ((at = where.bytes.indexOf(wanted, at)) >= 0) {
            found.emplace_back(where.origin[size_t(at)], where.origin[size_t(at + wanted.size())]);
            at += wanted.size();
        }
    }
}

QString withoutRemembered(const QString &text)
{
    QMutexLocker lock(&registry().mutex);
    const std::vector<Remembered> &secrets = registry().secrets;
    if (secrets.empty())
        return text;

    const QByteArray utf8 = text.toUtf8();
    Ranges found;
    for (const Remembered &one : secrets) {
        const QByteArray &wanted = one.secret.reveal();
        for (qsizetype at = 0; (at = utf8.indexOf(wanted, at)) >= 0; at += wanted.size())
            found.emplace_back(at, at + wanted.size());
    }
    if (utf8.contains('%') || utf8.contains('+')) {
        findAll(percentDecoded(utf8, true), secrets, found);
        findAll(percentDecoded(utf8, false), secrets, found);
    }
    if (utf8.contains('\\'))
        findAll(jsonDecoded(utf8), secrets, found);
    lock.unlock();
    if (found.empty())
        return text;

    std::sort(found.begin(), found.end());
    QByteArray result;
    qsizetype done = 0;
    for (const auto &[begin, end] : found) {
        if (begin >= done) {
            result += utf8.mid(done, begin - done);
            result += placeholder;
        }
        done = qMax(done, end);
    }
    result += utf8.mid(done);
    return QString::fromUtf8(result);
}

// --- what is recognised by its form

QString withoutPem(const QString &text)
{
    QString result;
    qsizetype done = 0;
    qsizetype begin = 0;
    // No space in the mark: it may be "%20" or "+".
    while ((begin = text.indexOf("-----BEGIN"_L1, done)) >= 0) {
        result += QStringView(text).mid(done, begin - done);
        result += placeholder;
        const qsizetype end = text.indexOf("-----END"_L1, begin);
        const qsizetype close = end < 0 ? -1 : text.indexOf("-----"_L1, end + 8);
        if (close < 0)
            return result; // cut off: all that follows may be the key
        // After an end that was cut off, these dashes begin the next block.
        const qsizetype next = text.indexOf("-----BEGIN"_L1, end);
        done = next >= 0 && next < close + 5 ? next : close + 5;
    }
    return done == 0 ? text : result + text.mid(done);
}

/// Whether what stands at `at` begins a word, also right after an escape such as "%20" or "\n".
bool beginsWord(const QString &text, qsizetype at)
{
    if (at == 0 || !isNameChar(text.at(at - 1)))
        return true;
    if (at >= 3 && text.at(at - 3) == u'%')
        return true;
    return at >= 2 && text.at(at - 2) == u'\\';
}

/// Web tokens (their first part is base64url of `{"`, hence "eyJ") and API keys.
QString withoutTokens(const QString &text)
{
    QString result;
    qsizetype done = 0;
    for (qsizetype i = 0; i + 3 < text.size();) {
        const QStringView here = QStringView(text).mid(i, 3);
        const bool token = here == "eyJ"_L1;
        if (!token && !(here == "om_"_L1 && beginsWord(text, i))) {
            ++i;
            continue;
        }
        qsizetype end = i + 3;
        while (end < text.size() && (isNameChar(text.at(end)) || (token && text.at(end) == u'.')))
            ++end;
        if (end - i < (token ? 12 : 7)) {
            i = end;
            continue;
        }
        result += QStringView(text).mid(done, i - done);
        result += placeholder;
        done = i = end;
    }
    return done == 0 ? text : result + text.mid(done);
}

/// Where the credential begins if "Bearer" or "Basic" and a space stand at `at`; else `at`.
qsizetype credentialAt(const QString &text, qsizetype at)
{
    const QStringView rest = QStringView(text).mid(at);
    qsizetype length = 0;
    if (rest.startsWith("bearer"_L1, Qt::CaseInsensitive))
        length = 6;
    else if (rest.startsWith("basic"_L1, Qt::CaseInsensitive))
        length = 5;
    else
        return at;
    qsizetype begin = at + length;
    while (begin < text.size()) {
        if (text.at(begin).isSpace() || text.at(begin) == u'+')
            ++begin;
        else if (QStringView(text).mid(begin, 3) == "%20"_L1)
            begin += 3;
        else
            break;
    }
    return begin > at + length ? begin : at;
}

/// "Bearer …" and "Basic …" wherever they stand.
QString withoutCredentials(const QString &text)
{
    QString result;
    qsizetype done = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype at = credentialAt(text, i);
        if (at == i || !beginsWord(text, i))
            continue;
        qsizetype end = at;
        while (end < text.size()
               && (isNameChar(text.at(end)) || QStringView(u".~+/=%").contains(text.at(end))))
            ++end;
        // Shorter words are prose, as in "bearer token".
        if (end - at >= 8) {
            result += QStringView(text).mid(done, at - done);
            result += placeholder;
            done = end;
        }
        i = qMax(i, end - 1);
    }
    return done == 0 ? text : result + text.mid(done);
}

/// `user:password@` in URLs.
QString withoutUserInfo(const QString &text)
{
    QString result;
    qsizetype done = 0;
    qsizetype at = 0;
    while ((at = text.indexOf("://"_L1, at)) >= 0) {
        at += 3;
        qsizetype end = at;
        qsizetype sign = -1;
        while (end < text.size() && !text.at(end).isSpace()
               && !QStringView(u"/?#\"'<>\\").contains(text.at(end))) {
            if (text.at(end) == u'@')
                sign = end;
            ++end;
        }
        if (sign >= 0) {
            result += QStringView(text).mid(done, at - done);
            result += placeholder;
            done = sign;
        }
        at = end;
    }
    return done == 0 ? text : result + text.mid(done);
}

QString normalisedName(QStringView field)
{
    QString name;
    for (const QChar c : field.last(qMin<qsizetype>(field.size(), 40))) {
        if (isAlnum(c))
            name += c.toLower();
    }
    return name;
}

bool isHeaderName(const QString &name)
{
    return name.endsWith("authorization"_L1) || name.endsWith("cookie"_L1);
}

bool isSecretName(const QString &name)
{
    static constexpr std::array whole{"code"_L1, "pwd"_L1, "pin"_L1, "otp"_L1,
                                      "jwt"_L1,  "sig"_L1, "pem"_L1};
    static constexpr std::array endings{
        "password"_L1,     "passwd"_L1,          "passphrase"_L1, "token"_L1,
        "secret"_L1,       "apikey"_L1,          "accesskey"_L1,  "secretkey"_L1,
        "privatekey"_L1,   "privatekeypem"_L1,   "credential"_L1, "credentials"_L1,
        "signature"_L1,    "devicecode"_L1,      "usercode"_L1,   "authcode"_L1,
        "securitycode"_L1, "verificationcode"_L1};
    return isHeaderName(name)
        || std::any_of(whole.begin(), whole.end(), [&](QLatin1StringView w) { return name == w; })
        || std::any_of(endings.begin(), endings.end(),
                       [&](QLatin1StringView e) { return name.endsWith(e); });
}

/// Values of fields with the name of a secret: `"name": "value"`, `\"name\":\"value\"`,
/// `name=value`, `name%3Dvalue`, `name: value`.
class FieldScanner
{
public:
    explicit FieldScanner(const QString &text)
        : m_text(text)
    {
    }

    QString result()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            if (!isNameChar(m_text.at(at))) {
                ++at;
                continue;
            }
            const qsizetype nameBegin = at;
            while (at < m_text.size() && isNameChar(m_text.at(at)))
                ++at;
            const qsizetype nameEnd = at;
            // "%22password": the name begins after the escape.
            const QString name =
                normalisedName(QStringView(m_text).mid(nameBegin, nameEnd - nameBegin));
            if (isSecretName(name) || isSecretName(withoutEscape(nameBegin, name)))
                at = field(nameEnd, name);
        }
        return m_done == 0 ? m_text : m_result + m_text.mid(m_done);
    }

private:
    /// The name without the two digits of a percent escape, or the letter of "\n", before it.
    QString withoutEscape(qsizetype begin, const QString &name) const
    {
        if (begin > 0 && m_text.at(begin - 1) == u'%')
            return name.mid(2);
        if (begin > 0 && m_text.at(begin - 1) == u'\\')
            return name.mid(1);
        return name;
    }

    bool has(qsizetype at, QLatin1StringView what) const
    {
        return QStringView(m_text).mid(at, what.size()).compare(what, Qt::CaseInsensitive) == 0;
    }

    void skipSpace(qsizetype &at) const
    {
        while (at < m_text.size() && m_text.at(at).isSpace())
            ++at;
    }

    /// Skips one quote with the backslashes before it, or a percent-encoded one.
    bool skipQuote(qsizetype &at) const
    {
        qsizetype quote = at;
        while (quote < m_text.size() && m_text.at(quote) == u'\\')
            ++quote;
        if (quote < m_text.size() && (m_text.at(quote) == u'"' || m_text.at(quote) == u'\'')) {
            at = quote + 1;
            return true;
        }
        if (has(at, "%22"_L1) || has(at, "%27"_L1)) {
            at += 3;
            return true;
        }
        return false;
    }

    /// Removes the value behind a name that ends at `at`; returns where to go on.
    qsizetype field(qsizetype nameEnd, const QString &name)
    {
        qsizetype at = nameEnd;
        const bool quotedName = skipQuote(at);
        skipSpace(at);
        bool assigned = false; // "=" rather than ":"
        bool encoded = false;
        if (at < m_text.size() && (m_text.at(at) == u'=' || m_text.at(at) == u':')) {
            assigned = m_text.at(at) == u'=';
            ++at;
        } else if (has(at, "%3D"_L1) || has(at, "%3A"_L1)) {
            assigned = has(at, "%3D"_L1);
            encoded = true;
            at += 3;
        } else {
            return nameEnd;
        }
        const qsizetype afterSeparator = at;
        skipSpace(at);
        // Only JSON goes on in the next line; elsewhere the value is empty.
        if (!quotedName
            && QStringView(m_text).mid(afterSeparator, at - afterSeparator).contains(u'\n'))
            return afterSeparator;
        const qsizetype end = valueEnd(at, name, quotedName, assigned, encoded);
        if (end <= at)
            return at;
        const QStringView value = QStringView(m_text).mid(at, end - at);
        if (name.endsWith("code"_L1) && isStatusNumber(value))
            return end;
        m_result += QStringView(m_text).mid(m_done, at - m_done);
        m_result += placeholder;
        m_done = end;
        return end;
    }

    static bool isStatusNumber(QStringView value)
    {
        return value.size() <= 3
            && std::all_of(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
    }

    /// Moves `at` behind an opening quote.
    qsizetype valueEnd(qsizetype &at, const QString &name, bool quotedName, bool assigned,
                       bool encoded) const
    {
        if (at >= m_text.size())
            return at;
        const qsizetype begin = at;
        if (skipQuote(at)) {
            if (m_text.at(at - 1) == u'"')
                return closingQuote(at, at - 1 - begin);
            const qsizetype close = m_text.at(begin) == u'%'
                ? m_text.indexOf(QStringView(m_text).mid(begin, 3), at, Qt::CaseInsensitive)
                : m_text.indexOf(u'\'', at);
            return close < 0 ? m_text.size() : close;
        }
        if (quotedName && m_text.at(at) == u'{')
            return at; // its own fields follow
        if (quotedName && m_text.at(at) == u'[') {
            const qsizetype close = m_text.indexOf(u']', at);
            return close < 0 ? m_text.size() : close + 1;
        }
        const bool wholeLine = !assigned && !quotedName
            && (isHeaderName(name) || name.endsWith("password"_L1)
                || name.endsWith("passphrase"_L1));
        const QStringView stops = wholeLine ? u"" : assigned ? u"&\"'<>" : u"&\"'<>,;}])";
        qsizetype end = wholeLine ? at : credentialAt(m_text, at); // not just the word "Bearer"
        while (end < m_text.size()) {
            const QChar c = m_text.at(end);
            if (c == u'\n' || c == u'\r' || (!wholeLine && c.isSpace()) || stops.contains(c)
                || (encoded && (has(end, "%26"_L1) || has(end, "%22"_L1))))
                break;
            ++end;
        }
        return end;
    }

    /// A string whose opening quote had `depth` backslashes before it ends at the first quote with
    /// as many, modulo what escaped backslashes of the value take.
    qsizetype closingQuote(qsizetype at, qsizetype depth) const
    {
        qsizetype backslashes = 0;
        for (; at < m_text.size(); ++at) {
            const QChar c = m_text.at(at);
            if (c == u'\\') {
                ++backslashes;
                continue;
            }
            if (c == u'"' && backslashes % (2 * (depth + 1)) == depth)
                return at - depth;
            backslashes = 0;
        }
        return m_text.size();
    }

    QString m_text;
    QString m_result;
    qsizetype m_done = 0;
};

QString withoutHome(const QString &text)
{
    const QString home = QDir::homePath();
    if (home.size() < 2)
        return text;
    QString native = QDir::toNativeSeparators(home);
    QStringList spellings{home};
    if (native != home) {
        spellings << native;
        spellings << native.replace(u'\\', "\\\\"_L1);
    }
    QString result = text;
    for (const QString &spelling : spellings) {
        QString next;
        qsizetype done = 0;
        qsizetype at = 0;
        while ((at = result.indexOf(spelling, at)) >= 0) {
            const qsizetype end = at + spelling.size();
            // Not a part of another name, such as /root in /rootfs or in /mnt/root.
            const bool begins =
                at == 0 || !(isNameChar(result.at(at - 1)) || result.at(at - 1) == u'.');
            const bool ends = end == result.size() || !isNameChar(result.at(end));
            if (begins && ends) {
                next += QStringView(result).mid(done, at - done);
                next += u'~';
                done = end;
            }
            at = end;
        }
        if (done > 0)
            result = next + result.mid(done);
    }
    return result;
}

QString withoutSecrets(const QString &text)
{
    QString result = withoutRemembered(text);
    result = withoutPem(result);
    result = FieldScanner(result).result();
    result = withoutCredentials(result);
    result = withoutTokens(result);
    return withoutUserInfo(result);
}

/// Texts of people need one; a hostile one may be made for more, but each takes something away.
constexpr int maxPasses = 10;

} // namespace

QString redact(const QString &text)
{
    // What stands beside something that was removed may read otherwise then: `"token":[x]6` leaves
    // `"token":***6`, of which the 6 belongs to the value.
    QString result = text;
    for (int pass = 0; pass < maxPasses; ++pass) {
        const QString next = withoutHome(withoutSecrets(result));
        if (next == result)
            break;
        result = next;
    }
    return result;
}

bool quotesASecret(const QString &text)
{
    return withoutSecrets(text) != text;
}

bool namesASecret(const QString &field)
{
    return isSecretName(normalisedName(field));
}

void Redactor::remember(const Secret &secret)
{
    keep(secret, false);
}

void Redactor::rememberToken(const Secret &token)
{
    keep(token, true);
}

void Redactor::forgetAll()
{
    Registry &known = registry();
    const QMutexLocker lock(&known.mutex);
    known.secrets.clear();
}

} // namespace byoc
