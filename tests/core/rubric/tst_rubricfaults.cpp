// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rubric/rubricedits.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestRubricFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEachWrongPlace_data();
    void namesEachWrongPlace()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QStringList, expected);
        const RubricReading reading = readRubric(brokenRubric(u"udhr"_s, path, value), u"x.json"_s);
        QCOMPARE(errorPlaces(reading), expected);
        QVERIFY(!reading.rubric);
        for (const Issue &issue : reading.issues)
            QVERIFY(!issue.text.isEmpty());
    }

    void anyKeyMayBeMissedAndIsNamed_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : shippedRubricIds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void anyKeyMayBeMissedAndIsNamed();

    void listsAllPlacesAtOnce()
    {
        QByteArray json = brokenRubric(u"udhr"_s, u"provisions[3].group"_s, u"nowhere"_s);
        json.replace("\"version\"", "\"verson\"");
        const RubricReading reading = readRubric(json, u"x.json"_s);
        QCOMPARE(errorPlaces(reading),
                 (QStringList{u"version missing-key"_s, u"provisions[3].group unknown-reference"_s,
                              u"verson unknown-key"_s}));
        const Result<Rubric> result = rubricFromJson(json, u"x.json"_s);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::BadInput);
        for (const QString &part :
             {u"x.json"_s, u"version"_s, u"provisions[3].group"_s, u"verson"_s})
            QVERIFY2(result.error().text.contains(part), qPrintable(part));
    }

    void refusesWhatIsNoRubric_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("empty") << QByteArray() << u"not-json"_s << ErrorKind::BadInput;
        QTest::newRow("garbage") << QByteArray("\xff\x00\x17", 3) << u"not-json"_s
                                 << ErrorKind::BadInput;
        QTest::newRow("truncated")
            << shippedBytes(u"udhr"_s).first(9000) << u"not-json"_s << ErrorKind::BadInput;
        QTest::newRow("list") << QByteArray("[]") << u"wrong-type"_s << ErrorKind::BadInput;
        QTest::newRow("another file") << QByteArray(R"({"format": "rapporteur-lexicon-1"})")
                                      << u"wrong-format"_s << ErrorKind::BadInput;
        QTest::newRow("no format") << QByteArray("{}") << u"wrong-format"_s << ErrorKind::BadInput;
        QTest::newRow("newer") << QByteArray(R"({"format": "rapporteur-rubric-2"})")
                               << u"newer-format"_s << ErrorKind::Newer;
        QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, ' ') << u"too-long"_s
                              << ErrorKind::BadInput;
        QTest::newRow("deep") << QByteArray(100'000, '[') << u"not-json"_s << ErrorKind::BadInput;
    }
    void refusesWhatIsNoRubric()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        QFETCH(ErrorKind, kind);
        const RubricReading reading = readRubric(json, u"x.json"_s);
        QVERIFY(!reading.rubric);
        QCOMPARE(reading.issues.size(), 1);
        QCOMPARE(reading.issues[0].code, code);
        QVERIFY(!reading.issues[0].place.isEmpty());
        QCOMPARE(rubricFromJson(json, u"x.json"_s).error().kind, kind);
    }
};

