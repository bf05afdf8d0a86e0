// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "problem/Problem.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;

namespace byoc {

class Disclosure;
class LinkButton;
class SelectableText;
class WrapLabel;

/// The one way in which a problem is shown: what failed, where, what to do, and buttons to do it.
/// Hidden while there is none. Announced when it appears, and noted in the log (byoc.problem).
class ProblemPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemPanel(QWidget *parent = nullptr);

    /// nullopt or Kind::Cancelled hides. The labels of the buttons are kept.
    void setProblem(const std::optional<Problem> &problem);
    const std::optional<Problem> &problem() const { return m_problem; }
    /// Label of a button that repairs the cause; empty: no such button.
    void setFix(const QString &label);
    /// Label of the button that tries again; "Try again" by default.
    void setRetryLabel(const QString &label);

signals:
    void retryRequested();
    void fixRequested();
    /// The person wants to give support more than this problem. The button for it is there only
    /// where this is connected to something.
    void supportReportRequested();

private:
    void showCountdown();
    void copyReport();

    std::optional<Problem> m_problem;
    WrapLabel *m_what;
    WrapLabel *m_where;
    WrapLabel *m_advice;
    WrapLabel *m_countdown;
    QPushButton *m_retry;
    QPushButton *m_fix;
    Disclosure *m_details;
    SelectableText *m_detailText;
    LinkButton *m_copy;
    LinkButton *m_support;
    QTimer m_tick;
    QTimer m_revert;
    int m_secondsLeft = 0;
};

} // namespace byoc
