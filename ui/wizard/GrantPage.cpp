// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/GrantPage.h"

#include "text/VisibleText.h"
#include "widgets/BusyLine.h"
#include "widgets/Card.h"
#include "widgets/CopyBox.h"
#include "widgets/Disclosure.h"
#include "widgets/FlowLayout.h"
#include "widgets/LinkButton.h"
#include "widgets/ProblemPanel.h"
#include "widgets/SelectableText.h"
#include "widgets/StatusLine.h"
#include "widgets/Theme.h"
#include "widgets/Timeline.h"
#include "widgets/WrapLabel.h"
#include "wizard/BindingsDialog.h"
#include "wizard/DuplicatePanel.h"
#include "wizard/FilePicker.h"
#include "wizard/SupportPanel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

namespace byoc {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString clockTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat)
                          : QString();
}

/// All that the guide shows, to see whether it changed.
QString fingerprint(const GrantGuide &guide)
{
    QStringList parts{guide.heading, guide.summary, guide.rights};
    for (const GrantMethod &method : guide.methods) {
        parts << method.id << method.title;
        for (const GrantStep &step : method.steps)
            parts << step.text << step.link.toString() << step.command << step.note
                  << step.differences.remarks << step.alternativeLink.toString()
                  << step.alternativeCommand << step.alternativeDifferences.remarks;
    }
    return parts.join(u'\0');
}

/// What an inspected install kit consists of.
QString contentText(const InstallKitReport &report)
{
    const QLocale locale;
    return GrantPage::tr("Inspected: nothing unusual. It holds %n file(s), %1 when unpacked; the "
                         "script that is run is %2 (%3).",
                         nullptr, report.files)
        .arg(locale.formattedDataSize(report.unpackedBytes), InstallKitReport::scriptName(),
             locale.formattedDataSize(report.scriptBytes));
}

/// A check box whose text may take several lines.
QWidget *makeCheckEntry(const QString &text)
{
    auto *entry = new QWidget;
    auto *layout = new QHBoxLayout(entry);
    layout->setContentsMargins({});
    auto *box = new QCheckBox;
    box->setAccessibleName(text);
    layout->addWidget(box, 0, Qt::AlignTop);
    layout->addWidget(new WrapLabel(text), 1);
    return entry;
}

/// The tab bar of QTabWidget keeps the height of its highest page; ours is as high as the present
/// one, so that the status below stays close.
class MethodTabs : public QTabWidget
{
public:
    MethodTabs()
    {
        setDocumentMode(true);
        setUsesScrollButtons(true);
        connect(this, &QTabWidget::currentChanged, this, &QWidget::updateGeometry);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const int bar = count() > 1 ? tabBar()->sizeHint().height() : 0;
        if (!currentWidget())
            return bar;
        const int content = currentWidget()->layout()->heightForWidth(width);
        return bar + content + theme::unit(this);
    }
    QSize sizeHint() const override
    {
        return {theme::unit(this) * 40, heightForWidth(theme::unit(this) * 70)};
    }
    QSize minimumSizeHint() const override
    {
        return {theme::unit(this) * 20, theme::unit(this) * 10};
    }
};

} // namespace

