// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerreader.h"

#include "core/evaluation/answerjson.h"
#include "core/evaluation/answerparts.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype NamedInMessage = 8;
constexpr qsizetype MaximumDuplicates = 50;

void readContentType(AnswerFields &fields, JsonNode node)
{
    const Rubric &rubric = fields.rubric();
    QString &code = fields.evaluation().contentType;
    code = rubric.defaultContentType;
    const QString given = fields.text(node.is(JsonKind::Object) ? node[u"primary"] : node);
    if (given.isEmpty())
        return;
    const auto it = std::ranges::find_if(rubric.contentTypes, [&](const ContentType &type) {
        return given.compare(type.code, Qt::CaseInsensitive) == 0
            || given.compare(type.title.in(u"en"_s), Qt::CaseInsensitive) == 0;
    });
    if (it != rubric.contentTypes.cend())
        code = it->code;
    if (code != given)
        fields.repair(
            {}, it != rubric.contentTypes.cend() ? u"content-type-spelling"_s : u"content-type"_s,
            given, code);
}

/// Own weights count when both are positive and sum to 1 ± 0.01; else the content type's apply.
void readWeights(AnswerFields &fields, JsonNode node)
{
    if (!node.is(JsonKind::Object))
        return;
    const Rubric &rubric = fields.rubric();
    const auto first = fields.number(node[rubric.channels[0].id]);
    const auto second = fields.number(node[rubric.channels[1].id]);
    if (first && second && *first > 0 && *second > 0
        && std::fabs(*first + *second - 1) <= 0.01 + 1e-9) {
        fields.evaluation().ownWeights = {*first, *second};
        return;
    }
    const PerChannel<double> weights = fields.evaluation().weights(rubric);
    fields.repair({}, u"channel-weights"_s,
                  u"%1 / %2"_s.arg(first ? repairText(*first) : u"–"_s,
                                   second ? repairText(*second) : u"–"_s),
                  u"%1 / %2"_s.arg(repairText(weights[0]), repairText(weights[1])));
}

QDateTime readDate(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid())
        return QDateTime(day, QTime(0, 0), QTimeZone::UTC);
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() ? moment.toUTC() : QDateTime();
}

void readDescription(AnswerFields &fields, JsonNode node, AnswerReading &reading)
{
    Evaluation &evaluation = reading.evaluation;
    readContentType(fields, node[u"content_type"]);
    readWeights(fields, node[u"channel_weights"]);
    reading.url = fields.text(node[u"url"]);
    reading.domain = fields.text(node[u"domain"]);
    reading.title = fields.text(node[u"title"]);
    evaluation.rater.model = fields.text(node[u"operator"]);
    evaluation.rater.name = evaluation.rater.model;
    evaluation.finishedAt = readDate(fields.text(node[u"date"]));
}

/// Which sections the answer should have: the discriminating ones where it says so, or where it has no
/// others and most of those; all of them otherwise.
Mode modeOf(const Rubric &rubric, const Evaluation &evaluation, JsonNode root)
{
    if (modeNamed(root[u"mode"].text()) == Mode::Discussion)
        return Mode::Discussion;
    if (root[u"evaluation"][u"eval_depth"].text().compare("SPOT"_L1, Qt::CaseInsensitive) == 0)
        return Mode::Spot;
    qsizetype discriminating = 0;
    qsizetype present = 0;
    for (const Provision &provision : rubric.provisions) {
        const bool given = evaluation.row(provision.number) != nullptr;
        if (given && !provision.discriminating)
            return Mode::Full;
        discriminating += provision.discriminating ? 1 : 0;
        present += given ? 1 : 0;
    }
    const bool distinct = discriminating < rubric.provisions.size();
    return distinct && 2 * present > discriminating ? Mode::Spot : Mode::Full;
}

