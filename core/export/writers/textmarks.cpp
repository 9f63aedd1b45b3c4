// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writers/annotationwriters.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace rapporteur
{

QList<TextMark> textMarks(const ArticleDetail &article)
{
    const QString &text = article.document.text;
    const CodePoints points(text);
    QList<TextMark> marks;
    const auto add = [&](TextSpan span, TextMark mark) {
        if (span.length <= 0 || span.start < 0 || span.end() > text.size())
            return;
        mark.start = points.at(span.start);
        mark.end = points.at(span.end());
        mark.exact = text.sliced(span.start, span.length);
        marks.append(std::move(mark));
    };
    for (const Evaluation &evaluation : article.evaluations) {
        for (const ScoreRow &row : evaluation.rows) {
            for (const Witness &witness : row.witnesses) {
                const Grounding &found = witness.grounding;
                if (found.place != GroundingPlace::Text || found.level == GroundingLevel::Unchecked
                    || found.level == GroundingLevel::Absent)
                    continue;
                TextMark mark;
                mark.kind = witness.kind == WitnessKind::Fact ? u"fact"_s : u"inference"_s;
                mark.cell = CellKey{row.provision, witness.channel};
                mark.body = witness.text;
                mark.author = evaluation.rater.name;
                mark.promptSha256 = evaluation.rater.promptSha256;
                mark.source = evaluation.id;
                mark.at = evaluation.finishedAt;
                add(found.span, mark);
            }
        }
    }
    for (const Review &review : article.reviews) {
        for (const Annotation &note : review.annotations) {
            if (note.place != AnnotationPlace::Article || note.textVersion != article.textVersion)
                continue;
            TextMark mark;
            mark.kind = u"note"_s;
            mark.cell = note.cell;
            mark.body = note.body;
            mark.source = note.id;
            mark.at = note.createdAt;
            mark.of(review);
            add(note.span, mark);
        }
    }
    return marks;
}

void TextMark::of(const Review &review)
{
    author = review.reviewer;
    reviewState = reviewStateName(review.state);
    revision = review.revision;
    blind = review.blind;
    human = true;
}

QString cellLabel(const Rubric &rubric, CellKey cell)
{
    const Provision *provision = rubric.provision(cell.provision);
    const QString section = provision ? provision->section : QString::number(cell.provision);
    if (cell.channel < 0 || cell.channel >= ChannelCount)
        return section;
    return u"%1 (%2)"_s.arg(section, rubric.channels.at(size_t(cell.channel)).id);
}

QString derivedUuid(const QString &words)
{
    // The namespace is the UUID of the name "rapporteur" in the DNS namespace of RFC 4122.
    static const QUuid Namespace = QUuid::createUuidV5(
        QUuid(u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s), u"rapporteur"_s);
    return QUuid::createUuidV5(Namespace, words).toString(QUuid::WithoutBraces);
}

} // namespace rapporteur
