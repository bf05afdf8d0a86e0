// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "text/DocumentMistake.h"

#include <QDialog>

namespace byoc {

/// Everything that is wrong with a file that a person gave, by line. Opened with `open()`.
class MistakesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `what`: a whole sentence that says what could not be done with the file.
    MistakesDialog(const QString &path, const QString &what, const QList<DocumentMistake> &mistakes,
                   QWidget *parent = nullptr);
};

} // namespace byoc
