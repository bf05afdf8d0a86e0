// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"
#include "TestGroup.h"

#include "onboarding/CustomerDirectory.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTimer>
#include <QUrlQuery>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace byoc;

using Kind = Problem::Kind;
using List = CustomerDirectory::List;
using State = CustomerDirectory::State;

namespace {

const QString Plan = u"pt-1"_s;

PlanPath planPath()
{
    PlanPath path;
    path.serviceId = u"s-1"_s;
    path.environmentId = u"se-1"_s;
    return path;
}

QJsonObject user(const QString &id, const QString &email, const QString &name = {},
                 const QString &organization = {})
{
    return {{u"userId"_s, id},
            {u"email"_s, email},
            {u"userName"_s, name},
            {u"orgId"_s, u"org-"_s + id},
            {u"orgName"_s, organization}};
}

QJsonObject subscription(const QString &id, const QString &userId, const QString &email,
                         const QString &status = u"ACTIVE"_s, const QString &plan = Plan)
{
    return {{u"id"_s, id},
            {u"serviceId"_s, u"s-1"_s},
            {u"productTierId"_s, plan},
            {u"rootUserId"_s, userId},
            {u"rootUserEmail"_s, email},
            {u"status"_s, status}};
}

/// The provider's lists, page by page, as a control plane answers them.
class Lists
{
public:
    QJsonArray users;
    QJsonArray subscriptions;
    int perPage = 1000;
    /// Instead of what is asked for; an empty one: no answer at all. `page` counts from 0.
    std::function<std::optional<QByteArray>(const QByteArray &target, int page)> instead;
    int asked = 0;

    RawServer::Handler handler()
    {
        return [this](QTcpSocket *socket, const RawServer::Request &request, int) {
            const QByteArray target = request.line().split(' ').value(1);
            const QUrl url(QString::fromLatin1(target));
            const int page = QUrlQuery(url).queryItemValue(u"nextPageToken"_s).toInt();
            ++asked;
            const std::optional<QByteArray> other = instead ? instead(target, page) : std::nullopt;
            if (!other)
                socket->write(answer(request.line().startsWith("POST"), url.path(), page));
            else
                socket->write(*other);
        };
    }

    QByteArray answer(bool isPost, const QString &path, int page)
    {
        if (isPost) {
            subscriptions << subscription(u"sub-new"_s, u"u-none"_s, u"none@x.example"_s);
            return reply({{u"id"_s, u"sub-new"_s}});
        }
        if (path.endsWith(u"/sub-new"))
            return reply(subscriptions.last().toObject());
        return path == u"/fleet/users"_s ? pageOf(users, u"users"_s, page)
                                         : pageOf(subscriptions, u"subscriptions"_s, page);
    }

    QByteArray pageOf(const QJsonArray &all, const QString &key, int page) const
    {
        QJsonArray part;
        for (int i = page * perPage; i < all.size() && i < (page + 1) * perPage; ++i)
            part << all.at(i);
        QJsonObject object{{key, part}, {u"ids"_s, QJsonArray()}};
        if ((page + 1) * perPage < all.size())
            object.insert(u"nextPageToken"_s, QString::number(page + 1));
        return reply(object);
    }

    static QByteArray reply(const QJsonObject &object)
    {
        return RawServer::reply(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
};

/// What this thread has computed so far, milliseconds: other programs do not count.
double computed()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QStringList emails(const CustomerDirectory::Matches &matches)
{
    QStringList emails;
    for (const CustomerChoice &match : matches.best)
        emails << match.customer.email;
    return emails;
}

} // namespace

class CustomerDirectoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void finds_data();
    void finds();
    void statusMatters_data();
    void statusMatters();
    void joinsWhatTheListsTell();
    void ignoresOtherPlans();
    void twentyThousand();
    void isUsableWhileReading();
    void oneListMayFail_data();
    void oneListMayFail();
    void anotherPlan();
    void clearedWhileReading();
    void goneWhileReading();
    void subscribes();
    void doesNotSubscribeBlindly();
    void outcomeOfSubscribingUnknown();
    void refusedSubscribing();

private:
    /// Opens the directory and waits until nothing is read any more.
    bool read();

