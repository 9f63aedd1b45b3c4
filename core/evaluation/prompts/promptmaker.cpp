// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/prompts/promptmaker.h"

#include "core/base/storabletext.h"
#include "core/evaluation/prompts/promptmaterial.h"
#include "core/evaluation/prompts/prompttext.h"
#include "core/evaluation/prompts/rubrictext.h"
#include "core/evaluation/servers/tokenestimate.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype MarkLength = 20;
constexpr qsizetype LongestFault = 1500;
constexpr qsizetype LongestAnswer = 200'000;

/// Context of the texts.
struct PromptWords {
    Q_DECLARE_TR_FUNCTIONS(PromptWords)
};

QString sha256(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString cellText(const Rubric &rubric, const PromptInput &input)
{
    const Provision &provision = *rubric.provision(input.provision);
    const Channel &channel = rubric.channels[static_cast<size_t>(input.channel)];
    const auto en = [](const LocalText &text) { return text.in(u"en"_s); };
    return u"`%1` (%2): %3\non the channel `%4` (%5): %6"_s.arg(
        provision.section, en(provision.title), en(provision.gist), channel.id, en(channel.title),
        en(channel.gist));
}

/// A random word that the material does not hold; empty when the source gives none.
QString markFor(const PromptMaterial &material, IdSource &marks)
{
    constexpr int mostTries = 20;
    for (int i = 0; i < mostTries; ++i) {
        const QString mark = marks.next().remove(u'-').left(MarkLength);
        if (mark.size() == MarkLength && !material.text.contains(mark)
            && !material.observed.contains(mark))
            return mark;
    }
    return {};
}

std::optional<Error> refusal(const Rubric &rubric, const PromptInput &input)
{
    const auto refused = [](const QString &text) { return Error{ErrorKind::BadInput, text, {}}; };
    const bool discussion = input.kind == PromptKind::Discussion;
    if (input.kind == PromptKind::ReAsk)
        return refused(PromptWords::tr("A question is asked again only after an answer to it."));
    if (discussion && (!input.discussion || input.discussion->comments.isEmpty()))
        return refused(PromptWords::tr("There is no discussion to rate: load its comments first."));
    if (!input.document || (!discussion && input.document->text.trimmed().isEmpty()))
        return refused(PromptWords::tr("There is no text to rate: load the page first."));
    if (input.kind == PromptKind::Cell
        && (!rubric.provision(input.provision) || input.channel < 0
            || input.channel >= ChannelCount))
        return refused(
            PromptWords::tr("The rubric has no such provision: choose one of its rows."));
    return std::nullopt;
}

/// What this item asks for beyond what all items ask for.
QHash<QString, QString> tasks(const Rubric &rubric, const PromptInput &input)
{
    const QString known = u"The profile of the site is known and stands among the observations: "
                          "answer \"cached\" for `domain_context_profile`."_s;
    return {{u"profile_task"_s,
             input.profileKnown ? known : u"Fill in the profile of the site from the material."_s},
            {u"content_type_task"_s,
             input.contentType.isEmpty() ? u"Choose the content type yourself."_s
                                         : u"The content type is `%1`."_s.arg(input.contentType)},
            {u"cell"_s, input.kind == PromptKind::Cell ? cellText(rubric, input) : QString()}};
}

QString systemHash(const QString &system, const AnswerSchema &schema)
{
    return sha256(system + u'\x1f' + QString::fromUtf8(schema.schema.toJson()));
}

/// Measures the messages and signs the whole. Equal but for the mark is equal.
void seal(Prompt &prompt)
{
    QString whole = prompt.systemSha256;
    prompt.messageTokens = 0;
    for (const ChatMessage &message : std::as_const(prompt.messages)) {
        whole += u'\x1f' + (message.role == ChatRole::User ? u"user\n"_s : u"assistant\n"_s)
            + message.text;
        prompt.messageTokens += estimatedTokens(message.text);
    }
    prompt.sha256 = sha256(whole.replace(prompt.mark, u"mark"_s));
}

} // namespace

QString Prompt::wholeText() const
{
    QString text = system;
    for (const ChatMessage &message : messages)
        text += (message.role == ChatRole::User ? u"\n\n--- user ---\n"_s
                                                : u"\n\n--- model ---\n"_s)
            + message.text;
    return text;
}

Result<PromptMaker> PromptMaker::make(const Rubric &rubric)
{
    Result<FactWords> facts = FactWords::shipped();
    if (!facts)
        return failureOf(facts);
    PromptMaker maker(rubric, *std::move(facts));
    for (const PromptKind kind : AllPromptKinds) {
        Result<PromptTemplate> prompt = shippedPromptTemplate(kind);
        if (!prompt)
            return failureOf(prompt);
        maker.share(*std::move(prompt));
    }
    return maker;
}

