// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/words.h"

#include <optional>
#include <vector>

namespace rapporteur
{

/// Finds where a text says nearly the same as a quote. The quote's rarest words that occur at all give
/// the places to compare, so that the cost depends on the quote and not on the text.
class ApproximateSearch
{
public:
    /// A text in normalised form; U+0001 separates parts that no match may cross.
    explicit ApproximateSearch(const QString &text);

    struct Match {
        TextSpan span; ///< in the text
        double similarity = 0;
    };

    /// The stretch of words with the greatest Levenshtein similarity to the quote, case left out of
    /// account, if that is at least `threshold` and every number of the quote stands in it.
    [[nodiscard]] std::optional<Match> nearest(const QString &quote, double threshold) const;

    /// The stretch that shares most words with the quote, rare words counting more (similarity is the
    /// shared part of the quote's weight), if that is at least `threshold`, three words of four letters or
    /// more (six characters of a script without spaces) are shared and no number of the quote is missing.
    [[nodiscard]] std::optional<Match> overlapping(const QString &quote, double threshold) const;

private:
    struct Posting {
        size_t hash;
        qsizetype word;
        auto operator<=>(const Posting &) const = default;
    };
    struct Candidate {
        qsizetype first = 0, last = 0; ///< word the quote's first word may fall on
        double weight = 0;
        int votes = 1;
    };
    struct Range {
        const Posting *begin, *end;
        [[nodiscard]] qsizetype size() const { return end - begin; }
    };
    struct Alignment {
        qsizetype first = 0, last = 0; ///< words
        double similarity = 0;
    };
    struct Part {
        qsizetype first, end; ///< words
    };

    [[nodiscard]] Range postings(QStringView folded) const;
    [[nodiscard]] std::vector<Candidate> candidates(const WordList &quote) const;
    [[nodiscard]] Part partOf(qsizetype word) const;
    struct Overlap;
    [[nodiscard]] Overlap overlapOf(const WordList &quote) const;
    [[nodiscard]] std::pair<size_t, size_t> richest(const Overlap &overlap, qsizetype reach) const;
    [[nodiscard]] static Alignment densest(const Overlap &overlap, std::pair<size_t, size_t> range);
    template <typename Similarity>
    void align(const Candidate &candidate, qsizetype count, double threshold,
               const Similarity &similarity, Alignment &best) const;
    [[nodiscard]] TextSpan spanOf(qsizetype firstWord, qsizetype lastWord) const;
    [[nodiscard]] bool hasNumbers(const WordList &quote, qsizetype firstWord,
                                  qsizetype lastWord) const;

    QString m_folded; ///< the text in lower case, unit by unit
    WordList m_words;
    std::vector<Posting> m_postings; ///< sorted
    std::vector<qsizetype> m_parts; ///< first word of each part
};

} // namespace rapporteur
