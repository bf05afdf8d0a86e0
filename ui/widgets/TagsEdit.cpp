// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/TagsEdit.h"

#include "widgets/Accessibility.h"
#include "widgets/LinkButton.h"
#include "widgets/StatusLine.h"
#include "widgets/TagRow.h"
#include "widgets/Theme.h"

#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace byoc {

using namespace Qt::StringLiterals;

TagsEdit::TagsEdit(QWidget *parent)
    : QWidget(parent)
    , m_rowsLayout(new QVBoxLayout)
    , m_add(new LinkButton(tr("Add a tag")))
    , m_status(new StatusLine)
{
    accessibility::setRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Tags"));
    m_add->setIconName(u"plus"_s);
    m_status->setKeepsSpace(false);
    const int unit = theme::unit(this);
    m_rowsLayout->setSpacing(unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit);
    layout->addLayout(m_rowsLayout);
    layout->addWidget(m_status);
    layout->addWidget(m_add);
    connect(m_add, &QAbstractButton::clicked, this,
            [this] { addRow({})->keyEdit()->setFocus(Qt::OtherFocusReason); });
}

TagsEdit::~TagsEdit()
{
    // A row that goes down with the focus would still report that it was left.
    for (TagRow *row : std::as_const(m_rows))
        row->disconnect(this);
}

void TagsEdit::setTags(const QList<CustomTag> &tags)
{
    if (tags == this->tags())
        return;
    while (!m_rows.isEmpty()) {
        m_rows.last()->hide();
        m_rows.takeLast()->deleteLater();
    }
    for (const CustomTag &tag : tags)
        addRow(tag);
    m_complaining = false;
    m_status->clear();
}

void TagsEdit::setLockedKeys(const QStringList &keys)
{
    m_lockedKeys = keys;
    for (TagRow *row : std::as_const(m_rows))
        row->setLocked(keys.contains(row->tag().key));
}

QList<CustomTag> TagsEdit::tags() const
{
    QList<CustomTag> tags;
    for (const TagRow *row : m_rows) {
        if (const CustomTag tag = row->tag(); !tag.key.isEmpty() || !tag.value.isEmpty())
            tags << tag;
    }
    return tags;
}

QString TagsEdit::complaint() const
{
    QSet<QString> keys;
    for (const CustomTag &tag : tags()) {
        if (tag.key.isEmpty())
            return tr("The tag with the value “%1” needs a key.").arg(tag.value);
        if (keys.contains(tag.key))
            return tr("The key “%1” is there twice.").arg(tag.key);
        keys.insert(tag.key);
    }
    return {};
}

bool TagsEdit::isAcceptable() const
{
    return complaint().isEmpty();
}

bool TagsEdit::showErrors()
{
    const QString text = complaint();
    m_complaining = !text.isEmpty();
    m_status->report(StatusLine::Level::Error, text);
    return text.isEmpty();
}

TagRow *TagsEdit::addRow(const CustomTag &tag)
{
    auto *row = new TagRow(tag);
    row->setLocked(m_lockedKeys.contains(tag.key));
    m_rowsLayout->addWidget(row);
    m_rows << row;
    connect(row, &TagRow::edited, this, &TagsEdit::onEdited);
    connect(row, &TagRow::left, this, [this, row] {
        // Going on from an empty key to its value is no mistake.
        if (!row->tag().key.isEmpty() || row->tag().value.isEmpty())
            showErrors();
    });
    connect(row, &TagRow::removeRequested, this, [this, row] { removeRow(row); });
    row->show();
    nameRows();
    return row;
}

void TagsEdit::removeRow(TagRow *row)
{
    row->disconnect(this);
    const qsizetype at = m_rows.indexOf(row);
    m_rows.removeAt(at);
    // The focus goes to a neighbour, not to nowhere.
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows[std::min(at, m_rows.size() - 1)]->keyEdit()->setFocus(Qt::OtherFocusReason);
    row->hide();
    row->deleteLater();
    nameRows();
    onEdited();
}

void TagsEdit::nameRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setNumber(int(i) + 1);
}

void TagsEdit::onEdited()
{
    if (m_complaining)
        showErrors();
    emit edited();
}

} // namespace byoc
