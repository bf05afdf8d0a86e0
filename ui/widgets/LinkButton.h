// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPushButton>

namespace byoc {

/// A button that looks like a link: text in the accent colour, underlined under the pointer and
/// with the focus. Its text has no mnemonic: an '&' is shown as it is.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr);

    /// Sets what is shown and read; use this instead of `setText`.
    void setLabel(const QString &label);
    QString label() const { return m_label; }
    /// A drawing (Icon.h) before the text, or none.
    void setIconName(const QString &name);
    void setSmall(bool small);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QFont labelFont() const;

    QString m_label;
    QString m_iconName;
    bool m_small = false;
};

} // namespace byoc
