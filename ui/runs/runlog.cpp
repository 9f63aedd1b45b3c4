// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runlog.h"

#include "ui/base/plaintext.h"

namespace rapporteur
{

void RunLog::add(const Entry &entry)
{
    if (m_entries.size() >= Longest) {
        beginRemoveRows({}, Longest - 1, Longest - 1);
        m_entries.removeFirst();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries.append(entry);
    endInsertRows();
}

int RunLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RunLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[m_entries.size() - 1 - index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return singleLine(entry.text);
    case Qt::ToolTipRole:
        return plainToolTip(entry.text);
    case SeverityRole:
        return static_cast<int>(entry.severity);
    case ArticleRole:
        return entry.article;
    case TimeRole:
        return entry.at;
    default:
        return {};
    }
}

} // namespace rapporteur
