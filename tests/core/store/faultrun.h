// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/store/storefixture.h"

namespace rapporteur::testing
{

/// What is done to the program, and when. See tests/faults/faultshim.cpp.
struct Fault {
    QString mode; ///< empty: only count
    int at = 0; ///< number of the write
    int seed = 1;
    bool weak = false; ///< the control: synchronous=OFF
    int killAfterMs = 0; ///< SIGKILL from outside instead
    QString match = QStringLiteral(".rapporteur"); ///< files whose path has this are watched
};

struct FaultRun {
    QStringList lines; ///< what the program said
    int calls = 0; ///< watched calls, when it ended by itself
    bool killed = false;
    int exitCode = 0;

    [[nodiscard]] QStringList told(const QString &word) const; ///< ids after this word
};

/// Runs workspace-writer under a fault and waits for its end.
[[nodiscard]] FaultRun runFaulty(const QStringList &arguments, const Fault &fault);

/// A workspace with articles and, if asked for, a run of jobs, kept as bytes and laid out anew for each
/// point, so that every point starts from the same state.
class FaultStage
{
public:
    explicit FaultStage(int articles, bool withRun);
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("stage.rapporteur"));
    }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    void layOut() const;
    [[nodiscard]] const Rubric &rubric() const { return m_rubric; }
    SystemClock clock;

private:
    QTemporaryDir m_folder;
    Rubric m_rubric;
    QByteArray m_bytes;
};

/// What is wrong with the workspace after a crash, in words; empty: nothing acknowledged is lost, the
/// journal has no gap, state and journal agree, and work goes on.
[[nodiscard]] QString problemAfter(const FaultStage &stage, const FaultRun &run);
/// The same for a run: stored answers are there, and the rest of the jobs can be done.
[[nodiscard]] QString runProblemAfter(const FaultStage &stage, const QStringList &acknowledged);

} // namespace rapporteur::testing
