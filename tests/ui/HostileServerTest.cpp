// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

// A control plane whose every text is made of markup, escapes, bidirectional controls and great
// length: the real window, through the whole flow of each cloud, shows it as plain text, stays in
// its place, opens nothing that it should not, and copies what it shows.

#include "HttpFixtures.h"
#include "WizardHarness.h"

#include "text/VisibleText.h"
#include "widgets/CopyBox.h"
#include "widgets/Disclosure.h"
#include "widgets/ProblemPanel.h"
#include "widgets/SelectableText.h"
#include "wizard/WizardPage.h"
#include "workstation/LinkPolicy.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>

#include <array>

using namespace Qt::StringLiterals;
using namespace byoc;

namespace {

constexpr std::array Schemes{"http", "https", "file", "mailto"};
const QString marker = u"HOSTILE"_s;
const QString TrapHost = u"localhost"_s;

/// In front of what the demo says, everywhere: its own words stay in it, so that lists still sort
/// and statuses still follow.
QString hostile(const QUrl &trap)
{
    return u"<b>%1</b><img src=\"%2/picture.png\"><a href=\"%2/link\">link</a>"
           "\u202e\u2066\u200b\x1b[31m\x07\u2028\U000e0041\u115f&amp; "_s.arg(marker,
                                                                              trap.toString());
}

/// Between the program and the demo: passes everything on, and changes texts in what comes back.
class HostileFront : public QObject
{
public:
    /// Gets the key and the value of each text of an answer.
    using Change = std::function<QString(const QString &key, const QString &value)>;

    HostileFront(const QUrl &behind, Change change)
        : m_behind(behind)
        , m_change(std::move(change))
        , m_server([this](QTcpSocket *socket, const RawServer::Request &request, int) {
            forward(socket, request);
        })
    {
    }
    QUrl url() const { return m_server.url(); }

private:
    void forward(QTcpSocket *socket, const RawServer::Request &request)
    {
        const QList<QByteArray> line = request.line().split(' ');
        QNetworkRequest onward(m_behind.resolved(QUrl(QString::fromLatin1(line.at(1)))));
        for (const char *name : {"authorization", "content-type"}) {
            if (const QByteArray value = request.header(name); !value.isEmpty())
                onward.setRawHeader(name, value);
        }
        QNetworkReply *reply = m_network.sendCustomRequest(onward, line.at(0), request.body);
        connect(reply, &QNetworkReply::finished, socket, [this, reply, socket] {
            reply->deleteLater();
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            const QByteArray type = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
            QByteArray body = reply->readAll();
            const QJsonDocument document = QJsonDocument::fromJson(body);
            if (document.isObject())
                body = QJsonDocument(changed({}, document.object()).toObject()).toJson();
            socket->write(RawServer::reply(status, body, {}, type));
        });
    }

    QJsonValue changed(const QString &key, const QJsonValue &value) const
    {
        if (value.isString())
            return m_change(key, value.toString());
        if (value.isArray()) {
            QJsonArray list;
            const QJsonArray entries = value.toArray();
            for (const QJsonValue &entry : entries)
                list << changed(key, entry);
            return list;
        }
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = changed(it.key(), *it);
        return object;
    }

    QUrl m_behind;
    Change m_change;
    QNetworkAccessManager m_network;
    RawServer m_server;
};

/// Words for people.
bool isText(const QString &key)
{
    static const QRegularExpression texts(
        uR"((?:Name|Description|Message|Email|Label|^name|^description|^message|^email|^label|^fault)$)"_s);
    return texts.match(key).hasMatch();
}

/// Commands, links and ids of the cloud: words for programs that people see.
bool isInstruction(const QString &key)
{
    static const QRegularExpression instructions(
        uR"((?:_script|_command|_url|_url_no_lb|Command|TemplateURL|_project_id|_project_number|_account_id|_subscription_id|_tenant_id|_tenancy_id|ProjectID|ProjectNumber|AccountID|TenantID|SubscriptionID)$)"_s);
    return instructions.match(key).hasMatch() && key != "cloud_provider_account_config_id"_L1;
}

QString textOf(QWidget *widget)
{
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        return button->text();
    if (const auto *line = qobject_cast<QLineEdit *>(widget))
        return line->text() + line->placeholderText();
    if (const auto *edit = qobject_cast<QTextEdit *>(widget))
        return edit->toPlainText();
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        return edit->toPlainText();
    QStringList entries;
    if (const auto *combo = qobject_cast<QComboBox *>(widget)) {
        for (int i = 0; i < combo->count(); ++i)
            entries << combo->itemText(i);
    }
    if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            entries << tabs->tabText(i) << tabs->tabToolTip(i);
    }
    return entries.join(u'\n');
}

