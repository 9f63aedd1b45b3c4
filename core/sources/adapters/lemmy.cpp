// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/forumthreads.h"
#include "core/sources/adapters/markdownhtml.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

bool isCommentView(JsonElement value)
{
    const auto comment = member(value, "comment");
    return comment && member(*comment, "path") && member(*comment, "content");
}

/// "0.12.34" says that 34 answers 12, which answers the post.
QString parentOf(const QString &path)
{
    const QStringList ids = path.split(u'.');
    return ids.size() > 2 ? ids[ids.size() - 2] : QString();
}

SourceComment commentOf(JsonElement view)
{
    const JsonElement value = *member(view, "comment");
    SourceComment comment;
    comment.nativeId = idOf(member(value, "id"));
    comment.parentId = parentOf(textOf(member(value, "path")));
    if (const auto creator = member(view, "creator"))
        comment.author = textOf(member(*creator, "name"));
    comment.postedAt = timeOf(member(value, "published"));
    if (const auto counts = member(view, "counts"))
        comment.score = integerOf(member(*counts, "score"));
    comment.url = textOf(member(value, "ap_id"));
    if (flagOf(member(value, "removed")))
        comment.state = CommentState::Removed;
    else if (flagOf(member(value, "deleted")))
        comment.state = CommentState::Deleted;
    else
        comment.html = markdownHtml(textOf(member(value, "content")));
    return comment;
}

SourceThread threadOf(JsonElement postView)
{
    SourceThread thread;
    const auto post = member(postView, "post");
    if (!post)
        return thread;
    thread.rootId = idOf(member(*post, "id"));
    thread.url = textOf(member(*post, "ap_id"));
    thread.title = textOf(member(*post, "name")).simplified();
    thread.postedAt = timeOf(member(*post, "published"));
    const bool gone = flagOf(member(*post, "deleted")) || flagOf(member(*post, "removed"));
    if (!gone)
        thread.html = markdownHtml(textOf(member(*post, "body")));
    if (const auto creator = member(postView, "creator"))
        thread.author = textOf(member(*creator, "name"));
    if (const auto counts = member(postView, "counts")) {
        thread.points = integerOf(member(*counts, "score"));
        thread.claimedCount = integerOf(member(*counts, "comments"));
    }
    return thread;
}

SourceCandidate lemmyCandidate(JsonElement postView)
{
    const SourceThread thread = threadOf(postView);
    SourceCandidate candidate;
    candidate.id = thread.rootId;
    candidate.title = thread.title;
    candidate.url = textOf(member(*member(postView, "post"), "url"));
    candidate.discussionUrl = thread.url;
    if (candidate.url.isEmpty())
        candidate.url = thread.url;
    candidate.author = thread.author;
    candidate.site = u"Lemmy"_s;
    candidate.publishedAt = thread.postedAt;
    candidate.points = thread.points;
    candidate.comments = thread.claimedCount;
    return candidate;
}

} // namespace

std::optional<SourceReading> readLemmy(JsonElement root, const QString &origin)
{
    const auto view = member(root, "post_view");
    const QList<JsonElement> comments = elementsOf(member(root, "comments"));
    const QList<JsonElement> posts = elementsOf(member(root, "posts"));
    const bool threaded = !comments.isEmpty() && isCommentView(comments.first());
    SourceReading reading;
    if (!view && !threaded) {
        if (posts.isEmpty() || !member(posts.first(), "post") || !member(posts.first(), "counts"))
            return std::nullopt;
        for (const JsonElement post : posts) {
            if (member(post, "post"))
                reading.candidates.append(lemmyCandidate(post));
        }
        return reading;
    }
    SourceItem item;
    item.origin = origin;
    // Each comment comes with the post it belongs to, so that a bare list of comments knows its topic as well.
    item.thread = threadOf(view ? *view : comments.first());
    item.thread->source = u"lemmy"_s;
    item.thread->dialect = u"lemmy"_s;
    for (const JsonElement comment : comments) {
        if (isCommentView(comment))
            item.thread->comments.append(commentOf(comment));
    }
    const auto post = member(view ? *view : comments.first(), "post");
    const QString linked = post ? textOf(member(*post, "url")) : QString();
    describeByThread(item, linked);
    if (linked.isEmpty())
        item.site = u"Lemmy"_s;
    reading.items.append(std::move(item));
    return reading;
}

} // namespace rapporteur
