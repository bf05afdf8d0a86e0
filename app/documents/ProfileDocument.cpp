// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "documents/ProfileDocument.h"

#include "cloud/CloudCatalogue.h"
#include "documents/ProfileFiles.h"
#include "documents/YamlDocument.h"
#include "documents/YamlReader.h"
#include "text/VisibleText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::ProfileDocument)
};

constexpr int currentVersion = 1;
constexpr int maxName = 100;
constexpr int maxText = 500;
constexpr int maxUrl = 2000;
constexpr int maxLinks = 20;
constexpr int maxClients = 20;
constexpr int maxOfferings = 200;
constexpr int maxTags = 50;
constexpr int maxTagKey = 128;
constexpr int maxTagValue = 256;

/// What onboardings are found by; see AccountCreation::RequestTag.
constexpr QLatin1StringView ownTags{"byoc-onboarding"};

/// The identity providers that control planes know (control-plane-api.md 2.1). Their client ids
/// there belong to omnistrate-ctl, so the profile brings its own.
SsoClient knownClient(SsoClient::Provider provider)
{
    switch (provider) {
    case SsoClient::Provider::GitHub:
        return {provider,
                u"GitHub for CTL"_s,
                u"GitHub"_s,
                {},
                QUrl(u"https://github.com/login/device/code"_s),
                QUrl(u"https://github.com/login/device"_s),
                u"read:user user:email"_s};
    case SsoClient::Provider::Google:
        return {provider,
                u"Google for CTL"_s,
                u"Google"_s,
                {},
                QUrl(u"https://oauth2.googleapis.com/device/code"_s),
                QUrl(u"https://www.google.com/device"_s),
                u"email profile"_s};
    case SsoClient::Provider::Entra:
        return {provider,
                u"Microsoft Entra for CTL"_s,
                u"Microsoft Entra"_s,
                {},
                QUrl(u"https://login.microsoftonline.com/organizations/oauth2/v2.0/devicecode"_s),
                QUrl(u"https://microsoft.com/devicelogin"_s),
                u"openid email profile offline_access User.Read"_s};
    case SsoClient::Provider::Custom:
        break;
    }
    return {};
}

bool isThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

/// Reads the sections one by one; every mistake goes to the YamlReader.
class ProfileReader
{
public:
    ProfileReader(const QString &directory, const CloudCatalogue &clouds)
        : m_files(directory)
        , m_clouds(clouds)
    {
    }

    ProfileResult read(const YamlNode &top)
    {
        const YamlPlace document{&top, {}, 1};
        if (checkVersion(document)
            && m_reader.isMap(document,
                              {u"version"_s, u"gateway"_s, u"product"_s, u"support"_s,
                               u"offerings"_s, u"defaults"_s, u"policy"_s, u"network"_s,
                               u"signIn"_s, u"language"_s})) {
            readGateway(document.at(u"gateway"_s));
            readProduct(document.at(u"product"_s));
            readSupport(document.at(u"support"_s));
            readOfferings(document.at(u"offerings"_s));
            readDefaults(document.at(u"defaults"_s));
            readPolicy(document.at(u"policy"_s));
            readNetwork(document.at(u"network"_s));
            readSignIn(document.at(u"signIn"_s));
            readLanguage(document.at(u"language"_s));
            compareTags();
        }
        if (QList<DocumentMistake> mistakes = m_reader.mistakes(); !mistakes.isEmpty())
            return tl::unexpected(std::move(mistakes));
        return ReadProfile{std::move(m_profile), m_reader.warnings()};
    }

private:
    /// A profile of another version is not judged by the rules of this one.
    bool checkVersion(const YamlPlace &document)
    {
        if (document.node->kind != YamlNode::Kind::Map)
            return true; // said where the keys are looked at
        const auto expected = Text::tr("Expected 1, the version of profiles that this program "
                                       "reads.");
        const YamlPlace place = document.at(u"version"_s);
        const std::optional<int> version = m_reader.number(place, expected, 1, 1'000'000);
        if (!version || *version == currentVersion)
            return true;
        m_reader.refuse(place,
                        Text::tr("This profile is for a newer version of the program.") + u' '
                            + expected);
        return false;
    }

