// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"

#include "core/store/derivedreview.h"
#include "core/store/reviewtable.h"
#include "core/store/searchtext.h"

namespace rapporteur
{

namespace
{

Status indexArticles(Connection &db)
{
    Statement rows = db.query("SELECT a.id, a.title, t.text FROM article a JOIN article_text t"
                              " ON t.article = a.id AND t.version = a.text_version");
    while (rows.next()) {
        Status done = db.run("INSERT INTO article_words(rowid, title, text) VALUES (?,?,?)",
                             rows.integer(0), searchableText(rows.text(1)),
                             searchableText(rows.text(2)));
        if (!done)
            return done;
    }
    return rows.status();
}

Status indexComments(Connection &db)
{
    Statement rows = db.query(
        "SELECT article, group_concat(text, char(10)) FROM comment GROUP BY article");
    while (rows.next()) {
        Status done = db.run("INSERT INTO comment_words(rowid, text) VALUES (?,?)", rows.integer(0),
                             searchableText(rows.text(1)));
        if (!done)
            return done;
    }
    return rows.status();
}

Status indexReviews(Connection &db)
{
    Statement rows = db.query("SELECT id, article, reviewer FROM review");
    while (rows.next()) {
        const Result<StoredReview> stored = ReviewTable(db).review(rows.integer(1), rows.text(2));
        if (!stored)
            return std::unexpected(stored.error());
        if (Status done = indexNotes(db, rows.integer(0), stored->review); !done)
            return done;
    }
    return rows.status();
}

} // namespace

Status rebuildWordIndexes(Connection &db)
{
    Status done = indexArticles(db);
    if (done)
        done = indexComments(db);
    return done ? indexReviews(db) : done;
}

} // namespace rapporteur
