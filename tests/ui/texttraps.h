// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

#include <array>
#include <sys/inotify.h>
#include <unistd.h>

class QWidget;

namespace rapporteur::testing
{

/// Sees whether anybody opens a file.
class OpenWatch
{
public:
    explicit OpenWatch(const QString &path)
        : m_queue(inotify_init1(IN_NONBLOCK))
    {
        if (inotify_add_watch(m_queue, qPrintable(path), IN_OPEN) < 0)
            qFatal("cannot watch %s", qUtf8Printable(path));
    }
    ~OpenWatch() { ::close(m_queue); }
    Q_DISABLE_COPY_MOVE(OpenWatch)
    [[nodiscard]] bool wasOpened() const
    {
        std::array<char, 4096> events{};
        return ::read(m_queue, events.data(), events.size()) > 0;
    }

private:
    int m_queue;
};

/// A document that counts what it is asked to load.
class TrapDocument final : public QTextDocument
{
public:
    int loads = 0;

protected:
    QVariant loadResource(int, const QUrl &) override
    {
        ++loads;
        return {};
    }
};

/// What a tool tip would do if it were shown: empty when it is plain words.
[[nodiscard]] QString faultOfTip(const QString &tip);

/// Everything in a window that could take text for markup: labels that guess, tips, pictures and tables.
[[nodiscard]] QStringList faultsOf(QWidget &window);

} // namespace rapporteur::testing
