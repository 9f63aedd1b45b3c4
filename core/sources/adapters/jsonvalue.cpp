// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/jsonvalue.h"

#include "core/base/storabletext.h"
#include "core/sources/adapters/jsonfault.h"
#include "core/sources/sourcetime.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

QByteArray asUtf8(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return bytes.sliced(3);
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return QString(QStringDecoder(QStringDecoder::Utf16)(bytes)).toUtf8();
    return bytes;
}

int hexValue(QByteArrayView digits)
{
    bool good = false;
    const int value = digits.size() == 4 ? digits.toInt(&good, 16) : -1;
    return good ? value : -1;
}

int escapedUnit(const QByteArray &json, qsizetype at)
{
    if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u')
        return -1;
    return hexValue(QByteArrayView(json).sliced(at + 2, 4));
}

/// \ud83d without its other half becomes \ufffd, in place and of the same length.
int replaceLoneSurrogates(QByteArray &json)
{
    int replaced = 0;
    for (qsizetype i = json.indexOf('\\'); i >= 0 && i + 1 < json.size();
         i = json.indexOf('\\', i)) {
        const int unit = escapedUnit(json, i);
        if (unit < 0) {
            i += 2;
            continue;
        }
        const bool high = unit >= 0xd800 && unit < 0xdc00;
        const int next = high ? escapedUnit(json, i + 6) : -1;
        if (high && next >= 0xdc00 && next < 0xe000) {
            i += 12;
            continue;
        }
        if (unit >= 0xd800 && unit < 0xe000) {
            json.replace(i, 6, "\\ufffd");
            ++replaced;
        }
        i += 6;
    }
    return replaced;
}

Error faultOf(const QByteArray &json, const QString &origin, simdjson::error_code code)
{
    const QString reason = QString::fromLatin1(simdjson::error_message(code));
    const std::optional<JsonFault> fault = findJsonFault(json);
    if (!fault) {
        return {ErrorKind::BadInput,
                Words::tr("%1 is not valid JSON and was not read.").arg(origin), reason};
    }
    return {ErrorKind::BadInput,
            Words::tr("%1 is not valid JSON at %2: %3. Nothing was read from it.")
                .arg(origin, lineAndColumn(json, fault->offset), fault->text),
            u"byte %1: %2"_s.arg(fault->offset).arg(reason)};
}

} // namespace

QString lineAndColumn(QByteArrayView bytes, qsizetype offset)
{
    const QByteArrayView before = bytes.first(qBound<qsizetype>(0, offset, bytes.size()));
    const qsizetype line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return Words::tr("line %1, column %2").arg(line).arg(column);
}

simdjson::error_code JsonParser::tryParse(QByteArrayView bytes, JsonElement &element)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (size > m_parser.capacity() || m_parser.max_depth() < maximumJsonDepth) {
        if (const auto error = m_parser.allocate(std::max<size_t>(size, 4096), maximumJsonDepth))
            return error;
    }
    if (size == 0)
        return simdjson::EMPTY; // without a byte there may be no memory to copy from either
    return m_parser.parse(bytes.data(), size).get(element);
}

Result<JsonElement> JsonParser::parse(const QByteArray &bytes, const QString &origin,
                                      Issues &issues)
{
    JsonElement element;
    QByteArray json = asUtf8(bytes);
    const simdjson::error_code first = tryParse(json, element);
    if (first == simdjson::SUCCESS)
        return element;
    int replaced = 0;
    if (!json.isValidUtf8()) {
        const QString decoded = QString::fromUtf8(json);
        replaced += int(decoded.count(QChar(QChar::ReplacementCharacter)));
        json = decoded.toUtf8();
    }
    replaced += replaceLoneSurrogates(json);
    if (replaced == 0 || tryParse(json, element) != simdjson::SUCCESS)
        return std::unexpected(faultOf(json, origin, first));
    issues.append(
        {Severity::Warning, u"bad-characters"_s,
         Words::tr("%n characters could not be read and are shown as \ufffd.", nullptr, replaced),
         origin});
    return element;
}

std::optional<JsonElement> JsonParser::parseLine(QByteArrayView line)
{
    JsonElement element;
    if (tryParse(line, element) == simdjson::SUCCESS)
        return element;
    QByteArray repaired = QString::fromUtf8(line).toUtf8();
    replaceLoneSurrogates(repaired);
    if (tryParse(repaired, element) == simdjson::SUCCESS)
        return element;
    return std::nullopt;
}

std::optional<JsonElement> member(JsonObject object, std::string_view name)
{
    JsonElement value;
    if (object[name].get(value) != simdjson::SUCCESS || value.is_null())
        return std::nullopt;
    return value;
}

std::optional<JsonElement> member(JsonElement element, std::string_view name)
{
    JsonObject object;
    if (element.get(object) != simdjson::SUCCESS)
        return std::nullopt;
    return member(object, name);
}

std::optional<JsonElement> anyMember(JsonObject object,
                                     std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const auto value = member(object, name))
            return value;
    }
    return std::nullopt;
}

std::optional<JsonElement> anyMember(JsonElement element,
                                     std::initializer_list<std::string_view> names)
{
    JsonObject object;
    if (element.get(object) != simdjson::SUCCESS)
        return std::nullopt;
    return anyMember(object, names);
}

QString textOf(const std::optional<JsonElement> &value)
{
    std::string_view text;
    if (!value || value->get(text) != simdjson::SUCCESS)
        return {};
    return storableText(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

QString idOf(const std::optional<JsonElement> &value)
{
    if (!value)
        return {};
    if (int64_t number = 0; value->get(number) == simdjson::SUCCESS)
        return QString::number(number);
    if (double number = 0; value->get(number) == simdjson::SUCCESS && std::isfinite(number))
        return QString::number(number, 'f', 0);
    return textOf(value);
}

std::optional<int> integerOf(const std::optional<JsonElement> &value)
{
    if (!value)
        return std::nullopt;
    if (double number = 0; value->get(number) == simdjson::SUCCESS) {
        const bool fits = std::isfinite(number) && std::abs(number) <= 2e9;
        return fits ? std::optional(static_cast<int>(number)) : std::nullopt;
    }
    bool good = false;
    const int number = textOf(value).toInt(&good);
    return good ? std::optional(number) : std::nullopt;
}

bool flagOf(const std::optional<JsonElement> &value)
{
    bool flag = false;
    return value && value->get(flag) == simdjson::SUCCESS && flag;
}

QDateTime timeOf(const std::optional<JsonElement> &value)
{
    if (!value)
        return {};
    if (double number = 0; value->get(number) == simdjson::SUCCESS)
        return timeFromNumber(number);
    return timeFromText(textOf(value));
}

} // namespace rapporteur
