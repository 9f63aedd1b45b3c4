// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/importlisting.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QDialogButtonBox;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace rapporteur
{

class ChoiceModel;
class MessageStrip;
class SafeLabel;
class SearchLine;

/// What there is to add, before anything is added: files, pages of an archive, entries of a list. The list is made
/// in the pool while the dialog shows how far it is; the person ticks what to take.
class ChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    using Lister = std::function<ImportListing(ListingRun &run)>;

    ChoiceDialog(const QString &title, const std::shared_ptr<const Workspace> &workspace,
                 const Lister &lister, QWidget *parent);
    ~ChoiceDialog() override;

    [[nodiscard]] ChoiceModel &model() { return *m_model; }
    [[nodiscard]] bool isReading() const { return m_run != nullptr; }
    /// Called from the thread of the window when a listing is given up: whatever the lister waits for ends.
    std::function<void()> onCancel;
    /// The columns of a table are to be told; answers with `changeChoice`.
    std::function<void(const ImportChoice &table)> onColumns;
    /// Puts a table with its columns in the place of what is known of it.
    void changeChoice(const ImportChoice &table);

    void reject() override;

Q_SIGNALS:
    /// `broken`: what was listed and cannot be taken.
    void chosen(const QList<rapporteur::ImportChoice> &choices,
                const QList<rapporteur::ImportChoice> &broken);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildButtons();
    void begin(const Lister &lister);
    void take();
    void showCount();
    void showFault();
    void tick(std::function<bool(const ImportChoice &)> wanted);
    void toggleSelected();
    void askColumns();
    void confirm();
    [[nodiscard]] int currentRow() const;

    struct Run;
    std::shared_ptr<const Workspace> m_workspace;
    std::shared_ptr<Run> m_run;
    QFutureWatcher<ImportListing> m_watcher;
    ChoiceModel *m_model;
    QSortFilterProxyModel *m_shown;
    QTreeView *m_view;
    SearchLine *m_search;
    MessageStrip *m_strip;
    SafeLabel *m_state;
    QProgressBar *m_progress;
    SafeLabel *m_fault; ///< of the current line, in full
    SafeLabel *m_count;
    QCheckBox *m_takeText;
    QPushButton *m_columns;
    QDialogButtonBox *m_buttons;
};

} // namespace rapporteur
