// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/extraction.h"

#include "core/base/storabletext.h"
#include "core/content/articlefinder.h"
#include "core/content/articletext.h"
#include "core/content/charset.h"
#include "core/content/contentgate.h"
#include "core/content/language.h"
#include "core/content/markdowntext.h"
#include "core/content/pagefacts.h"
#include "core/sources/binarykind.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Content)
};

constexpr qsizetype enoughToTell =
    300; ///< characters from which the language told from the text is trusted

QString where(const SourceItem &item)
{
    return item.origin.isEmpty() ? item.url : item.origin;
}

class Extraction
{
public:
    Extraction(const SourceItem &item, const ExtractionLimits &limits)
        : m_item(item)
        , m_limits(limits)
    {}

    Result<Document> run()
    {
        if (m_item.kind == PayloadKind::None)
            return withoutPage();
        if (m_item.payload.size() > m_limits.payloadBytes)
            return tooLarge();
        if (const QString kind = binaryKind(m_item.payload); !kind.isEmpty())
            return withoutText(notTextMessage(kind, m_item.payload.size()));
        decode();
        takeFromItem();
        if (m_item.kind == PayloadKind::Markdown)
            readMarkdown();
        else if (m_item.kind == PayloadKind::Text)
            readText();
        else if (isFragment())
            readFragment();
        else
            readPage();
        finishLanguage();
        return std::move(m_document);
    }

private:
    void note(Severity severity, const QString &code, const QString &text)
    {
        m_document.issues.append({severity, code, text, where(m_item)});
    }

    Result<Document> withoutPage()
    {
        takeFromItem();
        m_document.extractor = u"none"_s;
        m_document.gate = {
            u"no_content"_s, 1, {Words::tr("only the address is known; the page was not loaded")}};
        return std::move(m_document);
    }

    /// A file that is no page is refused. What a server sent in the place of an article keeps its address, and its
    /// discussion if there is one.
    Result<Document> withoutText(const QString &message)
    {
        if (!m_item.headers.contains(u":status"_s) && !m_item.thread)
            return failure(ErrorKind::BadInput, u"%1: %2."_s.arg(where(m_item), message));
        takeFromItem();
        m_document.extractor = u"none"_s;
        m_document.gate = {u"binary_content"_s, 1, {message}};
        return std::move(m_document);
    }

    Result<Document> tooLarge() const
    {
        const QLocale locale;
        return failure(
            ErrorKind::Limit,
            Words::tr(
                "%1 is larger (%2) than a page may be (%3). Save the article alone and load that.")
                .arg(
                    where(m_item),
                    locale.formattedDataSize(m_item.payload.size(), 1, QLocale::DataSizeSIFormat),
                    locale.formattedDataSize(m_limits.payloadBytes, 1, QLocale::DataSizeSIFormat)));
    }

    void decode()
    {
        QString charset = m_item.charset;
        if (charset.isEmpty())
            charset = contentTypeCharset(m_item.headers.value(u"content-type"_s));
        DecodedText decoded = decodeText(m_item.payload, charset, m_item.kind == PayloadKind::Html);
        m_document.charset = decoded.charset;
        if (decoded.replaced > 0) {
            note(Severity::Warning, u"bad-characters"_s,
                 Words::tr("%n places could not be read as %1 and are shown as \ufffd.", nullptr,
                           int(decoded.replaced))
                     .arg(decoded.charset));
        }
        if (!decoded.overruled.isEmpty()) {
            note(Severity::Info, u"charset-overruled"_s,
                 Words::tr("The page says it is written in %1, but it is %2.")
                     .arg(decoded.overruled, decoded.charset));
        }
        if (decoded.text.size() > m_limits.sourceLength) {
            qsizetype cut = m_limits.sourceLength;
            cut -= decoded.text[cut - 1].isHighSurrogate() ? 1 : 0;
            decoded.text.truncate(cut);
            noteCut(cut);
        }
        m_document.source = std::move(decoded.text);
    }

    void noteCut(qsizetype characters)
    {
        note(Severity::Warning, u"cut"_s,
             Words::tr("Cut at %L1 characters: the rest was not read.").arg(characters));
    }

    void takeFromItem()
    {
        m_document.title = storableText(m_item.title).simplified();
        m_document.author = storableText(m_item.author).simplified();
        m_document.site = storableText(m_item.site).simplified();
        m_document.language = primaryLanguage(m_item.language);
        m_document.publishedAt = m_item.publishedAt;
        m_document.url = m_item.url;
        m_base = QUrl(m_item.url);
    }

    void take(BlockText text)
    {
        m_document.text = std::move(text.text);
        m_document.blocks = std::move(text.blocks);
        m_document.inlines = std::move(text.inlines);
        if (text.cut)
            noteCut(m_document.text.size());
    }

    void readMarkdown()
    {
        MarkdownText markdown = markdownText(m_document.source, m_base, m_limits.textLength);
        if (m_document.title.isEmpty())
            m_document.title = markdown.title;
        take(std::move(markdown.text));
        m_document.extractor = u"markdown-1"_s;
        m_document.gate = decideTextGate(m_document.text, m_item.headers);
    }

