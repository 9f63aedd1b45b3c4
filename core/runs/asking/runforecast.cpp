// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/asking/runforecast.h"

#include "core/runs/asking/asker.h"
#include "core/runs/asking/modelbook.h"
#include "core/runs/asking/questiontext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunForecast)
};

constexpr qsizetype MostQuestions = 300;
constexpr int PageSize = 1000;

Result<QList<RowId>> wantedArticles(const Workspace &workspace, const RunWish &wish,
                                    const PromptMaker &prompts)
{
    Run run;
    run.rater = raterOf(wish.setup, prompts.templateSha256(promptKind(wish.mode, wish.target)));
    run.mode = wish.mode;
    run.target = wish.target;
    QList<RowId> only = wish.articles;
    if (wish.queue) {
        const Result<QList<RowId>> listed = articlesIn(workspace, *wish.queue);
        if (!listed || listed->isEmpty())
            return listed;
        only = *listed;
    }
    return workspace.selectedArticles(run, wish.selection, only).result();
}

Result<Forecast> forecastOf(const Workspace &workspace, const RunWish &wish,
                            const std::atomic_bool &stop)
{
    const Result<PromptMaker> prompts = PromptMaker::make(workspace.rubric());
    if (!prompts)
        return failureOf(prompts);
    const Result<QList<RowId>> articles = wantedArticles(workspace, wish, *prompts);
    if (!articles)
        return failureOf(articles);
    const qsizetype looks = std::min(articles->size(), MostQuestions);
    QList<PlannedCall> calls;
    for (qsizetype i = 0; i < looks; ++i) {
        if (stop)
            return failure(ErrorKind::Cancelled, {});
        const Result<ArticleDetail> article =
            workspace.article((*articles)[i * articles->size() / looks], {}).result();
        if (!article)
            return failureOf(article);
        if (const auto prompt = questionAbout(wish.setup, *prompts, *article, wish.mode,
                                              wish.target))
            calls.append(plannedCall(wish.setup, *prompt));
    }
    // The others are taken to be like these.
    const qsizetype made = calls.size();
    for (qsizetype i = 0; made > 0 && calls.size() < articles->size(); ++i)
        calls.append(calls[i % made]);
    return forecast(calls, {}, wish.setup.prices,
                    wish.setup.server.preset.cache != CacheStyle::None,
                    wish.setup.thinking != Thinking::Off
                        && wish.setup.server.preset.thinking != ThinkingStyle::None);
}

Result<QuestionPreview> previewOf(const Workspace &workspace, const RunWish &wish, Asker &asker,
                                  qsizetype place)
{
    const Result<PromptMaker> prompts = PromptMaker::make(workspace.rubric());
    if (!prompts)
        return failureOf(prompts);
    const Result<QList<RowId>> articles = wantedArticles(workspace, wish, *prompts);
    if (!articles)
        return failureOf(articles);
    if (place < 0 || place >= articles->size())
        return failure(ErrorKind::NotFound,
                       Words::tr("There is nothing to ask “%1”: it has judged all of these "
                                 "articles, or they have no text.")
                           .arg(wish.setup.server.model));
    QuestionPreview preview;
    preview.place = place;
    preview.of = articles->size();
    const Result<ArticleDetail> article = workspace.article((*articles)[place], {}).result();
    if (!article)
        return failureOf(article);
    const Result<Prompt> prompt = questionAbout(wish.setup, *prompts, *article, wish.mode,
                                                wish.target);
    if (!prompt)
        return failureOf(prompt);
    if (const auto kept = workspace.value(QString::fromLatin1(ModelHabitsKey)).result())
        asker.rememberHabits(QJsonDocument::fromJson(*kept).object());
    const AskedServer &server = wish.setup.server;
    const ModelHabits habits = asker.habits(server);
    const ChatRequest chat = chatOf(wish.setup, *prompt);
    const OrderedJson body = server.preset.protocol == ServerProtocol::Anthropic
        ? anthropicChatBody(server.preset, habits, chat)
        : openAiChatBody(server.preset, habits, chat);
    preview.title = article->row.title;
    preview.prompt = *prompt;
    preview.address = server.address.at(server.preset.chatPath).toString();
    preview.body = body.toJson(OrderedJson::Format::Indented);
    preview.outputCap = plannedCall(wish.setup, *prompt).outputCap;
    return preview;
}

} // namespace

Result<QList<RowId>> articlesIn(const Workspace &workspace, QueueQuery query)
{
    QList<RowId> articles;
    query.limit = PageSize;
    for (query.offset = 0;; query.offset += PageSize) {
        const Result<QueuePage> page = workspace.queue(query).result();
        if (!page)
            return failureOf(page);
        for (const QueueRow &row : page->rows) {
            if (!row.gate.blocked())
                articles.append(row.id);
        }
        if (page->rows.isEmpty() || query.offset + page->rows.size() >= page->total)
            return articles;
    }
}

QFuture<Result<Forecast>> forecastRun(std::shared_ptr<Workspace> workspace, RunWish wish,
                                      std::shared_ptr<std::atomic_bool> stop)
{
    return QtConcurrent::run(
        [workspace = std::move(workspace), wish = std::move(wish), stop = std::move(stop)] {
            return forecastOf(*workspace, wish, *stop);
        });
}

QFuture<Result<QuestionPreview>> previewQuestion(std::shared_ptr<Workspace> workspace, RunWish wish,
                                                 std::shared_ptr<Asker> asker, qsizetype place)
{
    return QtConcurrent::run([workspace = std::move(workspace), wish = std::move(wish),
                              asker = std::move(asker),
                              place] { return previewOf(*workspace, wish, *asker, place); });
}

} // namespace rapporteur
