// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/importer.h"

#include <QDialog>

namespace rapporteur
{

/// What became of each file of an import, line by line; what went wrong comes first.
class ImportReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportDialog(const QList<ImportReport> &reports, QWidget *parent = nullptr);
};

/// A line of the dialog.
struct ImportLine {
    int number = 0;
    QString origin;
    QString outcome;
    QString text; ///< title, or what went wrong
    Severity severity = Severity::Info;
    bool operator==(const ImportLine &) const = default;
};

[[nodiscard]] QList<ImportLine> importLines(const QList<ImportReport> &reports);

} // namespace rapporteur
