// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evaluationtable.h"

#include "core/store/compression.h"
#include "core/store/evaluationdetails.h"
#include "core/store/ratertable.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::EvaluationTable)
};

constexpr const char *EvaluationColumns =
    "SELECT id, uuid, rater, mode, target, schema_version, started_at, finished_at, content_type,"
    " first_weight, second_weight, details, input_tokens, output_tokens, cost, truncated_share,"
    " reused FROM evaluation ";
const QByteArray OfArticle = QByteArray(EvaluationColumns) + "WHERE article = ? ORDER BY id";
const QByteArray ByUuid = QByteArray(EvaluationColumns) + "WHERE uuid = ?";

QString placeName(GroundingPlace place)
{
    switch (place) {
    case GroundingPlace::Source:
        return u"source"_s;
    case GroundingPlace::Comment:
        return u"comment"_s;
    case GroundingPlace::Text:
        break;
    }
    return u"text"_s;
}

GroundingPlace placeNamed(QStringView name)
{
    return name == "source"_L1 ? GroundingPlace::Source
        : name == "comment"_L1 ? GroundingPlace::Comment
                               : GroundingPlace::Text;
}

Score weight(const Evaluation &evaluation, int channel)
{
    return evaluation.ownWeights ? Score((*evaluation.ownWeights)[size_t(channel)]) : Score();
}

} // namespace

EvaluationRecord prepareEvaluation(const Rubric &rubric, Evaluation evaluation,
                                   const QByteArray &rawAnswer)
{
    EvaluationRecord record;
    record.headline = headline(rubric, evaluation);
    record.details = evaluationDetailsToJson(evaluation);
    record.rawAnswer = compressed(rawAnswer);
    record.evaluation = std::move(evaluation);
    return record;
}

Result<bool> EvaluationTable::has(const QString &uuid)
{
    return m_db.integer("SELECT count(*) FROM evaluation WHERE uuid = ?", uuid)
        .transform([](qint64 n) { return n > 0; });
}

Result<RowId> EvaluationTable::insert(RowId article, int textVersion,
                                      const EvaluationRecord &record, RowId run,
                                      const QDateTime &now)
{
    const Evaluation &e = record.evaluation;
    const Headline &h = record.headline;
    const Result<RowId> rater = RaterTable(m_db).idOf(e.rater);
    if (!rater)
        return rater;
    Statement insert = m_db.statement(
        "INSERT INTO evaluation(uuid, article, text_version, rater, mode, target, schema_version,"
        " started_at, finished_at, stored_at, content_type, first_weight, second_weight, mean,"
        " first_mean, second_mean, setl, band, confidence, says_not_does, scored, details,"
        " input_tokens, output_tokens, cost, truncated_share, reused, run) VALUES"
        " (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    insert.with(e.id, article, textVersion, *rater, modeName(e.mode), targetName(e.target),
                e.schemaVersion, e.startedAt, e.finishedAt, now, e.contentType, weight(e, 0),
                weight(e, 1), h.weightedMean, h.channelMeans[0], h.channelMeans[1], h.setl,
                h.bandId, h.confidence, h.saysNotDoes, h.scored, record.details,
                e.usage.inputTokens, e.usage.outputTokens, e.usage.cost, e.truncatedShare,
                e.reused);
    if (run)
        insert.bind(28, run);
    else
        insert.bind(28, nullptr);
    if (const Status done = insert.run(); !done)
        return std::unexpected(done.error());
    const RowId id = m_db.lastInsertId();
    Status done = insertRows(id, e);
    if (done)
        done = insertRepairs(id, e);
    if (done && !record.rawAnswer.isEmpty())
        done = m_db.run("INSERT INTO raw_answer(evaluation, reply) VALUES (?,?)", id,
                        record.rawAnswer);
    if (!done)
        return std::unexpected(done.error());
    return id;
}

