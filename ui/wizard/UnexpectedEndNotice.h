// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace byoc {

/// One calm line across the window: the last run ended unexpectedly, and what that means. Offers a
/// report for support, and can be put away.
class UnexpectedEndNotice : public QWidget
{
    Q_OBJECT

public:
    explicit UnexpectedEndNotice(const QString &text, QWidget *parent = nullptr);

signals:
    void reportRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace byoc
