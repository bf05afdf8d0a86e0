// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "secrets/Redactor.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace byoc;

class RedactorTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { Redactor::forgetAll(); }
    void removes_data();
    void removes();
    void keeps_data();
    void keeps();
    void removesWhatWasRemembered_data();
    void removesWhatWasRemembered();
    void ignoresShortSecrets();
    void forgets();
    void keepsTheNewestTokens();
    void quotesSecrets_data();
    void quotesSecrets();
    void theHomeFolder_data();
    void theHomeFolder();
    void namesOfSecrets_data();
    void namesOfSecrets();
    void isLinear_data();
    void isLinear();
    void isThreadSafe();
};

namespace {
const QString jwt = u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyLTEyMyJ9.c2lnbmF0dXJl-_x"_s;
const QString pem = u"-----BEGIN PRIVATE KEY-----\nMIIEvQ\nABCDEF==\n-----END PRIVATE KEY-----"_s;
} // namespace

void RedactorTest::removes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    const auto row = [](const char *name, const QString &text, const QString &redacted) {
        QTest::newRow(name) << text << redacted;
    };
    row("JWT", u"got "_s + jwt + u", going on"_s, u"got ***, going on"_s);
    row("JWT after an escape", u"%3D"_s + jwt, u"%3D***"_s);
    row("JWT after \\n", u"a\\n"_s + jwt, u"a\\n***"_s);
    row("JWT cut off", jwt.left(20), u"***"_s);
    row("two JWTs", jwt + u' ' + jwt, u"*** ***"_s);
    row("API key", u"key om_a1B2-c3_D4 used"_s, u"key *** used"_s);
    row("API key in a query", u"x=1&k=%20om_abcdef&z"_s, u"x=1&k=%20***&z"_s);
    row("bearer header", u"Authorization: Bearer "_s + jwt, u"Authorization: ***"_s);
    row("opaque bearer header", u"GET /\r\nAuthorization: Bearer a.b/c+d=\r\nHost: x"_s,
        u"GET /\r\nAuthorization: ***\r\nHost: x"_s);
    row("bearer in prose", u"sent bearer 0123456789abcdef to x"_s, u"sent bearer *** to x"_s);
    row("bearer in capitals", u"BEARER   0123456789abcdef"_s, u"BEARER   ***"_s);
    row("percent-encoded bearer", u"h=Bearer%200123456789abcdef&x"_s, u"h=Bearer%20***&x"_s);
    row("assigned bearer", u"authorization=Bearer 0123456789abcdef x=1"_s,
        u"authorization=*** x=1"_s);
    row("bearer of a quoted name", u"\"Authorization\": Bearer 0123456789abcdef\nHost: x"_s,
        u"\"Authorization\": ***\nHost: x"_s);
    row("basic", u"Basic dXNlcjpwYXNzd29yZA=="_s, u"Basic ***"_s);
    row("header in JSON", u"{\"authorization\":\"Bearer x y\",\"a\":1}"_s,
        u"{\"authorization\":\"***\",\"a\":1}"_s);
    row("cookies", u"Set-Cookie: token=abc; Path=/; HttpOnly\nCookie: a=b; c=d"_s,
        u"Set-Cookie: ***\nCookie: ***"_s);
    row("JSON password", u"{\"password\":\"hunter2\",\"email\":\"a@b\"}"_s,
        u"{\"password\":\"***\",\"email\":\"a@b\"}"_s);
    row("JSON with space", u"{ \"jwtToken\" :\n  \"x y z\" , \"b\": 2 }"_s,
        u"{ \"jwtToken\" :\n  \"***\" , \"b\": 2 }"_s);
    row("quote in a password", u"{\"password\":\"a\\\"b\",\"c\":1}"_s,
        u"{\"password\":\"***\",\"c\":1}"_s);
    row("backslash at the end", u"{\"password\":\"a\\\\\",\"c\":\"d\"}"_s,
        u"{\"password\":\"***\",\"c\":\"d\"}"_s);
    row("JSON in JSON", u"{\"body\":\"{\\\"refreshToken\\\":\\\"abc\\\",\\\"b\\\":1}\"}"_s,
        u"{\"body\":\"{\\\"refreshToken\\\":\\\"***\\\",\\\"b\\\":1}\"}"_s);
    row("quote in JSON in JSON", u"{\\\"password\\\":\\\"a\\\\\\\"b\\\",\\\"c\\\":1}"_s,
        u"{\\\"password\\\":\\\"***\\\",\\\"c\\\":1}"_s);
    row("JSON cut off", u"{\"password\":\"hunter2 and mo"_s, u"{\"password\":\"***"_s);
    row("JSON number", u"{\"pin\":123456,\"a\":1}"_s, u"{\"pin\":***,\"a\":1}"_s);
    row("JSON list", u"{\"token\":[\"a\",\"b\"],\"c\":1}"_s, u"{\"token\":***,\"c\":1}"_s);
    row("list with a rest", u"{\"token\":[\"a\"]6,\"code\":\"xyz\"}"_s,
        u"{\"token\":***,\"code\":\"***\"}"_s);
    row("JSON object", u"{\"credentials\":{\"user\":\"u\",\"password\":\"p\"}}"_s,
        u"{\"credentials\":{\"user\":\"u\",\"password\":\"***\"}}"_s);
    row("code", u"{\"code\":\"abcDEF\",\"status\":200}"_s, u"{\"code\":\"***\",\"status\":200}"_s);
    row("device code", u"device_code=abc-def&client_id=x"_s, u"device_code=***&client_id=x"_s);
    row("form", u"email=a%40b&password=p%26q&remember=1"_s,
        u"email=a%40b&password=***&remember=1"_s);
    row("form with commas", u"password=a,b;c)d&x=1"_s, u"password=***&x=1"_s);
    row("encoded form", u"body=user%3Da%26password%3Dhunter2%26x%3D1"_s,
        u"body=user%3Da%26password%3D***%26x%3D1"_s);
    row("encoded JSON", u"d=%7B%22password%22%3A%22hunter2%22%2C%22a%22%3A1%7D"_s,
        u"d=%7B%22password%22%3A%22***%22%2C%22a%22%3A1%7D"_s);
    row("encoded code", u"u=%3Fcode%3Dabcdefg%26x"_s, u"u=%3Fcode%3D***%26x"_s);
    row("empty form value", u"token=&user=x"_s, u"token=&user=x"_s);
    row("ini", u"password = hunter2\nuser = x"_s, u"password = ***\nuser = x"_s);
    row("YAML password of words", u"dbPassword: my pass phrase\nuser: x"_s,
        u"dbPassword: ***\nuser: x"_s);
    row("YAML quoted", u"password: 'my pass'\nuser: x"_s, u"password: '***'\nuser: x"_s);
    row("environment", u"AWS_SECRET_ACCESS_KEY=abc/def+ghi AWS_REGION=x"_s,
        u"AWS_SECRET_ACCESS_KEY=*** AWS_REGION=x"_s);
    row("query", u"https://h.example/cb?code=abcdef&state=1#x"_s,
        u"https://h.example/cb?code=***&state=1#x"_s);
    row("signed URL", u"https://h.example/a?X-Amz-Signature=00ff&X-Amz-Date=2"_s,
        u"https://h.example/a?X-Amz-Signature=***&X-Amz-Date=2"_s);
    row("user info", u"https://user:pa:ss@host.example/path"_s, u"https://***@host.example/path"_s);
    row("user info with an at sign", u"proxy socks5://u:p@ss@host:1080 down"_s,
        u"proxy socks5://***@host:1080 down"_s);
    row("PEM", u"a\n"_s + pem + u"\nb"_s, u"a\n***\nb"_s);
    row("two PEM blocks", pem + u" and "_s + pem, u"*** and ***"_s);
    row("PEM cut off", u"key: "_s + pem.left(40), u"key: ***"_s);
    row("PEM after one cut off", pem.left(pem.size() - 6) + u'\n' + pem, u"******"_s);
    row("PEM in JSON", u"{\"k\":\""_s + QString(pem).replace(u"\n"_s, u"\\n"_s) + u"\",\"a\":1}"_s,
        u"{\"k\":\"***\",\"a\":1}"_s);
    row("PEM percent-encoded",
        u"k="_s + QString(pem).replace(u"\n"_s, u"%0A"_s).replace(u" "_s, u"%20"_s) + u"&a=1"_s,
        u"k=***&a=1"_s);
    row("single quotes", u"{'password': 'it', 'a': 1}"_s, u"{'password': '***', 'a': 1}"_s);
}

