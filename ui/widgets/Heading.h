// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace byoc {

class WrapLabel;

/// A page's title and, below it, at most two sentences of explanation. Accessible role: heading
/// with the title as its name.
class Heading : public QWidget
{
    Q_OBJECT
public:
    explicit Heading(const QString &title = {}, const QString &subtitle = {},
                     QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setSubtitle(const QString &subtitle); ///< empty: hidden

private:
    WrapLabel *m_title;
    WrapLabel *m_subtitle;
};

} // namespace byoc