GrantPage::GrantPage(OnboardingModel &model, QWidget *parent)
    : WizardPage(model, tr("Grant access"), parent)
{
    m_preparing = new BusyLine;
    m_duplicates = new DuplicatePanel(model);
    connect(m_duplicates, &DuplicatePanel::supportReportRequested, this,
            &WizardPage::supportReportRequested);
    m_rights = new WrapLabel({}, WrapLabel::Look::SmallMuted);
    m_methods = new MethodTabs;
    m_methods->setAccessibleName(tr("Ways to grant access"));
    m_checklist = new Disclosure(tr("What the cluster needs"));
    m_quirks = new Disclosure(tr("Good to know"));
    m_video = new LinkButton(tr("Watch how it is done"));
    m_video->setIconName(u"play"_s);
    connect(m_video, &QPushButton::clicked, this,
            [this] { openLink(this->model().grantGuide().video); });

    m_now = new QWidget;
    m_nowText = new WrapLabel({}, WrapLabel::Look::SmallMuted);
    m_checkNow = new LinkButton(tr("Check now"));
    m_checkNow->setSmall(true);
    connect(m_checkNow, &QPushButton::clicked, this, [this] { this->model().watch().checkNow(); });
    m_done = new LinkButton;
    m_done->setSmall(true);
    connect(m_done, &QPushButton::clicked, this, [this] {
        this->model().watch().noteAction();
        this->model().watch().checkNow();
    });
    m_demoGrant = new QPushButton(tr("Demo: carry out this step"));
    connect(m_demoGrant, &QPushButton::clicked, this, [this] { this->model().grantInDemo(); });
    auto *nowLinks = new FlowLayout;
    nowLinks->addWidget(m_checkNow);
    nowLinks->addWidget(m_done);
    auto *nowLayout = new QVBoxLayout(m_now);
    nowLayout->setContentsMargins({});
    nowLayout->setSpacing(theme::unit(this) / 2);
    nowLayout->addWidget(m_nowText);
    nowLayout->addLayout(nowLinks);
    nowLayout->addWidget(m_demoGrant, 0, Qt::AlignLeft);

    m_failure = new Card(Card::Tone::Danger);
    m_failureText = new WrapLabel;
    m_cure = new WrapLabel;
    m_failureAction = new QPushButton;
    connect(m_failureAction, &QPushButton::clicked, this, &GrantPage::openFailureAction);
    m_verify = new QPushButton(tr("Verify again"));
    connect(m_verify, &QPushButton::clicked, this, [this] { this->model().watch().verifyAgain(); });
    m_noVerify = new WrapLabel({}, WrapLabel::Look::SmallMuted);
    m_verifyProblem = makeProblemPanel();
    connect(m_verifyProblem, &ProblemPanel::retryRequested, this,
            [this] { this->model().watch().verifyAgain(); });
    auto *failureButtons = new FlowLayout;
    failureButtons->addWidget(m_failureAction);
    failureButtons->addWidget(m_verify);
    m_failure->body()->addWidget(m_failureText);
    m_failure->body()->addWidget(m_cure);
    m_failure->body()->addLayout(failureButtons);
    m_failure->body()->addWidget(m_noVerify);
    m_failure->body()->addWidget(m_verifyProblem);
    nowLayout->addWidget(m_failure);

    m_statusCard = new Card;
    m_timeline = new Timeline(tr("Status"));
    m_timeline->setCurrentWidget(m_now);
    m_statusCard->body()->addWidget(m_timeline);
    m_trouble = makeProblemPanel();
    connect(m_trouble, &ProblemPanel::retryRequested, this,
            [this] { this->model().watch().checkNow(); });

    m_parts = new Card;
    m_parts->body()->addWidget(new WrapLabel(tr("Bindings"), WrapLabel::Look::Strong));
    m_editBindings = new QPushButton(tr("Replace the bindings…"));
    connect(m_editBindings, &QPushButton::clicked, this, [this] {
        auto *dialog = new BindingsDialog(this->model(), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });

    m_closing = new WrapLabel({}, WrapLabel::Look::SmallMuted);

    body()->addWidget(m_duplicates);
    body()->addWidget(m_preparing);
    body()->addWidget(m_rights);
    body()->addWidget(m_checklist);
    body()->addWidget(m_methods);
    body()->addWidget(m_trouble);
    body()->addWidget(m_statusCard);
    body()->addWidget(m_parts);
    body()->addWidget(m_editBindings, 0, Qt::AlignLeft);
    body()->addWidget(m_quirks);
    body()->addWidget(m_video, 0, Qt::AlignLeft);
    body()->addWidget(m_closing);

    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &GrantPage::showNow);
}

void GrantPage::enter()
{
    if (!model().watch().isRunning())
        model().startWatching();
    m_tick.start();
    refresh();
}

QWidget *GrantPage::initialFocus() const
{
    if (m_methods->count() > 1)
        return m_methods->tabBar();
    return m_checkNow;
}

void GrantPage::refresh()
{
    if (!model().isCreated())
        return;
    showGuide();
    showTimeline();
    showNow();
    showFailure();
    showParts();
    showKit();
    m_duplicates->refresh();
    const Phase phase = model().watch().phase();
    m_closing->setText(
        phase == Phase::Ready
            ? tr("The account is connected. Next, prepare what will be deployed into it.")
            : tr("You can leave this open and do something else: you are told when the account is "
                 "ready. Closing it loses nothing either; continue from the first page at any "
                 "time."));
    if (phase != m_shownPhase && (phase == Phase::Failed || phase == Phase::Ready))
        bringIntoView(phase == Phase::Failed ? m_failure : m_statusCard);
    m_shownPhase = phase;
    emit changed();
}

