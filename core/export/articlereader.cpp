// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/articlereader.h"

#include "core/content/documentjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QDateTime timeIn(const QJsonObject &json, QLatin1StringView key)
{
    return QDateTime::fromString(json[key].toString(), Qt::ISODateWithMs).toUTC();
}

Score scoreIn(const QJsonValue &value)
{
    return value.isDouble() ? Score(value.toDouble()) : Score();
}

Rater raterFromJson(const QJsonObject &json)
{
    Rater rater;
    rater.kind = raterKindNamed(json["kind"_L1].toString());
    rater.name = json["name"_L1].toString();
    rater.provider = json["provider"_L1].toString();
    rater.model = json["model"_L1].toString();
    rater.settings = json["settings"_L1].toString();
    rater.promptSha256 = json["prompt_sha256"_L1].toString();
    return rater;
}

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

class ArticleReader
{
public:
    ArticleReader(const Rubric &rubric, const QJsonObject &line)
        : m_rubric(rubric)
        , m_line(line)
    {}

    Result<ArticleDetail> read()
    {
        if (m_line["format"_L1].toString() != "rapporteur-article-1"_L1)
            return failure(
                ErrorKind::BadInput,
                Words::tr("The line is not an article of this program: its “format” is not "
                          "“rapporteur-article-1”."));
        readArticle();
        readComments();
        for (const QJsonValue &evaluation : m_line["evaluations"_L1].toArray())
            m_article.evaluations.append(evaluationFrom(evaluation.toObject()));
        for (const Evaluation &evaluation : std::as_const(m_article.evaluations))
            m_article.headlines.insert(evaluation.id, headline(m_rubric, evaluation));
        for (const QJsonValue &review : m_line["reviews"_L1].toArray())
            m_article.reviews.append(reviewFrom(review.toObject()));
        if (!m_wrong.isEmpty())
            return failure(
                ErrorKind::BadInput,
                Words::tr("The field “%1” has no value that this format knows.").arg(m_wrong));
        return m_article;
    }

private:
    void wrong(const QString &field)
    {
        if (m_wrong.isEmpty())
            m_wrong = field;
    }

    void readArticle()
    {
        const QJsonObject article = m_line["article"_L1].toObject();
        QueueRow &row = m_article.row;
        row.uuid = article["id"_L1].toString();
        row.url = article["url"_L1].toString();
        row.domain = article["domain"_L1].toString();
        row.title = article["title"_L1].toString();
        row.language = article["language"_L1].toString();
        row.contentType = article["content_type"_L1].toString();
        row.addedAt = timeIn(article, "added_at"_L1);
        row.publishedAt = timeIn(article, "published_at"_L1);
        row.failed = article["failed"_L1].toBool();
        row.gate.category = article["gate"_L1]["category"_L1].toString();
        row.gate.confidence = article["gate"_L1]["confidence"_L1].toDouble();
        const QJsonObject given = m_line["document"_L1].toObject();
        Document &document = m_article.document;
        m_article.textVersion = given["text_version"_L1].toInt(1);
        document.title = given["title"_L1].toString();
        document.author = given["author"_L1].toString();
        document.site = given["site"_L1].toString();
        document.language = given["language"_L1].toString();
        document.rightToLeft = given["right_to_left"_L1].toBool();
        document.publishedAt = timeIn(given, "published_at"_L1);
        document.modifiedAt = timeIn(given, "modified_at"_L1);
        document.extractor = given["extractor"_L1].toString();
        document.text = given["text"_L1].toString();
        document.url = row.url;
        for (const QJsonValue &value : given["facts"_L1].toArray())
            document.facts.append({value["id"_L1].toString(),
                                   value["present"_L1].toBool(),
                                   value["count"_L1].toInt(),
                                   value["value"_L1].toDouble(),
                                   value["text"_L1].toString(),
                                   {}});
        if (const QJsonObject structure = given["structure"_L1].toObject();
            !structure.isEmpty() && !documentStructureFromJson(bytesOf(structure), document))
            wrong(u"document.structure"_s);
        row.gate = document.gate.category.isEmpty() ? row.gate : document.gate;
        if (row.uuid.isEmpty())
            wrong(u"article.id"_s);
    }

