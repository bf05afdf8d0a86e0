// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/ProfileFiles.h"

#include "documents/ProfileDocument.h"
#include "text/VisibleText.h"
#include "workstation/AtomicFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <QSslCertificate>
#include <QtEndian>
#include <QXmlStreamReader>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::ProfileFiles)
};

constexpr quint32 maxPixels = 4096; // wide or high
constexpr int maxElements = 5000;
constexpr int maxDepth = 50;

/// A relative path that goes down only.
bool leadsDown(const QString &path)
{
    static const QString foreign = u"\\:"_s; // Windows' separators and drives, and addresses
    const auto isForeign = [](QChar c) { return foreign.contains(c); };
    if (std::any_of(path.cbegin(), path.cend(), isForeign) || path.startsWith(u'~'))
        return false;
    const QStringList parts = path.split(u'/');
    const QStringList wrong{QString(), u"."_s, u".."_s};
    return std::none_of(parts.cbegin(), parts.cend(),
                        [&wrong](const QString &part) { return wrong.contains(part); });
}

bool isPng(const QByteArray &bytes)
{
    // PNG specification, sections 5.2 and 11.2.2: signature, then the IHDR chunk.
    static constexpr QByteArrayView begin("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", 16);
    if (bytes.size() < 33 || !bytes.startsWith(begin))
        return false;
    const auto width = qFromBigEndian<quint32>(bytes.constData() + 16);
    const auto height = qFromBigEndian<quint32>(bytes.constData() + 20);
    return width >= 1 && height >= 1 && width <= maxPixels && height <= maxPixels;
}

/// What draws, and what says what is drawn. Left out on purpose: what loads (image, script), what
/// multiplies (use, pattern, filters) and what moves.
bool mayBeInLogo(QStringView element)
{
    static const QSet<QString> elements{
        u"svg"_s,   u"g"_s,     u"defs"_s,     u"title"_s,    u"desc"_s,
        u"path"_s,  u"rect"_s,  u"circle"_s,   u"ellipse"_s,  u"line"_s,
        u"text"_s,  u"tspan"_s, u"polygon"_s,  u"polyline"_s, u"linearGradient"_s,
        u"stop"_s,  u"mask"_s,  u"clipPath"_s, u"metadata"_s, u"radialGradient"_s,
        u"style"_s,
    };
    return elements.contains(element.toString());
}

/// Elements of other namespaces are an editor's notes; but Qt goes by the name alone, so they must
/// not be called like what a logo must not have.
bool isTakenForSvg(QStringView element)
{
    static const QSet<QString> names{
        u"a"_s,         u"animate"_s, u"animateColor"_s, u"animateMotion"_s, u"animateTransform"_s,
        u"animation"_s, u"audio"_s,   u"filter"_s,       u"font"_s,          u"foreignObject"_s,
        u"image"_s,     u"pattern"_s, u"script"_s,       u"set"_s,           u"switch"_s,
        u"use"_s,       u"video"_s,
    };
    return names.contains(element.toString());
}

/// Whether a style names anything outside of the drawing.
bool styleLeadsOut(QStringView style)
{
    for (qsizetype at = style.indexOf("url("_L1); at >= 0; at = style.indexOf("url("_L1, at + 1)) {
        if (!style.sliced(at + 4).trimmed().startsWith(u'#'))
            return true;
    }
    return style.contains("@import"_L1);
}

bool leadsOut(const QXmlStreamAttribute &attribute)
{
    if (attribute.name() == "href"_L1)
        return !attribute.value().trimmed().startsWith(u'#');
    return styleLeadsOut(attribute.value());
}

