// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/evaluation/servers/serverfixture.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestStreamFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The streams of the golden cases, damaged in any way.
    void damagedStreams()
    {
        const QDir folder(sourcePath(u"tests/core/evaluation/servers/data/replies"_s));
        QByteArrayList streams;
        for (const QString &name : folder.entryList({u"*.in.json"_s})) {
            const QByteArray body = responseIn(objectInFile(folder.filePath(name))).body;
            if (!body.isEmpty())
                streams.append(body);
        }
        QCOMPARE_GT(streams.size(), 50);
        QRandomGenerator random(41);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = streams[random.bounded(static_cast<int>(streams.size()))];
            for (int i = random.bounded(5); i > 0; --i)
                damage(bytes, random);
            bytes.prepend(static_cast<char>(random.bounded(256)));
            const QString wrong = fuzzTarget(u"replystream"_s)(bytes);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u": "_s + QString::fromUtf8(bytes)));
        }
    }

private:
    static void damage(QByteArray &bytes, QRandomGenerator &random)
    {
        static constexpr char odd[] = "{}[]\",:\\\n\r\xE2\x80 0e-data";
        const int at = random.bounded(static_cast<int>(bytes.size()) + 1);
        switch (random.bounded(5)) {
        case 0:
            bytes.truncate(std::max(at, 1));
            break;
        case 1:
            bytes.remove(at, random.bounded(1, 20));
            break;
        case 2:
            bytes.insert(at, odd[random.bounded(static_cast<int>(sizeof odd) - 1)]);
            break;
        case 3:
            bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size()) + 1), 200));
            break;
        default:
            bytes.replace("\n", random.bounded(2) ? "\r\n" : "\r");
        }
        if (bytes.isEmpty())
            bytes = "\n";
    }
};

RAPPORTEUR_TEST(TestStreamFuzz)

#include "tst_streamfuzz.moc"
