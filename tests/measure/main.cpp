// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/extraction.h"
#include "tests/core/content/documentdump.h"
#include "tests/measure/report.h"
#include "tests/support/paths.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace
{

using namespace Qt::StringLiterals;
using namespace rapporteur::measure;

template <typename Measure>
QJsonArray jsonOf(const QList<Measure> &measures)
{
    QJsonArray array;
    for (const Measure &measure : measures)
        array.append(toJson(measure));
    return array;
}

QList<PageMeasure> pagesOf(const QString &folder, const QStringList &only)
{
    QList<PageMeasure> pages;
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (only.isEmpty() || only.contains(name))
            pages.append(measurePage(folder + u'/' + name));
    }
    return pages;
}

/// What is made of a page of one's own: for looking at.
int show(QTextStream &out, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s: %s", qPrintable(path), qPrintable(file.errorString()));
    rapporteur::SourceItem item;
    item.origin = path;
    item.kind = rapporteur::PayloadKind::Html;
    item.payload = file.readAll();
    const rapporteur::Result<rapporteur::Document> document = rapporteur::extractDocument(item);
    out << (document ? QString::fromUtf8(rapporteur::testing::dumpDocument(*document))
                     : document.error().text + u'\n');
    return document ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures how well pages are read: their text and metadata against what the readability suite expects, the "
        "content gate against stored walls, time and memory against size."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"readability"_s, u"Folder of the suite: one folder a page."_s, u"DIR"_s,
          rapporteur::testing::sharedDataPath(u"readability"_s)},
         {u"pages"_s, u"Only these pages, comma separated; nothing else is measured."_s, u"LIST"_s},
         {u"each"_s, u"Print every page, not the worst five only."_s},
         {u"costs"_s, u"Also measure pages made to order, up to 50 MB."_s},
         {u"show"_s, u"Only print what is made of this page."_s, u"FILE"_s},
         {u"json"_s, u"Also write all figures to this file."_s, u"FILE"_s}});
    parser.process(app);

    QTextStream out(stdout);
    if (parser.isSet(u"show"_s))
        return show(out, parser.value(u"show"_s));
    const QStringList only = parser.value(u"pages"_s).split(u',', Qt::SkipEmptyParts);
    const QList<PageMeasure> pages = pagesOf(parser.value(u"readability"_s), only);
    if (pages.isEmpty())
        qFatal("There are no pages in %s.", qPrintable(parser.value(u"readability"_s)));
    reportPages(out, pages, parser.isSet(u"each"_s) || !only.isEmpty());
    if (!only.isEmpty()) {
        for (const PageMeasure &page : pages)
            reportDifference(out, page);
        return 0;
    }
    const QList<WallMeasure> walls = measureWalls();
    reportWalls(out, walls, pages);
    QList<CostMeasure> costs;
    if (parser.isSet(u"costs"_s)) {
        costs = measureCosts();
        reportCosts(out, costs);
    }
    if (parser.isSet(u"json"_s)) {
        QFile file(parser.value(u"json"_s));
        const QJsonObject all{
            {u"pages"_s, jsonOf(pages)}, {u"walls"_s, jsonOf(walls)}, {u"costs"_s, jsonOf(costs)}};
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(all).toJson()) < 0)
            qFatal("cannot write %s: %s", qPrintable(file.fileName()),
                   qPrintable(file.errorString()));
    }
    return 0;
}
