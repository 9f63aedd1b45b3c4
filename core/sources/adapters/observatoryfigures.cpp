// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/observatorytext.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// The value behind a label, on the same line or the next.
std::optional<std::optional<double>> figureBehind(const QString &text, const QString &label)
{
    const QRegularExpression form(
        u"(?:^|[\\n\\t ])"_s + label
        + u"[\\s:]+([+\\x{2212}-]?\\d+(?:\\.\\d+)?|ND|—)(%?)(?=\\s|$|\\()"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString word = match.captured(1);
    word.replace(QChar(0x2212), u'-');
    bool good = false;
    const double value = word.toDouble(&good);
    if (!good)
        return std::optional<double>();
    return std::optional<double>(match.captured(2).isEmpty() ? value : value / 100);
}

void addExtreme(QJsonObject &figures, const QString &text, const QString &label,
                const QString &name)
{
    const QRegularExpression form(
        u"(?:^|[\\n\\t ])"_s + label
        + u"\\s+([+\\x{2212}-]?\\d\\.\\d+)\\s+((?:Preamble|Art(?:icle|\\.)? ?\\d+))"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return;
    figures.insert(
        name,
        QJsonObject{{u"value"_s, scoreWritten(match.capturedView(1)).value().value_or(0)},
                    {u"section"_s, match.captured(2)}});
}

const QList<std::pair<QString, QString>> &elementLabels()
{
    static const QList<std::pair<QString, QString>> Labels{
        {u"Privacy"_s, u"privacy"_s},
        {u"Terms of Service"_s, u"tos"_s},
        {u"Accessibility"_s, u"accessibility"_s},
        {u"Mission"_s, u"mission"_s},
        {u"Editorial Code"_s, u"editorial_code"_s},
        {u"Ownership"_s, u"ownership"_s},
        {u"Access Model"_s, u"access_model"_s},
        {u"Ad/Tracking"_s, u"ad_tracking"_s},
        {u"Ads & Tracking"_s, u"ad_tracking"_s}};
    return Labels;
}

/// The element that a line begins, and what follows its label.
std::pair<QString, QString> elementAt(const QString &line)
{
    for (const auto &[label, id] : elementLabels()) {
        if (!line.startsWith(label))
            continue;
        const QString rest = line.sliced(label.size());
        if (rest.isEmpty() || rest[0].isSpace())
            return {id, rest.trimmed()};
    }
    return {};
}

/// Fills an element from its words: modifier, sections, then the note.
void fillElement(QJsonObject &element, QString text)
{
    static const QRegularExpression Modifier(u"^([+\\x{2212}-]?\\d\\.\\d+|ND|—|-)(?:\\s+|$)"_s);
    if (const auto match = Modifier.match(text);
        match.hasMatch() && !element.contains("modifier"_L1)) {
        const auto score = scoreWritten(match.capturedView(1)).value_or(std::nullopt);
        element.insert(u"modifier"_s, score ? QJsonValue(*score) : QJsonValue());
        text = text.sliced(match.capturedEnd()).trimmed();
    }
    QJsonArray affects = element.value("affects"_L1).toArray();
    qsizetype end = 0;
    for (QString section = sectionNamed(text, &end);
         !section.isEmpty() && element.value("note"_L1).toString().isEmpty();
         section = sectionNamed(text, &end)) {
        affects.append(section);
        text = text.sliced(end).trimmed();
        if (text.startsWith(u','))
            text = text.sliced(1).trimmed();
    }
    element.insert(u"affects"_s, affects);
    if (!text.isEmpty()) {
        const QString note = element.value("note"_L1).toString();
        element.insert(u"note"_s, note.isEmpty() ? text : note + u'\n' + text);
    }
}

bool isTableHead(const QString &line)
{
    static const QStringList Words{u"Element"_s,
                                   u"Modifier"_s,
                                   u"Affects"_s,
                                   u"Note"_s,
                                   u"Legal & Terms"_s,
                                   u"Identity & Mission"_s,
                                   u"Access & Distribution"_s};
    return Words.contains(line) || isProfileTableHead(line);
}

} // namespace

bool isProfileElement(const QString &line)
{
    return std::ranges::contains(elementLabels(), line, &std::pair<QString, QString>::first);
}

bool isProfileTableHead(const QString &line)
{
    return line == "Element"_L1 || line.startsWith("Element\t"_L1)
        || line.startsWith("Element Modifier"_L1);
}

QJsonObject readPageFigures(const QStringList &lines)
{
    static const QList<std::pair<QString, QString>> Numbers{
        {u"Editorial Mean"_s, u"editorial_mean"_s},
        {u"Structural Mean"_s, u"structural_mean"_s},
        {u"Weighted Mean"_s, u"weighted_mean"_s},
        {u"Unweighted Mean"_s, u"unweighted_mean"_s},
        {u"Signal"_s, u"signal_sections"_s},
        {u"No Data"_s, u"nd_count"_s},
        {u"Confidence"_s, u"confidence"_s},
        {u"Negative"_s, u"negative_count"_s},
        {u"SETL"_s, u"setl"_s},
        {u"FW Ratio"_s, u"witness_ratio"_s}};
    static const QRegularExpression Volatility(u"Volatility\\s+(\\d\\.\\d+)\\s*\\((\\w+)\\)"_s);
    static const QRegularExpression Profile(u"\\b(High|Medium|Low|No Data): (\\d+)"_s);
    const QString text = lines.join(u'\n');
    QJsonObject figures;
    for (const auto &[label, name] : Numbers) {
        if (const auto figure = figureBehind(text, label))
            figures.insert(name, *figure ? QJsonValue(**figure) : QJsonValue());
    }
    addExtreme(figures, text, u"Max"_s, u"max"_s);
    addExtreme(figures, text, u"Min"_s, u"min"_s);
    if (const auto match = Volatility.match(text); match.hasMatch())
        figures.insert(u"volatility"_s,
                       QJsonObject{{u"value"_s, match.captured(1).toDouble()},
                                   {u"label"_s, match.captured(2)}});
    QJsonObject profile;
    auto counts = Profile.globalMatch(text);
    while (counts.hasNext()) {
        const auto match = counts.next();
        const QString level = match.captured(1) == "No Data"_L1 ? u"ND"_s
                                                                : match.captured(1).first(1);
        profile.insert(level, match.captured(2).toInt());
    }
    if (!profile.isEmpty())
        figures.insert(u"evidence_profile"_s, profile);
    return figures;
}

QJsonObject readPageWeights(const QStringList &lines)
{
    static const QRegularExpression Form(u"\\bE: ?(0?\\.\\d+|0|1)\\s*S: ?(0?\\.\\d+|0|1)"_s);
    const auto match = Form.match(lines.join(u' '));
    if (!match.hasMatch())
        return {};
    return {{u"editorial"_s, match.captured(1).toDouble()},
            {u"structural"_s, match.captured(2).toDouble()}};
}

QJsonObject readPageProfile(const QStringList &lines)
{
    QJsonObject elements;
    QString current;
    for (const QString &line : lines) {
        if (isTableHead(line))
            continue;
        const auto [id, rest] = elementAt(line);
        if (!id.isEmpty() && !elements.contains(id)) {
            current = id;
            QJsonObject element;
            fillElement(element, rest);
            elements.insert(current, element);
        } else if (!current.isEmpty()) {
            QJsonObject element = elements.value(current).toObject();
            fillElement(element, line);
            elements.insert(current, element);
        }
    }
    for (auto it = elements.begin(); it != elements.end(); ++it) {
        QJsonObject element = it->toObject();
        if (!element.contains("modifier"_L1))
            element.insert(u"modifier"_s, QJsonValue());
        *it = element;
    }
    return elements;
}

} // namespace rapporteur
