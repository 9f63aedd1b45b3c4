// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace rapporteur::cli
{

namespace
{

std::array<int, 2> pipeEnds{-1, -1};

void noteSignal(int)
{
    const int before = errno;
    const char byte = 1;
    // A full pipe means that the wish is known already.
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    errno = before;
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

} // namespace

void Interrupt::raise()
{
    if (!m_raised.exchange(true))
        Q_EMIT raised();
}

SignalWatch::SignalWatch(Interrupt &interrupt)
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &interrupt, [&interrupt] {
        char byte = 0;
        while (::read(pipeEnds[0], &byte, 1) == 1) {
        }
        interrupt.raise();
    });
    handle(SIGINT, noteSignal);
    handle(SIGTERM, noteSignal);
}

SignalWatch::~SignalWatch()
{
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(std::exchange(end, -1));
    }
}

} // namespace rapporteur::cli
