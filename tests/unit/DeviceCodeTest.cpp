// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"

#include "secrets/Redactor.h"
#include "signin/DeviceCode.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace byoc;

using Kind = Problem::Kind;
using State = DeviceCodeSignIn::State;

namespace {

constexpr int Patience = 30'000;
constexpr std::chrono::milliseconds Second{10}; // of the protocol, in this test
const QByteArray Drop = "drop"_ba;
const QByteArray Hang = "hang"_ba;
const QByteArray Cut = "cut"_ba; // in the middle of an answer
const QByteArray DeviceCode = "device-code-4711-abcdef"_ba;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// An error of the control plane.
QByteArray error(int status, const QString &message, const QByteArray &headers = {})
{
    return RawServer::reply(status, json({{u"name"_s, u"bad_request"_s}, {u"message"_s, message}}),
                            headers);
}

QByteArray pending()
{
    return error(400, u"Invalid request: authorization_pending"_s);
}

QByteArray tokens()
{
    return RawServer::reply(
        200,
        json({{u"jwtToken"_s, u"access-token-1"_s}, {u"refreshToken"_s, u"refresh-token-1"_s}}));
}

QJsonObject codeAnswer()
{
    return {{u"device_code"_s, QString::fromLatin1(DeviceCode)},
            {u"user_code"_s, u"WDJB-MJHT"_s},
            {u"verification_uri"_s, u"https://id.example/device"_s},
            {u"expires_in"_s, 900},
            {u"interval"_s, 5}};
}

QByteArray changedAnswer(const QString &key, const QJsonValue &value)
{
    QJsonObject answer = codeAnswer();
    if (value.isUndefined())
        answer.remove(key);
    else
        answer.insert(key, value);
    return RawServer::reply(200, json(answer));
}

/// An identity provider and a control plane that answer as they are told, the last answer again and
/// again.
class Script
{
public:
    Script()
        : server([this](QTcpSocket *socket, const RawServer::Request &request, int) {
            const bool isPoll = request.line().contains("login-with-identity-provider");
            if (isPoll)
                asked << clock.elapsed();
            QList<QByteArray> &answers = isPoll ? polls : codes;
            const QByteArray answer =
                answers.size() > 1 ? answers.takeFirst() : answers.constFirst();
            if (isPoll)
                answered << clock.elapsed();
            if (answer == Drop)
                socket->abort();
            else if (answer == Cut) {
                socket->write(tokens().chopped(4));
                socket->disconnectFromHost();
            } else if (answer != Hang)
                socket->write(answer);
        })
    {
        clock.start();
    }

    int pollCount() const { return int(asked.size()); }
    int codeCount() const { return server.count() - pollCount(); }

    QList<QByteArray> codes{RawServer::reply(200, json(codeAnswer()))};
    QList<QByteArray> polls{pending()};
    QList<qint64> asked; ///< when, milliseconds
    QList<qint64> answered;
    QElapsedTimer clock;
    RawServer server;
};

} // namespace

class DeviceCodeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void signsIn_data();
    void signsIn();
    void judgesPolls_data();
    void judgesPolls();
    void timesOfPolls_data();
    void timesOfPolls();
    void distrustsTheCodeAnswer_data();
    void distrustsTheCodeAnswer();
    void codeIsRefused_data();
    void codeIsRefused();
    void choosesThePage_data();
    void choosesThePage();
    void lifetimeIsBounded_data();
    void lifetimeIsBounded();
    void troubleComesAndGoes();
    void serverThatSaysNothing();
    void expiresAndIsRenewed();
    void expiresWhileSuspended();
    void clockThatIsSetBack();
    void answerOnItsWayCounts();
    void checkNowKeepsTheInterval();
    void checkNowKeepsRetryAfter();
    void oneQuestionAtATime();
    void renewIsForWhoHasACode();
    void cancelled_data() { states(); }
    void cancelled();
    void deleted_data() { states(); }
    void deleted();
    void deletedByItsListener();
    void refusesToStart_data();
    void refusesToStart();
    void secretsStayInside();
    void refusalIsRedactedBeforeItIsCut();

private:
    static void states();
    void start(const QString &name = u"Example"_s);
    bool reaches(State state)
    {
        return QTest::qWaitFor([this, state] { return m_signIn->state() == state; }, Patience);
    }
    /// Brings it into a state of states().
    bool bring(State state, bool underWay);

    IdentityProvider m_provider;
    QUrl m_base;
    qint64 m_clockOffset = 0; ///< seconds of the protocol
    // What listeners saw.
    QList<State> m_seen;
    bool m_sawTrouble = false;
    qint64 m_codeCame = 0;
    QString m_report;
    std::unique_ptr<Script> m_script;
    std::unique_ptr<DeviceCodeSignIn> m_signIn;
};

