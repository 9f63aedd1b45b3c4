// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/csvtable.h"

#include "core/base/storabletext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

constexpr qsizetype sampledLines = 20;
constexpr qsizetype mostRows = 1'000'000;
constexpr qsizetype mostColumns = 2000;
constexpr qsizetype listedIssues = 20;

QString decoded(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return QString(QStringDecoder(QStringDecoder::Utf16)(bytes));
    const QByteArrayView body = QByteArrayView(bytes).sliced(bytes.startsWith("\xef\xbb\xbf") ? 3
                                                                                              : 0);
    if (QUtf8StringView(body.data(), body.size()).isValidUtf8())
        return QString::fromUtf8(body);
    QStringDecoder western("windows-1252");
    return western.isValid() ? QString(western(body)) : QString::fromLatin1(body);
}

/// The character that parts the first lines most alike: as often in each of them, and often.
QChar guessedSeparator(const QString &text)
{
    static constexpr std::array Candidates{u',', u';', u'\t', u'|'};
    QChar best = u',';
    qsizetype bestScore = 0;
    for (const char16_t candidate : Candidates) {
        QList<qsizetype> counts{0};
        bool quoted = false;
        for (qsizetype i = 0; i < text.size() && counts.size() <= sampledLines; ++i) {
            const QChar c = text[i];
            if (c == u'"')
                quoted = !quoted;
            else if (!quoted && c == candidate)
                ++counts.last();
            else if (!quoted && c == u'\n')
                counts.append(0);
        }
        if (counts.size() > 1)
            counts.removeLast(); // may be cut, or is the empty one behind the last line end
        const qsizetype first = counts.first();
        const qsizetype alike = counts.count(first);
        const qsizetype score = first * 100 * alike / counts.size();
        if (score > bestScore) {
            bestScore = score;
            best = QChar(candidate);
        }
    }
    return best;
}

class CsvParser
{
public:
    CsvParser(const QString &text, QString origin, QChar separator)
        : m_text(text)
        , m_origin(std::move(origin))
    {
        m_table.separator = separator;
        // Quotes are read as quotes only while there is one left to close them.
        m_lastQuote = text.lastIndexOf(u'"');
    }

    CsvTable run()
    {
        while (m_at < m_text.size() && m_table.rows.size() < mostRows)
            readRow();
        if (m_badQuotes > listedIssues)
            m_table.issues.append({Severity::Warning, u"open-quotes"_s,
                                   Words::tr("%n more fields start with a quote that never closes.",
                                             nullptr, m_badQuotes - int(listedIssues)),
                                   m_origin});
        return std::move(m_table);
    }

private:
    bool atLineEnd() const
    {
        return m_at >= m_text.size() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
    }

    void passLineEnd()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
    }

    void readRow()
    {
        const int line = m_line;
        QStringList row;
        while (row.size() < mostColumns) {
            row.append(m_at < m_text.size() && m_text[m_at] == u'"' ? quotedField() : bareField());
            if (m_at < m_text.size() && m_text[m_at] == m_table.separator)
                ++m_at;
            else
                break;
        }
        while (!atLineEnd())
            ++m_at;
        passLineEnd();
        if (row.size() == 1 && row.first().trimmed().isEmpty())
            return;
        m_table.rows.append(std::move(row));
        m_table.lines.append(line);
    }

    QString bareField()
    {
        const qsizetype start = m_at;
        while (!atLineEnd() && m_text[m_at] != m_table.separator)
            ++m_at;
        return storableText(m_text.sliced(start, m_at - start));
    }

    /// A quote closes a field where a separator or a line end follows; elsewhere it is a character.
    QString quotedField()
    {
        const qsizetype start = m_at;
        const int line = m_line;
        QString field;
        int breaks = 0;
        for (++m_at; m_at <= m_lastQuote; ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'\n'
                || (c == u'\r' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'\n')))
                ++breaks;
            if (c != u'"') {
                field += c;
                continue;
            }
            const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar(u'\n');
            if (next == u'"') {
                field += c;
                ++m_at;
            } else if (next == m_table.separator || next == u'\n' || next == u'\r') {
                ++m_at;
                m_line += breaks;
                return storableText(field);
            } else if (const QChar before = m_text[m_at - 1]; m_at > start + 1
                       && (before == m_table.separator || before == u'\n' || before == u'\r')) {
                break; // the next field begins here: the quote at the start was a stray one
            } else {
                field += c;
            }
        }
        // It never closes: reading on to the end would swallow every row that follows.
        if (++m_badQuotes <= listedIssues)
            m_table.issues.append(
                {Severity::Warning, u"open-quote"_s,
                 Words::tr("A field starts with a quote that never closes; it was read up to "
                           "the next separator."),
                 Words::tr("%1, line %2").arg(m_origin).arg(line)});
        if (m_at > m_lastQuote)
            m_lastQuote = start; // no quote behind here closes anything
        m_at = start;
        return bareField();
    }

    const QString &m_text;
    QString m_origin;
    CsvTable m_table;
    qsizetype m_at = 0;
    qsizetype m_lastQuote = -1;
    int m_line = 1;
    int m_badQuotes = 0;
};

} // namespace

CsvTable readCsvTable(const QByteArray &bytes, const QString &origin, QChar separator)
{
    QString text = decoded(bytes);
    // Some programs say in a first line what they separate with.
    if (text.startsWith("sep="_L1, Qt::CaseInsensitive) && text.size() > 5
        && (text[5] == u'\n' || text[5] == u'\r')) {
        if (separator.isNull())
            separator = text[4];
        text = text.sliced(text.indexOf(u'\n') + 1);
    }
    return CsvParser(text, origin, separator.isNull() ? guessedSeparator(text) : separator).run();
}

QString withoutGuard(const QString &field)
{
    static const QString Dangerous = u"=+-@\t\r\uff1d\uff0b\uff0d\uff20"_s;
    return field.size() > 1 && field[0] == u'\'' && Dangerous.contains(field[1]) ? field.sliced(1)
                                                                                 : field;
}

} // namespace rapporteur