    std::unique_ptr<Lists> m_lists;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<OpenGateway> m_gateway;
    std::unique_ptr<ControlPlane> m_plane;
    std::unique_ptr<CustomerDirectory> m_directory;
};

void CustomerDirectoryTest::init()
{
    m_directory.reset();
    m_plane.reset();
    m_gateway.reset();
    m_lists = std::make_unique<Lists>();
    m_server = std::make_unique<RawServer>(m_lists->handler());
    m_gateway = std::make_unique<OpenGateway>(m_server->url());
    m_plane = std::make_unique<ControlPlane>(*m_gateway);
    m_plane->setRoutes(Routes::Fleet);
    m_directory = std::make_unique<CustomerDirectory>(*m_plane);
    m_lists->users = {
        user(u"u-1"_s, u"Anna@Customer.example"_s, u"Anna Ångström"_s, u"Customer Ltd"_s),
        user(u"u-2"_s, u"joanna@other.example"_s, u"Jo Hannah"_s, u"Other GmbH"_s),
        user(u"u-3"_s, u"bob@anna.example"_s, u"Bob"_s, u"Anna Works"_s),
        user(u"u-none"_s, u"none@x.example"_s)};
    m_lists->subscriptions = {subscription(u"sub-Aa1"_s, u"u-1"_s, u"anna@customer.example"_s),
                              subscription(u"sub-Aa12"_s, u"u-2"_s, u"joanna@other.example"_s)};
}

bool CustomerDirectoryTest::read()
{
    m_directory->open(planPath(), Plan);
    return QTest::qWaitFor([this] { return !m_directory->isReading(); }, 60'000);
}

void CustomerDirectoryTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); ///< names of the people, in order
    QTest::newRow("e-mail") << u"anna@customer.example"_s << u"anna"_s;
    QTest::newRow("e-mail in other case, with space") << u" ANNA@customer.EXAMPLE "_s << u"anna"_s;
    QTest::newRow("beginning before inside") << u"anna"_s << u"anna bob joanna"_s;
    QTest::newRow("inside") << u"@other"_s << u"joanna"_s;
    QTest::newRow("name, other case") << u"ånna ÅNGSTRÖM"_s << u""_s;
    QTest::newRow("part of a name") << u"ÅNGSTR"_s << u"anna"_s;
    QTest::newRow("organisation") << u"gmbh"_s << u"joanna"_s;
    QTest::newRow("words in any order") << u"works bob"_s << u"bob"_s;
    QTest::newRow("subscription exactly, then longer ones") << u"SUB-aa1"_s << u"anna joanna"_s;
    QTest::newRow("subscription") << u"sub-aa12"_s << u"joanna"_s;
    QTest::newRow("user id") << u"u-3"_s << u"bob"_s;
    QTest::newRow("nobody") << u"zebra"_s << u""_s;
    QTest::newRow("everybody") << u" "_s << u"anna bob joanna none"_s;
    QTest::newRow("no pattern") << u".*"_s << u""_s;
}

void CustomerDirectoryTest::finds()
{
    QFETCH(QString, text);
    QVERIFY(read());
    const auto matches = m_directory->search(text, 10);
    QStringList names;
    for (const QString &email : emails(matches))
        names << email.section(u'@', 0, 0).toLower();
    QTEST(names.join(u' '), "found");
    QCOMPARE(matches.count, names.size());
    const auto first = m_directory->search(text, 1);
    QCOMPARE(first.count, matches.count);
    QCOMPARE(emails(first), emails(matches).mid(0, 1));
}

void CustomerDirectoryTest::statusMatters_data()
{
    QTest::addColumn<QStringList>("statuses");
    QTest::addColumn<int>("usable");
    QTest::addColumn<bool>("canSubscribe");
    QTest::newRow("none") << QStringList() << 0 << true;
    QTest::newRow("active") << QStringList{u"ACTIVE"_s} << 1 << false;
    QTest::newRow("active in other case") << QStringList{u"Active"_s} << 1 << false;
    QTest::newRow("suspended") << QStringList{u"SUSPENDED"_s} << 0 << false;
    QTest::newRow("terminated") << QStringList{u"TERMINATED"_s} << 0 << true;
    QTest::newRow("cancelled") << QStringList{u"CANCELLED"_s} << 0 << true;
    QTest::newRow("a new word") << QStringList{u"FROZEN"_s} << 0 << true;
    QTest::newRow("cancelled, then active")
        << QStringList{u"CANCELLED"_s, u"ACTIVE"_s} << 1 << false;
    QTest::newRow("two") << QStringList{u"ACTIVE"_s, u"ACTIVE"_s} << 2 << false;
}

