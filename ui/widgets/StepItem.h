// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/StepRail.h"

#include <QPushButton>

namespace byoc {

/// One step of a StepRail: numbered circle or check mark, and title. A button if it can be gone
/// back to. Made by StepRail.
class StepItem : public QPushButton
{
    Q_OBJECT
public:
    explicit StepItem(QWidget *parent = nullptr);

    /// `number` of `count`, from 1.
    void setStep(const RailStep &step, int number, int count);
    const RailStep &step() const { return m_step; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool mayReturn() const;
    QFont titleFont() const;
    QRect titleRect(int width) const;
    int markSide() const;

    RailStep m_step;
    int m_number = 0;
};

} // namespace byoc
