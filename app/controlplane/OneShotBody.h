// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIODevice>

namespace byoc {

/// A request body that can be read once and not rewound.
///
/// Qt sends a request again by itself, POST included, when a kept connection drops before the
/// first byte of the reply. With a body that cannot be rewound it reports
/// QNetworkReply::ContentReSendError instead, and we decide.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    OneShotBody(QByteArray bytes, QObject *parent);

    /// Nothing of it was read, so nothing of the request was sent. False also where that would not
    /// show: without bytes.
    bool isUntouched() const { return m_position == 0 && !m_bytes.isEmpty(); }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace byoc
