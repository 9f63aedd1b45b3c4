// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/observatorytext.h"
#include "core/sources/sourcetime.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype mostEvents = 20'000;

Severity severityOf(const QString &type)
{
    static const QStringList Errors{
        u"dlq"_s,         u"credit_exhausted"_s,      u"eval_failure"_s,
        u"fetch_error"_s, u"rater_validation_fail"_s, u"rater_auto_disable"_s};
    static const QStringList Warnings{u"rate_limit"_s,
                                      u"eval_retry"_s,
                                      u"validation_warn"_s,
                                      u"gate"_s,
                                      u"rater_validation_warn"_s,
                                      u"content_drift"_s,
                                      u"model_divergence"_s,
                                      u"crawl_error"_s};
    return Errors.contains(type)  ? Severity::Error
        : Warnings.contains(type) ? Severity::Warning
                                  : Severity::Info;
}

void takeNumber(QJsonObject &details, const QString &message, const QString &pattern,
                const QString &name)
{
    const auto match =
        QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(message);
    if (match.hasMatch())
        details.insert(name, match.captured(1).toDouble());
}

void takeText(QJsonObject &details, const QString &message, const QString &pattern,
              const QString &name)
{
    const auto match = QRegularExpression(pattern).match(message);
    if (match.hasMatch())
        details.insert(name, match.captured(1).trimmed());
}

/// What a message says in words, as fields: who, how often, how long, with what outcome.
QJsonObject detailsOf(const QString &type, const QString &message)
{
    QJsonObject details;
    takeText(details, message, u"\\bmodel[= ]([A-Za-z0-9][^\\s,;:)]*)"_s, u"model"_s);
    takeNumber(details, message, u"after (\\d+) attempts?"_s, u"attempts"_s);
    takeNumber(details, message, u"retrying in (\\d+(?:\\.\\d+)?) ?s"_s, u"delay_seconds"_s);
    takeNumber(details, message, u"(?:\\(|error )(\\d{3})\\b\\)?"_s, u"status"_s);
    takeText(details, message,
             u"^([A-Z][A-Za-z.]+) (?:API )?(?:rate limited|error|overloaded|output)"_s,
             u"provider"_s);
    if (details.value("provider"_L1).toString() == "API"_L1)
        details.remove("provider"_L1);
    if (const auto pause = QRegularExpression(u"for (\\d+) min"_s).match(message); pause.hasMatch())
        details.insert(u"delay_seconds"_s, pause.captured(1).toInt() * 60);
    static const QRegularExpression Outcome(
        u"^(Lite |Light )?(?:Trigger )?(?:evaluated|Evaluated|eval done)(?: \\([^)]*\\))?:\\s*([A-Z][a-z]+(?: [a-z]+)?)\\s*\\(([+\\x{2212}-]?\\d\\.\\d+)\\)"_s);
    if (const auto match = Outcome.match(message); match.hasMatch()) {
        const bool lite = match.hasCaptured(1) && !match.captured(1).isEmpty();
        details.insert(u"mode"_s, lite ? u"lite"_s : u"full"_s);
        details.insert(u"classification"_s, match.captured(2));
        details.insert(u"weighted_mean"_s,
                       scoreWritten(match.capturedView(3)).value_or(0).value_or(0));
    }
    if (type == "dlq"_L1 || type == "dlq_replay"_L1)
        takeText(details, message, u"^[^:]*(?:attempts?|replayed): (.+)$"_s, u"title"_s);
    return details;
}

/// The two triage marks at the end: "--", "INV RES", "- -".
QString withoutMarks(QString message)
{
    static const QRegularExpression Marks(u"\\s+(?:INV|--?)(?:\\s+(?:RES|--?))?$"_s);
    return message.remove(Marks).trimmed();
}

bool areMarks(const QString &line)
{
    static const QRegularExpression Form(u"^(?:(?:INV|RES|--?)\\s*)+$"_s);
    return Form.match(line).hasMatch();
}

} // namespace

QList<SourceEvent> readPageEvents(const QStringList &lines)
{
    static const QRegularExpression Start(
        u"^(\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?Z?(?: UTC)?\\s*(.*)$"_s);
    static const QRegularExpression Type(u"^([a-z][a-z0-9]*(?:_[a-z0-9]+)*)(?:\\s+(.*))?$"_s);
    QList<SourceEvent> events;
    SourceEvent event;
    bool open = false;
    const auto finish = [&] {
        if (open && (!event.type.isEmpty() || !event.message.isEmpty())
            && events.size() < mostEvents) {
            event.message = withoutMarks(event.message);
            event.severity = severityOf(event.type);
            event.details = detailsOf(event.type, event.message);
            events.append(event);
        }
        event = {};
    };
    const auto take = [&](const QString &words) {
        if (words.isEmpty() || areMarks(words))
            return;
        if (const auto match = Type.match(words); event.type.isEmpty() && match.hasMatch()) {
            event.type = match.captured(1);
            event.message = match.captured(2);
        } else {
            event.message += (event.message.isEmpty() ? QString() : u" "_s) + words;
        }
    };
    for (const QString &line : lines) {
        if (const auto match = Start.match(line); match.hasMatch()) {
            finish();
            open = true;
            event.at = timeFromText(match.captured(1));
            take(match.captured(2).trimmed());
        } else if (open) {
            take(line);
        }
    }
    finish();
    return events;
}

} // namespace rapporteur
