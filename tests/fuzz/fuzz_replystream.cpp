// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/replyreader.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

AskedServer askedAt(const QString &id)
{
    AskedServer asked{shippedServerPreset(id).value(), {}, u"model-x"_s};
    asked.address = serverAddress(asked.preset, asked.preset.baseAddress).value();
    return asked;
}

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::UTC);
}

ServerOutcome readInSteps(const AskedServer &asked, QByteArrayView bytes, qsizetype step)
{
    ReplyStream stream(asked, u"evaluation"_s);
    for (qsizetype at = 0; at < bytes.size() && !stream.isOver(); at += step)
        stream.feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
    return stream.finish({200, {}, {}}, noon());
}

QString faultOf(const ServerOutcome &outcome)
{
    if (!outcome.fault && !outcome.reply.mayBeScored())
        return u"an answer without a fault cannot be scored"_s;
    if (outcome.fault && (outcome.fault->text.isEmpty() || outcome.fault->text.size() > 4000))
        return u"the message of a fault is empty or endless"_s;
    return {};
}

/// The first byte chooses the family and how the network cuts; the others are what a server sends.
QString replyStream(const QByteArray &bytes)
{
    static const AskedServer families[] = {askedAt(u"openai"_s), askedAt(u"anthropic"_s)};
    if (bytes.isEmpty())
        return {};
    const auto choice = static_cast<unsigned char>(bytes.front());
    const AskedServer &asked = families[choice & 1];
    const QByteArrayView sent = QByteArrayView(bytes).sliced(1);
    const ServerOutcome whole = readInSteps(asked, sent, std::max<qsizetype>(sent.size(), 1));
    ServerOutcome stepped = readInSteps(asked, sent, 1 + (choice >> 1) % 31);
    stepped.reply.raw = whole.reply.raw; // the rest of the last piece is not waited for
    if (stepped.reply != whole.reply || stepped.fault != whole.fault)
        return u"the cuts of the network matter"_s;
    if (const QString fault = faultOf(whole); !fault.isEmpty())
        return fault;
    return faultOf(readReply(asked, u"evaluation"_s, {200, {}, sent.toByteArray()}, noon()));
}

} // namespace

RAPPORTEUR_FUZZ_TARGET(replyStream)
