// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/comparemodel.h"

#include "ui/base/plaintext.h"

#include <QLocale>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

QString spokenStand(const ComparedValue &value)
{
    switch (value.stand) {
    case CellStand::Missing:
        return CompareModel::tr("nothing said");
    case CellStand::NoData:
        return CompareModel::tr("no data");
    case CellStand::Abstained:
        return CompareModel::tr("abstained");
    case CellStand::Scored:
        break;
    }
    return scoreText(value.value);
}

} // namespace

CompareModel::CompareModel(const Rubric &rubric, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rubric(rubric)
{}

void CompareModel::show(const QList<Column> &columns, const CompareView &view)
{
    QList<ComparedRater> raters;
    for (const Column &column : columns)
        raters.append(column.rater);
    QList<ComparedCell> lines = comparedCells(m_rubric, raters);
    if (sameShape(columns, view)) {
        m_columns = columns;
        for (ComparedCell &line : m_lines) {
            const auto now = std::ranges::find(lines, line.cell, &ComparedCell::cell);
            if (now != lines.end())
                line = *now;
        }
        if (!m_lines.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    constexpr double Tiny = 1e-9; // a spread of 0.20 is one of at least 0.2
    if (view.differencesOnly)
        lines.removeIf([&view](const ComparedCell &line) {
            return !line.split && line.spread + Tiny < std::max(view.threshold, 2 * Tiny);
        });
    if (view.mostApartFirst)
        std::ranges::stable_sort(lines, std::ranges::greater(), [](const ComparedCell &line) {
            return std::pair(line.spread, line.split);
        });
    beginResetModel();
    m_columns = columns;
    m_view = view;
    m_lines = std::move(lines);
    endResetModel();
}

std::optional<CellKey> CompareModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return std::nullopt;
    return m_lines[index.row()].cell;
}

int CompareModel::rowOf(CellKey cell) const
{
    const auto found = std::ranges::find(m_lines, cell, &ComparedCell::cell);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : spreadColumn() + 1;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedCell &line = m_lines[index.row()];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column == 0 ? Qt::AlignLeading : Qt::AlignTrailing)
                                | Qt::AlignVCenter);
    if (role == SpreadRole)
        return line.spread;
    if (column == 0)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(cellName(line.cell))
                                                                  : QVariant();
    if (column == spreadColumn()) {
        if (role == Qt::DisplayRole)
            return line.spread > 0 ? QString::number(line.spread, 'f', 2) : QString();
        if (role == Qt::AccessibleTextRole)
            return tr("%1: %2 apart", "a cell, a difference")
                .arg(cellName(line.cell), QString::number(line.spread, 'f', 2));
        return {};
    }
    const ComparedValue &value = line.values.at(column - 1);
    switch (role) {
    case Qt::DisplayRole:
        return standText(value);
    case ValueRole:
        return value.stand == CellStand::Scored ? QVariant(value.value) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "cell, rater, score")
            .arg(cellName(line.cell), m_columns[column - 1].rater.name, spokenStand(value));
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing)
                                | Qt::AlignVCenter);
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(tr("Cell")) : QVariant();
    if (section == spreadColumn()) {
        if (role == Qt::DisplayRole)
            return tr("Apart");
        return role == Qt::ToolTipRole
            ? QVariant(tr("Greatest score minus least; nothing where fewer than two scored"))
            : QVariant();
    }
    const Column &column = m_columns[section - 1];
    if (role == Qt::DisplayRole)
        return column.letter;
    return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole
        ? QVariant(plainToolTip(column.rater.name))
        : QVariant();
}

bool CompareModel::sameShape(const QList<Column> &columns, const CompareView &view) const
{
    return view == m_view
        && std::ranges::equal(
               columns, m_columns, {}, [](const Column &c) { return c.rater.id; },
               [](const Column &c) { return c.rater.id; })
        && !m_columns.isEmpty();
}

QString CompareModel::cellName(CellKey cell) const
{
    const Provision *provision = m_rubric.provision(cell.provision);
    return u"%1  %2 · %3"_s.arg(QString::number(cell.provision),
                                provision ? provision->shortTitle.in(QLocale().name()) : QString(),
                                m_rubric.channels.at(static_cast<size_t>(cell.channel)).letter);
}

QString standText(const ComparedValue &value)
{
    switch (value.stand) {
    case CellStand::Missing:
        return {};
    case CellStand::NoData:
        return scoreText(std::nullopt);
    case CellStand::Abstained:
        return u"⊘"_s;
    case CellStand::Scored:
        break;
    }
    return scoreText(value.value);
}

} // namespace rapporteur
