// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/DeployPage.h"

#include "text/VisibleText.h"
#include "widgets/Accessibility.h"
#include "widgets/BusyLine.h"
#include "widgets/Card.h"
#include "widgets/CopyBox.h"
#include "widgets/Disclosure.h"
#include "widgets/FieldEdit.h"
#include "widgets/FlowLayout.h"
#include "widgets/ProblemPanel.h"
#include "widgets/StatusLine.h"
#include "widgets/Theme.h"
#include "widgets/WrapCheckBox.h"
#include "widgets/WrapLabel.h"
#include "wizard/FilePicker.h"
#include "wizard/ParameterEdit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPreview = 256 * 1024; // characters

void addCombo(QVBoxLayout *layout, const QString &title, QComboBox *combo)
{
    auto *label = new WrapLabel(title, WrapLabel::Look::Strong);
    label->setBuddy(combo);
    combo->setAccessibleName(title);
    accessibility::makePickable(combo);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(label);
    layout->addWidget(combo, 0, Qt::AlignLeft);
}

/// Fills a combo box only if its entries are others: an open list must not be torn down.
void setEntries(QComboBox *combo, const QList<QPair<QString, QString>> &entries,
                const QString &current)
{
    QList<QPair<QString, QString>> present;
    for (int i = 0; i < combo->count(); ++i)
        present.emplaceBack(combo->itemText(i), combo->itemData(i).toString());
    const QSignalBlocker blocker(combo);
    if (present != entries) {
        combo->clear();
        for (const auto &[text, data] : entries)
            combo->addItem(text, data);
    }
    combo->setCurrentIndex(qMax(0, combo->findData(current)));
}

} // namespace

DeployPage::DeployPage(OnboardingModel &model, QWidget *parent)
    : WizardPage(model, tr("Prepare the deployment"), parent)
{
    setHeading(title(),
               tr("Fill in what the plan asks for, and take the file and the command along. "
                  "Nothing is deployed yet."));
    m_busy = new BusyLine;
    m_problem = makeProblemPanel();
    connect(m_problem, &ProblemPanel::retryRequested, this, [this] {
        if (this->model().offering())
            this->model().deployment().reload();
        else
            this->model().offerings().load();
    });
    m_vanished = new StatusLine;
    m_vanished->setKeepsSpace(false);

    m_target = new QWidget;
    auto *target = new QVBoxLayout(m_target);
    target->setContentsMargins({});
    m_resourceForm = new QWidget;
    auto *resourceForm = new QVBoxLayout(m_resourceForm);
    resourceForm->setContentsMargins({});
    m_resource = new QComboBox;
    addCombo(resourceForm, tr("What to deploy"), m_resource);
    connect(m_resource, &QComboBox::activated, this, [this](int index) {
        this->model().deployment().chooseResource(m_resource->itemData(index).toString());
    });
    target->addWidget(m_resourceForm);
    m_region = new QComboBox;
    addCombo(target, tr("Region"), m_region);
    connect(m_region, &QComboBox::activated, this, [this](int index) {
        this->model().deployment().setRegion(m_region->itemData(index).toString());
    });
    m_regionStatus = new StatusLine;
    m_regionStatus->setKeepsSpace(false);
    target->addWidget(m_regionStatus);

    m_parametersTitle = new WrapLabel(tr("Parameters"), WrapLabel::Look::Strong);
    m_import = new QPushButton(tr("Import a params.json…"));
    connect(m_import, &QPushButton::clicked, this, &DeployPage::importParams);
    m_importStatus = new StatusLine;
    m_importStatus->setKeepsSpace(false);
    m_importProblem = makeProblemPanel();

    m_includeAccount = new WrapCheckBox(tr("Write the customer account ID into the file"));
    connect(m_includeAccount, &QCheckBox::clicked, this,
            [this](bool on) { this->model().deployment().setIncludeAccountId(on); });
    m_export = new QPushButton(tr("Save params.json…"));
    makePrimary(m_export);
    connect(m_export, &QPushButton::clicked, this, &DeployPage::exportParams);
    m_exportStatus = new StatusLine;
    m_exportProblem = makeProblemPanel();
    connect(m_exportProblem, &ProblemPanel::retryRequested, this, &DeployPage::exportParams);
    m_preview = new Disclosure(tr("Show the file"));
    connect(m_preview, &Disclosure::toggled, this, &DeployPage::showResult);
    m_command = new CopyBox(tr("Command"));
    m_command->setMaximumLines(14);

    auto *exportRow = new FlowLayout;
    exportRow->addWidget(m_export);
    exportRow->addWidget(m_import);

    body()->addWidget(m_busy);
    body()->addWidget(m_problem);
    body()->addWidget(m_vanished);
    body()->addWidget(m_target);
    addSpace(1);
    body()->addWidget(m_parametersTitle);
    // build() puts the form here.
    m_form = new QWidget;
    body()->addWidget(m_form);
    addSection(tr("Take it along"));
    body()->addWidget(m_includeAccount);
    body()->addLayout(exportRow);
    body()->addWidget(m_exportStatus);
    body()->addWidget(m_exportProblem);
    body()->addWidget(m_importStatus);
    body()->addWidget(m_importProblem);
    body()->addWidget(m_preview);
    addSection(tr("Deploy with omnistrate-ctl"));
    body()->addWidget(m_command);
    connect(&model.deployment(), &Deployment::changed, this, &DeployPage::refresh);
}

