// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reviewtable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *ReviewColumns =
    "SELECT id, article, reviewer, state, revision, flagged, blind, gate_overruled, note,"
    " base_evaluation, started_at, updated_at, submitted_at, active_seconds FROM review ";
const QByteArray OnePerson = QByteArray(ReviewColumns) + "WHERE reviewer = ? AND article = ?";
const QByteArray Everybody = QByteArray(ReviewColumns)
    + "WHERE article = ? ORDER BY reviewer <> ?, reviewer";

QString tagsToJson(const QStringList &tags)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact));
}

QStringList tagsFromJson(const QByteArray &json)
{
    QStringList tags;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &tag : array)
        tags.append(tag.toString());
    return tags;
}

Status readDecisions(Connection &db, RowId row, Review &review)
{
    Statement rows = db.query(
        "SELECT provision, channel, verdict, value, evidence, reason_code, reason,"
        " base_evaluation, decided_at, blind FROM decision WHERE review = ?",
        row);
    while (rows.next()) {
        Decision decision;
        decision.cell = {rows.number(0), rows.number(1)};
        decision.verdict = verdictNamed(rows.text(2)).value_or(Verdict::Abstain);
        decision.value = rows.score(3);
        decision.evidence = rows.text(4);
        decision.reasonCode = rows.text(5);
        decision.reason = rows.text(6);
        decision.baseEvaluation = rows.text(7);
        decision.decidedAt = rows.time(8);
        decision.blind = rows.yes(9);
        review.decisions.insert(decision.cell, decision);
    }
    return rows.status();
}

QString valueToText(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

Status readLabels(Connection &db, RowId row, Review &review)
{
    // A workspace of the first schema that may only be read has no labels of people.
    const Result<qint64> there = db.integer(
        "SELECT count(*) FROM sqlite_schema WHERE name = 'label_decision'");
    if (!there || *there == 0)
        return there ? Status() : std::unexpected(there.error());
    Statement rows = db.query(
        "SELECT field, verdict, value, reason, base_evaluation, decided_at, blind FROM"
        " label_decision WHERE review = ?",
        row);
    while (rows.next()) {
        LabelDecision decision;
        decision.field = rows.text(0);
        decision.verdict = verdictNamed(rows.text(1)).value_or(Verdict::Abstain);
        decision.value = QJsonDocument::fromJson(rows.bytes(2)).array().first();
        decision.reason = rows.text(3);
        decision.baseEvaluation = rows.text(4);
        decision.decidedAt = rows.time(5);
        decision.blind = rows.yes(6);
        review.labels.insert(decision.field, decision);
    }
    return rows.status();
}

Status readAnnotations(Connection &db, RowId row, Review &review)
{
    Statement rows = db.query(
        "SELECT id, place, comment, text_version, start, length, exact, prefix, suffix, body, tags,"
        " provision, channel, author, created_at FROM annotation WHERE review = ? ORDER BY"
        " position",
        row);
    while (rows.next()) {
        Annotation note;
        note.id = rows.text(0);
        note.place = rows.text(1) == "comment"_L1 ? AnnotationPlace::Comment
                                                  : AnnotationPlace::Article;
        note.commentId = rows.text(2);
        note.textVersion = rows.number(3);
        note.span = {qsizetype(rows.integer(4)), qsizetype(rows.integer(5))};
        note.exact = rows.text(6);
        note.prefix = rows.text(7);
        note.suffix = rows.text(8);
        note.body = rows.text(9);
        note.tags = tagsFromJson(rows.bytes(10));
        if (!rows.isNull(11))
            note.cell = CellKey{rows.number(11), rows.number(12)};
        note.author = rows.text(13);
        note.createdAt = rows.time(14);
        review.annotations.append(std::move(note));
    }
    return rows.status();
}

} // namespace

Result<StoredReview> ReviewTable::read(Statement &row)
{
    StoredReview stored{row.integer(0), {}};
    Review &review = stored.review;
    review.article = row.integer(1);
    review.reviewer = row.text(2);
    review.state = reviewStateNamed(row.text(3));
    review.revision = row.number(4);
    review.flagged = row.yes(5);
    review.blind = row.yes(6);
    review.gateOverruled = row.yes(7);
    review.note = row.text(8);
    review.baseEvaluation = row.text(9);
    review.startedAt = row.time(10);
    review.updatedAt = row.time(11);
    review.submittedAt = row.time(12);
    review.activeSeconds = row.integer(13);
    if (const Status decisions = readDecisions(m_db, stored.row, review); !decisions)
        return std::unexpected(decisions.error());
    if (const Status labels = readLabels(m_db, stored.row, review); !labels)
        return std::unexpected(labels.error());
    if (const Status notes = readAnnotations(m_db, stored.row, review); !notes)
        return std::unexpected(notes.error());
    return stored;
}

Result<StoredReview> ReviewTable::review(RowId article, const QString &reviewer)
{
    Statement row = m_db.query(OnePerson.constData(), reviewer, article);
    if (row.next())
        return read(row);
    if (const Status status = row.status(); !status)
        return std::unexpected(status.error());
    StoredReview blank;
    blank.review.article = article;
    blank.review.reviewer = reviewer;
    return blank;
}

Result<QList<Review>> ReviewTable::ofArticle(RowId article, const QString &first)
{
    QList<Review> reviews;
    Statement row = m_db.query(Everybody.constData(), article, first);
    while (row.next()) {
        Result<StoredReview> stored = read(row);
        if (!stored)
            return std::unexpected(stored.error());
        reviews.append(std::move(stored->review));
    }
    if (const Status status = row.status(); !status)
        return std::unexpected(status.error());
    return reviews;
}

