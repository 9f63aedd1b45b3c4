// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/tolerantjson.h"

#include "core/evaluation/loosenumber.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr size_t TolerantDepth = 200;
constexpr int MaximumSkipped = 200; ///< characters without any meaning before giving up

bool meansNothing(const QString &lower)
{
    return lower == "null"_L1 || lower == "none"_L1 || lower == "undefined"_L1;
}

bool isNotFinite(const QString &lower)
{
    return lower == "nan"_L1 || lower.endsWith("infinity"_L1) || lower == "inf"_L1
        || lower == "-inf"_L1 || lower == "+inf"_L1;
}

/// One step a token, over a stack that the tree itself keeps.
class Reader
{
public:
    Reader(QStringView text, qsizetype start)
        : m_text(text, start)
    {}

    TolerantReading read()
    {
        while (!m_out.failed && !m_done)
            step();
        while (m_tree.isOpen())
            m_tree.end();
        m_out.tree = std::move(m_tree);
        m_out.end = m_text.position();
        m_out.faults = m_text.faults();
        return std::move(m_out);
    }

private:
    enum class Expect { Value, ValueOrEnd, NameOrEnd, Colon, CommaOrEnd };

    [[nodiscard]] bool inObject() const
    {
        return m_tree.isOpen() && m_tree.openKind() == JsonKind::Object;
    }
    [[nodiscard]] JsonText::Place place() const
    {
        if (!m_tree.isOpen())
            return JsonText::Place::Alone;
        return inObject() ? JsonText::Place::Member : JsonText::Place::Element;
    }

    void step()
    {
        m_text.skipSpaceAndComments();
        if (m_text.atEnd()) {
            m_text.fault("cut-off"_L1);
            m_done = true;
            return;
        }
        switch (m_expect) {
        case Expect::Value:
        case Expect::ValueOrEnd:
            readValue();
            break;
        case Expect::NameOrEnd:
            readName();
            break;
        case Expect::Colon:
            readColon();
            break;
        case Expect::CommaOrEnd:
            readComma();
            break;
        }
    }

    void afterValue()
    {
        m_expect = Expect::CommaOrEnd;
        m_done = !m_tree.isOpen();
    }

    void open(JsonKind kind)
    {
        if (m_tree.depth() >= TolerantDepth) {
            m_text.fault("too-deep"_L1);
            m_out.failed = true;
            return;
        }
        m_text.advance();
        m_tree.begin(kind);
        m_afterComma = false;
        m_expect = kind == JsonKind::Object ? Expect::NameOrEnd : Expect::ValueOrEnd;
    }

    /// Ends the innermost container. A bracket of the other kind means that its own was left out, so it
    /// stays for the container around, if there is one.
    void close()
    {
        const bool right = m_text.here() == (inObject() ? u'}' : u']');
        if (m_afterComma)
            m_text.fault("trailing-comma"_L1);
        if (!right)
            m_text.fault("wrong-bracket"_L1);
        m_afterComma = false;
        m_tree.end();
        if (right || !m_tree.isOpen())
            m_text.advance();
        afterValue();
    }

    void skipUnknown(QLatin1StringView code)
    {
        m_text.fault(code);
        m_text.advance();
        if (++m_skipped > MaximumSkipped)
            m_out.failed = true;
    }

    void readValue()
    {
        const QChar c = m_text.here();
        const bool end = c == u']' || c == u'}';
        if (c == u'{') {
            open(JsonKind::Object);
        } else if (c == u'[') {
            open(JsonKind::Array);
        } else if (m_text.atQuote()) {
            m_tree.string(m_text.takeString(place()));
            m_afterComma = false;
            afterValue();
        } else if (inObject() && (end || c == u',')) {
            addNothing("missing-value"_L1);
            afterValue();
        } else if (end && m_tree.isOpen()) {
            close();
        } else if (end || c == u',') {
            skipUnknown("stray-comma"_L1);
        } else {
            readWord();
        }
    }

    void readName()
    {
        const QChar c = m_text.here();
        if (c == u'}' || c == u']') {
            close();
            return;
        }
        if (m_text.atQuote())
            m_tree.key(m_text.takeString(JsonText::Place::Name));
        else if (m_text.atName())
            m_tree.key(m_text.takeName());
        else
            return skipUnknown(c == u',' ? "stray-comma"_L1 : "unexpected-character"_L1);
        m_afterComma = false;
        m_expect = Expect::Colon;
    }

    void readColon()
    {
        if (m_text.here() != u':')
            m_text.fault("missing-colon"_L1);
        if (m_text.here() == u':' || m_text.here() == u'=')
            m_text.advance(m_text.looksAt("=>"_L1) ? 2 : 1);
        m_expect = Expect::Value;
    }

    void readComma()
    {
        const QChar c = m_text.here();
        if (c == u'}' || c == u']') {
            close();
            return;
        }
        if (c != u',')
            m_text.fault("missing-comma"_L1);
        if (c == u',' || c == u';') {
            m_text.advance();
            m_afterComma = true;
        }
        m_expect = inObject() ? Expect::NameOrEnd : Expect::Value;
    }

    void readWord()
    {
        const QStringView word = m_text.takeWord(place());
        if (word.isEmpty()) {
            skipUnknown("unexpected-character"_L1);
            return;
        }
        m_afterComma = false;
        if (m_text.atEnd() && m_tree.isOpen()) // "0.4" may have been going to be "0.45"
            addNothing("cut-off"_L1, word);
        else if (isJsonNumber(word))
            addNumber(word, word.toDouble());
        else if (const std::optional<double> number = looseNumber(word)) {
            m_text.fault("number-form"_L1);
            addNumber(word, *number);
            m_tree.flawed("number-form"_L1, word.toString());
        } else
            addWord(word);
        afterValue();
    }

    void addNothing(QLatin1StringView flaw, QStringView before = {})
    {
        m_text.fault(flaw);
        m_tree.null();
        m_tree.flawed(flaw, before.toString());
    }

    void addNumber(QStringView word, double number)
    {
        if (std::isfinite(number))
            m_tree.number(number);
        else
            addNothing("not-finite"_L1, word);
    }

    void addWord(QStringView word)
    {
        const QString lower = word.toString().toLower();
        if (isNotFinite(lower)) {
            addNothing("not-finite"_L1, word);
            return;
        }
        if (word != "true"_L1 && word != "false"_L1 && word != "null"_L1)
            m_text.fault("unquoted-word"_L1);
        if (lower == "true"_L1 || lower == "false"_L1)
            m_tree.boolean(lower == "true"_L1);
        else if (meansNothing(lower))
            m_tree.null();
        else
            m_tree.string(word.toString());
    }

    JsonText m_text;
    JsonTree m_tree;
    Expect m_expect = Expect::Value;
    bool m_afterComma = false;
    bool m_done = false;
    int m_skipped = 0;
    TolerantReading m_out;
};

} // namespace

TolerantReading tolerantJson(QStringView text, qsizetype start)
{
    return Reader(text, start).read();
}

} // namespace rapporteur
