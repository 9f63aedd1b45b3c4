// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/importlisting.h"

#include "core/content/extraction.h"
#include "core/runs/filelist.h"
#include "core/runs/filepieces.h"
#include "core/sources/adapters/readsource.h"
#include "core/store/urlkey.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportListing)
};

constexpr qsizetype readForTitles =
    300; ///< files; more of them are not parsed before they are chosen
constexpr qint64 largestForTitle = 2LL << 20;

QString formatText(SourceFormat format)
{
    switch (format) {
    case SourceFormat::Html:
        return Words::tr("HTML page");
    case SourceFormat::Markdown:
        return Words::tr("Markdown");
    case SourceFormat::Text:
        return Words::tr("Text");
    case SourceFormat::Json:
        return Words::tr("JSON");
    case SourceFormat::JsonLines:
        return Words::tr("JSON lines");
    case SourceFormat::Csv:
        return Words::tr("Table");
    case SourceFormat::Feed:
        return Words::tr("Feed");
    case SourceFormat::Archive:
        return Words::tr("Archive");
    case SourceFormat::ObservatoryPage:
        return Words::tr("Observatory page");
    default:
        return Words::tr("File");
    }
}

/// "JSON, 3 articles, 48 comments, 1 evaluation"
QString contentsText(SourceFormat format, const QList<SourceItem> &items)
{
    QStringList parts{formatText(format)};
    qsizetype comments = 0, evaluations = 0;
    for (const SourceItem &item : items) {
        comments += item.thread ? item.thread->comments.size() : 0;
        evaluations += item.evaluations.size();
    }
    if (items.size() > 1)
        parts.append(Words::tr("%n article(s)", nullptr, static_cast<int>(items.size())));
    if (comments > 0)
        parts.append(Words::tr("%n comment(s)", nullptr, static_cast<int>(comments)));
    if (evaluations > 0)
        parts.append(Words::tr("%n evaluation(s)", nullptr, static_cast<int>(evaluations)));
    return parts.join(u", "_s);
}

ImportChoice fileChoice(const QString &path)
{
    const QFileInfo info(path);
    ImportChoice choice;
    choice.source = path;
    choice.title = info.fileName();
    choice.what = Words::tr("File");
    choice.bytes = info.size();
    return choice;
}

ImportChoice broken(ImportChoice choice, const QString &why)
{
    choice.fault = why;
    choice.suggested = false;
    return choice;
}

void listPages(const QString &path, ImportListing &listing)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        listing.choices.append(broken(
            fileChoice(path), Words::tr("%1 cannot be read: %2.").arg(path, file.errorString())));
        return;
    }
    const ArchiveListing archive = listArchive(file, path);
    for (const ArchivePage &page : archive.pages) {
        ImportChoice choice;
        choice.kind = ImportChoice::Kind::Page;
        choice.source = path;
        choice.title = page.title.isEmpty() ? page.url : page.title;
        choice.url = page.url;
        choice.what = page.suggested ? Words::tr("Page")
            : page.status >= 300     ? Words::tr("Answer with status %1").arg(page.status)
                                     : Words::tr("Part of a page");
        choice.bytes = page.size;
        choice.date = page.date;
        choice.suggested = page.suggested;
        choice.record = page.record;
        choice.file = page.file;
        listing.choices.append(choice);
    }
    listing.issues.append(archive.summary.issues);
    if (archive.summary.error)
        listing.choices.append(broken(fileChoice(path), archive.summary.error->text));
    else if (archive.pages.isEmpty())
        listing.choices.append(
            broken(fileChoice(path), Words::tr("%1 holds no pages to read.").arg(path)));
}

void listTable(const QByteArray &bytes, ImportChoice choice, const KnownMappings &mappings,
               ImportListing &listing)
{
    const CsvTable table = readCsvTable(bytes, choice.source);
    const QStringList header = table.rows.value(0);
    const auto known = mappings.constFind(headerKey(header));
    choice.isTable = true;
    choice.mapping = known != mappings.cend() ? *known : suggestedMapping(table);
    const int lines = static_cast<int>(table.rows.size()) - (choice.mapping->hasHeader ? 1 : 0);
    choice.what = Words::tr("Table, %n line(s)", nullptr, qMax(0, lines));
    listing.issues.append(table.issues);
    if (!choice.mapping->isUsable())
        choice = broken(choice,
                        Words::tr("None of the columns can be told to hold addresses or texts. "
                                  "Say with “Columns” what they hold."));
    listing.choices.append(choice);
}

