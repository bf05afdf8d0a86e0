// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/WizardWindow.h"

#include "onboarding/ProfileBook.h"
#include "signin/ConnectionSettings.h"
#include "text/VisibleText.h"
#include "widgets/Accessibility.h"
#include "widgets/Icon.h"
#include "widgets/LinkButton.h"
#include "widgets/StatusLine.h"
#include "widgets/StepRail.h"
#include "widgets/SummaryPanel.h"
#include "widgets/Theme.h"
#include "widgets/VisualOrder.h"
#include "widgets/WrapLabel.h"
#include "wizard/AccountPage.h"
#include "wizard/CloudPage.h"
#include "wizard/CustomerPage.h"
#include "wizard/DeployPage.h"
#include "wizard/GrantPage.h"
#include "wizard/OfferingPage.h"
#include "wizard/ProgramMenu.h"
#include "wizard/ReviewPage.h"
#include "wizard/SignInPage.h"
#include "wizard/UnexpectedEndNotice.h"
#include "wizard/WelcomePage.h"
#include "workstation/RunMarker.h"

#include <QApplication>
#include <QBoxLayout>
#include <QBuffer>
#include <QCloseEvent>
#include <QDropEvent>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(windowLog, "byoc.window")

const QString Welcome = u"welcome"_s;
const QString SignInStep = u"sign-in"_s;
const QString OfferingStep = u"offering"_s;
const QString CustomerStep = u"customer"_s;
const QString CloudStep = u"cloud"_s;
const QString AccountStep = u"account"_s;
const QString ReviewStep = u"review"_s;
const QString GrantStepId = u"grant"_s;
const QString DeployStep = u"deploy"_s;

// Widths in spacing units (half a line of text), so that they follow the font.
constexpr int SummaryNeeds = 128;
constexpr int RailNeeds = 88;

/// The thin line between header, middle and footer.
class Hairline : public QWidget
{
public:
    Hairline() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), theme::border(palette()));
    }
};

/// The product's logo, at most this high and four times as wide; nothing: there is none. An SVG is
/// drawn at the size that it is shown in.
QPixmap pictureOf(const ProfileProduct &product, int height, qreal pixelRatio)
{
    QByteArray bytes = product.logo;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer,
                        product.logoFormat == ProfileProduct::LogoFormat::Svg ? "svg" : "png");
    if (product.logoFormat == ProfileProduct::LogoFormat::None)
        return {};
    const QSizeF room(QSizeF(4 * height, height) * pixelRatio);
    reader.setScaledSize(reader.size().scaled(room.toSize(), Qt::KeepAspectRatio));
    QPixmap picture = QPixmap::fromImageReader(&reader);
    picture.setDevicePixelRatio(pixelRatio);
    return picture;
}

} // namespace