Status EvaluationTable::insertRows(RowId id, const Evaluation &evaluation)
{
    Statement score = m_db.statement(
        "INSERT INTO score(evaluation, provision, first_raw, first, first_note, second_raw, second,"
        " second_note, evidence, directions, claimed_combined, claimed_modifier, claimed_final,"
        " claimed) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (const ScoreRow &row : evaluation.rows) {
        const CellScore &first = row.cells[0];
        const CellScore &second = row.cells[1];
        score.with(id, row.provision, first.raw, first.value, first.note, second.raw, second.value,
                   second.note, row.evidence, row.directions, row.claimed.combined,
                   row.claimed.contextModifier, row.claimed.final, row.claimed.given);
        if (Status done = score.run(); !done)
            return done;
    }
    Statement insert = m_db.statement(
        "INSERT INTO witness(evaluation, provision, position, kind, channel, text, quote,"
        " grounding, place, comment, start, length, similarity) VALUES"
        " (?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (const ScoreRow &row : evaluation.rows) {
        int position = 0;
        for (const Witness &witness : row.witnesses) {
            const Grounding &found = witness.grounding;
            insert.with(id, row.provision, position++,
                        witness.kind == WitnessKind::Fact ? u"fact"_s : u"inference"_s,
                        witness.channel, witness.text, witness.quote, groundingName(found.level),
                        placeName(found.place), found.commentId, qint64(found.span.start),
                        qint64(found.span.length), found.similarity);
            if (Status done = insert.run(); !done)
                return done;
        }
    }
    return {};
}

Status EvaluationTable::insertRepairs(RowId id, const Evaluation &evaluation)
{
    int position = 0;
    for (const Repair &repair : evaluation.repairs) {
        Status done = m_db.run(
            "INSERT INTO repair(evaluation, position, provision, channel, code, before, after)"
            " VALUES (?,?,?,?,?,?,?)",
            id, position++, repair.provision, repair.channel, repair.code, repair.before,
            repair.after);
        if (!done)
            return done;
    }
    return {};
}

Result<Evaluation> EvaluationTable::read(Statement &row, const Rubric &rubric)
{
    Evaluation e;
    const RowId id = row.integer(0);
    e.id = row.text(1);
    e.mode = modeNamed(row.text(3));
    e.target = targetNamed(row.text(4));
    e.schemaVersion = row.text(5);
    e.startedAt = row.time(6);
    e.finishedAt = row.time(7);
    e.contentType = row.text(8);
    if (!row.isNull(9) && !row.isNull(10))
        e.ownWeights = PerChannel<double>{row.real(9), row.real(10)};
    e.usage = {row.integer(12), row.integer(13), row.score(14)};
    e.truncatedShare = row.real(15);
    e.reused = row.yes(16);
    if (const Status details = evaluationDetailsFromJson(row.bytes(11), e); !details)
        return std::unexpected(details.error());
    Result<Rater> rater = RaterTable(m_db).rater(row.integer(2));
    if (!rater)
        return std::unexpected(rater.error());
    e.rater = std::move(*rater);
    if (const Status rows = readRows(id, rubric, e); !rows)
        return std::unexpected(rows.error());
    if (const Status repairs = readRepairs(id, e); !repairs)
        return std::unexpected(repairs.error());
    return e;
}

Status EvaluationTable::readRows(RowId id, const Rubric &rubric, Evaluation &evaluation)
{
    Statement scores = m_db.query(
        "SELECT provision, first_raw, first, first_note, second_raw, second, second_note,"
        " evidence, directions, claimed_combined, claimed_modifier, claimed_final, claimed"
        " FROM score WHERE evaluation = ? ORDER BY provision",
        id);
    QHash<int, qsizetype> places;
    while (scores.next()) {
        ScoreRow row;
        row.provision = scores.number(0);
        row.cells[0] = {scores.score(1), scores.score(2), scores.text(3)};
        row.cells[1] = {scores.score(4), scores.score(5), scores.text(6)};
        row.evidence = scores.text(7);
        row.directions = scores.text(8);
        row.claimed = {scores.score(9), scores.score(10), scores.score(11), scores.yes(12)};
        evaluation.rows.append(std::move(row));
    }
    if (Status status = scores.status(); !status)
        return status;
    std::ranges::stable_sort(evaluation.rows, {},
                             [&](const ScoreRow &row) { return rubric.rowOf(row.provision); });
    for (qsizetype i = 0; i < evaluation.rows.size(); ++i)
        places.insert(evaluation.rows[i].provision, i);
    Statement rows = m_db.query(
        "SELECT provision, kind, channel, text, quote, grounding, place, comment, start, length,"
        " similarity FROM witness WHERE evaluation = ? ORDER BY provision, position",
        id);
    while (rows.next()) {
        const qsizetype place = places.value(rows.number(0), -1);
        if (place < 0)
            continue;
        Witness witness;
        witness.kind = rows.text(1) == "inference"_L1 ? WitnessKind::Inference : WitnessKind::Fact;
        witness.channel = rows.number(2);
        witness.text = rows.text(3);
        witness.quote = rows.text(4);
        witness.grounding = {groundingNamed(rows.text(5)),
                             placeNamed(rows.text(6)),
                             rows.text(7),
                             {qsizetype(rows.integer(8)), qsizetype(rows.integer(9))},
                             rows.real(10)};
        evaluation.rows[place].witnesses.append(std::move(witness));
    }
    return rows.status();
}

