// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/mergesource.h"

#include "core/export/articlereader.h"
#include "core/export/bundle.h"
#include "core/export/bundlefiles.h"
#include "core/export/linereader.h"
#include "core/store/workspacefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

using Take = std::function<Status(const IncomingArticle &)>;

std::unexpected<Error> foreignRubric(const QString &source, const Rubric &rubric)
{
    return failure(
        ErrorKind::Foreign,
        Words::tr("Nothing was taken from %1: it was scored with another rubric, or another "
                  "version of it. This workspace has %2 %3.")
            .arg(source, rubric.id, rubric.version));
}

Status takeLines(QIODevice &file, const QString &name, const Rubric &rubric, const Take &take)
{
    return forEachJsonLine(file, name, [&](const QJsonObject &line) -> Status {
        IncomingArticle incoming;
        Result<ArticleDetail> article = articleFromJson(rubric, line);
        if (!article)
            return std::unexpected(article.error());
        if (line["provenance"_L1]["rubric"_L1]["sha256"_L1].toString() != rubric.sha256)
            return foreignRubric(name, rubric);
        Result<QList<ReviewChange>> changes = changesFromJson(line, *article);
        if (!changes)
            return std::unexpected(changes.error());
        incoming.detail = std::move(*article);
        incoming.changes = std::move(*changes);
        return take(incoming);
    });
}

/// Reads another workspace, one article after another.
class WorkspaceSource
{
public:
    WorkspaceSource(const Workspace &workspace, const Take &take)
        : m_workspace(workspace)
        , m_take(take)
    {}

    Status run()
    {
        Status taken;
        const Status streamed = m_workspace
                                    .forEachArticle({},
                                                    [&](const ArticleDetail &article) {
                                                        taken = one(article);
                                                        return taken.has_value();
                                                    })
                                    .result();
        return taken ? streamed : taken;
    }

private:
    Status one(const ArticleDetail &article)
    {
        constexpr int Everything = 1'000'000;
        IncomingArticle incoming{
            .detail = article, .changes = {}, .pageSource = {}, .rawAnswers = {}};
        const auto history = m_workspace.history(article.row.id, {}, Everything).result();
        if (!history)
            return std::unexpected(history.error());
        QList<HistoryEntry> entries = *history;
        std::ranges::sort(entries, {}, &HistoryEntry::sequence);
        for (HistoryEntry &entry : entries) {
            if (entry.kind != "review"_L1)
                continue;
            entry.change.article = 0;
            incoming.changes.append(std::move(entry.change));
        }
        const auto source = m_workspace.articleSource(article.row.id, article.textVersion).result();
        if (source)
            incoming.pageSource = *source;
        for (const Evaluation &evaluation : article.evaluations) {
            const auto raw = m_workspace.rawAnswer(evaluation.id).result();
            incoming.rawAnswers.append(raw ? *raw : QByteArray());
        }
        return m_take(incoming);
    }

    const Workspace &m_workspace;
    const Take &m_take;
};

} // namespace

Status forEachIncoming(const QString &source, const Rubric &rubric, const Clock &clock,
                       QStringList &lost, const Take &take)
{
    const QFileInfo info(source);
    if (!info.exists())
        return failure(ErrorKind::NotFound,
                       Words::tr("There is no file or folder %1.").arg(source));
    if (info.isFile() && probeHeader(info.canonicalFilePath())) {
        lost = {Words::tr("earlier texts of articles"), Words::tr("events, runs and jobs")};
        WorkspaceOptions opened;
        opened.access = Access::ReadOnly;
        opened.foreign = true;
        const auto other = Workspace::open(info.canonicalFilePath(), clock, opened).takeResult();
        if (!other)
            return std::unexpected(other.error());
        if ((*other)->rubric().sha256 != rubric.sha256)
            return foreignRubric(source, rubric);
        return WorkspaceSource(**other, take).run();
    }
    lost = {Words::tr("the source of pages"), Words::tr("raw answers of models"),
            Words::tr("earlier texts of articles"), Words::tr("events, runs and jobs")};
    if (info.isDir() || source.endsWith(".zip"_L1, Qt::CaseInsensitive)) {
        const Result<std::unique_ptr<BundleFiles>> files = BundleFiles::open(source);
        if (!files)
            return std::unexpected(files.error());
        const Result<std::unique_ptr<QIODevice>> lines = (*files)->written(bundle::Articles);
        if (!lines)
            return std::unexpected(lines.error());
        return takeLines(**lines, bundle::Articles, rubric, take);
    }
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable,
                       Words::tr("%1 cannot be read: %2.").arg(source, file.errorString()));
    return takeLines(file, source, rubric, take);
}

} // namespace rapporteur
