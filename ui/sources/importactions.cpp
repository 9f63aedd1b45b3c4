// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/importactions.h"

#include "ui/base/plaintext.h"
#include "ui/sources/csvdialog.h"
#include "ui/sources/failuresdialog.h"
#include "ui/sources/hackernewsdialog.h"
#include "ui/sources/importreportdialog.h"
#include "ui/sources/pastedialog.h"
#include "ui/sources/webdialog.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestPaste = 5'000'000;

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// True for a text that is nothing but addresses.
bool areAddresses(const QString &text)
{
    const QList<ImportChoice> choices = addressChoices(text.left(longestPaste));
    return !choices.isEmpty()
        && std::ranges::all_of(choices, [](const ImportChoice &c) { return c.fault.isEmpty(); });
}

} // namespace

ImportActions::ImportActions(const WindowContext &context, QSettings &settings,
                             const WebServices &web, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_settings(settings)
    , m_window(window)
    , m_web(web, settings, context.clock)
    , m_runs(context, m_web, this)
    , m_failed(context, this)
{
    connect(&m_runs, &ImportRuns::progressed, this, &ImportActions::progressed);
    connect(&m_runs, &ImportRuns::finished, this, &ImportActions::showFinished);
    addActions();
}

void ImportActions::addActions()
{
    ActionRegistry &actions = m_context.actions;
    const QString section = tr("Add");
    const auto add = [&](const QString &id, const QString &text, const QString &icon,
                         const QKeySequence &key, auto act) {
        QAction *action = actions.add({.id = id,
                                       .text = text,
                                       .section = section,
                                       .shortcut = key,
                                       .icon = icon,
                                       .edits = true},
                                      this, act);
        action->setEnabled(!m_context.article.isReadOnly());
    };
    const auto control = [](Qt::Key key, Qt::KeyboardModifiers more = {}) {
        return QKeySequence(QKeyCombination(Qt::ControlModifier | more, key));
    };
    add(u"add.web"_s, tr("Add from the web"), u"internet-services"_s, control(Qt::Key_L),
        [this] { askAddresses(); });
    add(u"add.hackerNews"_s, tr("Add from Hacker News"), u"dialog-messages"_s, control(Qt::Key_H),
        [this] { askHackerNews(); });
    add(u"add.list"_s, tr("Add from a feed"), u"feed-subscribe"_s, {}, [this] { askList(); });
    add(u"add.files"_s, tr("Add files"), u"document-import"_s, control(Qt::Key_I),
        [this] { askFiles(); });
    add(u"add.folder"_s, tr("Add a folder"), u"folder-add"_s, control(Qt::Key_I, Qt::ShiftModifier),
        [this] { askFolder(); });
    add(u"add.table"_s, tr("Add a table (CSV)"), u"table"_s, {}, [this] { askTable(); });
    add(u"add.text"_s, tr("Paste a text"), u"edit-paste"_s, {}, [this] { askText(); });
    add(u"add.paste"_s, tr("Add what was copied"), u"edit-paste"_s, control(Qt::Key_V), [this] {
        if (const QMimeData *data = QGuiApplication::clipboard()->mimeData())
            take(*data);
    });
    add(u"article.refetch"_s, tr("Load the article again"), u"view-refresh"_s,
        QKeySequence(Qt::Key_F5), [this] { refetch(); });
    add(u"add.failed"_s, tr("What failed"), {}, {}, [this] { showFailures(); });
    actions.add(
        {.id = u"add.reports"_s, .text = tr("What became of the last import"), .section = section},
        this, [this] { showReports(); });
}

void ImportActions::choose(const QString &title, const ChoiceDialog::Lister &lister,
                           std::function<void()> onCancel)
{
    auto *dialog = new ChoiceDialog(title, m_context.workspace, lister, m_window);
    dialog->onCancel = std::move(onCancel);
    dialog->onColumns = [this, dialog](const ImportChoice &table) {
        askColumns(table, [dialog = QPointer(dialog)](const ImportChoice &told) {
            if (dialog)
                dialog->changeChoice(told);
        });
    };
    connect(dialog, &ChoiceDialog::chosen, this,
            [this](const QList<ImportChoice> &choices, const QList<ImportChoice> &broken) {
                m_failed.add(broken);
                m_runs.load(choices);
            });
    m_context.dialogs.open(dialog);
}

void ImportActions::choosePaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const QString title = paths.size() == 1
        ? tr("Add from %1").arg(singleLine(QFileInfo(paths.first()).fileName()))
        : tr("Add files");
    choose(title, [paths, mappings = knownMappings(m_settings)](ListingRun &run) {
        return listPaths(paths, mappings, run);
    });
}

void ImportActions::chooseFromList(const QString &source)
{
    const std::shared_ptr<WebUse> use = m_web.use(*m_context.workspace, true);
    choose(
        tr("Add from %1").arg(singleLine(source).left(80)),
        [source, use, workspace = m_context.workspace](ListingRun &run) {
            ImportListing listing;
            const auto listed = use->loading->list(
                source, [&](int done, int total) { run.progress(done, total, source); });
            if (listed)
                listing.choices = choicesOf(*listed, source);
            else
                listing.error = listed.error();
            return listing;
        },
        [use] { use->loading->cancel(); });
}

