// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerreader.h"
#include "core/rubric/rubricreader.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

QJsonArray witnesses(const ScoreRow &row)
{
    QJsonArray json;
    for (const Witness &witness : row.witnesses) {
        QString line = witness.kind == WitnessKind::Fact ? u"fact"_s : u"inference"_s;
        line += u" %1: %2"_s.arg(witness.channel).arg(witness.text);
        json.append(witness.quote.isEmpty() ? line : line + u" | "_s + witness.quote);
    }
    return json;
}

QString scores(const CellScore &cell)
{
    const QString raw = scoreText(cell.raw, 3);
    return cell.raw == cell.value ? raw : raw + u" → "_s + scoreText(cell.value, 3);
}

QJsonObject dump(const ScoreRow &row)
{
    QJsonObject json{{u"provision"_s, row.provision},
                     {u"first"_s, scores(row.cells[0])},
                     {u"second"_s, scores(row.cells[1])},
                     {u"evidence"_s, row.evidence},
                     {u"directions"_s, row.directions},
                     {u"notes"_s, row.cells[0].note + u" | "_s + row.cells[1].note}};
    if (!row.witnesses.isEmpty())
        json.insert(u"witnesses"_s, witnesses(row));
    if (row.claimed.given)
        json.insert(u"claimed"_s,
                    scoreText(row.claimed.combined) + u' ' + scoreText(row.claimed.contextModifier)
                        + u' ' + scoreText(row.claimed.final));
    return json;
}

/// All that reading an answer gave, in a form that people can check.
QJsonObject dump(const Result<AnswerReading> &reading)
{
    if (!reading)
        return {{u"error"_s, reading.error().text}, {u"detail"_s, reading.error().detail}};
    const Evaluation &evaluation = reading->evaluation;
    QJsonArray rows;
    for (const ScoreRow &row : evaluation.rows)
        rows.append(dump(row));
    QJsonArray repairs;
    for (const Repair &repair : evaluation.repairs)
        repairs.append(u"%1/%2 %3: “%4” → “%5”"_s.arg(repair.provision)
                           .arg(repair.channel)
                           .arg(repair.code, repair.before, repair.after));
    QJsonArray issues;
    for (const Issue &issue : reading->issues)
        issues.append(issue.code + u": "_s + issue.text);
    QJsonArray profile;
    for (const DomainElement &element : evaluation.domainProfile) {
        QString line = element.id + u' ' + scoreText(element.modifier) + u':';
        for (const int number : element.affects)
            line += u' ' + QString::number(number);
        profile.append(line + u" | "_s + element.note);
    }
    QJsonArray tensions;
    for (const RightsTension &tension : evaluation.labels.tensions)
        tensions.append(u"%1–%2 %3"_s.arg(tension.first).arg(tension.second).arg(tension.label));
    return {{u"schema"_s, evaluation.schemaVersion},
            {u"mode"_s, modeName(evaluation.mode)},
            {u"content_type"_s, evaluation.contentType},
            {u"own_weights"_s,
             evaluation.ownWeights
                 ? QJsonArray{(*evaluation.ownWeights)[0], (*evaluation.ownWeights)[1]}
                 : QJsonArray()},
            {u"url"_s, reading->url},
            {u"domain"_s, reading->domain},
            {u"model"_s, evaluation.rater.model},
            {u"date"_s, evaluation.finishedAt.toString(Qt::ISODate)},
            {u"rows"_s, rows},
            {u"repairs"_s, repairs},
            {u"issues"_s, issues},
            {u"profile"_s, profile},
            {u"cached_profile"_s, evaluation.domainProfileCached},
            {u"labels"_s,
             QJsonArray{evaluation.labels.theme, evaluation.labels.sentiment,
                        evaluation.labels.summary}},
            {u"tensions"_s, tensions},
            {u"signals"_s, evaluation.supplementary},
            {u"lite"_s, evaluation.lite},
            {u"claimed"_s, evaluation.claimed}};
}

bool hasRepair(const Evaluation &evaluation, const QString &code)
{
    return std::ranges::contains(evaluation.repairs, code, &Repair::code);
}

} // namespace

class TestAnswerReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_udhr = shippedRubric(u"udhr"_s).value();
        m_services = shippedRubric(u"public-services"_s).value();
    }

    void answers_data() { addGoldenRows(sourcePath(u"tests/core/evaluation/data/answers"_s)); }
    void answers()
    {
        QFETCH(QString, input);
        QFETCH(QString, expected);
        QFile file(input);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<AnswerReading> reading = readAnswer(m_services, file.readAll(), u"answer"_s);
        QVERIFY(matchesGolden(expected, goldenJson(dump(reading))));
    }

    void readsTheFullFormat()
    {
        const Result<AnswerReading> reading = readAnswer(
            m_udhr, QJsonDocument(fullAnswer()).toJson(), u"full"_s);
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text));
        const Evaluation &evaluation = reading->evaluation;
        QCOMPARE(evaluation.mode, Mode::Full);
        QCOMPARE(evaluation.rows.size(), m_udhr.provisions.size());
        QVERIFY(evaluation.repairs.isEmpty());
        const QJsonObject tone = evaluation.supplementary.value("emotional_tone"_L1).toObject();
        QCOMPARE(tone.value("primary_tone"_L1).toString(), u"measured"_s);
        const QJsonArray flags = evaluation.supplementary.value("propaganda_flags"_L1).toArray();
        QCOMPARE(flags.size(), 1);
        QCOMPARE(flags[0].toObject().value("evidence"_L1).toString(), u"they all say so"_s);
        QCOMPARE(reading->issues.size(), 1); // the signals that were left out
        QVERIFY(reading->issues[0].text.contains(u"geographic_scope"_s));
    }

    void spotOfTheDiscriminatingProvisions()
    {
        QJsonObject answer = fullAnswer();
        QJsonArray rows;
        for (const QJsonValue &row : answer.value("scores"_L1).toArray()) {
            if (m_udhr.provisionNamed(row.toObject().value("section"_L1).toString())
                    ->discriminating)
                rows.append(row);
        }
        QCOMPARE(rows.size(), 10);
        answer.insert(u"scores"_s, rows);
        const Result<AnswerReading> spot = readAnswer(m_udhr, QJsonDocument(answer).toJson(),
                                                      u"spot"_s);
        QVERIFY(spot);
        QCOMPARE(spot->evaluation.mode, Mode::Spot);
        rows.removeAt(9); // Article 30
        answer.insert(u"scores"_s, rows);
        const Result<AnswerReading> short1 = readAnswer(m_udhr, QJsonDocument(answer).toJson(),
                                                        u"spot"_s);
        QVERIFY(!short1);
        QCOMPARE(short1.error().kind, ErrorKind::BadInput);
        QVERIFY2(short1.error().text.contains(u"(Article 30)"_s), qPrintable(short1.error().text));
    }

    void namesWhatIsMissing()
    {
        QJsonObject answer = fullAnswer();
        QJsonArray rows = answer.value("scores"_L1).toArray();
        rows.removeAt(14);
        rows.removeAt(3);
        answer.insert(u"scores"_s, rows);
        const Result<AnswerReading> reading = readAnswer(m_udhr, QJsonDocument(answer).toJson(),
                                                         u"some.json"_s);
        QVERIFY(!reading);
        QVERIFY(reading.error().text.contains(u"Article 3, Article 14"_s));
        QVERIFY(reading.error().text.contains(u"some.json"_s));
    }

    void structuralScoreStaysWithoutAnEditorialOne()
    {
        QJsonObject answer = fullAnswer();
        QJsonArray rows = answer.value("scores"_L1).toArray();
        QJsonObject row = rows[5].toObject();
        row.insert(u"editorial"_s, QJsonValue::Null);
        row.insert(u"structural"_s, 0.3);
        rows[5] = row;
        answer.insert(u"scores"_s, rows);
        const Result<AnswerReading> reading = readAnswer(m_udhr, QJsonDocument(answer).toJson(),
                                                         u"a"_s);
        QCOMPARE(reading->evaluation.row(5)->cells[0].value, Score());
        QCOMPARE(reading->evaluation.row(5)->cells[1].value, Score(0.3));
    }

    void writesWhatItReads()
    {
        for (const Rubric *rubric : {&m_udhr, &m_services}) {
            const bool udhr = rubric == &m_udhr;
            QByteArray raw = QJsonDocument(fullAnswer()).toJson();
            if (!udhr) {
                QFile file(sourcePath(u"tests/core/evaluation/data/answers/clean.in.txt"_s));
                QVERIFY(file.open(QIODevice::ReadOnly));
                raw = file.readAll();
            }
            const Result<AnswerReading> first = readAnswer(*rubric, raw, u"first"_s);
            const QByteArray written =
                QJsonDocument(answerToJson(*rubric, first->evaluation)).toJson();
            const Result<AnswerReading> second = readAnswer(*rubric, written, u"second"_s);
            QVERIFY2(second, qPrintable(second ? QString() : second.error().text));
            QCOMPARE(second->evaluation.rows, first->evaluation.rows);
            QCOMPARE(second->evaluation.labels, first->evaluation.labels);
            QCOMPARE(second->evaluation.supplementary, first->evaluation.supplementary);
            QCOMPARE(second->evaluation.domainProfile, first->evaluation.domainProfile);
            QCOMPARE(second->evaluation.repairs, QList<Repair>());
        }
    }

    void writesLiteAndDiscussion()
    {
        Evaluation lite;
        lite.mode = Mode::Lite;
        lite.contentType = u"ED"_s;
        lite.lite = {{u"editorial"_s, 70},
                     {u"tq_author"_s, 1},
                     {u"confidence"_s, 0.5},
                     {u"eq_score"_s, 0.4}};
        lite.labels.summary = u"Short."_s;
        const QByteArray written = QJsonDocument(answerToJson(m_udhr, lite)).toJson();
        const Result<AnswerReading> read = readAnswer(m_udhr, written, u"lite"_s);
        QCOMPARE(read->evaluation.mode, Mode::Lite);
        QCOMPARE(read->evaluation.lite, lite.lite);
        QCOMPARE(read->evaluation.labels, lite.labels);

        Result<AnswerReading> full = readAnswer(m_udhr, QJsonDocument(fullAnswer()).toJson(),
                                                u"full"_s);
        full->evaluation.mode = Mode::Discussion;
        full->evaluation.target = Target::Discussion;
        const Result<AnswerReading> discussion = readAnswer(
            m_udhr, QJsonDocument(answerToJson(m_udhr, full->evaluation)).toJson(),
            u"discussion"_s);
        QCOMPARE(discussion->evaluation.mode, Mode::Discussion);
        QCOMPARE(discussion->evaluation.target, Target::Discussion);
    }

    void textsAreStorable()
    {
        QJsonObject answer = fullAnswer();
        answer.insert(u"theme_tag"_s, u"a\u0000b"_s);
        answer.insert(u"executive_summary"_s, QString(100'000, u'x'));
        const Result<AnswerReading> reading = readAnswer(m_udhr, QJsonDocument(answer).toJson(),
                                                         u"a"_s);
        QCOMPARE(reading->evaluation.labels.theme, u"a\uFFFDb"_s);
        QCOMPARE(reading->evaluation.labels.summary.size(), 20'000);
    }

    void badBytesAreMarked()
    {
        QByteArray raw = QJsonDocument(fullAnswer()).toJson();
        raw.replace("A page about things.", "A p\xFFge.");
        const Result<AnswerReading> reading = readAnswer(m_udhr, raw, u"a"_s);
        QVERIFY(reading);
        QVERIFY(hasRepair(reading->evaluation, u"invalid-utf8"_s));
        QCOMPARE(reading->evaluation.labels.summary, u"A p\uFFFDge."_s);
        QVERIFY(readAnswer(m_udhr, "\xEF\xBB\xBF" + QJsonDocument(fullAnswer()).toJson(), u"a"_s)
                    ->evaluation.repairs.isEmpty());
    }

    /// Cut anywhere, an answer either fails or has every score that it has when whole.
    void cutAnywhereItInventsNothing()
    {
        const QByteArray raw = QJsonDocument(fullAnswer()).toJson();
        const QList<ScoreRow> whole = readAnswer(m_udhr, raw, u"whole"_s)->evaluation.rows;
        for (qsizetype length = 0; length < raw.size(); length += 37) {
            const Result<AnswerReading> cut = readAnswer(m_udhr, raw.first(length), u"cut"_s);
            if (!cut)
                continue;
            for (qsizetype row = 0; row < whole.size(); ++row) {
                for (size_t c = 0; c < ChannelCount; ++c) {
                    const Score value = cut->evaluation.rows[row].cells[c].value;
                    QVERIFY(!value || value == whole[row].cells[c].value);
                }
            }
            QVERIFY(hasRepair(cut->evaluation, u"cut-off"_s));
        }
    }

    void hostileTextEndsSoon()
    {
        const QByteArray braces = QByteArray("{").repeated(2'000'000);
        QVERIFY(!readAnswer(m_udhr, braces, u"braces"_s));
        QVERIFY(!readAnswer(m_udhr, QByteArray("{\"a\":").repeated(200'000), u"deep"_s));
        QVERIFY(!readAnswer(m_udhr, QByteArray("```\n").repeated(200'000), u"fences"_s));
        QVERIFY(!readAnswer(m_udhr, QByteArray("<think>").repeated(200'000), u"thoughts"_s));
        QVERIFY(!readAnswer(m_udhr, QByteArray("{\"a\" \"").repeated(100'000), u"quotes"_s));
        QCOMPARE(readAnswer(m_udhr, QByteArray(33 << 20, ' '), u"large"_s).error().kind,
                 ErrorKind::Limit);
    }

    /// None of the examples of other parsers is an evaluation; none may become one.
    void examplesOfOthersAreNoEvaluations()
    {
        NEEDS_SHARED_DATA();
        for (const QString &name : {u"js_jsonrepair.jsonl"_s, u"python_json_repair.jsonl"_s}) {
            QFile file(sharedDataPath(u"json_repair/"_s + name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            while (!file.atEnd()) {
                const QString input =
                    QJsonDocument::fromJson(file.readLine()).object().value("input"_L1).toString();
                const Result<AnswerReading> reading = readAnswer(m_udhr, input.toUtf8(),
                                                                 u"example"_s);
                QVERIFY(!reading);
                QVERIFY(!reading.error().text.isEmpty());
            }
        }
    }

private:
    [[nodiscard]] QJsonObject fullAnswer() const
    {
        QJsonArray rows;
        for (const Provision &provision : m_udhr.provisions) {
            const bool scored = provision.number % 3 == 0;
            rows.append(QJsonObject{
                {u"section"_s, provision.section},
                {u"editorial"_s,
                 scored ? QJsonValue(0.01 * provision.number) : QJsonValue(QJsonValue::Null)},
                {u"structural"_s,
                 provision.number == 12 ? QJsonValue(-0.25) : QJsonValue(QJsonValue::Null)},
                {u"directionality"_s, scored ? QJsonArray{u"C"_s, u"F"_s} : QJsonArray()},
                {u"evidence"_s, scored ? QJsonValue(u"M"_s) : QJsonValue(QJsonValue::Null)},
                {u"editorial_note"_s, scored ? u"Noted."_s : QString()},
                {u"structural_note"_s, QString()},
                {u"witness_facts"_s,
                 scored ? QJsonArray{QJsonObject{{u"text"_s, u"A fact."_s},
                                                 {u"quote"_s, u"fact"_s},
                                                 {u"channel"_s, u"editorial"_s}}}
                        : QJsonArray()},
                {u"witness_inferences"_s, QJsonArray()}});
        }
        return {{u"schema_version"_s, u"3.7"_s},
                {u"evaluation"_s,
                 QJsonObject{{u"content_type"_s, QJsonObject{{u"primary"_s, u"ED"_s}}},
                             {u"channel_weights"_s,
                              QJsonObject{{u"editorial"_s, 0.6}, {u"structural"_s, 0.4}}}}},
                {u"domain_context_profile"_s, u"cached"_s},
                {u"scores"_s, rows},
                {u"theme_tag"_s, u"Things"_s},
                {u"sentiment_tag"_s, u"Acknowledges"_s},
                {u"executive_summary"_s, u"A page about things."_s},
                {u"emotional_tone"_s,
                 QJsonObject{{u"primary_tone"_s, u"measured"_s}, {u"valence"_s, 0.1}}},
                {u"propaganda_flags"_s,
                 QJsonArray{QJsonObject{{u"technique"_s, u"bandwagon"_s},
                                        {u"evidence"_s, u"they all say so"_s}}}},
                {u"transparency_disclosure"_s,
                 QJsonObject{{u"author_identified"_s, true},
                             {u"funding_disclosed"_s, QJsonValue::Null}}}};
    }

    Rubric m_udhr, m_services;
};

RAPPORTEUR_TEST(TestAnswerReader)
#include "tst_answerreader.moc"
