// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/xmltext.h"

#include "core/sources/adapters/entities.h"
#include "core/sources/adapters/htmltags.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype xmlHead = 4096;
constexpr qsizetype longestReference = 40;

QString namedEncoding(const QByteArray &bytes)
{
    static const QRegularExpression Named(
        u"<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']"_s);
    return Named.match(QString::fromLatin1(bytes.first(qMin(bytes.size(), xmlHead)))).captured(1);
}

QString decodedXml(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return QString(QStringDecoder(QStringDecoder::Utf16)(bytes));
    const bool marked = bytes.startsWith("\xef\xbb\xbf");
    const QByteArrayView body = QByteArrayView(bytes).sliced(marked ? 3 : 0);
    if (marked || QUtf8StringView(body.data(), body.size()).isValidUtf8())
        return QString::fromUtf8(body);
    const QString name = namedEncoding(bytes);
    if (const auto known = QStringConverter::encodingForName(name.toLatin1().constData());
        known && *known == QStringConverter::Utf8)
        return QString::fromUtf8(body);
    QStringDecoder decoder(name.toLatin1().constData());
    if (name.isEmpty() || !decoder.isValid())
        decoder = QStringDecoder("windows-1252");
    if (!decoder.isValid())
        return QString::fromLatin1(body);
    return QString(decoder(body));
}

bool isAllowed(QChar c)
{
    const char16_t unit = c.unicode();
    return unit >= 0x20 ? unit != 0xfffe && unit != 0xffff
                        : unit == u'\t' || unit == u'\n' || unit == u'\r';
}

/// A reference at an ampersand: how long it is, and what stands in its place. Length 0: there is none.
struct Reference {
    qsizetype length = 0;
    QString replacement; ///< empty: it is as XML wants it
};

Reference referenceAt(QStringView text, const QSet<QString> &declared)
{
    static const QRegularExpression Form(
        u"^&(?:#(\\d{1,8})|#[xX]([0-9a-fA-F]{1,7})|([A-Za-z_][A-Za-z0-9_.-]{0,31}));"_s);
    static const QStringList Own{u"amp"_s, u"lt"_s, u"gt"_s, u"quot"_s, u"apos"_s};
    const auto match = Form.matchView(text.first(qMin(text.size(), longestReference)));
    if (!match.hasMatch())
        return {};
    Reference reference{match.capturedLength(), {}};
    if (const QString name = match.captured(3); !name.isEmpty()) {
        if (!Own.contains(name) && !declared.contains(name)) {
            const QString character = entityNamed(name);
            reference.replacement = character.isEmpty() ? u"&amp;%1;"_s.arg(name) : character;
        }
        return reference;
    }
    const bool decimal = !match.capturedView(1).isEmpty();
    const uint code = decimal ? match.capturedView(1).toUInt()
                              : match.capturedView(2).toUInt(nullptr, 16);
    const bool control = code < 0x20 && code != 9 && code != 10 && code != 13;
    if (control || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code == 0xfffe
        || code == 0xffff)
        reference.replacement = u"\ufffd"_s;
    return reference;
}

/// Names of entities that the document declares itself.
QSet<QString> declaredEntities(const QString &text)
{
    static const QRegularExpression Declaration(u"<!ENTITY\\s+([A-Za-z_][A-Za-z0-9_.-]*)"_s);
    QSet<QString> names;
    const QString head = text.left(xmlHead * 16);
    if (!head.contains("<!ENTITY"_L1))
        return names;
    auto matches = Declaration.globalMatch(head);
    while (matches.hasNext())
        names.insert(matches.next().captured(1));
    return names;
}

/// Where the next CDATA section or comment starts and ends: in there an ampersand is just a character.
struct Verbatim {
    qsizetype start = -1, end = -1;

    static Verbatim after(const QString &text, qsizetype from)
    {
        Verbatim found;
        for (qsizetype at = text.indexOf("<!"_L1, from); at >= 0;
             at = text.indexOf("<!"_L1, at + 2)) {
            const QStringView rest = QStringView(text).sliced(at);
            const bool data = rest.startsWith("<![CDATA["_L1), comment = rest.startsWith("<!--"_L1);
            if (!data && !comment)
                continue;
            const qsizetype end = data ? text.indexOf("]]>"_L1, at)
                                       : text.indexOf("-->"_L1, at + 4);
            return {at, end < 0 ? text.size() : end + 3};
        }
        return found;
    }
};

QString withValidReferences(const QString &text)
{
    QString result;
    result.reserve(text.size() + 64);
    const QSet<QString> declared = declaredEntities(text);
    Verbatim verbatim = Verbatim::after(text, 0);
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at)) {
        while (verbatim.start >= 0 && at >= verbatim.end)
            verbatim = Verbatim::after(text, verbatim.end);
        if (verbatim.start >= 0 && at > verbatim.start) {
            at = verbatim.end;
            continue;
        }
        const Reference reference = referenceAt(QStringView(text).sliced(at), declared);
        if (reference.length > 0 && reference.replacement.isEmpty()) {
            at += reference.length;
            continue;
        }
        result += QStringView(text).sliced(done, at - done);
        result += reference.length > 0 ? reference.replacement : u"&amp;"_s;
        at += qMax<qsizetype>(reference.length, 1);
        done = at;
    }
    result += QStringView(text).sliced(done);
    return result;
}

} // namespace

QString xmlText(const QByteArray &bytes)
{
    QString text = decodedXml(bytes);
    for (QChar &c : text) {
        if (!isAllowed(c))
            c = u' ';
    }
    return withValidReferences(text.trimmed());
}

QString xmlRootName(const QString &text)
{
    HtmlTags tags(text);
    while (const auto tag = tags.next()) {
        if (!tag->closing && !tag->name.startsWith(u'?') && !tag->name.startsWith(u'!'))
            return tag->name;
    }
    return {};
}

XmlContent xmlContent(QXmlStreamReader &xml, qsizetype limit)
{
    XmlContent content;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const bool room = content.markup.size() < limit;
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            content.hasElements = true;
            if (!room)
                break;
            content.markup += u'<' + xml.qualifiedName().toString();
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                content.markup += u" %1=\"%2\""_s.arg(attribute.qualifiedName(),
                                                      escapedMarkup(attribute.value().toString()));
            content.markup += u'>';
            break;
        case QXmlStreamReader::EndElement:
            if (--depth > 0 && room)
                content.markup += u"</"_s + xml.qualifiedName().toString() + u'>';
            break;
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::EntityReference:
            if (!room)
                break;
            content.text += xml.text();
            content.markup += escapedMarkup(xml.text().toString());
            break;
        default:
            break;
        }
    }
    return content;
}

XmlName xmlName(const QXmlStreamReader &xml)
{
    const QString name = xml.qualifiedName().toString().toLower();
    const qsizetype colon = name.indexOf(u':');
    return colon < 0 ? XmlName{{}, name} : XmlName{name.first(colon), name.sliced(colon + 1)};
}

} // namespace rapporteur
