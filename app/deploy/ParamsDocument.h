// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "deploy/Parameter.h"
#include "text/DocumentMistake.h"

#include <QHash>
#include <QJsonValue>
#include <QStringList>

#include <tl/expected.hpp>

namespace byoc {

/// Whether something that is named like a secret ("dbPassword"), or has the form of one, stands
/// within a value, at any depth; also within a text that is JSON, or is about to become it.
bool holdsSecret(const QJsonValue &value);

/// A params.json: one flat JSON object, parameter key → value, as `omnistrate-ctl instance create
/// --param-file` takes it (control-plane-api.md 6). Keeps the order of its keys. A plain value.
class ParamsDocument
{
public:
    /// The key under which the customer account id stands (an `instance-…`, despite its name).
    static const QString accountKey;
    /// Whether the deploy command has an option of its own for what a key says (region, cloud …),
    /// so that it does not belong into the file.
    static bool isCommandOption(const QString &key);

    QStringList keys() const { return m_keys; }
    bool contains(const QString &key) const { return m_values.contains(key); }
    /// Undefined when there is no such key.
    QJsonValue value(const QString &key) const;
    /// A new key goes to the end; `Undefined` removes it.
    void set(const QString &key, const QJsonValue &value);
    void remove(const QString &key);

    /// UTF-8 without BOM, one key a line, newline at the end. First `accountId` if it is not empty,
    /// then the keys of `form` in its order, then all others in theirs. An account id that stands
    /// in the document itself is never written: ctl refuses a file and a flag that both have one.
    /// Integers of 64 bits are exact.
    QByteArray toJson(const QList<Parameter> &form, const QString &accountId = {}) const;

    /// Whether a value should be kept from others: a secret parameter, a key that the form does not
    /// know but that is named like one, or a value that `holdsSecret`.
    bool containsSecrets(const QList<Parameter> &form) const;

    /// Writes `toJson` atomically; for the owner only (0600) if it `containsSecrets`, which is
    /// what the result says.
    Result<bool> save(const QString &path, const QList<Parameter> &form,
                      const QString &accountId = {}) const;

    struct Imported;
    using ImportResult = tl::expected<Imported, QList<DocumentMistake>>;

    /// Reads strict JSON of at most 16 MiB; a BOM is forgiven. The error is never empty.
    static ImportResult fromJson(const QByteArray &json);
    static ImportResult load(const QString &path);

private:
    QStringList m_keys;
    QHash<QString, QJsonValue> m_values;
};

/// A document read from a file, and what the person should know about it: keys that stand there
/// twice (the last one counts), numbers that cannot be kept exactly, keys that are no parameters.
struct ParamsDocument::Imported
{
    ParamsDocument document;
    QList<DocumentMistake> remarks;
};

} // namespace byoc
