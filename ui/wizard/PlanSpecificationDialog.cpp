// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/PlanSpecificationDialog.h"

#include "cloud/CloudCatalogue.h"
#include "text/VisibleText.h"
#include "widgets/CopyBox.h"
#include "widgets/Disclosure.h"
#include "widgets/PageScrollArea.h"
#include "widgets/ProblemPanel.h"
#include "widgets/StatusLine.h"
#include "widgets/Theme.h"
#include "widgets/WrapCheckBox.h"
#include "widgets/WrapLabel.h"
#include "wizard/FilePicker.h"
#include "wizard/LabelTable.h"
#include "workstation/AtomicFile.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

QString modelName(DeploymentModel model)
{
    switch (model) {
    case DeploymentModel::Hosted:
        return PlanSpecificationDialog::tr("Hosted by the provider");
    case DeploymentModel::Byoa:
        return PlanSpecificationDialog::tr("In the customer's cloud account (BYOC)");
    case DeploymentModel::OnPrem:
        return PlanSpecificationDialog::tr("On premises, installed by the customer");
    case DeploymentModel::OnPremCopilot:
        return PlanSpecificationDialog::tr("On premises, operated by the provider");
    }
    Q_UNREACHABLE();
}

StatusLine::Level levelOf(PlanRemark::Severity severity)
{
    switch (severity) {
    case PlanRemark::Severity::Error:
        return StatusLine::Level::Error;
    case PlanRemark::Severity::Warning:
        return StatusLine::Level::Warning;
    case PlanRemark::Severity::Note:
        return StatusLine::Level::Info;
    }
    Q_UNREACHABLE();
}

} // namespace

PlanSpecificationDialog::PlanSpecificationDialog(const QString &path, const QByteArray &bytes,
                                                 const PlanSpecification &specification,
                                                 const CloudCatalogue &clouds,
                                                 const QString &matchingPlan, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_bytes(bytes)
    , m_specification(specification)
    , m_clouds(clouds)
{
    setWindowTitle(visibleText(QFileInfo(path).fileName(), 200, true));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *content = new PageScrollArea;
    QVBoxLayout *body = content->body();
    body->setSpacing(theme::unit(this));
    body->addWidget(new WrapLabel(m_specification.kind == PlanSpecification::Kind::Compose
                                      ? tr("Compose file with a service plan")
                                      : tr("Plan specification"),
                                  WrapLabel::Look::Strong));
    body->addWidget(makeFacts());
    addRemarks(body);
    auto *write = new Disclosure(tr("Write a corrected deployment block"));
    write->setContent(makeEditor());
    body->addWidget(write);
    connect(write, &Disclosure::toggled, content, [content, write](bool isExpanded) {
        if (!isExpanded)
            return;
        // It opens below the edge of the dialog; there it would not be seen.
        QScrollBar *bar = content->verticalScrollBar();
        connect(
            bar, &QScrollBar::rangeChanged, write,
            [content, bar, write] { bar->setValue(write->mapTo(content->widget(), QPoint()).y()); },
            Qt::SingleShotConnection);
    });

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(content, 1);
    auto *buttons = new QDialogButtonBox;
    if (!matchingPlan.isEmpty()) {
        const QString label = tr("Choose the plan %1").arg(matchingPlan);
        QPushButton *choose =
            buttons->addButton(QString(label).replace(u'&', u"&&"_s), QDialogButtonBox::AcceptRole);
        makePrimary(choose);
        connect(choose, &QPushButton::clicked, this, &PlanSpecificationDialog::planWanted);
    }
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(QSize(theme::unit(this) * 92, theme::unit(this) * 84)
               .boundedTo(screen()->availableSize() * 9 / 10));
}

QWidget *PlanSpecificationDialog::makeFacts() const
{
    QStringList models;
    for (const DeploymentModel model : m_specification.models)
        models << modelName(model);
    QStringList clouds;
    const QStringList ids = m_specification.clouds();
    for (const QString &id : ids) {
        const Cloud *cloud = m_clouds.find(id);
        clouds << (cloud ? cloud->name() : id);
    }
    QList<QPair<QString, QString>> facts;
    const auto add = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.emplaceBack(label, value);
    };
    add(tr("Plan"), visibleText(m_specification.name, 200, true));
    add(tr("Runs"), models.join(u'\n'));
    add(tr("Clouds"), clouds.join(u", "_s));
    add(tr("Variants"), m_specification.variants().join(u'\n'));
    return makeLabelTable(facts);
}

