// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/commenttree.h"
#include "tests/ui/texttraps.h"
#include "tests/ui/windowfixture.h"
#include "ui/base/messagestrip.h"
#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"
#include "ui/content/articleview.h"
#include "ui/content/codepage.h"
#include "ui/content/codeview.h"
#include "ui/content/discussionview.h"
#include "ui/content/readerpane.h"
#include "ui/review/queuemodel.h"
#include "ui/shell/startwindow.h"
#include "ui/sources/importreportdialog.h"

#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTimeZone>
#include <QToolTip>
#include <QTreeView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Text of pages, comments, models and people is shown as the characters it has, everywhere.
class TestHostileText : public QObject
{
    Q_OBJECT

private:
    static QString canary(const WindowFixture &fixture)
    {
        return fixture.dir.filePath(u"canary.png"_s);
    }
    /// The text of a kind; `place` makes each one different.
    static QString hostile(const WindowFixture &fixture, const QString &kind, const QString &place)
    {
        if (kind == "markup"_L1)
            return u"<img src=\"file://%1\"><b>%2</b> &amp; &lt;i&gt; "
                   "<table><tr><td><table><tr><td>x</td></tr></table></td></tr></table>"
                   "<a href=\"file://%1\">y</a>"_s.arg(canary(fixture), place);
        if (kind == "directions"_L1)
            return place + u" \u202Eevil\u202C \u2067isolate\u2069 \uFDD0 \uFFFC \uFFFE end"_s;
        if (kind == "controls"_L1)
            return place + u" a\u0001b\u001Bc\u2028d\u2029e\u007F"_s;
        if (kind == "ampersands"_L1)
            return place + u" &File &&x [*] %1 %2 %n {0}"_s;
        return {};
    }

    static ArticleImport article(const WindowFixture &fixture, const QString &kind)
    {
        const auto text = [&](const QString &place) { return hostile(fixture, kind, place); };
        Evaluation evaluation = machineEvaluation(fixture.rubric, u"e-1"_s, text(u"rater"_s));
        evaluation.rater.model = text(u"model"_s);
        evaluation.rater.provider = text(u"provider"_s);
        for (size_t channel = 0; channel < ChannelCount; ++channel) {
            evaluation.rows[0].cells[channel].note = text(u"note"_s);
            evaluation.rows[0].cells[channel].raw = 0.9;
        }
        evaluation.rows[0].witnesses[0].text = text(u"fact"_s);
        evaluation.rows[0].witnesses[0].quote = text(u"quote"_s);
        evaluation.rows[0].witnesses[2].text = text(u"inference"_s);
        evaluation.labels.theme = text(u"theme"_s);
        evaluation.labels.summary = text(u"summary"_s);
        ArticleImport article = articleImport(u"title"_s, {evaluation});
        article.document.title = text(u"title"_s);
        article.document.author = text(u"author"_s);
        article.document.site = text(u"site"_s);
        article.document.url = u"https://example.org/"_s + text(u"url"_s).left(2000);
        article.document.text += u"\n\n"_s + text(u"body"_s);
        article.document.blocks.append(
            {.kind = BlockKind::Paragraph,
             .level = 0,
             .marker = {},
             .span = {article.document.text.size() - text(u"body"_s).size(),
                      text(u"body"_s).size()}});
        article.document.source = text(u"source"_s);
        article.document.gate = {text(u"gate"_s), 0.9, {text(u"sign"_s)}};
        article.rawAnswers = {text(u"answer"_s).toUtf8()};
        SourceThread thread;
        thread.source = u"hackernews"_s;
        thread.rootId = u"root"_s;
        thread.comments = {SourceComment{.nativeId = u"a"_s,
                                         .parentId = {},
                                         .author = text(u"commenter"_s),
                                         .postedAt = {},
                                         .state = {},
                                         .score = {},
                                         .html = u"x"_s,
                                         .url = {}}};
        article.thread = thread;
        article.comments = buildCommentTree(thread);
        Comment &comment = article.comments->comments.first();
        comment.text = text(u"comment"_s);
        comment.blocks = {{.kind = BlockKind::Paragraph,
                           .level = 0,
                           .marker = {},
                           .span = {0, comment.text.size()}}};
        comment.inlines.clear();
        article.comments->issues.append(
            {Severity::Warning, u"orphan"_s, text(u"issue"_s), text(u"place"_s)});
        return article;
    }

