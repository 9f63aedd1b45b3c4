// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writers/tidywriter.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr CellColumn Columns[] = {
    {"article"_L1, "string"_L1, "identifier of the article"},
    {"url"_L1, "string"_L1, "its address"},
    {"domain"_L1, "string"_L1, "the domain of that address; splits go by it"},
    {"title"_L1, "string"_L1, "its title"},
    {"language"_L1, "string"_L1, "BCP 47 code"},
    {"gate"_L1, "string"_L1, "kind of wall before the page, null when open"},
    {"provision"_L1, "int64"_L1, "number of the provision in the rubric"},
    {"section"_L1, "string"_L1, "its name"},
    {"channel"_L1, "string"_L1, "channel of the cell"},
    {"author"_L1, "string"_L1, "human or machine: whose value it is"},
    {"state"_L1, "string"_L1,
     "scored, nd (judged: nothing bears on it), abstained (a person declined)"},
    {"value"_L1, "float64"_L1, "the value; null unless scored. ND is not 0"},
    {"evidence"_L1, "string"_L1, "strength of the evidence that stands"},
    {"evaluation"_L1, "string"_L1, "identifier of the machine's evaluation"},
    {"rater_kind"_L1, "string"_L1, "model, rules, person, import, validator"},
    {"rater"_L1, "string"_L1, "name of the rater"},
    {"provider"_L1, "string"_L1, "who runs the model"},
    {"model"_L1, "string"_L1, "model as the provider names it"},
    {"prompt_sha256"_L1, "string"_L1, "hash of the prompt's template and rubric"},
    {"mode"_L1, "string"_L1, "full, spot, lite, discussion"},
    {"target"_L1, "string"_L1, "article or discussion"},
    {"content_type"_L1, "string"_L1, "content type code of the evaluation"},
    {"evaluated_at"_L1, "string"_L1, "UTC"},
    {"machine_raw"_L1, "float64"_L1, "the machine's value as it came"},
    {"machine_value"_L1, "float64"_L1, "the same after the validator's repairs"},
    {"repaired"_L1, "bool"_L1, "whether these two differ"},
    {"machine_evidence"_L1, "string"_L1, "the machine's evidence letter"},
    {"directions"_L1, "string"_L1, "directionality letters"},
    {"reviewer"_L1, "string"_L1, "the person"},
    {"review_state"_L1, "string"_L1, "draft, submitted, adjudicated"},
    {"revision"_L1, "int64"_L1, "number of the submission"},
    {"verdict"_L1, "string"_L1, "accept, override, nd, abstain"},
    {"reason_code"_L1, "string"_L1, "why, by the rubric's codes"},
    {"reason"_L1, "string"_L1, "why, in the person's words"},
    {"decided_at"_L1, "string"_L1, "UTC"},
    {"blind"_L1, "bool"_L1, "decided before the machine's value was shown"},
};

/// Writes the fields in the order of the columns, and checks that they are those.
class RowWriter
{
public:
    explicit RowWriter(JsonStream &json)
        : m_json(json)
    {}
    void text(const QString &value)
    {
        next();
        value.isEmpty() ? m_json.null() : m_json.text(value);
    }
    void time(const QDateTime &value)
    {
        next();
        m_json.time(value);
    }
    void score(Score value)
    {
        next();
        m_json.score(value);
    }
    void integer(std::optional<int> value)
    {
        next();
        value ? m_json.integer(*value) : m_json.null();
    }
    void yes(std::optional<bool> value)
    {
        next();
        value ? m_json.boolean(*value) : m_json.null();
    }

private:
    void next() { m_json.key(std::data(Columns)[m_at++].name); }
    JsonStream &m_json;
    size_t m_at = 0;
};

QString stateOf(const ExportedCell &cell, Score value)
{
    if (cell.decision && cell.decision->verdict == Verdict::Abstain)
        return u"abstained"_s;
    return value ? u"scored"_s : u"nd"_s;
}

void writeMachine(RowWriter &row, const ExportedCell &cell)
{
    const Evaluation none;
    const Evaluation &evaluation = cell.evaluation ? *cell.evaluation : none;
    const bool known = cell.evaluation != nullptr;
    const auto channel = static_cast<size_t>(cell.key.channel);
    row.text(evaluation.id);
    row.text(known ? raterKindName(evaluation.rater.kind) : QString());
    row.text(evaluation.rater.name);
    row.text(evaluation.rater.provider);
    row.text(evaluation.rater.model);
    row.text(evaluation.rater.promptSha256);
    row.text(known ? modeName(evaluation.mode) : QString());
    row.text(known ? targetName(evaluation.target) : QString());
    row.text(evaluation.contentType);
    row.time(evaluation.finishedAt);
    const CellScore score = cell.row ? cell.row->cells.at(channel) : CellScore{};
    row.score(score.raw);
    row.score(score.value);
    row.yes(cell.row ? std::optional(score.raw != score.value) : std::nullopt);
    row.text(cell.row ? cell.row->evidence : QString());
    row.text(cell.row ? cell.row->directions : QString());
}

} // namespace

std::span<const CellColumn> cellColumns()
{
    return Columns;
}

void writeCellRow(JsonStream &json, const Rubric &rubric, const ArticleDetail &article,
                  const ExportedCell &cell)
{
    const Provision *provision = rubric.provision(cell.key.provision);
    const auto channel = static_cast<size_t>(cell.key.channel);
    const Decision *decision = cell.decision;
    const Score value = decision ? decision->value
        : cell.row               ? cell.row->cells.at(channel).value
                                 : Score();
    const QString machineEvidence = cell.row ? cell.row->evidence : QString();
    json.beginObject();
    RowWriter row(json);
    row.text(article.row.uuid);
    row.text(article.row.url);
    row.text(article.row.domain);
    row.text(article.row.title);
    row.text(article.row.language);
    row.text(article.row.gate.category);
    row.integer(cell.key.provision);
    row.text(provision ? provision->section : QString());
    row.text(rubric.channels.at(channel).id);
    row.text(decision ? u"human"_s : u"machine"_s);
    row.text(stateOf(cell, value));
    row.score(value);
    row.text(decision && !decision->evidence.isEmpty() ? decision->evidence : machineEvidence);
    writeMachine(row, cell);
    row.text(cell.review ? cell.review->reviewer : QString());
    row.text(cell.review ? reviewStateName(cell.review->state) : QString());
    row.integer(cell.review ? std::optional(cell.review->revision) : std::nullopt);
    row.text(decision ? verdictName(decision->verdict) : QString());
    row.text(decision ? decision->reasonCode : QString());
    row.text(decision ? decision->reason : QString());
    row.time(decision ? decision->decidedAt : QDateTime());
    row.yes(decision ? std::optional(decision->blind) : std::nullopt);
    json.endObject();
}

Status TidyWriter::begin(QIODevice &, const Rubric &rubric, const ExportOptions &)
{
    m_rubric = rubric;
    return {};
}

Result<int> TidyWriter::write(QIODevice &out, const ExportArticle &article)
{
    m_rows.resize(0);
    int rows = 0;
    forEachCell(article.detail, [&](const ExportedCell &cell) {
        JsonStream json(m_rows);
        writeCellRow(json, m_rubric, article.detail, cell);
        m_rows += '\n';
        ++rows;
    });
    if (const Status written = writeAll(out, m_rows); !written)
        return std::unexpected(written.error());
    return rows;
}

} // namespace rapporteur
