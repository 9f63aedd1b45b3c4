// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/base/messagestrip.h"
#include "ui/content/annotationform.h"
#include "ui/content/articletab.h"
#include "ui/content/articleview.h"
#include "ui/content/codepage.h"
#include "ui/content/codeview.h"
#include "ui/content/readerpane.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Reading an article: its marks, finding words, notes on stretches of it, its source and its answers.
class TestArticlePage : public QObject
{
    Q_OBJECT

private:
    static ArticleView &view(WindowFixture &fixture) { return part<ArticleView>(fixture.window()); }
    static int placeOf(WindowFixture &fixture, qsizetype position)
    {
        return view(fixture).positions().toDocument(position);
    }
    /// Two exact facts for the first provision, the later one named first, and one for another provision.
    static ArticleImport marked(const WindowFixture &fixture)
    {
        Evaluation evaluation = machineEvaluation(fixture.rubric, u"e-1"_s, u"model-a"_s);
        const auto fact = [](qsizetype start, qsizetype length) {
            return Witness{WitnessKind::Fact,
                           -1,
                           u"At %1"_s.arg(start),
                           {},
                           {GroundingLevel::Exact, GroundingPlace::Text, {}, {start, length}, 1}};
        };
        evaluation.rows[0].witnesses = {fact(60, 4), fact(20, 10)};
        evaluation.rows[3].witnesses = {fact(40, 5)};
        return articleImport(u"One"_s, {evaluation});
    }

private Q_SLOTS:
    void marksOfTheCell_data() { addRubricRows(); }
    void marksOfTheCell()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.add(marked(fixture));
        fixture.open();
        const auto at = [&] { return view(fixture).textCursor().position(); };
        // In the order of the text, round and round.
        fixture.press(Qt::Key_BracketRight);
        QCOMPARE(at(), placeOf(fixture, 20));
        fixture.press(Qt::Key_BracketRight);
        QCOMPARE(at(), placeOf(fixture, 60));
        fixture.press(Qt::Key_BracketRight);
        QCOMPARE(at(), placeOf(fixture, 20));
        fixture.press(Qt::Key_BracketLeft);
        QCOMPARE(at(), placeOf(fixture, 60));
        fixture.article().setCell(fixture.cell(3, 0));
        fixture.press(Qt::Key_BracketRight);
        QCOMPARE(at(), placeOf(fixture, 40));
        // A click on a mark puts the hand on its cell.
        QTextCursor cursor = view(fixture).textCursor();
        cursor.setPosition(placeOf(fixture, 24));
        const QPoint point = view(fixture).cursorRect(cursor).center();
        QTest::mouseClick(view(fixture).viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(fixture.article().cell(), fixture.cell(0, 0));
    }

