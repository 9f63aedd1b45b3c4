// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/exportfixture.h"
#include "tests/support/registry.h"

#include <QProcess>
#include <QStandardPaths>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

struct Told {
    int code = -1;
    QByteArray out;
};

Told told(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAll()};
}

} // namespace

#define NEEDS(program) \
    if (QStandardPaths::findExecutable(QStringLiteral(program)).isEmpty()) \
    QSKIP("There is no " program " here: what others read is not checked with it.")

/// What we write is read by programs that others wrote. Each says so when it is not there.
class TestOtherReaders : public QObject
{
    Q_OBJECT

private:
    static QString exported(const ExportStage &stage, const QString &format, const QString &name,
                            int *rows = nullptr)
    {
        const QString path = stage.store.path(name);
        const auto report = exportTo(*stage.store.workspace, *exportFormat(format), path, {});
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        if (rows)
            *rows = report->rows;
        return path;
    }

private Q_SLOTS:
    void sha256sumChecksABundle()
    {
        NEEDS("sha256sum");
        const ExportStage stage(u"udhr"_s);
        const QString folder = exported(stage, u"bundle"_s, u"bundle"_s);
        const QStringList check{u"-c"_s, u"--strict"_s, u"SHA256SUMS"_s};
        const Told whole = told(u"sha256sum"_s, check, folder);
        QVERIFY2(whole.code == 0, whole.out.constData());
        QCOMPARE(whole.out.count(": OK"), 11);
        writeBytes(folder + u"/cells.csv"_s, bytesIn(folder + u"/cells.csv"_s) + " "); // control
        QVERIFY(told(u"sha256sum"_s, check, folder).code != 0);
    }

    void unzipTestsAZip()
    {
        NEEDS("unzip");
        const ExportStage stage(u"public-services"_s);
        for (const QString &format : {u"bundle"_s, u"huggingface"_s, u"argilla"_s}) {
            const QString zip = exported(stage, format, format + u".zip"_s);
            const Told whole = told(u"unzip"_s, {u"-t"_s, zip}, stage.store.path({}));
            QVERIFY2(whole.code == 0 && whole.out.contains("No errors"), whole.out.constData());
        }
    }

    void sqliteReadsTables_data()
    {
        QTest::addColumn<QString>("rubricId");
        QTest::addColumn<bool>("safe");
        for (const QString &id : rubricIds()) {
            QTest::newRow(qPrintable(id + u" safe"_s)) << id << true;
            QTest::newRow(qPrintable(id + u" exact"_s)) << id << false;
        }
    }
    void sqliteReadsTables()
    {
        NEEDS("sqlite3");
        QFETCH(const QString, rubricId);
        QFETCH(const bool, safe);
        const ExportStage stage(rubricId);
        ExportOptions options;
        options.spreadsheetSafe = safe;
        const QString path = stage.store.path(u"out.csv"_s);
        VALUE(report, exportTo(*stage.store.workspace, *exportFormat(u"csv"), path, options));
        const Told read = told(
            u"sqlite3"_s,
            {u":memory:"_s, u".mode list"_s, u".import --csv out.csv cells"_s,
             u"SELECT count(*), count(DISTINCT article), sum(human = '-0.35'), max(length(title)) FROM cells;"_s,
             u"SELECT DISTINCT reason FROM cells WHERE verdict = 'override';"_s},
            stage.store.path({}));
        QVERIFY2(read.code == 0, read.out.constData());
        QVERIFY2(read.out.startsWith(QByteArray::number(report.rows) + "|2|3|"),
                 read.out.constData());
        QVERIFY(read.out.contains(safe ? "'-1, \"no\";\n'+2 @all" : "-1, \"no\";\n+2 @all"));
    }

    void sqliteReadsJson_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("file"); ///< within the folder
        QTest::addColumn<QString>("path"); ///< of the list
        QTest::newRow("label-studio") << u"label-studio"_s << u"/tasks.json"_s << u"$"_s;
        QTest::newRow("argilla") << u"argilla"_s << u"/records.json"_s << u"$"_s;
        QTest::newRow("observatory") << u"observatory"_s << QString() << u"$"_s;
        QTest::newRow("webannotation") << u"webannotation"_s << QString() << u"$.first.items"_s;
    }
    void sqliteReadsJson()
    {
        NEEDS("sqlite3");
        QFETCH(const QString, format);
        QFETCH(const QString, file);
        QFETCH(const QString, path);
        const ExportStage stage(u"udhr"_s);
        int rows = 0;
        const QString target = exported(stage, format, u"out-"_s + format, &rows) + file;
        const Told read = told(
            u"sqlite3"_s,
            {u":memory:"_s,
             u"SELECT count(*) FROM json_each(readfile('%1'), '%2');"_s.arg(target, path)},
            stage.store.path({}));
        QVERIFY2(read.code == 0, read.out.constData());
        QCOMPARE(read.out.trimmed(), QByteArray::number(rows));
    }

    void sqliteReadsEachLine()
    {
        NEEDS("sqlite3");
        const ExportStage stage(u"udhr"_s);
        for (const QString &format :
             {u"jsonl"_s, u"jsonl-cells"_s, u"doccano"_s, u"openai-finetune"_s, u"openai-dpo"_s,
              u"preference"_s, u"sft"_s, u"kto"_s}) {
            int rows = 0;
            const QString target = exported(stage, format, u"lines-"_s + format, &rows);
            // One column: the separator, U+001F, is escaped in JSON.
            const Told read = told(u"sqlite3"_s,
                                   {u":memory:"_s, u"CREATE TABLE t(line TEXT);"_s,
                                    u".mode ascii"_s, u".separator \"\\037\" \"\\n\""_s,
                                    u".import '%1' t"_s.arg(target),
                                    u"SELECT count(*), sum(json_valid(line)) FROM t;"_s},
                                   stage.store.path({}));
            const QByteArray count = QByteArray::number(rows);
            QVERIFY2(read.out.trimmed() == count + '\x1f' + count,
                     qPrintable(format + u": "_s + QString::fromUtf8(read.out)));
        }
    }
};

#undef NEEDS

RAPPORTEUR_TEST(TestOtherReaders)

#include "tst_otherreaders.moc"