void DeviceCodeTest::init()
{
    m_script = std::make_unique<Script>();
    m_clockOffset = 0;
    m_seen.clear();
    m_sawTrouble = false;
    m_codeCame = 0;
    m_report.clear();
    DeviceCodeTime time;
    time.second = Second;
    time.now = [this] {
        return QDateTime::currentDateTimeUtc().addMSecs(m_clockOffset * Second.count());
    };
    m_signIn = std::make_unique<DeviceCodeSignIn>(plainNetwork(), time);
    m_provider = {};
    m_provider.label = u"Example"_s;
    m_provider.deviceUrl = m_script->server.url();
    m_provider.deviceUrl.setPath(u"/device/code"_s);
    m_provider.verificationUrl = QUrl(u"https://id.example/device"_s);
    m_provider.scope = u"openid email"_s;
    m_provider.clientId = u"client+1"_s;
    m_base = m_script->server.url();
    m_base.setPath(u"/2022-09-01-00"_s);
}

void DeviceCodeTest::cleanup()
{
    m_signIn.reset();
    m_script.reset();
    Redactor::forgetAll();
}

void DeviceCodeTest::start(const QString &name)
{
    m_provider.name = name;
    m_signIn->start(m_provider, m_base);
}

void DeviceCodeTest::signsIn_data()
{
    QTest::addColumn<bool>("form");
    QTest::addColumn<bool>("refreshable");
    QTest::newRow("JSON") << false << true;
    QTest::newRow("form") << true << true;
    QTest::newRow("no refresh token") << false << false;
}

void DeviceCodeTest::signsIn()
{
    QFETCH(bool, form);
    QFETCH(bool, refreshable);
    m_provider.encoding =
        form ? IdentityProvider::Encoding::Form : IdentityProvider::Encoding::Json;
    m_script->polls = {pending(), pending(),
                       refreshable ? tokens()
                                   : RawServer::reply(200, R"({"jwtToken":"access-token-1"})")};
    connect(m_signIn.get(), &DeviceCodeSignIn::changed, this, [this] {
        if (m_seen.isEmpty() || m_seen.last() != m_signIn->state())
            m_seen << m_signIn->state();
    });
    QCOMPARE(m_signIn->state(), State::Idle);
    QCOMPARE(m_signIn->secondsLeft(), 0);
    start();
    QCOMPARE(m_signIn->state(), State::AskingForCode);
    QVERIFY(reaches(State::Waiting));
    QCOMPARE(m_signIn->userCode(), u"WDJB-MJHT"_s);
    QCOMPARE(m_signIn->verificationUrl(), QUrl(u"https://id.example/device"_s));
    QVERIFY(m_signIn->verificationUrlComplete().isEmpty());
    QVERIFY(m_signIn->secondsLeft() > 800);
    QVERIFY(m_signIn->secondsLeft() <= 900);
    QVERIFY(m_signIn->expiresAt() > QDateTime::currentDateTimeUtc());
    QCOMPARE(redact(QString::fromLatin1(DeviceCode)), u"***"_s);
    QVERIFY(reaches(State::Done));
    QCOMPARE(m_seen, (QList<State>{State::AskingForCode, State::Waiting, State::Done}));
    QVERIFY(m_signIn->userCode().isEmpty());
    QVERIFY(!m_signIn->problem());

    const TokenPair pair = m_signIn->takeTokens();
    QCOMPARE(pair.access.reveal(), "access-token-1");
    QCOMPARE(pair.refresh.reveal(), refreshable ? "refresh-token-1" : "");
    QVERIFY(m_signIn->takeTokens().access.isEmpty());
    QCOMPARE(redact(u"access-token-1"_s), u"***"_s);

    QCOMPARE(m_script->pollCount(), 3);
    QCOMPARE(m_script->codeCount(), 1);
    const RawServer::Request asked = m_script->server.requests().constFirst();
    QVERIFY(asked.line().startsWith("POST /device/code "));
    QVERIFY(asked.header("accept").contains("application/json"));
    QVERIFY(asked.header("authorization").isEmpty());
    if (form) {
        QCOMPARE(asked.header("content-type"), "application/x-www-form-urlencoded");
        QCOMPARE(asked.body, "client_id=client%2B1&scope=openid%20email");
    } else {
        QCOMPARE(asked.header("content-type"), "application/json");
        QCOMPARE(QJsonDocument::fromJson(asked.body).object(),
                 (QJsonObject{{u"client_id"_s, u"client+1"_s}, {u"scope"_s, u"openid email"_s}}));
    }
    const RawServer::Request poll = m_script->server.requests().at(1);
    QVERIFY(poll.line().startsWith("POST /2022-09-01-00/login-with-identity-provider "));
    QCOMPARE(QJsonDocument::fromJson(poll.body).object(),
             (QJsonObject{{u"identityProviderName"_s, u"Example"_s},
                          {u"deviceCode"_s, QString::fromLatin1(DeviceCode)}}));

    QTest::qWait(Second.count() * 30);
    QCOMPARE(m_script->pollCount(), 3);
}

