// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ChoiceGroup.h"

#include "widgets/Accessibility.h"
#include "widgets/ChoiceCard.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QFocusEvent>
#include <QStyle>

#include <algorithm>

namespace byoc {

ChoiceGroup::ChoiceGroup(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    accessibility::setRole(this, QAccessible::Grouping);
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceGroup::setChoices(const QList<Choice> &choices)
{
    const QString selectedId = selected();
    while (m_cards.size() > choices.size()) {
        ChoiceCard *card = m_cards.takeLast();
        card->hide();
        card->deleteLater(); // later: this may be called from its own signal
    }
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (i < m_cards.size()) {
            if (m_cards[i]->choice() != choices[i])
                m_cards[i]->setChoice(choices[i]);
            continue;
        }
        auto *card = new ChoiceCard(choices[i], this);
        card->setRow(m_maximumColumns == 1);
        connect(card, &ChoiceCard::moveRequested, this,
                [this, card](int key) { moveFocus(card, key); });
        connect(card, &ChoiceCard::chosen, this, [this, card] {
            const QString id = card->choice().id;
            select(id);
            emit chosen(id);
        });
        card->show();
        m_cards << card;
    }
    select(selectedId);
    updateGeometry();
    place(width(), true);
}

QList<Choice> ChoiceGroup::choices() const
{
    QList<Choice> choices;
    for (const ChoiceCard *card : m_cards)
        choices << card->choice();
    return choices;
}

void ChoiceGroup::setMaximumColumns(int columns)
{
    m_maximumColumns = std::max(1, columns);
    for (ChoiceCard *card : std::as_const(m_cards))
        card->setRow(m_maximumColumns == 1);
    updateGeometry();
    place(width(), true);
}

QString ChoiceGroup::selected() const
{
    for (const ChoiceCard *card : m_cards) {
        if (card->isChecked())
            return card->choice().id;
    }
    return {};
}

void ChoiceGroup::select(const QString &id)
{
    for (ChoiceCard *card : std::as_const(m_cards)) {
        const Choice &choice = card->choice();
        card->setChecked(!id.isEmpty() && choice.id == id && choice.enabled);
    }
    updateTabStop();
}

ChoiceCard *ChoiceGroup::card(const QString &id) const
{
    for (ChoiceCard *card : m_cards) {
        if (card->choice().id == id)
            return card;
    }
    return nullptr;
}

/// The selected card, or the first that can be chosen.
ChoiceCard *ChoiceGroup::tabStop() const
{
    if (ChoiceCard *chosenCard = card(selected()))
        return chosenCard;
    const auto first = std::find_if(m_cards.begin(), m_cards.end(),
                                    [](const ChoiceCard *card) { return card->isEnabled(); });
    return first == m_cards.end() ? nullptr : *first;
}

void ChoiceGroup::focusInEvent(QFocusEvent *event)
{
    if (ChoiceCard *stop = tabStop())
        stop->setFocus(event->reason());
}

void ChoiceGroup::updateTabStop()
{
    ChoiceCard *stop = tabStop();
    for (ChoiceCard *card : std::as_const(m_cards))
        card->setFocusPolicy(card == stop ? Qt::StrongFocus : Qt::ClickFocus);
    if (stop && hasFocus()) // which it got when there was no card yet that takes it
        stop->setFocus(Qt::OtherFocusReason);
}

void ChoiceGroup::moveFocus(const ChoiceCard *from, int key)
{
    if (isRightToLeft() && (key == Qt::Key_Left || key == Qt::Key_Right))
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    const qsizetype count = m_cards.size();
    const qsizetype columns = columnsFor(width());
    qsizetype at = m_cards.indexOf(from);
    qsizetype step = 0;
    switch (key) {
    case Qt::Key_Home:
        at = -1;
        step = 1;
        break;
    case Qt::Key_End:
        at = count;
        step = -1;
        break;
    case Qt::Key_Left:
        step = -1;
        break;
    case Qt::Key_Right:
        step = 1;
        break;
    case Qt::Key_Up:
        step = -columns;
        break;
    case Qt::Key_Down:
        step = columns;
        break;
    }
    for (at += step; at >= 0 && at < count; at += step) {
        if (m_cards[at]->isEnabled()) {
            m_cards[at]->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

int ChoiceGroup::gapBetween() const
{
    return theme::unit(this) * (m_maximumColumns == 1 ? 2 : 3) / 2;
}

int ChoiceGroup::columnsFor(int width) const
{
    const int gap = gapBetween();
    const int narrowest = theme::unit(this) * 22;
    int columns = std::clamp((width + gap) / (narrowest + gap), 1, m_maximumColumns);
    // No lone card in a last row where a more even split takes as many rows.
    const int count = std::max(1, int(m_cards.size()));
    columns = std::min(columns, count);
    const int rows = (count + columns - 1) / columns;
    return (count + rows - 1) / rows;
}

int ChoiceGroup::place(int width, bool move) const
{
    const int columns = columnsFor(width);
    const int gap = gapBetween();
    const int cardWidth = (width - gap * (columns - 1)) / columns;
    int y = 0;
    for (qsizetype first = 0; first < m_cards.size(); first += columns) {
        const qsizetype end = std::min<qsizetype>(first + columns, m_cards.size());
        int height = 0;
        for (qsizetype i = first; i < end; ++i)
            height = std::max(height, m_cards[i]->heightForWidth(cardWidth));
        for (qsizetype i = first; move && i < end; ++i) {
            const QRect rect(int(i - first) * (cardWidth + gap), y, cardWidth, height);
            m_cards[i]->setGeometry(
                QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height), rect));
        }
        y += height + gap;
    }
    return std::max(0, y - gap);
}

int ChoiceGroup::heightForWidth(int width) const
{
    return place(width, false);
}

QSize ChoiceGroup::sizeHint() const
{
    const int width = theme::unit(this) * 78;
    return {width, heightForWidth(width)};
}

QSize ChoiceGroup::minimumSizeHint() const
{
    return {theme::unit(this) * 18, m_cards.isEmpty() ? 0 : m_cards[0]->minimumSizeHint().height()};
}

void ChoiceGroup::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
}

bool ChoiceGroup::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        place(width(), true);
    }
    return QWidget::event(event);
}

void ChoiceGroup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        place(width(), true);
    }
    QWidget::changeEvent(event);
}

} // namespace byoc