void RedactorTest::removes()
{
    QFETCH(QString, text);
    QFETCH(QString, redacted);
    QCOMPARE(redact(text), redacted);
    QCOMPARE(redact(redacted), redacted);
}

void RedactorTest::keeps_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &text) { QTest::newRow(qPrintable(text)) << text; };
    row(u""_s);
    row(u"The server answered 403: not allowed."_s);
    row(u"{\"code\":404,\"message\":\"no\"}"_s);
    row(u"exit code: 1"_s);
    row(u"a bearer token is wanted"_s);
    row(u"custom_tags and from_date and om_x"_s);
    row(u"instance-abcd1234 ac-12345678 org-x sub-y"_s);
    row(u"https://console.aws.example/home?region=us-east-1#/stacks?x=1"_s);
    row(u"mail to a@b.example"_s);
    row(u"{\"publicKeyID\":\"publickey-e00\",\"keyFile\":\"./a.pem\"}"_s);
    row(u"password"_s);
    row(u"eyJ is how tokens begin"_s);
    row(u"ünïcödé 😀 \u2028 end"_s);
}

void RedactorTest::keeps()
{
    QFETCH(QString, text);
    QCOMPARE(redact(text), text);
}

void RedactorTest::removesWhatWasRemembered_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    const auto row = [](const char *name, const QString &secret, const QString &text,
                        const QString &redacted) {
        QTest::newRow(name) << secret << text << redacted;
    };
    const QString odd = u"p&s \"w\\d/ü+😀"_s;
    row("as it is", u"correct horse"_s, u"a correct horse b"_s, u"a *** b"_s);
    row("twice", u"correct horse"_s, u"correct horsecorrect horse"_s, u"******"_s);
    row("odd", odd, u"<"_s + odd + u">"_s, u"<***>"_s);
    row("percent-encoded", odd, u"x=p%26s%20%22w%5Cd%2F%C3%BC%2B%F0%9F%98%80&y"_s, u"x=***&y"_s);
    row("percent-encoded, small", odd, u"x=p%26s%20%22w%5cd%2f%c3%bc%2b%f0%9f%98%80&y"_s,
        u"x=***&y"_s);
    row("form-encoded", odd, u"x=p%26s+%22w%5Cd%2F%C3%BC%2B%F0%9F%98%80&y"_s, u"x=***&y"_s);
    row("partly encoded", u"a+b c!d"_s, u"x=a+b%20c!d&y"_s, u"x=***&y"_s);
    row("encoded letters", u"abcdef"_s, u"%61b%63def"_s, u"***"_s);
    row("in JSON", odd, u"[\"p&s \\\"w\\\\d\\/ü+😀\"]"_s, u"[\"***\"]"_s);
    row("in JSON as Go writes it", odd, u"[\"p\\u0026s \\\"w\\\\d/\\u00fc+\\ud83d\\ude00\"]"_s,
        u"[\"***\"]"_s);
    row("a line end in JSON", u"one\ntwo"_s, u"\"one\\ntwo\""_s, u"\"***\""_s);
    row("inside a word", u"abcdef"_s, u"xxabcdefxx"_s, u"xx***xx"_s);
    row("lone percent signs", u"abcdef"_s, u"100% %zz abcdef %"_s, u"100% %zz *** %"_s);
    row("lone backslashes", u"abcdef"_s, u"\\q abcdef \\u12 \\"_s, u"\\q *** \\u12 \\"_s);
}

