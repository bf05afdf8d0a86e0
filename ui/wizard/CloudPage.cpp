// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/CloudPage.h"

#include "widgets/ChoiceGroup.h"

#include <QBoxLayout>

namespace byoc {

CloudPage::CloudPage(OnboardingModel &model, QWidget *parent)
    : WizardPage(model, tr("Where should it run?"), parent)
{
    m_clouds = new ChoiceGroup(title());
    connect(m_clouds, &ChoiceGroup::chosen, this,
            [this](const QString &id) { this->model().chooseCloud(id); });
    body()->addWidget(m_clouds);
}

QWidget *CloudPage::initialFocus() const
{
    return m_clouds;
}

void CloudPage::enter()
{
    model().readDeclarations();
    refresh();
}

void CloudPage::refresh()
{
    setHeading(title(),
               tr("%1 will run in an account that belongs to you. You can connect more "
                  "accounts later.")
                   .arg(model().draft().serviceName));
    QList<Choice> choices;
    for (const CloudChoice &choice : model().cloudChoices())
        choices << Choice{choice.cloud->id(), choice.cloud->name(),     choice.cloud->mechanism(),
                          choice.cloud->id(), choice.refusal.isEmpty(), choice.refusal};
    if (m_clouds->choices() != choices)
        m_clouds->setChoices(choices);
    m_clouds->select(model().draft().cloudId);
    emit changed();
}

QString CloudPage::obstacle() const
{
    if (!model().cloud())
        return tr("Choose a cloud.");
    for (const CloudChoice &choice : model().cloudChoices()) {
        if (choice.cloud == model().cloud())
            return choice.refusal;
    }
    return {};
}

} // namespace byoc
