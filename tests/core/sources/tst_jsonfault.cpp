// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/jsonfault.h"
#include "core/sources/adapters/jsonvalue.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

class TestJsonFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstFaultIsFound_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("offset"); // -1: none
        QTest::addColumn<QString>("word");
        const auto row = [](const QByteArray &json, int offset, const QString &word = {}) {
            QTest::newRow(json.left(40).constData()) << json << offset << word;
        };
        row(R"( {"a": [1, -2.5e+3, "\u00e9\n", true, null, {}, []]} )", -1);
        row("0", -1);
        row("", 0, u"value is missing"_s);
        row("{", 1, u"ends before"_s);
        row("[1", 2, u"ends before"_s);
        row("[1,]", 3, u"value is missing"_s);
        row("[1 2]", 3, u"comma"_s);
        row(R"({"a" 1})", 5, u"colon"_s);
        row(R"({a: 1})", 1, u"quotation"_s);
        row(R"({"a": 1,})", 8, u"quotation"_s);
        row("[1}", 2, u"bracket"_s);
        row("[1]]", 3, u"behind the end"_s);
        row("[tru]", 1, u"value"_s);
        row("[01]", 1, u"number"_s);
        row("[1.]", 1, u"number"_s);
        row("[-]", 1, u"number"_s);
        row("[1e400]", 1, u"too large"_s);
        row("[1e-400]", -1);
        row("[123456789012345678901]", 1, u"too large"_s);
        row("[18446744073709551615]", -1);
        row("[\"a\nb\"]", 3, u"line break"_s);
        row("[\"a\\x\"]", 3, u"no such escape"_s);
        row("[\"\\u12\"]", 2, u"hexadecimal"_s);
        row("[\"open]", 1, u"does not end"_s);
        row(QByteArray(200'000, '[') + QByteArray(200'000, ']'), -1);
        row(" " + QByteArray(200'001, '['), 200'001, u"deeply"_s);
    }

    void theFirstFaultIsFound()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, offset);
        QFETCH(QString, word);
        const std::optional<JsonFault> fault = findJsonFault(json);
        QCOMPARE(fault.has_value(), offset >= 0);
        if (!fault)
            return;
        QCOMPARE(fault->offset, offset);
        QVERIFY2(fault->text.contains(word), qPrintable(fault->text));
    }

    /// It agrees with the parser about every file of the suite that is UTF-8.
    void itAgreesWithTheParser()
    {
        NEEDS_SHARED_DATA();
        const QDir folder(sharedDataPath(u"jsontestsuite/test_parsing"_s));
        const QStringList names = folder.entryList({u"*.json"_s});
        QVERIFY(names.size() > 300);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (!bytes.isValidUtf8() || bytes.startsWith("\xef\xbb\xbf"))
                continue;
            Issues issues;
            JsonParser parser;
            const bool parsed = parser.parse(bytes, name, issues).has_value();
            QVERIFY2(findJsonFault(bytes).has_value() == !parsed, qPrintable(name));
        }
    }
};

RAPPORTEUR_TEST(TestJsonFault)

#include "tst_jsonfault.moc"