void PromptMaker::share(PromptTemplate parts)
{
    Shared shared;
    const PromptKind kind = parts.kind;
    shared.templateSha256 = sha256(parts.sha256 + m_rubric.sha256);
    shared.schema = answerSchema(m_rubric, kind);
    shared.values = rubricSlots(m_rubric, askedProvisions(m_rubric, kind));
    shared.values.insert(u"shape"_s, answerShape(shared.schema));
    shared.system = parts.system.filled(shared.values);
    shared.systemSha256 = systemHash(shared.system, shared.schema);
    shared.systemTokens = estimatedTokens(shared.system);
    shared.parts = std::move(parts);
    m_shared.insert(kind, std::move(shared));
}

void PromptMaker::takeShared(const PromptInput &input, Prompt &prompt) const
{
    const Shared &shared = *m_shared.constFind(input.kind);
    prompt.templateSha256 = shared.templateSha256;
    prompt.system = shared.system;
    prompt.schema = shared.schema;
    prompt.systemSha256 = shared.systemSha256;
    prompt.systemTokens = shared.systemTokens;
    const bool cell = input.kind == PromptKind::Cell;
    if (!cell && !input.profileKnown && input.contentType.isEmpty())
        return;
    prompt.schema = answerSchema(
        m_rubric, input.kind,
        {input.profileKnown, input.contentType, input.provision, input.channel});
    if (cell) { // all other kinds share the shape too, so that the system text stays cached
        QHash<QString, QString> values = shared.values;
        values.insert(u"shape"_s, answerShape(prompt.schema));
        prompt.system = shared.parts.system.filled(values);
        prompt.systemTokens = estimatedTokens(prompt.system);
    }
    prompt.systemSha256 = systemHash(prompt.system, prompt.schema);
}

Result<Prompt> PromptMaker::prompt(const PromptInput &input, IdSource &marks) const
{
    if (std::optional<Error> refused = refusal(m_rubric, input))
        return std::unexpected(*std::move(refused));
    const PromptMaterial material = promptMaterial(m_rubric, m_facts, input);
    Prompt prompt;
    prompt.kind = input.kind;
    prompt.mark = markFor(material, marks);
    if (prompt.mark.isEmpty())
        return failure(
            ErrorKind::Internal,
            PromptWords::tr("No random word could be made that the text does not hold."));
    prompt.leftOut = material.leftOut;
    prompt.removedCharacters = material.removed;
    takeShared(input, prompt);
    QHash<QString, QString> values = tasks(m_rubric, input);
    values.insert(u"mark"_s, prompt.mark);
    values.insert(u"observed"_s, material.observed);
    values.insert(u"material"_s, material.text);
    values.insert(u"left_out"_s, leftOutText(material));
    const PromptTemplate &parts = m_shared.constFind(input.kind)->parts;
    prompt.messages.append(ChatMessage{ChatRole::User, parts.user.filled(values)});
    prompt.typicalOutput = typicalAnswerTokens(m_rubric, input.kind);
    prompt.outputCap = std::max<qint64>(2000, (prompt.typicalOutput * 3 + 999) / 1000 * 1000);
    seal(prompt);
    return prompt;
}

Prompt PromptMaker::reAsk(const Prompt &first, const QString &answer, const QString &fault) const
{
    Prompt prompt = first;
    prompt.kind = PromptKind::ReAsk;
    // An answer of nothing but white space would be refused by servers, and says nothing.
    if (!answer.trimmed().isEmpty())
        prompt.messages.append(
            ChatMessage{ChatRole::Assistant, storableText(answer.left(LongestAnswer))});
    const QString told = cappedText(cleanedForPrompt(fault).text.simplified(), LongestFault);
    const SlotText &text = m_shared.constFind(PromptKind::ReAsk)->parts.user;
    prompt.messages.append(ChatMessage{ChatRole::User, text.filled({{u"fault"_s, told}})});
    seal(prompt);
    return prompt;
}

qint64 materialBudget(qint64 contextTokens, qint64 promptTokens, qint64 outputCap)
{
    constexpr qint64 least = 500;
    constexpr qint64 doubtPercent = 20; // estimates may be off
    const qint64 room = contextTokens - promptTokens - outputCap;
    return std::max(least, room - room * doubtPercent / 100);
}

qint64 typicalAnswerTokens(const Rubric &rubric, PromptKind kind)
{
    constexpr qint64 row = 130;
    constexpr qint64 signal = 70;
    constexpr qint64 element = 40;
    switch (kind) {
    case PromptKind::Lite:
        return 350;
    case PromptKind::Cell:
        return 250;
    default:
        return 300 + row * askedProvisions(rubric, kind).size()
            + signal * rubric.supplementarySignals.size() + element * rubric.domainElements.size();
    }
}

} // namespace rapporteur
