// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspacefile.h"

#include "core/rubric/rubricreader.h"
#include "core/store/backuppolicy.h"
#include "core/store/connection.h"
#include "core/store/filesystem.h"
#include "core/store/integrity.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::WorkspaceFile)
};

QString heldBy(const LockHolder &holder)
{
    return Words::
        tr("%1 on %2 (process %3) has had this workspace open since %4. It is open here for reading only.")
            .arg(holder.program, holder.host, QString::number(holder.process),
                 QLocale().toString(holder.since.toLocalTime(), QLocale::ShortFormat));
}

Result<Rubric> storedRubric(Connection &db, const QString &path)
{
    Statement row = db.query("SELECT json, name, sha256 FROM rubric ORDER BY id DESC LIMIT 1");
    if (row.next()) {
        Result<Rubric> rubric = rubricFromJson(row.bytes(0), row.text(1));
        if (rubric && rubric->sha256 == row.text(2))
            return rubric;
        return failure(
            ErrorKind::Corrupt,
            Words::tr("%1 is damaged: its rubric is not the one that was stored. Nothing "
                      "was written to it. Use a backup, or salvage it into a new file.")
                .arg(path),
            rubric ? QString() : rubric.error().text);
    }
    if (const Status status = row.status(); !status)
        return std::unexpected(status.error());
    return failure(ErrorKind::Corrupt,
                   Words::tr("The workspace %1 holds no rubric. Use a backup.").arg(path));
}

/// A backup to go back to, named where there is one.
QString backupHint(const QString &path)
{
    const QList<AutomaticBackup> backups = BackupPolicy::list(path);
    const auto sound = std::ranges::find_if(backups, [](const AutomaticBackup &backup) {
        return probeHeader(backup.path).has_value();
    });
    return sound == backups.end() ? QString()
                                  : u' ' + Words::tr("The newest backup is %1.").arg(sound->path);
}

Result<int> storedReadableBy(Connection &db)
{
    return db.integer("SELECT CAST(value AS INTEGER) FROM workspace WHERE key = 'readable_by'")
        .transform([](qint64 n) { return int(n); });
}

/// The opening, step by step; each returns why it cannot go on.
class Opening
{
public:
    explicit Opening(const WorkspaceOptions &options)
        : m_options(options)
    {
        m_file.access = options.access;
    }
    Result<OpenedFile> run(const QString &path);

private:
    Status takeLock();
    Status checkHeader();
    Status openReader();
    Status checkNewer();
    Status checkContents();
    Status lookForLosses();
    Status openWriter();
    void removeOwnSideFiles();

    const WorkspaceOptions &m_options;
    OpenedFile m_file;
    std::unique_ptr<Connection> m_reader;
    bool m_heldHere = false; ///< by this very process
    bool m_hadSideFiles = false;
    bool m_logGone = false; ///< a crash left the log's index, and somebody removed the log
};

Result<OpenedFile> Opening::run(const QString &path)
{
    Result<QString> absolute = workspacePath(path);
    if (!absolute)
        return std::unexpected(absolute.error());
    m_file.path = std::move(*absolute);
    static constexpr std::array Steps = {&Opening::takeLock,      &Opening::checkHeader,
                                         &Opening::openReader,    &Opening::checkNewer,
                                         &Opening::checkContents, &Opening::lookForLosses,
                                         &Opening::openWriter};
    for (const auto step : Steps) {
        Status done = (this->*step)();
        if (done)
            continue;
        removeOwnSideFiles();
        if (done.error().kind == ErrorKind::Corrupt)
            done.error().text += backupHint(m_file.path);
        return std::unexpected(done.error());
    }
    return std::move(m_file);
}

Status Opening::takeLock()
{
    if (m_file.access == Access::ReadOnly)
        return {};
    if (!QFileInfo(m_file.path).isWritable()) {
        m_file.access = Access::ReadOnly;
        m_file.notices.append(
            Words::tr("The file may not be written to. It is open for reading only."));
        return {};
    }
    m_file.lock = std::make_unique<WorkspaceLock>();
    const Result<std::optional<LockHolder>> holder = m_file.lock->take(m_file.path);
    if (holder && !*holder)
        return {};
    m_file.lock.reset();
    m_file.access = Access::ReadOnly;
    if (!holder) {
        m_file.notices.append(
            Words::tr("%1 It is open for reading only.").arg(holder.error().text));
        return {};
    }
    m_heldHere = (*holder)->isThisProcess;
    m_file.notices.append(heldBy(**holder));
    return {};
}

Status Opening::checkHeader()
{
    if (m_heldHere)
        return {}; // closing a second handle would drop the locks that this process holds on the file
    const Result<int> schema = probeHeader(m_file.path);
    if (!schema)
        return std::unexpected(schema.error());
    m_file.schema = *schema;
    const bool log = QFileInfo::exists(m_file.path + u"-wal"_s);
    const bool index = QFileInfo::exists(m_file.path + u"-shm"_s);
    m_hadSideFiles = log || index;
    m_logGone = m_file.lock && index && !log;
    return {};
}

