// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace byoc {

/// How the control plane is reached (design.md section 3, gateway).
struct ProfileGateway
{
    enum class Kind { Direct, Portal };
    Kind kind = Kind::Direct;
    QUrl url; ///< scheme, host and port alone; https, or http to this computer
};

/// The provider's product, as the window shows it. Empty members: the program's own.
struct ProfileProduct
{
    enum class LogoFormat { None, Svg, Png };
    QString name;
    /// The content of the file, held so that what was checked is what is drawn. An SVG draws by
    /// itself: it names no other file and no address.
    QByteArray logo;
    LogoFormat logoFormat = LogoFormat::None;
    QString accentColor; ///< "#rrggbb", lower-case
};

struct ProfileLink
{
    QString title;
    QUrl url;
};

/// Whom to ask. Empty members: not given.
struct ProfileSupport
{
    QString email;
    QString phone;
    QString hours; ///< as people say it: "Monday to Friday, 9 to 17, Berlin time"
    QUrl url;
    QList<ProfileLink> links;
};

/// A product to offer: itself and its plans, each by id or by name (names without case).
struct ProfileOffering
{
    QString product;
    QStringList plans; ///< empty: all
};

/// A value that the provider gives in advance.
struct PresetValue
{
    QString value; ///< of an account field: normalised
    bool isLocked = false; ///< shown, not editable
    QString reason; ///< why; never empty where it is locked
};

/// What is given in advance for one cloud.
struct CloudDefaults
{
    QMap<QString, PresetValue> fields; ///< by AccountField::key
    std::optional<PresetValue> region; ///< to deploy to
};

struct PresetTag
{
    QString key;
    PresetValue value;
};

/// What the provider says of something that is on or off.
struct SwitchPolicy
{
    enum class Rule { Free, Required, Forbidden, OnByDefault, OffByDefault };
    Rule rule = Rule::Free;
    QString reason; ///< may be empty

    bool isLocked() const { return rule == Rule::Required || rule == Rule::Forbidden; }
    /// How it stands at first; `otherwise` where the provider says nothing.
    bool initially(bool otherwise) const;
};

struct RequiredTag
{
    QString key;
    std::optional<QString> value; ///< nullopt: the person has to enter one
};

struct ProfilePolicy
{
    SwitchPolicy privateLink;
    SwitchPolicy newNetworks; ///< whether the platform may create networks
    QList<RequiredTag> requiredTags;
    QStringList forbiddenTags; ///< keys
};

struct ProfileProxy
{
    enum class Kind { System, None, Http, Socks5 };
    Kind kind = Kind::System;
    QString host; ///< of Http and Socks5
    quint16 port = 0;
    QString user; ///< empty: none, or asked for. The password is always asked for.
};

/// An identity provider for signing in by device code (RFC 8628).
struct SsoClient
{
    enum class Provider { GitHub, Google, Entra, Custom };
    Provider provider = Provider::Custom;
    QString name; ///< the control plane's `identityProviderName`
    QString label; ///< of the button
    QString clientId;
    QUrl deviceUrl; ///< where a code is asked for
    QUrl verificationUrl; ///< where the person enters it
    QString scope;
};

/// A host that a profile makes the program open or send to.
struct ProfileHost
{
    enum class Use { Gateway, SignIn, Proxy, SupportLink };
    Use use = Use::SupportLink;
    QString host; ///< as it goes over the wire (IDN as "xn--…"), with a port that is not the usual
};

/// A provider's profile, a `.byoc.yaml`: gateway, branding, offerings, defaults, policy. Plain
/// values; any thread. Made by ProfileDocument.h; the keys are described in README.md and in
/// resources/profile.schema.json.
struct Profile
{
    std::optional<ProfileGateway> gateway; ///< nullopt: the program's own
    ProfileProduct product;
    ProfileSupport support;
    QStringList clouds; ///< ids, in the order to offer; empty: all
    QList<ProfileOffering> offerings; ///< in the order to offer; empty: all
    QMap<QString, CloudDefaults> defaults; ///< by cloud id
    QList<PresetTag> defaultTags;
    ProfilePolicy policy;
    std::optional<ProfileProxy> proxy; ///< nullopt: what the person has set
    QByteArray extraCa; ///< PEM of authorities to trust besides the system's; empty: none
    QList<SsoClient> ssoClients;
    QString language; ///< BCP 47, such as "de" or "pt-BR"; empty: the system's

    /// What is given in advance for an account field; nullptr: nothing.
    const PresetValue *preset(const QString &cloudId, const QString &fieldKey) const;
    /// The place in the order to offer, from 0; nullopt: not offered.
    std::optional<int> rankOfCloud(const QString &cloudId) const;
    std::optional<int> rankOfPlan(const QString &productId, const QString &productName,
                                  const QString &planId, const QString &planName) const;

    /// Every host that the profile makes the program open or send to, each once for each use: the
    /// gateway first, then signing in, the proxy, links.
    QList<ProfileHost> hostUses() const;
    /// The same without the uses, each host once: what a person is asked to accept, once.
    QStringList hosts() const;
    /// SHA-256 of what was accepted: hosts with their uses, proxy, extra authorities. Another one
    /// means: ask again. Branding, offerings, defaults and policy do not change it.
    QByteArray fingerprint() const;
};

} // namespace byoc
