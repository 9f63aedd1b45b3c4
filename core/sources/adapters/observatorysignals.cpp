// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/observatorytext.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// The lines of one signal, and what can be asked of them.
class SignalLines
{
public:
    explicit SignalLines(QStringList lines)
        : m_lines(std::move(lines))
        , m_text(u'\n' + m_lines.join(u'\n') + u'\n')
    {}

    [[nodiscard]] bool isEmpty() const
    {
        return m_lines.isEmpty() || m_lines.first().compare("No data"_L1, Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

    /// A number that stands alone at the start: the signal's score.
    [[nodiscard]] QJsonValue score() const
    {
        static const QRegularExpression Form(u"^\\s*([+\\x{2212}-]?\\d\\.\\d+)(?=\\s|[a-z])"_s);
        return numberOf(Form.match(m_text.trimmed() + u'\n'));
    }

    [[nodiscard]] QJsonValue number(const QString &label) const
    {
        const QRegularExpression form(u"(?:^|[\\n\\t ])"_s + label
                                      + u"[\\s:]*([+\\x{2212}-]?\\d(?:\\.\\d+)?)"_s);
        return numberOf(form.match(m_text));
    }

    /// The first of some words, written with blanks or underscores.
    [[nodiscard]] QJsonValue word(const QStringList &options, const QString &behind = {}) const
    {
        for (const QString &option : options) {
            QString pattern = QRegularExpression::escape(option);
            pattern.replace(u"_"_s, u"[ _]"_s);
            const QRegularExpression form(u"(?<![A-Za-z])"_s + pattern
                                              + (behind.isEmpty() ? u"(?![A-Za-z])"_s : behind),
                                          QRegularExpression::CaseInsensitiveOption);
            if (form.match(m_text).hasMatch())
                return option;
        }
        return {};
    }

    /// All of some words behind a label; badges are copied without blanks between them.
    [[nodiscard]] QJsonArray words(const QString &label, const QString &nextLabel,
                                   const QStringList &options) const
    {
        qsizetype start = m_text.indexOf(label);
        if (start < 0)
            return {};
        start += label.size();
        const qsizetype end = m_text.indexOf(nextLabel, start);
        QString text = m_text.sliced(start, (end < 0 ? m_text.size() : end) - start).toLower();
        text.replace(u'_', u' ');
        QJsonArray found;
        for (const QString &option : options) {
            QString spoken = option;
            if (text.contains(spoken.replace(u'_', u' ')))
                found.append(option);
        }
        return found;
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    static QJsonValue numberOf(const QRegularExpressionMatch &match)
    {
        if (!match.hasMatch())
            return {};
        QString number = match.captured(1);
        return number.replace(QChar(0x2212), u'-').toDouble();
    }

    QStringList m_lines;
    QString m_text;
};

void put(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    if (!value.isNull() && !value.isUndefined())
        object.insert(name, value);
}

QJsonValue epistemicQuality(const SignalLines &lines)
{
    QJsonObject signal;
    put(signal, u"eq_score"_s, lines.score());
    put(signal, u"claim_density"_s,
        lines.word({u"low"_s, u"medium"_s, u"high"_s}, u"\\s+claims"_s));
    put(signal, u"source_quality"_s, lines.number(u"Sources"_s));
    put(signal, u"evidence_reasoning"_s, lines.number(u"Evidence"_s));
    put(signal, u"uncertainty_handling"_s, lines.number(u"Uncertainty"_s));
    put(signal, u"purpose_transparency"_s, lines.number(u"Purpose"_s));
    return signal;
}

/// "2 techniques detected", then each technique with its evidence on the next line.
QJsonValue propagandaFlags(const SignalLines &lines)
{
    static const QRegularExpression Count(
        u"(?:^|\\n)\\s*(\\d+)\\s*(?:manipulative rhetoric )?techniques?\\b"_s);
    static const QStringList Techniques{u"loaded_language"_s,
                                        u"name_calling"_s,
                                        u"repetition"_s,
                                        u"exaggeration"_s,
                                        u"doubt"_s,
                                        u"appeal_to_fear"_s,
                                        u"flag_waving"_s,
                                        u"causal_oversimplification"_s,
                                        u"false_dilemma"_s,
                                        u"strawman"_s,
                                        u"red_herring"_s,
                                        u"whataboutism"_s,
                                        u"thought_terminating_cliche"_s,
                                        u"bandwagon"_s,
                                        u"appeal_to_authority"_s,
                                        u"slogans"_s,
                                        u"reductio_ad_hitlerum"_s,
                                        u"obfuscation"_s};
    QJsonArray flags;
    for (qsizetype at = 0; at < lines.lines().size(); ++at) {
        QString name =
            lines.lines()[at].toLower().simplified().replace(u' ', u'_').replace(u'-', u'_');
        if (!Techniques.contains(name))
            continue;
        QJsonObject flag{{u"technique"_s, name}};
        if (at + 1 < lines.lines().size())
            flag.insert(u"evidence"_s, lines.lines()[++at]);
        flags.append(flag);
    }
    const auto match = Count.match(lines.text());
    const bool none = match.hasMatch() && match.capturedView(1).toInt() == 0;
    return flags.isEmpty() && !none ? QJsonValue() : QJsonValue(flags);
}

QJsonValue solutionOrientation(const SignalLines &lines)
{
    QJsonObject signal;
    put(signal, u"so_score"_s, lines.score());
    put(signal, u"framing"_s, lines.word({u"problem_only"_s, u"solution_oriented"_s, u"mixed"_s}));
    put(signal, u"reader_agency"_s, lines.number(u"Reader Agency"_s));
    return signal;
}

QJsonValue emotionalTone(const SignalLines &lines)
{
    QJsonObject signal;
    put(signal, u"primary_tone"_s,
        lines.word({u"measured"_s, u"urgent"_s, u"alarmist"_s, u"hopeful"_s, u"cynical"_s,
                    u"detached"_s, u"empathetic"_s, u"confrontational"_s, u"celebratory"_s,
                    u"solemn"_s}));
    put(signal, u"valence"_s, lines.number(u"Valence"_s));
    put(signal, u"arousal"_s, lines.number(u"Arousal"_s));
    put(signal, u"dominance"_s, lines.number(u"Dominance"_s));
    return signal;
}

QJsonValue stakeholderVoice(const SignalLines &lines)
{
    static const QStringList People{u"government"_s,        u"corporation"_s, u"institution"_s,
                                    u"military_security"_s, u"individuals"_s, u"workers"_s,
                                    u"marginalized"_s,      u"children"_s,    u"community"_s};
    static const QRegularExpression Perspectives(u"(\\d+) perspectives?"_s);
    QJsonObject signal;
    put(signal, u"sr_score"_s, lines.score());
    if (const auto match = Perspectives.match(lines.text()); match.hasMatch())
        signal.insert(u"perspective_count"_s, match.captured(1).toInt());
    put(signal, u"voice_balance"_s, lines.number(u"Voice Balance"_s));
    if (const QJsonArray speaks = lines.words(u"Speaks:"_s, u"About:"_s, People); !speaks.isEmpty())
        signal.insert(u"who_speaks"_s, speaks);
    if (const QJsonArray about = lines.words(u"About:"_s, u"Speaks:"_s, People); !about.isEmpty())
        signal.insert(u"who_is_spoken_about"_s, about);
    return signal;
}

QJsonValue temporalFraming(const SignalLines &lines)
{
    QJsonObject signal;
    put(signal, u"primary_focus"_s,
        lines.word({u"retrospective"_s, u"prospective"_s, u"present"_s, u"mixed"_s}));
    put(signal, u"time_horizon"_s,
        lines.word({u"immediate"_s, u"short_term"_s, u"medium_term"_s, u"long_term"_s,
                    u"historical"_s, u"unspecified"_s}));
    return signal;
}

QJsonValue geographicScope(const SignalLines &lines)
{
    static const QStringList Scopes{u"local"_s, u"national"_s, u"regional"_s, u"global"_s,
                                    u"unspecified"_s};
    QJsonObject signal;
    const QJsonValue scope = lines.word(Scopes);
    put(signal, u"scope"_s, scope);
    QJsonArray regions;
    for (QString line : lines.lines()) {
        if (line.startsWith(scope.toString(), Qt::CaseInsensitive))
            line = line.sliced(scope.toString().size());
        for (const QString &region : line.split(u',', Qt::SkipEmptyParts)) {
            if (!region.trimmed().isEmpty())
                regions.append(region.trimmed());
        }
    }
    if (!regions.isEmpty())
        signal.insert(u"regions_mentioned"_s, regions);
    return signal;
}

QJsonValue complexity(const SignalLines &lines)
{
    QJsonObject signal;
    put(signal, u"reading_level"_s,
        lines.word({u"accessible"_s, u"moderate"_s, u"technical"_s, u"expert"_s}));
    put(signal, u"jargon_density"_s,
        lines.word({u"low"_s, u"medium"_s, u"high"_s}, u"\\s+jargon"_s));
    // "expert" is a reading level as well: as the knowledge assumed it stands last.
    const bool expert = lines.lines().last().endsWith("expert"_L1, Qt::CaseInsensitive)
        && signal.value("reading_level"_L1).toString() != "expert"_L1;
    put(signal, u"assumed_knowledge"_s,
        expert ? QJsonValue(u"expert"_s)
               : lines.word({u"domain_specific"_s, u"general"_s, u"none"_s}));
    return signal;
}

QJsonValue transparency(const SignalLines &lines)
{
    QJsonObject signal;
    put(signal, u"td_score"_s, lines.score());
    static const QList<std::pair<QString, QString>> Checks{
        {u"Author"_s, u"author_identified"_s},
        {u"Conflicts"_s, u"conflicts_disclosed"_s},
        {u"Funding"_s, u"funding_disclosed"_s}};
    for (const auto &[label, id] : Checks) {
        const QRegularExpression form(u"([\\x{2713}\\x{2714}\\x{2717}\\x{2718}])\\s*"_s + label);
        if (const auto match = form.match(lines.text()); match.hasMatch()) {
            const QChar mark = match.captured(1)[0];
            signal.insert(id, mark == QChar(0x2713) || mark == QChar(0x2714));
        }
    }
    return signal;
}

struct SignalReader {
    QString heading;
    QString id;
    QJsonValue (*read)(const SignalLines &);
};

const QList<SignalReader> &readers()
{
    static const QList<SignalReader> All{
        {u"Epistemic Quality"_s, u"epistemic_quality"_s, epistemicQuality},
        {u"Propaganda Flags"_s, u"propaganda_flags"_s, propagandaFlags},
        {u"Solution Orientation"_s, u"solution_orientation"_s, solutionOrientation},
        {u"Emotional Tone"_s, u"emotional_tone"_s, emotionalTone},
        {u"Stakeholder Voice"_s, u"stakeholder_representation"_s, stakeholderVoice},
        {u"Stakeholder Representation"_s, u"stakeholder_representation"_s, stakeholderVoice},
        {u"Temporal Framing"_s, u"temporal_framing"_s, temporalFraming},
        {u"Geographic Scope"_s, u"geographic_scope"_s, geographicScope},
        {u"Complexity"_s, u"complexity_level"_s, complexity},
        {u"Complexity Level"_s, u"complexity_level"_s, complexity},
        {u"Transparency"_s, u"transparency_disclosure"_s, transparency},
        {u"Transparency & Disclosure"_s, u"transparency_disclosure"_s, transparency}};
    return All;
}

} // namespace

QJsonObject readPageSignals(const QStringList &lines)
{
    QJsonObject found;
    const SignalReader *current = nullptr;
    QStringList taken;
    const auto finish = [&] {
        const SignalLines signal(taken);
        if (current && !signal.isEmpty()) {
            const QJsonValue value = current->read(signal);
            if (!value.isNull() && !(value.isObject() && value.toObject().isEmpty()))
                found.insert(current->id, value);
        }
        taken.clear();
    };
    for (const QString &line : lines) {
        const auto reader = std::ranges::find(readers(), line, &SignalReader::heading);
        if (reader != readers().cend()) {
            finish();
            current = &*reader;
        } else {
            taken.append(line);
        }
    }
    finish();
    return found;
}

} // namespace rapporteur
