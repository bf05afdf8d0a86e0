// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// Every way in, and what becomes of the sign-in afterwards, against the demo control plane.

#include "HttpFixtures.h"

#include "secrets/MemoryStore.h"
#include "secrets/Redactor.h"
#include "signin/CtlControlPlane.h"
#include "signin/SignIn.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace byoc;

using Kind = Problem::Kind;
using Way = GatewaySwitch::Kind;

namespace {

const QString Anna = u"anna@customer.example"_s;
const QString Staff = u"staff@acme.example"_s;
const Secret AnnasPassword(u"demo-password"_s);
const Secret AnnasKey(u"om_demo0000000000000000"_s);

/// A credential store whose saving hangs or fails when the test says so. Like the real one it
/// carries out what it is asked for in order. What was cancelled may yet take effect there; here it
/// does if `cancelledTakesEffect`.
class ScriptedStore final : public CredentialStore
{
public:
    enum class Mode { Works, SaveHangs, SaveFails, LoadFails };

    void setMode(Mode mode) { m_mode = mode; }
    bool isHanging() const { return !m_waiting.isEmpty(); }
    /// What was held back happens now; or it ends as if its deadline had come.
    void release(bool outOfTime = false)
    {
        m_mode = Mode::Works;
        for (const auto &action : std::exchange(m_waiting, {}))
            action(outOfTime);
    }
    /// What is in it, without asking.
    QHash<QString, Secret> secrets;
    bool cancelledTakesEffect = true;

    World world() const override { return World::Usable; }
    Job<World> *probe() override { return ended(World::Usable); }
    Job<std::optional<Secret>> *load(const QString &key) override
    {
        auto *job = new Job<std::optional<Secret>>(this);
        const auto found = secrets.constFind(key);
        if (m_mode == Mode::LoadFails)
            job->finish(fail(Problem::local(u"The keychain is locked."_s, u"Unlock it."_s)));
        else
            job->finish(found == secrets.cend() ? std::nullopt : std::optional(*found));
        return job;
    }
    Job<void> *save(const QString &key, const Secret &secret) override
    {
        auto *job = new Job<void>(this);
        if (m_mode == Mode::SaveFails) {
            job->finish(fail(Problem::local(u"The keychain is locked."_s, u"Unlock it."_s)));
            return job;
        }
        inOrder([this, key, secret, job = QPointer(job)](bool outOfTime) {
            if ((job && !job->isFinished()) || cancelledTakesEffect)
                secrets.insert(key, secret);
            if (job)
                job->finish(outOfTime ? Result<void>(fail(Problem::local(u"Out of time."_s, {})))
                                      : Result<void>());
        });
        return job;
    }
    Job<void> *remove(const QString &key) override
    {
        auto *job = new Job<void>(this);
        inOrder([this, key, job = QPointer(job)](bool) {
            secrets.remove(key);
            if (job)
                job->finish({});
        });
        return job;
    }

private:
    void inOrder(const std::function<void(bool)> &action)
    {
        if (m_mode == Mode::SaveHangs || isHanging())
            m_waiting << action;
        else
            action(false);
    }
    template <typename T> Job<T> *ended(const T &value)
    {
        auto *job = new Job<T>(this);
        job->finish(value);
        return job;
    }

    Mode m_mode = Mode::Works;
    QList<std::function<void(bool)>> m_waiting;
};

/// One run of the program, as far as signing in goes.
class Program
{
public:
    explicit Program(CredentialStore &store, const QString &list = {})
        : gateway(plainNetwork(), QUrl(u"https://nowhere.invalid"_s))
        , plane(gateway)
        , saved(list)
        , signIn(plainNetwork(), gateway, plane, store, saved)
    {
    }

    /// Waits until the way in has ended.
    bool settle()
    {
        return QTest::qWaitFor([this] { return !signIn.isBusy(); }, 20'000);
    }
    bool read() { return await(plane.user()).has_value(); }
    QString what() const { return signIn.problem().value_or(Problem()).what; }

    GatewaySwitch gateway;
    ControlPlane plane;
    SavedSignIns saved;
    SignIn signIn;
};

SignInTarget to(const QUrl &url, Way way = Way::Direct, bool isStaff = false, bool keep = false)
{
    return {url.toString(), way, isStaff, keep};
}

IdentityProvider demoProvider(const QUrl &url)
{
    IdentityProvider provider;
    provider.name = u"Demo"_s;
    provider.label = u"Demo"_s;
    provider.deviceUrl = QUrl(url.toString() + u"/idp/device/code"_s);
    provider.verificationUrl = QUrl(url.toString() + u"/idp/device"_s);
    provider.clientId = u"byoc"_s;
    return provider;
}

/// The entry of one of many people.
SavedSignIn listed(int number)
{
    SavedSignIn entry;
    entry.id = u"11111111-2222-4333-8444-%1"_s.arg(number, 12, 10, QChar(u'0'));
    entry.origin = QUrl(u"https://api.example.com"_s);
    entry.user.id = u"user-%1"_s.arg(number);
    entry.lastUsed = QDateTime::currentDateTimeUtc();
    return entry;
}

/// How somebody signs in; for tests of what comes after.
enum class With { Password, Portal, ApiKey, EnvironmentKey, CtlLogin, DeviceCode };

} // namespace

Q_DECLARE_METATYPE(With)

class SignInTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void waysIn_data();
    void waysIn();
    void refusals_data();
    void refusals();
    void ctlLogin_data();
    void ctlLogin();
    void borrowedGoesWhereCtlGoes_data();
    void borrowedGoesWhereCtlGoes();
    void ctlControlPlaneIsNeverGuessed_data();
    void ctlControlPlaneIsNeverGuessed();
    void ctlLoginIsLeftAlone_data();
    void ctlLoginIsLeftAlone();
    void deviceCodeDenied();
    void cancelledStaysOut();
    void portalTrouble_data();
    void portalTrouble();
    void staffRole_data();
    void staffRole();
    void refusedRoleIsSignedOut();

    void survivesARestart_data();
    void survivesARestart();
    void keptOnlyIfWanted();
    void keepsOneEntryForEach();
    void rotationIsKeptBeforeItIsUsed_data();
    void rotationIsKeptBeforeItIsUsed();
    void rotationIsKeptThoughOneLeaves();
    void storeThatFails();
    void listThatCannotBeWritten();
    void secondCopyFindsTheRotatedToken();
    void signingOutInOneCopyEndsTheOther();
    void networkDownAtRestart();
    void revokedAtRestart_data();
    void revokedAtRestart();
    void goneFromTheKeychain();
    void lockedKeychainAtRestart();

