// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <memory>

class QSocketNotifier;

namespace rapporteur::cli
{

/// A person's wish to stop: Ctrl+C, or SIGTERM. Tests raise it by hand.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    /// From any thread.
    [[nodiscard]] bool isRaised() const { return m_raised; }
    /// In the thread of the object; the second time says nothing new.
    void raise();

Q_SIGNALS:
    void raised();

private:
    std::atomic_bool m_raised = false;
};

/// Turns SIGINT and SIGTERM into the interrupt through a pipe to oneself: the handler only writes one byte,
/// since hardly anything else is allowed in one. A second signal ends the program as usual.
class SignalWatch
{
public:
    explicit SignalWatch(Interrupt &interrupt);
    ~SignalWatch();
    Q_DISABLE_COPY_MOVE(SignalWatch)

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace rapporteur::cli
