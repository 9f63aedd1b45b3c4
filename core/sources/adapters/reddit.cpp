// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/entities.h"
#include "core/sources/adapters/forumthreads.h"
#include "core/sources/adapters/markdownhtml.h"

#include <QCoreApplication>

#include <vector>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

QString kindOf(JsonElement value)
{
    return textOf(member(value, "kind"));
}

/// The children of `{kind: "Listing", data: {children}}`; nothing for `replies: ""`.
QList<JsonElement> childrenOf(const std::optional<JsonElement> &listing)
{
    if (!listing || !listing->is_object())
        return {};
    const auto data = member(*listing, "data");
    return data ? elementsOf(member(*data, "children")) : QList<JsonElement>();
}

bool isListing(JsonElement value)
{
    return kindOf(value) == "Listing"_L1 && member(value, "data");
}

QString bareId(const QString &name)
{
    return name.size() > 3 && name[0] == u't' && name[2] == u'_' ? name.sliced(3) : name;
}

QString siteAddress(const QString &path)
{
    return path.startsWith(u'/') ? u"https://www.reddit.com"_s + path : path;
}

/// The HTML of a text; escaped once more than it is in answers that were asked without raw_json=1.
QString htmlOf(JsonElement value, std::string_view html, std::string_view markdown)
{
    QString text = textOf(member(value, html)).trimmed();
    if (text.startsWith("&lt;"_L1))
        text = decodedEntities(text);
    text.remove("<!-- SC_OFF -->"_L1).remove("<!-- SC_ON -->"_L1);
    return text.isEmpty() ? markdownHtml(textOf(member(value, markdown))) : text;
}

CommentState stateOf(const QString &body, const QString &author)
{
    if (body == "[removed]"_L1 || body == "[ Removed by Reddit ]"_L1 || body == "[unavailable]"_L1)
        return CommentState::Removed;
    if (body == "[deleted]"_L1 || body == "[deleted by user]"_L1
        || (body.isEmpty() && (author.isEmpty() || author == "[deleted]"_L1)))
        return CommentState::Deleted;
    return CommentState::Live;
}

QString authorOf(JsonElement value)
{
    const QString author = textOf(member(value, "author"));
    return author == "[deleted]"_L1 || author == "[removed]"_L1 ? QString() : author;
}

SourceComment commentOf(JsonElement value, const QString &threadUrl)
{
    SourceComment comment;
    comment.nativeId = bareId(idOf(anyMember(value, {"id", "name"})));
    const QString parent = idOf(member(value, "parent_id"));
    comment.parentId = parent.startsWith("t3_"_L1) ? QString() : bareId(parent);
    comment.author = authorOf(value);
    comment.postedAt = timeOf(member(value, "created_utc"));
    if (!flagOf(member(value, "score_hidden")))
        comment.score = integerOf(member(value, "score"));
    comment.url = siteAddress(textOf(member(value, "permalink")));
    if (comment.url.isEmpty() && !threadUrl.isEmpty())
        comment.url = threadUrl + comment.nativeId + u'/';
    comment.state = stateOf(textOf(member(value, "body")).trimmed(),
                            textOf(member(value, "author")));
    if (comment.state == CommentState::Live)
        comment.html = htmlOf(value, "body_html", "body");
    return comment;
}

/// What stands where the answer stops: "load more comments", or "continue this thread".
SourceComment placeholderOf(JsonElement value, const QString &threadUrl)
{
    SourceComment comment;
    const QString parent = idOf(member(value, "parent_id"));
    comment.parentId = parent.startsWith("t3_"_L1) ? QString() : bareId(parent);
    comment.nativeId = idOf(member(value, "id"));
    if (comment.nativeId.isEmpty() || comment.nativeId == "_"_L1)
        comment.nativeId = u"more-"_s + bareId(parent);
    comment.state = CommentState::Placeholder;
    if (!threadUrl.isEmpty())
        comment.url = comment.parentId.isEmpty() ? threadUrl : threadUrl + comment.parentId + u'/';
    return comment;
}

/// Walks the nested replies with a work list, in display order.
void collect(const QList<JsonElement> &tops, SourceThread &thread)
{
    std::vector<JsonElement> open(tops.crbegin(), tops.crend());
    while (!open.empty()) {
        const JsonElement next = open.back();
        open.pop_back();
        const auto data = member(next, "data");
        if (!data)
            continue;
        const QString kind = kindOf(next);
        if (kind == "more"_L1) {
            thread.comments.append(placeholderOf(*data, thread.url));
            for (const JsonElement child : elementsOf(member(*data, "children")))
                thread.missingIds.append(bareId(idOf(child)));
        } else if (kind == "t1"_L1) {
            thread.comments.append(commentOf(*data, thread.url));
            const QList<JsonElement> replies = childrenOf(member(*data, "replies"));
            open.insert(open.end(), replies.crbegin(), replies.crend());
        }
    }
}

SourceThread threadOf(JsonElement post)
{
    SourceThread thread;
    thread.source = u"reddit"_s;
    thread.dialect = u"listing"_s;
    thread.rootId = u"t3_"_s + bareId(idOf(anyMember(post, {"id", "name"})));
    thread.url = siteAddress(textOf(member(post, "permalink")));
    thread.title = decodedEntities(textOf(member(post, "title"))).simplified();
    thread.author = authorOf(post);
    thread.postedAt = timeOf(member(post, "created_utc"));
    thread.points = integerOf(member(post, "score"));
    thread.claimedCount = integerOf(member(post, "num_comments"));
    const QString body = textOf(member(post, "selftext")).trimmed();
    if (!body.isEmpty() && stateOf(body, thread.author) == CommentState::Live)
        thread.html = htmlOf(post, "selftext_html", "selftext");
    return thread;
}