void CustomerDirectoryTest::statusMatters()
{
    QFETCH(QStringList, statuses);
    QFETCH(int, usable);
    m_lists->subscriptions = {};
    for (const QString &status : statuses)
        m_lists->subscriptions << subscription(u"sub-%1"_s.arg(m_lists->subscriptions.size()),
                                               u"u-1"_s, u"anna@customer.example"_s, status);
    QVERIFY(read());
    const auto customer = m_directory->find(u"u-1"_s);
    QVERIFY(customer);
    QCOMPARE(customer->usableSubscriptions().size(), usable);
    QTEST(customer->canSubscribe(), "canSubscribe");
    for (qsizetype i = 0; i < customer->subscriptions.size(); ++i)
        QCOMPARE(customer->subscriptions.at(i).refusal.isEmpty(), i < usable);
}

void CustomerDirectoryTest::joinsWhatTheListsTell()
{
    m_lists->subscriptions << subscription(u"sub-lonely"_s, u"u-9"_s, u"lonely@x.example"_s);
    QVERIFY(read());
    QCOMPARE(m_directory->size(), 5);
    QCOMPARE(emails(m_directory->search(u"sub-lonely"_s, 9)), QStringList{u"lonely@x.example"_s});
    const auto anna = m_directory->find(u"u-1"_s);
    QVERIFY(anna);
    QCOMPARE(anna->customer.organizationName, u"Customer Ltd"_s);
    QCOMPARE(anna->subscriptions.size(), 1);
}

void CustomerDirectoryTest::ignoresOtherPlans()
{
    m_lists->subscriptions << subscription(u"sub-other"_s, u"u-none"_s, u"none@x.example"_s,
                                           u"ACTIVE"_s, u"pt-other"_s);
    QVERIFY(read());
    QVERIFY(m_directory->find(u"u-none"_s)->subscriptions.isEmpty());
}

void CustomerDirectoryTest::twentyThousand()
{
    // Milliseconds of computing at a stretch; the sanitizers multiply them.
#ifdef __SANITIZE_ADDRESS__
    constexpr double MostBusy = 500;
#else
    constexpr double MostBusy = 50;
#endif
    constexpr int People = 20'000;
    m_lists->users = {};
    m_lists->subscriptions = {};
    for (int i = 0; i < People; ++i) {
        const QString email = u"person%1@company%2.example"_s.arg(i).arg(i % 700);
        m_lists->users << user(u"user-%1"_s.arg(i), email, u"Person Number %1"_s.arg(i),
                               u"Company %1 International"_s.arg(i % 700));
        m_lists->subscriptions << subscription(u"sub-%1"_s.arg(i), u"user-%1"_s.arg(i), email);
    }
    m_lists->perPage = 500;
    // The server works in this thread as well: its answers are made before.
    QHash<QByteArray, QByteArray> answers;
    for (int page = 0; page < People / 500; ++page) {
        answers.insert("users " + QByteArray::number(page),
                       m_lists->pageOf(m_lists->users, u"users"_s, page));
        answers.insert("subscriptions " + QByteArray::number(page),
                       m_lists->pageOf(m_lists->subscriptions, u"subscriptions"_s, page));
    }
    m_lists->instead = [&answers](const QByteArray &target, int page) {
        return answers.value((target.startsWith("/fleet/users") ? "users " : "subscriptions ")
                             + QByteArray::number(page));
    };

    // How long the thread computes without coming back to its event loop.
    double longest = 0;
    double last = computed();
    QTimer tick;
    connect(&tick, &QTimer::timeout, this, [&] {
        const double now = computed();
        longest = qMax(longest, now - last);
        last = now;
    });
    tick.start(0);
    QElapsedTimer wall;
    wall.start();
    QVERIFY(read());
    tick.stop();
    QCOMPARE(m_directory->size(), People);
    QCOMPARE(m_lists->asked, 2 * People / 500);

    double slowest = 0;
    for (const QString &text : {u""_s, u"p"_s, u"company"_s, u"person19999@company399.example"_s,
                                u"international 77"_s, u"sub-1234"_s, u"zzz"_s}) {
        const double before = computed();
        const auto matches = m_directory->search(text, 12);
        slowest = qMax(slowest, computed() - before);
        QCOMPARE(matches.best.size(), qMin<qsizetype>(12, matches.count));
    }
    QCOMPARE(emails(m_directory->search(u"SUB-1234"_s, 3)).constFirst(),
             u"person1234@company534.example"_s);
    qInfo() << "read in" << wall.elapsed() << "ms; longest block" << longest << "ms; slowest search"
            << slowest << "ms";
    QVERIFY2(longest < MostBusy, qPrintable(QString::number(longest)));
    QVERIFY2(slowest < MostBusy, qPrintable(QString::number(slowest)));
}