void DeviceCodeTest::judgesPolls_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<State>("state"); // Waiting: goes on, and the next answer is a success
    QTest::addColumn<bool>("trouble");
    QTest::addColumn<int>("kind");

    const auto row = [](const char *name, const QByteArray &answer, State state,
                        bool trouble = false, Kind kind = Kind::SignIn,
                        const QString &provider = u"Example"_s) {
        QTest::newRow(name) << provider << answer << state << trouble << int(kind);
    };
    const QString empty = u"Invalid request: empty access token"_s;
    row("pending", pending(), State::Waiting);
    row("pending, in a server error", error(500, u"authorization_pending"_s), State::Waiting);
    row("pending, as Google says it", error(400, u"428 Precondition Required"_s), State::Waiting);
    row("pending, by status", error(428, u"x"_s), State::Waiting);
    row("pending, as GitHub says it", error(400, empty), State::Waiting, false, Kind::SignIn,
        u"GitHub for CTL"_s);
    row("GitHub's words of another", error(400, empty), State::Failed, false, Kind::SignIn,
        u"Google for CTL"_s);
    row("slow_down", error(400, u"slow_down"_s), State::Waiting);
    row("slow_down, as Google says it", error(400, u"403 Forbidden: {\"error\":\"slow_down\"}"_s),
        State::Waiting);
    row("denied", error(400, u"access_denied"_s), State::Denied);
    row("denied, as Entra says it", error(400, u"authorization_declined"_s), State::Denied);
    row("denied, as ctl looks for it", error(400, u"403 Forbidden"_s), State::Denied);
    row("denied, by status", error(403, u"Not a member"_s), State::Denied);
    row("expired", error(400, u"expired_token"_s), State::Expired);
    row("unknown error", error(400, u"invalid_grant"_s), State::Failed);
    row("unknown error without words", RawServer::reply(400, {}), State::Failed);
    row("not signed in", error(401, u"unauthorized"_s), State::Failed);
    row("not there", error(404, u"not found"_s), State::Failed);
    row("conflict", error(409, u"conflict"_s), State::Failed);
    row("500", error(500, u"oops"_s), State::Waiting, true, Kind::Server);
    row("502, a web page", RawServer::reply(502, "<html>", {}, "text/html"), State::Waiting, true,
        Kind::Server);
    row("501", error(501, u"oops"_s), State::Waiting, true, Kind::Server);
    row("429", error(429, u"oops"_s), State::Waiting, true, Kind::Throttled);
    row("dropped", Drop, State::Waiting, true, Kind::Network);
    row("cut short", Cut, State::Waiting, true, Kind::Network);
    row("elsewhere", RawServer::reply(302, {}, "Location: https://evil.example/\r\n"),
        State::Failed, false, Kind::Protocol);
    row("web page", RawServer::reply(200, "<html>", {}, "text/html"), State::Failed, false,
        Kind::Protocol);
    row("malformed", RawServer::reply(200, "{\"jwtToken\":"), State::Failed, false, Kind::Protocol);
    row("no object", RawServer::reply(200, "[]"), State::Failed, false, Kind::Protocol);
    row("no token", RawServer::reply(200, "{}"), State::Failed, false, Kind::Protocol);
    row("empty token", RawServer::reply(200, R"({"jwtToken":""})"), State::Failed, false,
        Kind::Protocol);
    row("token of another type", RawServer::reply(200, R"({"jwtToken":7})"), State::Failed, false,
        Kind::Protocol);
    row("huge", RawServer::reply(200, '"' + QByteArray(300 * 1024, 'x') + '"'), State::Failed,
        false, Kind::Protocol);
}

void DeviceCodeTest::judgesPolls()
{
    QFETCH(QString, provider);
    QFETCH(QByteArray, answer);
    QFETCH(State, state);
    QFETCH(bool, trouble);
    QFETCH(int, kind);

    m_script->codes = {changedAnswer(u"interval"_s, 2)};
    m_script->polls = {answer, tokens()};
    connect(m_signIn.get(), &DeviceCodeSignIn::changed, this, [this, kind] {
        if (!m_signIn->trouble())
            return;
        m_sawTrouble = true;
        QCOMPARE(int(m_signIn->trouble()->kind), kind);
        QCOMPARE(m_signIn->state(), State::Waiting);
        QCOMPARE(m_signIn->userCode(), u"WDJB-MJHT"_s);
    });
    start(provider);
    QVERIFY(reaches(state == State::Waiting ? State::Done : state));
    QCOMPARE(m_sawTrouble, trouble);
    QVERIFY(!m_signIn->trouble());
    if (state == State::Waiting) {
        QCOMPARE(m_script->pollCount(), 2);
        return;
    }
    QVERIFY(m_signIn->userCode().isEmpty());
    QVERIFY(m_signIn->takeTokens().access.isEmpty());
    if (state == State::Expired) {
        QVERIFY(!m_signIn->problem());
    } else {
        const Problem problem = m_signIn->problem().value();
        QCOMPARE(int(problem.kind), kind);
        QVERIFY(problem.canRetry);
        QVERIFY(!problem.what.isEmpty() && !problem.advice.isEmpty() && !problem.where.isEmpty());
        QVERIFY(!problem.what.contains(u"any more"_s)); // nobody was signed in yet
    }
    QTest::qWait(Second.count() * 10);
    QCOMPARE(m_script->pollCount(), 1);
}