AccountAnswers answersFor(const Cloud &cloud, const QMap<QString, QString> &values)
{
    AccountAnswers answers;
    answers.values = values;
    if (cloud.hasBindings())
        answers.bindings = {{u"project-e00a"_s, u"serviceaccount-e00a"_s, u"publickey-e00a"_s,
                             Secret(u"-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n"
                                    "-----END PRIVATE KEY-----\n"_s)}};
    return answers;
}

bool holdsHidden(QString text)
{
    // Our own: lines, and where long words may break.
    return hasHiddenCharacters(text.remove(u'\n').remove(u'\t').remove(QChar(0x200B)));
}

/// What is entered for each cloud.
QList<QPair<QString, QMap<QString, QString>>> accounts()
{
    return {{u"aws"_s, {{u"aws_account_id"_s, u"123456789012"_s}}},
            {u"gcp"_s,
             {{u"gcp_project_id"_s, u"acme-prod"_s}, {u"gcp_project_number"_s, u"123456789012"_s}}},
            {u"azure"_s,
             {{u"azure_subscription_id"_s, u"0b1f6471-1bf0-4dda-aec3-111122223333"_s},
              {u"azure_tenant_id"_s, u"72f988bf-86f1-41af-91ab-444455556666"_s}}},
            {u"oci"_s,
             {{u"oci_tenancy_id"_s, u"ocid1.tenancy.oc1..aaaaaaaaexample"_s},
              {u"oci_domain_id"_s, u"ocid1.domain.oc1..aaaaaaaaexample"_s}}},
            {u"nebius"_s, {{u"nebius_tenant_id"_s, u"tenant-e00abc"_s}}},
            {u"byoc-onprem"_s, {{u"cluster_name"_s, u"acme-prod"_s}}}};
}

} // namespace

class HostileServerTest : public QObject
{
    Q_OBJECT

public slots:
    void opened(const QUrl &url) { m_opened << url; }

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void everyCloud_data();
    void everyCloud();
    void staff();
    void errors();
    void honestServerGivesNoRemark_data();
    void honestServerGivesNoRemark();
    void secondLinkOfAws_data();
    void secondLinkOfAws();

private:
    bool start(bool withInstructions);
    bool signIn(const QString &email);
    bool choosePlan();
    bool show(const QString &step);
    bool waitForPhase(Phase phase);
    /// What is wrong with what can be seen now; empty: nothing.
    QString faults();
    QString faultsIn(QWidget *top);
    QString faultsOfCopies();
    /// Another host than the control plane's.
    QUrl trap() const { return m_trap->url(TrapHost); }
    /// What does not stand beside the instructions of the tab that is open, though it should.
    QString missingRemarks(const GrantMethod &method);
    bool checkInstructions(bool areHostile);
    bool clickLinks(const GrantMethod &method);

    std::unique_ptr<RawServer> m_trap; ///< where pictures and links of the markup lead
    std::unique_ptr<HostileFront> m_front;
    std::unique_ptr<WizardHarness> m_harness;
    QList<QUrl> m_opened;
    int m_seen = 0; ///< how many texts of the server's were met
};

#define CHECK_WINDOW() QCOMPARE(faults(), QString())

void HostileServerTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    for (const char *scheme : Schemes)
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "opened");
}

void HostileServerTest::cleanupTestCase()
{
    for (const char *scheme : Schemes)
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
}

void HostileServerTest::init()
{
    m_opened.clear();
    m_seen = 0;
    m_trap = std::make_unique<RawServer>(RawServer::always(RawServer::reply(200)));
}

void HostileServerTest::cleanup()
{
    m_harness.reset();
    m_front.reset();
    QCOMPARE(m_trap ? m_trap->count() : 0, 0); // nothing was loaded
    m_trap.reset();
}

bool HostileServerTest::start(bool withInstructions)
{
    DemoOptions options;
    options.timeScale = 100;
    m_harness = std::make_unique<WizardHarness>(options);
    m_harness->setFront([this, withInstructions](const QUrl &behind) {
        const QString before = hostile(trap());
        m_front = std::make_unique<HostileFront>(
            behind, [before, withInstructions](const QString &key, const QString &value) {
                if (isText(key))
                    return before + value + u' ' + QString(3000, u'W');
                if (withInstructions && isInstruction(key))
                    return value + u"; "_s + before + QString(3000, u'W');
                return value;
            });
        return m_front->url();
    });
    if (!m_harness->start())
        return false;
    m_harness->window().resize(800, 600);
    return true;
}

bool HostileServerTest::signIn(const QString &email)
{
    SignInTarget target;
    target.address = m_harness->frontOrigin().toString();
    target.isStaff = email.startsWith(u"staff");
    m_harness->window().start();
    m_harness->model().signIn().withPassword(target, email, Secret(u"demo-password"_s));
    return m_harness->waitForStep(u"offering"_s) && QTest::qWaitFor([this] {
               return m_harness->model().offerings().state() == OfferingCatalogue::State::Loaded;
           });
}

bool HostileServerTest::choosePlan()
{
    OnboardingModel &model = m_harness->model();
    const QList<OfferingChoice> choices = model.offerings().choices();
    for (const OfferingChoice &choice : choices) {
        if (choice.offering.planId == "pt-acmeent001"_L1)
            model.chooseOffering(choice.offering);
    }
    return model.offering()
        && (model.isStaff() || QTest::qWaitFor([&model] { return model.subscription(); }));
}

bool HostileServerTest::waitForPhase(Phase phase)
{
    return QTest::qWaitFor(
        [this, phase] {
            Watch &watch = m_harness->model().watch();
            if (watch.phase() == phase)
                return true;
            if (!watch.isLooking())
                watch.checkNow();
            return false;
        },
        60000);
}

bool HostileServerTest::show(const QString &step)
{
    m_harness->window().showStep(step);
    return m_harness->waitForStep(step);
}

QString HostileServerTest::faultsIn(QWidget *top)
{
    QStringList faults;
    const auto report = [&faults](const QWidget *widget, const QString &what, const QString &text) {
        faults << u"%1 (%2): %3: %4"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                           widget->objectName(), what,
                                           visibleText(text, 300, true));
    };
    if (holdsHidden(top->windowTitle()))
        report(top, u"hidden characters in the title"_s, top->windowTitle());
    QList<QWidget *> widgets = top->findChildren<QWidget *>();
    widgets << top;
    for (QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisibleTo(top))
            continue;
        const QString text = textOf(widget);
        if (text.contains(marker))
            ++m_seen;
        const auto *label = qobject_cast<QLabel *>(widget);
        if (label && label->textFormat() != Qt::PlainText)
            report(widget, u"not plain text"_s, text);
        QStringList all{text,
                        widget->toolTip(),
                        widget->statusTip(),
                        widget->whatsThis(),
                        widget->accessibleName(),
                        widget->accessibleDescription()};
        if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget)) {
            all << interface->text(QAccessible::Name) << interface->text(QAccessible::Description);
            if (interface->childCount() > 0 && interface->childCount() < 100) {
                for (int i = 0; i < interface->childCount(); ++i) {
                    if (QAccessibleInterface *child = interface->child(i))
                        all << child->text(QAccessible::Name);
                }
            }
        }
        for (const QString &one : std::as_const(all)) {
            if (holdsHidden(one))
                report(widget, u"hidden characters"_s, one);
        }
        const int left = widget->mapTo(top, QPoint(0, 0)).x();
        if (left < 0 || left + widget->width() > top->width())
            report(widget,
                   u"outside the window, from %1 to %2"_s.arg(left).arg(left + widget->width()),
                   text);
        const auto *area = qobject_cast<QAbstractScrollArea *>(widget);
        if (area && area->horizontalScrollBar()->maximum() > 0
            && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            report(widget, u"scrolls sideways"_s, text);
    }
    return faults.join(u'\n');
}

