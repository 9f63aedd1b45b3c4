// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runline.h"

#include "core/evaluation/servers/money.h"
#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestName = 60;
constexpr qsizetype LongestReason = 200;
constexpr int TickMs = 1000;

} // namespace

RunLine::RunLine(Conductor *conductor, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_conductor(conductor)
    , m_title(title)
    , m_progress(conductor->progress())
    , m_bar(new QProgressBar(this))
    , m_name(new SafeLabel(this))
    , m_figures(new SafeLabel(this))
    , m_server(new SafeLabel(this))
    , m_again(new QPushButton(tr("Try again"), this))
    , m_pause(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_run.id = m_progress.run;
    connect(conductor, &Conductor::progressed, this, &RunLine::showProgress);
    connect(conductor, &Conductor::finished, this, &RunLine::showProgress);
    build();
}

RunLine::RunLine(const Run &run, const RunCounts &counts, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_title(run.rater.name)
    , m_bar(new QProgressBar(this))
    , m_name(new SafeLabel(this))
    , m_figures(new SafeLabel(this))
    , m_server(new SafeLabel(this))
    , m_again(new QPushButton(tr("Try again"), this))
    , m_pause(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_progress.run = run.id;
    m_progress.counts = counts;
    m_progress.parked = true;
    build();
}

void RunLine::build()
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(190);
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_name->setTone(SafeLabel::Tone::Strong);
    m_figures->setElided(true);
    m_figures->setAccessibleName(tr("Figures of the run"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_bar);
    row->addWidget(m_name);
    row->addWidget(m_figures, 1);
    row->addWidget(m_again);
    row->addWidget(m_pause);
    row->addWidget(m_cancel);
    m_server->setTone(SafeLabel::Tone::Dim);
    m_server->setElided(true);
    m_server->setAccessibleName(tr("Figures of the server"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 7, 12, 7);
    column->setSpacing(3);
    column->addLayout(row);
    column->addWidget(m_server);
    // What a server asks to wait goes by although nothing happens.
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_conductor)
            showProgress(m_conductor->progress());
    });
    m_again->setToolTip(tr("Asks again for what was given up"));
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT replayRequested(m_run); });
    connect(m_pause, &QPushButton::clicked, this, &RunLine::pauseOrGoOn);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_progress.finished && !m_progress.parked)
            Q_EMIT dismissed();
        else if (m_conductor)
            m_conductor->cancel();
        else
            Q_EMIT cancelRequested(m_run);
    });
    dress();
}

void RunLine::showProgress(const RunProgress &progress)
{
    m_progress = progress;
    m_run.id = progress.run;
    dress();
}

void RunLine::dress()
{
    const RunCounts &counts = m_progress.counts;
    const int done = counts.stored + counts.dead + counts.cancelled;
    m_bar->setRange(0, std::max(1, counts.total()));
    m_bar->setValue(done);
    m_name->setText(singleLine(m_title.left(LongestName)));
    m_name->setVisible(!m_title.isEmpty());
    m_figures->setText(runFigures(m_progress));
    m_server->setVisible(m_progress.server.has_value());
    if (m_progress.server)
        m_server->setText(serverFigures(*m_progress.server));
    if (m_progress.server && isLive() != m_tick.isActive())
        isLive() ? m_tick.start() : m_tick.stop();
    const bool over = m_progress.finished && !m_progress.parked;
    m_pause->setVisible(!over);
    m_again->setVisible(over && counts.dead > 0);
    m_again->setAccessibleName(m_again->text() + u' ' + m_name->text());
    m_pause->setText(m_progress.parked ? tr("Go on") : tr("Pause"));
    m_cancel->setText(over ? tr("Dismiss") : tr("Cancel"));
    m_cancel->setToolTip(over ? tr("Take this line away")
                              : tr("What is under way ends and is kept; the rest is not done"));
    m_pause->setAccessibleName(m_pause->text() + u' ' + m_name->text());
    m_cancel->setAccessibleName(m_cancel->text() + u' ' + m_name->text());
}

void RunLine::pauseOrGoOn()
{
    if (!m_progress.parked) {
        if (m_conductor)
            m_conductor->park();
    } else {
        Q_EMIT resumeRequested(m_run);
    }
}

QString durationText(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(0, ms) / 1000;
    const QString tail = u"%1:%2"_s.arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QChar(u'0'))
                             .arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds >= 3600 ? QString::number(seconds / 3600) + u':' + tail : tail;
}

QString serverFigures(const ServerFigures &server)
{
    const QLocale locale;
    QStringList parts{RunLine::tr("%1: %2 under way, at most %3 now")
                          .arg(singleLine(server.title), locale.toString(server.inFlight),
                               locale.toString(server.window > 0 ? server.window : server.most))};
    if (server.restMs > 0)
        parts.append(RunLine::tr("asks to wait, next try in %1").arg(durationText(server.restMs)));
    if (server.waiting > 0)
        parts.append(RunLine::tr("%n ready to go", nullptr, server.waiting));
    if (server.reused > 0)
        parts.append(RunLine::tr("%n answer(s) were there already", nullptr, server.reused));
    parts.append(
        RunLine::tr("%1 tokens in, %2 out")
            .arg(locale.toString(server.inputTokens), locale.toString(server.outputTokens)));
    if (server.cost > 0)
        parts.append(RunLine::tr("%1 spent").arg(moneyText(server.cost)));
    if (server.warned)
        parts.append(RunLine::tr("more than the %1 to be told of").arg(moneyText(*server.warned)));
    if (server.unpriced > 0)
        parts.append(RunLine::tr("%n at an unknown cost", nullptr, server.unpriced));
    if (server.restMs > 0 && !server.restReason.isEmpty())
        parts.append(singleLine(server.restReason.left(LongestReason)));
    return parts.join(u"   "_s);
}

QString runFigures(const RunProgress &progress)
{
    const QLocale locale;
    const RunCounts &counts = progress.counts;
    QStringList parts{RunLine::tr("%1 of %2")
                          .arg(locale.toString(counts.stored), locale.toString(counts.total()))};
    if (progress.error)
        parts.append(RunLine::tr("stopped: %1").arg(singleLine(progress.error->text)));
    else if (progress.finished && !progress.parked)
        parts.append(counts.cancelled > 0 ? RunLine::tr("cancelled") : RunLine::tr("done"));
    else if (progress.parked)
        parts.append(RunLine::tr("paused"));
    else if (progress.perMinute > 0)
        parts.append(
            RunLine::tr("%1 a minute")
                .arg(locale.toString(progress.perMinute, 'f', progress.perMinute < 10 ? 1 : 0)));
    if (progress.goesOnAt.isValid())
        parts.append(
            RunLine::tr("goes on by itself at %1")
                .arg(locale.toString(progress.goesOnAt.toLocalTime(), QLocale::ShortFormat)));
    if (counts.running > 0)
        parts.append(RunLine::tr("%n running", nullptr, counts.running));
    if (counts.waiting > 0)
        parts.append(RunLine::tr("%n waiting to try again", nullptr, counts.waiting));
    if (counts.dead > 0)
        parts.append(RunLine::tr("%n given up", nullptr, counts.dead));
    if (progress.elapsedMs > 0)
        parts.append(RunLine::tr("%1 so far").arg(durationText(progress.elapsedMs)));
    if (progress.remainingMs && !progress.finished)
        parts.append(RunLine::tr("about %1 left").arg(durationText(*progress.remainingMs)));
    return parts.join(u"   "_s);
}

} // namespace rapporteur
