// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/importlisting.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QCheckBox;
class QDialogButtonBox;
class QPlainTextEdit;
class QTreeView;

namespace rapporteur
{

class ChoiceModel;
class SafeLabel;

/// Addresses to load, one or many, typed or pasted: below them stands what each line was understood as.
class WebDialog : public QDialog
{
    Q_OBJECT

public:
    WebDialog(const std::shared_ptr<const Workspace> &workspace, const QString &text,
              QWidget *parent);

Q_SIGNALS:
    void chosen(const QList<rapporteur::ImportChoice> &choices, bool obeyRobots);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void read();
    void take();
    void showCount();
    void confirm();

    std::shared_ptr<const Workspace> m_workspace;
    QFutureWatcher<QList<ImportChoice>> m_watcher;
    QTimer m_pause;
    QPlainTextEdit *m_text;
    ChoiceModel *m_model;
    QTreeView *m_view;
    SafeLabel *m_count;
    QCheckBox *m_ignoreRobots;
    QDialogButtonBox *m_buttons;
    bool m_reading = false; ///< what is typed is not understood yet
    bool m_confirming = false; ///< as soon as what was typed last has been read
};

} // namespace rapporteur
