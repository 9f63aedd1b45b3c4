// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/extraction.h"
#include "tests/core/content/documentdump.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

/// The first byte says as what the rest comes: a page, a text, Markdown, with or without a charset.
QString extractor(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    static const QList<PayloadKind> kinds = {PayloadKind::Html, PayloadKind::Html,
                                             PayloadKind::Markdown, PayloadKind::Text};
    static const QStringList charsets = {QString(), u"utf-8"_s, u"windows-1252"_s, u"utf-16be"_s,
                                         u"shift_jis"_s};
    const auto choice = static_cast<unsigned char>(bytes.front());
    SourceItem item;
    item.origin = u"fuzz"_s;
    item.url = u"https://site.example/a/b.html"_s;
    item.kind = kinds[choice % kinds.size()];
    item.charset = charsets[(choice / 4) % charsets.size()];
    item.payload = bytes.sliced(1);
    const Result<Document> document = extractDocument(item);
    if (!document)
        return document.error().text.isEmpty() ? u"a refusal that says nothing"_s : QString();
    if (const QString fault = faultOf(document->text, document->blocks, document->inlines);
        !fault.isEmpty())
        return fault;
    for (const PageFact &fact : document->facts) {
        if (fact.source && fact.source->end() > document->source.size())
            return u"the fact %1 lies behind the end of the source"_s.arg(fact.id);
    }
    const bool confident = document->gate.confidence >= 0 && document->gate.confidence <= 1;
    return confident ? QString() : u"a confidence out of range"_s;
}

} // namespace

RAPPORTEUR_FUZZ_TARGET(extractor)