    // --- addresses

    std::optional<QUrl> url(const YamlPlace &place, const QString &expected)
    {
        const std::optional<QString> text = m_reader.text(place, expected, maxUrl);
        if (!text)
            return std::nullopt;
        const QUrl url(*text, QUrl::StrictMode);
        const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
        QString wrong;
        if (!url.isValid() || !isWeb || url.host().isEmpty() || url.port(443) < 1
            || text->contains(u' '))
            wrong = Text::tr("This is not a web address.");
        else if (!url.userInfo().isEmpty())
            wrong = Text::tr("The address holds a user name or a password.");
        else if (url.scheme() == "http"_L1 && !isThisComputer(url))
            wrong = Text::tr("The address is not secure: it must begin with https.");
        if (wrong.isEmpty())
            return url;
        m_reader.refuse(place, wrong + u' ' + expected);
        return std::nullopt;
    }

    void readGateway(const YamlPlace &place)
    {
        if (!place.isWritten() || !m_reader.isMap(place, {u"kind"_s, u"url"_s}))
            return;
        ProfileGateway gateway;
        const std::optional<int> kind =
            m_reader.word(place.at(u"kind"_s), {u"direct"_s, u"portal"_s});
        if (kind)
            gateway.kind = *kind == 0 ? ProfileGateway::Kind::Direct : ProfileGateway::Kind::Portal;
        const auto expected =
            Text::tr("Expected an address such as https://portal.example.com, without a path.");
        const YamlPlace address = place.at(u"url"_s);
        if (std::optional<QUrl> origin = url(address, expected)) {
            const bool hasPath = !origin->path().isEmpty() && origin->path() != "/"_L1;
            if (hasPath || origin->hasQuery() || origin->hasFragment()) {
                m_reader.refuse(address, Text::tr("The address has a path.") + u' ' + expected);
            } else {
                origin->setPath({});
                gateway.url = *origin;
            }
        }
        m_profile.gateway = gateway;
    }

    // --- product and support

    void readProduct(const YamlPlace &place)
    {
        if (!place.isWritten() || !m_reader.isMap(place, {u"name"_s, u"logo"_s, u"accentColor"_s}))
            return;
        ProfileProduct &product = m_profile.product;
        product.name = optionalText(place.at(u"name"_s),
                                    Text::tr("Expected the name of the product."), maxName);

        const YamlPlace logo = place.at(u"logo"_s);
        const auto expectedLogo = Text::tr("Expected the path of an SVG or PNG file of at most %1 "
                                           "beside this profile or in a folder there.")
                                      .arg(QLocale().formattedDataSize(maxProfileLogoBytes, 0));
        if (const QString path = optionalText(logo, expectedLogo, maxText); !path.isEmpty()) {
            if (const auto file = m_files.logo(path)) {
                product.logo = file->bytes;
                product.logoFormat = file->format;
            } else {
                m_reader.refuse(logo, file.error() + u' ' + expectedLogo);
            }
        }

        const YamlPlace color = place.at(u"accentColor"_s);
        const auto expectedColor = Text::tr("Expected a colour such as \"#0b6e4f\", in quotes: "
                                            "without them, # begins a comment.");
        static const QRegularExpression hex(u"\\A#[0-9A-Fa-f]{6}\\z"_s);
        product.accentColor =
            matching(color, expectedColor, hex, Text::tr("This is not a colour.")).toLower();
    }

