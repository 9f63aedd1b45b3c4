// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/prompts/prompttemplate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype FileLimit = 256 * 1024;

/// Context of the texts.
struct PromptTemplateFile {
    Q_DECLARE_TR_FUNCTIONS(PromptTemplateFile)
};

enum class Part { System, User };

/// Where a slot belongs, and in which templates it must stand. Slots with `strange` hold what
/// strangers wrote: at most one place, between marked lines.
struct SlotRule {
    QLatin1StringView name;
    Part part;
    QList<PromptKind> required;
    QList<PromptKind> allowed;
    bool strange = false;
};

const QList<SlotRule> &slotRules()
{
    using enum PromptKind;
    static const QList<PromptKind> rows = {Full, Spot, Discussion};
    static const QList<PromptKind> first = {Full, Spot, Lite, Discussion, Cell};
    static const QList<SlotRule> rules = {
        {"rubric"_L1, Part::System, first, {}},
        {"channels"_L1, Part::System, first, {}},
        {"scale"_L1, Part::System, {Full, Spot, Discussion, Cell}, {}},
        {"evidence"_L1, Part::System, first, {}},
        {"directions"_L1, Part::System, {Full, Spot, Discussion, Cell}, {}},
        {"content_types"_L1, Part::System, {Full, Spot, Lite, Discussion}, {}},
        {"provisions"_L1, Part::System, {Full, Spot, Lite, Discussion}, {Cell}},
        {"row_count"_L1, Part::System, rows, {}},
        {"profile"_L1, Part::System, {Full, Spot}, {}},
        {"signals"_L1, Part::System, rows, {Lite}},
        {"sentiments"_L1, Part::System, {Full, Spot, Lite, Discussion}, {}},
        {"checks"_L1, Part::System, {Lite}, {}},
        {"lite_scale"_L1, Part::System, {Lite}, {}},
        {"shape"_L1, Part::System, first, {}},
        {"mark"_L1, Part::User, first, {}},
        {"observed"_L1, Part::User, {Full, Spot, Lite, Cell}, {Discussion}, true},
        {"material"_L1, Part::User, first, {}, true},
        {"left_out"_L1, Part::User, first, {}},
        {"profile_task"_L1, Part::User, {Full, Spot}, {}},
        {"content_type_task"_L1, Part::User, {Full, Spot, Lite, Discussion}, {}},
        {"cell"_L1, Part::User, {Cell}, {}},
        {"fault"_L1, Part::User, {ReAsk}, {}},
    };
    return rules;
}

QString firstParts(const QString &markdown, Part part)
{
    static const QRegularExpression heading(u"^# (System|User)[ \t]*$"_s,
                                            QRegularExpression::MultilineOption);
    const QString wanted = part == Part::System ? u"System"_s : u"User"_s;
    for (const QRegularExpressionMatch &match : heading.globalMatch(markdown)) {
        if (match.captured(1) != wanted)
            continue;
        const QRegularExpressionMatch next = heading.match(markdown, match.capturedEnd());
        const qsizetype end = next.hasMatch() ? next.capturedStart() : markdown.size();
        return markdown.sliced(match.capturedEnd(), end - match.capturedEnd()).trimmed();
    }
    return {};
}

/// A slot for strange text stands on a line of its own, between lines that carry the mark.
bool isFenced(const QString &text, QLatin1StringView slot)
{
    const QRegularExpression fenced(uR"(\{\{mark\}\}[^\n]*\n\{\{)"_s + slot
                                    + uR"(\}\}\n[^\n]*\{\{mark\}\})"_s);
    return fenced.match(text).hasMatch();
}

class TemplateChecker
{
public:
    TemplateChecker(PromptKind kind, Issues &issues)
        : m_kind(kind)
        , m_issues(issues)
    {}

    void check(Part part, const SlotText &text, const QString &source)
    {
        const QStringList names = text.slotNames();
        for (const QString &name : names) {
            const auto rule = std::ranges::find_if(
                slotRules(), [&](const SlotRule &known) { return name == known.name; });
            if (rule == slotRules().cend()
                || !(rule->required.contains(m_kind) || rule->allowed.contains(m_kind)))
                error(u"unknown-slot"_s, name,
                      PromptTemplateFile::tr("The slot “%1” is not known in this template.")
                          .arg(name));
            else if (rule->part != part)
                error(u"wrong-part"_s, name,
                      PromptTemplateFile::tr("The slot “%1” belongs to the other part.").arg(name));
        }
        for (const SlotRule &rule : slotRules()) {
            const QString name(rule.name);
            if (rule.part != part)
                continue;
            if (rule.required.contains(m_kind) && !names.contains(name))
                error(u"missing-slot"_s, name,
                      PromptTemplateFile::tr("The slot “%1” is missing.").arg(name));
            if (!rule.strange || !names.contains(name))
                continue;
            if (names.count(name) > 1)
                error(
                    u"repeated-slot"_s, name,
                    PromptTemplateFile::tr("The slot “%1” may stand in one place only.").arg(name));
            if (!isFenced(source, rule.name))
                error(u"unfenced-slot"_s, name,
                      PromptTemplateFile::tr(
                          "The slot “%1” needs a line of its own between two lines with {{mark}}.")
                          .arg(name));
        }
    }

private:
    void error(const QString &code, const QString &place, const QString &text)
    {
        m_issues.append({Severity::Error, code, text, place});
    }

