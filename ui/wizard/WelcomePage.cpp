// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/WelcomePage.h"

#include "widgets/Card.h"
#include "widgets/Disclosure.h"
#include "widgets/FlowLayout.h"
#include "widgets/IconLabel.h"
#include "widgets/LinkButton.h"
#include "widgets/ProblemPanel.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"
#include "wizard/ElsewherePanel.h"
#include "wizard/SupportPanel.h"

#include <QBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostElsewhere = 20;

} // namespace

WelcomePage::WelcomePage(OnboardingModel &model, QWidget *parent)
    : WizardPage(model, tr("Connect your cloud account"), parent)
{
    setHeading(title(),
               tr("Software that runs in your own cloud needs access to it once. This takes a few "
                  "minutes, and you see everything before it happens."));
    m_notice = new StatusLine;
    m_notice->setKeepsSpace(false);
    m_problem = makeProblemPanel();
    m_list = new QWidget;
    new QVBoxLayout(m_list);
    m_list->layout()->setContentsMargins({});
    m_list->setAccessibleName(tr("Unfinished onboardings"));

    m_elsewhere = new ElsewherePanel(model, ElsewherePanel::Look::Cards, MostElsewhere);
    connect(m_elsewhere, &ElsewherePanel::supportReportRequested, this,
            &WelcomePage::supportReportRequested);
    connect(m_elsewhere, &ElsewherePanel::continueRequested, this, &WelcomePage::continueRequested);

    m_start = new QPushButton(tr("Start a new onboarding"));
    m_demo = new QPushButton(tr("Try the demo"));
    connect(m_start, &QPushButton::clicked, this, &WelcomePage::startRequested);
    connect(m_demo, &QPushButton::clicked, this, [this] { this->model().requestDemo(); });

    auto *buttons = new FlowLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_demo);

    body()->addWidget(m_notice);
    body()->addWidget(m_problem);
    body()->addWidget(m_list);
    addSpace(1);
    body()->addLayout(buttons);
    addSpace(1);
    // Below the buttons: it comes later, and must not move what somebody is about to press.
    body()->addWidget(m_elsewhere);
    body()->addWidget(new WrapLabel(
        tr("You need a sign-in from the provider of the software, and somebody who administers "
           "the cloud account. The demo needs neither, and touches no cloud."),
        WrapLabel::Look::SmallMuted));
    m_support = new Disclosure(tr("Get help from the provider"));
    m_support->hide();
    addSpace(1);
    body()->addWidget(m_support);
}

QWidget *WelcomePage::initialFocus() const
{
    return m_continueButtons.isEmpty() ? m_start : m_continueButtons.constFirst();
}

void WelcomePage::setNotice(StatusLine::Level level, const QString &text)
{
    m_notice->report(level, text);
}

void WelcomePage::leave()
{
    m_notice->clear();
}

void WelcomePage::refresh()
{
    if (model().offerings().state() == OfferingCatalogue::State::Empty)
        model().lookElsewhere();
    m_elsewhere->setProblem(model().elsewhereProblem());
    m_elsewhere->refresh();
    m_demo->setVisible(!model().isDemo());
    showSupport();
    m_problem->setProblem(model().isDemo() ? model().signIn().problem()
                                           : model().journal().loadProblem());
    const QList<Draft> drafts = model().journal().unfinished();
    QByteArray key;
    for (const Draft &draft : drafts)
        key += draft.requestId.toUtf8() + draft.changedAt.toString(Qt::ISODateWithMs).toUtf8();
    if (key == m_shown && !key.isEmpty())
        return;
    m_shown = key;
    m_continueButtons.clear();
    while (QLayoutItem *item = m_list->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Draft &draft : drafts)
        m_list->layout()->addWidget(
            makeEntry(draft, draft.requestId == drafts.constFirst().requestId));
    m_list->setVisible(!drafts.isEmpty());
    makePrimary(m_start, drafts.isEmpty());
}

void WelcomePage::showSupport()
{
    const ProfileSupport &support = model().rules().profile().support;
    QStringList key{support.email, support.phone, support.hours, support.url.toString()};
    for (const ProfileLink &link : support.links)
        key << link.title << link.url.toString();
    if (key == m_shownSupport)
        return;
    m_shownSupport = key;
    m_support->setContent(new SupportPanel(support));
    m_support->setVisible(SupportPanel::hasContent(support));
}

QWidget *WelcomePage::makeEntry(const Draft &draft, bool isFirst)
{
    auto *card = new Card;
    const Cloud *cloud = model().findCloud(draft.cloudId);
    const QString identity = cloud ? cloud->identity(draft.account) : QString();
    const QString name = !cloud ? draft.serviceName
        : identity.isEmpty()
        ? cloud->name()
        : tr("%1 %2", "cloud and account ID").arg(cloud->shortName(), identity);
    const QString state = draft.progress == Draft::Progress::Created
        ? phaseText(draft.phase, draft.status)
        : draft.progress == Draft::Progress::Sending ? tr("It is not known whether it was created")
                                                     : tr("Not created yet");
    const QString when = QLocale().toString(draft.changedAt.toLocalTime(), QLocale::ShortFormat);

    auto *texts = new QVBoxLayout;
    texts->addWidget(new WrapLabel(name, WrapLabel::Look::Strong));
    if (const QString customer = OnboardingModel::nameOf(draft.customer); !customer.isEmpty())
        texts->addWidget(new WrapLabel(tr("For %1", "customer").arg(customer)));
    texts->addWidget(
        new WrapLabel(tr("%1, %2", "product, plan").arg(draft.serviceName, draft.planName),
                      WrapLabel::Look::Muted));
    texts->addWidget(
        new WrapLabel(tr("%1 · last changed %2").arg(state, when), WrapLabel::Look::SmallMuted));

    auto *resume = new QPushButton(tr("Continue"));
    resume->setAccessibleDescription(name);
    makePrimary(resume, isFirst);
    connect(resume, &QPushButton::clicked, this,
            [this, id = draft.requestId] { emit continueRequested(id); });
    m_continueButtons << resume;
    auto *forget = new LinkButton(tr("Remove from this list"));
    forget->setAccessibleDescription(name);
    forget->setSmall(true);
    connect(forget, &QPushButton::clicked, this, [this, draft] { askToForget(draft); });

    auto *buttons = new QVBoxLayout;
    buttons->addWidget(resume);
    buttons->addWidget(forget, 0, Qt::AlignRight);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * theme::unit(this));
    row->addWidget(new IconLabel(draft.cloudId.isEmpty() ? u"app"_s : draft.cloudId,
                                 IconLabel::Tone::Accent, 2.0),
                   0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addLayout(buttons);
    card->body()->addLayout(row);
    return card;
}

void WelcomePage::askToForget(const Draft &draft)
{
    const bool created = draft.progress != Draft::Progress::Entering;
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Remove from this list"),
                        tr("Remove this onboarding from the list?"), QMessageBox::Cancel, window());
    box->setInformativeText(created
                                ? tr("Only this computer forgets it. The account stays with the "
                                     "control plane.")
                                : tr("What was entered is lost. Nothing was created yet."));
    const QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, remove, id = draft.requestId](const QAbstractButton *button) {
                if (button != remove)
                    return;
                const Result<void> removed = model().forget(id);
                m_problem->setProblem(removed ? std::nullopt : std::optional(removed.error()));
                refresh();
                if (QWidget *focus = initialFocus())
                    focus->setFocus();
            });
    box->open();
}

} // namespace byoc
