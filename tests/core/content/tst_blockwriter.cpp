// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/blockwriter.h"
#include "tests/core/content/documentdump.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestBlockWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whiteSpaceIsCollapsedOutsideCode()
    {
        BlockWriter writer;
        writer.addText(u"  one\u00a0 \n two");
        writer.addText(u"\u3000three ");
        writer.setBlock(BlockKind::Code);
        writer.addText(u"\n  if (x)\n\n\tgo();  \n");
        const BlockText text = writer.take();
        QCOMPARE(text.text, u"one two three\n\n  if (x)\n\n\tgo();"_s);
        QCOMPARE(text.blocks.size(), 2);
    }

    void charactersThatHideAreLeftOut()
    {
        BlockWriter writer;
        writer.addText(
            u"so\u00adft ze\u200bro\ufeff be\u0007ll tag\U000e0041\U000e0042 joined\u200dstays");
        QCOMPARE(writer.take().text, u"soft zero bell tag joined\u200dstays"_s);
    }

    void twoLineBreaksBeginANewBlock()
    {
        BlockWriter writer;
        writer.addLineBreak();
        writer.addText(u"a");
        writer.addLineBreak();
        writer.addText(u" b");
        writer.addLineBreak();
        writer.addText(u"\n");
        writer.addLineBreak();
        writer.addText(u"c");
        writer.addLineBreak();
        const BlockText text = writer.take();
        QCOMPARE(text.text, u"a\nb\n\nc"_s);
        QCOMPARE(text.blocks.size(), 2);
    }

    void marksCoverTheirTextAndEndWithTheBlock()
    {
        BlockWriter writer;
        writer.addText(u"see ");
        writer.openInline(InlineKind::Link, u"https://x.example/"_s);
        writer.addText(u" the page");
        writer.setBlock(BlockKind::Paragraph);
        writer.addText(u"goes on ");
        writer.closeInline();
        writer.addText(u"here");
        const BlockText text = writer.take();
        QCOMPARE(text.text, u"see the page\n\ngoes on here"_s);
        QCOMPARE(text.inlines.size(), 2);
        QCOMPARE(text.inlines[0].span, (TextSpan{4, 8}));
        QCOMPARE(text.inlines[1].span, (TextSpan{14, 7}));
    }

    void emptyBlocksAndMarksLeaveNothing()
    {
        BlockWriter writer;
        writer.setBlock(BlockKind::Heading, 1);
        writer.openInline(InlineKind::Strong);
        writer.addText(u"  ");
        writer.closeInline();
        writer.setBlock(BlockKind::Code);
        writer.addText(u"   \n ");
        writer.setBlock(BlockKind::Paragraph);
        writer.addText(u"x");
        const BlockText text = writer.take();
        QCOMPARE(text.text, u"x"_s);
        QCOMPARE(text.blocks.size(), 1);
        QVERIFY(text.inlines.isEmpty());
    }

    void cellsAreSetApartByTabs()
    {
        BlockWriter writer;
        writer.setBlock(BlockKind::TableRow);
        writer.addCellBreak();
        writer.addText(u"a");
        writer.addCellBreak();
        writer.addCellBreak();
        writer.addText(u"c");
        writer.addLineBreak();
        writer.addText(u"d");
        QCOMPARE(writer.take().text, u"a\t\tc d"_s);
    }

    void theLimitCutsAndSaysSo()
    {
        BlockWriter writer(10);
        writer.addText(u"12345 789 abcdef");
        QVERIFY(writer.isFull());
        writer.addText(u"x");
        const BlockText text = writer.take();
        QVERIFY(text.cut);
        QCOMPARE(text.text, u"12345 789"_s);
    }

    void deepMarksAreCounted()
    {
        BlockWriter writer;
        for (int i = 0; i < 1000; ++i)
            writer.openInline(InlineKind::Emphasis);
        writer.addText(u"deep");
        for (int i = 0; i < 1000; ++i)
            writer.closeInline();
        writer.openInline(InlineKind::Strong);
        writer.addText(u"after");
        writer.closeInline();
        const BlockText text = writer.take();
        QVERIFY(text.inlines.size() < 32);
        QCOMPARE(text.inlines.last().kind, InlineKind::Strong);
        QCOMPARE(text.inlines.last().span, (TextSpan{4, 5}));
    }

    /// Whatever comes in whatever order: spans fit, blocks are joined by empty lines.
    void anyOrderKeepsTheRules()
    {
        QRandomGenerator random(20260223);
        const QStringList pieces = {u"word"_s, u" "_s,    u"\n"_s, u"\u00a0"_s, u"\U0001f600"_s,
                                    u"a b"_s,  QString(), u"\t"_s, u"漢字"_s};
        for (int round = 0; round < 400; ++round) {
            BlockWriter writer(random.bounded(3) == 0 ? 40 : 100'000);
            for (int step = 0; step < 60; ++step) {
                switch (random.bounded(8)) {
                case 0:
                    writer.setBlock(BlockKind(random.bounded(7)), random.bounded(4), u"•"_s);
                    break;
                case 1:
                    writer.addLineBreak();
                    break;
                case 2:
                    writer.openInline(InlineKind(random.bounded(4)), u"https://x.example/"_s);
                    break;
                case 3:
                    writer.closeInline();
                    break;
                case 4:
                    writer.addCellBreak();
                    break;
                default:
                    writer.addText(pieces[random.bounded(int(pieces.size()))]);
                }
            }
            const BlockText text = writer.take();
            QCOMPARE(faultOf(text.text, text.blocks, text.inlines), QString());
        }
    }
};

RAPPORTEUR_TEST(TestBlockWriter);

#include "tst_blockwriter.moc"
