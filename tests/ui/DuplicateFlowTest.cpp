// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// The control plane holds one onboarding twice: the first is continued, and the other one can be
// removed, also after a restart.

#include "WizardHarness.h"

#include "wizard/WizardPage.h"

#include <QDialog>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;

class DuplicateFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theOtherOneCanBeRemoved_data();
    void theOtherOneCanBeRemoved();
    void aFailedRemovalIsSaid();
    void whatWasAskedAboutIsRemoved();

private:
    bool comeUponTwo(int others = 1);
    QString createAnother();
    QJsonObject instance(const QString &id) const;

    std::unique_ptr<WizardHarness> m_harness;
    QString m_other;
};

void DuplicateFlowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

void DuplicateFlowTest::init()
{
    m_harness = std::make_unique<WizardHarness>();
    QVERIFY(m_harness->start());
}

void DuplicateFlowTest::cleanup()
{
    m_harness.reset();
}

QJsonObject DuplicateFlowTest::instance(const QString &id) const
{
    const QJsonArray all = m_harness->instances();
    for (const QJsonValue &entry : all) {
        if (entry[u"id"].toString() == id)
            return entry.toObject();
    }
    return {};
}

/// What something on the way does that sends a request twice.
QString DuplicateFlowTest::createAnother()
{
    const Draft &draft = m_harness->model().draft();
    NewInstance again;
    again.path = draft.path;
    again.planVersion = draft.planVersion;
    again.resourceKey = draft.resourceKey;
    again.subscriptionId = draft.subscriptionId;
    again.cloudProvider = draft.cloudId;
    again.parameters =
        m_harness->model().cloud()->requestParameters(draft.account, draft.organizationId);
    again.tags.emplaceBack(AccountCreation::RequestTag, draft.requestId);
    QString id;
    QObject context;
    m_harness->services().controlPlane.createInstance(again)->then(
        &context, [&id](const Result<QString> &created) { id = created.value_or(u"none"_s); });
    return QTest::qWaitFor([&id] { return !id.isEmpty(); }, 10'000) ? id : QString();
}

/// To the Grant page, with that many more instances of the same request id.
bool DuplicateFlowTest::comeUponTwo(int others)
{
    const bool entered = m_harness->signIn()
        && m_harness->choose(u"Acme Database · Enterprise BYOC"_s) && m_harness->next()
        && m_harness->waitForStep(u"cloud"_s) && m_harness->choose(u"Amazon Web Services"_s)
        && m_harness->next() && m_harness->waitForStep(u"account"_s)
        && m_harness->type(u"AWS account ID"_s, u"123456789012"_s) && m_harness->next()
        && m_harness->waitForStep(u"review"_s);
    // The reply is lost, and nobody can look either.
    const QJsonArray rules{QJsonObject{{u"method"_s, u"POST"_s},
                                       {u"path"_s, u"/resource-instance/**"_s},
                                       {u"times"_s, 1},
                                       {u"action"_s, u"dropAfter"_s}},
                           QJsonObject{{u"method"_s, u"GET"_s},
                                       {u"path"_s, u"/resource-instance"_s},
                                       {u"action"_s, u"status"_s},
                                       {u"code"_s, 429}}};
    if (!entered || !m_harness->tell(u"/demo/faults"_s, {{u"rules"_s, rules}}) || !m_harness->next()
        || !QTest::qWaitFor([this] { return m_harness->sees(u"Look again"_s); }, 15'000)
        || m_harness->sees(u"Back"_s) // to change what may exist already
        || !m_harness->reason().contains(u"nothing can be changed"_s))
        return false;
    for (int i = 0; i < others; ++i)
        m_other = createAnother();
    return m_other.startsWith("instance-"_L1)
        && m_harness->tell(u"/demo/faults"_s, {{u"rules"_s, QJsonArray()}})
        && m_harness->press(u"Look again"_s) && m_harness->waitForStep(u"grant"_s);
}

void DuplicateFlowTest::theOtherOneCanBeRemoved_data()
{
    QTest::addColumn<bool>("restarts");
    QTest::newRow("at once") << false;
    QTest::newRow("after a restart") << true;
}

void DuplicateFlowTest::theOtherOneCanBeRemoved()
{
    QFETCH(const bool, restarts);
    QVERIFY(comeUponTwo());
    const QString first = m_harness->model().draft().instanceId;
    QVERIFY(first != m_other);
    if (restarts) {
        QVERIFY(m_harness->press(u"Sign out"_s));
        QVERIFY(m_harness->waitForStep(u"welcome"_s));
        QVERIFY(m_harness->restart());
        QVERIFY(m_harness->press(u"Continue"_s));
        QVERIFY(m_harness->waitForStep(u"sign-in"_s));
        QVERIFY(m_harness->type(u"Password"_s, u"demo-password"_s));
        QVERIFY(m_harness->next());
        QVERIFY(m_harness->waitForStep(u"grant"_s));
    }
    QTRY_VERIFY(m_harness->sees(u"This onboarding exists twice"_s));
    QVERIFY(m_harness->sees(m_other));

    // Nothing happens before it is confirmed.
    QVERIFY(m_harness->press(u"Remove the other…"_s));
    QVERIFY(m_harness->waitForDialog());
    QVERIFY(m_harness->press(u"Cancel"_s));
    QVERIFY(m_harness->returnToWindow());
    QVERIFY(m_harness->sees(u"This onboarding exists twice"_s));

    QVERIFY(m_harness->press(u"Remove the other…"_s));
    QVERIFY(m_harness->waitForDialog());
    QVERIFY(m_harness->press(u"Remove the other"_s));
    QVERIFY(m_harness->returnToWindow());
    QTRY_VERIFY(!m_harness->sees(u"This onboarding exists twice"_s));
    const QString status = instance(m_other).value(u"status"_s).toString();
    QVERIFY2(status.isEmpty() || status == "DELETING"_L1, qPrintable(status));
    QVERIFY(!instance(first).isEmpty());
    QVERIFY(instance(first).value(u"status"_s).toString() != "DELETING"_L1);
    QCOMPARE(m_harness->model().draft().instanceId, first);
    QVERIFY(Journal(m_harness->statePath(u"journal.json"_s))
                .find(m_harness->model().draft().requestId)
                ->duplicateIds.isEmpty());
}

void DuplicateFlowTest::aFailedRemovalIsSaid()
{
    QVERIFY(comeUponTwo());
    const QJsonObject rule{{u"method"_s, u"DELETE"_s},
                           {u"path"_s, u"/resource-instance/**"_s},
                           {u"times"_s, 1},
                           {u"action"_s, u"status"_s},
                           {u"code"_s, 503}};
    QVERIFY(m_harness->tell(u"/demo/faults"_s, {{u"rules"_s, QJsonArray{rule}}}));
    QVERIFY(m_harness->press(u"Remove the other…"_s));
    QVERIFY(m_harness->waitForDialog());
    QVERIFY(m_harness->press(u"Remove the other"_s));
    QVERIFY(m_harness->returnToWindow());
    QTRY_VERIFY(m_harness->sees(u"has a problem of its own"_s));
    QVERIFY(m_harness->press(u"Try again"_s));
    QTRY_VERIFY(!m_harness->sees(u"This onboarding exists twice"_s));
}

void DuplicateFlowTest::whatWasAskedAboutIsRemoved()
{
    QVERIFY(comeUponTwo(2));
    const QStringList others = m_harness->model().draft().duplicateIds;
    QCOMPARE(others.size(), 2);
    QTRY_VERIFY(m_harness->sees(u"This onboarding exists 3 times"_s));
    QVERIFY(m_harness->sees(others.at(0)) && m_harness->sees(others.at(1)));
    QVERIFY(m_harness->press(u"Remove %1…"_s.arg(others.at(0))));
    QVERIFY(m_harness->waitForDialog());
    // Meanwhile it is gone, and the list begins with the next one.
    m_harness->model().removeDuplicate(others.at(0));
    QTRY_COMPARE(m_harness->model().draft().duplicateIds, others.mid(1));
    QVERIFY(m_harness->press(u"Remove the other"_s));
    QVERIFY(m_harness->returnToWindow());
    QVERIFY(!m_harness->model().duplicateRemoval().isRunning());
    QCOMPARE(m_harness->model().draft().duplicateIds, others.mid(1));
    QVERIFY(m_harness->sees(u"This onboarding exists twice"_s));
    QVERIFY(!instance(others.at(1)).isEmpty());
}

QTEST_MAIN(DuplicateFlowTest)
#include "DuplicateFlowTest.moc"