    void readComments()
    {
        CommentTree &tree = m_article.comments;
        tree.source = m_line["thread"_L1]["source"_L1].toString();
        tree.rootId = m_line["thread"_L1]["root"_L1].toString();
        tree.url = m_line["thread"_L1]["url"_L1].toString();
        QHash<QString, int> rows;
        for (const QJsonValue &value : m_line["comments"_L1].toArray()) {
            const QJsonObject json = value.toObject();
            Comment comment;
            comment.nativeId = json["id"_L1].toString();
            comment.parentId = json["parent"_L1].toString();
            comment.depth = json["depth"_L1].toInt();
            comment.author = json["author"_L1].toString();
            comment.postedAt = timeIn(json, "posted_at"_L1);
            comment.url = json["url"_L1].toString();
            comment.text = json["text"_L1].toString();
            comment.state = commentStateNamed(json["state"_L1].toString());
            if (json["score"_L1].isDouble())
                comment.score = json["score"_L1].toInt();
            comment.orphan = json["orphan"_L1].toBool();
            comment.html = json["html"_L1].toString();
            if (const QJsonObject structure = json["structure"_L1].toObject();
                !structure.isEmpty() && !commentStructureFromJson(bytesOf(structure), comment))
                wrong(u"comments.structure"_s);
            comment.position = int(tree.comments.size());
            comment.parent = rows.value(comment.parentId, -1);
            rows.insert(comment.nativeId, comment.position);
            tree.comments.append(comment);
        }
    }

    int channelIn(const QJsonObject &json)
    {
        const QJsonValue channel = json["channel"_L1];
        return channel.isString() ? m_rubric.channelNamed(channel.toString()) : -1;
    }

    TextSpan spanIn(const QJsonObject &json, const Grounding &grounding)
    {
        if (!json["end"_L1].isDouble())
            return {};
        const TextSpan points{json["start"_L1].toInteger(),
                              json["end"_L1].toInteger() - json["start"_L1].toInteger()};
        if (grounding.place == GroundingPlace::Text)
            return fromCodePoints(m_article.document.text, points);
        const auto comment = std::ranges::find(m_article.comments.comments, grounding.commentId,
                                               &Comment::nativeId);
        return comment == m_article.comments.comments.cend()
            ? points
            : fromCodePoints(comment->text, points);
    }

    Witness witnessFrom(const QJsonObject &json)
    {
        Witness witness;
        witness.kind = json["kind"_L1].toString() == "fact"_L1 ? WitnessKind::Fact
                                                               : WitnessKind::Inference;
        witness.channel = channelIn(json);
        witness.text = json["text"_L1].toString();
        witness.quote = json["quote"_L1].toString();
        const QJsonObject found = json["grounding"_L1].toObject();
        Grounding &grounding = witness.grounding;
        grounding.level = groundingNamed(found["level"_L1].toString());
        grounding.place = groundingPlaceNamed(found["place"_L1].toString());
        grounding.commentId = found["comment"_L1].toString();
        grounding.similarity = found["similarity"_L1].toDouble();
        grounding.span = spanIn(found, grounding);
        return witness;
    }

