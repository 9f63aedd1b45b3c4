// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include "core/rubric/rubricreader.h"
#include "core/store/check.h"
#include "core/store/filesystem.h"
#include "core/store/journal.h"
#include "core/store/schema.h"
#include "core/store/searchindex.h"
#include "core/store/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtEndian>

#include <array>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Salvage)
};

constexpr qint64 FillLimit = 64LL << 30;

/// Tables in the order of their references, each with its key.
struct Table {
    const char *name;
    const char *key;
};
constexpr std::array Tables = {
    Table{"workspace", "key"},
    Table{"rubric", "id"},
    Table{"article", "id"},
    Table{"article_text", "article, version"},
    Table{"thread", "article"},
    Table{"comment", "article, source_id"},
    Table{"rater", "id"},
    Table{"run", "id"},
    Table{"job", "id"},
    Table{"prompt_text", "sha256"},
    Table{"request", "id"},
    Table{"evaluation", "id"},
    Table{"raw_answer", "evaluation"},
    Table{"score", "evaluation, provision"},
    Table{"witness", "evaluation, provision, position"},
    Table{"repair", "evaluation, position"},
    Table{"domain_profile", "domain, version"},
    Table{"review", "id"},
    Table{"decision", "review, provision, channel"},
    Table{"label_decision", "review, field"},
    Table{"annotation", "id"},
    Table{"review_revision", "review, revision, change"},
    Table{"event", "id"},
    Table{"journal", "sequence"},
};

struct RubricFound {
    Rubric rubric;
    bool shipped = false; ///< the workspace's own is damaged; this one came with the program
};

/// The rubric of the workspace. Where it cannot be read, the shipped one that it was made with: its name
/// and hash lie apart from its many pages.
Result<RubricFound> rubricIn(Connection &db)
{
    QString name, sha256;
    {
        Statement row = db.query("SELECT name, sha256 FROM rubric ORDER BY id DESC LIMIT 1");
        if (row.next()) {
            name = row.text(0);
            sha256 = row.text(1);
        }
    }
    Statement row = db.query("SELECT json FROM rubric ORDER BY id DESC LIMIT 1");
    if (row.next()) {
        if (Result<Rubric> own = rubricFromJson(row.bytes(0), name); own && own->sha256 == sha256)
            return RubricFound{std::move(*own), false};
    }
    if (Result<Rubric> shipped = shippedRubric(name); shipped && shipped->sha256 == sha256)
        return RubricFound{std::move(*shipped), true};
    return failure(
        ErrorKind::Corrupt,
        Words::tr("Nothing can be salvaged: the rubric of the workspace cannot be read."));
}

/// One salvage at work.
class Salvage
{
public:
    Salvage(Connection &from, Connection &to, const RubricFound &rubric)
        : m_from(from)
        , m_to(to)
        , m_rubric(rubric)
    {}
    Status run(const QDateTime &now);
    Issues issues;

private:
    Status copy(const Table &table);
    /// Copies in this direction until the end or a page that cannot be read; says which it was.
    Result<bool> copyUntilDamage(const Table &table, const QByteArray &direction);
    Status restoreRubric();
    Status note(const QDateTime &now);

    Connection &m_from;
    Connection &m_to;
    const RubricFound &m_rubric;
    qint64 m_refused = 0;
};

Status Salvage::run(const QDateTime &now)
{
    Status done = m_to.run("PRAGMA page_size = 8192");
    if (done)
        done = m_to.makeDurable();
    if (done)
        done = m_to.run("BEGIN IMMEDIATE");
    if (done)
        done = makeSchema(m_to);
    for (const Table &table : Tables) {
        if (done)
            done = copy(table);
    }
    if (done && m_rubric.shipped)
        done = restoreRubric();
    if (done)
        done = rebuildWordIndexes(m_to);
    if (done)
        done = note(now);
    return done ? m_to.run("COMMIT") : done;
}

