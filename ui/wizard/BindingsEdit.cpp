// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/BindingsEdit.h"

#include "documents/NebiusBindingsDocument.h"
#include "text/VisibleText.h"
#include "widgets/Disclosure.h"
#include "widgets/FlowLayout.h"
#include "widgets/StatusLine.h"
#include "widgets/Theme.h"
#include "wizard/BindingDialog.h"
#include "wizard/FilePicker.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

/// Its columns share the width, but each is at least as wide as its title.
class BindingsTable : public QTableWidget
{
public:
    using QTableWidget::QTableWidget;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTableWidget::resizeEvent(event);
        QHeaderView *header = horizontalHeader();
        int titles = 0;
        for (int i = 0; i < header->count(); ++i)
            titles += header->sectionSizeHint(i);
        const int spare = qMax(0, viewport()->width() - titles) / qMax(1, header->count());
        for (int i = 0; i < header->count(); ++i)
            header->resizeSection(i, header->sectionSizeHint(i) + spare);
    }
};

} // namespace

BindingsEdit::BindingsEdit(QWidget *parent)
    : QWidget(parent)
{
    m_table = new BindingsTable(0, 4);
    m_table->setAccessibleName(tr("Bindings"));
    m_table->setHorizontalHeaderLabels(
        {tr("Project"), tr("Service account"), tr("Public key"), tr("Private key")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(theme::unit(this) * 16);
    m_table->setWordWrap(false);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        const bool selected = m_table->currentRow() >= 0 && !m_table->selectedItems().isEmpty();
        m_edit->setEnabled(selected);
        m_remove->setEnabled(selected);
    });
    connect(m_table, &QTableWidget::cellActivated, this, &BindingsEdit::editSelected);

    auto *buttons = new FlowLayout;
    const auto addButton = [buttons, this](const QString &text, void (BindingsEdit::*slot)()) {
        auto *button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
        return button;
    };
    addButton(tr("Add…"), &BindingsEdit::add);
    m_edit = addButton(tr("Edit…"), &BindingsEdit::editSelected);
    m_remove = addButton(tr("Remove"), &BindingsEdit::removeSelected);
    auto *importButton = new QPushButton(tr("Import…"));
    importButton->setAccessibleDescription(tr("Reads a bindings file as omnistrate-ctl takes it."));
    connect(importButton, &QPushButton::clicked, this, [this] {
        pickFileToOpen(this, tr("Bindings file"), tr("YAML (*.yaml *.yml);;All files (*)"),
                       [this](const QString &path) { import(path); });
    });
    buttons->addWidget(importButton);

    m_status = new StatusLine;
    m_mistakes = new Disclosure(tr("Show all mistakes"));
    m_mistakes->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    layout->addWidget(m_status);
    layout->addWidget(m_mistakes);
    show();
}

void BindingsEdit::setBindings(const QList<NebiusBinding> &bindings)
{
    m_bindings = bindings;
    show();
}

void BindingsEdit::show()
{
    const int row = m_table->currentRow();
    m_table->setRowCount(int(m_bindings.size()));
    for (int i = 0; i < m_bindings.size(); ++i) {
        const NebiusBinding &binding = m_bindings.at(i);
        const QStringList cells{binding.projectId, binding.serviceAccountId, binding.publicKeyId,
                                binding.privateKeyPem.isEmpty() ? tr("Missing") : tr("Given")};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(i, column,
                             new QTableWidgetItem(visibleText(cells.at(column), 200, true)));
    }
    if (row >= 0 && row < m_table->rowCount())
        m_table->selectRow(row);
    const bool selected = !m_table->selectedItems().isEmpty();
    m_edit->setEnabled(selected);
    m_remove->setEnabled(selected);
}

void BindingsEdit::add()
{
    openDialog(-1);
}

void BindingsEdit::editSelected()
{
    if (m_table->currentRow() >= 0)
        openDialog(m_table->currentRow());
}

void BindingsEdit::openDialog(int row)
{
    QStringList taken;
    for (int i = 0; i < m_bindings.size(); ++i) {
        if (i != row)
            taken << m_bindings.at(i).projectId;
    }
    auto *dialog =
        new BindingDialog(row < 0 ? NebiusBinding() : m_bindings.at(row), taken, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        if (row < 0)
            m_bindings << dialog->binding();
        else if (row < m_bindings.size())
            m_bindings[row] = dialog->binding();
        m_status->clear();
        m_mistakes->hide();
        show();
        m_table->selectRow(row < 0 ? int(m_bindings.size()) - 1 : row);
        emit edited();
    });
    dialog->open();
}

void BindingsEdit::removeSelected()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_bindings.size())
        return;
    m_bindings.removeAt(row);
    show();
    // The button is disabled when the table runs empty; the focus must not vanish with it.
    m_table->setFocus();
    emit edited();
}

void BindingsEdit::import(const QString &path)
{
    const NebiusBindingsResult read = readNebiusBindings(path);
    if (!read) {
        QStringList lines;
        for (const DocumentMistake &mistake : read.error())
            lines << mistake.sentence();
        m_status->report(
            StatusLine::Level::Error,
            tr("The file was not imported, nothing was changed. %1").arg(lines.constFirst()));
        m_mistakes->setText(lines.join(u'\n'));
        m_mistakes->setVisible(lines.size() > 1);
        return;
    }
    m_bindings = *read;
    m_mistakes->hide();
    m_status->report(StatusLine::Level::Fine,
                     tr("%n binding(s) imported.", nullptr, int(m_bindings.size())));
    show();
    emit edited();
}

} // namespace byoc
