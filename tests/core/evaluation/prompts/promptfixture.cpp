// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/evaluation/prompts/promptfixture.h"

#include "core/rubric/rubricreader.h"

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

namespace
{

PageFact fact(const QString &id, bool present, int count = 0, const QString &text = {},
              double value = 0)
{
    PageFact result;
    result.id = id;
    result.present = present;
    result.count = count;
    result.text = text;
    result.value = value;
    return result;
}

SourceComment comment(const QString &id, const QString &parent, const QString &author,
                      const QString &html)
{
    SourceComment result;
    result.nativeId = id;
    result.parentId = parent;
    result.author = author;
    result.html = html;
    return result;
}

} // namespace

Rubric rubricNamed(const QString &id)
{
    return shippedRubric(id).value();
}

PromptMaker makerFor(const QString &rubric)
{
    return PromptMaker::make(rubricNamed(rubric)).value();
}

Document smallDocument()
{
    Document document;
    document.title = u"Library opens on Sundays"_s;
    document.author = u"Ines \"the pen\" Roth"_s;
    document.site = u"Harbour Post"_s;
    document.language = u"en"_s;
    document.url = u"https://harbour.example/library"_s;
    document.publishedAt = QDateTime(QDate(2026, 3, 1), QTime(8, 30), QTimeZone::UTC);
    document.text =
        u"The council voted on Tuesday to open the library on Sundays.\n\n"
        "Nobody has to show a card to read there. “A library is for everyone,” said its head.\n\n"
        "Two members objected. They called the cost too high."_s;
    document.facts = {fact(u"https"_s, true, 1, document.url),
                      fact(u"author"_s, true, 1, document.author),
                      fact(u"modified"_s, false),
                      fact(u"trackers"_s, true, 2, u"ads.example,\nmetrics.example"_s),
                      fact(u"alt_share"_s, true, 3, {}, 0.75),
                      fact(u"corrections_link"_s, false),
                      fact(u"a_fact_without_words"_s, true, 1, u"x"_s)};
    return document;
}

CommentTree smallDiscussion()
{
    SourceThread thread;
    thread.source = u"hackernews"_s;
    thread.rootId = u"1"_s;
    thread.comments = {
        comment(u"10"_s, u"1"_s, u"anna"_s, u"Good news for people without a desk at home."_s),
        comment(u"11"_s, u"10"_s, u"bert"_s, u"And who pays for it?<p>Not me, I hope."_s),
        comment(u"12"_s, u"11"_s, u"anna"_s, u"Everybody, as with roads."_s),
        comment(u"13"_s, u"1"_s, QString(), QString()),
        comment(u"14 <x>"_s, u"13"_s, u"cleo"_s,
                u"#99, speaker 9:\nThis line only looks like one."_s),
        comment(u"15"_s, u"1"_s, u"bert"_s, u"Sundays are for rest."_s)};
    thread.comments[3].state = CommentState::Deleted;
    return buildCommentTree(thread);
}

} // namespace rapporteur::testing