void RedactorTest::removesWhatWasRemembered()
{
    QFETCH(QString, secret);
    QFETCH(QString, text);
    Redactor::remember(Secret(secret));
    QTEST(redact(text), "redacted");
}

void RedactorTest::ignoresShortSecrets()
{
    Redactor::remember(Secret(u"abcde"_s));
    Redactor::remember(Secret());
    QCOMPARE(redact(u"abcde"_s), u"abcde"_s);
}

void RedactorTest::forgets()
{
    Redactor::remember(Secret(u"abcdef"_s));
    QCOMPARE(redact(u"abcdef"_s), u"***"_s);
    Redactor::forgetAll();
    QCOMPARE(redact(u"abcdef"_s), u"abcdef"_s);
}

void RedactorTest::keepsTheNewestTokens()
{
    const auto token = [](int i) { return u"token-number-%1-"_s.arg(i); };
    Redactor::remember(Secret(u"a password"_s));
    Redactor::rememberToken(Secret(token(-1)));
    Redactor::remember(Secret(token(-1))); // what is more than a token stays
    Redactor::rememberToken(Secret(token(-1)));
    Redactor::rememberToken(Secret(token(0)));
    for (int i = 1; i < 256; ++i)
        Redactor::rememberToken(Secret(token(i)));
    for (int i = 0; i < 256; ++i)
        QCOMPARE(redact(token(i)), u"***"_s);
    Redactor::rememberToken(Secret(token(0))); // in use again
    for (int i = 256; i < 256 + 100; ++i)
        Redactor::rememberToken(Secret(token(i)));
    QCOMPARE(redact(token(100)), token(100));
    QCOMPARE(redact(token(101)), u"***"_s);
    QCOMPARE(redact(token(0)), u"***"_s);
    QCOMPARE(redact(token(355)), u"***"_s);
    QCOMPARE(redact(token(-1)), u"***"_s);
    QCOMPARE(redact(u"a password"_s), u"***"_s);
}