/// What is wrong with an SVG; empty: nothing.
QString faultOfSvg(const QByteArray &bytes)
{
    const auto leadsOutText = Text::tr("The SVG refers to something outside of it.");
    QXmlStreamReader xml(bytes);
    int elements = 0;
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return Text::tr("The SVG has a document type declaration. Save it without one.");
        case QXmlStreamReader::ProcessingInstruction:
            return leadsOutText; // Qt reads the file that <?xml-stylesheet?> names, wherever it is
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::StartElement: {
            const bool isSvg = xml.namespaceUri() == "http://www.w3.org/2000/svg"_L1;
            if (++elements == 1 && (!isSvg || xml.name() != "svg"_L1))
                return Text::tr("This is not an SVG.");
            if (elements > maxElements || ++depth > maxDepth)
                return Text::tr("The SVG is too complex for a logo.");
            if (isSvg ? !mayBeInLogo(xml.name()) : isTakenForSvg(xml.name()))
                return Text::tr("The SVG has the element “%1”, which a logo must not have. Save "
                                "it as plain paths.")
                    .arg(visibleText(xml.name().toString(), 40, true));
            const QXmlStreamAttributes attributes = xml.attributes();
            if (std::any_of(attributes.cbegin(), attributes.cend(), &leadsOut))
                return leadsOutText;
            break;
        }
        case QXmlStreamReader::Characters:
            if (styleLeadsOut(xml.text()))
                return leadsOutText;
            break;
        default:
            break;
        }
    }
    return xml.hasError() || elements == 0 ? Text::tr("This is not an SVG.") : QString();
}

} // namespace

ProfileFiles::FileResult<QByteArray> ProfileFiles::read(const QString &path, qint64 maxBytes) const
{
    if (!leadsDown(path))
        return tl::unexpected(Text::tr("The path must not leave the folder of the profile."));
    const QString folder = QFileInfo(m_folder).canonicalFilePath();
    const QString named = folder + u'/' + path;
    const QString file = QFileInfo(named).canonicalFilePath();
    if (folder.isEmpty() || file.isEmpty())
        return tl::unexpected(Text::tr("There is no file %1.").arg(visibleText(path, 200, true)));
    if (!file.startsWith(folder.endsWith(u'/') ? folder : folder + u'/'))
        return tl::unexpected(Text::tr("A symbolic link leads out of the folder of the profile."));
    Result<QByteArray> bytes = readFile(file, maxBytes);
    if (!bytes)
        return tl::unexpected(bytes.error().what);
    return std::move(*bytes);
}

ProfileFiles::FileResult<ProfileFiles::Logo> ProfileFiles::logo(const QString &path) const
{
    using Format = ProfileProduct::LogoFormat;
    FileResult<QByteArray> bytes = read(path, maxProfileLogoBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (path.endsWith(".png"_L1, Qt::CaseInsensitive)) {
        if (!isPng(*bytes))
            return tl::unexpected(
                Text::tr("This is not a PNG of at most %1 × %1 pixels.").arg(maxPixels));
        return Logo{std::move(*bytes), Format::Png};
    }
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        if (const QString fault = faultOfSvg(*bytes); !fault.isEmpty())
            return tl::unexpected(fault);
        return Logo{std::move(*bytes), Format::Svg};
    }
    return tl::unexpected(Text::tr("The name of the file ends neither in .svg nor in .png."));
}

ProfileFiles::FileResult<ProfileFiles::Authorities> ProfileFiles::authorities(
    const QString &path) const
{
    const FileResult<QByteArray> bytes = read(path, maxProfileCaBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->contains("PRIVATE KEY-----"))
        return tl::unexpected(Text::tr("The file holds a private key. Keep that to yourself, and "
                                       "name a file with certificates alone."));
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(*bytes, QSsl::Pem);
    const qsizetype begun = bytes->count("-----BEGIN CERTIFICATE-----")
        + bytes->count("-----BEGIN TRUSTED CERTIFICATE-----")
        + bytes->count("-----BEGIN X509 CERTIFICATE-----");
    if (begun == 0)
        return tl::unexpected(Text::tr("There is no certificate in the file."));
    Authorities authorities;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QSslCertificate &certificate : certificates) {
        if (!certificate.isNull() && certificate.expiryDate() < now)
            authorities.remarks << Text::tr("The certificate of %1 expired on %2.")
                                       .arg(
                                           visibleText(certificate.subjectDisplayName(), 100, true),
                                           QLocale().toString(certificate.expiryDate().date(),
                                                              QLocale::ShortFormat));
        // Kept as it was understood, so that nothing else in the file counts.
        if (!certificate.isNull())
            authorities.pem += certificate.toPem();
    }
    const auto isNull = [](const QSslCertificate &certificate) { return certificate.isNull(); };
    if (certificates.size() != begun
        || std::any_of(certificates.cbegin(), certificates.cend(), isNull))
        return tl::unexpected(Text::tr("Not every certificate in the file can be read."));
    return authorities;
}

} // namespace byoc
