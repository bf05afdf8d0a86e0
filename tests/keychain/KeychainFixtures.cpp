// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "KeychainFixtures.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

namespace byoc {

using namespace Qt::StringLiterals;

QByteArray loaded(CredentialStore &store, const QString &key)
{
    const Result<std::optional<Secret>> result = await(store.load(key));
    if (!result)
        return "problem";
    return *result ? "= " + (*result)->reveal() : QByteArray("nothing");
}

QByteArray secretOf(qsizetype size, int seed)
{
    QRandomGenerator random{quint32(seed)};
    QByteArray secret;
    while (secret.size() < size)
        secret += QByteArray::number(random.generate(), 36);
    return secret.left(size);
}

QStringList filesWith(const QByteArray &text)
{
    QStringList found;
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.contains(text) || bytes.contains(text.toBase64()))
            found << file.fileName();
    }
    return found;
}

} // namespace byoc
