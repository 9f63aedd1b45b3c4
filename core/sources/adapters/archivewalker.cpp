// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/archivewalker.h"

#include "core/sources/adapters/entities.h"
#include "core/sources/adapters/hackernewspage.h"
#include "core/sources/adapters/htmltags.h"
#include "core/sources/adapters/httppayload.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Archives)
};

constexpr qsizetype titleWithin = 64 << 10;

QString withoutFragment(const QString &url)
{
    const qsizetype hash = url.indexOf(u'#');
    return hash < 0 ? url : url.first(hash);
}

bool isReadable(const QString &type)
{
    return type == "text/html"_L1 || type == "application/xhtml+xml"_L1 || type == "text/plain"_L1
        || type == "text/markdown"_L1;
}

bool isHtml(const QString &type)
{
    return type == "text/html"_L1 || type == "application/xhtml+xml"_L1;
}

/// A page without a type says by its first bytes what it is.
QString sniffed(QByteArrayView body)
{
    const QByteArray head =
        body.first(qMin<qsizetype>(body.size(), 256)).trimmed().toByteArray().toLower();
    return head.startsWith("<!doctype html") || head.startsWith("<html") ? u"text/html"_s
                                                                         : QString();
}

/// Good enough for a list: the charset is not looked into.
QString titleOf(QByteArrayView payload)
{
    const QString start = QString::fromUtf8(payload.first(qMin(payload.size(), titleWithin)));
    HtmlTags tags(start);
    bool open = false;
    while (const auto tag = tags.next()) {
        if (open)
            return decodedEntities(tags.textBefore().toString()).simplified().left(300);
        open = tag->name == "title"_L1 && !tag->closing;
    }
    return {};
}

PayloadKind kindOf(const QString &type)
{
    return isHtml(type)              ? PayloadKind::Html
        : type == "text/markdown"_L1 ? PayloadKind::Markdown
                                     : PayloadKind::Text;
}

} // namespace

void ArchiveWalker::addVisited(const QString &url, const QString &title)
{
    m_visited.insert(withoutFragment(url), title);
}

QString ArchiveWalker::placeOf(qint64 record) const
{
    const QString file = m_file.isEmpty() ? m_origin : m_origin + u'/' + m_file;
    return record > 0 ? Words::tr("%1, record %2").arg(file).arg(record) : file;
}

bool ArchiveWalker::isSuggested(const ArchivedAnswer &answer) const
{
    const ArchivePage &page = answer.page;
    if (!isHtml(page.type) && !(page.status == 0 && page.type == "text/plain"_L1))
        return false;
    if ((page.status != 0 && page.status != 200) || answer.wasFrame)
        return false;
    if (!m_visited.isEmpty() && !m_visited.contains(withoutFragment(page.url)))
        return false;
    return !m_seen.contains(qHash(withoutFragment(page.url)));
}

bool ArchiveWalker::wants(ArchivedAnswer &answer, QByteArrayView start)
{
    ArchivePage &page = answer.page;
    page.file = m_file;
    const QString url = withoutFragment(page.url);
    if (!answer.location.isEmpty() && m_visited.contains(url)) {
        // What a visited address leads to is the page that was visited.
        m_visited.insert(withoutFragment(QUrl(url).resolved(QUrl(answer.location)).toString()),
                         m_visited.value(url));
    }
    if (page.type.isEmpty())
        page.type = sniffed(start.sliced(qMin(answer.bodyStart, start.size())));
    if (!answer.isPage || !isReadable(page.type))
        return false;
    page.title = m_visited.value(url);
    page.suggested = isSuggested(answer);
    if (page.suggested)
        m_seen.insert(qHash(url));
    if (page.title.isEmpty() && m_walk.titles && isHtml(page.type)) {
        Issues ignored;
        const QByteArray payload = decodedBody(start.sliced(qMin(answer.bodyStart, start.size())),
                                               answer.headers, 4 * titleWithin, ignored);
        page.title = titleOf(payload);
    }
    ++m_summary.pages;
    return m_walk.wants && m_walk.wants(page);
}

void ArchiveWalker::deliver(const ArchivedAnswer &answer, const QByteArray &block)
{
    Issues issues;
    const QByteArray payload = decodedBody(
        QByteArrayView(block).sliced(qMin(answer.bodyStart, block.size())), answer.headers,
        m_limits.recordBytes, issues);
    for (Issue &issue : issues) {
        issue.place = placeOf(answer.page.record);
        if (issue.severity == Severity::Error)
            complain(issue.severity, issue.code, issue.text, answer.page.record);
    }
    if (payload.isEmpty()) {
        if (issues.isEmpty())
            complain(Severity::Info, u"empty-page"_s,
                     Words::tr("The page %1 is empty.").arg(answer.page.url), answer.page.record);
        return;
    }
    QMap<QString, QString> headers = answer.headers;
    headers.remove(u"transfer-encoding"_s); // both are undone
    headers.remove(u"content-encoding"_s);
    deliverPage(answer.page, payload, headers, issues);
}

void ArchiveWalker::deliverPage(const ArchivePage &page, const QByteArray &payload,
                                const QMap<QString, QString> &headers, Issues issues)
{
    QList<SourceItem> items;
    if (isHtml(page.type) && isHackerNewsPage(payload)) {
        if (auto reading = readHackerNewsPage(payload, m_origin))
            items = std::move(reading->items);
    }
    if (items.isEmpty()) {
        SourceItem item;
        item.kind = kindOf(page.type);
        item.payload = isHackerNewsPage(payload) ? withoutTokens(payload) : payload;
        item.url = page.url;
        item.charset = charsetOf(headers.value(u"content-type"_s));
        item.headers = headers;
        items.append(std::move(item));
    }
    for (SourceItem &item : items) {
        item.origin = placeOf(page.record);
        item.fetchedAt = page.date;
        item.issues += issues;
        if (m_walk.take && !m_stopped && !m_walk.take(std::move(item)))
            m_stopped = true;
    }
}

void ArchiveWalker::complain(Severity severity, const QString &code, const QString &text,
                             qint64 record)
{
    if (m_summary.issues.size() >= m_limits.issues)
        ++m_unlisted;
    else
        m_summary.issues.append({severity, code, text, placeOf(record)});
}

void ArchiveWalker::fail(const Error &error)
{
    if (!m_summary.error)
        m_summary.error = error;
}

ArchiveSummary ArchiveWalker::finish()
{
    if (m_unlisted > 0) {
        m_summary.issues.append(
            {Severity::Warning, u"more-issues"_s,
             Words::tr("%n more problems are not listed.", nullptr, int(m_unlisted)), m_origin});
    }
    return std::move(m_summary);
}

} // namespace rapporteur