void CustomerDirectoryTest::isUsableWhileReading()
{
    m_lists->perPage = 2;
    m_lists->instead = [](const QByteArray &target, int page) {
        return target.startsWith("/fleet/users") && page == 1 ? std::optional(QByteArray())
                                                              : std::nullopt;
    };
    m_directory->open(planPath(), Plan);
    QTRY_COMPARE(m_directory->state(List::Subscriptions), State::Read);
    QTRY_COMPARE(m_directory->size(), 2);
    QVERIFY(m_directory->isReading());
    QCOMPARE(m_directory->state(List::Customers), State::Reading);
    QCOMPARE(m_directory->search(u"anna@customer.example"_s, 5).count, 1);
    QCOMPARE(m_directory->search(u"bob"_s, 5).count, 0); // on the page that does not come
}

void CustomerDirectoryTest::oneListMayFail_data()
{
    QTest::addColumn<List>("list");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Kind>("kind");
    const QList<std::pair<const char *, List>> lists{{"customers", List::Customers},
                                                     {"subscriptions", List::Subscriptions}};
    for (const auto &[name, list] : lists) {
        QTest::addRow("%s: 403", name) << list << RawServer::reply(403, "{}") << Kind::Permission;
        QTest::addRow("%s: malformed", name)
            << list << RawServer::reply(200, "{") << Kind::Protocol;
        QTest::addRow("%s: the same token again", name)
            << list << RawServer::reply(200, R"({"nextPageToken":"1"})") << Kind::Protocol;
    }
}

void CustomerDirectoryTest::oneListMayFail()
{
    QFETCH(List, list);
    QFETCH(QByteArray, answer);
    m_lists->perPage = 1;
    bool isBroken = true;
    m_lists->instead = [&](const QByteArray &target, int page) {
        const bool isIt = target.startsWith("/fleet/users") == (list == List::Customers);
        return isBroken && isIt && page == 1 ? std::optional(answer) : std::nullopt;
    };
    const List other = list == List::Customers ? List::Subscriptions : List::Customers;
    QVERIFY(read());
    QCOMPARE(m_directory->state(list), State::Failed);
    QVERIFY(m_directory->problem(list));
    QTEST(m_directory->problem(list)->kind, "kind");
    QCOMPARE(m_directory->state(other), State::Read);
    QVERIFY(!m_directory->problem(other));
    // What came before can be used.
    QVERIFY(!m_directory->find(u"u-1"_s)->usableSubscriptions().isEmpty());

    isBroken = false;
    m_lists->asked = 0;
    m_directory->retry();
    QVERIFY(QTest::qWaitFor([this] { return !m_directory->isReading(); }));
    QCOMPARE(m_directory->state(list), State::Read);
    QVERIFY(!m_directory->problem(list));
    QCOMPARE(m_directory->size(), 4);
    QCOMPARE(m_lists->asked, list == List::Customers ? 4 : 2); // the other list stays
    QCOMPARE(m_directory->find(u"u-1"_s)->subscriptions.size(), 1); // nothing twice
}

void CustomerDirectoryTest::anotherPlan()
{
    QVERIFY(read());
    m_lists->subscriptions = {
        subscription(u"sub-two"_s, u"u-3"_s, u"bob@anna.example"_s, u"ACTIVE"_s, u"pt-2"_s)};
    m_lists->asked = 0;
    m_directory->open(planPath(), u"pt-2"_s);
    QVERIFY(m_directory->find(u"u-1"_s)->subscriptions.isEmpty()); // at once
    QCOMPARE(m_directory->search(u"sub-aa1"_s, 5).count, 0);
    QVERIFY(QTest::qWaitFor([this] { return !m_directory->isReading(); }));
    QCOMPARE(m_lists->asked, 1); // the customers are known
    QCOMPARE(m_directory->find(u"u-3"_s)->subscriptions.size(), 1);
    m_directory->open(planPath(), u"pt-2"_s);
    QVERIFY(!m_directory->isReading());
}

