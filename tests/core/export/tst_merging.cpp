// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/merging.h"
#include "tests/core/export/exportfixture.h"
#include "tests/core/export/generatedworkspace.h"
#include "tests/support/registry.h"

#include <QJsonDocument>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

QString exported(const StoreFixture &store, const QString &format, const QString &name)
{
    const QString path = store.path(name);
    const auto report = exportTo(*store.workspace, *exportFormat(format), path, {});
    if (!report)
        qFatal("%s", qPrintable(report.error().text));
    return path;
}

/// Everything that a workspace says in its lossless export, but for what belongs to this file alone: the numbers of
/// its journal and when it got an article.
QJsonArray stateOf(const StoreFixture &store)
{
    static int count = 0;
    QJsonArray state;
    QList<QByteArray> lines =
        bytesIn(exported(store, u"jsonl"_s, u"state-%1"_s.arg(++count))).split('\n');
    lines.removeAll(QByteArray());
    QMap<QString, QJsonObject> byId;
    for (const QByteArray &line : std::as_const(lines)) {
        QJsonObject json = QJsonDocument::fromJson(line).object();
        QJsonObject article = json["article"_L1].toObject();
        article.remove("added_at"_L1);
        json["article"_L1] = article;
        QJsonArray history;
        for (const QJsonValue &step : json["history"_L1].toArray()) {
            QJsonObject told = step.toObject();
            told.remove("sequence"_L1);
            history.append(told);
        }
        json["history"_L1] = history;
        byId.insert(article["id"_L1].toString(), json);
    }
    for (const QJsonObject &json : byId)
        state.append(json);
    return state;
}

MergeReport merged(StoreFixture &into, const QString &source, const MergeOptions &options = {})
{
    const auto report = mergeFrom(*into.workspace, source, into.clock, options);
    if (!report)
        qFatal("%s", qPrintable(report.error().text));
    return *report;
}

/// Decides a cell, and submits when nothing was before.
void decide(StoreFixture &store, RowId article, const QString &reviewer, double value,
            const QString &id)
{
    const CellKey cell{store.rubric.provisions[0].number, 0};
    const ArticleDetail detail = store.workspace->article(article, reviewer).result().value();
    const auto known = std::ranges::find(detail.reviews, reviewer, &Review::reviewer);
    std::optional<Decision> before;
    QList<ReviewPart> parts;
    if (known == detail.reviews.cend()) {
        StateChange state;
        state.after = ReviewState::Submitted;
        state.revisionAfter = 1;
        state.submittedAfter = store.clock.nowUtc();
        parts.append(state);
    } else if (const Decision *earlier = known->decision(cell)) {
        before = *earlier;
    }
    parts.append(DecisionChange{cell, before, overriding(cell, value, {}, store.clock)});
    change(store, article, reviewer, id, parts);
}

} // namespace

/// What was exported comes back, and what colleagues did comes together.
class TestMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasExportedComesBack_data();
    void whatWasExportedComesBack();
    void generatedWorkspacesComeBack_data() { addRubricRows(); }
    void generatedWorkspacesComeBack();
    void linesWithoutTheirChangesComeBack();
    void aDryRunWritesNothing();
    void colleaguesAreKeptApartAndCompared();
    void onePersonInTwoCopiesIsNotOverwritten();
    void anotherTextIsNotTaken();
    void whatDoesNotFitIsRefused();
};

void TestMerging::whatWasExportedComesBack_data()
{
    QTest::addColumn<QString>("rubricId");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    for (const QString &rubric : rubricIds()) {
        for (const auto &[format, file] : {std::pair{u"jsonl"_s, u"out.jsonl"_s},
                                           {u"bundle"_s, u"out"_s},
                                           {u"bundle"_s, u"out.zip"_s},
                                           {QString(), QString()}})
            QTest::newRow(qPrintable(rubric + u' ' + file)) << rubric << format << file;
    }
}

void TestMerging::whatWasExportedComesBack()
{
    QFETCH(const QString, rubricId);
    QFETCH(const QString, format);
    QFETCH(const QString, file);
    const ExportStage stage(rubricId);
    const QString source = format.isEmpty() ? stage.store.path()
                                            : exported(stage.store, format, file);
    StoreFixture other(rubricId);
    const MergeReport report = merged(other, source);
    QCOMPARE(report.articles, 3);
    QCOMPARE(report.added, 3);
    QCOMPARE(report.evaluations, 1);
    QCOMPARE(report.changes, 3);
    QCOMPARE(report.conflicts, 0);
    QVERIFY(!report.lost.isEmpty());
    QCOMPARE(stateOf(other), stateOf(stage.store));
    QVERIFY(checkCodes(*other.workspace).isEmpty());
    // Once more: nothing.
    const MergeReport again = merged(other, source);
    QCOMPARE(again.known, 3);
    QCOMPARE(again.added + again.evaluations + again.changes + again.keptApart, 0);
    QCOMPARE(stateOf(other), stateOf(stage.store));
    if (format.isEmpty()) { // a workspace gives what files cannot
        const QString id =
            stage.store.workspace->article(stage.ids[0], {}).result()->evaluations[0].id;
        QCOMPARE(other.workspace->rawAnswer(id).result().value_or(QByteArray()), "{}");
    }
}

