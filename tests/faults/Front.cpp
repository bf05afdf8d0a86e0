// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Front.h"

#include "demo/HttpParser.h"
#include "HttpFixtures.h"
#include "Replies.h"

#include <QPointer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <sys/socket.h>

#include <chrono>
#include <ctime>
#include <functional>

namespace byoc::faults {

using namespace Qt::StringLiterals;

namespace {

/// As long as the program repeats a reading request by itself: the person has to see it.
constexpr int HitsOfReading = 3;
/// Of the driver's clock: how long after a reset the work is done all the same. Far longer than a
/// person waits who is told that nothing has happened, and within AccountCreation::MayBeAtWork.
constexpr double LateSeconds = 30;
constexpr std::int64_t TwoDays = 48 * 3600LL * 1'000'000'000;

std::int64_t realSteadyNow()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return std::int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// Sends it to the demo on a connection that ends with the reply, or with its owner.
void ask(const QUrl &demo, const demo::HttpRequest &request, QObject *owner,
         const std::function<void(const Reply &)> &then)
{
    auto *upstream = new QTcpSocket(owner);
    QObject::connect(upstream, &QTcpSocket::disconnected, owner, [upstream, then] {
        upstream->deleteLater();
        then(Reply::parse(upstream->readAll()));
    });
    upstream->connectToHost(demo.host(), quint16(demo.port()));
    upstream->write(toBytes(request));
}

} // namespace

class Front::Server : public QTcpServer
{
public:
    explicit Server(Front &front)
        : m_front(front)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_front.accept(descriptor); }

private:
    Front &m_front;
};

/// One connection of the driver: request after request, each passed on over a connection of its
/// own.
class Front::Connection : public QObject
{
public:
    Connection(Front &front, QSslSocket *socket)
        : QObject(&front)
        , m_front(front)
        , m_socket(socket)
    {
        socket->setParent(this);
        connect(socket, &QSslSocket::readyRead, this, &Connection::readMore);
        connect(socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    }

    void drop() { m_socket->abort(); }

private:
    void readMore()
    {
        if (m_socket->isOpen())
            m_parser.append(m_socket->readAll());
        if (m_isBusy || m_parser.parse() != demo::HttpParser::Outcome::Complete)
            return;
        m_isBusy = true;
        const demo::HttpRequest request = m_parser.takeRequest();
        m_front.noteSession(request);
        m_action = m_front.next(requestName(QString::fromLatin1(request.method),
                                            QString::fromLatin1(request.path),
                                            QString::fromLatin1(request.query)));
        if (m_action != Action::None && m_front.m_plan->fault.kind == Fault::Kind::ResetLate)
            m_front.passOnLate(request);
        if (m_action != Action::None && !m_front.m_plan->fault.isAfterWork())
            doHarm({});
        else
            passOn(request);
    }

    void passOn(const demo::HttpRequest &request)
    {
        ask(m_front.m_demo, request, this, [this](const Reply &reply) {
            if (m_action == Action::None)
                answer(reply.toBytes());
            else
                doHarm(reply);
        });
    }

    void doHarm(const Reply &reply)
    {
        if (harm(reply))
            ++m_front.m_met;
        m_socket->flush();
        if (m_action == Action::HarmAndKill)
            emit m_front.killWanted();
    }

    /// Whether the driver can notice.
    bool harm(const Reply &reply)
    {
        const Fault &fault = m_front.m_plan->fault;
        switch (fault.kind) {
        case Fault::Kind::Refused:
        case Fault::Kind::NoName:
        case Fault::Kind::WrongCertificate:
            answer(reply.toBytes()); // they are before the connection
            return false;
        case Fault::Kind::Hang:
            return true;
        case Fault::Kind::ResetBefore:
        case Fault::Kind::ResetAfter:
        case Fault::Kind::ResetLate:
            reset();
            return true;
        case Fault::Kind::ClosedAfter:
            m_socket->disconnectFromHost();
            return true;
        case Fault::Kind::Cut:
            m_socket->write(firstHalf(reply));
            m_socket->disconnectFromHost();
            return true;
        case Fault::Kind::ShortLength:
            return answerInstead(reply, reply.toBytes(reply.body.size() / 2));
        case Fault::Kind::LongLength:
            return answerInstead(reply, reply.toBytes(reply.body.size() + 100));
        case Fault::Kind::Status:
            return answerInstead(reply, errorReply(fault.code).toBytes());
        case Fault::Kind::Page:
            return answerInstead(reply, errorPage(fault.code).toBytes());
        case Fault::Kind::Html:
            return answerInstead(reply, captivePortal().toBytes());
        case Fault::Kind::WrongTypes:
            return answerInstead(reply, withOtherTypes(reply).toBytes());
        case Fault::Kind::ClockForward:
            m_front.m_weather.wallShift += TwoDays;
            break;
        case Fault::Kind::ClockBack:
            m_front.m_weather.wallShift -= TwoDays;
            break;
        case Fault::Kind::Sleep:
            emit m_front.sleepWanted();
            return true;
        }
        answer(reply.toBytes());
        return true;
    }

    /// Of the body, or where there is none of the head.
    static QByteArray firstHalf(const Reply &reply)
    {
        const QByteArray whole = reply.toBytes();
        const qsizetype halved = reply.body.isEmpty() ? whole.size() : reply.body.size();
        return whole.chopped(halved - halved / 2);
    }

    bool answerInstead(const Reply &reply, const QByteArray &bytes)
    {
        answer(bytes);
        return bytes != reply.toBytes();
    }

    void answer(const QByteArray &bytes)
    {
        m_socket->write(bytes);
        if (m_front.m_plan && m_front.m_plan->fault.isOutage()) {
            // So that the next request needs a new connection, which the outage can meet.
            m_socket->disconnectFromHost();
            return;
        }
        m_isBusy = false;
        QMetaObject::invokeMethod(this, &Connection::readMore, Qt::QueuedConnection);
    }

    void reset()
    {
        const linger hard{1, 0};
        setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        m_socket->abort();
    }

    Front &m_front;
    QSslSocket *m_socket;
    demo::HttpParser m_parser;
    Action m_action = Action::None;
    bool m_isBusy = false;
};

Front::Front(const QUrl &demo, Weather &weather, bool isSecure, QObject *parent)
    : QObject(parent)
    , m_demo(demo)
    , m_weather(weather)
    , m_isSecure(isSecure)
    , m_server(std::make_unique<Server>(*this))
{
}

Front::~Front() = default;

bool Front::listen()
{
    return m_server->listen(QHostAddress::LocalHost);
}

quint16 Front::port() const
{
    return m_server->serverPort();
}

void Front::accept(qintptr descriptor)
{
    auto *socket = new QSslSocket;
    socket->setSocketDescriptor(descriptor);
    if (m_isSecure) {
        const auto met =
            m_weather.meet(Outage::WrongCertificate, m_weather.steady(realSteadyNow()));
        if (met == Weather::Encounter::HarmAndKill)
            emit killWanted();
        const bool isWrong = met != Weather::Encounter::None;
        socket->setSslConfiguration(isWrong ? TestCertificates::otherServer()
                                            : TestCertificates::server());
        socket->startServerEncryption();
    }
    new Connection(*this, socket);
}

void Front::noteSession(const demo::HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name == "authorization" || name == "cookie")
            m_session.insert(name, value);
    }
}

