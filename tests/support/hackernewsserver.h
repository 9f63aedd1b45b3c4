// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/evilserver.h"

#include <QJsonObject>

namespace rapporteur::testing
{

/// Hacker News in small, on the loopback: items that a test adds, some of which can be told to fail.
class HackerNewsServer : public EvilServer
{
    Q_OBJECT

public:
    explicit HackerNewsServer(ManualTime &time);

    /// Adds an item, below its parent if it has one.
    void add(int id, const QJsonObject &item, int parent = 0);
    void addStory(int id, const QString &title, const QString &url = {});
    void addComment(int id, int parent, const QString &text);
    /// The next `times` requests for the item are answered so.
    void fail(int id, const QByteArray &answer, int times = 1'000'000);
    /// What Algolia answers for the item.
    void setAlgolia(int id, const QByteArray &json);

    [[nodiscard]] QString base() const { return address("/v0"); }
    [[nodiscard]] int asked(int id) const;

private:
    void answer(EvilTurn &turn, int id);

    QMap<int, QJsonObject> m_items;
    QMap<int, std::pair<QByteArray, int>> m_failures;
};

} // namespace rapporteur::testing
