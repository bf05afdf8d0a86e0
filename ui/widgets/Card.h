// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

class QVBoxLayout;

namespace byoc {

/// A rounded frame around things that belong together.
class Card : public QFrame
{
    Q_OBJECT
public:
    enum class Tone {
        Card, ///< white (or its dark counterpart) with a hairline
        Box, ///< for commands: the alternate background
        Danger, ///< soft red, without a frame
        Warning, ///< soft yellow, without a frame
        Accent, ///< soft blue, without a frame
    };

    explicit Card(Tone tone = Tone::Card, QWidget *parent = nullptr);

    /// Vertical, with the usual margins; add to it.
    QVBoxLayout *body() const { return m_body; }
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMargins();

    Tone m_tone;
    QVBoxLayout *m_body;
};

} // namespace byoc