WizardWindow::WizardWindow(OnboardingModel &model, ConnectionSettings &connection,
                           ProfileBook &profiles, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_connection(connection)
    , m_profiles(profiles)
{
    setWindowTitle(tr("BYOC Onboarding"));
    setWindowIcon(appIcon());
    accessibility::setRole(this, QAccessible::Window); // a screen reader looks for windows only
    m_rail = new StepRail;
    connect(m_rail, &StepRail::stepActivated, this, &WizardWindow::showStep);
    m_stack = new QStackedWidget;
    m_summary = new SummaryPanel;

    m_railTop = new QWidget;
    new QVBoxLayout(m_railTop);
    m_railColumn = new QWidget;
    new QVBoxLayout(m_railColumn);
    m_railColumn->layout()->addWidget(m_rail);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_railColumn);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_summary);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    // Has a line of its own: whoever acts for somebody must see it at any width.
    m_forWhom = new WrapLabel({}, WrapLabel::Look::Strong);
    m_forWhom->setAutoFillBackground(true);
    m_forWhom->setContentsMargins(2 * theme::unit(this), theme::unit(this) / 2,
                                  2 * theme::unit(this), theme::unit(this) / 2);
    layout->addWidget(m_forWhom);
    m_banner = new StatusLine;
    m_banner->setKeepsSpace(false);
    m_banner->setContentsMargins(2 * theme::unit(this), 0, 2 * theme::unit(this),
                                 theme::unit(this) / 2);
    layout->addWidget(m_banner);
    m_notices = new QVBoxLayout;
    layout->addLayout(m_notices);
    layout->addWidget(new Hairline);
    layout->addWidget(m_railTop);
    layout->addLayout(middle, 1);
    m_footer = makeFooter();
    layout->addWidget(m_footer);

    connect(&model, &OnboardingModel::changed, this, &WizardWindow::refresh);
    connect(&model.signIn(), &SignIn::expired, this, &WizardWindow::sessionExpired);
    connect(&model, &OnboardingModel::demoEntered, this, &WizardWindow::start);
    // A control that had the focus may vanish with the state it belonged to.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (!now && isActiveWindow() && !QApplication::activeModalWidget())
            QMetaObject::invokeMethod(this, &WizardWindow::focusPage, Qt::QueuedConnection);
    });
    connect(&model, &OnboardingModel::becameReady, this, [this] { QApplication::alert(this); });
    connect(&connection, &ConnectionSettings::changed, this, &WizardWindow::refresh);
    setAcceptDrops(true);
    const int unit = theme::unit(this);
    resize(148 * unit, 98 * unit);
    setMinimumSize(qMin(40 * unit, 640), qMin(40 * unit, 480));
    arrange();
    showStep(Welcome);
}

WizardWindow::~WizardWindow()
{
    // The pages go after this; what they emit on the way must not reach half a window.
    disconnect(&m_model, nullptr, this, nullptr);
    qApp->disconnect(this);
    for (WizardPage *page : std::as_const(m_pages))
        page->disconnect(this);
}

QWidget *WizardWindow::makeHeader()
{
    auto *header = new QWidget;
    m_header = header;
    auto *layout = new QHBoxLayout(header);
    const int unit = theme::unit(this);
    layout->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    layout->setSpacing(2 * unit);
    m_product = new WrapLabel({}, WrapLabel::Look::Strong);
    m_product->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_demo = new QLabel(tr("Demo"));
    m_demo->setFont(theme::strongFont());
    m_demo->setAutoFillBackground(true);
    m_demo->setContentsMargins(unit, unit / 4, unit, unit / 4);
    m_user = new WrapLabel;
    m_user->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_signOut = new LinkButton(tr("Sign out"));
    m_leaveDemo = new LinkButton(tr("Leave the demo"));
    for (LinkButton *button : {m_signOut, m_leaveDemo}) // the names beside them wrap instead
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_signOut, &QPushButton::clicked, this, &WizardWindow::signOut);
    connect(m_leaveDemo, &QPushButton::clicked, this, &WizardWindow::leaveDemo);
    m_logo = new QLabel;
    m_logo->hide();
    m_menu = new ProgramMenu(m_model, m_connection, m_profiles);
    m_menu->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_menu, &ProgramMenu::profileChosen, this, [this](const OpenedProfile &opened) {
        leaveForProfile([this, opened] { m_menu->useProfile(opened); });
    });
    connect(m_menu, &ProgramMenu::noProfileChosen, this,
            [this] { leaveForProfile([this] { m_menu->stopUsingProfile(); }); });
    connect(m_menu, &ProgramMenu::profileChanged, this, [this] {
        m_pendingStep.clear();
        showProfile();
        showStep(Welcome);
    });
    connect(m_menu, &ProgramMenu::everythingForgotten, this, [this](const QStringList &left) {
        m_pendingStep.clear();
        showProfile();
        showStep(Welcome);
        static_cast<WelcomePage *>(page(Welcome))
            ->setNotice(left.isEmpty() ? StatusLine::Level::Fine : StatusLine::Level::Warning,
                        left.isEmpty()
                            ? tr("Nothing of what this program kept is left on this computer.")
                            : tr("This could not be removed from this computer: %1.")
                                  .arg(left.join(u", "_s)));
    });
    connect(m_menu, &ProgramMenu::signOutRequested, this, &WizardWindow::signOut);
    connect(m_menu, &ProgramMenu::leaveDemoRequested, this, &WizardWindow::leaveDemo);
    connect(m_menu, &ProgramMenu::planPreferred, this, [this] {
        if (m_step == Welcome)
            start();
        else if (m_model.choosePreferredPlan())
            showStep(OfferingStep);
    });
    layout->addWidget(m_logo);
    layout->addWidget(m_product);
    layout->addWidget(m_demo);
    layout->addStretch();
    layout->addWidget(m_user);
    layout->addWidget(m_signOut);
    layout->addWidget(m_leaveDemo);
    layout->addWidget(m_menu);
    return header;
}