/// What was only looked at is left as it was found: a reader cannot remove what it made to read.
void Opening::removeOwnSideFiles()
{
    m_reader.reset();
    if (!m_file.lock || m_hadSideFiles || hasLog(m_file.path))
        return;
    QFile::remove(m_file.path + u"-wal"_s);
    QFile::remove(m_file.path + u"-shm"_s);
}

Status Opening::openReader()
{
    m_file.frozen = m_file.access == Access::ReadOnly
        && !QFileInfo(QFileInfo(m_file.path).path()).isWritable()
        && !QFileInfo::exists(m_file.path + u"-shm"_s);
    Result<std::unique_ptr<Connection>> reader = Connection::open(
        m_file.path, m_file.frozen ? Connection::Mode::Frozen : Connection::Mode::Reader);
    if (!reader)
        return std::unexpected(reader.error());
    m_reader = std::move(*reader);
    // What counts is the number in the log, if there is one: the header may be older.
    const Result<qint64> schema = m_reader->integer("PRAGMA user_version");
    if (!schema)
        return std::unexpected(schema.error());
    m_file.schema = int(*schema);
    return {};
}

Status Opening::checkNewer()
{
    if (m_file.schema == SchemaVersion)
        return {};
    if (m_file.schema < SchemaVersion && m_file.schema >= OldestSchema)
        return {}; // migrated once it is known to be sound
    if (m_file.schema < OldestSchema) {
        return failure(ErrorKind::Corrupt,
                       Words::tr("%1 is not a complete workspace: its schema has the number %2.")
                           .arg(m_file.path)
                           .arg(m_file.schema));
    }
    const Result<int> readableBy = storedReadableBy(*m_reader);
    if (!readableBy || *readableBy > SchemaVersion || *readableBy == 0) {
        return failure(
            ErrorKind::Newer,
            Words::tr(
                "%1 was made by a newer version of this program (schema %2, this version knows %3)."
                " It was not opened; install the newer version.")
                .arg(m_file.path)
                .arg(m_file.schema)
                .arg(SchemaVersion));
    }
    if (Status same = checkNewerSchema(*m_reader); !same)
        return same;
    m_file.access = Access::ReadOnly;
    m_file.lock.reset();
    m_file.notices.append(
        Words::tr(
            "This workspace was made by a newer version of this program (schema %1, this version "
            "knows %2). It is open for reading only.")
            .arg(m_file.schema)
            .arg(SchemaVersion));
    return {};
}

Status Opening::checkContents()
{
    const bool crashed = m_file.access == Access::ReadWrite && hasLog(m_file.path);
    if (m_options.foreign || crashed) {
        if (Status sound = quickCheck(*m_reader, m_file.path); !sound)
            return sound;
    }
    if (crashed) {
        m_file.notices.append(Words::tr(
            "The workspace was not closed properly last time. Everything that was saved is here."));
    }
    if (m_file.schema <= SchemaVersion) {
        if (Status same = checkSchema(*m_reader, m_file.schema); !same)
            return same;
    }
    Result<Rubric> rubric = storedRubric(*m_reader, m_file.path);
    if (!rubric)
        return std::unexpected(rubric.error());
    m_file.rubric = std::move(*rubric);
    if (isNetworkFileSystem(m_file.path)) {
        m_file.notices.append(Words::tr(
            "This workspace lies in a network folder, where a lost connection can damage it. "
            "Keep it on a local disk, or use a team database."));
    }
    return {};
}

Status Opening::lookForLosses()
{
    if (m_file.frozen && hasLog(m_file.path)) {
        m_file.notices.append(Words::tr("Its last changes are in a log that cannot be read here. "
                                        "Copy the file and its log to a folder of yours."));
    }
    if (m_logGone) {
        m_file.notices.append(
            Words::tr("The workspace was not closed properly last time, and its log is gone: what "
                      "was saved last may be missing. Compare it with the newest backup."));
    }
    const Result<qint64> last = m_reader->integer("SELECT max(sequence) FROM journal");
    if (!last)
        return std::unexpected(last.error());
    const QList<AutomaticBackup> backups = BackupPolicy::list(m_file.path);
    if (!backups.isEmpty() && backups.first().sequence > *last) {
        m_file.notices.append(Words::tr("The backup %1 holds more than this workspace: changes are "
                                        "missing here. Compare the two before you go on.")
                                  .arg(backups.first().path));
    }
    return {};
}

Status Opening::openWriter()
{
    m_reader.reset();
    if (m_file.access == Access::ReadOnly)
        return {};
    Result<std::unique_ptr<Connection>> writer = Connection::open(m_file.path,
                                                                  Connection::Mode::Writer);
    if (!writer)
        return std::unexpected(writer.error());
    if (Status durable = (*writer)->makeDurable(); !durable)
        return durable;
    m_file.writer = std::move(*writer);
    return {};
}

} // namespace

Result<OpenedFile> openWorkspaceFile(const QString &path, const WorkspaceOptions &options)
{
    return Opening(options).run(path);
}

} // namespace rapporteur
