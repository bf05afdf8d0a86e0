// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>

namespace byoc {

struct TextBlock;

/// A word-wrapping label of plain text that asks for the height which its width needs. Words that
/// are too long (IDs, addresses) break anywhere instead of widening the window. Use `setText` as
/// with any label. For text to select there is SelectableText.
class WrapLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Look {
        Body,
        Strong,
        Heading,
        Small,
        Muted, ///< body size, muted
        SmallMuted, ///< small print
        Fixed, ///< IDs and commands, always left to right
    };

    explicit WrapLabel(const QString &text = {}, Look look = Look::Body, QWidget *parent = nullptr);

    void setLook(Look look);
    Look look() const { return m_look; }
    /// Space for that many lines is kept even when there is less text.
    void setMinimumLines(int lines);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont lookFont() const;
    TextBlock block() const;
    QMargins margins() const;

    Look m_look;
    int m_minimumLines = 0;
};

} // namespace byoc
