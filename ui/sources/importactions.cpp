// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/importactions.h"

#include "ui/sources/importreportdialog.h"
#include "ui/sources/pastedialog.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace rapporteur
{

using namespace Qt::StringLiterals;

ImportActions::ImportActions(const WindowContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportActions::take);
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, this,
            [this](const QString &name) {
                Q_EMIT progressed(m_watcher.progressValue(), m_watcher.progressMaximum(), name);
            });
    const QString section = tr("Add");
    ActionRegistry &actions = context.actions;
    QList<QAction *> mine;
    mine.append(actions.add({.id = u"add.files"_s,
                             .text = tr("Add files"),
                             .section = section,
                             .shortcut = QKeySequence(Qt::ControlModifier | Qt::Key_I),
                             .icon = u"document-import"_s,
                             .edits = true},
                            this, [this] { askFiles(); }));
    mine.append(actions.add({.id = u"add.folder"_s,
                             .text = tr("Add a folder"),
                             .section = section,
                             .icon = u"folder-add"_s,
                             .edits = true},
                            this, [this] { askFolder(); }));
    mine.append(actions.add({.id = u"add.text"_s,
                             .text = tr("Paste a text"),
                             .section = section,
                             .icon = u"edit-paste"_s,
                             .edits = true},
                            this, [this] { askText(); }));
    for (QAction *action : std::as_const(mine))
        action->setEnabled(!context.article.isReadOnly());
    actions.add(
        {.id = u"add.reports"_s, .text = tr("What became of the last import"), .section = section},
        this, [this] { showReports(); });
}

ImportActions::~ImportActions()
{
    cancel();
}

void ImportActions::importPaths(const QStringList &paths)
{
    run({}, [paths](Importer &importer, const Importer::Progress &progress) {
        return importer.importPaths(paths, progress);
    });
}

void ImportActions::cancel()
{
    if (m_importer)
        m_importer->cancel();
}

void ImportActions::showReports()
{
    m_context.dialogs.open(new ImportReportDialog(m_reports, m_window));
}

void ImportActions::askFiles()
{
    const FileRequest request{
        .title = tr("Add files"),
        .folder = {},
        .filters = {tr("Everything that can be read (*.html *.htm *.md *.txt *.json *.jsonl)"),
                    tr("All files (*)")},
        .suggestedName = {},
        .suffix = {}};
    m_context.dialogs.openFiles(m_window, request, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            importPaths(paths);
    });
}

void ImportActions::askFolder()
{
    const FileRequest request{.title = tr("Add a folder"),
                              .folder = {},
                              .filters = {},
                              .suggestedName = {},
                              .suffix = {}};
    m_context.dialogs.openFolder(m_window, request, [this](const QString &path) {
        if (!path.isEmpty())
            importPaths({path});
    });
}

void ImportActions::askText()
{
    auto *dialog = new PasteDialog(m_window);
    connect(dialog, &PasteDialog::textEntered, this,
            [this](const QString &name, const QString &text) {
                ImportOptions options;
                options.format = u"text"_s;
                run(options, [name, text](Importer &importer, const Importer::Progress &) {
                    // A text's first line is its title.
                    const QString whole = name + u"\n\n"_s + text;
                    return QList<ImportReport>{importer.importBytes(whole.toUtf8(), name)};
                });
            });
    m_context.dialogs.open(dialog);
}

void ImportActions::run(const ImportOptions &options, Work work)
{
    if (m_importer) {
        Q_EMIT failed(
            {ErrorKind::Conflict,
             tr("Another import is under way. Wait for its end or stop it before you add more."),
             {}});
        return;
    }
    m_importer = std::make_shared<Importer>(*m_context.workspace, m_context.clock, options);
    Q_EMIT started();
    // The job holds workspace and importer, so that it can end after the window has gone; progress goes
    // through its promise, which outlives both.
    const auto job = [work = std::move(work), importer = m_importer,
                      workspace = m_context.workspace](QPromise<QList<ImportReport>> &promise) {
        promise.addResult(
            work(*importer, [&promise](int done, int total, const ImportReport &last) {
                promise.setProgressRange(0, total);
                promise.setProgressValueAndText(done, QFileInfo(last.origin).fileName());
            }));
    };
    m_watcher.setFuture(QtConcurrent::run(job));
}

void ImportActions::take()
{
    m_importer.reset();
    m_reports = m_watcher.future().resultCount() > 0 ? m_watcher.result() : QList<ImportReport>();
    const bool complete = std::ranges::none_of(
        m_reports, [](const ImportReport &report) { return report.error.has_value(); });
    Q_EMIT finished(importSummary(m_reports), complete);
}

QString importSummary(const QList<ImportReport> &reports)
{
    int added = 0, updated = 0, known = 0, gated = 0, broken = 0;
    for (const ImportReport &report : reports) {
        broken += report.error ? 1 : 0;
        for (const ImportResult &result : report.stored) {
            switch (result.outcome) {
            case ImportOutcome::Added:
                ++added;
                break;
            case ImportOutcome::Updated:
                ++updated;
                break;
            case ImportOutcome::Duplicate:
                ++known;
                break;
            case ImportOutcome::Gated:
                ++gated;
                break;
            }
        }
    }
    QStringList parts{ImportActions::tr("%n article(s) added", nullptr, added)};
    if (updated > 0)
        parts.append(ImportActions::tr("%n updated", nullptr, updated));
    if (known > 0)
        parts.append(ImportActions::tr("%n known already", nullptr, known));
    if (gated > 0)
        parts.append(ImportActions::tr("%n behind a wall", nullptr, gated));
    if (broken > 0)
        parts.append(ImportActions::tr("%n file(s) could not be read", nullptr, broken));
    return parts.join(u" · "_s);
}

} // namespace rapporteur
