// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "documents/Profile.h"
#include "text/DocumentMistake.h"

#include <tl/expected.hpp>

namespace byoc {

class CloudCatalogue;

/// A profile, and what is worth a remark in it by line: keys that nobody reads, values that look
/// odd.
struct ReadProfile
{
    Profile profile;
    QList<DocumentMistake> warnings;
};

/// The profile, or everything that is wrong with it by line, each with its key and what was
/// expected: never empty then.
using ProfileResult = tl::expected<ReadProfile, QList<DocumentMistake>>;

/// The largest logo and the largest file of authorities that are read.
inline constexpr qint64 maxProfileLogoBytes = 256 * 1024;
inline constexpr qint64 maxProfileCaBytes = 1024 * 1024;

/// Reads a profile: YAML (YamlDocument.h) with the keys of resources/profile.schema.json.
///
/// Account fields and their values are judged by `clouds`. Text has to be text for every YAML
/// reader: what others take for a number (an account ID that loses its zero) must stand in quotes.
/// Addresses are https, or http to this computer. A password is refused wherever it stands.
///
/// Logo and authorities are files in `directory` or below; a path or symbolic link that leads out
/// of it is refused. Reads these files, nothing else, and never the network; blocks meanwhile. Any
/// thread.
ProfileResult parseProfile(const QByteArray &yaml, const QString &directory,
                           const CloudCatalogue &clouds);

/// The same for a file; others are relative to the folder that it is in.
ProfileResult readProfile(const QString &path, const CloudCatalogue &clouds);

} // namespace byoc