void ImportActions::askColumns(const ImportChoice &table,
                               std::function<void(const ImportChoice &)> told)
{
    auto *dialog = new CsvDialog(table, m_settings, m_window);
    connect(dialog, &CsvDialog::told, this, std::move(told));
    m_context.dialogs.open(dialog);
}

void ImportActions::askFiles()
{
    const FileRequest request{
        .title = tr("Add files"),
        .folder = {},
        .filters =
            {tr("Everything that can be read (*.html *.htm *.xhtml *.md *.txt *.json *.jsonl "
                "*.ndjson *.csv *.tsv *.xml *.rss *.atom *.warc *.arc *.gz *.wacz *.mhtml "
                "*.mht)"),
             tr("All files (*)")},
        .suggestedName = {},
        .suffix = {}};
    m_context.dialogs.openFiles(m_window, request,
                                [this](const QStringList &paths) { choosePaths(paths); });
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
            choosePaths({path});
    });
}

void ImportActions::askTable()
{
    const FileRequest request{.title = tr("Add a table (CSV)"),
                              .folder = {},
                              .filters = {tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")},
                              .suggestedName = {},
                              .suffix = {}};
    m_context.dialogs.openFiles(m_window, request, [this](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        ImportChoice table{.kind = ImportChoice::Kind::File, .source = paths.first()};
        table.isTable = true;
        askColumns(table, [this](const ImportChoice &told) { m_runs.load({told}); });
    });
}

void ImportActions::askText(const QString &text)
{
    auto *dialog = new PasteDialog(text, m_window);
    connect(dialog, &PasteDialog::textEntered, &m_runs, &ImportRuns::loadText);
    m_context.dialogs.open(dialog);
}

void ImportActions::askAddresses(const QString &text)
{
    auto *dialog = new WebDialog(m_context.workspace, text, m_window);
    connect(dialog, &WebDialog::chosen, &m_runs, &ImportRuns::load);
    m_context.dialogs.open(dialog);
}

void ImportActions::askHackerNews()
{
    auto *dialog = new HackerNewsDialog(m_window);
    connect(dialog, &HackerNewsDialog::discussionChosen, this, [this](const QString &source) {
        m_runs.load({{.kind = ImportChoice::Kind::Address, .source = source}});
    });
    connect(dialog, &HackerNewsDialog::listChosen, this, &ImportActions::chooseFromList);
    m_context.dialogs.open(dialog);
}

void ImportActions::askList()
{
    m_context.dialogs.askText(
        m_window, tr("Add from a feed"),
        tr("Address of a feed (RSS, Atom, JSON) or of a front page of Hacker News:"), {},
        [this](const QString &typed) {
            const QList<ImportChoice> choices = addressChoices(typed);
            if (choices.isEmpty())
                return;
            if (!choices.first().fault.isEmpty())
                Q_EMIT failed({ErrorKind::BadInput, choices.first().fault, {}});
            else
                chooseFromList(choices.first().source);
        });
}

void ImportActions::refetch()
{
    const OpenArticle &article = m_context.article;
    if (!article.isOpen())
        return;
    const CommentTree &comments = article.detail().comments;
    QString source = article.detail().row.url;
    if (comments.source == "hackernews"_L1 && !comments.rootId.isEmpty())
        source = u"hn:"_s + comments.rootId;
    if (!WebLoading::isSource(source)) {
        Q_EMIT failed({ErrorKind::Usage,
                       tr("“%1” has no address on the web from which it could be loaded again.")
                           .arg(singleLine(article.detail().row.title)),
                       {}});
        return;
    }
    m_runs.load({{.kind = ImportChoice::Kind::Address,
                  .source = source,
                  .title = article.detail().row.title}});
}

bool ImportActions::canTake(const QMimeData &data)
{
    return data.hasUrls() || data.hasText();
}

void ImportActions::take(const QMimeData &data)
{
    if (m_context.article.isReadOnly())
        return;
    if (const QStringList paths = localFiles(data); !paths.isEmpty()) {
        choosePaths(paths);
        return;
    }
    QStringList addresses;
    for (const QUrl &url : data.urls())
        addresses.append(url.toString(QUrl::FullyEncoded));
    const QString text = addresses.isEmpty() ? data.text() : addresses.join(u'\n');
    if (text.size() > longestPaste)
        Q_EMIT failed({ErrorKind::Limit,
                       tr("The text is too long to be pasted: %L1 characters, at most %L2. Save it "
                          "to a file and add that.")
                           .arg(text.size())
                           .arg(longestPaste),
                       {}});
    else if (!addresses.isEmpty() || areAddresses(text))
        askAddresses(text);
    else if (!text.trimmed().isEmpty())
        askText(text);
}

} // namespace rapporteur
