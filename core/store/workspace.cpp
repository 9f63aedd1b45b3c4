// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/store/agreementreader.h"
#include "core/store/articledetail.h"
#include "core/store/articletable.h"
#include "core/store/backup.h"
#include "core/store/blindview.h"
#include "core/store/chartreader.h"
#include "core/store/check.h"
#include "core/store/eventtable.h"
#include "core/store/jobtable.h"
#include "core/store/queuereader.h"
#include "core/store/reviewwork.h"
#include "core/store/salvage.h"
#include "core/store/schema.h"
#include "core/store/sweepreader.h"
#include "core/store/textversions.h"
#include "core/store/workspaceprivate.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Workspace)
};

const QString ValuePrefix = u"value."_s; ///< keeps the window's keys apart from the store's own

WorkspaceInfo infoOf(const OpenedFile &file)
{
    return {.path = file.path,
            .rubric = file.rubric,
            .access = file.access,
            .notice = file.notices.join(u' '),
            .schema = file.schema};
}

} // namespace

// Private

Workspace::Private::Private(OpenedFile file, const Clock &workspaceClock,
                            const WorkspaceOptions &options)
    : info(infoOf(file))
    , clock(workspaceClock)
    , lock(std::move(file.lock))
{
    const Connection::Mode mode = file.frozen ? Connection::Mode::Frozen : Connection::Mode::Reader;
    if (file.writer)
        writer = std::make_unique<Writer>(std::move(file.writer), info.path, info.rubric, clock);
    readers = std::make_unique<Readers>(info.path, mode, options.readers);
    longReader = std::make_unique<Readers>(info.path, mode, 1);
    preparing.setMaxThreadCount(1);
}

Workspace::Private::~Private()
{
    preparing.waitForDone();
    longReader.reset();
    readers.reset();
    writer.reset();
}

Error Workspace::Private::readOnlyError() const
{
    return {ErrorKind::Unwritable,
            Words::tr("Not saved: the workspace is open for reading only. %1")
                .arg(info.notice)
                .trimmed(),
            info.path};
}

// Workspace

QFuture<Result<std::shared_ptr<Workspace>>> Workspace::create(const QString &path,
                                                              const Rubric &rubric,
                                                              const Clock &clock,
                                                              const WorkspaceOptions &options)
{
    return QtConcurrent::run([=, &clock]() -> Result<std::shared_ptr<Workspace>> {
        if (const Status made = createWorkspaceFile(path, rubric, clock, options.program); !made)
            return std::unexpected(made.error());
        return openNow(path, clock, options);
    });
}

QFuture<Result<std::shared_ptr<Workspace>>> Workspace::open(const QString &path, const Clock &clock,
                                                            const WorkspaceOptions &options)
{
    return QtConcurrent::run([=, &clock] { return openNow(path, clock, options); });
}

Result<std::shared_ptr<Workspace>> Workspace::openNow(const QString &path, const Clock &clock,
                                                      const WorkspaceOptions &options)
{
    Result<OpenedFile> file = openWorkspaceFile(path, options);
    if (!file)
        return std::unexpected(file.error());
    if (file->writer && file->schema < SchemaVersion) {
        if (const Status done = migrate(*file->writer, clock.nowUtc(), options.program); !done)
            return std::unexpected(done.error());
        file->schema = SchemaVersion;
    }
    std::shared_ptr<Workspace> workspace(
        new Workspace(std::make_unique<Private>(std::move(*file), clock, options)));
    // The lock lets one program write at a time: whoever had leased jobs is gone, and nobody has to wait for the
    // leases to run out. The attempts they stood for count.
    if (workspace->d->writer)
        workspace->d
            ->write<void>([](WriteContext &context) { return JobTable(context.db).endLeases(); })
            .then([](const Status &) {});
    return workspace;
}

Workspace::Workspace(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}
Workspace::~Workspace() = default;

const WorkspaceInfo &Workspace::info() const
{
    return d->info;
}

void Workspace::setListener(Listener listener)
{
    if (d->writer)
        d->writer->setListener(std::move(listener));
}

// Articles

QFuture<Result<QueuePage>> Workspace::queue(const QueueQuery &query) const
{
    return d->readers->post<QueuePage>(
        [query](Connection &db) { return QueueReader(db).page(query); });
}

QFuture<Result<ArticleDetail>> Workspace::article(RowId id, const QString &reviewer) const
{
    return d->readers->post<ArticleDetail>([id, reviewer, rubric = d->info.rubric](Connection &db) {
        return articleDetail(db, rubric, id, reviewer);
    });
}

QFuture<Result<QString>> Workspace::articleSource(RowId id, int textVersion) const
{
    return d->readers->post<QString>(
        [=](Connection &db) { return ArticleTable(db).source(id, textVersion); });
}

QFuture<Result<QList<TextVersion>>> Workspace::textVersions(RowId id) const
{
    return d->readers->post<QList<TextVersion>>(
        [id](Connection &db) { return rapporteur::textVersions(db, id); });
}

QFuture<Result<Document>> Workspace::articleVersion(RowId id, int textVersion) const
{
    return d->readers->post<Document>(
        [=](Connection &db) { return ArticleTable(db).document(id, textVersion); });
}