void TestMerging::generatedWorkspacesComeBack()
{
    QFETCH(const QString, rubricId);
    for (quint32 seed = 1; seed <= 6; ++seed) {
        StoreFixture store(rubricId);
        const Generated generated(store, seed);
        const QJsonArray state = stateOf(store);
        for (const auto &[format, file] :
             {std::pair{u"jsonl"_s, u"out.jsonl"_s}, {u"bundle"_s, u"out.zip"_s}}) {
            StoreFixture other(rubricId);
            merged(other, exported(store, format, file));
            QVERIFY2(stateOf(other) == state, qPrintable(u"seed %1, %2"_s.arg(seed).arg(format)));
            QVERIFY(checkCodes(*other.workspace).isEmpty());
        }
    }
}

void TestMerging::linesWithoutTheirChangesComeBack()
{
    const ExportStage stage(u"udhr"_s);
    QByteArray lines;
    for (const QByteArray &line :
         bytesIn(exported(stage.store, u"jsonl"_s, u"out.jsonl"_s)).split('\n')) {
        if (line.isEmpty())
            continue;
        QJsonObject json = QJsonDocument::fromJson(line).object();
        json.remove("changes"_L1);
        lines += QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    }
    const QString path = stage.store.path(u"plain.jsonl"_s);
    writeBytes(path, lines);
    StoreFixture other;
    merged(other, path);
    QJsonArray ours = stateOf(other), theirs = stateOf(stage.store);
    QCOMPARE(ours.size(), theirs.size());
    for (qsizetype i = 0; i < ours.size(); ++i)
        QCOMPARE(ours[i]["reviews"_L1], theirs[i]["reviews"_L1]); // the state; its history is lost
    QCOMPARE(merged(other, path).changes, 0);
}

void TestMerging::aDryRunWritesNothing()
{
    const ExportStage stage(u"udhr"_s);
    const QString source = exported(stage.store, u"jsonl"_s, u"out.jsonl"_s);
    StoreFixture other;
    const QJsonArray before = stateOf(other);
    const MergeReport dry = merged(other, source, {.dryRun = true});
    QCOMPARE(stateOf(other), before);
    QCOMPARE(dry, merged(other, source));
}

void TestMerging::colleaguesAreKeptApartAndCompared()
{
    StoreFixture ours, theirs;
    const QList<RowId> articles = ours.addArticles(2);
    merged(theirs, exported(ours, u"jsonl"_s, u"start.jsonl"_s));
    const auto same = [&](RowId id) {
        const QString uuid = ours.workspace->article(id, {}).result()->row.uuid;
        return theirs.workspace->findArticle(uuid).result().value();
    };
    decide(ours, articles[0], u"ana"_s, 0.3, u"a1"_s);
    decide(ours, articles[1], u"ana"_s, 0.1, u"a2"_s);
    decide(theirs, same(articles[0]), u"zoe"_s, -0.4, u"z1"_s);
    decide(theirs, same(articles[1]), u"zoe"_s, 0.1, u"z2"_s);
    const QString bundle = exported(theirs, u"bundle"_s, u"theirs.zip"_s);
    const MergeReport report = merged(ours, bundle);
    QCOMPARE(report.added, 0);
    QCOMPARE(report.changes, 2);
    QCOMPARE(report.keptApart, 0);
    QCOMPARE(report.conflicts, 1); // the second article's cell is the same to both
    QCOMPARE(report.conflictList[0].here, u"ana"_s);
    QCOMPARE(report.conflictList[0].there, u"zoe"_s);
    QCOMPARE(report.conflictList[0].hereValue, Score(0.3));
    QCOMPARE(report.conflictList[0].thereValue, Score(-0.4));
    // Whoever merges whom, both have the same.
    merged(theirs, exported(ours, u"jsonl"_s, u"ours.jsonl"_s));
    QCOMPARE(stateOf(theirs).size(), 2);
    for (qsizetype i = 0; i < 2; ++i)
        QCOMPARE(stateOf(theirs)[i]["reviews"_L1], stateOf(ours)[i]["reviews"_L1]);
    QCOMPARE(merged(ours, bundle).changes, 0);
    QVERIFY(checkCodes(*ours.workspace).isEmpty());
}

