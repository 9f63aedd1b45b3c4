// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writers/csvwriter.h"
#include "core/export/writers/jsonlwriter.h"
#include "core/export/writers/observatorywriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur
{

const QList<ExportFormat> &exportFormats()
{
    static const QList<ExportFormat> Formats{
        {u"jsonl"_s,
         QCoreApplication::translate("Export", "JSON lines, everything of an article in one line"),
         u"jsonl"_s, [] { return std::make_unique<JsonlWriter>(); }},
        {u"csv"_s, QCoreApplication::translate("Export", "CSV table, one row a cell"), u"csv"_s,
         [] { return std::make_unique<CsvWriter>(); }},
        {u"observatory"_s,
         QCoreApplication::translate("Export", "Evaluations as the Observatory writes them"),
         u"json"_s, [] { return std::make_unique<ObservatoryWriter>(); }},
    };
    return Formats;
}

const ExportFormat *exportFormat(QStringView id)
{
    const auto found = std::ranges::find(exportFormats(), id, &ExportFormat::id);
    return found == exportFormats().constEnd() ? nullptr : &*found;
}

} // namespace rapporteur