QFuture<Result<RowId>> Workspace::findArticle(const QString &idOrUrl) const
{
    return d->readers->post<RowId>(
        [idOrUrl](Connection &db) { return ArticleTable(db).find(idOrUrl); });
}

QFuture<Status> Workspace::forEachArticle(const QueueQuery &filter,
                                          std::function<bool(const ArticleDetail &)> visit) const
{
    return d->longReader->post<void>(
        [filter, visit = std::move(visit), rubric = d->info.rubric](Connection &db) -> Status {
            const Result<QList<RowId>> ids = QueueReader(db).ids(filter);
            if (!ids)
                return std::unexpected(ids.error());
            for (const RowId id : *ids) {
                Result<ArticleDetail> detail = articleDetail(db, rubric, id, filter.reviewer);
                if (!detail)
                    return std::unexpected(detail.error());
                const Result<QueueRow> row = QueueReader(db).row(id, filter.reviewer, filter.blind);
                if (!row)
                    return std::unexpected(row.error());
                if (row->covered)
                    withhold(*detail, filter.reviewer);
                if (!visit(*detail))
                    break;
            }
            return {};
        });
}

QFuture<Result<AgreementReport>> Workspace::agreement(const AgreementQuery &query,
                                                      std::function<bool()> goOn) const
{
    return d->longReader->post<AgreementReport>(
        [query, goOn = std::move(goOn), rubric = d->info.rubric](Connection &db) {
            return readAgreement(db, rubric, query, goOn);
        });
}

// Reviews

QFuture<Status> Workspace::applyChanges(QList<ReviewChange> changes)
{
    for (ReviewChange &change : changes)
        change = storable(std::move(change));
    return d->write<void>(
        [changes](WriteContext &context) { return storeChanges(context, changes); },
        [changes](Connection &db) { return areStored(db, changes); }, Writer::Urgency::Person);
}

QFuture<Result<QList<HistoryEntry>>> Workspace::history(const HistoryQuery &query) const
{
    return d->readers->post<QList<HistoryEntry>>(
        [query](Connection &db) { return readHistory(db, query); });
}

QFuture<Result<ChartData>> Workspace::chartData(const QueueQuery &filter) const
{
    return d->longReader->post<ChartData>([filter, rubric = rubric()](Connection &db) {
        return ChartReader(db, rubric).read(filter);
    });
}

QFuture<Result<QList<SweepRow>>> Workspace::sweep(const QueueQuery &filter, int provision) const
{
    return d->readers->post<QList<SweepRow>>(
        [filter, provision](Connection &db) { return readSweep(db, filter, provision); });
}

// Events

QFuture<Status> Workspace::addEvent(Event event)
{
    return d->write<void>([event = std::move(event)](WriteContext &context) -> Status {
        const Result<RowId> added = EventTable(context.db).add(event);
        if (!added)
            return std::unexpected(added.error());
        context.changed = true;
        if (event.article)
            context.touched.insert(event.article);
        return {};
    });
}

QFuture<Result<QList<Event>>> Workspace::events(const EventQuery &query) const
{
    return d->readers->post<QList<Event>>(
        [query](Connection &db) { return EventTable(db).find(query); });
}

QFuture<Status> Workspace::setEventMarks(RowId event, bool investigated, bool resolved)
{
    return d->write<void>([=](WriteContext &context) {
        context.changed = true;
        return EventTable(context.db).setMarks(event, investigated, resolved);
    });
}

// Values

QFuture<Status> Workspace::setValue(const QString &key, const QByteArray &value)
{
    return d->write<void>([=](WriteContext &context) {
        return context.db.run("INSERT OR REPLACE INTO workspace(key, value) VALUES (?,?)",
                              ValuePrefix + key, value);
    });
}

QFuture<Result<QByteArray>> Workspace::value(const QString &key) const
{
    return d->readers->post<QByteArray>([key](Connection &db) -> Result<QByteArray> {
        Statement row = db.query("SELECT value FROM workspace WHERE key = ?", ValuePrefix + key);
        const QByteArray value = row.next() ? row.bytes(0) : QByteArray();
        if (const Status status = row.status(); !status)
            return std::unexpected(status.error());
        return value;
    });
}

// Care

QFuture<Result<CheckReport>> Workspace::check() const
{
    return d->longReader->post<CheckReport>(
        [rubric = d->info.rubric](Connection &db) { return checkWorkspace(db, rubric); });
}

QFuture<Status> Workspace::backup(const QString &path) const
{
    return d->longReader->post<void>(
        [path, own = d->info.path](Connection &db) { return backUp(db, own, path); });
}

QFuture<Result<QString>> Workspace::automaticBackup() const
{
    return d->longReader->post<QString>([own = d->info.path, now = d->clock.nowUtc()](
                                            Connection &db) { return backUpIfDue(db, own, now); });
}

QFuture<Result<CheckReport>> Workspace::salvage(const QString &path, const QString &target,
                                                const Clock &clock)
{
    return QtConcurrent::run([=, &clock] { return salvageWorkspace(path, target, clock); });
}

} // namespace rapporteur
