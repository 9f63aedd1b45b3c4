// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/charset.h"

#include "core/base/storabletext.h"
#include "core/content/charsetdetection.h"
#include "core/sources/binarykind.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype declarationReach = 1024; ///< where browsers look first
constexpr qsizetype lateReach =
    8192; ///< a declaration behind a long preamble is better than a guess

/// Labels that name another charset than they say, by the WHATWG's encoding standard.
QString realName(const QString &label)
{
    const QString name = label.trimmed().toLower();
    static const QHash<QString, QString> names = {
        {u"utf8"_s, u"UTF-8"_s},
        {u"unicode-1-1-utf-8"_s, u"UTF-8"_s},
        {u"x-unicode20utf8"_s, u"UTF-8"_s},
        {u"ascii"_s, u"windows-1252"_s},
        {u"us-ascii"_s, u"windows-1252"_s},
        {u"iso-8859-1"_s, u"windows-1252"_s},
        {u"iso8859-1"_s, u"windows-1252"_s},
        {u"iso_8859-1"_s, u"windows-1252"_s},
        {u"latin1"_s, u"windows-1252"_s},
        {u"l1"_s, u"windows-1252"_s},
        {u"cp1252"_s, u"windows-1252"_s},
        {u"x-cp1252"_s, u"windows-1252"_s},
        {u"x-cp1251"_s, u"windows-1251"_s},
        {u"cp1251"_s, u"windows-1251"_s},
        {u"iso-8859-9"_s, u"windows-1254"_s},
        {u"latin5"_s, u"windows-1254"_s},
        {u"iso-8859-8-i"_s, u"ISO-8859-8"_s},
        {u"logical"_s, u"ISO-8859-8"_s},
        {u"visual"_s, u"ISO-8859-8"_s},
        {u"iso-8859-11"_s, u"windows-874"_s},
        {u"dos-874"_s, u"windows-874"_s},
        {u"koi"_s, u"KOI8-R"_s},
        {u"koi8"_s, u"KOI8-R"_s},
        {u"koi8-ru"_s, u"KOI8-U"_s},
        {u"latin2"_s, u"ISO-8859-2"_s},
        {u"windows-31j"_s, u"windows-31j"_s},
        {u"korean"_s, u"windows-949"_s},
        {u"x-windows-949"_s, u"windows-949"_s},
        {u"chinese"_s, u"GB18030"_s},
        {u"hz-gb-2312"_s, u"HZ-GB-2312"_s},
        {u"tis-620"_s, u"windows-874"_s},
        {u"gb2312"_s, u"GB18030"_s},
        {u"gb_2312-80"_s, u"GB18030"_s},
        {u"x-gbk"_s, u"GB18030"_s},
        {u"gbk"_s, u"GB18030"_s},
        {u"x-sjis"_s, u"windows-31j"_s},
        {u"shift-jis"_s, u"windows-31j"_s},
        {u"shift_jis"_s, u"windows-31j"_s},
        {u"sjis"_s, u"windows-31j"_s},
        {u"ms_kanji"_s, u"windows-31j"_s},
        {u"x-euc-jp"_s, u"EUC-JP"_s},
        {u"euc-kr"_s, u"windows-949"_s},
        {u"ks_c_5601-1987"_s, u"windows-949"_s},
        {u"ksc5601"_s, u"windows-949"_s},
        {u"x-x-big5"_s, u"Big5"_s},
        {u"cn-big5"_s, u"Big5"_s},
        {u"x-mac-roman"_s, u"macintosh"_s},
        {u"utf-16"_s, u"UTF-16LE"_s},
    };
    return names.value(name, label.trimmed());
}

QString byteOrderMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return u"UTF-8"_s;
    if (bytes.startsWith(QByteArrayView("\xff\xfe\0\0", 4)))
        return u"UTF-32LE"_s;
    if (bytes.startsWith("\xff\xfe"))
        return u"UTF-16LE"_s;
    if (bytes.startsWith("\xfe\xff"))
        return u"UTF-16BE"_s;
    return {};
}