    PromptKind m_kind;
    Issues &m_issues;
};

} // namespace

QString promptKindName(PromptKind kind)
{
    switch (kind) {
    case PromptKind::Full:
        return u"full"_s;
    case PromptKind::Spot:
        return u"spot"_s;
    case PromptKind::Lite:
        return u"lite"_s;
    case PromptKind::Discussion:
        return u"discussion"_s;
    case PromptKind::Cell:
        return u"cell"_s;
    case PromptKind::ReAsk:
        return u"re-ask"_s;
    }
    return {};
}

SlotText SlotText::read(const QString &text, const QString &place, Issues &issues)
{
    static const QRegularExpression slot(uR"(\{\{([a-z_]+)\}\})"_s);
    SlotText result;
    qsizetype from = 0;
    const auto literal = [&](const QString &stretch) {
        if (stretch.contains("{{"_L1) || stretch.contains("}}"_L1))
            issues.append({Severity::Error, u"broken-slot"_s,
                           PromptTemplateFile::tr("There is a double brace that is no slot."),
                           place});
        if (!stretch.isEmpty())
            result.m_pieces.append({stretch, false});
    };
    for (const QRegularExpressionMatch &match : slot.globalMatch(text)) {
        literal(text.sliced(from, match.capturedStart() - from));
        result.m_pieces.append({match.captured(1), true});
        from = match.capturedEnd();
    }
    literal(text.sliced(from));
    return result;
}

QString SlotText::filled(const QHash<QString, QString> &values) const
{
    QString text;
    for (const Piece &piece : m_pieces)
        text += piece.slot ? values.value(piece.text) : piece.text;
    return text;
}

QStringList SlotText::slotNames() const
{
    QStringList names;
    for (const Piece &piece : m_pieces) {
        if (piece.slot)
            names.append(piece.text);
    }
    return names;
}

PromptTemplateReading readPromptTemplate(PromptKind kind, const QByteArray &markdown)
{
    PromptTemplateReading reading;
    const QString text = QString::fromUtf8(markdown);
    const bool reAsk = kind == PromptKind::ReAsk;
    const QString system = firstParts(text, Part::System);
    const QString user = firstParts(text, Part::User);
    if (markdown.size() > FileLimit || user.isEmpty() || system.isEmpty() != reAsk) {
        reading.issues.append(
            {Severity::Error,
             u"missing-part"_s,
             reAsk ? PromptTemplateFile::tr("The part “# User” is needed, and no other.")
                   : PromptTemplateFile::tr("The parts “# System” and “# User” are needed."),
             {}});
        return reading;
    }
    PromptTemplate prompt;
    prompt.kind = kind;
    prompt.system = SlotText::read(system, u"System"_s, reading.issues);
    prompt.user = SlotText::read(user, u"User"_s, reading.issues);
    TemplateChecker checker(kind, reading.issues);
    checker.check(Part::System, prompt.system, system);
    checker.check(Part::User, prompt.user, user);
    prompt.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(markdown, QCryptographicHash::Sha256).toHex());
    if (reading.issues.isEmpty())
        reading.prompt = std::move(prompt);
    return reading;
}

Result<PromptTemplate> shippedPromptTemplate(PromptKind kind)
{
    QFile file(u":/rapporteur/prompts/%1.md"_s.arg(promptKindName(kind)));
    PromptTemplateReading reading;
    if (file.open(QIODevice::ReadOnly))
        reading = readPromptTemplate(kind, file.readAll());
    if (reading.prompt)
        return *std::move(reading.prompt);
    QStringList lines{file.errorString()};
    for (const Issue &issue : std::as_const(reading.issues))
        lines.append(issue.place + u": "_s + issue.text);
    return failure(
        ErrorKind::Internal,
        PromptTemplateFile::tr("The prompt template “%1” of this program cannot be used.")
            .arg(promptKindName(kind)),
        lines.join(u'\n'));
}

} // namespace rapporteur
