// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/lexicon.h"
#include "core/evaluation/phrasematcher.h"

namespace rapporteur
{

/// A phrase of the lexicon found in a text, with what its surroundings do to it.
struct Cue {
    int phrase = 0; ///< row of Lexicon::phrases
    qsizetype firstWord = 0, lastWord = 0;
    bool negated = false, hedged = false;
    double value = 0; ///< polarity × weight, after negation and hedging
    bool operator==(const Cue &) const = default;
};

/// Finds the editorial cues of a lexicon. Of overlapping phrases of one provision the longest counts
/// alone; phrases of weight 0 only hide others. A hedge before a cue halves it. A negation before a cue
/// that takes a side turns one against the right into half a one for it, and drops one for it; a cue that
/// covers or frames keeps its sign.
class CueFinder
{
public:
    explicit CueFinder(const Lexicon &lexicon);

    /// Cues in the order of their words. An empty `language` stands for any.
    [[nodiscard]] QList<Cue> cues(const Lexicon &lexicon, const WordList &words,
                                  const QString &language) const;

private:
    enum Sign : quint8 { None = 0, Negation = 1, Hedge = 2 };

    void addSigns(const QMap<QString, QStringList> &phrases, Sign sign);
    [[nodiscard]] static bool isBefore(const WordList &words, const std::vector<quint8> &signs,
                                       Sign sign, qsizetype firstWord, int window);

    PhraseMatcher m_matcher; ///< ids: rows of the lexicon's phrases, then rows of `m_signs`
    int m_phrases = 0;
    QList<std::pair<QString, Sign>> m_signs; ///< language and kind
};

} // namespace rapporteur
