// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/measure/report.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur::measure
{

namespace
{

QString number(double value, int decimals = 3)
{
    return QString::number(value, 'f', decimals);
}

/// The value below which that share of the sorted values lies, between two of them by their distance.
double quantile(const QList<double> &sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const auto low = qsizetype(std::floor(place));
    const qsizetype high = qMin(low + 1, sorted.size() - 1);
    return sorted[low] + (sorted[high] - sorted[low]) * (place - double(low));
}

void reportHalf(QTextStream &out, const QString &name, const QList<PageMeasure> &pages)
{
    QList<double> scores;
    double sum = 0;
    for (const PageMeasure &page : pages) {
        scores.append(page.words.f1);
        sum += page.words.f1;
    }
    if (scores.isEmpty())
        return;
    std::ranges::sort(scores);
    const auto good = std::ranges::count_if(scores, [](double f1) { return f1 >= 0.97; });
    out << name.leftJustified(13) << QString::number(scores.size()).rightJustified(4)
        << "  mean "_L1 << number(sum / double(scores.size())) << "  least "_L1
        << number(scores.first()) << "  quartiles "_L1 << number(quantile(scores, 0.25)) << ' '
        << number(quantile(scores, 0.5)) << ' ' << number(quantile(scores, 0.75))
        << "  0.97 or better "_L1 << number(100 * double(good) / double(scores.size()), 0)
        << " %\n"_L1;
}

/// Small pages are left out: for them the tables that every page needs are all there is.
void reportCostsOf(QTextStream &out, const QList<PageMeasure> &pages)
{
    constexpr qsizetype largePage = 100'000;
    double bytes = 0, seconds = 0, parse = 0;
    QList<double> peaks;
    for (const PageMeasure &page : pages) {
        bytes += double(page.bytes);
        seconds += page.seconds;
        parse += page.parseSeconds;
        if (page.bytes >= largePage)
            peaks.append(page.peakMb / (double(page.bytes) / 1e6));
    }
    out << "\nExtraction of "_L1 << number(bytes / 1e6, 1) << " MB: "_L1
        << number(bytes / 1e6 / seconds, 1) << " MB/s, "_L1 << number(seconds / parse, 2)
        << " times gumbo's bare parse\n"_L1;
    std::ranges::sort(peaks);
    if (!peaks.isEmpty())
        out << "Memory at its peak, MB for a MB of page: middle "_L1
            << number(quantile(peaks, 0.5), 1) << ", most "_L1 << number(peaks.last(), 1) << " ("_L1
            << peaks.size() << " pages over 100 kB)\n"_L1;
}

void reportFields(QTextStream &out, const QList<PageMeasure> &pages)
{
    QMap<QString, std::pair<int, int>> right;
    for (const PageMeasure &page : pages) {
        for (auto field = page.fields.cbegin(); field != page.fields.cend(); ++field) {
            right[field.key()].first += field->right;
            ++right[field.key()].second;
        }
    }
    for (auto field = right.cbegin(); field != right.cend(); ++field)
        out << "  "_L1 << field.key().leftJustified(14)
            << number(100.0 * field->first / field->second, 1).rightJustified(6) << " % of "_L1
            << field->second << '\n';
    for (const PageMeasure &page : pages) {
        for (auto field = page.fields.cbegin(); field != page.fields.cend(); ++field) {
            if (!field->right)
                out << u"    %1 %2: “%3” instead of “%4”\n"_s.arg(page.name, field.key(),
                                                                  field->ours, field->wanted);
        }
    }
}

} // namespace

void reportPages(QTextStream &out, const QList<PageMeasure> &pages, bool each)
{
    QList<PageMeasure> sorted = pages;
    std::ranges::stable_sort(sorted, {}, [](const PageMeasure &page) { return page.words.f1; });
    QList<PageMeasure> development, control;
    for (const PageMeasure &page : sorted)
        (page.development ? development : control).append(page);
    out << "Readable text: F1 of our words against those of expected.html\n"_L1;
    reportHalf(out, u"all"_s, sorted);
    reportHalf(out, u"development"_s, development);
    reportHalf(out, u"control"_s, control);
    for (const PageMeasure &page : each ? sorted : sorted.first(qMin<qsizetype>(5, sorted.size())))
        out << "  "_L1 << number(page.words.f1) << "  precision "_L1 << number(page.words.precision)
            << "  recall "_L1 << number(page.words.recall) << "  "_L1 << page.words.ours << '/'
            << page.words.expected << "  "_L1 << (page.development ? "d "_L1 : "c "_L1) << page.name
            << '\n';
    out << "\nMetadata, where the suite expects something\n"_L1;
    reportFields(out, sorted);
    reportCostsOf(out, sorted);
}

void reportWalls(QTextStream &out, const QList<WallMeasure> &walls, const QList<PageMeasure> &pages)
{
    out << u"\nContent gate: wanted → told\n"_s;
    QMap<QString, QMap<QString, int>> matrix;
    const auto named = [](const QString &category) {
        return category.isEmpty() ? u"(open)"_s : category;
    };
    int right = 0;
    for (const WallMeasure &wall : walls) {
        ++matrix[named(wall.wanted)][named(wall.told())];
        right += wall.wanted == wall.told();
    }
    for (auto row = matrix.cbegin(); row != matrix.cend(); ++row) {
        out << "  "_L1 << row.key().leftJustified(26) << u"→ "_s;
        for (auto cell = row->cbegin(); cell != row->cend(); ++cell)
            out << cell.key() << ' ' << *cell << "  "_L1;
        out << '\n';
    }
    for (const WallMeasure &wall : walls) {
        if (wall.wanted != wall.told())
            out << "    "_L1 << wall.file << ": "_L1 << named(wall.told()) << " instead of "_L1
                << named(wall.wanted) << " ("_L1 << wall.gate.category << ' '
                << wall.gate.confidence << ": "_L1 << wall.gate.signs.join(u"; "_s) << ")\n"_L1;
    }
    int blocked = 0;
    for (const PageMeasure &page : pages) {
        blocked += page.gate.blocked();
        if (page.gate.confidence >= 0.4)
            out << (page.gate.blocked() ? "    BLOCKED "_L1 : "    near "_L1) << page.name
                << ": "_L1 << page.gate.category << ' ' << page.gate.confidence << " ("_L1
                << page.gate.signs.join(u"; "_s) << ")\n"_L1;
    }
    out << "  right "_L1 << right << " of "_L1 << walls.size() << "; good pages blocked "_L1
        << blocked << " of "_L1 << pages.size() << '\n';
}

void reportCosts(QTextStream &out, const QList<CostMeasure> &costs)
{
    out << "\nWhat size costs\n"_L1;
    for (const CostMeasure &cost : costs)
        out << "  "_L1 << cost.shape.leftJustified(38)
            << number(cost.megabytes, 1).rightJustified(6) << " MB  "_L1
            << number(cost.seconds, 2).rightJustified(6) << " s  peak "_L1
            << number(cost.peakMb, 0).rightJustified(5) << " MB  "_L1 << cost.outcome << '\n';
}

void reportDifference(QTextStream &out, const PageMeasure &page)
{
    const QStringList ours = testing::tokensOf(page.document.text);
    const QStringList expected = testing::tokensOf(page.expectedText);
    const auto surplus = [](const QStringList &of, const QStringList &over) {
        QHash<QString, int> left;
        for (const QString &token : over)
            ++left[token];
        QStringList more;
        for (const QString &token : of) {
            if (left[token]-- <= 0)
                more.append(token);
        }
        return more.join(u' ');
    };
    out << page.name << "\nonly ours: "_L1 << surplus(ours, expected) << "\nonly expected: "_L1
        << surplus(expected, ours) << '\n';
}

} // namespace rapporteur::measure
