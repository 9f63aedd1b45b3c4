// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/forumthreads.h"

#include "core/sources/adapters/htmltags.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

/// Comments are kept by their names: those that came without get one of their place.
void nameComments(SourceThread &thread)
{
    for (qsizetype i = 0; i < thread.comments.size(); ++i) {
        if (thread.comments[i].nativeId.isEmpty())
            thread.comments[i].nativeId = u"unnamed-%1"_s.arg(i + 1);
    }
}

} // namespace

std::optional<SourceReading> readForum(JsonElement root, const QString &origin)
{
    for (const auto reader : {readReddit, readDiscourse, readLobsters, readLemmy, readDevTo}) {
        std::optional<SourceReading> reading = reader(root, origin);
        if (!reading)
            continue;
        for (SourceItem &item : reading->items)
            nameComments(*item.thread);
        if (reading->items.isEmpty() && reading->candidates.isEmpty())
            reading->issues.append(
                {Severity::Warning, u"empty-list"_s,
                 Words::tr("%1 is an answer of a forum with nothing in it.").arg(origin), origin});
        return reading;
    }
    return std::nullopt;
}

QList<JsonElement> elementsOf(const std::optional<JsonElement> &array)
{
    QList<JsonElement> elements;
    JsonArray values;
    if (!array || array->get(values) != simdjson::SUCCESS)
        return elements;
    for (const JsonElement value : values)
        elements.append(value);
    return elements;
}

void describeByThread(SourceItem &item, const QString &linked)
{
    const SourceThread &thread = *item.thread;
    item.title = thread.title;
    if (!linked.isEmpty()) {
        item.url = linked; // who posts a link has not written the page
        return;
    }
    item.url = thread.url;
    item.author = thread.author;
    item.publishedAt = thread.postedAt;
    if (!thread.html.isEmpty()) {
        item.kind = PayloadKind::Html;
        item.payload = thread.html.toUtf8();
        item.charset = u"UTF-8"_s;
    }
}

void reportMissing(SourceItem &item)
{
    if (!item.thread || item.thread->missingIds.isEmpty())
        return;
    item.issues.append({Severity::Info, u"partial-thread"_s,
                        Words::tr("%n comments are named by this file but are not in it.", nullptr,
                                  int(item.thread->missingIds.size())),
                        item.origin});
}

QString withoutQuotedPosts(const QString &cooked)
{
    if (!cooked.contains("<aside"_L1, Qt::CaseInsensitive))
        return cooked;
    QString kept;
    qsizetype done = 0;
    int depth = 0; // of asides within the quoted one
    HtmlTags tags(cooked);
    while (const auto tag = tags.next()) {
        if (tag->name != "aside"_L1)
            continue;
        if (depth == 0) {
            if (tag->closing || !tag->hasClass(u"quote"))
                continue;
            kept += QStringView(cooked).sliced(done, tag->start - done);
            depth = 1;
            continue;
        }
        depth += tag->closing ? -1 : 1;
        if (depth == 0)
            done = tag->end;
    }
    if (depth == 0)
        kept += QStringView(cooked).sliced(done);
    return kept.trimmed();
}

} // namespace rapporteur
