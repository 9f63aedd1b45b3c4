// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/hackernewspage.h"

#include "core/sources/adapters/entities.h"
#include "core/sources/adapters/hackernews.h"
#include "core/sources/adapters/hackernewsrows.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HackerNews)
};

constexpr qsizetype hackerNewsHead = 16384;

/// "item?id=8863" of the page itself, from what a browser wrote at its top or from its form.
QString itemNamedBy(const QString &html)
{
    static const QRegularExpression Saved(u"saved from url=[^\\n]{0,80}item\\?id=(\\d+)"_s);
    static const QRegularExpression Canonical(
        u"<link[^>]{1,200}rel=\"canonical\"[^>]{0,200}item\\?id=(\\d+)"_s);
    const QString head = html.left(hackerNewsHead);
    for (const QRegularExpression *form : {&Saved, &Canonical}) {
        if (const auto match = form->match(head); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

CommentState stateOf(const PageRow &row)
{
    if (row.marks.contains("[deleted]"_L1) || row.words == "[deleted]"_L1
        || row.words == "[delayed]"_L1)
        return CommentState::Deleted;
    const bool gone = row.words == "[flagged]"_L1 || row.words == "[dead]"_L1
        || row.words == "[flagged] [dead]"_L1;
    const bool dead = gone || row.marks.contains("[dead]"_L1) || row.marks.contains("[flagged]"_L1);
    return dead ? CommentState::Dead : CommentState::Live;
}

SourceComment commentOf(const PageRow &row)
{
    SourceComment comment;
    comment.nativeId = row.id;
    comment.author = row.author;
    comment.postedAt = row.postedAt;
    comment.state = stateOf(row);
    if (!row.id.isEmpty())
        comment.url = hackerNewsAddress(row.id);
    const bool placeholder = row.words.startsWith(u'[') && row.words.endsWith(u']')
        && row.words.size() <= 20;
    if (comment.state == CommentState::Live || !placeholder)
        comment.html = row.html;
    return comment;
}

/// Parents by indentation; on a later page the first rows may stand below comments of the page before, which
/// only their links to the parent name.
void addComments(SourceThread &thread, const QList<PageRow> &rows)
{
    QStringList open; // ids at each level
    for (const PageRow &row : rows) {
        SourceComment comment = commentOf(row);
        if (comment.nativeId.isEmpty()) // a deleted one, on old pages
            comment.nativeId = u"unnamed-%1"_s.arg(thread.comments.size() + 1);
        const int level = qBound(0, row.level, 100'000);
        if (level < open.size())
            open.resize(level);
        if (!row.parent.isEmpty() && row.parent != thread.rootId)
            comment.parentId = row.parent;
        else if (!open.isEmpty() && row.parent.isEmpty())
            comment.parentId = open.last();
        // Levels that are not there belong to the page before.
        while (open.size() < level)
            open.append(comment.parentId);
        open.append(comment.nativeId);
        thread.comments.append(std::move(comment));
    }
}

SourceReading itemReading(const HackerNewsRows &page, const QString &html, const QString &origin)
{
    SourceItem item;
    item.origin = origin;
    item.thread = SourceThread();
    SourceThread &thread = *item.thread;
    thread.source = u"hackernews"_s;
    thread.dialect = u"html"_s;
    const PageRow story = page.stories.isEmpty() ? PageRow() : page.stories.first();
    thread.rootId = story.id.isEmpty() ? itemNamedBy(html) : story.id;
    thread.url = hackerNewsAddress(thread.rootId);
    thread.author = story.author;
    thread.postedAt = story.postedAt;
    thread.points = story.points;
    thread.claimedCount = story.comments;
    thread.html = story.html;
    thread.title = story.title;
    if (thread.title.isEmpty())
        thread.title = Words::tr("Comment by %1").arg(story.author);
    item.title = thread.title;
    addComments(thread, page.comments);
    const bool linksElsewhere = !story.url.isEmpty() && !story.url.contains("item?id="_L1)
        && story.url.startsWith("http"_L1);
    item.url = linksElsewhere ? story.url : thread.url;
    if (!linksElsewhere) {
        item.site = u"Hacker News"_s;
        item.author = story.author;
        item.publishedAt = story.postedAt;
        if (!story.html.isEmpty()) {
            item.kind = PayloadKind::Html;
            item.payload = story.html.toUtf8();
            item.charset = u"UTF-8"_s;
        }
    }
    if (page.continues) {
        item.issues.append(
            {Severity::Info, u"partial-thread"_s,
             Words::tr("The discussion goes on on another page (“More”): save that one too and "
                       "import it, its comments are added."),
             origin});
    }
    SourceReading reading;
    reading.items.append(std::move(item));
    return reading;
}

SourceReading listReading(const HackerNewsRows &page)
{
    SourceReading reading;
    for (const PageRow &row : page.stories) {
        SourceCandidate candidate;
        candidate.id = row.id;
        candidate.title = row.title;
        candidate.discussionUrl = hackerNewsAddress(row.id);
        candidate.url = row.url.startsWith("http"_L1) && !row.url.contains("item?id="_L1)
            ? row.url
            : candidate.discussionUrl;
        candidate.author = row.author;
        candidate.site = u"Hacker News"_s;
        candidate.publishedAt = row.postedAt;
        candidate.points = row.points;
        candidate.comments = row.comments;
        reading.candidates.append(candidate);
    }
    return reading;
}

} // namespace

bool isHackerNewsPage(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(qMin(bytes.size(), hackerNewsHead));
    const bool titled = head.contains("| Hacker News</title>")
        || head.contains(">Hacker News</title>");
    return titled && (head.contains("pagetop") || head.contains("news.ycombinator.com"));
}

std::optional<SourceReading> readHackerNewsPage(const QByteArray &bytes, const QString &origin)
{
    const QString html = QString::fromUtf8(bytes);
    const HackerNewsRows page = readHackerNewsRows(html);
    if (!page.comments.isEmpty() || page.stories.size() == 1)
        return itemReading(page, html, origin);
    if (!page.stories.isEmpty())
        return listReading(page);
    return std::nullopt;
}

QByteArray withoutTokens(QByteArray page)
{
    const auto isWord = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    for (const QByteArrayView name : {QByteArrayView("auth="), QByteArrayView("hmac=")}) {
        for (qsizetype at = page.indexOf(name); at >= 0; at = page.indexOf(name, at)) {
            at += name.size();
            while (at < page.size() && isWord(page[at]))
                page[at++] = '0';
        }
    }
    for (const QByteArrayView name :
         {QByteArrayView("name=\"hmac\""), QByteArrayView("name=\"fnid\"")}) {
        for (qsizetype at = page.indexOf(name); at >= 0; at = page.indexOf(name, at)) {
            at += name.size();
            const qsizetype value = page.indexOf("value=\"", at);
            const qsizetype end = page.indexOf('>', at);
            if (value < 0 || end < 0 || value > end)
                continue;
            for (at = value + 7; at < end && isWord(page[at]); ++at)
                page[at] = '0';
        }
    }
    return page;
}

} // namespace rapporteur
