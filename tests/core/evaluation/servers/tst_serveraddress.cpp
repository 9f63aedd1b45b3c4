// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/evaluation/servers/serverfixture.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellings_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("chat");
        const auto row = [](const char *preset, const QString &typed, const QString &chat) {
            QTest::newRow(qPrintable(typed)) << QString::fromLatin1(preset) << typed << chat;
        };
        const QString openai = u"https://api.openai.com/v1/chat/completions"_s;
        for (const QString &typed :
             {u"https://api.openai.com/v1"_s, u"https://api.openai.com/v1/"_s,
              u"https://api.openai.com"_s, u"https://api.openai.com//v1//"_s, u" api.openai.com "_s,
              u"HTTPS://API.OpenAI.com/v1"_s, u"https://api.openai.com/v1/chat/completions"_s,
              u"https://api.openai.com/v1/models"_s})
            row("openai", typed, openai);
        row("groq", u"https://api.groq.com"_s,
            u"https://api.groq.com/openai/v1/chat/completions"_s);
        row("groq", u"https://api.groq.com/openai/"_s,
            u"https://api.groq.com/openai/v1/chat/completions"_s);
        row("openrouter", u"https://openrouter.ai"_s,
            u"https://openrouter.ai/api/v1/chat/completions"_s);
        row("anthropic", u"https://api.anthropic.com"_s,
            u"https://api.anthropic.com/v1/messages"_s);
        row("anthropic", u"https://api.anthropic.com/v1/messages"_s,
            u"https://api.anthropic.com/v1/messages"_s);
        row("llamacpp", u"localhost:8081"_s, u"http://localhost:8081/v1/chat/completions"_s);
        row("llamacpp", u"http://[::1]:8080/"_s, u"http://[::1]:8080/v1/chat/completions"_s);
        row("llamacpp", u"192.168.1.7:8080/v1"_s, u"http://192.168.1.7:8080/v1/chat/completions"_s);
        row("vllm", u"https://gpu.example/inference"_s,
            u"https://gpu.example/inference/v1/chat/completions"_s);
        row("openai", u"https://llm.example/v1beta/openai"_s,
            u"https://llm.example/v1beta/openai/chat/completions"_s);
        row("cloudflare", u"https://api.cloudflare.com/client/v4/accounts/abc/ai/v1"_s,
            u"https://api.cloudflare.com/client/v4/accounts/abc/ai/v1/chat/completions"_s);
    }
    void spellings()
    {
        QFETCH(const QString, preset);
        QFETCH(const QString, typed);
        QFETCH(const QString, chat);
        const ServerPreset server = presetNamed(preset);
        const Result<ServerAddress> address = serverAddress(server, typed);
        QVERIFY2(address, address ? "" : qPrintable(address.error().text));
        QCOMPARE(address->at(server.chatPath).toString(QUrl::FullyEncoded), chat);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QString() << u"is not the address of a server"_s;
        QTest::newRow("user") << u"https://me:secret@api.openai.com/v1"_s
                              << u"user name or password"_s;
        QTest::newRow("query") << u"https://api.openai.com/v1?key=abc"_s
                               << u"query or a fragment"_s;
        QTest::newRow("fragment") << u"https://api.openai.com/v1#x"_s << u"query or a fragment"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << u"is not the address of a server"_s;
        QTest::newRow("scheme") << u"ftp://api.openai.com/v1"_s << u"begins with https://"_s;
        QTest::newRow("plain http") << u"http://api.openai.com/v1"_s << u"unencrypted"_s;
        QTest::newRow("public address") << u"http://8.8.8.8/v1"_s << u"unencrypted"_s;
        QTest::newRow("space") << u"https://api openai com"_s
                               << u"is not the address of a server"_s;
        QTest::newRow("place")
            << u"https://api.cloudflare.com/client/v4/accounts/{account_id}/ai/v1"_s
            << u"{account_id}"_s;
    }
    void refusals()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, says);
        const Result<ServerAddress> address = serverAddress(presetNamed(u"openai"_s), typed);
        QVERIFY(!address);
        QCOMPARE(address.error().kind, ErrorKind::BadInput);
        QVERIFY2(address.error().text.contains(says), qPrintable(address.error().text));
        QVERIFY(!address.error().text.contains(u"secret"_s));
    }

    void origins()
    {
        const ServerPreset preset = presetNamed(u"openai"_s);
        const auto origin = [&](const QString &typed) {
            return serverAddress(preset, typed)->origin();
        };
        QCOMPARE(origin(u"https://api.openai.com"_s), u"https://api.openai.com:443"_s);
        QCOMPARE(origin(u"https://api.openai.com:443/v1"_s),
                 origin(u"https://API.openai.com/other"_s));
        QVERIFY(origin(u"https://api.openai.com:444"_s) != origin(u"https://api.openai.com"_s));
        QVERIFY(origin(u"https://api.openai.com.evil.example"_s)
                != origin(u"https://api.openai.com"_s));
        QCOMPARE(origin(u"http://[::1]:9/v1"_s), u"http://[::1]:9"_s);
        QVERIFY(serverAddress(preset, u"http://localhost:9"_s)->isLoopback());
        QVERIFY(serverAddress(preset, u"http://127.0.0.1:9"_s)->isLoopback());
        QVERIFY(!serverAddress(preset, u"http://192.168.0.4:9"_s)->isLoopback());
    }

    void listsOfModels()
    {
        const auto url = [](const QString &preset, const QString &after = {}) {
            const AskedServer asked = askedAt(preset);
            return modelListRequest(asked.preset, asked.address, after)
                .url.toString(QUrl::FullyEncoded);
        };
        QCOMPARE(url(u"openai"_s), u"https://api.openai.com/v1/models"_s);
        QCOMPARE(url(u"anthropic"_s), u"https://api.anthropic.com/v1/models?limit=1000"_s);
        QCOMPARE(url(u"anthropic"_s, u"a b&c"_s),
                 u"https://api.anthropic.com/v1/models?limit=1000&after_id=a%20b%26c"_s);
        QCOMPARE(url(u"cloudflare"_s),
                 u"https://api.cloudflare.com/client/v4/accounts/acct/ai/models/search"_s);
        const AskedServer asked = askedAt(u"openai"_s);
        QVERIFY(!modelListRequest(asked.preset, asked.address).paid);
    }
};

RAPPORTEUR_TEST(TestServerAddress)

#include "tst_serveraddress.moc"
