// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/requesttable.h"

#include "core/evaluation/servers/money.h"
#include "core/store/compression.h"

#include <QCoreApplication>

#include <array>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::RequestTable)
};

constexpr std::array<std::pair<RequestState, QLatin1StringView>, 5> StateNames{
    {{RequestState::Sent, "sent"_L1},
     {RequestState::Failed, "failed"_L1},
     {RequestState::Answered, "answered"_L1},
     {RequestState::Read, "read"_L1},
     {RequestState::Unreadable, "unreadable"_L1}}};

void bind(Statement &statement, int index, const std::optional<qint64> &value)
{
    if (value)
        statement.bind(index, *value);
    else
        statement.bind(index, nullptr);
}

std::optional<qint64> optionalIn(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

TokenUsage usageIn(const Statement &row, int column)
{
    TokenUsage usage;
    usage.input = optionalIn(row, column);
    usage.cachedInput = optionalIn(row, column + 1);
    usage.output = optionalIn(row, column + 2);
    return usage;
}

constexpr const char *RequestColumns =
    "SELECT id, run, job, article, state, question, provider, origin, model, system_sha256, means,"
    " paid, sent_at, ended_at, status, reply_model, request_id, fault, message, may_be_billed,"
    " input_tokens, cached_tokens, output_tokens, most, cost FROM request ";
const QByteArray OfJob = QByteArray(RequestColumns)
    + "WHERE job = ?1 AND (?2 = 0 OR run = ?2) ORDER BY id LIMIT ?3";
const QByteArray OfRun = QByteArray(RequestColumns)
    + "WHERE run = ?1 AND ?2 <> 0 ORDER BY id LIMIT ?3";
const QByteArray OfAll = QByteArray(RequestColumns)
    + "WHERE ?1 = 0 AND ?2 = 0 ORDER BY id LIMIT ?3";

// What is owed for a row, at the most: the known cost, or the reserve while the outcome is open or unknown.
constexpr const char *SumOwed =
    "SELECT coalesce(sum(CASE WHEN cost IS NOT NULL THEN cost WHEN state <> 'failed' OR"
    " may_be_billed THEN coalesce(most, 0) ELSE 0 END), 0) FROM request WHERE paid AND ";

} // namespace

QString requestStateName(RequestState state)
{
    return std::ranges::find(StateNames, state, &std::pair<RequestState, QLatin1StringView>::first)
        ->second;
}

RequestState requestStateNamed(QStringView name)
{
    for (const auto &[state, word] : StateNames) {
        if (name == word)
            return state;
    }
    return RequestState::Failed;
}

Result<RowId> RequestTable::begin(const RequestRecord &request, const QByteArray &prompt,
                                  const QByteArray &system, const SpendCaps &caps)
{
    if (const Status within = fits(request, caps); !within)
        return std::unexpected(within.error());
    if (!request.systemSha256.isEmpty()) {
        const Status kept = m_db.run("INSERT OR IGNORE INTO prompt_text(sha256, text) VALUES (?,?)",
                                     request.systemSha256, system);
        if (!kept)
            return std::unexpected(kept.error());
    }
    Statement insert = m_db.query(
        "INSERT INTO request(run, job, article, state, question, provider, origin, model,"
        " system_sha256, prompt, means, paid, sent_at, status, reply_model, request_id, fault,"
        " message, may_be_billed, reply, most) VALUES"
        " (?,?,?,?,?,?,?,?,?,?,?,?,?,0,'','','','',0,x'',?)",
        request.run, request.job, request.article, requestStateName(RequestState::Sent),
        request.question, request.provider, request.origin, request.model, request.systemSha256,
        prompt, request.means, request.paid, request.sentAt);
    bind(insert, 14, request.most);
    if (const Status done = insert.run(); !done)
        return std::unexpected(done.error());
    return m_db.lastInsertId();
}

Status RequestTable::fits(const RequestRecord &request, const SpendCaps &caps)
{
    if (!request.paid)
        return {};
    const auto check = [&](const char *where, auto value, MicroDollars cap,
                           const QString &words) -> Status {
        const Result<qint64> owed = m_db.integer((QByteArray(SumOwed) + where).constData(), value);
        if (!owed)
            return std::unexpected(owed.error());
        if (*owed + request.most.value_or(0) <= cap)
            return {};
        return failure(
            ErrorKind::Budget,
            words.arg(moneyText(cap), moneyText(*owed), moneyText(request.most.value_or(0))));
    };
    Status within;
    if (caps.run)
        within = check(
            "run = ?", request.run, *caps.run,
            Words::tr("The cap of %1 for this run is reached: %2 are spent or under way, and the "
                      "next question may cost %3. Nothing more is sent; raise the cap to go on."));
    if (within && caps.day)
        within = check(
            "sent_at >= ?", caps.dayBegan, *caps.day,
            Words::tr("The cap of %1 for today is reached: %2 are spent or under way, and the "
                      "next question may cost %3. Nothing more is sent; raise the cap, or go on "
                      "tomorrow."));
    return within;
}

Status RequestTable::end(const RequestRecord &request, const QByteArray &reply)
{
    Statement update = m_db.query(
        "UPDATE request SET state = ?, ended_at = ?, status = ?, reply_model = ?, request_id = ?,"
        " fault = ?, message = ?, may_be_billed = ?, reply = ?, input_tokens = ?, cached_tokens ="
        " ?, output_tokens = ?, cost = ? WHERE id = ?",
        requestStateName(request.state), request.endedAt, request.status, request.replyModel,
        request.requestId, request.fault, request.message, request.mayBeBilled, reply);
    bind(update, 10, request.usage.input);
    bind(update, 11, request.usage.cachedInput);
    bind(update, 12, request.usage.output);
    bind(update, 13, request.cost);
    update.bind(14, request.id);
    return update.run();
}

