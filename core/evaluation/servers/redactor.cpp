// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/redactor.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype ShortestKey = 6; ///< shorter ones are words that happen to be keys
constexpr qsizetype ShortestPiece = 10; ///< of the beginning of a key

/// A pattern whose group 1, if it has one, stays.
struct KeyPattern {
    QRegularExpression expression;
    QString replacement;
};

const QList<KeyPattern> &patterns()
{
    const auto pattern = [](const QString &text, const QString &kept = {}) {
        return KeyPattern{QRegularExpression(text, QRegularExpression::CaseInsensitiveOption),
                          kept + Redactor::Mask.toString()};
    };
    static const QList<KeyPattern> all = {
        // user:password@host
        pattern(uR"(([a-z][a-z0-9+.-]{1,20}://)[^/\s@"'<>]{1,500}@)"_s, u"\\1"_s),
        // Header lines and fields of JSON, forms and queries.
        pattern(
            uR"((["']?\b(?:proxy-)?authorization["']?\s*[:=]\s*["']?(?:bearer|basic|token)?\s*)(?!bearer|basic|token|\[key)[^\s"',;&]{4,})"_s,
            u"\\1"_s),
        pattern(
            uR"((["']?(?:\b|_)(?:x-)?(?:goog-)?api[-_ ]?key["']?\s*[:=]\s*["']?)(?!\[key)[^\s"',;&<>]{4,})"_s,
            u"\\1"_s),
        pattern(uR"(([?&](?:key|token|access_token|auth|secret|password)=)(?!\[key)[^\s"'&<>#]+)"_s,
                u"\\1"_s),
        pattern(
            uR"((["'](?:key|token|access_token|secret|password)["']\s*:\s*["'])(?!\[key)[^"']{4,})"_s,
            u"\\1"_s),
        pattern(uR"(\b(bearer\s+)(?!\[key)[a-z0-9._~+/=*-]{6,})"_s, u"\\1"_s),
        // Keys by their beginning; stars are how servers shorten them in messages.
        pattern(uR"(\b(?:sk|pk|rk)-[a-z0-9_*-]{6,}(?:\*+[a-z0-9_-]*)?)"_s),
        pattern(
            uR"(\b(?:gsk|hf|ghp|gho|xai|csk|fw|nvapi|tgp|pplx|r8|lm|key)[_-](?=[a-z0-9_-]*\d)[a-z0-9_-]{16,})"_s),
        pattern(uR"(\bAIza[a-z0-9_-]{20,})"_s),
        pattern(uR"(\beyJ[a-z0-9_-]{10,}\.[a-z0-9_-]{6,}(?:\.[a-z0-9_-]*)?)"_s),
    };
    return all;
}

/// The key, and as it looks inside addresses, JSON and headers of basic authentication.
QStringList spellingsOf(const QByteArray &key)
{
    const QString plain = QString::fromUtf8(key);
    QString escaped = plain;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    QString slashed = escaped;
    slashed.replace(u'/', u"\\/"_s);
    QByteArray base64 = key.toBase64(QByteArray::OmitTrailingEquals);
    base64.chop(base64.size() % 4 == 0 ? 0 : 1); // the last character depends on what follows
    QStringList spellings = {plain,
                             escaped,
                             slashed,
                             QString::fromLatin1(key.toPercentEncoding()),
                             QString::fromLatin1(key.toPercentEncoding().toLower()),
                             QString::fromLatin1(base64),
                             QString::fromLatin1(key.toHex())};
    spellings.removeDuplicates();
    return spellings;
}

/// Masks a value and every stretch that is a long enough beginning of it.
QString withoutValue(const QString &text, const QString &value)
{
    const qsizetype shortest = std::min(value.size(), ShortestPiece);
    const QStringView beginning = QStringView(value).first(shortest);
    QString result;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, from)) {
        qsizetype length = shortest;
        while (length < value.size() && at + length < text.size()
               && text[at + length] == value[length])
            ++length;
        result += QStringView(text).sliced(from, at - from);
        result += Redactor::Mask;
        from = at + length;
    }
    return from == 0 ? text : result.append(QStringView(text).sliced(from));
}

} // namespace

Redactor::Redactor(const QList<QByteArray> &keys)
{
    for (const QByteArray &key : keys) {
        if (key.trimmed().size() >= ShortestKey)
            m_values += spellingsOf(key.trimmed());
    }
    std::ranges::sort(m_values, std::ranges::greater(), &QString::size);
}

QString Redactor::redacted(const QString &text) const
{
    QString result = text;
    for (const QString &value : m_values)
        result = withoutValue(result, value);
    for (const KeyPattern &pattern : patterns())
        result.replace(pattern.expression, pattern.replacement);
    return result;
}

QByteArray Redactor::redacted(const QByteArray &bytes) const
{
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() == bytes) {
        const QString result = redacted(text);
        return result == text ? bytes : result.toUtf8();
    }
    const QString latin = QString::fromLatin1(bytes);
    const QString result = redacted(latin);
    return result == latin ? bytes : result.toLatin1();
}

} // namespace rapporteur
