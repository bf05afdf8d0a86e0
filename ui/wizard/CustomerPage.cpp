// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/CustomerPage.h"

#include "widgets/Accessibility.h"
#include "widgets/BusyLine.h"
#include "widgets/Card.h"
#include "widgets/ChoiceGroup.h"
#include "widgets/LinkButton.h"
#include "widgets/ProblemPanel.h"
#include "widgets/StatusLine.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"
#include "wizard/ElsewherePanel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

/// More would be scrolled through instead of narrowed down.
constexpr qsizetype MostShown = 12;
constexpr int MostElsewhere = 3;

using State = CustomerDirectory::State;
using List = CustomerDirectory::List;

} // namespace

CustomerPage::CustomerPage(OnboardingModel &model, QWidget *parent)
    : WizardPage(model, tr("For whom?"), parent)
{
    setHeading(title(), tr("Choose the customer whose account is onboarded."));

    const auto addPanel = [this](const auto &retry) {
        auto *panel = makeProblemPanel();
        connect(panel, &ProblemPanel::retryRequested, this, retry);
        body()->addWidget(panel);
        return panel;
    };
    m_searchPart = makeSearch();
    m_chosenPart = makeChosen();
    // Above what they are about: the list may be long.
    m_customersProblem = addPanel([this] { this->model().customers().retry(); });
    m_subscriptionsProblem = addPanel([this] { this->model().customers().retry(); });
    body()->addWidget(m_chosenPart);
    body()->addWidget(m_searchPart);
    m_createProblem = addPanel([this] { askToSubscribe(); });
    m_accountsProblem = addPanel([this] { this->model().offerings().readInstances(); });
    m_elsewhere = new ElsewherePanel(model, ElsewherePanel::Look::Lines, MostElsewhere);
    connect(m_elsewhere, &ElsewherePanel::continueRequested, this,
            &CustomerPage::continueRequested);
    body()->addWidget(m_elsewhere);
}

QWidget *CustomerPage::makeSearch()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    const int unit = theme::unit(this);
    column->setSpacing(unit);

    m_former = new WrapLabel({}, WrapLabel::Look::Muted);
    column->addWidget(m_former);

    m_text = new QLineEdit;
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(200);
    m_text->setAccessibleName(tr("Find a customer"));
    auto *label = new QLabel(tr("Find a customer"));
    label->setFont(theme::strongFont());
    label->setBuddy(m_text);
    auto *hint = new WrapLabel(tr("E-mail address, name, organisation or subscription ID."),
                               WrapLabel::Look::SmallMuted);
    m_text->setAccessibleDescription(hint->text());
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &CustomerPage::refreshSearch);
    column->addWidget(label);
    column->addWidget(m_text);
    column->addWidget(hint);

    m_busy = new BusyLine;
    m_count = new WrapLabel({}, WrapLabel::Look::Muted);
    m_count->setMinimumLines(1);
    m_results = new ChoiceGroup(tr("Customers"));
    m_results->setMaximumColumns(1);
    connect(m_results, &ChoiceGroup::chosen, this, &CustomerPage::choose);
    m_nobody = new WrapLabel;
    column->addWidget(m_busy);
    column->addWidget(m_count);
    column->addWidget(m_results);
    column->addWidget(m_nobody);
    return part;
}

QWidget *CustomerPage::makeChosen()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(2 * theme::unit(this));

    auto *card = new Card;
    m_name = new WrapLabel({}, WrapLabel::Look::Strong);
    m_person = new WrapLabel({}, WrapLabel::Look::Muted);
    m_onlySubscription = new WrapLabel({}, WrapLabel::Look::Fixed);
    m_other = new LinkButton(tr("Choose another customer"));
    connect(m_other, &QPushButton::clicked, this, [this] { setSearching(true); });
    card->body()->addWidget(m_name);
    card->body()->addWidget(m_person);
    card->body()->addWidget(m_onlySubscription);
    card->body()->addWidget(m_other, 0, Qt::AlignLeft);
    column->addWidget(card);

    m_subscriptionForm = new QWidget;
    auto *form = new QVBoxLayout(m_subscriptionForm);
    form->setContentsMargins({});
    m_subscription = new QComboBox;
    m_subscription->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_subscription->setAccessibleName(tr("Subscription"));
    accessibility::makePickable(m_subscription);
    connect(m_subscription, &QComboBox::activated, this, [this](int index) {
        model().chooseSubscription(m_subscription->itemData(index).toString());
    });
    auto *label = new QLabel(tr("Subscription"));
    label->setFont(theme::strongFont());
    label->setBuddy(m_subscription);
    form->addWidget(label);
    form->addWidget(m_subscription, 0, Qt::AlignLeft);
    column->addWidget(m_subscriptionForm);

    m_none = new Card;
    m_none->body()->addWidget(
        new WrapLabel(tr("This customer has no active subscription to this plan.")));
    m_create = new QPushButton;
    connect(m_create, &QPushButton::clicked, this, &CustomerPage::askToSubscribe);
    m_none->body()->addWidget(m_create, 0, Qt::AlignLeft);
    column->addWidget(m_none);

    m_refused = new QWidget;
    new QVBoxLayout(m_refused);
    m_refused->layout()->setContentsMargins({});
    column->addWidget(m_refused);
    return part;
}

