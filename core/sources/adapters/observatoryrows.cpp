// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/observatorytext.h"

#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

QJsonValue jsonOf(const std::optional<double> &score)
{
    return score ? QJsonValue(*score) : QJsonValue();
}

/// "Medium Framing Practice", in one line or several: strength of the evidence and directions.
bool takeBadges(const QString &line, QJsonObject &row)
{
    static const QRegularExpression Form(
        u"^(?:(High|Medium|Low)\\s*)?((?:(?:Advocacy|Framing|Practice|Coverage)\\s*)*)$"_s);
    static const QRegularExpression Direction(u"Advocacy|Framing|Practice|Coverage"_s);
    const auto match = Form.match(line);
    if (!match.hasMatch() || line.isEmpty())
        return false;
    if (match.hasCaptured(1) && !match.captured(1).isEmpty())
        row.insert(u"evidence"_s, match.captured(1).first(1));
    QJsonArray directions = row.value("directionality"_L1).toArray();
    auto words = Direction.globalMatch(match.captured(2));
    while (words.hasNext()) {
        const QString letter = words.next().captured().first(1);
        if (!directions.contains(letter))
            directions.append(letter);
    }
    row.insert(u"directionality"_s, directions);
    return true;
}

/// Fills rows from the lines of one channel.
class ChannelReader
{
public:
    ChannelReader(const QString &channel, QMap<int, QJsonObject> &rows)
        : m_channel(channel)
        , m_rows(rows)
    {}

    void run(const QStringList &lines)
    {
        for (qsizetype at = 0; at < lines.size(); ++at) {
            const QString next = at + 1 < lines.size() ? lines[at + 1] : QString();
            at += take(lines[at], next);
        }
        finish();
    }

private:
    enum class Part { Before, Head, Note, Facts, Inferences };

    /// How many further lines were used.
    int take(const QString &line, const QString &next)
    {
        if (const int used = takeRowStart(line, next); used >= 0)
            return used;
        if (m_part == Part::Before || line == "What the content says"_L1
            || line == "What the site does"_L1)
            return 0;
        if (line.startsWith("Observable Facts"_L1)) {
            m_part = Part::Facts;
        } else if (line == "Inferences"_L1 || line.startsWith("Interpretive Inferences"_L1)) {
            m_part = Part::Inferences;
        } else if (line.startsWith("FW Ratio"_L1)) {
            return 0;
        } else if (m_part == Part::Facts || m_part == Part::Inferences) {
            addWitness(line);
        } else if (m_part == Part::Head && m_untitled) {
            m_untitled = false; // the title of the provision, on a line of its own
            takeBadges(line, m_row);
        } else if (m_part == Part::Head && takeBadges(line, m_row)) {
            return 0;
        } else if (const int used = takeLabel(line, next); used >= 0) {
            return used;
        } else {
            m_part = Part::Note;
            m_note += (m_note.isEmpty() ? QString() : u"\n"_s) + line;
        }
        return 0;
    }

    /// A score and a section, in two lines or in one.
    int takeRowStart(const QString &line, const QString &next)
    {
        const qsizetype blank = line.indexOf(QRegularExpression(u"\\s"_s));
        if (const auto score = scoreWritten(line); score && !sectionNamed(next).isEmpty()) {
            begin(*score, next);
            return 1;
        }
        if (blank > 0) {
            const QString rest = line.sliced(blank).trimmed();
            if (const auto score = scoreWritten(line.first(blank));
                score && !sectionNamed(rest).isEmpty()) {
                begin(*score, rest);
                return 0;
            }
        }
        return -1;
    }

    void begin(const std::optional<double> &score, const QString &line)
    {
        finish();
        qsizetype end = 0;
        const QString section = sectionNamed(line, &end);
        m_number = section == "Preamble"_L1 ? 0 : section.sliced(8).toInt();
        m_row = m_rows.value(m_number);
        m_row.insert(u"section"_s, section);
        m_row.insert(m_channel, jsonOf(score));
        m_part = Part::Head;
        QString rest = line.sliced(end).trimmed();
        m_untitled = rest.isEmpty();
        // Where the line goes on behind the title, the badges stand at its end.
        static const QRegularExpression Badges(
            u"\\s+((?:High|Medium|Low)\\b.*|(?:(?:Advocacy|Framing|Practice|Coverage)\\s*)+)$"_s);
        if (const auto match = Badges.match(rest); match.hasMatch())
            takeBadges(match.captured(1).trimmed(), m_row);
        m_note.clear();
    }

    /// "SETL" and its value, in two lines or in one.
    int takeLabel(const QString &line, const QString &next)
    {
        static const QList<std::pair<QString, QString>> Labels{
            {u"Editorial"_s, u"editorial"_s},
            {u"Structural"_s, u"structural"_s},
            {u"SETL"_s, u"setl"_s},
            {u"Combined"_s, u"combined"_s},
            {u"Context Modifier"_s, u"context_modifier"_s},
            {u"Final"_s, u"final"_s}};
        for (const auto &[label, field] : Labels) {
            if (!line.startsWith(label))
                continue;
            const QString rest = line.sliced(label.size()).trimmed();
            const auto score = scoreWritten(rest.isEmpty() ? next : rest);
            if (!score)
                continue;
            m_row.insert(field, jsonOf(*score));
            return rest.isEmpty() ? 1 : 0;
        }
        return -1;
    }

    void addWitness(const QString &line)
    {
        const QString field = m_part == Part::Facts ? u"witness_facts"_s : u"witness_inferences"_s;
        QString text = line;
        if (text.startsWith(u'•') || text.startsWith("- "_L1))
            text = text.sliced(1).trimmed();
        QJsonArray witnesses = m_row.value(field).toArray();
        witnesses.append(QJsonObject{{u"text"_s, text}, {u"channel"_s, m_channel}});
        m_row.insert(field, witnesses);
    }

    void finish()
    {
        if (m_part == Part::Before)
            return;
        if (!m_note.isEmpty())
            m_row.insert(m_channel + u"_note"_s, m_note);
        m_rows.insert(m_number, m_row);
        m_row = {};
    }

    QString m_channel;
    QMap<int, QJsonObject> &m_rows;
    Part m_part = Part::Before;
    QJsonObject m_row;
    QString m_note;
    int m_number = 0;
    bool m_untitled = false;
};

} // namespace

QJsonArray readPageRows(const PageText &page)
{
    QMap<int, QJsonObject> rows;
    ChannelReader(u"editorial"_s, rows).run(page.lines(PageSection::Editorial));
    ChannelReader(u"structural"_s, rows).run(page.lines(PageSection::Structural));
    QJsonArray all;
    for (const QJsonObject &row : std::as_const(rows))
        all.append(row);
    return all;
}

} // namespace rapporteur
