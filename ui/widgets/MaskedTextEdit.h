// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/Secret.h"
#include "widgets/TextInput.h"

namespace byoc {

/// A secret of several lines. While hidden it shows dots of the same shape and takes what is
/// pasted or dropped as a whole; while revealed it is an ordinary text edit. Keeps no undo history.
class MaskedTextEdit : public TextInput
{
    Q_OBJECT
public:
    explicit MaskedTextEdit(QWidget *parent = nullptr);

    Secret secret() const;
    bool isEmpty() const;
    void setSecret(const Secret &secret); ///< does not emit
    void clearSecret() { setSecret({}); }
    bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);

signals:
    void edited();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    QMimeData *createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void display();

    Secret m_secret; ///< while hidden; while revealed the document has it
    bool m_revealed = false;
    bool m_displaying = false;
};

} // namespace byoc