void DeviceCodeTest::timesOfPolls_data()
{
    QTest::addColumn<QJsonValue>("interval");
    QTest::addColumn<QList<QByteArray>>("answers");
    QTest::addColumn<QList<int>>("gaps"); // seconds from each answer to the next question

    const QByteArray wait = pending();
    const QByteArray slow = error(400, u"slow_down"_s);
    const QByteArray broken = error(503, u"busy"_s);
    const auto busy = [](const QByteArray &seconds) {
        return error(429, u"busy"_s, "Retry-After: " + seconds + "\r\n");
    };
    using Answers = QList<QByteArray>;
    using Gaps = QList<int>;
    QTest::newRow("as the provider wants") << QJsonValue(8) << Answers{wait, wait} << Gaps{8, 8, 8};
    QTest::newRow("said as text") << QJsonValue(u"8"_s) << Answers{wait} << Gaps{8, 8};
    QTest::newRow("not said") << QJsonValue(QJsonValue::Undefined) << Answers{wait} << Gaps{5, 5};
    QTest::newRow("of another type") << QJsonValue(QJsonArray()) << Answers{} << Gaps{5};
    QTest::newRow("no time at all") << QJsonValue(0) << Answers{wait} << Gaps{1, 1};
    QTest::newRow("negative") << QJsonValue(-7) << Answers{wait} << Gaps{1, 1};
    QTest::newRow("much too long") << QJsonValue(1e300) << Answers{} << Gaps{60};
    QTest::newRow("slow_down is for good")
        << QJsonValue(5) << Answers{slow, wait, slow, wait} << Gaps{5, 10, 10, 15, 15};
    QTest::newRow("failures back off, an answer ends that")
        << QJsonValue(5) << Answers{broken, Drop, broken, wait, wait} << Gaps{5, 10, 20, 40, 5, 5};
    QTest::newRow("backing off ends at a minute")
        << QJsonValue(40) << Answers{broken} << Gaps{40, 60};
    QTest::newRow("slow_down counts when backing off")
        << QJsonValue(5) << Answers{slow, broken} << Gaps{5, 10, 20};
    QTest::newRow("Retry-After") << QJsonValue(5) << Answers{busy("30"), wait} << Gaps{5, 30, 5};
    QTest::newRow("Retry-After that is too short")
        << QJsonValue(5) << Answers{busy("0")} << Gaps{5, 10};
}

void DeviceCodeTest::timesOfPolls()
{
    QFETCH(QJsonValue, interval);
    QFETCH(QList<QByteArray>, answers);
    QFETCH(QList<int>, gaps);
    constexpr qint64 slack = 250; // milliseconds, for a busy machine
    connect(m_signIn.get(), &DeviceCodeSignIn::changed, this, [this] {
        if (m_codeCame == 0 && m_signIn->state() == State::Waiting)
            m_codeCame = m_script->clock.elapsed();
    });
    m_script->codes = {changedAnswer(u"interval"_s, interval)};
    m_script->polls = answers + QList{tokens()};
    start();
    QVERIFY(reaches(State::Done));
    QCOMPARE(m_script->pollCount(), gaps.size());
    QList<qint64> before{m_codeCame};
    before << m_script->answered;
    for (int i = 0; i < gaps.size(); ++i) {
        const qint64 gap = m_script->asked.at(i) - before.at(i);
        const qint64 expected = gaps.at(i) * Second.count();
        // The moments are whole milliseconds, and the first is taken just after the timer starts.
        QVERIFY2(gap >= expected - 2 && gap < expected + slack,
                 qPrintable(u"%1: %2 ms instead of %3"_s.arg(i).arg(gap).arg(expected)));
    }
}

void DeviceCodeTest::distrustsTheCodeAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto with = [](const char *name, const QString &key, const QJsonValue &value) {
        QTest::newRow(name) << changedAnswer(key, value);
    };
    const QJsonValue nothing(QJsonValue::Undefined);
    with("no device code", u"device_code"_s, nothing);
    with("empty device code", u"device_code"_s, u""_s);
    with("device code is a number", u"device_code"_s, 7);
    with("huge device code", u"device_code"_s, QString(5000, u'x'));
    with("no user code", u"user_code"_s, nothing);
    with("blank user code", u"user_code"_s, u" \n\t "_s);
    with("long user code", u"user_code"_s, QString(41, u'X'));
    with("user code long in what is shown", u"user_code"_s, QString(30, QChar(0x202e)));
    with("no life", u"expires_in"_s, 0);
    with("negative life", u"expires_in"_s, -900);
    with("life of another type", u"expires_in"_s, QJsonObject());
    with("life in words", u"expires_in"_s, u"soon"_s);
    QTest::newRow("malformed") << RawServer::reply(200, "{\"device_code\":");
    QTest::newRow("list") << RawServer::reply(200, "[]");
    QTest::newRow("empty") << RawServer::reply(200, {});
    QTest::newRow("web page") << RawServer::reply(200, "<html></html>", {}, "text/html");
    QTest::newRow("form") << RawServer::reply(200, "device_code=1&user_code=2", {},
                                              "application/x-www-form-urlencoded");
    QTest::newRow("huge") << changedAnswer(u"more"_s, QString(100 * 1024, u'x'));
    QTest::newRow("elsewhere") << RawServer::reply(302, {}, "Location: https://evil.example/\r\n");
}

