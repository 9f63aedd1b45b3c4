// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agreementreader.h"

#include "core/review/review.h"
#include "core/store/queuereader.h"
#include "core/store/ratertable.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Agreement)
};

constexpr int AskEvery = 64; // articles between two looks at whether to go on

/// A rater of the report with where its judgements are found.
struct Place {
    AgreementRater rater;
    RowId row = 0; ///< of a machine
    QString reviewer; ///< of a person
};

bool counts(ReviewState state, const AgreementQuery &query)
{
    return query.drafts || state == ReviewState::Submitted || state == ReviewState::Adjudicated;
}

Place personPlace(const QString &reviewer, const QString &condition)
{
    Place place;
    place.reviewer = reviewer;
    place.rater.key = reviewerKey(reviewer, condition);
    place.rater.name = reviewer;
    place.rater.kind = raterKindName(RaterKind::Person);
    place.rater.condition = condition;
    return place;
}

Result<QList<Place>> people(Connection &db, const AgreementQuery &query)
{
    QList<Place> places;
    Statement rows = db.query(
        "SELECT reviewer, max(revision) FROM review WHERE state IN ('submitted', 'adjudicated') OR ?"
        " GROUP BY reviewer ORDER BY reviewer",
        query.drafts);
    while (rows.next()) {
        const QString reviewer = rows.text(0);
        if (query.splitBlind)
            places << personPlace(reviewer, u"blind"_s) << personPlace(reviewer, u"revealed"_s);
        else
            places << personPlace(reviewer, {});
        if (query.overTime && rows.integer(1) > 1)
            places << personPlace(reviewer, u"first"_s);
    }
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    return places;
}

Result<QList<Place>> machines(Connection &db, const AgreementQuery &query)
{
    QList<Place> places;
    Statement rows = db.query(
        "SELECT rater, max(n) FROM (SELECT rater, count(*) AS n FROM evaluation WHERE target = ?"
        " AND mode <> 'lite' GROUP BY rater, article) GROUP BY rater",
        targetName(query.target));
    while (rows.next()) {
        const Result<Rater> rater = RaterTable(db).rater(rows.integer(0));
        if (!rater)
            return std::unexpected(rater.error());
        Place place;
        place.row = rater->id;
        place.rater.key = raterKey(*rater);
        place.rater.name = rater->name;
        place.rater.kind = raterKindName(rater->kind);
        places << place;
        if (query.overTime && rows.integer(1) > 1) {
            place.rater.key += u":first"_s;
            place.rater.condition = u"first"_s;
            places << place;
        }
    }
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    std::ranges::sort(places, {}, [](const Place &place) { return place.rater.key; });
    return places;
}

/// Names that several raters bear get the digits that tell them apart.
void tellApart(QList<Place> &places)
{
    QHash<QString, int> bearers;
    for (const Place &place : std::as_const(places))
        bearers[place.rater.name] += place.rater.condition.isEmpty() ? 1 : 0;
    for (Place &place : places) {
        if (bearers.value(place.rater.name) > 1 && place.row > 0)
            place.rater.name += u" (%1)"_s.arg(
                place.rater.key.section(u'@', -1).section(u':', 0, 0));
    }
}

Result<QList<Place>> placesOf(Connection &db, const AgreementQuery &query)
{
    Result<QList<Place>> places = people(db, query);
    if (!places)
        return places;
    const Result<QList<Place>> more = machines(db, query);
    if (!more)
        return more;
    places->append(*more);
    tellApart(*places);
    if (query.raters.isEmpty())
        return places;
    for (const QString &asked : query.raters) {
        const bool known = std::ranges::any_of(*places, [&](const Place &place) {
            return place.rater.key == asked || place.rater.name == asked || place.reviewer == asked;
        });
        if (known)
            continue;
        QStringList names;
        for (const Place &place : std::as_const(*places))
            names.append(place.rater.key);
        return failure(ErrorKind::NotFound,
                       Words::tr("Nobody called %1 has judged anything here. Those who have: %2.")
                           .arg(asked, names.join(u", "_s)));
    }
    places->removeIf([&](const Place &place) {
        return !query.raters.contains(place.rater.key) && !query.raters.contains(place.rater.name)
            && !(place.row == 0 && query.raters.contains(place.reviewer));
    });
    return places;
}

