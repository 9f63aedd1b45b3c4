// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/structuralcues.h"

#include "core/base/storabletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype LongestQuote = 300;
constexpr qsizetype LongestDetail = 120;

bool allHold(const QList<FactCondition> &conditions, const Document &document)
{
    return std::ranges::all_of(
        conditions, [&](const FactCondition &condition) { return holds(condition, document); });
}

/// The cue's sentence, with the count in place of %1, and what the page showed ("ads.example").
QString sentenceOf(const StructuralCue &cue, const PageFact &fact)
{
    QString sentence = cue.note.in(u"en"_s);
    sentence.replace("%1"_L1, QString::number(fact.count));
    if (fact.present && !fact.text.isEmpty())
        sentence += " ("_L1 + cappedText(fact.text.simplified(), LongestDetail) + u')';
    return sentence;
}

Witness witnessOf(const StructuralCue &cue, const PageFact &fact, const Document &document)
{
    Witness witness;
    witness.channel = ChannelCount - 1;
    witness.text = sentenceOf(cue, fact);
    if (!fact.source)
        return witness;
    const TextSpan span{fact.source->start, std::min(fact.source->length, LongestQuote)};
    witness.grounding = {.level = GroundingLevel::Exact,
                         .place = GroundingPlace::Source,
                         .commentId = {},
                         .span = span,
                         .similarity = 1};
    // The article may have been loaded without its source; the place stands all the same.
    if (span.end() <= document.source.size())
        witness.quote = document.source.sliced(span.start, span.length);
    return witness;
}

void addCue(const Rubric &rubric, const StructuralCue &cue, const Document &document,
            StructuralRating &rating)
{
    const PageFact &fact = *document.fact(cue.when.fact);
    rating.score = rating.score.value_or(0) + cue.value;
    const EvidenceLevel *level = rubric.evidenceLevel(cue.evidence);
    const EvidenceLevel *strongest = rubric.evidenceLevel(rating.evidence);
    if (level && (!strongest || level->cap > strongest->cap))
        rating.evidence = level->letter;
    if (!rating.directions.contains(cue.direction))
        rating.directions += cue.direction;
    const Witness witness = witnessOf(cue, fact, document);
    rating.note += (rating.note.isEmpty() ? QString() : u" "_s)
        + u"%1 %2"_s.arg(scoreText(cue.value), witness.text);
    rating.witnesses.append(witness);
}

} // namespace

bool holds(const FactCondition &condition, const Document &document)
{
    const PageFact *fact = document.fact(condition.fact);
    return fact && (!condition.present || *condition.present == fact->present)
        && (!condition.atLeast || fact->count >= *condition.atLeast)
        && (!condition.atMost || fact->count <= *condition.atMost)
        && (!condition.valueAtLeast || fact->value >= *condition.valueAtLeast)
        && (!condition.valueBelow || fact->value < *condition.valueBelow);
}

QMap<int, StructuralRating> structuralRatings(const Rubric &rubric, const Lexicon &lexicon,
                                              const Document &document)
{
    QMap<int, StructuralRating> ratings;
    for (const StructuralCue &cue : lexicon.cues) {
        if (holds(cue.when, document) && allHold(cue.requirements, document))
            addCue(rubric, cue, document, ratings[cue.provision]);
    }
    for (StructuralRating &rating : ratings) {
        const EvidenceLevel *level = rubric.evidenceLevel(rating.evidence);
        const double cap = level ? level->cap : rubric.maximum;
        rating.score = rounded(std::clamp(*rating.score, -cap, cap));
    }
    return ratings;
}

} // namespace rapporteur
