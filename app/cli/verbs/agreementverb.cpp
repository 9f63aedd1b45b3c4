// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filterexpression.h"
#include "app/cli/inpool.h"
#include "app/cli/terminaltext.h"
#include "app/cli/verbs/allverbs.h"
#include "core/store/agreementquery.h"

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<double> numberOf(const QCommandLineParser &arguments, const QString &option, double least,
                        double most)
{
    bool isNumber = false;
    const double number = arguments.value(option).toDouble(&isNumber);
    if (!isNumber || !(number >= least && number <= most))
        return failure(ErrorKind::Usage,
                       Words::tr("--%1 needs a number from %2 to %3.")
                           .arg(option)
                           .arg(least, 0, 'g', 12)
                           .arg(most, 0, 'g', 12));
    return number;
}

Result<AgreementQuery> queryOf(const QCommandLineParser &arguments, const Services &services)
{
    AgreementQuery query;
    const QStringList by{u"channel"_s, u"content-type"_s, u"provision"_s, u"rater"_s};
    if (!by.contains(arguments.value(u"by"_s)))
        return failure(ErrorKind::Usage, Words::tr("--by knows %1.").arg(by.join(u", "_s)));
    const Result<double> seed = numberOf(arguments, u"seed"_s, 0, 9007199254740992.0);
    const Result<double> replicates = numberOf(arguments, u"replicates"_s, 0, 100'000);
    const Result<double> deadZone = numberOf(arguments, u"dead-zone"_s, 0, 1e6);
    for (const Result<double> *read : {&seed, &replicates, &deadZone}) {
        if (!*read)
            return std::unexpected(read->error());
    }
    query.options.seed = quint64(*seed);
    query.options.replicates = int(*replicates);
    query.options.deadZone = *deadZone;
    query.options.provisionIntervals = arguments.value(u"by"_s) == "provision"_L1;
    for (const QString &names : arguments.values(u"raters"_s))
        query.raters += names.split(u',', Qt::SkipEmptyParts);
    query.drafts = arguments.isSet(u"drafts"_s);
    query.splitBlind = arguments.isSet(u"split-blind"_s);
    query.overTime = arguments.isSet(u"over-time"_s);
    query.filter.reviewer = services.reviewer();
    if (arguments.value(u"target"_s) == "discussion"_L1)
        query.target = Target::Discussion;
    else if (arguments.value(u"target"_s) != "article"_L1)
        return failure(ErrorKind::Usage, Words::tr("--target knows article and discussion."));
    if (const Status read = addFilter(query.filter, arguments.value(u"filter"_s)); !read)
        return std::unexpected(read.error());
    return query;
}

/// "0.512 [0.47, 0.55]"; a dash for what is not defined.
QString partText(const AgreementPart &part, Statistic statistic)
{
    const Score value = part.figures.of(statistic);
    if (!value)
        return u"–"_s;
    const auto &interval = part.intervals.at(size_t(statistic));
    QString text = QString::number(*value, 'f', 3);
    if (interval)
        text += u" [%1, %2]"_s.arg(interval->low, 0, 'f', 2).arg(interval->high, 0, 'f', 2);
    return text;
}

void printPerson(const AgreementRater &rater, Session &session)
{
    QString line = u"  %1: "_s.arg(terminalLine(shownName(rater)))
        + Words::tr("%n articles", nullptr, int(rater.articles)) + u", "_s
        + Words::tr("%1 cells scored, %2 ND").arg(rater.scored).arg(rater.noData);
    if (rater.abstained > 0)
        line += u", "_s + Words::tr("%1 abstained").arg(rater.abstained);
    session.console.print(line + u"  ("_s + terminalLine(rater.key) + u')');
}

void printParts(const QList<AgreementPart> &parts, bool twoRaters, Session &session)
{
    QList<Statistic> shown{Statistic::RawAgreement, Statistic::Ac1, Statistic::Alpha,
                           Statistic::Icc, Statistic::MeanAbsoluteDifference};
    QStringList titles{Words::tr("same ND/scored"), u"AC1"_s, u"α"_s, u"ICC(2,1)"_s,
                       Words::tr("|difference|")};
    if (twoRaters) {
        shown << Statistic::Bias << Statistic::LowerLimit << Statistic::UpperLimit;
        titles << Words::tr("bias") << Words::tr("lower limit") << Words::tr("upper limit");
    }
    shown << Statistic::SignAgreement << Statistic::ClassAgreement;
    titles << Words::tr("same sign") << Words::tr("same class");
    if (twoRaters) {
        shown << Statistic::WeightedKappa;
        titles << u"κ"_s;
    }
    QList<TextTable::Alignment> alignments{TextTable::Left, TextTable::Right, TextTable::Right};
    for (qsizetype i = 0; i < shown.size(); ++i)
        alignments.append(TextTable::Right);
    TextTable table(alignments);
    table.addRow(QStringList{Words::tr("part"), Words::tr("judged"), Words::tr("scored")} + titles);
    for (const AgreementPart &part : parts) {
        QStringList row{cutToWidth(terminalLine(part.title), 40),
                        QString::number(part.figures.judged), QString::number(part.figures.scored)};
        for (const Statistic statistic : std::as_const(shown))
            row.append(partText(part, statistic));
        table.addRow(row);
    }
    session.console.print(table.text());
}

/// The pairs with the names of their raters.
QList<AgreementPart> pairsOf(const AgreementReport &report)
{
    QList<AgreementPart> pairs = report.pairs;
    for (AgreementPart &pair : pairs)
        pair.title = shownName(report.raters[pair.key.section(u':', 0, 0).toInt()]) + u" – "_s
            + shownName(report.raters[pair.key.section(u':', 1).toInt()]);
    return pairs;
}

QList<AgreementPart> partsOf(const AgreementReport &report, const QString &by)
{
    return by == "provision"_L1   ? report.provisions
        : by == "content-type"_L1 ? report.contentTypes
        : by == "rater"_L1        ? pairsOf(report)
                                  : report.channels;
}

} // namespace

