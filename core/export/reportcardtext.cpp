// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reportcard.h"

#include "core/export/writers/huggingfacewriter.h"

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray text(const QString &value)
{
    return markdownLine(value).toUtf8();
}

QByteArray percent(qint64 part, qint64 whole)
{
    return whole > 0 ? decimals(100.0 * double(part) / double(whole), 1) + " %" : QByteArray("–");
}

QByteArray figure(const AgreementPart &part, Statistic statistic)
{
    const Score value = part.figures.of(statistic);
    if (!value)
        return "–";
    QByteArray shown = decimals(*value, 3);
    if (const auto &interval = part.intervals.at(size_t(statistic)))
        shown += " [" + decimals(interval->low, 2) + ", " + decimals(interval->high, 2) + ']';
    return shown;
}

QByteArray promptOf(const Rater &rater)
{
    return rater.promptSha256.isEmpty() ? QByteArray("–")
                                        : '`' + rater.promptSha256.left(8).toUtf8() + '`';
}

using Column = std::pair<QByteArray, std::function<QByteArray(const ReportCard &)>>;

/// One line a figure, one column a rater: prompts of one model stand beside each other.
QByteArray sideBySide(const QList<ReportCard> &cards, const QList<Column> &figures)
{
    QByteArray head = "| |", rule = "|---|";
    for (const ReportCard &card : cards) {
        head += ' ' + text(card.rater.name) + " |";
        rule += "---|";
    }
    QByteArray table = head + '\n' + rule + '\n';
    for (const auto &[title, value] : figures) {
        table += "| " + title + " |";
        for (const ReportCard &card : cards)
            table += ' ' + value(card) + " |";
        table += '\n';
    }
    return table;
}

QByteArray agreed(const ReportCard &card, Statistic statistic)
{
    return figure(card.agreement.whole, statistic);
}

QByteArray biasTable(const ReportCard &card)
{
    QByteArray table = "| part | cells | bias | mean difference |\n|---|---|---|---|\n";
    bool any = false;
    for (const QList<AgreementPart> &parts : {card.agreement.channels, card.agreement.provisions}) {
        for (const AgreementPart &part : parts) {
            if (part.figures.scored == 0)
                continue;
            any = true;
            table += "| " + text(part.title) + " | " + QByteArray::number(part.figures.scored)
                + " | " + figure(part, Statistic::Bias) + " | "
                + figure(part, Statistic::MeanAbsoluteDifference) + " |\n";
        }
    }
    return any ? table : QByteArray("Nothing was scored by both.\n");
}

QByteArray reasonTable(const Rubric &rubric, const ReportCard &card)
{
    if (card.reasons.isEmpty())
        return "No cell of it was changed in a submitted review.\n";
    QByteArray table = "| reason | cells | share |\n|---|---|---|\n";
    for (const auto &[code, count] : card.reasons.asKeyValueRange()) {
        const Term *known = rubric.reasonCode(code);
        const QString title = known ? known->title.in(u"en"_s) : code;
        table += "| " + (title.isEmpty() ? QByteArray("none given") : text(title)) + " | "
            + QByteArray::number(count) + " | " + percent(count, card.corrected) + " |\n";
    }
    return table;
}

} // namespace

QByteArray reportCardText(const Rubric &rubric, const QList<ReportCard> &cards)
{
    QByteArray page = "# Report card: " + text(rubric.title.in(u"en"_s)) + "\n\nRubric "
        + text(rubric.id) + ' ' + text(rubric.version)
        + ". Raters are compared with the cells of submitted reviews; cells that nobody decided count nowhere. "
          "Bias is the rater minus people. Intervals: 95 % bootstrap over reviews.\n\n";
    if (cards.isEmpty())
        return page + "No model and no rules have rated anything here.\n";
    const auto number = [](qint64 value) { return QByteArray::number(value); };
    page += sideBySide(
        cards,
        {{"kind", [](const ReportCard &card) { return raterKindName(card.rater.kind).toUtf8(); }},
         {"provider", [](const ReportCard &card) { return text(card.rater.provider); }},
         {"prompt", [](const ReportCard &card) { return promptOf(card.rater); }},
         {"evaluations", [&](const ReportCard &card) { return number(card.evaluations); }},
         {"reviews", [&](const ReportCard &card) { return number(card.reviews); }},
         {"same ND/scored",
          [](const ReportCard &card) { return agreed(card, Statistic::RawAgreement); }},
         {"AC1", [](const ReportCard &card) { return agreed(card, Statistic::Ac1); }},
         {"interval α", [](const ReportCard &card) { return agreed(card, Statistic::Alpha); }},
         {"ICC(2,1)", [](const ReportCard &card) { return agreed(card, Statistic::Icc); }},
         {"mean difference",
          [](const ReportCard &card) { return agreed(card, Statistic::MeanAbsoluteDifference); }},
         {"bias", [](const ReportCard &card) { return agreed(card, Statistic::Bias); }},
         {"same sign",
          [](const ReportCard &card) { return agreed(card, Statistic::SignAgreement); }},
         {"same class",
          [](const ReportCard &card) { return agreed(card, Statistic::ClassAgreement); }},
         {"ND of its cells",
          [](const ReportCard &card) { return percent(card.noData, card.scored + card.noData); }},
         {"ND where people scored", [&](const ReportCard &card) { return number(card.missed); }},
         {"scored where people say ND",
          [&](const ReportCard &card) { return number(card.invented); }},
         {"exact zeros of its scores",
          [](const ReportCard &card) { return percent(card.zeros, card.scored); }},
         {"facts not found in the text",
          [](const ReportCard &card) { return percent(card.absentFacts, card.facts); }},
         {"cells repaired",
          [](const ReportCard &card) {
              return percent(card.repairedCells, card.scored + card.noData);
          }},
         {"cells kept by people", [&](const ReportCard &card) { return number(card.kept); }},
         {"cells changed by people",
          [&](const ReportCard &card) { return number(card.corrected); }},
         {"cost of a kept cell (USD)",
          [](const ReportCard &card) {
              const Score cost = card.costPerKeptCell();
              return cost ? decimals(*cost, 6) : QByteArray("–");
          }},
         {"seconds (median)", [](const ReportCard &card) { return decimals(card.seconds, 2); }}});
    for (const ReportCard &card : cards)
        page += "\n## " + text(card.rater.name) + ", prompt " + promptOf(card.rater)
            + "\n\n### Where it leans\n\n" + biasTable(card) + "\n### Why people changed it\n\n"
            + reasonTable(rubric, card);
    return page;
}

} // namespace rapporteur
