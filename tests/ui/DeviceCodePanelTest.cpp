// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpFixtures.h"

#include "signin/DeviceCode.h"
#include "widgets/BusyLine.h"
#include "widgets/CopyBox.h"
#include "widgets/ProblemPanel.h"
#include "widgets/QrCode.h"
#include "widgets/SelectableText.h"
#include "widgets/StatusLine.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"
#include "wizard/DeviceCodePanel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <cstdlib>

#include <qrencode.h>

using namespace Qt::StringLiterals;
using namespace byoc;

using State = DeviceCodeSignIn::State;

namespace {

constexpr int Patience = 30'000;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray refusal(int status, const QString &message)
{
    return RawServer::reply(status, json({{u"name"_s, u"x"_s}, {u"message"_s, message}}));
}

/// The dark modules of a picture that shows a QR code of `side` modules, row by row; nothing else
/// in it may be dark. Its finder patterns touch three of its corners.
std::vector<bool> modulesIn(const QImage &picture, int side)
{
    QRect found;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == QColor(Qt::black))
                found |= QRect(x, y, 1, 1);
        }
    }
    std::vector<bool> modules;
    if (found.width() != found.height() || found.width() % side != 0)
        return modules;
    const int module = found.width() / side;
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            const QPoint corner = found.topLeft() + QPoint(column, row) * module;
            const QColor color = picture.pixelColor(corner);
            // Sharp: of one colour up to its edges.
            for (const QPoint at : {QPoint(module - 1, 0), QPoint(0, module - 1),
                                    QPoint(module - 1, module - 1), QPoint(module, module) / 2}) {
                if (picture.pixelColor(corner + at) != color)
                    return {};
            }
            if (color != QColor(Qt::black) && color != QColor(Qt::white))
                return {};
            modules.push_back(color == QColor(Qt::black));
        }
    }
    // The quiet zone.
    for (int y = found.top() - 4 * module; y < found.bottom() + 4 * module; ++y) {
        for (int x = found.left() - 4 * module; x < found.right() + 4 * module; ++x) {
            const bool isWhite =
                picture.valid(x, y) && picture.pixelColor(x, y) == QColor(Qt::white);
            if (!found.contains(x, y) && !isWhite)
                return {};
        }
    }
    return modules;
}

std::vector<bool> modulesOf(const QByteArray &text, int *side)
{
    QRcode *code = QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_M);
    *side = code->width;
    std::vector<bool> modules;
    modules.reserve(size_t(code->width) * size_t(code->width));
    for (int i = 0; i < code->width * code->width; ++i)
        modules.push_back(code->data[i] & 1);
    QRcode_free(code);
    return modules;
}

QString focusName()
{
    const QWidget *widget = QApplication::focusWidget();
    return widget ? widget->accessibleName() : QString();
}

} // namespace

class DeviceCodePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void qrCodeIsWhatTheLibrarySays_data();
    void qrCodeIsWhatTheLibrarySays();
    void qrCodeOfNothing();
    void saysWhatToDo();
    void byKeyboard();
    void opensOnlyWhenAsked();
    void opensThePageWithTheCode();
    void spellsTheCode();
    void countsDown();
    void troubleIsSaid();
    void expiredAndRenewed();
    void problems_data();
    void problems();
    void cancelled();
    void nothingJumps();
    void looksWhenTheWindowIsActive();

private:
    QPushButton *button(const QString &name) const
    {
        for (auto *found : m_panel->findChildren<QPushButton *>()) {
            if (found->accessibleName() == name && found->isVisible())
                return found;
        }
        return nullptr;
    }
    QStringList texts() const
    {
        QStringList found;
        for (const WrapLabel *label : m_panel->findChildren<WrapLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                found << label->text();
        }
        return found;
    }
    bool says(const QString &words) const { return texts().join(u'\n').contains(words); }
    void start() { m_signIn->start(m_provider, m_server->url()); }
    bool reaches(State state)
    {
        return QTest::qWaitFor([this, state] { return m_signIn->state() == state; }, Patience);
    }

    QByteArray m_codeReply;
    QByteArray m_pollReply;
    int m_polls = 0;
    qint64 m_clockOffset = 0; ///< seconds
    std::chrono::milliseconds m_second{1000};
    IdentityProvider m_provider;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<DeviceCodeSignIn> m_signIn;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_before = nullptr;
    DeviceCodePanel *m_panel = nullptr;
};

