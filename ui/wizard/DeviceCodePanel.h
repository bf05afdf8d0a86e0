// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "signin/DeviceCode.h"

#include <QUrl>
#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace byoc {

class BusyLine;
class CopyBox;
class ProblemPanel;
class QrCode;
class StatusLine;
class WrapLabel;

/// Signing in by device code, as a person sees it: the code, the address to enter it at, the same
/// as a QR code, how long it is good for, and what stands in the way. Opening the address is the
/// person's own action, never automatic. While there is no code its place is kept.
///
/// Has the sign-in look at once when the window becomes active: that is when people come back.
class DeviceCodePanel : public QWidget
{
    Q_OBJECT
public:
    /// `signIn` is borrowed and must outlive this. Start it before or after; cancelling is done
    /// here, and shows as its state Idle.
    explicit DeviceCodePanel(DeviceCodeSignIn &signIn, QWidget *parent = nullptr);

    /// What to do next: open the address, get another code, or cancel while there is none yet.
    QWidget *initialFocus() const;

signals:
    /// The person wants to see this page; it is one that DeviceCodeSignIn let through.
    void openRequested(const QUrl &url);
    void supportReportRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void showCode();
    void tintIcons();
    void arrange();
    QString countdown() const;

    DeviceCodeSignIn &m_signIn;
    WrapLabel *m_how;
    QWidget *m_content;
    QBoxLayout *m_columns;
    CopyBox *m_code;
    CopyBox *m_address;
    QPushButton *m_open;
    QrCode *m_qr;
    WrapLabel *m_qrCaption;
    BusyLine *m_busy;
    WrapLabel *m_countdown;
    ProblemPanel *m_problem;
    QPushButton *m_renew;
    QPushButton *m_cancel;
    StatusLine *m_status;
};

} // namespace byoc