void DeviceCodeTest::distrustsTheCodeAnswer()
{
    QFETCH(QByteArray, answer);
    m_script->codes = {answer};
    start();
    QVERIFY(reaches(State::Failed));
    QCOMPARE(m_signIn->problem()->kind, Kind::Protocol);
    QVERIFY(m_signIn->problem()->canRetry);
    QVERIFY(!m_signIn->problem()->report().contains(u"control plane"_s)); // it was not asked
    QVERIFY(m_signIn->userCode().isEmpty());
    QTest::qWait(Second.count() * 8);
    QCOMPARE(m_script->server.count(), 1);
}

void DeviceCodeTest::codeIsRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");
    const QByteArray disabled =
        R"({"error":"device_flow_disabled","error_description":"Switch it on"})";
    QTest::newRow("200") << RawServer::reply(200, disabled) << Kind::SignIn << u"Switch it on"_s;
    QTest::newRow("400") << RawServer::reply(400, disabled) << Kind::SignIn << u"Switch it on"_s;
    QTest::newRow("401") << RawServer::reply(401, R"({"error":"invalid_client"})") << Kind::SignIn
                         << u"invalid_client"_s;
    QTest::newRow("403") << RawServer::reply(403, "{}") << Kind::SignIn << u"403"_s;
    QTest::newRow("404") << RawServer::reply(404, R"({"error":"Not Found"})") << Kind::SignIn
                         << u"Not Found"_s;
    QTest::newRow("429") << RawServer::reply(429, {}, "Retry-After: 9\r\n") << Kind::Throttled
                         << u"429"_s;
    QTest::newRow("500") << RawServer::reply(500) << Kind::Server << u"500"_s;
    QTest::newRow("dropped") << Drop << Kind::Network << u"127.0.0.1"_s;
    QTest::newRow("silence") << Hang << Kind::Network << u"127.0.0.1"_s;
    QTest::newRow("terminal escapes") << RawServer::reply(400, "{\"error\":\"\\u001b[31mred\"}")
                                      << Kind::SignIn << u"U+001B[31mred"_s;
}

void DeviceCodeTest::codeIsRefused()
{
    QFETCH(QByteArray, answer);
    QFETCH(Kind, kind);
    QFETCH(QString, words);
    m_script->codes = {answer, RawServer::reply(200, json(codeAnswer()))};
    start();
    QVERIFY(reaches(State::Failed));
    const Problem problem = m_signIn->problem().value();
    QCOMPARE(problem.kind, kind);
    QVERIFY2(problem.report().contains(words), qPrintable(problem.report()));
    QVERIFY(!problem.report().contains(u"any more"_s));
    QVERIFY(problem.canRetry);
    m_signIn->renew();
    QVERIFY(reaches(State::Waiting));
    QVERIFY(!m_signIn->problem());
}

void DeviceCodeTest::choosesThePage_data()
{
    QTest::addColumn<QString>("configured");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("answered"); // {}: the server's own address
    QTest::addColumn<QString>("shown");

    const QString known = u"https://id.example/device"_s;
    const auto row = [&known](const char *name, const QString &answered, const QString &shown = {},
                              const QString &key = u"verification_uri"_s) {
        QTest::newRow(name) << known << key << answered << (shown.isEmpty() ? known : shown);
    };
    const QString own = u"https://id.example/activate?x=1"_s;
    row("own", own, own);
    row("own, Google's field", own, own, u"verification_url"_s);
    row("own, with www", u"https://www.id.example/a"_s, u"https://www.id.example/a"_s);
    row("own, in capitals", u"https://ID.EXAMPLE/a"_s, u"https://id.example/a"_s);
    row("none", {});
    row("foreign", u"https://evil.example/device"_s);
    row("foreign, alike", u"https://id.example.evil.example/device"_s);
    row("foreign, below", u"https://users.id.example/device"_s);
    row("foreign, by user name", u"https://id.example@evil.example/device"_s);
    row("own, with a user name", u"https://me@id.example/device"_s);
    row("own, another port", u"https://id.example:8443/device"_s);
    row("not secure", u"http://id.example/device"_s);
    row("script", u"javascript:alert(1)"_s);
    row("file", u"file:///etc/passwd"_s);
    row("relative", u"/device"_s);
    row("no address", u"https://"_s);
    row("too long", u"https://id.example/"_s + QString(2000, u'a'));
    row("directions", u"https://id.example/\u202e"_s, u"https://id.example/%E2%80%AE"_s);
    row("this computer, but not its server", u"http://127.0.0.1:1/device"_s);
    QTest::newRow("www where it is configured")
        << u"https://www.google.com/device"_s << u"verification_url"_s
        << u"https://google.com/device"_s << u"https://google.com/device"_s;
    QTest::newRow("the demo's") << u"{}/device"_s << u"verification_uri"_s << u"{}/page"_s
                                << u"{}/page"_s;
    QTest::newRow("the server's own, and no page configured")
        << QString() << u"verification_uri"_s << u"{}/page"_s << u"{}/page"_s;
}