QWidget *WizardWindow::makeFooter()
{
    auto *footer = new QWidget;
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Hairline);
    auto *layout = new QHBoxLayout;
    column->addLayout(layout);
    const int unit = theme::unit(this);
    layout->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    layout->setSpacing(unit);
    m_later = new QPushButton(tr("Finish later"));
    m_later->setAccessibleDescription(tr("Keeps everything; continue from the first page."));
    connect(m_later, &QPushButton::clicked, this, &WizardWindow::finishLater);
    m_reason = new WrapLabel({}, WrapLabel::Look::SmallMuted);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_back = new QPushButton(tr("Back"));
    connect(m_back, &QPushButton::clicked, this, &WizardWindow::back);
    m_next = new QPushButton(tr("Next"));
    makePrimary(m_next);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (WizardPage *shown = currentPage())
            shown->next();
    });
    layout->addWidget(m_later);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    return footer;
}

// --- steps

QStringList WizardWindow::steps() const
{
    QStringList steps{SignInStep,  OfferingStep, CustomerStep, CloudStep,
                      AccountStep, ReviewStep,   GrantStepId,  DeployStep};
    steps.removeIf([this](const QString &step) { return isSkipped(step); });
    return steps;
}

bool WizardWindow::isSkipped(const QString &step) const
{
    if (step == SignInStep)
        return m_model.isDemo() && m_step != SignInStep;
    if (step == OfferingStep)
        return m_step != OfferingStep && m_model.isOfferingObvious();
    if (step == CustomerStep)
        return !m_model.isStaff();
    return false;
}

QString WizardWindow::stepTitle(const QString &step) const
{
    static const QHash<QString, const char *> titles{
        {SignInStep, QT_TR_NOOP("Sign in")},       {OfferingStep, QT_TR_NOOP("Offering")},
        {CustomerStep, QT_TR_NOOP("For whom?")},   {CloudStep, QT_TR_NOOP("Cloud")},
        {AccountStep, QT_TR_NOOP("Account")},      {ReviewStep, QT_TR_NOOP("Review")},
        {GrantStepId, QT_TR_NOOP("Grant access")}, {DeployStep, QT_TR_NOOP("Deploy")},
    };
    return tr(titles.value(step, ""));
}

QString WizardWindow::firstChoice() const
{
    return m_model.isStaff() ? CustomerStep : CloudStep;
}

QString WizardWindow::before(const QString &step) const
{
    const QStringList all = steps();
    const qsizetype index = all.indexOf(step);
    if (index <= 0 || (index == 1 && all.constFirst() == SignInStep))
        return Welcome; // nobody goes back to a sign-in that has succeeded
    return all.at(index - 1);
}

QString WizardWindow::after(const QString &step) const
{
    const QStringList all = steps();
    const qsizetype index = all.indexOf(step);
    return index + 1 < all.size() ? all.at(index + 1) : Welcome;
}

WizardPage *WizardWindow::makePage(const QString &step)
{
    if (step == Welcome) {
        auto *welcome = new WelcomePage(m_model);
        connect(welcome, &WelcomePage::startRequested, this, &WizardWindow::start);
        connect(welcome, &WelcomePage::continueRequested, this, &WizardWindow::resume);
        return welcome;
    }
    if (step == SignInStep)
        return new SignInPage(m_model);
    if (step == OfferingStep) {
        auto *offering = new OfferingPage(m_model);
        connect(offering, &OfferingPage::continueRequested, this, &WizardWindow::resume);
        return offering;
    }
    if (step == CustomerStep) {
        auto *customer = new CustomerPage(m_model);
        connect(customer, &CustomerPage::continueRequested, this, &WizardWindow::resume);
        return customer;
    }
    if (step == CloudStep)
        return new CloudPage(m_model);
    if (step == AccountStep)
        return new AccountPage(m_model);
    if (step == ReviewStep)
        return new ReviewPage(m_model);
    if (step == GrantStepId)
        return new GrantPage(m_model);
    return new DeployPage(m_model);
}

