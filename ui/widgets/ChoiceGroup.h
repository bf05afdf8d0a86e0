// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/Choice.h"

#include <QList>
#include <QWidget>

namespace byoc {

class ChoiceCard;

/// Exclusive choice cards in a grid that takes as many columns as fit.
///
/// One stop for the Tab key; arrow keys, Home and End move the focus without choosing; Space and
/// Enter choose, and Enter does not press the window's default button. Cards that are not enabled
/// are skipped, but say why in plain sight.
class ChoiceGroup : public QWidget
{
    Q_OBJECT
public:
    /// `name`: accessible name of the whole group, e.g. the page's question.
    explicit ChoiceGroup(const QString &name, QWidget *parent = nullptr);

    /// Replaces the choices; the selection is kept if its id is still there and enabled. Does
    /// not emit.
    void setChoices(const QList<Choice> &choices);
    QList<Choice> choices() const;
    /// 3 by default; 1 makes a list of rows.
    void setMaximumColumns(int columns);

    QString selected() const; ///< id; empty: none
    /// Selects, or clears with an unknown or empty id. Does not emit.
    void select(const QString &id);
    ChoiceCard *card(const QString &id) const; ///< nullptr: no such choice

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A person chose, also when it was chosen already.
    void chosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; ///< passes the focus on to a card
    void changeEvent(QEvent *event) override;

private:
    int gapBetween() const;
    int columnsFor(int width) const;
    int place(int width, bool move) const;
    void moveFocus(const ChoiceCard *from, int key);
    void updateTabStop();
    ChoiceCard *tabStop() const;

    QList<ChoiceCard *> m_cards;
    int m_maximumColumns = 3;
};

} // namespace byoc
