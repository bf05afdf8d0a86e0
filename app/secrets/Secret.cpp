// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "secrets/Secret.h"

#include <utility>

namespace byoc {

Secret::Secret(const QString &text)
    : m_utf8(text.toUtf8())
{
}

// A deep copy: wiping must not leave a second owner of the bytes behind.
Secret::Secret(const QByteArray &utf8)
    : m_utf8(utf8.constData(), utf8.size())
{
}

Secret::Secret(const Secret &other)
    : Secret(other.m_utf8)
{
}

Secret::Secret(Secret &&other) noexcept
    : m_utf8(std::exchange(other.m_utf8, {}))
{
}

Secret &Secret::operator=(Secret other) noexcept
{
    m_utf8.swap(other.m_utf8);
    return *this;
}

Secret::~Secret()
{
    clear();
}

void Secret::clear()
{
    // Through a volatile pointer, or the compiler may drop writes to memory that is freed next.
    if (m_utf8.isDetached()) {
        volatile char *bytes = m_utf8.data();
        for (qsizetype i = 0; i < m_utf8.size(); ++i)
            bytes[i] = 0;
    }
    m_utf8.clear();
}

} // namespace byoc
