// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/entities.h"
#include "core/sources/adapters/forumthreads.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

constexpr int smallAction = 3; ///< "closed this topic": no text of anybody

bool isPost(JsonElement value)
{
    return member(value, "cooked") && member(value, "username");
}

/// Answers name addresses without their host; pictures of people betray it.
QString hostOf(const QList<JsonElement> &posts)
{
    static const QRegularExpression Avatar(
        u"^/(?:user_avatar|letter_avatar)/([a-z0-9.-]+\\.[a-z]+)/"_s);
    for (const JsonElement post : posts) {
        const auto match = Avatar.match(textOf(member(post, "avatar_template")));
        if (match.hasMatch())
            return match.captured(1);
    }
    return {};
}

QString topicAddress(const QString &host, const QString &slug, const QString &id)
{
    if (host.isEmpty() || id.isEmpty())
        return {};
    return slug.isEmpty() ? u"https://%1/t/%2"_s.arg(host, id)
                          : u"https://%1/t/%2/%3"_s.arg(host, slug, id);
}

QString titleOfSlug(QString slug)
{
    slug = slug.replace(u'-', u' ').simplified();
    return slug.isEmpty() ? slug : slug.first(1).toUpper() + slug.sliced(1);
}

CommentState stateOf(JsonElement post)
{
    if (flagOf(member(post, "user_deleted")))
        return CommentState::Deleted;
    if (member(post, "deleted_at"))
        return CommentState::Removed;
    return flagOf(member(post, "hidden")) ? CommentState::Dead : CommentState::Live;
}

/// A note in place of a text, in the forum's words.
bool isNotice(const QString &html)
{
    const QString words = wordsOfHtml(html, 200);
    return words.startsWith(u'(') && words.endsWith(u')');
}

/// Identifiers within a topic are the numbers of its posts: answers refer to these.
QString postId(JsonElement post)
{
    const QString number = idOf(member(post, "post_number"));
    return number.isEmpty() ? u"id-"_s + idOf(member(post, "id")) : number;
}

SourceComment commentOf(JsonElement post, const QString &topicUrl)
{
    SourceComment comment;
    comment.nativeId = postId(post);
    const QString parent = idOf(member(post, "reply_to_post_number"));
    comment.parentId = parent == "1"_L1 ? QString() : parent;
    comment.author = textOf(member(post, "username"));
    comment.postedAt = timeOf(member(post, "created_at"));
    for (const JsonElement action : elementsOf(member(post, "actions_summary"))) {
        if (integerOf(member(action, "id")) == 2)
            comment.score = integerOf(member(action, "count")); // likes
    }
    comment.state = stateOf(post);
    comment.html = withoutQuotedPosts(textOf(member(post, "cooked")));
    if (comment.state != CommentState::Live && isNotice(comment.html))
        comment.html.clear();
    if (!topicUrl.isEmpty())
        comment.url = topicUrl + u'/' + comment.nativeId;
    return comment;
}

/// Posts of one topic come oldest first or newest first; they belong in the order of their numbers.
void sortByNumber(QList<JsonElement> &posts)
{
    std::ranges::stable_sort(posts, {}, [](JsonElement post) {
        return integerOf(member(post, "post_number")).value_or(0);
    });
}

struct Topic {
    QString id, slug, title, host;
    QDateTime postedAt;
    std::optional<int> claimed;
    std::optional<int> likes;
    QStringList stream; ///< identifiers of all posts
};

/// `root` is the topic as the answer describes it, if it does.
Topic topicOf(const std::optional<JsonElement> &root, const QList<JsonElement> &posts)
{
    Topic topic;
    topic.host = hostOf(posts);
    if (root) {
        topic.id = idOf(member(*root, "id"));
        topic.slug = textOf(member(*root, "slug"));
        topic.title = textOf(member(*root, "title")).simplified();
        topic.postedAt = timeOf(member(*root, "created_at"));
        topic.claimed = integerOf(member(*root, "posts_count"));
        topic.likes = integerOf(member(*root, "like_count"));
    }
    if (posts.isEmpty())
        return topic;
    if (topic.id.isEmpty())
        topic.id = idOf(member(posts.first(), "topic_id"));
    if (topic.slug.isEmpty())
        topic.slug = textOf(member(posts.first(), "topic_slug"));
    if (topic.title.isEmpty())
        topic.title = textOf(member(posts.first(), "topic_title")).simplified();
    if (topic.title.isEmpty())
        topic.title = titleOfSlug(topic.slug);
    return topic;
}

QStringList missingOf(JsonElement postStream, const QList<JsonElement> &posts)
{
    QSet<QString> here;
    for (const JsonElement post : posts)
        here.insert(idOf(member(post, "id")));
    QStringList missing;
    for (const JsonElement id : elementsOf(member(postStream, "stream"))) {
        if (!here.contains(idOf(id)))
            missing.append(idOf(id));
    }
    return missing;
}

