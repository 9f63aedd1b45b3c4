// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/schemadialect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

const QStringList &bounds()
{
    static const QStringList keywords = {
        u"minimum"_s,          u"maximum"_s,    u"exclusiveMinimum"_s,
        u"exclusiveMaximum"_s, u"multipleOf"_s, u"minLength"_s,
        u"maxLength"_s,        u"minItems"_s,   u"maxItems"_s};
    return keywords;
}

const QStringList &refused()
{
    static const QStringList keywords = {u"allOf"_s,
                                         u"not"_s,
                                         u"oneOf"_s,
                                         u"if"_s,
                                         u"then"_s,
                                         u"else"_s,
                                         u"dependentRequired"_s,
                                         u"dependentSchemas"_s,
                                         u"uniqueItems"_s,
                                         u"default"_s};
    return keywords;
}

/// Goes through the schemas inside a schema; `name` is the keyword that holds them.
template <typename Visit>
void forEachInner(const OrderedJson &schema, const Visit &visit)
{
    for (qsizetype i = 0; i < schema.size(); ++i) {
        const QString name = schema.name(i);
        const OrderedJson &value = schema.value(i);
        if (name == "properties"_L1 || name == "$defs"_L1) {
            for (qsizetype p = 0; p < value.size(); ++p)
                visit(name + u'.' + value.name(p), value.value(p));
        } else if (name == "items"_L1) {
            visit(name, value);
        } else if (name == "anyOf"_L1) {
            for (qsizetype a = 0; a < value.size(); ++a)
                visit(u"%1[%2]"_s.arg(name).arg(a), value.value(a));
        }
    }
}

QString withBounds(const QString &description, const QStringList &moved)
{
    if (moved.isEmpty())
        return description;
    return (description.isEmpty() ? QString() : description + u' ') + u'(' + moved.join(u", "_s)
        + u')';
}

OrderedJson withoutBoundsIn(const OrderedJson &value, bool isSchema)
{
    if (!value.isObject())
        return value;
    OrderedJson result = OrderedJson::object();
    QStringList moved;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QString name = value.name(i);
        const OrderedJson &member = value.value(i);
        if (isSchema && bounds().contains(name)) {
            moved.append(name + ": "_L1 + QString::fromUtf8(member.toJson()));
            continue;
        }
        if (name == "anyOf"_L1) {
            OrderedJson choices = OrderedJson::array();
            for (qsizetype a = 0; a < member.size(); ++a)
                choices.append(withoutBoundsIn(member.value(a), true));
            result.add(name, choices);
            continue;
        }
        // The members of "properties" are names, not keywords; theirs are schemas again.
        result.add(name, withoutBoundsIn(member, !isSchema || name == "items"_L1));
    }
    const OrderedJson *description = result.find(u"description");
    if (!moved.isEmpty())
        result.add(u"description"_s,
                   withBounds(description ? description->text() : QString(), moved));
    return result;
}

void measure(const OrderedJson &schema, int depth, SchemaSize &size)
{
    size.depth = std::max(size.depth, depth);
    if (const OrderedJson *properties = schema.find(u"properties")) {
        size.properties += static_cast<int>(properties->size());
        for (qsizetype i = 0; i < properties->size(); ++i)
            size.characters += properties->name(i).size();
    }
    if (const OrderedJson *values = schema.find(u"enum")) {
        size.enumValues += static_cast<int>(values->size());
        for (qsizetype i = 0; i < values->size(); ++i)
            size.characters += values->value(i).text().size();
    }
    forEachInner(schema, [&](const QString &, const OrderedJson &inner) {
        measure(inner, depth + 1, size);
    });
}

QString faultIn(const OrderedJson &schema, const QString &place)
{
    for (qsizetype i = 0; i < schema.size(); ++i) {
        if (refused().contains(schema.name(i)))
            return place + u'.' + schema.name(i);
    }
    if (const OrderedJson *properties = schema.find(u"properties")) {
        const OrderedJson *closed = schema.find(u"additionalProperties");
        if (!closed || *closed != OrderedJson(false))
            return place + ".additionalProperties"_L1;
        QStringList names;
        for (qsizetype i = 0; i < properties->size(); ++i)
            names.append(properties->name(i));
        const OrderedJson *required = schema.find(u"required");
        if (!required || *required != OrderedJson::texts(names))
            return place + ".required"_L1;
    }
    QString fault;
    forEachInner(schema, [&](const QString &name, const OrderedJson &inner) {
        if (fault.isEmpty())
            fault = faultIn(inner, place + u'.' + name);
    });
    return fault;
}

} // namespace

OrderedJson withoutBounds(const OrderedJson &schema)
{
    return withoutBoundsIn(schema, true);
}

SchemaSize sizeOf(const OrderedJson &schema)
{
    SchemaSize size;
    measure(schema, 1, size);
    return size;
}

QString strictFault(const OrderedJson &schema)
{
    const OrderedJson *type = schema.find(u"type");
    if (!type || type->text() != "object"_L1)
        return u"$.type"_s;
    return faultIn(schema, u"$"_s);
}

} // namespace rapporteur
