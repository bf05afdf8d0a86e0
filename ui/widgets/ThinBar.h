// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>
#include <QWidget>

namespace byoc {

/// A thin progress bar: how far, or (indeterminate) a moving piece that shows life. Moves only
/// while it is visible.
class ThinBar : public QWidget
{
    Q_OBJECT
public:
    explicit ThinBar(QWidget *parent = nullptr);

    /// 0 … 1; stops the moving piece.
    void setPart(double part);
    double part() const { return m_part; }
    void setMoving(bool moving);
    bool isMoving() const { return m_moving; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    double m_part = 0;
    bool m_moving = false;
    int m_phase = 0; ///< 0 … 999
    QTimer m_timer;
};

} // namespace byoc
