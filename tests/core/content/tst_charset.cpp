// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/charset.h"
#include "tests/support/registry.h"

#include <QStringEncoder>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestCharset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void declaredInMarkup_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("name");
        QTest::newRow("charset") << "<meta charset=iso-8859-2>"_ba << u"iso-8859-2"_s;
        QTest::newRow("quoted") << "<META CHARSET=\"Shift_JIS\" />"_ba << u"Shift_JIS"_s;
        QTest::newRow("http-equiv")
            << "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>"_ba
            << u"windows-1251"_s;
        QTest::newRow("xml") << "<?xml version=\"1.0\" encoding=\"koi8-r\"?><html>"_ba
                             << u"koi8-r"_s;
        QTest::newRow("in a comment")
            << "<!-- <meta charset=gbk> --><meta charset=big5>"_ba << u"big5"_s;
        QTest::newRow("utf-16 cannot be") << "<meta charset=utf-16>"_ba << u"UTF-8"_s;
        QTest::newRow("first of two") << "<meta charset=gbk><meta charset=big5>"_ba << u"gbk"_s;
        QTest::newRow("late") << QByteArray(2000, ' ') + "<meta charset=gbk>" << u"gbk"_s;
        QTest::newRow("too late") << QByteArray(9000, ' ') + "<meta charset=gbk>" << QString();
        QTest::newRow("none") << "<html>"_ba << QString();
    }

    void declaredInMarkup()
    {
        QFETCH(QByteArray, head);
        QTEST(markupCharset(head), "name");
    }

    void roundTripInManyCharsets_data()
    {
        QTest::addColumn<QString>("charset");
        QTest::addColumn<QString>("words");
        const QList<std::pair<const char *, QString>> rows = {
            {"iso-8859-1", u"façade naïve"_s},
            {"windows-1252", u"“façade” €5"_s},
            {"iso-8859-2", u"zażółć gęślą"_s},
            {"windows-1250", u"příliš žluťoučký"_s},
            {"windows-1251", u"Привет, мир"_s},
            {"koi8-r", u"Привет, мир"_s},
            {"iso-8859-5", u"Привет, мир"_s},
            {"windows-1253", u"Καλημέρα κόσμε"_s},
            {"iso-8859-7", u"Καλημέρα κόσμε"_s},
            {"windows-1254", u"ığüşöç İstanbul"_s},
            {"iso-8859-9", u"ığüşöç İstanbul"_s},
            {"windows-1255", u"שלום עולם"_s},
            {"iso-8859-8", u"שלום עולם"_s},
            {"windows-1256", u"مرحبا بالعالم"_s},
            {"iso-8859-6", u"مرحبا بالعالم"_s},
            {"windows-1257", u"ąčęėįšų žodis"_s},
            {"windows-874", u"สวัสดีชาวโลก"_s},
            {"tis-620", u"สวัสดีชาวโลก"_s},
            {"gbk", u"人权宣言，第一条"_s},
            {"gb18030", u"人权宣言，第一条"_s},
            {"gb2312", u"人权宣言"_s},
            {"big5", u"世界人權宣言"_s},
            {"Shift_JIS", u"世界人権宣言、前文"_s},
            {"EUC-JP", u"世界人権宣言、前文"_s},
            {"ISO-2022-JP", u"世界人権宣言"_s},
            {"EUC-KR", u"세계 인권 선언"_s},
            {"macintosh", u"façade naïve"_s},
            {"ibm866", u"Привет, мир"_s},
            {"iso-8859-15", u"cœur à 5 €"_s},
            {"iso-8859-3", u"ĉiuj homoj estas denaske liberaj, ŝi diris"_s},
            {"iso-8859-4", u"visi cilvēki piedzimst brīvi"_s},
            {"iso-8859-10", u"allir eru bornir frjálsir, þó"_s},
            {"iso-8859-13", u"visi cilvēki piedzimst brīvi"_s},
            {"iso-8859-14", u"rhyddid ŵyr"_s},
            {"iso-8859-8-i", u"שלום עולם"_s},
            {"koi8-u", u"Усі люди народжуються вільними і рівними"_s},
            {"windows-1258", u"Tôi là a"_s},
            {"x-mac-cyrillic", u"Привет, мир"_s},
            {"big5-hkscs", u"世界人權宣言"_s},
            {"x-sjis", u"世界人権宣言、前文"_s},
            {"windows-31j", u"①世界人権宣言"_s},
            {"ks_c_5601-1987", u"세계 인권 선언"_s},
            {"latin1", u"façade naïve"_s},
            {"UTF-8", u"всё — 全部 \U0001f600"_s}};
        for (const auto &[charset, words] : rows)
            QTest::newRow(charset) << QString::fromLatin1(charset) << words;
    }

    void roundTripInManyCharsets()
    {
        QFETCH(QString, charset);
        QFETCH(QString, words);
        QStringEncoder encoder(charset);
        QVERIFY2(encoder.isValid(), "not supported here");
        const QByteArray body = encoder(QString(words + u' ').repeated(20));
        const DecodedText byHeader = decodeText(body, charset, true);
        QVERIFY2(byHeader.text.contains(words),
                 qPrintable(byHeader.charset + u": "_s + byHeader.text.left(60)));
        QCOMPARE(byHeader.replaced, 0);
        const DecodedText byMeta = decodeText(
            "<meta charset=\"" + charset.toLatin1() + "\">" + body, {}, true);
        QVERIFY(byMeta.text.contains(words));
    }

    /// Bytes without any declaration, as old files and careless servers have them.
    void theTextTellsItsCharset_data()
    {
        QTest::addColumn<QString>("charset");
        QTest::addColumn<QString>("text");
        const QString russian =
            u"Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и "
            "совестью и должны поступать в отношении друг друга в духе братства."_s;
        const QString japanese =
            u"すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。人間は、理性と良心とを"
            "授けられており、互いに同胞の精神をもって行動しなければならない。"_s;
        const QString chinese =
            u"人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。人人有资格享有本宣言所载的一切权利和自由。"_s;
        const QString polish =
            u"Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni obdarzeni "
            "rozumem i sumieniem i powinni postępować wobec innych w duchu braterstwa, także żółwie."_s;
        const QList<std::pair<const char *, QString>> rows = {
            {"windows-1251", russian},
            {"KOI8-R", russian},
            {"ISO-8859-5", russian},
            {"IBM866", russian},
            {"KOI8-U",
             u"Всі люди народжуються вільними і рівними у своїй гідності та правах. Вони наділені розумом і "
             "совістю і повинні діяти у відношенні один до одного в дусі братерства, її ґрунту."_s},
            {"EUC-JP", japanese},
            {"Shift_JIS", japanese},
            {"ISO-2022-JP", japanese},
            {"GB18030", chinese},
            {"Big5",
             u"人人生而自由，在尊嚴和權利上一律平等。他們賦有理性和良心，並應以兄弟關係的精神相對待。人人有資格享有本宣言所載的一切權利和自由。"_s},
            {"EUC-KR",
             u"모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 천부적으로 이성과 양심을 "
             "부여받았으며 서로 형제애의 정신으로 행동하여야 한다."_s},
            {"windows-1253",
             u"Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα. Είναι "
             "προικισμένοι με λογική και συνείδηση."_s},
            {"windows-1255",
             u"כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם. כולם חוננו בתבונה ובמצפון, לפיכך חובה עליהם "
             "לנהוג איש ברעהו ברוח של אחווה."_s},
            {"windows-1256",
             u"يولد جميع الناس أحرارا متساوين في الكرامة والحقوق. وقد وهبوا عقلا وضميرا وعليهم أن يعامل بعضهم "
             "بعضا بروح الإخاء."_s},
            {"windows-874",
             u"มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ ต่างมีเหตุผลและมโนธรรม และควรปฏิบัติต่อกันด้วยเจตนารมณ์แห่งภราดรภาพ"_s},
            {"windows-1250", polish},
            {"windows-1254",
             u"Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar. Akıl ve vicdana sahiptirler ve "
             "birbirlerine karşı kardeşlik zihniyeti ile hareket etmelidirler; ığüşöç."_s},
            {"windows-1252",
             u"Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison "
             "et de conscience et doivent agir les uns envers les autres dans un esprit de fraternité, à côté, "
             "là où la liberté a été proclamée, même très éloignée, près de l’été où l’on a rêvé."_s},
        };
        for (const auto &[charset, text] : rows)
            QTest::newRow(charset) << QString::fromLatin1(charset) << text;
    }

    void theTextTellsItsCharset()
    {
        QFETCH(QString, charset);
        QFETCH(QString, text);
        QStringEncoder encoder(charset);
        QVERIFY2(encoder.isValid(), "not supported here");
        const QByteArray page = "<html><head><script>var a='x';</script></head><body class=main><p>"
            + QByteArray(encoder(QString(text + u' ').repeated(3))) + "</p></body></html>";
        const DecodedText decoded = decodeText(page, {}, true);
        QVERIFY2(decoded.text.contains(text),
                 qPrintable(decoded.charset + u": "_s + decoded.text.mid(80, 80)));
        QCOMPARE(decoded.replaced, 0);
        // A wrong declaration is followed, as browsers do: nothing says which of the two is right.
        if (charset == "windows-1251"_L1)
            QCOMPARE(decodeText("<meta charset=koi8-r>" + page, {}, true).charset, u"koi8-r"_s);
    }

    void wideCharsetsWithoutMarkInAnyScript_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("latin") << u"plain words in a wide charset "_s.repeated(20);
        QTest::newRow("japanese") << u"すべての人間は、生まれながらにして自由であり、"_s.repeated(
            20);
        QTest::newRow("arabic") << u"يولد جميع الناس أحرارا "_s.repeated(20);
    }

    void wideCharsetsWithoutMarkInAnyScript()
    {
        QFETCH(QString, words);
        const QString page =
            u"<html><head><title>a</title></head><body><p>%1</p></body></html>"_s.arg(words);
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            const DecodedText decoded = decodeText(QStringEncoder(encoding)(page), {}, true);
            QCOMPARE(decoded.text, page);
            // A server that says UTF-16 rarely says which of the two.
            QCOMPARE(decodeText(QStringEncoder(encoding)(page), u"utf-16"_s, true).text, page);
        }
    }

    void theTransportWinsOverTheMarkup()
    {
        const QByteArray bytes = "<meta charset=koi8-r>" + QByteArray("\xcf\xf0\xe8\xe2\xe5\xf2");
        QCOMPARE(decodeText(bytes, u"windows-1251"_s, true).text.right(6), u"Привет"_s);
        QCOMPARE(decodeText(bytes, u"utf-7"_s, true).charset, u"koi8-r"_s);
        // What a declared UTF-8 cannot hold is shown as such and counted.
        const DecodedText declared = decodeText("<p>caf\xe9</p>", u"utf-8"_s, true);
        QCOMPARE(declared.charset, u"utf-8"_s);
        QCOMPARE(declared.replaced, 1);
        QCOMPARE(declared.text, u"<p>caf\ufffd</p>"_s);
    }

    void marksWinOverEverything()
    {
        const QString text = u"žluťoučký"_s;
        for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE,
                                    QStringConverter::Utf16BE, QStringConverter::Utf32LE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            const DecodedText decoded = decodeText(encoder(text), u"windows-1251"_s, true);
            QCOMPARE(decoded.text, text);
        }
    }

    void utf16WithoutMarkIsTold()
    {
        QStringEncoder encoder(QStringConverter::Utf16BE);
        const DecodedText decoded = decodeText(
            encoder(u"<html>plain words in a wide charset</html>"_s), {}, true);
        QCOMPARE(decoded.charset, u"UTF-16BE"_s);
        QVERIFY(decoded.text.startsWith(u"<html>plain"_s));
    }

    void realUtf8OverrulesAWrongDeclaration()
    {
        const DecodedText decoded = decodeText("<meta charset=gb2312>\xe4\xba\xba\xe6\x9d\x83", {},
                                               true);
        QCOMPARE(decoded.charset, u"UTF-8"_s);
        QCOMPARE(decoded.overruled, u"GB18030"_s);
        QVERIFY(decoded.text.endsWith(u"人权"_s));
    }

    void withoutAnyHint()
    {
        QCOMPARE(decodeText("caf\xe9 fran\xe7"
                            "ais \x80",
                            {}, false)
                     .text,
                 u"café français €"_s);
        QCOMPARE(decodeText("caf\xe9", {}, false).charset, u"windows-1252"_s);
        QCOMPARE(decodeText("plain", {}, false).charset, u"UTF-8"_s);
        QCOMPARE(decodeText("plain", u"no-such-charset"_s, false).text, u"plain"_s);
        QCOMPARE(decodeText({}, {}, true).text, QString());
    }

    void damagedUtf8StaysUtf8AndIsCounted()
    {
        QByteArray bytes = u"слово за словом "_s.repeated(40).toUtf8();
        bytes[10] = '\xff';
        const DecodedText decoded = decodeText(bytes, {}, true);
        QCOMPARE(decoded.charset, u"UTF-8"_s);
        QVERIFY(decoded.replaced >= 1 && decoded.replaced <= 2);
        QVERIFY(decoded.text.contains(u"слово за словом"_s));
        QCOMPARE(decodeText("\xef\xbf\xbd is written so", {}, true).replaced, 0);
    }

    void whatCannotBeStoredIsReplaced()
    {
        const DecodedText decoded = decodeText(QByteArray("a\0b\r\nc\rd", 8), u"UTF-8"_s, false);
        QCOMPARE(decoded.text, u"a\ufffdb\nc\nd"_s);
    }

    void contentTypes()
    {
        QCOMPARE(contentTypeCharset(u"text/html; charset=\"ISO-8859-2\"; x=y"_s), u"ISO-8859-2"_s);
        QCOMPARE(contentTypeCharset(u"text/html"_s), QString());
    }
};

RAPPORTEUR_TEST(TestCharset);

#include "tst_charset.moc"
