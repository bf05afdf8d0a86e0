// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/PageScrollArea.h"

#include "widgets/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace byoc {

namespace {

constexpr int columnWidthInUnits = 88; // about 80 characters

/// May be made narrower than its contents ask for: they wrap, and nothing scrolls sideways.
class Page : public QWidget
{
public:
    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }
};

} // namespace

PageScrollArea::PageScrollArea(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QWidget)
    , m_body(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);

    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_body);
    column->addStretch();
    auto *page = new Page;
    page->setAutoFillBackground(false);
    auto *across = new QHBoxLayout(page);
    across->addWidget(m_column, 1000);
    across->addStretch(1);
    setWidget(page);
    page->setAutoFillBackground(false); // setWidget turns it on
    applyMetrics();

    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now)) {
            const int margin = theme::unit(this) * 3;
            ensureWidgetVisible(now, 0, margin);
        }
    });
}

PageScrollArea::~PageScrollArea()
{
    qApp->disconnect(this); // the focus moves while the children go down
}

void PageScrollArea::scrollToTop()
{
    verticalScrollBar()->setValue(0);
}

QSize PageScrollArea::sizeHint() const
{
    const int unit = theme::unit(this);
    return {unit * columnWidthInUnits, unit * 60};
}

QSize PageScrollArea::minimumSizeHint() const
{
    const int unit = theme::unit(this);
    return {unit * 24, unit * 12};
}

void PageScrollArea::applyMetrics()
{
    const int unit = theme::unit(this);
    m_column->setMaximumWidth(unit * columnWidthInUnits);
    m_body->setSpacing(unit * 2);
    widget()->layout()->setContentsMargins(unit * 4, unit * 7 / 2, unit * 4, unit * 3);
    verticalScrollBar()->setSingleStep(unit * 4);
}

void PageScrollArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyMetrics();
    QScrollArea::changeEvent(event);
}

} // namespace byoc