WizardPage *WizardWindow::page(const QString &step)
{
    WizardPage *&found = m_pages[step];
    if (!found) {
        found = makePage(step);
        m_stack->addWidget(found);
        connect(found, &WizardPage::changed, this, &WizardWindow::refreshFooter);
        connect(found, &WizardPage::proceed, this, [this, step] {
            if (m_step == step)
                proceed();
        });
        connect(found, &WizardPage::connectionSettingsRequested, m_menu,
                &ProgramMenu::openConnectionSettings);
        connect(found, &WizardPage::supportReportRequested, m_menu,
                &ProgramMenu::openSupportReport);
        connect(found, &WizardPage::leaveRequested, this, [this] {
            m_pendingStep.clear();
            showStep(Welcome);
        });
    }
    return found;
}

WizardPage *WizardWindow::currentPage() const
{
    return m_pages.value(m_step);
}

void WizardWindow::showStep(const QString &step)
{
    qCInfo(windowLog).noquote() << u"The step '%1' is about to be shown."_s.arg(step);
    if (WizardPage *shown = currentPage(); shown && m_step != step)
        shown->leave();
    m_step = step;
    WizardPage *next = page(step);
    m_stack->setCurrentWidget(next);
    next->scrollToTop();
    // On the way back to a step that was left, that is where the person is.
    if (step != Welcome && step != SignInStep && m_pendingStep.isEmpty())
        m_model.setStep(step);
    next->enter();
    if (m_step != step) // entering led on by itself
        return;
    refresh();
    // What the page has just made is shown when control returns to the event loop, and only then
    // can it take the focus.
    QMetaObject::invokeMethod(this, &WizardWindow::focusPage, Qt::QueuedConnection);
    accessibility::announce(next);
    emit stepShown(step);
}

void WizardWindow::focusPage()
{
    WizardPage *shown = currentPage();
    m_focusWanted = false;
    QWidget *focus = shown->initialFocus();
    if (focus && focus->isVisibleTo(this) && focus->isEnabled()) {
        focus->setFocus(Qt::OtherFocusReason);
        if (focus->hasFocus() || focus->isAncestorOf(QApplication::focusWidget()))
            return;
    }
    // The first control of the page, else the buttons below.
    if (const QList<QWidget *> stops = tabStops(shown); !stops.isEmpty()) {
        stops.constFirst()->setFocus(Qt::OtherFocusReason);
        return;
    }
    // Nothing there yet: the page gets the focus when it has something to focus.
    m_focusWanted = true;
    QWidget *fallback = m_next->isEnabled() && m_next->isVisibleTo(this) ? m_next : m_later;
    fallback->setFocus(Qt::OtherFocusReason);
}

void WizardWindow::start()
{
    m_model.startNew();
    m_pendingStep.clear();
    showStep(m_model.signIn().isSignedIn() ? OfferingStep : SignInStep);
}

void WizardWindow::resume(const QString &requestId)
{
    if (!m_model.resume(requestId))
        return;
    const Draft &draft = m_model.draft();
    if (draft.progress == Draft::Progress::Created)
        m_pendingStep = draft.step == DeployStep ? DeployStep : GrantStepId;
    else if (draft.progress == Draft::Progress::Sending)
        m_pendingStep = ReviewStep;
    else
        m_pendingStep = steps().contains(draft.step) ? draft.step : firstChoice();
    showStep(m_model.signIn().isSignedIn() ? OfferingStep : SignInStep);
}

void WizardWindow::proceed()
{
    if (m_step == SignInStep) {
        if (m_model.fitsRoutes())
            showStep(OfferingStep);
        else
            leaveWith(m_model.sessionObstacle());
        return;
    }
    if (m_step == AccountStep && m_model.isCreated()) {
        showStep(GrantStepId);
        return;
    }
    showStep(after(m_step));
}

