// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/textversions.h"

#include "core/review/annotation.h"

namespace rapporteur
{

namespace
{

/// Where the words of a span stand in another text; empty when they do not.
TextSpan moved(QStringView before, TextSpan span, QStringView after)
{
    Annotation quote;
    selectQuote(quote, before, span);
    return quotePlaces(quote, after).value(0);
}

void follow(Evaluation &evaluation, QStringView judged, QStringView current)
{
    for (ScoreRow &row : evaluation.rows) {
        for (Witness &witness : row.witnesses) {
            Grounding &place = witness.grounding;
            if (place.span.length <= 0)
                continue;
            if (place.place == GroundingPlace::Text)
                place.span = moved(judged, place.span, current);
            else if (place.place == GroundingPlace::Source)
                place.span = {};
        }
    }
}

Result<QString> textOf(Connection &db, RowId article, int version)
{
    Statement row = db.query("SELECT text FROM article_text WHERE article = ? AND version = ?",
                             article, version);
    const QString text = row.next() ? row.text(0) : QString();
    if (const Status status = row.status(); !status)
        return std::unexpected(status.error());
    return text;
}

} // namespace

Result<QList<TextVersion>> textVersions(Connection &db, RowId article)
{
    Statement rows = db.query(
        "SELECT version, fetched_at, url, extractor, sha256, length(text) FROM article_text WHERE"
        " article = ? ORDER BY version",
        article);
    QList<TextVersion> versions;
    while (rows.next()) {
        versions.append({.version = static_cast<int>(rows.integer(0)),
                         .fetchedAt = rows.time(1),
                         .url = rows.text(2),
                         .extractor = rows.text(3),
                         .sha256 = rows.text(4),
                         .characters = rows.integer(5)});
    }
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    return versions;
}

Status followText(Connection &db, ArticleDetail &detail)
{
    Statement rows = db.query("SELECT uuid, text_version FROM evaluation WHERE article = ?",
                              detail.row.id);
    while (rows.next())
        detail.judgedVersions.insert(rows.text(0), static_cast<int>(rows.integer(1)));
    if (const Status status = rows.status(); !status)
        return status;
    QMap<int, QString> texts;
    for (Evaluation &evaluation : detail.evaluations) {
        const int judged = detail.judgedVersions.value(evaluation.id, detail.textVersion);
        if (judged == detail.textVersion)
            continue;
        if (!texts.contains(judged)) {
            Result<QString> text = textOf(db, detail.row.id, judged);
            if (!text)
                return std::unexpected(text.error());
            texts.insert(judged, std::move(*text));
        }
        follow(evaluation, texts[judged], detail.document.text);
    }
    return {};
}

} // namespace rapporteur