    void signOutEndsItEverywhere_data();
    void signOutEndsItEverywhere();
    void signOutWithoutNetwork();
    void signOutWhileItIsBeingKept();
    void forgetsAnother();
    void forgetsEverything();
    void damagedList_data();
    void damagedList();
    void listStaysReadable_data();
    void listStaysReadable();
    void listIsFull();
    void longestListIsRead();
    void listHoldsNoSecret();

private:
    /// Starts the way in, as `email` where that can be chosen.
    void enter(Program &program, With with, bool keep, bool isStaff = false,
               const QString &email = Anna);
    bool signedIn(Program &program, With with, bool keep, bool isStaff = false,
                  const QString &email = Anna);
    static void useWithCtl(const QUrl &controlPlane);
    void writeCtlLogin(const QByteArray &token);
    QByteArray tokenOf(const QString &email);
    QString listPath() const { return m_state.filePath(u"sign-ins.json"_s); }
    int asked(const QString &end) { return int(m_demo->requestLines().filter(end).size()); }

    std::unique_ptr<Demo> m_demo;
    ScriptedStore m_store;
    QTemporaryDir m_state;
    std::unique_ptr<QTemporaryDir> m_home;
};

void SignInTest::init()
{
    m_demo = std::make_unique<Demo>();
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_home->path().toLocal8Bit());
    qunsetenv("OMNISTRATE_API_KEY");
    qunsetenv("OMNISTRATE_ROOT_DOMAIN");
    useWithCtl(m_demo->url());
    m_store.setMode(ScriptedStore::Mode::Works);
    m_store.secrets.clear();
    m_store.cancelledTakesEffect = true;
    QFile::remove(listPath());
}

void SignInTest::cleanup()
{
    m_demo.reset();
    Redactor::forgetAll();
}

QByteArray SignInTest::tokenOf(const QString &email)
{
    DirectGateway gateway(plainNetwork(), m_demo->url());
    if (!await(gateway.signIn(email, AnnasPassword)))
        qFatal("The demo does not let them in.");
    return gateway.session().accessToken.reveal();
}

/// Has omnistrate-ctl use this control plane.
void SignInTest::useWithCtl(const QUrl &controlPlane)
{
    qputenv("OMNISTRATE_HOST_SCHEME", controlPlane.scheme().toLatin1());
    qputenv("OMNISTRATE_HOST", controlPlane.authority().toLatin1());
}

