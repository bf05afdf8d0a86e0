// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// How long the GUI thread was busy at most in a whole tour through all clouds, and with what.
// The tour's own pictures are no part of the product and are listed by themselves. The first
// showing of the window is StartupBench's. Where "processor" is far below "ms", the thread did not
// compute but waited, mostly for other programs to leave the processor.

#include "BusyMonitor.h"
#include "Product.h"

#include "tour/Tour.h"
#include "widgets/Theme.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

constexpr double Goal = 50; // ms
constexpr qsizetype Shown = 10;

void print(const char *title, QList<BusyStretch> stretches)
{
    std::sort(stretches.begin(), stretches.end(), [](const BusyStretch &a, const BusyStretch &b) {
        return a.milliseconds > b.milliseconds;
    });
    const auto over = [&stretches](double BusyStretch::*measure) {
        return int(std::count_if(stretches.begin(), stretches.end(),
                                 [measure](const BusyStretch &s) { return s.*measure > Goal; }));
    };
    std::printf("\n%s: %d stretches. Longer than %.0f ms: %d by the clock, %d by the processor. "
                "The longest:\n",
                title, int(stretches.size()), Goal, over(&BusyStretch::milliseconds),
                over(&BusyStretch::processor));
    std::printf("%8s %10s %7s  %-9s %s\n", "ms", "processor", "events", "step",
                "with most of it in");
    for (const BusyStretch &stretch : stretches.mid(0, Shown)) {
        std::printf("%8.1f %10.1f %7d  %-9s %.1f ms: %s\n", stretch.milliseconds, stretch.processor,
                    stretch.events, qPrintable(stretch.step), stretch.longestMilliseconds,
                    stretch.longest.constData());
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    BusyMonitor application(argc, argv);
    theme::apply(theme::Scheme::Light, 1.0);
    Product product({});
    const QTemporaryDir pictures;
    Tour tour(product.window, product.model, pictures.path(), {});

    // As main.cpp wires a tour.
    QObject::connect(&product.model, &OnboardingModel::demoRequested, &product.demo, [&product] {
        DemoOptions options;
        options.timeScale = 8;
        product.demo.start(options);
    });
    QObject::connect(&product.demo, &DemoThread::ready, &product.model, [&](const QUrl &url) {
        product.model.enterDemo(url, u"anna@customer.example"_s, Secret(u"demo-password"_s));
    });
    QObject::connect(&product.model, &OnboardingModel::demoLeft, &product.demo, &DemoThread::stop);
    QObject::connect(&product.model, &OnboardingModel::demoGrantRequested, &product.demo,
                     &DemoThread::grantAccess);
    QObject::connect(&tour, &Tour::failureRequested, &product.demo, &DemoThread::failNext);
    QObject::connect(&tour, &Tour::finished, &application, [](const QString &error) {
        if (!error.isEmpty())
            std::fprintf(stderr, "BusyBench: %s\n", qPrintable(error));
        QApplication::exit(error.isEmpty() ? 0 : 1);
    });

    product.window.show();
    application.setWindow(&product.window);
    application.setStep([&product] { return product.window.currentStep(); });
    tour.start();
    const int result = QApplication::exec();

    std::printf("The GUI thread in a tour through all clouds, on %s; goal: at most %.0f ms busy "
                "without a pause\n",
                qPrintable(qEnvironmentVariable("QT_QPA_PLATFORM")), Goal);
    print("The product", application.stretches());
    print("The tour's pictures, not counted above", application.pictures());
    return result;
}
