// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "workstation/Notification.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QVariantMap>

namespace byoc {

using namespace Qt::StringLiterals;

void showNotification(const QString &title, const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
        u"org.freedesktop.Notifications"_s, u"Notify"_s);
    constexpr uint replacesNone = 0;
    constexpr int serverDecides = -1; // how long it stays, milliseconds
    // The body is markup by the specification.
    call << u"BYOC Onboarding"_s << replacesNone << u"byoc-onboarding"_s << title
         << text.toHtmlEscaped() << QStringList() << QVariantMap() << serverDecides;
    bus.asyncCall(call);
}

} // namespace byoc