Result<RowId> ReviewTable::store(RowId row, const Review &after, const ReviewChange &change)
{
    const Result<RowId> stored = storeHead(row, after);
    if (!stored)
        return stored;
    for (const ReviewPart &part : change.parts) {
        if (const Status done = storePart(*stored, after, part); !done)
            return std::unexpected(done.error());
    }
    return stored;
}

Result<RowId> ReviewTable::storeHead(RowId row, const Review &review)
{
    if (row == 0) {
        const Status made = m_db.run(
            "INSERT INTO review(article, reviewer, version, state, revision, flagged, blind,"
            " gate_overruled, note, base_evaluation, active_seconds)"
            " VALUES (?, ?, 0, '', 0, 0, 0, 0, '', '', 0)",
            review.article, review.reviewer);
        if (!made)
            return std::unexpected(made.error());
        row = m_db.lastInsertId();
    }
    const Status done = m_db.run(
        "UPDATE review SET version = version + 1, state = ?, revision = ?, flagged = ?, blind = ?,"
        " gate_overruled = ?, note = ?, base_evaluation = ?, started_at = ?, updated_at = ?,"
        " submitted_at = ?, active_seconds = ? WHERE id = ?",
        reviewStateName(review.state), review.revision, review.flagged, review.blind,
        review.gateOverruled, review.note, review.baseEvaluation, review.startedAt,
        review.updatedAt, review.submittedAt, review.activeSeconds, row);
    if (!done)
        return std::unexpected(done.error());
    return row;
}

Status ReviewTable::storePart(RowId row, const Review &after, const ReviewPart &part)
{
    // A cell or note may be named by several parts of one change: what counts is how it ended.
    if (const auto *decided = std::get_if<DecisionChange>(&part))
        return storeDecision(row, decided->cell, after.decision(decided->cell));
    if (const auto *labelled = std::get_if<LabelChange>(&part))
        return storeLabel(row, labelled->field, after.label(labelled->field));
    if (const auto *noted = std::get_if<AnnotationChange>(&part))
        return storeAnnotations(row, after, *noted);
    return {}; // the rest is in the head
}

Status ReviewTable::storeDecision(RowId row, CellKey cell, const Decision *decision)
{
    if (!decision) {
        return m_db.run("DELETE FROM decision WHERE review = ? AND provision = ? AND channel = ?",
                        row, cell.provision, cell.channel);
    }
    return m_db.run(
        "INSERT OR REPLACE INTO decision(review, provision, channel, verdict, value, evidence,"
        " reason_code, reason, base_evaluation, decided_at, blind) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        row, cell.provision, cell.channel, verdictName(decision->verdict), decision->value,
        decision->evidence, decision->reasonCode, decision->reason, decision->baseEvaluation,
        decision->decidedAt, decision->blind);
}

Status ReviewTable::storeLabel(RowId row, const QString &field, const LabelDecision *decision)
{
    if (!decision)
        return m_db.run("DELETE FROM label_decision WHERE review = ? AND field = ?", row, field);
    return m_db.run("INSERT OR REPLACE INTO label_decision(review, field, verdict, value, reason,"
                    " base_evaluation, decided_at, blind) VALUES (?,?,?,?,?,?,?,?)",
                    row, field, verdictName(decision->verdict), valueToText(decision->value),
                    decision->reason, decision->baseEvaluation, decision->decidedAt,
                    decision->blind);
}

Status ReviewTable::storeAnnotations(RowId row, const Review &after, const AnnotationChange &change)
{
    if (Status gone = m_db.run("DELETE FROM annotation WHERE id = ?", change.annotation); !gone)
        return gone;
    if (const Annotation *note = after.annotation(change.annotation)) {
        Statement insert = m_db.statement(
            "INSERT INTO annotation(id, review, position, place, comment, text_version, start,"
            " length, exact, prefix, suffix, body, tags, author, created_at, provision, channel)"
            " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        insert.with(note->id, row, 0,
                    note->place == AnnotationPlace::Comment ? u"comment"_s : u"article"_s,
                    note->commentId, note->textVersion, qint64(note->span.start),
                    qint64(note->span.length), note->exact, note->prefix, note->suffix, note->body,
                    tagsToJson(note->tags), note->author, note->createdAt);
        if (note->cell) {
            insert.bind(16, note->cell->provision);
            insert.bind(17, note->cell->channel);
        } else {
            insert.bind(16, nullptr);
            insert.bind(17, nullptr);
        }
        if (Status done = insert.run(); !done)
            return done;
    }
    // Their order belongs to the review; there are few of them.
    for (qsizetype i = 0; i < after.annotations.size(); ++i) {
        Status placed = m_db.run(
            "UPDATE annotation SET position = ?1 WHERE id = ?2 AND position <> ?1", i,
            after.annotations[i].id);
        if (!placed)
            return placed;
    }
    return {};
}

Status ReviewTable::keepRevision(RowId row, const Review &review, const QString &change)
{
    const QByteArray json = QJsonDocument(toJson(review)).toJson(QJsonDocument::Compact);
    return m_db.run(
        "INSERT INTO review_revision(review, revision, change, submitted_at, json) VALUES (?,?,?,?,?)",
        row, review.revision, change, review.submittedAt, json);
}

Status ReviewTable::setReviewedMean(RowId row, Score mean)
{
    return m_db.run("UPDATE review SET reviewed_mean = ? WHERE id = ?", mean, row);
}

} // namespace rapporteur