void GrantPage::bringIntoView(QWidget *widget)
{
    // After the layout has taken in what has just appeared.
    QMetaObject::invokeMethod(
        this,
        [this, shown = QPointer(widget)] {
            if (shown)
                ensureWidgetVisible(shown);
        },
        Qt::QueuedConnection);
}

void GrantPage::showGuide()
{
    const GrantGuide guide = model().grantGuide();
    const bool preparing = guide.methods.isEmpty() && model().watch().phase() != Phase::Gone;
    if (preparing)
        m_preparing->start(tr("The control plane is preparing your instructions."));
    else
        m_preparing->stop();
    m_preparing->setVisible(preparing);

    // What has been carried out need not be read again.
    const bool isDone = model().watch().phase() == Phase::Ready;
    m_methods->setVisible(!guide.methods.isEmpty() && !isDone);
    m_rights->setVisible(!isDone);
    m_checklist->setVisible(!guide.checklist.isEmpty() && !isDone);
    m_quirks->setVisible(!guide.quirks.isEmpty() && !isDone);
    m_video->setVisible(!guide.video.isEmpty() && !isDone);

    const QString shown = fingerprint(guide);
    if (shown == m_shownGuide)
        return;
    m_shownGuide = shown;
    setHeading(guide.heading, guide.summary);
    m_rights->setText(guide.rights);
    m_quirks->setText(guide.quirks.join(u"\n\n"_s));
    m_done->setLabel(guide.doneLabel);

    if (!guide.checklist.isEmpty()) {
        auto *list = new QWidget;
        auto *layout = new QVBoxLayout(list);
        layout->setContentsMargins({});
        for (const QString &entry : guide.checklist)
            layout->addWidget(makeCheckEntry(entry));
        m_checklist->setContent(list);
    }

    // The tab that the person had open stays open.
    const QString current =
        m_methods->currentIndex() >= 0 ? m_methods->currentWidget()->objectName() : QString();
    while (m_methods->count() > 0)
        delete m_methods->widget(0);
    m_kitButton = nullptr;
    m_kitCommands.clear();
    m_withheldNotes.clear();
    for (const GrantMethod &method : guide.methods) {
        QWidget *page = makeMethod(method);
        page->setObjectName(method.id);
        m_methods->addTab(page, method.title);
        if (method.id == current)
            m_methods->setCurrentWidget(page);
    }
    m_methods->tabBar()->setVisible(guide.methods.size() > 1);
    m_methods->updateGeometry();
}

QWidget *GrantPage::makeMethod(const GrantMethod &method)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, theme::unit(this), 0, 0);
    auto *card = new Card;
    int number = 1;
    for (const GrantStep &step : method.steps) {
        if (number > 1)
            card->body()->addSpacing(theme::unit(this));
        card->body()->addWidget(makeStep(step, number++, method.steps.size() == 1));
    }
    layout->addWidget(card);
    return page;
}

QWidget *GrantPage::makeStep(const GrantStep &step, int number, bool isOnly)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->addWidget(new WrapLabel(
        isOnly ? step.text
               : tr("%1. %2", "number of a step: what to do").arg(number).arg(step.text)));

    const auto acted = [this] { model().watch().noteAction(); };
    if (!step.linkLabel.isEmpty() && !step.link.isEmpty()) {
        auto *open = new QPushButton(step.linkLabel);
        makePrimary(open, number == 1);
        connect(open, &QPushButton::clicked, this, [this, acted, link = step.link] {
            acted();
            openLink(link);
        });
        auto *copy = new QPushButton(tr("Copy link"));
        connect(copy, &QPushButton::clicked, this, [copy, acted, link = step.link] {
            QApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded));
            copy->setText(tr("Copied"));
            QTimer::singleShot(2s, copy, [copy] { copy->setText(tr("Copy link")); });
            acted();
        });
        auto *row = new FlowLayout;
        row->addWidget(open);
        row->addWidget(copy);
        layout->addLayout(row);
    }
    if (!step.command.isEmpty()) {
        CopyBox *box = makeCommand(step.command);
        layout->addWidget(box);
        if (step.runsInstallKit) {
            m_kitCommands << box;
            m_withheldNotes << new StatusLine;
            m_withheldNotes.constLast()->setKeepsSpace(false);
            layout->addWidget(m_withheldNotes.constLast());
        }
    }
    if (!step.differences.isEmpty())
        layout->addWidget(makeDifferences(step.differences));
    if (step.offersInstallKit)
        layout->addWidget(makeKitDownload());
    if (!step.note.isEmpty())
        layout->addWidget(new WrapLabel(step.note, WrapLabel::Look::SmallMuted));
    if (!step.alternativeLabel.isEmpty())
        layout->addWidget(makeAlternative(step));
    return widget;
}