void TestRubricFaults::namesEachWrongPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QStringList>("expected");
    // The first place is the one edited where `place` is empty.
    const auto row = [](const char *path, const char *json, const char *code,
                        const char *place = "") {
        const QString where = QString::fromLatin1(*place ? place : path);
        const QJsonValue value = *json ? parsedJson(json) : QJsonValue(QJsonValue::Undefined);
        QTest::addRow("%s %s %s", path, code, json)
            << QString::fromLatin1(path) << value
            << QStringList{where + u' ' + QString::fromLatin1(code)};
    };
    row("id", R"("UDHR rubric")", "bad-id");
    row("title", R"("a text")", "wrong-type");
    row("title.en", "", "missing-key");
    row("title.English", R"("x")", "bad-language");
    row("title.de", R"("  ")", "empty");
    row("gist.en", R"("a\u0000b")", "bad-text");
    row("gist.en", R"("a\ud800b")", "bad-text");
    row("licence.text", "7", "wrong-type");
    row("remark", R"("x")", "unknown-key");
    row("scale", "[]", "wrong-type");
    row("scale.decimals", "2", "out-of-range");
    row("scale.minimum", "0", "out-of-range", "scale");
    row("scale.modifier_limit", "-0.1", "out-of-range");
    row("scale.step", R"("0.05")", "wrong-type");
    row("channels[1]", "", "wrong-count", "channels");
    row("channels[9]",
        R"({"id": "third", "letter": "T", "title": {"en": "x"}, "gist": {"en": "x"}})",
        "wrong-count", "channels");
    row("channels[1].letter", R"("e")", "duplicate");
    row("channels[1].letter", R"("Editorial")", "duplicate");
    row("channels[0].colour", "1", "unknown-key");
    row("evidence", "[]", "wrong-count");
    row("evidence[1].letter", R"("h")", "duplicate");
    row("evidence[0].cap", "1.5", "out-of-range");
    row("evidence[0].cap", "0", "out-of-range");
    row("evidence[2].confidence_weight", "2", "out-of-range");
    row("missing_evidence_mean_weight", "null", "wrong-type");
    row("bands[2].from", "0.3", "not-descending");
    row("bands[0].from", "0.2", "not-descending", "bands[1].from");
    row("bands[6].from", "-0.9", "not-covering");
    row("bands[0].from", "1.5", "out-of-range");
    row("bands[3].id", R"("mild_positive")", "duplicate");
    row("directions[1].letter", R"("A")", "duplicate");
    row("content_types[0].weights", "[0.6, 0.5]", "wrong-sum");
    row("content_types[0].weights", "[1.2, -0.2]", "out-of-range");
    row("content_types[0].weights", "[1]", "wrong-count");
    row("content_types[0].weights", R"([0.5, "0.5"])", "wrong-type", "content_types[0].weights[1]");
    row("content_types[0].lite_second_channel", "1", "wrong-type");
    row("content_types[1].code", R"("ed")", "duplicate");
    row("default_content_type", R"("ZZ")", "unknown-reference");
    row("groups[9]", R"({"id": "Foundation", "title": {"en": "x"}})", "duplicate", "groups[9].id");
    row("groups[9]", R"({"title": {"en": "x"}})", "missing-key", "groups[9].id");
    row("section_prefixes", R"("article")", "wrong-type");
    row("provisions[19].group", R"("nowhere")", "unknown-reference");
    row("provisions[19].number", "18", "duplicate");
    row("provisions[19].number", "19.5", "wrong-type");
    row("provisions[19].number", "-1", "out-of-range");
    row("provisions[19].section", R"("ARTICLE 18")", "duplicate");
    row("provisions[19].section", R"("Article_18")", "ambiguous-section");
    row("provisions[19].section", R"("Art. 20")", "ambiguous-section");
    row("provisions[19].discriminating", R"("yes")", "wrong-type");
    row("provisions[4].gist.en", "", "missing-key");
    row("provisions[4].text", R"("x")", "unknown-key");
    row("provisions[4]", "4", "wrong-type");
    row("domain_elements[1].id", R"("privacy")", "duplicate");
    row("sentiments[1].name", R"("Champions")", "duplicate");
    row("signals[1].id", R"("epistemic_quality")", "duplicate");
    row("signals[0].parts[0].kind", R"("percent")", "unknown-reference");
    row("signals[0].parts[1].id", R"("source_quality")", "duplicate");
    row("signals[0].parts[0].maximum", "0", "out-of-range");
    row("signals[0].parts[0].options", "[]", "unknown-key");
    row("signals[0].parts[4].options[0].value", "", "not-scorable",
        "signals[0].score.terms[4].part");
    row("signals[0].score.terms[0].part", R"("charm")", "unknown-reference");
    row("signals[0].score.terms[1].part", R"("source_quality")", "duplicate");
    row("signals[0].score.terms[0].weight", "0.4", "wrong-sum", "signals[0].score.terms");
    row("signals[2].score.id", R"("eq_score")", "duplicate", "signals[2].score");
    row("signals[8].parts[0].minimum", "0", "unknown-key");
    row("lite.middle", "100", "out-of-range");
    row("lite.checks[1].id", R"("tq_author")", "duplicate");
    row("reason_codes[1].key", "1", "duplicate");
    row("reason_codes[1].key", "10", "out-of-range");
    row("reason_codes[1].id", R"("missed_evidence")", "duplicate");
    row("thresholds.volatility[1].below", "0.1", "not-ascending");
    row("thresholds.volatility[2].below", "0.5", "not-covering");
    row("thresholds.volatility[0].below", "", "missing-key");
    row("thresholds.agreement", "[]", "wrong-count");
    row("thresholds.says_not_does.first_above", "2", "out-of-range");
    row("thresholds.consensus.base.spot", "", "missing-key");
    row("thresholds.consensus.base.turbo", "1", "unknown-key");
    row("thresholds.consensus.exact_zero_factor", "-1", "out-of-range");
}

namespace
{

/// The paths of all keys in a value, in the notation of issues; walks without recursion.
QStringList keyPaths(const QJsonObject &root)
{
    QStringList paths;
    QList<std::pair<QString, QJsonValue>> open{{QString(), root}};
    while (!open.isEmpty()) {
        const auto [place, value] = open.takeLast();
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            open.append({u"%1[%2]"_s.arg(place).arg(i), array.at(i)});
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString path = place.isEmpty() ? it.key() : place + u'.' + it.key();
            paths.append(path);
            open.append({path, it.value()});
        }
    }
    return paths;
}

/// Keys that a file may leave out, and what is left of them when they go.
bool isOptional(const QString &path)
{
    for (const QLatin1StringView end :
         {".de"_L1, ".fr"_L1, ".es"_L1, ".discriminating"_L1, ".lite_second_channel"_L1, ".key"_L1,
          ".name"_L1, ".value"_L1, ".score"_L1})
        if (path.endsWith(end))
            return true;
    return path.endsWith(".gist"_L1) && path.startsWith("directions"_L1);
}

} // namespace

void TestRubricFaults::anyKeyMayBeMissedAndIsNamed()
{
    QFETCH(QString, id);
    for (const QString &path : keyPaths(QJsonDocument::fromJson(shippedBytes(id)).object())) {
        if (isOptional(path))
            continue;
        const QByteArray json = brokenRubric(id, path, QJsonValue(QJsonValue::Undefined));
        const RubricReading reading = readRubric(json, id);
        const QStringList places = errorPlaces(reading);
        const QString code = path == u"format"_s ? u" wrong-format"_s : u" missing-key"_s;
        QVERIFY2(places.contains(path + code), qPrintable(path + u": "_s + places.join(u", "_s)));
        QVERIFY2(places.size() == 1, qPrintable(path + u": "_s + places.join(u", "_s)));
        QVERIFY(!reading.rubric);
    }
}

RAPPORTEUR_TEST(TestRubricFaults)
#include "tst_rubricfaults.moc"
