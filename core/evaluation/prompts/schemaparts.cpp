// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/prompts/schemaparts.h"

using namespace Qt::StringLiterals;

namespace rapporteur::schema
{

namespace
{

OrderedJson typed(const QString &type, const QString &description)
{
    OrderedJson json = OrderedJson::object({{u"type"_s, type}});
    if (!description.isEmpty())
        json.add(u"description"_s, description);
    return json;
}

/// Whole numbers are written as such: they are easier to read.
OrderedJson bound(double value)
{
    const auto whole = static_cast<qint64>(value);
    return static_cast<double>(whole) == value ? OrderedJson(whole) : OrderedJson(value);
}

QStringList idsOf(const QList<Term> &terms)
{
    QStringList ids;
    for (const Term &term : terms)
        ids.append(term.id);
    return ids;
}

} // namespace

OrderedJson text(const QString &description)
{
    return typed(u"string"_s, description);
}

OrderedJson oneOf(const QStringList &values, const QString &description)
{
    return typed(u"string"_s, description).add(u"enum"_s, OrderedJson::texts(values));
}

OrderedJson number(double minimum, double maximum, const QString &description)
{
    return typed(u"number"_s, description)
        .add(u"minimum"_s, bound(minimum))
        .add(u"maximum"_s, bound(maximum));
}

OrderedJson integer(int minimum, int maximum, const QString &description)
{
    return typed(u"integer"_s, description).add(u"minimum"_s, minimum).add(u"maximum"_s, maximum);
}

OrderedJson flag()
{
    return typed(u"boolean"_s, {});
}

OrderedJson orNull(const OrderedJson &schema)
{
    return OrderedJson::object(
        {{u"anyOf"_s,
          OrderedJson::array({schema, OrderedJson::object({{u"type"_s, u"null"_s}})})}});
}

OrderedJson list(const OrderedJson &items, int atLeast, int atMost, const QString &description)
{
    OrderedJson json = typed(u"array"_s, description);
    if (atLeast >= 0)
        json.add(u"minItems"_s, atLeast);
    if (atMost >= 0)
        json.add(u"maxItems"_s, atMost);
    return json.add(u"items"_s, items);
}

OrderedJson object(const QList<std::pair<QString, OrderedJson>> &members)
{
    OrderedJson properties = OrderedJson::object();
    QStringList names;
    for (const auto &[name, member] : members) {
        properties.add(name, member);
        names.append(name);
    }
    return OrderedJson::object({{u"type"_s, u"object"_s},
                                {u"properties"_s, properties},
                                {u"required"_s, OrderedJson::texts(names)},
                                {u"additionalProperties"_s, false}});
}

OrderedJson signalPart(const SignalPart &part)
{
    const QString title = part.title.in(u"en"_s);
    switch (part.kind) {
    case PartKind::Number:
        return number(part.minimum, part.maximum, title);
    case PartKind::Integer:
        return integer(static_cast<int>(part.minimum), static_cast<int>(part.maximum), title);
    case PartKind::Choice:
        return oneOf(idsOf(part.options), title);
    case PartKind::Choices:
        return list(oneOf(idsOf(part.options)), -1, -1, title);
    case PartKind::Text:
        return text(title);
    case PartKind::Texts:
        return list(text(), -1, -1, title);
    case PartKind::Tristate:
        return orNull(flag());
    case PartKind::Flags:
        break;
    }
    return list(object({{part.id, oneOf(idsOf(part.options), title)},
                        {u"evidence"_s, text(u"The words that show it, copied."_s)}}));
}

OrderedJson signal(const Signal &signal)
{
    QList<std::pair<QString, OrderedJson>> members;
    for (const SignalPart &part : signal.parts) {
        if (part.kind == PartKind::Flags) // such a signal is its list
            return signalPart(part);
        members.append({part.id, signalPart(part)});
    }
    return object(members);
}

} // namespace rapporteur::schema
