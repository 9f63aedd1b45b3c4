// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/exportfixture.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

using Files = QMap<QString, QByteArray>;

/// The files of a format, by their names; a format of one file has one without a name. Articles have the numbers
/// of the stage for identifiers.
Files filesOf(const ExportStage &stage, const QString &id, const ExportOptions &options = {})
{
    const ExportFormat &format = *exportFormat(id);
    if (!format.isFolder())
        return {{QString(), stage.exported(id, options)}};
    static int count = 0;
    const QString folder = stage.store.path(u"out-%1"_s.arg(++count));
    const auto report = exportTo(*stage.store.workspace, format, folder, options);
    if (!report)
        qFatal("%s", qPrintable(report.error().text));
    Files files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        files[path.sliced(folder.size() + 1)] = bytesIn(path);
    }
    for (const RowId article : stage.ids) {
        const QString uuid = stage.store.workspace->article(article, {}).result()->row.uuid;
        for (QByteArray &bytes : files)
            bytes.replace(uuid.toUtf8(), "article-" + QByteArray::number(article));
    }
    return files;
}

QList<QJsonObject> linesOf(const QByteArray &bytes)
{
    QList<QJsonObject> lines;
    if (!bytes.isEmpty()
        && (!bytes.endsWith('\n') || bytes.contains("\n\n") || bytes.contains('\r')))
        qFatal("these are no JSON lines");
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.isEmpty())
            continue;
        QJsonParseError problem;
        lines.append(QJsonDocument::fromJson(line, &problem).object());
        if (problem.error != QJsonParseError::NoError)
            qFatal("%s: %s", qPrintable(problem.errorString()), line.constData());
    }
    return lines;
}

QString cut(const QString &text, qsizetype start, qsizetype end)
{
    const std::u32string points = text.toStdU32String();
    return QString::fromStdU32String(points.substr(size_t(start), size_t(end - start)));
}

/// One assistant message, last, whose content is a JSON text.
bool isAnswer(const QJsonValue &messages)
{
    const QJsonObject message = messages.toArray().last().toObject();
    return message["role"_L1].toString() == "assistant"_L1
        && QJsonDocument::fromJson(message["content"_L1].toString().toUtf8()).isObject();
}

} // namespace

/// The formats of other programs: bytes that are known, and the rules of each format.
class TestExportWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreKnown_data();
    void bytesAreKnown();
    void cellsAreOneARow_data() { addRubricRows(); }
    void cellsAreOneARow();
    void labelStudioKeepsItsRules_data() { addRubricRows(); }
    void labelStudioKeepsItsRules();
    void argillaKeepsItsRules();
    void huggingFaceSplitsByDomain();
    void trainingDiffersOnlyInWhatWasCorrected();
    void doccanoMarksAreInTheText();
    void annotationsSelectWhatTheyQuote();
    void theReportIsInert();
    void leftOutIsCountedByReason();
    void aZipHoldsTheSameFiles();
    void aFolderThatIsThereStays();
};

void TestExportWriters::bytesAreKnown_data()
{
    QTest::addColumn<QString>("rubricId");
    QTest::addColumn<QString>("format");
    const QStringList rubrics = rubricIds();
    for (const QString &rubric : rubrics) {
        for (const ExportFormat &format : exportFormats()) {
            if (!QStringList{u"jsonl"_s, u"csv"_s, u"observatory"_s, u"bundle"_s}.contains(
                    format.id))
                QTest::newRow(qPrintable(rubric + u' ' + format.id)) << rubric << format.id;
        }
    }
}

void TestExportWriters::bytesAreKnown()
{
    QFETCH(const QString, rubricId);
    QFETCH(const QString, format);
    const ExportStage stage(rubricId);
    ExportOptions options;
    options.program = u"rapporteur test"_s;
    options.licence = u"cc-by-4.0"_s;
    QByteArray all;
    const Files files = filesOf(stage, format, options);
    for (const auto &[name, bytes] : files.asKeyValueRange())
        all += name.isEmpty() ? bytes : "=== " + name.toUtf8() + '\n' + bytes;
    QVERIFY(matchesGolden(sourcePath(u"tests/core/export/data/%1-%2.txt"_s.arg(rubricId, format)),
                          all));
}

