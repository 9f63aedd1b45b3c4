// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/labelfield.h"

#include "core/base/storabletext.h"
#include "core/review/review.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype LongestText = 20'000;
constexpr qsizetype MostEntries = 100;
constexpr qsizetype MostTensions = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LabelField)
};

LabelField storyField(const QString &id, LabelField::Story story, PartKind kind,
                      const QList<Term> &options = {})
{
    LabelField field;
    field.id = id;
    field.story = story;
    field.part.id = id;
    field.part.kind = kind;
    field.part.options = options;
    return field;
}

QJsonValue orUndefined(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

QJsonValue tensionsToJson(const QList<RightsTension> &tensions)
{
    QJsonArray all;
    for (const RightsTension &tension : tensions)
        all.append(QJsonObject{
            {u"a"_s, tension.first}, {u"b"_s, tension.second}, {u"label"_s, tension.label}});
    return all.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(all);
}

QList<RightsTension> tensionsFrom(const QJsonValue &value)
{
    QList<RightsTension> tensions;
    const QJsonArray all = value.toArray();
    for (const QJsonValue &one : all) {
        tensions.append({one.toObject().value("a"_L1).toInt(), one.toObject().value("b"_L1).toInt(),
                         one.toObject().value("label"_L1).toString()});
    }
    return tensions;
}

bool hasOption(const SignalPart &part, const QJsonValue &id)
{
    return id.isString() && std::ranges::contains(part.options, id.toString(), &Term::id);
}

Result<QJsonValue> unfit(const QString &why)
{
    return failure(ErrorKind::BadInput, why);
}

Result<QJsonValue> checkedNumber(const SignalPart &part, const QJsonValue &value)
{
    const double number = value.toDouble(qQNaN());
    const bool whole = part.kind == PartKind::Number || number == std::floor(number);
    if (!std::isfinite(number) || !whole || number < part.minimum || number > part.maximum) {
        return unfit(part.kind == PartKind::Integer
                         ? Words::tr("The value must be a whole number between %1 and %2.")
                               .arg(part.minimum)
                               .arg(part.maximum)
                         : Words::tr("The value must be between %1 and %2.")
                               .arg(part.minimum)
                               .arg(part.maximum));
    }
    return QJsonValue(number + 0.0);
}

Result<QJsonValue> checkedText(const QJsonValue &value)
{
    if (!value.isString() || value.toString().size() > LongestText)
        return unfit(
            Words::tr("The value must be a text of at most %1 characters.").arg(LongestText));
    return QJsonValue(storableText(value.toString()));
}

Result<QJsonValue> checkedList(const SignalPart &part, const QJsonValue &value)
{
    const QJsonArray given = value.toArray();
    if (!value.isArray() || given.size() > MostEntries)
        return unfit(Words::tr("The value must be a list of at most %1 entries.").arg(MostEntries));
    QJsonArray kept;
    for (const QJsonValue &entry : given) {
        const QJsonValue id = part.kind == PartKind::Flags ? entry.toObject().value(part.id)
                                                           : entry;
        if (part.kind != PartKind::Texts && !hasOption(part, id))
            return unfit(Words::tr("The rubric has no option “%1” here.").arg(id.toString()));
        Result<QJsonValue> clean = checkedText(
            part.kind == PartKind::Flags ? entry.toObject().value("evidence"_L1).toString() : id);
        if (!clean)
            return clean;
        if (part.kind == PartKind::Flags)
            kept.append(QJsonObject{{part.id, id}, {u"evidence"_s, *clean}});
        else if (!clean->toString().isEmpty() && !kept.contains(*clean))
            kept.append(*clean);
    }
    return QJsonValue(kept);
}

Result<QJsonValue> checkedTensions(const Rubric &rubric, const QJsonValue &value)
{
    const QList<RightsTension> tensions = tensionsFrom(value);
    if (!value.isArray() || tensions.size() > MostTensions)
        return unfit(Words::tr("There can be at most %1 tensions.").arg(MostTensions));
    QJsonArray kept;
    for (const RightsTension &tension : tensions) {
        if (!rubric.provision(tension.first) || !rubric.provision(tension.second)
            || tension.first == tension.second)
            return unfit(Words::tr("A tension is between two provisions of the rubric."));
        const Result<QJsonValue> label = checkedText(tension.label);
        if (!label)
            return label;
        kept.append(
            QJsonObject{{u"a"_s, tension.first}, {u"b"_s, tension.second}, {u"label"_s, *label}});
    }
    return QJsonValue(kept);
}

/// Puts a value, or nothing, in the place of a field.
void put(EffectiveLabels &labels, const LabelField &field, const QJsonValue &value)
{
    switch (field.story) {
    case LabelField::Story::Theme:
        labels.story.theme = value.toString();
        return;
    case LabelField::Story::Sentiment:
        labels.story.sentiment = value.toString();
        return;
    case LabelField::Story::Summary:
        labels.story.summary = value.toString();
        return;
    case LabelField::Story::Tensions:
        labels.story.tensions = tensionsFrom(value);
        return;
    case LabelField::Story::No:
        break;
    }
    if (field.part.kind == PartKind::Flags) {
        if (value.isUndefined())
            labels.supplementary.remove(field.signal);
        else
            labels.supplementary.insert(field.signal, value);
        return;
    }
    QJsonObject parts = labels.supplementary.value(field.signal).toObject();
    if (value.isUndefined())
        parts.remove(field.part.id);
    else
        parts.insert(field.part.id, value);
    labels.supplementary.insert(field.signal, parts);
}

} // namespace