Status checkComplete(const Rubric &rubric, const Evaluation &evaluation, const QString &name)
{
    QStringList missing;
    for (const Provision &provision : rubric.provisions) {
        const bool wanted = evaluation.mode != Mode::Spot || provision.discriminating;
        if (wanted && !evaluation.row(provision.number))
            missing.append(provision.section);
    }
    if (missing.isEmpty())
        return {};
    QString listed = missing.first(std::min(missing.size(), NamedInMessage)).join(u", "_s);
    if (missing.size() > NamedInMessage)
        listed += ", …"_L1;
    return failure(
        ErrorKind::BadInput,
        AnswerReader::tr(
            "The answer “%1” is incomplete: %n section(s) missing (%2). Ask the rater again.",
            nullptr, static_cast<int>(missing.size()))
            .arg(name, listed),
        missing.join(u", "_s));
}

void readExtras(AnswerFields &fields, JsonNode root)
{
    readDomainProfile(fields, root[u"domain_context_profile"]);
    const QStringList missing = readSignals(fields, root);
    if (fields.evaluation().mode == Mode::Full && !missing.isEmpty()) {
        fields.warn(u"missing-signals"_s,
                    AnswerReader::tr("The answer leaves out supplementary signals: %1.")
                        .arg(missing.join(u", "_s)),
                    {});
    }
    fields.evaluation().claimed = toJsonValue(root[u"aggregates"]).toObject();
}

/// Accepts what is there and says what is not.
void noteMissing(AnswerFields &fields, const Status &complete)
{
    if (!complete)
        fields.warn(u"missing-sections"_s,
                    AnswerReader::tr("Not evaluated here: %1.").arg(complete.error().detail), {});
}

Status readScores(AnswerFields &fields, JsonNode root, const QString &name,
                  Completeness completeness)
{
    const Rubric &rubric = fields.rubric();
    Evaluation &evaluation = fields.evaluation();
    const bool lite = evaluation.schemaVersion.startsWith("lite"_L1)
        || (!root[u"scores"].exists() && root[u"evaluation"][rubric.channels[0].id].exists());
    if (lite) {
        evaluation.mode = Mode::Lite;
        if (readLite(fields, root) || completeness == Completeness::Partial)
            return {};
        return failure(
            ErrorKind::BadInput,
            AnswerReader::tr(
                "The short answer “%1” has no score: the field “evaluation.%2” is missing.")
                .arg(name, rubric.channels[0].id));
    }
    if (!root[u"scores"].exists()) {
        return failure(ErrorKind::BadInput,
                       AnswerReader::tr("The answer “%1” has no list “scores”.").arg(name));
    }
    readRows(fields, root[u"scores"]);
    evaluation.mode = modeOf(rubric, evaluation, root);
    if (evaluation.mode == Mode::Discussion)
        evaluation.target = Target::Discussion;
    const Status complete = checkComplete(rubric, evaluation, name);
    if (completeness == Completeness::Required)
        return complete;
    noteMissing(fields, complete);
    return {};
}

} // namespace

Result<AnswerReading> readAnswer(const Rubric &rubric, const QByteArray &raw, const QString &name,
                                 Completeness completeness)
{
    const Result<AnswerJson> json = answerJson(raw, name);
    if (!json)
        return failureOf(json);
    AnswerReading reading;
    reading.evaluation.repairs = json->repairs;
    AnswerFields fields(rubric, reading.evaluation, reading.issues);
    const QStringList duplicates = json->tree->duplicateNames();
    for (const QString &path : duplicates.first(std::min(duplicates.size(), MaximumDuplicates)))
        fields.repair({}, u"duplicate-name"_s, path);
    reading.evaluation.schemaVersion = fields.text(json->root[u"schema_version"]);
    readDescription(fields, json->root[u"evaluation"], reading);
    if (Status status = readScores(fields, json->root, name, completeness); !status)
        return std::unexpected(status.error());
    readLabels(fields, json->root);
    if (reading.evaluation.mode != Mode::Lite)
        readExtras(fields, json->root);
    else if (completeness == Completeness::Partial)
        reading.evaluation.claimed = toJsonValue(json->root[u"aggregates"]).toObject();
    return reading;
}

} // namespace rapporteur
