// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/ConnectionDialog.h"

#include "text/VisibleText.h"
#include "widgets/Accessibility.h"
#include "widgets/BusyLine.h"
#include "widgets/ChoiceGroup.h"
#include "widgets/FieldEdit.h"
#include "widgets/FlowLayout.h"
#include "widgets/Heading.h"
#include "widgets/PageScrollArea.h"
#include "widgets/ProblemPanel.h"
#include "widgets/SecretEdit.h"
#include "widgets/SelectableText.h"
#include "widgets/StatusLine.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"
#include "wizard/FilePicker.h"
#include "workstation/CertificateFile.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

namespace byoc {

using namespace Qt::StringLiterals;

using Proxy = NetworkSettings::Proxy;
using Protocol = NetworkSettings::Protocol;
using Field = NetworkSettings::Field;

namespace {

const QMap<Proxy, QString> proxyIds{
    {Proxy::System, u"system"_s}, {Proxy::None, u"none"_s}, {Proxy::Manual, u"manual"_s}};

FieldVerdict verdict(const std::optional<Problem> &problem)
{
    return problem ? FieldVerdict::wrong(problem->what) : FieldVerdict::fine();
}

/// 0: no number, which no port is.
int portOf(const QString &text)
{
    return text.toInt();
}

QVBoxLayout *makePart(QWidget *part)
{
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(theme::unit(part));
    return layout;
}

} // namespace

ConnectionDialog::ConnectionDialog(const NetworkSettings &settings, const Secret &password,
                                   const QString &host, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_caFile(settings.caFile)
    , m_page(new PageScrollArea)
{
    setWindowTitle(tr("Connection settings"));
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    QVBoxLayout *body = m_page->body();
    body->addWidget(
        new Heading(windowTitle(),
                    tr("How this program reaches the network. This computer itself is always "
                       "reached without a proxy.")));
    body->addWidget(makeProxyPart(settings, password));
    body->addWidget(makeCertificatesPart());
    body->addWidget(makeTestPart());
    layout->addWidget(m_page);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    makePrimary(buttons->button(QDialogButtonBox::Ok));
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
    auto *foot = new QVBoxLayout;
    const int unit = theme::unit(this);
    foot->setContentsMargins(unit * 4, unit, unit * 4, unit * 2);
    foot->addWidget(buttons);
    layout->addLayout(foot);

    showProxy();
    showCaFile();
    fitIntoScreen();
}

QWidget *ConnectionDialog::makeProxyPart(const NetworkSettings &settings, const Secret &password)
{
    auto *part = new QWidget;
    QVBoxLayout *layout = makePart(part);
    layout->addWidget(new WrapLabel(tr("Proxy"), WrapLabel::Look::Strong));
    m_proxy = new ChoiceGroup(tr("Proxy"));
    m_proxy->setMaximumColumns(1);
    m_proxy->setChoices(
        {{proxyIds.value(Proxy::System), tr("As the system says"),
          tr("Automatic configuration (PAC) included")},
         {proxyIds.value(Proxy::None), tr("No proxy"), tr("Straight to the servers")},
         {proxyIds.value(Proxy::Manual), tr("This proxy"), tr("HTTP or SOCKS5")}});
    m_proxy->select(proxyIds.value(settings.proxy));
    connect(m_proxy, &ChoiceGroup::chosen, this, [this] {
        showProxy();
        onEdited();
    });
    layout->addWidget(m_proxy);

    m_manual = new QWidget;
    QVBoxLayout *manual = makePart(m_manual);
    manual->setContentsMargins(0, theme::unit(this), 0, 0);
    auto *protocolLabel = new QLabel(tr("Type"));
    protocolLabel->setFont(theme::strongFont());
    m_protocol = new QComboBox;
    accessibility::makePickable(m_protocol);
    m_protocol->setAccessibleName(protocolLabel->text());
    m_protocol->addItem(u"HTTP"_s, int(Protocol::Http));
    m_protocol->addItem(u"SOCKS5"_s, int(Protocol::Socks5));
    m_protocol->setCurrentIndex(m_protocol->findData(int(settings.protocol)));
    protocolLabel->setBuddy(m_protocol);
    connect(m_protocol, &QComboBox::currentIndexChanged, this, &ConnectionDialog::onEdited);
    manual->addWidget(protocolLabel);
    manual->addWidget(m_protocol, 0, Qt::AlignLeading);
    manual->addSpacing(theme::unit(this));

    AccountField host;
    host.label = tr("Host");
    host.example = u"proxy.example.com"_s;
    host.check = [](const QString &value) { return verdict(NetworkSettings::checkHost(value)); };
    m_proxyHost = new FieldEdit(host);
    m_proxyHost->setText(settings.host);
    manual->addWidget(m_proxyHost);

    AccountField port;
    port.label = tr("Port");
    port.example = u"3128"_s;
    port.check = [](const QString &value) {
        return verdict(NetworkSettings::checkPort(portOf(value)));
    };
    m_proxyPort = new FieldEdit(port);
    m_proxyPort->setText(settings.port > 0 ? QString::number(settings.port) : QString());
    manual->addWidget(m_proxyPort);
    layout->addWidget(m_manual);

    m_signIn = new QWidget;
    QVBoxLayout *signIn = makePart(m_signIn);
    AccountField user;
    user.label = tr("User name at the proxy");
    user.help = tr("Leave it empty if the proxy does not ask who you are.");
    user.required = false;
    user.check = [](const QString &value) { return verdict(NetworkSettings::checkUser(value)); };
    m_user = new FieldEdit(user);
    m_user->setText(settings.user);
    signIn->addWidget(m_user);
    m_password = new SecretEdit(tr("Password at the proxy"));
    m_password->setHelp(tr("It is kept until you close the program, and never saved."));
    m_password->setSecret(password);
    signIn->addWidget(m_password);
    layout->addWidget(m_signIn);

    for (FieldEdit *field : {m_proxyHost, m_proxyPort, m_user})
        connect(field, &FieldEdit::edited, this, &ConnectionDialog::onEdited);
    connect(m_password, &SecretEdit::edited, this, &ConnectionDialog::onEdited);
    return part;
}

QWidget *ConnectionDialog::makeCertificatesPart()
{
    auto *part = new QWidget;
    QVBoxLayout *layout = makePart(part);
    layout->addWidget(new WrapLabel(tr("Additional certificates"), WrapLabel::Look::Strong));
    layout->addWidget(new WrapLabel(
        tr("If your organisation inspects connections, its IT department has a certificate file "
           "for you. Whoever owns such a certificate can read what this program sends."),
        WrapLabel::Look::SmallMuted));
    m_caName = new WrapLabel;
    layout->addWidget(m_caName);
    m_caStatus = new StatusLine;
    m_caStatus->setKeepsSpace(false);
    layout->addWidget(m_caStatus);
    m_caFacts = new SelectableText(tr("Certificates in the file"), {}, SelectableText::Look::Small);
    m_caFacts->setMaximumLines(14);
    layout->addWidget(m_caFacts);

    auto *row = new FlowLayout;
    m_caPick = new QPushButton;
    m_caPick->setAutoDefault(false);
    connect(m_caPick, &QPushButton::clicked, this, [this] {
        pickFileToOpen(this, tr("Additional certificates"),
                       tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"),
                       [this](const QString &path) { setCaFile(path); });
    });
    row->addWidget(m_caPick);
    m_caRemove = new QPushButton(tr("Use no file"));
    m_caRemove->setAutoDefault(false);
    connect(m_caRemove, &QPushButton::clicked, this, [this] {
        setCaFile({});
        m_caPick->setFocus();
    });
    row->addWidget(m_caRemove);
    layout->addLayout(row);
    return part;
}

QWidget *ConnectionDialog::makeTestPart()
{
    auto *part = new QWidget;
    QVBoxLayout *layout = makePart(part);
    auto *row = new FlowLayout;
    m_test = new QPushButton(tr("Test the connection"));
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    row->addWidget(m_test);
    layout->addLayout(row);
    m_testing = new BusyLine;
    m_testing->hide();
    layout->addWidget(m_testing);
    m_testResult = new StatusLine;
    layout->addWidget(m_testResult);
    m_testProblem = new ProblemPanel;
    connect(m_testProblem, &ProblemPanel::retryRequested, this, &ConnectionDialog::test);
    layout->addWidget(m_testProblem);
    return part;
}

void ConnectionDialog::showProxy()
{
    const Proxy proxy = settings().proxy;
    m_manual->setVisible(proxy == Proxy::Manual);
    m_signIn->setVisible(proxy != Proxy::None);
}

void ConnectionDialog::setCaFile(const QString &path)
{
    m_caFile = path;
    showCaFile();
    onEdited();
}

void ConnectionDialog::showCaFile()
{
    const bool isGiven = !m_caFile.isEmpty();
    m_caName->setText(isGiven ? visibleText(m_caFile, 1000, true)
                              : tr("No file: only the system's certificates are trusted."));
    m_caPick->setText(isGiven ? tr("Choose another file…") : tr("Choose a file…"));
    m_caRemove->setVisible(isGiven);
    m_caStatus->clear();
    QStringList blocks;
    if (isGiven) {
        const Result<QList<QSslCertificate>> certificates = readCertificates(m_caFile);
        if (certificates) {
            for (const QSslCertificate &certificate : *certificates)
                blocks << certificateFacts(certificate).join(u'\n');
            m_caStatus->report(
                StatusLine::Level::Fine,
                tr("%n certificate(s) will be trusted.", nullptr, int(certificates->size())));
        } else {
            m_caStatus->report(StatusLine::Level::Error,
                               certificates.error().what + u' ' + certificates.error().advice);
        }
    }
    m_caFacts->setPlainText(blocks.join(u"\n\n"_s));
    m_caFacts->setVisible(!blocks.isEmpty());
}

NetworkSettings ConnectionDialog::settings() const
{
    NetworkSettings settings;
    settings.proxy = proxyIds.key(m_proxy->selected(), Proxy::System);
    settings.protocol = Protocol(m_protocol->currentData().toInt());
    settings.host = m_proxyHost->value();
    settings.port = portOf(m_proxyPort->value());
    settings.user = m_user->value();
    settings.caFile = m_caFile;
    // What is not used is kept for later, but not what would be refused when it is loaded.
    if (settings.proxy != Proxy::Manual) {
        if (NetworkSettings::checkHost(settings.host))
            settings.host.clear();
        if (NetworkSettings::checkPort(settings.port))
            settings.port = 0;
    }
    if (settings.proxy == Proxy::None && NetworkSettings::checkUser(settings.user))
        settings.user.clear();
    return settings;
}

Secret ConnectionDialog::password() const
{
    return m_proxy->selected() == proxyIds.value(Proxy::None) ? Secret() : m_password->secret();
}

bool ConnectionDialog::showErrors()
{
    const QMap<Field, Problem> wrong = settings().check();
    QWidget *first = nullptr;
    const auto lookAt = [&first](FieldEdit *field) {
        if (!field->showErrors() && !first)
            first = field->editor();
    };
    if (wrong.contains(Field::Host) || wrong.contains(Field::Port)) {
        lookAt(m_proxyHost);
        lookAt(m_proxyPort);
    }
    if (wrong.contains(Field::User))
        lookAt(m_user);
    m_password->setError({});
    if (m_signIn->isVisibleTo(this) && m_user->value().isEmpty() && !m_password->isEmpty()) {
        m_password->setError(tr("Enter the user name that this password belongs to."));
        if (!first)
            first = m_user->editor();
    }
    if (wrong.contains(Field::CaFile)) {
        showCaFile();
        if (!first)
            first = m_caPick;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

void ConnectionDialog::onEdited()
{
    abandonTest();
    m_testResult->clear();
    m_testProblem->setProblem(std::nullopt);
}

void ConnectionDialog::test()
{
    onEdited();
    if (!showErrors())
        return;
    m_isTesting = true;
    m_testResult->hide();
    m_testing->show();
    m_testing->start(tr("Asking %1 for an answer.").arg(m_host));
    m_page->ensureWidgetVisible(m_testing);
    emit testRequested(settings(), password());
}

void ConnectionDialog::abandonTest()
{
    if (!std::exchange(m_isTesting, false))
        return;
    m_testing->stop();
    m_testing->hide();
    m_testResult->show();
    emit testAbandoned();
}

void ConnectionDialog::showTestResult(const Result<QString> &result)
{
    if (!std::exchange(m_isTesting, false))
        return;
    m_testing->stop();
    m_testing->hide();
    m_testResult->show();
    if (result)
        m_testResult->report(StatusLine::Level::Fine, *result);
    else
        m_testProblem->setProblem(result.error());
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_page->ensureWidgetVisible(
                m_testProblem->isVisible() ? static_cast<QWidget *>(m_testProblem) : m_testResult);
        },
        Qt::QueuedConnection);
}

void ConnectionDialog::accept()
{
    if (!showErrors())
        return;
    emit settingsAccepted(settings(), password());
    QDialog::accept();
}

void ConnectionDialog::done(int result)
{
    abandonTest();
    QDialog::done(result);
}

void ConnectionDialog::fitIntoScreen()
{
    const int unit = theme::unit(this);
    const QSize wanted(unit * 80, unit * 86);
    const QSize room = parentWidget() ? parentWidget()->window()->size() : screen()->size();
    resize(wanted.boundedTo(room));
}

void ConnectionDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        m_proxy->setFocus();
}

void ConnectionDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitIntoScreen();
}

} // namespace byoc
