// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/evaluation/servers/serverfixture.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

AnswerSchema smallSchema()
{
    const OrderedJson score = OrderedJson::object({{u"type"_s, u"number"_s},
                                                   {u"description"_s, u"The score."_s},
                                                   {u"minimum"_s, -1},
                                                   {u"maximum"_s, 1}});
    const OrderedJson properties = OrderedJson::object(
        {{u"why"_s, OrderedJson::object({{u"type"_s, u"string"_s}})}, {u"score"_s, score}});
    return {u"evaluation"_s, u"The rating."_s,
            OrderedJson::object({{u"type"_s, u"object"_s},
                                 {u"properties"_s, properties},
                                 {u"required"_s, OrderedJson::texts({u"why"_s, u"score"_s})},
                                 {u"additionalProperties"_s, false}})};
}

Thinking thinkingNamed(const QString &name)
{
    static const QStringList names = {u""_s, u"off"_s, u"low"_s, u"medium"_s, u"high"_s};
    return static_cast<Thinking>(qMax<qsizetype>(names.indexOf(name), 0));
}

ChatRequest chatIn(const QJsonObject &input)
{
    ChatRequest chat;
    chat.model = input["model"_L1].toString();
    chat.system = input["system"_L1].toString(u"Rate the page.\nAnswer in JSON."_s);
    chat.messages = {{ChatRole::User, u"The page says \"hello\" – und grüßt."_s}};
    if (!input["without_schema"_L1].toBool())
        chat.schema = smallSchema();
    chat.outputCap = input["cap"_L1].toInt(4000);
    if (input.contains("temperature"_L1))
        chat.temperature = input["temperature"_L1].toDouble();
    chat.thinking = thinkingNamed(input["thinking"_L1].toString());
    chat.streamed = !input["plain"_L1].toBool();
    chat.cacheBeginning = !input["no_cache"_L1].toBool();
    chat.cacheKey = u"udhr-full-1"_s;
    chat.idempotencyKey = u"job-1"_s;
    return chat;
}

/// The request as it goes out, the key aside.
QByteArray dump(const ServerRequest &request, const OrderedJson &body)
{
    QByteArray text = request.method + ' ' + request.url.toEncoded() + '\n';
    for (const ServerHeader &header : request.headers)
        text += header.name + ": " + header.value + '\n';
    text += request.paid ? "(paid)\n" : "(free)\n";
    return text + '\n' + body.toJson(OrderedJson::Format::Indented) + '\n';
}

} // namespace

class TestChatRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsToEachServer_data()
    {
        addGoldenRows(sourcePath(u"tests/core/evaluation/servers/data/requests"_s));
    }
    void requestsToEachServer()
    {
        QFETCH(const QString, input);
        QFETCH(const QString, expected);
        const QJsonObject object = objectInFile(input);
        QVERIFY2(!object.isEmpty(), "The input is no JSON object.");
        const AskedServer asked = askedAt(object["preset"_L1].toString());
        const ModelHabits habits = habitsFromJson(asked.preset, object["habits"_L1].toObject());
        const ChatRequest chat = chatIn(object);
        const ServerRequest request = chatRequest(asked.preset, asked.address, habits, chat);
        const OrderedJson body = asked.preset.protocol == ServerProtocol::Anthropic
            ? anthropicChatBody(asked.preset, habits, chat)
            : openAiChatBody(asked.preset, habits, chat);
        QCOMPARE(request.body, body.toJson());
        QVERIFY(matchesGolden(expected, dump(request, body)));
    }

    /// The key is added by whoever sends, and stands in no value.
    void keysComeLast()
    {
        const QByteArray key = "sk-CANARY0123456789";
        const ServerHeader bearer = keyHeader(presetNamed(u"openai"_s), key);
        QCOMPARE(bearer.name, "Authorization");
        QCOMPARE(bearer.value, "Bearer " + key);
        const ServerHeader own = keyHeader(presetNamed(u"anthropic"_s), key);
        QCOMPARE(own.name, "x-api-key");
        QCOMPARE(own.value, key);
    }

    void requestsOfTheSameItemBeginAlike()
    {
        const AskedServer asked = askedAt(u"openai"_s);
        ChatRequest chat = chatIn({{u"model"_s, u"m"_s}});
        const QByteArray first =
            chatRequest(asked.preset, asked.address, firstHabits(asked.preset), chat).body;
        chat.messages[0].text = u"Another page."_s;
        const QByteArray second =
            chatRequest(asked.preset, asked.address, firstHabits(asked.preset), chat).body;
        const qsizetype shared = std::ranges::mismatch(first, second).in1 - first.begin();
        QCOMPARE_GT(shared, first.indexOf("Answer in JSON.")); // what a cache can know again
    }

    void messagesAreInTurn()
    {
        using enum ChatRole;
        const QList<ChatMessage> given = {{Assistant, u"early"_s}, {User, u"a"_s},
                                          {User, u"b"_s},          {Assistant, u"  "_s},
                                          {Assistant, u"c"_s},     {User, u"d"_s}};
        const QList<ChatMessage> turned = {
            {User, u"a\n\nb"_s}, {Assistant, u"c"_s}, {User, u"d"_s}};
        QCOMPARE(messagesInTurn(given), turned);
    }

    void idempotencyWhereItExists()
    {
        AskedServer asked = askedAt(u"openai"_s);
        const ChatRequest chat = chatIn({{u"model"_s, u"m"_s}});
        const auto names = [&] {
            QByteArrayList all;
            for (const ServerHeader &header :
                 chatRequest(asked.preset, asked.address, firstHabits(asked.preset), chat).headers)
                all.append(header.name);
            return all;
        };
        QVERIFY(!names().contains("Idempotency-Key"));
        asked.preset.idempotencyHeader = u"Idempotency-Key"_s;
        QVERIFY(names().contains("Idempotency-Key"));
    }
};

RAPPORTEUR_TEST(TestChatRequest)

#include "tst_chatrequest.moc"