    static void addKinds()
    {
        QTest::addColumn<QString>("rubricId");
        QTest::addColumn<QString>("kind");
        for (const QString &id : shippedRubricIds()) {
            for (const QString &kind :
                 {u"markup"_s, u"directions"_s, u"controls"_s, u"ampersands"_s})
                QTest::addRow("%s %s", qPrintable(id), qPrintable(kind)) << id << kind;
        }
    }
    static void makeCanary(const WindowFixture &fixture)
    {
        QImage(4, 4, QImage::Format_RGB32).save(canary(fixture));
    }

private Q_SLOTS:
    void theWatchSees()
    {
        const WindowFixture fixture;
        makeCanary(fixture);
        const OpenWatch watch(canary(fixture));
        QVERIFY(!watch.wasOpened());
        // The control: a label that guesses does open it.
        QLabel guessing(u"<img src=\"file://%1\">"_s.arg(canary(fixture)));
        guessing.show();
        QVERIFY(QTest::qWaitForWindowExposed(&guessing));
        static_cast<void>(guessing.grab());
        QVERIFY(watch.wasOpened());
        QVERIFY(!faultOfTip(u"<img src=\"file://%1\">"_s.arg(canary(fixture))).isEmpty());
        QVERIFY(!faultOfTip(u"<b>bold</b>"_s).isEmpty());
        QWidget window;
        new QLabel(u"<b>guess</b>"_s, &window);
        QCOMPARE(faultsOf(window).size(), 1);
    }

    void everywhere_data() { addKinds(); }
    void everywhere()
    {
        QFETCH(QString, rubricId);
        QFETCH(QString, kind);
        WindowFixture fixture(rubricId);
        makeCanary(fixture);
        const OpenWatch watch(canary(fixture));
        const RowId id = fixture.add(article(fixture, kind));
        Event event;
        event.at = fixture.clock.nowUtc();
        event.article = id;
        event.type = hostile(fixture, kind, u"type"_s).left(200);
        event.message = hostile(fixture, kind, u"event"_s);
        QVERIFY(await(fixture.workspace->addEvent(event)));
        Run run;
        run.uuid = fixture.ids.next();
        run.rater.kind = RaterKind::Model;
        run.rater.name = hostile(fixture, kind, u"parked"_s);
        const auto started = await(fixture.workspace->startRun(run, RunSelection::All, {id}));
        QVERIFY(started);
        QVERIFY(await(fixture.workspace->setRunParked(started->id, true)));

        ReviewWindow &window = fixture.open();
        // A person's own words.
        fixture.press(Qt::Key_N);
        auto &reason = part<QPlainTextEdit>(window, u"reason"_s);
        reason.setPlainText(hostile(fixture, kind, u"reason"_s));
        fixture.press(Qt::Key_M, Qt::ControlModifier);
        qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())
            ->setPlainText(hostile(fixture, kind, u"mynote"_s));
        Annotation annotation;
        annotation.textVersion = 1;
        selectQuote(annotation, fixture.article().detail().document.text, {10, 20});
        annotation.body = hostile(fixture, kind, u"annotation"_s);
        annotation.tags = {hostile(fixture, kind, u"tag"_s).left(100)};
        fixture.article().propose(fixture.article().session().annotate(annotation));
        window.showError({ErrorKind::Internal, hostile(fixture, kind, u"error"_s),
                          hostile(fixture, kind, u"detail"_s)});
        fixture.save();

        auto &reader = part<ReaderPane>(window);
        for (int tab = 0; tab < 4; ++tab) {
            reader.showTab(tab);
            static_cast<void>(window.grab());
        }
        for (const QString &pane : {u"events"_s, u"history"_s, u"note"_s, u"runs"_s}) {
            window.actions().action(u"view."_s + pane)->trigger();
            window.actions().action(u"view."_s + pane)->trigger();
            static_cast<void>(window.grab());
        }
        for (const CodePage *page : window.findChildren<CodePage *>())
            QTRY_VERIFY(!const_cast<CodePage *>(page)->view().toPlainText().isEmpty());

        // A mark's tool tip, for real.
        reader.showTab(ReaderPane::ArticleTabIndex);
        auto &view = part<ArticleView>(window);
        QTextCursor cursor = view.textCursor();
        cursor.setPosition(view.positions().toDocument(15));
        view.setTextCursor(cursor);
        const QPoint point = view.cursorRect(cursor).center();
        QHelpEvent help(QEvent::ToolTip, point, view.viewport()->mapToGlobal(point));
        QApplication::sendEvent(view.viewport(), &help);
        if (QToolTip::isVisible()) {
            QCOMPARE(faultOfTip(QToolTip::text()), QString());
            QVERIFY(QToolTip::text().size() < 20'000);
        }
        QToolTip::hideText();

        const QStringList faults = faultsOf(window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n').left(2000)));
        QVERIFY(!watch.wasOpened());
    }

    void theCharactersThemselves_data() { addRubricRows(); }
    void theCharactersThemselves()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const QString kind = u"markup"_s;
        const auto text = [&](const QString &place) { return hostile(fixture, kind, place); };
        fixture.add(article(fixture, kind));
        ReviewWindow &window = fixture.open();
        auto &reader = part<ReaderPane>(window);
        QCOMPARE(window.findChild<QueueModel *>()->index(0).data().toString(), text(u"title"_s));
        auto &view = part<ArticleView>(window);
        QVERIFY(view.toPlainText().contains(text(u"body"_s)));
        QVERIFY(view.toPlainText().contains(text(u"title"_s)));
        reader.showTab(ReaderPane::DiscussionTabIndex);
        auto &discussion = part<DiscussionView>(window);
        discussion.setCurrent(0);
        QVERIFY(discussion.accessibleDescription().contains(text(u"comment"_s)));
        reader.showTab(ReaderPane::SourceTabIndex);
        for (CodePage *page : reader.findChildren<CodePage *>()) {
            if (page->view().accessibleName().startsWith(u"Source"_s))
                QTRY_COMPARE(page->view().toPlainText(), text(u"source"_s));
        }
        auto &raters = part<QTreeView>(window, u"raters"_s);
        QVERIFY(raters.model()->index(0, 0).data().toString().contains(text(u"rater"_s)));
        auto &facts = part<QAbstractItemView>(window, u"statements"_s);
        QStringList said;
        for (int row = 0; row < facts.model()->rowCount(); ++row)
            said.append(facts.model()->index(row, 0).data().toString());
        for (const QString &place : {u"fact"_s, u"inference"_s, u"note"_s})
            QVERIFY2(said.contains(text(place)), qPrintable(place));
        window.showError({ErrorKind::Internal, text(u"error"_s), {}});
        QCOMPARE(fixture.message(), text(u"error"_s));
        QVERIFY(labelTexts(window).contains(text(u"error"_s)));
    }