QList<LabelField> labelFields(const Rubric &rubric)
{
    using Story = LabelField::Story;
    QList<LabelField> fields{
        storyField(u"theme"_s, Story::Theme, PartKind::Text),
        storyField(u"sentiment"_s, Story::Sentiment, PartKind::Choice, rubric.sentiments),
        storyField(u"summary"_s, Story::Summary, PartKind::Text),
        storyField(u"tensions"_s, Story::Tensions, PartKind::Texts)};
    for (const Signal &signal : rubric.supplementarySignals) {
        for (const SignalPart &part : signal.parts) {
            LabelField field;
            field.id = signal.id + u'.' + part.id;
            field.signal = signal.id;
            field.part = part;
            fields.append(field);
        }
    }
    return fields;
}

std::optional<LabelField> labelField(const Rubric &rubric, const QString &id)
{
    const QList<LabelField> fields = labelFields(rubric);
    const auto found = std::ranges::find(fields, id, &LabelField::id);
    return found == fields.cend() ? std::nullopt : std::optional(*found);
}

QJsonValue labelValue(const Evaluation &evaluation, const LabelField &field)
{
    switch (field.story) {
    case LabelField::Story::Theme:
        return orUndefined(evaluation.labels.theme);
    case LabelField::Story::Sentiment:
        return orUndefined(evaluation.labels.sentiment);
    case LabelField::Story::Summary:
        return orUndefined(evaluation.labels.summary);
    case LabelField::Story::Tensions:
        return tensionsToJson(evaluation.labels.tensions);
    case LabelField::Story::No:
        break;
    }
    const QJsonValue signal = evaluation.supplementary.value(field.signal);
    if (field.part.kind == PartKind::Flags)
        return signal.isArray() ? signal : QJsonValue(QJsonValue::Undefined);
    return signal.toObject().value(field.part.id);
}

Result<QJsonValue> checkedLabel(const Rubric &rubric, const LabelField &field,
                                const QJsonValue &value)
{
    if (field.story == LabelField::Story::Tensions)
        return checkedTensions(rubric, value);
    switch (field.part.kind) {
    case PartKind::Number:
    case PartKind::Integer:
        return checkedNumber(field.part, value);
    case PartKind::Choice:
        if (!hasOption(field.part, value))
            return unfit(Words::tr("The rubric has no option “%1” here.").arg(value.toString()));
        return value;
    case PartKind::Text:
        return checkedText(value);
    case PartKind::Tristate:
        if (!value.isBool() && !value.isNull())
            return unfit(Words::tr("The value must be yes, no or not applicable."));
        return value;
    case PartKind::Choices:
    case PartKind::Texts:
    case PartKind::Flags:
        break;
    }
    return checkedList(field.part, value);
}

EffectiveLabels effectiveLabels(const Rubric &rubric, const Evaluation *base, const Review &review)
{
    EffectiveLabels labels;
    if (base)
        labels = {base->labels, base->supplementary};
    if (review.labels.isEmpty())
        return labels;
    const QList<LabelField> fields = labelFields(rubric);
    for (const LabelField &field : fields) {
        const LabelDecision *decision = review.label(field.id);
        if (!decision)
            continue;
        const bool stands = decision->verdict == Verdict::Override
            || (decision->verdict == Verdict::Accept && !decision->value.isNull());
        if (stands)
            put(labels, field, decision->value);
        else if (decision->verdict != Verdict::Accept)
            put(labels, field, QJsonValue::Undefined);
    }
    return labels;
}

} // namespace rapporteur