void addPosts(SourceThread &thread, const QList<JsonElement> &posts, bool firstIsTopic)
{
    for (qsizetype i = 0; i < posts.size(); ++i) {
        const JsonElement post = posts[i];
        const auto number = integerOf(member(post, "post_number"));
        if (number == 1 || (firstIsTopic && i == 0 && !number)) {
            thread.author = textOf(member(post, "username"));
            if (!thread.postedAt.isValid())
                thread.postedAt = timeOf(member(post, "created_at"));
            if (stateOf(post) == CommentState::Live)
                thread.html = withoutQuotedPosts(textOf(member(post, "cooked")));
        } else if (integerOf(member(post, "post_type")) != smallAction) {
            thread.comments.append(commentOf(post, thread.url));
        }
    }
}

SourceItem topicItem(const std::optional<JsonElement> &root, QList<JsonElement> posts, bool whole,
                     const QString &origin)
{
    sortByNumber(posts);
    const Topic topic = topicOf(root, posts);
    SourceThread thread;
    thread.source = u"discourse"_s;
    thread.dialect = whole ? u"topic"_s : u"posts"_s;
    thread.rootId = u"topic-"_s + topic.id;
    thread.url = topicAddress(topic.host, topic.slug, topic.id);
    thread.title = topic.title;
    thread.postedAt = topic.postedAt;
    thread.points = topic.likes;
    if (topic.claimed)
        thread.claimedCount = qMax(0, *topic.claimed - 1); // the first post is the topic's own text
    addPosts(thread, posts, whole);
    if (const auto stream = root ? member(*root, "post_stream") : std::nullopt)
        thread.missingIds = missingOf(*stream, posts);
    SourceItem item;
    item.origin = origin;
    item.thread = std::move(thread);
    describeByThread(item, {});
    item.site = topic.host;
    if (item.thread->html.isEmpty()) {
        item.issues.append({Severity::Info, u"no-first-post"_s,
                            Words::tr("These posts came without the first one of their topic."),
                            origin});
    }
    reportMissing(item);
    return item;
}

/// The latest posts of a whole forum belong to many topics.
void addLatestPosts(SourceReading &reading, const QList<JsonElement> &posts, const QString &origin)
{
    QStringList order;
    QHash<QString, QList<JsonElement>> topics;
    for (const JsonElement post : posts) {
        const QString id = idOf(member(post, "topic_id"));
        if (!isPost(post))
            continue;
        if (!topics.contains(id))
            order.append(id);
        topics[id].append(post);
    }
    for (const QString &id : std::as_const(order))
        reading.items.append(topicItem(std::nullopt, topics[id], false, origin));
}

SourceCandidate discourseCandidate(JsonElement topic)
{
    SourceCandidate candidate;
    candidate.id = idOf(member(topic, "id"));
    candidate.title = textOf(member(topic, "title")).simplified();
    candidate.url = textOf(member(topic, "featured_link"));
    candidate.publishedAt = timeOf(member(topic, "created_at"));
    candidate.summary = wordsOfHtml(textOf(member(topic, "excerpt")),
                                    SourceCandidate::summaryLength);
    candidate.points = integerOf(member(topic, "like_count"));
    if (const auto posts = integerOf(member(topic, "posts_count")))
        candidate.comments = qMax(0, *posts - 1);
    // The host is not in the answer: the address is as good as it can be said.
    const QString slug = textOf(member(topic, "slug"));
    candidate.discussionUrl = u"/t/%1/%2"_s.arg(slug, candidate.id);
    return candidate;
}

} // namespace

std::optional<SourceReading> readDiscourse(JsonElement root, const QString &origin)
{
    SourceReading reading;
    if (const auto stream = member(root, "post_stream"); stream && member(*stream, "posts")) {
        const QList<JsonElement> posts = elementsOf(member(*stream, "posts"));
        const bool whole = member(root, "title").has_value();
        reading.items.append(topicItem(root, posts, whole, origin));
        return reading;
    }
    if (const auto list = member(root, "topic_list")) {
        for (const JsonElement topic : elementsOf(member(*list, "topics"))) {
            if (member(topic, "title"))
                reading.candidates.append(discourseCandidate(topic));
        }
        return reading;
    }
    const QList<JsonElement> latest = elementsOf(member(root, "latest_posts"));
    const QList<JsonElement> posts = latest.isEmpty() ? elementsOf(root) : latest;
    if (posts.isEmpty() || !isPost(posts.first()) || !member(posts.first(), "topic_id"))
        return std::nullopt;
    addLatestPosts(reading, posts, origin);
    return reading;
}

} // namespace rapporteur