CopyBox *GrantPage::makeCommand(const QString &command)
{
    auto *box = new CopyBox(tr("Command"), command);
    box->setMaximumLines(16);
    const QString remark = model().hostRemark(command);
    if (!remark.isEmpty()) // what is different may not name it, if there is much of it
        box->setRemark(remark, true);
    connect(box, &CopyBox::copied, this, [this] { model().watch().noteAction(); });
    return box;
}

/// The other way of a step, and what is remarked on about it: a link, or else a command, which
/// opens up.
QWidget *GrantPage::makeAlternative(const GrantStep &step)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    QWidget *other = content;
    if (!step.alternativeLink.isEmpty()) {
        auto *link = new LinkButton(step.alternativeLabel);
        link->setSmall(true);
        connect(link, &QPushButton::clicked, this, [this, link = step.alternativeLink] {
            model().watch().noteAction();
            openLink(link);
        });
        layout->addWidget(link, 0, Qt::AlignLeft);
    } else {
        layout->addWidget(makeCommand(step.alternativeCommand));
        auto *disclosure = new Disclosure(step.alternativeLabel);
        disclosure->setContent(content);
        other = disclosure;
    }
    if (!step.alternativeDifferences.isEmpty())
        layout->addWidget(makeDifferences(step.alternativeDifferences));
    other->setObjectName(u"alternative"_s);
    return other;
}

QWidget *GrantPage::makeDifferences(const CommandDifferences &differences)
{
    auto *card = new Card(Card::Tone::Warning);
    auto *warning = new StatusLine;
    warning->setKeepsSpace(false);
    warning->report(StatusLine::Level::Warning,
                    tr("The control plane sent something else than the documents of the platform "
                       "describe. Ask %1 whether this is right before you use it.")
                        .arg(model().providerName()));
    card->body()->addWidget(warning);
    for (const QString &remark : differences.remarks)
        card->body()->addWidget(new WrapLabel(tr("• %1", "one of several remarks").arg(remark)));
    if (!differences.marked.isEmpty()) {
        const QString label = tr("What is between ⟦ and ⟧ is not in the documented command:");
        card->body()->addWidget(new WrapLabel(label, WrapLabel::Look::SmallMuted));
        auto *text = new SelectableText(label, differences.marked, SelectableText::Look::Fixed);
        text->setMaximumLines(12);
        card->body()->addWidget(text);
    }
    return card;
}

QWidget *GrantPage::makeKitDownload()
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    m_kitButton = new QPushButton(tr("Download the install kit…"));
    m_kitCancel = new QPushButton(tr("Stop"));
    m_kitProgress = new QProgressBar;
    m_kitProgress->setAccessibleName(tr("Download"));
    m_kitProgress->setTextVisible(false);
    m_kitStatus = new StatusLine;
    m_kitStatus->setKeepsSpace(false);
    m_kitProblem = makeProblemPanel();
    connect(m_kitButton, &QPushButton::clicked, this, [this] {
        const QString account = model().draft().accountConfigId;
        pickFileToSave(this, tr("Save the install kit"), KitDownload::suggestedName(account),
                       [this, account](const QString &path) {
                           model().watch().noteAction();
                           model().kit().start(account, path);
                       });
    });
    connect(m_kitCancel, &QPushButton::clicked, this, [this] { model().kit().cancel(); });
    connect(m_kitProblem, &ProblemPanel::retryRequested, this,
            [this] { model().kit().start(model().draft().accountConfigId, model().kit().path()); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_kitButton);
    row->addWidget(m_kitCancel);
    row->addWidget(m_kitProgress, 1);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_kitStatus);
    layout->addWidget(m_kitProblem);
    m_kitRefusal = new Card(Card::Tone::Danger);
    m_kitRefusal->hide();
    m_shownRefusal.clear();
    m_refusalContent = nullptr;
    layout->addWidget(m_kitRefusal);
    return widget;
}

