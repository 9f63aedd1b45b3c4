// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/prompts/rubrictext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

QString en(const LocalText &text)
{
    return text.in(u"en"_s);
}

/// "`name` (Title): gist", without what is missing.
QString entry(const QString &name, const QString &title, const QString &gist)
{
    QString line = u"- `%1`"_s.arg(name);
    if (!title.isEmpty() && title.compare(name, Qt::CaseInsensitive) != 0)
        line += u" (%1)"_s.arg(title);
    return gist.isEmpty() ? line : line + ": "_L1 + gist;
}

template <typename Entries, typename Line>
QString lines(const Entries &entries, const Line &line)
{
    QStringList all;
    for (const auto &one : entries)
        all.append(line(one));
    return all.join(u'\n');
}

QString channelsText(const Rubric &rubric)
{
    return lines(rubric.channels, [](const Channel &channel) {
        return entry(channel.id, en(channel.title), en(channel.gist));
    });
}

QString scaleText(const Rubric &rubric)
{
    QStringList parts;
    double above = rubric.maximum;
    for (const Band &band : rubric.bands) {
        parts.append(u"- from %1 to %2: %3"_s.arg(promptNumber(band.from, true),
                                                  promptNumber(above, true), en(band.title)));
        above = band.from;
    }
    return u"A score is a number from %1 to %2.\n"_s.arg(promptNumber(rubric.minimum, true),
                                                         promptNumber(rubric.maximum, true))
        + parts.join(u'\n');
}

QString evidenceText(const Rubric &rubric)
{
    return lines(rubric.evidence, [](const EvidenceLevel &level) {
        return entry(level.letter, en(level.title), en(level.gist))
            + u" Scores on it lie between %1 and %2."_s.arg(promptNumber(-level.cap, true),
                                                            promptNumber(level.cap, true));
    });
}

QString contentTypesText(const Rubric &rubric)
{
    return lines(rubric.contentTypes, [&](const ContentType &type) {
        return entry(type.code, en(type.title),
                     u"%1 %2, %3 %4"_s.arg(rubric.channels[0].id, promptNumber(type.weights[0]),
                                           rubric.channels[1].id, promptNumber(type.weights[1])));
    });
}

QString partText(const SignalPart &part)
{
    QStringList options;
    for (const Term &option : part.options)
        options.append(option.id);
    const QString title = en(part.title);
    switch (part.kind) {
    case PartKind::Number:
    case PartKind::Integer:
        return u"  - `%1` (%2): %3 to %4"_s.arg(part.id, title, promptNumber(part.minimum),
                                                promptNumber(part.maximum));
    case PartKind::Choice:
        return u"  - `%1` (%2): one of %3"_s.arg(part.id, title, options.join(u", "_s));
    case PartKind::Choices:
        return u"  - `%1` (%2): any of %3"_s.arg(part.id, title, options.join(u", "_s));
    case PartKind::Flags:
        return u"  - a list of findings, empty if there are none; each names its `%1`, one of %2, and as `evidence` the words that show it"_s
            .arg(part.id, options.join(u", "_s));
    case PartKind::Tristate:
        return u"  - `%1` (%2): true, false, or null where it does not apply"_s.arg(part.id, title);
    case PartKind::Texts:
        return u"  - `%1` (%2): a list of texts"_s.arg(part.id, title);
    case PartKind::Text:
        break;
    }
    return u"  - `%1` (%2): a text"_s.arg(part.id, title);
}

QString signalsText(const Rubric &rubric)
{
    return lines(rubric.supplementarySignals, [](const Signal &signal) {
        return entry(signal.id, en(signal.title), {}) + u'\n' + lines(signal.parts, partText);
    });
}

QString sentimentsText(const Rubric &rubric)
{
    QStringList names;
    for (const Term &term : rubric.sentiments)
        names.append(term.name.isEmpty() ? term.id : term.name);
    return names.join(u", "_s);
}

QString termsText(const QList<Term> &terms)
{
    return lines(terms,
                 [](const Term &term) { return entry(term.id, en(term.title), en(term.gist)); });
}

QString profileText(const Rubric &rubric)
{
    if (rubric.domainElements.isEmpty())
        return u"This rubric has no profile of the site."_s;
    return u"A modifier lies between %1 and %2.\n"_s.arg(promptNumber(-rubric.modifierLimit, true),
                                                         promptNumber(rubric.modifierLimit, true))
        + termsText(rubric.domainElements);
}

} // namespace

QString promptNumber(double value, bool sign)
{
    const QString text = QString::number(value, 'g', QLocale::FloatingPointShortest);
    return sign && value > 0 ? u'+' + text : text;
}

QHash<QString, QString> rubricSlots(const Rubric &rubric, const QList<Provision> &asked)
{
    const QString provisions = lines(asked, [](const Provision &provision) {
        return entry(provision.section, en(provision.title), en(provision.gist));
    });
    const QString liteScale = u"%1 to %2, where %3 is neither for nor against"_s.arg(
        promptNumber(rubric.liteMinimum), promptNumber(rubric.liteMaximum),
        promptNumber(rubric.liteMiddle));
    return {{u"rubric"_s, u"%1. %2"_s.arg(en(rubric.title), en(rubric.gist))},
            {u"channels"_s, channelsText(rubric)},
            {u"scale"_s, scaleText(rubric)},
            {u"evidence"_s, evidenceText(rubric)},
            {u"directions"_s, termsText(rubric.directions)},
            {u"content_types"_s, contentTypesText(rubric)},
            {u"provisions"_s, provisions},
            {u"row_count"_s, QString::number(asked.size())},
            {u"profile"_s, profileText(rubric)},
            {u"signals"_s, signalsText(rubric)},
            {u"sentiments"_s, sentimentsText(rubric)},
            {u"checks"_s, termsText(rubric.liteChecks)},
            {u"lite_scale"_s, liteScale}};
}

} // namespace rapporteur
