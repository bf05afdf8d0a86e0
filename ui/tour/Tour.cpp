// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "tour/Tour.h"

#include "wizard/WizardPage.h"
#include "wizard/WizardWindow.h"

#include <QDir>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace byoc {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto PollInterval = 20ms;
constexpr auto LongestWait = 60s;
constexpr int PollsPerLook = 10;

} // namespace

Tour::Tour(WizardWindow &window, OnboardingModel &model, const QString &directory,
           const QStringList &clouds, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_model(model)
    , m_directory(directory)
    , m_clouds(clouds)
{
    m_timer.setInterval(PollInterval);
    connect(&m_timer, &QTimer::timeout, this, &Tour::step);
    m_savers.setMaxThreadCount(1);
}

void Tour::start()
{
    if (!QDir().mkpath(m_directory)) {
        // Later: whoever listens may not have entered the event loop yet, and could not leave it.
        const QString error = tr("The folder %1 cannot be made.").arg(m_directory);
        QMetaObject::invokeMethod(
            this, [this, error] { end(error); }, Qt::QueuedConnection);
        return;
    }
    planStart();
    m_timer.start();
    m_waiting.start();
}

void Tour::end(const QString &error)
{
    m_timer.stop();
    m_acts.clear();
    m_savers.waitForDone();
    emit finished(error);
}

void Tour::add(const QString &name, Condition when, Action action)
{
    m_acts << Act{name, std::move(when), std::move(action)};
}

void Tour::addPicture(const QString &name, Condition when)
{
    add(name, std::move(when), [this, name] { savePicture(name); });
}

void Tour::addNext(const QString &name)
{
    add(
        name, [this] { return m_window.currentPage()->obstacle().isEmpty(); },
        [this] { m_window.currentPage()->next(); });
}

Tour::Condition Tour::onStep(const QString &stepId) const
{
    return [this, stepId] { return m_window.currentStep() == stepId; };
}

void Tour::step()
{
    if (m_acts.isEmpty()) {
        end({});
        return;
    }
    const Act &next = m_acts.constFirst();
    if (next.when()) {
        // One turn more, so that what has just changed is laid out before it is used or shown.
        if (!std::exchange(m_settled, true))
            return;
        m_settled = false;
        const Act act = m_acts.takeFirst();
        act.action();
        m_waiting.restart();
        return;
    }
    // Passing states must not be missed between two looks.
    if (++m_polls % PollsPerLook == 0)
        m_model.watch().checkNow();
    if (m_waiting.hasExpired(std::chrono::milliseconds(LongestWait).count())) {
        savePicture(u"stuck"_s);
        end(tr("The tour waited in vain for: %1.").arg(next.name));
    }
}

void Tour::savePicture(const QString &name)
{
    const QString path =
        QDir(m_directory).filePath(u"%1-%2.png"_s.arg(++m_pictures, 3, 10, QChar(u'0')).arg(name));
    const QImage image = m_window.grab().toImage();
    m_savers.start([image, path] {
        if (!image.save(path))
            qWarning("A picture of the tour could not be saved.");
    });
    emit pictureTaken(name);
}

// --- the plan

void Tour::planStart()
{
    addPicture(u"welcome"_s, onStep(u"welcome"_s));
    add(u"sign-in"_s, onStep(u"welcome"_s), [this] { m_window.start(); });
    addPicture(u"sign-in"_s, onStep(u"sign-in"_s));
    add(u"back"_s, onStep(u"sign-in"_s), [this] {
        m_window.back();
        m_model.requestDemo();
    });
    add(
        u"demo"_s, [this] { return m_window.currentStep() == "offering"_L1; },
        [this] {
            for (const CloudChoice &choice : m_model.cloudChoices()) {
                if (m_clouds.isEmpty() || m_clouds.contains(choice.cloud->id()))
                    planCloud(*choice.cloud);
            }
            planEnd();
        });
}

void Tour::planCloud(const Cloud &cloud)
{
    const QString id = cloud.id();
    add(
        id + u" start"_s,
        [this] { return m_model.offerings().state() == OfferingCatalogue::State::Loaded; },
        [this] {
            if (m_window.currentStep() == "welcome"_L1)
                m_window.start();
        });
    add(id + u" plan"_s, onStep(u"offering"_s), [this, id] {
        for (const OfferingChoice &choice : m_model.offerings().choices()) {
            if (choice.isUsable() && !choice.canSubscribe
                && choice.offering.cloudProviders.contains(id, Qt::CaseInsensitive)) {
                m_model.chooseOffering(choice.offering);
                break;
            }
        }
    });
    addPicture(id + u"-offering"_s, onStep(u"offering"_s));
    addNext(id + u" offering"_s);
    add(id + u" cloud"_s, onStep(u"cloud"_s), [this, id] { m_model.chooseCloud(id); });
    addPicture(id + u"-cloud"_s, onStep(u"cloud"_s));
    addNext(id + u" cloud"_s);
    planAccount(cloud);
    planGrant(cloud);
    planDeploy(cloud);
}

void Tour::planAccount(const Cloud &cloud)
{
    const QString id = cloud.id();
    addPicture(id + u"-account-empty"_s, onStep(u"account"_s));
    add(id + u" answers"_s, onStep(u"account"_s), [this, &cloud] {
        AccountAnswers answers = m_model.draft().account;
        for (const AccountField &field : cloud.accountFields())
            answers.values.insert(field.key, field.example);
        answers.privateLink = cloud.supportsPrivateLink();
        answers.tags = {{u"cost-center"_s, u"4711"_s}};
        if (cloud.hasBindings()) {
            // The demo takes any text between PEM lines; there is no real key in this program.
            const Secret key(
                u"-----BEGIN PRIVATE KEY-----\nZGVtbw==\n-----END PRIVATE KEY-----\n"_s);
            answers.bindings = {
                {u"project-e00demo1"_s, u"serviceaccount-e00demo1"_s, u"publickey-e00demo1"_s, key},
                {u"project-e00demo2"_s, u"serviceaccount-e00demo2"_s, u"publickey-e00demo2"_s,
                 key}};
        }
        m_model.setAccount(answers);
        m_window.currentPage()->enter(); // shows what was just set
    });
    addPicture(id + u"-account"_s, [this] { return m_window.currentPage()->obstacle().isEmpty(); });
    addNext(id + u" account"_s);
    addPicture(id + u"-review"_s, onStep(u"review"_s));
    addNext(id + u" review"_s);
}

void Tour::planGrant(const Cloud &cloud)
{
    const QString id = cloud.id();
    const auto inPhase = [this](Phase phase) {
        return [this, phase] {
            return m_window.currentStep() == "grant"_L1 && m_model.watch().phase() == phase;
        };
    };
    addPicture(id + u"-grant-preparing"_s, onStep(u"grant"_s));
    if (!cloud.hasBindings()) {
        add(id + u" methods"_s, inPhase(Phase::YourTurn), [this, id] {
            const auto *tabs = m_window.currentPage()->findChild<QTabWidget *>();
            for (int i = (tabs ? tabs->count() : 0) - 1; i >= 0; --i) {
                m_acts.prepend(
                    {id, onStep(u"grant"_s), [this, id, i] {
                         auto *methods = m_window.currentPage()->findChild<QTabWidget *>();
                         savePicture(id + u"-grant-"_s + methods->widget(i)->objectName());
                     }});
                m_acts.prepend(
                    {id, onStep(u"grant"_s), [this, i] {
                         m_window.currentPage()->findChild<QTabWidget *>()->setCurrentIndex(i);
                     }});
            }
        });
        add(id + u" failure"_s, inPhase(Phase::YourTurn), [this] {
            const QString message = m_model.cloud()->id() == "aws"_L1
                ? u"Stack AccountConfigSetup: AWSLoadBalancerControllerIAMPolicy already exists"_s
                : u"Verification failed: permission denied while using the bootstrap identity"_s;
            emit failureRequested(m_model.draft().instanceId, message);
            m_window.currentPage()->scrollToTop();
            m_model.grantInDemo();
        });
        addPicture(id + u"-grant-verifying"_s, inPhase(Phase::Verifying));
        addPicture(id + u"-grant-failed"_s, inPhase(Phase::Failed));
        add(id + u" cure"_s, inPhase(Phase::Failed), [this] { m_model.grantInDemo(); });
    }
    addPicture(id + u"-grant-ready"_s, inPhase(Phase::Ready));
    add(
        id + u" settled"_s,
        [this] {
            const QList<AccountPart> parts = m_model.accountParts();
            return std::all_of(parts.begin(), parts.end(),
                               [](const AccountPart &part) { return part.isReady; });
        },
        [this, &cloud, id] {
            if (cloud.hasBindings())
                savePicture(id + u"-grant-bindings"_s);
        });
    addNext(id + u" ready"_s);
}

void Tour::planDeploy(const Cloud &cloud)
{
    const QString id = cloud.id();
    const auto loaded = [this] {
        return m_window.currentStep() == "deploy"_L1
            && m_model.deployment().state() == Deployment::State::Loaded;
    };
    addPicture(id + u"-deploy-empty"_s, loaded);
    add(id + u" form"_s, loaded, [this] {
        Deployment &deployment = m_model.deployment();
        if (deployment.draft().region.isEmpty() && !deployment.regions().isEmpty())
            deployment.setRegion(deployment.regions().constFirst());
        for (const Parameter &parameter : deployment.parameters()) {
            if (parameter.required && deployment.value(parameter).isEmpty())
                deployment.setValue(parameter.key, sampleValue(parameter));
        }
        m_window.currentPage()->refresh();
    });
    addPicture(id + u"-deploy"_s, loaded);
    add(
        id + u" export"_s, [this] { return m_model.deployment().obstacle().isEmpty(); },
        [this, id] {
            const QString path = QDir(m_directory).filePath(id + u"-params.json"_s);
            const Result<void> saved = m_model.deployment().exportTo(path);
            if (!saved)
                end(saved.error().what);
            else
                m_window.currentPage()->next();
        });
}

void Tour::planEnd()
{
    // An onboarding that is left half-way, so that the Welcome page has something to show.
    add(u"unfinished"_s, onStep(u"welcome"_s), [this] { m_window.start(); });
    add(u"unfinished plan"_s, onStep(u"offering"_s), [this] {
        for (const OfferingChoice &choice : m_model.offerings().choices()) {
            if (choice.isUsable() && !choice.canSubscribe) {
                m_model.chooseOffering(choice.offering);
                break;
            }
        }
    });
    addNext(u"unfinished"_s);
    add(u"leave"_s, onStep(u"cloud"_s), [this] {
        m_model.chooseCloud(m_model.cloudChoices().constFirst().cloud->id());
        m_window.finishLater();
    });
    addPicture(u"welcome-unfinished"_s, onStep(u"welcome"_s));
}

QString Tour::sampleValue(const Parameter &parameter)
{
    if (!parameter.options.isEmpty())
        return parameter.options.constFirst().value;
    static const QStringList samples{u"acme-demo"_s,
                                     u"acme"_s,
                                     u"3"_s,
                                     u"10"_s,
                                     u"true"_s,
                                     u"{}"_s,
                                     u"[\"a\"]"_s,
                                     u"a"_s,
                                     u"Acme-demo-01"_s,
                                     u"demo-password-1A!"_s,
                                     u"02:00"_s,
                                     u"10.0.0.0/16"_s,
                                     u"anna@customer.example"_s,
                                     u"1Gi"_s,
                                     u"Sample-value-1234567890"_s};
    for (const QString &sample : samples) {
        if (check(parameter, sample).level != FieldVerdict::Level::Wrong)
            return sample;
    }
    return {};
}

} // namespace byoc
