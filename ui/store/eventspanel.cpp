// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/store/eventspanel.h"

#include "ui/base/chip.h"
#include "ui/base/emptystate.h"
#include "ui/base/keybutton.h"
#include "ui/base/plaintext.h"
#include "ui/store/eventwords.h"
#include "ui/store/tablelook.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QSet>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ReloadPauseMs = 200;

QString markText(const Event &event)
{
    if (event.resolved)
        return EventsPanel::tr("✓ resolved");
    return event.investigated ? EventsPanel::tr("◐ looked into") : QString();
}

QVariant plain(const QString &text, bool quiet, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case QuietRole:
        return quiet;
    default:
        return {};
    }
}

QList<TableColumn<Event>> eventColumns()
{
    return {
        {EventsPanel::tr("Time"),
         [](const Event &event, int role) {
             return plain(QLocale().toString(event.at.toLocalTime(), QLocale::ShortFormat), true,
                          role);
         }},
        {EventsPanel::tr("Weight"),
         [](const Event &event, int role) {
             if (role == SeverityRole)
                 return QVariant(static_cast<int>(event.severity));
             return plain(severityTitle(event.severity), event.resolved, role);
         }},
        {EventsPanel::tr("What"),
         [](const Event &event, int role) {
             return plain(eventTypeTitle(event.type), event.resolved, role);
         }},
        {EventsPanel::tr("State"),
         [](const Event &event, int role) { return plain(markText(event), true, role); }},
        {EventsPanel::tr("Message"),
         [](const Event &event, int role) { return plain(event.message, event.resolved, role); }},
    };
}

} // namespace

EventsPanel::EventsPanel(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new Model(
          eventColumns(), [](const Event &event) { return event.id; }, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_everything(new Chip(tr("Whole workspace"), this))
    , m_open(new Chip(tr("Unresolved only"), this))
    , m_severity(new QComboBox(this))
    , m_type(new QComboBox(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(ReloadPauseMs);
    addActions();
    build();
    connect(&m_soon, &QTimer::timeout, this, &EventsPanel::load);
    connect(m_everything, &QAbstractButton::toggled, this, &EventsPanel::load);
    connect(m_open, &QAbstractButton::toggled, this, &EventsPanel::load);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &EventsPanel::load);
    connect(m_type, &QComboBox::currentIndexChanged, this, &EventsPanel::load);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Event *event = m_model->rowAt(index);
        if (event && event->article > 0)
            Q_EMIT articleRequested(event->article);
    });
    connect(&context.article, &OpenArticle::opened, this, &EventsPanel::load);
    connect(&context.article, &OpenArticle::closed, this, &EventsPanel::load);
    connect(&context.article, &OpenArticle::evaluationsChanged, &m_soon,
            qOverload<>(&QTimer::start));
    connect(&context.watch, &WorkspaceWatch::changed, this, [this](const QList<RowId> &articles) {
        const bool touches = m_everything->isChecked() || articles.contains(m_context.article.id());
        if (touches && !m_soon.isActive())
            m_soon.start();
    });
    load();
}

void EventsPanel::build()
{
    m_table->setModel(m_model);
    dressTable(*m_table, tr("Events"));
    const QList<int> widths{130, 74, 140, 100};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_everything->setCheckable(true);
    m_open->setCheckable(true);
    m_severity->setAccessibleName(tr("Least weight shown"));
    m_severity->addItem(tr("All weights"));
    m_severity->addItem(tr("Warnings and errors"), static_cast<int>(Severity::Warning));
    m_severity->addItem(tr("Errors"), static_cast<int>(Severity::Error));
    m_type->setAccessibleName(tr("Type of events shown"));
    m_type->addItem(tr("All types"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 5, 10, 5);
    head->setSpacing(8);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_everything, m_open, m_severity, m_type})
        head->addWidget(widget);
    head->addStretch();
    for (const QString &id : {u"event.investigated"_s, u"event.resolved"_s})
        head->addWidget(new KeyButton(m_context.actions.action(id), this));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

