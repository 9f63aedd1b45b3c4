// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/grounder.h"

#include "core/evaluation/approximatesearch.h"
#include "core/evaluation/normalizedtext.h"

#include <QJsonArray>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr double RepairedSimilarity = 0.85;
constexpr double ShortRepairedSimilarity =
    0.9; ///< a few letters make another word of a short quote
constexpr qsizetype ShortQuote = 16;
constexpr double ParaphraseOverlap =
    0.55; ///< of the labelled set: the lowest that takes no invention for a paraphrase (tst_groundingquality)
constexpr double BelowExact = 0.99; ///< greatest similarity of what is not exact
constexpr qsizetype LongestApproximated = 4000;
constexpr qsizetype LongestElision = 2000; ///< units between the parts of a quote with "..." inside
constexpr qsizetype LongestSource = 4'000'000;
constexpr int MaximumOccurrences = 64;

/// A match inside a word ("press" in "pressure") is passed over when there is one between words.
bool isBetweenWords(QStringView text, qsizetype start, qsizetype length)
{
    const auto joins = [&](qsizetype left) {
        return left >= 0 && left + 1 < text.size() && text[left].isLetterOrNumber()
            && text[left + 1].isLetterOrNumber();
    };
    return !joins(start - 1) && !joins(start + length - 1);
}

qsizetype indexOfQuote(QStringView text, QStringView quote)
{
    const qsizetype first = text.indexOf(quote);
    qsizetype at = first;
    for (int i = 0; at >= 0 && i < MaximumOccurrences; ++i) {
        if (isBetweenWords(text, at, quote.size()))
            return at;
        at = text.indexOf(quote, at + 1);
    }
    return first;
}

QJsonObject groundingToJson(const Grounding &grounding)
{
    QJsonObject json{{u"level"_s, groundingName(grounding.level)},
                     {u"similarity"_s, grounding.similarity}};
    if (grounding.level == GroundingLevel::Absent)
        return json;
    json.insert(u"place"_s, groundingPlaceName(grounding.place));
    json.insert(u"start"_s, grounding.span.start);
    json.insert(u"length"_s, grounding.span.length);
    if (grounding.place == GroundingPlace::Comment)
        json.insert(u"comment"_s, grounding.commentId);
    return json;
}

/// The flags of a signal, each with the place of its quote.
QJsonArray groundedFlags(const QJsonArray &flags, const Grounder &grounder)
{
    QJsonArray grounded;
    for (const QJsonValue &value : flags) {
        QJsonObject flag = value.toObject();
        const QString quote = flag.value("evidence"_L1).toString();
        if (!quote.isEmpty())
            flag.insert(u"grounding"_s, groundingToJson(grounder.find(quote)));
        grounded.append(flag.isEmpty() ? value : QJsonValue(flag));
    }
    return grounded;
}

} // namespace

struct Grounder::Index {
    struct Part {
        GroundingPlace place = GroundingPlace::Text;
        QString commentId;
        qsizetype start = 0; ///< in `text`
    };

    NormalizedText text; ///< the article's text and the comments
    QList<Part> parts;
    QString source;

    mutable std::once_flag searchOnce;
    mutable std::unique_ptr<ApproximateSearch> searchIndex;
    mutable std::once_flag sourceOnce;
    mutable NormalizedText sourceText, sourceTags;

    const ApproximateSearch &search() const
    {
        std::call_once(searchOnce,
                       [this] { searchIndex = std::make_unique<ApproximateSearch>(text.text()); });
        return *searchIndex;
    }

    void prepareSource() const
    {
        std::call_once(sourceOnce, [this] {
            sourceText.reserve(source.size() / 2);
            sourceText.appendSource(source, false);
            sourceTags.reserve(source.size());
            sourceTags.appendSource(source, true);
        });
    }

    void add(GroundingPlace place, const QString &commentId, const QString &content)
    {
        if (text.size() > 0)
            text.appendSeparator();
        parts.append({place, commentId, text.size()});
        text.appendPlain(content);
    }

    /// Turns a stretch of the normalised text into a place in the article or in a comment.
    Grounding at(TextSpan span, GroundingLevel level, double similarity) const
    {
        const auto next = std::ranges::upper_bound(parts, span.start, {}, &Part::start);
        const Part &part = *std::prev(next);
        return {.level = level,
                .place = part.place,
                .commentId = part.commentId,
                .span = text.original(span),
                .similarity = similarity};
    }

    std::optional<Grounding> exact(QStringView quote) const
    {
        const qsizetype start = indexOfQuote(text.text(), quote);
        if (start < 0)
            return std::nullopt;
        return at({start, quote.size()}, GroundingLevel::Exact, 1);
    }

