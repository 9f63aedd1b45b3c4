// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writer.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QDirIterator>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Titles, addresses and origins come from outside; no file may be named after them.
class TestTitlesAsNames : public QObject
{
    Q_OBJECT

private:
    /// Every file below a folder, relative to it; a link counts as what it leads to.
    static QStringList filesBelow(const QString &folder)
    {
        const QDir top(QFileInfo(folder).canonicalFilePath());
        QStringList files;
        QDirIterator walk(top.path(),
                          QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QFileInfo info(walk.next());
            if (!info.isDir())
                files.append(top.relativeFilePath(info.canonicalFilePath()));
        }
        files.sort();
        return files;
    }

    /// What lies in the folder of a workspace whose one article is called so by everybody, once it is exported in every
    /// format and backed up.
    static QStringList filesFor(const QString &name)
    {
        StoreFixture store;
        ArticleImport article = articleNumber(1);
        article.origin = article.document.title = article.document.site = name;
        article.document.author = name;
        article.document.url = u"https://example.org/"_s + name;
        article.comments = chainOfComments(2, 2);
        article.comments->comments[0].author = name;
        article.evaluations = {evaluationNumber(store.rubric, 1, name)};
        article.rawAnswers = {"{}"};
        if (!store.workspace->import({article}).result())
            qFatal("the article was not stored");
        const QString out = store.path(u"out"_s);
        QDir().mkpath(out);
        for (const ExportFormat &format : exportFormats()) {
            const auto report = exportTo(*store.workspace, format, out + u"/told-"_s + format.id,
                                         {});
            if (!report)
                qFatal("%s", qUtf8Printable(report.error().text));
        }
        if (!store.workspace->backup(out + u"/told.rapporteur"_s).result())
            qFatal("no backup was made");
        const auto automatic = store.workspace->automaticBackup().result();
        if (!automatic)
            qFatal("no automatic backup was made");
        return filesBelow(store.path(QString()));
    }

private Q_SLOTS:
    void nothingIsNamedAfterThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("upwards") << u"../../escaped"_s;
        QTest::newRow("upwards, encoded") << u"..%2f..%2fescaped"_s;
        QTest::newRow("from the root") << u"/tmp/escaped"_s;
        QTest::newRow("backslashes") << u"..\\..\\escaped"_s;
        QTest::newRow("device") << u"CON"_s;
        QTest::newRow("300 characters") << u"x"_s.repeated(300);
        QTest::newRow("lines") << u"one\ntwo\r\nthree"_s;
        QTest::newRow("from the right") << u"\u202egnp.exe"_s;
        QTest::newRow("zero") << u"a"_s + QChar(0) + u"b"_s;
        QTest::newRow("option") << u"--output=escaped"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("dots") << u".."_s;
    }

    void nothingIsNamedAfterThem()
    {
        QFETCH(QString, name);
        const QString outside = QDir::tempPath();
        const QStringList around = QDir(outside).entryList({u"*escaped*"_s}, QDir::AllEntries);
        const QStringList files = filesFor(name);
        QCOMPARE(files, filesFor(u"Plain"_s));
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QVERIFY2(!file.startsWith(".."_L1) && !file.contains("escaped"_L1), qPrintable(file));
        QCOMPARE(QDir(outside).entryList({u"*escaped*"_s}, QDir::AllEntries), around);
    }

    /// The control: a file that is named so leaves the folder, and is seen.
    void controlANameThatLeavesTheFolder()
    {
        StoreFixture store;
        const QString folder = store.path(u"inside"_s);
        QVERIFY(QDir().mkpath(folder));
        writeBytes(folder + u"/../escaped"_s, "x");
        QVERIFY(filesBelow(folder).isEmpty());
        QVERIFY(filesBelow(store.path(QString())).contains(u"escaped"_s));
    }
};

RAPPORTEUR_TEST(TestTitlesAsNames)

#include "tst_titlesasnames.moc"
