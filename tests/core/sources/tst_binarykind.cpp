// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/sourceformat.h"
#include "core/sources/binarykind.h"
#include "tests/support/registry.h"

#include <QStringEncoder>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestBinaryKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindByBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind"); // empty: text
        const auto padded = [](QByteArray head) { return head + QByteArray(300, '\1'); };
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\nand more") << u"PDF"_s;
        QTest::newRow("png") << padded("\x89PNG\r\n\x1a\n") << u"PNG image"_s;
        QTest::newRow("jpeg") << padded("\xff\xd8\xff\xe0") << u"JPEG image"_s;
        QTest::newRow("gif") << padded("GIF89a") << u"GIF image"_s;
        QTest::newRow("webp") << padded(QByteArray("RIFF\x10\0\0\0WEBP", 12)) << u"WebP image"_s;
        QTest::newRow("mp4") << padded(QByteArray("\0\0\0\x18"
                                                  "ftypmp42",
                                                  12))
                             << u"MP4 video"_s;
        QTest::newRow("zip") << padded("PK\x03\x04") << u"ZIP archive or office document"_s;
        QTest::newRow("gzip") << padded("\x1f\x8b\x08") << u"gzip archive"_s;
        QTest::newRow("zstd") << padded("\x28\xb5\x2f\xfd") << u"Zstandard archive"_s;
        QTest::newRow("elf") << padded("\x7f"
                                       "ELF")
                             << u"program"_s;
        QTest::newRow("sqlite") << padded("SQLite format 3") << u"SQLite database"_s;
        QTest::newRow("word") << padded("\xd0\xcf\x11\xe0\xa1") << u"old office document"_s;
        QTest::newRow("rtf") << QByteArray("{\\rtf1\\ansi Hello}") << u"RTF document"_s;
        QTest::newRow("noise") << QByteArray(5000, '\2') << u"binary data"_s;
        QTest::newRow("zeros") << QByteArray(5000, '\0') << u"binary data"_s;
        QTest::newRow("html") << QByteArray("<html><p>text</p>") << QString();
        QTest::newRow("html with stray zeros")
            << QByteArray("<html><p>some text with a \0 in it and more of it</p>", 50) << QString();
        QTest::newRow("utf-8") << "Zażółć gęślą jaźń"_ba << QString();
        QTest::newRow("latin-1") << QByteArray("caf\xe9 fran\xe7"
                                               "ais")
                                 << QString();
        QTest::newRow("utf-16 with mark")
            << QByteArray("\xff\xfe<\0h\0t\0m\0l\0>\0", 14) << QString();
        QTest::newRow("utf-16 without mark")
            << QByteArray("<\0h\0t\0m\0l\0>\0t\0e\0x\0t\0", 18) << QString();
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("one byte") << QByteArray("x") << QString();
    }

    void kindByBytes()
    {
        QFETCH(QByteArray, bytes);
        QTEST(binaryKind(bytes), "kind");
    }

    void messageNamesKindAndSize()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(notTextMessage(u"PDF"_s, 3'200'000), u"Not a text page (PDF, 3.2 MB)"_s);
    }

    void wideTextIsTold()
    {
        QStringEncoder little(QStringEncoder::Utf16LE), big(QStringEncoder::Utf16BE);
        const QString text = u"<html><body>Plain enough</body></html>"_s;
        QCOMPARE(wideCharsetByZeros(little(text)), u"UTF-16LE"_s);
        QCOMPARE(wideCharsetByZeros(big(text)), u"UTF-16BE"_s);
        QCOMPARE(wideCharsetByZeros(text.toUtf8()), QString());
    }

    void format_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        QTest::newRow("html") << "<!DOCTYPE html><p>x"_ba << u"page"_s << u"html"_s;
        QTest::newRow("html under a wrong name")
            << "<html><body>x</body></html>"_ba << u"page.txt"_s << u"html"_s;
        QTest::newRow("html after a comment")
            << "<!-- saved from -->\n<html>"_ba << u"a.bin"_s << u"html"_s;
        QTest::newRow("fragment by name") << "first<p>second"_ba << u"post.html"_s << u"html"_s;
        QTest::newRow("json") << "[{\"id\":1}]"_ba << u"x"_s << u"json"_s;
        QTest::newRow("json by name") << "not json at all"_ba << u"x.json"_s << u"json"_s;
        QTest::newRow("json lines")
            << "{\"url\":\"a\"}\n{\"url\":\"b\"}\n"_ba << u"x"_s << u"jsonl"_s;
        QTest::newRow("json lines by name") << "{\"url\":\"a\"}"_ba << u"x.jsonl"_s << u"jsonl"_s;
        QTest::newRow("indented json is one value")
            << "{\n \"url\": \"a\"\n}"_ba << u"x"_s << u"json"_s;
        QTest::newRow("markdown") << "# Title\n\ntext"_ba << u"x.md"_s << u"markdown"_s;
        QTest::newRow("text") << "Just words."_ba << u"x.txt"_s << u"text"_s;
        QTest::newRow("text without a name") << "Just words."_ba << QString() << u"text"_s;
        QTest::newRow("pdf named html") << "%PDF-1.4"_ba << u"x.html"_s << u"binary"_s;
    }

    void format()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const SourceFormat format = detectSourceFormat(bytes, name);
        QTEST(sourceFormatName(format), "format");
        QCOMPARE(sourceFormatNamed(sourceFormatName(format)), format);
    }
};

RAPPORTEUR_TEST(TestBinaryKind);

#include "tst_binarykind.moc"
