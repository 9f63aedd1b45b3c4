// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/approximatesearch.h"

#include <QHash>

#include <rapidfuzz/distance/Levenshtein.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace rapporteur
{

namespace
{

constexpr size_t MaximumRareWords = 8; ///< words of a quote that propose places
constexpr qsizetype MaximumPlaces = 64; ///< occurrences of a word that are looked at
constexpr size_t MaximumCandidates = 3;
constexpr qsizetype Slack = 2; ///< words that may be missing or too many at either end
constexpr double FirstPassMargin = 0.2;
constexpr double GoodEnough = 0.97; ///< no other place is looked at
constexpr int LeastShared = 6; ///< shares of words, see sharesOf

QString foldedUnits(const QString &text)
{
    QString folded = text;
    for (QChar &c : folded)
        c = c.toCaseFolded();
    return folded;
}

bool isNumber(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

/// How much a shared word says: two for one that is not a mere particle, one for a character of a script
/// without spaces, none for short words.
int sharesOf(const WordList &list, qsizetype word)
{
    if (list.words[word].unspaced)
        return 1;
    const QStringView folded = list.word(word);
    return folded.size() >= 4 || isNumber(folded) ? 2 : 0;
}

std::u16string_view unitsOf(QStringView text)
{
    return {text.utf16(), static_cast<size_t>(text.size())};
}

} // namespace

ApproximateSearch::ApproximateSearch(const QString &text)
    : m_folded(foldedUnits(text))
    , m_words(wordsOf(text))
{
    const QStringView view(text);
    m_postings.reserve(static_cast<size_t>(m_words.words.size()));
    qsizetype end = 0;
    for (qsizetype i = 0; i < m_words.words.size(); ++i) {
        const TextSpan span = m_words.words[i].span;
        if (i == 0 || view.sliced(end, span.start - end).contains(QChar(0x0001)))
            m_parts.push_back(i);
        m_postings.push_back({qHash(m_words.word(i)), i});
        end = span.end();
    }
    std::ranges::sort(m_postings);
}

ApproximateSearch::Range ApproximateSearch::postings(QStringView folded) const
{
    const auto range = std::ranges::equal_range(m_postings, qHash(folded), {}, &Posting::hash);
    return {std::to_address(range.begin()), std::to_address(range.end())};
}

ApproximateSearch::Part ApproximateSearch::partOf(qsizetype word) const
{
    const auto next = std::ranges::upper_bound(m_parts, word);
    return {*std::prev(next), next == m_parts.end() ? m_words.words.size() : *next};
}

TextSpan ApproximateSearch::spanOf(qsizetype firstWord, qsizetype lastWord) const
{
    const qsizetype start = m_words.words[firstWord].span.start;
    return {start, m_words.words[lastWord].span.end() - start};
}

bool ApproximateSearch::hasNumbers(const WordList &quote, qsizetype firstWord,
                                   qsizetype lastWord) const
{
    for (qsizetype i = 0; i < quote.words.size(); ++i) {
        if (!isNumber(quote.word(i)))
            continue;
        bool found = false;
        for (qsizetype w = firstWord; w <= lastWord && !found; ++w)
            found = m_words.word(w) == quote.word(i);
        if (!found)
            return false;
    }
    return true;
}

/// The quote's rarest words vote for where its first word would stand; votes close to each other make
/// one candidate.
std::vector<ApproximateSearch::Candidate> ApproximateSearch::candidates(const WordList &quote) const
{
    struct Rare {
        qsizetype at;
        Range range;
    };
    std::vector<Rare> rare;
    for (qsizetype i = 0; i < quote.words.size(); ++i) {
        const Range range = postings(quote.word(i));
        if (range.size() > 0)
            rare.push_back({i, range});
    }
    std::ranges::stable_sort(rare, {}, [](const Rare &r) { return r.range.size(); });
    rare.resize(std::min(rare.size(), MaximumRareWords));
    std::vector<Candidate> votes;
    for (const auto &[at, range] : rare) {
        const double weight = 1.0 / std::sqrt(static_cast<double>(range.size()));
        const Posting *end = range.begin + std::min(range.size(), MaximumPlaces);
        for (const Posting *posting = range.begin; posting != end; ++posting)
            votes.push_back({posting->word - at, posting->word - at, weight, 1});
    }
    std::ranges::sort(votes, {}, &Candidate::first);
    const qsizetype reach = Slack + quote.words.size() / 8;
    std::vector<Candidate> merged;
    for (const Candidate &vote : votes) {
        if (!merged.empty() && vote.first - merged.back().last <= Slack
            && vote.first - merged.back().first <= reach) {
            merged.back().last = vote.last;
            merged.back().weight += vote.weight;
            ++merged.back().votes;
        } else {
            merged.push_back(vote);
        }
    }
    // Where only one of several words stands, the rest says something else.
    if (rare.size() >= 4)
        std::erase_if(merged, [](const Candidate &candidate) { return candidate.votes < 2; });
    std::ranges::stable_sort(merged, std::ranges::greater(), &Candidate::weight);
    merged.resize(std::min(merged.size(), MaximumCandidates));
    return merged;
}

/// Finds the best first word for the expected last one, then the best last word for that first one.
template <typename Similarity>
void ApproximateSearch::align(const Candidate &candidate, qsizetype count, double threshold,
                              const Similarity &similarity, Alignment &best) const
{
    const Part part = partOf(std::clamp<qsizetype>(candidate.first, 0, m_words.words.size() - 1));
    const auto inside = [&](qsizetype word) { return std::clamp(word, part.first, part.end - 1); };
    const qsizetype guess = inside(candidate.first + count - 1);
    Alignment found;
    // The last word is a guess yet, so the first pass may fall short of the threshold.
    double cutoff = std::max(threshold - FirstPassMargin, 0.0);
    for (qsizetype first = inside(candidate.first - Slack); first <= inside(candidate.last + Slack);
         ++first) {
        const double value = first <= guess ? similarity(first, guess, cutoff) : 0;
        if (value > found.similarity) {
            found = {first, guess, value};
            cutoff = value;
        }
    }
    if (found.similarity <= 0)
        return;
    cutoff = std::max({threshold, found.similarity, best.similarity});
    const qsizetype latest = inside(candidate.last + count - 1 + Slack);
    for (qsizetype last = std::max(found.first, inside(guess - Slack)); last <= latest; ++last) {
        const double value = last == guess ? 0 : similarity(found.first, last, cutoff);
        if (value > found.similarity) {
            found = {found.first, last, value};
            cutoff = std::max(cutoff, value);
        }
    }
    if (found.similarity > best.similarity)
        best = found;
}

std::optional<ApproximateSearch::Match> ApproximateSearch::nearest(const QString &quote,
                                                                   double threshold) const
{
    const WordList words = wordsOf(quote);
    const qsizetype count = words.words.size();
    if (count == 0 || m_words.words.isEmpty())
        return std::nullopt;
    const qsizetype start = words.words.front().span.start;
    const QString folded = foldedUnits(quote.sliced(start, words.words.back().span.end() - start));
    const rapidfuzz::CachedLevenshtein<char16_t> distance(unitsOf(folded));
    const auto similarity = [&](qsizetype first, qsizetype last, double cutoff) {
        const TextSpan span = spanOf(first, last);
        return distance.normalized_similarity(
            unitsOf(QStringView(m_folded).sliced(span.start, span.length)), cutoff);
    };
    Alignment best;
    for (const Candidate &candidate : candidates(words)) {
        align(candidate, count, threshold, similarity, best);
        if (best.similarity >= GoodEnough)
            break;
    }
    if (best.similarity < threshold || !hasNumbers(words, best.first, best.last))
        return std::nullopt;
    return Match{spanOf(best.first, best.last), best.similarity};
}

struct ApproximateSearch::Overlap {
    struct Event {
        qsizetype word; ///< of the text
        size_t term;
    };
    std::vector<double> weights; ///< of the quote's different words
    std::vector<int> shares;
    std::vector<Event> events; ///< where they stand in the text, in order
    double whole = 0; ///< sum of the weights
};

ApproximateSearch::Overlap ApproximateSearch::overlapOf(const WordList &quote) const
{
    Overlap overlap;
    const double total = static_cast<double>(m_words.words.size()) + 1;
    std::map<QStringView, size_t> terms;
    for (qsizetype i = 0; i < quote.words.size(); ++i) {
        const size_t term = overlap.weights.size();
        if (!terms.try_emplace(quote.word(i), term).second)
            continue;
        const Range range = postings(quote.word(i));
        overlap.weights.push_back(std::log(total / static_cast<double>(range.size() + 1)));
        overlap.shares.push_back(sharesOf(quote, i));
        overlap.whole += overlap.weights.back();
        if (range.size() > MaximumPlaces)
            continue;
        for (const Posting *posting = range.begin; posting != range.end; ++posting)
            overlap.events.push_back({posting->word, term});
    }
    std::ranges::sort(overlap.events, {}, &Overlap::Event::word);
    return overlap;
}

/// The events within `reach` words of each other that cover most of the quote's weight, as [first, end).
std::pair<size_t, size_t> ApproximateSearch::richest(const Overlap &overlap, qsizetype reach) const
{
    std::vector<int> inside(overlap.weights.size(), 0);
    int shared = 0;
    double sum = 0;
    double best = 0;
    std::pair<size_t, size_t> range{0, 0};
    size_t tail = 0;
    for (size_t head = 0; head < overlap.events.size(); ++head) {
        const auto &event = overlap.events[head];
        if (inside[event.term]++ == 0) {
            sum += overlap.weights[event.term];
            shared += overlap.shares[event.term];
        }
        const qsizetype earliest = std::max(event.word - reach, partOf(event.word).first);
        for (; overlap.events[tail].word < earliest; ++tail) {
            const size_t term = overlap.events[tail].term;
            if (--inside[term] == 0) {
                sum -= overlap.weights[term];
                shared -= overlap.shares[term];
            }
        }
        if (shared >= LeastShared && sum > best) {
            best = sum;
            range = {tail, head + 1};
        }
    }
    return range;
}

/// The part of a range that gives most weight for its length, so that a stray "that" far off is left out.
ApproximateSearch::Alignment ApproximateSearch::densest(const Overlap &overlap,
                                                        std::pair<size_t, size_t> range)
{
    const double perWord = overlap.whole / (4 * static_cast<double>(overlap.weights.size()));
    Alignment best;
    double bestScore = 0;
    for (size_t from = range.first; from < range.second; ++from) {
        std::vector<bool> inside(overlap.weights.size(), false);
        double sum = 0;
        for (size_t to = from; to < range.second; ++to) {
            const size_t term = overlap.events[to].term;
            sum += inside[term] ? 0 : overlap.weights[term];
            inside[term] = true;
            const qsizetype length = overlap.events[to].word - overlap.events[from].word + 1;
            const double score = sum - perWord * static_cast<double>(length);
            if (score > bestScore) {
                bestScore = score;
                best = {overlap.events[from].word, overlap.events[to].word, sum / overlap.whole};
            }
        }
    }
    return best;
}

std::optional<ApproximateSearch::Match> ApproximateSearch::overlapping(const QString &quote,
                                                                       double threshold) const
{
    const WordList words = wordsOf(quote);
    const Overlap overlap = overlapOf(words);
    if (overlap.whole <= 0)
        return std::nullopt;
    const Alignment best = densest(
        overlap, richest(overlap, std::max<qsizetype>(12, 2 * words.words.size())));
    if (best.similarity < threshold || !hasNumbers(words, best.first, best.last))
        return std::nullopt;
    return Match{spanOf(best.first, best.last), best.similarity};
}

} // namespace rapporteur
