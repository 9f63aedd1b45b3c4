// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/terminaltext.h"
#include "tests/support/registry.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

class TestTerminalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlCharacterIsShown()
    {
        for (char16_t code = 0; code < 0x100; ++code) {
            const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
            const QString shown = terminalLine(QString(QChar(code)));
            QCOMPARE(shown.contains(QChar(code)), !control);
            QVERIFY(!shown.isEmpty());
        }
        QCOMPARE(terminalLine(u"\x1b[31m"_s), u"\u241b[31m"_s);
        QCOMPARE(terminalLine(u"a\u202eb\u2066c"_s), u"a\u27e6RLO\u27e7b\u27e6LRI\u27e7c"_s);
    }

    void linesAndTabsStayInTextsOnly()
    {
        QCOMPARE(terminalText(u"a\n\tb\r"_s), u"a\n\tb\u240d"_s);
        QCOMPARE(terminalLine(u"a\n\tb\r"_s), u"a  b\u240d"_s);
    }

    void widthsAreThoseOfATerminal()
    {
        QCOMPARE(terminalWidth(u"abc"_s), 3);
        QCOMPARE(terminalWidth(u"\u4e2d\u6587"_s), 4);
        QCOMPARE(terminalWidth(u"e\u0301"_s), 1);
        QCOMPARE(cutToWidth(u"abcdef"_s, 4), u"abc\u2026"_s);
        QCOMPARE(cutToWidth(u"abcd"_s, 4), u"abcd"_s);
        QCOMPARE(cutToWidth(u"\u4e2d\u6587\u4e2d"_s, 4), u"\u4e2d\u2026"_s);
        QCOMPARE(cutToWidth(u"\U0001F600\U0001F600"_s, 3), u"\U0001F600\u2026"_s);
    }

    void tablesAreAligned()
    {
        TextTable table({TextTable::Left, TextTable::Right, TextTable::Left});
        table.addRow({u"a"_s, u"10"_s, u"x"_s});
        table.addRow({u"\u4e2d\u6587"_s, u"5"_s});
        QCOMPARE(table.text(1), u" a     10  x\n \u4e2d\u6587   5"_s);
    }

    void titlesThatAreMissingAreNamed()
    {
        QCOMPARE(shownTitle(u"T"_s, u"https://e.org/"_s), u"T"_s);
        QCOMPARE(shownTitle(u" "_s, u"https://e.org/"_s), u"https://e.org/"_s);
        QCOMPARE(shownTitle({}), u"(untitled)"_s);
    }

    void aBarIsForTerminalsOnly()
    {
        for (const bool terminal : {false, true}) {
            QBuffer in, out, err;
            for (QBuffer *buffer : {&in, &out, &err})
                buffer->open(QIODevice::ReadWrite);
            Console console(in, out, err, terminal);
            console.showProgress(1, 2, u"files"_s);
            QCOMPARE(err.data().contains("1/2 files"), terminal);
            console.say(u"told"_s);
            QCOMPARE(err.data().count("1/2 files"),
                     terminal ? 2 : 0); // stands below the message again
            console.endProgress();
            QVERIFY(out.data().isEmpty());
            if (!terminal)
                QCOMPARE(err.data(), "told\n");
        }
    }
};

RAPPORTEUR_TEST(TestTerminalText)

} // namespace rapporteur::cli

#include "tst_terminaltext.moc"
