// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translation.h"
#include "tests/ui/windowfixture.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/startwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Settings from one table, and what follows when they change.
class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void everySettingHasAFieldThatWorks()
    {
        WindowFixture fixture;
        fixture.addArticle(u"One"_s);
        fixture.open();
        fixture.press(Qt::Key_Comma, Qt::ControlModifier);
        auto &dialog = dynamic_cast<PreferencesDialog &>(fixture.dialog());
        Preferences preferences(fixture.settings, u"ana"_s);
        const QList<Setting> table = preferences.table();
        QStringList keys;
        for (const Setting &setting : table) {
            keys.append(setting.key);
            auto *field = dialog.findChild<QWidget *>(setting.key);
            QVERIFY2(field, qPrintable(setting.key));
            QCOMPARE(field->accessibleName(), setting.label);
            QVERIFY(!field->accessibleDescription().isEmpty());
            QVERIFY(preferences.value(setting.key).isValid());
        }
        QCOMPARE(dialog.shown(), keys);
        // The search leaves what has the words, in any part of it.
        auto &search = part<QLineEdit>(dialog);
        search.setText(u"dead zone"_s);
        QCOMPARE(dialog.shown(), QStringList{DeadZoneSetting});
        search.setText(u"zebra"_s);
        QCOMPARE(dialog.shown(), QStringList());
        search.clear();
        // A field counts at once, in the settings and in the window.
        part<QDoubleSpinBox>(dialog, DeadZoneSetting).setValue(0.25);
        QCOMPARE(preferences.number(DeadZoneSetting), 0.25);
        QCOMPARE(part<QDoubleSpinBox>(fixture.window(), u"deadZone"_s).value(), 0.25);
        buttonSaying(dialog, u"Restore Defaults"_s)->click();
        QCOMPARE(preferences.number(DeadZoneSetting), 0.1);
        QCOMPARE(part<QDoubleSpinBox>(dialog, DeadZoneSetting).value(), 0.1);
    }

    void whatDoesNotFitIsAsIfNothingWasChosen()
    {
        WindowFixture fixture;
        fixture.settings.setValue(DeadZoneSetting, u"much"_s);
        fixture.settings.setValue(ThresholdSetting, 77);
        fixture.settings.setValue(LanguageSetting, u"xx"_s);
        fixture.settings.setValue(ReviewerSetting, QString(5000, u'x'));
        Preferences preferences(fixture.settings, u"ana"_s);
        QCOMPARE(preferences.number(DeadZoneSetting), 0.1);
        QCOMPARE(preferences.number(ThresholdSetting), 0.2);
        QCOMPARE(preferences.text(LanguageSetting), u"system"_s);
        QCOMPARE(preferences.text(ReviewerSetting), u"ana"_s);
        QVERIFY(!preferences.setValue(DeadZoneSetting, 3));
        QVERIFY(!preferences.setValue(u"no/such"_s, 3));
        QVERIFY(preferences.setValue(ReviewerSetting, u"  bea   k "_s));
        QCOMPARE(preferences.text(ReviewerSetting), u"bea k"_s);
    }

    void languageAndReviewerChangeWhileRunning()
    {
        WindowFixture fixture;
        const RowId one = fixture.addArticle(u"One"_s);
        fixture.addArticle(u"Two"_s);
        fixture.workspace.reset();
        Translation translation{QLocale(u"en_GB"_s)};
        DeskServices services = fixture.services;
        services.translation = &translation;
        Desk desk(services);
        desk.openWorkspace(fixture.path());
        QTRY_COMPARE(desk.windows().size(), 1);
        ReviewWindow *window = desk.windows().first();
        QVERIFY(QTest::qWaitForWindowActive(window));
        window->showArticle(one);
        QTRY_COMPARE(window->article().id(), one);
        const CellKey cell{window->article().rubric().provisions[4].number, 1};
        window->article().setCell(cell);
        QCOMPARE(window->actions().action(u"article.next"_s)->text(), u"Next article"_s);
        struct Spoken {
            QString code, next, provision;
        };
        for (const Spoken &spoken :
             {Spoken{u"de"_s, u"Nächster Artikel"_s, u"Meinungsfreiheit"_s},
              Spoken{u"fr"_s, u"Article suivant"_s, u"Liberté d'expression"_s},
              Spoken{u"es"_s, u"Artículo siguiente"_s, u"Libertad de expresión"_s},
              Spoken{u"en"_s, u"Next article"_s, u"Freedom of expression"_s}}) {
            QSignalSpy opened(&desk, &Desk::opened);
            window->actions().action(u"program.preferences"_s)->trigger();
            auto &box = part<QComboBox>(fixture.dialog(), LanguageSetting);
            box.setCurrentIndex(box.findData(spoken.code));
            Q_EMIT box.activated(box.currentIndex());
            QTRY_COMPARE(opened.count(), 1);
            window = desk.windows().first();
            QCOMPARE(window->actions().action(u"article.next"_s)->text(), spoken.next);
            QCOMPARE(window->article().rubric().provision(19)->shortTitle.in(QLocale().name()),
                     spoken.provision);
            // The same place.
            QTRY_COMPARE(window->article().id(), one);
            QTRY_COMPARE(window->article().cell(), cell);
            QVERIFY(QTest::qWaitForWindowActive(window));
        }
        // Another reviewer begins reviews of his or her own.
        window->article().propose(window->article().session().overrideCell(cell, 0.5));
        window->actions().action(u"program.preferences"_s)->trigger();
        auto &name = part<QLineEdit>(fixture.dialog(), ReviewerSetting);
        name.setText(u"bea"_s);
        QSignalSpy opened(&desk, &Desk::opened);
        Q_EMIT name.editingFinished();
        QTRY_COMPARE(opened.count(), 1);
        window = desk.windows().first();
        QTRY_COMPARE(window->article().id(), one);
        QCOMPARE(window->article().review().reviewer, u"bea"_s);
        QVERIFY(window->article().review().decisions.isEmpty());
        QCOMPARE(window->article().detail().reviews.size(), 1); // ana's, kept before the change
        window->close();
        QTRY_VERIFY(desk.windows().isEmpty());
    }
};

RAPPORTEUR_TEST(TestPreferences)
#include "tst_preferences.moc"
