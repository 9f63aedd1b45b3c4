// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QJsonObject>
#include <QString>

namespace rapporteur::cli
{

/// The three streams of a program and what is known about them. Results go to `out`, everything else to
/// `err`. Used from one thread.
class Console
{
public:
    Console(QIODevice &in, QIODevice &out, QIODevice &err, bool errIsTerminal = false);

    [[nodiscard]] QIODevice &in() const { return m_in; }
    [[nodiscard]] QIODevice &out() const { return m_out; }
    [[nodiscard]] bool errIsTerminal() const { return m_errIsTerminal; }

    /// The whole of standard input; a limit error when there is more, since a device may never end.
    [[nodiscard]] Result<QByteArray> readAll(qint64 limit);

    /// A line of results.
    void print(const QString &line);
    /// A result as one line of JSON.
    void print(const QJsonObject &object);
    /// Sends what was printed on its way, for readers that follow a long work.
    void deliver();
    /// A message for people; replaces a progress bar that is being shown.
    void say(const QString &line);
    /// Shows how far the work is, on a terminal only. A label of one or two words.
    void showProgress(int done, int total, const QString &label);
    void endProgress();

private:
    QIODevice &m_in, &m_out, &m_err;
    bool m_errIsTerminal;
    QByteArray m_bar; ///< as it stands on the terminal
};

} // namespace rapporteur::cli
