// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "documents/ProfileDocument.h"
#include "problem/Result.h"

#include <QObject>
#include <QSet>

namespace byoc {

/// A profile that was read from a file.
struct OpenedProfile
{
    QString path; ///< absolute
    Profile profile;
    QList<DocumentMistake> warnings;
};

/// The profile in use, and which ones the person has accepted. GUI thread.
///
/// A profile may make the program send to hosts; so it is used only after the person saw these and
/// agreed, once. What was agreed to is kept as a fingerprint of hosts, proxy and certificates in
/// `profiles.json` in the state directory, with the path of the profile in use.
class ProfileBook : public QObject
{
    Q_OBJECT

public:
    /// `path` empty: in memory only. `clouds` is borrowed.
    ProfileBook(const QString &path, const CloudCatalogue &clouds, QObject *parent = nullptr);

    /// Reads a profile; it is not used yet. Otherwise everything that is wrong with it.
    tl::expected<OpenedProfile, QList<DocumentMistake>> open(const QString &path) const;
    bool isAccepted(const Profile &profile) const;

    /// Uses the profile from now on, also after a restart; the person agrees to it by that.
    Result<void> use(const OpenedProfile &opened);
    /// Goes on without a profile.
    Result<void> stopUsing();
    /// Withdraws every agreement, too.
    Result<void> forgetEverything();

    const std::optional<OpenedProfile> &current() const { return m_current; }
    /// The file that was in use when the program ended last; empty: none.
    QString rememberedPath() const { return m_rememberedPath; }

signals:
    void changed();

private:
    Result<void> save() const;

    QString m_path;
    const CloudCatalogue &m_clouds;
    QSet<QString> m_accepted; ///< fingerprints in hex
    QString m_rememberedPath;
    std::optional<OpenedProfile> m_current;
};

} // namespace byoc
