// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/agreementreport.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Agreement)
};

QList<double> classBounds(const Rubric &rubric)
{
    QList<double> bounds;
    for (const Band &band : rubric.bands)
        bounds.append(band.from);
    std::ranges::sort(bounds);
    if (!bounds.isEmpty())
        bounds.removeFirst();
    return bounds;
}

/// Sums of columns [offset, offset + width) over all rows of `stride` columns.
std::vector<double> totals(std::span<const double> rows, size_t stride, size_t offset, size_t width)
{
    std::vector<double> sums(width);
    for (size_t row = 0; row + stride <= rows.size(); row += stride) {
        for (size_t i = 0; i < width; ++i)
            sums[i] += rows[row + offset + i];
    }
    return sums;
}

void addTo(std::span<double> sums, std::span<const double> more)
{
    for (size_t i = 0; i < sums.size(); ++i)
        sums[i] += more[i];
}

/// How many rows hold a cell that two or more judged. The second sum of a row counts those cells.
qint64 judgedRows(std::span<const double> rows, size_t stride, size_t offset)
{
    qint64 judged = 0;
    for (size_t row = 0; row + stride <= rows.size(); row += stride)
        judged += rows[row + offset + 1] > 0 ? 1 : 0;
    return judged;
}

/// Values of every statistic in every draw.
class Draws
{
public:
    void take(const AgreementFigures &figures)
    {
        for (size_t i = 0; i < StatisticCount; ++i) {
            if (figures.values[i])
                m_values[i].push_back(*figures.values[i]);
        }
    }
    void into(AgreementPart &part, double confidence)
    {
        for (size_t i = 0; i < StatisticCount; ++i)
            part.intervals[i] = part.figures.values[i]
                ? percentileInterval(std::move(m_values[i]), confidence)
                : std::nullopt;
    }

private:
    std::array<std::vector<double>, StatisticCount> m_values;
};

} // namespace

QString shownName(const AgreementRater &rater)
{
    if (rater.condition == "blind"_L1)
        return Words::tr("%1, blind").arg(rater.name);
    if (rater.condition == "revealed"_L1)
        return Words::tr("%1, revealed").arg(rater.name);
    if (rater.condition == "first"_L1)
        return Words::tr("%1, the first time").arg(rater.name);
    return rater.name;
}

QString raterKey(const Rater &rater)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part :
         {rater.name, rater.provider, rater.model, rater.settings, rater.promptSha256}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return u"%1:%2@%3"_s.arg(raterKindName(rater.kind), rater.name,
                             QString::fromLatin1(hash.result().toHex().first(8)));
}

QString reviewerKey(const QString &reviewer, const QString &condition)
{
    return condition.isEmpty() ? u"person:"_s + reviewer
                               : u"person:%1:%2"_s.arg(reviewer, condition);
}

AgreementCounter::AgreementCounter(const Rubric &rubric, QList<AgreementRater> raters,
                                   const AgreementOptions &options)
    : m_rubric(rubric)
    , m_raters(std::move(raters))
    , m_options(options)
    , m_sums(int(m_raters.size()), classBounds(rubric), options.deadZone)
    , m_provisionTotals(width() * size_t(rubric.provisions.size()))
    , m_provisionArticles(size_t(rubric.provisions.size()))
{}

JudgedArticle AgreementCounter::blank() const
{
    JudgedArticle article;
    article.cells.resize(size_t(m_rubric.provisions.size() * ChannelCount * m_raters.size()));
    return article;
}

void AgreementCounter::add(const JudgedArticle &article)
{
    const auto raters = size_t(m_raters.size());
    const auto provisions = size_t(m_rubric.provisions.size());
    std::vector<double> row(width() * ChannelCount), both(width());
    std::vector<double> perProvision(width() * provisions);
    bool judged = false;
    for (size_t p = 0; p < provisions; ++p) {
        const std::span<double> provision(perProvision.data() + p * width(), width());
        for (size_t channel = 0; channel < ChannelCount; ++channel) {
            const size_t cell = (p * ChannelCount + channel) * raters;
            const std::span<const Judgement> said(article.cells.data() + cell, raters);
            const auto known = std::ranges::count_if(said, [](const Judgement &judgement) {
                return judgement.state != Judgement::State::Missing;
            });
            if (known == 0)
                continue;
            judged = judged || known > 1;
            m_sums.add({row.data() + channel * width(), width()}, said);
            m_sums.add(provision, said);
            for (size_t rater = 0; rater < raters; ++rater) {
                AgreementRater &who = m_raters[qsizetype(rater)];
                who.noData += said[rater].state == Judgement::State::NoData ? 1 : 0;
                who.scored += said[rater].state == Judgement::State::Scored ? 1 : 0;
            }
        }
        m_provisionArticles[p] += provision[1] > 0 ? 1 : 0;
    }
    for (size_t rater = 0; rater < raters; ++rater) {
        for (size_t cell = rater; cell < article.cells.size(); cell += raters) {
            if (article.cells[cell].state != Judgement::State::Missing) {
                ++m_raters[qsizetype(rater)].articles;
                break;
            }
        }
    }
    // Cells of one rater alone take part in the share of "scored" that AC1 expects, so they are kept too.
    addTo(m_provisionTotals, perProvision);
    m_articles += judged ? 1 : 0;
    addTo(both, {row.data(), width()});
    addTo(both, {row.data() + width(), width()});
    if (both[0] == 0)
        return;
    m_rows.insert(m_rows.end(), row.begin(), row.end());
    std::vector<double> &typed = m_typeRows[article.contentType];
    typed.insert(typed.end(), both.begin(), both.end());
    if (!m_options.provisionIntervals)
        return;
    for (size_t i = 0; i < perProvision.size();
         ++i) { // what no figure of theirs looks at is not drawn
        if (!m_sums.bearsOnAll(qsizetype(i % width())))
            perProvision[i] = 0;
    }
    m_provisionRows.add(perProvision);
}

