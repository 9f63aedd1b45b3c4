// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/modellist.h"
#include "ui/base/tablemodel.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace rapporteur
{

/// The models that a server lists, with context size and prices. Which one is current is told by `chosen`.
class ModelTable : public QTableView
{
    Q_OBJECT

public:
    explicit ModelTable(QWidget *parent = nullptr);

    /// Those that write text.
    void list(const QList<ServerModel> &models);
    /// Leaves only those whose name holds these words.
    void filter(const QString &words);
    [[nodiscard]] const ServerModel *listed(const QString &id) const;

Q_SIGNALS:
    void chosen(const rapporteur::ServerModel &model);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    TableModel<ServerModel, QString> *m_models;
    QSortFilterProxyModel *m_shown;
    bool m_quiet = false; ///< the current row moves by itself
};

} // namespace rapporteur
