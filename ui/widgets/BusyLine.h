// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace byoc {

class ThinBar;
class WrapLabel;

/// "Something is going on": a thin moving line with a sentence below. Keeps its space when idle.
class BusyLine : public QWidget
{
    Q_OBJECT
public:
    explicit BusyLine(QWidget *parent = nullptr);

    /// A whole sentence, e.g. "Looking for your subscriptions." Announced once.
    void start(const QString &text);
    void stop();
    bool isBusy() const;
    QString text() const;

private:
    ThinBar *m_bar;
    WrapLabel *m_text;
};

} // namespace byoc
