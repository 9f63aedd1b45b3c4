// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/content/commenttree.h"
#include "core/rubric/rubricreader.h"
#include "core/sources/adapters/readsource.h"
#include "tests/bench/benchrow.h"
#include "tests/bench/firstpaint.h"
#include "tests/bench/generator.h"
#include "tests/support/paths.h"
#include "ui/content/discussionview.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QStandardItemModel>
#include <QTimer>
#include <QTreeView>

namespace rapporteur::bench
{

using namespace Qt::StringLiterals;

namespace
{

/// Milliseconds from making a view to its first paint with everything in it.
double toFirstPaint(const std::function<std::unique_ptr<QAbstractScrollArea>()> &make)
{
    QEventLoop loop;
    QTimer::singleShot(120'000, &loop, [] { qFatal("the view did not come within two minutes"); });
    QElapsedTimer timer;
    double ms = 0;
    timer.start();
    const std::unique_ptr<QAbstractScrollArea> view = make();
    new FirstPaint(
        view->viewport(), [] { return true; },
        [&] {
            ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            loop.quit();
        },
        view.get());
    view->resize(700, 800);
    view->show();
    loop.exec();
    return ms;
}

/// The same comments in Qt's own tree, which cuts each to one line.
std::unique_ptr<QAbstractScrollArea> plainTree(const CommentTree &tree)
{
    auto view = std::make_unique<QTreeView>();
    auto *model = new QStandardItemModel(view.get());
    QList<QStandardItem *> items;
    for (const Comment &comment : tree.comments) {
        auto *item = new QStandardItem(comment.author + u": "_s + comment.text.left(200));
        items.append(item);
        if (comment.parent < 0)
            model->appendRow(item);
        else
            items[comment.parent]->appendRow(item);
    }
    view->setModel(model);
    view->setUniformRowHeights(true);
    view->expandAll();
    return view;
}

QList<Measure> rowsOf(const QString &name, const QByteArray &json, double aimMs)
{
    SourceReading reading;
    const double reading1 = 1000
        * secondsOf([&] { reading = readSource(json, name, SourceFormat::Json); });
    if (reading.items.isEmpty() || !reading.items.first().thread)
        qFatal("%s holds no discussion", qPrintable(name));
    CommentTree tree;
    const double building = 1000
        * secondsOf([&] { tree = buildCommentTree(*reading.items.first().thread); });
    const Rubric rubric = shippedRubric(u"udhr"_s).value();
    const QDateTime now = SystemClock().nowUtc();
    const double shown = toFirstPaint([&] {
        auto view = std::make_unique<DiscussionView>(rubric);
        view->setComments(tree.comments, now);
        return view;
    });
    const double reference = toFirstPaint([&] { return plainTree(tree); });
    const CommentCounts counts = tree.counts();
    return {{.work = name + u": from its comments to the first screen"_s,
             .unit = u"ms"_s,
             .ours = shown,
             .reference = u"QTreeView, one line a comment"_s,
             .referenceValue = reference,
             .aim = u"at most %1"_s.arg(aimMs),
             .met = shown <= aimMs,
             .note = u"%1 comments, deepest %2"_s.arg(counts.total).arg(counts.maxDepth)},
            {.work = name + u": JSON read, tree and texts built"_s,
             .unit = u"ms"_s,
             .ours = reading1 + building,
             .aim = u"at most %1 in the pool"_s.arg(10 * aimMs),
             .met = reading1 + building <= 10 * aimMs,
             .note = u"%1 MB"_s.arg(static_cast<double>(json.size()) / 1e6, 0, 'f', 1)}};
}

/// A thread as wide and as deep as threads get: every third comment begins a new branch at the top.
QByteArray largeThread(int comments)
{
    Generator generator(shippedRubric(u"udhr"_s).value());
    QList<QByteArray> texts;
    for (int i = 0; i < 200; ++i)
        texts.append("<p>" + generator.text(120 + i * 3).toUtf8() + "</p>");
    QList<QByteArrayList> kids(comments + 1);
    QList<int> parents(comments + 1, 0);
    for (int i = 1; i <= comments; ++i) {
        parents[i] = i % 3 == 0 ? 0 : i - 1;
        kids[parents[i]].append(QByteArray::number(1000 + i));
    }
    QByteArray json =
        "[{\"id\":1000,\"type\":\"story\",\"by\":\"ana\",\"time\":1700000000,\"title\":"
        "\"A large thread\",\"descendants\":"
        + QByteArray::number(comments) + ",\"kids\":[" + kids[0].join(',') + "]}";
    for (int i = 1; i <= comments; ++i)
        json += ",{\"id\":" + QByteArray::number(1000 + i) + ",\"type\":\"comment\",\"by\":\"user"
            + QByteArray::number(i % 977) + "\",\"time\":" + QByteArray::number(1'700'000'000 + i)
            + ",\"parent\":" + QByteArray::number(1000 + parents[i]) + ",\"text\":\""
            + texts[i % texts.size()] + "\",\"kids\":[" + kids[i].join(',') + "]}";
    return json + "]";
}

QList<Measure> threadRow(const Settings &)
{
    QFile file(testing::sharedDataPath(u"hn/firebase/14952787_2565items.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return rowsOf(u"discussion of 2,565 items"_s, file.readAll(), 300);
}

QList<Measure> largeThreadRow(const Settings &)
{
    return rowsOf(u"discussion of 100,000 comments"_s, largeThread(100'000), 1000);
}

} // namespace

QList<Row> discussionRows()
{
    return {{u"thread"_s, threadRow}, {u"largethread"_s, largeThreadRow}};
}

} // namespace rapporteur::bench
