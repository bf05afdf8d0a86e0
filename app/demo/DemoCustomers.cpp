// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/DemoCustomers.h"

#include "demo/DemoIds.h"

#include <array>

using namespace Qt::StringLiterals;

namespace byoc::demo {

namespace {

constexpr std::array GivenNames{"Mira"_L1,  "Tomas"_L1, "Ines"_L1,  "Jonas"_L1, "Aiko"_L1,
                                "Luca"_L1,  "Farah"_L1, "Oscar"_L1, "Greta"_L1, "Samir"_L1,
                                "Elena"_L1, "Kofi"_L1,  "Nora"_L1,  "Pavel"_L1, "Yara"_L1};
constexpr std::array FamilyNames{
    "Okafor"_L1, "Lindqvist"_L1, "Moreau"_L1,  "Tanaka"_L1, "Silva"_L1,  "Novak"_L1, "Haddad"_L1,
    "Jensen"_L1, "Petrov"_L1,    "Alvarez"_L1, "Keller"_L1, "Mensah"_L1, "Brandt"_L1};
constexpr std::array Firms{"Harbour"_L1, "Meridian"_L1, "Juniper"_L1, "Granite"_L1,
                           "Lantern"_L1, "Cedar"_L1,    "Falcon"_L1,  "Prairie"_L1,
                           "Summit"_L1,  "Delta"_L1,    "Willow"_L1};
constexpr std::array Trades{"Freight"_L1, "Analytics"_L1, "Robotics"_L1, "Foods"_L1,
                            "Health"_L1,  "Energy"_L1,    "Press"_L1};

// The lists' lengths share no factor, so their combinations repeat late.
template <std::size_t Size>
QString pick(const std::array<QLatin1StringView, Size> &list, int number)
{
    return list[std::size_t(number) % Size];
}

DemoUser person(int number, quint32 seed, DemoIds &ids)
{
    const int start = int(seed % 1000) + number;
    const QString given = pick(GivenNames, start);
    const QString family = pick(FamilyNames, start);
    const QString firm = pick(Firms, start);
    const QString trade = pick(Trades, start);
    QString email = u"%1.%2@%3-%4-%5.example"_s.arg(given, family, firm, trade).arg(number);
    if (number % 5 != 3)
        email = email.toLower();
    return {.id = ids.next(u"user"_s),
            .name = given + u' ' + family,
            .email = email,
            .password = u"demo-password"_s,
            .apiKey = {},
            .orgId = ids.next(u"org"_s),
            .orgName = u"%1 %2 %3"_s.arg(firm, trade).arg(number),
            .role = u"root"_s};
}

} // namespace

MadeUpCustomers makeUpCustomers(quint32 seed, int count, const QStringList &tierIds,
                                const QString &createdAt)
{
    DemoIds ids(seed ^ 0x5eedc0deU); // apart, so that their number does not shift other ids
    MadeUpCustomers made;
    for (int number = 0; number < count; ++number) {
        const DemoUser user = person(number, seed, ids);
        made.users.append(user);
        const int kind = number % 25;
        const int subscriptions = kind == 0 ? 0 : kind == 1 ? 2 : 1;
        for (int i = 0; i < subscriptions; ++i) {
            made.subscriptions.append({.id = ids.next(u"sub"_s),
                                       .tierId = tierIds[number % tierIds.size()],
                                       .ownerId = user.id,
                                       .ownerName = user.name,
                                       .ownerOrgId = user.orgId,
                                       .ownerOrgName = user.orgName,
                                       .status = kind == 2 ? u"SUSPENDED"_s : u"ACTIVE"_s,
                                       .roles = {{user.id, u"root"_s}},
                                       .createdAt = createdAt,
                                       .updatedAt = createdAt,
                                       .updatedById = user.id,
                                       .updatedByName = user.name});
        }
    }
    return made;
}

} // namespace byoc::demo
