// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queuemodel.h"

#include "ui/base/plaintext.h"
#include "ui/review/queuewords.h"

namespace rapporteur
{

namespace
{

constexpr int PagesKept = 12;
constexpr qsizetype LongestTitle = 1000;

} // namespace

QueueModel::QueueModel(std::shared_ptr<Workspace> workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(std::move(workspace))
{
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(0);
    connect(&m_askSoon, &QTimer::timeout, this, &QueueModel::readAsked);
}

void QueueModel::setQuery(const QueueQuery &query)
{
    m_query = query;
    const int generation = ++m_generation;
    QueueQuery first = query;
    first.offset = 0;
    first.limit = PageSize;
    m_workspace->queue(first).then(this, [this, generation](const Result<QueuePage> &page) {
        if (generation != m_generation)
            return;
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        takeQuery(*page);
    });
}

void QueueModel::refresh(int first, int last)
{
    const int from = std::max(0, first) / PageSize * PageSize;
    const int to = (std::max(0, last) / PageSize + 1) * PageSize;
    QueueQuery range = m_query;
    range.offset = from;
    range.limit = to - from;
    m_workspace->queue(range).then(
        this, [this, from, generation = m_generation](const Result<QueuePage> &page) {
            if (!page || generation != m_generation)
                return;
            takeRange(from, *page);
            Q_EMIT pageShown(from, from + static_cast<int>(page->rows.size()) - 1);
        });
}

void QueueModel::refreshCounts()
{
    QueueQuery query = m_query;
    query.offset = 0;
    query.limit = 1;
    m_workspace->queue(query).then(this, [this](const Result<QueuePage> &page) {
        if (page)
            takeCounts(*page);
    });
}

void QueueModel::put(const QueueRow &row)
{
    const int at = indexOf(row.id);
    if (at < 0 || m_pages[at / PageSize][at % PageSize] == row)
        return;
    m_pages[at / PageSize][at % PageSize] = row;
    Q_EMIT dataChanged(index(at), index(at));
}

const QueueRow *QueueModel::row(int index) const
{
    const auto page = m_pages.constFind(index / PageSize);
    if (index < 0 || page == m_pages.cend() || index % PageSize >= page->size())
        return nullptr;
    return &page->at(index % PageSize);
}

int QueueModel::indexOf(RowId article) const
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        for (qsizetype i = 0; i < page->size(); ++i) {
            if (page->at(i).id == article)
                return page.key() * PageSize + static_cast<int>(i);
        }
    }
    return -1;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_total;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueRow *found = row(index.row());
    if (!found) {
        const int page = index.row() / PageSize;
        if (!m_reading.contains(page)) {
            m_asked.insert(page);
            m_askSoon.start();
        }
        return role == ArticleRole ? QVariant::fromValue<RowId>(0) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return singleLine(found->title.left(LongestTitle));
    case ArticleRole:
        return QVariant::fromValue(found->id);
    case Qt::AccessibleTextRole:
        return spokenRow(*found);
    case Qt::ToolTipRole:
        return plainToolTip(found->title + (found->url.isEmpty() ? QString() : u'\n' + found->url)
                            + u'\n' + usefulnessReason(*found));
    default:
        return {};
    }
}

void QueueModel::readAsked()
{
    for (const int page : std::exchange(m_asked, {})) {
        m_reading.insert(page);
        QueueQuery query = m_query;
        query.offset = page * PageSize;
        query.limit = PageSize;
        m_workspace->queue(query).then(
            this, [this, page, generation = m_generation](const Result<QueuePage> &found) {
                if (generation != m_generation)
                    return;
                m_reading.remove(page);
                if (found)
                    takePage(page, *found);
                else
                    Q_EMIT failed(found.error());
            });
    }
}

void QueueModel::takeQuery(const QueuePage &page)
{
    m_asked.clear();
    m_reading.clear();
    if (m_total > 0) {
        beginRemoveRows({}, 0, m_total - 1);
        m_total = 0;
        m_pages.clear();
        endRemoveRows();
    }
    if (page.total > 0) {
        beginInsertRows({}, 0, page.total - 1);
        m_total = page.total;
        fill(0, page.rows);
        endInsertRows();
    }
    takeCounts(page);
    Q_EMIT queryShown();
}

void QueueModel::takePage(int page, const QueuePage &found)
{
    takeRange(page * PageSize, found);
    Q_EMIT pageShown(page * PageSize, page * PageSize + static_cast<int>(found.rows.size()) - 1);
}

void QueueModel::takeRange(int offset, const QueuePage &found)
{
    const int difference = found.total - m_total;
    const int at = std::min(offset + firstDifference(offset, found.rows), m_total);
    if (difference > 0) {
        beginInsertRows({}, at, at + difference - 1);
        m_total = found.total;
        m_pages.clear();
        fill(offset, found.rows);
        endInsertRows();
    } else if (difference < 0) {
        const int first = std::min(at, m_total + difference);
        beginRemoveRows({}, first, first - difference - 1);
        m_total = found.total;
        m_pages.clear();
        fill(offset, found.rows);
        endRemoveRows();
    } else {
        fill(offset, found.rows);
    }
    if (!found.rows.isEmpty() && offset < m_total)
        Q_EMIT dataChanged(
            index(offset),
            index(std::min(m_total, offset + static_cast<int>(found.rows.size())) - 1));
    takeCounts(found);
}

void QueueModel::takeCounts(const QueuePage &page)
{
    if (m_stateCounts == page.stateCounts)
        return;
    m_stateCounts = page.stateCounts;
    Q_EMIT countsChanged();
}

void QueueModel::fill(int offset, const QList<QueueRow> &rows)
{
    for (qsizetype at = 0; at < rows.size(); at += PageSize)
        m_pages.insert((offset + static_cast<int>(at)) / PageSize,
                       rows.sliced(at, std::min<qsizetype>(PageSize, rows.size() - at)));
    // Far pages go first: rows near the ones just read are the ones in view.
    while (m_pages.size() > PagesKept) {
        const int here = offset / PageSize;
        const QList<int> pages = m_pages.keys();
        m_pages.remove(*std::ranges::max_element(
            pages, {}, [here](int page) { return std::abs(page - here); }));
    }
}

int QueueModel::firstDifference(int offset, const QList<QueueRow> &rows) const
{
    int same = 0;
    while (same < rows.size()) {
        const QueueRow *known = row(offset + same);
        if (!known || known->id != rows[same].id)
            break;
        ++same;
    }
    return same;
}

} // namespace rapporteur