Status Salvage::copy(const Table &table)
{
    const QString name = QString::fromLatin1(table.name);
    const Result<qint64> known = m_from.integer(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?", name);
    if (!known)
        return std::unexpected(known.error());
    const Result<qint64> schema = m_from.integer("PRAGMA user_version");
    if (*known == 0 && schema && *schema == OldestSchema && name == "label_decision"_L1)
        return {}; // nobody could decide labels then
    if (*known == 0) {
        issues.append({Severity::Error, u"table-missing"_s,
                       Words::tr("The part %1 is missing.").arg(name), name});
        return {};
    }
    m_refused = 0;
    const Result<bool> forward = copyUntilDamage(table, " ASC");
    if (!forward)
        return std::unexpected(forward.error());
    if (!*forward) {
        if (const Result<bool> backward = copyUntilDamage(table, " DESC"); !backward)
            return std::unexpected(backward.error());
        issues.append({Severity::Error, u"rows-lost"_s,
                       Words::tr("Some rows of %1 could not be read.").arg(name), name});
    }
    if (m_refused > 0) {
        issues.append({Severity::Error, u"rows-refused"_s,
                       Words::tr("%n row(s) of %1 did not fit to the others and were left out.",
                                 nullptr, int(m_refused))
                           .arg(name),
                       name});
    }
    return {};
}

Result<bool> Salvage::copyUntilDamage(const Table &table, const QByteArray &direction)
{
    QByteArrayList columns, places;
    {
        Statement described = m_to.query("SELECT name FROM pragma_table_info(?)",
                                         QString::fromLatin1(table.name));
        while (described.next()) {
            columns.append('"' + described.bytes(0) + '"');
            places.append("?");
        }
    }
    const QByteArray list = columns.join(", ");
    const QByteArray order = QByteArray(table.key).replace(",", direction + ',') + direction;
    const QByteArray select = "SELECT " + list + " FROM " + table.name + " ORDER BY " + order;
    const QByteArray insert = QByteArray("INSERT OR IGNORE INTO ") + table.name + '(' + list
        + ") VALUES (" + places.join(',') + ')';
    Statement rows = m_from.statement(select.constData());
    Statement put = m_to.statement(insert.constData());
    while (rows.next()) {
        put.reset();
        for (int i = 0; i < int(columns.size()); ++i)
            put.bindFrom(i + 1, rows, i);
        if (const Status stored = put.run(); !stored) {
            if (stored.error().kind != ErrorKind::Internal)
                return std::unexpected(
                    stored.error()); // the new file's disk, not the old file's row
            ++m_refused;
        }
    }
    return rows.status().has_value();
}

Status Salvage::restoreRubric()
{
    const Rubric &rubric = m_rubric.rubric;
    issues.append({Severity::Error, u"rubric-replaced"_s,
                   Words::tr("The rubric could not be read. The program's own of the same name and "
                             "content stands in its place."),
                   u"rubric"_s});
    if (Status gone = m_to.run("DELETE FROM rubric"); !gone)
        return gone;
    return m_to.run("INSERT INTO rubric(name, version, sha256, json) VALUES (?,?,?,?)", rubric.id,
                    rubric.version, rubric.sha256, rubric.json);
}

Status Salvage::note(const QDateTime &now)
{
    QJsonArray lost;
    for (const Issue &issue : std::as_const(issues))
        lost.append(issue.text);
    return appendToJournal(
        m_to,
        {.at = now,
         .kind = u"migration"_s,
         .author = {},
         .article = 0,
         .change = {},
         .payload = QJsonDocument(QJsonObject{{u"salvaged"_s, true}, {u"lost"_s, lost}})
                        .toJson(QJsonDocument::Compact)});
}

/// A file that was cut off gets empty pages for those that it lost: the library reads nothing of a database
/// that is shorter than its header says.
bool fillUp(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const QByteArray header = file.read(100);
    if (header.size() < 100)
        return true;
    const quint32 rawSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = rawSize == 1 ? 65536 : rawSize;
    const qint64 whole = pageSize * qFromBigEndian<quint32>(header.constData() + 28);
    // Room is only promised on the disk, not taken; a header that promises more than it may is damaged itself.
    return file.size() >= whole || whole > FillLimit || file.resize(whole);
}

/// A copy of the file and of its log in a folder of its own.
Result<QString> copyAside(const QString &path, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(u"copy"_s);
    const bool copied = folder.isValid() && QFile::copy(path, copy)
        && (!QFileInfo::exists(path + u"-wal"_s)
            || QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
    if (!copied)
        return failure(ErrorKind::Unwritable,
                       Words::tr("%1 could not be copied beside the new file.").arg(path));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    if (!fillUp(copy))
        return failure(ErrorKind::Unwritable,
                       Words::tr("%1 could not be copied beside the new file.").arg(path));
    return copy;
}

Result<Issues> salvageInto(const QString &source, const QString &temporary, const Clock &clock)
{
    const Result<std::unique_ptr<Connection>> from = Connection::open(source,
                                                                      Connection::Mode::Writer);
    if (!from)
        return std::unexpected(from.error());
    const Result<RubricFound> rubric = rubricIn(**from);
    if (!rubric)
        return failureOf(rubric);
    const Result<std::unique_ptr<Connection>> to = Connection::open(temporary,
                                                                    Connection::Mode::Writer);
    if (!to)
        return std::unexpected(to.error());
    Salvage salvage(**from, **to, *rubric);
    if (const Status done = salvage.run(clock.nowUtc()); !done)
        return std::unexpected(done.error());
    return salvage.issues;
}

Result<CheckReport> checkResult(const QString &path, const Issues &lost)
{
    const Result<std::unique_ptr<Connection>> db = Connection::open(path, Connection::Mode::Writer);
    if (!db)
        return std::unexpected(db.error());
    const Result<RubricFound> found = rubricIn(**db);
    if (!found)
        return failureOf(found);
    Result<CheckReport> report = checkWorkspace(**db, found->rubric);
    if (report)
        report->issues = lost + report->issues;
    return report;
}

} // namespace

Result<CheckReport> salvageWorkspace(const QString &path, const QString &target, const Clock &clock)
{
    const Result<QString> source = workspacePath(path);
    if (!source)
        return std::unexpected(source.error());
    const QString named = QDir::cleanPath(QDir::current().absoluteFilePath(target));
    if (QFileInfo::exists(named) || QFileInfo(named).isSymLink())
        return failure(
            ErrorKind::Unwritable,
            Words::tr("%1 exists already and was left as it is. Choose another name.").arg(named));
    const Result<QString> temporary = makePrivateFile(named);
    if (!temporary)
        return std::unexpected(temporary.error());
    const QTemporaryDir aside(*temporary + u"-XXXXXX"_s);
    Result<CheckReport> report;
    const Result<QString> copy = copyAside(*source, aside);
    const Result<Issues> lost = copy ? salvageInto(*copy, *temporary, clock) : failureOf(copy);
    report = lost ? checkResult(*temporary, *lost) : failureOf(lost);
    if (report) {
        Status done = syncFile(*temporary);
        if (done)
            done = nameFile(*temporary, named, Replace::Never);
        if (!done)
            report = std::unexpected(done.error());
    }
    if (!report)
        removeWithSideFiles(*temporary);
    return report;
}

} // namespace rapporteur
