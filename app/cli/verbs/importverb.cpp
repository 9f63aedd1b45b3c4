// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inpool.h"
#include "app/cli/terminaltext.h"
#include "app/cli/verbs/allverbs.h"
#include "app/cli/verbs/importtexts.h"
#include "app/cli/verbs/merging.h"
#include "app/cli/verbs/webaccess.h"

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

constexpr qint64 InputLimit = 64LL << 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Runs one import in the pool and prints its reports as they come, in this thread.
class ReportedImport
{
public:
    ReportedImport(Session &session, Importer &importer, bool json)
        : m_session(session)
        , m_importer(importer)
        , m_json(json)
    {}

    void files(const QStringList &paths)
    {
        run([&](const Importer::Progress &progress) {
            return m_importer.importPaths(paths, progress);
        });
    }

    void web(const QStringList &sources, WebAccess &access)
    {
        m_access = &access;
        run([&](const Importer::Progress &progress) {
            return m_importer.importWeb(sources, progress);
        });
    }

    void standardInput()
    {
        const QString name = u"standard input"_s;
        const Result<QByteArray> bytes = m_session.console.readAll(InputLimit);
        if (!bytes)
            return take({.origin = name, .stored = {}, .issues = {}, .error = bytes.error()}, 1, 1);
        take(inPool(
                 m_session, [&] { return m_importer.importBytes(*bytes, name); },
                 [this] { stop(); }),
             1, 1);
    }

    ImportTotals totals;

private:
    template <typename Work>
    void run(Work work)
    {
        QObject here; // lives in this thread: what is queued for it runs here
        const int before = totals.files;
        const auto progress = [&](int done, int total, const ImportReport &last) {
            QMetaObject::invokeMethod(
                &here, [this, done, total, last] { take(last, done, total); },
                Qt::QueuedConnection);
        };
        const QList<ImportReport> reports = inPool(
            m_session, [&] { return work(progress); }, [this] { stop(); });
        QCoreApplication::sendPostedEvents(&here);
        // A wrong format is refused before any file; an empty folder has nothing to report.
        if (totals.files == before) {
            for (const ImportReport &report : reports)
                take(report, 0, 0);
        }
    }

    void take(const ImportReport &report, int done, int total)
    {
        totals.add(report);
        if (m_access)
            m_access->note(report);
        m_session.console.endProgress();
        printReport(m_session.console, report, m_json);
        m_session.console.deliver();
        m_session.console.showProgress(done, total, Words::tr("files"));
    }

    void stop()
    {
        m_session.console.say(Words::tr("Stopping; what is stored stays."));
        m_importer.cancel();
    }

    Session &m_session;
    Importer &m_importer;
    bool m_json;
    WebAccess *m_access = nullptr; ///< while something is loaded from the web
};

/// What this program exported itself comes back with evaluations and reviews.
int readBack(const QCommandLineParser &arguments, Session &session)
{
    const QStringList paths = arguments.positionalArguments();
    const std::shared_ptr<Workspace> workspace = openWorkspace(session, paths.first(),
                                                               Access::ReadWrite);
    if (!workspace)
        return NoWorkspace;
    return mergeSources(session, *workspace, paths.sliced(1), {}, arguments.isSet(u"json"_s));
}

} // namespace

VerbDescription ImportVerb::describe() const
{
    return {
        .name = u"import"_s,
        .arguments = u"WORKSPACE SOURCE…"_s,
        .least = 2,
        .most = -1,
        .summary = Words::tr(
            "Loads articles, discussions and evaluations from files, folders and the web."),
        .options =
            QList<QCommandLineOption>{
                {u"format"_s,
                 Words::tr(
                     "What the sources are: auto, hn, web, html, text, markdown, json, jsonl, csv, "
                     "feed, warc, observatory, rapporteur."),
                 u"FORMAT"_s, u"auto"_s},
                {u"whole-entries"_s,
                 Words::tr("Import the entries of feeds and lists that carry all of their text; "
                           "without it all entries are only listed.")},
                {u"json"_s,
                 Words::tr("Print JSON lines: one an item or candidate, one a file, and a "
                           "summary.")}}
            + WebAccess::options(),
        .more = Words::tr(
            "A source is a file, a folder (all files in it and below, by name, links left out), - for standard input, a web\n"
            "address, or something of Hacker News with the page it is about: hn:8863, hn:top:10 (also new, best,\n"
            "ask, show, job), hn:search:WORDS. The exit code is 4 when the network gave nothing of it.\n"
            "Of an archive (WARC, WACZ, MHTML) the pages that were visited are taken. A feed, a front page or a\n"
            "list of search results is listed: import the addresses that you choose from it.\n"
            "A page that only shows a wall is kept and reported as gated. The exit code is 1 when some\n"
            "file could not be loaded; a file without articles, such as a list of ids, is skipped.\n"
            "--format rapporteur reads back what export as jsonl or bundle wrote, with its evaluations and reviews;\n"
            "it is the same as merge.")};
}

int ImportVerb::run(const QCommandLineParser &arguments, Session &session)
{
    const QStringList sources = arguments.positionalArguments().sliced(1);
    for (const QString &source : sources) {
        if (!isHackerNewsSource(source))
            continue;
        if (const auto named = hackerNewsSource(source); !named)
            return usageError(session, u"import"_s, named.error().text);
    }
    const QString format = arguments.value(u"format"_s);
    if (format == "rapporteur"_L1)
        return readBack(arguments, session);
    if (const auto known = Importer::formatNamed(format); !known)
        return usageError(session, u"import"_s, known.error().text);
    const std::shared_ptr<Workspace> workspace = openWorkspace(
        session, arguments.positionalArguments().first(), Access::ReadWrite);
    if (!workspace)
        return NoWorkspace;
    std::unique_ptr<WebAccess> web;
    if (std::ranges::any_of(sources, WebLoading::isSource)) {
        Result<std::unique_ptr<WebAccess>> made = WebAccess::make(arguments, session, *workspace);
        if (!made)
            return usageError(session, u"import"_s, made.error().text);
        web = *std::move(made);
    }
    Importer importer(*workspace, session.services.clock(),
                      {.format = format,
                       .fetchedAt = {},
                       .wholeEntries = arguments.isSet(u"whole-entries"_s),
                       .web = web ? &web->loading() : nullptr});
    const bool json = arguments.isSet(u"json"_s);
    ReportedImport import(session, importer, json);
    QStringList files, addresses;
    for (const QString &source : sources) {
        if (source == "-"_L1)
            import.standardInput();
        else
            (WebLoading::isSource(source) ? addresses : files).append(source);
    }
    if (!files.isEmpty() && !session.interrupt.isRaised())
        import.files(files);
    if (!addresses.isEmpty() && !session.interrupt.isRaised())
        import.web(addresses, *web);
    session.console.endProgress();
    if (json)
        session.console.print(import.totals.json());
    else
        session.console.print(import.totals.text());
    if (session.interrupt.isRaised())
        return Interrupted;
    if (web && web->nothingCame())
        return ProviderFailed;
    return import.totals.failed > 0 ? SomeFailed : Done;
}

} // namespace rapporteur::cli
