// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/filelist.h"
#include "core/runs/importer.h"
#include "core/runs/jsonlines.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Files on their way into a workspace: each is reported, and none keeps another out.
class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsReported_data() { addRubricRows(); }
    void everyFileIsReported();
    void again();
    void unknownFormatsAreRefused();
    void longFilesOfLinesComeInPieces();
    void brokenLinesAreNamed();
    void cancellingSaysWhatIsMissing();
    void aReadOnlyWorkspaceIsSaidForEachFile();
    void theSampleIsWhole();
    void foldersMeanTheirFiles();
    void filesAreReadWithinLimits();
    void linesComeInWholePieces();
};

namespace
{

QByteArray page(int number)
{
    return "<!DOCTYPE html><html lang=\"en\"><head><title>Page " + QByteArray::number(number)
        + "</title><link rel=\"canonical\" href=\"https://example.net/" + QByteArray::number(number)
        + "\"></head><body><article><h1>Page " + QByteArray::number(number) + "</h1>"
        + QByteArray(
              "<p>The council met and heard what the people of the town had to say about the new"
              " library, its hours and its doors. Nobody was turned away. ")
              .repeated(6)
        + QByteArray::number(number) + "</p></article></body></html>";
}

QByteArray line(int number)
{
    return "{\"url\": \"https://example.net/lines/" + QByteArray::number(number)
        + "\", \"title\": \"Line " + QByteArray::number(number) + "\", \"text\": \"Text of line "
        + QByteArray::number(number) + ". " + QByteArray("Words follow words. ").repeated(60)
        + "\"}\n";
}

} // namespace

void TestImporter::everyFileIsReported()
{
    QFETCH(const QString, rubricId);
    StoreFixture store(rubricId);
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u"1.html"_s), page(1));
    writeBytes(folder.filePath(u"2.html"_s), page(2));
    writeBytes(folder.filePath(u"3.txt"_s), "A plain text.\n\nWith two paragraphs.\n");
    writeBytes(folder.filePath(u"4.md"_s), "# Heading\n\nSome *words*.\n");
    writeBytes(folder.filePath(u"5.jsonl"_s), line(1) + line(2));
    writeBytes(folder.filePath(u"6.json"_s), "{\"broken\": ");
    writeBytes(folder.filePath(u"7.html"_s), {});
    writeBytes(folder.filePath(u"8.html"_s), "\x89PNG\r\n\x1a\n" + QByteArray(500, '\0'));
    const QStringList paths{folder.path(), folder.filePath(u"absent.html"_s)};
    QStringList progressed;
    const QList<ImportReport> reports =
        Importer(*store.workspace, store.clock)
            .importPaths(paths, [&](int done, int total, const ImportReport &last) {
                progressed.append(
                    u"%1/%2 %3"_s.arg(done).arg(total).arg(QFileInfo(last.origin).fileName()));
            });
    QCOMPARE(reports.size(), 9);
    QStringList lines;
    for (const ImportReport &report : reports)
        lines.append(u"%1 %2 %3"_s.arg(QFileInfo(report.origin).fileName())
                         .arg(report.stored.size())
                         .arg(report.failed() ? u"failed"_s : u"ok"_s));
    QCOMPARE(lines,
             (QStringList{u"1.html 1 ok"_s, u"2.html 1 ok"_s, u"3.txt 1 ok"_s, u"4.md 1 ok"_s,
                          u"5.jsonl 2 ok"_s, u"6.json 0 failed"_s, u"7.html 0 failed"_s,
                          u"8.html 0 failed"_s, u"absent.html 0 failed"_s}));
    for (const ImportReport &report : reports) {
        if (report.failed() && report.error)
            QVERIFY2(report.error->text.contains(QFileInfo(report.origin).fileName())
                         || report.error->detail.contains(QFileInfo(report.origin).fileName()),
                     qPrintable(report.error->text));
    }
    QCOMPARE(reports.last().error->kind, ErrorKind::NotFound);
    QCOMPARE(progressed.size(), 9);
    QCOMPARE(progressed.first(), u"1/9 1.html"_s);
    QCOMPARE(progressed.last(), u"9/9 absent.html"_s);
    VALUE(all, store.workspace->queue({}).result());
    QCOMPARE(all.total, 6);
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestImporter::again()
{
    StoreFixture store;
    Importer importer(*store.workspace, store.clock);
    const ImportReport first = importer.importBytes(page(1), u"page.html"_s);
    QCOMPARE(first.stored.first().outcome, ImportOutcome::Added);
    const ImportReport second = importer.importBytes(page(1), u"elsewhere.html"_s);
    QCOMPARE(second.stored.first().outcome, ImportOutcome::Duplicate);
    QCOMPARE(second.stored.first().article, first.stored.first().article);
}

