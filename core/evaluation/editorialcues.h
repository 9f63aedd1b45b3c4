// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/document.h"
#include "core/evaluation/cuefinder.h"
#include "core/evaluation/evaluation.h"

namespace rapporteur
{

/// A text that is searched for cues as a whole.
struct Passage {
    QString text;
    QList<Block> blocks; ///< code, and with `skipQuotes` quotations, are passed over
    bool skipQuotes = false; ///< in a comment, a quotation is somebody else's word
    bool isTitle = false; ///< cues weigh more, and lie in no text that offsets could point into
    Grounding place; ///< place and comment of what is found; level Unchecked: it has no offsets
};

/// What the editorial cues of one provision add up to.
struct EditorialRating {
    Score score; ///< ND when there are too few cues to say anything
    QString evidence;
    QString directions;
    QString note;
    QList<Witness>
        witnesses; ///< sentences with exact offsets, in the order of the text, the five weightiest
    bool operator==(const EditorialRating &) const = default;
};

/// Gathers cues from passages and rates provisions. A phrase counts half as much at each repetition. The
/// score is cap × (1 − exp(−|Σ| / 1.2)) with the sign of the sum, rounded to two decimals; the evidence is
/// the weakest level, or the next stronger one where at least two different phrases that do more than name
/// the subject (weight 0.3 and up) stand in the text and all weights sum to 0.9; weights that sum to less
/// than 0.15 give ND.
class EditorialRater
{
public:
    EditorialRater(const Rubric &rubric, const Lexicon &lexicon, const CueFinder &finder);

    void add(const Passage &passage, const QString &language);
    [[nodiscard]] QMap<int, EditorialRating> ratings() const;

private:
    struct Found {
        Cue cue;
        qsizetype passage = 0; ///< row of m_passages
        TextSpan span, sentence; ///< of the cue and of what it stands in
        QString words; ///< as they stand in the text
        double contribution = 0; ///< after title weight and repetition
    };
    using FoundList = QList<Found>;

    [[nodiscard]] EditorialRating rate(const FoundList &found) const;
    [[nodiscard]] QString directionsOf(const FoundList &found) const;
    [[nodiscard]] QString noteOf(const FoundList &found) const;
    [[nodiscard]] QList<Witness> witnessesOf(const FoundList &found) const;
    [[nodiscard]] Witness witnessOf(const FoundList &found) const;
    [[nodiscard]] bool isPlain(const FoundList &found) const;

    const Rubric &m_rubric;
    const Lexicon &m_lexicon;
    const CueFinder &m_finder;
    QList<Passage> m_passages; ///< those with cues
    QMap<int, FoundList> m_found; ///< by provision
    QHash<int, int> m_repetitions; ///< of each phrase
};

} // namespace rapporteur
