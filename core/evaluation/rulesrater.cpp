// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rulesrater.h"

#include "core/evaluation/editorialcues.h"
#include "core/evaluation/structuralcues.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

Grounding exactIn(GroundingPlace place, const QString &commentId = {}, qsizetype start = 0)
{
    return {.level = GroundingLevel::Exact,
            .place = place,
            .commentId = commentId,
            .span = {start, 0},
            .similarity = 1};
}

/// A title stands above the readable text; where the source is at hand, its offsets point there.
Passage titlePassage(const Document &document)
{
    Passage passage;
    passage.text = document.title;
    passage.isTitle = true;
    const qsizetype start = document.title.isEmpty() ? -1 : document.source.indexOf(document.title);
    if (start >= 0)
        passage.place = exactIn(GroundingPlace::Source, {}, start);
    return passage;
}

/// The stronger of two evidence letters: a row has one, and the caps of both channels must fit it.
QString stronger(const Rubric &rubric, const QString &a, const QString &b)
{
    const EvidenceLevel *first = rubric.evidenceLevel(a);
    const EvidenceLevel *second = rubric.evidenceLevel(b);
    if (!first || !second)
        return first ? a : b;
    return first->cap >= second->cap ? a : b;
}

QString united(const Rubric &rubric, const QString &a, const QString &b)
{
    QString letters;
    for (const Term &direction : rubric.directions) {
        if (a.contains(direction.id) || b.contains(direction.id))
            letters += direction.id;
    }
    return letters;
}

CellScore cellOf(Score score, const QString &note)
{
    return {.raw = score, .value = score, .note = note};
}

} // namespace

struct RulesRater::Matcher {
    Rubric rubric;
    Lexicon lexicon;
    CueFinder finder;

    Matcher(Rubric ofRubric, Lexicon ofLexicon)
        : rubric(std::move(ofRubric))
        , lexicon(std::move(ofLexicon))
        , finder(lexicon)
    {}

    /// A row for each provision of the rubric, ND where neither channel was rated.
    QList<ScoreRow> rows(const QMap<int, EditorialRating> &editorial,
                         const QMap<int, StructuralRating> &structural) const
    {
        QList<ScoreRow> rows;
        rows.reserve(rubric.provisions.size());
        for (const Provision &provision : rubric.provisions) {
            const EditorialRating said = editorial.value(provision.number);
            const StructuralRating done = structural.value(provision.number);
            ScoreRow row;
            row.provision = provision.number;
            row.cells = {cellOf(said.score, said.note), cellOf(done.score, done.note)};
            row.evidence = stronger(rubric, said.evidence, done.evidence);
            row.directions = united(rubric, said.directions, done.directions);
            row.witnesses = said.witnesses + done.witnesses;
            rows.append(row);
        }
        return rows;
    }

    /// The language whose phrases apply; empty (any) when it is unknown.
    QString languageOf(const Document &document) const
    {
        const qsizetype end = document.language.indexOf(u'-');
        return (end < 0 ? document.language : document.language.first(end)).toLower();
    }

    QString contentTypeOf(const Document &document) const
    {
        for (const ContentTypeRule &rule : lexicon.contentTypes) {
            const bool all = std::ranges::all_of(
                rule.requirements,
                [&](const FactCondition &condition) { return holds(condition, document); });
            if (all)
                return rule.code;
        }
        return rubric.defaultContentType;
    }
};

RulesRater::RulesRater(Rubric rubric, Lexicon lexicon)
    : m_matcher(std::make_unique<Matcher>(std::move(rubric), std::move(lexicon)))
{}

RulesRater::~RulesRater() = default;

Rater RulesRater::rater() const
{
    Rater rater;
    rater.kind = RaterKind::Rules;
    rater.name = u"Built-in rules"_s;
    rater.provider = u"builtin"_s;
    rater.model = m_matcher->lexicon.rubric + u'-' + m_matcher->lexicon.version;
    const QJsonObject settings{{u"lexicon_sha256"_s, m_matcher->lexicon.sha256}};
    rater.settings = QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact));
    return rater;
}

Evaluation RulesRater::rate(const Document &document) const
{
    const Matcher &matcher = *m_matcher;
    const QString language = matcher.languageOf(document);
    EditorialRater editorial(matcher.rubric, matcher.lexicon, matcher.finder);
    editorial.add(titlePassage(document), language);
    Passage text;
    text.text = document.text;
    text.blocks = document.blocks;
    text.place = exactIn(GroundingPlace::Text);
    editorial.add(text, language);

    Evaluation evaluation;
    evaluation.rater = rater();
    evaluation.mode = Mode::Full;
    evaluation.target = Target::Article;
    evaluation.schemaVersion = u"rules-1"_s;
    evaluation.contentType = matcher.contentTypeOf(document);
    evaluation.rows = matcher.rows(editorial.ratings(),
                                   structuralRatings(matcher.rubric, matcher.lexicon, document));
    return evaluation;
}

Evaluation RulesRater::rateDiscussion(const CommentTree &comments) const
{
    const Matcher &matcher = *m_matcher;
    EditorialRater editorial(matcher.rubric, matcher.lexicon, matcher.finder);
    for (const Comment &comment : comments.comments) {
        if (comment.state != CommentState::Live)
            continue;
        Passage passage;
        passage.text = comment.text;
        passage.blocks = comment.blocks;
        passage.skipQuotes = true;
        passage.place = exactIn(GroundingPlace::Comment, comment.nativeId);
        editorial.add(passage, {});
    }

    Evaluation evaluation;
    evaluation.rater = rater();
    evaluation.mode = Mode::Discussion;
    evaluation.target = Target::Discussion;
    evaluation.schemaVersion = u"rules-1"_s;
    const QString &type = matcher.lexicon.discussionContentType;
    evaluation.contentType = type.isEmpty() ? matcher.rubric.defaultContentType : type;
    evaluation.rows = matcher.rows(editorial.ratings(), {});
    return evaluation;
}

} // namespace rapporteur
