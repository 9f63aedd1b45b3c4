// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/exportfixture.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QJsonDocument>
#include <QSet>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// What each format writes, byte for byte, on every shipped rubric; and that it says what the store holds.
class TestExportFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreKnown_data();
    void bytesAreKnown();
    void theSameStateGivesTheSameBytes();
    void linesSayWhatTheStoreHolds_data() { addRubricRows(); }
    void linesSayWhatTheStoreHolds();
    void positionsCountCodePoints_data() { addRubricRows(); }
    void positionsCountCodePoints();
    void onlySubmittedSaysWhatItLeftOut();
    void observatoryDocumentsStandOnTheReview();
    void aFilterChooses();
};

void TestExportFormats::bytesAreKnown_data()
{
    QTest::addColumn<QString>("rubricId");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("safe");
    const QStringList rubrics = rubricIds();
    for (const QString &rubric : rubrics) {
        for (const QString &format : {u"jsonl"_s, u"observatory"_s, u"csv"_s})
            QTest::newRow(qPrintable(rubric + u' ' + format))
                << rubric << format << rubric + u'.' + exportFormat(format)->suffix << true;
        QTest::newRow(qPrintable(rubric + u" exact csv"_s))
            << rubric << u"csv"_s << rubric + u"-exact.csv"_s << false;
    }
}

void TestExportFormats::bytesAreKnown()
{
    QFETCH(const QString, rubricId);
    QFETCH(const QString, format);
    QFETCH(const QString, file);
    QFETCH(const bool, safe);
    const ExportStage stage(rubricId);
    ExportOptions options;
    options.spreadsheetSafe = safe;
    options.program = u"rapporteur test"_s;
    QVERIFY(matchesGolden(sourcePath(u"tests/core/export/data/"_s + file),
                          stage.exported(format, options)));
}

void TestExportFormats::theSameStateGivesTheSameBytes()
{
    const ExportStage stage(u"udhr"_s);
    for (const ExportFormat &format : exportFormats()) {
        if (!format.isFolder())
            QCOMPARE(stage.exported(format.id), stage.exported(format.id));
    }
    QCOMPARE(exportFormat(u"docx"), nullptr);
}

void TestExportFormats::linesSayWhatTheStoreHolds()
{
    QFETCH(const QString, rubricId);
    const ExportStage stage(rubricId);
    const QByteArrayList lines = stage.exported(u"jsonl"_s).split('\n');
    QCOMPARE(lines.size(), 4); // three articles and the end of the last line
    QVERIFY(lines.last().isEmpty());
    for (int i = 0; i < 3; ++i) {
        QJsonParseError problem;
        const QJsonObject json = QJsonDocument::fromJson(lines[i], &problem).object();
        QVERIFY2(problem.error == QJsonParseError::NoError, qPrintable(problem.errorString()));
        VALUE(detail, stage.store.workspace->article(stage.ids[i], u"ana"_s).result());
        QCOMPARE(json["article"_L1]["title"_L1].toString(), detail.row.title);
        QCOMPARE(json["document"_L1]["text"_L1].toString(), detail.document.text);
        QCOMPARE(json["comments"_L1].toArray().size(), detail.comments.comments.size());
        const QJsonArray evaluations = json["evaluations"_L1].toArray();
        QCOMPARE(evaluations.size(), detail.evaluations.size());
        for (qsizetype e = 0; e < evaluations.size(); ++e) {
            const Evaluation &stored = detail.evaluations[e];
            const QJsonObject written = evaluations[e].toObject();
            QCOMPARE(written["id"_L1].toString(), stored.id);
            QCOMPARE(written["recomputed"_L1].toObject(),
                     headlineToJson(stage.store.rubric, headline(stage.store.rubric, stored)));
            QCOMPARE(written["signals"_L1].toObject(), stored.supplementary);
            const QJsonArray rows = written["rows"_L1].toArray();
            QCOMPARE(rows.size(), stored.rows.size());
            for (qsizetype r = 0; r < rows.size(); ++r) {
                for (size_t c = 0; c < ChannelCount; ++c) {
                    const QJsonValue cell = rows[r][stage.store.rubric.channels[c].id];
                    QCOMPARE(scoreFromJson(cell["raw"_L1]), stored.rows[r].cells[c].raw);
                    QCOMPARE(scoreFromJson(cell["repaired"_L1]), stored.rows[r].cells[c].value);
                    QCOMPARE(cell["note"_L1].toString(), stored.rows[r].cells[c].note);
                }
            }
        }
        const QJsonArray reviews = json["reviews"_L1].toArray();
        QCOMPARE(reviews.size(), detail.reviews.size());
        for (const QJsonValue &written : reviews) {
            const auto stored = std::ranges::find(detail.reviews, written["reviewer"_L1].toString(),
                                                  &Review::reviewer);
            QVERIFY(stored != detail.reviews.cend());
            QCOMPARE(written["decisions"_L1].toArray().size(), stored->decisions.size());
            QCOMPARE(written["note"_L1].toString(), stored->note);
            QCOMPARE(written["annotations"_L1][0]["body"_L1].toString(),
                     stored->annotations.first().body);
        }
    }
}

