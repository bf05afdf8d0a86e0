// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/SignInPage.h"

#include "signin/CtlControlPlane.h"
#include "widgets/BusyLine.h"
#include "widgets/ChoiceGroup.h"
#include "widgets/Disclosure.h"
#include "widgets/LinkButton.h"
#include "widgets/ProblemPanel.h"
#include "widgets/SecretEdit.h"
#include "widgets/StatusLine.h"
#include "widgets/Theme.h"
#include "widgets/WrapCheckBox.h"
#include "widgets/WrapLabel.h"
#include "wizard/DeviceCodePanel.h"
#include "wizard/SavedSignInList.h"
#include "workstation/Browser.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

const QString PortalWay = u"portal"_s;
const QString PasswordWay = u"password"_s;
const QString KeyWay = u"key"_s;
const QString SsoWay = u"sso"_s;
const QString CtlWay = u"ctl"_s;

/// Whether proxy or certificates may be to blame.
bool isConnectionProblem(const Problem &problem)
{
    return problem.kind == Problem::Kind::Network || problem.kind == Problem::Kind::Tls;
}

QLabel *makeLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setFont(theme::strongFont());
    label->setBuddy(buddy);
    buddy->setAccessibleName(text);
    return label;
}

QVBoxLayout *makeColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    return column;
}

/// A complaint about an address appears when the field is left, and goes with the next edit.
void watchAddress(QLineEdit *edit, StatusLine *status)
{
    QObject::connect(edit, &QLineEdit::textChanged, status, [status] { status->clear(); });
    QObject::connect(edit, &QLineEdit::editingFinished, status, [edit, status] {
        if (edit->text().isEmpty())
            return;
        const QString fault = SignIn::addressFault(edit->text());
        status->report(fault.isEmpty() ? StatusLine::Level::None : StatusLine::Level::Error, fault);
    });
}

} // namespace

SignInPage::SignInPage(OnboardingModel &model, QWidget *parent)
    : WizardPage(model, tr("Sign in"), parent)
{
    setHeading(title(), tr("Use the sign-in that you have from the provider."));
    m_notice = new StatusLine;
    m_notice->setKeepsSpace(false);
    m_problem = makeProblemPanel();
    connect(m_problem, &ProblemPanel::retryRequested, this, &SignInPage::next);
    connect(m_problem, &ProblemPanel::fixRequested, this, &WizardPage::connectionSettingsRequested);

    m_saved = new SavedSignInList;
    connect(m_saved, &SavedSignInList::continueRequested, this, &SignInPage::useSaved);
    connect(m_saved, &SavedSignInList::forgetRequested, this,
            [this](const QString &id) { this->model().signIn().forget(id); });

    m_anew = new LinkButton(tr("Sign in another way"));
    connect(m_anew, &QPushButton::clicked, this, &SignInPage::showAllWays);
    m_question = new WrapLabel(tr("How do you sign in?"), WrapLabel::Look::Strong);
    m_way = new ChoiceGroup(tr("How do you sign in?"));
    connect(m_way, &ChoiceGroup::chosen, this, &SignInPage::showWay);
    m_forms = makeForms();
    m_code = new DeviceCodePanel(model.signIn().deviceCode());
    connect(m_code, &DeviceCodePanel::supportReportRequested, this,
            &WizardPage::supportReportRequested);
    connect(m_code, &DeviceCodePanel::openRequested, this,
            [](const QUrl &url) { openInBrowser(url); });
    connect(&model.signIn().deviceCode(), &DeviceCodeSignIn::changed, this, [this] {
        const auto state = this->model().signIn().deviceCode().state();
        if (isVisible() && isWaitingForCode() != (state != DeviceCodeSignIn::State::Idle))
            refresh(); // cancelled
    });
    m_busy = new BusyLine;

    body()->addWidget(m_notice);
    body()->addWidget(m_problem);
    body()->addWidget(m_code);
    body()->addWidget(m_saved);
    body()->addWidget(m_anew, 0, Qt::AlignLeading);
    body()->addWidget(m_question);
    body()->addWidget(m_way);
    body()->addWidget(m_forms);
    body()->addWidget(m_busy);
    setWays();
    m_way->select(PasswordWay);
    showWay();
}

