// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// The composition root: everything is made here and handed down by reference.

#include "CommandLine.h"
#include "demo/DemoThread.h"
#include "diagnosis/ActivityLog.h"
#include "secrets/KeychainStore.h"
#include "secrets/MemoryStore.h"
#include "Services.h"
#include "signin/CtlControlPlane.h"
#include "tour/Tour.h"
#include "widgets/Theme.h"
#include "wizard/WizardWindow.h"
#include "workstation/Log.h"
#include "workstation/Notification.h"
#include "workstation/RunMarker.h"
#include "workstation/SingleInstance.h"
#include "workstation/TerminationSignals.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTranslator>

#include <array>
#include <cstdio>
#include <tuple>

namespace {

using namespace Qt::StringLiterals;
using namespace byoc;

Q_LOGGING_CATEGORY(programLog, "byoc.program")

constexpr int WrongOptions = 2;
constexpr int OtherCopyIsSilent = 3;
constexpr int OtherCopyIsAnother = 4; // not with the control plane that was asked for
// The demo's own user (DemoControlPlane.h); no secret.
constexpr auto DemoUser = "anna@customer.example"_L1;
constexpr auto DemoPassword = "demo-password"_L1;

int complain(const QString &text, int exitCode)
{
    std::fprintf(stderr, "byoc-onboarding: %s\n", qPrintable(text));
    return exitCode;
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const QString ours = u":/i18n"_s;
    const QString qts = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    // English is always there: it has the plurals. What is installed last is asked first.
    const std::array<std::tuple<QLocale, QString, QString>, 3> files{
        {{QLocale(QLocale::English), u"byoc"_s, ours},
         {locale, u"qtbase"_s, qts},
         {locale, u"byoc"_s, ours}}};
    for (const auto &[fileLocale, name, directory] : files) {
        auto *translator = new QTranslator(&application);
        if (translator->load(fileLocale, name, u"_"_s, directory))
            QCoreApplication::installTranslator(translator);
    }
}

QString stateDirectory(const CommandLine &line)
{
    return line.stateDirectory.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        : QDir(line.stateDirectory).absolutePath();
}

/// Where the log goes unless something else is said, in a folder that is there; empty: into memory
/// only.
QString usualLogPath(const CommandLine &line, const QString &state)
{
    if (!line.tourDirectory.isEmpty())
        return {};
    const QDir directory(state);
    directory.mkpath(u"log"_s);
    return directory.filePath(u"log/byoc-onboarding.log"_s);
}

/// What another copy of the program is asked for, if there is one.
InstanceRequest requestOf(const CommandLine &line)
{
    const auto absolute = [](const QString &path) {
        return path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    };
    return {absolute(line.file), absolute(line.profile),
            qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
}

int showProblem(const Problem &problem, int exitCode)
{
    if (QGuiApplication::platformName() == "offscreen"_L1) // nobody would see and close it
        return exitCode;
    QMessageBox box(QMessageBox::Warning, WizardWindow::tr("BYOC Onboarding"), problem.what,
                    QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(problem.advice);
    QObject::connect(&box, &QMessageBox::finished, qApp,
                     [exitCode] { QApplication::exit(exitCode); });
    box.open();
    return QApplication::exec();
}

/// Says why this copy does not start: in a window, too, as a desktop shows no stderr.
int explain(const Problem &problem, int exitCode, bool inWindow)
{
    complain((problem.what + u' ' + problem.advice).trimmed(), exitCode);
    return inWindow ? showProblem(problem, exitCode) : exitCode;
}

QString cloudIds(const CloudCatalogue &clouds)
{
    QStringList ids;
    for (const auto &cloud : clouds.all())
        ids << cloud->id();
    return ids.join(u", "_s);
}

theme::Scheme scheme(CommandLine::Theme theme)
{
    switch (theme) {
    case CommandLine::Theme::Light:
        return theme::Scheme::Light;
    case CommandLine::Theme::Dark:
        return theme::Scheme::Dark;
    case CommandLine::Theme::System:
        break;
    }
    return theme::Scheme::System;
}

/// macOS says which file to open by an event.
class FileOpenEvents : public QObject
{
public:
    explicit FileOpenEvents(WizardWindow &window)
        : m_window(window)
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::FileOpen)
            return QObject::eventFilter(watched, event);
        m_window.openFile(static_cast<QFileOpenEvent *>(event)->file());
        return true;
    }

private:
    WizardWindow &m_window;
};

/// The language that a profile names; empty: none.
QString languageOf(const QString &profile, const CloudCatalogue &clouds)
{
    const ProfileResult read =
        profile.isEmpty() ? ProfileResult(ReadProfile()) : readProfile(profile, clouds);
    return read ? read->profile.language : QString();
}

/// The file that `--profile` names, or the one that was in use when the program ended last.
QString profilePath(const CommandLine &line, const QString &state, const CloudCatalogue &clouds)
{
    if (!line.profile.isEmpty() || !line.tourDirectory.isEmpty())
        return line.profile;
    const QString path =
        ProfileBook(QDir(state).filePath(u"profiles.json"_s), clouds).rememberedPath();
    return QFileInfo(path).isFile() ? path : QString();
}

/// The demo control plane starts and ends as the model wants it. `timeScale`: see DemoOptions.
void connectDemo(DemoThread &demo, OnboardingModel &model, WizardWindow &window, double timeScale)
{
    QObject::connect(&model, &OnboardingModel::demoRequested, &demo, [&demo, timeScale] {
        DemoOptions options;
        options.timeScale = timeScale;
        demo.start(options);
    });
    QObject::connect(&demo, &DemoThread::ready, &model, [&model](const QUrl &url) {
        model.enterDemo(url, DemoUser, Secret(QString(DemoPassword)));
    });
    QObject::connect(&demo, &DemoThread::failed, &window, [&window](const QString &reason) {
        auto *box = new QMessageBox(QMessageBox::Warning, WizardWindow::tr("Demo"),
                                    WizardWindow::tr("The demo could not be started."),
                                    QMessageBox::Ok, &window);
        box->setDetailedText(reason);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    QObject::connect(&model, &OnboardingModel::demoLeft, &demo, &DemoThread::stop);
    QObject::connect(&model, &OnboardingModel::demoGrantRequested, &demo, &DemoThread::grantAccess);
}

void connectNotification(OnboardingModel &model, WizardWindow &window)
{
    QObject::connect(&model, &OnboardingModel::becameReady, &window, [&window, &model] {
        if (!window.isActiveWindow())
            showNotification(
                WizardWindow::tr("Your account is ready"),
                WizardWindow::tr("%1 can be deployed into it now.").arg(model.draft().serviceName));
    });
}

/// This copy ends: another one has come to the front instead.
int handedOver(const CommandLine &line)
{
    qCInfo(programLog) << "Another copy runs and has been asked to come to the front.";
    const QStringList unused = line.optionsOfARun();
    if (unused.isEmpty())
        return 0;
    const Problem problem = Problem::input(
        WizardWindow::tr("The program already runs. It was not started with %1.")
            .arg(unused.join(u' ')),
        WizardWindow::tr("End it first, or choose another folder with --state-dir."));
    if (line.demo || line.apiUrl) // nobody may take the other one for it
        return explain(problem, OtherCopyIsAnother, !line.exitAfterStartup);
    return complain(problem.what, 0);
}

/// Where one signs in unless something else is said.
QUrl usualControlPlane()
{
    const Result<QUrl> ofCtl = ctlControlPlane();
    if (!ofCtl)
        qCWarning(programLog).noquote() << ofCtl.error().what;
    return ofCtl.value_or(QUrl(u"https://api.omnistrate.cloud"_s));
}

/// What the log says of a run that did not come to its own end.
QString endSentence(const UnexpectedEnd &end)
{
    const QString which = u"The last run, process %1 since %2,"_s.arg(
        QString::number(end.processId), end.startedAt.toString(Qt::ISODate));
    return end.maybeWithSession ? which + u" was not closed before its session ended."_s
                                : which + u" ended unexpectedly, as %1 in a row."_s.arg(end.inARow);
}

/// What another copy was started for happens here.
void connectOtherCopies(SingleInstance &instance, WizardWindow &window)
{
    QObject::connect(&instance, &SingleInstance::requested, &window,
                     [&window](const InstanceRequest &request) {
                         // Qt's Wayland plug-in takes it from there, and a token holds once.
                         if (!request.activationToken.isEmpty())
                             qputenv("XDG_ACTIVATION_TOKEN", request.activationToken.toLatin1());
                         window.comeToFront();
                         qunsetenv("XDG_ACTIVATION_TOKEN");
                         if (!request.profile.isEmpty())
                             window.openProfile(request.profile);
                         if (!request.file.isEmpty())
                             window.openFile(request.file);
                     });
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const Result<CommandLine> parsed = CommandLine::parse(arguments);
    if (!parsed) {
        complain(parsed.error().what, WrongOptions);
        if (!hasDisplay() || arguments.contains(u"--exit-after-startup"_s))
            return WrongOptions;
        const QApplication application(argc, argv);
        return showProblem(parsed.error(), WrongOptions);
    }
    const CommandLine &line = *parsed;
    if (line.showHelp || line.showVersion) {
        std::puts(
            qPrintable(line.showHelp ? line.helpText : u"byoc-onboarding " BYOC_VERSION ""_s));
        return 0;
    }
    const CloudCatalogue clouds;
    for (const QString &id : line.tourClouds) {
        if (!clouds.find(id))
            return complain(u"--cloud '%1' is none of: %2."_s.arg(id, cloudIds(clouds)),
                            WrongOptions);
    }
    const bool isTour = !line.tourDirectory.isEmpty();
    if (!hasDisplay()) {
        if (!isTour)
            return complain(
                u"there is no display. --tour DIR saves pictures of every page instead."_s, 1);
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"byoc-onboarding"_s);
    QApplication::setApplicationVersion(QStringLiteral(BYOC_VERSION));
    QApplication::setDesktopFileName(u"byoc-onboarding"_s);
    const QString state = stateDirectory(line);
    const QString profile = profilePath(line, state, clouds);
    installTranslations(application,
                        line.language.isEmpty() ? languageOf(profile, clouds) : line.language);
    theme::apply(scheme(line.theme), line.fontScale);
    const bool inWindow = !line.exitAfterStartup && !isTour;
    if (!isTour && !QDir().mkpath(state))
        return explain(Problem::local(WizardWindow::tr("The folder %1 cannot be made.").arg(state),
                                      WizardWindow::tr("Choose another one with --state-dir.")),
                       WrongOptions, inWindow);
    const QString usualLog = usualLogPath(line, state);
    const Result<void> logging =
        startLogging(line.logFile.isEmpty() ? usualLog : line.logFile, usualLog);
    if (!logging && !line.logFile.isEmpty()) // its own place is not worth a refusal
        return explain(logging.error(), WrongOptions, inWindow);
    qCInfo(programLog).noquote() << u"Version %1 starts, with Qt %2 on %3."_s.arg(
        QStringLiteral(BYOC_VERSION), QString::fromLatin1(qVersion()),
        QSysInfo::prettyProductName());

    SingleInstance instance(state);
    auto role = SingleInstance::Role::Unguarded;
    if (!isTour) {
        const Result<SingleInstance::Role> claimed = instance.claim(requestOf(line));
        if (!claimed)
            return explain(claimed.error(), OtherCopyIsSilent, inWindow);
        role = *claimed;
    }
    if (role == SingleInstance::Role::HandedOver)
        return handedOver(line);
    const TerminationSignals termination; // before there is a mark that they could leave behind
    // Outlives all that saves: it tells the next run that this one came to its end.
    RunMarker marker(role == SingleInstance::Role::First ? QDir(state).filePath(u"running.json"_s)
                                                         : QString());

    const std::unique_ptr<CredentialStore> store = isTour
        ? std::unique_ptr<CredentialStore>(std::make_unique<MemoryStore>())
        : std::make_unique<KeychainStore>();
    Services services(isTour ? QString() : state, line.apiUrl ? *line.apiUrl : usualControlPlane(),
                      *store);
    OnboardingModel &model = services.model;
    const ActivityLog activity(model);
    DemoThread demo;
    WizardWindow window(model, services.connection, services.profiles);

    connectDemo(demo, model, window, isTour ? 8 : 1);
    connectNotification(model, window);
    // The demo's onboardings are not kept, so there is none to go on with.
    QObject::connect(&model, &OnboardingModel::changed, &window, [&marker, &model] {
        marker.setOnboarding(model.isDemo() ? QString() : model.draft().requestId);
    });
    connectOtherCopies(instance, window);
    QObject::connect(&termination, &TerminationSignals::received, &application, [](int number) {
        qCInfo(programLog) << "The program was asked to end by the signal" << number;
        QApplication::exit(0); // not quit(), which windows may refuse
    });
    // Where a session ends, exec() need not come back.
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &model,
                     &OnboardingModel::save);
    QObject::connect(&application, &QCoreApplication::aboutToQuit, &model, &OnboardingModel::save);

    if (line.size)
        window.resize(line.size->width, line.size->height);
    window.show();

    if (!profile.isEmpty())
        window.openProfile(profile);
    if (!isTour && !line.demo)
        model.takeUpLastSignIn(line.apiUrl || services.profiles.current());
    if (!line.file.isEmpty())
        window.openFile(line.file);
    if (const std::optional<UnexpectedEnd> &end = marker.lastEnd()) {
        qCInfo(programLog).noquote() << endSentence(*end);
        UnexpectedEnd shown = *end;
        if (line.demo) // not the moment to go on with something else
            shown.onboarding.clear();
        window.showUnexpectedEnd(shown);
    }
    FileOpenEvents openEvents(window);
    application.installEventFilter(&openEvents);

    std::optional<Tour> tour;
    if (isTour) {
        tour.emplace(window, model, line.tourDirectory, line.tourClouds);
        QObject::connect(&*tour, &Tour::failureRequested, &demo, &DemoThread::failNext);
        QObject::connect(&*tour, &Tour::finished, &application, [](const QString &error) {
            QApplication::exit(error.isEmpty() ? 0 : complain(error, 1));
        });
        tour->start();
    } else if (line.demo) {
        model.requestDemo();
    }
    if (line.exitAfterStartup)
        QMetaObject::invokeMethod(&application, &QApplication::quit, Qt::QueuedConnection);
    qCInfo(programLog) << "The program is ready.";
    const int exitCode = QApplication::exec();
    qCInfo(programLog) << "The program comes to its end.";
    return exitCode;
}