void GrantPage::showKit()
{
    if (!m_kitButton)
        return;
    KitDownload &kit = model().kit();
    // The focus goes from the one button to the other and back, and not on to the next control.
    const QWidget *focus = window()->focusWidget();
    if (kit.isRunning()) {
        m_kitCancel->show();
        if (focus == m_kitButton)
            m_kitCancel->setFocus();
    }
    m_kitButton->setEnabled(!kit.isRunning());
    if (!kit.isRunning()) {
        if (focus == m_kitCancel)
            m_kitButton->setFocus();
        m_kitCancel->hide();
    }
    m_kitProgress->setVisible(kit.isRunning());
    // In kilobytes: a kit may be larger than an int holds bytes. Maximum 0 shows mere activity.
    m_kitProgress->setMaximum(kit.total() > 0 ? int(kit.total() / 1024) + 1 : 0);
    m_kitProgress->setValue(int(kit.received() / 1024));
    m_kitProblem->setProblem(kit.problem());

    // Not presented as ready before it was inspected, and never one of another onboarding.
    const KitInspection &inspection = model().kitInspection();
    const bool isOurs = inspection.accountConfigId() == model().draft().accountConfigId;
    const bool isInspecting = isOurs && inspection.isRunning();
    const bool isRefused = isOurs && inspection.isRefused();
    const QString path = visibleText(inspection.path(), 1000, true);
    using Level = StatusLine::Level;
    if (isInspecting)
        m_kitStatus->report(Level::Info, tr("The install kit has arrived and is being inspected."));
    else if (isOurs && inspection.report() && !isRefused && !kit.isRunning())
        m_kitStatus->report(Level::Fine,
                            tr("Saved as %1, readable by you only.").arg(path) + u'\n'
                                + contentText(*inspection.report()));
    else
        m_kitStatus->clear();
    m_kitRefusal->setVisible(isRefused);
    if (isRefused)
        showKitReport(*inspection.report());
    withholdCommands(isInspecting, isRefused);
}

void GrantPage::withholdCommands(bool isInspecting, bool isRefused)
{
    for (QWidget *commands : std::as_const(m_kitCommands))
        commands->setVisible(!isInspecting && !isRefused);
    for (StatusLine *note : std::as_const(m_withheldNotes)) {
        if (isRefused)
            note->report(StatusLine::Level::Warning,
                         tr("This command is withheld, since the install kit may do harm."));
        else if (isInspecting)
            note->report(StatusLine::Level::Info, tr("The install kit is being inspected."));
        else
            note->clear();
    }
}

void GrantPage::showKitReport(const InstallKitReport &report)
{
    QStringList lines;
    for (const InstallKitReport::Finding &finding : report.findings)
        lines << tr("• %1", "one of several remarks").arg(finding.text());
    const QString shown = lines.join(u'\n') + model().kitInspection().path();
    if (shown == m_shownRefusal)
        return;
    m_shownRefusal = shown;
    delete m_refusalContent;
    m_refusalContent = new QWidget;
    auto *layout = new QVBoxLayout(m_refusalContent);
    layout->setContentsMargins({});
    auto *headline = new StatusLine;
    headline->report(StatusLine::Level::Error,
                     tr("Do not unpack or run this install kit. It is not as it should be:"));
    layout->addWidget(headline);
    for (const QString &line : std::as_const(lines))
        layout->addWidget(new WrapLabel(line));
    layout->addWidget(new WrapLabel(
        tr("Delete %1, and tell %2 what is written here. Until there is a sound kit, nothing "
           "should be installed; after it was mended, download it again.")
            .arg(visibleText(model().kitInspection().path(), 1000, true), model().providerName())));
    const ProfileSupport &support = model().rules().profile().support;
    if (SupportPanel::hasContent(support))
        layout->addWidget(new SupportPanel(support));
    m_kitRefusal->body()->addWidget(m_refusalContent);
}