QWidget *SignInPage::makeForms()
{
    const int width = theme::unit(this) * 44;
    const int unit = theme::unit(this);

    m_portal = new QLineEdit;
    m_portal->setLayoutDirection(Qt::LeftToRight);
    m_portal->setMaximumWidth(width);
    m_portal->setPlaceholderText(u"portal.example.com"_s);
    m_portalStatus = new StatusLine;
    m_portalStatus->setKeepsSpace(false);
    watchAddress(m_portal, m_portalStatus);
    m_portalForm = new QWidget;
    auto *portal = makeColumn(m_portalForm);
    portal->addWidget(makeLabel(tr("Address of the portal"), m_portal));
    portal->addWidget(m_portal);
    portal->addWidget(m_portalStatus);
    portal->addSpacing(unit);

    m_email = new QLineEdit;
    m_email->setPlaceholderText(u"anna@example.com"_s);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_email->setMaximumWidth(width);
    m_password = new SecretEdit(tr("Password"));
    m_passwordForm = new QWidget;
    auto *password = makeColumn(m_passwordForm);
    password->addWidget(makeLabel(tr("E-mail"), m_email));
    password->addWidget(m_email);
    password->addSpacing(unit);
    password->addWidget(m_password);

    const Result<QUrl> ctl = ctlControlPlane(); // as long as the program runs
    const QString ctlHost = ctl.value_or(QUrl()).authority();
    m_environmentKey = new WrapCheckBox(
        ctl ? tr("Use the key in the variable OMNISTRATE_API_KEY, at %1").arg(ctlHost)
            : tr("Use the key in the variable OMNISTRATE_API_KEY"));
    m_environmentKey->setChecked(ctl && SignIn::hasEnvironmentKey());
    m_environmentKey->setVisible(SignIn::hasEnvironmentKey());
    connect(m_environmentKey, &QCheckBox::toggled, this, &SignInPage::showWay);
    m_key = new SecretEdit(tr("API key"));
    m_key->setPlaceholder(u"om_…"_s);
    m_key->setHelp(tr("Starts with om_. Whoever administers your organisation can make one."));
    m_keyForm = new QWidget;
    auto *key = makeColumn(m_keyForm);
    key->addWidget(m_environmentKey);
    key->addWidget(m_key);

    m_provider = new ChoiceGroup(tr("Who vouches for you?"));
    if (!ctl)
        m_ctlFault = ctl.error().what + u' ' + ctl.error().advice;
    m_ctl =
        new WrapLabel(ctl ? tr("The login of omnistrate-ctl on this computer is used at %1 until "
                               "it ends. It is neither renewed nor changed.")
                                .arg(ctlHost)
                          : m_ctlFault,
                      WrapLabel::Look::Muted);

    m_staff = new WrapCheckBox(tr("I onboard on behalf of customers (support staff)"));
    m_keep = new WrapCheckBox(tr("Keep me signed in on this computer"));
    m_keep->setChecked(true);
    m_keeping = new StatusLine;
    m_keeping->setKeepsSpace(false);
    m_probeAgain = new LinkButton(tr("Try the keychain again"));
    m_probeAgain->setSmall(true);
    connect(m_probeAgain, &QPushButton::clicked, this,
            [this] { model().signIn().probeKeychain(true); });

    for (QLineEdit *edit : {m_portal, m_email}) // also what a password manager fills in
        connect(edit, &QLineEdit::textChanged, this, &WizardPage::changed);
    for (SecretEdit *secret : {m_password, m_key})
        connect(secret, &SecretEdit::edited, this, &WizardPage::changed);
    connect(m_provider, &ChoiceGroup::chosen, this, &WizardPage::changed);

    auto *forms = new QWidget;
    auto *column = makeColumn(forms);
    column->addSpacing(unit);
    for (QWidget *form : std::initializer_list<QWidget *>{m_portalForm, m_passwordForm, m_keyForm,
                                                          m_provider, m_ctl})
        column->addWidget(form);
    column->addWidget(m_staff);
    column->addWidget(m_keep);
    column->addWidget(m_keeping);
    column->addWidget(m_probeAgain, 0, Qt::AlignLeading);
    column->addWidget(makeElsewhere());
    return forms;
}

QWidget *SignInPage::makeElsewhere()
{
    auto *content = new QWidget;
    auto *column = makeColumn(content);
    m_address = new QLineEdit;
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setMaximumWidth(theme::unit(this) * 44);
    m_addressStatus = new StatusLine;
    watchAddress(m_address, m_addressStatus);
    connect(m_address, &QLineEdit::textChanged, this, &WizardPage::changed);
    column->addWidget(makeLabel(tr("Address of the control plane"), m_address));
    column->addWidget(m_address);
    column->addWidget(m_addressStatus);
    m_where = new Disclosure(tr("Sign in elsewhere"));
    m_where->setContent(content);
    return m_where;
}

// --- what is shown

