// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commenttable.h"

#include "core/content/documentjson.h"
#include "core/store/searchtext.h"

#include <QJsonDocument>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

QString issuesToJson(const Issues &issues)
{
    QJsonArray array;
    for (const Issue &issue : issues)
        array.append(QJsonArray{int(issue.severity), issue.code, issue.text, issue.place});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Issues issuesFromJson(const QByteArray &json)
{
    Issues issues;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        const QJsonArray issue = value.toArray();
        issues.append({Severity(qBound(0, issue.at(0).toInt(), int(Severity::Error))),
                       issue.at(1).toString(), issue.at(2).toString(), issue.at(3).toString()});
    }
    return issues;
}

} // namespace

Result<CommentTree> CommentTable::ofArticle(RowId article)
{
    CommentTree tree;
    {
        Statement head = m_db.query(
            "SELECT source, root_id, url, issues FROM thread WHERE article = ?", article);
        if (head.next()) {
            tree.source = head.text(0);
            tree.rootId = head.text(1);
            tree.url = head.text(2);
            tree.issues = issuesFromJson(head.bytes(3));
        }
        if (const Status status = head.status(); !status)
            return std::unexpected(status.error());
    }
    Statement rows = m_db.query(
        "SELECT source_id, parent_id, parent, position, depth, orphan, author, posted_at, state,"
        " score, html, text, structure, url FROM comment WHERE article = ? ORDER BY position",
        article);
    while (rows.next()) {
        Comment comment;
        comment.nativeId = rows.text(0);
        comment.parentId = rows.text(1);
        comment.parent = rows.number(2);
        comment.position = rows.number(3);
        comment.depth = rows.number(4);
        comment.orphan = rows.yes(5);
        comment.author = rows.text(6);
        comment.postedAt = rows.time(7);
        comment.state = commentStateNamed(rows.text(8));
        if (!rows.isNull(9))
            comment.score = rows.number(9);
        comment.html = rows.text(10);
        comment.text = rows.text(11);
        if (const Status structure = commentStructureFromJson(rows.bytes(12), comment); !structure)
            return std::unexpected(structure.error());
        comment.url = rows.text(13);
        tree.comments.append(std::move(comment));
    }
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    return tree;
}

Status CommentTable::storeHead(RowId article, const CommentTree &tree,
                               const std::optional<SourceThread> &thread)
{
    const SourceThread told = thread.value_or(SourceThread());
    Statement insert = m_db.statement(
        "INSERT OR REPLACE INTO thread(article, source, root_id, url, title, author, posted_at,"
        " issues, points, claimed_count) VALUES (?,?,?,?,?,?,?,?,?,?)");
    insert.with(article, tree.source, tree.rootId, tree.url, told.title, told.author, told.postedAt,
                issuesToJson(tree.issues));
    const auto bindCount = [&](int index, const std::optional<int> &count) {
        if (count)
            insert.bind(index, *count);
        else
            insert.bind(index, nullptr);
    };
    bindCount(9, told.points);
    bindCount(10, told.claimedCount);
    return insert.run();
}

Status CommentTable::store(RowId article, const CommentTree &tree,
                           const std::optional<SourceThread> &thread)
{
    if (Status done = storeHead(article, tree, thread); !done)
        return done;
    Statement insert = m_db.statement(
        "INSERT OR REPLACE INTO comment(article, source_id, parent_id, parent, position, depth,"
        " orphan, author, posted_at, state, html, text, structure, url, score) VALUES"
        " (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    QString words;
    for (const Comment &comment : tree.comments) {
        insert.with(article, comment.nativeId, comment.parentId, comment.parent, comment.position,
                    comment.depth, comment.orphan, comment.author, comment.postedAt,
                    commentStateName(comment.state), comment.html, comment.text,
                    commentStructureToJson(comment), comment.url);
        if (comment.score)
            insert.bind(15, *comment.score);
        else
            insert.bind(15, nullptr);
        if (Status done = insert.run(); !done)
            return done;
        words += comment.text;
        words += u'\n';
    }
    Status done = m_db.run("DELETE FROM comment_words WHERE rowid = ?", article);
    if (done && !tree.comments.isEmpty())
        done = m_db.run("INSERT INTO comment_words(rowid, text) VALUES (?,?)", article,
                        searchableText(words));
    if (done)
        done = m_db.run("UPDATE article SET comments = ? WHERE id = ?",
                        qint64(tree.comments.size()), article);
    return done;
}

Result<QSet<QString>> CommentTable::annotated(RowId article)
{
    QSet<QString> ids;
    Statement rows = m_db.query(
        "SELECT DISTINCT n.comment FROM annotation n JOIN review r ON r.id = n.review"
        " WHERE r.article = ? AND n.place = 'comment'",
        article);
    while (rows.next())
        ids.insert(rows.text(0));
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    return ids;
}

} // namespace rapporteur