QString linkedBy(JsonElement post)
{
    if (flagOf(member(post, "is_self")))
        return {};
    const QString url = siteAddress(decodedEntities(textOf(member(post, "url"))));
    return url == siteAddress(textOf(member(post, "permalink"))) ? QString() : url;
}

QString siteOf(JsonElement value)
{
    return u"r/"_s + textOf(member(value, "subreddit"));
}

SourceItem postItem(JsonElement post, const QList<JsonElement> &comments, const QString &origin)
{
    SourceItem item;
    item.origin = origin;
    item.thread = threadOf(post);
    const QString linked = linkedBy(post);
    describeByThread(item, linked);
    if (linked.isEmpty())
        item.site = siteOf(post);
    collect(comments, *item.thread);
    reportMissing(item);
    return item;
}

SourceCandidate redditCandidate(JsonElement post)
{
    const SourceThread thread = threadOf(post);
    SourceCandidate candidate;
    candidate.id = thread.rootId;
    candidate.title = thread.title;
    candidate.url = linkedBy(post);
    candidate.discussionUrl = thread.url;
    if (candidate.url.isEmpty())
        candidate.url = thread.url;
    candidate.author = thread.author;
    candidate.site = siteOf(post);
    candidate.publishedAt = thread.postedAt;
    candidate.summary = wordsOfHtml(thread.html, SourceCandidate::summaryLength);
    candidate.points = thread.points;
    candidate.comments = thread.claimedCount;
    candidate.html = thread.html;
    candidate.whole = !thread.html.isEmpty();
    return candidate;
}

/// Comments that came without their post: an answer to "load more comments", somebody's latest comments.
/// One item for each post they belong to.
void addLoose(SourceReading &reading, const QList<JsonElement> &things, const QString &dialect,
              const QString &origin)
{
    QMap<QString, QList<JsonElement>> byPost;
    for (const JsonElement thing : things) {
        const auto data = member(thing, "data");
        if (data && (kindOf(thing) == "t1"_L1 || kindOf(thing) == "more"_L1))
            byPost[idOf(member(*data, "link_id"))].append(thing);
    }
    // A placeholder names no post; it belongs to the one that the others belong to.
    if (byPost.size() == 2 && byPost.contains(QString()))
        byPost.last().append(byPost.take(QString()));
    for (auto it = byPost.cbegin(); it != byPost.cend(); ++it) {
        SourceItem item;
        item.origin = origin;
        item.thread = SourceThread();
        item.thread->source = u"reddit"_s;
        item.thread->dialect = dialect;
        item.thread->rootId = it.key();
        const JsonElement first = *member(it->first(), "data");
        if (const QString post = bareId(it.key()); !post.isEmpty()) {
            const QString subreddit = textOf(member(first, "subreddit"));
            item.thread->url = siteAddress(subreddit.isEmpty()
                                               ? u"/comments/%1/"_s.arg(post)
                                               : u"/r/%1/comments/%2/"_s.arg(subreddit, post));
        }
        item.title = decodedEntities(textOf(member(first, "link_title"))).simplified();
        if (item.title.isEmpty())
            item.title = Words::tr("Comments without their story");
        item.thread->title = item.title;
        item.url = item.thread->url;
        item.site = siteOf(first);
        collect(*it, *item.thread);
        item.issues.append({Severity::Warning, u"no-story"_s,
                            Words::tr("%n comments came without the story they belong to.", nullptr,
                                      int(item.thread->comments.size())),
                            origin});
        reportMissing(item);
        reading.items.append(std::move(item));
    }
}

/// A listing of posts, of comments, or of both.
void addListing(SourceReading &reading, JsonElement listing, const QString &origin)
{
    QList<JsonElement> comments;
    for (const JsonElement child : childrenOf(listing)) {
        const auto data = member(child, "data");
        if (!data)
            continue;
        if (kindOf(child) == "t3"_L1)
            reading.candidates.append(redditCandidate(*data));
        else if (kindOf(child) == "t1"_L1)
            comments.append(child);
    }
    addLoose(reading, comments, u"listing"_s, origin);
}

std::optional<JsonElement> postOf(JsonElement listing)
{
    for (const JsonElement child : childrenOf(listing)) {
        if (kindOf(child) == "t3"_L1)
            return member(child, "data");
    }
    return std::nullopt;
}

} // namespace

std::optional<SourceReading> readReddit(JsonElement root, const QString &origin)
{
    SourceReading reading;
    if (const auto json = member(root, "json")) {
        const auto data = member(*json, "data");
        const auto things = data ? member(*data, "things") : std::nullopt;
        if (!things || !things->is_array())
            return std::nullopt;
        addLoose(reading, elementsOf(things), u"morechildren"_s, origin);
        return reading;
    }
    if (isListing(root)) {
        addListing(reading, root, origin);
        return reading;
    }
    const QList<JsonElement> listings = elementsOf(root);
    if (listings.isEmpty() || !isListing(listings.first()))
        return std::nullopt;
    const std::optional<JsonElement> post = postOf(listings.first());
    if (listings.size() == 2 && post && isListing(listings.last())) {
        reading.items.append(postItem(*post, childrenOf(listings.last()), origin));
        return reading;
    }
    for (const JsonElement listing : listings)
        addListing(reading, listing, origin);
    return reading;
}

} // namespace rapporteur