QString HostileServerTest::faults()
{
    QCoreApplication::sendPostedEvents();
    QString all;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->isVisible())
            all += faultsIn(top);
    }
    if (m_harness->window().width() > 800)
        all += u"the window has grown to %1 pixels"_s.arg(m_harness->window().width());
    return all + faultsOfCopies();
}

QString HostileServerTest::faultsOfCopies()
{
    for (CopyBox *box : m_harness->window().findChildren<CopyBox *>()) {
        if (!box->isVisible())
            continue;
        box->copy();
        const QString copied = QApplication::clipboard()->text();
        const QString shown = box->findChild<SelectableText *>()->toPlainText();
        if (copied != shown || holdsHidden(copied))
            return u"copied: '%1', shown: '%2'"_s.arg(visibleText(copied), visibleText(shown));
    }
    return {};
}

QString HostileServerTest::missingRemarks(const GrantMethod &method)
{
    QStringList missing;
    for (const GrantStep &step : method.steps) {
        const QString host = m_harness->model().hostRemark(step.command);
        if (step.command.contains(TrapHost) && (host.isEmpty() || !m_harness->sees(host)))
            missing << u"the host is not named: "_s + step.command.left(300);
        const QStringList remarks = step.differences.remarks + step.alternativeDifferences.remarks;
        for (const QString &remark : remarks) {
            if (!m_harness->sees(remark))
                missing << u"not in sight: "_s + remark;
        }
    }
    return missing.join(u'\n');
}

/// Each way of granting: what is remarked on, and where its links lead.
bool HostileServerTest::checkInstructions(bool areHostile)
{
    auto *tabs = m_harness->window().currentPage()->findChild<QTabWidget *>();
    const QList<GrantMethod> methods = m_harness->model().grantGuide().methods;
    int remarked = 0;
    bool hasLink = false;
    for (const GrantMethod &method : methods) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->widget(i)->objectName() == method.id)
                tabs->setCurrentIndex(i);
        }
        QCoreApplication::sendPostedEvents();
        if (tabs->currentWidget()->objectName() != method.id) {
            QTest::qFail(qPrintable(u"There is no tab for "_s + method.id), __FILE__, __LINE__);
            return false;
        }
        for (const GrantStep &step : method.steps) {
            remarked += step.differences.isEmpty() ? 0 : 1;
            hasLink = hasLink || (!step.link.isEmpty() && m_harness->model().mayOpen(step.link));
        }
        for (auto *alternative : tabs->currentWidget()->findChildren<Disclosure *>())
            alternative->setExpanded(true);
        QString found = faults();
        if (areHostile)
            found += missingRemarks(method);
        if (!found.isEmpty()) {
            QTest::qFail(qPrintable(found), __FILE__, __LINE__);
            return false;
        }
        if (!clickLinks(method))
            return false;
    }
    if (hasLink && m_opened.isEmpty()) {
        QTest::qFail("No link was opened.", __FILE__, __LINE__);
        return false;
    }
    // Those of Nebius are the program's own.
    if (areHostile && remarked == 0 && m_harness->model().draft().cloudId != "nebius"_L1) {
        QTest::qFail("Nothing was remarked on.", __FILE__, __LINE__);
        return false;
    }
    return true;
}

