// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writers/annotationwriters.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

const QString Tasks = u"tasks.json"_s;

QString control(const Rubric &rubric, CellKey cell)
{
    return u"p%1_%2"_s.arg(cell.provision).arg(rubric.channels.at(size_t(cell.channel)).id);
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QStringList classNames(const Rubric &rubric)
{
    QStringList names;
    for (const Band &band : rubric.bands)
        names.append(band.title.in(u"en"_s));
    names.append(u"ND"_s);
    return names;
}

/// The results of one prediction or annotation. Identifiers are numbered within it.
class Results
{
public:
    Results(JsonStream &json, QString prefix)
        : m_json(json)
        , m_prefix(std::move(prefix))
    {}
    void number(const QString &from, double value)
    {
        open(from, u"number"_s);
        m_json.field("number"_L1, value);
        close();
    }
    void choice(const QString &from, const QString &value)
    {
        open(from, u"choices"_s);
        list("choices"_L1, value);
        close();
    }
    void words(const QString &from, const QString &value)
    {
        if (value.isEmpty())
            return;
        open(from, u"textarea"_s);
        list("text"_L1, value);
        close();
    }
    void mark(const TextMark &mark, const QString &label)
    {
        open(u"mark"_s, u"labels"_s);
        m_json.field("start"_L1, qint64(mark.start));
        m_json.field("end"_L1, qint64(mark.end));
        m_json.field("text"_L1, mark.exact);
        list("labels"_L1, label);
        close();
    }

private:
    void open(const QString &from, const QString &type)
    {
        m_json.beginObject();
        m_json.field("id"_L1, u"%1-%2"_s.arg(m_prefix).arg(++m_count));
        m_json.field("from_name"_L1, from);
        m_json.field("to_name"_L1, u"text"_s);
        m_json.field("type"_L1, type);
        m_json.key("value"_L1);
        m_json.beginObject();
    }
    void close()
    {
        m_json.endObject();
        m_json.endObject();
    }
    void list(QLatin1StringView key, const QString &value)
    {
        m_json.key(key);
        m_json.beginArray();
        m_json.text(value);
        m_json.endArray();
    }
    JsonStream &m_json;
    QString m_prefix;
    int m_count = 0;
};

QString markLabel(const TextMark &mark)
{
    return mark.kind == "fact"_L1     ? u"Fact"_s
        : mark.kind == "inference"_L1 ? u"Inference"_s
                                      : u"Note"_s;
}

void writeClass(Results &results, const Rubric &rubric, Score mean)
{
    const Band *band = rubric.band(mean);
    results.choice(u"class"_s, band ? band->title.in(u"en"_s) : u"ND"_s);
}

void writePrediction(JsonStream &json, const Rubric &rubric, const ArticleDetail &article,
                     const Evaluation &evaluation, const QList<TextMark> &marks)
{
    const Headline figures = article.headlines.value(evaluation.id);
    json.beginObject();
    QString version = evaluation.rater.model.isEmpty() ? evaluation.rater.name
                                                       : evaluation.rater.model;
    if (!evaluation.rater.promptSha256.isEmpty())
        version += u"/prompt-"_s + evaluation.rater.promptSha256.left(8);
    json.field("model_version"_L1, version);
    json.field("score"_L1, figures.confidence);
    json.key("result"_L1);
    json.beginArray();
    Results results(json, evaluation.id.first(qMin<qsizetype>(8, evaluation.id.size())));
    for (const ScoreRow &row : evaluation.rows) {
        for (int channel = 0; channel < ChannelCount; ++channel) {
            if (const Score value = row.cells.at(size_t(channel)).value)
                results.number(control(rubric, {row.provision, channel}), *value);
        }
    }
    writeClass(results, rubric, figures.weightedMean);
    results.words(u"note"_s, evaluation.labels.summary);
    for (const TextMark &mark : marks) {
        if (!mark.human && mark.source == evaluation.id)
            results.mark(mark, markLabel(mark));
    }
    json.endArray();
    json.endObject();
}

/// What an annotation has no room for: which review it is, and the cells that people judged without a number.
void writeProvenance(JsonStream &json, const Rubric &rubric, const Review &review, int person)
{
    const auto cells = [&](QLatin1StringView key, Verdict verdict) {
        json.key(key);
        json.beginArray();
        for (const Decision &decision : review.decisions) {
            if (decision.verdict == verdict
                || (verdict == Verdict::NoData && !decision.value
                    && decision.verdict != Verdict::Abstain))
                json.text(control(rubric, decision.cell));
        }
        json.endArray();
    };
    json.beginObject();
    json.field("completed_by"_L1, person);
    json.field("state"_L1, reviewStateName(review.state));
    json.field("revision"_L1, review.revision);
    json.field("blind"_L1, review.blind);
    json.field("submitted_at"_L1, review.submittedAt);
    json.field("base_evaluation"_L1, review.baseEvaluation);
    cells("nd"_L1, Verdict::NoData);
    cells("abstained"_L1, Verdict::Abstain);
    json.endObject();
}

void writeReviewed(JsonStream &json, const Rubric &rubric, const ArticleDetail &article,
                   const Review &review, int person, const QList<TextMark> &marks)
{
    const auto base = std::ranges::find(article.evaluations, review.baseEvaluation,
                                        &Evaluation::id);
    json.beginObject();
    json.field("completed_by"_L1, person);
    json.field("was_cancelled"_L1, false);
    json.field("ground_truth"_L1, review.state == ReviewState::Adjudicated);
    json.field("lead_time"_L1, double(review.activeSeconds));
    json.field("created_at"_L1, review.startedAt);
    json.field("updated_at"_L1, review.updatedAt);
    json.key("result"_L1);
    json.beginArray();
    Results results(json, u"u%1"_s.arg(person));
    for (const Decision &decision : review.decisions) {
        if (decision.value)
            results.number(control(rubric, decision.cell), *decision.value);
    }
    writeClass(
        results, rubric,
        reviewedHeadline(rubric, base == article.evaluations.cend() ? nullptr : &*base, review)
            .weightedMean);
    results.words(u"note"_s, review.note);
    for (const TextMark &mark : marks) {
        if (mark.human && mark.author == review.reviewer)
            results.mark(mark, markLabel(mark));
    }
    json.endArray();
    json.endObject();
}

} // namespace

