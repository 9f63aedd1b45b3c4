// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <optional>

namespace rapporteur
{

/// A story or a comment as a row of a saved page has it.
struct PageRow {
    QString id;
    QString author;
    QString title, url; ///< of a story
    QString html; ///< text, in the dialect of the site: p, i, a, pre, code
    QString words; ///< the same without tags, its start
    QString marks; ///< what stands beside the name: "[flagged]", "[dead]"
    QString parent; ///< where a link of the row names it
    int level = 0;
    QDateTime postedAt;
    std::optional<int> points, comments;
};

/// What is on a saved page of Hacker News.
struct HackerNewsRows {
    QList<PageRow> stories; ///< one on the page of an item; the item may be a comment
    QList<PageRow> comments; ///< in display order
    bool continues = false; ///< there is a link to a further page of comments
};

/// Goes over the page tag by tag. Old pages have tables without classes, new ones say what is what.
[[nodiscard]] HackerNewsRows readHackerNewsRows(const QString &html);

} // namespace rapporteur
