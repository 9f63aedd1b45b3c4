// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricobject.h"

#include "core/base/storabletext.h"
#include "core/rubric/rubrictexts.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

QString indexed(const QString &place, qsizetype index)
{
    return u"%1[%2]"_s.arg(place).arg(index);
}

/// "en", "pt-BR": two or three small letters, then anything after a hyphen.
bool isLanguage(const QString &code)
{
    const qsizetype hyphen = code.indexOf(u'-');
    const QStringView primary = hyphen < 0 ? QStringView(code) : QStringView(code).first(hyphen);
    return (primary.size() == 2 || primary.size() == 3)
        && std::ranges::all_of(primary, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

} // namespace

RubricObject::RubricObject(const QJsonValue &value, QString place, Issues &issues)
    : m_object(value.toObject())
    , m_place(std::move(place))
    , m_issues(&issues)
    , m_readable(value.isObject())
{
    if (!m_readable && !value.isUndefined())
        add(Severity::Error, "wrong-type"_L1, m_place, tr("This must be an object."));
}

QString RubricObject::place(QLatin1StringView key) const
{
    if (key.isEmpty() || m_place.isEmpty())
        return key.isEmpty() ? m_place : QString(key);
    return m_place + u'.' + key;
}

void RubricObject::add(Severity severity, QLatin1StringView code, const QString &place,
                       const QString &text)
{
    m_issues->append({severity, QString(code), text, place});
}

void RubricObject::error(QLatin1StringView code, QLatin1StringView key, const QString &text)
{
    add(Severity::Error, code, place(key), text);
}

void RubricObject::warning(QLatin1StringView code, QLatin1StringView key, const QString &text)
{
    add(Severity::Warning, code, place(key), text);
}

void RubricObject::mustBeNew(QSet<QString> &seen, QLatin1StringView key, const QString &value)
{
    const QString folded = value.toCaseFolded();
    if (value.isEmpty()) // an issue already
        return;
    if (seen.contains(folded))
        error("duplicate"_L1, key, tr("\"%1\" is there more than once.").arg(value));
    seen.insert(folded);
}

QJsonValue RubricObject::value(QLatin1StringView key)
{
    m_known.insert(QString(key));
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() && m_readable)
        error("missing-key"_L1, key, tr("The key \"%1\" is missing.").arg(key));
    return value;
}

bool RubricObject::isSound(const QJsonValue &value, const QString &place)
{
    const QString text = value.toString();
    if (!value.isString())
        add(Severity::Error, "wrong-type"_L1, place, tr("This must be a text."));
    else if (text.trimmed().isEmpty())
        add(Severity::Error, "empty"_L1, place, tr("This text must not be empty."));
    else if (text.size() > TextLimit)
        add(Severity::Error, "too-long"_L1, place,
            tr("This text is longer than %n characters.", nullptr, TextLimit));
    else if (storableText(text) != text)
        add(Severity::Error, "bad-text"_L1, place,
            tr("This text holds characters that cannot be stored."));
    else
        return true;
    return false;
}

QString RubricObject::text(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    return !found.isUndefined() && isSound(found, place(key)) ? found.toString() : QString();
}

LocalText RubricObject::localText(QLatin1StringView key)
{
    LocalText text;
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return text;
    if (!found.isObject()) {
        error("wrong-type"_L1, key, tr("This must be an object of texts by language."));
        return text;
    }
    const QJsonObject object = found.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString entry = place(key) + u'.' + it.key();
        if (!isLanguage(it.key()))
            add(Severity::Error, "bad-language"_L1, entry,
                tr("\"%1\" is not a language code such as \"en\".").arg(it.key()));
        else if (isSound(it.value(), entry))
            text.byLanguage.insert(it.key(), it.value().toString());
    }
    if (!object.contains("en"_L1))
        add(Severity::Error, "missing-key"_L1, place(key) + u".en"_s,
            tr("The English text is missing."));
    return withKnownLanguages(std::move(text));
}

LocalText RubricObject::optionalLocalText(QLatin1StringView key)
{
    return has(key) ? localText(key) : LocalText();
}

double RubricObject::number(QLatin1StringView key, double minimum, double maximum)
{
    const QJsonValue found = value(key);
    const double number = found.toDouble();
    if (found.isUndefined())
        return minimum;
    if (!found.isDouble()) {
        error("wrong-type"_L1, key, tr("This must be a number."));
        return minimum;
    }
    if (!std::isfinite(number) || number < minimum || number > maximum) {
        const QLocale c = QLocale::c();
        error("out-of-range"_L1, key,
              tr("This must be from %1 to %2.").arg(c.toString(minimum), c.toString(maximum)));
        return minimum;
    }
    return number;
}

int RubricObject::integer(QLatin1StringView key, int minimum, int maximum)
{
    const double found = number(key, minimum, maximum);
    if (found != std::floor(found)) {
        error("wrong-type"_L1, key, tr("This must be a whole number."));
        return minimum;
    }
    return static_cast<int>(found);
}

bool RubricObject::optionalFlag(QLatin1StringView key)
{
    if (!has(key))
        return false;
    const QJsonValue found = value(key);
    if (!found.isBool())
        error("wrong-type"_L1, key, tr("This must be true or false."));
    return found.toBool();
}

RubricObject RubricObject::object(QLatin1StringView key)
{
    return {value(key), place(key), *m_issues};
}

QJsonArray RubricObject::array(QLatin1StringView key, int atLeast)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    const QJsonArray array = found.toArray();
    if (!found.isArray())
        error("wrong-type"_L1, key, tr("This must be a list."));
    else if (array.size() < atLeast)
        error("wrong-count"_L1, key, tr("This list needs at least %n entries.", nullptr, atLeast));
    else if (array.size() > ListLimit)
        error("wrong-count"_L1, key, tr("This list has more than %n entries.", nullptr, ListLimit));
    else
        return array;
    return {};
}

QList<RubricObject> RubricObject::objects(QLatin1StringView key, int atLeast)
{
    QList<RubricObject> objects;
    const QJsonArray entries = array(key, atLeast);
    for (qsizetype i = 0; i < entries.size(); ++i)
        objects.append(RubricObject(entries.at(i), indexed(place(key), i), *m_issues));
    return objects;
}

QStringList RubricObject::texts(QLatin1StringView key, int atLeast)
{
    QStringList texts;
    const QJsonArray entries = array(key, atLeast);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (isSound(entries.at(i), indexed(place(key), i)))
            texts.append(entries.at(i).toString());
    }
    return texts;
}

QList<double> RubricObject::numbers(QLatin1StringView key, int count)
{
    QList<double> numbers;
    const QJsonArray entries = array(key, 0);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries.at(i).isDouble())
            numbers.append(entries.at(i).toDouble());
        else
            add(Severity::Error, "wrong-type"_L1, indexed(place(key), i),
                tr("This must be a number."));
    }
    if (numbers.size() == count)
        return numbers;
    if (m_object.value(key).isArray() && numbers.size() == entries.size())
        error("wrong-count"_L1, key, tr("This list needs exactly %n entries.", nullptr, count));
    return {};
}

void RubricObject::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            add(Severity::Error, "unknown-key"_L1,
                m_place.isEmpty() ? it.key() : m_place + u'.' + it.key(),
                tr("The key \"%1\" is not known here.").arg(it.key()));
    }
}

} // namespace rapporteur
