// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "secrets/KeychainProvider.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMetaObject>
#include <QStringList>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

bool namesAProvider(const QStringList &services)
{
    const QStringList providers = {u"org.freedesktop.secrets"_s, u"org.kde.kwalletd6"_s,
                                   u"org.kde.kwalletd5"_s, u"org.kde.kwalletd"_s};
    return std::any_of(providers.cbegin(), providers.cend(),
                       [&](const QString &name) { return services.contains(name); });
}

/// Asks with the first of `methods`, then with the others until one knows a provider.
void ask(QStringList methods, QObject *context, const std::function<void(bool)> &then)
{
    const QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, methods.takeFirst());
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [methods, context, then](QDBusPendingCallWatcher *done) {
                         const QDBusPendingReply<QStringList> reply = *done;
                         done->deleteLater();
                         if (reply.isError() || namesAProvider(reply.value()))
                             then(true);
                         else if (methods.isEmpty())
                             then(false);
                         else
                             ask(methods, context, then);
                     });
}

} // namespace

void findKeychainProvider(QObject *context, std::function<void(bool found)> then)
{
    if (QDBusConnection::sessionBus().isConnected())
        ask({u"ListNames"_s, u"ListActivatableNames"_s}, context, then);
    else
        QMetaObject::invokeMethod(
            context, [then = std::move(then)] { then(false); }, Qt::QueuedConnection);
}

} // namespace byoc
