// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/jsonstream.h"

#include "core/store/connection.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>
#include <QVariant>

#include <cmath>
#include <vector>

namespace rapporteur
{

namespace
{

/// Length of the UTF-8 sequence at `at` that has to be escaped, 0 for none.
int escapedLength(const QByteArray &utf8, qsizetype at)
{
    const auto byte = [&](qsizetype offset) {
        return at + offset < utf8.size() ? static_cast<uchar>(utf8[at + offset]) : uchar(0);
    };
    const uchar first = byte(0);
    if (first < 0x20 || first == '"' || first == '\\' || first == 0x7f)
        return 1;
    if (first == 0xc2 && byte(1) == 0x85) // U+0085: a line end for some readers
        return 2;
    if (first == 0xe2 && byte(1) == 0x80 && (byte(2) == 0xa8 || byte(2) == 0xa9)) // U+2028, U+2029
        return 3;
    return 0;
}

void appendEscape(QByteArray &out, const QByteArray &utf8, qsizetype at, int length)
{
    const auto first = static_cast<uchar>(utf8[at]);
    if (length == 2)
        out += "\\u0085";
    else if (length == 3)
        out += static_cast<uchar>(utf8[at + 2]) == 0xa8 ? "\\u2028" : "\\u2029";
    else if (first == '"' || first == '\\')
        (out += '\\') += utf8[at];
    else if (first == '\n')
        out += "\\n";
    else if (first == '\t')
        out += "\\t";
    else
        out += "\\u00" + QByteArray::number(first, 16).rightJustified(2, '0');
}

} // namespace

void JsonStream::separate()
{
    if (!m_first)
        m_out += ',';
    m_first = false;
}

void JsonStream::open(char bracket)
{
    separate();
    m_out += bracket;
    m_first = true;
}

void JsonStream::close(char bracket)
{
    m_out += bracket;
    m_first = false;
}

void JsonStream::key(QLatin1StringView name)
{
    separate();
    (m_out += '"').append(name.data(), name.size()) += "\":";
    m_first = true; // the value that follows needs no comma
}

void JsonStream::key(const QString &name)
{
    text(name);
    m_out += ':';
    m_first = true;
}

void JsonStream::text(QStringView text)
{
    separate();
    const QByteArray utf8 = storableUtf8(text);
    m_out.reserve(m_out.size() + utf8.size() + 2);
    m_out += '"';
    qsizetype plain = 0;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const int length = escapedLength(utf8, at);
        if (length == 0)
            continue;
        m_out.append(utf8.constData() + plain, at - plain);
        appendEscape(m_out, utf8, at, length);
        at += length - 1;
        plain = at + 1;
    }
    m_out.append(utf8.constData() + plain, utf8.size() - plain);
    m_out += '"';
}

void JsonStream::number(double number)
{
    if (!std::isfinite(number))
        return null();
    separate();
    m_out += QByteArray::number(number + 0.0, 'g', QLocale::FloatingPointShortest);
}

void JsonStream::integer(qint64 number)
{
    separate();
    m_out += QByteArray::number(number);
}

void JsonStream::boolean(bool value)
{
    separate();
    m_out += value ? "true" : "false";
}

void JsonStream::null()
{
    separate();
    m_out += "null";
}

void JsonStream::score(Score value)
{
    value ? number(*value) : null();
}

void JsonStream::time(const QDateTime &time)
{
    time.isValid() ? text(time.toUTC().toString(Qt::ISODateWithMs)) : null();
}

void JsonStream::json(const QJsonValue &value)
{
    // Values from outside may be nested deeply: what is open is kept in a list.
    struct Open {
        QJsonObject object;
        QJsonArray array;
        QStringList names; ///< of an object
        qsizetype next = 0;
        bool isObject = false;
    };
    std::vector<Open> open;
    const auto enter = [&](const QJsonValue &inner) {
        if (inner.isObject()) {
            beginObject();
            open.push_back({inner.toObject(), {}, inner.toObject().keys(), 0, true});
        } else if (inner.isArray()) {
            beginArray();
            open.push_back({{}, inner.toArray(), {}, 0, false});
        } else {
            plain(inner);
        }
    };
    enter(value);
    while (!open.empty()) {
        Open &last = open.back();
        if (last.next == (last.isObject ? last.names.size() : last.array.size())) {
            last.isObject ? endObject() : endArray();
            open.pop_back();
            continue;
        }
        const qsizetype at = last.next++;
        if (last.isObject)
            key(last.names.at(at));
        enter(last.isObject ? last.object.value(last.names.at(at)) : last.array.at(at));
    }
}

void JsonStream::plain(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        text(value.toString());
        break;
    case QJsonValue::Double:
        if (const QVariant counted = value.toVariant(); counted.typeId() == QMetaType::LongLong)
            integer(counted.toLongLong());
        else
            number(value.toDouble());
        break;
    case QJsonValue::Bool:
        boolean(value.toBool());
        break;
    default:
        null();
    }
}

} // namespace rapporteur