void GrantPage::showTimeline()
{
    const Draft &draft = model().draft();
    const Watch &watch = model().watch();
    const Phase phase = watch.phase();
    const GrantGuide guide = model().grantGuide();
    using State = TimelineRow::State;
    QList<TimelineRow> rows{{State::Done, tr("Onboarding created"), draft.instanceId,
                             clockTime(draft.milestones.value(u"created"_s))}};
    const auto add = [&rows, &draft](State state, const QString &title, const QString &milestone,
                                     const QString &detail = {}) {
        rows << TimelineRow{state, title, detail, clockTime(draft.milestones.value(milestone))};
    };
    const bool hasInstructions = !guide.methods.isEmpty();
    switch (phase) {
    case Phase::Preparing:
        add(State::Now, tr("Preparing your instructions"), {});
        add(State::Next, guide.waitingFor, {});
        add(State::Next, tr("Verification"), {});
        add(State::Next, tr("Ready"), {});
        break;
    case Phase::YourTurn:
        add(State::Done, tr("Instructions ready"), u"instructions"_s);
        add(State::Now, guide.waitingFor, {});
        add(State::Next, tr("Verification"), {});
        add(State::Next, tr("Ready"), {});
        break;
    case Phase::Verifying:
        add(State::Done, tr("Instructions ready"), u"instructions"_s);
        add(State::Done, tr("Your grant was seen"), u"granted"_s);
        add(State::Now, tr("Verifying access"), {}, model().statusMessage());
        add(State::Next, tr("Ready"), {});
        break;
    case Phase::Ready:
        add(State::Done, tr("Instructions ready"), u"instructions"_s);
        add(State::Done, tr("Your grant was seen"), u"granted"_s);
        add(State::Done, tr("Access verified"), u"ready"_s);
        add(State::Done, tr("Ready"), u"ready"_s);
        break;
    case Phase::Failed: {
        if (hasInstructions)
            add(State::Done, tr("Instructions ready"), u"instructions"_s);
        const std::optional<KnownFailure> failure = model().failure();
        add(State::Failed, failure ? failure->headline : tr("The verification failed"), {},
            model().statusMessage());
        add(State::Next, tr("Ready"), {});
        break;
    }
    case Phase::Leaving:
        add(State::Now, tr("This account is being disconnected"), {}, model().statusMessage());
        break;
    case Phase::Gone:
        add(State::Failed, tr("This onboarding does not exist any more"), {},
            tr("Somebody removed it. Start a new onboarding for this account."));
        break;
    case Phase::Unknown:
        add(State::Now, phaseText(phase, watch.instance().status), {}, model().statusMessage());
        add(State::Next, tr("Ready"), {});
        break;
    }
    m_timeline->setRows(rows);
}

void GrantPage::showNow()
{
    const Watch &watch = model().watch();
    const Phase phase = watch.phase();
    const bool waits = phase != Phase::Ready && phase != Phase::Gone;
    QStringList parts;
    if (watch.trouble() && watch.knownSince().isValid())
        parts << tr("Last known at %1.").arg(clockTime(watch.knownSince()));
    if (watch.isLooking()) {
        parts << tr("Checking.");
    } else if (watch.nextLookAt().isValid()) {
        const int seconds =
            int(qMax(qint64(0), QDateTime::currentDateTime().secsTo(watch.nextLookAt())));
        parts << tr("Next check in %n second(s).", nullptr, seconds);
    }
    m_nowText->setText(parts.join(u' '));
    m_nowText->setVisible(waits);
    m_checkNow->setVisible(waits);
    m_done->setVisible(phase == Phase::YourTurn && !m_done->label().isEmpty());
    const bool demoCanGrant = phase == Phase::YourTurn || phase == Phase::Failed;
    m_demoGrant->setVisible(model().isDemo() && demoCanGrant);
    m_trouble->setProblem(phase == Phase::Gone ? std::nullopt : watch.trouble());
}

