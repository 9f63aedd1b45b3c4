// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/runs/faultrows.h"

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

namespace
{

const RunCounts Stored{.stored = 1};
const RunCounts Dead{.dead = 1};
const RunCounts Kept{.queued = 1};

ModelServer::Script streaming(const QByteArray &text, bool thenReset)
{
    return [text, thenReset](ModelTurn &turn) {
        turn.beginStream();
        turn.send(text);
        turn.later(20, [&turn, thenReset] { thenReset ? turn.reset() : turn.close(); });
    };
}

ModelServer::Script good()
{
    return {}; // the stage's own answer
}

QByteArray half(const QByteArray &answer)
{
    return chatEvents(answer).first(3).join();
}

ModelServer::Script messagesRefusal()
{
    return [](ModelTurn &turn) {
        turn.beginStream();
        turn.send(messagesEvents({}, "refusal").join());
        turn.close();
    };
}

} // namespace

QList<FaultRow> faults(const QByteArray &answer)
{
    const auto refused = [](int status, const QByteArray &message, const QByteArray &type = {},
                            const QByteArray &code = {}, const QByteArray &headers = {}) {
        return refusing(status, errorBody(message, type, code), headers);
    };
    const QString open = u"compatible"_s, claude = u"anthropic"_s;
    return {
        {u"401"_s,
         open,
         {refused(401, "Incorrect API key provided: sk-CANARY0123456789abcdef")},
         u"key"_s,
         Kept,
         {u"failed key_refused 401"_s},
         true},
        {u"401 with a page"_s,
         open,
         {refusing(401, "<html><title>No</title></html>")},
         u"key"_s,
         Kept,
         {u"failed key_refused 401"_s},
         true},
        {u"429 with seconds"_s,
         open,
         {refused(429, "slow down", "rate_limit_error", {}, "Retry-After: 2\r\n"), good()},
         u"wait"_s,
         Stored,
         {u"failed rate_limited 429"_s, u"read"_s}},
        {u"429 with an hour"_s,
         open,
         {refused(429, "slow down", {}, {}, "Retry-After: 3600\r\n")},
         u"parked until"_s,
         Kept,
         {u"failed rate_limited 429"_s},
         true},
        {u"429 for ever"_s,
         open,
         {refused(429, "slow down")},
         u"†"_s,
         Dead,
         {u"failed rate_limited 429"_s, u"failed rate_limited 429"_s,
          u"failed rate_limited 429"_s}},
        {u"429 without quota"_s,
         u"compatible"_s,
         {refused(429, "You exceeded your current quota", "insufficient_quota",
                  "insufficient_quota")},
         u"credit"_s,
         Kept,
         {u"failed credit_exhausted 429"_s},
         true},
        {u"Anthropic without credit"_s,
         claude,
         {refused(400, "Your credit balance is too low to access the Anthropic API.",
                  "invalid_request_error")},
         u"credit"_s,
         Kept,
         {u"failed credit_exhausted 400"_s},
         true},
        {u"402"_s,
         open,
         {refused(402, "Insufficient credits")},
         u"credit"_s,
         Kept,
         {u"failed credit_exhausted 402"_s},
         true},
        {u"500 once"_s,
         open,
         {refused(500, "oops"), good()},
         u"a fault of its own"_s,
         Stored,
         {u"failed server_error 500"_s, u"read"_s}},
        {u"500 for ever"_s,
         open,
         {refused(500, "oops")},
         u"†"_s,
         Dead,
         {u"failed server_error 500"_s, u"failed server_error 500"_s,
          u"failed server_error 500"_s}},
        {u"529"_s,
         claude,
         {refused(529, "Overloaded", "overloaded_error"), good()},
         u"is overloaded"_s,
         Stored,
         {u"failed overloaded 529"_s, u"read"_s}},
        {u"loading"_s,
         u"llamacpp"_s,
         {refused(503, "Loading model", "unavailable_error"),
          refused(503, "Loading model", "unavailable_error"),
          refused(503, "Loading model", "unavailable_error"),
          refused(503, "Loading model", "unavailable_error"), good()},
         {},
         Stored,
         {u"failed loading 503"_s, u"failed loading 503"_s, u"failed loading 503"_s,
          u"failed loading 503"_s, u"read"_s}},
        {u"a field refused"_s,
         open,
         {refused(400,
                  "Unsupported parameter: 'max_tokens' is not supported with this model. Use "
                  "'max_completion_tokens' instead.",
                  "invalid_request_error", "unsupported_parameter"),
          good()},
         {},
         Stored,
         {u"failed parameter_unsupported 400"_s, u"read"_s}},
        {u"the schema refused"_s,
         open,
         {refused(400, "This model does not support response format json_schema",
                  "invalid_request_error"),
          good()},
         {},
         Stored,
         {u"failed json_means_unsupported 400"_s, u"read"_s}},
        {u"no such model"_s,
         open,
         {refused(404, "The model `model-x` does not exist", {}, "model_not_found")},
         u"model-x"_s,
         Dead,
         {u"failed model_unknown 404"_s}},
        {u"413 with a page"_s,
         open,
         {refusing(413, "<html><body>too large</body></html>")},
         u"†"_s,
         Dead,
         {u"failed too_large 413"_s}},
        {u"an error in a good answer"_s,
         open,
         {refusing(200, R"({"error":{"message":"upstream died","code":502}})"), good()},
         u"a fault of its own"_s,
         Stored,
         {u"failed server_error"_s, u"read"_s}},
        {u"a page with status 200"_s,
         open,
         {refusing(200, "<html><title>Welcome</title></html>"), good()},
         u"Welcome"_s,
         Stored,
         {u"failed not_an_api"_s, u"read"_s}},
        {u"an error in the stream"_s,
         open,
         {streaming(half(answer)
                        + "data: {\"error\":{\"message\":\"overloaded\",\"code\":503}}\n\n",
                    false),
          good()},
         u"is overloaded"_s,
         Stored,
         {u"failed overloaded"_s, u"read"_s}},
        {u"a cut stream"_s,
         open,
         {streaming(half(answer), true), good()},
         u"broke off"_s,
         Stored,
         {u"failed incomplete"_s, u"read"_s}},
        {u"a stream without end"_s,
         open,
         {streaming(half(answer), false), good()},
         u"broke off"_s,
         Stored,
         {u"failed incomplete"_s, u"read"_s}},
        {u"cut twice may cost twice"_s,
         open,
         {streaming(half(answer), true)},
         u"†"_s,
         Dead,
         {u"failed incomplete"_s, u"failed incomplete"_s}},
        {u"a stall"_s,
         open,
         {[](ModelTurn &turn) {
              turn.beginStream();
              turn.send(": keep-alive\n\n");
          },
          good()},
         u"stopped in the middle"_s,
         Stored,
         {u"failed timed_out"_s, u"read"_s}},
        {u"a slow drip"_s,
         open,
         {[](ModelTurn &turn) {
              turn.beginStream();
              turn.drip(QByteArray(100'000, ':'), 5);
          },
          good()},
         u"longer than the limit"_s,
         Stored,
         {u"failed timed_out"_s, u"read"_s}},
        {u"endless"_s,
         open,
         {[](ModelTurn &turn) {
             turn.beginStream();
             turn.pour("data: {\"choices\":[{\"delta\":{\"content\":\"" + QByteArray(50'000, 'x')
                       + "\"}}]}\n\n");
         }},
         u"†"_s,
         Dead,
         {u"failed too_large"_s}},
        {u"truncated once"_s,
         open,
         {answering(answer.left(400), "length"), good()},
         {},
         Stored,
         {u"failed truncated"_s, u"read"_s}},
        {u"truncated for ever"_s,
         open,
         {answering(answer.left(400), "length")},
         u"cut off"_s,
         Dead,
         {u"failed truncated"_s, u"failed truncated"_s}},
        {u"filtered"_s,
         open,
         {answering({}, "content_filter")},
         u"filter"_s,
         Dead,
         {u"failed filtered"_s}},
        {u"refused"_s, claude, {messagesRefusal()}, u"declined"_s, Dead, {u"failed refused"_s}},
        {u"empty once"_s,
         open,
         {answering("  "), good()},
         u"empty"_s,
         Stored,
         {u"failed empty_answer"_s, u"read"_s}},
        {u"not JSON once"_s,
         open,
         {answering("I think it is fine."), good()},
         {},
         Stored,
         {u"unreadable"_s, u"read"_s}},
        {u"never JSON"_s,
         open,
         {answering("I think it is fine.")},
         u"could not be read"_s,
         Dead,
         {u"unreadable"_s, u"unreadable"_s}},
        {u"fenced, with prose"_s,
         open,
         {answering("Sure!\n```json\n" + answer + "\n```\nDone.")},
         {},
         Stored,
         {u"read"_s}},
        {u"a redirect"_s,
         open,
         {refusing(307, {}, "Location: http://127.0.0.1:1/v1\r\n")},
         u"127.0.0.1:1"_s,
         Kept,
         {u"failed redirected 307"_s},
         true},
        {u"another model"_s,
         open,
         {refusing(200, chatAnswer(answer, "stop", "cheaper-y"))},
         {},
         Stored,
         {u"read"_s}},
        {u"429 with a date"_s,
         open,
         {refused(429, "slow down", {}, {}, "Retry-After: Sat, 03 Jan 2026 03:04:00 GMT\r\n"),
          good()},
         u"no more requests for now"_s,
         Stored,
         {u"failed rate_limited 429"_s, u"read"_s}},
        {u"429 and no more"_s,
         open,
         {refused(429, "slow down", {}, {}, "x-should-retry: false\r\n")},
         u"†"_s,
         Dead,
         {u"failed rate_limited 429"_s}},
        {u"402 with a wait"_s,
         open,
         {refused(402, "In-flight budget", {}, {}, "Retry-After: 1\r\n"), good()},
         u"wait"_s,
         Stored,
         {u"failed rate_limited 402"_s, u"read"_s}},
        {u"403"_s, open, {refused(403, "Not for you")}, u"†"_s, Dead, {u"failed forbidden 403"_s}},
        {u"524 with a page"_s,
         open,
         {refusing(524, "<html><title>A timeout occurred</title></html>"), good()},
         u"again"_s,
         Stored,
         {u"failed timed_out 524"_s, u"read"_s}},
        {u"too long"_s,
         open,
         {refused(400, "This model's maximum context length is 8192 tokens",
                  "invalid_request_error", "context_length_exceeded"),
          good()},
         {},
         Stored,
         {u"failed context_too_long 400"_s, u"read"_s}},
        {u"one byte a time"_s,
         open,
         {[answer](ModelTurn &turn) {
             turn.beginStream();
             turn.drip(chatEvents("\xc3\xa4 " + answer).join(), 0);
         }},
         {},
         Stored,
         {u"read"_s}},
        {u"a body that does not unpack"_s,
         open,
         {refusing(200, "\x1f\x8b\x08 nonsense", "Content-Encoding: gzip\r\n"), good()},
         u"broke off"_s,
         Stored,
         {u"failed incomplete"_s, u"read"_s}},
        {u"a body that ends early"_s,
         open,
         {[](ModelTurn &turn) {
              turn.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                        "Content-Length: 5000\r\n\r\n{\"id\":");
              turn.close();
          },
          good()},
         u"broke off"_s,
         Stored,
         {u"failed incomplete"_s, u"read"_s}},
        {u"a closed door"_s,
         open,
         {[](ModelTurn &turn) { turn.reset(); }, good()},
         u"broke off"_s,
         Stored,
         {u"failed incomplete"_s, u"read"_s}},
    };
}

} // namespace rapporteur::testing