std::vector<double> AgreementCounter::drawn(const auto &rows, qsizetype parts,
                                            const std::function<bool()> &goOn) const
{
    return bootstrapSums(rows, parts * m_sums.size(), m_options.replicates, m_options.seed, goOn);
}

void AgreementCounter::addIntervals(QList<AgreementPart> &parts, const std::vector<double> &drawn,
                                    QList<AgreementPart> *pairs) const
{
    // The parts lie side by side in each row; with `pairs` one more part, the last, is all of them.
    const size_t columns = parts.size() - (pairs ? 1 : 0);
    const size_t stride = columns * width();
    std::vector<Draws> draws(size_t(parts.size())),
        pairDraws(pairs ? size_t(pairs -> size()) : size_t(0));
    std::vector<double> whole(width());
    for (size_t at = 0; at + stride <= drawn.size(); at += stride) {
        std::ranges::fill(whole, 0);
        for (size_t i = 0; i < columns; ++i) {
            const std::span<const double> part(drawn.data() + at + i * width(), width());
            draws[i].take(m_sums.all(part));
            addTo(whole, part);
        }
        if (!pairs)
            continue;
        draws.back().take(m_sums.all(whole));
        for (size_t i = 0; i < pairDraws.size(); ++i)
            pairDraws[i].take(m_sums.pair(whole, int(i)));
    }
    for (size_t i = 0; i < draws.size(); ++i)
        draws[i].into(parts[qsizetype(i)], m_options.confidence);
    for (size_t i = 0; i < pairDraws.size(); ++i)
        pairDraws[i].into((*pairs)[qsizetype(i)], m_options.confidence);
}

AgreementReport AgreementCounter::report(const std::function<bool()> &goOn) const
{
    AgreementReport report;
    report.rubricId = m_rubric.id;
    report.rubricVersion = m_rubric.version;
    report.rubricSha256 = m_rubric.sha256;
    report.options = m_options;
    report.raters = m_raters;
    report.articles = m_articles;
    const bool intervals = m_options.replicates > 0;
    std::vector<double> whole(width());
    QList<AgreementPart> parts;
    for (size_t channel = 0; channel < ChannelCount; ++channel) {
        const auto sums = totals(m_rows, width() * ChannelCount, channel * width(), width());
        addTo(whole, sums);
        const Channel &described = m_rubric.channels.at(channel);
        parts.append({described.id,
                      described.title.in(u"en"_s),
                      m_sums.all(sums),
                      {},
                      judgedRows(m_rows, width() * ChannelCount, channel * width())});
    }
    parts.append({{}, {}, m_sums.all(whole), {}, m_articles});
    for (int first = 0; first < m_raters.size(); ++first) {
        for (int second = first + 1; second < m_raters.size(); ++second)
            report.pairs.append({u"%1:%2"_s.arg(first).arg(second),
                                 m_raters[first].key + u" – "_s + m_raters[second].key,
                                 m_sums.pair(whole, m_sums.pairOf(first, second)),
                                 {},
                                 0});
    }
    QList<AgreementPart> none;
    if (intervals)
        addIntervals(parts, drawn(m_rows, ChannelCount, goOn),
                     report.pairs.size() <= MostPairsWithIntervals ? &report.pairs : &none);
    report.whole = parts.takeLast();
    report.channels = parts;
    for (const auto &[code, rows] : m_typeRows.asKeyValueRange()) {
        QList<AgreementPart> type{{code,
                                   m_rubric.contentType(code).title.in(u"en"_s),
                                   m_sums.all(totals(rows, width(), 0, width())),
                                   {},
                                   judgedRows(rows, width(), 0)}};
        if (intervals)
            addIntervals(type, drawn(rows, 1, goOn), nullptr);
        report.contentTypes.append(type);
    }
    for (qsizetype p = 0; p < m_rubric.provisions.size(); ++p) {
        const std::span<const double> sums(m_provisionTotals.data() + size_t(p) * width(), width());
        report.provisions.append({QString::number(m_rubric.provisions[p].number),
                                  m_rubric.provisions[p].section,
                                  m_sums.all(sums),
                                  {},
                                  m_provisionArticles[size_t(p)]});
    }
    if (intervals && m_options.provisionIntervals)
        addIntervals(report.provisions, drawn(m_provisionRows, report.provisions.size(), goOn),
                     nullptr);
    return report;
}

} // namespace rapporteur
