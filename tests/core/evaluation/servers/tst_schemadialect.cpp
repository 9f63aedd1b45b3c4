// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/schemadialect.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

OrderedJson typed(const char *type)
{
    return OrderedJson::object({{u"type"_s, QString::fromLatin1(type)}});
}

OrderedJson objectOf(const QString &name, const OrderedJson &member)
{
    return OrderedJson::object({{u"type"_s, u"object"_s},
                                {u"properties"_s, OrderedJson::object({{name, member}})},
                                {u"required"_s, OrderedJson::texts({name})},
                                {u"additionalProperties"_s, false}});
}

} // namespace

class TestSchemaDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundsBecomeWords()
    {
        const OrderedJson number = typed("number").add(u"minimum"_s, -1).add(u"maximum"_s, 1);
        const OrderedJson list = typed("array")
                                     .add(u"description"_s, u"Rows."_s)
                                     .add(u"minItems"_s, 2)
                                     .add(u"items"_s, objectOf(u"x"_s, number));
        QCOMPARE(
            withoutBounds(objectOf(u"list"_s, list)).toJson(),
            R"x({"type":"object","properties":{"list":{"type":"array","description":"Rows. (minItems: 2)",)x"
            R"x("items":{"type":"object","properties":{"x":{"type":"number",)x"
            R"x("description":"(minimum: -1, maximum: 1)"}},"required":["x"],"additionalProperties":false}}},)x"
            R"x("required":["list"],"additionalProperties":false})x");
    }

    /// A property may have a name that is a keyword elsewhere.
    void namesAreNotKeywords()
    {
        const OrderedJson schema = objectOf(u"minimum"_s, typed("number").add(u"minimum"_s, 0));
        QVERIFY(withoutBounds(schema).find(u"properties")->find(u"minimum"));
        QVERIFY(!withoutBounds(schema).find(u"properties")->find(u"minimum")->find(u"minimum"));
        const OrderedJson choice = OrderedJson::object(
            {{u"anyOf"_s,
              OrderedJson::array({typed("number").add(u"maximum"_s, 9), typed("null")})}});
        QCOMPARE(withoutBounds(choice).toJson(),
                 R"x({"anyOf":[{"type":"number","description":"(maximum: 9)"},{"type":"null"}]})x");
    }

    void faultsOfTheStrictSubset()
    {
        const OrderedJson sound = objectOf(u"a"_s, typed("string"));
        QCOMPARE(strictFault(sound), QString());
        QCOMPARE(strictFault(typed("array")), u"$.type"_s);
        OrderedJson open = sound;
        open.add(u"additionalProperties"_s, true);
        QCOMPARE(strictFault(open), u"$.additionalProperties"_s);
        OrderedJson optional = sound;
        optional.add(u"required"_s, OrderedJson::array());
        QCOMPARE(strictFault(optional), u"$.required"_s);
        QCOMPARE(strictFault(objectOf(u"a"_s, typed("array").add(u"items"_s, optional))),
                 u"$.properties.a.items.required"_s);
        QCOMPARE(strictFault(objectOf(u"a"_s, typed("string").add(u"default"_s, u"x"_s))),
                 u"$.properties.a.default"_s);
    }

    void sizes()
    {
        const OrderedJson choice = typed("string").add(u"enum"_s,
                                                       OrderedJson::texts({u"ab"_s, u"c"_s}));
        const SchemaSize size = sizeOf(
            objectOf(u"list"_s, typed("array").add(u"items"_s, objectOf(u"x"_s, choice))));
        QCOMPARE(size.properties, 2);
        QCOMPARE(size.enumValues, 2);
        QCOMPARE(size.characters, 4 + 1 + 3);
        QCOMPARE(size.depth, 4);
    }

    void orderedJsonKeepsItsOrder()
    {
        OrderedJson json = OrderedJson::object(
            {{u"z"_s, 1}, {u"a"_s, OrderedJson::array({true, {}, 0.1})}});
        json.add(u"m"_s, u"q\"\\\n\t\x01ü"_s).add(u"z"_s, qint64(5'000'000'000));
        QCOMPARE(json.toJson(),
                 "{\"z\":5000000000,\"a\":[true,null,0.1],"
                 "\"m\":\"q\\\"\\\\\\n\\t\\u0001\xC3\xBC\"}");
        QCOMPARE(OrderedJson(std::numeric_limits<double>::quiet_NaN()).toJson(), "null");
        QCOMPARE(json.toJson(OrderedJson::Format::Indented),
                 "{\n  \"z\": 5000000000,\n  \"a\": [true, null, 0.1],\n"
                 "  \"m\": \"q\\\"\\\\\\n\\t\\u0001\xC3\xBC\"\n}");
    }
};

RAPPORTEUR_TEST(TestSchemaDialect)

#include "tst_schemadialect.moc"
