// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Require.h"

#include "documents/NebiusBindingsDocument.h"
#include "text/VisibleText.h"

#include <QRegularExpression>
#include <QSet>

#include <cstdint>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

/// As a YAML text in double quotes that needs no character beyond ASCII.
QByteArray quoted(const QString &text)
{
    QByteArray result = "\"";
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters)
        result += "\\U" + QByteArray::number(character, 16).rightJustified(8, '0');
    return result + '"';
}

QByteArray written(const QList<NebiusBinding> &bindings)
{
    QByteArray yaml = "bindings:\n";
    for (const NebiusBinding &binding : bindings)
        yaml += "- projectID: " + quoted(binding.projectId) + "\n  serviceAccountID: "
            + quoted(binding.serviceAccountId) + "\n  publicKeyID: " + quoted(binding.publicKeyId)
            + "\n  privateKeyPEM: " + quoted(binding.privateKeyPem.revealText()) + '\n';
    return yaml;
}

void judge(const QList<NebiusBinding> &bindings)
{
    require(!bindings.isEmpty() && bindings.size() <= 500);
    QSet<QString> projects;
    for (const NebiusBinding &binding : bindings) {
        for (const QString &id : {binding.projectId, binding.serviceAccountId, binding.publicKeyId})
            require(!id.isEmpty() && id == id.trimmed() && id.size() <= 200
                    && !hasHiddenCharacters(id));
        require(!binding.privateKeyPem.isEmpty());
        require(!projects.contains(binding.projectId.toLower()));
        projects << binding.projectId.toLower();
    }
}

/// A long part of a key.
bool quotesKey(const QString &sentence)
{
    static const QRegularExpression key(u"[A-Za-z0-9+/]{200}"_s);
    return key.match(sentence).hasMatch();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray yaml(reinterpret_cast<const char *>(data), qsizetype(size));
    const NebiusBindingsResult result = parseNebiusBindings(yaml, u"/nonexistent"_s);
    if (!result) {
        require(!result.error().isEmpty() && result.error().size() <= 60);
        for (const DocumentMistake &mistake : result.error()) {
            const QString sentence = mistake.sentence();
            require(mistake.line >= 0 && mistake.line <= yaml.count('\n') + 1);
            require(!mistake.text.isEmpty() && sentence.size() < 2000);
            require(!quotesKey(sentence) && !hasHiddenCharacters(sentence));
        }
        return 0;
    }
    judge(*result);
    // Written out in another spelling it is still the same.
    const NebiusBindingsResult again = parseNebiusBindings(written(*result), u"/nonexistent"_s);
    require(again.has_value());
    require(written(*again) == written(*result));
    return 0;
}
