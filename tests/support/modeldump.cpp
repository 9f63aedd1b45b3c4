// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modeldump.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <vector>

namespace rapporteur::testing
{

using namespace Qt::StringLiterals;

namespace
{

struct Level {
    QModelIndex parent;
    int nextRow = 0;
};

QString lineOf(const QAbstractItemModel &model, const QModelIndex &first, const QList<int> &roles)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(first.parent()); ++column) {
        QStringList values;
        for (const int role : roles) {
            values.append(first.siblingAtColumn(column).data(role).toString());
        }
        cells.append(values.join(" ~ "_L1));
    }
    return cells.join(" | "_L1);
}

} // namespace

QString dumpModel(const QAbstractItemModel &model, const QList<int> &roles)
{
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column) {
        headings.append(model.headerData(column, Qt::Horizontal).toString());
    }
    QString text = headings.join(" | "_L1) + u'\n';
    std::vector<Level> levels{Level{}};
    while (!levels.empty()) {
        Level &level = levels.back();
        if (level.nextRow >= model.rowCount(level.parent)) {
            levels.pop_back();
            continue;
        }
        const QModelIndex index = model.index(level.nextRow++, 0, level.parent);
        text += QString(2 * (qsizetype(levels.size()) - 1), u' ') + lineOf(model, index, roles)
            + u'\n';
        levels.push_back({index});
    }
    return text;
}

} // namespace rapporteur::testing
