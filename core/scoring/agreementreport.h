// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/rubric/rubric.h"
#include "core/scoring/agreement.h"
#include "core/scoring/bootstrap.h"

#include <QMap>

namespace rapporteur
{

/// How agreement is measured; all of it is stored with the figures.
struct AgreementOptions {
    quint64 seed = 20481210; ///< of the bootstrap
    int replicates = 1000; ///< 0: no intervals
    double confidence = 0.95;
    double deadZone = 0.05; ///< scores up to this far from 0 count as neutral in the sign agreement
    bool provisionIntervals = false; ///< intervals for each provision as well: 31 times the work
    bool operator==(const AgreementOptions &) const = default;
};

/// Somebody whose judgements are compared.
struct AgreementRater {
    QString key; ///< tells raters apart: "person:ana", "person:ana:blind", "model:…"
    QString name; ///< as the records have it; `shownName` for people
    QString kind; ///< "person", "model", "rules", "import", "validator"
    QString condition; ///< "blind", "revealed", "first": only those judgements; empty: all
    qint64 articles = 0;
    qint64 noData = 0, scored = 0, abstained = 0; ///< cells
    bool operator==(const AgreementRater &) const = default;
};

/// The name with its condition, in the language of the program.
[[nodiscard]] QString shownName(const AgreementRater &rater);

/// What all raters say about one article.
struct JudgedArticle {
    QString contentType; ///< code
    std::vector<Judgement> cells; ///< [(row of the rubric · 2 + channel) · raters + rater]
};

/// Figures of one part of the cells.
struct AgreementPart {
    QString
        key; ///< channel id, content type code, provision number, or "i:j" of two raters; empty: all
    QString title;
    AgreementFigures figures;
    std::array<std::optional<Interval>, StatisticCount> intervals;
    qint64 articles = 0; ///< that hold a cell judged by two or more
    bool operator==(const AgreementPart &) const = default;
};

struct AgreementReport {
    QString rubricId, rubricVersion, rubricSha256;
    AgreementOptions options;
    QList<AgreementRater> raters;
    qint64 articles = 0;
    AgreementPart whole;
    QList<AgreementPart> channels, contentTypes, provisions, pairs;
    bool operator==(const AgreementReport &) const = default;
};

/// Takes judged articles one after another and makes the report. Memory grows with the number of articles
/// by some hundred bytes each (their sums, for the bootstrap), not with the cells.
class AgreementCounter
{
public:
    AgreementCounter(const Rubric &rubric, QList<AgreementRater> raters,
                     const AgreementOptions &options);

    /// A blank article of the right size, to be filled and added.
    [[nodiscard]] JudgedArticle blank() const;
    void add(const JudgedArticle &article);
    /// Cells that a person declined to judge; they are told beside the figures and count in none.
    void addAbstained(qsizetype rater, int cells) { m_raters[rater].abstained += cells; }
    /// `goOn` is asked during the bootstrap; the report of a stopped one has no intervals.
    [[nodiscard]] AgreementReport report(const std::function<bool()> &goOn = {}) const;

private:
    [[nodiscard]] size_t width() const { return size_t(m_sums.size()); }
    void addIntervals(QList<AgreementPart> &parts, const std::vector<double> &drawn,
                      QList<AgreementPart> *pairs) const;
    [[nodiscard]] std::vector<double> drawn(const auto &rows, qsizetype parts,
                                            const std::function<bool()> &goOn) const;

    Rubric m_rubric;
    QList<AgreementRater> m_raters;
    AgreementOptions m_options;
    AgreementSums m_sums;
    qint64 m_articles = 0;
    std::vector<double> m_rows; ///< for each article the sums of channel 0, then of channel 1
    SparseRows m_provisionRows; ///< for each article those of each provision, when asked for
    QMap<QString, std::vector<double>> m_typeRows; ///< by content type, both channels together
    std::vector<double> m_provisionTotals;
    std::vector<qint64> m_provisionArticles;
};

/// Pairs beyond this number get figures without intervals: choose raters to have them.
inline constexpr int MostPairsWithIntervals = 15;

/// What tells a rater that is not a reviewer apart, the same on every machine: "model:NAME@" and eight
/// digits of a hash over all that makes its identity (provider, model, settings, prompt).
[[nodiscard]] QString raterKey(const Rater &rater);
/// "person:NAME", with ":blind", ":revealed" or ":first" when only such judgements are meant.
[[nodiscard]] QString reviewerKey(const QString &reviewer, const QString &condition = {});

/// The report as files hold it: numbers rounded to six decimals, ND and what is undefined null.
[[nodiscard]] QJsonObject toJson(const AgreementReport &report);

} // namespace rapporteur
