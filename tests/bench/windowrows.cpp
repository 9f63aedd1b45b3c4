// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"
#include "core/rubric/rubricreader.h"
#include "tests/bench/benchrow.h"
#include "tests/bench/filling.h"
#include "tests/bench/firstpaint.h"
#include "ui/charts/chartspage.h"
#include "ui/shell/reviewwindow.h"
#include "ui/shell/startwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QListView>
#include <QProcess>
#include <QTableView>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace rapporteur::bench
{

using namespace Qt::StringLiterals;

namespace
{

/// Runs the event loop until `done` is called; ends the program after a minute.
void runUntil(const std::function<void(std::function<void()> done)> &begin)
{
    QEventLoop loop;
    QTimer::singleShot(60'000, &loop, [] { qFatal("the window did not come within a minute"); });
    begin([&loop] { loop.quit(); });
    loop.exec();
}

QApplication &application()
{
    return *qobject_cast<QApplication *>(QCoreApplication::instance());
}

ReviewWindow *openWindow(Desktop &desktop, const QString &path, double &ms)
{
    ReviewWindow *window = nullptr;
    QElapsedTimer timer;
    runUntil([&](const std::function<void()> &done) {
        QObject::connect(&desktop.desk(), &Desk::opened, &desktop.desk(),
                         [&, done](ReviewWindow *opened) {
                             window = opened;
                             for (auto *list : opened->findChildren<QListView *>()) {
                                 new FirstPaint(
                                     list->viewport(),
                                     [list] {
                                         return list->isVisible() && list->model()
                                             && list->model()->rowCount() > 0;
                                     },
                                     [&ms, &timer, done] {
                                         ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
                                         done();
                                     },
                                     list);
                             }
                         });
        timer.start();
        desktop.desk().openWorkspace(path);
    });
    return window;
}

double nextArticleMs(ReviewWindow &window, QTextEdit *text)
{
    QElapsedTimer timer;
    double ms = 0;
    runUntil([&](const std::function<void()> &done) {
        auto *once = new QObject(&window);
        QObject::connect(&window.article(), &OpenArticle::opened, once, [&, once, done] {
            new FirstPaint(
                text->viewport(), [] { return true; },
                [&, once, done] {
                    ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
                    once->deleteLater();
                    done();
                },
                once);
            text->viewport()->update();
        });
        timer.start();
        window.actions().action(u"article.next"_s)->trigger();
    });
    return ms;
}

/// From an act until a widget has been painted again.
double paintedMs(QWidget *widget, const std::function<void()> &act)
{
    QElapsedTimer timer;
    double ms = 0;
    runUntil([&](const std::function<void()> &done) {
        auto *once = new QObject(widget);
        new FirstPaint(
            widget, [widget] { return widget->isVisible(); },
            [&, once, done] {
                ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
                once->deleteLater();
                done();
            },
            once);
        timer.start();
        act();
        widget->update();
    });
    return ms;
}

Measure timed(const QString &work, int limit, std::vector<double> times)
{
    std::ranges::sort(times);
    const double p95 = times[times.size() * 95 / 100];
    return {.work = work,
            .unit = u"ms"_s,
            .ours = times[times.size() / 2],
            .aim = u"at most %1, 95 %"_s.arg(limit),
            .met = p95 <= limit,
            .note = u"95 % within %1"_s.arg(p95, 0, 'f', 1)};
}

/// The hand moves from cell to cell: figures, raters, scale and statements follow.
Measure cellChange(ReviewWindow &window)
{
    auto *scale = window.findChild<QWidget *>(u"valueScale"_s);
    std::vector<double> times;
    for (int i = 0; i < 60; ++i) {
        const QList<int> &order = window.article().provisionOrder();
        const CellKey next{order[i % order.size()], i % 2};
        times.push_back(paintedMs(scale, [&] { window.article().setCell(next); }));
    }
    return timed(u"cell change, key to painted"_s, 16, times);
}

/// All cells of all raters beside each other.
Measure comparison(ReviewWindow &window)
{
    auto *compare = window.findChild<QTableView *>(u"compare"_s);
    std::vector<double> times;
    for (int i = 0; i < 20; ++i) {
        window.actions().action(u"reader.nextTab"_s)->trigger();
        times.push_back(paintedMs(compare->viewport(),
                                  [&] { window.actions().action(u"compare.show"_s)->trigger(); }));
    }
    return timed(u"comparison of all raters, key to painted"_s, 50, times);
}

/// From the key until the heat map of 10,000 articles at most is read and painted.
Measure charts(ReviewWindow &window, int articles)
{
    auto *page = window.findChild<ChartsPage *>();
    auto *map = window.findChild<QAbstractScrollArea *>(u"heatMap"_s);
    QElapsedTimer timer;
    double ms = 0;
    runUntil([&](const std::function<void()> &done) {
        QObject::connect(page, &ChartsPage::loaded, page, [&, done] {
            new FirstPaint(
                map->viewport(), [] { return true; },
                [&, done] {
                    ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
                    done();
                },
                page);
            map->viewport()->update();
        });
        timer.start();
        window.actions().action(u"charts.show"_s)->trigger();
    });
    return {.work = u"charts of %1 articles: read and painted"_s.arg(std::min(articles, 20'000)),
            .unit = u"ms"_s,
            .ours = ms,
            .aim = u"at most 2000, the window free meanwhile"_s,
            .met = ms <= 2000};
}

Measure heatMapStep(ReviewWindow &window)
{
    auto *map = window.findChild<QAbstractScrollArea *>(u"heatMap"_s);
    std::vector<double> times;
    for (int i = 0; i < 40; ++i) {
        times.push_back(paintedMs(map->viewport(), [&] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
            QCoreApplication::sendEvent(map, &press);
        }));
    }
    return timed(u"a page further in the heat map, key to painted"_s, 16, times);
}

QList<Measure> windowRow(const Settings &settings)
{
    const QString path = settings.folder + u"/window.rapporteur"_s;
    fillWorkspace(path, settings.articles, 3, 15'000, 200, 60);
    Desktop desktop(application(), u"bench"_s, u"light"_s);
    double first = 0;
    ReviewWindow *window = openWindow(desktop, path, first);
    QList<Measure> measures{
        {.work = u"first window of %1 articles: rows on screen"_s.arg(settings.articles),
         .unit = u"ms"_s,
         .ours = first,
         .aim = u"at most 400"_s,
         .met = first <= 400}};
    auto *text = window->findChild<QTextEdit *>();
    if (!text)
        qFatal("no text view in the window");
    std::vector<double> times;
    for (int i = 0; i < 40; ++i)
        times.push_back(nextArticleMs(*window, text));
    std::ranges::sort(times);
    const double p95 = times[times.size() * 95 / 100];
    measures.append({.work = u"next article (15 KB, 3 evaluations, 200 comments), key to painted"_s,
                     .unit = u"ms"_s,
                     .ours = times[times.size() / 2],
                     .aim = u"at most 50, 95 %"_s,
                     .met = p95 <= 50,
                     .note = u"95 % within %1"_s.arg(p95, 0, 'f', 1)});
    measures.append(cellChange(*window));
    measures.append(comparison(*window));
    measures.append(charts(*window, settings.articles));
    measures.append(heatMapStep(*window));
    return measures;
}

/// The child of the start row: the program's own start page, until it is painted.
QList<Measure> startPageRow(const Settings &)
{
    Desktop desktop(application(), u"bench"_s, u"light"_s);
    runUntil([&](const std::function<void()> &done) {
        desktop.desk().showStart();
        new FirstPaint(desktop.desk().startWindow(), [] { return true; }, done, &application());
    });
    return {};
}

/// The child of the start row: an empty window of Qt's, until it is painted.
QList<Measure> plainWindowRow(const Settings &)
{
    QWidget window;
    window.resize(1000, 700);
    runUntil([&](const std::function<void()> &done) {
        window.show();
        new FirstPaint(&window, [] { return true; }, done, &window);
    });
    return {};
}

QList<Measure> coldStartRow(const Settings &settings)
{
    const auto start = [&](const QString &row) {
        return medianMs(7, [&](int) {
            QProcess::execute(QCoreApplication::applicationFilePath(),
                              {u"--row"_s, row, u"--folder"_s, settings.folder});
        });
    };
    const double ours = start(u"startpage"_s);
    const double reference = start(u"plainwindow"_s);
    return {{.work = u"cold start until the start page is painted, process included"_s,
             .unit = u"ms"_s,
             .ours = ours,
             .reference = u"an empty window of the same libraries"_s,
             .referenceValue = reference,
             .aim = u"at most 250"_s,
             .met = ours <= 250}};
}

} // namespace

QList<Row> windowRows()
{
    return {{u"window"_s, windowRow}, {u"coldstart"_s, coldStartRow}};
}

QList<Row> childRows()
{
    return {{u"startpage"_s, startPageRow}, {u"plainwindow"_s, plainWindowRow}};
}

} // namespace rapporteur::bench
