// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/commenttree.h"
#include "core/sources/adapters/readsource.h"
#include "tests/core/sources/readingdump.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QDirIterator>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestEveryFile : public QObject
{
    Q_OBJECT

private:
    static QList<SourceFormat> formats()
    {
        return {SourceFormat::Auto,
                SourceFormat::Json,
                SourceFormat::JsonLines,
                SourceFormat::Csv,
                SourceFormat::Feed,
                SourceFormat::Archive,
                SourceFormat::ObservatoryPage,
                SourceFormat::Html};
    }

    /// Whatever it is and whatever it is taken for: something comes of it, or it says what is wrong.
    static void readAs(const QByteArray &bytes, const QString &name, SourceFormat format)
    {
        const SourceReading reading = readSource(bytes, name, format);
        QVERIFY2(!reading.items.isEmpty() || !reading.candidates.isEmpty()
                     || !reading.issues.isEmpty(),
                 qPrintable(name + u" as "_s + sourceFormatName(format)));
        for (const SourceItem &item : reading.items) {
            if (!item.thread)
                continue;
            const CommentTree tree = buildCommentTree(*item.thread);
            QVERIFY2(tree.comments.size() <= item.thread->comments.size(), qPrintable(name));
        }
    }

private Q_SLOTS:
    void everyFileAsEveryFormat_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &folder :
             {u"hn"_s, u"threads"_s, u"feeds"_s, u"warc"_s, u"mhtml"_s, u"observatory"_s,
              u"jsontestsuite"_s, u"json_repair"_s, u"walls"_s})
            QTest::newRow(qPrintable(folder)) << folder;
    }

    void everyFileAsEveryFormat()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, folder);
        QDirIterator files(sharedDataPath(folder), QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            const QByteArray bytes = fileBytes(path);
            for (const SourceFormat format : formats()) {
                readAs(bytes, path, format);
                if (QTest::currentTestFailed())
                    return;
            }
            ++count;
        }
        QVERIFY(count > 0);
    }
};

RAPPORTEUR_TEST(TestEveryFile)

#include "tst_everyfile.moc"