Status RequestTable::setState(RowId request, RequestState state)
{
    return m_db.run("UPDATE request SET state = ? WHERE id = ?", requestStateName(state), request);
}

Result<int> RequestTable::lose(RowId job, const QDateTime &now)
{
    const Result<qint64> lost = m_db.integer(
        "SELECT count(*) FROM request WHERE job = ? AND state = 'sent'", job);
    if (!lost || *lost == 0)
        return lost ? Result<int>(0) : failureOf(lost);
    const Status done = m_db.run(
        "UPDATE request SET state = 'failed', ended_at = ?, fault = 'unknown', message = ?,"
        " may_be_billed = paid WHERE job = ? AND state = 'sent'",
        now,
        Words::tr(
            "Outcome unknown: the program ended between question and answer. The server may have "
            "answered, and may ask for money."),
        job);
    if (!done)
        return std::unexpected(done.error());
    return static_cast<int>(*lost);
}

Status RequestTable::markRead(RowId job)
{
    return m_db.run("UPDATE request SET state = 'read' WHERE job = ? AND state = 'answered'", job);
}

Result<KeptAnswer> RequestTable::answerTo(const QString &question, RowId job, bool others)
{
    Statement row = m_db.query(
        "SELECT id, job, reply_model, sent_at, ended_at, input_tokens, cached_tokens,"
        " output_tokens, cost, reply FROM request WHERE question = ?1 AND ((state IN ('answered',"
        " 'read') AND (job = ?2 OR ?3)) OR (state = 'unreadable' AND job = ?2)) ORDER BY job = ?2"
        " DESC, id DESC LIMIT 1",
        question, job, others);
    KeptAnswer answer;
    if (row.next()) {
        Result<QByteArray> reply = decompressed(row.bytes(9));
        if (!reply)
            return failureOf(reply);
        answer.id = row.integer(0);
        answer.job = row.integer(1);
        answer.model = row.text(2);
        answer.sentAt = row.time(3);
        answer.endedAt = row.time(4);
        answer.usage = usageIn(row, 5);
        answer.cost = optionalIn(row, 8);
        answer.reply = *std::move(reply);
    }
    if (const Status status = row.status(); !status)
        return std::unexpected(status.error());
    return answer;
}

Result<QList<RequestRecord>> RequestTable::find(RowId run, RowId job, int limit)
{
    // A condition that an index answers: this is asked before each question, and a look at every row of the
    // ledger, prompts and replies included, would cost more with each.
    const QByteArray &sql = job != 0 ? OfJob : run != 0 ? OfRun : OfAll;
    Statement rows = m_db.query(sql.constData(), job != 0 ? job : run, run, limit);
    QList<RequestRecord> found;
    while (rows.next()) {
        RequestRecord request;
        request.id = rows.integer(0);
        request.run = rows.integer(1);
        request.job = rows.integer(2);
        request.article = rows.integer(3);
        request.state = requestStateNamed(rows.text(4));
        request.question = rows.text(5);
        request.provider = rows.text(6);
        request.origin = rows.text(7);
        request.model = rows.text(8);
        request.systemSha256 = rows.text(9);
        request.means = rows.text(10);
        request.paid = rows.yes(11);
        request.sentAt = rows.time(12);
        request.endedAt = rows.time(13);
        request.status = rows.number(14);
        request.replyModel = rows.text(15);
        request.requestId = rows.text(16);
        request.fault = rows.text(17);
        request.message = rows.text(18);
        request.mayBeBilled = rows.yes(19);
        request.usage = usageIn(rows, 20);
        request.most = optionalIn(rows, 23);
        request.cost = optionalIn(rows, 24);
        found.append(std::move(request));
    }
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    return found;
}

Result<QString> RequestTable::prompt(RowId request)
{
    Statement row = m_db.query(
        "SELECT request.prompt, prompt_text.text FROM request LEFT JOIN prompt_text ON"
        " prompt_text.sha256 = request.system_sha256 WHERE id = ?",
        request);
    if (!row.next()) {
        if (const Status status = row.status(); !status)
            return std::unexpected(status.error());
        return failure(ErrorKind::NotFound,
                       Words::tr("There is no question number %1 in this workspace.").arg(request));
    }
    const Result<QByteArray> own = decompressed(row.bytes(0));
    const Result<QByteArray> system = decompressed(row.bytes(1));
    if (!own || !system)
        return failureOf(own ? system : own);
    return QString::fromUtf8(*system) + QString::fromUtf8(*own);
}

Result<Spend> RequestTable::spend(RowId run, const QDateTime &since)
{
    Spend spend;
    const Result<qint64> ofRun = m_db.integer((QByteArray(SumOwed) + "run = ?").constData(), run);
    const Result<qint64> ofTime = m_db.integer((QByteArray(SumOwed) + "sent_at >= ?").constData(),
                                               since);
    if (!ofRun || !ofTime)
        return failureOf(ofRun ? ofTime : ofRun);
    spend.run = *ofRun;
    spend.since = *ofTime;
    Statement row = m_db.query(
        "SELECT count(*), coalesce(sum(input_tokens), 0), coalesce(sum(output_tokens), 0),"
        " coalesce(sum(paid AND cost IS NULL AND most IS NULL AND (state <> 'failed' OR"
        " may_be_billed)), 0) FROM request WHERE run = ?",
        run);
    if (row.next()) {
        spend.requests = row.number(0);
        spend.inputTokens = row.integer(1);
        spend.outputTokens = row.integer(2);
        spend.unpriced = row.number(3);
    }
    if (const Status status = row.status(); !status)
        return std::unexpected(status.error());
    return spend;
}

} // namespace rapporteur