void DeviceCodePanelTest::init()
{
    theme::apply(theme::Scheme::Light);
    m_clockOffset = 0;
    m_polls = 0;
    m_codeReply =
        RawServer::reply(200,
                         json({{u"device_code"_s, u"device-code-1"_s},
                               {u"user_code"_s, u"WDJB-MJHT"_s},
                               {u"verification_uri"_s, u"https://github.com/login/device"_s},
                               {u"expires_in"_s, 899},
                               {u"interval"_s, 5}}));
    m_pollReply = refusal(400, u"authorization_pending"_s);
    m_server = std::make_unique<RawServer>(
        [this](QTcpSocket *socket, const RawServer::Request &request, int) {
            const bool isPoll = request.line().contains("login-with");
            m_polls += isPoll ? 1 : 0;
            const QByteArray reply = isPoll ? m_pollReply : m_codeReply;
            if (!reply.isEmpty())
                socket->write(reply);
        });
    m_provider.name = u"GitHub for CTL"_s;
    m_provider.label = u"GitHub"_s;
    m_provider.clientId = u"client"_s;
    m_provider.deviceUrl = m_server->url();
    m_provider.verificationUrl = QUrl(u"https://github.com/login/device"_s);
    m_provider.scope = u"read:user user:email"_s;
    m_provider.encoding = IdentityProvider::Encoding::Json;
    DeviceCodeTime time;
    time.second = std::chrono::milliseconds(100);
    time.now = [this] { return QDateTime::currentDateTimeUtc().addMSecs(m_clockOffset * 100); };
    m_signIn = std::make_unique<DeviceCodeSignIn>(plainNetwork(), time);
    m_window = std::make_unique<QWidget>();
    m_before = new QLineEdit;
    m_before->setAccessibleName(u"before"_s);
    m_panel = new DeviceCodePanel(*m_signIn);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_before);
    layout->addWidget(m_panel);
    layout->addStretch();
    m_window->resize(760, 620);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_before->setFocus();
}

void DeviceCodePanelTest::cleanup()
{
    m_window.reset();
    m_signIn.reset();
    m_server.reset();
}

void DeviceCodePanelTest::qrCodeIsWhatTheLibrarySays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("scale");
    const QString address = u"https://github.com/login/device"_s;
    QTest::newRow("light") << address << false << 1.0;
    QTest::newRow("dark") << address << true << 1.0;
    QTest::newRow("large font") << address << false << 2.0;
    QTest::newRow("odd size") << address << true << 1.37;
    QTest::newRow("one letter") << u"x"_s << false << 1.0;
    QTest::newRow("not only ASCII") << u"https://id.example/?q=Grüße 日本"_s << false << 1.0;
    QTest::newRow("long") << address + QString(600, u'a') << false << 1.0;
}

void DeviceCodePanelTest::qrCodeIsWhatTheLibrarySays()
{
    QFETCH(QString, text);
    QFETCH(bool, dark);
    QFETCH(double, scale);
    theme::apply(dark ? theme::Scheme::Dark : theme::Scheme::Light, scale);
    QrCode code(u"Address"_s);
    code.setText(text);
    code.resize(code.sizeHint());
    int side = 0;
    const std::vector<bool> expected = modulesOf(text.toUtf8(), &side);
    QVERIFY(!code.isBlank());
    QImage picture = code.grab().toImage();
    QVERIFY(modulesIn(picture, side) == expected);
    // In a layout it may get more room.
    code.resize(code.width() + 31, code.height() + 7);
    picture = code.grab().toImage();
    QVERIFY(modulesIn(picture, side) == expected);

    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&code);
    QCOMPARE(accessible->role(), QAccessible::Graphic);
    QCOMPARE(accessible->text(QAccessible::Name), u"Address"_s);
}

void DeviceCodePanelTest::qrCodeOfNothing()
{
    QrCode code(u"Address"_s);
    const QSize size = code.sizeHint();
    QVERIFY(code.isBlank());
    code.setText(u"https://github.com/login/device"_s);
    QVERIFY(!code.isBlank());
    QCOMPARE(code.sizeHint(), size); // nothing jumps
    for (const QString &impossible : {QString(), QString(3000, u'x'), QString(1, QChar(0))}) {
        code.setText(impossible);
        QVERIFY(code.isBlank());
        code.grab();
    }
}

