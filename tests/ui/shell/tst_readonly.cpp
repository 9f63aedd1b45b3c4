// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/base/messagestrip.h"
#include "ui/content/annotationform.h"
#include "ui/content/articleview.h"
#include "ui/shell/statusline.h"

#include <QPlainTextEdit>
#include <QTreeView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// A workspace that may only be read: nothing can be changed, and the window says why.
class TestReadOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChanges_data() { addRubricRows(); }
    void nothingChanges()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId article = fixture.addArticle(u"One"_s);
        const RowId other = fixture.addArticle(u"Two"_s);
        fixture.workspace.reset();
        fixture.open(Access::ReadOnly);
        QCOMPARE(part<StatusLine>(fixture.window()).savedText(), u"Read only"_s);

        QStringList enabled;
        for (const ActionSpec &spec : fixture.window().actions().specs()) {
            const bool edits = spec.id.startsWith(u"reason."_s) || spec.id.startsWith(u"row."_s)
                || spec.id.startsWith(u"cells."_s) || spec.id.startsWith(u"review."_s)
                || spec.id.startsWith(u"evaluate."_s) || spec.id.startsWith(u"event."_s)
                || (spec.id.startsWith(u"add."_s) && spec.id != "add.reports"_L1)
                || QStringList{u"cell.accept"_s,     u"cell.edit"_s,         u"cell.nd"_s,
                               u"cell.abstain"_s,    u"cell.revert"_s,       u"annotation.add"_s,
                               u"annotation.edit"_s, u"annotation.remove"_s, u"note.focus"_s}
                       .contains(spec.id);
            const QAction *action = fixture.window().actions().action(spec.id);
            if (edits && spec.id != "note.focus"_L1 && action->isEnabled())
                enabled.append(spec.id);
            // A button that is off says why.
            if (edits && !action->isEnabled())
                QVERIFY2(action->toolTip().contains(u"for reading only"_s), qPrintable(spec.id));
        }
        QVERIFY2(enabled.isEmpty(), qPrintable(enabled.join(u' ')));

        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_N, Qt::Key_A, Qt::Key_R, Qt::Key_F,
                                  Qt::Key_D, Qt::Key_1, Qt::Key_Right, Qt::Key_Left})
            fixture.press(key);
        fixture.type(u".4"_s);
        fixture.press(Qt::Key_Return);
        part<ArticleView>(fixture.window()).selectSpan({8, 4});
        fixture.press(Qt::Key_M);
        QVERIFY(!part<AnnotationForm>(fixture.window()).isVisible());
        fixture.press(Qt::Key_S, Qt::ControlModifier);
        auto &words = part<QPlainTextEdit>(fixture.window(), u"reason"_s);
        QVERIFY(words.isReadOnly());
        QVERIFY(!part<QWidget>(fixture.window(), u"valueScale"_s).isEnabled());
        fixture.press(Qt::Key_M, Qt::ControlModifier);
        fixture.type(u"note"_s);
        QVERIFY(fixture.review().decisions.isEmpty());
        QCOMPARE(fixture.review().note, QString());
        QCOMPARE(fixture.review().state, ReviewState::Unreviewed);
        // Reading goes on as ever.
        fixture.show(other);
        QCOMPARE(fixture.article().id(), other);
        QCOMPARE(fixture.stored(article), Review());
    }

    void whoHoldsItIsSaid_data() { addRubricRows(); }
    void whoHoldsItIsSaid()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        // The fixture's own workspace is the other program here.
        const auto opened = await(Workspace::open(fixture.path(), fixture.clock));
        QVERIFY(opened);
        const std::shared_ptr<Workspace> holder = fixture.workspace;
        fixture.workspace = *opened;
        QCOMPARE(fixture.workspace->info().access, Access::ReadOnly);
        fixture.open(Access::ReadOnly);
        QCOMPARE(fixture.message(), fixture.workspace->info().notice);
        QVERIFY(fixture.message().contains(u"reading only"_s));
        QCOMPARE(fixture.window().strip().weight(), MessageStrip::Weight::Warning);
    }
};

RAPPORTEUR_TEST(TestReadOnly)

#include "tst_readonly.moc"
