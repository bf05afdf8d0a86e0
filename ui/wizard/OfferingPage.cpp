// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/OfferingPage.h"

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
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringListModel>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

/// More would be scrolled through instead of narrowed down; and each is a widget.
constexpr qsizetype MostShown = 30;
constexpr int MostElsewhere = 3;

bool fits(const Offering &offering, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&offering](const QString &word) {
        return offering.serviceName.contains(word, Qt::CaseInsensitive)
            || offering.planName.contains(word, Qt::CaseInsensitive)
            || offering.environmentName.contains(word, Qt::CaseInsensitive);
    });
}

bool isSame(const QList<SubscriptionChoice> &one, const QList<SubscriptionChoice> &other)
{
    return one.constData() == other.constData()
        || std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const SubscriptionChoice &a, const SubscriptionChoice &b) {
                          return a.subscription.id == b.subscription.id
                              && a.subscription.ownerName == b.subscription.ownerName
                              && a.refusal.isEmpty() == b.refusal.isEmpty();
                      });
}

} // namespace

OfferingPage::OfferingPage(OnboardingModel &model, QWidget *parent)
    : WizardPage(model, tr("What do you want to run?"), parent)
{
    setHeading(title(), tr("Choose the product and the plan that your account is for."));
    m_busy = new BusyLine;
    m_problem = makeProblemPanel();
    connect(m_problem, &ProblemPanel::retryRequested, this,
            [this] { this->model().offerings().load(); });
    m_vanished = new StatusLine;
    m_vanished->setKeepsSpace(false);
    m_search = new QWidget;
    auto *search = new QVBoxLayout(m_search);
    search->setContentsMargins({});
    m_text = new QLineEdit;
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(200);
    m_text->setAccessibleName(tr("Find a product or plan"));
    auto *searchLabel = new QLabel(tr("Find a product or plan"));
    searchLabel->setFont(theme::strongFont());
    searchLabel->setBuddy(m_text);
    connect(m_text, &QLineEdit::textChanged, this, &OfferingPage::showOfferings);
    m_count = new WrapLabel({}, WrapLabel::Look::Muted);
    search->addWidget(searchLabel);
    search->addWidget(m_text);
    search->addWidget(m_count);
    m_elsewhere = new ElsewherePanel(model, ElsewherePanel::Look::Lines, MostElsewhere);
    connect(m_elsewhere, &ElsewherePanel::supportReportRequested, this,
            &OfferingPage::supportReportRequested);
    connect(m_elsewhere, &ElsewherePanel::continueRequested, this,
            &OfferingPage::continueRequested);
    m_offerings = new ChoiceGroup(title());
    m_offerings->setMaximumColumns(1);
    connect(m_offerings, &ChoiceGroup::chosen, this, &OfferingPage::choose);

    m_empty = new Card;
    m_empty->body()->addWidget(
        new WrapLabel(tr("There is nothing to onboard yet"), WrapLabel::Look::Strong));
    m_emptyText = new WrapLabel;
    m_empty->body()->addWidget(m_emptyText);
    auto *again = new LinkButton(tr("Look again"));
    connect(again, &QPushButton::clicked, this, [this] { this->model().offerings().load(); });
    m_empty->body()->addWidget(again, 0, Qt::AlignLeft);

    m_subscriptionForm = new QWidget;
    auto *form = new QVBoxLayout(m_subscriptionForm);
    form->setContentsMargins({});
    m_subscription = new QComboBox;
    // Measuring thousands of them would take long, and the longest is known.
    m_subscription->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subscriptionNames = new QStringListModel(this);
    m_subscription->setModel(m_subscriptionNames);
    // Else it measures each of thousands.
    qobject_cast<QListView *>(m_subscription->view())->setUniformItemSizes(true);
    auto *label = new QLabel(tr("Subscription"));
    label->setFont(theme::strongFont());
    label->setBuddy(m_subscription);
    m_subscription->setAccessibleName(tr("Subscription"));
    accessibility::makePickable(m_subscription);
    connect(m_subscription, &QComboBox::activated, this, [this](int index) {
        this->model().chooseSubscription(m_subscriptionIds.value(index));
    });
    form->addWidget(label);
    form->addWidget(m_subscription, 0, Qt::AlignLeft);

    m_subscribeCard = new Card;
    m_subscribeCard->body()->addWidget(
        new WrapLabel(tr("You have no subscription to this plan yet. It is approved at once.")));
    m_subscribe = new QPushButton(tr("Subscribe"));
    connect(m_subscribe, &QPushButton::clicked, this, [this] { this->model().subscribe(); });
    m_subscribeCard->body()->addWidget(m_subscribe, 0, Qt::AlignLeft);
    m_subscribeProblem = makeProblemPanel();
    connect(m_subscribeProblem, &ProblemPanel::retryRequested, this,
            [this] { this->model().subscribe(); });

    body()->addWidget(m_busy);
    body()->addWidget(m_problem);
    body()->addWidget(m_vanished);
    // It comes together with the plans, so nothing that is there already moves.
    body()->addWidget(m_elsewhere);
    body()->addWidget(m_search);
    body()->addWidget(m_offerings);
    body()->addWidget(m_empty);
    addSpace(1);
    body()->addWidget(m_subscriptionForm);
    body()->addWidget(m_subscribeCard);
    body()->addWidget(m_subscribeProblem);
}

