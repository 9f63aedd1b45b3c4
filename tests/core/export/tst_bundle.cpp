// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/bundle.h"
#include "core/export/bundleverify.h"
#include "core/store/agreementquery.h"
#include "tests/core/export/exportfixture.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

using Contents = QMap<QString, QByteArray>;

Contents contentsOf(const QString &folder)
{
    Contents contents;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        contents[path.sliced(folder.size() + 1)] = bytesIn(path);
    }
    return contents;
}

/// Files in memory, to make a bundle of lines that were changed.
class MemoryFiles final : public ExportFiles
{
public:
    Status append(const QString &name, QByteArrayView bytes) override
    {
        contents[name] += bytes;
        return {};
    }
    Result<std::unique_ptr<QIODevice>> written(const QString &name) override
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(contents.value(name));
        (void)buffer->open(QIODevice::ReadOnly);
        return buffer;
    }
    [[nodiscard]] QStringList names() const override { return contents.keys(); }
    Contents contents;
};

class BundleStage
{
public:
    explicit BundleStage(const QString &rubricId)
        : stage(rubricId)
        , folder(write(u"bundle"_s))
    {}
    [[nodiscard]] QString write(const QString &name) const
    {
        ExportOptions options;
        options.program = u"rapporteur test"_s;
        const QString path = stage.store.path(name);
        const auto report = exportTo(*stage.store.workspace, *exportFormat(u"bundle"), path,
                                     options);
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        return path;
    }
    [[nodiscard]] BundleCheck check() const
    {
        const auto check = verifyBundle(folder);
        if (!check)
            qFatal("%s", qPrintable(check.error().text));
        return *check;
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        writeBytes(folder + u'/' + name, bytes);
    }

    ExportStage stage;
    QString folder;
};

} // namespace

/// A bundle proves itself to a stranger: it is checked from its files alone.
class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameStateGivesTheSameBytes();
    void anUntouchedBundleIsProven_data() { addRubricRows(); }
    void anUntouchedBundleIsProven();
    void aChangedDigitIsFoundAndNamed_data() { addRubricRows(); }
    void aChangedDigitIsFoundAndNamed();
    void figuresMustFollowEvenWithNewHashes();
    void whatIsMissingOrTooMuchIsNamed();
    void whatLeadsElsewhereIsRefused();
    void agreementIsThatOfTheWorkspace();
    void theDataPackageDescribesTheFiles();
    void whatIsNoBundleIsSaid();
};

void TestBundle::theSameStateGivesTheSameBytes()
{
    const BundleStage stage(u"udhr"_s);
    const Contents first = contentsOf(stage.folder);
    QCOMPARE(first, contentsOf(stage.write(u"again"_s)));
    QCOMPARE(QStringList(first.keys()),
             (QStringList{u"README.md"_s, u"SHA256SUMS"_s, u"agreement.json"_s, u"articles.jsonl"_s,
                          u"cells.csv"_s, u"codebook.md"_s, u"datapackage.json"_s,
                          u"journal.jsonl"_s, u"manifest.json"_s, u"prompts.jsonl"_s,
                          u"rubric.json"_s, u"snapshots.csv"_s}));
    const QByteArray zip = bytesIn(stage.write(u"a.zip"_s));
    QCOMPARE(zip, bytesIn(stage.write(u"b.zip"_s)));
    // Another state gives other bytes.
    SUCCEEDS(stage.stage.store.workspace->import({articleNumber(9)}).result());
    QVERIFY(contentsOf(stage.write(u"third"_s)) != first);
}

void TestBundle::anUntouchedBundleIsProven()
{
    QFETCH(const QString, rubricId);
    const BundleStage stage(rubricId);
    const BundleCheck check = stage.check();
    QVERIFY2(check.faults.isEmpty(),
             check.faults.isEmpty()
                 ? ""
                 : qPrintable(check.faults.first().file + u": "_s + check.faults.first().what));
    QCOMPARE(check.articles, 3);
    QCOMPARE(check.files, 12);
    VALUE(packed, verifyBundle(stage.write(u"packed.zip"_s)));
    QCOMPARE(packed, check);
}

