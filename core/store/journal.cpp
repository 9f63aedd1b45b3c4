// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Journal)
};

QByteArray linkHash(const QByteArray &before, qint64 sequence, qint64 at, const QByteArray &kind,
                    const QByteArray &author, qint64 article, const QByteArray &change,
                    const QByteArray &payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    // Lengths keep one field from running into the next.
    const QByteArray head = QByteArray::number(sequence) + ' ' + QByteArray::number(at) + ' '
        + QByteArray::number(article) + ' ' + QByteArray::number(kind.size()) + ' '
        + QByteArray::number(author.size()) + ' ' + QByteArray::number(change.size()) + '\n';
    hash.addData(head);
    hash.addData(kind);
    hash.addData(author);
    hash.addData(change);
    hash.addData(payload);
    return hash.result();
}

} // namespace

Status appendToJournal(Connection &connection, const JournalEntry &entry)
{
    qint64 last = 0;
    QByteArray before;
    {
        Statement row = connection.query(
            "SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1");
        if (row.next()) {
            last = row.integer(0);
            before = row.bytes(1);
        }
        if (Status status = row.status(); !status)
            return status;
    }
    const Utf8 kind{storableUtf8(entry.kind)};
    const Utf8 author{storableUtf8(entry.author)};
    const Utf8 change{storableUtf8(entry.change)};
    const qint64 at = entry.at.toMSecsSinceEpoch();
    const QByteArray hash = linkHash(before, last + 1, at, kind.bytes, author.bytes, entry.article,
                                     change.bytes, entry.payload);
    Statement insert = connection.statement(
        "INSERT INTO journal(sequence, at, kind, author, article, change, payload, hash) VALUES (?,?,?,?,?,?,?,?)");
    insert.with(last + 1, at, kind, author, entry.article, change, entry.payload, hash);
    return insert.run();
}

Result<std::optional<QByteArray>> journalledChange(Connection &connection, const QString &change)
{
    Statement row = connection.query(
        "SELECT payload FROM journal WHERE change = ? AND change <> ''", change);
    std::optional<QByteArray> payload;
    if (row.next())
        payload = row.bytes(0);
    if (const Status status = row.status(); !status)
        return std::unexpected(status.error());
    return payload;
}

Result<qint64> checkJournal(Connection &connection, Issues &issues)
{
    constexpr int Enough = 100;
    qint64 count = 0;
    qint64 expected = 1;
    QByteArray before;
    Statement rows = connection.query(
        "SELECT sequence, at, kind, author, article, change, payload, hash FROM journal ORDER BY sequence");
    while (rows.next() && issues.size() < Enough) {
        const qint64 sequence = rows.integer(0);
        const QString place = u"journal[%1]"_s.arg(sequence);
        if (sequence != expected) {
            issues.append({Severity::Error, u"journal-gap"_s,
                           Words::tr("The journal lacks the entries %1 to %2.")
                               .arg(expected)
                               .arg(sequence - 1),
                           place});
        }
        const QByteArray hash = linkHash(before, sequence, rows.integer(1), rows.bytes(2),
                                         rows.bytes(3), rows.integer(4), rows.bytes(5),
                                         rows.bytes(6));
        before = rows.bytes(7);
        if (hash != before && sequence == expected) {
            issues.append({Severity::Error, u"journal-altered"_s,
                           Words::tr("Entry %1 of the journal, or the one before it, was altered.")
                               .arg(sequence),
                           place});
        }
        expected = sequence + 1;
        ++count;
    }
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    return count;
}

} // namespace rapporteur
