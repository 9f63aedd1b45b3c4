// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/serverreply.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

template <typename Number>
std::optional<Number> sum(std::optional<Number> first, std::optional<Number> second)
{
    return first && second ? std::optional(*first + *second) : std::nullopt;
}

/// Without what names the same model more exactly: maker, date, tag.
QString plainModel(const QString &model)
{
    static const QRegularExpression suffix(
        uR"((-\d{4}-\d{2}-\d{2}|-\d{8}|-\d{4}|@\d{8}|-latest|:latest|:free|:nitro|:floor|:exacto)$)"_s);
    QString plain = model.toLower();
    if (const qsizetype slash = plain.lastIndexOf(u'/'); slash >= 0)
        plain = plain.sliced(slash + 1);
    if (plain.endsWith(".gguf"_L1))
        plain.chop(5);
    plain.remove(suffix);
    return plain.remove(suffix); // a tag behind a date
}

} // namespace

TokenUsage operator+(const TokenUsage &first, const TokenUsage &second)
{
    return {sum(first.input, second.input),
            sum(first.cachedInput, second.cachedInput),
            sum(first.cacheWritten, second.cacheWritten),
            sum(first.output, second.output),
            sum(first.reasoning, second.reasoning),
            sum(first.cost, second.cost)};
}

bool ServerReply::mayBeScored() const
{
    const bool broken = stop == StopReason::Truncated || stop == StopReason::Refused
        || stop == StopReason::Filtered;
    return !broken && refusal.isEmpty() && !text.trimmed().isEmpty();
}

ModelMatch modelMatch(const QString &asked, const QString &answered)
{
    if (answered.isEmpty() || asked.compare(answered, Qt::CaseInsensitive) == 0)
        return ModelMatch::Same;
    return plainModel(asked) == plainModel(answered) ? ModelMatch::Alias : ModelMatch::Other;
}

bool looksSilentlyCut(qint64 estimatedInput, const TokenUsage &usage)
{
    // Estimates are good to a third; a context that is too small loses more than half of a long
    // prompt.
    constexpr qint64 shortest = 1500;
    return usage.input && estimatedInput >= shortest && *usage.input * 2 < estimatedInput;
}

QString stopReasonName(StopReason reason)
{
    switch (reason) {
    case StopReason::Finished:
        return u"finished"_s;
    case StopReason::Truncated:
        return u"truncated"_s;
    case StopReason::Refused:
        return u"refused"_s;
    case StopReason::Filtered:
        return u"filtered"_s;
    case StopReason::Tool:
        return u"tool"_s;
    case StopReason::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace rapporteur
