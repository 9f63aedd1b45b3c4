// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;

namespace rapporteur::testing
{

/// A model as text, to be compared as a whole: the column headings, then a line a row, two spaces deeper a level,
/// columns parted by " | ", several roles of a cell by " ~ ". Iterative, so depth does not matter.
[[nodiscard]] QString dumpModel(const QAbstractItemModel &model,
                                const QList<int> &roles = {0 /* Qt::DisplayRole */});

} // namespace rapporteur::testing
