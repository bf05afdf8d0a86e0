// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace byoc {

class IconLabel;
class WrapLabel;

/// Icon and sentence, for what a check found. Keeps the height of one line when it says nothing,
/// so nothing jumps. Changes are announced to screen readers, once they can be seen.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    enum class Level { None, Info, Fine, Warning, Error };

    explicit StatusLine(QWidget *parent = nullptr);

    /// The word for the level ("Error: …") is part of what a screen reader says. An empty text
    /// clears.
    void report(Level level, const QString &text);
    void clear() { report(Level::None, {}); }
    Level level() const { return m_level; }
    QString text() const;
    /// Whether to keep space for one line while empty (the default).
    void setKeepsSpace(bool keeps);

    /// "Error", "Warning" …; empty for None and Info.
    static QString levelName(Level level);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showOrHide();
    void announce();

    IconLabel *m_icon;
    WrapLabel *m_text;
    Level m_level = Level::None;
    bool m_keepsSpace = true;
    bool m_isUnheard = false; ///< what it says was not announced yet
};

} // namespace byoc
