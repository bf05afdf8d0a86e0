// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/AccountPage.h"

#include "widgets/Disclosure.h"
#include "widgets/FieldEdit.h"
#include "widgets/ProblemPanel.h"
#include "widgets/StatusLine.h"
#include "widgets/TagsEdit.h"
#include "widgets/Theme.h"
#include "widgets/WrapCheckBox.h"
#include "widgets/WrapLabel.h"
#include "wizard/BindingsEdit.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

void addTitle(QVBoxLayout *layout, const QString &title)
{
    layout->addSpacing(theme::unit(layout->parentWidget()));
    layout->addWidget(new WrapLabel(title, WrapLabel::Look::Strong));
}

} // namespace

AccountPage::AccountPage(OnboardingModel &model, QWidget *parent)
    : WizardPage(model, tr("Your account"), parent)
{
    m_problem = makeProblemPanel();
    connect(m_problem, &ProblemPanel::retryRequested, this,
            [this] { this->model().readDeclarations(); });
    body()->addWidget(m_problem);
}

void AccountPage::enter()
{
    model().readDeclarations();
    if (model().cloud() && m_builtFor != model().cloud()->id())
        build();
    // A resumed draft has other values than those that were typed here before.
    const AccountAnswers &answers = model().draft().account;
    for (FieldEdit *field : std::as_const(m_fields)) {
        const QString key = field->field().key;
        const QString text = answers.values.value(key, field->field().defaultValue);
        if (field->text() != text)
            field->setText(text);
    }
    if (m_privateLink)
        m_privateLink->setChecked(answers.privateLink);
    if (m_networks)
        m_networks->setChecked(answers.mayCreateNetworks);
    if (m_bindings)
        m_bindings->setBindings(answers.bindings);
    if (m_tags && m_tags->tags() != answers.tags)
        m_tags->setTags(answers.tags);
    showLocks();
    refresh();
}

void AccountPage::build()
{
    delete m_form;
    m_fields.clear();
    m_privateLink = nullptr;
    m_privateLinkStatus = nullptr;
    m_networks = nullptr;
    m_networksStatus = nullptr;
    m_bindings = nullptr;
    const Cloud *cloud = model().cloud();
    m_builtFor = cloud->id();
    setHeading(cloud->accountHeading(), cloud->accountIntro());

    m_form = new QWidget;
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins({});
    for (const AccountField &field : cloud->accountFields()) {
        auto *edit = new FieldEdit(field);
        connect(edit, &FieldEdit::edited, this, &AccountPage::collect);
        connect(edit, &FieldEdit::left, this, &AccountPage::showWarnings);
        connect(edit, &FieldEdit::openLinkRequested, this,
                [this](const QUrl &link) { openLink(link); });
        m_fields << edit;
        layout->addWidget(edit);
        layout->addSpacing(theme::unit(this));
    }
    m_existing = new StatusLine;
    layout->addWidget(m_existing);
    m_warnings = new StatusLine;
    m_warnings->setKeepsSpace(false);
    layout->addWidget(m_warnings);

    if (cloud->hasBindings()) {
        addTitle(layout, tr("Bindings"));
        layout->addWidget(new WrapLabel(
            tr("Each binding lets the platform work in one project, and so in one region."),
            WrapLabel::Look::SmallMuted));
        m_bindings = new BindingsEdit;
        connect(m_bindings, &BindingsEdit::edited, this, &AccountPage::collect);
        layout->addWidget(m_bindings);
    }
    if (cloud->supportsPrivateLink())
        addPrivateLink(layout);
    if (!cloud->mayCreateNetworksLabel().isEmpty())
        addNetworks(layout);

    addTitle(layout, tr("Tags"));
    layout->addWidget(new WrapLabel(
        model().rules().profile().policy.requiredTags.isEmpty()
            ? tr("Optional. They are put on the account's record.")
            : tr("They are put on the account's record. The provider requires some of them."),
        WrapLabel::Look::SmallMuted));
    m_tags = new TagsEdit;
    connect(m_tags, &TagsEdit::edited, this, &AccountPage::collect);
    layout->addWidget(m_tags);
    body()->addWidget(m_form);
    m_form->show(); // now, not at the next turn of the event loop: it is to have the focus
}