bool isAscii(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// UTF-7 is no charset of the web: it hides markup in plain letters.
bool isKnown(const QString &name)
{
    return !name.isEmpty() && !name.startsWith("utf-7"_L1, Qt::CaseInsensitive)
        && QStringDecoder(name).isValid();
}

/// Seven-bit Japanese: what looks like ASCII with escapes.
bool escapesToJapanese(const QByteArray &bytes)
{
    return (bytes.contains("\x1b$B") || bytes.contains("\x1b$@")) && bytes.contains("\x1b(")
        && isAscii(bytes);
}

DecodedText decodeAs(const QByteArray &bytes, const QString &charset)
{
    DecodedText result;
    result.charset = charset;
    QStringDecoder decoder(charset, QStringConverter::Flag::Stateless);
    QString text = decoder.isValid() ? QString(decoder(bytes)) : QString::fromLatin1(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    text = storableText(std::move(text));
    const bool utf8 = charset.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0;
    const qsizetype written = utf8 ? bytes.count("\xef\xbf\xbd") : 0;
    result.replaced = qMax<qsizetype>(0, text.count(QChar(QChar::ReplacementCharacter)) - written);
    result.text = std::move(text);
    return result;
}

} // namespace

QString contentTypeCharset(const QString &contentType)
{
    static const QRegularExpression parameter(u"charset\\s*=\\s*[\"']?([^\\s\"';,]+)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return parameter.match(contentType).captured(1);
}

static QString markupCharset(const QByteArray &bytes, qsizetype reach)
{
    static const QRegularExpression declaration(
        u"<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)|<meta\\b[^>]*?charset\\s*=\\s*[\"']?([^\\s\"'/>;]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression comment(u"<!--.*?(-->|$)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    QString head = QString::fromLatin1(bytes.first(qMin(bytes.size(), reach)));
    head.remove(comment);
    const QRegularExpressionMatch match = declaration.match(head);
    const QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    // A declaration that can be read byte by byte is no UTF-16, whatever it says.
    return name.startsWith("utf-16"_L1, Qt::CaseInsensitive) ? u"UTF-8"_s : name;
}

QString markupCharset(const QByteArray &bytes)
{
    const QString early = markupCharset(bytes, declarationReach);
    return early.isEmpty() ? markupCharset(bytes, lateReach) : early;
}

DecodedText decodeText(const QByteArray &bytes, const QString &transportCharset, bool isMarkup)
{
    if (const QString mark = byteOrderMark(bytes); !mark.isEmpty())
        return decodeAs(bytes, mark);
    const QString wide = wideCharsetByZeros(bytes);
    if (const QString name = realName(transportCharset); isKnown(name))
        return decodeAs(bytes, name.startsWith("UTF-16"_L1) && !wide.isEmpty() ? wide : name);
    if (!wide.isEmpty())
        return decodeAs(bytes, wide);
    if (escapesToJapanese(bytes))
        return decodeAs(bytes, u"ISO-2022-JP"_s);
    const QString declared = isMarkup ? realName(markupCharset(bytes)) : QString();
    if (bytes.isValidUtf8()) {
        DecodedText text = decodeAs(bytes, u"UTF-8"_s);
        if (!declared.isEmpty() && declared.compare("UTF-8"_L1, Qt::CaseInsensitive) != 0
            && !isAscii(bytes))
            text.overruled = declared;
        return text;
    }
    if (isKnown(declared))
        return decodeAs(bytes, declared);
    // Invalid UTF-8 here and there is UTF-8 that was damaged; throughout it is an old western page.
    DecodedText damaged = decodeAs(bytes, u"UTF-8"_s);
    const auto high = std::ranges::count_if(
        bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (damaged.replaced * 20 < high)
        return damaged;
    const QString told = detectCharset(bytes);
    return decodeAs(bytes, told.isEmpty() ? u"windows-1252"_s : told);
}

} // namespace rapporteur
