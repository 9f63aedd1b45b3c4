// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writers/trainingwriter.h"

#include "core/evaluation/answerreader.h"
#include "core/export/exportfeed.h"
#include "core/export/jsonstream.h"
#include "core/export/writers/observatorywriter.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// The mark around the material is random where it defends; in a file it must be the same every time.
class DerivedMarks final : public IdSource
{
public:
    explicit DerivedMarks(QString seed)
        : m_seed(std::move(seed))
    {}
    QString next() override
    {
        const QByteArray hash = QCryptographicHash::hash(
            u"%1 %2"_s.arg(m_seed).arg(m_count++).toUtf8(), QCryptographicHash::Sha256);
        return QString::fromLatin1(hash.toHex());
    }

private:
    QString m_seed;
    int m_count = 0;
};

struct Example {
    QString system, user;
    QString chosen, rejected;
    const Review *review = nullptr;
    const Evaluation *base = nullptr;
    QString article;
    bool corrected = false;
};

QString answerText(const Rubric &rubric, const Evaluation &evaluation)
{
    return QString::fromUtf8(
        QJsonDocument(answerToJson(rubric, evaluation)).toJson(QJsonDocument::Compact));
}

void message(JsonStream &json, const QString &role, const QString &content)
{
    json.beginObject();
    json.field("role"_L1, role);
    json.field("content"_L1, content);
    json.endObject();
}

void question(JsonStream &json, const Example &example)
{
    message(json, u"system"_s, example.system);
    message(json, u"user"_s, example.user);
}

void turn(JsonStream &json, QLatin1StringView key, const QString &content)
{
    json.key(key);
    json.beginArray();
    message(json, u"assistant"_s, content);
    json.endArray();
}

void provenance(JsonStream &json, const Example &example)
{
    json.field("article"_L1, example.article);
    json.field("evaluation"_L1, example.base->id);
    json.field("model"_L1, example.base->rater.name);
    json.field("prompt_sha256"_L1, example.base->rater.promptSha256);
    json.field("reviewer"_L1, example.review->reviewer);
    json.field("revision"_L1, example.review->revision);
    json.field("submitted_at"_L1, example.review->submittedAt);
    json.field("blind"_L1, example.review->blind);
}

QByteArray lineOf(const Example &example, TrainingShape shape)
{
    QByteArray line;
    JsonStream json(line);
    json.beginObject();
    if (shape == TrainingShape::OpenAiMessages) {
        json.key("messages"_L1);
        json.beginArray();
        question(json, example);
        message(json, u"assistant"_s, example.chosen);
        json.endArray();
    } else if (shape == TrainingShape::OpenAiPreference) {
        json.key("input"_L1);
        json.beginObject();
        json.key("messages"_L1);
        json.beginArray();
        question(json, example);
        json.endArray();
        json.key("tools"_L1);
        json.beginArray();
        json.endArray();
        json.field("parallel_tool_calls"_L1, true);
        json.endObject();
        turn(json, "preferred_output"_L1, example.chosen);
        turn(json, "non_preferred_output"_L1, example.rejected);
    } else {
        json.key("prompt"_L1);
        json.beginArray();
        question(json, example);
        json.endArray();
        if (shape == TrainingShape::TrlPreference) {
            turn(json, "chosen"_L1, example.chosen);
            turn(json, "rejected"_L1, example.rejected);
        } else if (shape == TrainingShape::TrlCompletion) {
            turn(json, "completion"_L1, example.chosen);
        } else {
            turn(json, "completion"_L1, example.rejected);
            json.field("label"_L1, !example.corrected);
        }
        provenance(json, example);
    }
    json.endObject();
    line += '\n';
    return line;
}

/// The review that teaches: submitted, of an evaluation with rows, with a decision about it that is no abstention.
bool teaches(const Standing &standing)
{
    if (!standing.review || !standing.base || !isSubmitted(*standing.review)
        || standing.base->rows.isEmpty() || standing.review->baseEvaluation != standing.base->id)
        return false;
    return std::ranges::any_of(standing.review->decisions, [](const Decision &decision) {
        return decision.verdict != Verdict::Abstain;
    });
}

Evaluation correctedEvaluation(const Rubric &rubric, const Standing &standing)
{
    Review judged = *standing.review;
    judged.decisions.removeIf(
        [](const auto &entry) { return entry.value().verdict == Verdict::Abstain; });
    Evaluation corrected = effectiveEvaluation(rubric, standing.base, &judged);
    corrected.mode = standing.base->mode;
    // Rows that the machine did not give stay out: the answer must be one that it could have given.
    corrected.rows.removeIf(
        [&](const ScoreRow &row) { return !standing.base->row(row.provision); });
    return corrected;
}

} // namespace

Status TrainingWriter::begin(QIODevice &, const Rubric &rubric, const ExportOptions &options)
{
    m_options = options;
    Result<PromptMaker> made = PromptMaker::make(rubric);
    if (!made)
        return std::unexpected(made.error());
    m_prompts.emplace(std::move(*made));
    return {};
}

Result<int> TrainingWriter::write(QIODevice &out, const ExportArticle &article)
{
    const ArticleDetail &detail = article.detail;
    const Standing standing = standingOf(detail, m_options.reviewer);
    if (!teaches(standing))
        return 0;
    const bool discussion = standing.base->target == Target::Discussion;
    if (discussion ? detail.comments.comments.isEmpty() : detail.document.text.isEmpty())
        return 0;
    Example example;
    example.review = standing.review;
    example.base = standing.base;
    example.article = detail.row.uuid;
    const Rubric &rubric = m_prompts->rubric();
    example.rejected = answerText(rubric, *standing.base);
    example.chosen = answerText(rubric, correctedEvaluation(rubric, standing));
    example.corrected = example.chosen != example.rejected;
    const bool pair = m_shape == TrainingShape::OpenAiPreference
        || m_shape == TrainingShape::TrlPreference;
    if (pair && !example.corrected)
        return 0;
    PromptInput input;
    input.kind = discussion                 ? PromptKind::Discussion
        : standing.base->mode == Mode::Spot ? PromptKind::Spot
                                            : PromptKind::Full;
    input.document = &detail.document;
    input.discussion = discussion ? &detail.comments : nullptr;
    DerivedMarks marks(detail.row.url + u'\n' + detail.row.title);
    const Result<Prompt> prompt = m_prompts->prompt(input, marks);
    if (!prompt)
        return std::unexpected(prompt.error());
    example.system = prompt->system;
    for (const ChatMessage &part : prompt->messages)
        example.user += (example.user.isEmpty() ? QString() : u"\n\n"_s) + part.text;
    if (const Status written = writeAll(out, lineOf(example, m_shape)); !written)
        return std::unexpected(written.error());
    return 1;
}

} // namespace rapporteur
