// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/errorbody.h"

#include "core/base/storabletext.h"
#include "core/evaluation/servers/delayhint.h"
#include "core/evaluation/servers/replyjson.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype LongestMessage = 600;
constexpr qsizetype LongestRead = 64 * 1024;
constexpr int DeepestPacking = 8;

QString line(const QString &text)
{
    return cappedText(storableText(text.left(LongestRead)).simplified(), LongestMessage);
}

/// A name or number as text.
QString word(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

bool isNumber(const QString &text)
{
    bool number = false;
    text.toInt(&number);
    return number;
}

void noteStatus(const QString &code, ErrorBody &body)
{
    bool number = false;
    const int status = code.toInt(&number);
    if (number && status >= 400 && status < 600)
        body.status = status;
}

/// What OpenRouter and Anthropic say beyond type and message.
void readExtras(const QJsonObject &error, ErrorBody &body)
{
    const QJsonObject metadata = error["metadata"_L1].toObject();
    const QJsonObject details = error["details"_L1].toObject();
    const QJsonObject availability = error["availability"_L1].toObject();
    for (const QString &reason :
         {metadata["error_type"_L1].toString(), error["error_type"_L1].toString(),
          details["error_code"_L1].toString(), availability["code"_L1].toString()}) {
        if (body.reason.isEmpty())
            body.reason = reason;
    }
    body.limitSource = metadata["limit_source"_L1].toString();
    body.limitHeaders = metadata["headers"_L1].toObject();
    if (availability["retryable"_L1].isBool())
        body.retryable = availability["retryable"_L1].toBool();
    for (const QJsonValue &wait :
         {availability["retry_after"_L1], metadata["retry_after"_L1], error["retry_after"_L1]}) {
        if (wait.isDouble() && std::isfinite(wait.toDouble()) && wait.toDouble() >= 0
            && !body.waitMs)
            body.waitMs = secondsToMs(wait.toDouble());
    }
    for (const QJsonValue &time : {metadata["resets_at"_L1], error["resets_at"_L1]}) {
        if (!body.resetsAt.isValid() && !time.isUndefined())
            body.resetsAt = serverTime(word(time).toLatin1());
    }
}

/// The object inside which message, type and code stand.
QJsonValue errorIn(const QJsonObject &root)
{
    if (const QJsonValue error = root["error"_L1]; error.isObject() || error.isString())
        return error;
    if (const QJsonArray errors = root["errors"_L1].toArray(); !errors.isEmpty())
        return errors.first();
    if (root["detail"_L1].isString() || root["detail"_L1].isArray())
        return QJsonObject{{u"message"_s,
                            root["detail"_L1].isString()
                                ? root["detail"_L1].toString()
                                : QString::fromUtf8(compactJson(root["detail"_L1]))}};
    return root;
}

/// Gateways pack the error they got into the message of their own, sometimes several times.
QJsonValue unpacked(QJsonValue error)
{
    for (int depth = 0; depth < DeepestPacking; ++depth) {
        const QString message = error.isObject() ? error["message"_L1].toString()
                                                 : error.toString();
        const qsizetype brace = message.indexOf(u'{');
        if (brace < 0 || message.size() > LongestRead)
            break;
        const std::optional<QJsonObject> inner = jsonObject(message.sliced(brace).toUtf8());
        if (!inner || !(inner->contains("error"_L1) || inner->contains("message"_L1)))
            break;
        error = errorIn(*inner);
    }
    return error;
}

ErrorBody pageBody(const QString &text)
{
    ErrorBody body;
    body.isPage = true;
    static const QRegularExpression title(u"<title[^>]*>([^<]*)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    body.message = line(title.match(text.left(LongestRead)).captured(1));
    return body;
}

} // namespace

ErrorBody readErrorObject(const QJsonObject &root)
{
    ErrorBody body;
    body.isJson = true;
    const QJsonValue outer = errorIn(root);
    const QJsonValue inner = unpacked(outer);
    if (inner.isString()) {
        body.message = line(inner.toString());
        body.code = outer.isObject() ? word(outer["code"_L1]) : QString();
    } else {
        const QJsonObject error = inner.toObject();
        body.message = line(error["message"_L1].toString());
        body.type = error["type"_L1].toString();
        body.code = word(error["code"_L1]);
        body.parameter = error["param"_L1].toString();
        readExtras(error, body);
    }
    noteStatus(body.code, body);
    if (outer.isObject()) {
        noteStatus(word(outer["code"_L1]), body);
        if (body.reason.isEmpty() && body.limitSource.isEmpty())
            readExtras(outer.toObject(), body);
    }
    if (isNumber(body.code) && !body.type.isEmpty() && !body.status)
        noteStatus(body.code, body);
    return body;
}

ErrorBody readErrorBody(const QByteArray &bytes)
{
    const QByteArray trimmed = bytes.trimmed();
    if (const std::optional<QJsonObject> root = jsonObject(trimmed))
        return readErrorObject(*root);
    const QString text = QString::fromUtf8(trimmed.left(LongestRead));
    static const QRegularExpression markup(u"^\\s*<(!doctype|html|head|body|\\?xml)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (markup.match(text).hasMatch())
        return pageBody(text);
    ErrorBody body;
    body.message = line(text);
    return body;
}

} // namespace rapporteur