    /// What was cut from the readable text (captions, descriptions, attributes) is still in the source.
    std::optional<Grounding> exactInSource(QStringView quote) const
    {
        if (source.isEmpty())
            return std::nullopt;
        prepareSource();
        for (const NormalizedText *form : {&sourceText, &sourceTags}) {
            const qsizetype start = indexOfQuote(form->text(), quote);
            if (start >= 0) {
                return Grounding{.level = GroundingLevel::Exact,
                                 .place = GroundingPlace::Source,
                                 .commentId = {},
                                 .span = form->original({start, quote.size()}),
                                 .similarity = 1};
            }
        }
        return std::nullopt;
    }

    /// "first part ... second part": each part exactly, in order, not far from each other.
    std::optional<Grounding> elided(const QString &quote) const
    {
        QString plain = quote;
        plain.replace("[...]"_L1, "..."_L1).replace("(...)"_L1, "..."_L1);
        const QStringList pieces = plain.split("..."_L1, Qt::SkipEmptyParts);
        if (pieces.size() < 2)
            return std::nullopt;
        qsizetype start = -1;
        qsizetype end = -1;
        qsizetype matched = 0;
        for (const QString &piece : pieces) {
            const QString wanted = piece.trimmed();
            if (wanted.size() < 4)
                return std::nullopt;
            const QStringView rest = end < 0
                ? QStringView(text.text())
                : QStringView(text.text())
                      .sliced(end)
                      .first(std::min(text.size() - end, LongestElision + wanted.size()));
            const qsizetype found = end < 0 ? indexOfQuote(rest, wanted) : rest.indexOf(wanted);
            if (found < 0 || (end >= 0 && rest.first(found).contains(QChar(0x0001))))
                return std::nullopt;
            const qsizetype at = std::max<qsizetype>(end, 0) + found;
            start = start < 0 ? at : start;
            end = at + wanted.size();
            matched += wanted.size();
        }
        const double share = static_cast<double>(matched) / static_cast<double>(quote.size());
        return at({start, end - start}, GroundingLevel::Repaired, std::min(share, BelowExact));
    }

    std::optional<Grounding> repaired(const QString &quote) const
    {
        if (quote.size() > LongestApproximated)
            return std::nullopt;
        const double wanted = quote.size() < ShortQuote ? ShortRepairedSimilarity
                                                        : RepairedSimilarity;
        const auto match = search().nearest(quote, wanted);
        if (!match)
            return std::nullopt;
        return at(match->span, GroundingLevel::Repaired, std::min(match->similarity, BelowExact));
    }

    std::optional<Grounding> paraphrased(const QString &quote) const
    {
        if (quote.size() > LongestApproximated)
            return std::nullopt;
        const auto match = search().overlapping(quote, ParaphraseOverlap);
        if (!match)
            return std::nullopt;
        return at(match->span, GroundingLevel::Paraphrase,
                  std::min(match->similarity, RepairedSimilarity));
    }
};

Grounder::Grounder(const Document &document, const CommentTree *comments)
    : m_index(std::make_unique<Index>())
{
    m_index->text.reserve(document.text.size());
    m_index->add(GroundingPlace::Text, {}, document.text);
    m_index->source = document.source.first(std::min(document.source.size(), LongestSource));
    if (!comments)
        return;
    for (const Comment &comment : comments->comments)
        m_index->add(GroundingPlace::Comment, comment.nativeId, comment.text);
}

Grounder::~Grounder() = default;
Grounder::Grounder(Grounder &&) noexcept = default;
Grounder &Grounder::operator=(Grounder &&) noexcept = default;

Grounding Grounder::find(const QString &quote) const
{
    const QString wanted = normalizedQuote(quote);
    if (wanted.isEmpty())
        return {};
    // A small edit of what readers see is nearer than the same characters where only the source has them.
    if (auto found = m_index->exact(wanted))
        return *found;
    if (auto found = m_index->elided(wanted))
        return *found;
    if (auto found = m_index->repaired(wanted))
        return *found;
    if (auto found = m_index->exactInSource(wanted))
        return *found;
    if (auto found = m_index->paraphrased(wanted))
        return *found;
    Grounding absent;
    absent.level = GroundingLevel::Absent;
    return absent;
}

void Grounder::ground(Evaluation &evaluation) const
{
    if (evaluation.rater.kind == RaterKind::Rules)
        return; // it read its facts out of this very content
    for (ScoreRow &row : evaluation.rows) {
        for (Witness &witness : row.witnesses) {
            const bool lookedFor = witness.kind == WitnessKind::Fact || !witness.quote.isEmpty();
            if (lookedFor && witness.grounding.level == GroundingLevel::Unchecked)
                witness.grounding = find(witness.quote.isEmpty() ? witness.text : witness.quote);
        }
    }
    for (auto it = evaluation.supplementary.begin(); it != evaluation.supplementary.end(); ++it) {
        if (it.value().isArray())
            it.value() = groundedFlags(it.value().toArray(), *this);
    }
}

} // namespace rapporteur
