// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/measure/measuring.h"

#include "core/content/extraction.h"
#include "core/content/language.h"
#include "core/sources/sourcetime.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <gumbo.h>

using namespace Qt::StringLiterals;

namespace rapporteur::measure
{

namespace
{

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double secondsOfBareParse(const QByteArray &bytes)
{
    QElapsedTimer timer;
    timer.start();
    GumboOptions options = kGumboDefaultOptions;
    GumboOutput *output = gumbo_parse_with_options(&options, bytes.constData(),
                                                   size_t(bytes.size()));
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    gumbo_destroy_output(&options, output);
    return seconds;
}

/// Compares texts by their words and the gaps between them, times as instants, languages by their first part.
void compareFields(const QJsonObject &expected, PageMeasure &page)
{
    const Document &document = page.document;
    const auto text = [&](const QString &key, const QString &ours) {
        const QString wanted = expected[key].toString().simplified();
        if (!wanted.isEmpty())
            page.fields.insert(key, {wanted, ours, wanted == ours.simplified()});
    };
    text(u"title"_s, document.title);
    text(u"byline"_s, document.author);
    text(u"siteName"_s, document.site);
    if (const QString wanted = expected["lang"_L1].toString(); !wanted.isEmpty())
        page.fields.insert(
            u"lang"_s, {wanted, document.language, primaryLanguage(wanted) == document.language});
    if (const QString wanted = expected["dir"_L1].toString(); !wanted.isEmpty())
        page.fields.insert(u"dir"_s,
                           {wanted, document.rightToLeft ? u"rtl"_s : u"ltr"_s,
                            (wanted == "rtl"_L1) == document.rightToLeft});
    if (const QString wanted = expected["publishedTime"_L1].toString(); !wanted.isEmpty())
        page.fields.insert(u"publishedTime"_s,
                           {wanted, document.publishedAt.toString(Qt::ISODate),
                            timeFromText(wanted) == document.publishedAt});
}

} // namespace

PageMeasure measurePage(const QString &folder)
{
    PageMeasure page;
    page.name = QFileInfo(folder).fileName();
    page.development =
        QCryptographicHash::hash(page.name.toUtf8(), QCryptographicHash::Sha256).at(0) & 1;
    SourceItem item;
    item.origin = page.name;
    item.url = u"http://fakehost/test/page.html"_s;
    item.kind = PayloadKind::Html;
    item.payload = read(folder + u"/source.html"_s);
    page.bytes = item.payload.size();
    page.parseSeconds = secondsOfBareParse(item.payload);

    const bool canReset = resetPeak();
    const double before = usedMemoryMb();
    QElapsedTimer timer;
    timer.start();
    Result<Document> document = extractDocument(item);
    page.seconds = double(timer.nsecsElapsed()) / 1e9;
    page.peakMb = canReset ? peakMemoryMb() - before : 0;
    if (document)
        page.document = std::move(*document);
    page.gate = page.document.gate;
    page.expectedText = testing::bodyText(QString::fromUtf8(read(folder + u"/expected.html"_s)));
    page.words = testing::agreement(testing::tokensOf(page.document.text),
                                    testing::tokensOf(page.expectedText));
    compareFields(QJsonDocument::fromJson(read(folder + u"/expected-metadata.json"_s)).object(),
                  page);
    return page;
}

QJsonObject toJson(const PageMeasure &page)
{
    QJsonObject fields;
    for (auto field = page.fields.cbegin(); field != page.fields.cend(); ++field)
        fields.insert(field.key(),
                      QJsonObject{{u"wanted"_s, field->wanted},
                                  {u"ours"_s, field->ours},
                                  {u"right"_s, field->right}});
    return {{u"name"_s, page.name},
            {u"half"_s, page.development ? u"development"_s : u"control"_s},
            {u"f1"_s, page.words.f1},
            {u"precision"_s, page.words.precision},
            {u"recall"_s, page.words.recall},
            {u"words"_s, page.words.ours},
            {u"expected_words"_s, page.words.expected},
            {u"fields"_s, fields},
            {u"blocked"_s, page.gate.blocked() ? page.gate.category : QString()},
            {u"bytes"_s, page.bytes},
            {u"seconds"_s, page.seconds},
            {u"parse_seconds"_s, page.parseSeconds},
            {u"peak_mb"_s, page.peakMb}};
}

} // namespace rapporteur::measure
