// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminaltext.h"
#include "app/cli/verbs/allverbs.h"
#include "app/cli/verbs/articlejson.h"
#include "core/content/documentjson.h"

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

constexpr int DeepestIndent = 40; ///< deeper comments are numbered, not indented further

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm"_s)
                          : Words::tr("date unknown");
}

QString headText(const ArticleDetail &article)
{
    const Document &document = article.document;
    QStringList facts;
    for (const QString &fact : {article.row.domain, document.author, document.language})
        facts += fact.isEmpty() ? QStringList() : QStringList(terminalLine(fact));
    facts.append(timeText(document.publishedAt));
    facts.append(document.text.isEmpty() ? Words::tr("text unavailable")
                                         : Words::tr("%n words", nullptr, document.wordCount()));
    QString head = shownTitle(article.row.title) + u'\n' + terminalLine(article.row.url) + u'\n'
        + facts.join(u" · "_s);
    const Gate &gate = article.row.gate;
    if (!gate.category.isEmpty())
        head += u'\n'
            + Words::tr("%1: %2 (%3 %)")
                  .arg(gate.blocked() ? Words::tr("Gated") : Words::tr("Perhaps gated"),
                       gate.category)
                  .arg(qRound(100 * gate.confidence));
    const CommentCounts counts = article.comments.counts();
    if (counts.total > 0) {
        head += u'\n' + Words::tr("%n comments", nullptr, counts.total)
            + Words::tr(": %1 live, %2 deleted, %3 dead, depth %4")
                  .arg(counts.live)
                  .arg(counts.deleted)
                  .arg(counts.dead)
                  .arg(counts.maxDepth);
    }
    return head;
}

QString evaluationsText(const Rubric &rubric, const ArticleDetail &article)
{
    TextTable table({TextTable::Left, TextTable::Left, TextTable::Left, TextTable::Right,
                     TextTable::Left, TextTable::Right, TextTable::Right, TextTable::Right,
                     TextTable::Right, TextTable::Right});
    table.addRow({Words::tr("rater"), Words::tr("mode"), Words::tr("of"), Words::tr("score"),
                  Words::tr("class"), rubric.channels[0].letter, rubric.channels[1].letter,
                  Words::tr("SETL"), Words::tr("repairs"), Words::tr("absent facts")});
    for (const Evaluation &evaluation : article.evaluations) {
        const Headline figures = article.headlines.value(evaluation.id);
        const Band *band = rubric.band(figures.weightedMean);
        table.addRow({terminalLine(evaluation.rater.name), modeName(evaluation.mode),
                      targetName(evaluation.target), scoreText(figures.weightedMean),
                      band ? band->title.in(u"en"_s) : Words::tr("no data"),
                      scoreText(figures.channelMeans[0]), scoreText(figures.channelMeans[1]),
                      scoreText(figures.setl), QString::number(evaluation.repairs.size()),
                      QString::number(figures.absentFacts)});
    }
    return article.evaluations.isEmpty() ? u"  "_s + Words::tr("none") : table.text(2);
}

QString reviewsText(const ArticleDetail &article)
{
    TextTable table({TextTable::Left, TextTable::Left, TextTable::Right, TextTable::Left});
    for (const Review &review : article.reviews) {
        table.addRow(
            {terminalLine(review.reviewer), reviewStateName(review.state),
             review.revision > 0 ? Words::tr("revision %1").arg(review.revision) : QString(),
             Words::tr("%n decisions", nullptr, static_cast<int>(review.decisions.size())) + u", "_s
                 + Words::tr("%n annotations", nullptr,
                             static_cast<int>(review.annotations.size()))});
    }
    return article.reviews.isEmpty() ? u"  "_s + Words::tr("none") : table.text(2);
}

QString eventsText(const QList<Event> &events)
{
    TextTable table({TextTable::Left, TextTable::Left, TextTable::Left});
    for (const Event &event : events)
        table.addRow({timeText(event.at), event.type, cutToWidth(terminalLine(event.message), 90)});
    return events.isEmpty() ? u"  "_s + Words::tr("none") : table.text(2);
}

void printThread(Console &console, const CommentTree &tree)
{
    for (const Comment &comment : tree.comments) {
        const QString indent(2 * qMin(comment.depth, DeepestIndent), u' ');
        const QString depth = comment.depth > DeepestIndent ? u"[%1] "_s.arg(comment.depth)
                                                            : QString();
        const QString who = comment.author.isEmpty() ? Words::tr("unknown")
                                                     : terminalLine(comment.author);
        const QString state = comment.state == CommentState::Live
            ? QString()
            : u", "_s + commentStateName(comment.state);
        console.print(indent + depth + who + u", "_s + timeText(comment.postedAt) + state);
        const QStringList lines = terminalText(comment.text).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            console.print(indent + u"  "_s + line);
    }
}

Result<ShownArticle> shownArticle(const Workspace &workspace, const QString &name,
                                  const QString &reviewer)
{
    const Result<RowId> id = workspace.findArticle(name).result();
    if (!id)
        return failureOf(id);
    const Result<ArticleDetail> detail = workspace.article(*id, reviewer).result();
    if (!detail)
        return failureOf(detail);
    EventQuery query;
    query.article = *id;
    const Result<QList<Event>> events = workspace.events(query).result();
    if (!events)
        return failureOf(events);
    return ShownArticle{*detail, *events};
}

} // namespace

VerbDescription ShowVerb::describe() const
{
    return {
        .name = u"show"_s,
        .arguments = u"WORKSPACE ARTICLE"_s,
        .least = 2,
        .most = 2,
        .summary = Words::tr("One article with its evaluations, reviews and events."),
        .options = {{u"text"_s, Words::tr("Print the readable text as well.")},
                    {u"thread"_s, Words::tr("Print the discussion as well.")},
                    {u"json"_s,
                     Words::tr("Print one JSON object; positions count Unicode code points.")}},
        .more = Words::tr("ARTICLE is a number as list shows it, an identifier or an address.")};
}

int ShowVerb::run(const QCommandLineParser &arguments, Session &session)
{
    const QStringList names = arguments.positionalArguments();
    const std::shared_ptr<Workspace> workspace = openWorkspace(session, names[0], Access::ReadOnly);
    if (!workspace)
        return NoWorkspace;
    const Result<ShownArticle> shown = shownArticle(*workspace, names[1],
                                                    session.services.reviewer());
    if (!shown) {
        say(session, shown.error());
        return SomeFailed;
    }
    const Rubric &rubric = workspace->rubric();
    if (arguments.isSet(u"json"_s)) {
        session.console.out().write(articleJson(rubric, *shown, arguments.isSet(u"thread"_s)));
        return Done;
    }
    const ArticleDetail &article = shown->detail;
    session.console.print(headText(article) + u'\n');
    session.console.print(Words::tr("Evaluations") + u'\n' + evaluationsText(rubric, article)
                          + u'\n');
    session.console.print(Words::tr("Reviews") + u'\n' + reviewsText(article) + u'\n');
    session.console.print(Words::tr("Events, newest first") + u'\n' + eventsText(shown->events));
    if (arguments.isSet(u"text"_s))
        session.console.print(u'\n' + Words::tr("Text") + u"\n\n"_s
                              + terminalText(article.document.text));
    if (arguments.isSet(u"thread"_s)) {
        session.console.print(u'\n' + Words::tr("Discussion") + u'\n');
        printThread(session.console, article.comments);
    }
    return Done;
}

} // namespace rapporteur::cli
