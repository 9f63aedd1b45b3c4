// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cuefinder.h"

#include <algorithm>
#include <map>

namespace rapporteur
{

namespace
{

constexpr double HedgeFactor = 0.5;
constexpr double NegationFactor = 0.5; ///< "never ban protests" is weaker than "defend protests"

/// Words of one provision that a phrase already covers.
class Coverage
{
public:
    explicit Coverage(qsizetype words)
        : m_covered(static_cast<size_t>(words), false)
    {}

    /// Covers the stretch unless some of it is covered already.
    bool take(qsizetype first, qsizetype last)
    {
        const auto begin = m_covered.begin() + first;
        const auto end = m_covered.begin() + last + 1;
        if (std::find(begin, end, true) != end)
            return false;
        std::fill(begin, end, true);
        return true;
    }

private:
    std::vector<bool> m_covered;
};

} // namespace

CueFinder::CueFinder(const Lexicon &lexicon)
    : m_phrases(static_cast<int>(lexicon.phrases.size()))
{
    for (int i = 0; i < m_phrases; ++i)
        m_matcher.add(lexicon.phrases[i].text, i);
    addSigns(lexicon.negations, Negation);
    addSigns(lexicon.hedges, Hedge);
}

void CueFinder::addSigns(const QMap<QString, QStringList> &phrases, Sign sign)
{
    for (auto it = phrases.cbegin(); it != phrases.cend(); ++it) {
        for (const QString &phrase : it.value())
            m_matcher.add(phrase, m_phrases + static_cast<int>(m_signs.size()));
        m_signs.append({it.key(), sign});
    }
}

/// Whether a sign ends within `window` words before the cue, in the same clause (negations) or sentence
/// (hedges, "allegedly, …"). Two characters of a script without spaces count as one word.
bool CueFinder::isBefore(const WordList &words, const std::vector<quint8> &signs, Sign sign,
                         qsizetype firstWord, int window)
{
    const Gap end = sign == Negation ? Gap::Clause : Gap::Sentence;
    int half = 0;
    for (qsizetype i = firstWord; i > 0 && words.words[i].gap < end; --i) {
        half += words.words[i - 1].unspaced ? 1 : 2;
        if (half > 2 * window)
            return false;
        if (signs[static_cast<size_t>(i - 1)] & sign)
            return true;
    }
    return false;
}

QList<Cue> CueFinder::cues(const Lexicon &lexicon, const WordList &words,
                           const QString &language) const
{
    std::vector<PhraseMatcher::Match> phrases;
    std::vector<quint8> signs(static_cast<size_t>(words.words.size()), None);
    for (const PhraseMatcher::Match &match : m_matcher.matches(words)) {
        const bool isPhrase = match.id < m_phrases;
        const auto &sign = isPhrase ? std::pair<QString, Sign>() : m_signs[match.id - m_phrases];
        const QString &spoken = isPhrase ? lexicon.phrases[match.id].language : sign.first;
        if (!language.isEmpty() && spoken != language)
            continue;
        if (isPhrase)
            phrases.push_back(match);
        else
            signs[static_cast<size_t>(match.last)] |= sign.second;
    }
    std::ranges::stable_sort(
        phrases, std::ranges::greater(),
        [](const PhraseMatcher::Match &match) { return match.last - match.first; });

    std::map<int, Coverage> coverage;
    QList<Cue> cues;
    for (const PhraseMatcher::Match &match : phrases) {
        const LexiconPhrase &phrase = lexicon.phrases[match.id];
        Coverage &covered =
            coverage.try_emplace(phrase.provision, words.words.size()).first->second;
        if (!covered.take(match.first, match.last) || phrase.weight <= 0)
            continue;
        Cue cue{.phrase = match.id, .firstWord = match.first, .lastWord = match.last};
        cue.value = phrase.polarity * phrase.weight;
        cue.hedged = isBefore(words, signs, Hedge, match.first, lexicon.hedgeWords);
        cue.negated = lexicon.sideTaking.contains(phrase.direction)
            && isBefore(words, signs, Negation, match.first, lexicon.negationWords);
        if (cue.negated && phrase.polarity > 0)
            continue;
        cue.value *= (cue.negated ? -NegationFactor : 1) * (cue.hedged ? HedgeFactor : 1);
        cues.append(cue);
    }
    std::ranges::stable_sort(cues, {}, &Cue::firstWord);
    return cues;
}

} // namespace rapporteur