/// Fills one article after another.
class Reader
{
public:
    Reader(Connection &db, const Rubric &rubric, const AgreementQuery &query,
           const QList<Place> &places, AgreementCounter &counter)
        : m_db(db)
        , m_rubric(rubric)
        , m_query(query)
        , m_places(places)
        , m_counter(counter)
    {}

    Status add(RowId article)
    {
        JudgedArticle judged = m_counter.blank();
        Statement row = m_db.query("SELECT content_type FROM article WHERE id = ?", article);
        if (row.next())
            judged.contentType = row.text(0);
        if (judged.contentType.isEmpty())
            judged.contentType = m_rubric.defaultContentType;
        if (const Status read = addMachines(article, judged); !read)
            return read;
        if (const Status read = addPeople(article, judged); !read)
            return read;
        m_counter.add(judged);
        return {};
    }

private:
    Judgement *cell(JudgedArticle &judged, CellKey key, qsizetype rater)
    {
        const int row = m_rubric.rowOf(key.provision);
        if (row < 0 || key.channel < 0 || key.channel >= ChannelCount)
            return nullptr;
        return &judged.cells[size_t((row * ChannelCount + key.channel) * m_places.size() + rater)];
    }

    Status addMachines(RowId article, JudgedArticle &judged)
    {
        struct Ends {
            RowId first = 0, last = 0;
        };
        QHash<RowId, Ends> evaluations;
        Statement rows = m_db.query(
            "SELECT id, rater FROM evaluation WHERE article = ? AND target = ? AND mode <> 'lite'"
            " ORDER BY id",
            article, targetName(m_query.target));
        while (rows.next()) {
            Ends &ends = evaluations[rows.integer(1)];
            ends.last = rows.integer(0);
            if (ends.first == 0)
                ends.first = ends.last;
        }
        if (Status status = rows.status(); !status)
            return status;
        for (qsizetype rater = 0; rater < m_places.size(); ++rater) {
            const Place &place = m_places[rater];
            const Ends ends = evaluations.value(place.row);
            const bool first = place.rater.condition == "first"_L1;
            if (place.row == 0 || ends.last == 0 || (first && ends.first == ends.last))
                continue;
            if (Status read = addScores(first ? ends.first : ends.last, judged, rater); !read)
                return read;
        }
        return {};
    }

    Status addScores(RowId evaluation, JudgedArticle &judged, qsizetype rater)
    {
        Statement scores = m_db.query(
            "SELECT provision, first, second FROM score WHERE evaluation = ?", evaluation);
        while (scores.next()) {
            for (int channel = 0; channel < ChannelCount; ++channel) {
                if (Judgement *said = cell(judged, {scores.number(0), channel}, rater))
                    *said = Judgement::of(scores.score(channel + 1));
            }
        }
        return scores.status();
    }

    Status addPeople(RowId article, JudgedArticle &judged)
    {
        Statement rows = m_db.query(
            "SELECT id, reviewer, state, revision FROM review WHERE article = ?", article);
        while (rows.next()) {
            if (!counts(reviewStateNamed(rows.text(2)), m_query))
                continue;
            for (qsizetype rater = 0; rater < m_places.size(); ++rater) {
                const Place &place = m_places[rater];
                if (place.row != 0 || place.reviewer != rows.text(1))
                    continue;
                const bool first = place.rater.condition == "first"_L1;
                if (first && rows.integer(3) < 2)
                    continue;
                Status read = first ? addRevision(rows.integer(0), judged, rater)
                                    : addDecisions(rows.integer(0), judged, rater);
                if (!read)
                    return read;
            }
        }
        return rows.status();
    }

