// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "documents/Profile.h"

#include <tl/expected.hpp>

namespace byoc {

/// The files that a profile names: in its folder or below, and nowhere else. Blocks while it reads.
/// Errors are a sentence or two. Any thread.
class ProfileFiles
{
public:
    template <typename T> using FileResult = tl::expected<T, QString>;

    struct Logo
    {
        QByteArray bytes;
        ProfileProduct::LogoFormat format = ProfileProduct::LogoFormat::None;
    };
    struct Authorities
    {
        QByteArray pem;
        QStringList remarks; ///< e.g. of a certificate that has expired
    };

    explicit ProfileFiles(const QString &folder)
        : m_folder(folder)
    {
    }

    /// An SVG that draws by itself, or a PNG of a sensible size; by its content.
    FileResult<Logo> logo(const QString &path) const;
    /// PEM certificates, all of which can be read, and no private key.
    FileResult<Authorities> authorities(const QString &path) const;

private:
    FileResult<QByteArray> read(const QString &path, qint64 maxBytes) const;

    QString m_folder;
};

} // namespace byoc
