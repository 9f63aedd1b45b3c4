// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/jsonfault.h"

#include "core/sources/adapters/jsonvalue.h"

#include <QCoreApplication>

#include <charconv>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JsonFault)
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether a well-formed number fits into what readers keep it in.
bool fits(QByteArrayView number)
{
    const char *const first = number.data(), *const last = first + number.size();
    const bool whole = std::none_of(first, last,
                                    [](char c) { return c == '.' || c == 'e' || c == 'E'; });
    if (whole) {
        qint64 small = 0;
        quint64 large = 0;
        return std::from_chars(first, last, small).ec == std::errc()
            || std::from_chars(first, last, large).ec == std::errc();
    }
    double real = 0;
    const bool inRange = std::from_chars(first, last, real).ec == std::errc();
    return inRange || number.contains("e-") || number.contains("E-"); // what is too small is zero
}

class FaultFinder
{
public:
    explicit FaultFinder(QByteArrayView json)
        : m_json(json)
    {}

    std::optional<JsonFault> run()
    {
        for (m_want = Want::Value; !m_fault;) {
            skipSpace();
            if (m_at >= m_json.size()) {
                if (m_want != Want::End)
                    fault(m_at,
                          m_open.empty() ? Words::tr("a value is missing")
                                         : Words::tr("the file ends before it is complete"));
                break;
            }
            step(m_json[m_at]);
        }
        return m_fault;
    }

private:
    enum class Want { Value, ValueOrClose, Name, NameOrClose, Colon, CommaOrClose, End };

    void fault(qsizetype offset, const QString &text)
    {
        if (!m_fault)
            m_fault = JsonFault{offset, text};
    }

    void skipSpace()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[m_at]))
            ++m_at;
    }

    void step(char c)
    {
        switch (m_want) {
        case Want::Value:
        case Want::ValueOrClose:
            return m_want == Want::ValueOrClose && c == ']' ? close(c) : value(c);
        case Want::Name:
        case Want::NameOrClose:
            if (m_want == Want::NameOrClose && c == '}')
                return close(c);
            if (c != '"')
                return fault(m_at, Words::tr("a name in quotation marks is missing"));
            string();
            m_want = Want::Colon;
            return;
        case Want::Colon:
            if (c != ':')
                return fault(m_at, Words::tr("a colon is missing"));
            ++m_at;
            m_want = Want::Value;
            return;
        case Want::CommaOrClose:
            return c == ',' ? comma() : close(c);
        case Want::End:
            return fault(m_at, Words::tr("something follows behind the end"));
        }
    }

    void comma()
    {
        ++m_at;
        m_want = m_open.back() == '{' ? Want::Name : Want::Value;
    }

    void close(char c)
    {
        const char wanted = m_open.back() == '{' ? '}' : ']';
        if (c == wanted) {
            ++m_at;
            m_open.pop_back();
            return finish();
        }
        if (c == '}' || c == ']')
            return fault(m_at, Words::tr("another bracket is open than the one that is closed"));
        fault(m_at, Words::tr("a comma or a closing bracket is missing"));
    }

    /// A value has ended.
    void finish() { m_want = m_open.empty() ? Want::End : Want::CommaOrClose; }

    void value(char c)
    {
        if (c == '{' || c == '[') {
            if (m_open.size() >= maximumJsonDepth)
                return fault(m_at, Words::tr("the brackets are nested too deeply"));
            m_open.push_back(c);
            ++m_at;
            m_want = c == '{' ? Want::NameOrClose : Want::ValueOrClose;
            return;
        }
        if (c == '"')
            string();
        else if (c == '-' || isDigit(c))
            number();
        else
            word();
        finish();
    }

    void word()
    {
        for (const QByteArrayView known : {"true", "false", "null"}) {
            if (m_json.sliced(m_at).startsWith(known)) {
                m_at += known.size();
                return;
            }
        }
        fault(m_at, Words::tr("a value is missing"));
    }

    qsizetype digits()
    {
        const qsizetype start = m_at;
        while (m_at < m_json.size() && isDigit(m_json[m_at]))
            ++m_at;
        return m_at - start;
    }

    [[nodiscard]] bool skip(QByteArrayView any)
    {
        const bool there = m_at < m_json.size() && any.contains(m_json[m_at]);
        m_at += there ? 1 : 0;
        return there;
    }

    void number()
    {
        const qsizetype start = m_at;
        std::ignore = skip("-");
        const bool zero = m_at < m_json.size() && m_json[m_at] == '0';
        const qsizetype whole = digits();
        bool good = whole > 0 && (!zero || whole == 1);
        if (good && skip("."))
            good = digits() > 0;
        if (good && skip("eE")) {
            std::ignore = skip("+-");
            good = digits() > 0;
        }
        if (!good)
            fault(start, Words::tr("this number is not written as JSON numbers are"));
        else if (!fits(m_json.sliced(start, m_at - start)))
            fault(start, Words::tr("this number is too large"));
    }

    void string()
    {
        const qsizetype start = m_at++;
        while (m_at < m_json.size()) {
            const char c = m_json[m_at];
            if (c == '"') {
                ++m_at;
                return;
            }
            if (static_cast<unsigned char>(c) < 0x20)
                return fault(m_at, Words::tr("a line break or control character stands in a text"));
            if (c == '\\')
                escape();
            else
                ++m_at;
            if (m_fault)
                return;
        }
        fault(start, Words::tr("a text begins here and does not end"));
    }

    void escape()
    {
        const qsizetype start = m_at++;
        if (m_at >= m_json.size())
            return;
        if (m_json[m_at] != 'u') {
            if (!QByteArrayView("\"\\/bfnrt").contains(m_json[m_at++]))
                fault(start, Words::tr("there is no such escape in JSON"));
            return;
        }
        ++m_at;
        for (int digit = 0; digit < 4; ++digit) {
            if (!skip("0123456789abcdefABCDEF"))
                return fault(start, Words::tr("an escape \\u takes four hexadecimal digits"));
        }
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    Want m_want = Want::Value;
    std::vector<char> m_open; ///< brackets
    std::optional<JsonFault> m_fault;
};

} // namespace

std::optional<JsonFault> findJsonFault(QByteArrayView json)
{
    return FaultFinder(json).run();
}

} // namespace rapporteur
