// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/measure/measuring.h"

#include <QTextStream>

namespace rapporteur::measure
{

/// The figures of a list of pages: F1, quartiles, fields, what is blocked.
void reportPages(QTextStream &out, const QList<PageMeasure> &pages, bool each);
/// What is wanted against what is told, and each page where they differ.
void reportWalls(QTextStream &out, const QList<WallMeasure> &walls,
                 const QList<PageMeasure> &pages);
void reportCosts(QTextStream &out, const QList<CostMeasure> &costs);
/// The words that one side has and the other has not, in the order of the text.
void reportDifference(QTextStream &out, const PageMeasure &page);

} // namespace rapporteur::measure