void RedactorTest::quotesSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("quotes");
    QTest::newRow("none") << u"a text"_s << false;
    QTest::newRow("home folder") << QDir::homePath() + u"/x"_s << false;
    QTest::newRow("by its form") << jwt << true;
    QTest::newRow("remembered") << u"a correct horse"_s << true;
}

void RedactorTest::quotesSecrets()
{
    QFETCH(QString, text);
    Redactor::remember(Secret(u"correct horse"_s));
    QTEST(quotesASecret(text), "quotes");
}

void RedactorTest::theHomeFolder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    const QString home = QDir::homePath();
    QTest::newRow("alone") << home << u"~"_s;
    QTest::newRow("path") << home + u"/.config/x"_s << u"~/.config/x"_s;
    QTest::newRow("URL") << u"file://"_s + home + u"/a"_s << u"file://~/a"_s;
    QTest::newRow("quoted") << u"\""_s + home + u"\""_s << u"\"~\""_s;
    QTest::newRow("another folder") << home + u"fs/x"_s << home + u"fs/x"_s;
    QTest::newRow("inside another") << u"/mnt"_s + home << u"/mnt"_s + home;
    QTest::newRow("twice") << home + u':' + home << u"~:~"_s;
}

void RedactorTest::theHomeFolder()
{
    QFETCH(QString, text);
    QTEST(redact(text), "redacted");
}

void RedactorTest::namesOfSecrets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("secret");
    for (const char *name : {"password", "dbPassword", "ROOT_PASSWORD", "api-key", "apiKey",
                             "clientSecret", "access_token", "privateKeyPEM", "code"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {"", "username", "passwordPolicyName", "publicKeyID", "zipcode",
                             "privateKeyPEMFile", "maxTokens", "region"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}

void RedactorTest::namesOfSecrets()
{
    QFETCH(QString, name);
    QTEST(namesASecret(name), "secret");
}

void RedactorTest::isLinear_data()
{
    QTest::addColumn<QString>("unit");
    for (const char *unit : {"a",
                             "eyJ",
                             "eyJaaaaaaaaaaaa.",
                             "om_",
                             "%",
                             "\\",
                             "\\\"",
                             "\"",
                             "password",
                             "password=",
                             "password:\"",
                             "password\\",
                             "password\\\":\\\"",
                             "-----BEGIN ",
                             "-----END ",
                             "://",
                             "://a@",
                             "://a:",
                             "Bearer ",
                             "bearer",
                             "[",
                             "{\"token\":[",
                             "/root",
                             "%22password%22%3A%22",
                             "code: ",
                             " ",
                             "password: '",
                             "%41",
                             "\\u0041",
                             "basicbasic",
                             "token="})
        QTest::newRow(unit) << QString::fromLatin1(unit);
}

void RedactorTest::isLinear()
{
    QFETCH(QString, unit);
    Redactor::remember(Secret(u"aaaaaaaaaaaaaaaaaaab"_s));
    QString text = u"password=\""_s;
    text += unit.repeated(1'000'000 / unit.size());
    const QString bare = unit.repeated(1'000'000 / unit.size());
    QElapsedTimer timer;
    timer.start();
    redact(text);
    redact(bare);
    // A quadratic one takes minutes; the margin is for slow machines and sanitizers.
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void RedactorTest::isThreadSafe()
{
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([i] {
            for (int n = 0; n < 200; ++n) {
                Redactor::remember(Secret(u"secret-%1-%2"_s.arg(i).arg(n)));
                redact(u"secret-1-100 and secret-2-3"_s);
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    QCOMPARE(redact(u"<secret-3-199>"_s), u"<***>"_s);
}

QTEST_GUILESS_MAIN(RedactorTest)
#include "RedactorTest.moc"
