// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/savedfilters.h"

#include "ui/base/icons.h"
#include "ui/base/plaintext.h"
#include "ui/review/queuewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

const QString Key = QStringLiteral("filters");
constexpr qsizetype LongestName = 60;
constexpr qsizetype MostFilters = 100;

} // namespace

SavedFilters::SavedFilters(const WindowContext &context, QWidget *parent)
    : QToolButton(parent)
    , m_context(context)
    , m_menu(new QMenu(this))
    , m_save(context.actions.add({.id = u"queue.saveFilter"_s,
                                  .text = tr("Keep this filter"),
                                  .section = tr("Move"),
                                  .icon = u"bookmark-new"_s,
                                  .edits = true},
                                 this, [this] { ask(); }))
{
    setObjectName(u"savedFilters"_s);
    setIcon(themeIcon(u"bookmarks"_s));
    setToolTip(tr("Kept filters"));
    setAccessibleName(tr("Kept filters"));
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    fill();
    load();
}

void SavedFilters::load()
{
    m_context.workspace->value(Key).then(this, [this](const Result<QByteArray> &bytes) {
        if (bytes)
            m_filters = filtersFromBytes(*bytes);
        fill();
        Q_EMIT loaded();
    });
}

void SavedFilters::ask()
{
    const QString suggested = m_present.search.isEmpty()
        ? (m_present.states.isEmpty() ? QString() : queueStateTitle(m_present.states.first()))
        : m_present.search;
    m_context.dialogs.askText(window(), tr("Keep this filter"), tr("Name"), suggested,
                              [this](const QString &name) {
                                  if (!name.trimmed().isEmpty())
                                      keep(singleLine(name).trimmed().left(LongestName));
                              });
}

void SavedFilters::keep(const QString &name)
{
    m_filters.removeIf([&name](const SavedFilter &filter) { return filter.name == name; });
    m_filters.append(
        {name, m_present.states, m_present.search, m_present.sort, m_present.descending});
    std::ranges::sort(m_filters, [](const SavedFilter &one, const SavedFilter &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    store();
}

void SavedFilters::drop(const QString &name)
{
    m_filters.removeIf([&name](const SavedFilter &filter) { return filter.name == name; });
    store();
}

void SavedFilters::store()
{
    fill();
    m_context.workspace->setValue(Key, filtersToBytes(m_filters))
        .then(this, [this](const Status &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        });
}

void SavedFilters::fill()
{
    m_menu->clear();
    for (const SavedFilter &filter : std::as_const(m_filters))
        m_menu->addAction(withoutMnemonics(filter.name), this,
                          [this, filter] { Q_EMIT chosen(filter); });
    if (!m_filters.isEmpty())
        m_menu->addSeparator();
    m_menu->addAction(m_save);
    if (m_filters.isEmpty() || !m_save->isEnabled())
        return;
    QMenu *gone = m_menu->addMenu(tr("Drop a kept filter"));
    for (const SavedFilter &filter : std::as_const(m_filters))
        gone->addAction(withoutMnemonics(filter.name), this,
                        [this, name = filter.name] { drop(name); });
}

QByteArray filtersToBytes(const QList<SavedFilter> &filters)
{
    QJsonArray all;
    for (const SavedFilter &filter : filters) {
        all.append(QJsonObject{{u"name"_s, filter.name},
                               {u"states"_s, QJsonArray::fromStringList(filter.states)},
                               {u"search"_s, filter.search},
                               {u"sort"_s, static_cast<int>(filter.sort)},
                               {u"descending"_s, filter.descending}});
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QList<SavedFilter> filtersFromBytes(const QByteArray &bytes)
{
    QList<SavedFilter> filters;
    for (const QJsonValue &value : QJsonDocument::fromJson(bytes).array()) {
        const QJsonObject object = value.toObject();
        SavedFilter filter;
        filter.name = singleLine(object[u"name"_s].toString()).left(LongestName);
        for (const QJsonValue &state : object[u"states"_s].toArray()) {
            if (queueStates().contains(state.toString()))
                filter.states.append(state.toString());
        }
        filter.search = object[u"search"_s].toString().left(1000);
        const int sort = object[u"sort"_s].toInt(-1);
        if (sort >= 0 && sort <= static_cast<int>(QueueSort::Usefulness))
            filter.sort = static_cast<QueueSort>(sort);
        filter.descending = object[u"descending"_s].toBool(true);
        if (!filter.name.isEmpty() && filters.size() < MostFilters)
            filters.append(filter);
    }
    return filters;
}

} // namespace rapporteur