void TestExportFormats::positionsCountCodePoints()
{
    QFETCH(const QString, rubricId);
    const ExportStage stage(rubricId);
    const QByteArray line = stage.exported(u"jsonl"_s).split('\n').first();
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const auto cut = [](const QString &text, const QJsonValue &span) {
        const QList<uint> points = text.toUcs4();
        const int start = span["start"_L1].toInt(-1), end = span["end"_L1].toInt(-1);
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + start,
                                 end - start);
    };
    const QString text = json["document"_L1]["text"_L1].toString();
    const QJsonArray selectors =
        json["reviews"_L1][0]["annotations"_L1][0]["target"_L1]["selector"_L1].toArray();
    QCOMPARE(selectors.size(), 2);
    QCOMPARE(cut(text, selectors[1]), selectors[0]["exact"_L1].toString());
    QCOMPARE(cut(text, selectors[1]), u"library"_s);
    QVERIFY(text.indexOf("library"_L1)
            != selectors[1]["start"_L1].toInt()); // else nothing is proven
    const QJsonArray witnesses = json["evaluations"_L1][0]["rows"_L1][0]["witnesses"_L1].toArray();
    QCOMPARE(cut(text, witnesses[0]["grounding"_L1]), u"library"_s);
    const QString comment = json["comments"_L1][1]["text"_L1].toString();
    QCOMPARE(cut(comment, witnesses[1]["grounding"_L1]), u"quoted"_s);
}

void TestExportFormats::onlySubmittedSaysWhatItLeftOut()
{
    const ExportStage stage(u"udhr"_s);
    ExportOptions options;
    options.onlySubmitted = true;
    // Formats that name reviewers; those of training may not.
    for (const QString &id : {u"jsonl"_s, u"jsonl-cells"_s, u"csv"_s, u"observatory"_s}) {
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        VALUE(report, exportTo(*stage.store.workspace, *exportFormat(id), out, options));
        QCOMPARE(report.articles, 1);
        QCOMPARE(report.leftOut, 2);
        QVERIFY(out.data().contains("zoe"));
        QVERIFY(!out.data().contains("ana")); // a draft is nobody's business yet
    }
    QBuffer everything;
    QVERIFY(everything.open(QIODevice::WriteOnly));
    VALUE(whole, exportTo(*stage.store.workspace, *exportFormat(u"jsonl"), everything, {}));
    QCOMPARE(whole.articles, 3);
    QCOMPARE(whole.leftOut, 0);
    QVERIFY(everything.data().contains("\"reviewer\":\"ana\"")); // control
    QBuffer cells;
    QVERIFY(cells.open(QIODevice::WriteOnly));
    VALUE(table, exportTo(*stage.store.workspace, *exportFormat(u"csv"), cells, {}));
    QCOMPARE(table.leftOut, 1); // the second has neither evaluation nor review
    QCOMPARE(table.rows, cells.data().count("\r\n") - 1);
}

void TestExportFormats::observatoryDocumentsStandOnTheReview()
{
    const ExportStage stage(u"udhr"_s);
    const auto documents = [&](const QString &reviewer) {
        ExportOptions options;
        options.reviewer = reviewer;
        return QJsonDocument::fromJson(stage.exported(u"observatory"_s, options)).array();
    };
    const QJsonArray chosen = documents(u"ana"_s);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[0]["evaluation"_L1]["reviewer"_L1].toString(), u"ana"_s);
    QCOMPARE(chosen[0]["evaluation"_L1]["review_state"_L1].toString(), u"draft"_s);
    QCOMPARE(chosen[0]["scores"_L1][0]["editorial"_L1].toDouble(), -0.35);
    const QJsonArray standing = documents({});
    QCOMPARE(standing[0]["evaluation"_L1]["reviewer"_L1].toString(),
             u"zoe"_s); // submitted stands over draft
    VALUE(detail, stage.store.workspace->article(stage.ids[0], u"zoe"_s).result());
    const Headline figures = reviewedHeadline(stage.store.rubric, &detail.evaluations.first(),
                                              detail.reviews.first());
    QCOMPARE(scoreFromJson(standing[0]["aggregates"_L1]["weighted_mean"_L1]), figures.weightedMean);
}

void TestExportFormats::aFilterChooses()
{
    const ExportStage stage(u"udhr"_s);
    ExportOptions options;
    options.filter = queryOf({u"draft"_s});
    QCOMPARE(stage.exported(u"jsonl"_s, options).count('\n'), 2);
    options.filter = queryOf({}, u"\"Article number 2\""_s);
    QCOMPARE(stage.exported(u"jsonl"_s, options).count('\n'), 1);
    options.filter = queryOf({}, u"zebra"_s);
    QCOMPARE(stage.exported(u"jsonl"_s, options), QByteArray());
    QCOMPARE(QJsonDocument::fromJson(stage.exported(u"observatory"_s, options)).array(),
             QJsonArray());
}

RAPPORTEUR_TEST(TestExportFormats)

#include "tst_exportformats.moc"
