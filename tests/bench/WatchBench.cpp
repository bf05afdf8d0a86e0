// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// How soon READY is shown and what that costs the server: the product's watch against
// omnistrate-ctl's and the portal's schedules, for the same simulated people, in virtual time.

#include "WatchSimulation.h"

#include <QCoreApplication>

#include <cstdio>

using namespace byoc;

namespace {

constexpr int People = 1000;
constexpr quint32 Seed = 20261123;

void print(const char *name, const WatchFigures &figures, double portalRequests)
{
    std::printf("%-38s %8.1f %8.1f %8.1f %8.1f %10.1f %8.2f %10d\n", name, figures.activeMedian,
                figures.activeP95, figures.median, figures.p95, figures.requests,
                figures.requests / portalRequests, figures.abandoned);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const quint32 seed = argc > 1 ? QByteArray(argv[1]).toUInt() : Seed;
    const QList<SimulatedOnboarding> people = simulateOnboardings(People, seed);
    int active = 0;
    for (const SimulatedOnboarding &onboarding : people)
        active += onboarding.isWindowActive(onboarding.ready) ? 1 : 0;
    const WatchFigures portal = figuresOf(followWithPortal(people));

    std::printf("%d simulated onboardings; the window was active for %.0f %% when READY came.\n"
                "Seconds from READY to shown; goal: median at most 2.5 and p95 at most 10 in the\n"
                "active window, at most half of the portal's requests, none given up.\n\n",
                People, 100.0 * active / People);
    std::printf("%-38s %17s %17s %10s %8s %10s\n", "", "active window", "all", "requests", "of the",
                "given");
    std::printf("%-38s %8s %8s %8s %8s %10s %8s %10s\n", "", "median", "p95", "median", "p95",
                "each", "portal's", "up");
    print("this program", figuresOf(followWithWatch(people)), portal.requests);
    print("… if instances tell nothing of accounts",
          figuresOf(followWithWatch(people, AccountWord::InAccount)), portal.requests);
    print("omnistrate-ctl: 10 s for 10 min", figuresOf(followWithCtl(people)), portal.requests);
    print("portal: 5 s, 10 s, for 60 min", portal, portal.requests);
    return 0;
}
