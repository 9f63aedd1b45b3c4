// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/base/notefield.h"
#include "ui/scoring/labelspage.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Labels and signals are decided by the keys that decide cells.
class TestLabelsPage : public QObject
{
    Q_OBJECT

    static RowId labelled(WindowFixture &fixture)
    {
        Evaluation evaluation = machineEvaluation(fixture.rubric, u"e1"_s, u"model-a"_s);
        evaluation.labels.theme = u"open books"_s;
        evaluation.supplementary = QJsonObject{
            {u"emotional_tone"_s,
             QJsonObject{{u"primary_tone"_s, u"urgent"_s}, {u"valence"_s, 0.25}}},
            {u"propaganda_flags"_s,
             QJsonArray{
                 QJsonObject{{u"technique"_s, u"doubt"_s}, {u"evidence"_s, u"so they say"_s}}}}};
        return fixture.add(articleImport(u"One"_s, {evaluation}));
    }

    static void choose(WindowFixture &fixture, const QString &field)
    {
        auto &page = part<LabelsPage>(fixture.window());
        auto &table = part<QTableView>(page, u"labels"_s);
        const int row = page.model().rowOf(field);
        QVERIFY(row >= 0);
        table.setFocus();
        table.setCurrentIndex(page.model().index(row, LabelsModel::OwnColumn));
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void theKeysOfCells()
    {
        WindowFixture fixture;
        const RowId id = labelled(fixture);
        fixture.open();
        fixture.press(Qt::Key_S);
        auto &page = part<LabelsPage>(fixture.window());
        QVERIFY(page.isVisible());
        QVERIFY(part<QTableView>(page, u"labels"_s).hasFocus());
        const auto label = [&](const QString &field) { return fixture.review().label(field); };
        // The first label has the hand; its keys do nothing to the cell.
        fixture.press(Qt::Key_Space);
        QCOMPARE(label(u"theme"_s)->verdict, Verdict::Accept);
        QCOMPARE(label(u"theme"_s)->value, QJsonValue(u"open books"_s));
        fixture.press(Qt::Key_N);
        QCOMPARE(label(u"theme"_s)->verdict, Verdict::NoData);
        fixture.press(Qt::Key_A);
        QCOMPARE(label(u"theme"_s)->verdict, Verdict::Abstain);
        fixture.press(Qt::Key_R);
        QVERIFY(!label(u"theme"_s));
        QVERIFY(fixture.review().decisions.isEmpty());
        fixture.press(Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        fixture.type(u"closed doors"_s);
        fixture.press(Qt::Key_Return);
        QTRY_VERIFY(label(u"theme"_s));
        QCOMPARE(label(u"theme"_s)->value, QJsonValue(u"closed doors"_s));
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!label(u"theme"_s));
        fixture.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(label(u"theme"_s)->value, QJsonValue(u"closed doors"_s));
        // The reason, in words.
        part<NoteField>(page, u"labelReason"_s).setFocus();
        fixture.type(u"they lock"_s);
        QCOMPARE(label(u"theme"_s)->reason, u"they lock"_s);
        fixture.save();
        QCOMPARE(fixture.stored(id).labels, fixture.review().labels);
    }

    void numbersChoicesAndLists()
    {
        WindowFixture fixture;
        labelled(fixture);
        fixture.open();
        fixture.press(Qt::Key_S);
        choose(fixture, u"emotional_tone.valence"_s);
        fixture.press(Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        fixture.type(u"-0.5"_s);
        fixture.press(Qt::Key_Return);
        QTRY_VERIFY(fixture.review().label(u"emotional_tone.valence"_s));
        QCOMPARE(fixture.review().label(u"emotional_tone.valence"_s)->value, QJsonValue(-0.5));
        // What does not fit is refused, and says what would.
        fixture.press(Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        fixture.type(u"7"_s);
        fixture.press(Qt::Key_Return);
        QTRY_COMPARE(fixture.message(), u"The value must be between -1 and 1."_s);
        QCOMPARE(fixture.review().label(u"emotional_tone.valence"_s)->value, QJsonValue(-0.5));
        choose(fixture, u"emotional_tone.primary_tone"_s);
        fixture.press(Qt::Key_Return);
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(box);
        QCOMPARE(box->currentText(), u"Urgent"_s);
        fixture.press(Qt::Key_Down);
        fixture.press(Qt::Key_Return);
        QTRY_VERIFY(fixture.review().label(u"emotional_tone.primary_tone"_s));
        QCOMPARE(fixture.review().label(u"emotional_tone.primary_tone"_s)->value,
                 QJsonValue(u"alarmist"_s));
        // A finding that stays keeps its words.
        choose(fixture, u"propaganda_flags.technique"_s);
        fixture.press(Qt::Key_Return);
        QDialog &dialog = fixture.dialog();
        auto &options = part<QListWidget>(dialog);
        fixture.press(Qt::Key_Space); // the first one
        QCOMPARE(options.item(0)->checkState(), Qt::Checked);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        const QJsonArray flags =
            fixture.review().label(u"propaganda_flags.technique"_s)->value.toArray();
        QCOMPARE(flags.size(), 2);
        QCOMPARE(flags[0][u"technique"_s].toString(), u"loaded_language"_s);
        QCOMPARE(flags[1][u"evidence"_s].toString(), u"so they say"_s);
    }

    void theMachineIsCoveredWhileBlind()
    {
        WindowFixture fixture;
        labelled(fixture);
        fixture.open();
        fixture.press(Qt::Key_S);
        auto &model = part<LabelsPage>(fixture.window()).model();
        const auto machine = [&] {
            return model.index(model.rowOf(u"theme"_s), LabelsModel::MachineColumn)
                .data()
                .toString();
        };
        QCOMPARE(machine(), u"open books"_s); // the control
        fixture.close();
        WindowFixture blind;
        labelled(blind);
        WindowMemory memory;
        memory.blind.on = true;
        QVERIFY(await(blind.workspace->setValue(WindowMemory::key(), memory.toBytes())));
        blind.open();
        blind.press(Qt::Key_S);
        auto &covered = part<LabelsPage>(blind.window()).model();
        const int row = covered.rowOf(u"theme"_s);
        QCOMPARE(covered.index(row, LabelsModel::MachineColumn).data().toString(), u"covered"_s);
        QVERIFY(covered.rows()[row].entry.isEmpty());
        blind.press(Qt::Key_Space);
        QVERIFY(!blind.review().label(u"theme"_s));
        QVERIFY(blind.message().contains(u"blind"_s));
        blind.press(Qt::Key_N);
        QVERIFY(blind.review().label(u"theme"_s)->blind);
    }
};

RAPPORTEUR_TEST(TestLabelsPage)
#include "tst_labelspage.moc"
