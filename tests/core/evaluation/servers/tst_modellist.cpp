// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/modellist.h"
#include "tests/core/evaluation/servers/serverfixture.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

template <typename Value>
void insert(QJsonObject &json, const QString &name, const std::optional<Value> &value)
{
    if (value)
        json.insert(name, *value);
}

QJsonObject dump(const ServerModel &model)
{
    QJsonObject json{{u"id"_s, model.id}};
    if (!model.title.isEmpty())
        json.insert(u"title"_s, model.title);
    insert(json, u"context"_s, model.contextTokens);
    insert(json, u"output"_s, model.outputTokens);
    insert(json, u"price_input"_s, model.prices.input);
    insert(json, u"price_output"_s, model.prices.output);
    insert(json, u"price_cached"_s, model.prices.cachedInput);
    insert(json, u"price_cache_write"_s, model.prices.cacheWrite);
    insert(json, u"price_request"_s, model.prices.request);
    insert(json, u"schema"_s, model.takesSchema);
    insert(json, u"temperature"_s, model.takesTemperature);
    insert(json, u"tools"_s, model.takesTools);
    if (model.loaded)
        json.insert(u"loaded"_s, true);
    if (!model.forText)
        json.insert(u"for_text"_s, false);
    return json;
}

QJsonObject dump(const Result<ModelPage> &page)
{
    if (!page)
        return {{u"error"_s, page.error().text}};
    QJsonArray models;
    for (const ServerModel &model : page->models)
        models.append(dump(model));
    QJsonObject json{{u"models"_s, models}};
    if (!page->after.isEmpty())
        json.insert(u"after"_s, page->after);
    for (const Issue &issue : page->issues)
        json.insert(u"issue"_s, issue.text);
    return json;
}

} // namespace

class TestModelList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsOfEachServer_data()
    {
        addGoldenRows(sourcePath(u"tests/core/evaluation/servers/data/models"_s));
    }
    void listsOfEachServer()
    {
        QFETCH(const QString, input);
        QFETCH(const QString, expected);
        const QJsonObject object = objectInFile(input);
        QVERIFY2(!object.isEmpty(), "The input is no JSON object.");
        const Result<ModelPage> page = readModelList(askedAt(object["preset"_L1].toString()),
                                                     responseIn(object).body);
        QVERIFY(matchesGolden(expected, goldenJson(dump(page))));
    }

    void aListOfTenMegabytes()
    {
        QJsonArray entries;
        for (int i = 0; i < 60'000; ++i)
            entries.append(QJsonObject{{u"id"_s, u"maker/model-%1"_s.arg(i)},
                                       {u"description"_s, u"x"_s.repeated(150)}});
        const QByteArray bytes = QJsonDocument(QJsonObject{{u"data"_s, entries}}).toJson();
        QCOMPARE_GT(bytes.size(), 10'000'000);
        const Result<ModelPage> page = readModelList(askedAt(u"openrouter"_s), bytes);
        QVERIFY(page);
        QCOMPARE(page->models.size(), 50'000); // as many as a list may have
    }
};

RAPPORTEUR_TEST(TestModelList)

#include "tst_modellist.moc"
