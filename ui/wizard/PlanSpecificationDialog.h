// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "documents/DeploymentBlockEdit.h"
#include "documents/PlanSpecification.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace byoc {

class CloudCatalogue;
class CopyBox;
class ProblemPanel;
class StatusLine;

/// What a plan specification or a compose file says of deployment: which clouds and variants it
/// serves, what is odd about it, which offering it is. Staff can write a corrected deployment block
/// for the clouds that they choose; all else in the file stays as it is.
class PlanSpecificationDialog : public QDialog
{
    Q_OBJECT

public:
    /// `bytes`: what `specification` was read from. `clouds` is borrowed. `matchingPlan`: the
    /// offering that it is, as people know it; empty: none is known.
    PlanSpecificationDialog(const QString &path, const QByteArray &bytes,
                            const PlanSpecification &specification, const CloudCatalogue &clouds,
                            const QString &matchingPlan, QWidget *parent = nullptr);

signals:
    /// Choose the offering that the specification is.
    void planWanted();

private:
    QWidget *makeFacts() const;
    void addRemarks(QVBoxLayout *layout) const;
    QWidget *makeEditor();
    DeploymentBlock block() const;
    void showBlock();
    void save();

    QString m_path;
    QByteArray m_bytes;
    PlanSpecification m_specification;
    const CloudCatalogue &m_clouds;
    QHash<QString, QCheckBox *> m_chosen; ///< by cloud
    QHash<QString, QLineEdit *> m_edits; ///< by DeploymentField::key
    CopyBox *m_preview = nullptr;
    StatusLine *m_saved = nullptr;
    ProblemPanel *m_problem = nullptr;
};

} // namespace byoc