void DeployPage::enter()
{
    if (model().offering())
        model().prepareDeployment();
    else if (model().offerings().state() != OfferingCatalogue::State::Loading)
        model().offerings().load();
    refresh();
}

QWidget *DeployPage::initialFocus() const
{
    return m_resourceForm->isVisibleTo(this) ? m_resource : m_region;
}

void DeployPage::refresh()
{
    Deployment &deployment = model().deployment();
    const bool catalogueLoading = model().offerings().state() == OfferingCatalogue::State::Loading;
    if (model().offering() && deployment.state() == Deployment::State::Empty && isVisible()) {
        model().prepareDeployment(); // comes back here by changed()
        return;
    }
    const bool vanished = model().hasOfferingVanished();
    const bool isBusy = catalogueLoading || deployment.state() == Deployment::State::Loading;
    m_busy->setVisible(isBusy);
    if (isBusy)
        m_busy->start(tr("Reading what the plan asks for."));
    else
        m_busy->stop();
    m_problem->setProblem(model().offering() ? deployment.problem()
                                             : model().offerings().problem());
    m_vanished->report(vanished ? StatusLine::Level::Warning : StatusLine::Level::None,
                       vanished
                           ? tr("The plan %1 is not offered any more. The account is connected "
                                "all the same; ask %2 which plan to deploy.")
                                 .arg(model().draft().planName, model().providerName())
                           : QString());
    const bool loaded = deployment.state() == Deployment::State::Loaded;
    m_target->setVisible(model().offering());
    m_parametersTitle->setVisible(loaded);
    if (loaded)
        build();
    m_form->setVisible(loaded);
    showTarget();
    showResult();
    emit changed();
}

void DeployPage::showTarget()
{
    const Deployment &deployment = model().deployment();
    const QList<PlanResource> resources = deployment.resources();
    m_resourceForm->setVisible(resources.size() > 1);
    QList<QPair<QString, QString>> resourceEntries;
    for (const PlanResource &resource : resources)
        resourceEntries.emplaceBack(resource.name, resource.urlKey);
    setEntries(m_resource, resourceEntries, deployment.resourceKey());

    const QStringList regions = deployment.regions();
    QList<QPair<QString, QString>> regionEntries;
    if (regions.size() > 1 && deployment.draft().region.isEmpty())
        regionEntries.emplaceBack(tr("Choose…"), QString());
    for (const QString &region : regions)
        regionEntries.emplaceBack(region, region);
    setEntries(m_region, regionEntries, deployment.draft().region);
    const QString lock = model().rules().regionLock(model().draft().cloudId);
    const bool isLocked = !lock.isEmpty() && !deployment.draft().region.isEmpty();
    m_region->setEnabled(!regions.isEmpty() && !isLocked);
    const QString remark = regions.isEmpty() && deployment.regionRemark().isEmpty()
        ? tr("The plan names no region for this cloud.")
        : isLocked ? lock
                   : deployment.regionRemark();
    m_regionStatus->report(regions.isEmpty()      ? StatusLine::Level::Warning
                               : remark.isEmpty() ? StatusLine::Level::None
                                                  : StatusLine::Level::Info,
                           remark);
}