    ScoreRow rowFrom(const QJsonObject &json)
    {
        ScoreRow row;
        row.provision = json["provision"_L1].toInt(-1);
        if (!m_rubric.provision(row.provision))
            wrong(u"evaluations.rows.provision"_s);
        for (size_t channel = 0; channel < ChannelCount; ++channel) {
            const QJsonObject cell = json[m_rubric.channels.at(channel).id].toObject();
            row.cells.at(channel) = {scoreIn(cell["raw"_L1]), scoreIn(cell["repaired"_L1]),
                                     cell["note"_L1].toString()};
        }
        row.evidence = json["evidence"_L1].toString();
        row.directions = json["directions"_L1].toString();
        for (const QJsonValue &witness : json["witnesses"_L1].toArray())
            row.witnesses.append(witnessFrom(witness.toObject()));
        if (json.contains("claimed"_L1)) {
            const QJsonObject claimed = json["claimed"_L1].toObject();
            row.claimed = {scoreIn(claimed["combined"_L1]), scoreIn(claimed["context_modifier"_L1]),
                           scoreIn(claimed["final"_L1]), true};
        }
        return row;
    }

    void readParts(const QJsonObject &json, Evaluation &evaluation)
    {
        for (const QJsonValue &value : json["repairs"_L1].toArray()) {
            const QJsonObject repair = value.toObject();
            evaluation.repairs.append({repair["provision"_L1].toInt(-1), channelIn(repair),
                                       repair["code"_L1].toString(), repair["before"_L1].toString(),
                                       repair["after"_L1].toString()});
        }
        for (const QJsonValue &value : json["domain_profile"_L1].toArray()) {
            DomainElement element{value["id"_L1].toString(),
                                  scoreIn(value["modifier"_L1]),
                                  {},
                                  value["note"_L1].toString()};
            for (const QJsonValue &provision : value["affects"_L1].toArray())
                element.affects.append(provision.toInt());
            evaluation.domainProfile.append(element);
        }
        evaluation.domainProfileCached = json["domain_profile_cached"_L1].toBool();
        const QJsonObject labels = json["labels"_L1].toObject();
        evaluation.labels.theme = labels["theme"_L1].toString();
        evaluation.labels.sentiment = labels["sentiment"_L1].toString();
        evaluation.labels.summary = labels["summary"_L1].toString();
        for (const QJsonValue &value : labels["tensions"_L1].toArray())
            evaluation.labels.tensions.append({value["first"_L1].toInt(),
                                               value["second"_L1].toInt(),
                                               value["label"_L1].toString()});
        const QJsonObject usage = json["usage"_L1].toObject();
        evaluation.usage = {usage["input_tokens"_L1].toInteger(),
                            usage["output_tokens"_L1].toInteger(), scoreIn(usage["cost"_L1])};
    }

    Evaluation evaluationFrom(const QJsonObject &json)
    {
        Evaluation evaluation;
        evaluation.id = json["id"_L1].toString();
        evaluation.rater = raterFromJson(json["rater"_L1].toObject());
        evaluation.mode = modeNamed(json["mode"_L1].toString());
        evaluation.target = targetNamed(json["target"_L1].toString());
        evaluation.schemaVersion = json["schema_version"_L1].toString();
        evaluation.startedAt = timeIn(json, "started_at"_L1);
        evaluation.finishedAt = timeIn(json, "finished_at"_L1);
        evaluation.contentType = json["content_type"_L1].toString();
        if (json["own_weights"_L1].toBool()) {
            PerChannel<double> weights{};
            for (size_t channel = 0; channel < ChannelCount; ++channel)
                weights.at(
                    channel) = json["weights"_L1][m_rubric.channels.at(channel).id].toDouble();
            evaluation.ownWeights = weights;
        }
        evaluation.truncatedShare = json["truncated_share"_L1].toDouble();
        evaluation.reused = json["reused"_L1].toBool();
        evaluation.claimed = json["claimed"_L1].toObject();
        evaluation.supplementary = json["signals"_L1].toObject();
        evaluation.lite = json["lite"_L1].toObject();
        for (const QJsonValue &row : json["rows"_L1].toArray())
            evaluation.rows.append(rowFrom(row.toObject()));
        readParts(json, evaluation);
        return evaluation;
    }

