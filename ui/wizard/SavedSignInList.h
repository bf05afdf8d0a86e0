// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "signin/SavedSignIns.h"

#include <QWidget>

class QPushButton;

namespace byoc {

/// The sign-ins that this computer remembers, one card each: to go on with, or to sign out.
class SavedSignInList : public QWidget
{
    Q_OBJECT

public:
    explicit SavedSignInList(QWidget *parent = nullptr);

    /// Hidden while there are none.
    void setEntries(const QList<SavedSignIn> &entries);
    /// The button of the first one; nullptr: there is none.
    QPushButton *firstButton() const { return m_first; }

signals:
    void continueRequested(const QString &id);
    void forgetRequested(const QString &id);

private:
    QWidget *makeCard(const SavedSignIn &entry);

    QStringList m_shown;
    QPushButton *m_first = nullptr;
};

} // namespace byoc
