// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

#include <QWidget>

class QListView;
class QStackedWidget;
class QVBoxLayout;

namespace rapporteur
{

class Conductor;
class EmptyState;
class RunLine;
class RunLog;

/// The runs: those under way, those that were left undone and can go on, and what happened last. The
/// shell makes the conductors and hands them over; the panel owns none.
class RunPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RunPanel(const WindowContext &context, QWidget *parent = nullptr);
    ~RunPanel() override;

    /// Shows a run from now on; call it after `start`. `title` names it: its rater.
    void follow(Conductor *conductor, const QString &title = {});
    /// Looks for runs that were left undone.
    void findParked();
    [[nodiscard]] RunLog &log() { return *m_log; }

Q_SIGNALS:
    /// A run that was left undone is to go on: make a conductor for it, start it, `follow` it.
    void resumeRequested(const rapporteur::Run &run);
    /// What a run gave up is to be tried once more.
    void replayRequested(const rapporteur::Run &run);
    void articleRequested(rapporteur::RowId article);
    void titleChanged(const QString &title);
    void failed(const rapporteur::Error &error);

private:
    void build();
    void addLine(RunLine *line);
    void offer(const QList<Run> &runs);
    void cancelParked(const Run &run);
    void drop(RunLine *line);
    void showState();
    void note(Severity severity, RowId article, const QString &text);

    WindowContext m_context;
    QStackedWidget *m_stack;
    QWidget *m_page;
    QVBoxLayout *m_lineColumn;
    QListView *m_list;
    EmptyState *m_empty;
    RunLog *m_log;
    QList<RunLine *> m_lines; ///< newest first
};

} // namespace rapporteur