void TestExportWriters::cellsAreOneARow()
{
    QFETCH(const QString, rubricId);
    const ExportStage stage(rubricId);
    const QList<QJsonObject> rows = linesOf(filesOf(stage, u"jsonl-cells"_s)[{}]);
    QVERIFY(!rows.isEmpty());
    const QStringList keys = rows.first().keys();
    int decided = 0;
    for (const QJsonObject &row : rows) {
        QCOMPARE(row.keys(), keys); // the same columns everywhere, null rather than missing
        decided += row["verdict"_L1].isString() ? 1 : 0;
    }
    QCOMPARE(decided, 6); // three reviews of two cells each
}

void TestExportWriters::labelStudioKeepsItsRules()
{
    QFETCH(const QString, rubricId);
    const ExportStage stage(rubricId);
    const Files files = filesOf(stage, u"label-studio"_s);
    QByteArray config, tasksJson;
    for (const auto &[name, bytes] : files.asKeyValueRange()) {
        if (name.endsWith(".xml"_L1))
            config = bytes;
        else if (name.endsWith(".json"_L1))
            tasksJson = bytes;
    }
    // Tags of the configuration: name → type, and the labels that it knows.
    QMap<QString, QString> controls;
    QSet<QString> labels;
    static const QRegularExpression tag(u"<(\\w+)\\b([^>]*)>"_s);
    static const QRegularExpression named(u"\\b(name|value)=\"([^\"]*)\""_s);
    for (const auto &match : tag.globalMatch(QString::fromUtf8(config))) {
        for (const auto &attribute : named.globalMatch(match.captured(2))) {
            if (attribute.captured(1) == "name"_L1)
                controls[attribute.captured(2)] = match.captured(1).toLower();
            else
                labels.insert(attribute.captured(2));
        }
    }
    const QJsonArray tasks = QJsonDocument::fromJson(tasksJson).array();
    QVERIFY(!tasks.isEmpty());
    int results = 0;
    for (const QJsonValue &task : tasks) {
        const QString text = task["data"_L1]["text"_L1].toString();
        QVERIFY(!text.contains(u'\r'));
        for (const auto &list :
             {task["predictions"_L1].toArray(), task["annotations"_L1].toArray()}) {
            for (const QJsonValue &given : list) {
                QSet<QString> ids;
                const QJsonArray items = given["result"_L1].toArray();
                for (const QJsonValue &result : items) {
                    ++results;
                    const QString type = result["type"_L1].toString();
                    QCOMPARE(controls.value(result["from_name"_L1].toString()), type);
                    QCOMPARE(controls.value(result["to_name"_L1].toString()), u"text"_s);
                    const QJsonObject value = result["value"_L1].toObject();
                    QVERIFY2(value.contains(type == "textarea"_L1 ? u"text"_s : type),
                             qPrintable(type));
                    QVERIFY(!ids.contains(result["id"_L1].toString()));
                    ids.insert(result["id"_L1].toString());
                    if (type == "number"_L1)
                        QVERIFY(value["number"_L1].isDouble()); // ND has no result at all
                    for (const QString &key : {u"labels"_s, u"choices"_s}) {
                        for (const QJsonValue &label : value[key].toArray())
                            QVERIFY2(labels.contains(label.toString().toHtmlEscaped()),
                                     qPrintable(label.toString()));
                    }
                    if (type == "labels"_L1)
                        QCOMPARE(cut(text, value["start"_L1].toInt(), value["end"_L1].toInt()),
                                 value["text"_L1].toString());
                }
            }
        }
    }
    QCOMPARE_GE(results, 3);
}