void WizardWindow::goOnWhenReady()
{
    // The plans have been read: skip the question where there is one answer, or go to the step
    // that was left.
    if (m_step != OfferingStep)
        return;
    const OfferingCatalogue::State plans = m_model.offerings().state();
    const bool isRead = plans == OfferingCatalogue::State::Loaded;
    // What was sent can be followed without them.
    const bool isSent = plans == OfferingCatalogue::State::Failed && !m_model.isEditable();
    if (!m_pendingStep.isEmpty() && (isRead || isSent)) {
        if (const QString obstacle = m_model.sessionObstacle(); !obstacle.isEmpty()) {
            if (!m_model.offerings().isReadingInstances()) // it may be among them
                leaveWith(obstacle);
            return;
        }
        const QString step = std::exchange(m_pendingStep, {});
        const bool isPlanMissing = m_model.hasOfferingVanished()
            || (!m_model.isStaff() && m_model.draft().subscriptionId.isEmpty());
        if (isPlanMissing && m_model.isEditable()) {
            m_model.setStep(OfferingStep);
            return;
        }
        m_model.readDeclarations();
        showStep(step);
        return;
    }
    // What was begun elsewhere is offered here: not over the head of somebody who may want that.
    if (isRead && m_model.draft().step == OfferingStep && m_model.draft().planId.isEmpty()
        && m_model.elsewhere().isEmpty() && m_model.chooseOnlyOffering())
        showStep(firstChoice());
}

void WizardWindow::back()
{
    WizardPage *shown = currentPage();
    if (!shown || !shown->hasBack() || m_step == Welcome)
        return;
    if (m_step == SignInStep) {
        m_model.signIn().cancel();
        finishLater();
        return;
    }
    const QString target = m_step == DeployStep ? GrantStepId : before(m_step);
    if (target == Welcome)
        finishLater();
    else
        showStep(target);
}

void WizardWindow::finishLater()
{
    if (m_model.holdsUnsavedSecrets())
        askToLeave([this] { leave(); });
    else
        leave();
}

void WizardWindow::leave()
{
    const bool hadDraft = m_model.hasDraft() && !m_model.draft().planId.isEmpty();
    m_model.leave();
    m_pendingStep.clear();
    showStep(Welcome);
    if (hadDraft)
        static_cast<WelcomePage *>(page(Welcome))
            ->setNotice(StatusLine::Level::Fine,
                        tr("Everything is kept. Continue here at any time."));
}

void WizardWindow::leaveWith(const QString &obstacle)
{
    leave();
    static_cast<WelcomePage *>(page(Welcome))->setNotice(StatusLine::Level::Warning, obstacle);
}

void WizardWindow::askToLeave(std::function<void()> leaveNow)
{
    if (m_model.holdsUnsavedSecrets() && m_model.isCreated())
        ask(tr("Finish later"), tr("A value that you entered is not saved: it holds a secret."),
            tr("Everything else is kept. When you continue, enter it again."), std::move(leaveNow));
    else if (m_model.holdsUnsavedSecrets())
        ask(tr("Finish later"), tr("The private keys that you gave are not saved."),
            tr("Everything else is kept. When you continue, give the keys again."),
            std::move(leaveNow));
    else
        ask(tr("Finish later"), tr("Leave this onboarding for now?"),
            tr("Everything is kept, and you can continue at any time."), std::move(leaveNow));
}

