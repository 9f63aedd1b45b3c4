// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writers/annotationwriters.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// The words around a stretch, up to 32 characters, never half a character.
std::pair<QString, QString> around(const QString &text, const TextMark &mark)
{
    const TextSpan span = fromCodePoints(text, {mark.start, mark.end - mark.start});
    Annotation quote;
    selectQuote(quote, text, span);
    return {quote.prefix, quote.suffix};
}

/// RFC 6920: a name for bytes by their hash, which anybody can check.
QString hashName(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return u"ni:///sha-256;"_s
        + QString::fromLatin1(
               hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

void textualBody(JsonStream &json, const QString &purpose, const QString &value)
{
    if (value.isEmpty())
        return;
    json.beginObject();
    json.field("type"_L1, u"TextualBody"_s);
    json.field("purpose"_L1, purpose);
    json.field("value"_L1, value);
    json.field("format"_L1, u"text/plain"_s);
    json.endObject();
}

struct Place {
    QString source, textHash;
    QDateTime at;
};

void writeSelectors(JsonStream &json, const QString &text, const TextMark &mark)
{
    const auto [prefix, suffix] = around(text, mark);
    json.key("selector"_L1);
    json.beginArray();
    json.beginObject();
    json.field("type"_L1, u"TextQuoteSelector"_s);
    json.field("exact"_L1, mark.exact);
    if (!prefix.isEmpty())
        json.field("prefix"_L1, prefix);
    if (!suffix.isEmpty())
        json.field("suffix"_L1, suffix);
    json.endObject();
    json.beginObject();
    json.field("type"_L1, u"TextPositionSelector"_s);
    json.field("start"_L1, qint64(mark.start));
    json.field("end"_L1, qint64(mark.end));
    json.endObject();
    json.endArray();
}

void writeItem(JsonStream &json, const Rubric &rubric, const Place &place, const QString &text,
               const TextMark &mark)
{
    const QString identity =
        u"%1 %2 %3 %4 %5"_s.arg(mark.source, mark.kind, mark.body).arg(mark.start).arg(mark.end)
        + (mark.cell ? cellLabel(rubric, *mark.cell) : QString());
    json.beginObject();
    json.field("id"_L1, u"urn:uuid:"_s + derivedUuid(identity));
    json.field("type"_L1, u"Annotation"_s);
    json.field("motivation"_L1, mark.cell ? u"assessing"_s : u"commenting"_s);
    if (mark.at.isValid())
        json.field("created"_L1, mark.at);
    json.key("creator"_L1);
    json.beginObject();
    json.field("id"_L1,
               u"urn:uuid:"_s
                   + derivedUuid((mark.human ? u"reviewer "_s : u"rater "_s) + mark.author
                                 + mark.promptSha256));
    json.field("type"_L1, mark.human ? u"Person"_s : u"Software"_s);
    json.field(mark.human ? "nickname"_L1 : "name"_L1, mark.author);
    if (!mark.promptSha256.isEmpty())
        json.field("promptSha256"_L1, mark.promptSha256);
    json.endObject();
    if (mark.human) {
        json.field("reviewState"_L1, mark.reviewState);
        json.field("revision"_L1, mark.revision);
        json.field("blind"_L1, mark.blind);
    }
    json.key("body"_L1);
    json.beginArray();
    if (mark.cell)
        textualBody(json, u"classifying"_s, cellLabel(rubric, *mark.cell));
    textualBody(json, u"tagging"_s, mark.kind);
    textualBody(json, u"describing"_s, mark.body);
    json.endArray();
    json.key("target"_L1);
    json.beginObject();
    json.field("source"_L1, place.source);
    json.key("state"_L1);
    json.beginObject();
    json.field("type"_L1, u"TimeState"_s);
    json.field("sourceDate"_L1, place.at);
    json.field("cached"_L1, place.textHash);
    json.endObject();
    writeSelectors(json, text, mark);
    json.endObject();
    json.endObject();
}

/// Marks that people made in comments.
QList<std::pair<const Comment *, TextMark>> commentMarks(const ArticleDetail &article)
{
    QList<std::pair<const Comment *, TextMark>> marks;
    for (const Review &review : article.reviews) {
        for (const Annotation &note : review.annotations) {
            const auto comment = std::ranges::find(article.comments.comments, note.commentId,
                                                   &Comment::nativeId);
            if (note.place != AnnotationPlace::Comment || note.span.length <= 0
                || comment == article.comments.comments.cend()
                || note.span.end() > comment->text.size())
                continue;
            const TextSpan points = toCodePoints(comment->text, note.span);
            TextMark mark;
            mark.start = points.start;
            mark.end = points.end();
            mark.exact = comment->text.sliced(note.span.start, note.span.length);
            mark.kind = u"note"_s;
            mark.cell = note.cell;
            mark.body = note.body;
            mark.source = note.id;
            mark.at = note.createdAt;
            mark.of(review);
            marks.append({&*comment, mark});
        }
    }
    return marks;
}

/// An address as an IRI; what has none gets a name of its own.
QString sourceOf(const QString &url, const QString &name)
{
    const bool web = url.startsWith("https://"_L1) || url.startsWith("http://"_L1);
    return web ? url : u"urn:uuid:"_s + derivedUuid(name);
}

} // namespace

Status WebAnnotationWriter::begin(QIODevice &out, const Rubric &rubric,
                                  const ExportOptions &options)
{
    m_rubric = rubric;
    m_options = options;
    m_count = 0;
    const QString id = u"urn:uuid:"_s + derivedUuid(u"collection "_s + rubric.sha256);
    QByteArray head;
    JsonStream json(head);
    json.beginObject();
    json.key("@context"_L1);
    json.beginArray();
    json.text(u"http://www.w3.org/ns/anno.jsonld"_s);
    json.beginObject(); // words of ours, so that a processor keeps them
    for (const auto term : {"promptSha256"_L1, "reviewState"_L1, "revision"_L1, "blind"_L1})
        json.field(term, QString(u"urn:x-rapporteur:"_s + term));
    json.endObject();
    json.endArray();
    json.field("id"_L1, id);
    json.field("type"_L1, u"AnnotationCollection"_s);
    json.field("label"_L1, rubric.title.in(u"en"_s));
    json.key("generator"_L1);
    json.beginObject();
    json.field("id"_L1, u"urn:uuid:"_s + derivedUuid(u"program "_s + options.program));
    json.field("type"_L1, u"Software"_s);
    json.field("name"_L1, options.program);
    json.endObject();
    json.key("first"_L1);
    json.beginObject();
    json.field("id"_L1, u"urn:uuid:"_s + derivedUuid(u"page "_s + rubric.sha256));
    json.field("type"_L1, u"AnnotationPage"_s);
    json.field("startIndex"_L1, 0);
    json.key("items"_L1);
    json.beginArray();
    return writeAll(out, head);
}

Result<int> WebAnnotationWriter::write(QIODevice &out, const ExportArticle &exported)
{
    const ArticleDetail &article = exported.detail;
    QByteArray items;
    int count = 0;
    const auto add = [&](const Place &place, const QString &text, const TextMark &mark) {
        items += m_count + count++ == 0 ? "\n" : ",\n";
        JsonStream json(items);
        writeItem(json, m_rubric, place, text, mark);
    };
    const QString name = article.row.title + u'\n' + article.document.text;
    const Place page{sourceOf(article.row.url, name), hashName(article.document.text),
                     article.row.addedAt};
    for (const TextMark &mark : textMarks(article))
        add(page, article.document.text, mark);
    for (const auto &[comment, mark] : commentMarks(article))
        add({sourceOf(comment->url, name + comment->nativeId), hashName(comment->text),
             comment->postedAt.isValid() ? comment->postedAt : article.row.addedAt},
            comment->text, mark);
    m_count += count;
    if (const Status written = writeAll(out, items); !written)
        return std::unexpected(written.error());
    return count;
}

Status WebAnnotationWriter::end(QIODevice &out)
{
    return writeAll(out, "\n]},\"total\":" + QByteArray::number(m_count) + "}\n");
}

} // namespace rapporteur
