// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "controlplane/Network.h"

namespace byoc {

Network::Network(QObject *parent)
    : QObject(parent)
{
}

void Network::prepare(QNetworkAccessManager &) { }

} // namespace byoc
