// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/store/eventspanel.h"

#include <QComboBox>
#include <QTableView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// The timeline: whose events, which ones, and the triage marks.
class TestEventsPage : public QObject
{
    Q_OBJECT

private:
    static void addEvent(WindowFixture &fixture, RowId article, const QString &type,
                         Severity severity, const QString &message)
    {
        Event event;
        event.at = fixture.clock.nowUtc();
        event.article = article;
        event.type = type;
        event.severity = severity;
        event.message = message;
        QVERIFY(await(fixture.workspace->addEvent(event)));
    }
    static QStringList messages(const EventsPanel::Model &model)
    {
        QStringList all;
        for (const Event &event : model.rows()) {
            if (event.type != "import"_L1 && event.type != "eval_success"_L1)
                all.append(event.message);
        }
        return all;
    }
    /// The events of an article as the file has them.
    static QList<Event> stored(WindowFixture &fixture)
    {
        EventQuery query;
        query.types = {u"rate_limit"_s, u"dlq"_s};
        return await(fixture.workspace->events(query)).value_or(QList<Event>());
    }
    struct Setting {
        RowId one = 0, two = 0;
    };
    static Setting prepare(WindowFixture &fixture)
    {
        const RowId one = fixture.addArticle(u"One"_s);
        const RowId two = fixture.addArticle(u"Two"_s);
        addEvent(fixture, one, u"rate_limit"_s, Severity::Warning, u"wait for model-a"_s);
        addEvent(fixture, one, u"dlq"_s, Severity::Error, u"given up after 5"_s);
        addEvent(fixture, two, u"rate_limit"_s, Severity::Warning, u"elsewhere"_s);
        fixture.open();
        fixture.window().actions().action(u"view.events"_s)->trigger();
        fixture.window().actions().action(u"view.events"_s)->trigger();
        return {one, two};
    }

private Q_SLOTS:
    void whoseAndWhich_data() { addRubricRows(); }
    void whoseAndWhich()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const Setting articles = prepare(fixture);
        auto &panel = part<EventsPanel>(fixture.window());
        const QStringList ofOne{u"given up after 5"_s, u"wait for model-a"_s};
        QTRY_COMPARE(messages(panel.model()), ofOne);
        fixture.show(articles.two);
        QTRY_COMPARE(messages(panel.model()), QStringList{u"elsewhere"_s});
        buttonSaying(panel, u"Whole workspace"_s)->click();
        QTRY_COMPARE(messages(panel.model()).size(), 3);

        auto *severity = panel.findChildren<QComboBox *>()[0];
        auto *type = panel.findChildren<QComboBox *>()[1];
        severity->setCurrentIndex(2);
        QTRY_COMPARE(messages(panel.model()), QStringList{u"given up after 5"_s});
        severity->setCurrentIndex(1);
        type->setCurrentIndex(type->findData(u"rate_limit"_s));
        QTRY_COMPARE(messages(panel.model()), QStringList({u"elsewhere"_s, u"wait for model-a"_s}));

        // What happens now appears by itself.
        addEvent(fixture, articles.one, u"rate_limit"_s, Severity::Warning, u"again"_s);
        QTRY_COMPARE(messages(panel.model()).first(), u"again"_s);
    }

    void triage_data() { addRubricRows(); }
    void triage()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        prepare(fixture);
        auto &panel = part<EventsPanel>(fixture.window());
        QTRY_VERIFY(messages(panel.model()).size() == 2);
        auto *table = panel.findChild<QTableView *>();
        const auto row = [&](const QString &message) {
            for (int i = 0; i < panel.model().rowCount(); ++i) {
                if (panel.model().rows()[i].message == message)
                    return i;
            }
            return -1;
        };
        table->setFocus();
        table->selectRow(row(u"wait for model-a"_s));
        QCOMPARE(QApplication::focusWidget(), table);
        const ActionRegistry &actions = fixture.window().actions();
        QTest::keySequence(table, actions.shortcut(u"event.investigated"_s));
        const auto marks = [&](const QString &message) {
            for (const Event &event : stored(fixture)) {
                if (event.message == message)
                    return QString((event.investigated ? u"i"_s : QString())
                                   + (event.resolved ? u"r"_s : QString()));
            }
            return u"none"_s;
        };
        QTRY_COMPARE(marks(u"wait for model-a"_s), u"i"_s);
        QCOMPARE(marks(u"given up after 5"_s), QString());
        table->selectAll();
        QTest::keySequence(table, actions.shortcut(u"event.resolved"_s));
        QTRY_COMPARE(marks(u"given up after 5"_s), u"r"_s);
        QTRY_COMPARE(marks(u"wait for model-a"_s), u"ir"_s);
        QTRY_VERIFY(panel.model().rows()[row(u"given up after 5"_s)].resolved);

        buttonSaying(panel, u"Unresolved only"_s)->click();
        QTRY_COMPARE(messages(panel.model()), QStringList());
        buttonSaying(panel, u"Unresolved only"_s)->click();
        QTRY_COMPARE(messages(panel.model()).size(), 2);
        // Again takes the mark away.
        table->selectRow(row(u"given up after 5"_s));
        QTest::keySequence(table, actions.shortcut(u"event.resolved"_s));
        QTRY_COMPARE(marks(u"given up after 5"_s), QString());
    }

    void enterOpensTheArticle_data() { addRubricRows(); }
    void enterOpensTheArticle()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const Setting articles = prepare(fixture);
        auto &panel = part<EventsPanel>(fixture.window());
        buttonSaying(panel, u"Whole workspace"_s)->click();
        QTRY_COMPARE(messages(panel.model()).size(), 3);
        auto *table = panel.findChild<QTableView *>();
        for (int i = 0; i < panel.model().rowCount(); ++i) {
            if (panel.model().rows()[i].message == "elsewhere"_L1)
                table->setCurrentIndex(panel.model().index(i, 0));
        }
        table->setFocus();
        fixture.press(Qt::Key_Return);
        QTRY_COMPARE(fixture.article().id(), articles.two);
    }
};

RAPPORTEUR_TEST(TestEventsPage)

#include "tst_eventspage.moc"