void PlanSpecificationDialog::addRemarks(QVBoxLayout *layout) const
{
    if (m_specification.remarks.isEmpty()) {
        auto *fine = new StatusLine;
        fine->report(StatusLine::Level::Fine, tr("Nothing in the deployment block is odd."));
        layout->addWidget(fine);
        return;
    }
    for (const PlanRemark &remark : m_specification.remarks) {
        auto *line = new StatusLine;
        line->setKeepsSpace(false);
        line->report(levelOf(remark.severity),
                     DocumentMistake{0, remark.line, 0, remark.text}.sentence());
        layout->addWidget(line);
    }
}

QWidget *PlanSpecificationDialog::makeEditor()
{
    auto *editor = new QWidget;
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins({});
    column->addWidget(new WrapLabel(
        tr("For the provider's staff: these are the provider's own accounts, not a customer's."),
        WrapLabel::Look::SmallMuted));
    QHash<QString, QVBoxLayout *> forms;
    for (const DeploymentField &field : deploymentFields()) {
        const Cloud *cloud = m_clouds.find(field.cloud);
        if (!cloud)
            continue;
        QVBoxLayout *&form = forms[field.cloud];
        if (!form) {
            auto *chosen = new WrapCheckBox(cloud->name());
            auto *area = new QWidget;
            form = new QVBoxLayout(area);
            form->setContentsMargins(3 * theme::unit(this), 0, 0, theme::unit(this));
            const bool isThere = m_specification.clouds().contains(field.cloud);
            chosen->setChecked(isThere);
            area->setVisible(isThere);
            connect(chosen, &QCheckBox::toggled, area, &QWidget::setVisible);
            connect(chosen, &QCheckBox::toggled, this, &PlanSpecificationDialog::showBlock);
            m_chosen.insert(field.cloud, chosen);
            column->addWidget(chosen);
            column->addWidget(area);
        }
        auto *edit = new QLineEdit(m_specification.value(field.key).value_or(QString()));
        edit->setFont(theme::fixedFont());
        edit->setAccessibleName(field.key);
        connect(edit, &QLineEdit::textChanged, this, &PlanSpecificationDialog::showBlock);
        auto *label = new QLabel(field.key);
        label->setBuddy(edit);
        form->addWidget(label);
        form->addWidget(edit);
        m_edits.insert(field.key, edit);
    }
    m_preview = new CopyBox(tr("Deployment block"));
    m_preview->setMaximumLines(14);
    m_problem = new ProblemPanel;
    m_saved = new StatusLine;
    m_saved->setKeepsSpace(false);
    auto *save = new QPushButton(tr("Save a corrected copy"));
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &PlanSpecificationDialog::save);
    column->addWidget(m_preview);
    column->addWidget(m_problem);
    column->addWidget(save, 0, Qt::AlignLeading);
    column->addWidget(m_saved);
    showBlock();
    return editor;
}

DeploymentBlock PlanSpecificationDialog::block() const
{
    DeploymentBlock block;
    if (!m_specification.models.isEmpty())
        block.model = m_specification.models.constFirst();
    for (const DeploymentField &field : deploymentFields()) {
        const QCheckBox *chosen = m_chosen.value(field.cloud);
        const QLineEdit *edit = m_edits.value(field.key);
        if (chosen && edit && chosen->isChecked())
            block.values.insert(field.key, edit->text().trimmed());
    }
    return block;
}

void PlanSpecificationDialog::showBlock()
{
    if (!m_preview)
        return;
    m_preview->setText(renderDeploymentBlock(m_specification.kind, block()));
    m_saved->clear();
    m_problem->setProblem({});
}

void PlanSpecificationDialog::save()
{
    const Result<QByteArray> edited = editDeploymentBlock(m_bytes, block(), m_clouds);
    m_problem->setProblem(edited ? std::nullopt : std::optional(edited.error()));
    if (!edited)
        return;
    const QFileInfo original(m_path);
    const QString suggested =
        u"%1.corrected.%2"_s.arg(original.completeBaseName(), original.suffix());
    pickFileToSave(
        this, tr("Save a corrected copy"), suggested, [this, bytes = *edited](const QString &path) {
            const Result<void> written = writeFileAtomically(path, bytes, Access::Shared);
            m_problem->setProblem(written ? std::nullopt : std::optional(written.error()));
            if (written)
                m_saved->report(StatusLine::Level::Fine, tr("Saved as %1.").arg(path));
        });
}

} // namespace byoc