void SignInPage::setWays()
{
    QList<Choice> ways{
        {PortalWay, tr("Customer portal"), tr("For customers, with an e-mail and password"),
         u"user"_s},
        {PasswordWay, tr("E-mail and password"), tr("For staff and organisations"), u"user"_s},
        {KeyWay, tr("API key"), tr("For organisations and scripts"), u"key"_s}};
    const QList<IdentityProvider> &providers = model().signIn().identityProviders();
    if (!providers.isEmpty()) {
        QStringList names;
        for (const IdentityProvider &provider : providers)
            names << provider.label;
        ways << Choice{SsoWay, tr("Single sign-on"), names.join(u", "_s), u"lock"_s};
    }
    if (m_hasCtlLogin)
        ways << Choice{CtlWay, tr("omnistrate-ctl"), tr("With its login on this computer"),
                       u"import"_s};
    if (m_way->choices() == ways)
        return;
    m_way->setChoices(ways);
    QList<Choice> vouchers;
    for (const IdentityProvider &provider : providers)
        vouchers << Choice{provider.name, provider.label};
    m_provider->setChoices(vouchers);
    if (providers.size() == 1)
        m_provider->select(providers.constFirst().name);
}

bool SignInPage::isWay(const QString &id) const
{
    return m_way->selected() == id;
}

bool SignInPage::isPortal() const
{
    return isWay(PortalWay);
}

bool SignInPage::usesEnvironmentKey() const
{
    return m_environmentKey->isVisibleTo(m_keyForm) && m_environmentKey->isChecked();
}

bool SignInPage::goesWhereCtlGoes() const
{
    return isWay(CtlWay) || (isWay(KeyWay) && usesEnvironmentKey());
}

bool SignInPage::isWaitingForCode() const
{
    return m_code->isVisibleTo(body()->parentWidget());
}

QLineEdit *SignInPage::addressEdit() const
{
    return isPortal() ? m_portal : m_address;
}

void SignInPage::showWay()
{
    m_portalForm->setVisible(isPortal());
    m_passwordForm->setVisible(isPortal() || isWay(PasswordWay));
    m_keyForm->setVisible(isWay(KeyWay));
    m_key->setVisible(!usesEnvironmentKey());
    m_provider->setVisible(isWay(SsoWay));
    m_ctl->setVisible(isWay(CtlWay));
    m_staff->setVisible(!isPortal());
    m_where->setVisible(!isPortal() && !goesWhereCtlGoes());
    showKeeping();
    emit changed();
}

void SignInPage::showKeeping()
{
    using World = CredentialStore::World;
    const World world = model().signIn().keychain();
    const bool isUseless = world == World::Unusable || world == World::Absent;
    const bool isOwnSession = !isWay(CtlWay);
    m_keep->setVisible(isOwnSession && !isUseless);
    const QString reason = world == World::Absent
        ? tr("This computer has no keychain to keep it in. You stay signed in until you close this "
             "program.")
        : tr("The keychain of this computer cannot be used now. You stay signed in until you close "
             "this program.");
    m_keeping->report(StatusLine::Level::Info, isOwnSession && isUseless ? reason : QString());
    m_probeAgain->setVisible(isOwnSession && isUseless && !model().signIn().isProbing());
}

void SignInPage::setNotice(const QString &text)
{
    m_notice->report(text.isEmpty() ? StatusLine::Level::None : StatusLine::Level::Info, text);
}

void SignInPage::enter()
{
    m_submitted = false;
    // Whoever was thrown out has just seen that this one does not work.
    m_showsAllWays = m_notice->level() != StatusLine::Level::None;
    SignIn &signIn = model().signIn();
    m_hasCtlLogin = SignIn::hasCtlLogin();
    setWays();
    if (!m_address->isModified())
        m_address->setText(signIn.directAddress());
    if (signIn.isPortal() && !m_portal->isModified()) {
        m_portal->setText(signIn.address());
        m_way->select(PortalWay);
    }
    if (m_email->text().isEmpty())
        m_email->setText(model().draft().userEmail);
    if (!model().draft().planId.isEmpty())
        m_staff->setChecked(model().draft().routes == Routes::Fleet);
    signIn.probeKeychain();
    showWay();
    refresh();
}

void SignInPage::leave()
{
    // A code that nobody looks at any more is not waited for.
    if (!model().signIn().isSignedIn())
        model().signIn().cancel();
}

QWidget *SignInPage::initialFocus() const
{
    if (isWaitingForCode())
        return m_code->initialFocus();
    if (!showsForms())
        return m_saved->firstButton();
    if (isWay(KeyWay))
        return usesEnvironmentKey() ? static_cast<QWidget *>(m_environmentKey) : m_key->editor();
    if (isPortal() && m_portal->text().isEmpty())
        return m_portal;
    if (isWay(SsoWay))
        return m_provider;
    return m_email->text().isEmpty() ? static_cast<QWidget *>(m_email) : m_password->editor();
}

