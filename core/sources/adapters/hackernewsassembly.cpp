// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/hackernews.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HackerNews)
};

constexpr qsizetype namedIds = 5;

QString someIds(const QStringList &ids)
{
    const QString list = ids.first(qMin(ids.size(), namedIds)).join(u", "_s);
    return ids.size() > namedIds ? list + u" …"_s : list;
}

/// The few entities that titles carry; anything else stays as written.
QString plainTitle(QString title)
{
    title.replace("&quot;"_L1, "\""_L1).replace("&#x27;"_L1, "'"_L1).replace("&#39;"_L1, "'"_L1);
    title.replace("&#x2F;"_L1, "/"_L1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1);
    return title.replace("&amp;"_L1, "&"_L1).simplified();
}

bool isPost(const HackerNewsItem &item)
{
    return item.type == "story"_L1 || item.type == "job"_L1 || item.type == "poll"_L1;
}

CommentState stateOf(const HackerNewsItem &item)
{
    if (item.deleted)
        return CommentState::Deleted;
    const bool placeholder = item.text == "[flagged]"_L1 || item.text == "[dead]"_L1;
    return item.dead || placeholder ? CommentState::Dead : CommentState::Live;
}

/// Puts the items of one file together; keeps which were taken so that none comes twice.
class Assembly
{
public:
    Assembly(const QList<HackerNewsItem> &items, QString dialect, QString origin)
        : m_items(items)
        , m_dialect(std::move(dialect))
        , m_origin(std::move(origin))
    {
        indexItems();
    }

