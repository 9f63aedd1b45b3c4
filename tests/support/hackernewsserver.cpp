// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hackernewsserver.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rapporteur::testing
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray pathOf(int id)
{
    return "/v0/item/" + QByteArray::number(id) + ".json";
}

} // namespace

HackerNewsServer::HackerNewsServer(ManualTime &time)
    : EvilServer(time)
{}

void HackerNewsServer::add(int id, const QJsonObject &item, int parent)
{
    QJsonObject whole = item;
    whole.insert(u"id"_s, id);
    whole.insert(u"time"_s, 1'700'000'000 + id);
    if (parent != 0) {
        whole.insert(u"parent"_s, parent);
        QJsonArray kids = m_items[parent].value(u"kids"_s).toArray();
        kids.append(id);
        m_items[parent].insert(u"kids"_s, kids);
    }
    m_items.insert(id, whole);
    onScript(pathOf(id), [this, id](EvilTurn &turn) { answer(turn, id); });
}

void HackerNewsServer::addStory(int id, const QString &title, const QString &url)
{
    QJsonObject story{{u"type"_s, u"story"_s}, {u"by"_s, u"ann"_s}, {u"title"_s, title}};
    if (!url.isEmpty())
        story.insert(u"url"_s, url);
    add(id, story);
}

void HackerNewsServer::addComment(int id, int parent, const QString &text)
{
    add(id, {{u"type"_s, u"comment"_s}, {u"by"_s, u"bob"_s}, {u"text"_s, text}}, parent);
}

void HackerNewsServer::fail(int id, const QByteArray &answer, int times)
{
    m_failures[id] = {answer, times};
}

void HackerNewsServer::setAlgolia(int id, const QByteArray &json)
{
    onPage("/api/v1/items/" + QByteArray::number(id), json);
}

int HackerNewsServer::asked(int id) const
{
    return requestsOf(pathOf(id));
}

void HackerNewsServer::answer(EvilTurn &turn, int id)
{
    auto failure = m_failures.find(id);
    if (failure != m_failures.end() && failure->second > 0) {
        --failure->second;
        if (failure->first.isEmpty())
            turn.reset();
        else
            turn.send(failure->first);
        return;
    }
    turn.send(httpAnswer(QJsonDocument(m_items.value(id)).toJson(QJsonDocument::Compact)));
}

} // namespace rapporteur::testing
