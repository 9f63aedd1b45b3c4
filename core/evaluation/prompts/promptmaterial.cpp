// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/prompts/promptmaterial.h"

#include "core/evaluation/prompts/discussiontext.h"
#include "core/evaluation/prompts/prompttext.h"
#include "core/evaluation/prompts/rubrictext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

QString headOf(const Document &document)
{
    QStringList lines;
    const auto add = [&](QLatin1StringView name, const QString &value) {
        if (!value.trimmed().isEmpty())
            lines.append(name + quotedLine(value, 400));
    };
    add("Title: "_L1, document.title);
    add("Address: "_L1, document.url);
    add("Site: "_L1, document.site);
    add("Author: "_L1, document.author);
    if (document.publishedAt.isValid())
        lines.append(u"Published: "_s + document.publishedAt.toUTC().toString(Qt::ISODate));
    if (document.modifiedAt.isValid())
        lines.append(u"Changed: "_s + document.modifiedAt.toUTC().toString(Qt::ISODate));
    add("Language: "_L1, document.language);
    return lines.join(u'\n');
}

void takeArticle(const Document &document, qint64 tokens, PromptMaterial &material)
{
    const CleanedText cleaned = cleanedForPrompt(document.text);
    const QString text = cleaned.text.trimmed();
    const QStringView kept = cutAtSentence(text, tokens);
    material.text = headOf(document) + "\n\n"_L1 + kept.toString();
    material.removed = cleaned.removed;
    material.leftOut = text.isEmpty()
        ? 0
        : 1 - static_cast<double>(kept.size()) / static_cast<double>(text.size());
}

void takeDiscussion(const Document &document, const CommentTree &tree, qint64 tokens,
                    PromptMaterial &material)
{
    const DiscussionText discussion = discussionText(tree, tokens);
    material.text = headOf(document) + "\n\n"_L1 + discussion.text;
    material.removed = discussion.removedCharacters;
    material.leftOut = discussion.leftOut;
    material.commentsLeftOut = discussion.commentsLeftOut;
}

QString profileLines(const Rubric &rubric, const QList<DomainElement> &profile)
{
    QString lines = u"\nKnown profile of the site:"_s;
    for (const DomainElement &element : profile) {
        QStringList sections;
        for (const int number : element.affects) {
            if (const Provision *provision = rubric.provision(number))
                sections.append(provision->section);
        }
        lines += u"\n- `%1` %2"_s.arg(
            element.id, element.modifier ? promptNumber(*element.modifier, true) : u"null"_s);
        if (!sections.isEmpty())
            lines += u" (%1)"_s.arg(sections.join(u", "_s));
        if (!element.note.isEmpty())
            lines += ": "_L1 + quotedLine(element.note);
    }
    return lines;
}

} // namespace

PromptMaterial promptMaterial(const Rubric &rubric, const FactWords &facts,
                              const PromptInput &input)
{
    PromptMaterial material;
    material.observed = facts.lines(*input.document);
    if (input.profileKnown)
        material.observed += profileLines(rubric, input.profile);
    if (input.kind == PromptKind::Discussion)
        takeDiscussion(*input.document, *input.discussion, input.materialTokens, material);
    else
        takeArticle(*input.document, input.materialTokens, material);
    return material;
}

QString leftOutText(const PromptMaterial &material)
{
    QStringList sentences;
    if (material.commentsLeftOut > 0)
        sentences.append(
            u"The thread was too long: %1 of its comments, most of them deep in it, are left out; rate what is there."_s
                .arg(material.commentsLeftOut));
    else if (material.leftOut > 0)
        sentences.append(
            u"The material was too long: its last %1 % are left out; rate what is there."_s.arg(
                std::max(1L, std::lround(material.leftOut * 100))));
    if (material.removed > 0)
        sentences.append(
            u"%1 invisible characters were taken out of the material; people do not see them either."_s
                .arg(material.removed));
    return sentences.isEmpty() ? u"The material is complete."_s : sentences.join(u' ');
}

} // namespace rapporteur
