// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/Choice.h"

#include <QRadioButton>

namespace byoc {

/// One card of a ChoiceGroup: a radio button drawn as a card. Made by ChoiceGroup.
class ChoiceCard : public QRadioButton
{
    Q_OBJECT
public:
    explicit ChoiceCard(const Choice &choice, QWidget *parent = nullptr);

    const Choice &choice() const { return m_choice; }
    void setChoice(const Choice &choice);
    /// As a row (icon at the side of the text) instead of a tile (icon above the text).
    void setRow(bool row);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// An arrow, Home or End key was pressed.
    void moveRequested(int key);
    /// Chosen by a person or by assistive technology (not by code).
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void nextCheckState() override;
    bool hitButton(const QPoint &position) const override;

private:
    struct Geometry;
    Geometry geometryFor(int width) const;
    QString line() const;

    Choice m_choice;
    bool m_row = false;
};

} // namespace byoc
