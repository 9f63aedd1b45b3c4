// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/preferences.h"

#include <QSettings>

#include <algorithm>
#include <cmath>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestSetting = 200;

/// The value in its kind, or nothing when it does not fit.
QVariant fitting(const Setting &setting, const QVariant &value)
{
    switch (setting.kind) {
    case Setting::Kind::Flag:
        return value.canConvert<bool>() ? QVariant(value.toBool()) : QVariant();
    case Setting::Kind::Number: {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        const bool fits = isNumber && std::isfinite(number) && number >= setting.minimum
            && number <= setting.maximum;
        return fits ? QVariant(number) : QVariant();
    }
    case Setting::Kind::Choice:
        return std::ranges::contains(setting.options, value.toString(), &Setting::Option::id)
            ? QVariant(value.toString())
            : QVariant();
    case Setting::Kind::Text:
        break;
    }
    const QString text = value.toString().simplified();
    return text.isEmpty() || text.size() > LongestSetting ? QVariant() : QVariant(text);
}

} // namespace

QList<Setting::Option> spokenLanguages()
{
    return {{u"system"_s, Preferences::tr("As the system says")},
            {u"en"_s, u"English"_s},
            {u"de"_s, u"Deutsch"_s},
            {u"fr"_s, u"Français"_s},
            {u"es"_s, u"Español"_s}};
}

Preferences::Preferences(QSettings &settings, const QString &account, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_account(account)
{}

QList<Setting> Preferences::table() const
{
    using Kind = Setting::Kind;
    const QString person = tr("You"), look = tr("Appearance"), compare = tr("Comparison"),
                  review = tr("Reviewing");
    return {
        {.key = ReviewerSetting,
         .kind = Kind::Text,
         .section = person,
         .label = tr("Reviewer"),
         .tip = tr("The name under which decisions are kept. Reviews of another name stay theirs."),
         .fallback = m_account},
        {.key = LanguageSetting,
         .kind = Kind::Choice,
         .section = look,
         .label = tr("Language"),
         .tip = tr(
             "Windows change their language at once and keep their place; what was done before can "
             "then be restored from the history, not undone."),
         .fallback = u"system"_s,
         .options = spokenLanguages()},
        {.key = ColoursSetting,
         .kind = Kind::Choice,
         .section = look,
         .label = tr("Colours"),
         .tip = tr("Light or dark, or as the rest of the system."),
         .fallback = u"system"_s,
         .options = {{u"system"_s, tr("As the system says")},
                     {u"light"_s, tr("Light")},
                     {u"dark"_s, tr("Dark")}}},
        {.key = NextUndecidedSetting,
         .kind = Kind::Flag,
         .section = review,
         .label = tr("Go on after accepting a cell"),
         .tip = tr("Accepting a cell moves on to the next one that is undecided."),
         .fallback = false},
        {.key = ThresholdSetting,
         .kind = Kind::Number,
         .section = compare,
         .label = tr("Least difference that counts"),
         .tip = tr("Raters that are less apart on a cell are taken to agree when only differences "
                   "are shown."),
         .fallback = 0.2,
         .maximum = 2},
        {.key = DeadZoneSetting,
         .kind = Kind::Number,
         .section = compare,
         .label = tr("Dead zone of signs"),
         .tip = tr("Values up to this far from 0 count as having no sign."),
         .fallback = 0.1},
    };
}

QVariant Preferences::value(const QString &key) const
{
    const QList<Setting> all = table();
    const auto setting = std::ranges::find(all, key, &Setting::key);
    if (setting == all.cend())
        return {};
    const QVariant chosen = fitting(*setting, m_settings.value(key));
    return chosen.isValid() && m_settings.contains(key) ? chosen : setting->fallback;
}

bool Preferences::setValue(const QString &key, const QVariant &value)
{
    const QList<Setting> all = table();
    const auto setting = std::ranges::find(all, key, &Setting::key);
    const QVariant fit = setting == all.cend() ? QVariant() : fitting(*setting, value);
    if (!fit.isValid())
        return false;
    if (this->value(key) == fit)
        return true;
    m_settings.setValue(key, fit);
    Q_EMIT changed(key);
    return true;
}

void Preferences::reset(const QString &key)
{
    const QVariant before = value(key);
    m_settings.remove(key);
    if (value(key) != before)
        Q_EMIT changed(key);
}

} // namespace rapporteur
