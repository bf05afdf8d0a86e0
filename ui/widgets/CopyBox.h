// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace byoc {

class SelectableText;
class StatusLine;

/// A command, an address or an ID to take along: fixed-width, selectable by mouse and keyboard,
/// always left to right, with a button that copies all of it and says so.
class CopyBox : public QWidget
{
    Q_OBJECT
public:
    /// `name`: what it is, e.g. "Command" or "Account ID"; the accessible name of the text.
    explicit CopyBox(const QString &name, const QString &text = {}, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Hidden characters are made visible, and copied like that; see visibleText().
    void setText(const QString &whole);
    QString text() const { return m_text; }
    /// The accessible description of the text, e.g. its letters one by one.
    void setSpelling(const QString &spelling);
    /// For a short code that is typed elsewhere: in large letters.
    void setLarge(bool large);
    /// A line below, e.g. which host the command talks to; empty: none.
    void setRemark(const QString &remark, bool isWarning = false);
    /// A text longer than that many lines scrolls. 8 by default.
    void setMaximumLines(int lines);
    /// How long the button says "Copied", milliseconds. 2000 by default.
    void setCopiedTime(int milliseconds) { m_revert.setInterval(milliseconds); }

    void copy();

signals:
    void copied();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fixButtonWidth();
    void showCopied(bool copied);

    QString m_text;
    QBoxLayout *m_row;
    SelectableText *m_edit;
    QPushButton *m_button;
    StatusLine *m_remark;
    QTimer m_revert;
};

} // namespace byoc
