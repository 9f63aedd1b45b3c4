// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/articleimport.h"

#include "core/store/commentmerge.h"
#include "core/store/commenttable.h"
#include "core/store/evaluationdetails.h"
#include "core/store/eventtable.h"
#include "core/store/headlinecolumns.h"
#include "core/store/journal.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ArticleImport)
};

constexpr qsizetype MaxIssuesInEvent = 50;

/// One import at work: what it found and what it did.
class ImportWork
{
public:
    ImportWork(WriteContext &context, const PreparedImport &import)
        : m_context(context)
        , m_import(import)
        , m_now(context.clock.nowUtc())
    {}

    Result<ImportResult> run();

private:
    Status storeArticle();
    Status storeComments();
    Status storeEvaluations();
    Status storeEvents();
    Result<bool> isKnownAnswer(const QByteArray &reply);
    Status note();

    WriteContext &m_context;
    const PreparedImport &m_import;
    const QDateTime m_now;
    ImportResult m_result;
    int m_textVersion = 1;
    bool m_added = false;
    bool m_changed = false;
    QJsonArray m_stored; ///< UUIDs of evaluations
};

Result<ImportResult> ImportWork::run()
{
    m_result.origin = m_import.import.origin;
    m_result.title = m_import.import.document.title;
    Status done = storeArticle();
    if (done)
        done = storeComments();
    if (done)
        done = storeEvaluations();
    if (done)
        done = storeEvents();
    if (!done)
        return std::unexpected(done.error());
    const bool gated = m_import.import.document.gate.blocked();
    m_result.outcome = m_added ? (gated ? ImportOutcome::Gated : ImportOutcome::Added)
        : m_changed            ? ImportOutcome::Updated
                               : ImportOutcome::Duplicate;
    if (m_added || m_changed) {
        if (done = note(); !done)
            return std::unexpected(done.error());
        m_context.touched.insert(m_result.article);
    }
    return m_result;
}

Status ImportWork::storeArticle()
{
    ArticleTable articles(m_context.db);
    const Result<std::optional<KnownArticle>> known = articles.known(m_import);
    if (!known)
        return std::unexpected(known.error());
    if (!*known) {
        const QString &told = m_import.import.uuid;
        const Result<RowId> id = articles.insert(
            m_import, told.isEmpty() ? m_context.ids.next() : told, m_now);
        if (!id)
            return std::unexpected(id.error());
        m_result.article = *id;
        m_added = true;
        return {};
    }
    const KnownArticle &article = **known;
    m_result.article = article.id;
    m_textVersion = article.textVersion;
    const bool otherText = m_import.hasContent && m_import.textSha256 != article.textSha256;
    // A wall in front of a page whose text is already here takes nothing away.
    if (!otherText || (m_import.import.document.gate.blocked() && !article.textSha256.isEmpty()))
        return {};
    ++m_textVersion;
    m_changed = true;
    return articles.addVersion(article, m_import);
}

Status ImportWork::storeComments()
{
    if (!m_import.import.comments)
        return {};
    CommentTable comments(m_context.db);
    if (m_added) {
        m_result.comments = int(m_import.import.comments->comments.size());
        return comments.store(m_result.article, *m_import.import.comments, m_import.import.thread);
    }
    const Result<CommentTree> stored = comments.ofArticle(m_result.article);
    if (!stored)
        return std::unexpected(stored.error());
    const Result<QSet<QString>> annotated = comments.annotated(m_result.article);
    if (!annotated)
        return std::unexpected(annotated.error());
    const MergedComments merged = mergeComments(*stored, *m_import.import.comments, *annotated);
    m_result.comments = merged.added;
    if (merged.added == 0 && merged.changed == 0)
        return {};
    m_changed = true;
    return comments.store(m_result.article, merged.tree, m_import.import.thread);
}

Result<bool> ImportWork::isKnownAnswer(const QByteArray &reply)
{
    if (m_added || reply.isEmpty())
        return false;
    return m_context.db
        .integer("SELECT count(*) FROM evaluation e JOIN raw_answer r ON r.evaluation = e.id WHERE"
                 " e.article = ? AND r.reply = ?",
                 m_result.article, reply)
        .transform([](qint64 n) { return n > 0; });
}

Status ImportWork::storeEvaluations()
{
    for (const EvaluationRecord &record : m_import.evaluations) {
        const Result<bool> known = isKnownAnswer(record.rawAnswer);
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            continue;
        const Result<bool> stored = storeEvaluationRecord(m_context, m_result.article,
                                                          m_textVersion, record, 0);
        if (!stored)
            return std::unexpected(stored.error());
        if (!*stored)
            continue;
        ++m_result.evaluations;
        m_changed = true;
        m_stored.append(record.evaluation.id);
    }
    return m_result.evaluations
        ? refreshHeadlineColumns(m_context.db, m_context.rubric, m_result.article)
        : Status();
}