void DeviceCodeTest::choosesThePage()
{
    QFETCH(QString, configured);
    QFETCH(QString, key);
    QFETCH(QString, answered);
    QFETCH(QString, shown);
    const QString server = m_script->server.url().toString();
    m_provider.verificationUrl = QUrl(configured.replace(u"{}"_s, server));
    QJsonObject answer = codeAnswer();
    answer.remove(u"verification_uri"_s);
    answer.insert(key, answered.replace(u"{}"_s, server));
    answer.insert(u"verification_uri_complete"_s, answered);
    m_script->codes = {RawServer::reply(200, json(answer))};
    start();
    QVERIFY(reaches(State::Waiting));
    const QString expected = QString(shown).replace(u"{}"_s, server);
    QCOMPARE(m_signIn->verificationUrl().toString(QUrl::FullyEncoded), expected);
    const bool isFallback = expected == m_provider.verificationUrl.toString();
    QCOMPARE(m_signIn->verificationUrlComplete().toString(QUrl::FullyEncoded),
             isFallback ? QString() : expected);
}

void DeviceCodeTest::lifetimeIsBounded_data()
{
    QTest::addColumn<QJsonValue>("said");
    QTest::addColumn<int>("seconds");
    QTest::newRow("said") << QJsonValue(600) << 600;
    QTest::newRow("as text") << QJsonValue(u"600"_s) << 600;
    QTest::newRow("not said") << QJsonValue(QJsonValue::Undefined) << 900;
    QTest::newRow("for ever") << QJsonValue(1e300) << 3600;
}

void DeviceCodeTest::lifetimeIsBounded()
{
    QFETCH(QJsonValue, said);
    QFETCH(int, seconds);
    m_script->codes = {changedAnswer(u"expires_in"_s, said)};
    start();
    QVERIFY(reaches(State::Waiting));
    QVERIFY(m_signIn->secondsLeft() <= seconds);
    QVERIFY(m_signIn->secondsLeft() > seconds - 100);
}

void DeviceCodeTest::troubleComesAndGoes()
{
    m_script->polls = {Drop, pending()};
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_signIn->trouble(), Patience);
    QCOMPARE(m_signIn->trouble()->kind, Kind::Network);
    const QString code = m_signIn->userCode();
    const QDateTime expires = m_signIn->expiresAt();
    QTRY_VERIFY_WITH_TIMEOUT(!m_signIn->trouble(), Patience);
    QCOMPARE(m_signIn->state(), State::Waiting);
    QCOMPARE(m_signIn->userCode(), code);
    QCOMPARE(m_signIn->expiresAt(), expires);
}

void DeviceCodeTest::serverThatSaysNothing()
{
    m_script->polls = {Hang, tokens()};
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_signIn->trouble(), Patience); // after 30 s
    QVERIFY(reaches(State::Done));
}

void DeviceCodeTest::expiresAndIsRenewed()
{
    QJsonObject next = codeAnswer();
    next.insert(u"user_code"_s, u"ZZZZ-2222"_s);
    m_script->codes = {changedAnswer(u"expires_in"_s, 12), RawServer::reply(200, json(next))};
    start();
    QVERIFY(reaches(State::Waiting));
    QVERIFY(reaches(State::Expired));
    QVERIFY(m_signIn->userCode().isEmpty());
    QVERIFY(m_signIn->verificationUrl().isEmpty());
    QVERIFY(!m_signIn->problem());
    QCOMPARE(m_signIn->secondsLeft(), 0);
    const int polls = m_script->pollCount();
    QTest::qWait(Second.count() * 15);
    QCOMPARE(m_script->pollCount(), polls);

    m_script->polls = {tokens()};
    m_signIn->renew();
    QVERIFY(reaches(State::Waiting));
    QCOMPARE(m_signIn->userCode(), u"ZZZZ-2222"_s);
    QVERIFY(reaches(State::Done));
}

void DeviceCodeTest::expiresWhileSuspended()
{
    start();
    QVERIFY(reaches(State::Waiting));
    const int polls = m_script->pollCount();
    m_clockOffset = 20 * 60; // timers stand still while a computer sleeps; its clock does not
    QCOMPARE(m_signIn->secondsLeft(), 0);
    QVERIFY(reaches(State::Expired)); // by itself
    QCOMPARE(m_script->pollCount(), polls);

    m_clockOffset = 0;
    m_signIn->renew();
    QVERIFY(reaches(State::Waiting));
    m_clockOffset = 20 * 60;
    m_signIn->checkNow(); // the person is back
    QCOMPARE(m_signIn->state(), State::Expired);
    QCOMPARE(m_script->pollCount(), polls);
}

void DeviceCodeTest::clockThatIsSetBack()
{
    m_script->codes = {changedAnswer(u"expires_in"_s, 30)};
    start();
    QVERIFY(reaches(State::Waiting));
    m_clockOffset = -24 * 3600;
    QVERIFY(m_signIn->secondsLeft() <= 30);
    QVERIFY(reaches(State::Expired));
}

