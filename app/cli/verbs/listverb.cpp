// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filterexpression.h"
#include "app/cli/terminaltext.h"
#include "app/cli/verbs/allverbs.h"

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

constexpr int PageSize = 500;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The class as `score` and exports write it; null when there is none.
QJsonValue classOf(const Rubric &rubric, const QueueRow &row)
{
    const auto band = std::ranges::find(rubric.bands, row.bandId, &Band::id);
    return band == rubric.bands.constEnd() ? QJsonValue() : QJsonValue(band->title.in(u"en"_s));
}

QJsonObject rowJson(const Rubric &rubric, const QueueRow &row)
{
    QJsonObject json{
        {u"id"_s, row.id},
        {u"uuid"_s, row.uuid},
        {u"title"_s, row.title},
        {u"url"_s, row.url},
        {u"domain"_s, row.domain},
        {u"language"_s, row.language},
        {u"state"_s, reviewStateName(row.state)},
        {u"flagged"_s, row.flagged},
        {u"failed"_s, row.failed},
        {u"gate"_s, row.gate.category.isEmpty() ? QJsonValue() : QJsonValue(row.gate.category)},
        {u"words"_s, row.words},
        {u"weighted_mean"_s, scoreToJson(row.weightedMean)},
        {u"reviewed_mean"_s, scoreToJson(row.reviewedMean)},
        {u"setl"_s, scoreToJson(row.setl)},
        {u"classification"_s, classOf(rubric, row)},
        {u"spread"_s, row.spread},
        {u"comments"_s, row.comments},
        {u"evaluations"_s, row.evaluations},
        {u"reviews"_s, row.reviews},
    };
    for (size_t channel = 0; channel < ChannelCount; ++channel)
        json.insert(rubric.channels.at(channel).id + u"_mean"_s,
                    scoreToJson(row.channelMeans.at(channel)));
    return json;
}

QString className(const Rubric &rubric, const QueueRow &row)
{
    if (row.evaluations == 0)
        return Words::tr("not evaluated");
    const auto band = std::ranges::find(rubric.bands, row.bandId, &Band::id);
    return band == rubric.bands.constEnd() ? Words::tr("no data") : band->title.in(u"en"_s);
}

QString stateText(const QueueRow &row)
{
    QStringList states;
    if (row.gate.blocked())
        states.append(Words::tr("gated: %1").arg(row.gate.category));
    else if (row.words == 0)
        states.append(Words::tr("text unavailable"));
    states.append(reviewStateName(row.state));
    if (row.flagged)
        states.append(Words::tr("flagged"));
    if (row.failed)
        states.append(Words::tr("failed"));
    return states.join(u", "_s);
}

} // namespace

VerbDescription ListVerb::describe() const
{
    return {
        .name = u"list"_s,
        .arguments = u"WORKSPACE"_s,
        .summary = Words::tr("The queue, one article a line."),
        .options =
            {{u"filter"_s, Words::tr("Show only these."), u"EXPR"_s},
             {u"sort"_s,
              Words::tr(
                  "Order: added, title, score, setl, spread, published, usefulness; -score turns round."),
              u"KEY"_s, u"added"_s},
             {u"limit"_s, Words::tr("At most this many."), u"N"_s},
             {u"reviewer"_s, Words::tr("Whose review states are shown."), u"NAME"_s},
             {u"json"_s, Words::tr("Print one JSON object a line.")}},
        .more = filterHelp()};
}

int ListVerb::run(const QCommandLineParser &arguments, Session &session)
{
    QueueQuery query;
    query.reviewer = arguments.isSet(u"reviewer"_s) ? arguments.value(u"reviewer"_s)
                                                    : session.services.reviewer();
    bool isNumber = true;
    const int limit = arguments.isSet(u"limit"_s) ? arguments.value(u"limit"_s).toInt(&isNumber)
                                                  : std::numeric_limits<int>::max();
    if (!isNumber || limit < 0)
        return usageError(session, u"list"_s, Words::tr("--limit needs a whole number."));
    for (const Status &read : {addFilter(query, arguments.value(u"filter"_s)),
                               addSort(query, arguments.value(u"sort"_s))}) {
        if (!read)
            return usageError(session, u"list"_s, read.error().text);
    }
    const std::shared_ptr<Workspace> workspace = openWorkspace(
        session, arguments.positionalArguments().first(), Access::ReadOnly);
    if (!workspace)
        return NoWorkspace;

    const Rubric &rubric = workspace->rubric();
    TextTable table({TextTable::Right, TextTable::Right, TextTable::Right, TextTable::Right,
                     TextTable::Left, TextTable::Left, TextTable::Left});
    const auto letter = [&](size_t channel) { return rubric.channels.at(channel).letter; };
    table.addRow({Words::tr("id"), Words::tr("score"), letter(0), letter(1), Words::tr("class"),
                  Words::tr("state"), Words::tr("title")});
    int shown = 0, total = 0;
    for (query.limit = qMin(PageSize, limit); shown < limit; query.offset += PageSize) {
        query.limit = qMin(PageSize, limit - shown);
        const Result<QueuePage> page = workspace->queue(query).result();
        if (!page) {
            say(session, page.error());
            return SomeFailed;
        }
        total = page->total;
        for (const QueueRow &row : page->rows) {
            if (arguments.isSet(u"json"_s)) {
                session.console.print(rowJson(rubric, row));
                continue;
            }
            table.addRow({QString::number(row.id), scoreText(row.weightedMean),
                          scoreText(row.channelMeans[0]), scoreText(row.channelMeans[1]),
                          className(rubric, row), stateText(row),
                          cutToWidth(shownTitle(row.title, row.url), 60)});
        }
        shown += static_cast<int>(page->rows.size());
        if (page->rows.isEmpty() || shown >= total)
            break;
    }
    if (arguments.isSet(u"json"_s))
        return Done;
    if (shown > 0)
        session.console.print(table.text());
    session.console.print(Words::tr("%1 of %2 articles.").arg(shown).arg(total));
    return Done;
}

} // namespace rapporteur::cli
