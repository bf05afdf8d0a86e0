// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/UnexpectedEndNotice.h"

#include "widgets/Accessibility.h"
#include "widgets/FlowLayout.h"
#include "widgets/LinkButton.h"
#include "widgets/StatusLine.h"
#include "widgets/Theme.h"

#include <QBoxLayout>
#include <QPainter>

namespace byoc {

UnexpectedEndNotice::UnexpectedEndNotice(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    accessibility::setRole(this, QAccessible::Grouping);
    setAccessibleName(tr("The last run"));
    auto *line = new StatusLine;
    auto *report = new LinkButton(tr("Report for support…"));
    auto *close = new LinkButton(tr("Put away"));
    for (LinkButton *button : {report, close})
        button->setSmall(true);
    connect(report, &QPushButton::clicked, this, &UnexpectedEndNotice::reportRequested);
    connect(close, &QPushButton::clicked, this, &QObject::deleteLater);

    const int unit = theme::unit(this);
    auto *buttons = new FlowLayout;
    buttons->addWidget(report);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    layout->setSpacing(unit / 2);
    layout->addWidget(line);
    layout->addLayout(buttons);
    line->report(StatusLine::Level::Info, text);
}

void UnexpectedEndNotice::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme::subtleHighlight(palette()));
}

} // namespace byoc
