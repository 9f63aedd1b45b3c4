// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztarget.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// The seeds of the fuzz targets, and what the fuzzer once found: all run in the ordinary build too.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private:
    static QString corpus() { return sourcePath(u"tests/fuzz/corpus"_s); }

private Q_SLOTS:
    void everyTargetHasSeedsAndEverySeedATarget()
    {
        const QStringList folders = QDir(corpus()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(folders, fuzzTargets());
        for (const QString &folder : folders)
            QVERIFY2(!QDir(corpus() + u'/' + folder).isEmpty(), qPrintable(folder));
    }

    void seeds_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("path");
        for (const QString &target : fuzzTargets()) {
            const QDir folder(corpus() + u'/' + target);
            for (const QString &file : folder.entryList(QDir::Files))
                QTest::addRow("%s/%s", qPrintable(target), qPrintable(file))
                    << target << folder.filePath(file);
        }
    }

    void seeds()
    {
        QFETCH(QString, target);
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(fuzzTarget(target)(bytes), QString());
        // Cut anywhere, a seed is one of the inputs that hurt most.
        for (qsizetype cut = 0; cut < bytes.size(); cut += 1 + bytes.size() / 20)
            QCOMPARE(fuzzTarget(target)(bytes.first(cut)), QString());
    }
};

RAPPORTEUR_TEST(TestFuzzCorpus)

#include "tst_fuzzcorpus.moc"
