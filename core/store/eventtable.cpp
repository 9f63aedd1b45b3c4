// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/eventtable.h"

#include "core/store/blindview.h"
#include "core/store/queuereader.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::EventTable)
};

} // namespace

Result<RowId> EventTable::add(const Event &event)
{
    const QString details = QString::fromUtf8(
        QJsonDocument(event.details).toJson(QJsonDocument::Compact));
    Statement insert = m_db.query(
        "INSERT INTO event(at, type, severity, message, details, investigated, resolved, article)"
        " VALUES (?,?,?,?,?,?,?,?)",
        event.at, event.type, int(event.severity), event.message, details, event.investigated,
        event.resolved);
    if (event.article)
        insert.bind(8, event.article);
    else
        insert.bind(8, nullptr);
    if (const Status done = insert.run(); !done)
        return std::unexpected(done.error());
    return m_db.lastInsertId();
}

Result<QList<Event>> EventTable::find(const EventQuery &query)
{
    QByteArray sql =
        "SELECT id, at, type, severity, article, message, details, investigated, resolved FROM"
        " event WHERE severity >= ?";
    if (query.article)
        sql += *query.article ? " AND article = ?" : " AND article IS NULL AND ? = 0";
    if (!query.types.isEmpty())
        sql += " AND type IN ("
            + QByteArrayList(qMin<qsizetype>(query.types.size(), 100), "?").join(',') + ')';
    sql += " ORDER BY id DESC LIMIT ?";
    Statement rows = m_db.statement(sql.constData());
    int index = 0;
    rows.bind(++index, int(query.atLeast.value_or(Severity::Info)));
    if (query.article)
        rows.bind(++index, *query.article);
    for (const QString &type : query.types.first(qMin<qsizetype>(query.types.size(), 100)))
        rows.bind(++index, type);
    rows.bind(++index, query.limit);
    QList<Event> events;
    while (rows.next()) {
        events.append({.id = rows.integer(0),
                       .at = rows.time(1),
                       .type = rows.text(2),
                       .severity = Severity(qBound(0, rows.number(3), int(Severity::Error))),
                       .article = rows.integer(4),
                       .message = rows.text(5),
                       .details = QJsonDocument::fromJson(rows.bytes(6)).object(),
                       .investigated = rows.yes(7),
                       .resolved = rows.yes(8)});
    }
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    if (const Status done = coverWhatIsBlind(query, events); !done)
        return std::unexpected(done.error());
    return events;
}

Status EventTable::coverWhatIsBlind(const EventQuery &query, QList<Event> &events)
{
    if (query.reviewer.isEmpty())
        return {};
    QHash<RowId, bool> covers;
    for (Event &event : events) {
        if (event.article == 0 || !tellsValues(event))
            continue;
        auto known = covers.constFind(event.article);
        if (known == covers.cend()) {
            const Result<QueueRow> row = QueueReader(m_db).row(event.article, query.reviewer,
                                                               query.blind);
            if (!row)
                return std::unexpected(row.error());
            known = covers.insert(event.article, row->covered);
        }
        if (*known)
            cover(event);
    }
    return {};
}

Status EventTable::setMarks(RowId event, bool investigated, bool resolved)
{
    if (Status done = m_db.run("UPDATE event SET investigated = ?, resolved = ? WHERE id = ?",
                               investigated, resolved, event);
        !done)
        return done;
    if (m_db.changes() == 0)
        return failure(ErrorKind::NotFound,
                       Words::tr("There is no event number %1 in this workspace.").arg(event));
    return {};
}

} // namespace rapporteur