void GrantPage::showFailure()
{
    const bool failed = model().watch().phase() == Phase::Failed;
    m_failure->setVisible(failed);
    if (!failed)
        return;
    const std::optional<KnownFailure> failure = model().failure();
    m_failureText->setText(
        failure ? failure->cause
                : tr("The control plane could not use the access. The instructions above stay as "
                     "they are; carrying them out again is often the cure."));
    m_cure->setText(failure ? failure->cure
                            : tr("Compare the IDs, carry out the step again, then verify again. If "
                                 "it stays like this, send the report to %1.")
                                  .arg(model().providerName()));
    m_failureAction->setVisible(failure && !failure->actionLabel.isEmpty());
    if (failure)
        m_failureAction->setText(failure->useAlternativeLink && failureLink().isEmpty()
                                     ? tr("Show the steps")
                                     : failure->actionLabel);
    const bool verifying = model().watch().isVerifyRequested();
    m_verify->setVisible(model().mayVerify());
    m_noVerify->setVisible(!model().mayVerify());
    m_noVerify->setText(tr("The customer portal does not let anybody ask for another verification. "
                           "If it does not follow by itself, ask %1 to verify again.")
                            .arg(model().providerName()));
    m_verify->setEnabled(!verifying);
    m_verify->setText(verifying ? tr("Asking…") : tr("Verify again"));
    m_verifyProblem->setProblem(model().watch().verifyProblem());
}

/// What the button of the failure opens; empty: it shows the steps, as it does where something is
/// remarked on that should be read first.
QUrl GrantPage::failureLink() const
{
    const std::optional<KnownFailure> failure = model().failure();
    if (!failure || !failure->useAlternativeLink)
        return {};
    for (const GrantMethod &method : model().grantGuide().methods) {
        if (method.id != failure->actionMethod)
            continue;
        for (const GrantStep &step : method.steps) {
            if (!step.alternativeLink.isEmpty() && step.alternativeDifferences.isEmpty())
                return step.alternativeLink;
        }
    }
    return {};
}

void GrantPage::openFailureAction()
{
    const std::optional<KnownFailure> failure = model().failure();
    if (!failure)
        return;
    auto *page = m_methods->findChild<QWidget *>(failure->actionMethod);
    if (page)
        m_methods->setCurrentWidget(page);
    if (const QUrl link = failureLink(); !link.isEmpty()) {
        model().watch().noteAction();
        openLink(link);
        return;
    }
    scrollToTop();
    m_methods->tabBar()->setFocus();
    auto *alternative = page ? page->findChild<QWidget *>(u"alternative"_s) : nullptr;
    if (failure->useAlternativeLink && alternative)
        bringIntoView(alternative);
}

void GrantPage::showParts()
{
    const QList<AccountPart> parts = model().accountParts();
    const bool editable = model().cloud() && model().cloud()->hasBindings();
    m_parts->setVisible(!parts.isEmpty());
    m_editBindings->setVisible(editable && !model().draft().accountConfigId.isEmpty());
    QString shown;
    for (const AccountPart &part : parts)
        shown += part.title + part.detail + part.status + part.message + u'\n';
    if (shown == m_shownParts)
        return;
    m_shownParts = shown;
    delete m_partsList;
    m_partsList = new QWidget;
    auto *layout = new QVBoxLayout(m_partsList);
    layout->setContentsMargins({});
    for (const AccountPart &part : parts) {
        auto *line = new StatusLine;
        line->setKeepsSpace(false);
        const QString text = part.detail.isEmpty()
            ? tr("%1: %2", "project: state").arg(part.title, part.status)
            : tr("%1 (%2): %3", "project (region, key): state")
                  .arg(part.title, part.detail, part.status);
        line->report(part.isReady         ? StatusLine::Level::Fine
                         : part.hasFailed ? StatusLine::Level::Error
                                          : StatusLine::Level::Info,
                     part.message.isEmpty() ? text : text + u". "_s + part.message);
        layout->addWidget(line);
    }
    m_parts->body()->addWidget(m_partsList);
}

QString GrantPage::obstacle() const
{
    const Watch &watch = model().watch();
    switch (watch.phase()) {
    case Phase::Ready:
        return {};
    case Phase::Failed:
        return tr("Verification failed. See the cure above.");
    case Phase::Gone:
        return tr("This onboarding does not exist any more.");
    case Phase::Verifying:
        return tr("The access is being verified.");
    case Phase::YourTurn:
        return tr("Carry out the step above. The account has to be ready first.");
    default:
        return tr("The account is not ready yet.");
    }
}

} // namespace byoc