void TestBundle::aChangedDigitIsFoundAndNamed()
{
    QFETCH(const QString, rubricId);
    const BundleStage stage(rubricId);
    const Contents contents = contentsOf(stage.folder);
    QRandomGenerator random(20261126);
    int tried = 0;
    for (const auto &[name, bytes] : contents.asKeyValueRange()) {
        QList<qsizetype> digits;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            if (bytes[i] >= '0' && bytes[i] <= '9')
                digits.append(i);
        }
        for (int n = 0; n < 8 && !digits.isEmpty(); ++n) {
            const qsizetype at = digits[random.bounded(digits.size())];
            QByteArray changed = bytes;
            changed[at] = char('0' + (bytes[at] - '0' + 1 + random.bounded(9)) % 10);
            stage.put(name, changed);
            const BundleCheck check = stage.check();
            const QString where = u"%1, byte %2"_s.arg(name).arg(at);
            QVERIFY2(check.faults.size() == 1,
                     qPrintable(where + u": %1 faults"_s.arg(check.faults.size())));
            QVERIFY2(check.faults[0].file == name,
                     qPrintable(where + u" was told of "_s + check.faults[0].file));
            const qint64 row = bytes.first(at).count('\n') + 1;
            QVERIFY2(check.faults[0].row == row,
                     qPrintable(u"%1: line %2 was told as %3"_s.arg(where).arg(row).arg(
                         check.faults[0].row)));
            ++tried;
        }
        stage.put(name, bytes);
    }
    QCOMPARE_GE(tried, 12 * 4);
    QVERIFY(stage.check().faults.isEmpty()); // as it was: proven again
}

void TestBundle::figuresMustFollowEvenWithNewHashes()
{
    const BundleStage stage(u"udhr"_s);
    Contents contents = contentsOf(stage.folder);
    const auto resealed = [&](const QByteArray &articles) {
        MemoryFiles files;
        files.contents = {{bundle::Articles, articles},
                          {bundle::RubricFile, contents[bundle::RubricFile]},
                          {bundle::Prompts, contents[bundle::Prompts]}};
        if (!bundle::derive(files) || !bundle::seal(files))
            qFatal("not derived");
        for (const auto &[name, bytes] : files.contents.asKeyValueRange())
            stage.put(name, bytes);
        return stage.check();
    };
    QByteArray articles = contents[bundle::Articles];
    QVERIFY(resealed(articles).faults.isEmpty()); // control
    const qsizetype at = articles.indexOf("\"weighted_mean\":-0.");
    QVERIFY(at > 0);
    articles[at + 19] = articles[at + 19] == '7' ? '3' : '7';
    const BundleCheck check = resealed(articles);
    QCOMPARE(check.faults.size(), 1);
    QCOMPARE(check.faults[0].file, bundle::Articles);
    QCOMPARE(check.faults[0].row, 1);
    QVERIFY2(check.faults[0].what.contains(u"weighted_mean"_s), qPrintable(check.faults[0].what));
    // A table that was changed and hashed anew.
    MemoryFiles files;
    files.contents = contents;
    files.contents.remove(bundle::Manifest);
    files.contents.remove(bundle::Sums);
    files.contents[bundle::Cells].replace("-0.35", "-0.36");
    SUCCEEDS(bundle::seal(files));
    for (const auto &[name, bytes] : files.contents.asKeyValueRange())
        stage.put(name, bytes);
    const BundleCheck table = stage.check();
    QVERIFY(!table.faults.isEmpty());
    QVERIFY(std::ranges::contains(table.faults, bundle::Cells, &BundleFault::file));
}

void TestBundle::whatIsMissingOrTooMuchIsNamed()
{
    const BundleStage stage(u"udhr"_s);
    const Contents contents = contentsOf(stage.folder);
    for (const auto &[name, bytes] : contents.asKeyValueRange()) {
        if (name == bundle::Manifest)
            continue;
        QVERIFY(QFile::remove(stage.folder + u'/' + name));
        const BundleCheck check = stage.check();
        QVERIFY2(!check.faults.isEmpty() && check.faults[0].file == name, qPrintable(name));
        stage.put(name, bytes);
    }
    stage.put(u"extra.txt"_s, "mine");
    const BundleCheck extra = stage.check();
    QCOMPARE(extra.faults.size(), 1);
    QCOMPARE(extra.faults[0].file, u"extra.txt"_s);
    QVERIFY(QFile::remove(stage.folder + u"/extra.txt"_s));
    // A line cut off, a line more.
    for (const QString &name : {bundle::Articles, bundle::Cells, bundle::Journal}) {
        const QByteArray bytes = contents[name];
        for (const QByteArray &changed : {bytes.first(bytes.size() - 20), bytes + "{}\n"}) {
            stage.put(name, changed);
            const BundleCheck check = stage.check();
            QVERIFY2(!check.faults.isEmpty() && check.faults[0].file == name, qPrintable(name));
        }
        stage.put(name, bytes);
    }
    QVERIFY(stage.check().faults.isEmpty());
}

