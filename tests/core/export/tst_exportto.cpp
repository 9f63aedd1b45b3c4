// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspacelock.h"
#include "tests/core/export/exportfixture.h"
#include "tests/core/store/faultrun.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Where an export goes: the old file is whole until the new one is, whatever happens.
class TestExportTo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBadTargets_data();
    void refusesBadTargets();
    void replacesAFileAndFollowsALink();
    void aCancelledExportLeavesTheOldFile();
    void aWriterThatFailsLeavesTheOldFile();
    void aDeviceThatFailsIsSaid();
    void everyWriteMayFail_data();
    void everyWriteMayFail();
    void memoryStaysFlat();
};

namespace
{

Result<ExportReport> exportedTo(const ExportStage &stage, const QString &path,
                                const ExportProgress &progress = {})
{
    return exportTo(*stage.store.workspace, *exportFormat(u"jsonl"), path, {}, progress);
}

/// A device that takes so many bytes and then fails, as a full disk or a closed pipe does.
class FailingDevice final : public QIODevice
{
public:
    explicit FailingDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(u"No space left on device"_s);
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

void TestExportTo::refusesBadTargets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    const QString workspace =
        u"Not exported: %1 belongs to a workspace and was left as it is. Choose another "
        "name."_s;
    QTest::newRow("a folder") << u"folder"_s << u"Not exported: %1 is not a regular file."_s;
    QTest::newRow("the workspace") << u"test.rapporteur"_s << workspace;
    QTest::newRow("a link to the workspace") << u"link"_s << workspace;
    QTest::newRow("its lock") << u"test.rapporteur.lock"_s << workspace;
    QTest::newRow("its log") << u"test.rapporteur-wal"_s << workspace;
    QTest::newRow("another workspace") << u"other.rapporteur"_s << workspace;
    QTest::newRow("no such folder")
        << u"absent/out.jsonl"_s
        << u"Not exported: %1 cannot be written: No such file or directory. The old file, if any, is as it was."_s;
    QTest::newRow("below a file")
        << u"letter.txt/out.jsonl"_s
        << u"Not exported: %1 cannot be written: Not a directory. The old file, if any, is as it was."_s;
}

void TestExportTo::refusesBadTargets()
{
    QFETCH(const QString, name);
    QFETCH(const QString, words);
    const ExportStage stage(u"udhr"_s);
    const FixedClock clock;
    QVERIFY(QDir().mkdir(stage.store.path(u"folder"_s)));
    writeBytes(stage.store.path(u"letter.txt"_s), "mine");
    QVERIFY(QFile::link(stage.store.path(), stage.store.path(u"link"_s)));
    QVERIFY(Workspace::create(stage.store.path(u"other.rapporteur"_s), stage.store.rubric, clock)
                .takeResult());
    const QStringList before = filesBeside(stage.store.path(), {});
    const QString target = stage.store.path(name);
    const auto refused = exportedTo(stage, target);
    QVERIFY(!refused);
    QCOMPARE(refused.error().text, words.arg(target));
    QCOMPARE(refused.error().kind, ErrorKind::Unwritable);
    QCOMPARE(filesBeside(stage.store.path(), {}), before);
    QCOMPARE(checkCodes(*stage.store.workspace), QStringList());
}

void TestExportTo::replacesAFileAndFollowsALink()
{
    const ExportStage stage(u"udhr"_s);
    const QString target = stage.store.path(u"out.jsonl"_s),
                  link = stage.store.path(u"link.jsonl"_s);
    writeBytes(target, "old");
    QVERIFY(QFile::link(target, link));
    VALUE(report, exportedTo(stage, link));
    QCOMPARE(report.path, link);
    QCOMPARE(report.articles, 3);
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(bytesIn(target).count('\n'), 3);
    const QString broken = stage.store.path(u"broken.jsonl"_s);
    QVERIFY(QFile::link(stage.store.path(u"fresh.jsonl"_s), broken));
    SUCCEEDS(exportedTo(stage, broken)); // a link to nothing yet
    QCOMPARE(bytesIn(broken), bytesIn(target));
}

void TestExportTo::aCancelledExportLeavesTheOldFile()
{
    const ExportStage stage(u"udhr"_s);
    const QString target = stage.store.path(u"out.jsonl"_s);
    writeBytes(target, "old");
    const QStringList before = filesBeside(target, {});
    QStringList seen;
    const auto cancelled = exportedTo(stage, target, [&](int done, int total) {
        seen.append(u"%1/%2"_s.arg(done).arg(total));
        return done < 2;
    });
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    QCOMPARE(cancelled.error().text, u"The export was cancelled; the old file is as it was."_s);
    QCOMPARE(seen, (QStringList{u"1/3"_s, u"2/3"_s}));
    QCOMPARE(bytesIn(target), QByteArray("old"));
    QCOMPARE(filesBeside(target, {}), before);
}

namespace
{

class FailingWriter final : public ExportWriter
{
public:
    explicit FailingWriter(int at)
        : m_at(at)
    {}
    Status begin(QIODevice &out, const Rubric &, const ExportOptions &) override
    {
        out.write("begun\n");
        return step();
    }
    Result<int> write(QIODevice &out, const ExportArticle &) override
    {
        out.write("article\n");
        return step().transform([] { return 1; });
    }
    Status end(QIODevice &) override { return step(); }

private:
    Status step()
    {
        if (m_step++ == m_at)
            return failure(ErrorKind::Internal, u"It failed at %1."_s.arg(m_at));
        return {};
    }
    int m_at, m_step = 0;
};

} // namespace

void TestExportTo::aWriterThatFailsLeavesTheOldFile()
{
    const ExportStage stage(u"udhr"_s);
    const QString target = stage.store.path(u"out.txt"_s);
    writeBytes(target, "old");
    const QStringList before = filesBeside(target, {});
    for (int at = 0; at < 5; ++at) {
        const ExportFormat format{u"x"_s, u"x"_s, u"x"_s,
                                  [at] { return std::make_unique<FailingWriter>(at); }};
        const auto failed = exportTo(*stage.store.workspace, format, target, {});
        QVERIFY(!failed);
        QCOMPARE(failed.error().text, u"It failed at %1."_s.arg(at));
        QCOMPARE(bytesIn(target), QByteArray("old"));
        QCOMPARE(filesBeside(target, {}), before);
    }
    const ExportFormat sound{u"x"_s, u"x"_s, u"x"_s,
                             [] { return std::make_unique<FailingWriter>(9); }};
    SUCCEEDS(exportTo(*stage.store.workspace, sound, target, {})); // control
    QCOMPARE(bytesIn(target), QByteArray("begun\narticle\narticle\narticle\n"));
}

void TestExportTo::aDeviceThatFailsIsSaid()
{
    const ExportStage stage(u"udhr"_s);
    for (const ExportFormat &format : exportFormats()) {
        if (format.isFolder())
            continue; // no device takes several files
        QBuffer whole;
        QVERIFY(whole.open(QIODevice::WriteOnly));
        SUCCEEDS(exportTo(*stage.store.workspace, format, whole, {}));
        for (const qint64 room : {qint64(0), qint64(100), whole.size() / 2, whole.size() - 1}) {
            FailingDevice device(room);
            const auto failed = exportTo(*stage.store.workspace, format, device, {});
            QVERIFY2(!failed, qPrintable(format.id));
            QCOMPARE(failed.error().text, u"Not exported: No space left on device."_s);
        }
        FailingDevice enough(whole.size());
        SUCCEEDS(exportTo(*stage.store.workspace, format, enough, {}));
    }
}

void TestExportTo::everyWriteMayFail_data()
{
    QTest::addColumn<QString>("mode");
    for (const QString &mode :
         {u"enospc"_s, u"enospc-once"_s, u"eio"_s, u"kill-before"_s, u"kill-after"_s})
        QTest::newRow(qPrintable(mode)) << mode;
}

void TestExportTo::everyWriteMayFail()
{
#ifdef RAPPORTEUR_SANITIZED
    QSKIP("A sanitizer must be loaded before anything else.");
#endif
    QFETCH(const QString, mode);
    const FaultStage stage(12, false);
    const QString target = stage.filePath(u"out.jsonl"_s);
    const QStringList export_{u"export"_s, stage.path(), target, u"jsonl"_s};
    stage.layOut();
    const FaultRun sound = runFaulty(export_, {});
    QVERIFY(sound.lines.contains(u"exported"_s));
    const QByteArray whole = bytesIn(target);
    int failed = 0, reachedTheExport = 0;
    for (int at = 1;; ++at) {
        stage.layOut();
        writeBytes(target, "old");
        Fault fault;
        fault.mode = mode;
        fault.at = at;
        fault.match = u"rapporteur-fault"_s; // the folder, so that files without a name count too
        const FaultRun run = runFaulty(export_, fault);
        const QByteArray left = bytesIn(target);
        QVERIFY2(left == "old" || left == whole,
                 qPrintable(u"write %1: the file is torn"_s.arg(at)));
        if (run.lines.contains(u"exported"_s))
            QVERIFY2(left == whole,
                     qPrintable(u"write %1: said to be exported, and is not"_s.arg(at)));
        const QString said = run.lines.filter(u"error "_s).join(u' ');
        if (!said.isEmpty() && run.lines.contains(u"opened"_s)) {
            ++failed;
            const bool full = mode.startsWith("enospc"_L1);
            QVERIFY2(said.contains(u"Not exported: %1 cannot be written"_s.arg(target))
                         || said.contains(u"The workspace"_s) || said.contains(u"Not saved"_s),
                     qPrintable(u"write %1: %2"_s.arg(at).arg(said)));
            if (said.contains("Not exported"_L1)) {
                ++reachedTheExport;
                QVERIFY2(!full || said.contains("No space left on device"_L1), qPrintable(said));
                QCOMPARE(left, QByteArray("old"));
            }
        }
        if (!run.killed && run.calls < at)
            break;
        for (const QString &file :
             filesBeside(target,
                         {u"out.jsonl"_s, u"stage.rapporteur"_s, u"stage.rapporteur-wal"_s,
                          u"stage.rapporteur-shm"_s, u"stage.rapporteur.lock"_s})) {
            // A failure leaves nothing, but where nothing can be removed either; after a kill the unfinished file
            // bears a name of its own.
            QVERIFY2((run.killed || mode == "eio"_L1) && file.startsWith("out.jsonl."_L1),
                     qPrintable(u"write %1 left %2"_s.arg(at).arg(file)));
            QFile::remove(stage.filePath(file));
        }
    }
    if (!mode.startsWith("kill"_L1))
        QCOMPARE_GE(reachedTheExport, 2);
}

namespace
{

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

void TestExportTo::memoryStaysFlat()
{
    StoreFixture store;
    const QString text = u"Words in a row. "_s.repeated(4000);
    for (int batch = 0; batch < 30; ++batch) {
        QList<ArticleImport> articles;
        for (int i = 0; i < 20; ++i) {
            ArticleImport article = articleNumber(batch * 20 + i);
            article.document.text = text + QString::number(batch * 20 + i);
            article.document.blocks = {
                {BlockKind::Paragraph, 0, {}, {0, article.document.text.size()}}};
            articles.append(article);
        }
        QVERIFY(store.workspace->import(articles).result());
    }
    const auto most = [&](int articles) {
        qint64 peak = 0;
        FailingDevice sink(1LL << 40);
        int done = 0;
        (void)exportTo(*store.workspace, *exportFormat(u"jsonl"), sink, {}, [&](int, int) {
            peak = qMax(peak, residentBytes());
            return ++done < articles;
        });
        return peak;
    };
    most(600); // whatever is kept for good is there now
    const qint64 few = most(50), all = most(600);
    QVERIFY2(all - few < (16 << 20),
             qPrintable(u"%1 MB for 50 articles, %2 MB for 600"_s.arg(few >> 20).arg(all >> 20)));
}

RAPPORTEUR_TEST(TestExportTo)

#include "tst_exportto.moc"
