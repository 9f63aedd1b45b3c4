// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writers/csvwriter.h"
#include "core/store/connection.h"
#include "tests/core/export/exportfixture.h"
#include "tests/support/registry.h"

#include <QRegularExpression>

#include <random>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// CSV that every reader reads back, and that no spreadsheet runs.
class TestCsvExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void nothingSafeRuns();
    void theGuardCanBeTakenOff();
    void tablesReadBack_data();
    void tablesReadBack();
    void numbersStayBare();
    void beginsWithAMarkOnRequest();
};

namespace
{

/// A reader of its own, by the book: RFC 4180.
QList<QStringList> tableOf(const QByteArray &bytes)
{
    QList<QStringList> table{{}};
    const QString text = QString::fromUtf8(bytes);
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                field += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                field += c;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            table.last().append(std::exchange(field, {}));
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            table.last().append(std::exchange(field, {}));
            table.append(QStringList());
            ++i;
        } else {
            field += c;
        }
    }
    table.removeLast();
    return table;
}

const QString Dangerous = u"=+-@＝＋－＠"_s;

/// Whether some program would find a formula at the start of a cell: of the whole field, or of a part after any
/// sign at which programs part cells.
bool runs(const QString &field)
{
    static const QRegularExpression parts(u"[,;|\\t\\r\\n\"]"_s);
    const QStringList cells = field.split(parts);
    for (const QString &cell : cells) {
        const QString trimmed = cell.trimmed();
        if (!trimmed.isEmpty() && Dangerous.contains(trimmed.front()))
            return true;
    }
    return !field.isEmpty() && QStringView(u"\t\r\n").contains(field.front());
}

/// What an importer does: one apostrophe before each dangerous place goes.
QString unguarded(const QString &safe)
{
    QString text;
    bool first = true, edge = true;
    for (const QChar c : safe) {
        const bool formula = edge && Dangerous.contains(c);
        const bool lead = first && QStringView(u"\t\r\n").contains(c);
        if ((formula || lead) && text.endsWith(u'\''))
            text.chop(1);
        text += c;
        const bool skipped = c == u'\'' || c.isSpace() || c.category() == QChar::Other_Format;
        const bool parts = QStringView(u",;|\t\r\n\"").contains(c);
        edge = parts || (edge && skipped);
        first = first && skipped && !parts;
    }
    return text;
}

QString randomText(std::mt19937 &random)
{
    static const QString Signs = u"=+-@＝＋－＠'\",;|\t\r\n ab1é🦊\u2028\u202e\u200b"_s;
    QString text;
    for (int i = int(random() % 12); i > 0; --i)
        text += Signs[qsizetype(random() % quint32(Signs.size()))];
    return QString::fromUtf8(storableUtf8(text)); // without lone surrogates, which no file keeps
}

} // namespace

void TestCsvExport::fields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("safe");
    QTest::addColumn<QByteArray>("exact");
    const auto same = [](const char *name, const QString &text, const QByteArray &field) {
        QTest::newRow(name) << text << field << field;
    };
    same("nothing", {}, "");
    same("word", u"word"_s, "word");
    same("words", u"two words"_s, "two words");
    same("comma", u"a, b"_s, "\"a, b\"");
    same("quote", u"say \"hi\""_s, "\"say \"\"hi\"\"\"");
    same("line end", u"a\nb"_s, "\"a\nb\"");
    same("both line ends", u"a\r\nb"_s, "\"a\r\nb\"");
    same("blank at the end", u"a "_s, "\"a \"");
    same("sign inside a word", u"e-mail a+b x=1 me@home"_s, "e-mail a+b x=1 me@home");
    same("line separator", u"a\u2028b"_s, u"a\u2028b"_s.toUtf8());
    same("NUL", QString::fromUtf16(u"a\0b", 3), "ab");
    same("lone surrogate", QString::fromUtf16(u"a\xd800", 2), u"a\ufffd"_s.toUtf8());
    same("from the right", u"\u202egnp.exe"_s, u"\u202egnp.exe"_s.toUtf8());
    QTest::newRow("formula") << u"=1+2"_s << QByteArray("'=1+2") << QByteArray("=1+2");
    QTest::newRow("plus") << u"+1"_s << QByteArray("'+1") << QByteArray("+1");
    QTest::newRow("minus") << u"-1"_s << QByteArray("'-1") << QByteArray("-1");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)") << QByteArray("@SUM(A1)");
    QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s.toUtf8() << u"＝1"_s.toUtf8();
    QTest::newRow("behind blanks")
        << u"  =1"_s << QByteArray("\"  '=1\"") << QByteArray("\"  =1\"");
    QTest::newRow("behind an invisible sign")
        << u"\u200b=1"_s << u"\u200b'=1"_s.toUtf8() << u"\u200b=1"_s.toUtf8();
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t'=1\"") << QByteArray("\"\t=1\"");
    QTest::newRow("return") << u"\r=1"_s << QByteArray("\"'\r'=1\"") << QByteArray("\"\r=1\"");
    QTest::newRow("behind a semicolon")
        << u"fine;=cmd()"_s << QByteArray("\"fine;'=cmd()\"") << QByteArray("\"fine;=cmd()\"");
    QTest::newRow("behind a comma")
        << u"a, -1"_s << QByteArray("\"a, '-1\"") << QByteArray("\"a, -1\"");
    QTest::newRow("behind a line end")
        << u"a\n+b"_s << QByteArray("\"a\n'+b\"") << QByteArray("\"a\n+b\"");
    QTest::newRow("behind a quote")
        << u"\"=1"_s << QByteArray("\"\"\"'=1\"") << QByteArray("\"\"\"=1\"");
    QTest::newRow("guarded before") << u"'=1"_s << QByteArray("''=1") << QByteArray("'=1");
    QTest::newRow("DDE") << u"=cmd|' /C calc'!A0"_s << QByteArray("'=cmd|' /C calc'!A0")
                         << QByteArray("=cmd|' /C calc'!A0");
}