void WizardWindow::ask(const QString &leaveLabel, const QString &question, const QString &outcome,
                       std::function<void()> leaveNow)
{
    if (findChild<QMessageBox *>())
        return;
    auto *box =
        new QMessageBox(QMessageBox::Question, leaveLabel, question, QMessageBox::NoButton, this);
    box->setInformativeText(outcome);
    const QPushButton *leaveButton = box->addButton(leaveLabel, QMessageBox::AcceptRole);
    QPushButton *stay = box->addButton(tr("Stay here"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this,
            [leaveButton, leaveNow = std::move(leaveNow)](const QAbstractButton *button) {
                if (button == leaveButton)
                    leaveNow();
            });
    box->open();
}

void WizardWindow::leaveDemo()
{
    m_model.leaveDemo();
    m_pendingStep.clear();
    showStep(Welcome);
}

void WizardWindow::signOut()
{
    m_model.leave();
    m_model.signIn().signOut();
    m_model.offerings().clear();
    m_pendingStep.clear();
    showStep(Welcome);
}

void WizardWindow::sessionExpired()
{
    if (m_step == Welcome || m_step == SignInStep)
        return;
    if (m_pendingStep.isEmpty())
        m_pendingStep = m_step;
    static_cast<SignInPage *>(page(SignInStep))
        ->setNotice(
            tr("The control plane ended your sign-in. Sign in again; you come back to where "
               "you were, and nothing that you entered is lost."));
    showStep(SignInStep);
}

// --- showing

void WizardWindow::refresh()
{
    goOnWhenReady();
    const QString ofProfile = m_profiles.current()
        ? visibleText(m_profiles.current()->profile.product.name, 80, true)
        : QString();
    const QString product =
        m_model.draft().serviceName.isEmpty() ? ofProfile : m_model.draft().serviceName;
    refreshBanner();
    m_product->setText(product.isEmpty() ? tr("BYOC Onboarding") : product);
    m_demo->setVisible(m_model.isDemo());
    QPalette demo = palette();
    demo.setColor(QPalette::WindowText, theme::warning(palette()));
    demo.setColor(QPalette::Window, theme::warningBackground(palette()));
    m_demo->setPalette(demo);
    QPalette forWhom = palette();
    forWhom.setColor(QPalette::Window, theme::subtleHighlight(palette()));
    m_forWhom->setPalette(forWhom);
    const QString customer = m_model.customerName();
    m_forWhom->setText(customer.isEmpty() ? QString() : tr("For %1", "customer").arg(customer));
    m_forWhom->setVisible(!customer.isEmpty());
    const bool signedIn = m_model.signIn().isSignedIn();
    m_user->setText(signedIn ? m_model.signIn().user().email : QString());
    const QString windowTitle = m_model.isDemo()
        ? tr("%1 (demo) – BYOC Onboarding").arg(m_product->text())
        : product.isEmpty() ? tr("BYOC Onboarding")
                            : tr("%1 – BYOC Onboarding").arg(product);
    setWindowTitle(customer.isEmpty()
                       ? windowTitle
                       : tr("For %1 – %2", "customer, window title").arg(customer, windowTitle));

    QList<SummaryEntry> entries;
    for (const OnboardingModel::SummaryLine &line : m_model.summary())
        entries << SummaryEntry{line.label, line.value, line.isId};
    m_summary->setEntries(entries);

    if (WizardPage *shown = currentPage())
        shown->refresh();
    refreshRail();
    namePage();
    refreshFooter();
    arrange();
    if (m_focusWanted && (m_later->hasFocus() || m_next->hasFocus()))
        QMetaObject::invokeMethod(this, &WizardWindow::focusPage, Qt::QueuedConnection);
}

void WizardWindow::openFile(const QString &path)
{
    qCInfo(windowLog) << "A file is about to be opened:" << path;
    m_menu->openFile(path);
}

void WizardWindow::openProfile(const QString &path)
{
    qCInfo(windowLog) << "A profile is about to be opened:" << path;
    m_menu->openProfile(path);
}

/// A profile may lead to another control plane, so that what is open has to be left. It may have
/// been opened outside of this window, at a moment that does not suit the person here.
void WizardWindow::leaveForProfile(std::function<void()> change)
{
    if (m_model.isDemo())
        ask(tr("Leave the demo"), tr("Leave the demo to change the profile?"),
            tr("What you made in the demo is not kept."), std::move(change));
    else if (m_model.hasDraft())
        askToLeave(std::move(change));
    else
        change();
}

void WizardWindow::showProfile()
{
    const auto &current = m_profiles.current();
    const ProfileProduct product = current ? current->profile.product : ProfileProduct();
    const QPixmap logo = pictureOf(product, 4 * theme::unit(this), devicePixelRatioF());
    m_logo->setVisible(!logo.isNull());
    m_logo->setPixmap(logo);
    m_logo->setAccessibleName(product.name);
    refresh();
}

// --- how the last run ended

void WizardWindow::showUnexpectedEnd(const UnexpectedEnd &end)
{
    // Once, not again and again: what was open may be the reason.
    const std::optional<Draft> open =
        end.inARow <= 1 ? m_model.journal().find(end.onboarding) : std::nullopt;
    if (!open || open->finished) {
        if (end.maybeWithSession) // usual when a session ends
            return;
        addNotice(m_model.journal().unfinished().isEmpty()
                      ? tr("The program ended unexpectedly last time. A report helps the "
                           "provider's support to find out why.")
                      : tr("The program ended unexpectedly last time. What you had entered is "
                           "kept: continue where you were."));
        return;
    }
    QString text = end.maybeWithSession
        ? tr("The program was not closed last time. What you had entered is kept, and you are back "
             "where you were.")
        : tr("The program ended unexpectedly last time. What you had entered is kept, and you are "
             "back where you were.");
    if (open->progress == Draft::Progress::Entering && !open->account.bindings.isEmpty())
        text += u' ' + tr("Only private keys are never kept: please give them again.");
    resume(open->requestId);
    addNotice(text);
}

void WizardWindow::addNotice(const QString &text)
{
    m_notice = new UnexpectedEndNotice(text);
    m_notices->addWidget(m_notice);
    m_notice->show(); // the layout would do so later
    connect(m_notice, &UnexpectedEndNotice::reportRequested, m_menu,
            &ProgramMenu::openSupportReport);
    // It has been read once the person goes on from where the program has come back to; steps that
    // come by themselves, such as a sign-in that ended, say nothing of it.
    const auto goesOn = [this] {
        if (m_step != SignInStep && m_pendingStep.isEmpty())
            m_notice->deleteLater();
    };
    for (const QPushButton *button : {m_next, m_back, m_later})
        connect(button, &QPushButton::clicked, m_notice, goesOn);
    connect(m_rail, &StepRail::stepActivated, m_notice, goesOn);
    qCInfo(windowLog) << "The notice of an unexpected end is shown.";
}

void WizardWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this); // where the desktop does not let it come to the front
}