void TestMerging::onePersonInTwoCopiesIsNotOverwritten()
{
    StoreFixture ours, theirs;
    const RowId article = ours.addArticles(1).first();
    decide(ours, article, u"ana"_s, 0.3, u"a1"_s);
    merged(theirs, exported(ours, u"jsonl"_s, u"start.jsonl"_s));
    // She goes on in one copy alone: that is taken.
    decide(theirs, 1, u"ana"_s, 0.5, u"a2"_s);
    QCOMPARE(merged(ours, exported(theirs, u"jsonl"_s, u"on.jsonl"_s)).changes, 1);
    QCOMPARE(stateOf(ours), stateOf(theirs));
    // In both, differently: ours stays, the cell is told.
    decide(theirs, 1, u"ana"_s, 0.7, u"a3"_s);
    decide(ours, article, u"ana"_s, -0.7, u"a4"_s);
    const QJsonArray before = stateOf(ours);
    const MergeReport report = merged(ours, exported(theirs, u"jsonl"_s, u"both.jsonl"_s));
    QCOMPARE(report.keptApart, 1);
    QCOMPARE(report.changes, 0);
    QCOMPARE(report.conflicts, 1);
    QCOMPARE(report.conflictList[0].hereValue, Score(-0.7));
    QCOMPARE(report.conflictList[0].thereValue, Score(0.7));
    QCOMPARE(stateOf(ours), before);
}

void TestMerging::anotherTextIsNotTaken()
{
    StoreFixture ours, theirs;
    SUCCEEDS(ours.workspace->import({articleNumber(1)}).result());
    ArticleImport other = articleNumber(1);
    other.document.text = u"Quite another text of the same page, long enough to be told apart."_s;
    other.document.blocks = {{BlockKind::Paragraph, 0, {}, {0, other.document.text.size()}}};
    other.document.inlines.clear();
    other.evaluations = {evaluationNumber(theirs.rubric, 1)};
    other.rawAnswers = {"{}"};
    SUCCEEDS(theirs.workspace->import({other}).result());
    const QString text = ours.workspace->article(1, {}).result()->document.text;
    const QString source = exported(theirs, u"jsonl"_s, u"out.jsonl"_s);
    const MergeReport report = merged(ours, source);
    QCOMPARE(report.known, 1); // by its address
    QCOMPARE(report.otherText, 1);
    QCOMPARE(report.evaluations, 1);
    VALUE(detail, ours.workspace->article(1, {}).result());
    QCOMPARE(detail.document.text, text);
    QCOMPARE(detail.evaluations.size(), 1);
    QCOMPARE(merged(ours, source).evaluations, 0);
}

void TestMerging::whatDoesNotFitIsRefused()
{
    const ExportStage stage(u"udhr"_s);
    StoreFixture other(u"public-services"_s);
    const QString good = exported(stage.store, u"jsonl"_s, u"out.jsonl"_s);
    const QByteArray bytes = bytesIn(good);
    const auto refused = [&](StoreFixture &into, const QByteArray &changed) {
        writeBytes(stage.store.path(u"odd.jsonl"_s), changed);
        const auto report = mergeFrom(*into.workspace, stage.store.path(u"odd.jsonl"_s),
                                      into.clock);
        return report ? Error{ErrorKind::Internal, u"it was taken"_s, {}} : report.error();
    };
    QVERIFY(refused(other, bytes).kind == ErrorKind::BadInput
            || refused(other, bytes).kind == ErrorKind::Foreign); // another rubric
    QCOMPARE(stateOf(other).size(), 0);
    StoreFixture same;
    QByteArray version = bytes;
    version.replace("\"sha256\":\"1c04", "\"sha256\":\"1c05");
    QVERIFY(refused(same, version).kind == ErrorKind::Foreign);
    const Error cut = refused(same, bytes.first(bytes.size() - 30));
    QVERIFY(cut.kind == ErrorKind::BadInput);
    QVERIFY2(cut.text.contains(u"odd.jsonl, line 3"_s), qPrintable(cut.text));
    QCOMPARE(stateOf(same).size(), 2); // the whole lines before it
    QByteArray odd = bytes;
    odd.replace("\"verdict\":\"override\"", "\"verdict\":\"overrule\"");
    QVERIFY(refused(same, odd).text.contains(u"line 1"_s));
    QVERIFY(mergeFrom(*same.workspace, stage.store.path(u"no such file"_s), same.clock).error().kind
            == ErrorKind::NotFound);
    // A workspace that was damaged is not read.
    QByteArray damaged = bytesIn(stage.store.path());
    damaged.replace(4096, 8192, QByteArray(8192, '\x5a'));
    writeBytes(stage.store.path(u"damaged.rapporteur"_s), damaged);
    QVERIFY(!mergeFrom(*same.workspace, stage.store.path(u"damaged.rapporteur"_s), same.clock));
    int asked = 0;
    const auto stopped = mergeFrom(*same.workspace, good, same.clock, {},
                                   [&](int) { return ++asked < 2; });
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    QCOMPARE(merged(same, good).articles, 3); // goes on where it stopped
}

RAPPORTEUR_TEST(TestMerging)

#include "tst_merging.moc"
