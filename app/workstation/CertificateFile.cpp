// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/CertificateFile.h"

#include "text/VisibleText.h"
#include "workstation/AtomicFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::CertificateFile)
};

constexpr qint64 MaxBytes = 1024 * 1024;

/// A distinguished name in the order in which it was written, e.g. "CN=proxy, O=Acme".
QString nameOf(const QSslCertificate &certificate, bool isIssuer)
{
    const QList<QByteArray> attributes =
        isIssuer ? certificate.issuerInfoAttributes() : certificate.subjectInfoAttributes();
    QStringList parts;
    for (const QByteArray &attribute : attributes) {
        const QStringList values =
            isIssuer ? certificate.issuerInfo(attribute) : certificate.subjectInfo(attribute);
        for (const QString &value : values)
            parts << QString::fromLatin1(attribute) + u'=' + value;
    }
    // The common name is what people know it by.
    std::stable_partition(parts.begin(), parts.end(),
                          [](const QString &part) { return part.startsWith("CN="_L1); });
    return parts.isEmpty() ? Text::tr("(no name)") : visibleText(parts.join(u", "_s), 300, true);
}

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

Result<QList<QSslCertificate>> readCertificates(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, MaxBytes);
    if (!bytes)
        return fail(bytes.error());
    const QString name = visibleText(QFileInfo(path).fileName(), 200, true);
    const qsizetype blocks = bytes->count("-----BEGIN CERTIFICATE-----");
    const QList<QSslCertificate> found =
        QSslCertificate::fromData(*bytes, blocks > 0 ? QSsl::Pem : QSsl::Der);
    if (found.isEmpty() && blocks == 0)
        return fail(Problem::input(Text::tr("There is no certificate in %1.").arg(name),
                                   Text::tr("Choose a file in PEM or DER form, as your IT "
                                            "department hands it out (.pem, .crt or .cer).")));
    if (found.size() < blocks || found.contains(QSslCertificate()))
        return fail(Problem::input(Text::tr("A certificate in %1 is damaged.").arg(name),
                                   Text::tr("Ask for the file again, and copy it as a file, not "
                                            "as text.")));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isOver =
        std::all_of(found.cbegin(), found.cend(), [&now](const QSslCertificate &certificate) {
            return certificate.expiryDate() < now;
        });
    if (isOver)
        return fail(Problem::input(Text::tr("What is in %1 has expired.").arg(name),
                                   Text::tr("Ask your IT department for the present "
                                            "certificate.")));
    return found;
}

QStringList certificateFacts(const QSslCertificate &certificate)
{
    return {
        Text::tr("Subject: %1").arg(nameOf(certificate, false)),
        Text::tr("Issuer: %1").arg(nameOf(certificate, true)),
        Text::tr("Valid from %1 until %2")
            .arg(day(certificate.effectiveDate()), day(certificate.expiryDate())),
        Text::tr("SHA-256 fingerprint: %1")
            .arg(QString::fromLatin1(
                certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper())),
    };
}

} // namespace byoc