void AccountPage::addPrivateLink(QVBoxLayout *layout)
{
    addTitle(layout, tr("Private connectivity"));
    m_privateLink = new WrapCheckBox(model().cloud()->privateLinkLabel());
    connect(m_privateLink, &QCheckBox::clicked, this, &AccountPage::collect);
    layout->addWidget(m_privateLink);
    layout->addWidget(
        new WrapLabel(model().cloud()->privateLinkHelp(), WrapLabel::Look::SmallMuted));
    m_privateLinkStatus = new StatusLine;
    m_privateLinkStatus->setKeepsSpace(false);
    layout->addWidget(m_privateLinkStatus);
    auto *more = new Disclosure(tr("Learn more"));
    more->setText(
        tr("All traffic between the platform and your account then goes through an interface "
           "endpoint in your network, and the Kubernetes API has no public address. It applies to "
           "everything that is deployed into this account. To change it, the account has to be "
           "onboarded again."));
    layout->addWidget(more);
}

void AccountPage::addNetworks(QVBoxLayout *layout)
{
    addTitle(layout, tr("Networks"));
    m_networks = new WrapCheckBox(model().cloud()->mayCreateNetworksLabel());
    connect(m_networks, &QCheckBox::clicked, this, &AccountPage::collect);
    layout->addWidget(m_networks);
    layout->addWidget(
        new WrapLabel(model().cloud()->mayCreateNetworksHelp(), WrapLabel::Look::SmallMuted));
    m_networksStatus = new StatusLine;
    m_networksStatus->setKeepsSpace(false);
    layout->addWidget(m_networksStatus);
}

QWidget *AccountPage::initialFocus() const
{
    return m_fields.isEmpty() ? nullptr : m_fields.constFirst()->editor();
}

void AccountPage::collect()
{
    AccountAnswers answers = model().draft().account;
    for (const FieldEdit *field : std::as_const(m_fields))
        answers.values.insert(field->field().key, field->text());
    if (m_privateLink && m_privateLink->isEnabled())
        answers.privateLink = m_privateLink->isChecked();
    if (m_networks && m_networks->isEnabled())
        answers.mayCreateNetworks = m_networks->isChecked();
    if (m_bindings)
        answers.bindings = m_bindings->bindings();
    if (m_tags)
        answers.tags = m_tags->tags();
    model().setAccount(answers);
}

void AccountPage::refresh()
{
    if (!m_form || !model().cloud()) // left: the draft is gone already
        return;
    m_problem->setProblem(model().declarationsProblem());
    showPlanLimits();
    showWarnings();

    const std::optional<ExistingAccount> existing = model().existing();
    const bool entered = !model().cloud()->identity(model().draft().account).isEmpty()
        && !m_fields.isEmpty() && m_fields.constFirst()->isAcceptable();
    if (existing)
        m_existing->report(StatusLine::Level::Info,
                           tr("This account is onboarded for this plan already (%1). The next step "
                              "offers to continue with it.")
                               .arg(existing->instanceId));
    else if (entered && model().isExistingKnown())
        m_existing->report(StatusLine::Level::Fine, tr("It is not onboarded for this plan yet."));
    else
        m_existing->clear();
    emit changed();
}

void AccountPage::showLocks()
{
    const ProfileRules &rules = model().rules();
    for (FieldEdit *field : std::as_const(m_fields)) {
        const QString reason = rules.fieldLock(m_builtFor, field->field().key);
        field->setReadOnly(!reason.isEmpty());
        if (!reason.isEmpty())
            field->setRemark(
                tr("Given by the provider: %1", "why a field cannot be changed").arg(reason));
    }
    if (m_tags)
        m_tags->setLockedKeys(rules.lockedTags());
}

void AccountPage::showPlanLimits()
{
    const ProfileRules &rules = model().rules();
    if (m_privateLink) {
        const bool declared = model().isDeclared(u"private_link"_s);
        const QString lock = rules.privateLinkLock();
        m_privateLink->setEnabled(declared && lock.isEmpty());
        m_privateLink->setChecked(declared && model().draft().account.privateLink);
        m_privateLinkStatus->report(
            declared ? StatusLine::Level::Info : StatusLine::Level::Warning,
            declared ? lock
                     : tr("This plan does not support PrivateLink. Ask %1 to publish a version "
                          "that does, if you need it.")
                           .arg(model().providerName()));
    }
    if (m_networks) {
        const bool declared = model().isDeclared(u"allow_new_cloud_native_network_creation"_s);
        const QString lock = rules.networksLock();
        m_networks->setEnabled(declared && lock.isEmpty());
        m_networks->setChecked(model().draft().account.mayCreateNetworks);
        m_networksStatus->report(StatusLine::Level::Info, lock);
    }
}

void AccountPage::showWarnings()
{
    if (!m_warnings || !model().cloud())
        return;
    const QStringList warnings = model().cloud()->warnings(model().draft().account);
    m_warnings->report(warnings.isEmpty() ? StatusLine::Level::None : StatusLine::Level::Warning,
                       warnings.join(u' '));
}

QString AccountPage::obstacle() const
{
    return model().accountObstacle();
}

} // namespace byoc