    void take(JudgedArticle &judged, qsizetype rater, CellKey key, Verdict verdict, Score value,
              bool blind)
    {
        const QString &condition = m_places[rater].rater.condition;
        if ((condition == "blind"_L1 && !blind) || (condition == "revealed"_L1 && blind))
            return;
        Judgement *said = cell(judged, key, rater);
        if (!said)
            return;
        if (verdict == Verdict::Abstain)
            m_counter.addAbstained(rater, 1);
        else
            *said = Judgement::of(value);
    }

    Status addDecisions(RowId review, JudgedArticle &judged, qsizetype rater)
    {
        Statement rows = m_db.query(
            "SELECT provision, channel, verdict, value, blind FROM decision WHERE review = ?",
            review);
        while (rows.next()) {
            if (const std::optional<Verdict> verdict = verdictNamed(rows.text(2)))
                take(judged, rater, {rows.number(0), rows.number(1)}, *verdict, rows.score(3),
                     rows.yes(4));
        }
        return rows.status();
    }

    /// The first submission as it was kept.
    Status addRevision(RowId review, JudgedArticle &judged, qsizetype rater)
    {
        Statement row = m_db.query(
            "SELECT json FROM review_revision WHERE review = ? ORDER BY revision, submitted_at LIMIT 1",
            review);
        if (!row.next())
            return row.status();
        const Result<Review> kept = reviewFromJson(QJsonDocument::fromJson(row.bytes(0)).object());
        if (!kept)
            return std::unexpected(kept.error());
        for (const Decision &decision : kept->decisions)
            take(judged, rater, decision.cell, decision.verdict, decision.value, decision.blind);
        return {};
    }

    Connection &m_db;
    const Rubric &m_rubric;
    const AgreementQuery &m_query;
    const QList<Place> &m_places;
    AgreementCounter &m_counter;
};

} // namespace

Result<QList<AgreementRater>> agreementRaters(Connection &db, const AgreementQuery &query)
{
    const Result<QList<Place>> places = placesOf(db, query);
    if (!places)
        return std::unexpected(places.error());
    QList<AgreementRater> raters;
    for (const Place &place : *places)
        raters.append(place.rater);
    return raters;
}

Result<AgreementReport> readAgreement(Connection &db, const Rubric &rubric,
                                      const AgreementQuery &query,
                                      const std::function<bool()> &goOn)
{
    const Result<QList<Place>> places = placesOf(db, query);
    if (!places)
        return std::unexpected(places.error());
    if (places->size() < 2)
        return failure(
            ErrorKind::BadInput,
            places->isEmpty()
                ? Words::tr(
                      "Nobody has judged anything here yet. Agreement needs two raters: submit reviews, "
                      "or evaluate with a model or the built-in rules.")
                : Words::tr(
                      "Only %1 has judged anything here. Agreement needs two raters: submit reviews, or "
                      "evaluate with another model.")
                      .arg(places->first().rater.name));
    const Result<QList<RowId>> articles = QueueReader(db).ids(query.filter);
    if (!articles)
        return std::unexpected(articles.error());
    const Result<QSet<RowId>> covered = QueueReader(db).covered(query.filter.reviewer,
                                                                query.filter.blind);
    if (!covered)
        return std::unexpected(covered.error());
    QList<AgreementRater> raters;
    for (const Place &place : *places)
        raters.append(place.rater);
    AgreementCounter counter(rubric, raters, query.options);
    Reader reader(db, rubric, query, *places, counter);
    int sinceAsked = 0;
    for (const RowId article : *articles) {
        if (covered->contains(article))
            continue;
        if (const Status read = reader.add(article); !read)
            return std::unexpected(read.error());
        if (goOn && ++sinceAsked % AskEvery == 0 && !goOn())
            return failure(ErrorKind::Cancelled,
                           Words::tr("Agreement was not computed: cancelled."));
    }
    bool stopped = false;
    AgreementReport report = counter.report([&] {
        stopped = stopped || (goOn && !goOn());
        return !stopped;
    });
    if (stopped)
        return failure(ErrorKind::Cancelled, Words::tr("Agreement was not computed: cancelled."));
    return report;
}

} // namespace rapporteur