void WizardWindow::refreshBanner()
{
    const SignIn &signIn = m_model.signIn();
    const auto told = [](const Problem &problem) { return problem.what + u' ' + problem.advice; };
    if (m_model.saveProblem())
        m_banner->report(StatusLine::Level::Warning, told(*m_model.saveProblem()));
    else if (m_connection.problem())
        m_banner->report(StatusLine::Level::Warning, told(*m_connection.problem()));
    else if (signIn.keepProblem())
        m_banner->report(StatusLine::Level::Warning,
                         tr("You stay signed in only until you close this program. %1")
                             .arg(signIn.keepProblem()->what));
    else if (signIn.farewellProblem())
        m_banner->report(StatusLine::Level::Warning, told(*signIn.farewellProblem()));
    else
        m_banner->clear();
}

void WizardWindow::refreshRail()
{
    const QStringList all = steps();
    const qsizetype current = all.indexOf(m_step);
    QList<RailStep> entries;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString &step = all.at(i);
        RailStep entry{step, stepTitle(step), RailStep::State::Ahead, false};
        if (i < current)
            entry.state = RailStep::State::Done;
        else if (i == current)
            entry.state = RailStep::State::Current;
        // What was created cannot be chosen again, and a sign-in is not repeated.
        const bool isClosed = m_model.isCreated() && step != GrantStepId && step != DeployStep;
        const bool isBusy = m_model.draft().progress == Draft::Progress::Sending;
        entry.mayReturn =
            entry.state == RailStep::State::Done && step != SignInStep && !isClosed && !isBusy;
        entries << entry;
    }
    m_rail->setSteps(entries);
}

