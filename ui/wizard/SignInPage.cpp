// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/SignInPage.h"

#include "widgets/BusyLine.h"
#include "widgets/ChoiceGroup.h"
#include "widgets/Disclosure.h"
#include "widgets/ProblemPanel.h"
#include "widgets/SecretEdit.h"
#include "widgets/StatusLine.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setFont(theme::strongFont());
    label->setBuddy(buddy);
    buddy->setAccessibleName(text);
    return label;
}

} // namespace

SignInPage::SignInPage(OnboardingModel &model, QWidget *parent)
    : WizardPage(model, tr("Sign in"), parent)
{
    setHeading(title(),
               tr("Use the sign-in that you have from the provider. It is kept in memory only, "
                  "until you close this window."));
    m_notice = new StatusLine;
    m_notice->setKeepsSpace(false);
    m_problem = new ProblemPanel;
    connect(m_problem, &ProblemPanel::retryRequested, this, &SignInPage::next);

    m_way = new ChoiceGroup(tr("How do you sign in?"));
    m_way->setMaximumColumns(2);
    m_way->setChoices(
        {{u"password"_s, tr("E-mail and password"), tr("For people"), u"user"_s, true, {}},
         {u"key"_s, tr("API key"), tr("For organisations and scripts"), u"key"_s, true, {}}});
    m_way->select(u"password"_s);
    connect(m_way, &ChoiceGroup::chosen, this, &SignInPage::showWay);

    m_email = new QLineEdit;
    m_email->setPlaceholderText(u"anna@example.com"_s);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_password = new SecretEdit(tr("Password"));
    m_key = new SecretEdit(tr("API key"));
    m_key->setPlaceholder(u"om_…"_s);
    m_key->setHelp(tr("Starts with om_. Whoever administers your organisation can make one."));
    for (SecretEdit *secret : {m_password, m_key})
        connect(secret, &SecretEdit::edited, this, &WizardPage::changed);
    // Not textEdited(): a screen reader's or password manager's text is no edit to Qt.
    connect(m_email, &QLineEdit::textChanged, this, &WizardPage::changed);

    const int width = theme::unit(this) * 44;
    m_email->setMaximumWidth(width);
    m_passwordForm = new QWidget;
    auto *form = new QVBoxLayout(m_passwordForm);
    form->setContentsMargins({});
    form->addWidget(makeLabel(tr("E-mail"), m_email));
    form->addWidget(m_email);
    form->addSpacing(theme::unit(this));
    form->addWidget(m_password);

    auto *whereContent = new QWidget;
    auto *whereLayout = new QVBoxLayout(whereContent);
    whereLayout->setContentsMargins({});
    m_address = new QLineEdit;
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setMaximumWidth(width);
    m_addressStatus = new StatusLine;
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_addressStatus->clear();
        emit changed();
    });
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        const QString fault = SignIn::addressFault(m_address->text());
        m_addressStatus->report(
            fault.isEmpty() ? StatusLine::Level::None : StatusLine::Level::Error, fault);
    });
    whereLayout->addWidget(makeLabel(tr("Address of the control plane"), m_address));
    whereLayout->addWidget(m_address);
    whereLayout->addWidget(m_addressStatus);
    m_where = new Disclosure(tr("Sign in elsewhere"));
    m_where->setContent(whereContent);
    m_busy = new BusyLine;

    body()->addWidget(m_notice);
    body()->addWidget(m_problem);
    body()->addWidget(m_way);
    addSpace(1);
    body()->addWidget(m_passwordForm);
    body()->addWidget(m_key);
    addSpace(1);
    body()->addWidget(m_where);
    body()->addWidget(m_busy);
    showWay();
}

bool SignInPage::usesKey() const
{
    return m_way->selected() == "key"_L1;
}

void SignInPage::showWay()
{
    m_passwordForm->setVisible(!usesKey());
    m_key->setVisible(usesKey());
    emit changed();
}

void SignInPage::setNotice(const QString &text)
{
    m_notice->report(text.isEmpty() ? StatusLine::Level::None : StatusLine::Level::Info, text);
}

void SignInPage::enter()
{
    m_waiting = false;
    if (m_address->text().isEmpty() || !m_address->isModified())
        m_address->setText(model().signIn().address());
    if (m_email->text().isEmpty())
        m_email->setText(model().draft().userEmail);
    refresh();
}

QWidget *SignInPage::initialFocus() const
{
    if (usesKey())
        return m_key->editor();
    return m_email->text().isEmpty() ? static_cast<QWidget *>(m_email) : m_password->editor();
}

void SignInPage::refresh()
{
    SignIn &signIn = model().signIn();
    m_problem->setProblem(signIn.isBusy() ? std::nullopt : signIn.problem());
    if (signIn.isBusy())
        m_busy->start(tr("Signing in to %1.").arg(signIn.host()));
    else
        m_busy->stop();
    if (m_waiting && !signIn.isBusy()) {
        m_waiting = false;
        if (signIn.isSignedIn()) {
            m_password->clear();
            m_key->clear();
            setNotice({});
            emit proceed();
        } else {
            initialFocus()->setFocus();
        }
    }
    emit changed();
}

QString SignInPage::obstacle() const
{
    if (model().signIn().isBusy())
        return tr("Signing in.");
    if (!SignIn::addressFault(m_address->text()).isEmpty())
        return tr("Correct the address.");
    if (usesKey())
        return m_key->isEmpty() ? tr("Enter your API key.") : QString();
    if (!m_email->text().contains(u'@'))
        return tr("Enter your e-mail address.");
    return m_password->isEmpty() ? tr("Enter your password.") : QString();
}

QString SignInPage::nextLabel() const
{
    return tr("Sign in");
}

void SignInPage::next()
{
    if (!obstacle().isEmpty())
        return;
    m_waiting = true;
    if (usesKey())
        model().signIn().withApiKey(m_address->text(), m_key->secret());
    else
        model().signIn().withPassword(m_address->text(), m_email->text(), m_password->secret());
}

} // namespace byoc