    SourceReading run()
    {
        QList<qsizetype> posts;
        for (qsizetype row = 0; row < m_items.size(); ++row) {
            if (isPost(m_items[row]) && m_rows.value(m_items[row].id) == row)
                posts.append(row);
        }
        for (const qsizetype row : std::as_const(posts))
            addPost(row, posts.size() == 1);
        addRest();
        return std::move(m_reading);
    }

private:
    void indexItems()
    {
        QStringList twice;
        for (qsizetype row = 0; row < m_items.size(); ++row) {
            if (m_rows.contains(m_items[row].id))
                twice.append(m_items[row].id);
            else
                m_rows.insert(m_items[row].id, row);
        }
        if (!twice.isEmpty()) {
            warn(u"duplicate-id"_s,
                 Words::tr("%n items came more than once; the first of each was kept (%1).",
                           nullptr, int(twice.size()))
                     .arg(someIds(twice)));
        }
        // Children that name their parent without being listed by it still belong below it.
        QHash<QString, QSet<QString>> listed;
        for (const HackerNewsItem &item : m_items)
            listed[item.id].unite(QSet(item.kids.begin(), item.kids.end()));
        for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
            const HackerNewsItem &item = m_items[*it];
            if (item.type == "comment"_L1 && m_rows.contains(item.parent)
                && !listed[item.parent].contains(item.id))
                m_unlisted[item.parent].append(item.id);
        }
        for (QStringList &ids : m_unlisted)
            std::ranges::sort(ids, {}, [this](const QString &id) { return m_rows.value(id); });
    }

    void warn(const QString &code, const QString &text, Severity severity = Severity::Warning)
    {
        m_reading.issues.append({severity, code, text, m_origin});
    }

    /// A comment still to be taken, and who lists it: what the tree says counts, not what the comment says.
    struct Listed {
        QString id, by;
    };

    /// The comments below `row`, depth first in display order, without recursion.
    void collect(qsizetype row, const QString &rootId, SourceThread &thread)
    {
        QList<Listed> stack;
        auto pushKids = [&](const HackerNewsItem &item) {
            const QStringList kids = item.kids + m_unlisted.value(item.id);
            for (auto kid = kids.crbegin(); kid != kids.crend(); ++kid)
                stack.append({*kid, item.id});
        };
        pushKids(m_items[row]);
        while (!stack.isEmpty()) {
            const Listed next = stack.takeLast();
            const auto found = m_rows.constFind(next.id);
            if (found == m_rows.cend()) {
                thread.missingIds.append(next.id);
            } else if (m_items[*found].type == "comment"_L1) {
                if (m_taken.contains(next.id)) {
                    m_contradictions.append(next.id);
                    continue;
                }
                if (const QString &parent = m_items[*found].parent;
                    !parent.isEmpty() && parent != next.by)
                    m_contradictions.append(next.id);
                thread.comments.append(take(*found, next.by == rootId ? QString() : next.by));
                pushKids(m_items[*found]);
            }
        }
    }

    /// Comments that nothing in the file leads to, which can only belong to the one story that is in it. They
    /// keep the parent that they name, so that the tree can tell that it is missing.
    void collectStrays(const QString &rootId, SourceThread &thread)
    {
        const qsizetype before = thread.comments.size();
        for (const bool tops : {true, false}) {
            for (qsizetype row = 0; row < m_items.size(); ++row) {
                const HackerNewsItem &item = m_items[row];
                const bool stray = item.type == "comment"_L1 && m_rows.value(item.id) == row
                    && !m_taken.contains(item.id);
                if (!stray || (tops && m_rows.contains(item.parent)))
                    continue;
                thread.comments.append(take(row, item.parent));
                collect(row, rootId, thread);
            }
        }
        if (const qsizetype strays = thread.comments.size() - before; strays > 0) {
            warn(u"stray-comments"_s,
                 Words::tr("%n comments are not connected with the story; they stand at the end of "
                           "its discussion.",
                           nullptr, int(strays)));
        }
    }

    SourceComment take(qsizetype row, const QString &parent)
    {
        const HackerNewsItem &item = m_items[row];
        m_taken.insert(item.id);
        SourceComment comment;
        comment.nativeId = item.id;
        comment.parentId = parent;
        comment.author = item.by;
        comment.postedAt = item.time;
        comment.state = stateOf(item);
        const bool bracketed = item.text.startsWith(u'[') && item.text.endsWith(u']')
            && item.text.size() <= 12;
        if (comment.state == CommentState::Live || !bracketed)
            comment.html = item.text;
        comment.url = hackerNewsAddress(item.id);
        return comment;
    }

    SourceThread threadOf(const HackerNewsItem &item) const
    {
        SourceThread thread;
        thread.source = u"hackernews"_s;
        thread.dialect = m_dialect;
        thread.rootId = item.id;
        thread.url = hackerNewsAddress(item.id);
        thread.title = plainTitle(item.title);
        thread.author = item.by;
        thread.postedAt = item.time;
        thread.html = item.text;
        thread.points = item.score;
        thread.claimedCount = item.claimedCount;
        return thread;
    }

    /// The options of a poll are part of what it says.
    QString pollOptions(const HackerNewsItem &poll)
    {
        QString html;
        for (const QString &id : poll.parts) {
            const auto row = m_rows.constFind(id);
            if (row == m_rows.cend())
                continue;
            m_taken.insert(id);
            html +=
                u"<li>%1 (%2)</li>"_s.arg(m_items[*row].text).arg(m_items[*row].score.value_or(0));
        }
        return html.isEmpty() ? QString() : u"<ul>%1</ul>"_s.arg(html);
    }

    void addPost(qsizetype row, bool alone)
    {
        const HackerNewsItem &post = m_items[row];
        m_taken.insert(post.id);
        SourceItem item;
        item.origin = m_origin;
        item.thread = threadOf(post);
        item.title = item.thread->title;
        const QString text = post.text + pollOptions(post);
        if (post.url
                .isEmpty()) { // a self post is its own article; a link says nothing about the author
            item.url = item.thread->url;
            item.site = u"Hacker News"_s;
            item.author = post.by;
            item.publishedAt = post.time;
        } else {
            item.url = post.url;
        }
        if (!text.isEmpty() && post.url.isEmpty()) {
            item.kind = PayloadKind::Html;
            item.payload = text.toUtf8();
            item.charset = u"UTF-8"_s;
        }
        collect(row, post.id, *item.thread);
        if (alone)
            collectStrays(post.id, *item.thread);
        finish(std::move(item));
    }

    void finish(SourceItem item)
    {
        const QStringList &missing = item.thread->missingIds;
        if (!missing.isEmpty()) {
            item.issues.append(
                {Severity::Info, u"partial-thread"_s,
                 Words::tr("%n comments are named by their parents but were not delivered (%1).",
                           nullptr, int(missing.size()))
                     .arg(someIds(missing)),
                 m_origin});
        }
        if (!m_contradictions.isEmpty()) {
            m_contradictions.removeDuplicates();
            item.issues.append(
                {Severity::Warning, u"comment-parents"_s,
                 Words::tr(
                     "%n comments are listed below another comment than the one they name, or "
                     "more than once; each stands where it is listed first (%1).",
                     nullptr, int(m_contradictions.size()))
                     .arg(someIds(m_contradictions)),
                 m_origin});
            m_contradictions.clear();
        }
        if (m_dialect == "algolia"_L1 && item.thread->comments.size() > 1) {
            item.issues.append(
                {Severity::Info, u"comment-order"_s,
                 Words::tr(
                     "Algolia does not keep the order of Hacker News: replies are shown by time."),
                 m_origin});
        }
        m_reading.items.append(std::move(item));
    }

    /// A comment or poll option alone in its file is read as a post of its own.
    void addLonePost(qsizetype row)
    {
        const HackerNewsItem &post = m_items[row];
        SourceItem item;
        item.origin = m_origin;
        item.thread = threadOf(post);
        if (post.by.isEmpty())
            item.title = Words::tr("Comment %1").arg(post.id);
        else
            item.title = post.type == "pollopt"_L1 ? Words::tr("Poll option by %1").arg(post.by)
                                                   : Words::tr("Comment by %1").arg(post.by);
        item.thread->title = item.title;
        item.url = item.thread->url;
        item.site = u"Hacker News"_s;
        item.author = post.by;
        item.publishedAt = post.time;
        item.kind = post.text.isEmpty() ? PayloadKind::None : PayloadKind::Html;
        item.payload = post.text.toUtf8();
        item.charset = u"UTF-8"_s;
        m_taken.insert(post.id);
        collect(row, post.id, *item.thread);
        finish(std::move(item));
    }

    void addRest()
    {
        QList<qsizetype> rest, tops;
        for (qsizetype row = 0; row < m_items.size(); ++row) {
            const HackerNewsItem &item = m_items[row];
            if (m_taken.contains(item.id) || m_rows.value(item.id) != row || isPost(item))
                continue;
            rest.append(row);
            if (!m_rows.contains(item.parent))
                tops.append(row);
        }
        if (tops.size() == 1)
            addLonePost(tops.first());
        else if (!rest.isEmpty())
            addStrays(tops, rest);
        const auto left = std::ranges::count_if(
            rest, [this](auto row) { return !m_taken.contains(m_items[row].id); });
        if (left > 0)
            addStrays({}, rest);
    }

    void addStrays(const QList<qsizetype> &tops, const QList<qsizetype> &rest)
    {
        SourceItem item;
        item.origin = m_origin;
        item.title = Words::tr("Comments without their story");
        item.site = u"Hacker News"_s;
        item.thread = SourceThread();
        item.thread->source = u"hackernews"_s;
        item.thread->dialect = m_dialect;
        item.thread->title = item.title;
        for (const QList<qsizetype> &rows : {tops, rest}) {
            for (const qsizetype row : rows) {
                if (m_taken.contains(m_items[row].id))
                    continue;
                item.thread->comments.append(take(row, m_items[row].parent));
                collect(row, {}, *item.thread);
            }
        }
        item.issues.append({Severity::Warning, u"no-story"_s,
                            Words::tr("%n comments came without the story they belong to.", nullptr,
                                      int(item.thread->comments.size())),
                            m_origin});
        finish(std::move(item));
    }

    const QList<HackerNewsItem> &m_items;
    QString m_dialect, m_origin;
    QHash<QString, qsizetype> m_rows;
    QHash<QString, QStringList> m_unlisted;
    QSet<QString> m_taken;
    QStringList m_contradictions; ///< ids of the item at work
    SourceReading m_reading;
};

} // namespace

QString hackerNewsAddress(const QString &id)
{
    return u"https://news.ycombinator.com/item?id="_s + id;
}

SourceReading assembleHackerNews(const QList<HackerNewsItem> &items, const QString &dialect,
                                 const QString &origin)
{
    return Assembly(items, dialect, origin).run();
}

} // namespace rapporteur
