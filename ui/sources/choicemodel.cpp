// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/choicemodel.h"

#include "ui/base/colours.h"
#include "ui/base/plaintext.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

QString sizeText(qint64 bytes)
{
    return bytes < 0 ? QString() : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString cellText(const ImportChoice &choice, int column)
{
    switch (column) {
    case ChoiceModel::Title:
        return choice.title.isEmpty() ? choice.url : choice.title;
    case ChoiceModel::What:
        return choiceText(choice);
    case ChoiceModel::Where:
        return choice.url.isEmpty() ? choice.source : choice.url;
    case ChoiceModel::Size:
        return sizeText(choice.bytes);
    case ChoiceModel::Date:
        return choice.date.isValid()
            ? QLocale().toString(choice.date.toLocalTime(), QLocale::ShortFormat)
            : QString();
    default:
        return {};
    }
}

QVariant sortKey(const ImportChoice &choice, int column)
{
    if (column == ChoiceModel::Size)
        return choice.bytes;
    if (column == ChoiceModel::Date)
        return choice.date;
    return cellText(choice, column);
}

} // namespace

QString choiceText(const ImportChoice &choice)
{
    if (!choice.fault.isEmpty())
        return choice.fault;
    QStringList parts{choice.what};
    if (choice.twice)
        parts.append(ChoiceModel::tr("twice in this list"));
    else if (choice.known != 0)
        parts.append(ChoiceModel::tr("known already"));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void ChoiceModel::setChoices(const QList<ImportChoice> &choices)
{
    beginResetModel();
    m_choices = choices;
    m_checked.clear();
    m_checkedCount = 0;
    for (const ImportChoice &choice : choices) {
        const bool checked = choice.suggested && choice.fault.isEmpty();
        m_checked.append(checked);
        m_checkedCount += checked ? 1 : 0;
    }
    endResetModel();
    Q_EMIT checkedChanged();
}

void ChoiceModel::change(int row, const ImportChoice &choice)
{
    m_choices[row] = choice;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    setChecked(row, choice.fault.isEmpty());
}

void ChoiceModel::setChecked(int row, bool checked)
{
    checked = checked && m_choices[row].fault.isEmpty();
    if (m_checked[row] == checked)
        return;
    m_checked[row] = checked;
    m_checkedCount += checked ? 1 : -1;
    Q_EMIT dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

QList<ImportChoice> ChoiceModel::checked() const
{
    QList<ImportChoice> taken;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_checked[i])
            taken.append(m_choices[i]);
    }
    return taken;
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

int ChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportChoice &choice = m_choices[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return singleLine(cellText(choice, index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(cellText(choice, index.column()));
    case SortRole:
        return sortKey(choice, index.column());
    case Qt::CheckStateRole:
        if (index.column() != Title || !choice.fault.isEmpty())
            return {};
        return m_checked[index.row()] ? Qt::Checked : Qt::Unchecked;
    case Qt::ForegroundRole: {
        const QPalette palette = QGuiApplication::palette();
        const Colours &c = colours(palette);
        if (!choice.fault.isEmpty() && index.column() == What)
            return c.bad;
        if (index.column() != Title || !choice.fault.isEmpty())
            return c.dim;
        return {};
    }
    case Qt::TextAlignmentRole:
        return index.column() == Size ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                      : int(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool ChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Title)
        return false;
    setChecked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

QVariant ChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case What:
        return tr("What it is");
    case Where:
        return tr("Where");
    case Size:
        return tr("Size");
    case Date:
        return tr("Date");
    default:
        return {};
    }
}

Qt::ItemFlags ChoiceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Title && m_choices[index.row()].fault.isEmpty())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace rapporteur
