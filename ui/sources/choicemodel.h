// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/importchoice.h"

#include <QAbstractTableModel>

namespace rapporteur
{

/// What can be added, with a tick where it will be.
class ChoiceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, What, Where, Size, Date, ColumnCount };
    /// Sorts by what a cell means instead of what it shows.
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setChoices(const QList<ImportChoice> &choices);
    [[nodiscard]] const QList<ImportChoice> &choices() const { return m_choices; }
    void change(int row, const ImportChoice &choice);
    void setChecked(int row, bool checked);
    [[nodiscard]] bool isChecked(int row) const { return m_checked.value(row); }
    [[nodiscard]] QList<ImportChoice> checked() const;
    [[nodiscard]] int checkedCount() const { return m_checkedCount; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    QList<ImportChoice> m_choices;
    QList<bool> m_checked;
    int m_checkedCount = 0;
};

/// "HTML page, 812 words · known already"
[[nodiscard]] QString choiceText(const ImportChoice &choice);

} // namespace rapporteur
