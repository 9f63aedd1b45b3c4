// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartspage.h"
#include "ui/charts/heatmapview.h"
#include "ui/charts/plots.h"
#include "ui/charts/plotview.h"
#include "ui/review/queuepane.h"

#include <QFile>
#include <QImage>
#include <QListView>
#include <QSignalSpy>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

ChartData manyArticles(const Rubric &rubric, int count)
{
    ChartData data;
    for (int i = 0; i < count; ++i) {
        ChartArticle article;
        article.id = i + 1;
        article.title = u"Article %1"_s.arg(i);
        article.mean = (i % 200 - 100) / 100.0;
        article.setl = (i % 100) / 100.0;
        article.channelMeans = {Score((i % 199 - 99) / 100.0), Score((i % 97 - 48) / 50.0)};
        for (qsizetype cell = 0; cell < rubric.provisions.size() * ChannelCount; ++cell)
            article.cells.append(static_cast<qint8>((i + cell) % 201 - 100));
        data.articles.append(article);
    }
    return data;
}

} // namespace

/// Charts are read with keys as with the mouse, narrow the queue, become files and keep what is covered.
class TestChartsPage : public QObject
{
    Q_OBJECT

    static ChartsPage &open(WindowFixture &fixture)
    {
        auto &page = part<ChartsPage>(fixture.window());
        QSignalSpy loaded(&page, &ChartsPage::loaded);
        fixture.press(Qt::Key_H);
        if (!QTest::qWaitFor([&] { return loaded.count() > 0; }))
            qFatal("the charts were not read");
        return page;
    }

    static int shownRows(WindowFixture &fixture)
    {
        return part<QListView>(fixture.window(), u"queue"_s).model()->rowCount();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void theHeatMapByKeyNarrowsTheQueue()
    {
        WindowFixture fixture;
        const RowId one = fixture.addArticle(u"One"_s);
        const auto high = machineEvaluation(fixture.rubric, fixture.ids.next(), u"model-a"_s, 0.5);
        const RowId two = fixture.add(articleImport(u"Two"_s, {high}));
        fixture.open();
        ChartsPage &page = open(fixture);
        auto &map = part<HeatMapView>(page);
        map.setFocus();
        fixture.press(Qt::Key_Down);
        QCOMPARE(map.current(), QPoint(0, 0));
        QVERIFY2(map.accessibleDescription().startsWith(u"One: 0 "_s),
                 qPrintable(map.accessibleDescription()));
        QVERIFY(
            map.accessibleDescription().endsWith(u"+0.20"_s)); // of the evaluation that is shown
        QCOMPARE(map.sameClass({0, 0}), QSet<RowId>{one});
        fixture.press(Qt::Key_Down);
        QCOMPARE(map.sameClass(map.current()), QSet<RowId>{two});
        fixture.press(Qt::Key_Return);
        QTRY_COMPARE(shownRows(fixture), 1);
        QCOMPARE(part<QueuePane>(fixture.window()).query().articles, QList<RowId>{two});
        // The chart still has all of them, and a click on the chip shows all again.
        QTRY_VERIFY(buttonSaying(fixture.window(), u"1 picked"_s));
        buttonSaying(fixture.window(), u"1 picked"_s)->click();
        QTRY_COMPARE(shownRows(fixture), 2);
    }

    void everyPlotSaysItsItems()
    {
        WindowFixture fixture;
        fixture.addArticle(u"One"_s);
        fixture.open();
        fixture.article().propose(
            fixture.article().session().overrideCell(fixture.cell(0, 0), 0.7));
        fixture.article().propose(
            fixture.article().session().overrideCell(fixture.cell(3, 0), 0.1));
        fixture.save();
        ChartsPage &page = open(fixture);
        auto &plot = part<PlotView>(page);
        for (const auto chart :
             {ChartsPage::Distribution, ChartsPage::Channels, ChartsPage::Human}) {
            const QString before = plot.plot().title;
            page.showChart(chart);
            QTRY_VERIFY(plot.isVisible() && plot.plot().title != before);
            QVERIFY(!plot.plot().items.isEmpty());
            QVERIFY(!plot.accessibleName().isEmpty());
            plot.setFocus();
            fixture.press(Qt::Key_Right);
            QCOMPARE(plot.current(), 0);
            QCOMPARE(plot.accessibleDescription(), plot.plot().items.first().text);
            fixture.press(Qt::Key_End);
            QCOMPARE(plot.current(), plot.plot().items.size() - 1);
        }
        // The person against the machine: 0.7 against 0.2, 0.1 against 0.2; limits as Bland and Altman.
        const Plot &human = plot.plot();
        QCOMPARE(human.items.size(), 2);
        QVERIFY2(human.summary.contains(u"+0.20 apart on average"_s), qPrintable(human.summary));
        QVERIFY2(human.summary.contains(u"−0.63"_s) && human.summary.contains(u"+1.03"_s),
                 qPrintable(human.summary));
        fixture.press(Qt::Key_Return);
        QTRY_COMPARE(part<QueuePane>(fixture.window()).query().articles.size(), 1);
    }

    void picturesAreSaved()
    {
        WindowFixture fixture;
        fixture.addArticle(u"One <b>&amp;"_s);
        fixture.open();
        ChartsPage &page = open(fixture);
        QSignalSpy saved(&page, &ChartsPage::saved);
        for (const QString &name : {u"chart.svg"_s, u"chart.png"_s}) {
            fixture.dialogs.savePath = fixture.dir.filePath(name);
            fixture.window().actions().action(u"charts.save"_s)->trigger();
            QTRY_COMPARE(saved.count(), 1);
            saved.clear();
            QFile file(fixture.dialogs.savePath);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (name.endsWith(u"svg"_s))
                QVERIFY(bytes.contains("<svg") && bytes.contains("<title>Articles"));
            else
                QVERIFY(!QImage::fromData(bytes, "PNG").isNull());
        }
        fixture.dialogs.savePath = fixture.dir.filePath(u"no/such/folder.svg"_s);
        fixture.window().actions().action(u"charts.save"_s)->trigger();
        QTRY_VERIFY(fixture.message().contains(u"was not saved"_s));
    }

    void blindLeavesCoveredArticlesOut()
    {
        WindowFixture fixture;
        fixture.addArticle(u"One"_s);
        WindowMemory memory;
        memory.blind.on = true;
        QVERIFY(await(fixture.workspace->setValue(WindowMemory::key(), memory.toBytes())));
        fixture.open();
        ChartsPage &page = open(fixture);
        QVERIFY(!part<HeatMapView>(page).isVisible());
        bool told = false;
        for (const QString &text : labelTexts(page))
            told = told || text.contains(u"1 article(s) left out"_s);
        QVERIFY(told);
    }

    void tenThousandArticlesStayFluent()
    {
        const Result<Rubric> rubric = shippedRubric(u"udhr"_s);
        QVERIFY(rubric);
        const ChartData data = manyArticles(*rubric, 10'000);
        HeatMapView map(*rubric);
        map.resize(900, 700);
        map.setArticles(data.articles);
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        // A step paints what is in view, not what there is: the same picture work for few as for many.
        QTest::keyClick(&map, Qt::Key_Down);
        QTest::keyClick(&map, Qt::Key_PageDown);
        QVERIFY(map.current().y() > 10);
        QVERIFY(map.sameClass(map.current()).size() > 1);
        PlotView plot;
        plot.resize(900, 700);
        plot.setPlot(channelPlot(*rubric, data));
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.current(), 0);
    }
};

RAPPORTEUR_TEST(TestChartsPage)
#include "tst_chartspage.moc"
