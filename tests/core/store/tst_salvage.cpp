// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/registry.h"

#include <QFile>

#include <random>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Salvage reads what can still be read into a new file, says what it could not, and leaves the old one alone.
class TestSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundWorkspaceComesOutWhole_data() { addRubricRows(); }
    void aSoundWorkspaceComesOutWhole();
    void anyDamageLeavesTheFileAlone();
    void anOddWorkspaceLosesItsOddities();
    void aDamagedRubricIsReplacedByTheProgramsOwn();
    void aCutFileGivesWhatIsLeft();
    void nothingIsOverwritten();
    void whatIsNoWorkspaceIsRefused();
};

namespace
{

void fill(StoreFixture &store)
{
    const QList<RowId> articles = store.addArticles(6);
    for (const RowId article : articles) {
        const Evaluation evaluation = evaluationNumber(store.rubric, int(article));
        (void)store.workspace->storeEvaluation(article, 1, evaluation, "{}").result();
        (void)store.workspace
            ->applyChanges(
                {changeOf(u"c-%1"_s.arg(article), article, u"ana"_s,
                          {NoteChange{{}, u"Note %1"_s.arg(article)}, StateChange{}}, store.clock)})
            .result();
    }
}

QStringList codesOf(const CheckReport &report)
{
    QStringList codes;
    for (const Issue &issue : report.issues)
        codes.append(issue.code);
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

} // namespace

void TestSalvage::aSoundWorkspaceComesOutWhole()
{
    QFETCH(const QString, rubricId);
    StoreFixture store(rubricId);
    fill(store);
    QList<ArticleDetail> before;
    for (RowId article = 1; article <= 6; ++article)
        before.append(store.workspace->article(article, u"ana"_s).result().value());
    store.workspace.reset();
    const QByteArray hash = hashOf(store.path());
    const QString target = store.path(u"new.rapporteur"_s);
    VALUE(report, Workspace::salvage(store.path(), target, store.clock).takeResult());
    QCOMPARE(codesOf(report), QStringList());
    QCOMPARE(report.articles, 6);
    QCOMPARE(report.reviews, 6);
    QCOMPARE(hashOf(store.path()), hash);
    QCOMPARE(filesBeside(store.path(), {u"test.rapporteur"_s, u"new.rapporteur"_s}), QStringList());
    VALUE(opened, Workspace::open(target, store.clock).takeResult());
    for (const ArticleDetail &detail : before) {
        VALUE(after, opened->article(detail.row.id, u"ana"_s).result());
        QCOMPARE(after.document, detail.document);
        QCOMPARE(after.evaluations, detail.evaluations);
        QCOMPARE(after.reviews, detail.reviews);
        QCOMPARE(after.row, detail.row);
    }
    VALUE(found, opened->queue(queryOf({}, u"library note"_s)).result());
    QCOMPARE(found.total, 6); // the word indexes are made anew
    VALUE(history, opened->history({}, {}, 1).result());
    QVERIFY2(history.first().text.contains("\"salvaged\":true"_L1),
             qPrintable(history.first().text));
    QVERIFY(opened->import({articleNumber(20)}).result());
    QCOMPARE(checkCodes(*opened), QStringList());
}

void TestSalvage::anyDamageLeavesTheFileAlone()
{
    StoreFixture store;
    fill(store);
    store.workspace.reset();
    const QByteArray whole = bytesIn(store.path());
    std::mt19937 random(11);
    int saved = 0, lossesTold = 0;
    for (qsizetype page = 1; page < whole.size() / PageSize; page += 3) {
        QByteArray damaged = whole;
        for (int i = 0; i < 200; ++i)
            damaged[page * PageSize + qsizetype(random() % PageSize)] = char(random());
        writeBytes(store.path(), damaged);
        const QString target = store.path(u"new-%1.rapporteur"_s.arg(page));
        const auto report = Workspace::salvage(store.path(), target, store.clock).takeResult();
        QVERIFY2(bytesIn(store.path()) == damaged, "the damaged file was written to");
        if (!report) {
            QVERIFY(!QFile::exists(target));
            QVERIFY(!report.error().text.isEmpty());
            continue;
        }
        ++saved;
        VALUE(opened,
              Workspace::open(target, store.clock, openedAs(Access::ReadWrite, true)).takeResult());
        VALUE(after, opened->check().result());
        QVERIFY(after.issues.size() <= report->issues.size()); // what is wrong was told
        VALUE(all, opened->queue({}).result());
        if (all.total < 6)
            QVERIFY(!report->issues.isEmpty());
        lossesTold += report->issues.isEmpty() ? 0 : 1;
    }
    QCOMPARE_GE(saved, 8);
    QCOMPARE_GE(lossesTold, 4);
}

void TestSalvage::anOddWorkspaceLosesItsOddities()
{
    StoreFixture store;
    fill(store);
    store.workspace.reset();
    tamper(store.path(),
           {u"CREATE TRIGGER spy AFTER INSERT ON review BEGIN DELETE FROM decision; END"_s,
            u"CREATE TABLE extra(a)"_s, u"DROP TABLE repair"_s});
    const QString target = store.path(u"new.rapporteur"_s);
    VALUE(report, Workspace::salvage(store.path(), target, store.clock).takeResult());
    QCOMPARE(report.issues.first().text, u"The part repair is missing."_s);
    QCOMPARE(openError(target, openedAs(Access::ReadWrite, true)).text, QString());
}

void TestSalvage::aDamagedRubricIsReplacedByTheProgramsOwn()
{
    StoreFixture store;
    fill(store);
    store.workspace.reset();
    tamper(store.path(), {u"UPDATE rubric SET json = x'7b'"_s});
    QCOMPARE(openError(store.path()).kind, ErrorKind::Corrupt);
    const QString target = store.path(u"new.rapporteur"_s);
    VALUE(report, Workspace::salvage(store.path(), target, store.clock).takeResult());
    QCOMPARE(codesOf(report), QStringList{u"rubric-replaced"_s});
    VALUE(opened, Workspace::open(target, store.clock).takeResult());
    QCOMPARE(opened->rubric().sha256, store.rubric.sha256);
    QCOMPARE(checkCodes(*opened), QStringList());

    // A rubric of one's own is not in the program, and nobody guesses.
    tamper(store.path(), {u"UPDATE rubric SET sha256 = 'another'"_s});
    const auto refused = Workspace::salvage(store.path(), store.path(u"third.rapporteur"_s),
                                            store.clock)
                             .takeResult();
    QVERIFY(!refused);
    QCOMPARE(refused.error().text,
             u"Nothing can be salvaged: the rubric of the workspace cannot be read."_s);
    QVERIFY(!QFile::exists(store.path(u"third.rapporteur"_s)));
}

void TestSalvage::aCutFileGivesWhatIsLeft()
{
    StoreFixture store;
    fill(store);
    store.workspace.reset();
    const QByteArray whole = bytesIn(store.path());
    int saved = 0;
    for (const int tenth : {9, 8, 6, 4, 1}) {
        const QByteArray cut = whole.first(whole.size() / 10 * tenth);
        writeBytes(store.path(), cut);
        const QString target = store.path(u"new-%1.rapporteur"_s.arg(tenth));
        const auto report = Workspace::salvage(store.path(), target, store.clock).takeResult();
        QVERIFY(bytesIn(store.path()) == cut);
        if (report) {
            ++saved;
            QVERIFY2(!report->issues.isEmpty(), "something is lost, and that is told");
            QCOMPARE(openError(target).text, QString());
        } else {
            QVERIFY(!QFile::exists(target));
        }
    }
    QCOMPARE_GE(saved, 1);
}

void TestSalvage::nothingIsOverwritten()
{
    StoreFixture store;
    store.workspace.reset();
    writeBytes(store.path(u"mine"_s), "mine");
    for (const QString &name : {u"mine"_s, u"test.rapporteur"_s}) {
        const QByteArray before = hashOf(store.path(name));
        const auto refused =
            Workspace::salvage(store.path(), store.path(name), store.clock).takeResult();
        QCOMPARE(refused.error().text,
                 store.path(name)
                     + u" exists already and was left as it is. Choose another name."_s);
        QCOMPARE(hashOf(store.path(name)), before);
    }
}

void TestSalvage::whatIsNoWorkspaceIsRefused()
{
    StoreFixture store;
    store.workspace.reset();
    const QString target = store.path(u"new.rapporteur"_s);
    writeBytes(store.path(u"garbage"_s), QByteArray(20'000, 'g'));
    writeBytes(store.path(u"empty"_s), {});
    for (const QString &name : {u"garbage"_s, u"empty"_s, u"absent"_s}) {
        const auto refused = Workspace::salvage(store.path(name), target, store.clock).takeResult();
        QVERIFY(!refused);
        QVERIFY(!refused.error().text.isEmpty());
        QCOMPARE(filesBeside(store.path(), {u"test.rapporteur"_s, u"garbage"_s, u"empty"_s}),
                 QStringList());
    }
    const QString noFolder = store.path(u"absent/new.rapporteur"_s);
    QCOMPARE(Workspace::salvage(store.path(), noFolder, store.clock).takeResult().error().text,
             u"Not saved: %1 could not be written."_s.arg(noFolder));
}

RAPPORTEUR_TEST(TestSalvage)

#include "tst_salvage.moc"
