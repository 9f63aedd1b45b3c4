// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/csvarticles.h"

#include "core/sources/adapters/jsonreader.h"
#include "core/sources/sourcetime.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

constexpr int listedRows = 50;
constexpr qsizetype sampledRows = 50;

constexpr std::array fieldNames = {std::pair{ArticleField::Url, "url"_L1},
                                   std::pair{ArticleField::Title, "title"_L1},
                                   std::pair{ArticleField::Author, "author"_L1},
                                   std::pair{ArticleField::Site, "site"_L1},
                                   std::pair{ArticleField::Language, "language"_L1},
                                   std::pair{ArticleField::Published, "published"_L1},
                                   std::pair{ArticleField::Text, "text"_L1},
                                   std::pair{ArticleField::Html, "html"_L1},
                                   std::pair{ArticleField::Markdown, "markdown"_L1},
                                   std::pair{ArticleField::Summary, "summary"_L1}};

/// Names of columns as people write them, the likeliest first; compared without case, blanks and punctuation.
const QMap<ArticleField, QStringList> &knownHeaders()
{
    static const QMap<ArticleField, QStringList> Headers{
        {ArticleField::Url,
         {u"url"_s, u"articleurl"_s, u"link"_s, u"storyurl"_s, u"pageurl"_s, u"uri"_s, u"href"_s,
          u"permalink"_s, u"canonicalurl"_s, u"address"_s, u"webaddress"_s, u"adresse"_s,
          u"website"_s, u"sourceurl"_s, u"lien"_s, u"enlace"_s}},
        {ArticleField::Title,
         {u"title"_s, u"headline"_s, u"articletitle"_s, u"storytitle"_s, u"titel"_s,
          u"überschrift"_s, u"titre"_s, u"titulo"_s, u"título"_s, u"titolo"_s, u"subject"_s,
          u"name"_s}},
        {ArticleField::Author,
         {u"author"_s, u"authors"_s, u"byline"_s, u"by"_s, u"hnby"_s, u"creator"_s, u"writer"_s,
          u"autor"_s, u"verfasser"_s, u"auteur"_s, u"autore"_s}},
        {ArticleField::Site,
         {u"site"_s, u"sitename"_s, u"publisher"_s, u"publication"_s, u"outlet"_s, u"domain"_s,
          u"medium"_s, u"source"_s, u"quelle"_s}},
        {ArticleField::Language,
         {u"language"_s, u"lang"_s, u"sprache"_s, u"langue"_s, u"idioma"_s}},
        {ArticleField::Published,
         {u"published"_s, u"publishedat"_s, u"publisheddate"_s, u"datepublished"_s, u"pubdate"_s,
          u"publicationdate"_s, u"date"_s, u"datum"_s, u"hntime"_s, u"time"_s, u"timestamp"_s,
          u"createdat"_s, u"fecha"_s}},
        {ArticleField::Html, {u"html"_s, u"contenthtml"_s, u"bodyhtml"_s, u"rawhtml"_s}},
        {ArticleField::Markdown, {u"markdown"_s, u"md"_s}},
        {ArticleField::Text,
         {u"text"_s, u"fulltext"_s, u"articletext"_s, u"body"_s, u"content"_s, u"contenttext"_s,
          u"article"_s, u"hntext"_s, u"inhalt"_s, u"volltext"_s, u"texte"_s, u"texto"_s,
          u"testo"_s}},
        {ArticleField::Summary,
         {u"summary"_s, u"description"_s, u"abstract"_s, u"excerpt"_s, u"zusammenfassung"_s}}};
    return Headers;
}

QString bareName(const QString &header)
{
    QString bare;
    for (const QChar c : header.toLower()) {
        if (c.isLetterOrNumber())
            bare += c;
    }
    return bare;
}

bool isAddress(const QString &field)
{
    return field.startsWith("http://"_L1, Qt::CaseInsensitive)
        || field.startsWith("https://"_L1, Qt::CaseInsensitive);
}

QMap<ArticleField, int> byHeader(const QStringList &header)
{
    QStringList names;
    for (const QString &cell : header)
        names.append(bareName(cell));
    QMap<ArticleField, int> columns;
    for (const auto &[field, known] : knownHeaders().asKeyValueRange()) {
        for (const QString &name : known) {
            if (const qsizetype column = names.indexOf(name);
                column >= 0 && !columns.values().contains(int(column))) {
                columns.insert(field, int(column));
                break;
            }
        }
    }
    return columns;
}

/// Addresses show themselves; the longest column is the text, the longest of the rest the title.
QMap<ArticleField, int> byContent(const QList<QStringList> &rows)
{
    QMap<int, qsizetype> lengths;
    QMap<int, int> addresses;
    const qsizetype count = qMin(rows.size(), sampledRows);
    for (qsizetype row = 0; row < count; ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            lengths[column] += rows[row][column].size();
            addresses[column] += isAddress(rows[row][column]);
        }
    }
    QMap<ArticleField, int> columns;
    for (const auto &[column, found] : addresses.asKeyValueRange()) {
        if (2 * found > count && !columns.contains(ArticleField::Url))
            columns.insert(ArticleField::Url, column);
    }
    int longest = -1, second = -1;
    for (const auto &[column, length] : lengths.asKeyValueRange()) {
        if (columns.value(ArticleField::Url, -1) == column)
            continue;
        if (longest < 0 || length > lengths[longest])
            second = std::exchange(longest, column);
        else if (second < 0 || length > lengths[second])
            second = column;
    }
    const bool isText = longest >= 0 && lengths[longest] > 200 * count;
    if (isText)
        columns.insert(ArticleField::Text, longest);
    if (const int title = isText ? second : longest; title >= 0 && lengths[title] > 0)
        columns.insert(ArticleField::Title, title);
    return columns;
}

