// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace byoc {

/// The scrolling middle of a page: one column of about 80 characters at the leading side, never a
/// horizontal scroll bar, and the focused control is always in sight.
class PageScrollArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageScrollArea(QWidget *parent = nullptr);
    ~PageScrollArea() override;

    /// Vertical; add the page's widgets here. It ends with free space by itself.
    QVBoxLayout *body() const { return m_body; }
    void scrollToTop();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    QWidget *m_column;
    QVBoxLayout *m_body;
};

} // namespace byoc