void DeviceCodePanelTest::saysWhatToDo()
{
    m_codeReply.clear();
    start();
    QVERIFY(says(u"Asking GitHub for a code."_s));
    QVERIFY(!button(u"Open in browser"_s)->isEnabled());
    QVERIFY(!button(u"Get a new code"_s)->isEnabled());
    m_signIn->cancel();
    init();
    start();
    QVERIFY(reaches(State::Waiting));
    QVERIFY(says(u"Waiting for you to enter the code."_s));
    QVERIFY(says(u"This code is good for 14 more minute"_s));
    const auto boxes = m_panel->findChildren<CopyBox *>();
    QCOMPARE(boxes.at(0)->text(), u"WDJB-MJHT"_s);
    QCOMPARE(boxes.at(1)->text(), u"https://github.com/login/device"_s);
    QCOMPARE(m_panel->findChild<QrCode *>()->text(), u"https://github.com/login/device"_s);
    QVERIFY(button(u"Get a new code"_s)->isEnabled());
    m_pollReply = RawServer::reply(200, R"({"jwtToken":"token-one"})");
    QVERIFY(reaches(State::Done));
    QVERIFY(says(u"GitHub knows that it is you."_s));
    QVERIFY(!m_panel->findChild<BusyLine *>()->isBusy());
}

void DeviceCodePanelTest::byKeyboard()
{
    start();
    QVERIFY(reaches(State::Waiting));
    QStringList order;
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order << focusName();
    }
    QCOMPARE(order,
             (QStringList{u"Code"_s, u"Copy"_s, u"Address"_s, u"Copy"_s, u"Open in browser"_s,
                          u"Get a new code"_s, u"Cancel"_s}));

    m_before->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"WDJB-MJHT"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://github.com/login/device"_s);

    QSignalSpy opened(m_panel, &DeviceCodePanel::openRequested);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_panel->initialFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_signIn->state(), State::AskingForCode);
    QVERIFY(reaches(State::Waiting));
}

void DeviceCodePanelTest::opensOnlyWhenAsked()
{
    QSignalSpy opened(m_panel, &DeviceCodePanel::openRequested);
    start();
    QVERIFY(reaches(State::Waiting));
    QTest::qWait(50);
    QVERIFY(opened.isEmpty());
    QTest::mouseClick(button(u"Open in browser"_s), Qt::LeftButton);
    QCOMPARE(opened.takeFirst().constFirst().toUrl(), QUrl(u"https://github.com/login/device"_s));
}

void DeviceCodePanelTest::opensThePageWithTheCode()
{
    const QString complete = u"https://github.com/login/device?code=WDJB-MJHT"_s;
    m_codeReply = RawServer::reply(200,
                                   json({{u"device_code"_s, u"device-code-1"_s},
                                         {u"user_code"_s, u"WDJB-MJHT"_s},
                                         {u"verification_uri_complete"_s, complete}}));
    QSignalSpy opened(m_panel, &DeviceCodePanel::openRequested);
    start();
    QVERIFY(reaches(State::Waiting));
    QCOMPARE(m_panel->findChild<QrCode *>()->text(), complete);
    QCOMPARE(m_panel->findChildren<CopyBox *>().at(1)->text(),
             u"https://github.com/login/device"_s);
    button(u"Open in browser"_s)->click();
    QCOMPARE(opened.takeFirst().constFirst().toUrl(), QUrl(complete));
}

void DeviceCodePanelTest::spellsTheCode()
{
    start();
    QVERIFY(reaches(State::Waiting));
    for (const SelectableText *text : m_panel->findChildren<SelectableText *>()) {
        if (text->accessibleName() == u"Code"_s) {
            QCOMPARE(text->accessibleDescription(), u"W, D, J, B, dash, M, J, H, T"_s);
            return;
        }
    }
    QFAIL("no code");
}

void DeviceCodePanelTest::countsDown()
{
    start();
    QVERIFY(reaches(State::Waiting));
    m_clockOffset = 899 - 100;
    QTRY_VERIFY_WITH_TIMEOUT(says(u"This code is good for 1 more minute"_s), Patience);
    m_clockOffset = 899 - 50;
    QTRY_VERIFY_WITH_TIMEOUT(says(u"This code is good for less than a minute."_s), Patience);
}

