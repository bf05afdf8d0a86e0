// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace byoc {

class StepItem;
class ThinBar;
class WrapLabel;

/// One step of the wizard.
struct RailStep
{
    enum class State { Done, Current, Ahead };
    QString id; ///< stable
    QString title;
    State state = State::Ahead;
    bool mayReturn = false; ///< a done step that can be gone back to

    bool operator==(const RailStep &) const = default;
};

/// The steps and where the person is: a list at the side, or one line with a thin bar (compact).
class StepRail : public QWidget
{
    Q_OBJECT
public:
    explicit StepRail(QWidget *parent = nullptr);

    void setSteps(const QList<RailStep> &steps);
    const QList<RailStep> &steps() const { return m_steps; }
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    /// "Step 4 of 8: Account", or empty while there is no current step.
    QString currentText() const;

signals:
    void stepActivated(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applySpacing();
    /// From 1; 0: none.
    int currentNumber() const;

    QList<RailStep> m_steps;
    QList<StepItem *> m_items;
    bool m_compact = false;
    QWidget *m_list;
    QVBoxLayout *m_listLayout;
    QWidget *m_line;
    QVBoxLayout *m_lineLayout;
    WrapLabel *m_lineText;
    ThinBar *m_bar;
};

} // namespace byoc
