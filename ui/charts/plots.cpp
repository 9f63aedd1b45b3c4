// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots.h"

#include "core/scoring/agreement.h"
#include "ui/base/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace rapporteur
{

namespace
{

constexpr int MostSeries = 4; // more cannot be told apart
constexpr qsizetype MostPoints = 20'000; // of more an even share is drawn; the figures are of all

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plots)
};

QString titleOf(const ChartArticle &article)
{
    return singleLine(article.title.left(120));
}

QString channelTitle(const Rubric &rubric, size_t channel)
{
    return rubric.channels.at(channel).title.in(QLocale().name());
}

/// 10, 20, 25 or 50 at most five times: ticks of a count.
double niceStep(double most)
{
    const double rough = std::max(most, 1e-9) / 4;
    const double unit = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * unit >= rough)
            return factor * unit;
    }
    return 10 * unit;
}

/// Steps of the arrow keys go from left to right.
Plot inOrder(Plot plot)
{
    std::ranges::stable_sort(plot.items, [](const PlotItem &a, const PlotItem &b) {
        return std::pair(a.x, a.y) < std::pair(b.x, b.y);
    });
    return plot;
}

} // namespace

Plot distributionPlot(const Rubric &rubric, const ChartData &data)
{
    Plot plot;
    plot.title = Words::tr("How each rater uses the scale");
    plot.xTitle = Words::tr("Score of a cell");
    plot.yTitle = Words::tr("Share of the rater's scored cells, %");
    plot.signedY = false;
    plot.xFrom = rubric.minimum;
    plot.xTo = rubric.maximum;
    plot.yFrom = 0;
    const auto shown = std::min<qsizetype>(MostSeries, data.raters.size());
    const double step = (rubric.maximum - rubric.minimum) / ChartSteps;
    plot.barWidth = step / static_cast<double>(std::max<qsizetype>(1, shown)) * 0.9;
    double most = 0;
    for (qsizetype i = 0; i < shown; ++i) {
        const ChartRater &rater = data.raters[i];
        const QString name = singleLine(rater.name);
        plot.series.append(name);
        for (int at = 0; at < ChartSteps && rater.values > 0; ++at) {
            const int count = rater.counts[at];
            if (count == 0)
                continue;
            const double from = rubric.minimum + at * step;
            const double share = 100.0 * count / rater.values;
            const double offset = (static_cast<double>(i) + 0.5) / static_cast<double>(shown);
            most = std::max(most, share);
            plot.items.append(
                {.x = from + offset * step,
                 .y = share,
                 .colour = {},
                 .series = static_cast<int>(i),
                 .articles = rater.articles[at],
                 .text = Words::tr("%1, from %2 to %3: %n cell(s), %4 %", nullptr, count)
                             .arg(name, scoreText(from), scoreText(from + step),
                                  QLocale().toString(share, 'f', 1))});
        }
    }
    plot.yStep = niceStep(most);
    plot.yTo = std::ceil(std::max(most, 1.0) / plot.yStep) * plot.yStep;
    plot.lines.append({PlotLine::Kind::Vertical, 0, {}, false});
    if (data.raters.size() > MostSeries)
        plot.summary = Words::tr("The four raters with most values, of %n.", nullptr,
                                 static_cast<int>(data.raters.size()));
    return inOrder(std::move(plot));
}

Plot channelPlot(const Rubric &rubric, const ChartData &data)
{
    Plot plot;
    plot.title = Words::tr("%1 against %2", "two channels")
                     .arg(channelTitle(rubric, 0), channelTitle(rubric, 1));
    plot.xTitle = channelTitle(rubric, 0);
    plot.yTitle = channelTitle(rubric, 1);
    plot.xFrom = plot.yFrom = rubric.minimum;
    plot.xTo = plot.yTo = rubric.maximum;
    for (const ChartArticle &article : data.articles) {
        if (!article.channelMeans[0] || !article.channelMeans[1])
            continue;
        plot.items.append(
            {.x = *article.channelMeans[0],
             .y = *article.channelMeans[1],
             .colour = article.setl,
             .series = 0,
             .articles = {article.id},
             .text = Words::tr("%1: %2 and %3, SETL %4", "an article, three scores")
                         .arg(titleOf(article), scoreText(article.channelMeans[0]),
                              scoreText(article.channelMeans[1]), scoreText(article.setl))});
    }
    plot.lines = {{PlotLine::Kind::Horizontal, 0, {}, false},
                  {PlotLine::Kind::Vertical, 0, {}, false},
                  {PlotLine::Kind::Diagonal, 0, Words::tr("no tension"), true}};
    plot.summary = Words::tr("%n article(s) scored on both channels; coloured by SETL.", nullptr,
                             static_cast<int>(plot.items.size()));
    return inOrder(std::move(plot));
}