void DeviceCodeTest::answerOnItsWayCounts()
{
    QPointer<QTcpSocket> waiting;
    RawServer server(
        [&waiting](QTcpSocket *socket, const RawServer::Request &, int) { waiting = socket; });
    m_base = server.url();
    m_script->codes = {changedAnswer(u"expires_in"_s, 12)};
    start();
    QTRY_VERIFY_WITH_TIMEOUT(waiting, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_signIn->secondsLeft(), 0, Patience);
    QTest::qWait(Second.count());
    QCOMPARE(m_signIn->state(), State::Waiting);
    QVERIFY(waiting);
    waiting->write(tokens());
    QVERIFY(reaches(State::Done));

    // And one that is no success ends it.
    waiting = nullptr;
    start();
    QTRY_VERIFY_WITH_TIMEOUT(waiting, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_signIn->secondsLeft(), 0, Patience);
    QVERIFY(waiting);
    waiting->write(error(400, u"invalid_grant"_s));
    QVERIFY(reaches(State::Expired));
}

void DeviceCodeTest::checkNowKeepsTheInterval()
{
    m_script->codes = {changedAnswer(u"interval"_s, 10)};
    m_script->polls = {Drop, error(503, u"x"_s), error(503, u"x"_s), tokens()};
    start();
    QTimer impatience;
    connect(&impatience, &QTimer::timeout, m_signIn.get(), &DeviceCodeSignIn::checkNow);
    impatience.start(1);
    QVERIFY(reaches(State::Done));
    QCOMPARE(m_script->pollCount(), 4);
    for (int i = 1; i < 4; ++i) {
        const qint64 gap = m_script->asked.at(i) - m_script->answered.at(i - 1);
        QVERIFY2(gap >= 10 * Second.count() - 2, qPrintable(QString::number(gap)));
    }
    // Not as slowly as without: 60 s twice and 20 s.
    QVERIFY(m_script->asked.last() - m_script->asked.first() < 100 * Second.count());
}

void DeviceCodeTest::checkNowKeepsRetryAfter()
{
    m_script->codes = {changedAnswer(u"interval"_s, 1)};
    m_script->polls = {error(429, u"x"_s, "Retry-After: 40\r\n"), tokens()};
    start();
    QTimer impatience;
    connect(&impatience, &QTimer::timeout, m_signIn.get(), &DeviceCodeSignIn::checkNow);
    impatience.start(1);
    QVERIFY(reaches(State::Done));
    QVERIFY(m_script->asked.at(1) - m_script->answered.at(0) >= 40 * Second.count() - 2);
}

void DeviceCodeTest::oneQuestionAtATime()
{
    m_script->polls = {Hang};
    start();
    m_signIn->checkNow(); // no code yet
    QTRY_COMPARE_WITH_TIMEOUT(m_script->pollCount(), 1, Patience);
    for (int i = 0; i < 10; ++i) {
        m_signIn->checkNow();
        QTest::qWait(Second.count());
    }
    QCOMPARE(m_script->pollCount(), 1);
}

void DeviceCodeTest::renewIsForWhoHasACode()
{
    m_signIn->renew();
    QCOMPARE(m_signIn->state(), State::Idle); // for what?
    QJsonObject next = codeAnswer();
    next.insert(u"user_code"_s, u"ZZZZ-2222"_s);
    m_script->codes = {RawServer::reply(200, json(codeAnswer())),
                       RawServer::reply(200, json(next))};
    start();
    m_signIn->renew(); // one is on its way
    QVERIFY(reaches(State::Waiting));
    QCOMPARE(m_script->codeCount(), 1);
    m_signIn->renew();
    QCOMPARE(m_signIn->state(), State::AskingForCode);
    QVERIFY(m_signIn->userCode().isEmpty());
    QVERIFY(reaches(State::Waiting));
    QCOMPARE(m_signIn->userCode(), u"ZZZZ-2222"_s);
    m_script->polls = {tokens()};
    QVERIFY(reaches(State::Done));
    m_signIn->renew();
    QCOMPARE(m_signIn->state(), State::Done);
    QVERIFY(!m_signIn->takeTokens().access.isEmpty());
    QCOMPARE(m_script->codeCount(), 2);
}

void DeviceCodeTest::states()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("underWay");
    QTest::newRow("asking") << State::AskingForCode << true;
    QTest::newRow("waiting") << State::Waiting << false;
    QTest::newRow("waiting for an answer") << State::Waiting << true;
    QTest::newRow("expired") << State::Expired << false;
    QTest::newRow("denied") << State::Denied << false;
    QTest::newRow("failed") << State::Failed << false;
    QTest::newRow("done") << State::Done << false;
}

bool DeviceCodeTest::bring(State state, bool underWay)
{
    const QMap<State, QByteArray> answers = {{State::Waiting, underWay ? Hang : pending()},
                                             {State::Expired, error(400, u"expired_token"_s)},
                                             {State::Denied, error(400, u"access_denied"_s)},
                                             {State::Failed, error(400, u"x"_s)},
                                             {State::Done, tokens()}};
    m_script->polls = {answers.value(state)};
    if (state == State::AskingForCode)
        m_script->codes = {Hang};
    start();
    if (state == State::AskingForCode || underWay) {
        const int requests = state == State::AskingForCode ? 1 : 2;
        return QTest::qWaitFor([&] { return m_script->server.count() == requests; }, Patience)
            && m_signIn->state() == state;
    }
    return reaches(state);
}

