// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/DeviceCodePanel.h"

#include "widgets/BusyLine.h"
#include "widgets/CopyBox.h"
#include "widgets/FlowLayout.h"
#include "widgets/Icon.h"
#include "widgets/ProblemPanel.h"
#include "widgets/QrCode.h"
#include "widgets/StatusLine.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace byoc {

using namespace Qt::StringLiterals;

using State = DeviceCodeSignIn::State;

namespace {

constexpr int narrowColumns = 64; // below that, the QR code goes under the rest
constexpr int secondsPerMinute = 60;

QPushButton *makeButton(const QString &label)
{
    auto *button = new QPushButton(label);
    button->setAccessibleName(label);
    button->setAutoDefault(false);
    return button;
}

/// Letter by letter, as a screen reader is to say it.
QString spelled(const QString &code)
{
    QStringList letters;
    for (const QChar letter : code) {
        if (letter == u'-')
            letters << DeviceCodePanel::tr("dash");
        else if (!letter.isSpace())
            letters << QString(letter);
    }
    return letters.join(", "_L1);
}

} // namespace

DeviceCodePanel::DeviceCodePanel(DeviceCodeSignIn &signIn, QWidget *parent)
    : QWidget(parent)
    , m_signIn(signIn)
    , m_how(new WrapLabel)
    , m_content(new QWidget)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_code(new CopyBox(tr("Code")))
    , m_address(new CopyBox(tr("Address")))
    , m_open(makeButton(tr("Open in browser")))
    , m_qr(new QrCode(tr("QR code of the address")))
    , m_qrCaption(
          new WrapLabel(tr("Or point your phone's camera here."), WrapLabel::Look::SmallMuted))
    , m_busy(new BusyLine)
    , m_countdown(new WrapLabel({}, WrapLabel::Look::SmallMuted))
    , m_problem(new ProblemPanel)
    , m_renew(makeButton(tr("Get a new code")))
    , m_cancel(makeButton(tr("Cancel")))
    , m_status(new StatusLine)
{
    connect(m_problem, &ProblemPanel::supportReportRequested, this,
            &DeviceCodePanel::supportReportRequested);
    const int unit = theme::unit(this);
    m_code->setLarge(true);
    m_code->setMaximumLines(2);
    m_countdown->setMinimumLines(1);

    auto *open = new FlowLayout;
    open->addWidget(m_open);
    auto *left = new QVBoxLayout;
    left->setSpacing(unit / 2);
    left->addWidget(new WrapLabel(tr("Code"), WrapLabel::Look::Strong));
    left->addWidget(m_code);
    left->addSpacing(unit);
    left->addWidget(new WrapLabel(tr("Address"), WrapLabel::Look::Strong));
    left->addWidget(m_address);
    left->addSpacing(unit / 2);
    left->addLayout(open);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(unit / 2);
    right->addWidget(m_qr, 0, Qt::AlignLeading);
    right->addWidget(m_qrCaption);
    right->addStretch();
    m_columns->setContentsMargins({});
    m_columns->setSpacing(unit * 3);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right);
    m_content->setLayout(m_columns);

    auto *buttons = new FlowLayout;
    buttons->addWidget(m_renew);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(unit * 3 / 2);
    layout->addWidget(m_how);
    layout->addWidget(m_content);
    layout->addWidget(m_busy);
    layout->addWidget(m_countdown);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    layout->addWidget(m_status);

    connect(m_open, &QAbstractButton::clicked, this, [this] {
        const QUrl complete = m_signIn.verificationUrlComplete();
        emit openRequested(complete.isEmpty() ? m_signIn.verificationUrl() : complete);
    });
    connect(m_renew, &QAbstractButton::clicked, &m_signIn, &DeviceCodeSignIn::renew);
    connect(m_cancel, &QAbstractButton::clicked, &m_signIn, &DeviceCodeSignIn::cancel);
    connect(&m_signIn, &DeviceCodeSignIn::changed, this, &DeviceCodePanel::refresh);
    tintIcons();
    refresh();
}