    void readText()
    {
        take(plainText(m_document.source, m_limits.textLength));
        if (m_document.title.isEmpty() && !m_document.blocks.isEmpty()) {
            const TextSpan first = m_document.blocks.first().span;
            m_document.title = cappedText(
                m_document.text.sliced(first.start, first.length).section(u'\n', 0, 0), 120);
        }
        m_document.extractor = u"text-1"_s;
        m_document.gate = decideTextGate(m_document.text, m_item.headers);
    }

    /// Markup without a page around it is all content: a self post, a feed entry. What a server answered is a page.
    bool isFragment() const
    {
        static const QRegularExpression page(u"<(?:!doctype|html|head|body|title|frameset)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        return !m_item.headers.contains(u":status"_s) && !m_document.source.contains(page);
    }

    void readFragment()
    {
        take(fragmentText(m_document.source, m_base, m_limits.textLength));
        m_document.extractor = u"fragment-1"_s;
        m_document.gate = decideTextGate(m_document.text, m_item.headers);
    }

    void readPage()
    {
        MarkupLimits limits;
        limits.depth = m_limits.depth;
        limits.cost = m_limits.elements;
        const HtmlPage page(m_document.source, limits);
        const NodeSigns signs(page);
        PageMetadata metadata = readMetadata(page, signs, m_base);
        const FoundArticle found = findArticle(page, signs,
                                               {metadata.title.text, !metadata.author.isEmpty()});
        completeAuthor(metadata, page, found.bylineRow);
        m_directionSaid = found.direction == "rtl"_L1 || found.direction == "ltr"_L1;
        if (m_directionSaid)
            metadata.rightToLeft = found.direction == "rtl"_L1;
        apply(metadata);
        BlockText article = articleText(found.tree, found.top, m_base, m_limits.textLength);
        std::vector<bool> inArticle(size_t(page.size()), false);
        for (const int node : found.tree.inOrder(found.top)) {
            if (found.tree[node].row >= 0)
                inArticle[size_t(found.tree[node].row)] = true;
        }
        m_document.facts = collectFacts(
            {page, signs, metadata, article, inArticle, QUrl(m_document.url)});
        take(std::move(article));
        m_document.gate = decideGate({gateView(page, signs, metadata.heading), m_document.text,
                                      m_document.facts, m_item.headers, QUrl(m_item.url),
                                      metadata.free});
        m_document.extractor = u"html-2"_s;
        noteRepairs(page);
    }

    void apply(const PageMetadata &metadata)
    {
        const auto fill = [](QString &field, const QString &value) {
            if (field.isEmpty())
                field = value;
        };
        fill(m_document.title, metadata.title.text);
        fill(m_document.author, metadata.author.text);
        fill(m_document.site, metadata.site.text);
        fill(m_document.language, metadata.language.text);
        m_document.rightToLeft = metadata.rightToLeft;
        if (!m_document.publishedAt.isValid())
            m_document.publishedAt = metadata.publishedAt;
        m_document.modifiedAt = metadata.modifiedAt;
        if (!metadata.canonical.isEmpty())
            m_document.url = metadata.canonical.text;
        if (m_document.site.isEmpty())
            m_document.site = siteName(QUrl(m_document.url).host());
        if (m_base.isEmpty())
            m_base = QUrl(m_document.url);
    }

    static QString siteName(const QString &host)
    {
        return host.startsWith("www."_L1) ? host.sliced(4) : host;
    }

    void noteRepairs(const HtmlPage &page)
    {
        if (page.cutAt() >= 0)
            noteCut(page.cutAt());
        if (page.guard().flattened > 0) {
            note(Severity::Warning, u"too-deep"_s,
                 Words::tr(
                     "%n elements were nested too deep and were flattened; their text is kept.",
                     nullptr, page.guard().flattened));
        }
    }

    void finishLanguage()
    {
        if (m_document.text.isEmpty())
            return;
        const DetectedLanguage told = detectLanguage(m_document.text);
        const bool trusted = told.reliable && m_document.text.size() >= enoughToTell;
        if (m_document.language.isEmpty() ? !told.tag.isEmpty()
                                          : trusted && told.tag != m_document.language) {
            if (!m_document.language.isEmpty()) {
                note(Severity::Info, u"language-overruled"_s,
                     Words::tr("The page says its language is “%1”, but the text is in “%2”.")
                         .arg(m_document.language, told.tag));
            }
            m_document.language = told.tag;
            if (!m_directionSaid)
                m_document.rightToLeft = isRightToLeft(told.tag);
        }
    }

    const SourceItem &m_item;
    ExtractionLimits m_limits;
    Document m_document;
    QUrl m_base;
    bool m_directionSaid = false; ///< by the page, around the article
};

} // namespace

Result<Document> extractDocument(const SourceItem &item, const ExtractionLimits &limits)
{
    return Extraction(item, limits).run();
}

} // namespace rapporteur