    Decision decisionFrom(const QJsonObject &json)
    {
        Decision decision;
        decision.cell = {json["provision"_L1].toInt(-1), channelIn(json)};
        const auto verdict = verdictNamed(json["verdict"_L1].toString());
        if (!verdict)
            wrong(u"reviews.decisions.verdict"_s);
        if (!m_rubric.provision(decision.cell.provision) || decision.cell.channel < 0)
            wrong(u"reviews.decisions.channel"_s);
        decision.verdict = verdict.value_or(Verdict::Abstain);
        decision.value = scoreIn(json["value"_L1]);
        decision.evidence = json["evidence"_L1].toString();
        decision.reasonCode = json["reason_code"_L1].toString();
        decision.reason = json["reason"_L1].toString();
        decision.baseEvaluation = json["base_evaluation"_L1].toString();
        decision.decidedAt = timeIn(json, "decided_at"_L1);
        decision.blind = json["blind"_L1].toBool();
        return decision;
    }

    Annotation annotationFrom(const QJsonObject &json)
    {
        Annotation annotation;
        annotation.id = json["id"_L1].toString();
        annotation.author = json["author"_L1].toString();
        annotation.createdAt = timeIn(json, "created_at"_L1);
        annotation.body = json["body"_L1].toString();
        for (const QJsonValue &tag : json["tags"_L1].toArray())
            annotation.tags.append(tag.toString());
        const QJsonObject target = json["target"_L1].toObject();
        const bool onComment = target["place"_L1].toString() == "comment"_L1;
        annotation.place = onComment ? AnnotationPlace::Comment : AnnotationPlace::Article;
        annotation.commentId = target["comment"_L1].toString();
        annotation.textVersion = target["text_version"_L1].toInt(1);
        for (const QJsonValue &value : target["selector"_L1].toArray()) {
            const QJsonObject selector = value.toObject();
            if (selector["type"_L1].toString() == "TextQuoteSelector"_L1) {
                annotation.exact = selector["exact"_L1].toString();
                annotation.prefix = selector["prefix"_L1].toString();
                annotation.suffix = selector["suffix"_L1].toString();
            } else {
                Grounding place;
                place.place = onComment ? GroundingPlace::Comment : GroundingPlace::Text;
                place.commentId = annotation.commentId;
                annotation.span = spanIn(selector, place);
            }
        }
        if (json["cell"_L1].isObject()) {
            const QJsonObject cell = json["cell"_L1].toObject();
            annotation.cell = CellKey{cell["provision"_L1].toInt(-1), channelIn(cell)};
        }
        return annotation;
    }

    Review reviewFrom(const QJsonObject &json)
    {
        Review review;
        review.reviewer = json["reviewer"_L1].toString();
        review.state = reviewStateNamed(json["state"_L1].toString());
        review.revision = json["revision"_L1].toInt();
        review.flagged = json["flagged"_L1].toBool();
        review.blind = json["blind"_L1].toBool();
        review.gateOverruled = json["gate_overruled"_L1].toBool();
        review.startedAt = timeIn(json, "started_at"_L1);
        review.updatedAt = timeIn(json, "updated_at"_L1);
        review.submittedAt = timeIn(json, "submitted_at"_L1);
        review.activeSeconds = json["active_seconds"_L1].toInteger();
        review.note = json["note"_L1].toString();
        review.baseEvaluation = json["base_evaluation"_L1].toString();
        for (const QJsonValue &value : json["decisions"_L1].toArray()) {
            const Decision decision = decisionFrom(value.toObject());
            review.decisions.insert(decision.cell, decision);
        }
        for (const QJsonValue &value : json["annotations"_L1].toArray())
            review.annotations.append(annotationFrom(value.toObject()));
        return review;
    }

    const Rubric &m_rubric;
    const QJsonObject &m_line;
    ArticleDetail m_article;
    QString m_wrong;
};

} // namespace

Result<ArticleDetail> articleFromJson(const Rubric &rubric, const QJsonObject &line)
{
    return ArticleReader(rubric, line).read();
}

} // namespace rapporteur
