// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/jsontree.h"
#include "core/evaluation/tolerantjson.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestStrictJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderAndDuplicates()
    {
        const Result<JsonTree> tree = strictJson(R"({"b":1,"a":[true,null,{"x":"y"}],"b":2})");
        QVERIFY(tree);
        const JsonNode root = tree->root();
        QCOMPARE(root.size(), 3);
        QCOMPARE(root[u"b"].number(), 1.0);
        QCOMPARE(root.first().key(), u"b"_s);
        QCOMPARE(root[u"a"].size(), 3);
        QVERIFY(root[u"a"].first().boolean());
        QVERIFY(root[u"a"].first().next().is(JsonKind::Null));
        const JsonNode text = root[u"a"].first().next().next()[u"x"];
        QCOMPARE(text.text(), u"y"_s);
        QCOMPARE(text.path(), u"a[2].x"_s);
        QCOMPARE(tree->duplicateNames(), QStringList{u"b"_s});
    }

    void namesEveryDuplicate()
    {
        const Result<JsonTree> tree = strictJson(
            R"({"s":[{"e":1,"e":2,"e":3}],"t":{"a":{"a":1}}})");
        QCOMPARE(tree->duplicateNames(), (QStringList{u"s[0].e"_s, u"s[0].e"_s}));
    }

    void nothingHasNoMembers()
    {
        const Result<JsonTree> tree = strictJson(R"({"a":1})");
        const JsonNode nothing = tree->root()[u"b"][u"c"].first().next();
        QVERIFY(!nothing.exists());
        QCOMPARE(nothing.size(), 0);
        QCOMPARE(nothing.text(), QString());
        QCOMPARE(nothing.path(), QString());
        QVERIFY(!JsonNode().exists());
    }

    void scalarsAndEmpties()
    {
        QCOMPARE(strictJson("\"a\\u00e9\"")->root().text(), u"aé"_s);
        QCOMPARE(strictJson("-0.5e1")->root().number(), -5.0);
        QCOMPARE(strictJson("[]")->root().size(), 0);
        QCOMPARE(strictJson(" {} ")->root().size(), 0);
        QVERIFY(!strictJson(""));
        QVERIFY(!strictJson("{"));
        QCOMPARE(strictJson("[1,]").error().kind, ErrorKind::BadInput);
        QVERIFY(!strictJson("[1,]").error().detail.isEmpty());
    }

    void deepNestingEndsInAnError()
    {
        QVERIFY(strictJson(QByteArray(500, '[') + QByteArray(500, ']')));
        QVERIFY(!strictJson(QByteArray(100'000, '[') + QByteArray(100'000, ']')));
    }

    void theSuite_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind");
        QTest::newRow("none") << QString() << QString();
        const QDir folder(sharedDataPath(u"jsontestsuite/test_parsing"_s));
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << folder.filePath(name) << name.first(1);
    }
    void theSuite()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, path);
        QFETCH(QString, kind);
        if (path.isEmpty())
            return;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const Result<JsonTree> tree = strictJson(bytes);
        if (kind == u"y"_s)
            QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().detail));
        else if (kind == u"n"_s)
            QVERIFY(!tree);
        // The tolerant parse may make anything of it, but agrees with the strict one on what is valid.
        const TolerantReading reading = tolerantJson(QString::fromUtf8(bytes));
        if (kind == u"y"_s)
            QVERIFY2(
                reading.faults.isEmpty(),
                qPrintable(reading.faults.isEmpty() ? QString() : reading.faults.front().code));
    }
};

RAPPORTEUR_TEST(TestStrictJson)
#include "tst_strictjson.moc"