/// What one item is called, read from the page when nothing else says so.
void describe(ImportChoice &choice, const SourceItem &item, bool parse)
{
    choice.url = item.url;
    choice.date = item.publishedAt;
    QString title = item.title;
    if (title.isEmpty() && item.thread)
        title = item.thread->title;
    if (title.isEmpty() && parse && item.kind != PayloadKind::None
        && item.payload.size() <= largestForTitle) {
        if (const Result<Document> document = extractDocument(item)) {
            title = document->title;
            if (choice.url.isEmpty())
                choice.url = document->url;
            choice.what =
                Words::tr("%1, %n word(s)", nullptr, document->wordCount()).arg(choice.what);
            if (document->gate.blocked())
                choice.what += u" · "_s + Words::tr("behind a wall");
        }
    }
    if (!title.isEmpty())
        choice.title = title;
}

void listFile(const QString &path, const KnownMappings &mappings, bool parse,
              ImportListing &listing)
{
    ImportChoice choice = fileChoice(path);
    if (isLargeJsonLines(path)) {
        choice.what = formatText(SourceFormat::JsonLines);
        listing.choices.append(choice);
        return;
    }
    const Result<QByteArray> bytes = bytesOf(path, FileLimit);
    if (!bytes) {
        listing.choices.append(broken(choice, bytes.error().text));
        return;
    }
    const SourceFormat format = detectSourceFormat(*bytes, path);
    if (format == SourceFormat::Csv) {
        listTable(*bytes, choice, mappings, listing);
        return;
    }
    SourceReading reading = readSource(*bytes, path);
    listing.choices.append(choicesOf(reading.candidates, path));
    if (!reading.items.isEmpty()) {
        choice.what = contentsText(format, reading.items);
        if (reading.items.size() == 1)
            describe(choice, reading.items.first(), parse);
        listing.choices.append(choice);
        listing.issues.append(reading.issues);
        return;
    }
    if (!reading.candidates.isEmpty()) {
        listing.issues.append(reading.issues);
        return;
    }
    listing.choices.append(broken(choice,
                                  reading.issues.isEmpty()
                                      ? Words::tr("There is nothing to load in %1.").arg(path)
                                      : reading.issues.first().text));
}

} // namespace

QString headerKey(const QStringList &header)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(header.join(u'\n').toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .first(24));
}

QList<ImportChoice> choicesOf(const QList<SourceCandidate> &candidates, const QString &source)
{
    QList<ImportChoice> choices;
    for (const SourceCandidate &candidate : candidates) {
        ImportChoice choice;
        choice.kind = ImportChoice::Kind::Entry;
        choice.source = source;
        choice.title = candidate.title.isEmpty() ? candidate.summary.left(120) : candidate.title;
        choice.url = candidate.url.isEmpty() ? candidate.discussionUrl : candidate.url;
        QStringList parts;
        if (candidate.points)
            parts.append(Words::tr("%n point(s)", nullptr, *candidate.points));
        if (candidate.comments)
            parts.append(Words::tr("%n comment(s)", nullptr, *candidate.comments));
        if (candidate.whole)
            parts.append(Words::tr("carries its text"));
        choice.what = parts.isEmpty() ? Words::tr("Entry of a list") : parts.join(u", "_s);
        choice.date = candidate.publishedAt;
        choice.candidate = candidate;
        choice.takeText = choice.url.isEmpty() && candidate.whole;
        if (choice.url.isEmpty() && !candidate.whole)
            choice = broken(choice, Words::tr("This entry has neither an address nor a text."));
        choices.append(choice);
    }
    return choices;
}

ImportListing listPaths(const QStringList &paths, const KnownMappings &mappings, ListingRun &run)
{
    ImportListing listing;
    const FileList list = filesOf(paths);
    listing.issues = list.leftOut;
    const bool parse = list.files.size() <= readForTitles;
    for (qsizetype i = 0; i < list.files.size() && !run.cancelled; ++i) {
        const QString &path = list.files[i];
        if (run.progress)
            run.progress(static_cast<int>(i), static_cast<int>(list.files.size()),
                         QFileInfo(path).fileName());
        if (isArchiveFile(path))
            listPages(path, listing);
        else
            listFile(path, mappings, parse, listing);
    }
    if (listing.choices.isEmpty() && !run.cancelled)
        listing.error = Error{ErrorKind::NotFound,
                              listing.issues.isEmpty() ? Words::tr("There is nothing to load.")
                                                       : listing.issues.first().text,
                              {}};
    return listing;
}

void markKnown(QList<ImportChoice> &choices, const Workspace &workspace)
{
    QSet<QString> seen;
    for (ImportChoice &choice : choices) {
        const QString key = urlKey(choice.url);
        if (key.isEmpty())
            continue;
        choice.twice = seen.contains(key);
        seen.insert(key);
        choice.known = workspace.findArticle(choice.url).result().value_or(0);
        if (choice.twice)
            choice.suggested = false;
    }
}

} // namespace rapporteur
