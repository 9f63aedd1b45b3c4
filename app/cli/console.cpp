// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int BarWidth = 30;
constexpr qint64 PieceBytes = 1 << 20;
constexpr auto EraseLine = "\r\x1b[K";

void flush(QIODevice &device)
{
    if (auto *file = qobject_cast<QFileDevice *>(&device))
        file->flush();
}

} // namespace

Console::Console(QIODevice &in, QIODevice &out, QIODevice &err, bool errIsTerminal)
    : m_in(in)
    , m_out(out)
    , m_err(err)
    , m_errIsTerminal(errIsTerminal)
{}

Result<QByteArray> Console::readAll(qint64 limit)
{
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray piece = m_in.read(qMin(PieceBytes, limit + 1 - bytes.size()));
        if (piece.isEmpty())
            return bytes;
        bytes += piece;
    }
    return failure(ErrorKind::Limit,
                   Words::tr("Standard input is larger than the limit of %1.")
                       .arg(QLocale().formattedDataSize(limit)));
}

void Console::print(const QString &line)
{
    m_out.write(line.toUtf8() + '\n');
}

void Console::print(const QJsonObject &object)
{
    m_out.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::deliver()
{
    flush(m_out);
}

void Console::say(const QString &line)
{
    flush(m_out); // so that both streams on one terminal read in the order of events
    const QByteArray bar = m_bar;
    endProgress();
    m_err.write(line.toUtf8() + '\n' + bar);
    flush(m_err);
    m_bar = bar;
}

void Console::showProgress(int done, int total, const QString &label)
{
    if (!m_errIsTerminal || total <= 0)
        return;
    const int filled = static_cast<int>(qint64(BarWidth) * qMin(done, total) / total);
    QByteArray bar = '[' + QByteArray(filled, '#') + QByteArray(BarWidth - filled, '.') + "] ";
    bar += u"%1/%2 %3"_s.arg(done).arg(total).arg(label).toUtf8();
    if (bar == m_bar)
        return;
    m_bar = bar;
    m_err.write(EraseLine + bar);
    flush(m_err);
}

void Console::endProgress()
{
    if (m_bar.isEmpty())
        return;
    m_bar.clear();
    m_err.write(EraseLine);
    flush(m_err);
}

} // namespace rapporteur::cli
