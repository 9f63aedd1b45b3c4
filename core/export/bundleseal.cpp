// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/bundle.h"
#include "core/export/writers/csvwriter.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rapporteur::bundle
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype RowDigits =
    16; // 64 bits of a row's hash are enough to name the row that changed

QJsonObject field(const QString &name)
{
    static const QSet<QString> Numbers{u"raw"_s, u"repaired"_s, u"human"_s};
    static const QSet<QString> Integers{u"provision"_s, u"revision"_s, u"text_version"_s,
                                        u"characters"_s};
    static const QSet<QString> Times{u"evaluated_at"_s, u"decided_at"_s};
    QJsonObject described{{u"name"_s, name}};
    if (name == "blind"_L1) {
        described[u"type"_s] = u"boolean"_s;
        described[u"trueValues"_s] = QJsonArray{u"1"_s};
        described[u"falseValues"_s] = QJsonArray{u"0"_s};
        return described;
    }
    described[u"type"_s] = Numbers.contains(name) ? u"number"_s
        : Integers.contains(name)                 ? u"integer"_s
        : Times.contains(name)                    ? u"datetime"_s
                                                  : u"string"_s;
    if (Times.contains(name))
        described[u"format"_s] = u"any"_s;
    return described;
}

QJsonObject tableSchema(const QStringList &columns)
{
    QJsonArray fields;
    for (const QString &column : columns)
        fields.append(field(column));
    return {{u"fields"_s, fields}, {u"missingValues"_s, QJsonArray{QString()}}};
}

} // namespace

Result<Measured> measured(ExportFiles &files, const QString &name, bool eachRow)
{
    Result<std::unique_ptr<QIODevice>> file = files.written(name);
    if (!file)
        return failureOf(file);
    Measured measured;
    QCryptographicHash whole(QCryptographicHash::Sha256);
    while (!(*file)->atEnd()) {
        const QByteArray line = (*file)->readLine();
        if (line.isEmpty())
            break;
        whole.addData(line);
        measured.bytes += line.size();
        ++measured.rows;
        if (eachRow)
            measured.rowHashes.append(
                QString::fromLatin1(QCryptographicHash::hash(line, QCryptographicHash::Sha256)
                                        .toHex()
                                        .first(RowDigits)));
    }
    measured.sha256 = whole.result().toHex();
    return measured;
}

Result<QByteArray> dataPackage(ExportFiles &files, const Rubric &rubric, const QString &program)
{
    struct Described {
        QString path, name, format, mediatype, title;
        QStringList columns;
    };
    const QList<Described> all{
        {Articles,
         u"articles"_s,
         u"jsonl"_s,
         u"application/jsonl"_s,
         u"Everything, an article a line"_s,
         {}},
        {Cells, u"cells"_s, u"csv"_s, u"text/csv"_s, u"A row a cell"_s, CsvWriter::columns()},
        {Snapshots,
         u"snapshots"_s,
         u"csv"_s,
         u"text/csv"_s,
         u"The texts that were judged"_s,
         {u"article"_s, u"url"_s, u"text_version"_s, u"sha256"_s, u"characters"_s}},
        {Journal,
         u"journal"_s,
         u"jsonl"_s,
         u"application/jsonl"_s,
         u"Who changed what, when and why"_s,
         {}},
        {Agreement,
         u"agreement"_s,
         u"json"_s,
         u"application/json"_s,
         u"Agreement of the raters"_s,
         {}},
        {Prompts, u"prompts"_s, u"jsonl"_s, u"application/jsonl"_s, u"What models are asked"_s, {}},
        {RubricFile,
         u"rubric"_s,
         u"json"_s,
         u"application/json"_s,
         u"What was scored, and how"_s,
         {}},
        {Codebook, u"codebook"_s, u"md"_s, u"text/markdown"_s, u"The rubric for people"_s, {}}};
    QJsonArray resources;
    for (const Described &described : all) {
        const Result<Measured> file = measured(files, described.path, false);
        if (!file)
            return failureOf(file);
        QJsonObject resource{
            {u"name"_s, described.name},
            {u"path"_s, described.path},
            {u"title"_s, described.title},
            {u"format"_s, described.format},
            {u"mediatype"_s, described.mediatype},
            {u"encoding"_s, u"utf-8"_s},
            {u"bytes"_s, file->bytes},
            {u"hash"_s, QString(u"sha256:"_s + QString::fromLatin1(file->sha256))}};
        if (!described.columns.isEmpty()) {
            resource[u"type"_s] = u"table"_s;
            resource[u"dialect"_s] = QJsonObject{{u"header"_s, true},
                                                 {u"delimiter"_s, u","_s},
                                                 {u"lineTerminator"_s, u"\r\n"_s},
                                                 {u"quoteChar"_s, u"\""_s},
                                                 {u"doubleQuote"_s, true}};
            resource[u"schema"_s] = tableSchema(described.columns);
        }
        resources.append(resource);
    }
    const QJsonObject package{
        {u"$schema"_s, u"https://datapackage.org/profiles/2.0/datapackage.json"_s},
        {u"name"_s, u"rapporteur-"_s + rubric.id.toLower()},
        {u"title"_s, rubric.title.in(u"en"_s)},
        {u"description"_s, rubric.gist.in(u"en"_s)},
        {u"contributors"_s,
         QJsonArray{QJsonObject{{u"title"_s, program}, {u"roles"_s, QJsonArray{u"software"_s}}}}},
        {u"resources"_s, resources}};
    return QJsonDocument(package).toJson();
}

Result<QByteArray> manifestOf(ExportFiles &files)
{
    QJsonArray listed;
    for (const QString &name : files.names()) {
        if (name == Manifest || name == Sums)
            continue;
        const bool raw = rawFiles().contains(name);
        const Result<Measured> file = measured(files, name, raw);
        if (!file)
            return failureOf(file);
        QJsonObject entry{{u"path"_s, name},
                          {u"bytes"_s, file->bytes},
                          {u"rows"_s, file->rows},
                          {u"sha256"_s, QString::fromLatin1(file->sha256)}};
        if (raw)
            entry[u"row_sha256"_s] = file->rowHashes;
        listed.append(entry);
    }
    return QJsonDocument(QJsonObject{{u"format"_s, Format}, {u"files"_s, listed}}).toJson();
}

Result<QByteArray> sumsOf(ExportFiles &files)
{
    QByteArray sums;
    for (const QString &name : files.names()) {
        if (name == Sums)
            continue;
        const Result<Measured> file = measured(files, name, false);
        if (!file)
            return failureOf(file);
        sums += file->sha256 + "  " + name.toUtf8() + '\n';
    }
    return sums;
}

Status seal(ExportFiles &out)
{
    const Result<QByteArray> manifest = manifestOf(out);
    if (!manifest)
        return std::unexpected(manifest.error());
    if (Status written = out.append(Manifest, *manifest); !written)
        return written;
    const Result<QByteArray> sums = sumsOf(out);
    return sums ? out.append(Sums, *sums) : std::unexpected(sums.error());
}

} // namespace rapporteur::bundle
