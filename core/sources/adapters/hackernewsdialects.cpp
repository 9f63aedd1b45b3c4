// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/hackernews.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

QStringList idsOf(const std::optional<JsonElement> &value)
{
    QStringList ids;
    JsonArray array;
    if (!value || value->get(array) != simdjson::SUCCESS)
        return ids;
    for (const JsonElement entry : array) {
        if (const QString id = idOf(entry); !id.isEmpty())
            ids.append(id);
    }
    return ids;
}

/// A nested object still to be read, with the row of its parent in the list.
struct Pending {
    JsonObject object;
    qsizetype parent = -1;
};

QList<JsonObject> objectsOf(const std::optional<JsonElement> &value)
{
    QList<JsonObject> objects;
    JsonArray array;
    if (!value || value->get(array) != simdjson::SUCCESS)
        return objects;
    for (const JsonElement entry : array) {
        if (JsonObject object; entry.get(object) == simdjson::SUCCESS)
            objects.append(object);
    }
    return objects;
}

/// Walks a nested tree with a work list; `read` makes an item of an object, `children` names its array.
template <typename Read>
QList<HackerNewsItem> flatten(JsonObject root, std::string_view children, Read read)
{
    QList<HackerNewsItem> items;
    std::vector<Pending> pending{{root, -1}};
    while (!pending.empty()) {
        const Pending next = pending.back();
        pending.pop_back();
        HackerNewsItem item = read(next.object);
        if (item.id.isEmpty())
            item.id = u"unnamed-%1"_s.arg(items.size());
        if (next.parent >= 0) {
            item.parent = items[next.parent].id;
            if (item.type.isEmpty())
                item.type = u"comment"_s;
            items[next.parent].kids.append(item.id);
        }
        items.append(std::move(item));
        const QList<JsonObject> below = objectsOf(member(next.object, children));
        for (auto child = below.rbegin(); child != below.rend(); ++child)
            pending.push_back({*child, items.size() - 1});
    }
    return items;
}

HackerNewsItem algoliaItem(JsonObject object)
{
    HackerNewsItem item;
    item.id = idOf(anyMember(object, {"id", "objectID"}));
    item.type = textOf(member(object, "type"));
    item.by = textOf(member(object, "author"));
    item.parent = idOf(member(object, "parent_id"));
    item.title = textOf(member(object, "title"));
    item.url = textOf(member(object, "url"));
    item.text = textOf(member(object, "text"));
    item.time = timeOf(anyMember(object, {"created_at_i", "created_at"}));
    item.score = integerOf(member(object, "points"));
    // Algolia leaves out everything but id and children of what is deleted or dead.
    item.deleted = item.by.isEmpty() && item.text.isEmpty() && item.title.isEmpty();
    return item;
}

HackerNewsItem hnapiItem(JsonObject object)
{
    HackerNewsItem item;
    item.id = idOf(member(object, "id"));
    const QString type = textOf(member(object, "type"));
    item.type = type == "link"_L1 || type == "ask"_L1 || type == "show"_L1 ? u"story"_s : type;
    item.by = textOf(member(object, "user"));
    item.title = textOf(member(object, "title"));
    item.url = textOf(member(object, "url"));
    if (item.url.startsWith("item?id="_L1))
        item.url.clear();
    item.text = textOf(member(object, "content"));
    item.time = timeOf(member(object, "time"));
    item.score = integerOf(member(object, "points"));
    item.claimedCount = integerOf(anyMember(object, {"comments_count", "commentscount"}));
    item.deleted = flagOf(member(object, "deleted")) || item.text == "[deleted]"_L1;
    item.dead = flagOf(member(object, "dead"));
    return item;
}

/// Algolia's children come in no order of meaning; oldest first is what a reader can follow.
void sortKidsByTime(QList<HackerNewsItem> &items)
{
    QHash<QString, QDateTime> times;
    for (const HackerNewsItem &item : std::as_const(items))
        times.insert(item.id, item.time);
    for (HackerNewsItem &item : items) {
        std::ranges::stable_sort(item.kids, [&](const QString &a, const QString &b) {
            const QDateTime left = times.value(a), right = times.value(b);
            return left.isValid() && (!right.isValid() || left < right);
        });
    }
}

} // namespace

std::optional<HackerNewsItem> firebaseItem(JsonObject object)
{
    HackerNewsItem item;
    item.id = idOf(member(object, "id"));
    if (item.id.isEmpty())
        return std::nullopt;
    item.type = textOf(member(object, "type"));
    item.by = textOf(member(object, "by"));
    item.parent = idOf(member(object, "parent"));
    item.title = textOf(member(object, "title"));
    item.url = textOf(member(object, "url"));
    item.text = textOf(member(object, "text"));
    item.time = timeOf(member(object, "time"));
    item.score = integerOf(member(object, "score"));
    item.claimedCount = integerOf(member(object, "descendants"));
    item.kids = idsOf(member(object, "kids"));
    item.parts = idsOf(member(object, "parts"));
    item.deleted = flagOf(member(object, "deleted"));
    item.dead = flagOf(member(object, "dead"));
    if (item.type.isEmpty())
        item.type = item.parent.isEmpty() ? u"story"_s : u"comment"_s;
    return item;
}

QList<HackerNewsItem> algoliaItems(JsonObject root)
{
    QList<HackerNewsItem> items = flatten(root, "children", algoliaItem);
    for (const JsonObject option : objectsOf(member(root, "options"))) {
        HackerNewsItem part = algoliaItem(option);
        part.type = u"pollopt"_s;
        part.deleted = false;
        items.first().parts.append(part.id);
        items.append(std::move(part));
    }
    sortKidsByTime(items);
    return items;
}

QList<HackerNewsItem> hnapiItems(JsonObject root)
{
    return flatten(root, "comments", hnapiItem);
}

} // namespace rapporteur