    void nameOfTheFile()
    {
        const QString name = u"<b>x</b> & [*] %1 \u202Egpj.rapporteur"_s.replace(u'/', u'∕');
        WindowFixture fixture(u"udhr"_s, name);
        fixture.addArticle(u"One"_s);
        const ReviewWindow &window = fixture.open();
        // All of its characters but the one that would turn the others round.
        const QString title = QString(window.windowTitle()).replace(u"[*][*]"_s, u"[*]"_s);
        QVERIFY2(title.contains(QString(name).remove(QChar(0x202e))), qPrintable(title));
        QVERIFY(!title.contains(QChar(0x202e)));
        // Doubled, because a single [*] is a place for a sign.
        QVERIFY(window.windowTitle().contains(u"[*][*]"_s));
        QVERIFY(faultsOf(fixture.window()).isEmpty());
    }

    void startPageAndDialogs()
    {
        const WindowFixture fixture;
        makeCanary(fixture);
        const OpenWatch watch(canary(fixture));
        const QString text = hostile(fixture, u"markup"_s, u"text"_s);
        StartWindow start(u"1.0"_s);
        start.setRecent({u"/tmp/"_s + text, u"/tmp/\u202Ex"_s});
        start.showError({ErrorKind::BadInput, text, text});
        start.setBusy(text);
        start.showError({ErrorKind::BadInput, text, text});
        start.show();
        static_cast<void>(start.grab());
        QCOMPARE(faultsOf(start), QStringList());
        const QString recent = part<QListWidget>(start, u"recent"_s).item(1)->text();
        QVERIFY(!recent.contains(QChar(0x202e)));

        ImportReport report;
        report.origin = u"/tmp/"_s + text;
        report.error = Error{ErrorKind::BadInput, text, text};
        report.issues = {{Severity::Warning, u"x"_s, text, text}};
        ImportReportDialog list({report});
        list.show();
        static_cast<void>(list.grab());
        QCOMPARE(faultsOf(list), QStringList());

        DesktopDialogs dialogs;
        dialogs.ask(&start,
                    {.title = text,
                     .text = text,
                     .detail = text,
                     .choices = {{u"a"_s, text}, {u"b"_s, u"No"_s}},
                     .cancelId = u"b"_s},
                    [](const QString &) {});
        dialogs.askText(&start, text, text, text, [](const QString &) {});
        int boxes = 0;
        for (QDialog *dialog : start.findChildren<QDialog *>()) {
            ++boxes;
            static_cast<void>(dialog->grab());
            QCOMPARE(faultsOf(*dialog), QStringList());
            bool shown = false;
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                shown = shown || label->text() == text;
            QVERIFY(shown);
        }
        QCOMPARE(boxes, 2);
        QVERIFY(!watch.wasOpened());
    }

    void plainWords()
    {
        QCOMPARE(plainToolTip({}), QString());
        TrapDocument document;
        document.setHtml(plainToolTip(u"a <b>\n  & \"q\""_s));
        QCOMPARE(document.toPlainText(), u"a <b>\n  & \"q\""_s);
        // A tip is for a glance: what is longer than a screen is cut, and says so.
        const QString cut = plainToolTip(QString(1'000'000, u'w'));
        QVERIFY(cut.size() < 10'000);
        QVERIFY(cut.contains(u"…"_s));
        // Nothing in a tip turns what stands around it.
        QVERIFY(!plainToolTip(u"a\u202Eb\u2066"_s).contains(QChar(0x202e)));
        QCOMPARE(singleLine(u" a\nb\u202Ec\u2029d\0e "_s), u"a bc d e"_s);
        QCOMPARE(withoutMnemonics(u"a & b"_s), u"a && b"_s);
        SafeLabel label(u"<b>x</b>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }
};

RAPPORTEUR_TEST(TestHostileText)

#include "tst_hostiletext.moc"
