// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writers/annotationwriters.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

const QString Records = u"records.json"_s, Reviews = u"reviews.jsonl"_s;
const QString NoData = u"nd"_s;

QString labelOf(const Rubric &rubric, Score value)
{
    const Band *band = rubric.band(value);
    return band ? band->id : NoData;
}

QJsonObject textProperty(const QString &name, const QString &title)
{
    return {{u"name"_s, name},
            {u"title"_s, title},
            {u"required"_s, true},
            {u"settings"_s, QJsonObject{{u"type"_s, u"text"_s}, {u"use_markdown"_s, false}}}};
}

QJsonObject metadataProperty(const QString &name, const QString &type)
{
    return {{u"name"_s, name},
            {u"title"_s, name},
            {u"settings"_s, QJsonObject{{u"type"_s, type}}},
            {u"visible_for_annotators"_s, true}};
}

QJsonArray questions(const Rubric &rubric)
{
    QJsonArray options;
    for (const Band &band : rubric.bands)
        options.append(QJsonObject{{u"value"_s, band.id}, {u"text"_s, band.title.in(u"en"_s)}});
    options.append(QJsonObject{{u"value"_s, NoData}, {u"text"_s, u"ND"_s}});
    QJsonArray questions;
    for (const Channel &channel : rubric.channels)
        questions.append(QJsonObject{{u"name"_s, channel.id.toLower()},
                                     {u"title"_s, channel.title.in(u"en"_s)},
                                     {u"description"_s, channel.gist.in(u"en"_s)},
                                     {u"required"_s, false},
                                     {u"settings"_s,
                                      QJsonObject{{u"type"_s, u"label_selection"_s},
                                                  {u"options"_s, options},
                                                  {u"visible_options"_s, 3}}}});
    QJsonObject note = textProperty(u"note"_s, u"Why"_s);
    note[u"required"_s] = false;
    questions.append(note);
    return questions;
}

QJsonObject settings(const Rubric &rubric)
{
    QJsonArray metadata{metadataProperty(u"article"_s, u"terms"_s),
                        metadataProperty(u"domain"_s, u"terms"_s),
                        metadataProperty(u"provision"_s, u"integer"_s)};
    for (const Channel &channel : rubric.channels)
        metadata.append(metadataProperty(u"machine_"_s + channel.id.toLower(), u"float"_s));
    return {
        {u"guidelines"_s, rubric.gist.in(u"en"_s)},
        {u"fields"_s,
         QJsonArray{textProperty(u"title"_s, u"Title"_s), textProperty(u"about"_s, u"Provision"_s),
                    textProperty(u"text"_s, u"Text"_s)}},
        {u"questions"_s, questions(rubric)},
        {u"metadata"_s, metadata},
        {u"vectors"_s, QJsonArray()},
        {u"allow_extra_metadata"_s, false},
        {u"distribution"_s, QJsonObject{{u"strategy"_s, u"overlap"_s}, {u"min_submitted"_s, 1}}}};
}

/// Argilla takes letters, digits and a few signs for the name of an agent, and refuses the record otherwise.
QString agentOf(const Rater &rater)
{
    constexpr qsizetype Longest = 200;
    QString name = rater.name;
    if (!rater.promptSha256.isEmpty())
        name += u" prompt:"_s + rater.promptSha256.left(8);
    bool letter = false;
    for (QChar &c : name) {
        const bool known = c.unicode() < 0x80 && c.isLetterOrNumber();
        letter = letter || known;
        if (!known && !QStringView(u"-_:./ ").contains(c))
            c = u'-';
    }
    return letter ? name.left(Longest) : raterKindName(rater.kind);
}

QString reviewerId(const QString &reviewer)
{
    return derivedUuid(u"reviewer "_s + reviewer);
}

/// What a record of Argilla has no room for: who a user is, and how far the review is.
QByteArray reviewLine(const ArticleDetail &article, const Review &review)
{
    QByteArray line;
    JsonStream json(line);
    json.beginObject();
    json.field("article"_L1, article.row.uuid);
    json.field("user_id"_L1, reviewerId(review.reviewer));
    json.field("reviewer"_L1, review.reviewer);
    json.field("state"_L1, reviewStateName(review.state));
    json.field("revision"_L1, review.revision);
    json.field("blind"_L1, review.blind);
    json.field("submitted_at"_L1, review.submittedAt);
    json.field("base_evaluation"_L1, review.baseEvaluation);
    json.endObject();
    return line + '\n';
}

