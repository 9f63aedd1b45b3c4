// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/storabletext.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestStorableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesWhatAStoreRefuses()
    {
        const QChar high(0xD83D);
        const QChar low(0xDE00);
        const QString replacement(QChar::ReplacementCharacter);
        QCOMPARE(storableText(u"a"_s + QChar(0) + u"b"_s), u"a"_s + replacement + u"b"_s);
        QCOMPARE(storableText(u"a"_s + high), u"a"_s + replacement);
        QCOMPARE(storableText(low + u"a"_s), replacement + u"a"_s);
        QCOMPARE(storableText(QString(low) + high), replacement + replacement);
        QCOMPARE(storableText(QString(high) + low), QString(high) + low);
    }

    void unifiesLineEnds() { QCOMPARE(storableText(u"a\r\nb\rc\nd\r"_s), u"a\nb\nc\nd\n"_s); }

    void isIdempotentAndValid()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            QString text;
            for (int i = random.bounded(20); i > 0; --i) {
                static constexpr char16_t odd[] = {0, u'\r', u'\n', 0xD83D, 0xDE00, u'x', 0xFFFD};
                text += QChar(odd[random.bounded(7)]);
            }
            const QString once = storableText(text);
            QCOMPARE(storableText(once), once);
            QVERIFY(once.isValidUtf16());
            QVERIFY(!once.contains(QChar(0)));
        }
    }

    void capsWithoutSplittingAPair()
    {
        QCOMPARE(cappedText(u"short"_s, 5), u"short"_s);
        QCOMPARE(cappedText(u"longer"_s, 5), u"long…"_s);
        QCOMPARE(cappedText(u"abc😀def"_s, 5), u"abc…"_s);
        QCOMPARE(cappedText(u"abc"_s, 0), u"…"_s);
    }
};

RAPPORTEUR_TEST(TestStorableText)
#include "tst_storabletext.moc"
