// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace byoc {

class DisclosureButton;

/// "Learn more": a link that opens what is below it. Closed at first.
class Disclosure : public QWidget
{
    Q_OBJECT
public:
    explicit Disclosure(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// Takes ownership; replaces what was there.
    void setContent(QWidget *content);
    /// Content of one or more paragraphs of plain, selectable text.
    void setText(const QString &text);

    bool isExpanded() const;
    void setExpanded(bool expanded);

signals:
    void toggled(bool expanded);

private:
    DisclosureButton *m_button;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace byoc
