// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"

#include "core/store/derivedreview.h"
#include "core/store/evaluationtable.h"
#include "core/store/headlinecolumns.h"
#include "core/store/integrity.h"
#include "core/store/journal.h"
#include "core/store/reviewtable.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Check)
};

constexpr int Enough = 200;
constexpr qint64 SampledArticles =
    5'000; ///< figures of more are checked for an even sample of about so many

/// One examination at work.
class Examination
{
public:
    Examination(Connection &db, const Rubric &rubric)
        : m_db(db)
        , m_rubric(rubric)
    {}
    Result<CheckReport> run();

private:
    Status count();
    Status rebuildReviews();
    Status compareReviews(RowId article, QMap<QString, Review> rebuilt);
    Status figures();
    Status texts(RowId article);
    Status articleFigures(RowId article);
    Status evaluationFigures(RowId article);
    void note(const QString &code, const QString &text, const QString &place);
    [[nodiscard]] bool enough() const { return m_report.issues.size() >= Enough; }

    Connection &m_db;
    const Rubric &m_rubric;
    CheckReport m_report;
};

void Examination::note(const QString &code, const QString &text, const QString &place)
{
    m_report.issues.append({Severity::Error, code, text, place});
}

Result<CheckReport> Examination::run()
{
    if (const Status sound = integrityIssues(m_db, m_report.issues); !sound)
        return std::unexpected(sound.error());
    if (!m_report.issues.isEmpty())
        return m_report; // what else would be said rests on pages that cannot be trusted
    const Result<qint64> journal = checkJournal(m_db, m_report.issues);
    if (!journal)
        return std::unexpected(journal.error());
    m_report.journal = *journal;
    for (const auto step :
         {&Examination::count, &Examination::rebuildReviews, &Examination::figures}) {
        if (const Status done = (this->*step)(); !done)
            return std::unexpected(done.error());
    }
    return m_report;
}

Status Examination::count()
{
    const std::pair<const char *, qint64 *> counts[] = {
        {"SELECT count(*) FROM article", &m_report.articles},
        {"SELECT count(*) FROM evaluation", &m_report.evaluations},
        {"SELECT count(*) FROM review WHERE state <> 'unreviewed'", &m_report.reviews}};
    for (const auto &[sql, value] : counts) {
        const Result<qint64> number = m_db.integer(sql);
        if (!number)
            return std::unexpected(number.error());
        *value = *number;
    }
    return {};
}

Status Examination::rebuildReviews()
{
    // Article by article, so that memory does not grow with the workspace.
    QMap<QString, Review> rebuilt;
    RowId current = 0;
    Statement rows = m_db.query(
        "SELECT article, payload, sequence FROM journal WHERE kind = 'review'"
        " ORDER BY article, sequence");
    while (rows.next() && !enough()) {
        if (rows.integer(0) != current) {
            if (Status compared = compareReviews(current, std::exchange(rebuilt, {})); !compared)
                return compared;
            current = rows.integer(0);
        }
        const QString place = u"journal[%1]"_s.arg(rows.integer(2));
        const Result<ReviewChange> change = reviewChangeFromJson(
            QJsonDocument::fromJson(rows.bytes(1)).object());
        if (!change) {
            note(u"journal-unreadable"_s, change.error().text, place);
            continue;
        }
        Review &review = rebuilt[change->reviewer];
        review.article = current;
        review.reviewer = change->reviewer;
        if (const Status applied = apply(*change, review); !applied)
            note(u"journal-conflict"_s,
                 Words::tr("A journalled change does not follow from those before it."), place);
    }
    if (Status status = rows.status(); !status)
        return status;
    if (Status compared = compareReviews(current, std::move(rebuilt)); !compared)
        return compared;
    Statement strays = m_db.query(
        "SELECT article, reviewer FROM review r WHERE NOT EXISTS (SELECT 1 FROM journal j"
        " WHERE j.article = r.article AND j.kind = 'review' AND j.author = r.reviewer)");
    while (strays.next() && !enough())
        note(u"review-not-journalled"_s,
             Words::tr("A review of %1 is in no journal entry.").arg(strays.text(1)),
             u"article[%1]"_s.arg(strays.integer(0)));
    return strays.status();
}

