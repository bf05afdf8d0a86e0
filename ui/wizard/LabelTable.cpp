// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/LabelTable.h"

#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"

#include <QGridLayout>

namespace byoc {

QWidget *makeLabelTable(const QList<QPair<QString, QString>> &rows)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(3 * theme::unit(table));
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    int row = 0;
    for (const auto &[label, value] : rows) {
        if (value.isEmpty())
            continue;
        grid->addWidget(new WrapLabel(label, WrapLabel::Look::Muted), row, 0, Qt::AlignTop);
        grid->addWidget(new WrapLabel(value), row, 1, Qt::AlignTop);
        ++row;
    }
    return table;
}

} // namespace byoc
