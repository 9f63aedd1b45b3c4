// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/deadletters.h"

#include "ui/base/emptystate.h"
#include "ui/base/keybutton.h"
#include "ui/base/plaintext.h"

#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ReloadPauseMs = 200;
constexpr qsizetype LongestShown = 1000;

QVariant plain(const QString &text, int role)
{
    if (role == Qt::DisplayRole)
        return singleLine(text.left(LongestShown));
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(text.left(LongestShown))) : QVariant();
}

QList<TableColumn<DeadJob>> columns()
{
    return {{DeadLetters::tr("Article"),
             [](const DeadJob &job, int role) { return plain(job.title, role); }},
            {DeadLetters::tr("Rater"),
             [](const DeadJob &job, int role) { return plain(job.run.rater.name, role); }},
            {DeadLetters::tr("Attempts"),
             [](const DeadJob &job, int role) {
                 return role == Qt::DisplayRole ? QLocale().toString(job.attempts) : QVariant();
             },
             {},
             Qt::AlignTrailing | Qt::AlignVCenter},
            {DeadLetters::tr("Why"),
             [](const DeadJob &job, int role) { return plain(job.reason, role); }}};
}

} // namespace

DeadLetters::DeadLetters(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new Model(
          columns(), [](const DeadJob &job) { return job.job; }, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(ReloadPauseMs);
    addActions();
    build();
    connect(&m_soon, &QTimer::timeout, this, &DeadLetters::load);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const DeadJob *job = m_model->rowAt(index))
            Q_EMIT articleRequested(job->article);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DeadLetters::showButtons);
    connect(&context.watch, &WorkspaceWatch::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    take({});
}

void DeadLetters::addActions()
{
    ActionRegistry &actions = m_context.actions;
    actions.add({.id = u"dead.replay"_s,
                 .text = tr("Try the selected ones again"),
                 .section = tr("Evaluate"),
                 .icon = u"view-refresh"_s,
                 .edits = true},
                this, [this] {
                    if (const QList<DeadJob> jobs = selected(); !jobs.isEmpty())
                        Q_EMIT replayRequested(jobs);
                });
    actions.add({.id = u"dead.replayAll"_s,
                 .text = tr("Try all again that were given up"),
                 .section = tr("Evaluate"),
                 .icon = u"view-refresh"_s,
                 .edits = true},
                this, [this] {
                    if (!m_model->rows().isEmpty())
                        Q_EMIT replayRequested(m_model->rows());
                });
}

void DeadLetters::build()
{
    m_table->setObjectName(u"deadLetters"_s);
    m_table->setAccessibleName(tr("Evaluations that were given up"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QList<int> widths{280, 170, 80};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_empty->set(u"checkmark"_s, tr("Nothing was given up"),
                 tr("Evaluations that failed for good show here, with the reason, and can be tried "
                    "again."),
                 {});
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 5, 10, 5);
    head->setSpacing(8);
    head->addStretch();
    for (const QString &id : {u"dead.replay"_s, u"dead.replayAll"_s})
        head->addWidget(new KeyButton(m_context.actions.action(id), this));
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void DeadLetters::load()
{
    m_context.workspace->deadJobs().then(this, [this](const Result<QList<DeadJob>> &jobs) {
        if (jobs)
            take(*jobs);
        else
            Q_EMIT failed(jobs.error());
    });
}

void DeadLetters::take(const QList<DeadJob> &jobs)
{
    m_model->setRows(jobs);
    m_stack->setCurrentIndex(jobs.isEmpty() ? 1 : 0);
    Q_EMIT titleChanged(jobs.isEmpty() ? tr("Given up")
                                       : tr("Given up %1").arg(QLocale().toString(jobs.size())));
    showButtons();
}

void DeadLetters::showButtons()
{
    const bool writable = !m_context.article.isReadOnly();
    m_context.actions.action(u"dead.replay"_s)
        ->setEnabled(writable && m_table->selectionModel()->hasSelection());
    m_context.actions.action(u"dead.replayAll"_s)
        ->setEnabled(writable && !m_model->rows().isEmpty());
}

QList<DeadJob> DeadLetters::selected() const
{
    QList<DeadJob> jobs;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const DeadJob *job = m_model->rowAt(index))
            jobs.append(*job);
    }
    return jobs;
}

} // namespace rapporteur
