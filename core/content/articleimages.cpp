// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/articleimages.h"

#include <algorithm>
#include <array>

namespace rapporteur
{

namespace
{

using namespace std::string_view_literals;

constexpr std::array videoHosts = {
    "youtube.com"sv, "youtube-nocookie.com"sv, "player.vimeo.com"sv,  "dailymotion.com"sv,
    "v.qq.com"sv,    "bilibili.com"sv,         "live.bilibili.com"sv, "player.twitch.tv"sv,
    "archive.org"sv, "upload.wikimedia.org"sv};

/// The address of a player, in any attribute.
bool namesVideo(std::string_view value)
{
    for (size_t at = value.find("//"); at != std::string_view::npos;
         at = value.find("//", at + 2)) {
        std::string_view host = value.substr(at + 2);
        if (host.starts_with("www."))
            host.remove_prefix(4);
        if (std::ranges::any_of(videoHosts, [&](auto known) { return host.starts_with(known); }))
            return true;
    }
    return false;
}

bool namesPicture(std::string_view value)
{
    const QByteArray lower = QByteArrayView(value).toByteArray().toLower();
    return lower.contains(".jpg") || lower.contains(".jpeg") || lower.contains(".png")
        || lower.contains(".webp");
}

template <typename Test>
bool anyAttribute(const HtmlPage &page, int row, Test test)
{
    const GumboVector &attributes = page[row].node->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        if (test(*static_cast<const GumboAttribute *>(attributes.data[i])))
            return true;
    }
    return false;
}

bool namesItsSource(const HtmlPage &page, int row)
{
    return anyAttribute(page, row, [](const GumboAttribute &attribute) {
        const std::string_view name = attribute.name;
        return name == "src" || name == "srcset" || name == "data-src" || name == "data-srcset"
            || namesPicture(attribute.value);
    });
}

bool hasOwnWords(const ArticleTree &tree, int node)
{
    for (int child = tree[node].first; child >= 0; child = tree[child].next) {
        if (!tree.isElement(child) && !tree.isBlank(child))
            return true;
    }
    return false;
}

bool isSingleImage(const ArticleTree &tree, int node)
{
    while (node >= 0 && tree[node].tag != GUMBO_TAG_IMG)
        node = hasOwnWords(tree, node) ? -1 : tree.onlyElement(node);
    return node >= 0;
}

} // namespace

bool showsVideo(const HtmlPage &page, int row)
{
    return anyAttribute(
        page, row, [](const GumboAttribute &attribute) { return namesVideo(attribute.value); });
}

void showHiddenImages(ArticleTree &tree)
{
    std::vector<int> hidden;
    for (const int node : tree.inOrder(tree.root())) {
        if (!tree.isElement(node))
            continue;
        if (tree[node].tag == GUMBO_TAG_IMG && !namesItsSource(tree.page(), tree[node].row))
            tree.remove(node);
        else if (tree[node].tag == GUMBO_TAG_NOSCRIPT)
            hidden.push_back(node);
    }
    for (const int node : hidden) {
        int before = tree[node].previous;
        while (before >= 0 && !tree.isElement(before))
            before = tree[before].previous;
        const int image = tree.onlyElement(node);
        if (before >= 0 && image >= 0 && isSingleImage(tree, node) && isSingleImage(tree, before))
            tree.replace(before, image);
        tree.remove(node);
    }
}

} // namespace rapporteur
