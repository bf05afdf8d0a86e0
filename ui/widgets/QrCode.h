// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

#include <vector>

namespace byoc {

/// A text as a QR code (ISO/IEC 18004), for a phone's camera: error correction level M, with the
/// quiet zone of 4 modules, always dark on white since many readers know nothing else. Each module
/// is a whole number of screen pixels. Grows with the font; its size changes with the text only
/// where the modules would become too small to read.
class QrCode : public QWidget
{
    Q_OBJECT
public:
    /// `name`: accessible name; says what the code leads to.
    explicit QrCode(const QString &name, QWidget *parent = nullptr);

    /// At most 2331 bytes in UTF-8. An empty, or a longer text leaves a blank space.
    void setText(const QString &text);
    QString text() const { return m_text; }
    bool isBlank() const { return m_side == 0; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    int m_side = 0; ///< modules
    std::vector<bool> m_dark; ///< row by row
};

} // namespace byoc
