// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/documentdump.h"

#include "core/base/storabletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

namespace
{

QString oneLine(QStringView text)
{
    QString line = text.toString();
    return line.replace(u"\n"_s, u"⏎"_s).replace(u"\t"_s, u"⇥"_s);
}

QString kindName(BlockKind kind)
{
    static const QStringList names = {u"heading"_s, u"paragraph"_s, u"item"_s, u"code"_s,
                                      u"quote"_s,   u"caption"_s,   u"row"_s};
    return names[int(kind)];
}

QString kindName(InlineKind kind)
{
    static const QStringList names = {u"link"_s, u"emphasis"_s, u"strong"_s, u"code"_s};
    return names[int(kind)];
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toString(Qt::ISODate) : u"-"_s;
}

} // namespace

QByteArray dumpText(const QString &text, const QList<Block> &blocks,
                    const QList<InlineMark> &inlines)
{
    QString dump;
    for (const Block &block : blocks) {
        dump += u"%1 %2 %3| %4\n"_s.arg(kindName(block.kind))
                    .arg(block.level)
                    .arg(block.marker.isEmpty() ? QString() : block.marker + u' ',
                         oneLine(QStringView(text).sliced(block.span.start, block.span.length)));
    }
    for (const InlineMark &mark : inlines) {
        dump += u"  %1 “%2”%3\n"_s.arg(
            kindName(mark.kind),
            oneLine(QStringView(text).sliced(mark.span.start, mark.span.length)),
            mark.target.isEmpty() ? QString() : u" → "_s + mark.target);
    }
    return dump.toUtf8();
}

QByteArray dumpDocument(const Document &document)
{
    QString dump =
        u"title: %1\nauthor: %2\nsite: %3\nlanguage: %4%5\npublished: %6\nmodified: %7\nurl: %8\n"
        "charset: %9\nextractor: %10\nwords: %11\n"_s
            .arg(document.title, document.author, document.site, document.language,
                 document.rightToLeft ? u" (right to left)"_s : QString(),
                 timeText(document.publishedAt), timeText(document.modifiedAt), document.url,
                 document.charset)
            .arg(document.extractor)
            .arg(document.wordCount());
    if (!document.gate.category.isEmpty()) {
        dump += u"gate: %1 %2 (%3)\n"_s.arg(document.gate.category)
                    .arg(document.gate.confidence)
                    .arg(document.gate.signs.join(u"; "_s));
    }
    for (const Issue &issue : document.issues)
        dump += u"issue: %1: %2\n"_s.arg(issue.code, issue.text);
    dump += u"\n"_s + QString::fromUtf8(dumpText(document.text, document.blocks, document.inlines))
        + u"\n"_s;
    for (const PageFact &fact : document.facts) {
        dump += u"%1 %2 %3"_s.arg(QChar(fact.present ? u'+' : u'-')).arg(fact.id).arg(fact.count);
        if (fact.value != 0)
            dump += u" %1"_s.arg(fact.value, 0, 'f', 2);
        if (!fact.text.isEmpty())
            dump += u" “%1”"_s.arg(fact.text);
        if (fact.source)
            dump += u" @ %1"_s.arg(
                oneLine(
                    QStringView(document.source).sliced(fact.source->start, fact.source->length))
                    .left(80));
        dump += u'\n';
    }
    return dump.toUtf8();
}

QString faultOf(const QString &text, const QList<Block> &blocks, const QList<InlineMark> &inlines)
{
    if (storableText(text) != text)
        return u"the text cannot be stored"_s;
    qsizetype end = 0;
    for (const Block &block : blocks) {
        if (block.span.length <= 0)
            return u"an empty block"_s;
        const qsizetype gap = block.span.start - end;
        if (gap != (end == 0 ? 0 : 2) || (gap == 2 && QStringView(text).sliced(end, 2) != u"\n\n"))
            return u"blocks are not joined by an empty line at %1"_s.arg(end);
        end = block.span.end();
    }
    if (end != text.size())
        return u"text after the last block"_s;
    for (const InlineMark &mark : inlines) {
        // The block that begins last before the mark: blocks follow each other.
        const auto after = std::ranges::upper_bound(blocks, mark.span.start, {},
                                                    [](const Block &b) { return b.span.start; });
        const bool within = after != blocks.begin() && mark.span.end() <= (after - 1)->span.end();
        if (mark.span.length <= 0 || !within)
            return u"a mark at %1 reaches over its block"_s.arg(mark.span.start);
    }
    return {};
}

} // namespace rapporteur::testing
