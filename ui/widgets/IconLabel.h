// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPalette>
#include <QWidget>

namespace byoc {

/// A tinted drawing beside text. Says nothing to a screen reader: the text beside it has the word.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Text, Muted, Accent, Success, Warning, Danger };

    /// `lines`: height in lines of text.
    explicit IconLabel(const QString &icon = {}, Tone tone = Tone::Text, double lines = 1.0,
                       QWidget *parent = nullptr);

    void setIcon(const QString &icon, Tone tone);
    QString icon() const { return m_icon; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int side() const;

    QString m_icon;
    Tone m_tone;
    double m_lines;
};

} // namespace byoc