Status EvaluationTable::readRepairs(RowId id, Evaluation &evaluation)
{
    Statement rows = m_db.query(
        "SELECT provision, channel, code, before, after FROM repair WHERE evaluation = ? ORDER BY position",
        id);
    while (rows.next())
        evaluation.repairs.append(
            {rows.number(0), rows.number(1), rows.text(2), rows.text(3), rows.text(4)});
    return rows.status();
}

Result<QList<Evaluation>> EvaluationTable::ofArticle(const Rubric &rubric, RowId article)
{
    QList<Evaluation> evaluations;
    Statement row = m_db.query(OfArticle.constData(), article);
    while (row.next()) {
        Result<Evaluation> evaluation = read(row, rubric);
        if (!evaluation)
            return std::unexpected(evaluation.error());
        evaluations.append(std::move(*evaluation));
    }
    if (const Status status = row.status(); !status)
        return std::unexpected(status.error());
    return evaluations;
}

Result<std::optional<Evaluation>> EvaluationTable::byUuid(const Rubric &rubric, const QString &uuid)
{
    Statement row = m_db.query(ByUuid.constData(), uuid);
    if (row.next()) {
        Result<Evaluation> evaluation = read(row, rubric);
        if (!evaluation)
            return std::unexpected(evaluation.error());
        return std::move(*evaluation);
    }
    if (const Status status = row.status(); !status)
        return std::unexpected(status.error());
    return std::nullopt;
}

Result<QByteArray> EvaluationTable::rawAnswer(const QString &uuid)
{
    Statement row = m_db.query(
        "SELECT reply FROM raw_answer JOIN evaluation ON id = evaluation WHERE uuid = ?", uuid);
    if (row.next())
        return decompressed(row.bytes(0));
    if (const Status status = row.status(); !status)
        return std::unexpected(status.error());
    return failure(ErrorKind::NotFound,
                   Words::tr("There is no stored answer for the evaluation %1.").arg(uuid));
}

Result<QList<DomainElement>> EvaluationTable::domainProfile(const QString &domain)
{
    Statement row = m_db.query(
        "SELECT json FROM domain_profile WHERE domain = ? ORDER BY version DESC LIMIT 1", domain);
    QList<DomainElement> profile;
    if (row.next())
        profile = domainProfileFromJson(QJsonDocument::fromJson(row.bytes(0)).array());
    if (const Status status = row.status(); !status)
        return std::unexpected(status.error());
    return profile;
}

Status EvaluationTable::keepDomainProfile(const QString &domain, const Evaluation &evaluation,
                                          RowId row, const QDateTime &now)
{
    if (domain.isEmpty() || evaluation.domainProfile.isEmpty() || evaluation.domainProfileCached)
        return {};
    const Result<QList<DomainElement>> latest = domainProfile(domain);
    if (!latest)
        return std::unexpected(latest.error());
    if (*latest == evaluation.domainProfile)
        return {};
    return m_db.run(
        "INSERT INTO domain_profile(domain, version, json, evaluation, at) SELECT ?1,"
        " coalesce(max(version), 0) + 1, ?2, ?3, ?4 FROM domain_profile WHERE domain = ?1",
        domain, QString::fromUtf8(domainProfileToJson(evaluation.domainProfile)), row, now);
}

} // namespace rapporteur
