// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rapporteur
{

/// A place where a text departs from JSON, and how it was read nevertheless.
struct JsonRepair {
    QString code; ///< "trailing-comma", "missing-comma", "unquoted-name", "cut-off", …
    qsizetype offset = 0; ///< UTF-16 units from the start of the text
    bool operator==(const JsonRepair &) const = default;
};

/// The characters of a JSON text as a cursor that forgives: white space, comments, strings and words as
/// models write them. What it forgives it records as a fault, the first 200 of them.
class JsonText
{
public:
    JsonText(QStringView text, qsizetype start)
        : m_text(text)
        , m_at(start)
    {}

    /// Where a string stands decides what may follow it.
    enum class Place { Name, Member, Element, Alone };

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar here() const { return m_text[m_at]; }
    [[nodiscard]] bool looksAt(QLatin1StringView what) const
    {
        return m_text.sliced(m_at).startsWith(what);
    }
    [[nodiscard]] qsizetype position() const { return m_at; }
    void advance(qsizetype count = 1) { m_at += count; }

    void fault(QLatin1StringView code);
    [[nodiscard]] const QList<JsonRepair> &faults() const { return m_faults; }

    void skipSpaceAndComments();
    [[nodiscard]] bool atQuote() const;
    [[nodiscard]] bool atName() const; ///< a character of a name without quotes

    /// The string whose opening quote is here. Raw line ends, wrong escapes and quotes that nothing
    /// follows which could follow a string belong to it.
    [[nodiscard]] QString takeString(Place place);
    [[nodiscard]] QString takeName(); ///< a name without quotes
    /// A value without quotes, up to a comma, a bracket, a quote, a comment or the end of the line; empty
    /// when there is none.
    [[nodiscard]] QStringView takeWord(Place place);

private:
    void takeEscape(QString &out);
    void takeDecimalComma(qsizetype start);
    [[nodiscard]] bool endsWord() const;
    [[nodiscard]] qsizetype pastSpace(qsizetype at) const;
    [[nodiscard]] bool endsString(qsizetype at, Place place) const;
    [[nodiscard]] bool beginsElement(qsizetype at) const;
    [[nodiscard]] bool beginsName(qsizetype at) const;

    QStringView m_text;
    qsizetype m_at = 0;
    QList<JsonRepair> m_faults;
};

} // namespace rapporteur
