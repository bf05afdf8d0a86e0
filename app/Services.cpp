// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Services.h"

#include <QDir>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

QString pathIn(const QString &directory, const QString &name)
{
    return directory.isEmpty() ? QString() : QDir(directory).filePath(name);
}

} // namespace

Services::Services(const QString &stateDirectory, const QUrl &origin, CredentialStore &store,
                   std::unique_ptr<Computer> theComputer)
    : computer(std::move(theComputer))
    , connection(pathIn(stateDirectory, u"network.json"_s), network)
    , gateway(network, origin)
    , controlPlane(gateway)
    , savedSignIns(pathIn(stateDirectory, u"sign-ins.json"_s))
    , signIn(network, gateway, controlPlane, store, savedSignIns)
    , journal(pathIn(stateDirectory, u"journal.json"_s))
    , profiles(pathIn(stateDirectory, u"profiles.json"_s), clouds)
    , model(gateway, controlPlane, signIn, clouds, journal, *computer)
{
    QObject::connect(computer.get(), &Computer::woke, &network, &Network::startAfresh);
    QObject::connect(computer.get(), &Computer::networkReturned, &network, &Network::startAfresh);
}

} // namespace byoc