void DeviceCodePanelTest::troubleIsSaid()
{
    m_pollReply = refusal(503, u"busy"_s);
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_signIn->trouble(), Patience);
    const QList<StatusLine *> lines = m_panel->findChildren<StatusLine *>();
    const StatusLine *status = lines.last();
    QVERIFY(status->text().contains(u"127.0.0.1 has a problem of its own."_s));
    QVERIFY(status->text().contains(u"keeps trying"_s));
    QCOMPARE(m_panel->findChildren<CopyBox *>().at(0)->text(), u"WDJB-MJHT"_s);
    m_pollReply = refusal(400, u"authorization_pending"_s);
    QTRY_VERIFY_WITH_TIMEOUT(status->text().isEmpty(), Patience);
}

void DeviceCodePanelTest::expiredAndRenewed()
{
    start();
    QVERIFY(reaches(State::Waiting));
    m_panel->initialFocus()->setFocus();
    QCOMPARE(focusName(), u"Open in browser"_s);
    m_clockOffset = 1000;
    QVERIFY(reaches(State::Expired));
    QVERIFY(says(u"The code has expired."_s));
    QVERIFY(m_panel->findChildren<CopyBox *>().at(0)->text().isEmpty());
    QVERIFY(m_panel->findChild<QrCode *>()->isBlank()); // nobody shall scan a dead code
    QVERIFY(!button(u"Open in browser"_s)->isEnabled());
    QCOMPARE(focusName(), u"Get a new code"_s);
    m_clockOffset = 0;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(reaches(State::Waiting));
    QVERIFY(!says(u"The code has expired."_s));
    QVERIFY(!m_panel->findChild<QrCode *>()->isBlank());
}

void DeviceCodePanelTest::problems_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("said");
    QTest::newRow("denied") << u"access_denied"_s << u"The sign-in was declined."_s;
    QTest::newRow("failed") << u"who is that"_s
                            << u"127.0.0.1 does not accept this sign-in with GitHub."_s;
}

void DeviceCodePanelTest::problems()
{
    QFETCH(QString, message);
    QFETCH(QString, said);
    m_pollReply = refusal(400, message);
    start();
    QVERIFY(reaches(State::Waiting));
    m_panel->initialFocus()->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(m_signIn->problem(), Patience);
    QVERIFY(m_panel->findChild<ProblemPanel *>()->isVisible());
    QVERIFY(says(said));
    QVERIFY(!says(u"Waiting for you"_s));
    QVERIFY(!m_panel->findChild<QrCode *>()->isVisible());
    QCOMPARE(focusName(), u"Get a new code"_s);
    QVERIFY(!button(u"Try again"_s)); // one way on, not two
    m_pollReply = refusal(400, u"authorization_pending"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(reaches(State::Waiting));
    QVERIFY(!m_panel->findChild<ProblemPanel *>()->isVisible());
    QVERIFY(m_panel->findChild<QrCode *>()->isVisible());
}

void DeviceCodePanelTest::cancelled()
{
    start();
    QVERIFY(reaches(State::Waiting));
    QTest::keyClick(button(u"Cancel"_s), Qt::Key_Space);
    QCOMPARE(m_signIn->state(), State::Idle);
    QVERIFY(m_panel->findChildren<CopyBox *>().at(0)->text().isEmpty());
}

void DeviceCodePanelTest::nothingJumps()
{
    const auto places = [this] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QList<QRect> found;
        for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
            if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const CopyBox *>(widget)
                || qobject_cast<const QrCode *>(widget))
                found << QRect(widget->mapTo(m_window.get(), QPoint()), widget->size());
        }
        return found;
    };
    m_pollReply = refusal(503, u"busy"_s);
    start();
    const QList<QRect> asking = places();
    QVERIFY(reaches(State::Waiting));
    QCOMPARE(places(), asking);
    QTRY_VERIFY_WITH_TIMEOUT(m_signIn->trouble(), Patience);
    QCOMPARE(places(), asking);
    m_clockOffset = 1000;
    QVERIFY(reaches(State::Expired));
    QCOMPARE(places(), asking);
}

void DeviceCodePanelTest::looksWhenTheWindowIsActive()
{
    m_pollReply = refusal(503, u"busy"_s); // so it waits longer than the interval
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_polls == 2, Patience); // 5 s, 10 s; then 20 s
    QTest::qWait(650);
    QCOMPARE(m_polls, 2);
    QEvent activation(QEvent::ActivationChange);
    QCoreApplication::sendEvent(m_panel, &activation);
    QTRY_COMPARE_WITH_TIMEOUT(m_polls, 3, 800);
}

QTEST_MAIN(DeviceCodePanelTest)
#include "DeviceCodePanelTest.moc"
