// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/LinkButton.h"

namespace byoc {

/// The link of a Disclosure: a chevron that shows and an accessible state that says whether its
/// content is open.
class DisclosureButton : public LinkButton
{
    Q_OBJECT
public:
    explicit DisclosureButton(const QString &title, QWidget *parent = nullptr);

    bool isExpanded() const { return m_expanded; }
    void setExpanded(bool expanded);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool m_expanded = false;
};

} // namespace byoc
