// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/issue.h"

#include <QAbstractListModel>
#include <QDateTime>

namespace rapporteur
{

/// The last things that happened in runs, newest first; older ones fall off the end.
class RunLog : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Entry {
        QDateTime at;
        Severity severity = Severity::Info;
        RowId article = 0;
        QString text;
    };
    enum Role { SeverityRole = Qt::UserRole, ArticleRole, TimeRole };
    static constexpr int Longest = 300;

    using QAbstractListModel::QAbstractListModel;

    void add(const Entry &entry);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Entry> m_entries; ///< newest last
};

} // namespace rapporteur
