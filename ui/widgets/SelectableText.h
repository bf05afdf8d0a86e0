// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTextEdit>

namespace byoc {

/// Plain text to read and to select with mouse and keyboard (details, IDs). As high as its text,
/// wraps also inside long words, has Copy in its context menu.
class SelectableText : public QTextEdit
{
    Q_OBJECT
public:
    enum class Look { Body, Small, Fixed, LargeFixed };

    /// `name`: accessible name; the visible label of the text.
    explicit SelectableText(const QString &name, const QString &text = {}, Look look = Look::Body,
                            QWidget *parent = nullptr);

    void setLook(Look look);
    /// A longer text scrolls. 0, at first: never.
    void setMaximumLines(int lines);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont lookFont() const;
    void applyLook();
    int lineHeight() const;

    Look m_look;
    int m_maximumLines = 0;
};

} // namespace byoc