QString languageTag(const QString &text)
{
    return text.size() >= 2 && text.size() <= 12 ? text.toLower() : QString();
}

/// Reads the fields of one row by a mapping.
struct RowFields {
    const QStringList &row;
    const ColumnMapping &mapping;

    QString operator[](ArticleField field) const
    {
        const int column = mapping.columns.value(field, -1);
        return column >= 0 && column < row.size() ? withoutGuard(row[column]).trimmed() : QString();
    }
};

void setText(SourceItem &item, const RowFields &fields)
{
    for (const auto &[field, kind] : {std::pair{ArticleField::Html, PayloadKind::Html},
                                      std::pair{ArticleField::Markdown, PayloadKind::Markdown},
                                      std::pair{ArticleField::Text, PayloadKind::Text}}) {
        const QString text = fields[field];
        if (text.isEmpty())
            continue;
        item.kind = kind;
        item.payload = text.toUtf8();
        item.charset = u"UTF-8"_s;
        return;
    }
}

} // namespace

bool ColumnMapping::isUsable() const
{
    return columns.contains(ArticleField::Url) || columns.contains(ArticleField::Text)
        || columns.contains(ArticleField::Html) || columns.contains(ArticleField::Markdown);
}

QString articleFieldName(ArticleField field)
{
    const auto found = std::ranges::find(fieldNames, field,
                                         &decltype(fieldNames)::value_type::first);
    return found == fieldNames.end() ? QString() : QString(found->second);
}

std::optional<ArticleField> articleFieldNamed(QStringView name)
{
    for (const auto &[field, known] : fieldNames) {
        if (name == known)
            return field;
    }
    return std::nullopt;
}

ColumnMapping suggestedMapping(const CsvTable &table)
{
    ColumnMapping mapping;
    mapping.separator = table.separator;
    if (table.rows.isEmpty())
        return mapping;
    mapping.columns = byHeader(table.rows.first());
    // A row of data may hold the word "text"; one with an address in it is no header.
    mapping.hasHeader = !mapping.columns.isEmpty()
        && std::ranges::none_of(table.rows.first(), isAddress);
    if (!mapping.hasHeader)
        mapping.columns = byContent(table.rows);
    return mapping;
}

SourceReading articlesOf(const CsvTable &table, const ColumnMapping &mapping, const QString &origin)
{
    SourceReading reading;
    reading.issues = table.issues;
    int bad = 0;
    for (qsizetype i = mapping.hasHeader ? 1 : 0; i < table.rows.size(); ++i) {
        const RowFields fields{table.rows[i], mapping};
        SourceItem item;
        item.origin = Words::tr("%1, line %2").arg(origin).arg(table.lines[i]);
        item.url = fields[ArticleField::Url];
        item.title = fields[ArticleField::Title].simplified();
        item.author = fields[ArticleField::Author].simplified();
        item.site = fields[ArticleField::Site].simplified();
        item.language = languageTag(fields[ArticleField::Language]);
        item.publishedAt = timeFromText(fields[ArticleField::Published]);
        setText(item, fields);
        if (item.url.isEmpty() && item.kind == PayloadKind::None) {
            if (++bad <= listedRows)
                reading.issues.append(
                    {Severity::Error, u"bad-row"_s,
                     Words::tr("Line %1 of %2 is no article: it has neither an address nor a "
                               "text.")
                         .arg(table.lines[i])
                         .arg(origin),
                     item.origin});
            continue;
        }
        if (item.title.isEmpty() && item.kind == PayloadKind::None)
            item.title = titleFromAddress(item.url);
        reading.items.append(std::move(item));
    }
    if (bad > listedRows)
        reading.issues.append(
            {Severity::Error, u"bad-rows"_s,
             Words::tr("%n more lines could not be read.", nullptr, bad - listedRows), origin});
    if (reading.items.isEmpty() && reading.issues.isEmpty())
        reading.issues.append({Severity::Warning, u"empty-table"_s,
                               Words::tr("%1 has no lines below its header.").arg(origin), origin});
    return reading;
}

SourceReading readCsv(const QByteArray &bytes, const QString &origin)
{
    const CsvTable table = readCsvTable(bytes, origin);
    const ColumnMapping mapping = suggestedMapping(table);
    if (!mapping.isUsable()) {
        SourceReading reading;
        reading.issues.append(
            {Severity::Error, u"unknown-columns"_s,
             Words::tr(
                 "%1: none of the columns can be told to hold addresses or texts. Name one “url” or “text” "
                 "in the first line.")
                 .arg(origin),
             origin});
        return reading;
    }
    return articlesOf(table, mapping, origin);
}

} // namespace rapporteur
