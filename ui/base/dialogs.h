// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QDialog;
class QWidget;

namespace rapporteur
{

struct FileRequest {
    QString title;
    QString folder; ///< where to start; empty: the last one
    QStringList filters; ///< "Rapporteur workspace (*.rapporteur)"
    QString suggestedName; ///< for saving
    QString suffix; ///< added when the person typed none, without the dot
};

struct Choice {
    QString id;
    QString text;
    bool destructive = false;
};

struct Question {
    QString title;
    QString text; ///< plain text: what is the case and what each choice does
    QString detail; ///< one click away
    QList<Choice> choices; ///< the first is the default
    QString cancelId; ///< what closing the box means; empty: the last choice
};

/// Every dialog the program opens goes through this, so that tests can answer in its place. No call
/// waits: the answer comes later, once, and not at all when `parent` has gone meanwhile.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// An empty list means the person gave up.
    virtual void openFiles(QWidget *parent, const FileRequest &request,
                           std::function<void(const QStringList &)> chosen) = 0;
    virtual void openFolder(QWidget *parent, const FileRequest &request,
                            std::function<void(const QString &)> chosen) = 0;
    virtual void saveFile(QWidget *parent, const FileRequest &request,
                          std::function<void(const QString &)> chosen) = 0;
    virtual void ask(QWidget *parent, const Question &question,
                     std::function<void(const QString &)> answered) = 0;
    /// One line of text; a null string means the person gave up.
    virtual void askText(QWidget *parent, const QString &title, const QString &label,
                         const QString &value, std::function<void(const QString &)> answered) = 0;
    /// Shows a form of the program's own, window-modal; it deletes itself when closed.
    virtual void open(QDialog *dialog) = 0;
};

/// The real ones.
class DesktopDialogs final : public Dialogs
{
public:
    void openFiles(QWidget *parent, const FileRequest &request,
                   std::function<void(const QStringList &)> chosen) override;
    void openFolder(QWidget *parent, const FileRequest &request,
                    std::function<void(const QString &)> chosen) override;
    void saveFile(QWidget *parent, const FileRequest &request,
                  std::function<void(const QString &)> chosen) override;
    void ask(QWidget *parent, const Question &question,
             std::function<void(const QString &)> answered) override;
    void askText(QWidget *parent, const QString &title, const QString &label, const QString &value,
                 std::function<void(const QString &)> answered) override;
    void open(QDialog *dialog) override;
};

} // namespace rapporteur