void CustomerDirectoryTest::clearedWhileReading()
{
    m_lists->perPage = 1;
    m_directory->open(planPath(), Plan);
    QTRY_VERIFY(m_directory->size() > 0);
    m_directory->clear();
    QCOMPARE(m_directory->size(), 0);
    QSignalSpy changed(m_directory.get(), &CustomerDirectory::changed);
    QTest::qWait(200);
    QCOMPARE(m_directory->size(), 0);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_directory->state(List::Customers), State::Empty);
}

void CustomerDirectoryTest::goneWhileReading()
{
    m_lists->perPage = 1;
    m_directory->open(planPath(), Plan);
    QTRY_VERIFY(m_directory->size() > 0);
    m_directory.reset();
    const int asked = m_lists->asked;
    QTest::qWait(200);
    QVERIFY(m_lists->asked <= asked + 2); // nobody goes on reading
}

void CustomerDirectoryTest::subscribes()
{
    QVERIFY(read());
    QSignalSpy created(m_directory.get(), &CustomerDirectory::subscriptionCreated);
    m_directory->createSubscription(u"u-none"_s);
    QVERIFY(m_directory->isCreating());
    m_directory->createSubscription(u"u-none"_s); // once is enough
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(created.constFirst().at(1).toString(), u"sub-new"_s);
    QVERIFY(!m_directory->isCreating());
    QCOMPARE(m_directory->find(u"u-none"_s)->usableSubscriptions().size(), 1);
    QCOMPARE(m_lists->subscriptions.size(), 3);
}

void CustomerDirectoryTest::doesNotSubscribeBlindly()
{
    m_lists->instead = [](const QByteArray &target, int) {
        return target.contains("/subscription") ? std::optional(RawServer::reply(403, "{}"))
                                                : std::nullopt;
    };
    QVERIFY(read());
    m_directory->createSubscription(u"u-none"_s); // nobody knows that there is none
    QVERIFY(!m_directory->isCreating());
    m_lists->instead = nullptr;
    m_directory->retry();
    QVERIFY(QTest::qWaitFor([this] { return !m_directory->isReading(); }));
    m_directory->createSubscription(u"u-1"_s); // has one
    QVERIFY(!m_directory->isCreating());
    m_directory->createSubscription(u"u-unknown"_s);
    QVERIFY(!m_directory->isCreating());
}

void CustomerDirectoryTest::outcomeOfSubscribingUnknown()
{
    QVERIFY(read());
    bool isLost = false;
    m_lists->instead = [&](const QByteArray &target, int) -> std::optional<QByteArray> {
        if (!isLost && !target.contains('?')) { // the POST: done, but nobody hears of it
            isLost = true;
            m_lists->answer(true, {}, 0);
            return RawServer::reply(200, "{\"id\":");
        }
        return std::nullopt;
    };
    m_directory->createSubscription(u"u-none"_s);
    QTRY_VERIFY(m_directory->createProblem());
    QVERIFY(QTest::qWaitFor([this] { return !m_directory->isReading(); }));
    QCOMPARE(m_directory->find(u"u-none"_s)->usableSubscriptions().size(), 1);
    QCOMPARE(m_lists->subscriptions.size(), 3);
    m_directory->createSubscription(u"u-none"_s);
    QVERIFY(!m_directory->isCreating());
}

void CustomerDirectoryTest::refusedSubscribing()
{
    QVERIFY(read());
    m_lists->instead = [](const QByteArray &, int) {
        return std::optional(RawServer::reply(403, "{}"));
    };
    m_lists->asked = 0;
    m_directory->createSubscription(u"u-none"_s);
    QTRY_VERIFY(m_directory->createProblem());
    QCOMPARE(m_directory->createProblem()->kind, Kind::Permission);
    QCOMPARE(m_lists->asked, 1);
    QVERIFY(m_directory->find(u"u-none"_s)->canSubscribe());
}

ADD_TO_TEST_GROUP(CustomerDirectoryTest)
#include "CustomerDirectoryTest.moc"