QByteArray labelStudioConfig(const Rubric &rubric)
{
    QString xml = u"<View>\n  <Text name=\"text\" value=\"$text\"/>\n"_s;
    for (const Provision &provision : rubric.provisions) {
        xml += u"  <Header value=\"%1\"/>\n"_s.arg(
            escaped(provision.section + u": "_s + provision.shortTitle.in(u"en"_s)));
        for (int channel = 0; channel < ChannelCount; ++channel)
            xml +=
                u"  <Number name=\"%1\" toName=\"text\" min=\"%2\" max=\"%3\" step=\"0.01\"/>\n"_s
                    .arg(escaped(control(rubric, {provision.number, channel})))
                    .arg(rubric.minimum)
                    .arg(rubric.maximum);
    }
    xml += u"  <Choices name=\"class\" toName=\"text\" choice=\"single\">\n"_s;
    for (const QString &name : classNames(rubric))
        xml += u"    <Choice value=\"%1\"/>\n"_s.arg(escaped(name));
    xml +=
        u"  </Choices>\n  <TextArea name=\"note\" toName=\"text\"/>\n"
        "  <Labels name=\"mark\" toName=\"text\">\n"
        "    <Label value=\"Fact\"/>\n    <Label value=\"Inference\"/>\n    <Label value=\"Note\"/>\n"
        "  </Labels>\n</View>\n"_s;
    return xml.toUtf8();
}

Status LabelStudioWriter::begin(ExportFiles &out, const Rubric &rubric, const ExportOptions &)
{
    m_rubric = rubric;
    m_people.clear();
    m_tasks = 0;
    if (Status written = out.append(u"config.xml"_s, labelStudioConfig(rubric)); !written)
        return written;
    return out.append(Tasks, "[");
}

Result<int> LabelStudioWriter::write(ExportFiles &out, const ExportArticle &exported)
{
    const ArticleDetail &article = exported.detail;
    if (article.document.text.isEmpty())
        return 0;
    const QList<TextMark> marks = textMarks(article);
    QByteArray task(m_tasks == 0 ? "\n" : ",\n");
    JsonStream json(task);
    json.beginObject();
    json.field("id"_L1, ++m_tasks);
    json.key("data"_L1);
    json.beginObject();
    json.field("text"_L1, article.document.text);
    json.field("title"_L1, article.row.title);
    json.field("address"_L1,
               article.row.url); // shown as text: nothing fetches a field of this name
    json.field("domain"_L1, article.row.domain);
    json.field("article"_L1, article.row.uuid);
    json.key("reviewers"_L1);
    json.beginObject();
    for (const Review &review : article.reviews) {
        if (!m_people.contains(review.reviewer))
            m_people.append(review.reviewer);
        json.key(QString::number(m_people.indexOf(review.reviewer) + 1));
        json.text(review.reviewer);
    }
    json.endObject();
    json.key("reviews"_L1);
    json.beginArray();
    for (const Review &review : article.reviews)
        writeProvenance(json, m_rubric, review, int(m_people.indexOf(review.reviewer)) + 1);
    json.endArray();
    json.endObject();
    json.key("predictions"_L1);
    json.beginArray();
    for (const Evaluation &evaluation : article.evaluations)
        writePrediction(json, m_rubric, article, evaluation, marks);
    json.endArray();
    json.key("annotations"_L1);
    json.beginArray();
    for (const Review &review : article.reviews)
        writeReviewed(json, m_rubric, article, review, int(m_people.indexOf(review.reviewer)) + 1,
                      marks);
    json.endArray();
    json.endObject();
    if (const Status written = out.append(Tasks, task); !written)
        return std::unexpected(written.error());
    return 1;
}

Status LabelStudioWriter::end(ExportFiles &out)
{
    return out.append(Tasks, "\n]\n");
}

} // namespace rapporteur
