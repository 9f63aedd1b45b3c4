// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/dialogs.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

namespace rapporteur::testing
{

/// Answers dialogs as a test has said and notes what was asked.
class ScriptedDialogs final : public Dialogs
{
public:
    QStringList files; ///< answer to openFiles
    QString folder, savePath, typed;
    QString answer; ///< id of the choice for `ask`
    QList<Question> questions;
    QList<FileRequest> requests;
    QPointer<QDialog> opened; ///< the last form

    void openFiles(QWidget *, const FileRequest &request,
                   std::function<void(const QStringList &)> chosen) override
    {
        requests.append(request);
        chosen(files);
    }
    void openFolder(QWidget *, const FileRequest &request,
                    std::function<void(const QString &)> chosen) override
    {
        requests.append(request);
        chosen(folder);
    }
    void saveFile(QWidget *, const FileRequest &request,
                  std::function<void(const QString &)> chosen) override
    {
        requests.append(request);
        chosen(savePath);
    }
    /// Later, as a person does: what asked has long returned.
    void ask(QWidget *parent, const Question &question,
             std::function<void(const QString &)> answered) override
    {
        questions.append(question);
        const QString given = answer.isEmpty() ? question.cancelId : answer;
        QTimer::singleShot(0, parent, [answered = std::move(answered), given] { answered(given); });
    }
    void askText(QWidget *, const QString &, const QString &, const QString &,
                 std::function<void(const QString &)> answered) override
    {
        answered(typed);
    }
    void open(QDialog *dialog) override
    {
        opened = dialog;
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
};

} // namespace rapporteur::testing