Status Examination::compareReviews(RowId article, QMap<QString, Review> rebuilt)
{
    if (article == 0)
        return {};
    for (const Review &expected : std::as_const(rebuilt)) {
        const Result<StoredReview> stored = ReviewTable(m_db).review(article, expected.reviewer);
        if (!stored)
            return std::unexpected(stored.error());
        const QString place = u"article[%1].review[%2]"_s.arg(article).arg(expected.reviewer);
        if (stored->review != expected) {
            note(u"review-differs"_s,
                 Words::tr("The review of article %1 by %2 is not what the journal says.")
                     .arg(article)
                     .arg(expected.reviewer),
                 place);
            continue;
        }
        const Result<Score> mean = reviewedMean(m_db, m_rubric, expected);
        if (!mean)
            return std::unexpected(mean.error());
        Statement row = m_db.query("SELECT reviewed_mean FROM review WHERE id = ?", stored->row);
        if (row.next() && row.score(0) != *mean)
            note(u"figure-differs"_s,
                 Words::tr("A stored mean of a review is not what its decisions give."), place);
    }
    return {};
}

Status Examination::figures()
{
    const qint64 step = qMax<qint64>(1, m_report.articles / SampledArticles);
    Statement rows = m_db.query("SELECT id FROM article WHERE id % ? = 0 ORDER BY id", step);
    while (rows.next() && !enough()) {
        const RowId article = rows.integer(0);
        if (Status done = texts(article); !done)
            return done;
        if (Status done = articleFigures(article); !done)
            return done;
        if (Status done = evaluationFigures(article); !done)
            return done;
    }
    return rows.status();
}

Status Examination::texts(RowId article)
{
    Statement rows = m_db.query(
        "SELECT version, text, sha256 FROM article_text WHERE article = ? AND sha256 <> ''",
        article);
    while (rows.next()) {
        const QByteArray hash = QCryptographicHash::hash(rows.bytes(1), QCryptographicHash::Sha256);
        if (rows.bytes(2) != hash.toHex())
            note(u"text-altered"_s,
                 Words::tr("The text of article %1 is not the one that was stored.").arg(article),
                 u"article[%1].text[%2]"_s.arg(article).arg(rows.integer(0)));
    }
    return rows.status();
}

Status Examination::articleFigures(RowId article)
{
    const Result<HeadlineColumns> expected = headlineColumns(m_db, m_rubric, article);
    if (!expected)
        return std::unexpected(expected.error());
    Statement row = m_db.query(
        "SELECT shown_evaluation, mean, first_mean, second_mean, setl, band, confidence, spread,"
        " flags, evaluations, comments, reviews, (SELECT count(*) FROM comment WHERE article = ?1),"
        " (SELECT count(*) FROM review WHERE article = ?1 AND state <> 'unreviewed') FROM article"
        " WHERE id = ?1",
        article);
    if (!row.next())
        return row.status();
    HeadlineColumns stored;
    stored.shown = row.integer(0);
    stored.mean = row.score(1);
    stored.channelMeans = {row.score(2), row.score(3)};
    stored.setl = row.score(4);
    stored.band = row.text(5);
    stored.confidence = row.real(6);
    stored.spread = row.real(7);
    stored.contested = row.number(8) & ContestedFlag;
    stored.saysNotDoes = row.number(8) & SaysNotDoesFlag;
    stored.evaluations = row.number(9);
    stored.contentType = expected->contentType;
    if (stored != *expected || row.integer(10) != row.integer(12)
        || row.integer(11) != row.integer(13)) {
        note(u"figure-differs"_s,
             Words::tr("The figures kept for article %1 are not what its evaluations give.")
                 .arg(article),
             u"article[%1]"_s.arg(article));
    }
    return {};
}

Status Examination::evaluationFigures(RowId article)
{
    const Result<QList<Evaluation>> evaluations = EvaluationTable(m_db).ofArticle(m_rubric,
                                                                                  article);
    if (!evaluations)
        return std::unexpected(evaluations.error());
    for (const Evaluation &evaluation : *evaluations) {
        const Headline expected = headline(m_rubric, evaluation);
        Statement row = m_db.query(
            "SELECT mean, first_mean, second_mean, setl, band, confidence, says_not_does, scored"
            " FROM evaluation WHERE uuid = ?",
            evaluation.id);
        if (!row.next())
            return row.status();
        const bool same = row.score(0) == expected.weightedMean
            && row.score(1) == expected.channelMeans[0] && row.score(2) == expected.channelMeans[1]
            && row.score(3) == expected.setl && row.text(4) == expected.bandId
            && row.real(5) == expected.confidence && row.yes(6) == expected.saysNotDoes
            && row.number(7) == expected.scored;
        if (!same)
            note(u"figure-differs"_s,
                 Words::tr("The figures kept for an evaluation are not what its scores give."),
                 u"evaluation[%1]"_s.arg(evaluation.id));
    }
    return {};
}

} // namespace

Result<CheckReport> checkWorkspace(Connection &db, const Rubric &rubric)
{
    return Examination(db, rubric).run();
}

} // namespace rapporteur