// --- the page

void CustomerPage::enter()
{
    if (const OfferingChoice *plan = model().offering())
        model().customers().open(plan->offering.path, plan->offering.planId);
    setSearching(!model().actsForCustomer());
}

QWidget *CustomerPage::initialFocus() const
{
    if (m_searching)
        return m_text;
    if (!m_subscriptionForm->isHidden())
        return m_subscription;
    return m_none->isHidden() ? nullptr : m_create;
}

QString CustomerPage::obstacle() const
{
    return m_searching ? tr("Choose a customer.") : model().customerObstacle();
}

void CustomerPage::setSearching(bool searching)
{
    m_searching = searching;
    if (searching)
        m_text->clear();
    refresh();
    if (searching)
        m_text->setFocus(Qt::OtherFocusReason);
}

void CustomerPage::refresh()
{
    if (!model().actsForCustomer())
        m_searching = true;
    m_searchPart->setVisible(m_searching);
    m_chosenPart->setVisible(!m_searching);
    if (m_searching)
        refreshSearch();
    else
        refreshChosen();
    const CustomerDirectory &customers = model().customers();
    m_customersProblem->setProblem(customers.problem(List::Customers));
    m_subscriptionsProblem->setProblem(customers.problem(List::Subscriptions));
    m_createProblem->setProblem(m_searching ? std::nullopt : customers.createProblem());
    m_accountsProblem->setProblem(m_searching ? std::nullopt
                                              : model().offerings().instancesProblem());
    m_elsewhere->refresh(); // those of the chosen customer
    m_elsewhere->setVisible(m_elsewhere->isVisibleTo(this) && !m_searching);
    emit changed();
}

// --- searching

void CustomerPage::refreshSearch()
{
    const CustomerDirectory &customers = model().customers();
    m_former->setText(
        model().actsForCustomer()
            ? tr("You act for %1. If you choose another customer, what you entered for this one "
                 "stays in the list on the first page.")
                  .arg(model().customerName())
            : QString());
    m_former->setVisible(model().actsForCustomer());

    const bool isReading = customers.isReading();
    if (isReading)
        m_busy->start(tr("The customers are being read. You can search already."));
    else
        m_busy->stop();
    m_busy->setVisible(isReading);

    const CustomerDirectory::Matches matches = customers.search(m_text->text(), MostShown);
    const bool knowsPlans = customers.state(List::Subscriptions) == State::Read;
    QList<Choice> choices;
    for (const CustomerChoice &match : matches.best) {
        const QList<SubscriptionChoice> usable = match.usableSubscriptions();
        const bool isRefused = knowsPlans && usable.isEmpty() && !match.canSubscribe();
        QString state;
        if (usable.size() == 1)
            state = usable.constFirst().subscription.id;
        else if (!usable.isEmpty())
            state = tr("%n subscription(s)", nullptr, int(usable.size()));
        else if (knowsPlans)
            state = tr("No active subscription to this plan");
        const bool isBoth = !match.customer.name.isEmpty() && !state.isEmpty();
        choices << Choice{
            match.customer.userId,
            OnboardingModel::nameOf(match.customer),
            isBoth ? tr("%1 · %2", "a person's name, subscription").arg(match.customer.name, state)
                   : match.customer.name + state,
            {},
            !isRefused,
            isRefused ? match.subscriptions.constFirst().refusal : QString()};
    }
    if (m_results->choices() != choices)
        m_results->setChoices(choices);
    m_results->select(model().draft().customer.userId);
    m_results->setVisible(!choices.isEmpty());

    QString count;
    if (m_text->text().trimmed().isEmpty())
        count = isReading ? tr("%Ln customer(s) read so far.", nullptr, int(customers.size()))
                          : tr("%Ln customer(s).", nullptr, int(customers.size()));
    else
        count = isReading
            ? tr("%1 of %Ln customer(s) read so far fit.", nullptr, int(customers.size()))
                  .arg(QLocale().toString(matches.count))
            : tr("%1 of %Ln customer(s) fit.", nullptr, int(customers.size()))
                  .arg(QLocale().toString(matches.count));
    if (matches.count > matches.best.size())
        count += u' '
            + tr("The first %n are shown; type more to narrow them down.", nullptr,
                 int(matches.best.size()));
    m_count->setText(count);

    const bool nobody = matches.count == 0 && customers.state(List::Customers) == State::Read;
    m_nobody->setVisible(nobody);
    m_nobody->setText(customers.size() == 0
                          ? tr("The provider has no customers yet.")
                          : tr("Nobody fits. Check the spelling, or search for a part of the "
                               "e-mail address."));
}

