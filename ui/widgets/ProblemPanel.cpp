// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ProblemPanel.h"

#include "text/VisibleText.h"
#include "widgets/Accessibility.h"
#include "widgets/Card.h"
#include "widgets/Disclosure.h"
#include "widgets/FlowLayout.h"
#include "widgets/IconLabel.h"
#include "widgets/LinkButton.h"
#include "widgets/SelectableText.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"
#include "workstation/Log.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLoggingCategory>
#include <QMetaMethod>
#include <QPushButton>

namespace byoc {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// The support report tells the last lines of this category as the last problems.
Q_LOGGING_CATEGORY(problemLog, "byoc.problem")
} // namespace

ProblemPanel::ProblemPanel(QWidget *parent)
    : QWidget(parent)
    , m_what(new WrapLabel({}, WrapLabel::Look::Strong))
    , m_where(new WrapLabel({}, WrapLabel::Look::Small))
    , m_advice(new WrapLabel)
    , m_countdown(new WrapLabel({}, WrapLabel::Look::Small))
    , m_retry(new QPushButton)
    , m_fix(new QPushButton)
    , m_details(new Disclosure(tr("Details")))
    , m_detailText(new SelectableText(tr("Details"), {}, SelectableText::Look::Small))
    , m_copy(new LinkButton(tr("Copy report")))
    , m_support(new LinkButton(tr("Report for support…")))
{
    accessibility::setRole(this, QAccessible::Grouping);
    m_details->setContent(m_detailText);
    m_copy->setSmall(true);
    m_copy->setIconName(u"copy"_s);
    m_support->setSmall(true);
    m_retry->setAutoDefault(false);
    m_fix->setAutoDefault(false);
    setRetryLabel(tr("Try again"));
    setFix({});

    auto *buttons = new FlowLayout;
    buttons->addWidget(m_fix);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_support);

    const int unit = theme::unit(this);
    auto *text = new QVBoxLayout;
    text->setSpacing(unit * 3 / 4);
    text->addWidget(m_what);
    text->addWidget(m_where);
    text->addWidget(m_advice);
    text->addWidget(m_countdown);
    text->addLayout(buttons);
    text->addWidget(m_details);

    auto *row = new QHBoxLayout;
    row->setSpacing(unit * 3 / 2);
    row->addWidget(new IconLabel(u"error"_s, IconLabel::Tone::Danger, 1.2), 0, Qt::AlignTop);
    row->addLayout(text, 1);
    auto *card = new Card(Card::Tone::Danger);
    card->body()->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    connect(m_retry, &QAbstractButton::clicked, this, &ProblemPanel::retryRequested);
    connect(m_fix, &QAbstractButton::clicked, this, &ProblemPanel::fixRequested);
    connect(m_copy, &QAbstractButton::clicked, this, &ProblemPanel::copyReport);
    connect(m_support, &QAbstractButton::clicked, this, &ProblemPanel::supportReportRequested);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        --m_secondsLeft;
        showCountdown();
    });
    m_revert.setSingleShot(true);
    m_revert.setInterval(2s);
    connect(&m_revert, &QTimer::timeout, this, [this] { m_copy->setLabel(tr("Copy report")); });
    hide();
}

void ProblemPanel::setProblem(const std::optional<Problem> &problem)
{
    m_tick.stop();
    const QString shown = m_problem ? m_problem->report() : QString();
    m_problem = problem;
    if (!problem || problem->kind == Problem::Kind::Cancelled) {
        m_problem.reset();
        hide();
        return;
    }
    if (problem->report() != shown) // pages show the same one again and again
        qCInfo(problemLog).noquote() << inLog(*problem);
    m_support->setVisible(
        isSignalConnected(QMetaMethod::fromSignal(&ProblemPanel::supportReportRequested)));
    const QString kind = Problem::kindName(problem->kind);
    m_what->setText(visibleText(problem->what));
    m_where->setText(
        problem->where.isEmpty() ? kind : tr("%1 · %2").arg(kind, visibleText(problem->where)));
    m_advice->setText(visibleText(problem->advice));
    m_advice->setVisible(!problem->advice.isEmpty());
    m_retry->setVisible(problem->canRetry);

    QStringList details;
    if (!problem->errorId.isEmpty())
        details << tr("Error ID: %1").arg(visibleText(problem->errorId));
    if (!problem->detail.isEmpty())
        details << visibleText(problem->detail);
    m_detailText->setPlainText(details.join(u'\n'));
    m_details->setExpanded(false);
    m_details->setVisible(!details.isEmpty());

    m_secondsLeft = problem->canRetry ? problem->retryAfterSeconds.value_or(0) : 0;
    showCountdown();
    if (m_secondsLeft > 0)
        m_tick.start();

    setAccessibleName(tr("Problem: %1").arg(m_what->text()));
    setAccessibleDescription(m_advice->text());
    show();
    accessibility::announce(this);
}

void ProblemPanel::setFix(const QString &label)
{
    m_fix->setText(QString(label).replace(u'&', u"&&"_s));
    m_fix->setAccessibleName(label);
    m_fix->setVisible(!label.isEmpty());
}

void ProblemPanel::setRetryLabel(const QString &label)
{
    m_retry->setText(QString(label).replace(u'&', u"&&"_s));
    m_retry->setAccessibleName(label);
}

void ProblemPanel::showCountdown()
{
    const bool waiting = m_secondsLeft > 0;
    m_countdown->setText(waiting ? tr("The server asks to wait for %1 s.").arg(m_secondsLeft)
                                 : QString());
    m_countdown->setVisible(waiting);
    m_retry->setEnabled(!waiting);
    if (!waiting)
        m_tick.stop();
}

void ProblemPanel::copyReport()
{
    if (!m_problem)
        return;
    QGuiApplication::clipboard()->setText(m_problem->report());
    m_copy->setLabel(tr("Copied"));
    accessibility::announce(m_copy);
    m_revert.start();
}

} // namespace byoc