void DeployPage::build()
{
    Deployment &deployment = model().deployment();
    const QString key = model().draft().instanceId + u'/' + deployment.resourceKey();
    if (key == m_builtFor) {
        for (ParameterEdit *edit : std::as_const(m_parameters))
            edit->setText(deployment.value(edit->parameter()));
        if (m_network && m_network->text() != deployment.draft().networkId)
            m_network->setText(deployment.draft().networkId);
        return;
    }
    m_builtFor = key;
    m_parameters.clear();
    m_network = nullptr;
    m_path.clear();
    m_exportStatus->clear();
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins({});
    layout->setSpacing(2 * theme::unit(this));
    for (const Parameter &parameter : deployment.parameters()) {
        auto *edit = new ParameterEdit(parameter);
        edit->setText(deployment.value(parameter));
        connect(edit, &ParameterEdit::edited, &deployment, &Deployment::setValue);
        layout->addWidget(edit);
        m_parameters << edit;
    }
    if (m_parameters.isEmpty())
        layout->addWidget(new WrapLabel(tr("This plan asks for nothing."), WrapLabel::Look::Muted));
    if (const std::optional<NetworkField> network = deployment.networkField()) {
        m_network = new FieldEdit(*network);
        m_network->setText(deployment.draft().networkId);
        connect(m_network, &FieldEdit::edited, this,
                [this] { model().deployment().setNetworkId(m_network->text()); });
        connect(m_network, &FieldEdit::openLinkRequested, this,
                [this](const QUrl &link) { openLink(link); });
        layout->addWidget(m_network);
    }
    delete body()->replaceWidget(m_form, form); // what it returns is the old item
    form->stackUnder(m_form); // the order in which a screen reader reads
    form->show();
    delete m_form;
    m_form = form;
}

void DeployPage::showResult()
{
    const Deployment &deployment = model().deployment();
    const QString obstacle = deployment.obstacle();
    m_includeAccount->setChecked(deployment.draft().includeAccountId);
    m_export->setEnabled(obstacle.isEmpty());
    m_export->setToolTip(obstacle);
    m_export->setAccessibleDescription(obstacle);
    if (!obstacle.isEmpty())
        m_exportStatus->report(StatusLine::Level::Info, obstacle);
    else if (m_path.isEmpty())
        m_exportStatus->report(StatusLine::Level::Fine, tr("Complete. The file can be saved."));
    if (m_preview->isExpanded()) {
        m_preview->setText(
            deployment.holdsSecrets()
                ? tr("The file holds a secret and is not shown here.")
                : visibleText(QString::fromUtf8(deployment.preview()), LongestPreview));
    }
    const QString path = m_path.isEmpty() ? u"./params.json"_s : m_path;
    const QString command = deployment.command(path);
    if (m_command->text() != command)
        m_command->setText(command);
}

void DeployPage::exportParams()
{
    pickFileToSave(this, tr("Save params.json"), u"params.json"_s, [this](const QString &path) {
        const Deployment &deployment = model().deployment();
        const Result<void> saved = deployment.exportTo(path);
        m_exportProblem->setProblem(saved ? std::nullopt : std::optional(saved.error()));
        if (saved) {
            m_path = path;
            m_exportStatus->report(
                StatusLine::Level::Fine,
                deployment.holdsSecrets()
                    ? tr("Saved as %1. It holds a secret, so only you can read it.").arg(path)
                    : tr("Saved as %1.").arg(path));
        }
        showResult();
        emit changed();
    });
}

void DeployPage::importParams()
{
    pickFileToOpen(
        this, tr("Import a params.json"), tr("JSON (*.json);;All files (*)"),
        [this](const QString &path) {
            const Result<QStringList> remarks = model().deployment().importFrom(path);
            m_importProblem->setProblem(remarks ? std::nullopt : std::optional(remarks.error()));
            if (!remarks) {
                m_importStatus->clear();
                return;
            }
            m_importStatus->report(
                remarks->isEmpty() ? StatusLine::Level::Fine : StatusLine::Level::Warning,
                (QStringList{tr("The file was imported.")} + *remarks).join(u' '));
            refresh();
        });
}

QString DeployPage::nextLabel() const
{
    return tr("Finish");
}

void DeployPage::next()
{
    model().finish();
    emit leaveRequested();
}

} // namespace byoc
