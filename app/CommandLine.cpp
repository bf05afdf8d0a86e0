// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "CommandLine.h"

#include "controlplane/DirectGateway.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(byoc::CommandLine)
};

constexpr int SmallestSide = 320;
constexpr int LargestSide = 8000;

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Connects a customer's cloud account to software that runs in it."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Text::tr("Shows this text."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Text::tr("Shows the version."));
    const QCommandLineOption demo(
        u"demo"_s, Text::tr("Starts in the demo, which needs no account and touches no cloud."));
    const QCommandLineOption apiUrl(u"api-url"_s, Text::tr("Address of the control plane."),
                                    u"URL"_s);
    const QCommandLineOption profile(
        u"profile"_s, Text::tr("Profile of the provider (a .byoc.yaml file)."), u"FILE"_s);
    const QCommandLineOption stateDir(
        u"state-dir"_s, Text::tr("Folder for everything that the program writes."), u"DIR"_s);
    const QCommandLineOption tour(
        u"tour"_s, Text::tr("Walks through the demo and saves a picture of each page."), u"DIR"_s);
    const QCommandLineOption cloud(
        u"cloud"_s, Text::tr("A cloud that the tour shows; may be given several times."), u"ID"_s);
    const QCommandLineOption language(u"language"_s, Text::tr("Language, for example de."), u"L"_s);
    const QCommandLineOption theme(u"theme"_s, Text::tr("Colours: light or dark."), u"NAME"_s);
    const QCommandLineOption size(u"size"_s, Text::tr("Size of the window, for example 800x600."),
                                  u"WxH"_s);
    const QCommandLineOption fontScale(
        u"font-scale"_s, Text::tr("Size of the text, 1 being usual; from 0.5 to 4."), u"N"_s);
    const QCommandLineOption logFile(
        u"log-file"_s,
        Text::tr("File for the log, instead of the one in the folder of --state-dir."), u"FILE"_s);
    const QCommandLineOption exitAfterStartup(u"exit-after-startup"_s,
                                              Text::tr("Ends as soon as the first page is shown."));
    parser.addPositionalArgument(u"file"_s, Text::tr("A profile or a plan specification to open."),
                                 u"[FILE]"_s);
    parser.addOptions({help, version, demo, apiUrl, profile, stateDir, tour, cloud, language, theme,
                       size, fontScale, logFile, exitAfterStartup});

    const auto mistake = [](const QString &text) { return fail(Problem::input(text)); };
    if (!parser.parse(arguments))
        return mistake(parser.errorText());
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return mistake(Text::tr("Unexpected argument '%1'.").arg(files.at(1)));

    CommandLine line;
    line.showHelp = parser.isSet(help);
    line.showVersion = parser.isSet(version);
    // The parser knows its own name only once there is an application.
    line.helpText = parser.helpText();
    line.helpText.replace("<executable_name>"_L1, "byoc-onboarding"_L1);
    line.demo = parser.isSet(demo);
    line.profile = parser.value(profile);
    line.file = files.value(0);
    line.stateDirectory = parser.value(stateDir);
    line.tourDirectory = parser.value(tour);
    line.tourClouds = parser.values(cloud);
    line.language = parser.value(language);
    line.logFile = parser.value(logFile);
    line.exitAfterStartup = parser.isSet(exitAfterStartup);

    for (const QCommandLineOption &option : {profile, stateDir, tour, logFile}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return mistake(Text::tr("--%1 needs a path.").arg(option.names().constFirst()));
    }
    if (parser.isSet(apiUrl)) {
        const Result<QUrl> origin = DirectGateway::parseOrigin(parser.value(apiUrl));
        if (!origin)
            return mistake(
                Text::tr("--api-url '%1': %2").arg(parser.value(apiUrl), origin.error().what));
        line.apiUrl = *origin;
    }
    if (parser.isSet(theme)) {
        if (parser.value(theme) == "light"_L1)
            line.theme = Theme::Light;
        else if (parser.value(theme) == "dark"_L1)
            line.theme = Theme::Dark;
        else
            return mistake(
                Text::tr("--theme '%1' is neither light nor dark.").arg(parser.value(theme)));
    }
    if (parser.isSet(size)) {
        static const QRegularExpression form(u"\\A(\\d{1,5})x(\\d{1,5})\\z"_s);
        const QRegularExpressionMatch match = form.match(parser.value(size));
        const Size asked{match.captured(1).toInt(), match.captured(2).toInt()};
        const auto fits = [](int side) { return side >= SmallestSide && side <= LargestSide; };
        if (!match.hasMatch() || !fits(asked.width) || !fits(asked.height))
            return mistake(
                Text::tr("--size '%1' is not a size such as 800x600.").arg(parser.value(size)));
        line.size = asked;
    }
    if (parser.isSet(fontScale)) {
        bool isNumber = false;
        line.fontScale = parser.value(fontScale).toDouble(&isNumber);
        if (!isNumber || !(line.fontScale >= 0.5 && line.fontScale <= 4))
            return mistake(Text::tr("--font-scale '%1' is not a number from 0.5 to 4.")
                               .arg(parser.value(fontScale)));
    }
    for (const QString &path : {line.profile, line.file}) {
        if (!path.isEmpty() && !QFileInfo(path).isFile())
            return mistake(Text::tr("There is no file '%1'.").arg(path));
    }
    if (!line.tourClouds.isEmpty() && line.tourDirectory.isEmpty())
        return mistake(Text::tr("--cloud goes with --tour."));
    return line;
}

QStringList CommandLine::optionsOfARun() const
{
    const std::initializer_list<std::pair<bool, QString>> given{
        {demo, u"--demo"_s},
        {apiUrl.has_value(), u"--api-url"_s},
        {!language.isEmpty(), u"--language"_s},
        {theme != Theme::System, u"--theme"_s},
        {size.has_value(), u"--size"_s},
        {fontScale != 1.0, u"--font-scale"_s}};
    QStringList names;
    for (const auto &[isGiven, name] : given) {
        if (isGiven)
            names << name;
    }
    return names;
}

} // namespace byoc
