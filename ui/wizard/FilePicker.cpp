// SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/FilePicker.h"

#include <QFileDialog>
#include <QFileInfo>

namespace byoc {

namespace {

QString &lastFolder()
{
    static QString folder = QDir::homePath();
    return folder;
}

void show(QFileDialog *dialog, QWidget *owner, std::function<void(const QString &)> picked)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, owner,
                     [picked = std::move(picked)](const QString &path) {
                         lastFolder() = QFileInfo(path).absolutePath();
                         picked(path);
                     });
    dialog->open();
}

} // namespace

void pickFileToOpen(QWidget *owner, const QString &title, const QString &filter,
                    std::function<void(const QString &)> picked)
{
    auto *dialog = new QFileDialog(owner->window(), title, lastFolder(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    show(dialog, owner, std::move(picked));
}

void pickFileToSave(QWidget *owner, const QString &title, const QString &suggestedName,
                    std::function<void(const QString &)> picked)
{
    auto *dialog = new QFileDialog(owner->window(), title, lastFolder());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(suggestedName);
    show(dialog, owner, std::move(picked));
}

} // namespace byoc
