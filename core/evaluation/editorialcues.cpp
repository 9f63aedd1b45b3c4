// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/editorialcues.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr double LeastWeight = 0.15 - 1e-9; ///< below, a provision is not touched on
constexpr double PlainWeight = 0.9 - 1e-9; ///< from here on the evidence is more than a hint
constexpr double StrongPhrase = 0.3; ///< weight of a phrase that does more than name the subject
constexpr int LeastStrongPhrases = 2;
constexpr double Saturation = 1.2;
constexpr int LastRepetition = 10; ///< later ones add less than a thousandth
constexpr qsizetype MaximumFound = 2000; ///< cues of one provision that are kept
constexpr qsizetype MaximumWitnesses = 5;
constexpr qsizetype MaximumNamed = 6;
constexpr qsizetype SentenceReach = 80; ///< half words to either side of a cue

QString quoted(const QString &words)
{
    return u'\u201C' + words + u'\u201D';
}

bool isSkipped(const Passage &passage, TextSpan span)
{
    // Blocks are in order; the last one that begins at or before the cue is its own.
    const auto next = std::ranges::upper_bound(passage.blocks, span.start, {},
                                               [](const Block &block) { return block.span.start; });
    if (next == passage.blocks.cbegin())
        return false;
    const Block &block = *std::prev(next);
    return block.span.overlaps(span)
        && (block.kind == BlockKind::Code
            || (passage.skipQuotes && block.kind == BlockKind::Quote));
}

/// The sentence around some words, at most about forty words to either side.
TextSpan sentenceAround(QStringView text, const WordList &list, qsizetype first, qsizetype last)
{
    const QList<Word> &words = list.words;
    const auto cost = [&](qsizetype i) -> qsizetype { return words[i].unspaced ? 1 : 2; };
    qsizetype begin = first;
    for (qsizetype reach = 0;
         words[begin].gap < Gap::Sentence && begin > 0 && reach < SentenceReach; --begin)
        reach += cost(begin - 1);
    qsizetype end = last;
    for (qsizetype reach = 0;
         end + 1 < words.size() && words[end + 1].gap < Gap::Sentence && reach < SentenceReach;
         ++end)
        reach += cost(end + 1);
    const qsizetype start = words[begin].span.start;
    qsizetype stop = words[end].span.end();
    while (stop < text.size() && text[stop].isPunct()
           && (end + 1 == words.size() || stop < words[end + 1].span.start))
        ++stop;
    return {start, stop - start};
}

} // namespace

EditorialRater::EditorialRater(const Rubric &rubric, const Lexicon &lexicon,
                               const CueFinder &finder)
    : m_rubric(rubric)
    , m_lexicon(lexicon)
    , m_finder(finder)
{}

void EditorialRater::add(const Passage &passage, const QString &language)
{
    const WordList words = wordsOf(passage.text);
    bool any = false;
    for (const Cue &cue : m_finder.cues(m_lexicon, words, language)) {
        const TextSpan first = words.words[cue.firstWord].span;
        const TextSpan span{first.start, words.words[cue.lastWord].span.end() - first.start};
        FoundList &found = m_found[m_lexicon.phrases[cue.phrase].provision];
        if (isSkipped(passage, span) || found.size() >= MaximumFound)
            continue;
        const int repetition = std::min(m_repetitions[cue.phrase]++, LastRepetition);
        found.append({.cue = cue,
                      .passage = m_passages.size(),
                      .span = span,
                      .sentence = sentenceAround(passage.text, words, cue.firstWord, cue.lastWord),
                      .words = passage.text.sliced(span.start, span.length).simplified(),
                      .contribution = cue.value * (passage.isTitle ? m_lexicon.titleWeight : 1)
                          * std::pow(0.5, repetition)});
        any = true;
    }
    if (any)
        m_passages.append(passage);
}

QMap<int, EditorialRating> EditorialRater::ratings() const
{
    QMap<int, EditorialRating> ratings;
    for (auto it = m_found.cbegin(); it != m_found.cend(); ++it) {
        const EditorialRating rating = rate(it.value());
        if (rating.score)
            ratings.insert(it.key(), rating);
    }
    return ratings;
}

/// Whether the evidence is more than a hint.
bool EditorialRater::isPlain(const FoundList &found) const
{
    double weights = 0;
    QSet<int> strong;
    for (const Found &one : found) {
        weights += std::fabs(one.contribution);
        if (std::fabs(one.cue.value) >= StrongPhrase)
            strong.insert(one.cue.phrase);
    }
    return weights >= PlainWeight && strong.size() >= LeastStrongPhrases;
}

