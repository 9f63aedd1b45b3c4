// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runpanel.h"

#include "core/runs/conductor.h"
#include "ui/base/colours.h"
#include "ui/base/emptystate.h"
#include "ui/runs/runline.h"
#include "ui/runs/runlog.h"

#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

class LogDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colours &c = colours(option.palette);
        painter->save();
        painter->setFont(option.font);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, c.selection);
        const QString time = QLocale().toString(
            index.data(RunLog::TimeRole).toDateTime().toLocalTime().time(), u"HH:mm:ss");
        const QRect inner = option.rect.adjusted(12, 0, -12, 0);
        painter->setPen(c.dim);
        painter->drawText(inner, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), time);
        const int width = option.fontMetrics.horizontalAdvance(u"00:00:00   "_s) + 10;
        const auto severity = static_cast<Severity>(index.data(RunLog::SeverityRole).toInt());
        painter->setPen(severity == Severity::Error         ? c.bad
                            : severity == Severity::Warning ? c.warning
                                                            : c.ink);
        const QRect rest = inner.adjusted(width, 0, 0, 0);
        painter->drawText(rest,
                          static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString().left(1000),
                                                        Qt::ElideRight, rest.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {100, option.fontMetrics.height() + 6};
    }
};

} // namespace

RunPanel::RunPanel(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_page(new QWidget(this))
    , m_lineColumn(new QVBoxLayout)
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
    , m_log(new RunLog(this))
{
    build();
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        const RowId article = index.data(RunLog::ArticleRole).toLongLong();
        if (article > 0)
            Q_EMIT articleRequested(article);
    });
    findParked();
    showState();
}

RunPanel::~RunPanel()
{
    // The lines go after the list that they would take themselves out of.
    for (const RunLine *line : std::as_const(m_lines))
        line->disconnect(this);
}

void RunPanel::build()
{
    m_list->setModel(m_log);
    m_list->setItemDelegate(new LogDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("What happened last"));
    m_list->setMinimumHeight(fontMetrics().height() + 6);
    m_lineColumn->setContentsMargins(0, 0, 0, 0);
    m_lineColumn->setSpacing(0);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(m_lineColumn);
    page->addWidget(m_list, 1);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

void RunPanel::follow(Conductor *conductor, const QString &title)
{
    const RowId run = conductor->progress().run;
    for (RunLine *line : QList<RunLine *>(m_lines)) {
        if (line->run() == run && !line->isLive())
            drop(line);
    }
    auto *line = new RunLine(conductor, title, m_page);
    connect(line, &RunLine::resumeRequested, this, &RunPanel::resumeRequested);
    connect(line, &RunLine::replayRequested, this, &RunPanel::replayRequested);
    connect(line, &RunLine::cancelRequested, this, &RunPanel::cancelParked);
    addLine(line);
    const QString name = title.isEmpty() ? tr("The run") : title;
    connect(conductor, &Conductor::progressed, this, &RunPanel::showState);
    connect(conductor, &Conductor::jobFailed, this,
            [this](RowId article, const Error &error, bool dead) {
                note(dead ? Severity::Error : Severity::Warning, article,
                     dead ? tr("Given up: %1").arg(error.text)
                          : tr("Failed, will try again: %1").arg(error.text));
            });
    connect(conductor, &Conductor::finished, this, [this, name](const RunProgress &progress) {
        if (progress.error)
            note(Severity::Error, 0, tr("%1 stopped: %2").arg(name, progress.error->text));
        else if (progress.parked)
            note(Severity::Info, 0, tr("%1 is paused.").arg(name));
        else if (progress.counts.cancelled > 0)
            note(Severity::Warning, 0, tr("%1 was cancelled.").arg(name));
        else
            note(progress.counts.dead > 0 ? Severity::Warning : Severity::Info, 0,
                 tr("%1 is done: %2.").arg(name, runFigures(progress).simplified()));
        showState();
    });
    note(Severity::Info, 0, tr("%1 began.").arg(name));
    showState();
}

void RunPanel::findParked()
{
    if (!m_context.workspace)
        return;
    m_context.workspace->openRuns().then(this, [this](const Result<QList<Run>> &runs) {
        if (runs)
            offer(*runs);
        else
            Q_EMIT failed(runs.error());
    });
}

void RunPanel::offer(const QList<Run> &runs)
{
    for (const Run &run : runs) {
        if (std::ranges::any_of(m_lines,
                                [&run](const RunLine *line) { return line->run() == run.id; }))
            continue;
        m_context.workspace->runCounts(run.id).then(
            this, [this, run](const Result<RunCounts> &counts) {
                const bool known = std::ranges::any_of(
                    m_lines, [&run](const RunLine *line) { return line->run() == run.id; });
                if (!counts || known || m_context.article.isReadOnly())
                    return;
                auto *line = new RunLine(run, *counts, m_page);
                connect(line, &RunLine::resumeRequested, this, &RunPanel::resumeRequested);
                connect(line, &RunLine::cancelRequested, this, &RunPanel::cancelParked);
                addLine(line);
                showState();
            });
    }
}

void RunPanel::addLine(RunLine *line)
{
    m_lineColumn->insertWidget(0, line);
    m_lines.prepend(line);
    connect(line, &RunLine::dismissed, this, [this, line] { drop(line); });
    connect(line, &QObject::destroyed, this, [this, line] { m_lines.removeAll(line); });
}

void RunPanel::cancelParked(const Run &run)
{
    m_context.workspace->cancelRun(run.id).then(this, [this, run](const Status &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        for (RunLine *line : QList<RunLine *>(m_lines)) {
            if (line->run() == run.id && !line->isLive())
                drop(line);
        }
        note(Severity::Warning, 0, tr("%1 was cancelled.").arg(run.rater.name));
    });
}

void RunPanel::drop(RunLine *line)
{
    m_lines.removeAll(line);
    line->hide();
    line->deleteLater();
    showState();
}

void RunPanel::showState()
{
    const bool nothing = m_lines.isEmpty() && m_log->rowCount() == 0;
    if (nothing) {
        QList<QAction *> offers;
        if (QAction *evaluate = m_context.actions.action(u"evaluate.new"_s))
            offers.append(evaluate);
        m_empty->set(u"media-playback-start"_s, tr("No run under way"),
                     tr("Evaluate articles with a rater; progress and failures show here."),
                     offers);
    }
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_page);
    const qsizetype live = std::ranges::count_if(m_lines, &RunLine::isLive);
    Q_EMIT titleChanged(live > 0 ? tr("Run %1").arg(QLocale().toString(live)) : tr("Run"));
}

void RunPanel::note(Severity severity, RowId article, const QString &text)
{
    m_log->add({m_context.clock.nowUtc(), severity, article, text});
}

} // namespace rapporteur
