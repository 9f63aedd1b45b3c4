// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/annotation.h"

#include "core/review/fieldreader.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype ContextLength = 32;
constexpr int PlacesLimit =
    1000; ///< occurrences looked at; a quote found more often is ambiguous anyway

/// Moves a position that stands between the halves of a surrogate pair.
qsizetype atBoundary(QStringView text, qsizetype position, int direction)
{
    const bool inside = position > 0 && position < text.size() && text[position].isLowSurrogate()
        && text[position - 1].isHighSurrogate();
    return inside ? position + direction : position;
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    qsizetype count = 0;
    while (count < a.size() && count < b.size()
           && a[a.size() - 1 - count] == b[b.size() - 1 - count])
        ++count;
    return count;
}

qsizetype commonStart(QStringView a, QStringView b)
{
    qsizetype count = 0;
    while (count < a.size() && count < b.size() && a[count] == b[count])
        ++count;
    return count;
}

} // namespace

void selectQuote(Annotation &annotation, QStringView text, TextSpan span)
{
    const qsizetype from = qBound<qsizetype>(0, span.start, text.size());
    // Without adding: start + length of a hostile span may overflow.
    const qsizetype room = text.size() - from;
    const qsizetype to = from + qBound<qsizetype>(0, span.length, room);
    const qsizetype start = atBoundary(text, from, -1);
    const qsizetype end = atBoundary(text, to, +1);
    const qsizetype before = atBoundary(text, qMax<qsizetype>(0, start - ContextLength), +1);
    const qsizetype after = atBoundary(text, qMin(text.size(), end + ContextLength), -1);
    annotation.span = {start, end - start};
    annotation.exact = text.sliced(start, end - start).toString();
    annotation.prefix = text.sliced(before, start - before).toString();
    annotation.suffix = text.sliced(end, after - end).toString();
}

QList<TextSpan> quotePlaces(const Annotation &annotation, QStringView text)
{
    QList<TextSpan> best;
    qsizetype bestAgreement = -1;
    const qsizetype length = annotation.exact.size();
    if (length == 0)
        return best;
    int seen = 0;
    for (qsizetype at = text.indexOf(annotation.exact); at >= 0 && seen < PlacesLimit;
         at = text.indexOf(annotation.exact, at + 1), ++seen) {
        const qsizetype agreement = commonEnd(text.first(at), annotation.prefix)
            + commonStart(text.sliced(at + length), annotation.suffix);
        if (agreement > bestAgreement) {
            best.clear();
            bestAgreement = agreement;
        }
        if (agreement == bestAgreement)
            best.append({at, length});
    }
    return best;
}

QJsonObject toJson(const Annotation &annotation)
{
    return {
        {u"id"_s, annotation.id},
        {u"place"_s, annotation.place == AnnotationPlace::Comment ? u"comment"_s : u"article"_s},
        {u"comment"_s, annotation.commentId},
        {u"text_version"_s, annotation.textVersion},
        {u"start"_s, annotation.span.start},
        {u"length"_s, annotation.span.length},
        {u"exact"_s, annotation.exact},
        {u"prefix"_s, annotation.prefix},
        {u"suffix"_s, annotation.suffix},
        {u"body"_s, annotation.body},
        {u"tags"_s, QJsonArray::fromStringList(annotation.tags)},
        {u"cell"_s, annotation.cell ? QJsonValue(toJson(*annotation.cell)) : QJsonValue()},
        {u"author"_s, annotation.author},
        {u"created_at"_s, timeToJson(annotation.createdAt)},
    };
}

Result<Annotation> annotationFromJson(const QJsonObject &json)
{
    FieldReader fields(json, u"annotation"_s);
    Annotation annotation;
    annotation.id = fields.text("id"_L1, 100);
    const QString place = fields.text("place"_L1, 20);
    annotation.place = place == "comment"_L1 ? AnnotationPlace::Comment : AnnotationPlace::Article;
    annotation.commentId = fields.text("comment"_L1, 1000);
    annotation.textVersion = static_cast<int>(
        fields.integer("text_version"_L1, 0, std::numeric_limits<int>::max()));
    annotation.span.start = fields.integer("start"_L1, 0, 1LL << 40);
    annotation.span.length = fields.integer("length"_L1, 0, 1LL << 40);
    annotation.exact = fields.text("exact"_L1);
    annotation.prefix = fields.text("prefix"_L1, 1000);
    annotation.suffix = fields.text("suffix"_L1, 1000);
    annotation.body = fields.text("body"_L1);
    annotation.tags = fields.texts("tags"_L1, 1000);
    if (const auto cell = fields.optionalObject("cell"_L1)) {
        if (const auto key = cellFromJson(*cell))
            annotation.cell = *key;
        else
            fields.fail(key.error());
    }
    annotation.author = fields.text("author"_L1, 1000);
    annotation.createdAt = fields.time("created_at"_L1);
    if (annotation.place == AnnotationPlace::Article && place != "article"_L1)
        fields.fail(
            "place"_L1,
            QCoreApplication::translate("Annotation", "it is neither article nor comment."));
    if (fields.error())
        return std::unexpected(*fields.error());
    return annotation;
}

} // namespace rapporteur
