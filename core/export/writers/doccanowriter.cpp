// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writers/annotationwriters.h"

#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace rapporteur
{

Status DoccanoWriter::begin(QIODevice &, const Rubric &rubric, const ExportOptions &options)
{
    m_rubric = rubric;
    m_options = options;
    return {};
}

Result<int> DoccanoWriter::write(QIODevice &out, const ExportArticle &exported)
{
    const ArticleDetail &article = exported.detail;
    QByteArray line;
    JsonStream json(line);
    json.beginObject();
    json.field("text"_L1, article.document.text);
    json.key("label"_L1);
    json.beginArray();
    // The same stretch with the same label from several raters is one mark: doccano refuses the file otherwise.
    std::set<std::tuple<qsizetype, qsizetype, QString>> marked;
    for (const TextMark &mark : textMarks(article)) {
        const QString label = mark.cell ? cellLabel(m_rubric, *mark.cell) : u"Note"_s;
        if (!marked.insert({mark.start, mark.end, label}).second)
            continue;
        json.beginArray();
        json.integer(mark.start);
        json.integer(mark.end);
        json.text(label);
        json.endArray();
    }
    json.endArray();
    const Standing standing = standingOf(article, m_options.reviewer);
    const Headline figures = standing.review
        ? reviewedHeadline(m_rubric, standing.base, *standing.review)
        : standing.base ? article.headlines.value(standing.base->id)
                        : Headline{};
    const Band *band = m_rubric.band(figures.weightedMean);
    json.field("article"_L1, article.row.uuid);
    json.field("title"_L1, article.row.title);
    json.field("url"_L1, article.row.url);
    json.field("domain"_L1, article.row.domain);
    json.field("class"_L1, band ? band->title.in(u"en"_s) : u"ND"_s);
    json.field("author"_L1, standing.review ? u"human"_s : u"machine"_s);
    json.field("reviewer"_L1, standing.review ? standing.review->reviewer : QString());
    json.field("review_state"_L1,
               standing.review ? reviewStateName(standing.review->state) : QString());
    json.field("revision"_L1, standing.review ? standing.review->revision : 0);
    json.field("blind"_L1, standing.review && standing.review->blind);
    json.field("reviewed_at"_L1, standing.review ? standing.review->updatedAt : QDateTime());
    json.field("model"_L1, standing.base ? standing.base->rater.name : QString());
    json.field("prompt_sha256"_L1, standing.base ? standing.base->rater.promptSha256 : QString());
    json.endObject();
    line += '\n';
    if (marked.empty())
        return 0;
    if (const Status written = writeAll(out, line); !written)
        return std::unexpected(written.error());
    return 1;
}

} // namespace rapporteur