/// Why people decided as they did: the answer to the question for a note.
void writeReasons(JsonStream &json, const ArticleDetail &article, int provision)
{
    json.key("note"_L1);
    json.beginArray();
    for (const Review &review : article.reviews) {
        QStringList reasons;
        for (int channel = 0; channel < ChannelCount; ++channel) {
            const Decision *decision = review.decision({provision, channel});
            if (decision && !decision->reason.isEmpty() && !reasons.contains(decision->reason))
                reasons.append(decision->reason);
        }
        if (reasons.isEmpty())
            continue;
        json.beginObject();
        json.field("value"_L1, reasons.join(u'\n'));
        json.field("user_id"_L1, reviewerId(review.reviewer));
        json.endObject();
    }
    json.endArray();
}

QByteArray pretty(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

} // namespace

Status ArgillaWriter::begin(ExportFiles &out, const Rubric &rubric, const ExportOptions &options)
{
    m_rubric = rubric;
    m_options = options;
    m_records = 0;
    if (Status written = out.append(u".argilla/settings.json"_s, pretty(settings(rubric)));
        !written)
        return written;
    const QJsonObject dataset{{u"name"_s, u"rapporteur-"_s + rubric.id}};
    if (Status written = out.append(u".argilla/dataset.json"_s, pretty(dataset)); !written)
        return written;
    return out.append(Records, "[");
}

Result<int> ArgillaWriter::write(ExportFiles &out, const ExportArticle &exported)
{
    const ArticleDetail &article = exported.detail;
    const Standing standing = standingOf(article, m_options.reviewer);
    QByteArray records;
    int count = 0;
    for (const Provision &provision : m_rubric.provisions) {
        const ScoreRow *row = standing.base ? standing.base->row(provision.number) : nullptr;
        bool said = false;
        for (size_t channel = 0; channel < ChannelCount; ++channel)
            said = said || (row && row->cells.at(channel).value)
                || std::ranges::any_of(article.reviews, [&](const Review &review) {
                       return review.decision({provision.number, int(channel)}) != nullptr;
                   });
        if (!said)
            continue;
        records += m_records + count == 0 ? "\n" : ",\n";
        JsonStream json(records);
        json.beginObject();
        json.field("id"_L1, u"%1-%2"_s.arg(article.row.uuid).arg(provision.number));
        json.key("fields"_L1);
        json.beginObject();
        json.field("title"_L1, article.row.title);
        json.field("about"_L1, provision.section + u": "_s + provision.gist.in(u"en"_s));
        json.field("text"_L1, article.document.text);
        json.endObject();
        json.key("metadata"_L1);
        json.beginObject();
        json.field("article"_L1, article.row.uuid);
        json.field("domain"_L1, article.row.domain);
        json.field("provision"_L1, provision.number);
        for (size_t channel = 0; channel < ChannelCount; ++channel) {
            // A number that is not known is left out: the field is declared as a number.
            if (const Score value = row ? row->cells.at(channel).value : Score())
                json.field(u"machine_"_s + m_rubric.channels.at(channel).id.toLower(), *value);
        }
        json.endObject();
        json.key("suggestions"_L1);
        json.beginObject();
        for (size_t channel = 0; row && channel < ChannelCount; ++channel) {
            json.key(m_rubric.channels.at(channel).id.toLower());
            json.beginObject();
            json.field("value"_L1, labelOf(m_rubric, row->cells.at(channel).value));
            json.key("score"_L1);
            json.null();
            json.field("agent"_L1, agentOf(standing.base->rater));
            json.endObject();
        }
        json.endObject();
        json.key("responses"_L1);
        json.beginObject();
        for (int channel = 0; channel < ChannelCount; ++channel) {
            json.key(m_rubric.channels.at(size_t(channel)).id.toLower());
            json.beginArray();
            for (const Review &review : article.reviews) {
                const Decision *decision = review.decision({provision.number, channel});
                if (!decision || decision->verdict == Verdict::Abstain)
                    continue;
                json.beginObject();
                json.field("value"_L1, labelOf(m_rubric, decision->value));
                json.field("user_id"_L1, reviewerId(review.reviewer));
                json.endObject();
            }
            json.endArray();
        }
        writeReasons(json, article, provision.number);
        json.endObject();
        json.key("vectors"_L1);
        json.beginObject();
        json.endObject();
        json.endObject();
        ++count;
    }
    m_records += count;
    if (count > 0) {
        if (const Status written = out.append(Records, records); !written)
            return std::unexpected(written.error());
        QByteArray reviews;
        for (const Review &review : article.reviews)
            reviews += reviewLine(article, review);
        if (const Status written = out.append(Reviews, reviews); !written)
            return std::unexpected(written.error());
    }
    return count;
}

Status ArgillaWriter::end(ExportFiles &out)
{
    return out.append(Records, "\n]\n");
}

} // namespace rapporteur
