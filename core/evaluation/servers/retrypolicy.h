// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/serverfault.h"

#include <QtGlobal>

namespace rapporteur
{

/// Limits of asking again; a person may set them.
struct RetrySettings {
    int attempts = 5; ///< of one job, all in all
    int billableAttempts = 2; ///< after which attempts that may have been billed are not repeated
    int emptyAnswers = 2; ///< repeats of an answer without text
    qint64 baseMs = 1000; ///< doubled at each attempt
    qint64 capMs = 60'000;
    qint64 overloadedBaseMs = 4000; ///< where a whole server is busy
    qint64 loadingMs = 1500; ///< between looks at a server that loads its model
    qint64 longestLoadingMs = 10 * 60'000;
    qint64 longestHintMs = 5 * 60'000; ///< a longer wait pauses the server's queue instead
};

/// What happened to a job so far.
struct Attempts {
    int failed = 0; ///< attempts that failed, the present one included
    int billable = 0; ///< those of them that may have been billed
    int empty = 0; ///< those of them without text
    int badGenerations = 0;
    qint64 loadingMs = 0; ///< spent waiting for a model to load
};

enum class NextStep {
    Retry, ///< the same after `waitMs`
    RetryOtherwise, ///< at once, with what `adapted()` gives; if that is nothing, the failure is final
    ShortenText, ///< with less of the document
    PauseServer, ///< the queue of this server rests until `until`; the job stays queued
    StopServer, ///< nothing more to this server until a person acts, or until `until`; jobs are kept
    GiveUp ///< the job is dead, with this failure as its reason
};

struct NextMove {
    NextStep step = NextStep::GiveUp;
    qint64 waitMs = 0;
    QDateTime until; ///< of a pause; invalid: unknown
    bool slowsServer = false; ///< all workers of this server wait, not only this one
    bool operator==(const NextMove &) const = default;
};

/// What to do after a failure. `random` is from [0, 1) and spreads the waits ("full jitter":
/// anything from 0 to the doubled base); a wait that the server asks for is the least, and the
/// spread comes on top.
[[nodiscard]] NextMove nextMove(const ServerFault &fault, const Attempts &attempts,
                                const RetrySettings &settings, const QDateTime &nowUtc,
                                double random);

/// Keeps a server that fails again and again from being asked by everybody: after `threshold`
/// failures in a row it is left alone for `restMs`, then one question is let through, and its
/// answer decides.
class CircuitBreaker
{
public:
    explicit CircuitBreaker(int threshold = 5, qint64 restMs = 30'000)
        : m_threshold(threshold)
        , m_restMs(restMs)
    {}

    /// Whether a question may go out now; the one that probes counts as gone out. Times are of a
    /// steady clock.
    [[nodiscard]] bool admit(qint64 nowMs);
    void succeeded();
    void failed(qint64 nowMs);
    /// A question that was let through ended without saying anything about the server.
    void abandoned() { m_probing = false; }
    [[nodiscard]] bool isOpen() const { return m_failures >= m_threshold; }
    /// When the next question may go out; 0 when at once.
    [[nodiscard]] qint64 opensAtMs() const { return isOpen() ? m_openedMs + m_restMs : 0; }

private:
    int m_threshold;
    qint64 m_restMs;
    int m_failures = 0;
    qint64 m_openedMs = 0;
    bool m_probing = false;
};

/// Whether a failure speaks against the server as a whole, for the breaker.
[[nodiscard]] bool countsAgainstServer(ServerFaultKind kind);

} // namespace rapporteur