void TestExportWriters::argillaKeepsItsRules()
{
    const ExportStage stage(u"udhr"_s);
    const Files files = filesOf(stage, u"argilla"_s);
    const QJsonObject settings =
        QJsonDocument::fromJson(files.value(u".argilla/settings.json"_s)).object();
    QSet<QString> names;
    QMap<QString, QSet<QString>> options;
    for (const QString &part : {u"fields"_s, u"questions"_s, u"metadata"_s}) {
        for (const QJsonValue &described : settings[part].toArray()) {
            const QString name = described["name"_L1].toString();
            QVERIFY2(!names.contains(name) && name == name.toLower(), qPrintable(name));
            names.insert(name);
            for (const QJsonValue &option : described["settings"_L1]["options"_L1].toArray())
                options[name].insert(option["value"_L1].toString());
        }
    }
    const QJsonArray records = QJsonDocument::fromJson(files.value(u"records.json"_s)).array();
    QVERIFY(!records.isEmpty());
    QSet<QString> ids;
    for (const QJsonValue &record : records) {
        QVERIFY(!ids.contains(record["id"_L1].toString()));
        ids.insert(record["id"_L1].toString());
        const QJsonObject suggestions = record["suggestions"_L1].toObject();
        for (auto it = suggestions.begin(); it != suggestions.end(); ++it) {
            QVERIFY(names.contains(it.key()));
            if (options.contains(it.key()))
                QVERIFY(options[it.key()].contains(it.value()["value"_L1].toString()));
            static const QRegularExpression agent(
                u"^(?=.*[a-zA-Z0-9])[a-zA-Z0-9-_:./\\s]{1,200}$"_s);
            QVERIFY(agent.match(it.value()["agent"_L1].toString()).hasMatch());
        }
    }
}

void TestExportWriters::huggingFaceSplitsByDomain()
{
    const ExportStage stage(u"udhr"_s);
    const Files files = filesOf(stage, u"huggingface"_s);
    const QByteArray card = files.value(u"README.md"_s);
    QVERIFY(card.startsWith("---\n"));
    QCOMPARE(card.split('\n').count("---"), 2);
    QMap<QString, QString> splitOf;
    QStringList keys;
    int rows = 0;
    for (const auto &[name, bytes] : files.asKeyValueRange()) {
        if (!name.endsWith(".jsonl"_L1))
            continue;
        QVERIFY2(card.contains(name.toUtf8()), qPrintable(name));
        const QString split = name.section(u'/', -1);
        for (const QJsonObject &row : linesOf(bytes)) {
            ++rows;
            const QString domain = row["domain"_L1].toString();
            QCOMPARE(splitOf.value(domain, split), split); // no domain in two splits
            splitOf[domain] = split;
            if (keys.isEmpty())
                keys = row.keys();
            QCOMPARE(row.keys(), keys);
        }
    }
    QVERIFY(rows > 0);
}

void TestExportWriters::trainingDiffersOnlyInWhatWasCorrected()
{
    const ExportStage stage(u"udhr"_s);
    for (const QJsonObject &line : linesOf(filesOf(stage, u"openai-finetune"_s)[{}])) {
        QCOMPARE(line.keys(), QStringList{u"messages"_s}); // unknown keys are rejected
        QVERIFY(isAnswer(line["messages"_L1]));
    }
    const QList<QJsonObject> preferences = linesOf(filesOf(stage, u"openai-dpo"_s)[{}]);
    for (const QJsonObject &line : preferences) {
        QCOMPARE(line.keys(),
                 (QStringList{u"input"_s, u"non_preferred_output"_s, u"preferred_output"_s}));
        QCOMPARE(line["preferred_output"_L1].toArray().size(), 1);
        QCOMPARE(line["non_preferred_output"_L1].toArray().size(), 1);
        QVERIFY(isAnswer(line["preferred_output"_L1]) && isAnswer(line["non_preferred_output"_L1]));
        QVERIFY(line["preferred_output"_L1] != line["non_preferred_output"_L1]);
    }
    QVERIFY(!preferences.isEmpty());
    for (const QJsonObject &line : linesOf(filesOf(stage, u"preference"_s)[{}]))
        QVERIFY(line["chosen"_L1] != line["rejected"_L1] && line.contains("prompt"_L1));
    for (const QJsonObject &line : linesOf(filesOf(stage, u"sft"_s)[{}]))
        QVERIFY(line.contains("prompt"_L1) && line.contains("completion"_L1));
    for (const QJsonObject &line : linesOf(filesOf(stage, u"kto"_s)[{}]))
        QVERIFY(line["label"_L1].isBool());
}

