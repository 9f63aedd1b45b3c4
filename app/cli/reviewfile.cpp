// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reviewfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewFile)
};

/// Reads the fields of one object; the first thing that is wrong stands in `error`. Missing and null fields
/// are empty.
class Fields
{
public:
    Fields(const QJsonValue &value, QString place, const QStringList &known)
        : m_object(value.toObject())
        , m_place(std::move(place))
    {
        if (!value.isObject())
            wrong({}, Words::tr("is not an object"));
        for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
            if (!known.contains(field.key()))
                wrong(field.key(),
                      Words::tr("is not known; known are %1").arg(known.join(u", "_s)));
        }
    }

    [[nodiscard]] bool has(const QString &key) const
    {
        return !m_object.value(key).isNull() && !m_object.value(key).isUndefined();
    }

    [[nodiscard]] QString text(const QString &key)
    {
        if (has(key) && !m_object.value(key).isString())
            wrong(key, Words::tr("is not a text"));
        return m_object.value(key).toString();
    }

    [[nodiscard]] bool flag(const QString &key)
    {
        if (has(key) && !m_object.value(key).isBool())
            wrong(key, Words::tr("is neither true nor false"));
        return m_object.value(key).toBool();
    }

    [[nodiscard]] Score score(const QString &key)
    {
        if (has(key) && !m_object.value(key).isDouble())
            wrong(key, Words::tr("is not a number"));
        return has(key) ? Score(m_object.value(key).toDouble()) : Score();
    }

    [[nodiscard]] QJsonArray array(const QString &key)
    {
        if (has(key) && !m_object.value(key).isArray())
            wrong(key, Words::tr("is not a list"));
        return m_object.value(key).toArray();
    }

    [[nodiscard]] QJsonValue value(const QString &key) const { return m_object.value(key); }
    [[nodiscard]] QString place(const QString &key) const
    {
        return m_place.isEmpty() || key.isEmpty() ? m_place + key : m_place + u'.' + key;
    }

    void wrong(const QString &key, const QString &why)
    {
        take(Error{
            ErrorKind::BadInput,
            Words::tr("%1 %2.").arg(place(key).isEmpty() ? Words::tr("The line") : place(key), why),
            {}});
    }
    void take(const std::optional<Error> &other)
    {
        if (!error)
            error = other;
    }

    std::optional<Error> error;

private:
    QJsonObject m_object;
    QString m_place;
};

/// A cell by number or section name, and channel id or letter.
CellKey readCell(Fields &fields, const Rubric &rubric)
{
    CellKey cell;
    const QJsonValue named = fields.value(u"provision"_s);
    const Provision *provision = named.isString()
        ? rubric.provisionNamed(named.toString())
        : rubric.provision(named.toInt(std::numeric_limits<int>::min()));
    if (!provision)
        fields.wrong(u"provision"_s,
                     Words::tr("names no provision of the rubric %1").arg(rubric.id));
    else
        cell.provision = provision->number;
    cell.channel = rubric.channelNamed(fields.text(u"channel"_s));
    if (cell.channel < 0)
        fields.wrong(u"channel"_s,
                     Words::tr("names no channel; there are %1 and %2")
                         .arg(rubric.channels[0].id, rubric.channels[1].id));
    return cell;
}

FileDecision readDecision(const QJsonValue &value, const QString &place, const Rubric &rubric,
                          std::optional<Error> &error)
{
    static const QStringList Known{u"provision"_s, u"channel"_s,     u"verdict"_s, u"value"_s,
                                   u"evidence"_s,  u"reason_code"_s, u"reason"_s,  u"base"_s};
    Fields fields(value, place, Known);
    FileDecision read;
    read.decision.cell = readCell(fields, rubric);
    const std::optional<Verdict> verdict = verdictNamed(fields.text(u"verdict"_s));
    if (!verdict)
        fields.wrong(u"verdict"_s, Words::tr("is none of accept, override, nd, abstain"));
    read.decision.verdict = verdict.value_or(Verdict::Abstain);
    read.decision.value = fields.score(u"value"_s);
    read.decision.evidence = fields.text(u"evidence"_s);
    read.decision.reasonCode = fields.text(u"reason_code"_s);
    read.decision.reason = fields.text(u"reason"_s);
    if (!read.decision.reasonCode.isEmpty() && !rubric.reasonCode(read.decision.reasonCode))
        fields.wrong(
            u"reason_code"_s,
            Words::tr("“%1” is no reason code of the rubric").arg(read.decision.reasonCode));
    if (fields.has(u"base"_s)) {
        Fields base(fields.value(u"base"_s), fields.place(u"base"_s), {u"rater"_s});
        read.baseRater = base.text(u"rater"_s);
        fields.take(base.error);
    }
    if (!error)
        error = fields.error;
    return read;
}

