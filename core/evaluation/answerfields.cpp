// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerfields.h"

#include "core/base/storabletext.h"
#include "core/evaluation/loosenumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype MaximumRepairs = 2000;
constexpr qsizetype MaximumRepairText = 200;
constexpr qsizetype MaximumText = 20'000;
constexpr int MaximumElements = 500;

/// What models write where nothing bears on a provision.
bool meansNoData(const QString &text)
{
    static const QStringList words{u""_s,     u"nd"_s,   u"n/d"_s, u"n.d."_s, u"n/a"_s, u"na"_s,
                                   u"null"_s, u"none"_s, u"-"_s,   u"–"_s,    u"—"_s};
    return words.contains(text.trimmed().toLower());
}

bool names(const QString &text, const QString &name)
{
    return !name.isEmpty() && text.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

QString repairText(double value)
{
    return QString::number(value, 'g', 10);
}

AnswerFields::AnswerFields(const Rubric &rubric, Evaluation &evaluation, Issues &issues)
    : m_rubric(rubric)
    , m_evaluation(evaluation)
    , m_issues(issues)
{}

void AnswerFields::repair(FieldOwner owner, const QString &code, const QString &before,
                          const QString &after)
{
    if (m_evaluation.repairs.size() >= MaximumRepairs)
        return;
    m_evaluation.repairs.append({.provision = owner.provision,
                                 .channel = owner.channel,
                                 .code = code,
                                 .before = cappedText(storableText(before), MaximumRepairText),
                                 .after = cappedText(storableText(after), MaximumRepairText)});
}

void AnswerFields::warn(const QString &code, const QString &text, const QString &place)
{
    m_issues.append({Severity::Warning, code, text, place});
}

std::optional<double> AnswerFields::number(JsonNode node, FieldOwner owner)
{
    const bool isNumber = node.is(JsonKind::Number);
    if (!node.flaw().isEmpty())
        repair(owner, node.flaw(), node.before(), isNumber ? repairText(node.number()) : u"ND"_s);
    if (isNumber)
        return node.number();
    if (!node.exists() || node.is(JsonKind::Null))
        return std::nullopt;
    if (node.is(JsonKind::String)) {
        if (meansNoData(node.text())) {
            repair(owner, u"nd-word"_s, node.text(), u"ND"_s);
            return std::nullopt;
        }
        if (const std::optional<double> value = looseNumber(node.text())) {
            repair(owner, u"string-number"_s, node.text(), repairText(*value));
            return value;
        }
    }
    repair(owner, u"not-a-number"_s, node.shown(), u"ND"_s);
    return std::nullopt;
}

std::optional<double> AnswerFields::numberIn(JsonNode node, double minimum, double maximum,
                                             FieldOwner owner)
{
    std::optional<double> value = number(node, owner);
    if (value && (*value < minimum || *value > maximum)) {
        const double clamped = std::clamp(*value, minimum, maximum);
        repair(owner, u"clamped"_s, repairText(*value), repairText(clamped));
        value = clamped;
    }
    return value;
}

QString AnswerFields::text(JsonNode node) const
{
    if (node.is(JsonKind::Object))
        node = node[u"text"];
    if (node.is(JsonKind::String) || node.is(JsonKind::Number))
        return cappedText(storableText(node.shown()).trimmed(), MaximumText);
    return {};
}

QString AnswerFields::quote(JsonNode node) const
{
    return node.is(JsonKind::Object) ? text(node[u"quote"]) : QString();
}

QList<JsonNode> AnswerFields::list(JsonNode node, FieldOwner owner)
{
    QList<JsonNode> elements;
    if (!node.exists() || node.is(JsonKind::Null))
        return elements;
    if (!node.is(JsonKind::Array)) {
        repair(owner, u"not-a-list"_s, node.shown());
        elements.append(node);
        return elements;
    }
    for (JsonNode child = node.first(); child.exists() && elements.size() < MaximumElements;
         child = child.next())
        elements.append(child);
    return elements;
}

QStringList AnswerFields::texts(JsonNode node, FieldOwner owner)
{
    QStringList all;
    for (const JsonNode element : list(node, owner)) {
        const QString one = text(element);
        // A list that came as one text: "A, F".
        const QStringList parts = node.is(JsonKind::String) ? one.split(u',', Qt::SkipEmptyParts)
                                                            : QStringList{one};
        for (const QString &part : parts) {
            if (!part.trimmed().isEmpty())
                all.append(part.trimmed());
        }
    }
    return all;
}

const Provision *AnswerFields::provision(JsonNode node, bool record)
{
    const QString name = text(node);
    const Provision *provision = m_rubric.provisionNamed(name);
    if (provision && record && name != provision->section)
        repair({.provision = provision->number}, u"section-name"_s, name, provision->section);
    return provision;
}

const Term *AnswerFields::term(const QList<Term> &terms, const QString &text) const
{
    const QString wanted = text.trimmed();
    const auto it = std::ranges::find_if(terms, [&](const Term &term) {
        return names(wanted, term.id) || names(wanted, term.name)
            || names(wanted, term.title.in(u"en"_s));
    });
    return it == terms.cend() ? nullptr : &*it;
}

} // namespace rapporteur
