// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/entities.h"
#include "core/sources/adapters/forumthreads.h"
#include "core/sources/adapters/markdownhtml.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// A name, or an object that bears it, as answers before 2023 had it.
QString userName(const std::optional<JsonElement> &value)
{
    if (!value || value->is_string())
        return textOf(value);
    return textOf(member(*value, "username"));
}

bool isLobstersStory(JsonElement value)
{
    return member(value, "short_id") && member(value, "title")
        && (member(value, "comments_url") || member(value, "comment_count")
            || member(value, "short_id_url"));
}

QString textOfComment(JsonElement value)
{
    const QString html = textOf(member(value, "comment"));
    return html.isEmpty() ? markdownHtml(textOf(member(value, "comment_plain"))) : html;
}

CommentState stateOf(JsonElement value, const QString &html)
{
    if (flagOf(member(value, "is_moderated")))
        return CommentState::Removed;
    if (html.contains("Comment from banned user removed"_L1)
        || html.contains("Comment removed by moderator"_L1))
        return CommentState::Removed;
    return flagOf(member(value, "is_deleted")) ? CommentState::Deleted : CommentState::Live;
}

/// The parents by depth, for answers that give nothing else.
class Levels
{
public:
    QString parentAt(int depth, const QString &id)
    {
        depth = qBound(0, depth, int(m_ids.size()));
        m_ids.resize(depth);
        const QString parent = m_ids.isEmpty() ? QString() : m_ids.last();
        m_ids.append(id);
        return parent;
    }

private:
    QStringList m_ids;
};

int depthOf(JsonElement value)
{
    if (const auto depth = integerOf(member(value, "depth")))
        return *depth;
    return integerOf(member(value, "indent_level")).value_or(1) - 1;
}

SourceComment commentOf(JsonElement value, Levels &levels)
{
    SourceComment comment;
    comment.nativeId = idOf(member(value, "short_id"));
    const QString byDepth = levels.parentAt(depthOf(value), comment.nativeId);
    JsonObject object;
    const bool named = value.get(object) == simdjson::SUCCESS
        && object["parent_comment"].error() == simdjson::SUCCESS;
    comment.parentId = named ? idOf(member(value, "parent_comment")) : byDepth;
    comment.author = userName(member(value, "commenting_user"));
    comment.postedAt = timeOf(member(value, "created_at"));
    comment.score = integerOf(member(value, "score"));
    comment.html = textOfComment(value);
    comment.url = textOf(member(value, "url"));
    if (comment.url.isEmpty())
        comment.url = textOf(member(value, "short_id_url"));
    comment.state = stateOf(value, comment.html);
    if (comment.state != CommentState::Live)
        comment.html.clear(); // a note that it is gone, not what it said
    return comment;
}

SourceItem lobstersItem(JsonElement story, const QString &origin)
{
    SourceThread thread;
    thread.source = u"lobsters"_s;
    thread.dialect = u"lobsters"_s;
    thread.rootId = idOf(member(story, "short_id"));
    thread.url = textOf(member(story, "comments_url"));
    if (thread.url.isEmpty())
        thread.url = textOf(member(story, "short_id_url"));
    thread.title = textOf(member(story, "title")).simplified();
    thread.author = userName(member(story, "submitter_user"));
    thread.postedAt = timeOf(member(story, "created_at"));
    thread.html = textOf(member(story, "description"));
    if (thread.html.isEmpty())
        thread.html = markdownHtml(textOf(member(story, "description_plain")));
    thread.points = integerOf(member(story, "score"));
    thread.claimedCount = integerOf(member(story, "comment_count"));
    Levels levels;
    for (const JsonElement value : elementsOf(member(story, "comments")))
        thread.comments.append(commentOf(value, levels));
    SourceItem item;
    item.origin = origin;
    item.thread = std::move(thread);
    const QString linked = textOf(member(story, "url"));
    describeByThread(item, linked);
    if (linked.isEmpty())
        item.site = u"Lobsters"_s;
    else if (flagOf(member(story, "user_is_author")))
        item.author = item.thread->author;
    return item;
}

SourceCandidate lobstersCandidate(JsonElement story)
{
    SourceCandidate candidate;
    candidate.id = idOf(member(story, "short_id"));
    candidate.title = textOf(member(story, "title")).simplified();
    candidate.url = textOf(member(story, "url"));
    candidate.discussionUrl = textOf(member(story, "comments_url"));
    if (candidate.url.isEmpty())
        candidate.url = candidate.discussionUrl;
    candidate.author = userName(member(story, "submitter_user"));
    candidate.site = u"Lobsters"_s;
    candidate.publishedAt = timeOf(member(story, "created_at"));
    candidate.summary = wordsOfHtml(textOf(member(story, "description")),
                                    SourceCandidate::summaryLength);
    candidate.points = integerOf(member(story, "score"));
    candidate.comments = integerOf(member(story, "comment_count"));
    return candidate;
}

} // namespace

std::optional<SourceReading> readLobsters(JsonElement root, const QString &origin)
{
    SourceReading reading;
    if (isLobstersStory(root)) {
        if (member(root, "comments"))
            reading.items.append(lobstersItem(root, origin));
        else
            reading.candidates.append(lobstersCandidate(root));
        return reading;
    }
    const QList<JsonElement> stories = elementsOf(root);
    if (stories.isEmpty() || !isLobstersStory(stories.first()))
        return std::nullopt;
    for (const JsonElement story : stories) {
        if (!isLobstersStory(story))
            continue;
        if (member(story, "comments"))
            reading.items.append(lobstersItem(story, origin));
        else
            reading.candidates.append(lobstersCandidate(story));
    }
    return reading;
}

} // namespace rapporteur