void TestExportWriters::doccanoMarksAreInTheText()
{
    const ExportStage stage(u"udhr"_s);
    int marks = 0;
    for (const QJsonObject &line : linesOf(filesOf(stage, u"doccano"_s)[{}])) {
        QSet<QString> told;
        for (const QJsonValue &mark : line["label"_L1].toArray()) {
            ++marks;
            const QString words =
                u"%1 %2 %3"_s.arg(mark[0].toInt()).arg(mark[1].toInt()).arg(mark[2].toString());
            QVERIFY2(!told.contains(words),
                     qPrintable(words)); // doccano refuses a mark that is there twice
            told.insert(words);
            QCOMPARE(cut(line["text"_L1].toString(), mark[0].toInt(), mark[1].toInt()),
                     u"library"_s);
            QVERIFY(mark[2].isString());
        }
    }
    QVERIFY(marks > 0);
}

void TestExportWriters::annotationsSelectWhatTheyQuote()
{
    const ExportStage stage(u"udhr"_s);
    const QJsonObject collection =
        QJsonDocument::fromJson(filesOf(stage, u"webannotation"_s)[{}]).object();
    QJsonArray items = collection["first"_L1]["items"_L1].toArray();
    if (items.isEmpty())
        items = collection["items"_L1].toArray();
    QVERIFY(!items.isEmpty());
    QSet<QString> ids;
    for (const QJsonValue &item : items) {
        QCOMPARE(item["type"_L1].toString(), u"Annotation"_s);
        QVERIFY(!ids.contains(item["id"_L1].toString()));
        ids.insert(item["id"_L1].toString());
        QVERIFY(item["target"_L1]["source"_L1].isString());
        int quotes = 0;
        for (const QJsonValue &selector : item["target"_L1]["selector"_L1].toArray())
            quotes += selector["type"_L1].toString() == "TextQuoteSelector"_L1
                    && selector["exact"_L1].isString()
                ? 1
                : 0;
        QCOMPARE_LE(quotes, 1);
    }
}

void TestExportWriters::theReportIsInert()
{
    const ExportStage stage(u"udhr"_s);
    const QString report = QString::fromUtf8(filesOf(stage, u"report-html"_s)[{}]);
    QVERIFY(report.contains("default-src 'none'"_L1));
    static const QRegularExpression live(
        u"<(script|iframe|object|embed|img|link|form|base|svg)\\b|\\son\\w+\\s*=|javascript:|url\\("_s,
        QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!live.match(report).hasMatch(), qPrintable(live.match(report).captured()));
    QVERIFY(report.contains("=cmd|&#39; /C calc&#39;!A0"_L1)
            || report.contains("=cmd|' /C calc'!A0"_L1));
}

void TestExportWriters::leftOutIsCountedByReason()
{
    const ExportStage stage(u"udhr"_s);
    ExportOptions options;
    options.onlySubmitted = true;
    const auto preview = previewExport(*stage.store.workspace, *exportFormat(u"jsonl"), options);
    QVERIFY(preview.has_value());
    QCOMPARE(preview->report.articles, 1);
    QCOMPARE(preview->report.notReviewed, 1);
    QCOMPARE(preview->report.onlyDrafts, 1);
    QCOMPARE(preview->report.draftReviews, 1);
    QCOMPARE(preview->report.leftOut, 2);
    QVERIFY(preview->beginning.startsWith("{\"format\""));
}

void TestExportWriters::aZipHoldsTheSameFiles()
{
    const ExportStage stage(u"udhr"_s);
    const QString first = stage.store.path(u"a.zip"_s), second = stage.store.path(u"b.zip"_s);
    for (const QString &path : {first, second})
        SUCCEEDS(exportTo(*stage.store.workspace, *exportFormat(u"argilla"), path, {}));
    QVERIFY(bytesIn(first).startsWith("PK\x03\x04"));
    QCOMPARE(bytesIn(first), bytesIn(second));
    for (const char *name : {"records.json", ".argilla/settings.json"})
        QVERIFY(bytesIn(first).contains(name));
}

void TestExportWriters::aFolderThatIsThereStays()
{
    const ExportStage stage(u"udhr"_s);
    const QString folder = stage.store.path(u"kept"_s);
    QVERIFY(QDir().mkpath(folder));
    writeBytes(folder + u"/mine.txt"_s, "mine");
    const auto refused = exportTo(*stage.store.workspace, *exportFormat(u"argilla"), folder, {});
    QVERIFY(!refused && refused.error().kind == ErrorKind::Unwritable);
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"mine.txt"_s});
}

RAPPORTEUR_TEST(TestExportWriters)

#include "tst_exportwriters.moc"
