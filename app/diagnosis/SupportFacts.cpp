// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "diagnosis/SupportFacts.h"

#include "diagnosis/Words.h"
#include "onboarding/OnboardingModel.h"
#include "onboarding/ProfileBook.h"
#include "signin/ConnectionSettings.h"
#include "workstation/Log.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QSslSocket>
#include <QSysInfo>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LogBytes = 96 * 1024;

QString yesOrNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

QList<SupportFact> versions()
{
    return {
        {u"Program"_s, QStringLiteral(BYOC_VERSION)},
        {u"Qt"_s,
         u"%1 (%2, built with %3)"_s.arg(QString::fromLatin1(qVersion()),
                                         QLibraryInfo::isDebugBuild() ? u"debug build"_s
                                                                      : u"release build"_s,
                                         QStringLiteral(QT_VERSION_STR))},
        {u"Operating system"_s,
         u"%1, %2 %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                            QSysInfo::kernelVersion())},
        {u"Processor"_s,
         u"%1 (built for %2)"_s.arg(QSysInfo::currentCpuArchitecture(),
                                    QSysInfo::buildCpuArchitecture())},
        {u"SSL library"_s,
         QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : u"none"_s},
        {u"Kind of keychain"_s,
#if defined(Q_OS_MACOS)
         u"macOS Keychain"_s
#elif defined(Q_OS_WIN)
         u"Windows Credential Manager"_s
#else
         u"Secret Service or KDE wallet"_s
#endif
        },
    };
}

QString proxyWord(const NetworkSettings &settings)
{
    switch (settings.proxy) {
    case NetworkSettings::Proxy::System:
        return u"as the system says"_s;
    case NetworkSettings::Proxy::None:
        return u"none"_s;
    case NetworkSettings::Proxy::Manual:
        break;
    }
    return u"%1 %2:%3, %4"_s.arg(
        settings.protocol == NetworkSettings::Protocol::Http ? u"HTTP"_s : u"SOCKS5"_s,
        settings.host, QString::number(settings.port),
        settings.user.isEmpty() ? u"without a user name"_s : u"with a user name"_s);
}

QList<SupportFact> settingsFacts(const ConnectionSettings &connection, const ProfileBook &profiles)
{
    const NetworkSettings &settings = connection.settings();
    const auto &profile = profiles.current();
    return {
        {u"Language"_s, QLocale().name()},
        {u"Proxy"_s, proxyWord(settings)},
        {u"Additional certificates"_s, settings.caFile.isEmpty() ? u"none"_s : settings.caFile},
        {u"Provider's profile"_s,
         profile ? u"%1 (%2)"_s.arg(profile->profile.product.name, profile->path) : u"none"_s},
    };
}

QString keychainWord(CredentialStore::World world)
{
    switch (world) {
    case CredentialStore::World::Unknown:
        return u"not asked yet"_s;
    case CredentialStore::World::Usable:
        return u"usable"_s;
    case CredentialStore::World::Unusable:
        return u"locked, broken or silent"_s;
    case CredentialStore::World::Absent:
        return u"absent"_s;
    }
    Q_UNREACHABLE();
}

QList<SupportFact> connectionFacts(const OnboardingModel &model)
{
    const SignIn &signIn = model.signIn();
    return {
        {u"Control plane"_s, signIn.origin().toString()},
        {u"Reached"_s, gatewayWords(signIn)},
        {u"Demo"_s, yesOrNo(model.isDemo())},
        {u"Signed in"_s, yesOrNo(signIn.isSignedIn())},
        {u"Role"_s, roleWord(model)},
        {u"Keychain"_s, keychainWord(signIn.keychain())},
        {u"Sign-in is kept"_s, yesOrNo(signIn.isKept())},
        {u"Open onboarding"_s, model.hasDraft() ? model.draft().requestId : u"none"_s},
    };
}

} // namespace

SupportContent collectSupportContent(OnboardingModel &model, const ConnectionSettings &connection,
                                     const ProfileBook &profiles)
{
    SupportContent content;
    content.madeAt = QDateTime::currentDateTimeUtc();
    content.versions = versions();
    content.settings = settingsFacts(connection, profiles);
    content.connection = connectionFacts(model);
    content.onboardings = model.journal().drafts();
    if (model.hasDraft()) { // as it is now: the journal follows half a second later
        content.onboardings.removeIf(
            [&model](const Draft &draft) { return draft.requestId == model.draft().requestId; });
        content.onboardings.prepend(model.draft());
    }
    content.logLines = recentLog(LogBytes);
    return content;
}

} // namespace byoc
