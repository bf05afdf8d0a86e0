// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "secrets/PrivateKey.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSslKey>

#include <algorithm>
#include <cctype>
#include <optional>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::PrivateKey)
};

struct Block
{
    QByteArray label; ///< e.g. "RSA PRIVATE KEY"
    QByteArray body; ///< between the BEGIN and the END line
    bool complete = false;
};

const QByteArray beginMark = "-----BEGIN "_ba;
const QByteArray endMark = "-----END "_ba;
const QByteArray dashes = "-----"_ba;

QList<Block> findBlocks(const QByteArray &text)
{
    QList<Block> blocks;
    qsizetype at = 0;
    while ((at = text.indexOf(beginMark, at)) >= 0) {
        Block block;
        const qsizetype labelAt = at + beginMark.size();
        const qsizetype labelEnd = text.indexOf(dashes, labelAt);
        if (labelEnd < 0) {
            blocks << block;
            break;
        }
        block.label = text.mid(labelAt, labelEnd - labelAt).trimmed();
        const qsizetype bodyAt = labelEnd + dashes.size();
        const qsizetype nextBegin = text.indexOf(beginMark, bodyAt);
        const qsizetype end = text.indexOf(endMark + block.label + dashes, bodyAt);
        block.complete = end >= 0 && (nextBegin < 0 || end < nextBegin);
        if (block.complete)
            block.body = text.mid(bodyAt, end - bodyAt);
        blocks << block;
        at = bodyAt;
    }
    return blocks;
}

Problem notPem(const QByteArray &text)
{
    const QString wanted = Text::tr(
        "Paste all of the key file, from the line BEGIN PRIVATE KEY to the line END PRIVATE KEY.");
    if (text.contains(endMark))
        return Problem::input(Text::tr("The first line of the key is missing."), wanted);
    if (text.startsWith('\x30') && text.size() > 1 && uchar(text.at(1)) >= 0x80)
        return Problem::input(
            Text::tr("This is a key in binary (DER) form, not in PEM form."),
            Text::tr("Convert it: openssl pkey -inform DER -in key.der -out key.pem"));
    if (text.startsWith("ssh-") || text.startsWith("ecdsa-"))
        return Problem::input(Text::tr("This is an SSH public key, not a private key in PEM form."),
                              wanted);
    if (text.startsWith('{'))
        return Problem::input(Text::tr("This is JSON, not a private key in PEM form."),
                              Text::tr("Give the key file itself, or the value of its private key "
                                       "field."));
    const bool base64Only = std::all_of(text.cbegin(), text.cend(), [](char c) {
        return isalnum(uchar(c)) || c == '+' || c == '/' || c == '=' || isspace(uchar(c));
    });
    if (base64Only && text.size() > 100)
        return Problem::input(Text::tr("The lines BEGIN and END of the key are missing."), wanted);
    return Problem::input(Text::tr("This is not a private key in PEM form."), wanted);
}

/// What is wrong with a block of this label; nothing when it may be a usable private key.
std::optional<Problem> refuseLabel(const QByteArray &label)
{
    const QString wanted = Text::tr("Give the private key: its first line says BEGIN PRIVATE KEY.");
    if (label == "PRIVATE KEY" || label == "RSA PRIVATE KEY" || label == "EC PRIVATE KEY")
        return std::nullopt;
    if (label == "ENCRYPTED PRIVATE KEY")
        return Problem::input(
            Text::tr("This private key is protected by a passphrase."),
            Text::tr("Give it without one: openssl pkey -in key.pem -out plain.pem"));
    if (label.endsWith("PUBLIC KEY"))
        return Problem::input(Text::tr("This is a public key."), wanted);
    if (label.endsWith("CERTIFICATE REQUEST"))
        return Problem::input(Text::tr("This is a certificate request."), wanted);
    if (label.endsWith("CERTIFICATE"))
        return Problem::input(Text::tr("This is a certificate."), wanted);
    if (label == "OPENSSH PRIVATE KEY")
        return Problem::input(Text::tr("This private key is in OpenSSH's own form."),
                              Text::tr("Convert a copy of it: ssh-keygen -p -m PKCS8 -f copy.key"));
    if (label == "EC PARAMETERS")
        return Problem::input(Text::tr("These are parameters of a key, without the key."), wanted);
    return Problem::input(Text::tr("This is no RSA or EC private key."), wanted);
}

QByteArray tidied(const Block &block)
{
    QByteArray pem;
    pem.reserve(block.body.size() + 2 * block.label.size() + 64);
    pem += beginMark + block.label + dashes;
    int column = 0;
    for (const char c : block.body) {
        if (isspace(uchar(c)))
            continue;
        if (column++ % 64 == 0)
            pem += '\n';
        pem += c;
    }
    pem += '\n' + endMark + block.label + dashes + '\n';
    return pem;
}

bool isReadable(const QByteArray &pem)
{
    return !QSslKey(pem, QSsl::Rsa).isNull() || !QSslKey(pem, QSsl::Ec).isNull();
}

} // namespace

Result<Secret> checkPrivateKeyPem(const QByteArray &pem)
{
    if (pem.size() > maxPrivateKeyPemBytes)
        return fail(
            Problem::input(Text::tr("This is too long for a private key: at most %1 are read.")
                               .arg(QLocale().formattedDataSize(maxPrivateKeyPemBytes, 0)),
                           Text::tr("Check that this is the key that you meant.")));

    QByteArray text = pem;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    text = text.trimmed();
    if (text.isEmpty())
        return fail(Problem::input(Text::tr("The private key is empty."),
                                   Text::tr("Choose the key file, or paste the key.")));
    // As it stands in JSON and in shell variables.
    if (!text.contains('\n') && text.contains("\\n"))
        text.replace("\\r", "").replace("\\n", "\n");

    QList<Block> blocks = findBlocks(text);
    if (blocks.isEmpty())
        return fail(notPem(text));
    if (blocks.size() == 2 && blocks[0].label == "EC PARAMETERS" && blocks[0].complete)
        blocks.removeFirst();
    if (blocks.size() > 1)
        return fail(
            Problem::input(Text::tr("There are %n blocks in this text; one private key is wanted.",
                                    nullptr, int(blocks.size())),
                           Text::tr("Give only the block of the private key.")));

    Block &block = blocks.first();
    if (block.label.isEmpty() && !block.complete)
        return fail(Problem::input(Text::tr("The first line of the key is cut off."),
                                   Text::tr("Copy the whole key again.")));
    if (const std::optional<Problem> refused = refuseLabel(block.label))
        return fail(*refused);
    if (!block.complete)
        return fail(Problem::input(Text::tr("The end of the key is missing."),
                                   Text::tr("Copy the whole key, down to the line END %1.")
                                       .arg(QString::fromLatin1(block.label))));
    if (block.body.contains("ENCRYPTED")) // the old form, RFC 1421 headers
        return fail(*refuseLabel("ENCRYPTED PRIVATE KEY"));

    QByteArray tidy = tidied(block);
    const bool readable = isReadable(tidy);
    Secret key(tidy);
    // Secret has its own copy; leave no other behind.
    tidy.fill('\0');
    block.body.fill('\0');
    text.fill('\0');
    if (!readable)
        return fail(
            Problem::input(Text::tr("The key is damaged, or it is neither an RSA nor an EC key."),
                           Text::tr("Copy the whole key again. To check it: "
                                    "openssl pkey -in key.pem -noout -check")));
    return key;
}

} // namespace byoc
