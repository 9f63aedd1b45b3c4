// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filterexpression.h"
#include "app/cli/inpool.h"
#include "app/cli/verbs/allverbs.h"
#include "core/export/exportfeed.h"
#include "core/export/reportcard.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool isAsked(const ReportCard &card, const QStringList &raters)
{
    return raters.isEmpty() || raters.contains(card.key) || raters.contains(card.rater.name)
        || (!card.rater.model.isEmpty() && raters.contains(card.rater.model));
}

} // namespace

VerbDescription CardVerb::describe() const
{
    return {
        .name = u"card"_s,
        .arguments = u"WORKSPACE"_s,
        .summary = Words::tr("How each model, prompt and the rules do against submitted reviews."),
        .options = {{u"raters"_s,
                     Words::tr("Only these, separated by commas: keys, names or models."),
                     u"NAMES"_s},
                    {u"filter"_s, Words::tr("Only these articles."), u"EXPR"_s},
                    {u"json"_s, Words::tr("Print one JSON object.")}},
        .more =
            Words::tr(
                "Agreement with the submitted cells, bias by channel and provision, ND and exact zeros, facts that are not in\n"
                "the text, repairs, cells that people kept and changed with their reasons, cost of a kept cell, time. Prompts\n"
                "of one model stand side by side. The same page is a format of export: report-card; worksheet lists the\n"
                "changed cells by reason, with their facts.")
            + u"\n\n"_s + filterHelp()};
}

int CardVerb::run(const QCommandLineParser &arguments, Session &session)
{
    ExportOptions options;
    options.filter.reviewer = session.services.reviewer();
    if (const Status read = addFilter(options.filter, arguments.value(u"filter"_s)); !read)
        return usageError(session, u"card"_s, read.error().text);
    const std::shared_ptr<Workspace> workspace = openWorkspace(
        session, arguments.positionalArguments().first(), Access::ReadOnly);
    if (!workspace)
        return NoWorkspace;
    const QStringList raters = arguments.value(u"raters"_s).split(u',', Qt::SkipEmptyParts);
    const Result<QList<ReportCard>> made = inPool(session, [&]() -> Result<QList<ReportCard>> {
        ReportCards cards(workspace->rubric());
        const Result<ExportReport> fed = feedArticles(
            *workspace, options, [&](int, int) { return !session.interrupt.isRaised(); },
            [&](const ExportArticle &article) -> Result<int> {
                cards.add(article.detail);
                return 1;
            });
        if (!fed)
            return failureOf(fed);
        QList<ReportCard> asked = cards.cards();
        asked.removeIf([&](const ReportCard &card) { return !isAsked(card, raters); });
        return asked;
    });
    if (!made) {
        say(session, made.error());
        return made.error().kind == ErrorKind::Cancelled ? Interrupted : SomeFailed;
    }
    if (arguments.isSet(u"json"_s)) {
        QJsonArray cards;
        for (const ReportCard &card : *made)
            cards.append(toJson(card));
        session.console.print({{u"cards"_s, cards}});
        return Done;
    }
    session.console.print(QString::fromUtf8(reportCardText(workspace->rubric(), *made)));
    return Done;
}

} // namespace rapporteur::cli