VerbDescription AgreementVerb::describe() const
{
    return {
        .name = u"agreement"_s,
        .arguments = u"WORKSPACE"_s,
        .summary = Words::tr("How far raters agree: people, models and rules."),
        .options = {{u"by"_s, Words::tr("Parts: channel, content-type, provision, rater (pairs)."),
                     u"PARTS"_s, u"channel"_s},
                    {u"raters"_s, Words::tr("Only these, by name or key; comma or once for each."),
                     u"RATERS"_s},
                    {u"drafts"_s, Words::tr("Reviews that are not submitted count too.")},
                    {u"split-blind"_s,
                     Words::tr("Each person twice: decided blind, and decided after the reveal.")},
                    {u"over-time"_s,
                     Words::tr("First submissions and first evaluations as raters of their own.")},
                    {u"target"_s, Words::tr("article, or discussion."), u"WHAT"_s, u"article"_s},
                    {u"filter"_s, Words::tr("Only these articles."), u"EXPR"_s},
                    {u"seed"_s, Words::tr("Seed of the bootstrap."), u"N"_s, u"20481210"_s},
                    {u"replicates"_s, Words::tr("Draws of the bootstrap; 0: no intervals."), u"N"_s,
                     u"1000"_s},
                    {u"dead-zone"_s, Words::tr("Scores up to this far from 0 have no sign."),
                     u"X"_s, u"0.05"_s},
                    {u"json"_s, Words::tr("Print one JSON object with all parts.")}},
        .more =
            Words::tr(
                "Two questions are kept apart: is there something to score (same ND/scored, Gwet's AC1), and how much,\n"
                "on cells that were scored jointly (Krippendorff's interval alpha, ICC(2,1), differences, signs, classes).\n"
                "Cells that nobody decided never count, and ND is never taken for 0. Intervals are 95 % percentile\n"
                "intervals of a bootstrap over articles.")
            + u"\n\n"_s + filterHelp()};
}

int AgreementVerb::run(const QCommandLineParser &arguments, Session &session)
{
    const Result<AgreementQuery> query = queryOf(arguments, session.services);
    if (!query)
        return usageError(session, u"agreement"_s, query.error().text);
    const std::shared_ptr<Workspace> workspace = openWorkspace(
        session, arguments.positionalArguments().first(), Access::ReadOnly);
    if (!workspace)
        return NoWorkspace;
    const Result<AgreementReport> report = inPool(session, [&] {
        return workspace->agreement(*query, [&session] { return !session.interrupt.isRaised(); })
            .takeResult();
    });
    if (!report) {
        say(session, report.error());
        return report.error().kind == ErrorKind::Cancelled ? Interrupted
            : report.error().kind == ErrorKind::NotFound   ? UsageError
                                                           : SomeFailed;
    }
    if (arguments.isSet(u"json"_s)) {
        session.console.print(toJson(*report));
        return Done;
    }
    session.console.print(Words::tr("%n articles with cells that two or more judged", nullptr,
                                    int(report->articles)));
    for (const AgreementRater &rater : report->raters)
        printPerson(rater, session);
    AgreementPart whole = report->whole;
    whole.title = Words::tr("all");
    const QString by = arguments.value(u"by"_s);
    printParts(QList<AgreementPart>{whole} + partsOf(*report, by),
               report->raters.size() == 2 || by == "rater"_L1, session);
    if (by == "rater"_L1 && report->pairs.size() > MostPairsWithIntervals)
        session.console.say(
            Words::tr(
                "Pairs have no intervals: there are more than %1. Choose raters with --raters.")
                .arg(MostPairsWithIntervals));
    return Done;
}

} // namespace rapporteur::cli