void TestImporter::unknownFormatsAreRefused()
{
    StoreFixture store;
    ImportOptions options;
    options.format = u"docx"_s;
    Importer importer(*store.workspace, store.clock, options);
    const QString words =
        u"Files of the format “docx” cannot be read. Known formats: auto, hn, web, html, text, "
        "markdown, json, jsonl, csv, feed, warc, observatory."_s;
    const QList<ImportReport> reports = importer.importPaths({u"a"_s, u"b"_s});
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports.first().error->kind, ErrorKind::Usage);
    QCOMPARE(reports.first().error->text, words);
    QCOMPARE(importer.importBytes("x", u"x"_s).error->text, words);
}

void TestImporter::longFilesOfLinesComeInPieces()
{
    StoreFixture store;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"long.jsonl"_s);
    QByteArray bytes;
    int count = 0;
    while (bytes.size() < (5 << 20))
        bytes += line(++count);
    writeBytes(path, bytes);
    const QList<ImportReport> reports = Importer(*store.workspace, store.clock).importPaths({path});
    QCOMPARE(reports.size(), 1);
    QVERIFY2(!reports.first().failed(),
             reports.first().error ? qPrintable(reports.first().error->text) : "");
    QCOMPARE(reports.first().stored.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(reports.first().stored[i].title, u"Line %1"_s.arg(i + 1)); // in their order
    VALUE(all, store.workspace->queue({}).result());
    QCOMPARE(all.total, count);
}

void TestImporter::brokenLinesAreNamed()
{
    StoreFixture store;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lines.jsonl"_s);
    writeBytes(path, line(1) + "{\"title\": broken}\n" + line(2) + "[1, 2]\n" + line(3));
    const ImportReport report = Importer(*store.workspace, store.clock).importPaths({path}).first();
    QCOMPARE(report.stored.size(), 3); // the good ones come in
    QVERIFY(report.failed()); // and that something is missing is said, with its place
    QStringList places;
    for (const Issue &issue : report.issues) {
        if (issue.severity == Severity::Error)
            places.append(issue.place + u' ' + issue.text);
    }
    QCOMPARE(places.size(), 2);
    QVERIFY2(places[0].contains(u'2') && places[1].contains(u'4'), qPrintable(places.join(u'\n')));
}

