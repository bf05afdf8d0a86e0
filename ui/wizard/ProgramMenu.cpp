// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/ProgramMenu.h"

#include "diagnosis/SupportFacts.h"
#include "onboarding/OnboardingModel.h"
#include "onboarding/ProfileBook.h"
#include "signin/ConnectionSettings.h"
#include "widgets/Icon.h"
#include "widgets/Theme.h"
#include "wizard/ConnectionDialog.h"
#include "wizard/FilePicker.h"
#include "wizard/MistakesDialog.h"
#include "wizard/PlanSpecificationDialog.h"
#include "wizard/ProfileConsentDialog.h"
#include "wizard/SupportPanel.h"
#include "wizard/SupportReportDialog.h"
#include "workstation/AtomicFile.h"
#include "workstation/Log.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStyleOptionToolButton>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxSpecificationBytes = 1024 * 1024;

bool isProfileName(const QString &path)
{
    return path.endsWith(".byoc.yaml"_L1, Qt::CaseInsensitive)
        || path.endsWith(".byoc.yml"_L1, Qt::CaseInsensitive);
}

NetworkSettings settingsOf(const ProfileProxy &proxy)
{
    NetworkSettings settings;
    switch (proxy.kind) {
    case ProfileProxy::Kind::System:
        settings.proxy = NetworkSettings::Proxy::System;
        break;
    case ProfileProxy::Kind::None:
        settings.proxy = NetworkSettings::Proxy::None;
        break;
    case ProfileProxy::Kind::Http:
    case ProfileProxy::Kind::Socks5:
        settings.proxy = NetworkSettings::Proxy::Manual;
        settings.protocol = proxy.kind == ProfileProxy::Kind::Http
            ? NetworkSettings::Protocol::Http
            : NetworkSettings::Protocol::Socks5;
        settings.host = proxy.host;
        settings.port = proxy.port;
        settings.user = proxy.user;
        break;
    }
    return settings;
}

} // namespace

ProgramMenu::ProgramMenu(OnboardingModel &model, ConnectionSettings &connection,
                         ProfileBook &profiles, QWidget *parent)
    : QToolButton(parent)
    , m_model(model)
    , m_connection(connection)
    , m_profiles(profiles)
{
    setText(tr("Menu"));
    setAccessibleName(tr("Menu"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    applyIcon();
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ProgramMenu::fill);
    fill();
}

void ProgramMenu::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features &= ~QStyleOptionToolButton::HasMenu; // its arrow would lie on the text
}

void ProgramMenu::applyIcon()
{
    setIcon(tintedIcon(u"chevron-down"_s, palette()));
}

void ProgramMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyIcon();
    QToolButton::changeEvent(event);
}

void ProgramMenu::fill()
{
    menu()->clear();
    menu()->addAction(tr("Connection settings…"), this, &ProgramMenu::openConnectionSettings);
    menu()->addSeparator();
    menu()->addAction(tr("Use a provider's profile…"), this, [this] {
        pickFileToOpen(this, tr("Use a provider's profile"),
                       tr("Profiles (*.byoc.yaml *.byoc.yml);;All files (*)"),
                       [this](const QString &path) { openProfile(path); });
    });
    if (m_profiles.current())
        menu()->addAction(tr("Stop using the profile"), this, &ProgramMenu::noProfileChosen);
    menu()->addAction(tr("Read a plan specification…"), this, [this] {
        pickFileToOpen(this, tr("Read a plan specification"),
                       tr("YAML files (*.yaml *.yml);;All files (*)"),
                       [this](const QString &path) { openPlanSpecification(path); });
    });
    menu()->addSeparator();
    if (m_profiles.current() && SupportPanel::hasContent(m_profiles.current()->profile.support))
        menu()->addAction(tr("Get help…"), this, &ProgramMenu::showSupport);
    menu()->addAction(tr("Save a report for support…"), this, &ProgramMenu::openSupportReport);
    if (m_model.isDemo())
        menu()->addAction(tr("Leave the demo"), this, &ProgramMenu::leaveDemoRequested);
    else if (m_model.signIn().isSignedIn())
        menu()->addAction(tr("Sign out"), this, &ProgramMenu::signOutRequested);
    menu()->addAction(tr("Forget everything on this computer…"), this,
                      &ProgramMenu::askToForgetEverything);
}

