// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Require.h"

#include "secrets/Redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <cstdint>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

QString jsonEscaped(const QString &text)
{
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(2, json.size() - 4));
}

QString fullyEscaped(const QString &text)
{
    QString escaped;
    for (const QChar unit : text)
        escaped += u"\\u%1"_s.arg(unit.unicode(), 4, 16, QChar(u'0'));
    return escaped;
}

/// All spellings in which a remembered secret must not be found.
QStringList spellings(const QString &secret)
{
    const QString percent = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    QString lower = percent;
    for (qsizetype at = 0; (at = lower.indexOf(u'%', at)) >= 0; at += 3)
        lower.replace(at, 3, lower.mid(at, 3).toLower());
    QString form = percent;
    form.replace("%20"_L1, "+"_L1);
    return {secret, percent, lower, form, jsonEscaped(secret), fullyEscaped(secret)};
}

/// Of the promise's size, and not of what a removal leaves behind.
bool isGoodSecret(const QString &secret)
{
    return secret.toUcs4().size() >= 6 && !secret.contains(u'*') && !secret.contains(u'~')
        && !secret.contains(QChar(u'\0')) && secret == QString::fromUtf8(secret.toUtf8());
}

/// Secrets that nobody remembered, on a line of their own: whatever stands before and after, they
/// are known by their form, or go with what is around them.
void removeByForm(const QString &text)
{
    const QString first = u"Kx7Qm2Zt9Wb4"_s;
    const QString second = u"Hs5Jd8Rf3Yc6"_s;
    if (text.contains(first) || text.contains(second))
        return;
    const QString secret = first + second;
    const QStringList forms{
        u"eyJ%1.%1.%1"_s.arg(secret), u"{\"password\":\"%1\"}"_s.arg(secret),
        u"-----BEGIN PRIVATE KEY-----\n%1\n-----END PRIVATE KEY-----"_s.arg(secret)};
    const QString before = text.left(text.size() / 2) + u'\n';
    const QString after = u'\n' + text.mid(text.size() / 2);
    for (const QString &form : forms) {
        const QString safe = redact(before + form + after);
        require(!safe.contains(first) && !safe.contains(second));
    }
    // Where a field comes before, its value may be the word "Bearer", in which nothing is hidden.
    const QString safe = redact(u"Bearer "_s + secret + after);
    require(!safe.contains(first) && !safe.contains(second));
}

} // namespace

/// A secret, a newline, and a text into which it is put.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = input.indexOf('\n');
    const QString secret = QString::fromUtf8(input.left(qMax<qsizetype>(end, 0)));
    const QString text = QString::fromUtf8(input.mid(end + 1));

    Redactor::forgetAll();
    const QString redacted = redact(text);
    require(redact(redacted) == redacted);
    require(redacted.size() <= 3 * text.size() + 3);
    removeByForm(text);
    if (!isGoodSecret(secret))
        return 0;

    Redactor::remember(Secret(secret));
    const qsizetype middle = text.size() / 2;
    for (const QString &spelling : spellings(secret)) {
        // Right behind "%2" or a backslash its first letter would be a part of another character.
        const QString before = spelling == secret ? QString() : u"\""_s;
        const QString around = text.left(middle) + before + spelling + text.mid(middle);
        const QString safe = redact(around);
        for (const QString &wanted : spellings(secret))
            require(!safe.contains(wanted));
        require(redact(safe) == safe);
    }
    Redactor::forgetAll();
    return 0;
}