QWidget *DeviceCodePanel::initialFocus() const
{
    if (m_signIn.state() == State::Waiting)
        return m_open;
    return m_renew->isEnabled() ? m_renew : m_cancel;
}

void DeviceCodePanel::refresh()
{
    const State state = m_signIn.state();
    const QString provider = m_signIn.provider().label;
    const bool isOver = state == State::Denied || state == State::Failed;
    const bool isWaiting = state == State::Waiting;
    const bool isAsking = state == State::AskingForCode;

    // Before what has the focus goes away: Qt would put it anywhere.
    m_renew->setEnabled(!isAsking && state != State::Done);
    if (!isWaiting && m_content->isAncestorOf(focusWidget()) && focusWidget()->hasFocus())
        (m_renew->isEnabled() ? m_renew : m_cancel)->setFocus(Qt::OtherFocusReason);

    m_how->setText(tr("Open the address in a browser, here or on your phone, and enter the code. "
                      "This window goes on by itself as soon as %1 knows that it is you.")
                       .arg(provider));
    showCode();
    m_content->setEnabled(isWaiting);
    for (QWidget *part : {static_cast<QWidget *>(m_how), m_content, static_cast<QWidget *>(m_busy),
                          static_cast<QWidget *>(m_countdown)})
        part->setVisible(!isOver);

    if (isAsking)
        m_busy->start(tr("Asking %1 for a code.").arg(provider));
    else if (isWaiting)
        m_busy->start(tr("Waiting for you to enter the code."));
    else
        m_busy->stop();
    m_countdown->setText(isWaiting ? countdown() : QString());

    std::optional<Problem> problem = m_signIn.problem();
    if (problem)
        problem->canRetry = false; // the button below is for that
    m_problem->setProblem(problem);
    makePrimary(m_renew, isOver || state == State::Expired);

    using Level = StatusLine::Level;
    if (state == State::Expired)
        m_status->report(Level::Warning, tr("The code has expired. Get a new one to go on."));
    else if (state == State::Done)
        m_status->report(Level::Fine, tr("%1 knows that it is you.").arg(provider));
    else if (m_signIn.trouble())
        m_status->report(Level::Warning,
                         tr("%1 This window keeps trying.").arg(m_signIn.trouble()->what));
    else
        m_status->clear();
}

void DeviceCodePanel::showCode()
{
    const QString code = m_signIn.userCode();
    m_code->setText(code);
    m_code->setSpelling(spelled(code));
    const QUrl url = m_signIn.verificationUrl();
    // While there is none, the one that is likely: so its place is kept.
    m_address->setText(
        (url.isEmpty() ? m_signIn.provider().verificationUrl : url).toString(QUrl::FullyEncoded));
    m_open->setAccessibleDescription(
        url.isEmpty() ? QString() : tr("Opens %1 in your browser.").arg(url.host()));
    const QUrl complete = m_signIn.verificationUrlComplete();
    m_qr->setText((complete.isEmpty() ? url : complete).toString(QUrl::FullyEncoded));
}

QString DeviceCodePanel::countdown() const
{
    const int seconds = m_signIn.secondsLeft();
    if (seconds < secondsPerMinute)
        return tr("This code is good for less than a minute.");
    return tr("This code is good for %n more minute(s).", nullptr, seconds / secondsPerMinute);
}

void DeviceCodePanel::tintIcons()
{
    m_open->setIcon(tintedIcon(u"external-link"_s, palette()));
}

void DeviceCodePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tintIcons();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_signIn.checkNow();
    else if (event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

void DeviceCodePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DeviceCodePanel::arrange()
{
    const int narrow = fontMetrics().averageCharWidth() * narrowColumns;
    const bool below = width() < narrow;
    m_columns->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_qrCaption->setMaximumWidth(below ? QWIDGETSIZE_MAX : m_qr->sizeHint().width());
}

} // namespace byoc