/// Presses everything that opens something; dialogs that explain why not are looked at and closed.
bool HostileServerTest::clickLinks(const GrantMethod &method)
{
    int pressed = 0;
    const bool hasLink = std::any_of(method.steps.begin(), method.steps.end(),
                                     [](const GrantStep &step) { return !step.link.isEmpty(); });
    for (QAbstractButton *button :
         m_harness->window().currentPage()->findChildren<QAbstractButton *>()) {
        static const QRegularExpression opens(u"^(Open|Use the link|Watch)"_s);
        if (!button->isVisible() || !button->text().contains(opens))
            continue;
        ++pressed;
        button->click();
        if (auto *box = m_harness->window().findChild<QMessageBox *>()) {
            if (const QString found = faultsIn(box); !found.isEmpty()) {
                QTest::qFail(qPrintable(found), __FILE__, __LINE__);
                return false;
            }
            box->close();
            if (!m_harness->returnToWindow())
                return false;
        }
    }
    if (hasLink && pressed == 0) {
        QTest::qFail("There is no button for the link.", __FILE__, __LINE__);
        return false;
    }
    const QStringList hosts = m_harness->model().cloud()->trustedHosts();
    for (const QUrl &url : std::as_const(m_opened)) {
        if (!isTrustedLink(url, hosts)) {
            QTest::qFail(qPrintable(u"opened: "_s + url.toDisplayString()), __FILE__, __LINE__);
            return false;
        }
    }
    return true;
}

void HostileServerTest::everyCloud_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QMap<QString, QString>>("values");
    QTest::addColumn<bool>("withInstructions");
    const auto all = accounts();
    for (const auto &[cloud, values] : all) {
        QTest::addRow("%s, texts", qPrintable(cloud)) << cloud << values << false;
        QTest::addRow("%s, instructions too", qPrintable(cloud)) << cloud << values << true;
    }
}

