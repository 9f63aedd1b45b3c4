// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include <QCoreApplication>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Integrity)
};

Result<QStringList> problems(Connection &db, const char *pragma)
{
    // SQLite 3.46 checks a word index by what this connection remembers of it, and finds faults where only another
    // connection has written since. A question to the index makes it look again.
    for (const char *sql : {"SELECT rowid FROM article_words WHERE article_words MATCH 'a' LIMIT 1",
                            "SELECT rowid FROM comment_words WHERE comment_words MATCH 'a' LIMIT 1",
                            "SELECT rowid FROM note_words WHERE note_words MATCH 'a' LIMIT 1"})
        (void)db.query(sql).next();
    QStringList found;
    Statement rows = db.query(pragma);
    while (rows.next()) {
        if (const QString line = rows.text(0); line != "ok"_L1)
            found.append(line);
    }
    if (const Status status = rows.status(); !status) {
        if (status.error().kind != ErrorKind::Corrupt)
            return std::unexpected(status.error());
        found.append(status.error().detail);
    }
    return found;
}

} // namespace

Status quickCheck(Connection &db, const QString &path)
{
    const Result<QStringList> found = problems(db, "PRAGMA quick_check(100)");
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return {};
    return failure(
        ErrorKind::Corrupt,
        Words::tr("%1 is damaged: %n problem(s) found. Nothing was written to it. Use a backup, or"
                  " salvage it into a new file.",
                  nullptr, int(found->size()))
            .arg(path),
        found->join(u'\n'));
}

Status integrityIssues(Connection &db, Issues &issues)
{
    const Result<QStringList> found = problems(db, "PRAGMA integrity_check(100)");
    if (!found)
        return std::unexpected(found.error());
    for (const QString &line : *found)
        issues.append(
            {Severity::Error, u"damaged"_s, Words::tr("The file is damaged: %1").arg(line), {}});
    Statement rows = db.query("PRAGMA foreign_key_check");
    while (rows.next() && issues.size() < 200) {
        issues.append({Severity::Error, u"dangling"_s,
                       Words::tr("A row of %1 refers to a row of %2 that is not there.")
                           .arg(rows.text(0), rows.text(2)),
                       u"%1[%2]"_s.arg(rows.text(0)).arg(rows.integer(1))});
    }
    return rows.status();
}

} // namespace rapporteur