Annotation readAnnotation(const QJsonValue &value, const QString &place, const Rubric &rubric,
                          std::optional<Error> &error)
{
    static const QStringList Known{u"exact"_s,      u"prefix"_s,    u"suffix"_s,  u"comment"_s,
                                   u"comment_id"_s, u"provision"_s, u"channel"_s, u"tags"_s};
    Fields fields(value, place, Known);
    Annotation annotation;
    annotation.exact = fields.text(u"exact"_s);
    annotation.prefix = fields.text(u"prefix"_s);
    annotation.suffix = fields.text(u"suffix"_s);
    annotation.body = fields.text(u"comment"_s);
    annotation.commentId = fields.text(u"comment_id"_s);
    annotation.place = annotation.commentId.isEmpty() ? AnnotationPlace::Article
                                                      : AnnotationPlace::Comment;
    if (annotation.exact.isEmpty() && annotation.place == AnnotationPlace::Article)
        fields.wrong(u"exact"_s,
                     Words::tr("is missing: an annotation quotes the text it is about"));
    if (fields.has(u"provision"_s) || fields.has(u"channel"_s))
        annotation.cell = readCell(fields, rubric);
    for (const QJsonValue &tag : fields.array(u"tags"_s)) {
        if (!tag.isString())
            fields.wrong(u"tags"_s, Words::tr("is not a list of texts"));
        annotation.tags.append(tag.toString());
    }
    if (!error)
        error = fields.error;
    return annotation;
}

} // namespace

Result<FileReview> fileReview(const Rubric &rubric, const QByteArray &line)
{
    static const QStringList Known{u"url"_s,         u"article"_s, u"decisions"_s, u"note"_s,
                                   u"annotations"_s, u"flag"_s,    u"submit"_s};
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parse);
    if (parse.error != QJsonParseError::NoError)
        return failure(ErrorKind::BadInput,
                       Words::tr("This is not JSON: %1 at byte %2.")
                           .arg(parse.errorString())
                           .arg(parse.offset));
    Fields fields(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {}, Known);
    FileReview review;
    const QJsonValue article = fields.value(u"article"_s);
    review.article = article.isDouble() ? QString::number(article.toInteger())
                                        : fields.text(u"article"_s);
    if (review.article.isEmpty())
        review.article = fields.text(u"url"_s);
    if (review.article.isEmpty())
        fields.wrong({}, Words::tr("has neither article nor url"));
    const QJsonArray decisions = fields.array(u"decisions"_s);
    for (qsizetype i = 0; i < decisions.size(); ++i)
        review.decisions.append(
            readDecision(decisions[i], u"decisions[%1]"_s.arg(i), rubric, fields.error));
    const QJsonArray annotations = fields.array(u"annotations"_s);
    for (qsizetype i = 0; i < annotations.size(); ++i)
        review.annotations.append(
            readAnnotation(annotations[i], u"annotations[%1]"_s.arg(i), rubric, fields.error));
    if (fields.has(u"note"_s))
        review.note = fields.text(u"note"_s);
    if (fields.has(u"flag"_s))
        review.flag = fields.flag(u"flag"_s);
    review.submit = fields.flag(u"submit"_s);
    if (fields.error)
        return std::unexpected(*fields.error);
    return review;
}

} // namespace rapporteur::cli