void HostileServerTest::everyCloud()
{
    QFETCH(QString, cloud);
    using Values = QMap<QString, QString>;
    QFETCH(Values, values);
    QFETCH(bool, withInstructions);
    QVERIFY(start(withInstructions));
    QVERIFY(signIn(u"anna@customer.example"_s));
    OnboardingModel &model = m_harness->model();
    CHECK_WINDOW();
    QVERIFY(m_seen > 0);
    QVERIFY(choosePlan());
    CHECK_WINDOW();
    QVERIFY(show(u"cloud"_s));
    CHECK_WINDOW();
    model.chooseCloud(cloud);
    QVERIFY(show(u"account"_s));
    CHECK_WINDOW();
    model.setAccount(answersFor(*model.cloud(), values));
    QCOMPARE(model.accountObstacle(), QString());
    QTRY_VERIFY(!model.isReadingDeclarations());
    QVERIFY(show(u"review"_s));
    CHECK_WINDOW();
    model.create();
    QTRY_VERIFY2_WITH_TIMEOUT(
        model.isCreated(),
        qPrintable(model.creation().problem() ? model.creation().problem()->report() : QString()),
        20000);
    QVERIFY(show(u"grant"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_harness->window().currentPage()->findChild<QTabWidget *>()->count() > 0, 20000);
    CHECK_WINDOW();
    QVERIFY(checkInstructions(withInstructions));
    if (cloud != "nebius"_L1) { // handing in the keys was the grant
        QVERIFY(waitForPhase(Phase::YourTurn));
        QVERIFY(m_harness->tell(
            u"/demo/fail/"_s + model.draft().instanceId,
            {{u"message"_s, hostile(trap()) + QString(9000, u'W')}, {u"atOnce"_s, true}}));
        QVERIFY(waitForPhase(Phase::Failed));
        CHECK_WINDOW();
    }
    if (withInstructions)
        return; // the rest does not depend on them
    QVERIFY(m_harness->tell(u"/demo/grant/"_s + model.draft().instanceId));
    model.watch().verifyAgain();
    QVERIFY(waitForPhase(Phase::Ready));
    CHECK_WINDOW();
    QVERIFY(show(u"deploy"_s));
    QTRY_VERIFY_WITH_TIMEOUT(model.deployment().state() == Deployment::State::Loaded, 20000);
    CHECK_WINDOW();
    m_harness->window().finishLater();
    QVERIFY(m_harness->waitForStep(u"welcome"_s));
    CHECK_WINDOW();
    QVERIFY(m_seen > 20);
}

void HostileServerTest::staff()
{
    QVERIFY(start(false));
    QVERIFY(signIn(u"staff@acme.example"_s));
    OnboardingModel &model = m_harness->model();
    CHECK_WINDOW();
    QVERIFY(choosePlan());
    QVERIFY(show(u"customer"_s));
    QTRY_VERIFY_WITH_TIMEOUT(model.customers().size() > 3, 20000);
    QTRY_VERIFY(m_harness->sees(marker));
    CHECK_WINDOW();
    QVERIFY(m_seen > 0);
}

void HostileServerTest::errors()
{
    QVERIFY(start(false));
    QVERIFY(m_harness->tell(u"/demo/faults"_s,
                            {{u"rules"_s,
                              QJsonArray{QJsonObject{{u"action"_s, u"status"_s},
                                                     {u"code"_s, 400},
                                                     {u"path"_s, u"/subscription"_s},
                                                     {u"body"_s,
                                                      QJsonObject{{u"name"_s, u"bad_request"_s},
                                                                  {u"id"_s, u"<b>HOSTILE\u202e"_s},
                                                                  {u"message"_s, u"no"_s}}}}}}}));
    SignInTarget target;
    target.address = m_harness->frontOrigin().toString();
    m_harness->window().start();
    m_harness->model().signIn().withPassword(target, u"anna@customer.example"_s,
                                             Secret(u"demo-password"_s));
    QVERIFY(m_harness->waitForStep(u"offering"_s));
    const auto shown = [this]() -> ProblemPanel * {
        const auto panels = m_harness->window().currentPage()->findChildren<ProblemPanel *>();
        const auto found = std::find_if(panels.begin(), panels.end(),
                                        [](ProblemPanel *panel) { return panel->isVisible(); });
        return found == panels.end() ? nullptr : *found;
    };
    QTRY_VERIFY(shown());
    ProblemPanel *panel = shown();
    panel->findChild<Disclosure *>()->setExpanded(true);
    QCoreApplication::sendPostedEvents();
    QStringList texts;
    for (QWidget *widget : panel->findChildren<QWidget *>()) {
        if (widget->isVisible())
            texts << textOf(widget);
    }
    const QString text = texts.join(u'\n');
    QVERIFY2(text.contains(marker), qPrintable(text));
    QVERIFY2(!holdsHidden(text), qPrintable(visibleText(text)));
    CHECK_WINDOW();
}

void HostileServerTest::honestServerGivesNoRemark_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QMap<QString, QString>>("values");
    const auto all = accounts();
    for (const auto &[cloud, values] : all)
        QTest::addRow("%s", qPrintable(cloud)) << cloud << values;
}