void WizardWindow::namePage()
{
    WizardPage *shown = currentPage();
    if (!shown)
        return;
    const QString where = m_rail->currentText();
    const QString name = where.isEmpty()
        ? shown->title()
        : tr("%1. %2", "Step 4 of 8: Account. Page title").arg(where, shown->title());
    // A page's title may follow what it shows; the step stays part of its name.
    if (shown->accessibleName() != name)
        shown->setAccessibleName(name);
}

void WizardWindow::refreshFooter()
{
    const WizardPage *shown = currentPage();
    if (!shown)
        return;
    const bool inside = m_step != Welcome;
    const QString obstacle = shown->obstacle();
    m_footer->setVisible(inside);
    m_later->setVisible(inside);
    m_back->setVisible(inside && shown->hasBack());
    m_next->setVisible(shown->hasNext());
    if (m_next->text() != shown->nextLabel())
        m_next->setText(shown->nextLabel());
    // Disabling the button that has the focus would leave no focus at all.
    if (!obstacle.isEmpty() && m_next->hasFocus())
        (m_back->isVisibleTo(this) ? m_back : m_later)->setFocus(Qt::OtherFocusReason);
    m_next->setEnabled(obstacle.isEmpty());
    m_next->setToolTip(obstacle);
    m_next->setAccessibleDescription(obstacle);
    m_reason->setText(shown->hasNext() ? obstacle : QString());
}

void WizardWindow::arrange()
{
    const int units = width() / qMax(1, theme::unit(this));
    const bool inside = m_step != Welcome && !m_step.isEmpty();
    const bool wide = units >= RailNeeds;
    m_rail->setCompact(!wide);
    QWidget *home = wide ? m_railColumn : m_railTop;
    if (m_rail->parentWidget() != home)
        home->layout()->addWidget(m_rail);
    // What does not fit in the header is in its menu all the same.
    const bool isDemo = m_model.isDemo();
    m_signOut->setVisible(m_model.signIn().isSignedIn() && !isDemo);
    m_leaveDemo->setVisible(isDemo);
    if (m_header->layout()->minimumSize().width() > width()) {
        m_signOut->hide();
        m_leaveDemo->hide();
    }
    m_railColumn->setVisible(inside && wide);
    m_railTop->setVisible(inside && !wide);
    m_railColumn->setFixedWidth(27 * theme::unit(this));
    m_summary->setFixedWidth(32 * theme::unit(this));
    m_product->setMinimumWidth(qMin(m_product->sizeHint().width(), width() / 3)); // then it wraps
    m_summary->setVisible(inside && units >= SummaryNeeds && m_step != SignInStep);
}

void WizardWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WizardWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        m_model.watch().setWindowActive(isActiveWindow());
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void WizardWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile() && !QApplication::activeModalWidget())
        event->acceptProposedAction();
}

void WizardWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    // Not from within the drop: the program that gives the file waits for its end.
    QMetaObject::invokeMethod(
        this,
        [this, path = event->mimeData()->urls().constFirst().toLocalFile()] { openFile(path); },
        Qt::QueuedConnection);
}

void WizardWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_next->isEnabled() && m_next->isVisible())
            m_next->click();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_step != Welcome) {
        askToLeave([this] { leave(); });
        return;
    }
    QWidget::keyPressEvent(event);
}

bool WizardWindow::focusNextPrevChild(bool next)
{
    const QList<QWidget *> stops = tabStops(this);
    if (stops.isEmpty())
        return false;
    // Some controls are made of parts: the focus is then in a part of the stop.
    QWidget *focus = QApplication::focusWidget();
    qsizetype index = stops.indexOf(focus);
    for (QWidget *outer = focus; index < 0 && outer; outer = outer->parentWidget())
        index = stops.indexOf(outer);
    if (index < 0) { // it vanished: not to the first control of the window, which signs out
        focusPage();
        return true;
    }
    const qsizetype step = next ? 1 : -1;
    const qsizetype target = (index + step + stops.size()) % stops.size();
    stops.at(target)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void WizardWindow::closeEvent(QCloseEvent *event)
{
    if (m_model.holdsUnsavedSecrets() && m_step != Welcome) {
        event->ignore();
        askToLeave([this] {
            m_model.leave();
            close();
        });
        return;
    }
    event->accept();
}

} // namespace byoc