QWidget *OfferingPage::initialFocus() const
{
    return m_offerings->isVisibleTo(this) ? m_offerings : nullptr;
}

void OfferingPage::enter()
{
    const auto state = model().offerings().state();
    if (state == OfferingCatalogue::State::Empty || state == OfferingCatalogue::State::Failed)
        model().offerings().load();
    refresh();
}

void OfferingPage::refresh()
{
    m_elsewhere->refresh();
    const OfferingCatalogue &catalogue = model().offerings();
    const bool loading = catalogue.state() == OfferingCatalogue::State::Loading;
    if (loading)
        m_busy->start(tr("Looking for your products and plans."));
    else
        m_busy->stop();
    m_busy->setVisible(loading);
    m_problem->setProblem(catalogue.problem());
    m_vanished->report(model().hasOfferingVanished() ? StatusLine::Level::Warning
                                                     : StatusLine::Level::None,
                       model().hasOfferingVanished()
                           ? tr("The plan %1 is not offered any more. Choose another one; what you "
                                "entered for your account is kept.")
                                 .arg(model().draft().planName)
                           : QString());

    showOfferings();
    const bool isEmpty =
        catalogue.state() == OfferingCatalogue::State::Loaded && catalogue.choices().isEmpty();
    m_empty->setVisible(isEmpty);
    m_emptyText->setText(
        tr("The organisation of %1 has no plan that runs in a customer's own cloud. Ask the "
           "provider of the software to give you access to one, or sign in as another user.")
            .arg(model().signIn().user().email));
    showSubscriptions();
    emit changed();
}

/// Looks through thousands only for another question.
void OfferingPage::search(const QStringList &words)
{
    const OfferingCatalogue &catalogue = model().offerings();
    if (m_found.revision == catalogue.revision() && m_found.words == words)
        return;
    m_found = {catalogue.revision(), words, {}, 0};
    const QList<OfferingChoice> &all = catalogue.choices();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!fits(all.at(i).offering, words))
            continue;
        ++m_found.count;
        if (m_found.first.size() < MostShown)
            m_found.first << i;
    }
}