void ProgramMenu::openConnectionSettings()
{
    if (window()->findChild<ConnectionDialog *>())
        return;
    auto *dialog = new ConnectionDialog(m_connection.settings(), m_connection.password(),
                                        m_model.signIn().host(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto test = std::make_shared<QPointer<JobBase>>();
    connect(dialog, &ConnectionDialog::testRequested, this,
            [this, dialog, test](const NetworkSettings &settings, const Secret &password) {
                Job<QString> *job =
                    m_connection.test(settings, password, m_model.signIn().origin());
                *test = job;
                job->then(dialog, [dialog, test, job](const Result<QString> &result) {
                    if (*test == job)
                        dialog->showTestResult(result);
                });
            });
    connect(dialog, &ConnectionDialog::testAbandoned, this, [test] {
        if (const QPointer<JobBase> job = std::exchange(*test, nullptr))
            job->cancel();
    });
    connect(dialog, &ConnectionDialog::settingsAccepted, &m_connection,
            &ConnectionSettings::change);
    dialog->open();
}

// --- files of the provider

void ProgramMenu::openFile(const QString &path)
{
    if (isProfileName(path))
        openProfile(path);
    else
        openPlanSpecification(path);
}

void ProgramMenu::openProfile(const QString &path)
{
    const auto opened = m_profiles.open(path);
    if (!opened) {
        (new MistakesDialog(path, tr("This profile cannot be used."), opened.error(), window()))
            ->open();
        return;
    }
    // Clicked once more in a file manager: there is nothing to change, and nothing to leave.
    const std::optional<OpenedProfile> &current = m_profiles.current();
    const bool isInUse = current && current->path == opened->path
        && current->profile.fingerprint() == opened->profile.fingerprint();
    if (isInUse && (m_model.hasDraft() || m_model.isDemo()))
        return;
    if (m_profiles.isAccepted(opened->profile)) {
        emit profileChosen(*opened);
        return;
    }
    auto *consent = new ProfileConsentDialog(*opened, window());
    connect(consent, &QDialog::accepted, this,
            [this, profile = *opened] { emit profileChosen(profile); });
    consent->open();
}

void ProgramMenu::useProfile(const OpenedProfile &opened)
{
    m_profiles.use(opened);
    const Profile &profile = m_profiles.current()->profile;
    theme::setAccent(QColor(profile.product.accentColor));
    m_connection.useFromProfile(
        profile.proxy ? std::optional(settingsOf(*profile.proxy)) : std::nullopt, profile.extraCa);
    m_model.useProfile(profile);
    emit profileChanged();
}

void ProgramMenu::stopUsingProfile()
{
    m_profiles.stopUsing();
    m_connection.useFromProfile(std::nullopt, {});
    theme::setAccent({});
    m_model.useNoProfile();
    emit profileChanged();
}

void ProgramMenu::openPlanSpecification(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, MaxSpecificationBytes);
    const PlanSpecificationResult read = bytes
        ? parsePlanSpecification(*bytes, m_model.clouds())
        : PlanSpecificationResult(tl::unexpected(
            QList<DocumentMistake>{{0, 0, 0, bytes.error().what + u' ' + bytes.error().advice}}));
    if (!read) {
        (new MistakesDialog(path, tr("This file is no plan specification that can be read."),
                            read.error(), window()))
            ->open();
        return;
    }
    const bool isKnown = m_model.preferPlan(read->name);
    auto *dialog = new PlanSpecificationDialog(path, *bytes, *read, m_model.clouds(),
                                               isKnown ? read->name : QString(), window());
    connect(dialog, &PlanSpecificationDialog::planWanted, this, &ProgramMenu::planPreferred);
    dialog->open();
}

// --- help and forgetting

void ProgramMenu::showSupport()
{
    auto *dialog = new QDialog(window());
    dialog->setWindowTitle(tr("Get help"));
    dialog->setModal(true);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(dialog);
    const int margin = 2 * theme::unit(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(new SupportPanel(m_profiles.current()->profile.support));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog->resize(theme::unit(this) * 60, dialog->sizeHint().height());
    dialog->open();
}

void ProgramMenu::openSupportReport()
{
    if (window()->findChild<SupportReportDialog *>())
        return;
    SupportContent content = collectSupportContent(m_model, m_connection, m_profiles);
    content.settings << SupportFact(u"Window system"_s, QGuiApplication::platformName())
                     << SupportFact(u"Window"_s,
                                    u"%1 x %2, pixel ratio %3"_s.arg(
                                        QString::number(window()->width()),
                                        QString::number(window()->height()),
                                        QString::number(window()->devicePixelRatioF())));
    (new SupportReportDialog(supportReport(content), supportReportName(content.madeAt), window()))
        ->open();
}

void ProgramMenu::askToForgetEverything()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Forget everything"),
                                tr("Forget everything that this program keeps on this computer?"),
                                QMessageBox::NoButton, window());
    box->setInformativeText(
        tr("Sign-ins are ended and removed from the keychain; onboardings, connection settings and "
           "accepted profiles are removed from the disk. What was created stays with the control "
           "plane."));
    const QPushButton *forget = box->addButton(tr("Forget everything"), QMessageBox::AcceptRole);
    QPushButton *keep = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, forget](const QAbstractButton *button) {
        if (button == forget)
            forgetEverything();
    });
    box->open();
}

void ProgramMenu::forgetEverything()
{
    QStringList left;
    if (!m_model.forgetEverything())
        left << tr("the onboardings");
    m_connection.forget();
    if (m_connection.problem())
        left << tr("the connection settings");
    if (!m_profiles.forgetEverything())
        left << tr("the accepted profiles");
    left << forgetLog();
    theme::setAccent({});
    emit everythingForgotten(left);
}

} // namespace byoc
