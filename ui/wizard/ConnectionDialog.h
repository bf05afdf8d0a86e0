// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "problem/Result.h"
#include "secrets/Secret.h"
#include "workstation/NetworkSettings.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace byoc {

class BusyLine;
class ChoiceGroup;
class FieldEdit;
class PageScrollArea;
class ProblemPanel;
class SecretEdit;
class SelectableText;
class StatusLine;
class WrapLabel;

/// Proxy and trusted certificates, reachable before the first sign-in. Opened with `open()`; knows
/// nothing of the network: whoever opens it does the testing and the applying.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `host`: what "Test the connection" goes to, e.g. "api.omnistrate.cloud".
    ConnectionDialog(const NetworkSettings &settings, const Secret &password, const QString &host,
                     QWidget *parent = nullptr);

    /// The sentence that a good connection is told with, or the problem. Without effect if the
    /// person has changed something since.
    void showTestResult(const Result<QString> &result);
    /// As the button that picks a file does.
    void setCaFile(const QString &path);

signals:
    /// Test these, which pass all checks, and call `showTestResult`.
    void testRequested(const byoc::NetworkSettings &settings, const byoc::Secret &password);
    /// Nobody waits for the result any more.
    void testAbandoned();
    /// The person wants these from now on. They pass all checks. The dialog closes.
    void settingsAccepted(const byoc::NetworkSettings &settings, const byoc::Secret &password);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeProxyPart(const NetworkSettings &settings, const Secret &password);
    QWidget *makeCertificatesPart();
    QWidget *makeTestPart();
    void showProxy();
    void showCaFile();
    void onEdited();
    void test();
    void abandonTest();
    void accept() override;
    void done(int result) override;
    NetworkSettings settings() const;
    Secret password() const;
    /// Says what is wrong where it is, and goes there. True if all is well.
    bool showErrors();
    void fitIntoScreen();

    QString m_host;
    QString m_caFile;
    bool m_isTesting = false;

    PageScrollArea *m_page;
    ChoiceGroup *m_proxy;
    QWidget *m_manual;
    QComboBox *m_protocol;
    FieldEdit *m_proxyHost;
    FieldEdit *m_proxyPort;
    QWidget *m_signIn;
    FieldEdit *m_user;
    SecretEdit *m_password;
    WrapLabel *m_caName;
    StatusLine *m_caStatus;
    SelectableText *m_caFacts;
    QPushButton *m_caPick;
    QPushButton *m_caRemove;
    QPushButton *m_test;
    BusyLine *m_testing;
    StatusLine *m_testResult;
    ProblemPanel *m_testProblem;
};

} // namespace byoc
