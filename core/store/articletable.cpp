// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/articletable.h"

#include "core/content/documentjson.h"
#include "core/store/compression.h"
#include "core/store/derivedreview.h"
#include "core/store/schema.h"
#include "core/store/urlkey.h"

#include <QCoreApplication>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ArticleTable)
};

constexpr int TellingWords = 100; ///< shorter texts may well be equal by chance

std::optional<KnownArticle> readKnown(Statement &row)
{
    if (!row.next())
        return std::nullopt;
    return KnownArticle{row.integer(0), row.number(1), row.text(2), row.text(3)};
}

int gateFlag(const PreparedImport &import)
{
    return import.import.document.gate.blocked() ? GatedFlag : 0;
}

Result<RowId> foundId(Statement &row)
{
    const RowId id = row.next() ? row.integer(0) : 0;
    if (const Status status = row.status(); !status)
        return std::unexpected(status.error());
    return id;
}

} // namespace

/// By its discussion, whose parts come in several files, or by an evaluation that is stored already: neither
/// needs an address.
Status ArticleTable::knownByContents(const PreparedImport &import,
                                     std::optional<KnownArticle> &found)
{
    const std::optional<SourceThread> &thread = import.import.thread;
    // Comments that came loose know only the number of their topic; whole topics are known by their address. Hacker
    // News numbers name one item wherever it came from, also when its page could not be loaded this time.
    const bool loose = thread && thread->author.isEmpty() && !thread->postedAt.isValid();
    const bool unique = thread && thread->source == "hackernews"_L1;
    if ((loose || unique) && !thread->rootId.isEmpty() && !thread->source.isEmpty()) {
        Statement row = m_db.query(
            "SELECT id, text_version, text_sha256, domain FROM article WHERE id ="
            " (SELECT article FROM thread WHERE source = ? AND root_id = ? LIMIT 1)",
            thread->source, thread->rootId);
        found = readKnown(row);
        if (const Status status = row.status(); !status)
            return status;
    }
    if (!found && import.urlKey.isEmpty() && !import.evaluations.isEmpty()) {
        Statement row = m_db.query(
            "SELECT id, text_version, text_sha256, domain FROM article WHERE id ="
            " (SELECT article FROM evaluation WHERE uuid = ?)",
            import.evaluations.first().evaluation.id);
        found = readKnown(row);
        return row.status();
    }
    return {};
}

Result<std::optional<KnownArticle>> ArticleTable::known(const PreparedImport &import)
{
    std::optional<KnownArticle> found;
    if (!import.import.uuid.isEmpty()) {
        Statement row = m_db.query(
            "SELECT id, text_version, text_sha256, domain FROM article WHERE uuid = ?",
            import.import.uuid);
        found = readKnown(row);
        if (const Status status = row.status(); !status)
            return std::unexpected(status.error());
    }
    if (!found && !import.urlKey.isEmpty()) {
        Statement row = m_db.query("SELECT id, text_version, text_sha256, domain FROM article"
                                   " WHERE url_key = ? AND url_key <> '' LIMIT 1",
                                   import.urlKey);
        found = readKnown(row);
        if (const Status status = row.status(); !status)
            return std::unexpected(status.error());
    }
    if (!found) {
        const Status status = knownByContents(import, found);
        if (!status)
            return std::unexpected(status.error());
    }
    const bool gated = import.import.document.gate.blocked();
    const bool telling = import.words >= TellingWords && !gated;
    if (!found && (telling || import.urlKey.isEmpty()) && !import.textSha256.isEmpty()) {
        // Many sites stand behind one wall: its words only tell that the same file came again.
        Statement row = m_db.query(
            "SELECT id, text_version, text_sha256, domain FROM article WHERE text_sha256 = ?1"
            " AND text_sha256 <> '' AND (?2 OR title = ?3) AND (?4 OR source = ?5) LIMIT 1",
            import.textSha256, telling, import.import.document.title, !gated, import.import.origin);
        found = readKnown(row);
        if (const Status status = row.status(); !status)
            return std::unexpected(status.error());
    }
    return found;
}

Result<RowId> ArticleTable::insert(const PreparedImport &import, const QString &uuid,
                                   const QDateTime &now)
{
    const Document &document = import.import.document;
    Statement insert = m_db.statement(
        "INSERT INTO article(uuid, url, url_key, domain, title, title_key, author, site, language,"
        " published_at, added_at, source, gate, gate_confidence, text_version, text_sha256, words,"
        " content_type, flags, band, confidence, spread, usefulness, comments, evaluations,"
        " reviews) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,1,?,?,?,?,'',0,0,0,0,0,0)");
    insert.with(uuid, document.url, import.urlKey, import.domain, document.title, import.titleKey,
                document.author, document.site, document.language, document.publishedAt, now,
                import.import.origin, document.gate.category, document.gate.confidence,
                import.textSha256, import.words, import.import.contentType, gateFlag(import));
    if (const Status done = insert.run(); !done)
        return std::unexpected(done.error());
    const RowId id = m_db.lastInsertId();
    Status done = insertText(id, 1, import);
    if (done)
        done = index(id, import);
    if (!done)
        return std::unexpected(done.error());
    return id;
}