void Front::passOnLate(const demo::HttpRequest &request)
{
    ++m_held;
    const auto delay = std::chrono::duration<double>(LateSeconds / m_weather.rate);
    QTimer::singleShot(std::chrono::ceil<std::chrono::milliseconds>(delay), this, [this, request] {
        demo::HttpRequest late = request;
        // It was let in when it came, whatever has become of that session.
        const bool isRenewal = m_plan->target.name == "refresh"_L1;
        for (auto &[name, value] : late.headers)
            value = isRenewal ? value : m_session.value(name, value);
        ask(m_demo, late, m_server.get(), [this](const Reply &) {
            if (--m_held == 0)
                emit nothingHeld();
        });
    });
}

void Front::dropConnections()
{
    const auto connections = findChildren<QObject *>(Qt::FindDirectChildrenOnly);
    for (QObject *connection : connections)
        static_cast<Connection *>(connection)->drop();
}

Front::Action Front::next(const QString &name)
{
    const Target came{name, ++m_seen[name]};
    m_trace << came;
    if (!m_plan || m_plan->fault.isOutage() || name != m_plan->target.name)
        return Action::None;
    if (!m_hasBegun && came == m_plan->target) {
        m_hasBegun = true;
        const bool isLasting =
            !changesSomething(name) && m_plan->fault.kind < Fault::Kind::ClockForward;
        m_left = isLasting ? HitsOfReading : 1;
        if (m_plan->kills)
            return Action::HarmAndKill; // what is left meets the next driver
    }
    if (!m_hasBegun || m_left == 0)
        return Action::None;
    --m_left;
    return Action::Harm;
}

} // namespace byoc::faults
