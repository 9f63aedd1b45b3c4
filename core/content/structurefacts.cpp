// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/articletree.h"
#include "core/content/pagefacts.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace rapporteur
{

namespace
{

constexpr int mostEmailForms =
    20; ///< that are looked at for words about a newsletter, each with what is around it

bool takesText(const HtmlPage &page, int row)
{
    const GumboTag tag = page[row].tag;
    if (tag == GUMBO_TAG_TEXTAREA || tag == GUMBO_TAG_SELECT)
        return true;
    if (tag != GUMBO_TAG_INPUT)
        return false;
    static const QStringList others = {u"hidden"_s, u"submit"_s, u"button"_s, u"reset"_s,
                                       u"image"_s};
    return !others.contains(page.attributeText(row, "type").toLower());
}

/// A picture of a pixel or two counts visitors; it shows nothing.
bool isPixel(const HtmlPage &page, int row)
{
    const auto tiny = [&](const char *name) {
        bool good = false;
        const int size = page.attributeText(row, name).toInt(&good);
        return good && size <= 2;
    };
    return tiny("width") || tiny("height");
}

bool hasTextAlternative(const HtmlPage &page, int row)
{
    return page.hasAttribute(row, "alt") || !page.attribute(row, "aria-label").empty()
        || !page.attribute(row, "aria-labelledby").empty()
        || page.attribute(row, "role") == "presentation"sv
        || page.attribute(row, "aria-hidden") == "true"sv;
}

class StructureFacts
{
public:
    StructureFacts(const PageView &view, FactList &facts)
        : m_view(view)
        , m_page(view.page)
        , m_facts(facts)
        , m_hidden(hiddenRows(view.page, view.signs))
    {}

    void run()
    {
        for (int row = 0; row < m_page.size(); ++row) {
            if (!m_page[row].isText && m_page[row].tag == GUMBO_TAG_LABEL)
                m_labels.insert(m_page.attributeText(row, "for"));
        }
        for (int row = 0; row < m_page.size(); ++row) {
            if (!m_page[row].isText && !m_hidden[size_t(row)])
                look(row);
        }
        reportImages();
        reportLeadImage();
        m_facts.add("forms", m_forms > 0, m_forms, {}, m_formRow);
        m_facts.add("forms_without_labels", m_unlabelled > 0, m_unlabelled, m_unlabelledName,
                    m_unlabelledRow);
        m_facts.add("newsletter_form", m_newsletterRow >= 0, m_newsletterRow >= 0, m_newsletterText,
                    m_newsletterRow);
        m_facts.add("comments_open", m_commentRow >= 0, m_commentRow >= 0, m_commentText,
                    m_commentRow);
        reportHeadings();
        reportAlternates();
    }

private:
    void look(int row)
    {
        switch (m_page[row].tag) {
        case GUMBO_TAG_IMG:
            if (!isPixel(m_page, row))
                lookAtImage(row);
            break;
        case GUMBO_TAG_FORM:
            lookAtForm(row);
            break;
        case GUMBO_TAG_LINK:
            lookAtAlternate(row);
            break;
        case GUMBO_TAG_META:
            lookAtMeta(row);
            break;
        case GUMBO_TAG_DIV:
        case GUMBO_TAG_SECTION:
        case GUMBO_TAG_SCRIPT:
        case GUMBO_TAG_IFRAME:
            lookForComments(row);
            break;
        default:
            if (isHeading(m_page[row].tag))
                lookAtHeading(row);
        }
    }

    void lookAtImage(int row)
    {
        ++m_images;
        if (m_leadRow < 0 && m_view.inArticle[size_t(row)])
            m_leadRow = row;
        if (hasTextAlternative(m_page, row))
            return;
        m_imageRow = m_imagesWithout++ == 0 ? row : m_imageRow;
    }

    /// The image by which a page wants to be shown elsewhere, and what it says of it.
    void lookAtMeta(int row)
    {
        const QString name = m_page.attributeText(row, "property").toLower();
        const QString other = m_page.attributeText(row, "name").toLower();
        if (m_announcedRow < 0 && (name == "og:image"_L1 || other == "twitter:image"_L1))
            m_announcedRow = row;
        if (m_announcedText.isEmpty()
            && (name == "og:image:alt"_L1 || other == "twitter:image:alt"_L1))
            m_announcedText = m_page.attributeText(row, "content");
    }

    /// What the lead image says to those who cannot see it: the first of the article, else the announced one.
    void reportLeadImage()
    {
        const int row = m_leadRow >= 0 ? m_leadRow : m_announcedRow;
        if (row < 0)
            return;
        QString text = m_announcedText;
        if (m_leadRow >= 0) {
            text = m_page.attributeText(row, "alt");
            if (text.isEmpty())
                text = m_page.attributeText(row, "aria-label");
        }
        m_facts.add("lead_image_alt", !text.isEmpty(), 1, text, row);
    }

    void reportImages()
    {
        m_facts.add("images", m_images > 0, m_images);
        m_facts.add("images_without_alt", m_imagesWithout > 0, m_imagesWithout,
                    m_imageRow < 0 ? QString() : m_page.attributeText(m_imageRow, "src"),
                    m_imageRow);
        if (m_images > 0) {
            const double share = 1 - double(m_imagesWithout) / m_images;
            m_facts.add("alt_share", m_imagesWithout < m_images, m_images - m_imagesWithout, {}, -1,
                        share);
        }
    }

    bool isLabelled(int row) const
    {
        if (!m_page.attribute(row, "aria-label").empty()
            || !m_page.attribute(row, "aria-labelledby").empty()
            || !m_page.attribute(row, "title").empty())
            return true;
        const QString id = m_page.attributeText(row, "id");
        if (!id.isEmpty() && m_labels.contains(id))
            return true;
        for (int above = m_page[row].parent; above >= 0 && m_page[above].tag != GUMBO_TAG_FORM;
             above = m_page[above].parent) {
            if (m_page[above].tag == GUMBO_TAG_LABEL)
                return true;
        }
        return false;
    }

    void lookAtForm(int row)
    {
        m_formRow = m_forms++ == 0 ? row : m_formRow;
        int bare = -1;
        bool email = false, comment = false;
        for (int below = row + 1; below < m_page[row].end; ++below) {
            if (m_page[below].isText)
                continue;
            if (takesText(m_page, below) && bare < 0 && !isLabelled(below))
                bare = below;
            const QString name = m_page.attributeText(below, "name").toLower();
            email = email || m_page.attribute(below, "type") == "email"sv
                || name.contains("email"_L1);
            comment = comment
                || (m_page[below].tag == GUMBO_TAG_TEXTAREA
                    && !PageWords::match(m_view.words.comment, name).isEmpty());
        }
        if (bare >= 0 && m_unlabelled++ == 0) {
            m_unlabelledRow = bare;
            m_unlabelledName = m_page.attributeText(bare, "name");
        }
        const QString names =
            (m_page.attributeText(row, "class") + u' ' + m_page.attributeText(row, "id")).toLower();
        if (comment || names.contains("comment"_L1))
            noteComments(row, u"form"_s);
        else if (email && m_newsletterRow < 0 && ++m_emailForms <= mostEmailForms)
            lookForNewsletter(row, names);
    }

    void lookForNewsletter(int row, const QString &names)
    {
        int around = row; // the words may stand beside the form
        for (int level = 0; level < 2 && m_page[around].parent >= 0; ++level)
            around = m_page[around].parent;
        const QString text = names + u' ' + m_page.attributeText(row, "action").toLower() + u' '
            + m_page.textBelow(row, 600).toLower() + u' ' + m_page.textBelow(around, 600).toLower();
        if (const QString word = PageWords::match(m_view.words.newsletter, text); !word.isEmpty()) {
            m_newsletterRow = row;
            m_newsletterText = word;
        }
    }

    void noteComments(int row, const QString &text)
    {
        if (m_commentRow >= 0)
            return;
        m_commentRow = row;
        m_commentText = text;
    }

    /// Services and boxes where readers may answer.
    void lookForComments(int row)
    {
        static const QStringList services = {
            u"disqus.com"_s,  u"disqus"_s, u"commento"_s,    u"hyvor"_s,   u"coral"_s,
            u"fb-comments"_s, u"giscus"_s, u"utteranc.es"_s, u"spot.im"_s, u"viafoura"_s};
        const QString id = m_page.attributeText(row, "id").toLower();
        if (id == "respond"_L1 || id == "commentform"_L1 || id == "comment-form"_L1) {
            noteComments(row, u'#' + id);
            return;
        }
        const QString where = id + u' ' + m_page.attributeText(row, "src").toLower();
        for (const QString &service : services) {
            if (where.contains(service)) {
                noteComments(row, service);
                return;
            }
        }
    }

    void lookAtHeading(int row)
    {
        const int level = m_page[row].tag - GUMBO_TAG_H1 + 1;
        ++m_headings;
        m_firstLevels += level == 1;
        if (m_lastLevel > 0 && level > m_lastLevel + 1 && m_brokenRow < 0) {
            m_brokenRow = row;
            m_broken = u"h%1 → h%2"_s.arg(m_lastLevel).arg(level);
        }
        m_lastLevel = level;
    }

    void reportHeadings()
    {
        const bool good = m_headings > 0 && m_brokenRow < 0 && m_firstLevels == 1;
        QString text = m_broken;
        if (text.isEmpty() && !good)
            text = u"h1 × %1"_s.arg(m_firstLevels);
        m_facts.add("heading_order", good, m_headings, text, m_brokenRow);
    }

    void lookAtAlternate(int row)
    {
        const QString relation = m_page.attributeText(row, "rel").toLower();
        if (!relation.split(u' ').contains("alternate"_L1))
            return;
        const QString type = m_page.attributeText(row, "type").toLower();
        const bool feed = type.contains("rss"_L1) || type.contains("atom"_L1)
            || type.contains("feed+json"_L1) || type == "application/json"_L1;
        if (feed) {
            m_feedRow = m_feeds.isEmpty() ? row : m_feedRow;
            m_feeds.append(m_page.attributeText(row, "href"));
        }
        const QString language = m_page.attributeText(row, "hreflang").toLower();
        if (!language.isEmpty() && language != "x-default"_L1 && !m_languages.contains(language)) {
            m_languageRow = m_languages.isEmpty() ? row : m_languageRow;
            m_languages.append(language);
        }
    }

    void reportAlternates()
    {
        m_facts.add("feeds", !m_feeds.isEmpty(), int(m_feeds.size()), m_feeds.join(u", "_s),
                    m_feedRow);
        m_facts.add("hreflang", !m_languages.isEmpty(), int(m_languages.size()),
                    m_languages.join(u", "_s), m_languageRow);
    }

    const PageView &m_view;
    const HtmlPage &m_page;
    FactList &m_facts;
    std::vector<bool> m_hidden;
    QSet<QString> m_labels;
    int m_images = 0, m_imagesWithout = 0, m_imageRow = -1;
    int m_leadRow = -1, m_announcedRow = -1;
    int m_forms = 0, m_formRow = -1, m_unlabelled = 0, m_unlabelledRow = -1;
    int m_newsletterRow = -1, m_commentRow = -1, m_emailForms = 0;
    int m_headings = 0, m_firstLevels = 0, m_lastLevel = 0, m_brokenRow = -1;
    int m_feedRow = -1, m_languageRow = -1;
    QString m_unlabelledName, m_newsletterText, m_commentText, m_broken, m_announcedText;
    QStringList m_feeds, m_languages;
};

} // namespace

void addStructure(const PageView &view, FactList &facts)
{
    StructureFacts(view, facts).run();
}

} // namespace rapporteur