void TestImporter::cancellingSaysWhatIsMissing()
{
    StoreFixture store;
    const QTemporaryDir folder;
    for (int i = 0; i < 400; ++i)
        writeBytes(folder.filePath(u"%1.html"_s.arg(i, 3, 10, QChar(u'0'))), page(i));
    Importer importer(*store.workspace, store.clock);
    int told = 0;
    const QList<ImportReport> reports = importer.importPaths({folder.path()},
                                                             [&](int, int, const ImportReport &) {
                                                                 if (++told == 1)
                                                                     importer.cancel();
                                                             });
    QCOMPARE(reports.size(), 400);
    QCOMPARE(told, 400); // each is told of, stored or not
    int stored = 0;
    for (const ImportReport &report : reports) {
        if (report.stored.isEmpty()) {
            QVERIFY(report.error);
            QCOMPARE(report.error->kind, ErrorKind::Cancelled);
            QCOMPARE(report.error->text, u"The import was cancelled before this was stored."_s);
        } else {
            ++stored;
        }
    }
    QVERIFY(stored < 400);
    VALUE(all, store.workspace->queue({}).result());
    QCOMPARE(all.total, stored); // what is said to be stored is, and nothing else
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestImporter::aReadOnlyWorkspaceIsSaidForEachFile()
{
    StoreFixture store;
    SUCCEEDS(store.reopen(openedAs(Access::ReadOnly)));
    const QTemporaryDir folder;
    for (int i = 0; i < 3; ++i)
        writeBytes(folder.filePath(u"%1.html"_s.arg(i)), page(i));
    const QList<ImportReport> reports =
        Importer(*store.workspace, store.clock).importPaths({folder.path()});
    QCOMPARE(reports.size(), 3);
    for (const ImportReport &report : reports) {
        QVERIFY(report.error);
        QCOMPARE(report.error->kind, ErrorKind::Unwritable);
        QVERIFY(report.error->text.contains("open for reading only"_L1));
        QVERIFY(report.stored.isEmpty());
    }
}

void TestImporter::theSampleIsWhole()
{
    StoreFixture store;
    const QList<ImportReport> reports = Importer(*store.workspace, store.clock).importSample();
    QCOMPARE_GE(reports.size(), 10);
    for (const ImportReport &report : reports) {
        QVERIFY2(!report.failed(),
                 report.error ? qPrintable(report.origin + u": "_s + report.error->text)
                              : qPrintable(report.origin));
        QCOMPARE(report.stored.size(), 1);
    }
    VALUE(all, store.workspace->queue({}).result());
    QCOMPARE(all.total, reports.size());
    int comments = 0, evaluations = 0;
    for (const QueueRow &row : all.rows) {
        comments += row.comments;
        evaluations += row.evaluations;
    }
    QCOMPARE_GE(comments, 120);
    QCOMPARE_GE(evaluations, 20);
    QCOMPARE(checkCodes(*store.workspace), QStringList());
    const QList<ImportReport> again = Importer(*store.workspace, store.clock).importSample();
    for (const ImportReport &report : again)
        QCOMPARE(report.stored.first().outcome, ImportOutcome::Duplicate);
}

void TestImporter::foldersMeanTheirFiles()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"b/c"_s));
    for (const QString &name :
         {u"z.html"_s, u"a.html"_s, u"b/2.html"_s, u"b/c/1.html"_s, u".hidden.html"_s})
        writeBytes(folder.filePath(name), "x");
    QVERIFY(QFile::link(u"/etc/passwd"_s, folder.filePath(u"link.html"_s)));
    QVERIFY(QFile::link(folder.path(), folder.filePath(u"loop"_s)));
    const QString base = folder.path() + u'/';
    const FileList list = filesOf({folder.path()});
    QCOMPARE(list.files,
             (QStringList{base + u"a.html"_s, base + u"b/2.html"_s, base + u"b/c/1.html"_s,
                          base + u"z.html"_s}));
    // Links of a folder from elsewhere could name any file: left out, but not in silence.
    QStringList leftOut;
    for (const Issue &issue : list.leftOut) {
        QCOMPARE(issue.severity, Severity::Warning);
        leftOut.append(issue.place);
    }
    leftOut.sort();
    QCOMPARE(leftOut, (QStringList{base + u"link.html"_s, base + u"loop"_s}));
    const QTemporaryDir empty;
    QCOMPARE(filesOf({empty.path()}).leftOut.first().severity, Severity::Error);
    QCOMPARE(filesOf({u"/no/such/file"_s, base + u"z.html"_s}).files,
             (QStringList{u"/no/such/file"_s, base + u"z.html"_s}));
    QCOMPARE(filesOf({}).files, QStringList());
}

void TestImporter::filesAreReadWithinLimits()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    writeBytes(path, "0123456789");
    QCOMPARE(bytesOf(path, 10).value_or(QByteArray()), QByteArray("0123456789"));
    const auto large = bytesOf(path, 9);
    QCOMPARE(large.error().kind, ErrorKind::Limit);
    QVERIFY(large.error().text.startsWith(path + u" is larger than the limit"_s));
    QCOMPARE(bytesOf(folder.filePath(u"b"_s), 9).error().text,
             u"There is no file %1."_s.arg(folder.filePath(u"b"_s)));
    QCOMPARE(bytesOf(folder.path(), 9).error().kind, ErrorKind::BadInput);
    // A pipe that nobody writes to must not be waited for.
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(bytesOf(pipe, 9).error().text, pipe + u" is not a regular file."_s);
    QCOMPARE(bytesOf(u"/dev/zero"_s, 9).error().kind, ErrorKind::BadInput);
}

void TestImporter::linesComeInWholePieces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lines"_s);
    writeBytes(path, "one\ntwo\nthree\nfour without an end");
    JsonLines lines(path);
    SUCCEEDS(lines.open());
    QCOMPARE(lines.next(5, 100).value_or("error"), QByteArray("one\ntwo\n"));
    QCOMPARE(lines.firstLine(), 1);
    QCOMPARE(lines.next(2, 100).value_or("error"), QByteArray("three\n"));
    QCOMPARE(lines.firstLine(), 3);
    QCOMPARE(lines.next(100, 100).value_or("error"), QByteArray("four without an end"));
    QCOMPARE(lines.firstLine(), 4);
    QCOMPARE(lines.next(100, 100).value_or("error"), QByteArray());
    JsonLines longLines(path);
    SUCCEEDS(longLines.open());
    QVERIFY(longLines.next(14, 8));
    const auto tooLong = longLines.next(2, 8);
    QCOMPARE(tooLong.error().kind, ErrorKind::Limit);
    QCOMPARE(tooLong.error().text, path + u" has a line longer than 8 bytes, behind line 4."_s);
    QCOMPARE(JsonLines(folder.filePath(u"absent"_s)).open().error().kind, ErrorKind::Unreadable);
}

RAPPORTEUR_TEST(TestImporter)

#include "tst_importer.moc"
