// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// What all of this is for: when a connection closes without an answer, Qt sends a POST a second
// time by itself, and the control plane creates a second account. The product does not let it.

#include "Front.h"
#include "HttpFixtures.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace byoc;
using namespace byoc::faults;

class HiddenResendTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void managerAloneCreatesTwice();
    void theProductCreatesOnce();

private:
    QTemporaryDir m_directory;
    Weather *m_weather = nullptr;
    std::unique_ptr<DemoSession> m_session;
    std::unique_ptr<Front> m_front;
    QUrl m_origin;
};

/// A control plane behind a front that closes the connection after the first creation.
void HiddenResendTest::init()
{
    m_weather = Weather::create(m_directory.filePath(u"weather"_s), 1);
    QVERIFY(m_weather);
    m_session = std::make_unique<DemoSession>();
    m_front = std::make_unique<Front>(m_session->demo.url(), *m_weather, false);
    Fault closed;
    closed.kind = Fault::Kind::ClosedAfter;
    m_front->setPlan(Plan{{u"create"_s, 1}, closed, false});
    QVERIFY(m_front->listen());
    m_origin = QUrl(u"http://127.0.0.1:%1"_s.arg(m_front->port()));
}

void HiddenResendTest::cleanup()
{
    m_front.reset();
    m_session.reset();
    Weather::close(m_weather);
}

void HiddenResendTest::managerAloneCreatesTwice()
{
    // The same request as the product's, learnt from one that went well.
    QVERIFY(await(m_session->plane.createInstance(m_session->awsAccount())));
    const QJsonArray requests = m_session->demo.requests();
    const QJsonObject sent = requests.last().toObject();
    QUrl url = m_origin;
    url.setPath(sent[u"path"].toString());
    url.setQuery(sent[u"query"].toString());
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization",
                         "Bearer " + m_session->gateway.session().accessToken.reveal());
    const qsizetype before = m_session->demo.instances().size();

    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(
        manager.post(request, QJsonDocument(sent[u"body"].toObject()).toJson()));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20'000);
    QCOMPARE(reply->error(), QNetworkReply::NoError); // it does not even tell
    QCOMPARE(m_session->demo.instances().size(), before + 2);
}

void HiddenResendTest::theProductCreatesOnce()
{
    const NewInstance account = m_session->awsAccount();
    DirectGateway gateway(plainNetwork(), m_origin);
    QVERIFY(await(gateway.signIn(u"anna@customer.example"_s, Secret(u"demo-password"_s))));
    ControlPlane plane(gateway);
    const auto created = await(plane.createInstance(account));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, Problem::Kind::Network);
    QCOMPARE(m_session->demo.instances().size(), 1);
    QCOMPARE(m_front->trace().count(Target{u"create"_s, 2}), 0);
}

QTEST_GUILESS_MAIN(HiddenResendTest)
#include "HiddenResendTest.moc"
