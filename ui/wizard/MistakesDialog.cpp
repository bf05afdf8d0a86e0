// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/MistakesDialog.h"

#include "text/VisibleText.h"
#include "widgets/SelectableText.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>

namespace byoc {

using namespace Qt::StringLiterals;

MistakesDialog::MistakesDialog(const QString &path, const QString &what,
                               const QList<DocumentMistake> &mistakes, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(visibleText(QFileInfo(path).fileName(), 200, true));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    const int margin = 2 * theme::unit(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme::unit(this));
    layout->addWidget(new WrapLabel(what, WrapLabel::Look::Strong));
    QStringList lines;
    for (const DocumentMistake &mistake : mistakes)
        lines << mistake.sentence();
    auto *list = new SelectableText(tr("What is wrong"), lines.join(u"\n\n"_s));
    list->setMaximumLines(16);
    layout->addWidget(list, 1);
    layout->addWidget(new WrapLabel(tr("Correct the file, or send this to whoever wrote it, and "
                                       "open it again. Nothing was changed."),
                                    WrapLabel::Look::SmallMuted));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(theme::unit(this) * 80, sizeHint().height());
}

} // namespace byoc
