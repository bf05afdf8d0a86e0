// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "deploy/Parameter.h"

#include <QWidget>

class QComboBox;

namespace byoc {

class FieldEdit;
class SecretEdit;

/// Editor of one parameter of the plan: a text, a choice, a secret, by its type.
class ParameterEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterEdit(const Parameter &parameter, QWidget *parent = nullptr);

    const Parameter &parameter() const { return m_parameter; }
    /// As typed. Does not emit.
    void setText(const QString &text);
    QString text() const;
    QWidget *editor() const;

signals:
    void edited(const QString &key, const QString &text);

private:
    void buildChoice(const QList<Parameter::Option> &options);
    void buildSecret();
    void buildText();
    void report();

    Parameter m_parameter;
    FieldEdit *m_field = nullptr;
    QComboBox *m_choice = nullptr;
    SecretEdit *m_secret = nullptr;
};

} // namespace byoc