    void readSupport(const YamlPlace &place)
    {
        if (!place.isWritten()
            || !m_reader.isMap(place, {u"email"_s, u"phone"_s, u"hours"_s, u"url"_s, u"links"_s}))
            return;
        ProfileSupport &support = m_profile.support;
        static const QRegularExpression email(
            uR"(\A[^\s@<>()\[\],;:"\\?&]+@[^\s@<>()\[\],;:"\\?&]+\.[^\s@<>()\[\],;:"\\?&.]+\z)"_s);
        support.email = matching(place.at(u"email"_s),
                                 Text::tr("Expected an e-mail address such as help@example.com."),
                                 email, Text::tr("This is not an e-mail address."));
        static const QRegularExpression phone(uR"(\A[+(]?[0-9][0-9A-Za-z ().,/-]{1,58}[0-9]\z)"_s);
        support.phone =
            matching(place.at(u"phone"_s),
                     Text::tr("Expected a phone number such as \"+49 30 1234567\", in quotes."),
                     phone, Text::tr("This is not a phone number."));
        support.hours = optionalText(
            place.at(u"hours"_s),
            Text::tr("Expected text such as: Monday to Friday, 9 to 17, Berlin time."), maxText);
        const auto expectedUrl = Text::tr("Expected an address such as "
                                          "https://www.example.com/help.");
        if (const YamlPlace address = place.at(u"url"_s); address.isWritten())
            support.url = url(address, expectedUrl).value_or(QUrl());
        const QList<YamlPlace> links =
            m_reader.list(place.at(u"links"_s),
                          Text::tr("Expected a list of links, each with title and url."), maxLinks);
        for (const YamlPlace &link : links) {
            if (!m_reader.isMap(link, {u"title"_s, u"url"_s}))
                continue;
            const auto expectedTitle = Text::tr("Expected the words that people click on.");
            const QString title = requiredText(link.at(u"title"_s), expectedTitle, maxName);
            if (const std::optional<QUrl> target = url(link.at(u"url"_s), expectedUrl))
                support.links << ProfileLink{title, *target};
        }
    }

    // --- what to offer

    QStringList cloudIds() const
    {
        QStringList ids;
        for (const auto &cloud : m_clouds.all())
            ids << cloud->id();
        return ids;
    }

    void readOfferings(const YamlPlace &place)
    {
        if (!place.isWritten() || !m_reader.isMap(place, {u"clouds"_s, u"products"_s}))
            return;
        const QStringList ids = cloudIds();
        const QList<YamlPlace> clouds = m_reader.list(
            place.at(u"clouds"_s),
            Text::tr("Expected a list of clouds, in the order to offer them."), int(ids.size()));
        for (const YamlPlace &cloud : clouds) {
            if (const std::optional<int> at = m_reader.word(cloud, ids))
                addOnce(cloud, m_profile.clouds, ids.at(*at));
        }
        const QList<YamlPlace> products = m_reader.list(
            place.at(u"products"_s),
            Text::tr("Expected a list of products, in the order to offer them."), maxOfferings);
        for (const YamlPlace &product : products)
            readProductOffering(product);
    }

    void readProductOffering(const YamlPlace &place)
    {
        const auto expected = Text::tr("Expected the name or the ID of a product.");
        ProfileOffering offering;
        if (place.node->kind != YamlNode::Kind::Map) {
            offering.product = requiredText(place, expected, maxName);
        } else if (m_reader.isMap(place, {u"product"_s, u"plans"_s})) {
            offering.product = requiredText(place.at(u"product"_s), expected, maxName);
            const QList<YamlPlace> plans = m_reader.list(
                place.at(u"plans"_s),
                Text::tr("Expected a list of plans, in the order to offer them."), maxOfferings);
            for (const YamlPlace &plan : plans) {
                const QString name =
                    requiredText(plan, Text::tr("Expected the name or the ID of a plan."), maxName);
                if (!name.isEmpty())
                    addOnce(plan, offering.plans, name);
            }
        }
        m_profile.offerings << offering;
    }

    void addOnce(const YamlPlace &place, QStringList &list, const QString &entry)
    {
        if (list.contains(entry))
            m_reader.refuse(
                place,
                Text::tr("%1 is in this list a second time.").arg(visibleText(entry, 60, true)));
        else
            list << entry;
    }

    // --- values in advance

    void readDefaults(const YamlPlace &place)
    {
        if (!place.isWritten() || !m_reader.isMap(place, cloudIds() << u"tags"_s))
            return;
        for (const auto &cloud : m_clouds.all())
            readCloudDefaults(place.at(cloud->id()), *cloud);
        const QList<YamlPlace> tags = tagsIn(place.at(u"tags"_s));
        for (const YamlPlace &tag : tags) {
            const auto expected = Text::tr("Expected the value of the tag.");
            if (const std::optional<PresetValue> value = preset(tag, expected, maxTagValue))
                m_profile.defaultTags << PresetTag{tag.key, *value};
        }
    }

    void readCloudDefaults(const YamlPlace &place, const Cloud &cloud)
    {
        if (!place.isWritten())
            return;
        const QList<AccountField> fields = cloud.accountFields();
        QStringList keys;
        for (const AccountField &field : fields)
            keys << field.key;
        if (!m_reader.isMap(place, keys + QStringList{u"region"_s}))
            return;
        CloudDefaults defaults;
        for (const AccountField &field : fields) {
            const YamlPlace at = place.at(field.key);
            if (!at.isWritten())
                continue;
            const QString expected = field.example.isEmpty()
                ? Text::tr("Expected a value for the field “%1”.").arg(field.label)
                : Text::tr("Expected a value for the field “%1”, such as \"%2\".")
                      .arg(field.label, field.example);
            std::optional<PresetValue> value =
                preset(at, expected, maxText,
                       field.multiline ? YamlReader::ManyLines : YamlReader::OneLine);
            if (!value)
                continue;
            value->value = field.normalise(value->value);
            const FieldVerdict verdict = field.check(value->value);
            const bool isPlain = at.node->kind != YamlNode::Kind::Map;
            const YamlPlace judged = isPlain ? at : at.at(u"value"_s);
            if (verdict.level == FieldVerdict::Level::Wrong)
                m_reader.refuse(judged, verdict.text);
            else if (verdict.level == FieldVerdict::Level::Warning)
                m_reader.warn(judged, verdict.text);
            defaults.fields.insert(field.key, *value);
        }
        const YamlPlace region = place.at(u"region"_s);
        const auto expected = Text::tr("Expected a region as the cloud writes it.");
        if (region.isWritten())
            defaults.region = preset(region, expected, maxName);
        m_profile.defaults.insert(cloud.id(), defaults);
    }

    /// A plain value, or value, locked and reason.
    std::optional<PresetValue> preset(const YamlPlace &place, const QString &expected,
                                      int maxLength, YamlReader::Lines lines = YamlReader::OneLine)
    {
        PresetValue preset;
        YamlPlace value = place;
        if (place.node->kind == YamlNode::Kind::Map) {
            if (!m_reader.isMap(place, {u"value"_s, u"locked"_s, u"reason"_s}))
                return std::nullopt;
            value = place.at(u"value"_s);
            const YamlPlace locked = place.at(u"locked"_s);
            if (locked.isWritten())
                preset.isLocked = m_reader.truth(locked).value_or(false);
            const YamlPlace reason = place.at(u"reason"_s);
            const auto expectedReason =
                Text::tr("Expected a sentence that says why the value cannot be changed: people "
                         "see it beside the value.");
            preset.reason = preset.isLocked ? requiredText(reason, expectedReason, maxText)
                                            : optionalText(reason, expectedReason, maxText);
        }
        const std::optional<QString> text = m_reader.text(value, expected, maxLength, lines);
        if (!text)
            return std::nullopt;
        preset.value = *text;
        return preset;
    }

    /// The tags of a map; their keys are judged.
    QList<YamlPlace> tagsIn(const YamlPlace &place)
    {
        QList<YamlPlace> tags = m_reader.entries(
            place, Text::tr("Expected tags, each with its key and value."), maxTags);
        const auto isWrong = [this](const YamlPlace &tag) { return !isTagKey(tag, tag.key); };
        tags.removeIf(isWrong);
        return tags;
    }

    bool isTagKey(const YamlPlace &place, const QString &key)
    {
        if (key.trimmed().isEmpty() || key != key.trimmed() || key.toUcs4().size() > maxTagKey
            || visibleText(key, key.size(), true) != key) {
            m_reader.refuse(place,
                            Text::tr("This is not the key of a tag. Expected one line of 1 to %1 "
                                     "characters, without a space at the ends.")
                                .arg(maxTagKey));
            return false;
        }
        if (key.startsWith(ownTags)) {
            m_reader.refuse(place,
                            Text::tr("Keys that begin with %1 belong to the program. Expected "
                                     "another key.")
                                .arg(ownTags));
            return false;
        }
        return true;
    }

    // --- policy

    void readPolicy(const YamlPlace &place)
    {
        if (!place.isWritten()
            || !m_reader.isMap(
                place, {u"privateLink"_s, u"newNetworks"_s, u"requiredTags"_s, u"forbiddenTags"_s}))
            return;
        ProfilePolicy &policy = m_profile.policy;
        policy.privateLink = switchPolicy(place.at(u"privateLink"_s));
        policy.newNetworks = switchPolicy(place.at(u"newNetworks"_s));
        const QList<YamlPlace> required = tagsIn(place.at(u"requiredTags"_s));
        for (const YamlPlace &tag : required) {
            const auto expected = Text::tr("Expected the value of the tag, or null where the "
                                           "person has to enter one.");
            if (YamlReader::isNull(*tag.node)) {
                policy.requiredTags << RequiredTag{tag.key, std::nullopt};
            } else if (const auto value = m_reader.text(tag, expected, maxTagValue)) {
                policy.requiredTags << RequiredTag{tag.key, *value};
            }
        }
        const QList<YamlPlace> forbidden = m_reader.list(
            place.at(u"forbiddenTags"_s), Text::tr("Expected a list of keys of tags."), maxTags);
        for (const YamlPlace &tag : forbidden) {
            const QString key =
                requiredText(tag, Text::tr("Expected the key of a tag."), maxTagKey);
            if (!key.isEmpty() && isTagKey(tag, key))
                addOnce(tag, policy.forbiddenTags, key);
        }
        m_policyPlace = place;
    }

    SwitchPolicy switchPolicy(const YamlPlace &place)
    {
        SwitchPolicy policy;
        if (!place.isWritten())
            return policy;
        YamlPlace rule = place;
        if (place.node->kind == YamlNode::Kind::Map) {
            if (!m_reader.isMap(place, {u"value"_s, u"reason"_s}))
                return policy;
            rule = place.at(u"value"_s);
            policy.reason =
                optionalText(place.at(u"reason"_s),
                             Text::tr("Expected a sentence that says why: people see it beside "
                                      "the switch."),
                             maxText);
        }
        using Rule = SwitchPolicy::Rule;
        static constexpr std::array rules{Rule::Required, Rule::Forbidden, Rule::OnByDefault,
                                          Rule::OffByDefault};
        const std::optional<int> word = m_reader.word(
            rule, {u"required"_s, u"forbidden"_s, u"onByDefault"_s, u"offByDefault"_s});
        if (word)
            policy.rule = rules.at(size_t(*word));
        return policy;
    }

    /// What cannot be followed all at once.
    void compareTags()
    {
        const ProfilePolicy &policy = m_profile.policy;
        const YamlPlace required = m_policyPlace.at(u"requiredTags"_s);
        for (const RequiredTag &tag : policy.requiredTags) {
            if (policy.forbiddenTags.contains(tag.key))
                m_reader.refuse(required.at(tag.key),
                                Text::tr("The tag is forbidden below forbiddenTags. Expected it "
                                         "in one of the two."));
            for (const PresetTag &preset : std::as_const(m_profile.defaultTags)) {
                if (preset.key == tag.key && tag.value && *tag.value != preset.value.value)
                    m_reader.refuse(required.at(tag.key),
                                    Text::tr("The tag has another value below defaults.tags. "
                                             "Expected the same one."));
            }
        }
        for (const PresetTag &preset : std::as_const(m_profile.defaultTags)) {
            const qsizetype at = policy.forbiddenTags.indexOf(preset.key);
            if (at >= 0)
                m_reader.refuse(m_policyPlace.at(u"forbiddenTags"_s).at(at),
                                Text::tr("The tag has a value below defaults.tags. Expected it in "
                                         "one of the two."));
        }
    }

    // --- network

    void readNetwork(const YamlPlace &place)
    {
        if (!place.isWritten() || !m_reader.isMap(place, {u"proxy"_s, u"extraCaFile"_s}))
            return;
        readProxy(place.at(u"proxy"_s));
        const YamlPlace ca = place.at(u"extraCaFile"_s);
        const auto expected = Text::tr("Expected the path of a PEM file with certificates of "
                                       "authorities, beside this profile or in a folder there.");
        const QString path = optionalText(ca, expected, maxText);
        if (path.isEmpty())
            return;
        const auto file = m_files.authorities(path);
        if (!file) {
            m_reader.refuse(ca, file.error() + u' ' + expected);
            return;
        }
        m_profile.extraCa = file->pem;
        for (const QString &remark : file->remarks)
            m_reader.warn(ca, remark);
    }

    void readProxy(const YamlPlace &place)
    {
        if (!place.isWritten())
            return;
        ProfileProxy proxy;
        if (place.node->kind != YamlNode::Kind::Map) {
            const auto expected = Text::tr("Expected system, none, or the keys kind, host and "
                                           "port.");
            const std::optional<QString> word = m_reader.text(place, expected, maxUrl);
            if (word == u"system"_s)
                proxy.kind = ProfileProxy::Kind::System;
            else if (word == u"none"_s)
                proxy.kind = ProfileProxy::Kind::None;
            else if (word)
                m_reader.refuse(place, expected);
            m_profile.proxy = proxy;
            return;
        }
        if (!m_reader.isMap(place, {u"kind"_s, u"host"_s, u"port"_s, u"user"_s}))
            return;
        const std::optional<int> kind =
            m_reader.word(place.at(u"kind"_s), {u"http"_s, u"socks5"_s});
        if (kind)
            proxy.kind = *kind == 0 ? ProfileProxy::Kind::Http : ProfileProxy::Kind::Socks5;
        const auto expectedHost = Text::tr("Expected the name or the address of the proxy, such "
                                           "as proxy.example.com.");
        proxy.host = requiredText(place.at(u"host"_s), expectedHost, 255);
        QUrl url;
        url.setHost(proxy.host, QUrl::StrictMode);
        if (!proxy.host.isEmpty()) {
            if (url.host().isEmpty())
                m_reader.refuse(place.at(u"host"_s),
                                Text::tr("This is not a host.") + u' ' + expectedHost);
            proxy.host = url.host(QUrl::FullyEncoded);
        }
        const auto expectedPort = Text::tr("Expected a port from 1 to 65535.");
        proxy.port =
            quint16(m_reader.number(place.at(u"port"_s), expectedPort, 1, 65535).value_or(0));
        static const QRegularExpression user(u"\\A[^:]+\\z"_s);
        proxy.user = matching(place.at(u"user"_s),
                              Text::tr("Expected the user name alone; the program asks for the "
                                       "password."),
                              user, Text::tr("The user name has a colon."));
        m_profile.proxy = proxy;
    }

    // --- signing in

    void readSignIn(const YamlPlace &place)
    {
        if (!place.isWritten() || !m_reader.isMap(place, {u"ssoClients"_s}))
            return;
        const QList<YamlPlace> clients = m_reader.list(
            place.at(u"ssoClients"_s),
            Text::tr("Expected a list of SSO clients, each with provider and clientId."),
            maxClients);
        for (const YamlPlace &client : clients)
            readClient(client);
    }

    void readClient(const YamlPlace &place)
    {
        if (!m_reader.isMap(place,
                            {u"provider"_s, u"name"_s, u"label"_s, u"clientId"_s, u"deviceUrl"_s,
                             u"verificationUrl"_s, u"scope"_s}))
            return;
        using Provider = SsoClient::Provider;
        static constexpr std::array providers{Provider::GitHub, Provider::Google, Provider::Entra,
                                              Provider::Custom};
        const std::optional<int> provider = m_reader.word(
            place.at(u"provider"_s), {u"github"_s, u"google"_s, u"entra"_s, u"custom"_s});
        if (!provider)
            return;
        SsoClient client = knownClient(providers.at(size_t(*provider)));
        const bool isCustom = client.provider == Provider::Custom;

        static const QRegularExpression printable(u"\\A[!-~]+\\z"_s);
        const YamlPlace id = place.at(u"clientId"_s);
        const auto expectedId = Text::tr("Expected the client ID that the identity provider gave "
                                         "to this program, in quotes if it is a number.");
        client.clientId =
            matching(id, expectedId, printable, Text::tr("This is not a client ID."), IsRequired);

        const auto override = [&](const QString &key, QString &value, const QString &expected) {
            const YamlPlace at = place.at(key);
            if (at.isWritten() || isCustom)
                value = requiredText(at, expected, maxName);
        };
        override(u"name"_s, client.name,
                 Text::tr("Expected the name by which the control plane knows the identity "
                          "provider."));
        override(u"label"_s, client.label, Text::tr("Expected the words for the button."));
        const auto overrideUrl = [&](const QString &key, QUrl &value, const QString &expected) {
            const YamlPlace at = place.at(key);
            if (at.isWritten() || isCustom)
                value = url(at, expected).value_or(QUrl());
        };
        overrideUrl(u"deviceUrl"_s, client.deviceUrl,
                    Text::tr("Expected the address at which device codes are asked for, such as "
                             "https://login.example.com/device/code."));
        overrideUrl(u"verificationUrl"_s, client.verificationUrl,
                    Text::tr("Expected the address at which people enter the code, such as "
                             "https://login.example.com/device."));
        static const QRegularExpression words(u"\\A[!-~][ -~]*\\z"_s);
        if (const YamlPlace scope = place.at(u"scope"_s); scope.isWritten())
            client.scope = matching(scope, Text::tr("Expected scopes with spaces between them."),
                                    words, Text::tr("These are not scopes."));

        const auto hasLabel = [&](const SsoClient &other) { return other.label == client.label; };
        const QList<SsoClient> &known = m_profile.ssoClients;
        if (!client.label.isEmpty() && std::any_of(known.cbegin(), known.cend(), hasLabel))
            m_reader.refuse(place.at(u"label"_s),
                            Text::tr("Another SSO client has the label “%1”. Expected a label of "
                                     "its own.")
                                .arg(visibleText(client.label, maxName, true)));
        m_profile.ssoClients << client;
    }

    void readLanguage(const YamlPlace &place)
    {
        static const QRegularExpression tag(u"\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
        const auto expected = Text::tr("Expected a language such as de or pt-BR.");
        m_profile.language = matching(place, expected, tag, Text::tr("This is not a language."));
        if (!m_profile.language.isEmpty() && QLocale(m_profile.language).language() == QLocale::C)
            m_reader.refuse(place, Text::tr("This language is not known.") + u' ' + expected);
    }

    // --- texts

    /// Empty: not written, or wrong, which is said.
    QString optionalText(const YamlPlace &place, const QString &expected, int maxLength)
    {
        return place.isWritten() ? requiredText(place, expected, maxLength) : QString();
    }

    QString requiredText(const YamlPlace &place, const QString &expected, int maxLength)
    {
        return m_reader.text(place, expected, maxLength).value_or(QString());
    }

    enum Need { IsOptional, IsRequired };
    QString matching(const YamlPlace &place, const QString &expected,
                     const QRegularExpression &form, const QString &otherwise,
                     Need need = IsOptional)
    {
        if (need == IsOptional && !place.isWritten())
            return {};
        const QString text = requiredText(place, expected, maxText);
        if (text.isEmpty() || form.match(text).hasMatch())
            return text;
        m_reader.refuse(place, otherwise + u' ' + expected);
        return {};
    }

    YamlReader m_reader;
    ProfileFiles m_files;
    const CloudCatalogue &m_clouds;
    Profile m_profile;
    YamlPlace m_policyPlace;
};

ProfileResult profileOf(const YamlResult &yaml, const QString &directory,
                        const CloudCatalogue &clouds)
{
    if (!yaml)
        return tl::unexpected(yaml.error());
    return ProfileReader(directory, clouds).read(**yaml);
}

} // namespace

ProfileResult parseProfile(const QByteArray &yaml, const QString &directory,
                           const CloudCatalogue &clouds)
{
    return profileOf(parseYaml(yaml), directory, clouds);
}

ProfileResult readProfile(const QString &path, const CloudCatalogue &clouds)
{
    return profileOf(readYaml(path), QFileInfo(path).absolutePath(), clouds);
}

} // namespace byoc
