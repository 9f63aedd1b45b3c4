// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/mark.h"

#include "core/store/article.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

/// a … z, aa, ab …
QString letters(int index)
{
    QString text;
    for (int rest = index; rest >= 0; rest = rest / 26 - 1)
        text.prepend(QChar(u'a' + rest % 26));
    return text;
}

int placeOrder(GroundingPlace place)
{
    switch (place) {
    case GroundingPlace::Text:
        return 0;
    case GroundingPlace::Comment:
        return 1;
    case GroundingPlace::Source:
        return 2;
    }
    return 3;
}

Grounding placeOf(const Annotation &annotation, const ArticleDetail &article, bool &detached)
{
    Grounding place;
    place.level = GroundingLevel::Exact;
    place.similarity = 1;
    place.span = annotation.span;
    if (annotation.place == AnnotationPlace::Comment) {
        place.place = GroundingPlace::Comment;
        place.commentId = annotation.commentId;
        return place;
    }
    const QString &text = article.document.text;
    if (QStringView(text)
            .sliced(std::min(text.size(), annotation.span.start))
            .startsWith(annotation.exact))
        return place;
    const QList<TextSpan> found = quotePlaces(annotation, text);
    detached = found.isEmpty();
    place.span = detached ? TextSpan{} : found.first();
    return place;
}

} // namespace

QList<Mark> evidenceMarks(const Evaluation &evaluation, const CommentTree &comments)
{
    QList<Mark> marks;
    for (const ScoreRow &row : evaluation.rows) {
        for (qsizetype i = 0; i < row.witnesses.size(); ++i) {
            const Witness &witness = row.witnesses[i];
            if (witness.grounding.level == GroundingLevel::Absent
                || witness.grounding.span.length <= 0)
                continue;
            Mark mark;
            mark.id = u"%1/%2/%3"_s.arg(evaluation.id).arg(row.provision).arg(i);
            mark.provision = row.provision;
            mark.channel = witness.channel;
            mark.place = witness.grounding;
            mark.text = witness.text;
            marks.append(mark);
        }
    }
    sortMarks(marks, comments);
    QHash<int, int> counts;
    for (Mark &mark : marks)
        mark.label = u"%1 %2"_s.arg(QString::number(mark.provision),
                                    letters(counts[mark.provision]++));
    return marks;
}

QList<Mark> annotationMarks(const Review &review, const ArticleDetail &article, bool own)
{
    QList<Mark> marks;
    for (const Annotation &annotation : review.annotations) {
        Mark mark;
        mark.kind = MarkKind::Annotation;
        mark.id = annotation.id;
        mark.provision = annotation.cell ? annotation.cell->provision : -1;
        mark.channel = annotation.cell ? annotation.cell->channel : -1;
        mark.place = placeOf(annotation, article, mark.detached);
        mark.text = annotation.body;
        mark.author = annotation.author;
        mark.tags = annotation.tags;
        mark.own = own;
        marks.append(mark);
    }
    return marks;
}

void sortMarks(QList<Mark> &marks, const CommentTree &comments)
{
    QHash<QString, int> rows;
    const bool inComments = std::ranges::any_of(
        marks, [](const Mark &mark) { return mark.place.place == GroundingPlace::Comment; });
    for (qsizetype i = 0; i < comments.comments.size() && inComments; ++i)
        rows.insert(comments.comments[i].nativeId, static_cast<int>(i));
    std::ranges::stable_sort(marks, {}, [&rows](const Mark &mark) {
        const Grounding &place = mark.place;
        return std::tuple(placeOrder(place.place), rows.value(place.commentId), place.span.start,
                          place.span.length);
    });
}

} // namespace rapporteur
