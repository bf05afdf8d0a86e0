// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Weather.h"

#include <QFile>

#include <fcntl.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include <new>

namespace byoc::faults {

namespace {

std::int64_t now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

void *map(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | flags, 0600);
    if (file < 0)
        return nullptr;
    void *memory = MAP_FAILED;
    if (ftruncate(file, sizeof(Weather)) == 0)
        memory = mmap(nullptr, sizeof(Weather), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    ::close(file);
    return memory == MAP_FAILED ? nullptr : memory;
}

} // namespace

Weather::Encounter Weather::meet(Outage kind, std::int64_t steadyNow)
{
    if (outage != kind)
        return Encounter::None;
    if (outageKills.exchange(false)) {
        ++outagesMet;
        return Encounter::HarmAndKill;
    }
    if (outageEnd == 0)
        outageEnd = steadyNow + outageLength;
    if (steadyNow >= outageEnd)
        return Encounter::None;
    ++outagesMet;
    return Encounter::Harm;
}

Weather *Weather::create(const QString &path, double rate)
{
    void *memory = map(path, O_CREAT);
    if (!memory)
        return nullptr;
    auto *weather = new (memory) Weather;
    weather->rate = rate;
    weather->wallStart = now(CLOCK_REALTIME);
    weather->steadyStart = now(CLOCK_MONOTONIC);
    return weather;
}

Weather *Weather::open(const QString &path)
{
    return static_cast<Weather *>(map(path, 0));
}

void Weather::close(Weather *weather)
{
    if (weather)
        munmap(weather, sizeof(Weather));
}

} // namespace byoc::faults
