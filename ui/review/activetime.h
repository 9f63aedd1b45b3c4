// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>

namespace rapporteur
{

/// How long a person really worked on the article on screen: the time between keys, clicks and wheel
/// turns, where a longer pause counts only up to the limit.
class ActiveTime : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 PauseLimitMs = 30'000;

    explicit ActiveTime(const Clock &clock, QObject *parent = nullptr);

    /// Listens to everything the person does in this window and its panes.
    void watch(QWidget *window);
    /// Begins at nothing: another article, or one just submitted.
    void start();
    [[nodiscard]] qint64 seconds() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    QWidget *m_window = nullptr;
    qint64 m_activeMs = 0;
    qint64 m_last = 0;
};

} // namespace rapporteur
