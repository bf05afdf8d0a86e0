// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/WizardPage.h"

#include "text/VisibleText.h"
#include "widgets/Accessibility.h"
#include "widgets/Heading.h"
#include "widgets/ProblemPanel.h"
#include "widgets/Theme.h"
#include "widgets/WrapLabel.h"
#include "workstation/Browser.h"

#include <QBoxLayout>
#include <QMessageBox>

namespace byoc {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestLink = 8000; // characters; what is opened is not longer
} // namespace

WizardPage::WizardPage(OnboardingModel &model, const QString &title, QWidget *parent)
    : PageScrollArea(parent)
    , m_model(model)
    , m_heading(new Heading(title))
{
    body()->addWidget(m_heading);
    // A panel's name is read when the focus comes into it.
    accessibility::setRole(this, QAccessible::Pane);
    setAccessibleName(title);
}

QString WizardPage::title() const
{
    return m_heading->title();
}

QString WizardPage::nextLabel() const
{
    return tr("Next");
}

void WizardPage::setHeading(const QString &title, const QString &subtitle)
{
    if (m_heading->title() != title)
        m_heading->setTitle(title);
    m_heading->setSubtitle(subtitle);
}

void WizardPage::addSection(const QString &title)
{
    addSpace(1);
    body()->addWidget(new WrapLabel(title, WrapLabel::Look::Strong));
}

void WizardPage::addSpace(int units)
{
    body()->addSpacing(units * theme::unit(this));
}

ProblemPanel *WizardPage::makeProblemPanel()
{
    auto *panel = new ProblemPanel;
    connect(panel, &ProblemPanel::supportReportRequested, this,
            &WizardPage::supportReportRequested);
    return panel;
}

void WizardPage::openLink(const QUrl &link)
{
    const auto show = [this, &link](const QString &text, const QString &advice) {
        auto *box =
            new QMessageBox(QMessageBox::Information, tr("Link"), text, QMessageBox::Ok, window());
        box->setTextFormat(Qt::PlainText);
        // Encoded: otherwise %E2%80%AE would turn the text around.
        box->setInformativeText(
            advice + u"\n\n"_s
            + visibleText(link.toDisplayString(QUrl::FullyEncoded), LongestLink, true));
        box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    };
    if (m_model.isDemo()) {
        show(tr("The demo does not open your cloud."),
             tr("With a real control plane your browser would open this address:"));
        return;
    }
    if (!m_model.mayOpen(link)) {
        show(tr("This link does not belong to the cloud."),
             tr("It came from the control plane and was not opened. Ask the provider about it:"));
        return;
    }
    if (!openInBrowser(link))
        show(tr("No browser could be opened."), tr("Open this address yourself:"));
}

} // namespace byoc
