// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCheckBox>

namespace byoc {

struct TextBlock;

/// A check box whose text wraps, so that a long label fits a narrow window and large text. Its
/// text has no mnemonic.
class WrapCheckBox : public QCheckBox
{
    Q_OBJECT
public:
    explicit WrapCheckBox(const QString &text = {}, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    TextBlock block() const;
    QSize boxSize() const;
    int textLeft() const; ///< in coordinates that run from the leading side
};

} // namespace byoc
