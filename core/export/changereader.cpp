// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/articlereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// A review as one change, for lines that came without their changes. The same review gives the same change.
ReviewChange asChange(const QString &article, const Review &review)
{
    ReviewChange change;
    change.reviewer = review.reviewer;
    change.at = review.updatedAt;
    for (const Decision &decision : review.decisions)
        change.parts.append(DecisionChange{decision.cell, {}, decision});
    for (const Annotation &annotation : review.annotations)
        change.parts.append(AnnotationChange{annotation.id, {}, annotation});
    if (!review.note.isEmpty())
        change.parts.append(NoteChange{{}, review.note});
    for (const auto &[mark, set] : {std::pair(ReviewMark::Flagged, review.flagged),
                                    {ReviewMark::Blind, review.blind},
                                    {ReviewMark::GateOverruled, review.gateOverruled}}) {
        if (set)
            change.parts.append(MarkChange{mark, false, true});
    }
    if (!review.baseEvaluation.isEmpty())
        change.parts.append(BaseChange{{}, review.baseEvaluation});
    if (review.state != ReviewState::Unreviewed)
        change.parts.append(StateChange{ReviewState::Unreviewed,
                                        review.state,
                                        0,
                                        review.revision,
                                        {},
                                        review.submittedAt,
                                        0,
                                        review.activeSeconds});
    const QByteArray words = QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact);
    static const QUuid Space(u"8f1c7a52-3d0e-4c7b-9a55-216e0b4d9018"_s);
    change.id =
        QUuid::createUuidV5(Space, article.toUtf8() + '\n' + words).toString(QUuid::WithoutBraces);
    change.group = change.id;
    return change;
}

} // namespace

Result<QList<ReviewChange>> changesFromJson(const QJsonObject &line, const ArticleDetail &article)
{
    QList<ReviewChange> changes;
    QSet<QString> told;
    for (const QJsonValue &value : line["changes"_L1].toArray()) {
        QJsonObject json = value.toObject();
        json.insert("article"_L1, 0);
        Result<ReviewChange> change = reviewChangeFromJson(json);
        if (!change)
            return std::unexpected(change.error());
        told.insert(change->reviewer);
        changes.append(std::move(*change));
    }
    for (const Review &review : article.reviews) {
        if (!told.contains(review.reviewer))
            changes.append(asChange(article.row.uuid, review));
    }
    return changes;
}

} // namespace rapporteur
