// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rubric/score.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonValue>

namespace rapporteur
{

/// Writes JSON text piece by piece: fields stay in the order of the calls, numbers are the shortest that
/// read back the same, and no line separator of any kind appears unescaped, so that a value is one line.
class JsonStream
{
public:
    explicit JsonStream(QByteArray &out)
        : m_out(out)
    {}

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(QLatin1StringView name); ///< of a fixed name; nothing in it is escaped
    void key(const QString &name); ///< of a name from data

    void text(QStringView text); ///< U+0000 and lone surrogates become U+FFFD
    void number(double number); ///< null when not finite: JSON has no other way to say so
    void integer(qint64 number);
    void boolean(bool value);
    void null();
    void score(Score value); ///< null for ND
    void time(const QDateTime &time); ///< ISO 8601 in UTC with milliseconds; null when unknown
    void json(const QJsonValue &value);

    void field(QLatin1StringView name, QStringView value) { key(name), text(value); }
    void field(QLatin1StringView name, const QString &value) { key(name), text(value); }
    void field(QLatin1StringView name, bool value) { key(name), boolean(value); }
    void field(QLatin1StringView name, int value) { key(name), integer(value); }
    void field(QLatin1StringView name, qint64 value) { key(name), integer(value); }
    void field(QLatin1StringView name, double value) { key(name), number(value); }
    void field(QLatin1StringView name, Score value) { key(name), score(value); }
    void field(QLatin1StringView name, const QDateTime &value) { key(name), time(value); }
    void field(QLatin1StringView name, const QJsonValue &value) { key(name), json(value); }
    void field(QLatin1StringView name, const char *value) = delete;
    void field(const QString &name, double value) { key(name), number(value); }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void plain(const QJsonValue &value); ///< neither object nor array

    QByteArray &m_out;
    bool m_first = true;
};

} // namespace rapporteur