void TestCsvExport::fields()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, safe);
    QFETCH(const QByteArray, exact);
    QCOMPARE(csvText(text, true), safe);
    QCOMPARE(csvText(text, false), exact);
}

void TestCsvExport::nothingSafeRuns()
{
    std::mt19937 random(5);
    int dangerous = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QString text = randomText(random);
        const QStringList row = tableOf(csvText(text, true) + ",x\r\n").value(0);
        QCOMPARE(row.size(), 2);
        QVERIFY2(!runs(row[0]), qPrintable(row[0]));
        dangerous += runs(text) ? 1 : 0;
    }
    QCOMPARE_GE(dangerous, 5'000); // control: the texts are as bad as they should be
}

void TestCsvExport::theGuardCanBeTakenOff()
{
    std::mt19937 random(6);
    for (int i = 0; i < 20'000; ++i) {
        const QString text = randomText(random);
        QCOMPARE(unguarded(tableOf(csvText(text, true) + "\r\n").value(0).value(0)), text);
        QCOMPARE(tableOf(csvText(text, false) + "\r\n").value(0).value(0), text);
    }
}

void TestCsvExport::tablesReadBack_data()
{
    QTest::addColumn<QString>("rubricId");
    QTest::addColumn<bool>("safe");
    const QStringList ids = rubricIds();
    for (const QString &id : ids) {
        QTest::newRow(qPrintable(id + u" safe"_s)) << id << true;
        QTest::newRow(qPrintable(id + u" exact"_s)) << id << false;
    }
}

void TestCsvExport::tablesReadBack()
{
    QFETCH(const QString, rubricId);
    QFETCH(const bool, safe);
    const ExportStage stage(rubricId);
    ExportOptions options;
    options.spreadsheetSafe = safe;
    const QList<QStringList> table = tableOf(stage.exported(u"csv"_s, options));
    QCOMPARE(table.first(), CsvWriter::columns());
    const auto column = [](const char *name) {
        return CsvWriter::columns().indexOf(QLatin1String(name));
    };
    QStringList decided;
    for (const QStringList &row : table.sliced(1)) {
        QCOMPARE(row.size(), CsvWriter::columns().size());
        const auto text = [&](const char *name) {
            return safe ? unguarded(row[column(name)]) : row[column(name)];
        };
        if (safe) {
            for (const char *name : {"title", "reason", "url", "reviewer", "rater"})
                QVERIFY2(!runs(row[column(name)]), qPrintable(row[column(name)]));
        }
        if (!row[column("verdict")].isEmpty()) {
            decided.append(row[column("article")] + u' ' + text("reviewer") + u' '
                           + row[column("verdict")] + u' ' + row[column("human")]);
            if (row[column("verdict")] == "override"_L1)
                QCOMPARE(text("reason"), u"-1, \"no\";\n+2 @all ＝3"_s);
        }
        if (row[column("article")] == "article-1"_L1)
            QCOMPARE(text("title"), u"=cmd|' /C calc'!A0"_s);
    }
    decided.sort();
    QCOMPARE(decided,
             (QStringList{u"article-1 ana nd "_s, u"article-1 ana override -0.35"_s,
                          u"article-1 zoe nd "_s, u"article-1 zoe override -0.35"_s,
                          u"article-3 ana nd "_s, u"article-3 ana override -0.35"_s}));
}

void TestCsvExport::numbersStayBare()
{
    const ExportStage stage(u"udhr"_s);
    const QList<QStringList> table = tableOf(stage.exported(u"csv"_s));
    VALUE(detail, stage.store.workspace->article(stage.ids[0], {}).result());
    const auto raw = CsvWriter::columns().indexOf(u"raw"_s);
    QStringList expected, found;
    for (const ScoreRow &row : detail.evaluations.first().rows) {
        for (const CellScore &cell : row.cells)
            expected.append(cell.raw
                                ? QString::number(*cell.raw, 'g', QLocale::FloatingPointShortest)
                                : QString());
    }
    for (const QStringList &row : table.sliced(1)) {
        if (!row[raw].isEmpty() && !found.contains(row[raw]))
            found.append(row[raw]);
    }
    for (const QString &number : std::as_const(found))
        QVERIFY2(expected.contains(number), qPrintable(number));
    QVERIFY(stage.exported(u"csv"_s).contains(",-0.35,"));
}

void TestCsvExport::beginsWithAMarkOnRequest()
{
    const ExportStage stage(u"udhr"_s);
    ExportOptions options;
    QVERIFY(stage.exported(u"csv"_s, options).startsWith("article,url,"));
    options.byteOrderMark = true;
    QVERIFY(stage.exported(u"csv"_s, options)
                .startsWith("\xef\xbb\xbf"
                            "article,url,"));
}

RAPPORTEUR_TEST(TestCsvExport)

#include "tst_csvexport.moc"
