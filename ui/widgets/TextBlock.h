// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace byoc {

/// Plain text in a column of a given width: wraps between words, and inside words that are too
/// long (IDs, addresses). No mnemonics, no HTML.
struct TextBlock
{
    QString text;
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the text
    Qt::Alignment alignment = Qt::AlignLeft; ///< visual: left, right or centre

    /// Height of one line, pixels: roomier than the font's own line spacing.
    static int lineHeight(const QFont &font);

    int height(int width) const;
    /// Width that the text needs on as few lines as its line breaks allow.
    int naturalWidth() const;
    /// Draws from the top of `rect` down; returns the height used.
    int draw(QPainter *painter, const QRect &rect, const QColor &color) const;
};

} // namespace byoc