void CustomerPage::choose(const QString &userId)
{
    const std::optional<CustomerChoice> match = model().customers().find(userId);
    if (!match)
        return;
    model().chooseCustomer(match->customer);
    m_searching = false; // only now: between two drafts there is no customer for a moment
    refresh();
    QWidget *focus = initialFocus();
    (focus ? focus : m_other)->setFocus(Qt::OtherFocusReason);
}

void CustomerPage::takeOrGoToList()
{
    const QList<Choice> choices = m_results->choices();
    if (choices.size() == 1 && choices.constFirst().enabled)
        choose(choices.constFirst().id);
    else if (!choices.isEmpty())
        m_results->setFocus(Qt::OtherFocusReason);
}

bool CustomerPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return WizardPage::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_results->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeOrGoToList();
        return true;
    case Qt::Key_Escape:
        if (m_text->text().isEmpty())
            break;
        m_text->clear();
        return true;
    default:
        break;
    }
    return WizardPage::eventFilter(watched, event);
}

// --- the chosen one

void CustomerPage::refreshChosen()
{
    const Customer &mine = model().draft().customer;
    m_name->setText(tr("For %1", "customer").arg(model().customerName()));
    m_person->setText(mine.name);
    m_person->setVisible(!mine.name.isEmpty() && !mine.email.isEmpty());
    const std::optional<CustomerChoice> known = model().customers().find(mine.userId);
    showSubscriptions(known.value_or(CustomerChoice{mine, {}}));
}

void CustomerPage::showSubscriptions(const CustomerChoice &customer)
{
    const QList<SubscriptionChoice> usable = customer.usableSubscriptions();
    const QString &chosen = model().draft().subscriptionId;
    m_onlySubscription->setText(chosen);
    m_onlySubscription->setVisible(usable.size() <= 1 && !chosen.isEmpty());
    m_subscriptionForm->setVisible(usable.size() > 1);
    const QSignalBlocker blocker(m_subscription);
    m_subscription->clear();
    for (const SubscriptionChoice &choice : usable)
        m_subscription->addItem(choice.subscription.id, choice.subscription.id);
    m_subscription->setCurrentIndex(m_subscription->findData(chosen));

    const bool isRead = model().customers().state(List::Subscriptions) == State::Read;
    const bool isCreating = model().customers().isCreating();
    m_none->setVisible(isRead && customer.canSubscribe());
    m_create->setEnabled(!isCreating);
    m_create->setText(isCreating ? tr("Creating the subscription…") : tr("Create a subscription"));

    while (QLayoutItem *item = m_refused->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const SubscriptionChoice &choice : customer.subscriptions) {
        if (choice.refusal.isEmpty())
            continue;
        auto *line = new StatusLine;
        line->report(StatusLine::Level::Warning,
                     tr("%1: %2", "subscription ID: why it cannot be used")
                         .arg(choice.subscription.id, choice.refusal));
        m_refused->layout()->addWidget(line);
    }
    m_refused->setVisible(m_refused->layout()->count() > 0);
}

void CustomerPage::askToSubscribe()
{
    if (findChild<QMessageBox *>())
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Create a subscription"),
                                tr("Create a subscription to %1 for %2?", "plan, customer")
                                    .arg(model().draft().planName, model().customerName()),
                                QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("It belongs to the customer and begins at once, on the terms of "
                               "the plan."));
    const QPushButton *create = box->addButton(tr("Create it"), QMessageBox::AcceptRole);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        box, &QMessageBox::buttonClicked, this,
        [this, create, userId = model().draft().customer.userId](const QAbstractButton *button) {
            if (button == create && model().draft().customer.userId == userId)
                model().subscribeCustomer();
        });
    box->open();
}

} // namespace byoc