void EventsPanel::addActions()
{
    const auto add = [this](const QString &id, const QString &text, const QKeySequence &key,
                            bool resolved) {
        QAction *action = m_context.actions.add({.id = id,
                                                 .text = text,
                                                 .section = tr("Events"),
                                                 .shortcut = key,
                                                 .scope = KeyScope::Pane,
                                                 .pane = u"events"_s,
                                                 .edits = true},
                                                this, [this, resolved] { setMark(resolved); });
        addAction(action);
        action->setEnabled(!m_context.article.isReadOnly());
    };
    add(u"event.investigated"_s, tr("Looked into"),
        QKeySequence(Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_D), false);
    add(u"event.resolved"_s, tr("Resolved"), QKeySequence(Qt::ControlModifier | Qt::Key_D), true);
}

EventQuery EventsPanel::query() const
{
    EventQuery query;
    query.reviewer = m_context.reviewer;
    query.blind = m_context.article.blindRule().on;
    if (!m_everything->isChecked())
        query.article = m_context.article.id();
    if (m_severity->currentData().isValid())
        query.atLeast = static_cast<Severity>(m_severity->currentData().toInt());
    if (m_type->currentData().isValid())
        query.types = {m_type->currentData().toString()};
    return query;
}

void EventsPanel::load()
{
    if (!m_context.workspace)
        return;
    if (!m_everything->isChecked() && !m_context.article.isOpen()) {
        take({});
        return;
    }
    m_context.workspace->events(query()).then(
        this, [this, round = ++m_round](const Result<QList<Event>> &events) {
            if (round != m_round)
                return;
            if (events)
                take(*events);
            else
                Q_EMIT failed(events.error());
        });
}

void EventsPanel::take(const QList<Event> &events)
{
    QList<Event> shown = events;
    if (m_open->isChecked())
        shown.removeIf([](const Event &event) { return event.resolved; });
    m_model->setRows(shown);
    for (const Event &event : events) {
        if (m_type->findData(event.type) < 0)
            m_type->addItem(eventTypeTitle(event.type), event.type);
    }
    showNothing();
    m_stack->setCurrentWidget(shown.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    Q_EMIT titleChanged(shown.isEmpty() ? tr("Events")
                                        : tr("Events %1").arg(QLocale().toString(shown.size())));
    Q_EMIT loaded();
}

void EventsPanel::showNothing()
{
    const bool filtered = m_open->isChecked() || m_severity->currentIndex() > 0
        || m_type->currentIndex() > 0;
    if (filtered)
        m_empty->set(u"edit-find"_s, tr("Nothing matches"), tr("No event fits the filters."));
    else if (!m_everything->isChecked() && !m_context.article.isOpen())
        m_empty->set(u"view-calendar-timeline"_s, tr("No article is open"),
                     tr("Choose one in the queue, or look at the whole workspace."));
    else
        m_empty->set(
            u"view-calendar-timeline"_s, tr("No events yet"),
            tr("Evaluations, failures, gates and saved reviews are noted here as they happen."));
}

QList<Event> EventsPanel::selected() const
{
    QList<Event> events;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const Event *event = m_model->rowAt(index))
            events.append(*event);
    }
    return events;
}

void EventsPanel::setMark(bool resolved)
{
    const QList<Event> events = selected();
    const auto has = [resolved](const Event &event) {
        return resolved ? event.resolved : event.investigated;
    };
    // All or none: a mixed selection is marked first.
    const bool on = !std::ranges::all_of(events, has);
    for (Event event : events) {
        (resolved ? event.resolved : event.investigated) = on;
        // Shown at once: the next mark is made from what the row says, and must not undo this one. A reading
        // that began before knows less.
        if (const int row = m_model->rowOf(event.id); row >= 0)
            m_model->change(row, event);
        ++m_round;
        m_context.workspace->setEventMarks(event.id, event.investigated, event.resolved)
            .then(this, [this](const Status &done) {
                if (!done)
                    Q_EMIT failed(done.error());
                load();
            });
    }
}

} // namespace rapporteur
