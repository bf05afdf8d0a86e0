// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "Front.h"

#include "demo/HttpParser.h"
#include "HttpFixtures.h"
#include "Replies.h"

#include <QPointer>
#include <QSslSocket>
#include <QTcpServer>

#include <sys/socket.h>

#include <ctime>

namespace byoc::faults {

using namespace Qt::StringLiterals;

namespace {

/// As long as the program repeats a reading request by itself: the person has to see it.
constexpr int HitsOfReading = 3;
constexpr std::int64_t TwoDays = 48 * 3600LL * 1'000'000'000;

std::int64_t realSteadyNow()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return std::int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
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
        m_action = m_front.next(requestName(QString::fromLatin1(request.method),
                                            QString::fromLatin1(request.path),
                                            QString::fromLatin1(request.query)));
        if (m_action != Action::None && !m_front.m_plan->fault.isAfterWork())
            doHarm({});
        else
            passOn(request);
    }

    void passOn(const demo::HttpRequest &request)
    {
        auto *upstream = new QTcpSocket(this);
        connect(upstream, &QTcpSocket::disconnected, this, [this, upstream] {
            const Reply reply = Reply::parse(upstream->readAll());
            upstream->deleteLater();
            if (m_action == Action::None)
                answer(reply.toBytes());
            else
                doHarm(reply);
        });
        upstream->connectToHost(m_front.m_demo.host(), quint16(m_front.m_demo.port()));
        upstream->write(toBytes(request));
    }

    void doHarm(const Reply &reply)
    {
        harm(reply);
        m_socket->flush();
        if (m_action == Action::HarmAndKill)
            emit m_front.killWanted();
    }

    void harm(const Reply &reply)
    {
        const Fault &fault = m_front.m_plan->fault;
        switch (fault.kind) {
        case Fault::Kind::Refused:
        case Fault::Kind::NoName:
        case Fault::Kind::WrongCertificate:
            break; // before the connection
        case Fault::Kind::Hang:
            return;
        case Fault::Kind::ResetBefore:
        case Fault::Kind::ResetAfter:
            reset();
            return;
        case Fault::Kind::ClosedAfter:
            m_socket->disconnectFromHost();
            return;
        case Fault::Kind::Cut:
            m_socket->write(reply.toBytes().chopped(reply.body.size() - reply.body.size() / 2));
            m_socket->disconnectFromHost();
            return;
        case Fault::Kind::ShortLength:
            answer(reply.toBytes(reply.body.size() / 2));
            return;
        case Fault::Kind::LongLength:
            answer(reply.toBytes(reply.body.size() + 100));
            return;
        case Fault::Kind::Status:
            answer(errorReply(fault.code).toBytes());
            return;
        case Fault::Kind::Html:
            answer(captivePortal().toBytes());
            return;
        case Fault::Kind::WrongTypes:
            answer(withOtherTypes(reply).toBytes());
            return;
        case Fault::Kind::ClockForward:
            m_front.m_weather.wallShift += TwoDays;
            break;
        case Fault::Kind::ClockBack:
            m_front.m_weather.wallShift -= TwoDays;
            break;
        case Fault::Kind::Sleep:
            emit m_front.sleepWanted();
            return;
        }
        answer(reply.toBytes());
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
        if (m_plan->kills) {
            ++m_met;
            return Action::HarmAndKill; // what is left meets the next driver
        }
    }
    if (!m_hasBegun || m_left == 0)
        return Action::None;
    --m_left;
    ++m_met;
    return Action::Harm;
}

} // namespace byoc::faults
