// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/openarticle.h"

#include <QAbstractItemModel>

namespace rapporteur
{

class LiveFigures;

/// What a person decided about a cell, for delegates.
enum class CellMark { Undecided, Accepted, Overridden, NoData, Abstained };

/// The provisions of the open article, one row each. First those with a score; then one row that holds
/// those without data as its children. Setting `Qt::EditRole` on a "you" column proposes what was typed.
class ScoresModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        ProvisionColumn,
        FirstMachine,
        FirstOwn,
        SecondMachine,
        SecondOwn,
        SetlColumn,
        FinalColumn,
        EvidenceColumn,
        DirectionColumn,
        ColumnCount
    };
    enum Role {
        ProvisionRole = Qt::UserRole + 1, ///< provision number; invalid for the group row
        ValueRole, ///< double, invalid for ND
        MarkRole, ///< CellMark as int, for the "you" columns
        RepairedRole, ///< true: the validator changed the machine's value
        CoveredRole, ///< true: reviewed blind, so the machine's value is not shown
        GroupRole ///< true for the row that holds those without data
    };

    /// What the columns beside the person's own show.
    enum class Layer {
        Repaired, ///< the machine's value as the rules of the rubric let it stand
        Raw, ///< as the answer said it
        Standing ///< what counts now: the person's decision, else the machine's value
    };
    void setLayer(Layer layer);
    [[nodiscard]] Layer layer() const { return m_layer; }

    ScoresModel(OpenArticle &article, const LiveFigures &figures, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex indexOf(int provision, int column) const;
    [[nodiscard]] QModelIndex indexOf(CellKey cell) const
    {
        return indexOf(cell.provision, ownColumn(cell.channel));
    }
    [[nodiscard]] QModelIndex groupIndex() const;
    /// Provision number, or -1 for the group row.
    [[nodiscard]] int provisionAt(const QModelIndex &index) const;

    [[nodiscard]] static int ownColumn(int channel) { return channel == 0 ? FirstOwn : SecondOwn; }
    [[nodiscard]] static int machineColumn(int channel)
    {
        return channel == 0 ? FirstMachine : SecondMachine;
    }
    /// Channel of a column, -1 for columns of the row as a whole.
    [[nodiscard]] static int channelOf(int column);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    void reorder();
    void redraw();
    [[nodiscard]] Score layerValue(CellKey cell, const CellScore &machine) const;
    [[nodiscard]] QVariant groupData(int column, int role) const;
    [[nodiscard]] QVariant cellData(CellKey cell, bool own, int role) const;
    [[nodiscard]] QVariant rowData(int provision, int column, int role) const;
    [[nodiscard]] QString cellText(CellKey cell, bool own) const;
    [[nodiscard]] QString spoken(int provision, int column) const;

    OpenArticle &m_article;
    const LiveFigures &m_figures;
    QList<int> m_order;
    int m_scored = 0;
    Layer m_layer = Layer::Repaired;
};

/// A machine's value before repairs when it differs, in words for a tool tip; empty otherwise.
[[nodiscard]] QString repairText(const CellScore &cell);

} // namespace rapporteur