    void tabsGoRound_data() { addRubricRows(); }
    void tabsGoRound()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        auto &reader = part<ReaderPane>(fixture.window());
        QList<int> seen;
        for (int i = 0; i < 8; ++i) {
            seen.append(reader.currentTab());
            fixture.press(Qt::Key_G);
        }
        QCOMPARE(seen, QList<int>({0, 1, 2, 3, 4, 5, 6, 0}));
    }

    void findInTheText_data() { addRubricRows(); }
    void findInTheText()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        ArticleImport article = articleImport(u"One"_s, {});
        article.document.text.replace(u"tried"_s, u"XxXxX"_s).replace(u"a long"_s, u"xxxxxx"_s);
        const qsizetype first = article.document.text.indexOf(u"XxXxX"_s);
        const qsizetype second = article.document.text.indexOf(u"xxxxxx"_s);
        fixture.add(article);
        fixture.open();
        const auto at = [&] { return labelTexts(fixture.window()); };
        fixture.press(Qt::Key_F, Qt::ControlModifier);
        fixture.type(u"xxxx"_s);
        QVERIFY(at().contains(u"1 of 2"_s));
        fixture.press(Qt::Key_Return);
        QVERIFY(at().contains(u"2 of 2"_s));
        fixture.press(Qt::Key_Return);
        QVERIFY(at().contains(u"1 of 2"_s));
        fixture.press(Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(at().contains(u"2 of 2"_s));
        fixture.type(u"y"_s);
        QVERIFY(at().contains(u"Not found"_s));
        fixture.press(Qt::Key_Escape);
        QVERIFY(!at().contains(u"Not found"_s));
        QCOMPARE(QApplication::focusWidget(), &view(fixture));
        QVERIFY(first < second);
    }

    void annotateTheSelection_data() { addRubricRows(); }
    void annotateTheSelection()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId article = fixture.addArticle(u"One"_s);
        fixture.open();
        // Without a selection the key says what it needs.
        fixture.press(Qt::Key_M);
        QVERIFY(!fixture.message().isEmpty());
        fixture.window().strip().clear();

        const QString words = u"can be tried"_s;
        const qsizetype start = fixture.article().detail().document.text.indexOf(words);
        fixture.article().setCell(fixture.cell(3, 1));
        view(fixture).selectSpan({start, words.size()});
        fixture.press(Qt::Key_M);
        auto &form = part<AnnotationForm>(fixture.window());
        QVERIFY(form.isVisible());
        fixture.type(u"jk says who? "_s);
        auto *tags = form.findChild<QLineEdit *>();
        tags->setFocus();
        fixture.type(u"doubt, tone,doubt"_s);
        auto *cells = form.findChild<QComboBox *>();
        QCOMPARE(cells->currentData().toPoint(), QPoint(fixture.rubric.provisions[3].number, 1));
        form.findChild<QPlainTextEdit *>()->setFocus();
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!form.isVisible());
        QCOMPARE(fixture.review().annotations.size(), 1);
        const Annotation note = fixture.review().annotations.first();
        QCOMPARE(note.exact, words);
        QCOMPARE(note.span, (TextSpan{start, words.size()}));
        QCOMPARE(note.body, u"jk says who?"_s);
        QCOMPARE(note.tags, QStringList({u"doubt"_s, u"tone"_s}));
        QCOMPARE(note.cell, std::optional(fixture.cell(3, 1)));
        fixture.save();
        QCOMPARE(fixture.stored(article), fixture.review());
        // It is a mark of its cell now.
        fixture.press(Qt::Key_BracketRight);
        QCOMPARE(view(fixture).textCursor().position(), placeOf(fixture, start));

        // Change and remove it by keyboard, and take that back.
        view(fixture).setFocus();
        fixture.press(Qt::Key_PageDown, Qt::AltModifier);
        fixture.press(Qt::Key_F2);
        QVERIFY(form.isVisible());
        fixture.type(u" Nobody"_s);
        cells->setCurrentIndex(1); // no cell
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.review().annotations.first().body, u"jk says who? Nobody"_s);
        QCOMPARE(fixture.review().annotations.first().cell, std::nullopt);
        fixture.press(Qt::Key_PageDown, Qt::AltModifier);
        fixture.press(Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(fixture.review().annotations.isEmpty());
        for (int i = 0; i < 2; ++i)
            fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.review().annotations, QList{note});
        fixture.save();
        QCOMPARE(fixture.stored(article), fixture.review());
    }

    void escapeDropsTheNote_data() { addRubricRows(); }
    void escapeDropsTheNote()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        view(fixture).selectSpan({8, 4});
        fixture.press(Qt::Key_M);
        fixture.type(u"no"_s);
        fixture.press(Qt::Key_Escape);
        QVERIFY(!part<AnnotationForm>(fixture.window()).isVisible());
        QVERIFY(fixture.review().annotations.isEmpty());
    }

    void aNoteBeingWrittenIsKept_data() { addRubricRows(); }
    void aNoteBeingWrittenIsKept()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId one = fixture.addArticle(u"One"_s);
        const RowId two = fixture.addArticle(u"Two"_s);
        fixture.open();
        view(fixture).selectSpan({8, 4});
        fixture.press(Qt::Key_M);
        fixture.type(u"half a thou"_s);
        // Another article by the mouse, or the window closed: the words are not lost.
        fixture.show(two);
        fixture.save();
        QCOMPARE(fixture.stored(one).annotations.value(0).body, u"half a thou"_s);
        view(fixture).selectSpan({8, 4});
        fixture.press(Qt::Key_M);
        fixture.type(u"another"_s);
        fixture.close();
        QCOMPARE(fixture.stored(two).annotations.value(0).body, u"another"_s);
    }

    void copyGivesTheWords_data() { addRubricRows(); }
    void copyGivesTheWords()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        view(fixture).selectSpan({5, 30});
        view(fixture).setFocus();
        fixture.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 fixture.article().detail().document.text.mid(5, 30));
    }

    void sourceAndAnswer_data() { addRubricRows(); }
    void sourceAndAnswer()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        ArticleImport article = articleImport(
            u"One"_s,
            {machineEvaluation(fixture.rubric, u"e-1"_s, u"model-a"_s),
             machineEvaluation(fixture.rubric, u"e-2"_s, u"model-b"_s)});
        article.document.source = u"<h1>One</h1>\n<script>alert(1)</script>\n"_s;
        article.rawAnswers = {R"({"a":[1, 2]})", R"({"b":null})"};
        fixture.add(article);
        fixture.open();
        auto &reader = part<ReaderPane>(fixture.window());
        const QList<CodePage *> pages = reader.findChildren<CodePage *>();
        const auto text = [](CodePage *page) { return page->view().toPlainText(); };
        CodePage *source = nullptr, *answer = nullptr;
        for (CodePage *page : pages)
            (page->view().accessibleName().startsWith(u"Source"_s) ? source : answer) = page;
        QVERIFY(source && answer);
        reader.showTab(ReaderPane::SourceTabIndex);
        QTRY_VERIFY(text(source).startsWith(u"<h1>One</h1>\n<script>alert(1)</script>"_s));
        reader.showTab(ReaderPane::AnswerTabIndex);
        QTRY_VERIFY(!text(answer).isEmpty());
        const bool first = fixture.article().session().base()->id == "e-1"_L1;
        QVERIFY(text(answer).contains(first ? u"\"a\": [\n"_s : u"\"b\": null"_s));
        auto *pretty = qobject_cast<QAbstractButton *>(
            buttonSaying(fixture.window(), u"Set out for reading"_s));
        QVERIFY(pretty);
        pretty->click();
        const QString asSent = first ? u"{\"a\":[1, 2]}"_s : u"{\"b\":null}"_s;
        QTRY_COMPARE(text(answer).trimmed(), asSent);
        // The other rater's answer.
        auto *choice = reader.findChildren<QComboBox *>().first();
        for (QComboBox *box : reader.findChildren<QComboBox *>()) {
            if (box->isVisible())
                choice = box;
        }
        choice->setCurrentIndex(1 - choice->currentIndex());
        const QString other = first ? u"{\"b\":null}"_s : u"{\"a\":[1, 2]}"_s;
        QTRY_COMPARE(text(answer).trimmed(), other);
    }

    void sourceOfOneAfterTheOther_data() { addRubricRows(); }
    void sourceOfOneAfterTheOther()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId one = fixture.addArticle(u"One"_s);
        const RowId two = fixture.addArticle(u"Two"_s);
        ArticleImport bare = articleImport(u"Zero source"_s, {});
        bare.document.source.clear();
        bare.payload.clear();
        const RowId three = fixture.add(bare);
        fixture.open();
        auto &reader = part<ReaderPane>(fixture.window());
        reader.showTab(ReaderPane::SourceTabIndex);
        CodeView *view = nullptr;
        for (CodeView *code : reader.findChildren<CodeView *>()) {
            if (code->accessibleName().startsWith(u"Source"_s))
                view = code;
        }
        QVERIFY(view);
        for (int round = 0; round < 3; ++round) {
            QTRY_COMPARE(view->toPlainText(), u"<h1>One</h1>"_s);
            fixture.show(three);
            // Nothing of the other page is left, also when it is painted later.
            QCOMPARE(view->toPlainText(), QString());
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            static_cast<void>(view->grab());
            fixture.show(two);
            QTRY_COMPARE(view->toPlainText(), u"<h1>Two</h1>"_s);
            fixture.show(one);
        }
    }

    void gateIsToldAndOverruled_data() { addRubricRows(); }
    void gateIsToldAndOverruled()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        ArticleImport article = articleImport(u"One"_s, {});
        article.document.gate = {u"paywall"_s, 0.8, {u"Subscribe to read"_s}};
        const RowId id = fixture.add(article);
        fixture.open();
        QAction *overrule = fixture.window().actions().action(u"review.overruleGate"_s);
        QTRY_VERIFY(overrule->isEnabled());
        QVERIFY(labelTexts(fixture.window()).join(u'\n').contains(u"Subscribe to read"_s));
        QAbstractButton *button = buttonSaying(fixture.window(), u"Overrule the gate"_s);
        QVERIFY(button);
        button->click();
        QVERIFY(fixture.review().gateOverruled);
        fixture.save();
        QVERIFY(fixture.stored(id).gateOverruled);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!fixture.review().gateOverruled);
    }
};

RAPPORTEUR_TEST(TestArticlePage)

#include "tst_articlepage.moc"