void SignInPage::showSections()
{
    const bool isCode = isWaitingForCode();
    const bool hasSaved = m_saved->firstButton();
    m_saved->setVisible(hasSaved && !isCode);
    m_anew->setVisible(hasSaved && !isCode && !m_showsAllWays);
    for (QWidget *part : std::initializer_list<QWidget *>{m_question, m_way, m_forms})
        part->setVisible(!isCode && showsForms());
}

/// Whoever signed in before is asked for one thing only: which of these sign-ins.
bool SignInPage::showsForms() const
{
    return m_showsAllWays || !m_saved->firstButton();
}

void SignInPage::showAllWays()
{
    m_showsAllWays = true;
    showSections();
    emit changed();
    if (QWidget *focus = initialFocus())
        focus->setFocus();
}

void SignInPage::refresh()
{
    SignIn &signIn = model().signIn();
    setWays();
    m_saved->setEntries(model().isDemo() ? QList<SavedSignIn>() : signIn.saved());
    const std::optional<Problem> problem = signIn.isBusy() ? std::nullopt : signIn.problem();
    m_problem->setFix(problem && isConnectionProblem(*problem) ? tr("Connection settings")
                                                               : QString());
    m_problem->setProblem(problem);
    const bool isCode = signIn.deviceCode().state() != DeviceCodeSignIn::State::Idle;
    const bool wasCode = isWaitingForCode();
    m_code->setVisible(isCode);
    showSections();
    showKeeping();
    if (signIn.isBusy())
        m_busy->start(tr("Signing in to %1.").arg(signIn.host()));
    else
        m_busy->stop();
    if (signIn.isSignedIn() && !signIn.isBusy()) {
        m_submitted = false;
        m_password->clear();
        m_key->clear();
        setNotice({});
        emit proceed();
        return;
    }
    const bool wasRefused = m_submitted && !signIn.isBusy() && !isCode;
    if (wasRefused)
        m_submitted = false;
    if (wasRefused || isCode != wasCode) {
        if (QWidget *focus = initialFocus(); focus && isVisible())
            focus->setFocus();
    }
    emit changed();
}

// --- signing in

QString SignInPage::obstacle() const
{
    if (model().signIn().isBusy())
        return tr("Signing in.");
    if (isWaitingForCode())
        return tr("Enter the code in a browser; then it goes on by itself.");
    if (!showsForms())
        return tr("Continue with a sign-in, or sign in another way.");
    if (isPortal() && m_portal->text().trimmed().isEmpty())
        return tr("Enter the address of the portal.");
    if (goesWhereCtlGoes())
        return m_ctlFault;
    if (!SignIn::addressFault(addressEdit()->text()).isEmpty())
        return tr("Correct the address.");
    if (isWay(SsoWay))
        return m_provider->selected().isEmpty() ? tr("Choose who vouches for you.") : QString();
    if (isWay(KeyWay))
        return m_key->isEmpty() ? tr("Enter your API key.") : QString();
    if (!m_email->text().contains(u'@'))
        return tr("Enter your e-mail address.");
    return m_password->isEmpty() ? tr("Enter your password.") : QString();
}

QString SignInPage::nextLabel() const
{
    return tr("Sign in");
}

SignInTarget SignInPage::target() const
{
    SignInTarget target;
    target.address = addressEdit()->text();
    target.gateway = isPortal() ? GatewaySwitch::Kind::Portal : GatewaySwitch::Kind::Direct;
    target.isStaff = !isPortal() && m_staff->isChecked();
    target.keep = m_keep->isVisibleTo(m_forms) && m_keep->isChecked();
    return target;
}

void SignInPage::next()
{
    if (!obstacle().isEmpty())
        return;
    m_submitted = true;
    SignIn &signIn = model().signIn();
    if (isWay(CtlWay)) {
        signIn.withCtlLogin(target().isStaff);
    } else if (isWay(SsoWay)) {
        for (const IdentityProvider &provider : signIn.identityProviders()) {
            if (provider.name == m_provider->selected())
                signIn.withDeviceCode(target(), provider);
        }
    } else if (isWay(KeyWay)) {
        if (usesEnvironmentKey())
            signIn.withEnvironmentKey(target().isStaff, target().keep);
        else
            signIn.withApiKey(target(), m_key->secret());
    } else {
        signIn.withPassword(target(), m_email->text(), m_password->secret());
    }
}

void SignInPage::useSaved(const QString &id)
{
    m_submitted = true;
    model().signIn().withSaved(id);
}

} // namespace byoc
