// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/FlowLayout.h"

#include "widgets/Theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace byoc {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::gap() const
{
    const QWidget *parent = parentWidget();
    return parent ? theme::unit(parent) : 8;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size.rwidth() += hint.width() + (size.width() > 0 ? gap() : 0);
        size.setHeight(std::max(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    qsizetype first = 0;
    int y = inner.top();
    bool anyLine = false;
    while (first < m_items.size()) {
        // What fits in this line, and how high it is.
        int width = 0;
        int height = 0;
        qsizetype end = first;
        for (; end < m_items.size(); ++end) {
            if (m_items[end]->isEmpty())
                continue;
            const QSize hint = m_items[end]->sizeHint();
            const int needed = width + (width > 0 ? gap() : 0) + hint.width();
            if (width > 0 && needed > inner.width())
                break;
            width = needed;
            height = std::max(height, hint.height());
        }
        int x = inner.left();
        for (qsizetype i = first; move && i < end; ++i) {
            if (m_items[i]->isEmpty())
                continue;
            QSize size = m_items[i]->sizeHint();
            size.setWidth(std::min(size.width(), inner.width()));
            const QRect place(QPoint(x, y + (height - size.height()) / 2), size);
            m_items[i]->setGeometry(QStyle::visualRect(direction, inner, place));
            x += size.width() + gap();
        }
        if (height > 0) {
            y += height + gap();
            anyLine = true;
        }
        first = end;
    }
    if (anyLine)
        y -= gap();
    return y - rect.top() + contentsMargins().bottom();
}

} // namespace byoc
