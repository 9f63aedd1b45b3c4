// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerreader.h"
#include "core/evaluation/prompts/answerschema.h"
#include "core/evaluation/prompts/cellanswer.h"
#include "core/evaluation/servers/schemadialect.h"
#include "tests/core/evaluation/prompts/promptfixture.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

/// An answer that a server which enforces the schema could give: the first choice everywhere, lists
/// with as many entries as they must have (one at least), sections in turn, and numbers in the
/// middle.
OrderedJson instanceOf(const OrderedJson &schema, qsizetype turn = 0)
{
    if (const OrderedJson *choices = schema.find(u"anyOf"))
        return instanceOf(choices->value(0), turn);
    if (const OrderedJson *values = schema.find(u"enum"))
        return values->value(turn % values->size());
    if (const OrderedJson *properties = schema.find(u"properties")) {
        OrderedJson object = OrderedJson::object();
        for (qsizetype i = 0; i < properties->size(); ++i)
            object.add(
                properties->name(i),
                instanceOf(properties->value(i), properties->name(i) == u"section"_s ? turn : 0));
        return object;
    }
    if (const OrderedJson *items = schema.find(u"items")) {
        const OrderedJson *least = schema.find(u"minItems");
        const int count = least ? qMax(1, least->toJson().toInt()) : 1;
        OrderedJson list = OrderedJson::array();
        for (int i = 0; i < count; ++i)
            list.append(instanceOf(*items, i));
        return list;
    }
    const QString type = schema.find(u"type")->text();
    if (type == "string"_L1)
        return u"words"_s;
    if (type == "boolean"_L1)
        return true;
    const double middle = (schema.find(u"minimum")->toJson().toDouble()
                           + schema.find(u"maximum")->toJson().toDouble())
        / 2;
    return type == "integer"_L1 ? OrderedJson(static_cast<int>(middle)) : OrderedJson(middle);
}

QList<std::pair<QString, PromptKind>> allCases()
{
    QList<std::pair<QString, PromptKind>> cases;
    for (const QString &rubric : {u"udhr"_s, u"public-services"_s}) {
        for (const PromptKind kind : {PromptKind::Full, PromptKind::Spot, PromptKind::Lite,
                                      PromptKind::Discussion, PromptKind::Cell})
            cases.append({rubric, kind});
    }
    return cases;
}

void addCases()
{
    QTest::addColumn<QString>("rubric");
    QTest::addColumn<int>("kind");
    for (const auto &[rubric, kind] : allCases())
        QTest::addRow("%s %s", qPrintable(rubric), qPrintable(promptKindName(kind)))
            << rubric << static_cast<int>(kind);
}

AnswerSchema schemaOf(const QString &rubric, int kind)
{
    AnswerWishes wishes;
    wishes.provision = 1;
    wishes.channel = 1;
    return answerSchema(rubricNamed(rubric), static_cast<PromptKind>(kind), wishes);
}

} // namespace

class TestAnswerSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemas_data() { addCases(); }
    void schemas()
    {
        QFETCH(const QString, rubric);
        QFETCH(const int, kind);
        const QString name = promptKindName(static_cast<PromptKind>(kind));
        const AnswerSchema schema = schemaOf(rubric, kind);
        QVERIFY(
            matchesGolden(sourcePath(u"tests/core/evaluation/prompts/data/schemas/%1-%2.json"_s.arg(
                              rubric, name)),
                          schema.schema.toJson(OrderedJson::Format::Indented) + '\n'));
    }

    /// The limits of OpenAI's strict subset, which are the narrowest in kind; and no bounds for
    /// Anthropic.
    void limitsOfServers_data() { addCases(); }
    void limitsOfServers()
    {
        QFETCH(const QString, rubric);
        QFETCH(const int, kind);
        const AnswerSchema schema = schemaOf(rubric, kind);
        QCOMPARE(strictFault(schema.schema), QString());
        const SchemaSize size = sizeOf(schema.schema);
        QCOMPARE_LE(size.properties, 5000);
        QCOMPARE_LE(size.depth, 10);
        QCOMPARE_LE(size.enumValues, 1000);
        QCOMPARE_LE(size.characters, 120'000);
        QCOMPARE_LE(schema.name.size(), 64);
        const QByteArray plain = withoutBounds(schema.schema).toJson();
        for (const char *keyword :
             {"\"minimum\":", "\"maximum\":", "\"minItems\":", "\"maxItems\":"})
            QVERIFY(!plain.contains(keyword));
        QCOMPARE(strictFault(withoutBounds(schema.schema)), QString());
    }

    /// What fits the schema is read without a repair and without a warning.
    void answersThatFitAreRead_data() { addCases(); }
    void answersThatFitAreRead()
    {
        QFETCH(const QString, rubric);
        QFETCH(const int, kind);
        const Rubric loaded = rubricNamed(rubric);
        const QByteArray answer = instanceOf(schemaOf(rubric, kind).schema).toJson();
        if (static_cast<PromptKind>(kind) == PromptKind::Cell) {
            const Result<CellAnswer> cell = readCellAnswer(loaded, answer, u"answer"_s, 1, 1);
            QVERIFY2(cell, cell ? "" : qPrintable(cell.error().text));
            QCOMPARE(cell->row.cells[1].value, 0);
            QCOMPARE(cell->row.cells[0].value, std::nullopt);
            QVERIFY(cell->repairs.isEmpty());
            return;
        }
        const Result<AnswerReading> reading = readAnswer(loaded, answer, u"answer"_s);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text));
        for (const Repair &repair : reading->evaluation.repairs)
            qWarning().noquote() << repair.provision << repair.code << repair.before
                                 << repair.after;
        QVERIFY(reading->evaluation.repairs.isEmpty());
        for (const Issue &issue : reading->issues)
            qWarning().noquote() << issue.code << issue.text;
        QVERIFY(reading->issues.isEmpty());
        const QString mode = modeName(reading->evaluation.mode);
        QCOMPARE(mode, promptKindName(static_cast<PromptKind>(kind)));
        if (reading->evaluation.mode != Mode::Lite)
            QCOMPARE(reading->evaluation.rows.size(),
                     askedProvisions(loaded, static_cast<PromptKind>(kind)).size());
    }

    void wishesNarrowTheSchema()
    {
        const Rubric rubric = rubricNamed(u"udhr"_s);
        const QByteArray known = answerSchema(rubric, PromptKind::Full,
                                              {.profileKnown = true, .contentType = u"ED"_s})
                                     .schema.toJson();
        QVERIFY(known.contains(R"("domain_context_profile":{"type":"string","enum":["cached"]})"));
        QVERIFY(known.contains(R"("primary":{"type":"string","enum":["ED"]})"));
        QVERIFY(!known.contains("ad_tracking"));
    }

    /// Facts come before the scores that rest on them.
    void orderOfFields()
    {
        const QByteArray schema =
            schemaOf(u"udhr"_s, static_cast<int>(PromptKind::Full)).schema.toJson();
        QCOMPARE_LT(schema.indexOf("\"witness_facts\""), schema.indexOf("\"editorial_note\""));
        QCOMPARE_LT(schema.indexOf("\"editorial_note\":"),
                    schema.indexOf("\"editorial\":{\"anyOf\""));
        QCOMPARE_LT(schema.indexOf("\"editorial\":{\"anyOf\""),
                    schema.indexOf("\"structural\":{\"anyOf\""));
    }

    void cellsThatAreNotThere()
    {
        const Rubric rubric = rubricNamed(u"udhr"_s);
        const QByteArray other =
            R"({"scores":[{"section":"Article 2","editorial":0.5,"evidence":"L"}]})";
        QCOMPARE(readCellAnswer(rubric, other, u"answer"_s, 1, 0).error().kind,
                 ErrorKind::BadInput);
        const Result<CellAnswer> capped = readCellAnswer(rubric, other, u"answer"_s, 2, 0);
        QVERIFY(capped);
        QCOMPARE(capped->row.cells[0].value, 0.4);
        QCOMPARE(capped->row.cells[0].raw, 0.5);
        QCOMPARE(capped->repairs.size(), 1);
        QCOMPARE(readCellAnswer(rubric, "no", u"answer"_s, 2, 0).error().kind, ErrorKind::BadInput);
    }
};

RAPPORTEUR_TEST(TestAnswerSchema)

#include "tst_answerschema.moc"