// What the demo sends is as documented, so nothing is remarked on.
void HostileServerTest::honestServerGivesNoRemark()
{
    QFETCH(QString, cloud);
    using Values = QMap<QString, QString>;
    QFETCH(Values, values);
    m_harness = std::make_unique<WizardHarness>();
    QVERIFY(m_harness->start());
    QVERIFY(signIn(u"anna@customer.example"_s));
    QVERIFY(choosePlan());
    OnboardingModel &model = m_harness->model();
    model.chooseCloud(cloud);
    model.setAccount(answersFor(*model.cloud(), values));
    model.create();
    QTRY_VERIFY_WITH_TIMEOUT(model.isCreated(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!model.grantGuide().methods.isEmpty(), 20000);
    const GrantGuide guide = model.grantGuide();
    for (const GrantMethod &method : guide.methods) {
        for (const GrantStep &step : method.steps) {
            QCOMPARE(step.differences.remarks.join(u'\n'), QString());
            QCOMPARE(step.alternativeDifferences.remarks.join(u'\n'), QString());
            QCOMPARE(model.hostRemark(step.command), QString());
            QCOMPARE(model.hostRemark(step.alternativeCommand), QString());
            QVERIFY(step.link.isEmpty() || model.mayOpen(step.link));
            QVERIFY(step.alternativeLink.isEmpty() || model.mayOpen(step.alternativeLink));
        }
    }
}

void HostileServerTest::secondLinkOfAws_data()
{
    QTest::addColumn<bool>("isHonest");
    QTest::newRow("honest") << true;
    QTest::newRow("template from elsewhere") << false;
}

// The full link is honest; the failure makes a person turn to the other one.
void HostileServerTest::secondLinkOfAws()
{
    QFETCH(bool, isHonest);
    m_harness = std::make_unique<WizardHarness>();
    m_harness->setFront([this, isHonest](const QUrl &behind) {
        m_front = std::make_unique<HostileFront>(
            behind, [isHonest](const QString &key, const QString &value) {
                const bool isSecond = key == "cloudformation_url_no_lb"_L1
                    || key == "awsCloudFormationNoLBTemplateURL"_L1;
                return isSecond && !isHonest
                    ? QString(value).replace(u"s3.amazonaws.com/omnistrate-cloudformation"_s,
                                             u"evil.s3.amazonaws.com"_s)
                    : value;
            });
        return m_front->url();
    });
    QVERIFY(m_harness->start());
    m_harness->window().resize(800, 600);
    QVERIFY(signIn(u"anna@customer.example"_s));
    QVERIFY(choosePlan());
    OnboardingModel &model = m_harness->model();
    model.chooseCloud(u"aws"_s);
    model.setAccount(answersFor(*model.cloud(), {{u"aws_account_id"_s, u"123456789012"_s}}));
    model.create();
    QTRY_VERIFY_WITH_TIMEOUT(model.isCreated(), 20000);
    QVERIFY(show(u"grant"_s));
    QVERIFY(waitForPhase(Phase::YourTurn));
    QVERIFY(m_harness->tell(u"/demo/fail/"_s + model.draft().instanceId,
                            {{u"message"_s, u"AWSLoadBalancerControllerIAMPolicy already exists"_s},
                             {u"atOnce"_s, true}}));
    QVERIFY(waitForPhase(Phase::Failed));

    auto *tabs = m_harness->window().currentPage()->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1); // so that the steps have to be brought back
    QTRY_COMPARE(m_harness->sees(u"Open that link"_s), isHonest);
    const QString remark = u"The template comes from"_s;
    for (auto *button : m_harness->window().currentPage()->findChildren<QPushButton *>()) {
        if (button->isVisible()
            && button->text() == (isHonest ? u"Open that link" : u"Show the steps"))
            button->click();
    }
    QCOMPARE(tabs->currentWidget()->objectName(), u"console"_s);
    QCOMPARE(m_opened.size(), isHonest ? 1 : 0);
    QCOMPARE(m_harness->sees(remark), !isHonest);
    auto *alternative = tabs->currentWidget()->findChild<QWidget *>(u"alternative"_s);
    QTRY_VERIFY(isHonest || !alternative->visibleRegion().isEmpty()); // it was scrolled to
    CHECK_WINDOW();

    // The command of it is beside the same remark, in its box.
    tabs->setCurrentIndex(1);
    QVERIFY(!m_harness->sees(remark));
    for (auto *other : tabs->currentWidget()->findChildren<Disclosure *>())
        other->setExpanded(true);
    QCOMPARE(m_harness->sees(remark), !isHonest);
    QCOMPARE(m_harness->sees(u"this command loads from evil.s3.amazonaws.com"_s), !isHonest);
    CHECK_WINDOW();
}

QTEST_MAIN(HostileServerTest)
#include "HostileServerTest.moc"
