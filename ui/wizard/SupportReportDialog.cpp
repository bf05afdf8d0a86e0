// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/SupportReportDialog.h"

#include "widgets/ProblemPanel.h"
#include "widgets/StatusLine.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"
#include "wizard/FilePicker.h"
#include "workstation/AtomicFile.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>

namespace byoc {

using namespace Qt::StringLiterals;

SupportReportDialog::SupportReportDialog(const QString &report, const QString &suggestedName,
                                         QWidget *parent)
    : QDialog(parent)
    , m_suggestedName(suggestedName)
    , m_text(new QPlainTextEdit(report))
    , m_problem(new ProblemPanel)
    , m_status(new StatusLine)
{
    setWindowTitle(tr("Report for support"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);

    m_text->setAccessibleName(tr("Report for support"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFont(theme::fixedFont());
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setLayoutDirection(Qt::LeftToRight); // it is English in any language
    m_text->setMinimumHeight(12 * theme::unit(this));
    QPalette palette = m_text->palette(); // what was found is seen while the search has the focus
    palette.setBrush(QPalette::Inactive, QPalette::Highlight,
                     palette.brush(QPalette::Active, QPalette::Highlight));
    palette.setBrush(QPalette::Inactive, QPalette::HighlightedText,
                     palette.brush(QPalette::Active, QPalette::HighlightedText));
    m_text->setPalette(palette);

    auto *buttons = new QDialogButtonBox;
    QPushButton *save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    makePrimary(save);
    for (QPushButton *button : {save, copy, close}) // Enter searches
        button->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &SupportReportDialog::save);
    connect(copy, &QPushButton::clicked, this, &SupportReportDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    const int unit = theme::unit(this);
    layout->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    layout->setSpacing(unit);
    layout->addWidget(new WrapLabel(
        tr("This is all that the report holds: versions, settings, your onboardings on this "
           "computer, and what the program did last. Passwords, tokens and keys are left out. "
           "Look through it, then save it or copy it, and give it to the provider's support.")));
    layout->addWidget(makeSearch());
    layout->addWidget(m_text, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    m_text->setFocus();
    resize(QSize(unit * 100, unit * 84).boundedTo(screen()->availableSize() * 9 / 10));
}

QWidget *SupportReportDialog::makeSearch()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_search = new QLineEdit;
    m_search->setClearButtonEnabled(true);
    auto *label = new QLabel(tr("Search:"));
    label->setBuddy(m_search);
    m_search->setAccessibleName(tr("Search in the report"));
    auto *next = new QPushButton(tr("Find next"));
    next->setAutoDefault(false);
    layout->addWidget(label);
    layout->addWidget(m_search, 1);
    layout->addWidget(next);
    connect(next, &QPushButton::clicked, this, &SupportReportDialog::findNext);
    connect(m_search, &QLineEdit::returnPressed, this, &SupportReportDialog::findNext);
    connect(m_search, &QLineEdit::textEdited, m_status, &StatusLine::clear);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this,
            &SupportReportDialog::findNext);
    return row;
}

void SupportReportDialog::findNext()
{
    const QString wanted = m_search->text();
    if (wanted.isEmpty())
        return;
    m_status->clear();
    if (m_text->find(wanted))
        return;
    const QTextCursor before = m_text->textCursor();
    m_text->moveCursor(QTextCursor::Start);
    if (m_text->find(wanted)) {
        m_status->report(StatusLine::Level::Info, tr("The search went on from the beginning."));
        return;
    }
    m_text->setTextCursor(before);
    m_status->report(StatusLine::Level::Info, tr("The report does not contain “%1”.").arg(wanted));
}

void SupportReportDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_status->report(StatusLine::Level::Fine, tr("The report is in the clipboard."));
}

void SupportReportDialog::save()
{
    pickFileToSave(this, tr("Save the report"), m_suggestedName, [this](const QString &path) {
        const Result<void> written =
            writeFileAtomically(path, m_text->toPlainText().toUtf8(), Access::Private);
        m_problem->setProblem(written ? std::nullopt : std::optional(written.error()));
        m_status->report(written ? StatusLine::Level::Fine : StatusLine::Level::None,
                         tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace byoc