void OfferingPage::showOfferings()
{
    const QList<OfferingChoice> &all = model().offerings().choices();
    const OfferingChoice *chosen = model().offering();
    m_search->setVisible(all.size() > MostShown);
    const QStringList words = all.size() > MostShown
        ? m_text->text().simplified().split(u' ', Qt::SkipEmptyParts)
        : QStringList();
    search(words);
    const qsizetype count = m_found.count;
    QList<const OfferingChoice *> shown;
    for (const qsizetype index : std::as_const(m_found.first))
        shown << &all.at(index);
    // What is chosen stays in sight.
    if (chosen && !shown.contains(chosen))
        shown.prepend(chosen);
    QString counted = words.isEmpty()
        ? tr("%Ln plan(s).", nullptr, int(all.size()))
        : tr("%1 of %Ln plan(s) fit.", nullptr, int(all.size())).arg(QLocale().toString(count));
    if (count > MostShown)
        counted += u' '
            + tr("The first %n are shown; type more to narrow them down.", nullptr, int(MostShown));
    m_count->setText(counted);

    QList<Choice> choices;
    for (const OfferingChoice *choice : std::as_const(shown)) {
        const Offering &offering = choice->offering;
        QString line = offering.planDescription;
        if (offering.environmentType.compare("PROD"_L1, Qt::CaseInsensitive) != 0)
            line = tr("%1 (environment %2)").arg(line, offering.environmentName).trimmed();
        choices << Choice{
            keyOf(offering),
            tr("%1 · %2", "product, plan").arg(offering.serviceName, offering.planName),
            line,
            u"app"_s,
            choice->isUsable(),
            choice->refusal};
    }
    if (m_offerings->choices() != choices)
        m_offerings->setChoices(choices);
    m_offerings->select(chosen ? keyOf(chosen->offering) : QString());
    m_offerings->setVisible(!choices.isEmpty());
}

void OfferingPage::choose(const QString &id)
{
    if (const OfferingChoice *choice = model().offerings().find(id))
        model().chooseOffering(choice->offering);
}

void OfferingPage::showSubscriptions()
{
    const OfferingChoice *chosen = model().offering();
    const QList<SubscriptionChoice> all =
        chosen ? chosen->subscriptions : QList<SubscriptionChoice>();
    m_subscriptionForm->setVisible(chosen && chosen->isUsable() && all.size() > 1);
    const QSignalBlocker blocker(m_subscription);
    if (!isSame(all, m_shownSubscriptions)) {
        m_shownSubscriptions = all;
        m_subscriptionIds.clear();
        QStringList names;
        qsizetype longest = 0;
        for (const SubscriptionChoice &choice : all) {
            if (!choice.refusal.isEmpty())
                continue;
            const QString text = tr("%1 (%2)", "owner, subscription ID")
                                     .arg(choice.subscription.ownerName, choice.subscription.id);
            longest = std::max(longest, text.size());
            names << text;
            m_subscriptionIds << choice.subscription.id;
        }
        m_subscriptionNames->setStringList(names); // at once: one by one, thousands would take long
        m_subscription->setMinimumContentsLength(int(std::min<qsizetype>(longest, 60)));
    }
    m_subscription->setCurrentIndex(int(m_subscriptionIds.indexOf(model().draft().subscriptionId)));

    m_subscribeCard->setVisible(chosen && chosen->canSubscribe);
    m_subscribe->setEnabled(!model().isSubscribing());
    m_subscribe->setText(model().isSubscribing() ? tr("Subscribing…") : tr("Subscribe"));
    m_subscribeProblem->setProblem(model().subscribeProblem());
}

QString OfferingPage::obstacle() const
{
    const OfferingCatalogue &catalogue = model().offerings();
    switch (catalogue.state()) {
    case OfferingCatalogue::State::Empty:
    case OfferingCatalogue::State::Loading:
        return tr("Your plans are being read.");
    case OfferingCatalogue::State::Failed:
        return tr("Your plans could not be read.");
    case OfferingCatalogue::State::Loaded:
        break;
    }
    const OfferingChoice *chosen = model().offering();
    if (!chosen)
        return catalogue.choices().isEmpty() ? tr("There is no plan to choose.")
                                             : tr("Choose a product and plan.");
    if (!chosen->isUsable())
        return chosen->refusal;
    if (model().isStaff()) // theirs comes with the customer, on the next page
        return {};
    return model().draft().subscriptionId.isEmpty() ? tr("Subscribe to the plan first.")
                                                    : QString();
}

} // namespace byoc
