// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/importreportdialog.h"

#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"
#include "ui/base/tablemodel.h"
#include "ui/sources/importactions.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace rapporteur
{

namespace
{

QString outcomeText(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Added:
        return ImportReportDialog::tr("added");
    case ImportOutcome::Updated:
        return ImportReportDialog::tr("updated");
    case ImportOutcome::Duplicate:
        return ImportReportDialog::tr("known already");
    case ImportOutcome::Gated:
        break;
    }
    return ImportReportDialog::tr("behind a wall");
}

QString issueText(const Issue &issue)
{
    return issue.place.isEmpty()
        ? issue.text
        : ImportReportDialog::tr("%1 (%2)", "problem and its place").arg(issue.text, issue.place);
}

QList<TableColumn<ImportLine>> columns()
{
    const auto text = [](auto member) {
        return [member](const ImportLine &line, int role) -> QVariant {
            if (role == Qt::DisplayRole)
                return singleLine(line.*member);
            return role == Qt::ToolTipRole ? QVariant(plainToolTip(line.*member)) : QVariant();
        };
    };
    return {{.title = ImportReportDialog::tr("Result"), .data = text(&ImportLine::outcome)},
            {.title = ImportReportDialog::tr("File"), .data = text(&ImportLine::origin)},
            {.title = ImportReportDialog::tr("Article, or what went wrong"),
             .data = text(&ImportLine::text)}};
}

} // namespace

ImportReportDialog::ImportReportDialog(const QList<ImportReport> &reports, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What became of the last import"));
    resize(860, 520);
    auto *summary = new SafeLabel(reports.isEmpty()
                                      ? tr("Nothing has been imported since the window was opened.")
                                      : importSummary(reports),
                                  this);
    summary->setWordWrap(true);
    auto *model = new TableModel<ImportLine, int>(
        columns(), [](const ImportLine &line) { return line.number; }, this);
    model->setRows(importLines(reports));
    auto *view = new QTreeView(this);
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAccessibleName(windowTitle());
    view->header()->resizeSection(0, 130);
    view->header()->resizeSection(1, 260);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(summary);
    column->addWidget(view, 1);
    column->addWidget(buttons);
}

QList<ImportLine> importLines(const QList<ImportReport> &reports)
{
    QList<ImportLine> lines;
    for (const ImportReport &report : reports) {
        const QString origin = QFileInfo(report.origin).fileName();
        if (report.error)
            lines.append({0, origin, ImportReportDialog::tr("not read"), report.error->text,
                          Severity::Error});
        for (const ImportResult &result : report.stored)
            lines.append({0, origin, outcomeText(result.outcome), result.title, Severity::Info});
        for (const Issue &issue : report.issues)
            lines.append(
                {0, origin, ImportReportDialog::tr("note"), issueText(issue), issue.severity});
    }
    std::ranges::stable_sort(lines, std::ranges::greater(), &ImportLine::severity);
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].number = static_cast<int>(i);
    return lines;
}

} // namespace rapporteur
