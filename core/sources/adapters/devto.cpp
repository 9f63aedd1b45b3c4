// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/entities.h"
#include "core/sources/adapters/forumthreads.h"

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

bool isComment(JsonElement value)
{
    return textOf(member(value, "type_of")) == "comment"_L1 && member(value, "id_code");
}

QString userName(JsonElement value)
{
    const auto user = member(value, "user");
    if (!user)
        return {};
    const QString name = textOf(member(*user, "username"));
    return name.isEmpty() ? textOf(member(*user, "name")) : name;
}

SourceComment commentOf(JsonElement value, const QString &parent)
{
    SourceComment comment;
    comment.nativeId = idOf(member(value, "id_code"));
    comment.parentId = parent;
    comment.author = userName(value);
    comment.postedAt = timeOf(member(value, "created_at"));
    comment.html = textOf(member(value, "body_html"));
    comment.url = u"https://dev.to/comment/"_s + comment.nativeId;
    const QString words = wordsOfHtml(comment.html, 60);
    if (words == "[deleted]"_L1)
        comment.state = CommentState::Deleted;
    else if (words.startsWith("[hidden by post author]"_L1))
        comment.state = CommentState::Removed;
    if (comment.state != CommentState::Live)
        comment.html.clear();
    return comment;
}

} // namespace

std::optional<SourceReading> readDevTo(JsonElement root, const QString &origin)
{
    const QList<JsonElement> tops = elementsOf(root);
    if (tops.isEmpty() || !isComment(tops.first()))
        return std::nullopt;
    SourceItem item;
    item.origin = origin;
    item.title = Words::tr("Comments without their article");
    item.site = u"DEV Community"_s;
    item.thread = SourceThread();
    item.thread->source = u"devto"_s;
    item.thread->dialect = u"devto"_s;
    item.thread->title = item.title;
    struct Pending {
        JsonElement value;
        QString parent;
    };
    std::vector<Pending> open;
    for (auto top = tops.crbegin(); top != tops.crend(); ++top)
        open.push_back({*top, {}});
    while (!open.empty()) {
        const Pending next = open.back();
        open.pop_back();
        if (!isComment(next.value))
            continue;
        item.thread->comments.append(commentOf(next.value, next.parent));
        const QString id = item.thread->comments.last().nativeId;
        const QList<JsonElement> below = elementsOf(member(next.value, "children"));
        for (auto child = below.crbegin(); child != below.crend(); ++child)
            open.push_back({*child, id});
    }
    item.issues.append({Severity::Warning, u"no-story"_s,
                        Words::tr("%n comments came without the story they belong to.", nullptr,
                                  int(item.thread->comments.size())),
                        origin});
    return SourceReading{{std::move(item)}, {}, {}};
}

} // namespace rapporteur
