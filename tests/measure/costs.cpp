// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/extraction.h"
#include "tests/measure/measuring.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace rapporteur::measure
{

namespace
{

double statusMb(const char *name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(qstrlen(name)).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

QByteArray paragraphs(qsizetype bytes)
{
    const QByteArray one = "<p>The ferry left at nine, which was late, and <a href=/why>nobody</a> "
                           "on the quay had been told <b>why</b> it was so.</p>\n";
    return "<html><body><div class=article>" + one.repeated(bytes / one.size()) + "</div>";
}

CostMeasure measureCost(const QString &shape, const QByteArray &bytes)
{
    SourceItem item;
    item.origin = shape;
    item.url = u"https://site.example/"_s;
    item.kind = PayloadKind::Html;
    item.payload = bytes;
    const bool canReset = resetPeak();
    const double before = usedMemoryMb();
    QElapsedTimer timer;
    timer.start();
    const Result<Document> document = extractDocument(item);
    CostMeasure cost{shape, double(bytes.size()) / 1e6, double(timer.nsecsElapsed()) / 1e9, 0, {}};
    cost.peakMb = canReset ? peakMemoryMb() - before : 0;
    cost.outcome = document ? u"%L1 characters"_s.arg(document->text.size())
                            : document.error().text;
    for (const Issue &issue : document ? document->issues : Issues())
        cost.outcome += u"; "_s + issue.text;
    return cost;
}

} // namespace

bool resetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

double peakMemoryMb()
{
    return statusMb("VmHWM:");
}

double usedMemoryMb()
{
    return statusMb("VmRSS:");
}

QList<CostMeasure> measureCosts()
{
    const QByteArray body = "<html><body>";
    QByteArray attributes = body + "<p";
    for (int i = 0; i < 1'000'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=1";
    return {
        measureCost(u"article of 1 MB"_s, paragraphs(1'000'000)),
        measureCost(u"article of 2 MB"_s, paragraphs(2'000'000)),
        measureCost(u"article of 4 MB"_s, paragraphs(4'000'000)),
        measureCost(u"article of 8 MB"_s, paragraphs(8'000'000)),
        measureCost(u"article of 50 MB"_s, paragraphs(50'000'000)),
        measureCost(u"one line of 5 MB"_s, body + "<p>" + QByteArray("word ").repeated(1'000'000)),
        measureCost(u"100,000 elements inside one another"_s,
                    body + QByteArray("<div>").repeated(100'000) + "the end"),
        measureCost(u"30,000 tables inside one another"_s,
                    body + QByteArray("<table><tr><td>").repeated(30'000) + "the end"),
        measureCost(u"1,000,000 attributes"_s, attributes + ">the end"),
        measureCost(u"200,000 comments that never end"_s,
                    body + "the start" + QByteArray("<!-- ").repeated(200'000))};
}

QJsonObject toJson(const CostMeasure &cost)
{
    return {{u"shape"_s, cost.shape},
            {u"megabytes"_s, cost.megabytes},
            {u"seconds"_s, cost.seconds},
            {u"peak_mb"_s, cost.peakMb},
            {u"outcome"_s, cost.outcome}};
}

} // namespace rapporteur::measure