namespace
{

PlotItem pairItem(const Rubric &rubric, const ChartPair &pair, const QString &title)
{
    const Provision *provision = rubric.provision(pair.cell.provision);
    PlotItem item;
    item.x = (pair.human + pair.machine) / 2;
    item.y = pair.human - pair.machine;
    item.articles = {pair.article};
    item.text = Words::tr("%1, %2 %3 %4: machine %5, you %6",
                          "article, number, provision, channel, two scores")
                    .arg(title, QString::number(pair.cell.provision),
                         provision ? provision->shortTitle.in(QLocale().name()) : QString(),
                         rubric.channels.at(static_cast<size_t>(pair.cell.channel)).letter,
                         scoreText(pair.machine), scoreText(pair.human));
    return item;
}

} // namespace

Plot humanPlot(const Rubric &rubric, const ChartData &data)
{
    Plot plot;
    plot.title = Words::tr("You against the machine");
    plot.xTitle = Words::tr("Mean of both scores of a cell");
    plot.yTitle = Words::tr("Your score less the machine's");
    plot.xFrom = rubric.minimum;
    plot.xTo = rubric.maximum;
    QHash<RowId, QString> titles;
    for (const ChartArticle &article : data.articles)
        titles.insert(article.id, titleOf(article));
    const AgreementSums agreement(2, {}, 0);
    QList<double> sums(agreement.size(), 0.0);
    const std::span<double> all(sums.data(), static_cast<size_t>(sums.size()));
    double most = 0.1;
    const qsizetype every = std::max<qsizetype>(1,
                                                (data.pairs.size() + MostPoints - 1) / MostPoints);
    for (qsizetype i = 0; i < data.pairs.size(); ++i) {
        const ChartPair &pair = data.pairs[i];
        const std::array judged{Judgement::of(pair.human), Judgement::of(pair.machine)};
        agreement.add(all, judged);
        most = std::max(most, std::abs(pair.human - pair.machine));
        if (i % every == 0)
            plot.items.append(pairItem(rubric, pair, titles.value(pair.article)));
    }
    const AgreementFigures figures = agreement.pair(all, 0);
    const Score bias = figures.of(Statistic::Bias), lower = figures.of(Statistic::LowerLimit),
                upper = figures.of(Statistic::UpperLimit);
    if (bias && lower && upper) {
        most = std::max({most, std::abs(*lower), std::abs(*upper)});
        plot.lines = {
            {PlotLine::Kind::Horizontal, 0, {}, false},
            {PlotLine::Kind::Horizontal, *bias, Words::tr("bias %1").arg(scoreText(bias)), true},
            {PlotLine::Kind::Horizontal, *lower, scoreText(lower), true},
            {PlotLine::Kind::Horizontal, *upper, scoreText(upper), true}};
        plot.summary = Words::tr(
                           "%n cell(s): you score %1 apart on average; 95 % of the differences are "
                           "expected between %2 and %3.",
                           nullptr, static_cast<int>(data.pairs.size()))
                           .arg(scoreText(bias), scoreText(lower), scoreText(upper));
    }
    plot.yStep = niceStep(most);
    plot.yTo = std::ceil(most * 1.05 / plot.yStep) * plot.yStep;
    plot.yFrom = -plot.yTo;
    return inOrder(std::move(plot));
}

} // namespace rapporteur
