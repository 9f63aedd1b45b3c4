// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/orderedjson.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// A JSON string in UTF-8.
void writeText(const QString &text, QByteArray &out)
{
    const QByteArray utf8 = text.toUtf8(); // lone surrogates become question marks
    out += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u00" + QByteArray(1, c).toHex();
            else
                out += c;
        }
    }
    out += '"';
}

void writeNumber(double number, QByteArray &out)
{
    out += std::isfinite(number) ? QByteArray::number(number, 'g', QLocale::FloatingPointShortest)
                                 : QByteArray("null");
}

void newLine(QByteArray &out, int depth)
{
    out += '\n';
    out += QByteArray(depth * 2, ' ');
}

} // namespace

OrderedJson OrderedJson::object(std::initializer_list<Member> members)
{
    OrderedJson json;
    json.m_kind = Kind::Object;
    for (const Member &member : members)
        json.add(member.name, member.value);
    return json;
}

OrderedJson OrderedJson::array(std::initializer_list<OrderedJson> values)
{
    OrderedJson json;
    json.m_kind = Kind::Array;
    json.m_values.assign(values.begin(), values.end());
    return json;
}

OrderedJson OrderedJson::texts(const QStringList &values)
{
    OrderedJson json = array();
    for (const QString &value : values)
        json.append(value);
    return json;
}

OrderedJson &OrderedJson::add(const QString &name, OrderedJson value)
{
    Q_ASSERT(m_kind == Kind::Object);
    const auto found = std::ranges::find(m_names, name);
    if (found != m_names.end()) {
        m_values[static_cast<size_t>(found - m_names.begin())] = std::move(value);
        return *this;
    }
    m_names.push_back(name);
    m_values.push_back(std::move(value));
    return *this;
}

OrderedJson &OrderedJson::append(OrderedJson value)
{
    Q_ASSERT(m_kind == Kind::Array);
    m_values.push_back(std::move(value));
    return *this;
}

const OrderedJson *OrderedJson::find(QStringView name) const
{
    const auto found = std::ranges::find(m_names, name);
    return found == m_names.end() ? nullptr
                                  : &m_values[static_cast<size_t>(found - m_names.begin())];
}

QByteArray OrderedJson::toJson(Format format) const
{
    QByteArray out;
    write(out, format, 0);
    return out;
}

void OrderedJson::write(QByteArray &out, Format format, int depth) const
{
    switch (m_kind) {
    case Kind::Null:
        out += "null";
        break;
    case Kind::Bool:
        out += m_integer != 0 ? "true" : "false";
        break;
    case Kind::Integer:
        out += QByteArray::number(m_integer);
        break;
    case Kind::Number:
        writeNumber(m_number, out);
        break;
    case Kind::Text:
        writeText(m_text, out);
        break;
    case Kind::Array:
    case Kind::Object:
        writeInside(out, format, depth);
        break;
    }
}

void OrderedJson::writeInside(QByteArray &out, Format format, int depth) const
{
    const bool members = m_kind == Kind::Object;
    // Lists of plain values stay on one line: they are easier to read so.
    const bool broken = format == Format::Indented && !m_values.empty()
        && (members || std::ranges::any_of(m_values, [](const OrderedJson &value) {
                            return value.m_kind == Kind::Array || value.m_kind == Kind::Object;
                        }));
    out += members ? '{' : '[';
    for (size_t i = 0; i < m_values.size(); ++i) {
        if (i > 0)
            out += broken || format == Format::Compact ? "," : ", ";
        if (broken)
            newLine(out, depth + 1);
        if (members) {
            writeText(m_names[i], out);
            out += format == Format::Indented ? ": " : ":";
        }
        m_values[i].write(out, format, depth + 1);
    }
    if (broken)
        newLine(out, depth);
    out += members ? '}' : ']';
}

} // namespace rapporteur
