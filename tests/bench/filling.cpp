// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/filling.h"

#include "core/rubric/rubricreader.h"

namespace rapporteur::bench
{

using namespace Qt::StringLiterals;

const Clock &clock()
{
    static const SystemClock clock;
    return clock;
}

Rubric rubric()
{
    return shippedRubric(u"udhr"_s).value();
}

std::shared_ptr<Workspace> finished(QFuture<Result<std::shared_ptr<Workspace>>> opening)
{
    auto result = opening.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return *result;
}

void fill(Workspace &workspace, int articles, int evaluations, Generator &generator)
{
    QList<ArticleImport> batch;
    QList<QFuture<Result<QList<ImportResult>>>> waiting;
    const auto await = [&waiting](qsizetype left) {
        while (waiting.size() > left) {
            if (const auto stored = waiting.takeFirst().result(); !stored)
                qFatal("%s", qPrintable(stored.error().text));
        }
    };
    for (int i = 0; i < articles; ++i) {
        batch.append(generator.article(i, evaluations));
        if (batch.size() == 500 || i + 1 == articles) {
            waiting.append(workspace.import(std::exchange(batch, {})));
            await(2);
        }
    }
    await(0);
}

void fillWorkspace(const QString &path, int articles, int evaluations, qsizetype length,
                   int comments, int rich)
{
    Generator generator(rubric());
    auto workspace = finished(Workspace::create(path, rubric(), clock()));
    fill(*workspace, articles - rich, 1, generator);
    for (int i = 0; i < rich; ++i) {
        ArticleImport article = generator.article(articles + i, evaluations, length);
        article.comments = generator.comments(comments);
        if (const auto stored = workspace->import({article}).result(); !stored)
            qFatal("%s", qPrintable(stored.error().text));
    }
}

} // namespace rapporteur::bench
