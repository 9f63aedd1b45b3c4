// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/dialogs.h"

#include "ui/base/plaintext.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace rapporteur
{

namespace
{

QFileDialog *fileDialog(QWidget *parent, const FileRequest &request)
{
    auto *dialog = new QFileDialog(parent, request.title, request.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!request.filters.isEmpty())
        dialog->setNameFilters(request.filters);
    if (!request.suggestedName.isEmpty())
        dialog->selectFile(request.suggestedName);
    dialog->setDefaultSuffix(request.suffix);
    return dialog;
}

} // namespace

void DesktopDialogs::openFiles(QWidget *parent, const FileRequest &request,
                               std::function<void(const QStringList &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, request);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(
        dialog, &QDialog::finished, dialog, [dialog, chosen = std::move(chosen)](int result) {
            chosen(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
        });
    dialog->open();
}

void DesktopDialogs::openFolder(QWidget *parent, const FileRequest &request,
                                std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, request);
    dialog->setFileMode(QFileDialog::Directory);
    QObject::connect(
        dialog, &QDialog::finished, dialog, [dialog, chosen = std::move(chosen)](int result) {
            chosen(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
        });
    dialog->open();
}

void DesktopDialogs::saveFile(QWidget *parent, const FileRequest &request,
                              std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = fileDialog(parent, request);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    QObject::connect(
        dialog, &QDialog::finished, dialog, [dialog, chosen = std::move(chosen)](int result) {
            chosen(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
        });
    dialog->open();
}

void DesktopDialogs::ask(QWidget *parent, const Question &question,
                         std::function<void(const QString &)> answered)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(question.title);
    box->setText(question.text);
    if (!question.detail.isEmpty())
        box->setDetailedText(question.detail);
    const QString cancelId = !question.cancelId.isEmpty() || question.choices.isEmpty()
        ? question.cancelId
        : question.choices.last().id;
    for (const Choice &choice : question.choices) {
        const auto role = choice.id == cancelId ? QMessageBox::RejectRole
            : choice.destructive                ? QMessageBox::DestructiveRole
                                                : QMessageBox::AcceptRole;
        QPushButton *button = box->addButton(withoutMnemonics(choice.text), role);
        button->setObjectName(choice.id);
        if (choice.id == question.choices.first().id)
            box->setDefaultButton(button);
        if (choice.id == cancelId)
            box->setEscapeButton(button);
    }
    QObject::connect(box, &QDialog::finished, box, [box, cancelId, answered = std::move(answered)] {
        const QAbstractButton *clicked = box->clickedButton();
        answered(clicked ? clicked->objectName() : cancelId);
    });
    box->open();
}

void DesktopDialogs::askText(QWidget *parent, const QString &title, const QString &label,
                             const QString &value, std::function<void(const QString &)> answered)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(value);
    for (QLabel *shown : dialog->findChildren<QLabel *>())
        shown->setTextFormat(Qt::PlainText);
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [dialog, answered = std::move(answered)](int result) {
                         answered(result == QDialog::Accepted ? dialog->textValue() : QString());
                     });
    dialog->open();
}

void DesktopDialogs::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace rapporteur