/// The timeline of the source joins the article's own, each entry once, the oldest first: entries are shown by
/// the order in which they came.
Status ImportWork::storeEvents()
{
    const QList<SourceEvent> &events = m_import.import.events;
    for (auto source = events.crbegin(); source != events.crend(); ++source) {
        Event event;
        event.at = source->at.isValid() ? source->at : m_now;
        event.type = source->type;
        event.severity = source->severity;
        event.article = m_result.article;
        event.message = source->message;
        event.details = source->details;
        if (!m_added) {
            const Result<qint64> known = m_context.db.integer(
                "SELECT count(*) FROM event WHERE article = ? AND at = ? AND type = ? AND message = ?",
                event.article, event.at, event.type, event.message);
            if (!known)
                return std::unexpected(known.error());
            if (*known > 0)
                continue;
        }
        const Result<RowId> added = EventTable(m_context.db).add(event);
        if (!added)
            return std::unexpected(added.error());
        m_changed = true;
    }
    return {};
}

Status ImportWork::note()
{
    const QString outcome = outcomeName(m_result.outcome);
    const QJsonObject payload{{u"outcome"_s, outcome},
                              {u"origin"_s, m_result.origin},
                              {u"title"_s, m_result.title},
                              {u"url"_s, m_import.import.document.url},
                              {u"text_version"_s, m_textVersion},
                              {u"comments"_s, m_result.comments},
                              {u"evaluations"_s, m_stored}};
    JournalEntry entry{.at = m_now,
                       .kind = u"import"_s,
                       .author = {},
                       .article = m_result.article,
                       .change = {},
                       .payload = QJsonDocument(payload).toJson(QJsonDocument::Compact)};
    if (Status journalled = appendToJournal(m_context.db, entry); !journalled)
        return journalled;
    QJsonArray problems;
    const Issues &issues = m_import.import.issues;
    for (const Issue &issue : issues.first(qMin(issues.size(), MaxIssuesInEvent)))
        problems.append(QJsonObject{
            {u"code"_s, issue.code}, {u"text"_s, issue.text}, {u"place"_s, issue.place}});
    Event event;
    event.at = m_now;
    event.type = m_result.outcome == ImportOutcome::Gated ? u"gate"_s : u"import"_s;
    event.severity = m_result.outcome == ImportOutcome::Gated || !problems.isEmpty()
        ? Severity::Warning
        : Severity::Info;
    event.article = m_result.article;
    event.message = m_result.outcome == ImportOutcome::Gated
        ? Words::tr("The page is behind a wall (%1): %2")
              .arg(m_import.import.document.gate.category, m_result.origin)
        : Words::tr("Imported from %1.").arg(m_result.origin);
    event.details.insert("outcome"_L1, outcome);
    if (!problems.isEmpty())
        event.details.insert("issues"_L1, problems);
    const Result<RowId> added = EventTable(m_context.db).add(event);
    if (!added)
        return std::unexpected(added.error());
    return {};
}

} // namespace

QString outcomeName(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Added:
        return u"added"_s;
    case ImportOutcome::Updated:
        return u"updated"_s;
    case ImportOutcome::Duplicate:
        return u"duplicate"_s;
    case ImportOutcome::Gated:
        break;
    }
    return u"gated"_s;
}

Result<ImportResult> storeImport(WriteContext &context, const PreparedImport &import)
{
    return ImportWork(context, import).run();
}

Result<bool> storeEvaluationRecord(WriteContext &context, RowId article, int textVersion,
                                   EvaluationRecord record, RowId run)
{
    EvaluationTable table(context.db);
    const Result<bool> known = table.has(record.evaluation.id);
    if (!known || *known)
        return known.transform([](bool) { return false; });
    Statement row = context.db.query("SELECT domain FROM article WHERE id = ?", article);
    if (!row.next()) {
        if (const Status status = row.status(); !status)
            return std::unexpected(status.error());
        return failure(ErrorKind::NotFound,
                       Words::tr("There is no article number %1 in this workspace.").arg(article));
    }
    const QString domain = row.text(0);
    row.reset();
    if (record.evaluation.domainProfileCached && record.evaluation.domainProfile.isEmpty()) {
        // The rater relied on what was known of the domain: so does the arithmetic.
        Result<QList<DomainElement>> profile = table.domainProfile(domain);
        if (!profile)
            return std::unexpected(profile.error());
        if (!profile->isEmpty()) {
            record.evaluation.domainProfile = std::move(*profile);
            record.headline = headline(context.rubric, record.evaluation);
            record.details = evaluationDetailsToJson(record.evaluation);
        }
    }
    const QDateTime now = context.clock.nowUtc();
    const Result<RowId> id = table.insert(article, textVersion, record, run, now);
    if (!id)
        return std::unexpected(id.error());
    if (const Status kept = table.keepDomainProfile(domain, record.evaluation, *id, now); !kept)
        return std::unexpected(kept.error());
    return true;
}

} // namespace rapporteur
