// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/AccountAnswers.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace byoc {

class LinkButton;
class StatusLine;
class TagRow;

/// Custom tags, key = value, one per row.
class TagsEdit : public QWidget
{
    Q_OBJECT
public:
    explicit TagsEdit(QWidget *parent = nullptr);
    ~TagsEdit() override;

    /// Does not emit.
    void setTags(const QList<CustomTag> &tags);
    /// Tags with these keys are given by the provider: shown, not changed or removed.
    void setLockedKeys(const QStringList &keys);
    /// Trimmed; rows that are wholly empty are left out.
    QList<CustomTag> tags() const;
    /// No key missing where there is a value, and none twice.
    bool isAcceptable() const;
    /// Shows what is wrong, if anything. True if acceptable.
    bool showErrors();

signals:
    void edited();

private:
    TagRow *addRow(const CustomTag &tag);
    void removeRow(TagRow *row);
    void nameRows();
    QString complaint() const;
    void onEdited();

    QVBoxLayout *m_rowsLayout;
    QList<TagRow *> m_rows;
    LinkButton *m_add;
    StatusLine *m_status;
    QStringList m_lockedKeys;
    bool m_complaining = false;
};

} // namespace byoc
