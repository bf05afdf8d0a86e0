// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/ElsewherePanel.h"

#include "text/VisibleText.h"
#include "widgets/Card.h"
#include "widgets/IconLabel.h"
#include "widgets/ProblemPanel.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace byoc {

using namespace Qt::StringLiterals;

ElsewherePanel::ElsewherePanel(OnboardingModel &model, Look look, int most, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_look(look)
    , m_most(most)
{
    setAccessibleName(tr("Onboardings made elsewhere"));
    m_heading =
        new WrapLabel(tr("Made on another computer or with another tool"), WrapLabel::Look::Strong);
    m_entries = new QVBoxLayout;
    m_rest = new WrapLabel({}, WrapLabel::Look::SmallMuted);
    m_problem = new ProblemPanel;
    connect(m_problem, &ProblemPanel::retryRequested, this, [this] { m_model.lookElsewhere(); });
    connect(m_problem, &ProblemPanel::supportReportRequested, this,
            &ElsewherePanel::supportReportRequested);

    auto *column = new QVBoxLayout(this);
    // Lines stand close above the plans' cards.
    column->setContentsMargins(0, 0, 0, m_look == Look::Lines ? theme::unit(this) : 0);
    column->addWidget(m_heading);
    column->addLayout(m_entries);
    column->addWidget(m_rest);
    column->addWidget(m_problem);
    setProblem(std::nullopt);
    refresh();
}

void ElsewherePanel::setProblem(const std::optional<Problem> &problem)
{
    std::optional<Problem> told = problem;
    if (told) {
        told->what =
            tr("Onboardings made elsewhere could not be looked for. %1").arg(problem->what);
        told->canRetry = true; // it only reads
    }
    m_problem->setProblem(told);
    setVisible(told || !m_shown.isEmpty());
}

void ElsewherePanel::refresh()
{
    const OnboardingsElsewhere &all = m_model.elsewhere();
    const auto shown = all.newest.first(qMin<qsizetype>(all.newest.size(), m_most));
    const int rest = int(all.count - shown.size());
    m_heading->setVisible(!shown.isEmpty());
    setVisible(!shown.isEmpty() || m_problem->problem());
    m_rest->setVisible(rest > 0);
    m_rest->setText(tr("%n more are not shown here. Enter the account, and you can continue it.",
                       nullptr, rest));
    QStringList key;
    for (const OnboardingElsewhere &onboarding : shown)
        key << onboarding.instanceId << onboarding.status;
    if (key == m_shown)
        return;
    m_shown = key;
    while (QLayoutItem *item = m_entries->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const OnboardingElsewhere &onboarding : shown)
        m_entries->addWidget(makeEntry(onboarding));
}

QWidget *ElsewherePanel::makeEntry(const OnboardingElsewhere &onboarding)
{
    const Cloud *cloud = m_model.findCloud(onboarding.cloudId);
    const QString identity = visibleText(onboarding.identity, 200, true);
    const QString name = identity.isEmpty()
        ? cloud->name()
        : tr("%1 %2", "cloud and account ID").arg(cloud->shortName(), identity);
    const QString state = onboarding.phase == Phase::Failed
        ? phaseText(onboarding.phase, onboarding.status)
        : tr("Not connected yet");
    const QString when =
        QLocale().toString(onboarding.createdAt.toLocalTime(), QLocale::ShortFormat);

    const QString plan = tr("%1, %2", "product, plan")
                             .arg(onboarding.offering.serviceName, onboarding.offering.planName);
    const QString since =
        when.isEmpty() ? state : tr("%1 · created %2", "state, time").arg(state, when);

    auto *resume = new QPushButton(tr("Continue"));
    resume->setAccessibleDescription(name);
    connect(resume, &QPushButton::clicked, this, [this, id = onboarding.instanceId] {
        if (const QString request = m_model.takeOver(id); !request.isEmpty())
            emit continueRequested(request);
    });

    auto *texts = new QVBoxLayout;
    texts->addWidget(new WrapLabel(name, WrapLabel::Look::Strong));
    if (m_look == Look::Cards) {
        texts->addWidget(new WrapLabel(plan, WrapLabel::Look::Muted));
        texts->addWidget(new WrapLabel(since, WrapLabel::Look::SmallMuted));
    } else {
        texts->setSpacing(0);
        texts->addWidget(new WrapLabel(tr("%1 · %2", "product and plan, state").arg(plan, since),
                                       WrapLabel::Look::SmallMuted));
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * theme::unit(this));
    row->addWidget(new IconLabel(onboarding.cloudId, IconLabel::Tone::Accent, 2.0), 0,
                   Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(resume, 0, Qt::AlignTop);
    if (m_look == Look::Lines) {
        auto *line = new QWidget;
        row->setContentsMargins({});
        line->setLayout(row);
        return line;
    }
    auto *card = new Card;
    card->body()->addLayout(row);
    return card;
}

} // namespace byoc
