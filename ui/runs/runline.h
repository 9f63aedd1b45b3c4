// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/conductor.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace rapporteur
{

class SafeLabel;

/// One run on one line: how far it is, how fast, what waits and what died, and its buttons.
class RunLine : public QWidget
{
    Q_OBJECT

public:
    /// A run that is conducted here; `title` names its rater.
    RunLine(Conductor *conductor, const QString &title, QWidget *parent = nullptr);
    /// A run that was left undone and can go on.
    RunLine(const Run &run, const RunCounts &counts, QWidget *parent = nullptr);

    [[nodiscard]] RowId run() const { return m_run.id; }
    [[nodiscard]] bool isLive() const { return m_conductor && !m_progress.finished; }
    void showProgress(const RunProgress &progress);

Q_SIGNALS:
    void resumeRequested(const rapporteur::Run &run);
    void replayRequested(const rapporteur::Run &run); ///< what was given up
    void cancelRequested(const rapporteur::Run &run);
    void dismissed();

private:
    void build();
    void dress();
    void pauseOrGoOn();

    QPointer<Conductor> m_conductor;
    Run m_run;
    QString m_title;
    RunProgress m_progress;
    QProgressBar *m_bar;
    SafeLabel *m_name;
    SafeLabel *m_figures;
    SafeLabel *m_server; ///< of a run that asks one
    QPushButton *m_again;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QTimer m_tick;
};

/// "48 of 200 · 3.1 a minute · 9 running · 2 waiting · 1 given up · 0:42 · about 49 min left".
[[nodiscard]] QString runFigures(const RunProgress &progress);
/// "OpenRouter: 6 under way, at most 8 now · asks to wait, next try in 0:42 · $0.31 spent".
[[nodiscard]] QString serverFigures(const ServerFigures &server);
/// "0:42", "1:02:03".
[[nodiscard]] QString durationText(qint64 ms);

} // namespace rapporteur