void TestBundle::whatLeadsElsewhereIsRefused()
{
    const BundleStage stage(u"udhr"_s);
    const Contents contents = contentsOf(stage.folder);
    QByteArray manifest = contents[bundle::Manifest];
    manifest.replace("\"cells.csv\"", "\"../out.csv\"");
    stage.put(bundle::Manifest, manifest);
    writeBytes(stage.stage.store.path(u"out.csv"_s), contents[bundle::Cells]);
    QVERIFY(!stage.check().faults.isEmpty());
    stage.put(bundle::Manifest, contents[bundle::Manifest]);
    QVERIFY(QFile::remove(stage.folder + u"/cells.csv"_s));
    QVERIFY(QFile::link(stage.stage.store.path(u"out.csv"_s), stage.folder + u"/cells.csv"_s));
    const auto linked = verifyBundle(stage.folder);
    QVERIFY(!linked && linked.error().kind == ErrorKind::BadInput);
    QVERIFY2(linked.error().text.contains(u"cells.csv"_s), qPrintable(linked.error().text));
    // In a ZIP: a name of the same length, so that nothing else is wrong with the file.
    const QString path = stage.write(u"escape.zip"_s);
    QByteArray zip = bytesIn(path);
    QCOMPARE(zip.count("cells.csv"), 2);
    writeBytes(path, zip.replace("cells.csv", "../ls.csv"));
    const auto escaped = verifyBundle(path);
    QVERIFY(!escaped && escaped.error().kind == ErrorKind::BadInput);
    QVERIFY(escaped.error().text.contains(u"../ls.csv"_s));
    QVERIFY(!QFile::exists(stage.stage.store.path(u"ls.csv"_s)));
}

void TestBundle::agreementIsThatOfTheWorkspace()
{
    const BundleStage stage(u"udhr"_s);
    const QJsonObject told =
        QJsonDocument::fromJson(contentsOf(stage.folder)[bundle::Agreement]).object();
    VALUE(report, stage.stage.store.workspace->agreement({}).result());
    QCOMPARE(told, toJson(report));
    QCOMPARE(told["raters"_L1].toArray().size(), 2); // the draft counts in neither
}

void TestBundle::theDataPackageDescribesTheFiles()
{
    const BundleStage stage(u"public-services"_s);
    const Contents contents = contentsOf(stage.folder);
    const QJsonObject package = QJsonDocument::fromJson(contents[bundle::DataPackage]).object();
    static const QRegularExpression name(u"^[a-z0-9._-]+$"_s);
    QVERIFY(name.match(package["name"_L1].toString()).hasMatch());
    QSet<QString> names;
    int tables = 0;
    for (const QJsonValue &resource : package["resources"_L1].toArray()) {
        QVERIFY(!names.contains(resource["name"_L1].toString()));
        names.insert(resource["name"_L1].toString());
        const QByteArray bytes = contents.value(resource["path"_L1].toString());
        QCOMPARE(resource["bytes"_L1].toInt(), bytes.size());
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        QCOMPARE(resource["hash"_L1].toString(), u"sha256:"_s + QString::fromLatin1(hash));
        if (resource["type"_L1].toString() != "table"_L1)
            continue;
        ++tables;
        QStringList fields;
        for (const QJsonValue &field : resource["schema"_L1]["fields"_L1].toArray())
            fields.append(field["name"_L1].toString());
        QCOMPARE(fields.join(u','), QString::fromUtf8(bytes.first(bytes.indexOf('\r'))));
    }
    QCOMPARE(tables, 2);
}

void TestBundle::whatIsNoBundleIsSaid()
{
    const BundleStage stage(u"udhr"_s);
    const auto absent = verifyBundle(stage.stage.store.path(u"nothing"_s));
    QVERIFY(!absent && absent.error().kind == ErrorKind::NotFound);
    QVERIFY(QDir().mkpath(stage.stage.store.path(u"empty"_s)));
    const auto empty = verifyBundle(stage.stage.store.path(u"empty"_s));
    QVERIFY(!empty && empty.error().kind == ErrorKind::BadInput);
    writeBytes(stage.stage.store.path(u"odd.zip"_s), "PK\x03\x04 and then nothing");
    const auto odd = verifyBundle(stage.stage.store.path(u"odd.zip"_s));
    QVERIFY(!odd && odd.error().kind == ErrorKind::BadInput);
    int asked = 0;
    const auto stopped = verifyBundle(stage.folder, [&](int) { return ++asked < 2; });
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
}

RAPPORTEUR_TEST(TestBundle)

#include "tst_bundle.moc"