Status ArticleTable::insertText(RowId article, int version, const PreparedImport &import)
{
    const Document &document = import.import.document;
    return m_db.run(
        "INSERT INTO article_text(article, version, text, structure, html, raw, right_to_left,"
        " modified_at, fetched_at, url, charset, extractor, sha256) VALUES"
        " (?,?,?,?,?,?,?,?,?,?,?,?,?)",
        article, version, import.text, import.structure, import.html, import.raw,
        document.rightToLeft, document.modifiedAt, import.import.fetchedAt, document.url,
        document.charset, document.extractor, import.textSha256);
}

Status ArticleTable::index(RowId article, const PreparedImport &import)
{
    return m_db.run("INSERT INTO article_words(rowid, title, text) VALUES (?,?,?)", article,
                    import.searchTitle, import.searchText);
}

Status ArticleTable::addVersion(const KnownArticle &article, const PreparedImport &import)
{
    const Document &document = import.import.document;
    const int version = article.textVersion + 1;
    Status done = insertText(article.id, version, import);
    if (done) {
        // What the new page does not say stays as it was known.
        done = m_db.run(
            "UPDATE article SET text_version = ?1, text_sha256 = ?2, words = ?3, gate = ?4,"
            " gate_confidence = ?5, flags = (flags & ?6) | ?7, title = CASE WHEN ?8 = '' THEN title"
            " ELSE ?8 END, title_key = CASE WHEN ?8 = '' THEN title_key ELSE ?9 END, author = CASE"
            " WHEN ?10 = '' THEN author ELSE ?10 END, site = CASE WHEN ?11 = '' THEN site ELSE ?11"
            " END, language = CASE WHEN ?12 = '' THEN language ELSE ?12 END, published_at ="
            " coalesce(?13, published_at) WHERE id = ?14",
            version, import.textSha256, import.words, document.gate.category,
            document.gate.confidence, ~GatedFlag, gateFlag(import), document.title, import.titleKey,
            document.author, document.site, document.language, document.publishedAt, article.id);
    }
    if (done)
        done = m_db.run("DELETE FROM article_words WHERE rowid = ?", article.id);
    if (done)
        done = index(article.id, import);
    return done ? refreshGateFlag(m_db, article.id) : done;
}

Result<RowId> ArticleTable::find(const QString &idOrUrl)
{
    const QString wanted = idOrUrl.trimmed();
    bool isNumber = false;
    const RowId number = wanted.toLongLong(&isNumber);
    Result<RowId> id = RowId(0);
    if (isNumber) {
        Statement row = m_db.query("SELECT id FROM article WHERE id = ?", number);
        id = foundId(row);
    } else if (const QString key = urlKey(wanted); !key.isEmpty()) {
        Statement row = m_db.query(
            "SELECT id FROM article WHERE url_key = ? AND url_key <> '' LIMIT 1", key);
        id = foundId(row);
    } else {
        Statement row = m_db.query("SELECT id FROM article WHERE uuid = ?", wanted.toLower());
        id = foundId(row);
    }
    if (id && *id == 0)
        return failure(
            ErrorKind::NotFound,
            Words::tr("No article of this workspace has the number, identifier or address \"%1\".")
                .arg(wanted));
    return id;
}

Result<Document> ArticleTable::document(RowId article, int version)
{
    Statement row = m_db.query(
        "SELECT a.title, a.author, a.site, a.language, a.published_at, t.text, t.structure,"
        " t.right_to_left, t.modified_at, t.url, t.charset, t.extractor FROM article a JOIN"
        " article_text t ON t.article = a.id WHERE a.id = ? AND t.version = ?",
        article, version);
    if (!row.next()) {
        if (const Status status = row.status(); !status)
            return std::unexpected(status.error());
        return failure(
            ErrorKind::NotFound,
            Words::tr("The article number %1 has no text version %2.").arg(article).arg(version));
    }
    Document document;
    document.title = row.text(0);
    document.author = row.text(1);
    document.site = row.text(2);
    document.language = row.text(3);
    document.publishedAt = row.time(4);
    document.text = row.text(5);
    document.rightToLeft = row.yes(7);
    document.modifiedAt = row.time(8);
    document.url = row.text(9);
    document.charset = row.text(10);
    document.extractor = row.text(11);
    if (const Status structure = documentStructureFromJson(row.bytes(6), document); !structure)
        return std::unexpected(structure.error());
    return document;
}

Result<QString> ArticleTable::source(RowId article, int version)
{
    Statement row = m_db.query("SELECT html FROM article_text WHERE article = ? AND version = ?",
                               article, version);
    if (!row.next()) {
        if (const Status status = row.status(); !status)
            return std::unexpected(status.error());
        return failure(
            ErrorKind::NotFound,
            Words::tr("The article number %1 has no text version %2.").arg(article).arg(version));
    }
    return decompressed(row.bytes(0)).transform([](const QByteArray &html) {
        return QString::fromUtf8(html);
    });
}

} // namespace rapporteur
