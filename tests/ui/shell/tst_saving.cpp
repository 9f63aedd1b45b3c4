// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/base/messagestrip.h"
#include "ui/review/reviewkeeper.h"
#include "ui/shell/statusline.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// What the window says about the disk is true, and nothing is lost when the disk refuses.
class TestSaving : public QObject
{
    Q_OBJECT

private:
    static QString saved(WindowFixture &fixture)
    {
        return part<StatusLine>(fixture.window()).savedText();
    }

private Q_SLOTS:
    void saidOnlyAfterTheCommit_data() { addRubricRows(); }
    void saidOnlyAfterTheCommit()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId article = fixture.addArticle(u"One"_s);
        fixture.open();
        QCOMPARE(saved(fixture), u"All changes are saved"_s);
        fixture.press(Qt::Key_N);
        QCOMPARE(saved(fixture), u"Saving …"_s);
        QString shown;
        std::optional<Review> onDisk;
        connect(&fixture.window().keeper(), &ReviewKeeper::saved, this, [&] {
            // At the moment it is said, another connection can read it.
            onDisk = fixture.stored(article);
        });
        QTRY_VERIFY(onDisk);
        QCOMPARE(*onDisk, fixture.review());
        QTRY_COMPARE(saved(fixture),
                     u"Saved "_s + fixture.clock.nowUtc().toLocalTime().toString(u"HH:mm:ss"));
    }

    void fullDisk_data() { addRubricRows(); }
    void fullDisk()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId one = fixture.addArticle(u"One"_s);
        const RowId two = fixture.addArticle(u"Two"_s);
        fixture.open();
        fixture.press(Qt::Key_N);
        fixture.save();
        {
            const FullDisk full;
            fixture.press(Qt::Key_A);
            QTRY_VERIFY(fixture.window().keeper().isFailing());
            QCOMPARE(fixture.window().strip().weight(), MessageStrip::Weight::Error);
            QCOMPARE(saved(fixture), u"1 change(s) not saved"_s);
            const QString why = fixture.message();
            QVERIFY(!why.isEmpty());

            // Work goes on, and what is said stays: a small refusal does not cover it.
            fixture.press(Qt::Key_R);
            fixture.press(Qt::Key_1);
            QTRY_VERIFY(fixture.window().keeper().isFailing());
            QTRY_VERIFY(buttonSaying(fixture.window(), u"Try again"_s));
            fixture.press(Qt::Key_M, Qt::ControlModifier);
            fixture.type(u"kept"_s);
            QCOMPARE(fixture.review().note, u"kept"_s);
            // Going to another article and back keeps what the window knows.
            fixture.show(two);
            fixture.show(one);
            QCOMPARE(fixture.review().note, u"kept"_s);
            QVERIFY(fixture.review().decisions.isEmpty());
            QTRY_VERIFY(fixture.window().keeper().isFailing());
            // The file is as it was.
            QCOMPARE(fixture.stored(one).decisions.value(fixture.cell(0, 0)).verdict,
                     Verdict::NoData);
            QTRY_VERIFY(buttonSaying(fixture.window(), u"Try again"_s));
        }
        QTRY_VERIFY(buttonSaying(fixture.window(), u"Try again"_s));
        buttonSaying(fixture.window(), u"Try again"_s)->click();
        QTRY_VERIFY(!fixture.window().keeper().isPending());
        QCOMPARE(fixture.message(), QString());
        QVERIFY(saved(fixture).startsWith(u"Saved"_s));
        QCOMPARE(fixture.stored(one), fixture.review());
        const auto check = await(fixture.workspace->check());
        QVERIFY(check && check->issues.isEmpty());
    }

    void closingWithUnsavedChanges_data()
    {
        QTest::addColumn<QString>("rubricId");
        QTest::addColumn<QString>("answer");
        for (const QString &id : shippedRubricIds()) {
            for (const QString &answer : {u"stay"_s, u"retry"_s, u"close"_s})
                QTest::addRow("%s %s", qPrintable(id), qPrintable(answer)) << id << answer;
        }
    }
    void closingWithUnsavedChanges()
    {
        QFETCH(QString, rubricId);
        QFETCH(QString, answer);
        WindowFixture fixture(rubricId);
        const RowId article = fixture.addArticle(u"One"_s);
        fixture.open();
        FullDisk full;
        fixture.press(Qt::Key_N);
        QTRY_VERIFY(fixture.window().keeper().isFailing());
        fixture.dialogs.answer = answer;
        if (answer == "retry"_L1)
            full.end();
        QSignalSpy closed(&fixture.window(), &ReviewWindow::closed);
        fixture.window().close();
        // The flush of the closing itself may be what saves it; else the question comes.
        QTRY_VERIFY(!fixture.dialogs.questions.isEmpty() || !closed.isEmpty());
        if (answer == "stay"_L1) {
            QVERIFY(fixture.window().isVisible());
            QVERIFY(fixture.dialogs.questions.first().text.contains(u"1 change"_s));
            full.end();
            fixture.save();
        } else {
            QTRY_VERIFY(!closed.isEmpty());
            full.end();
        }
        // What was given up may still have reached the disk when that had room again.
        if (answer != "close"_L1)
            QCOMPARE(fixture.stored(article).decisions.size(), 1);
    }

    void closingFinishesTheWriting_data() { addRubricRows(); }
    void closingFinishesTheWriting()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId article = fixture.addArticle(u"One"_s);
        fixture.open();
        // Decided, and closed in the same breath; a score that is still in its field counts too.
        fixture.press(Qt::Key_N);
        fixture.press(Qt::Key_Tab);
        fixture.type(u".5"_s);
        fixture.close();
        QVERIFY(fixture.dialogs.questions.isEmpty());
        const Review review = fixture.stored(article);
        QCOMPARE(review.decisions.size(), 2);
        QCOMPARE(review.decisions.last().value, Score(0.5));
    }
};

RAPPORTEUR_TEST(TestSaving)

#include "tst_saving.moc"
