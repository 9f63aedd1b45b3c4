// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/nodesigns.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <span>

namespace rapporteur
{

namespace
{

using namespace std::string_view_literals;

// The word lists follow the method of Mozilla Readability, grown over a decade of pages.
constexpr std::array unlikelyWords = {
    "-ad-"sv,       "ai2html"sv,        "banner"sv,        "breadcrumbs"sv,   "combx"sv,
    "comment"sv,    "community"sv,      "cover-wrap"sv,    "disqus"sv,        "extra"sv,
    "footer"sv,     "gdpr"sv,           "header"sv,        "legends"sv,       "menu"sv,
    "related"sv,    "remark"sv,         "replies"sv,       "rss"sv,           "shoutbox"sv,
    "sidebar"sv,    "skyscraper"sv,     "social"sv,        "sponsor"sv,       "supplemental"sv,
    "ad-break"sv,   "agegate"sv,        "pagination"sv,    "pager"sv,         "popup"sv,
    "yom-remote"sv, "cookie-consent"sv, "cookieconsent"sv, "cookie-notice"sv, "onetrust"sv};
constexpr std::array maybeWords = {"and"sv,     "article"sv, "body"sv,    "column"sv,
                                   "content"sv, "main"sv,    "mathjax"sv, "shadow"sv};
constexpr std::array goodWords = {"article"sv, "body"sv,  "content"sv,   "entry"sv,
                                  "main"sv,    "page"sv,  "post"sv,      "text"sv,
                                  "blog"sv,    "story"sv, "pagination"sv};
constexpr std::array badWords = {
    "-ad-"sv,     "hidden"sv,     "banner"sv,  "combx"sv,    "comment"sv, "com-"sv,
    "contact"sv,  "footer"sv,     "gdpr"sv,    "masthead"sv, "media"sv,   "meta"sv,
    "outbrain"sv, "promo"sv,      "related"sv, "scroll"sv,   "share"sv,   "shoutbox"sv,
    "sidebar"sv,  "skyscraper"sv, "sponsor"sv, "shopping"sv, "tags"sv,    "widget"sv};
constexpr std::array bylineWords = {"byline"sv, "author"sv, "dateline"sv, "writtenby"sv,
                                    "p-author"sv};
constexpr std::array hidingRoles = {"menu"sv,  "menubar"sv,     "complementary"sv, "navigation"sv,
                                    "alert"sv, "alertdialog"sv, "dialog"sv};

bool hasAny(std::string_view text, std::span<const std::string_view> words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return text.contains(word); });
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// `word` standing by itself: between "-", "_", blanks or the ends.
bool hasWord(std::string_view text, std::string_view word)
{
    for (size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const size_t end = at + word.size();
        if ((at == 0 || !isWordCharacter(text[at - 1]))
            && (end == text.size() || !isWordCharacter(text[end])))
            return true;
    }
    return false;
}

QByteArray lower(std::string_view text)
{
    return QByteArrayView(text.data(), qsizetype(text.size())).toByteArray().toLower();
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

bool hidesByStyle(std::string_view style)
{
    if (style.empty())
        return false;
    QByteArray plain = lower(style);
    plain.replace(' ', "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
}

unsigned weightSigns(std::string_view name, unsigned good, unsigned bad)
{
    if (name.empty())
        return 0;
    const bool hid = name == "hid"sv || name.starts_with("hid "sv) || name.ends_with(" hid"sv)
        || name.contains(" hid "sv);
    return (hasAny(name, badWords) || hid ? bad : 0U) | (hasAny(name, goodWords) ? good : 0U);
}

} // namespace

NodeSigns::NodeSigns(const HtmlPage &page)
    : m_signs(size_t(page.size()), 0)
{
    for (int row = 0; row < page.size(); ++row) {
        if (page[row].isText || page[row].node->v.element.attributes.length == 0)
            continue;
        const std::string_view className = page.attribute(row, "class");
        unsigned signs = nameSigns(className, page.attribute(row, "id"));
        const bool ariaHidden = page.attribute(row, "aria-hidden") == "true"sv
            && !className.contains("fallback-image"sv);
        if (page.hasAttribute(row, "hidden") || ariaHidden
            || hidesByStyle(page.attribute(row, "style")))
            signs |= HiddenSign;
        const QByteArray role = lower(page.attribute(row, "role"));
        if (std::ranges::find(hidingRoles, view(role)) != hidingRoles.end())
            signs |= RoleSign;
        if (page.attribute(row, "aria-modal") == "true"sv && role == "dialog")
            signs |= ModalSign;
        if (page.attribute(row, "rel") == "author"sv
            || page.attribute(row, "itemprop").contains("author"sv))
            signs |= BylineSign;
        m_signs[size_t(row)] = signs;
    }
    m_known.clear();
}

unsigned NodeSigns::nameSigns(std::string_view className, std::string_view id)
{
    if (className.empty() && id.empty())
        return 0;
    const QByteArray classText = lower(className), idText = lower(id);
    const QByteArray both = classText + ' ' + idText;
    if (const auto known = m_known.constFind(both); known != m_known.cend())
        return *known;
    const std::string_view text = view(both);
    unsigned signs = weightSigns(view(classText), GoodClass, BadClass)
        | weightSigns(view(idText), GoodId, BadId);
    signs |= hasAny(text, unlikelyWords) ? UnlikelySign : NoSign;
    signs |= hasAny(text, maybeWords) ? MaybeSign : NoSign;
    signs |= hasAny(text, bylineWords) ? BylineSign : NoSign;
    signs |= hasWord(text, "share"sv) || hasWord(text, "sharedaddy"sv) ? ShareSign : NoSign;
    m_known.insert(both, signs);
    return signs;
}

int NodeSigns::classWeight(int row) const
{
    const unsigned signs = of(row);
    const auto part = [&](unsigned good, unsigned bad) {
        return (signs & good ? 25 : 0) - (signs & bad ? 25 : 0);
    };
    return part(GoodClass, BadClass) + part(GoodId, BadId);
}

} // namespace rapporteur
