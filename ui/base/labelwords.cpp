// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/labelwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LabelWords)
};

QString optionTitle(const SignalPart &part, const QString &id)
{
    const auto found = std::ranges::find(part.options, id, &Term::id);
    return found == part.options.cend() ? id : found->title.in(QLocale().name());
}

QString entryText(const LabelField &field, const QJsonValue &entry)
{
    if (field.story == LabelField::Story::Tensions) {
        const QJsonObject tension = entry.toObject();
        return u"%1 / %2: %3"_s.arg(QString::number(tension.value("a"_L1).toInt()),
                                    QString::number(tension.value("b"_L1).toInt()),
                                    tension.value("label"_L1).toString());
    }
    if (field.part.kind != PartKind::Flags)
        return optionTitle(field.part, entry.toString());
    const QString evidence = entry.toObject().value("evidence"_L1).toString();
    const QString title = optionTitle(field.part, entry.toObject().value(field.part.id).toString());
    return evidence.isEmpty() ? title : u"%1 (“%2”)"_s.arg(title, evidence);
}

QJsonValue typedNumber(const QString &text)
{
    bool isNumber = false;
    const double plain = text.toDouble(&isNumber);
    if (isNumber)
        return plain;
    const double local = QLocale().toDouble(text, &isNumber);
    return isNumber ? QJsonValue(local) : QJsonValue(text);
}

QJsonValue typedTension(const QString &text)
{
    static const QRegularExpression form(
        uR"(^\s*(\d{1,4})\s*[/–↔-]\s*(\d{1,4})\s*:?\s*(.*?)\s*$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    // What is not a tension is between no provisions, which the rubric then says.
    return QJsonObject{{u"a"_s, match.hasMatch() ? match.captured(1).toInt() : -1},
                       {u"b"_s, match.hasMatch() ? match.captured(2).toInt() : -1},
                       {u"label"_s, match.hasMatch() ? match.captured(3) : text}};
}

} // namespace

QString labelTitle(const Rubric &rubric, const QString &field)
{
    const std::optional<LabelField> known = labelField(rubric, field);
    return known ? labelTitle(rubric, *known) : field;
}

QString labelTitle(const Rubric &rubric, const LabelField &field)
{
    switch (field.story) {
    case LabelField::Story::Theme:
        return Words::tr("Theme");
    case LabelField::Story::Sentiment:
        return Words::tr("Sentiment");
    case LabelField::Story::Summary:
        return Words::tr("Summary");
    case LabelField::Story::Tensions:
        return Words::tr("Rights in tension");
    case LabelField::Story::No:
        break;
    }
    const QString language = QLocale().name();
    const auto signal = std::ranges::find(rubric.supplementarySignals, field.signal, &Signal::id);
    const QString part = field.part.title.in(language);
    return signal == rubric.supplementarySignals.cend()
        ? part
        : u"%1 · %2"_s.arg(signal->title.in(language), part);
}

QString labelText(const Rubric &rubric, const QString &field, const QJsonValue &value)
{
    const std::optional<LabelField> known = labelField(rubric, field);
    return known ? labelText(*known, value) : value.toVariant().toString();
}

QString labelText(const LabelField &field, const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (value.isArray()) {
        QStringList entries;
        const QJsonArray all = value.toArray();
        for (const QJsonValue &entry : all)
            entries.append(entryText(field, entry));
        return entries.isEmpty() ? Words::tr("none", "a list without entries")
                                 : entries.join(u"; "_s);
    }
    switch (field.part.kind) {
    case PartKind::Number:
        return value.isDouble() ? QString::number(value.toDouble(), 'f', 2) : QString();
    case PartKind::Integer:
        return value.isDouble() ? QString::number(value.toInt()) : QString();
    case PartKind::Choice:
        return optionTitle(field.part, value.toString());
    case PartKind::Tristate:
        return value.isNull() ? Words::tr("not applicable")
            : value.toBool()  ? Words::tr("yes")
                              : Words::tr("no");
    default:
        return value.toString();
    }
}

QJsonValue typedLabel(const LabelField &field, const QString &text)
{
    switch (field.part.kind) {
    case PartKind::Number:
    case PartKind::Integer:
        return typedNumber(text.trimmed());
    case PartKind::Texts:
        break;
    default:
        return text.trimmed();
    }
    QJsonArray entries;
    for (const QString &entry : text.split(u';', Qt::SkipEmptyParts)) {
        if (entry.trimmed().isEmpty())
            continue;
        entries.append(field.story == LabelField::Story::Tensions ? typedTension(entry)
                                                                  : QJsonValue(entry.trimmed()));
    }
    return entries;
}

} // namespace rapporteur