void DeviceCodeTest::cancelled()
{
    QFETCH(State, state);
    QFETCH(bool, underWay);
    QVERIFY(bring(state, underWay));
    const int requests = m_script->server.count();
    QSignalSpy changed(m_signIn.get(), &DeviceCodeSignIn::changed);
    m_signIn->cancel();
    QCOMPARE(m_signIn->state(), State::Idle);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_signIn->userCode().isEmpty());
    QVERIFY(m_signIn->verificationUrl().isEmpty());
    QVERIFY(!m_signIn->problem());
    QVERIFY(m_signIn->takeTokens().access.isEmpty());
    m_signIn->cancel();
    m_signIn->checkNow();
    QTest::qWait(Second.count() * 40);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_script->server.count(), requests);

    // It can begin again.
    m_script->codes = {RawServer::reply(200, json(codeAnswer()))};
    m_script->polls = {tokens()};
    m_signIn->renew();
    QVERIFY(reaches(State::Done));
}

void DeviceCodeTest::deleted()
{
    QFETCH(State, state);
    QFETCH(bool, underWay);
    QVERIFY(bring(state, underWay));
    const int requests = m_script->server.count();
    m_signIn.reset();
    QTest::qWait(Second.count() * 10);
    QCOMPARE(m_script->server.count(), requests);
}

void DeviceCodeTest::deletedByItsListener()
{
    for (const State last : {State::AskingForCode, State::Waiting, State::Denied, State::Done}) {
        init();
        m_script->polls = {last == State::Denied ? error(400, u"access_denied"_s) : tokens()};
        connect(m_signIn.get(), &DeviceCodeSignIn::changed, this, [this, last] {
            if (m_signIn && m_signIn->state() == last)
                m_signIn.reset();
        });
        m_provider.name = u"Example"_s;
        m_signIn->start(m_provider, m_base);
        QTRY_VERIFY_WITH_TIMEOUT(!m_signIn, Patience);
        QTest::qWait(Second.count() * 3);
    }
}

void DeviceCodeTest::refusesToStart_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("client");
    const QString fine = u"https://id.example/code"_s;
    QTest::newRow("no client id") << fine << fine << QString();
    QTest::newRow("provider in the open") << u"http://id.example/code"_s << fine << u"c"_s;
    QTest::newRow("control plane in the open") << fine << u"http://api.example/v1"_s << u"c"_s;
    QTest::newRow("no provider") << QString() << fine << u"c"_s;
    QTest::newRow("no control plane") << fine << QString() << u"c"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << fine << u"c"_s;
    QTest::newRow("user name") << u"https://me:pass@id.example/"_s << fine << u"c"_s;
}

void DeviceCodeTest::refusesToStart()
{
    QFETCH(QString, device);
    QFETCH(QString, base);
    QFETCH(QString, client);
    m_provider.name = u"Example"_s;
    m_provider.deviceUrl = QUrl(device);
    m_provider.clientId = client;
    m_signIn->start(m_provider, QUrl(base));
    QCOMPARE(m_signIn->state(), State::Failed);
    QCOMPARE(m_signIn->problem()->kind, Kind::Input);
    QVERIFY(!m_signIn->problem()->report().contains(u"pass"_s));
}

void DeviceCodeTest::secretsStayInside()
{
    const LogCapture log;
    const QString echo = u"no such code: %1"_s.arg(QString::fromLatin1(DeviceCode));
    m_script->polls = {error(503, echo), error(400, echo)};
    connect(m_signIn.get(), &DeviceCodeSignIn::changed, this, [this] {
        if (m_signIn->trouble())
            m_report += m_signIn->trouble()->report();
    });
    start();
    QVERIFY(reaches(State::Failed));
    m_report += m_signIn->problem()->report();
    QVERIFY(m_report.contains(u"no such code: ***"_s));
    QVERIFY(!m_report.contains(QString::fromLatin1(DeviceCode)));
    m_script->polls = {tokens()};
    m_signIn->renew();
    QVERIFY(reaches(State::Done));
    const QString logged = LogCapture::text();
    QVERIFY(logged.contains(u"/login-with-identity-provider"_s));
    for (const QString &secret : {QString::fromLatin1(DeviceCode), u"access-token-1"_s,
                                  u"refresh-token-1"_s, u"WDJB-MJHT"_s})
        QVERIFY2(!logged.contains(secret), qPrintable(secret));
}

void DeviceCodeTest::refusalIsRedactedBeforeItIsCut()
{
    Redactor::remember(Secret("correct-horse-battery-staple"_ba));
    const QString echo = QString(490, u'x') + u" correct-horse-battery-staple"_s;
    m_script->codes = {RawServer::reply(
        400, json({{u"error"_s, u"invalid_request"_s}, {u"error_description"_s, echo}}))};
    start();
    QVERIFY(reaches(State::Failed));
    const QString report = m_signIn->problem()->report();
    QVERIFY(report.contains(u"xxx ***"_s));
    QVERIFY2(!report.contains(u"correct"_s), qPrintable(report));
}

QTEST_GUILESS_MAIN(DeviceCodeTest)
#include "DeviceCodeTest.moc"
