// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <QStringList>

namespace rapporteur
{

/// Rows of a file of separated values. Rows may be shorter or longer than the first.
struct CsvTable {
    QList<QStringList> rows; ///< without blank lines
    QList<int> lines; ///< where each row starts, counted from 1
    QChar separator = u',';
    Issues issues; ///< quotes that never close

    bool operator==(const CsvTable &) const = default;
};

/// Reads RFC 4180 and what programs write instead: comma, semicolon, tab or bar, byte order mark, UTF-16, CR and LF
/// line ends, quotes in the middle of a field. A quote that never closes is taken as a character, with an issue.
/// `separator`: null guesses it.
[[nodiscard]] CsvTable readCsvTable(const QByteArray &bytes, const QString &origin,
                                    QChar separator = {});

/// Takes away the one apostrophe that keeps spreadsheets from calculating: "'=1+1", "'-0.3". Others stay.
[[nodiscard]] QString withoutGuard(const QString &field);

} // namespace rapporteur