EditorialRating EditorialRater::rate(const FoundList &found) const
{
    double sum = 0;
    double weights = 0;
    for (const Found &one : found) {
        sum += one.contribution;
        weights += std::fabs(one.contribution);
    }
    EditorialRating rating;
    if (weights < LeastWeight || m_rubric.evidence.isEmpty())
        return rating;
    QList<EvidenceLevel> levels = m_rubric.evidence;
    std::ranges::stable_sort(levels, {}, &EvidenceLevel::cap);
    const EvidenceLevel &level = levels[levels.size() > 1 && isPlain(found) ? 1 : 0];
    const double size = level.cap * (1 - std::exp(-std::fabs(sum) / Saturation));
    rating.score = std::floor(100 * std::copysign(size, sum) + 0.5) / 100;
    rating.evidence = level.letter;
    rating.directions = directionsOf(found);
    rating.note = noteOf(found);
    rating.witnesses = witnessesOf(found);
    return rating;
}

QString EditorialRater::directionsOf(const FoundList &found) const
{
    QString letters;
    for (const Term &direction : m_rubric.directions) {
        const bool used = std::ranges::any_of(found, [&](const Found &one) {
            return m_lexicon.phrases[one.cue.phrase].direction == direction.id;
        });
        if (used)
            letters += direction.id;
    }
    return letters;
}

/// The weightiest cues by name, how often, and what each adds.
QString EditorialRater::noteOf(const FoundList &found) const
{
    struct Line {
        QString words;
        int count = 0;
        double contribution = 0;
    };
    QList<Line> lines;
    QHash<int, qsizetype> rows;
    for (const Found &one : found) {
        const auto row = rows.constFind(one.cue.phrase);
        if (row == rows.cend()) {
            rows.insert(one.cue.phrase, lines.size());
            lines.append({one.words, 1, one.contribution});
        } else {
            ++lines[*row].count;
            lines[*row].contribution += one.contribution;
        }
    }
    std::ranges::stable_sort(lines, std::ranges::greater(),
                             [](const Line &line) { return std::fabs(line.contribution); });
    QStringList named;
    for (const Line &line : std::as_const(lines).first(std::min(lines.size(), MaximumNamed))) {
        const QString times = line.count > 1 ? u" ×%1"_s.arg(line.count) : QString();
        named.append(u"%1%2 (%3)"_s.arg(quoted(line.words), times, scoreText(line.contribution)));
    }
    QString note = u"Cues: %1"_s.arg(named.join(u", "_s));
    if (lines.size() > MaximumNamed)
        note += u", and %1 more"_s.arg(lines.size() - MaximumNamed);
    return note + u'.';
}

QList<Witness> EditorialRater::witnessesOf(const FoundList &found) const
{
    QList<FoundList> sentences;
    for (const Found &one : found) {
        const auto same = std::ranges::find_if(sentences, [&](const FoundList &list) {
            const TextSpan sentence = list.front().sentence;
            return list.front().passage == one.passage && one.span.start >= sentence.start
                && one.span.end() <= sentence.end();
        });
        if (same != sentences.end())
            same->append(one);
        else if (sentences.size() < 4 * MaximumWitnesses)
            sentences.append(FoundList{one});
    }
    const auto weight = [](const FoundList &list) {
        double sum = 0;
        for (const Found &one : list)
            sum += std::fabs(one.contribution);
        return sum;
    };
    std::ranges::stable_sort(sentences, std::ranges::greater(), weight);
    sentences.resize(std::min(sentences.size(), MaximumWitnesses));
    std::ranges::stable_sort(sentences, {}, [](const FoundList &list) {
        return std::pair(list.front().passage, list.front().sentence.start);
    });
    QList<Witness> witnesses;
    for (const FoundList &list : std::as_const(sentences))
        witnesses.append(witnessOf(list));
    return witnesses;
}

/// One sentence with the cues that stand in it.
Witness EditorialRater::witnessOf(const FoundList &found) const
{
    const Passage &passage = m_passages[found.front().passage];
    const TextSpan sentence = found.front().sentence;
    QStringList named;
    for (const Found &one : found) {
        QString name = quoted(one.words);
        if (one.cue.negated)
            name += " (negated)"_L1;
        else if (one.cue.hedged)
            name += " (hedged)"_L1;
        if (!named.contains(name))
            named.append(name);
    }
    Witness witness;
    witness.channel = 0;
    witness.text =
        (passage.isTitle ? u"The title says %1."_s : u"Says %1."_s).arg(named.join(u", "_s));
    witness.quote = passage.text.sliced(sentence.start, sentence.length);
    witness.grounding = passage.place;
    if (passage.place.level == GroundingLevel::Exact)
        witness.grounding.span = {passage.place.span.start + sentence.start, sentence.length};
    return witness;
}

} // namespace rapporteur
