// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace byoc {

/// A password, token or private key in memory: not printable, not comparable, wiped when dropped.
/// Movable and copyable (each copy has its own memory and is wiped on its own). Any thread.
///
/// `reveal()` is the only way out; use its result at once and never store, log or show it.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &text);
    explicit Secret(const QByteArray &utf8);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_utf8.isEmpty(); }
    /// UTF-8 bytes; valid as long as this Secret is.
    const QByteArray &reveal() const { return m_utf8; }
    QString revealText() const { return QString::fromUtf8(m_utf8); }
    void clear();

    bool operator==(const Secret &) const = delete;

private:
    QByteArray m_utf8;
};

} // namespace byoc
