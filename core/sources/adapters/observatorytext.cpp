// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/observatorytext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype longestLine = 20'000;
constexpr qsizetype mostLines = 200'000;

struct Heading {
    QRegularExpression form;
    PageSection section;
};

const QList<Heading> &headings()
{
    const auto form = [](const QString &pattern) {
        return QRegularExpression(u"^(?:"_s + pattern + u")$"_s,
                                  QRegularExpression::CaseInsensitiveOption);
    };
    static const QList<Heading> Known{
        {form(u"Summary"_s), PageSection::Summary},
        // Labels stand on the same line where a browser copied them so.
        {form(
             u"Summary\\s.{0,120}\\b(?:Champions|Advocates|Acknowledges|Neutral|Neglects|Undermines|Hostile)"_s),
         PageSection::Summary},
        {form(u"Aggregates"_s), PageSection::Figures},
        {form(u"HN Discussion\\b.{0,60}"_s), PageSection::Discussion},
        {form(u"(?:HN )?Comments"_s), PageSection::Discussion},
        {form(u"Editorial Channel(?:\\s+What the content says)?"_s), PageSection::Editorial},
        {form(u"Structural Channel(?:\\s+What the site does)?"_s), PageSection::Structural},
        {form(u"(?:Cached )?Domain Context Profile\\b.{0,60}"_s), PageSection::Profile},
        {form(u"Supplementary Signals\\b.{0,80}"_s), PageSection::Signals},
        {form(u"(?:Event Timeline|Audit Trail)\\s*(?:\\d+ (?:events?|entries|entry))?"_s),
         PageSection::Timeline},
        {form(u"Article Heatmap|Theme Radar|Rights Tensions|Longitudinal\\b.{0,60}"
              u"|Model Comparison\\b.{0,60}|Psychological Safety\\b.{0,60}|Evaluation Failed"
              u"|Pending Evaluation|Evaluating\\.\\.\\."_s),
         PageSection::Other}};
    return Known;
}

std::optional<PageSection> headingOf(const QString &line)
{
    if (line.size() > 160)
        return std::nullopt;
    for (const Heading &heading : headings()) {
        if (heading.form.match(line).hasMatch())
            return heading.section;
    }
    return std::nullopt;
}

/// Whether a row of the channel starts with the last two lines: a score, then a section. In the profile they are the
/// modifier of an element, whose name stands before, and the sections that it affects.
bool endsProfile(const QStringList &lines)
{
    const qsizetype count = lines.size();
    if (count < 2 || !scoreWritten(lines[count - 2]))
        return false;
    qsizetype end = 0;
    if (sectionNamed(lines[count - 1], &end).isEmpty())
        return false;
    const bool several =
        !sectionNamed(QStringView(lines[count - 1]).sliced(end).trimmed()).isEmpty();
    return !several && (count < 3 || !isProfileElement(lines[count - 3]));
}

} // namespace

PageText readPageText(const QString &text)
{
    PageText page;
    PageSection section = PageSection::Head;
    qsizetype lines = 0;
    for (qsizetype start = 0; start < text.size() && lines < mostLines; ++lines) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        QString line = text.sliced(start, qMin(end - start, longestLine)).trimmed();
        start = end + 1;
        if (line.isEmpty())
            continue;
        if (const std::optional<PageSection> next = headingOf(line)) {
            // The profile stands inside the structural channel, whose rows follow it.
            section = *next;
            page.sections[section];
            if (section == PageSection::Summary && line.size() > 7)
                page.sections[section].append(line.sliced(7).trimmed());
            continue;
        }
        // The table of the profile begins inside the channel where its heading was not copied.
        if (section == PageSection::Structural && isProfileTableHead(line))
            section = PageSection::Profile;
        page.sections[section].append(line);
        if (section == PageSection::Profile && endsProfile(page.sections[section])) {
            QStringList &taken = page.sections[section];
            const QString score = taken[taken.size() - 2];
            taken.resize(taken.size() - 2);
            section = PageSection::Structural;
            page.sections[section].append({score, line});
        }
    }
    return page;
}

std::optional<std::optional<double>> scoreWritten(QStringView text)
{
    const QStringView word = text.trimmed();
    if (word == u"ND"_s || word == u"—"_s || word == u"–"_s)
        return std::optional<double>();
    if (word.isEmpty() || word.size() > 8)
        return std::nullopt;
    QString number = word.toString();
    number.replace(QChar(0x2212), u'-');
    static const QRegularExpression Form(u"^[+-]?\\d(?:\\.\\d{1,4})?$"_s);
    if (!Form.match(number).hasMatch())
        return std::nullopt;
    return std::optional<double>(number.toDouble());
}

QString sectionNamed(QStringView line, qsizetype *end)
{
    static const QRegularExpression Form(u"^(?:Preamble|Art(?:icle|\\.)?[ \\x{a0}_]?(\\d{1,2}))"_s);
    const auto match = Form.matchView(line.first(qMin<qsizetype>(line.size(), 40)));
    if (!match.hasMatch())
        return {};
    if (end)
        *end = match.capturedEnd();
    if (!match.hasCaptured(1))
        return u"Preamble"_s;
    const int number = match.capturedView(1).toInt();
    return number >= 1 && number <= 30 ? u"Article %1"_s.arg(number) : QString();
}

} // namespace rapporteur
