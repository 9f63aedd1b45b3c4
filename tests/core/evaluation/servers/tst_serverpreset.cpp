// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/serverpreset.h"
#include "tests/core/evaluation/servers/serverfixture.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject soundFile()
{
    return objectInFile(sourcePath(u"resources/servers/anthropic.json"_s));
}

QStringList codesOf(const QJsonObject &json)
{
    QStringList codes;
    for (const Issue &issue : readServerPreset(QJsonDocument(json).toJson()).issues)
        codes.append(issue.code + u' ' + issue.place);
    return codes;
}

} // namespace

class TestServerPreset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every shipped file is sound, is named after its id, and each id is there once.
    void shippedFilesAreSound()
    {
        const QStringList files = QDir(sourcePath(u"resources/servers"_s)).entryList({u"*.json"_s});
        QCOMPARE(files.size(), 11);
        for (const QString &name : files) {
            QFile file(sourcePath(u"resources/servers/"_s + name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const ServerPresetReading reading = readServerPreset(file.readAll());
            for (const Issue &issue : reading.issues)
                qWarning().noquote() << name << issue.place << issue.text;
            QVERIFY2(reading.preset, qPrintable(name));
            QCOMPARE(reading.preset->id + u".json"_s, name);
        }
        const Result<QList<ServerPreset>> presets = shippedServerPresets();
        QVERIFY(presets);
        QCOMPARE(presets->size(), 11);
        QCOMPARE(presets->back().id, u"compatible"_s); // for all others
        QCOMPARE(presets->front().id, u"openai"_s);
        QCOMPARE(shippedServerPreset(u"nobody"_s).error().kind, ErrorKind::NotFound);
        QVERIFY(shippedServerPreset(u"nobody"_s).error().text.contains(u"openrouter"_s));
    }

    /// Facts of the matrix that are easy to get wrong.
    void whatServersTake()
    {
        QCOMPARE(presetNamed(u"ollama"_s).outputCapField, u"max_tokens"_s);
        QVERIFY(!presetNamed(u"ollama"_s).jsonMeans.contains(JsonMeans::ForcedTool));
        QVERIFY(!presetNamed(u"anthropic"_s).jsonMeans.contains(JsonMeans::JsonObject));
        QCOMPARE(presetNamed(u"openai"_s).outputCapField, u"max_completion_tokens"_s);
        QCOMPARE(presetNamed(u"groq"_s).outputCapField, u"max_completion_tokens"_s);
        QVERIFY(presetNamed(u"llamacpp"_s).local);
        QVERIFY(!presetNamed(u"groq"_s).local);
        QCOMPARE(presetNamed(u"openrouter"_s).priceUnit, PriceUnit::PerToken);
        QCOMPARE(presetNamed(u"together"_s).priceUnit, PriceUnit::PerMillion);
    }

    void wrongFilesAreTold()
    {
        QVERIFY(codesOf(soundFile()).isEmpty());
        QCOMPARE(readServerPreset("[]").issues.value(0).code, u"not-json"_s);

        QJsonObject json = soundFile();
        json["protocol"_L1] = u"telepathy"_s;
        QCOMPARE(codesOf(json), QStringList{u"unknown-word protocol"_s});

        json = soundFile();
        json["json_means"_L1] = QJsonArray{u"forced_tool"_s, u"json_schema"_s, u"prompt_only"_s};
        QCOMPARE(codesOf(json), QStringList{u"wrong-order json_means"_s});

        json = soundFile();
        json["json_means"_L1] = QJsonArray{u"json_schema"_s};
        QCOMPARE(codesOf(json), QStringList{u"missing-word json_means"_s});

        json = soundFile();
        json["base_address"_L1] = u"https://user:word@api.example/v1"_s;
        QCOMPARE(codesOf(json), QStringList{u"bad-address base_address"_s});

        json = soundFile();
        json.remove("key"_L1);
        QVERIFY(codesOf(json).contains(u"missing-key key"_s));

        json = soundFile();
        json["surprise"_L1] = 1;
        QCOMPARE(codesOf(json), QStringList{u"unknown-key surprise"_s});

        json = soundFile();
        json["quirks"_L1] = QJsonArray{u"slow_start"_s, u"moody"_s};
        QCOMPARE(codesOf(json), QStringList{u"unknown-word quirks"_s});

        json = soundFile();
        json["cache"_L1] = QJsonObject{{u"style"_s, u"marks_for_some"_s}};
        QCOMPARE(codesOf(json), QStringList{u"wrong-count cache.models"_s});
    }

    void namesOfMeans()
    {
        for (const JsonMeans means : {JsonMeans::Schema, JsonMeans::ForcedTool,
                                      JsonMeans::JsonObject, JsonMeans::PromptOnly})
            QCOMPARE(jsonMeansNamed(jsonMeansName(means)), means);
        QCOMPARE(jsonMeansNamed(u"charm"_s), JsonMeans::PromptOnly);
    }
};

RAPPORTEUR_TEST(TestServerPreset)

#include "tst_serverpreset.moc"