void SignInTest::writeCtlLogin(const QByteArray &token)
{
    QDir(m_home->path()).mkpath(u".omnistrate"_s);
    QFile file(m_home->filePath(u".omnistrate/config.yml"_s));
    if (!file.open(QIODevice::WriteOnly)
        || file.write("auths:\n  - token: " + token + "\n    refresh_token: 00ff\n") < 0)
        qFatal("No temporary files.");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void SignInTest::enter(Program &program, With with, bool keep, bool isStaff, const QString &email)
{
    const SignInTarget target =
        to(m_demo->url(), with == With::Portal ? Way::Portal : Way::Direct, isStaff, keep);
    switch (with) {
    case With::Password:
    case With::Portal:
        program.signIn.withPassword(target, email, AnnasPassword);
        break;
    case With::ApiKey:
        program.signIn.withApiKey(target,
                                  isStaff ? Secret(u"om_staff000000000000000"_s) : AnnasKey);
        break;
    case With::EnvironmentKey:
        qputenv("OMNISTRATE_API_KEY", ' ' + AnnasKey.reveal() + '\n');
        program.signIn.withEnvironmentKey(isStaff, keep);
        break;
    case With::CtlLogin:
        writeCtlLogin(tokenOf(email));
        m_demo->clearRequests();
        program.signIn.withCtlLogin(isStaff);
        break;
    case With::DeviceCode: {
        program.signIn.withDeviceCode(target, demoProvider(m_demo->url()));
        const DeviceCodeSignIn &code = program.signIn.deviceCode();
        if (!QTest::qWaitFor([&code] { return !code.userCode().isEmpty(); }, 20'000))
            qFatal("There is no device code.");
        const QJsonObject who{{u"userCode"_s, code.userCode()}, {u"email"_s, email}};
        m_demo->door("POST", u"idp/approve"_s, QJsonDocument(who).toJson());
        break;
    }
    }
}

bool SignInTest::signedIn(Program &program, With with, bool keep, bool isStaff,
                          const QString &email)
{
    enter(program, with, keep, isStaff, email);
    return QTest::qWaitFor(
        [&program, keep] {
            return !program.signIn.isBusy() && program.signIn.isSignedIn()
                && program.signIn.isKept() == keep;
        },
        20'000);
}

// --- in

void SignInTest::waysIn_data()
{
    QTest::addColumn<With>("with");
    QTest::addColumn<QString>("line");
    QTest::newRow("password") << With::Password << u"POST /2022-09-01-00/signin"_s;
    QTest::newRow("portal") << With::Portal << u"POST /api/signin"_s;
    QTest::newRow("API key") << With::ApiKey << u"POST /2022-09-01-00/signin"_s;
    QTest::newRow("environment") << With::EnvironmentKey << u"POST /2022-09-01-00/signin"_s;
    QTest::newRow("omnistrate-ctl") << With::CtlLogin << u"GET /2022-09-01-00/user"_s;
    QTest::newRow("device code") << With::DeviceCode
                                 << u"POST /2022-09-01-00/login-with-identity-provider"_s;
}

void SignInTest::waysIn()
{
    QFETCH(With, with);
    QFETCH(QString, line);
    Program program(m_store);
    QVERIFY2(signedIn(program, with, false), qPrintable(program.what()));
    QVERIFY(!program.signIn.problem());
    QVERIFY(!program.signIn.user().id.isEmpty());
    QVERIFY(program.signIn.user().email.endsWith(u"@customer.example"_s));
    QCOMPARE(program.signIn.isPortal(), with == With::Portal);
    QCOMPARE(program.signIn.origin(), m_demo->url());
    QVERIFY(!program.signIn.isStaff());
    QVERIFY(program.read());
    QVERIFY2(asked(line) >= 1, qPrintable(m_demo->requestLines().join(u'\n')));
    QVERIFY(m_store.secrets.isEmpty());
    QVERIFY(program.signIn.saved().isEmpty());
}

void SignInTest::refusals_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("email"); ///< empty: an API key
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("faults");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("what");

    const QString wrong = u"The sign-in was not accepted."_s;
    const QString good = u"demo-password"_s;
    const auto row = [](const char *name, Way way, const QString &email, const QString &password,
                        const QByteArray &faults, Kind kind, const QString &what) {
        QTest::newRow(name) << way << email << password << faults << kind << what;
    };
    row("wrong password", Way::Direct, Anna, u"no-such-thing"_s, {}, Kind::SignIn, wrong);
    row("nobody", Way::Direct, u"who@customer.example"_s, good, {}, Kind::SignIn, wrong);
    row("no address", Way::Direct, u"anna"_s, good, {}, Kind::SignIn, wrong);
    row("wrong password, portal", Way::Portal, Anna, u"no-such-thing"_s, {}, Kind::SignIn, wrong);
    row("the provider's own, portal", Way::Portal, Staff, good, {}, Kind::SignIn, wrong);
    row("wrong key", Way::Direct, {}, u"om_wrong000000000000000"_s, {}, Kind::SignIn, wrong);
    row("no control plane", Way::Direct, Anna, good,
        R"([{"action":"html","code":404,"path":"/signin"}])", Kind::NotFound,
        u"127.0.0.1 is not a control plane."_s);
    row("no portal", Way::Portal, Anna, good,
        R"([{"action":"html","code":404,"path":"/api/signin"}])", Kind::NotFound,
        u"127.0.0.1 is not a customer portal."_s);
    row("passwords forbidden, portal", Way::Portal, Anna, good,
        R"([{"action":"status","code":403,"path":"/api/signin"}])", Kind::Permission,
        u"This portal takes no sign-in with a password."_s);
    row("user cannot be read", Way::Direct, Anna, good,
        R"([{"action":"status","code":500,"path":"/user"}])", Kind::Server,
        u"127.0.0.1 has a problem of its own."_s);
}

void SignInTest::refusals()
{
    QFETCH(Way, way);
    QFETCH(QString, email);
    QFETCH(QString, password);
    QFETCH(QByteArray, faults);
    if (!faults.isEmpty())
        m_demo->faults(faults);
    Program program(m_store);
    if (email.isEmpty())
        program.signIn.withApiKey(to(m_demo->url(), way, false, true), Secret(password));
    else
        program.signIn.withPassword(to(m_demo->url(), way, false, true), email, Secret(password));
    QVERIFY(program.signIn.isBusy());
    QVERIFY(program.settle());
    QVERIFY(program.signIn.problem());
    QTEST(program.signIn.problem()->kind, "kind");
    QTEST(program.what(), "what");
    QVERIFY(!program.signIn.problem()->advice.isEmpty());
    QVERIFY(!program.signIn.problem()->report().contains(password));
    QVERIFY(!program.signIn.isSignedIn());
    QVERIFY(m_store.secrets.isEmpty());
    QVERIFY(program.signIn.saved().isEmpty());
    // The next attempt starts afresh.
    m_demo->faults("[]");
    QVERIFY(signedIn(program, With::Password, false));
    QVERIFY(!program.signIn.problem());
}

void SignInTest::ctlLogin_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("what");
    const auto token = [](const QByteArray &claims) {
        return "eyJhbGciOiJIUzI1NiJ9." + claims.toBase64(QByteArray::Base64UrlEncoding)
            + ".c2lnbmF0dXJl";
    };
    QTest::newRow("nobody logged in")
        << QByteArray() << Kind::Input
        << u"There is no login of omnistrate-ctl on this computer any more."_s;
    QTest::newRow("expired") << token(R"({"exp":1000})") << Kind::SignIn
                             << u"The login of omnistrate-ctl on this computer has expired."_s;
    QTest::newRow("revoked") << token(R"({"exp":32503680000})") << Kind::SignIn
                             << u"You are not signed in any more."_s;
}

void SignInTest::ctlLogin()
{
    QFETCH(QByteArray, token);
    writeCtlLogin(token);
    Program program(m_store);
    program.signIn.withCtlLogin(false);
    QVERIFY(program.settle());
    QVERIFY(program.signIn.problem());
    QTEST(program.signIn.problem()->kind, "kind");
    QTEST(program.what(), "what");
    QVERIFY(!program.signIn.isSignedIn());
    QCOMPARE(asked(u"refresh-token"_s), 0);
}

void SignInTest::borrowedGoesWhereCtlGoes_data()
{
    QTest::addColumn<With>("with");
    QTest::newRow("key") << With::EnvironmentKey;
    QTest::newRow("login") << With::CtlLogin;
}

// A profile may name another control plane; what was given to omnistrate-ctl is none of its.
void SignInTest::borrowedGoesWhereCtlGoes()
{
    QFETCH(With, with);
    Demo other;
    useWithCtl(other.url());
    Program program(m_store);
    program.gateway.use(GatewaySwitch::Kind::Direct, m_demo->url());
    writeCtlLogin(tokenOf(u"anna@customer.example"_s));
    m_demo->clearRequests();
    if (with == With::EnvironmentKey) {
        qputenv("OMNISTRATE_API_KEY", AnnasKey.reveal());
        program.signIn.withEnvironmentKey(false, false);
    } else {
        program.signIn.withCtlLogin(false);
    }
    QVERIFY(program.settle());
    QCOMPARE(program.signIn.origin(), other.url());
    QCOMPARE(m_demo->requests().size(), 0);
    QVERIFY(!other.requests().isEmpty());
}

void SignInTest::ctlControlPlaneIsNeverGuessed_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<QString>("place"); // empty: none
    const auto row = [](const char *name, const QByteArray &scheme, const QByteArray &host,
                        const QByteArray &domain, const QString &place) {
        QTest::newRow(name) << scheme << host << domain << place;
    };
    row("nothing set", {}, {}, {}, u"https://api.omnistrate.cloud"_s);
    row("a host", {}, "api.staging.example", {}, u"https://api.staging.example"_s);
    row("a domain", {}, {}, "staging.example", u"https://api.staging.example"_s);
    row("in the open", "http", "api.staging.example", {}, {});
    row("another scheme", "ftp", "api.staging.example", {}, {});
    row("no host name", {}, "api staging", {}, {});
}

// Set to something that cannot be used is not the same as not set: a key for one control plane is
// not to reach another one.
void SignInTest::ctlControlPlaneIsNeverGuessed()
{
    QFETCH(const QByteArray, scheme);
    QFETCH(const QByteArray, host);
    QFETCH(const QByteArray, domain);
    QFETCH(const QString, place);
    qputenv("OMNISTRATE_HOST_SCHEME", scheme);
    qputenv("OMNISTRATE_HOST", host);
    qputenv("OMNISTRATE_ROOT_DOMAIN", domain);
    const Result<QUrl> found = ctlControlPlane();
    QCOMPARE(found ? found->toString() : QString(), place);
    if (found)
        return;
    Program program(m_store);
    writeCtlLogin(tokenOf(u"anna@customer.example"_s));
    qputenv("OMNISTRATE_API_KEY", AnnasKey.reveal());
    const QUrl before = program.signIn.origin();
    for (const bool withKey : {true, false}) {
        if (withKey)
            program.signIn.withEnvironmentKey(false, false);
        else
            program.signIn.withCtlLogin(false);
        QVERIFY(!program.signIn.isBusy());
        QVERIFY(program.signIn.problem());
        QCOMPARE(program.signIn.problem()->kind, Kind::Input);
        QCOMPARE(program.signIn.origin(), before);
    }
}

void SignInTest::ctlLoginIsLeftAlone_data()
{
    QTest::addColumn<bool>("asStaff");
    QTest::newRow("signed out") << false;
    QTest::newRow("wrong role") << true;
}

// Whatever happens here, omnistrate-ctl stays logged in.
void SignInTest::ctlLoginIsLeftAlone()
{
    QFETCH(bool, asStaff);
    Program program(m_store);
    enter(program, With::CtlLogin, true, asStaff);
    QVERIFY(program.settle());
    QCOMPARE(program.signIn.isSignedIn(), !asStaff);
    program.signIn.signOut();
    QVERIFY(!program.signIn.isSignedIn());
    QTest::qWait(200);
    QCOMPARE(asked(u"logout"_s) + asked(u"token"_s), 0);
    QVERIFY(m_store.secrets.isEmpty());
    QVERIFY(SignIn::hasCtlLogin());
    program.signIn.withCtlLogin(false);
    QVERIFY(program.settle());
    QVERIFY(program.signIn.isSignedIn());
}

void SignInTest::deviceCodeDenied()
{
    Program program(m_store);
    program.signIn.withDeviceCode(to(m_demo->url(), Way::Direct, false, true),
                                  demoProvider(m_demo->url()));
    const DeviceCodeSignIn &code = program.signIn.deviceCode();
    QTRY_VERIFY_WITH_TIMEOUT(!code.userCode().isEmpty(), 20'000);
    const QJsonObject who{{u"userCode"_s, code.userCode()}};
    m_demo->door("POST", u"idp/deny"_s, QJsonDocument(who).toJson());
    QTRY_COMPARE_WITH_TIMEOUT(code.state(), DeviceCodeSignIn::State::Denied, 20'000);
    QVERIFY(!program.signIn.isSignedIn());
    QVERIFY(m_store.secrets.isEmpty());
}

void SignInTest::cancelledStaysOut()
{
    m_demo->faults(R"([{"action":"delay","ms":300,"path":"/user"}])");
    Program program(m_store);
    QSignalSpy expired(&program.signIn, &SignIn::expired);
    enter(program, With::Password, true);
    QTRY_VERIFY(program.gateway.isSignedIn());
    program.signIn.cancel();
    QVERIFY(!program.signIn.isBusy());
    QTest::qWait(500);
    QVERIFY(!program.signIn.isSignedIn());
    QVERIFY(!program.signIn.problem());
    QCOMPARE(expired.size(), 0);
    QVERIFY(m_store.secrets.isEmpty());
}

void SignInTest::portalTrouble_data()
{
    QTest::addColumn<QByteArray>("portal");
    QTest::addColumn<QByteArray>("faults");
    QTest::addColumn<QString>("password");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("advice");

    const QString good = u"demo-password"_s;
    const QString wrong = u"The sign-in was not accepted."_s;
    const QString robot = u"This portal wants proof that you are no robot (reCAPTCHA)."_s;
    const QString sso = u"This portal takes no sign-in with a password."_s;
    const QString otherWays = u"with an API key or a sign-in of your organisation"_s;
    const QByteArray captcha = R"({"recaptcha":true})";
    QTest::newRow("wrong password") << "{}"_ba << QByteArray() << u"wrong"_s << Kind::SignIn
                                    << wrong << u"Check what you entered"_s;
    QTest::newRow("reCAPTCHA") << captcha << QByteArray() << good << Kind::Permission << robot
                               << otherWays;
    QTest::newRow("single sign-on")
        << R"({"ssoOnly":true})"_ba << QByteArray() << good << Kind::Permission << sso << otherWays;
    QTest::newRow("both") << R"({"ssoOnly":true,"recaptcha":true})"_ba << QByteArray() << good
                          << Kind::Permission << robot << otherWays;
    // What the page says cannot be told: the refusal stays what it was.
    for (const char *fault : {"\"action\":\"status\",\"code\":500", "\"action\":\"dropBefore\"",
                              "\"action\":\"redirect\",\"location\":\"https://a.example/\"",
                              "\"action\":\"oversized\",\"megabytes\":4",
                              "\"action\":\"status\",\"code\":200,\"body\":{}"})
        QTest::addRow("page with %s", fault)
            << captcha << "[{" + QByteArray(fault) + ",\"method\":\"GET\",\"path\":\"/signin\"}]"
            << good << Kind::SignIn << wrong << u"Check what you entered"_s;
}

void SignInTest::portalTrouble()
{
    QFETCH(QByteArray, portal);
    QFETCH(QByteArray, faults);
    QFETCH(QString, password);
    QFETCH(QString, advice);
    m_demo->door("POST", u"portal"_s, portal);
    if (!faults.isEmpty())
        m_demo->faults(faults);
    m_demo->clearRequests();
    Program program(m_store);
    program.signIn.withPassword(to(m_demo->url(), Way::Portal), Anna, Secret(password));
    QVERIFY(program.settle());
    QVERIFY(program.signIn.problem());
    QTEST(program.signIn.problem()->kind, "kind");
    QTEST(program.what(), "what");
    QVERIFY2(program.signIn.problem()->advice.contains(advice),
             qPrintable(program.signIn.problem()->advice));
    QVERIFY(!program.signIn.problem()->canRetry);
    QCOMPARE(asked(u"POST /api/signin"_s), 1);
    QVERIFY(asked(u"GET /signin"_s) >= 1);
    // At the control plane itself nobody reads a portal's page.
    m_demo->clearRequests();
    program.signIn.withPassword(to(m_demo->url()), Anna, Secret(u"wrong"_s));
    QVERIFY(program.settle());
    QCOMPARE(asked(u"GET /signin"_s), 0);
}

void SignInTest::staffRole_data()
{
    QTest::addColumn<With>("with");
    QTest::addColumn<QString>("email");
    QTest::newRow("password") << With::Password << Staff;
    QTest::newRow("may only read") << With::Password << u"viewer@acme.example"_s;
    QTest::newRow("API key") << With::ApiKey << Staff;
    QTest::newRow("omnistrate-ctl") << With::CtlLogin << Staff;
    QTest::newRow("device code") << With::DeviceCode << Staff;
}

void SignInTest::staffRole()
{
    QFETCH(With, with);
    QFETCH(QString, email);
    Program program(m_store);
    QVERIFY2(signedIn(program, with, false, true, email), qPrintable(program.what()));
    QVERIFY(program.signIn.isStaff());
    QVERIFY(program.signIn.user().email.endsWith(u"@acme.example"_s));
    program.signIn.signOut();
    QVERIFY(!program.signIn.isStaff());
}

void SignInTest::refusedRoleIsSignedOut()
{
    Program program(m_store);
    QSignalSpy expired(&program.signIn, &SignIn::expired);
    enter(program, With::Password, true, true, Anna);
    QVERIFY(program.settle());
    QCOMPARE(program.signIn.problem().value_or(Problem()).kind, Kind::Input);
    QVERIFY2(program.what().contains(Anna), qPrintable(program.what()));
    QVERIFY(!program.signIn.isSignedIn());
    QVERIFY(!program.gateway.isSignedIn());
    QVERIFY(!program.signIn.isStaff());
    QTRY_COMPARE(asked(u"POST /2022-09-01-00/logout"_s), 1);
    QCOMPARE(asked(u"POST /2022-09-01-00/revoke-token"_s), 1);
    QVERIFY(m_store.secrets.isEmpty());
    QCOMPARE(expired.size(), 0);
}

// --- kept

void SignInTest::survivesARestart_data()
{
    QTest::addColumn<With>("with");
    QTest::addColumn<bool>("isStaff");
    QTest::newRow("password") << With::Password << false;
    QTest::newRow("portal") << With::Portal << false;
    QTest::newRow("API key") << With::ApiKey << false;
    QTest::newRow("environment") << With::EnvironmentKey << false;
    QTest::newRow("device code") << With::DeviceCode << false;
    QTest::newRow("staff") << With::Password << true;
}

void SignInTest::survivesARestart()
{
    QFETCH(With, with);
    QFETCH(bool, isStaff);
    const QString email = isStaff ? Staff : Anna;
    QString id;
    QString user;
    {
        Program first(m_store, listPath());
        QVERIFY2(signedIn(first, with, true, isStaff, email), qPrintable(first.what()));
        QCOMPARE(first.signIn.saved().size(), 1);
        id = first.signIn.saved().constFirst().id;
        user = first.signIn.user().email;
        QCOMPARE(m_store.secrets.size(), 1);
    }
    qunsetenv("OMNISTRATE_API_KEY");
    // Twice: what is renewed in between is kept as well.
    for (int run = 0; run < 2; ++run) {
        m_demo->clearRequests();
        Program program(m_store, listPath());
        QCOMPARE(program.signIn.saved().size(), 1);
        QCOMPARE(program.signIn.saved().constFirst().id, id);
        program.signIn.withSaved(id);
        QVERIFY(program.settle());
        QVERIFY2(program.signIn.isSignedIn(), qPrintable(program.what()));
        QVERIFY(program.signIn.isKept());
        QCOMPARE(program.signIn.user().email, user);
        QCOMPARE(program.signIn.isStaff(), isStaff);
        QCOMPARE(program.signIn.isPortal(), with == With::Portal);
        QCOMPARE(asked(u"signin"_s), 0);
        m_demo->door("POST", u"expire-tokens"_s);
        QVERIFY(program.read());
        QCOMPARE(program.signIn.saved().size(), 1);
    }
}

void SignInTest::keptOnlyIfWanted()
{
    Program program(m_store, listPath());
    QVERIFY(signedIn(program, With::Password, false));
    QVERIFY(m_store.secrets.isEmpty());
    m_demo->door("POST", u"expire-tokens"_s);
    QVERIFY(program.read());
    QVERIFY(m_store.secrets.isEmpty()); // nor what is renewed
    program.signIn.keep(); // at last
    QTRY_VERIFY(program.signIn.isKept());
    QCOMPARE(m_store.secrets.size(), 1);
    QCOMPARE(SavedSignIns(listPath()).all().size(), 1);
}

void SignInTest::keepsOneEntryForEach()
{
    Program program(m_store, listPath());
    QVERIFY(signedIn(program, With::Password, true));
    const QString id = program.signIn.saved().constFirst().id;
    QVERIFY(signedIn(program, With::Password, true));
    QCOMPARE(program.signIn.saved().size(), 1);
    QCOMPARE(program.signIn.saved().constFirst().id, id);
    QVERIFY(signedIn(program, With::Portal, true));
    QVERIFY(signedIn(program, With::Password, true, false, u"reader@customer.example"_s));
    QCOMPARE(program.signIn.saved().size(), 3);
    QCOMPARE(m_store.secrets.size(), 3);
    QCOMPARE(program.signIn.saved().constFirst().user.email, u"reader@customer.example"_s);
    program.signIn.withSaved(id);
    QVERIFY(program.settle());
    QCOMPARE(program.signIn.user().email, Anna);
    QCOMPARE(program.signIn.saved().constFirst().id, id); // used last
}

void SignInTest::rotationIsKeptBeforeItIsUsed_data()
{
    QTest::addColumn<With>("with");
    QTest::addColumn<bool>("outOfTime");
    QTest::newRow("direct, the save ends") << With::Password << false;
    QTest::newRow("direct, its deadline comes") << With::Password << true;
    QTest::newRow("portal, the save ends") << With::Portal << false;
    QTest::newRow("portal, its deadline comes") << With::Portal << true;
}

void SignInTest::rotationIsKeptBeforeItIsUsed()
{
    QFETCH(With, with);
    QFETCH(bool, outOfTime);
    Program program(m_store, listPath());
    QVERIFY(signedIn(program, with, true));
    const QByteArray before = program.gateway.current().session().refreshToken.reveal();
    m_demo->door("POST", u"expire-tokens"_s);
    m_demo->clearRequests();
    m_store.setMode(ScriptedStore::Mode::SaveHangs);
    std::optional<Result<User>> read;
    program.plane.user()->then(this, [&read](const Result<User> &user) { read = user; });
    QTRY_VERIFY_WITH_TIMEOUT(m_store.isHanging(), 20'000);
    QTest::qWait(300);
    QVERIFY(!read);
    QCOMPARE(asked(u"refresh-token"_s), 1);
    const qsizetype before2 = m_demo->requestLines().size();
    QCOMPARE(before2, 2); // refused, renewed, and nothing yet with the new token
    QCOMPARE(program.gateway.current().session().refreshToken.reveal(), before);
    m_store.release(outOfTime);
    QTRY_VERIFY_WITH_TIMEOUT(read, 20'000);
    QVERIFY(read->has_value());
    QVERIFY(program.signIn.isSignedIn());
    const QByteArray after = program.gateway.current().session().refreshToken.reveal();
    QVERIFY(after != before);
    QVERIFY(m_store.secrets.begin()->reveal().contains(after));
}

// The old refresh token is dead: without the new one the sign-in could not be used again.
void SignInTest::rotationIsKeptThoughOneLeaves()
{
    Program program(m_store, listPath());
    QVERIFY(signedIn(program, With::Password, true));
    const QString id = program.signIn.saved().constFirst().id;
    m_demo->door("POST", u"expire-tokens"_s);
    m_store.cancelledTakesEffect = false;
    m_store.setMode(ScriptedStore::Mode::SaveHangs);
    program.plane.user();
    QTRY_VERIFY_WITH_TIMEOUT(m_store.isHanging(), 20'000);
    program.signIn.drop();
    m_store.release();
    QVERIFY(!program.signIn.isSignedIn());
    program.signIn.withSaved(id);
    QVERIFY(program.settle());
    QVERIFY2(program.signIn.isSignedIn(), qPrintable(program.what()));
    QVERIFY(!program.signIn.keepProblem());
    m_demo->door("POST", u"expire-tokens"_s);
    QVERIFY(program.read());
}

void SignInTest::storeThatFails()
{
    m_store.setMode(ScriptedStore::Mode::SaveFails);
    Program program(m_store, listPath());
    enter(program, With::Password, true);
    QTRY_VERIFY_WITH_TIMEOUT(program.signIn.keepProblem(), 20'000);
    QCOMPARE(program.signIn.keepProblem()->what, u"The keychain is locked."_s);
    QVERIFY(program.signIn.isSignedIn());
    QVERIFY(!program.signIn.problem());
    QVERIFY(!program.signIn.isKept());
    QVERIFY(program.signIn.saved().isEmpty());
    QVERIFY(program.read());
    m_demo->door("POST", u"expire-tokens"_s);
    QVERIFY(program.read());
    m_store.setMode(ScriptedStore::Mode::Works);
    program.signIn.keep();
    QTRY_VERIFY(program.signIn.isKept());
    QVERIFY(!program.signIn.keepProblem());
}

void SignInTest::listThatCannotBeWritten()
{
    Program program(m_store, m_state.filePath(u"no/such/folder/sign-ins.json"_s));
    enter(program, With::Password, true);
    QTRY_VERIFY_WITH_TIMEOUT(program.signIn.keepProblem(), 20'000);
    QVERIFY(program.signIn.isSignedIn());
    QVERIFY(!program.signIn.isKept());
    QVERIFY(m_store.secrets.isEmpty()); // nobody would know of it
    QVERIFY(program.signIn.saved().isEmpty());
}

void SignInTest::secondCopyFindsTheRotatedToken()
{
    Program first(m_store, listPath());
    QVERIFY(signedIn(first, With::Password, true));
    Program second(m_store, listPath());
    second.signIn.withSaved(second.signIn.saved().constFirst().id);
    QVERIFY(second.settle());
    QVERIFY(second.signIn.isSignedIn());
    QSignalSpy expired(&second.signIn, &SignIn::expired);

    for (int i = 0; i < 2; ++i) {
        m_demo->door("POST", u"expire-tokens"_s);
        m_demo->clearRequests();
        Program &rotating = i == 0 ? first : second;
        Program &behind = i == 0 ? second : first;
        QVERIFY(rotating.read());
        QVERIFY(behind.read());
        QCOMPARE(asked(u"refresh-token"_s), 2); // the second was refused
        QCOMPARE(behind.gateway.current().session().refreshToken.reveal(),
                 rotating.gateway.current().session().refreshToken.reveal());
    }
    QCOMPARE(expired.size(), 0);
    QCOMPARE(m_store.secrets.size(), 1);
}

void SignInTest::signingOutInOneCopyEndsTheOther()
{
    Program first(m_store, listPath());
    QVERIFY(signedIn(first, With::Password, true));
    Program second(m_store, listPath());
    second.signIn.withSaved(second.signIn.saved().constFirst().id);
    QVERIFY(second.settle());
    QSignalSpy expired(&second.signIn, &SignIn::expired);
    first.signIn.signOut();
    QTRY_COMPARE(asked(u"POST /2022-09-01-00/logout"_s), 1);
    QTest::qWait(100);
    QVERIFY(!second.read());
    QVERIFY(!second.signIn.isSignedIn());
    QCOMPARE(expired.size(), 1);
    QVERIFY(second.signIn.saved().isEmpty());
}

void SignInTest::networkDownAtRestart()
{
    {
        Program first(m_store, listPath());
        QVERIFY(signedIn(first, With::Password, true));
    }
    for (const bool isExpired : {false, true}) {
        if (isExpired)
            m_demo->door("POST", u"expire-tokens"_s);
        m_demo->faults(R"([{"action":"dropBefore"}])");
        Program program(m_store, listPath());
        QSignalSpy expired(&program.signIn, &SignIn::expired);
        program.signIn.withSaved(program.signIn.saved().constFirst().id);
        QVERIFY(program.settle());
        QVERIFY(program.signIn.isSignedIn());
        QVERIFY(!program.signIn.problem());
        QCOMPARE(program.signIn.user().email, Anna);
        QVERIFY(!program.read());
        QVERIFY(program.signIn.isSignedIn());
        QCOMPARE(expired.size(), 0);
        m_demo->faults("[]");
        QVERIFY(program.read());
        QCOMPARE(SavedSignIns(listPath()).all().size(), 1);
    }
}

void SignInTest::revokedAtRestart_data()
{
    QTest::addColumn<With>("with");
    QTest::newRow("password") << With::Password;
    QTest::newRow("portal") << With::Portal;
}

void SignInTest::revokedAtRestart()
{
    QFETCH(With, with);
    {
        Program first(m_store, listPath());
        QVERIFY(signedIn(first, with, true));
    }
    m_demo->door("POST", u"tokens"_s, R"({"expire":true,"revokeRefresh":true})");
    Program program(m_store, listPath());
    QSignalSpy expired(&program.signIn, &SignIn::expired);
    program.signIn.withSaved(program.signIn.saved().constFirst().id);
    QVERIFY(program.settle());
    QVERIFY(!program.signIn.isSignedIn());
    QCOMPARE(expired.size(), 1);
    QCOMPARE(program.signIn.problem().value_or(Problem()).kind, Kind::SignIn);
    QVERIFY(program.signIn.saved().isEmpty());
    QVERIFY(SavedSignIns(listPath()).all().isEmpty());
    QVERIFY(m_store.secrets.isEmpty());
}

void SignInTest::goneFromTheKeychain()
{
    {
        Program first(m_store, listPath());
        QVERIFY(signedIn(first, With::Password, true));
    }
    m_store.secrets.clear();
    Program program(m_store, listPath());
    program.signIn.withSaved(program.signIn.saved().constFirst().id);
    QVERIFY(program.settle());
    QCOMPARE(program.what(), u"The keychain does not hold this sign-in any more."_s);
    QVERIFY(!program.signIn.isSignedIn());
    QVERIFY(SavedSignIns(listPath()).all().isEmpty());
}

void SignInTest::lockedKeychainAtRestart()
{
    {
        Program first(m_store, listPath());
        QVERIFY(signedIn(first, With::Password, true));
    }
    m_store.setMode(ScriptedStore::Mode::LoadFails);
    Program program(m_store, listPath());
    const QString id = program.signIn.saved().constFirst().id;
    program.signIn.withSaved(id);
    QVERIFY(program.settle());
    QCOMPARE(program.what(), u"The keychain is locked."_s);
    QVERIFY(!program.signIn.isSignedIn());
    m_store.setMode(ScriptedStore::Mode::Works); // unlocked: it is still there
    program.signIn.withSaved(id);
    QVERIFY(program.settle());
    QVERIFY(program.signIn.isSignedIn());
}

// --- out

void SignInTest::signOutEndsItEverywhere_data()
{
    QTest::addColumn<With>("with");
    QTest::addColumn<QStringList>("lines");
    const QString logout = u"POST /2022-09-01-00/logout"_s;
    const QString revoke = u"POST /2022-09-01-00/revoke-token"_s;
    QTest::newRow("password") << With::Password << QStringList{revoke, logout};
    QTest::newRow("device code") << With::DeviceCode << QStringList{revoke, logout};
    QTest::newRow("API key") << With::ApiKey << QStringList{logout};
    QTest::newRow("portal") << With::Portal << QStringList{u"POST /api/logout"_s};
}

void SignInTest::signOutEndsItEverywhere()
{
    QFETCH(With, with);
    QFETCH(QStringList, lines);
    Program program(m_store, listPath());
    QSignalSpy expired(&program.signIn, &SignIn::expired);
    QVERIFY(signedIn(program, with, true));
    const Session session = program.gateway.current().session();
    m_demo->clearRequests();
    program.signIn.signOut();
    QVERIFY(!program.signIn.isSignedIn());
    QVERIFY(m_store.secrets.isEmpty());
    QVERIFY(SavedSignIns(listPath()).all().isEmpty());
    QTRY_COMPARE(asked(u"logout"_s), 1);
    QCOMPARE(m_demo->requestLines(), lines);
    QTest::qWait(100);
    QVERIFY(!program.signIn.farewellProblem());
    QCOMPARE(expired.size(), 0);
    // Whoever has a copy of it cannot use it any more.
    DirectGateway thief(plainNetwork(), m_demo->url());
    Session stolen = session;
    stolen.apiKey.clear();
    if (with == With::Portal) // the portal's own logout leaves the refresh token to expire
        stolen.refreshToken.clear();
    thief.restore(stolen);
    ControlPlane plane(thief);
    QVERIFY(!await(plane.user()));
}

void SignInTest::signOutWithoutNetwork()
{
    Program program(m_store, listPath());
    QVERIFY(signedIn(program, With::Password, true));
    m_demo->faults(R"([{"action":"dropBefore"}])");
    program.signIn.signOut();
    QVERIFY(!program.signIn.isSignedIn());
    QTRY_VERIFY_WITH_TIMEOUT(program.signIn.farewellProblem(), 20'000);
    QCOMPARE(program.signIn.farewellProblem()->what,
             u"You are signed out here, but the server could not be told."_s);
    QVERIFY(m_store.secrets.isEmpty());
    QVERIFY(SavedSignIns(listPath()).all().isEmpty());
}

void SignInTest::signOutWhileItIsBeingKept()
{
    Program program(m_store, listPath());
    m_store.setMode(ScriptedStore::Mode::SaveHangs);
    enter(program, With::Password, true);
    QTRY_VERIFY_WITH_TIMEOUT(m_store.isHanging(), 20'000);
    QVERIFY(program.signIn.isSignedIn());
    program.signIn.signOut();
    m_store.release();
    QTest::qWait(50);
    QVERIFY(m_store.secrets.isEmpty());
    QVERIFY(program.signIn.saved().isEmpty());
    QVERIFY(SavedSignIns(listPath()).all().isEmpty());
}

void SignInTest::forgetsAnother()
{
    Program program(m_store, listPath());
    QVERIFY(signedIn(program, With::Password, true));
    const SavedSignIn annas = program.signIn.saved().constFirst();
    QVERIFY(signedIn(program, With::Password, true, false, u"reader@customer.example"_s));
    m_demo->clearRequests();
    program.signIn.forget(annas.id);
    QCOMPARE(program.signIn.saved().size(), 1);
    QTRY_COMPARE(asked(u"POST /2022-09-01-00/logout"_s), 1);
    QCOMPARE(asked(u"POST /2022-09-01-00/revoke-token"_s), 1);
    QCOMPARE(m_store.secrets.size(), 1);
    QVERIFY(!m_store.secrets.contains(annas.key()));
    QVERIFY(program.signIn.isSignedIn());
    QVERIFY(program.signIn.isKept());
    QVERIFY(program.read());
    QCOMPARE(program.signIn.user().email, u"reader@customer.example"_s);
    program.signIn.forget(u"no such"_s);
    QCOMPARE(program.signIn.saved().size(), 1);
}

void SignInTest::forgetsEverything()
{
    Program program(m_store, listPath());
    QVERIFY(signedIn(program, With::Portal, true));
    QVERIFY(signedIn(program, With::Password, true, true, Staff));
    QVERIFY(signedIn(program, With::Password, true));
    QCOMPARE(m_store.secrets.size(), 3);
    m_demo->clearRequests();
    program.signIn.forgetEverything();
    QVERIFY(!program.signIn.isSignedIn());
    QTRY_VERIFY(m_store.secrets.isEmpty());
    QVERIFY(program.signIn.saved().isEmpty());
    QVERIFY(SavedSignIns(listPath()).all().isEmpty());
    QTRY_COMPARE(asked(u"logout"_s), 3);
    QCOMPARE(asked(u"POST /2022-09-01-00/revoke-token"_s), 2);
    QCOMPARE(asked(u"POST /api/logout"_s), 1);
}

void SignInTest::damagedList_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("entries");
    const QByteArray good = R"({"id":"11111111-2222-4333-8444-555555555555","gateway":"direct",)"
                            R"("origin":"https://api.example.com","userId":"user-1",)"
                            R"("email":"anna@customer.example"})";
    const auto list = [](const QByteArray &entries) {
        return R"({"schemaVersion":1,"signIns":[)" + entries + "]}";
    };
    QTest::newRow("good") << list(good) << 1;
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("no JSON") << "\xff\xfe garbage"_ba << 0;
    QTest::newRow("cut") << list(good).chopped(9) << 0;
    QTest::newRow("another schema") << list(good).replace(":1,", ":2,") << 0;
    QTest::newRow("a list") << "[" + good + "]" << 0;
    QTest::newRow("too long") << list(good) + QByteArray(2 * 1024 * 1024, ' ') << 0;
    QTest::newRow("no objects") << list("1,null,\"x\",[]," + good) << 1;
    QTest::newRow("the same twice") << list(good + "," + good) << 1;
    QTest::newRow("no user") << list(QByteArray(good).replace("user-1", "")) << 0;
    QTest::newRow("strange id") << list(QByteArray(good).replace("11111111-", "../../")) << 0;
    QTest::newRow("insecure address") << list(QByteArray(good).replace("https:", "http:")) << 0;
    QTest::newRow("no address") << list(QByteArray(good).replace("https://api.example.com", "::"))
                                << 0;
}

void SignInTest::damagedList()
{
    QFETCH(QByteArray, text);
    QFETCH(int, entries);
    QFile file(listPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    Program program(m_store, listPath());
    QCOMPARE(program.signIn.saved().size(), entries);
    // What is no list stays, beside the next one, until everything is to be forgotten.
    const bool isList =
        text.size() < 1024 * 1024 && QJsonDocument::fromJson(text)[u"schemaVersion"_s].toInt() == 1;
    const QStringList aside =
        QDir(m_state.path()).entryList({u"sign-ins.json.bad-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), isList ? 0 : 1);
    if (!isList) {
        QFile kept(m_state.filePath(aside.constFirst()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), text);
    }
    // It works, and is whole again, after the next sign-in.
    QVERIFY(signedIn(program, With::Password, true));
    QCOMPARE(SavedSignIns(listPath()).all().size(), entries + 1);
    program.signIn.forgetEverything();
    QCOMPARE(QDir(m_state.path()).entryList({u"sign-ins*"_s}, QDir::Files),
             QStringList{u"sign-ins.json"_s});
}

void SignInTest::listStaysReadable_data()
{
    QTest::addColumn<QString>("userId");
    QTest::addColumn<QString>("organizationId");
    QTest::newRow("beyond the size of the file") << u"user-2"_s << QString(1024 * 1024, u'o');
    QTest::newRow("no user") << QString() << u"org-1"_s;
}

void SignInTest::listStaysReadable()
{
    QFETCH(QString, userId);
    QFETCH(QString, organizationId);
    SavedSignIns saved(listPath());
    QVERIFY(saved.put(listed(1)).has_value());
    SavedSignIn bad = listed(2);
    bad.user.id = userId;
    bad.user.organizationId = organizationId;
    const auto refused = saved.put(bad);
    QVERIFY(!refused);
    QVERIFY(refused.error().advice.contains(u"unchanged"_s));
    QCOMPARE(saved.all().size(), 1);
    QCOMPARE(SavedSignIns(listPath()).all().size(), 1);
    QVERIFY(saved.put(listed(3)).has_value());
    QCOMPARE(SavedSignIns(listPath()).all().size(), 2);
}

void SignInTest::listIsFull()
{
    SavedSignIns saved(listPath());
    for (int i = 0; i < 100; ++i)
        QVERIFY(saved.put(listed(i)).has_value());
    const auto refused = saved.put(listed(100));
    QVERIFY(!refused);
    QVERIFY2(refused.error().what.contains(u"100"_s), qPrintable(refused.error().what));
    QVERIFY(saved.put(listed(50)).has_value()); // one that is there may be used
    QCOMPARE(SavedSignIns(listPath()).all().size(), 100);
    QCOMPARE(SavedSignIns(listPath()).all().constFirst().id, listed(50).id);
    QVERIFY(saved.remove(listed(0).id).has_value());
    QVERIFY(saved.put(listed(100)).has_value());
    QVERIFY(SavedSignIns(listPath()).find(listed(100).id));
}

/// As many as may be, each as long as an answer of the server's may make it.
void SignInTest::longestListIsRead()
{
    SavedSignIns saved(listPath());
    for (int i = 0; i < 100; ++i) {
        SavedSignIn longest = listed(i);
        const QString text(500, u'中');
        longest.user = {text.left(200), text, text, text.left(200), text};
        QVERIFY(saved.put(longest).has_value());
    }
    QCOMPARE(SavedSignIns(listPath()).all().size(), 100);
}

void SignInTest::listHoldsNoSecret()
{
    Program program(m_store, listPath());
    QVERIFY(signedIn(program, With::ApiKey, true));
    QVERIFY(signedIn(program, With::Password, true));
    QFile file(listPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const Session session = program.gateway.current().session();
    for (const Secret &secret :
         {session.accessToken, session.refreshToken, AnnasKey, AnnasPassword})
        QVERIFY(!text.contains(secret.reveal()));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

QTEST_GUILESS_MAIN(SignInTest)
#include "SignInTest.moc"
