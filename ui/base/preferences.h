// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

#include <functional>

class QSettings;

namespace rapporteur
{

/// A setting, described once: its field in the dialog, its search words and its reading are made from this.
struct Setting {
    enum class Kind { Flag, Number, Choice, Text };
    struct Option {
        QString id, title;
    };

    QString key; ///< in the settings file: "compare/deadZone"
    Kind kind = Kind::Flag;
    QString section; ///< heading in the dialog
    QString label;
    QString tip = {}; ///< what it does, a sentence
    QVariant fallback = {}; ///< when nothing was chosen
    double minimum = 0, maximum = 1, step = 0.05; ///< of a number
    QList<Option> options = {}; ///< of a choice
};

/// The table of settings and what a person chose. A value that does not fit its description, from an older
/// or a damaged file, is as if nothing had been chosen.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives this. `account`: the name of a reviewer who has given none.
    Preferences(QSettings &settings, const QString &account, QObject *parent = nullptr);

    /// In the language of the window at this moment.
    [[nodiscard]] QList<Setting> table() const;
    [[nodiscard]] QVariant value(const QString &key) const;
    [[nodiscard]] double number(const QString &key) const { return value(key).toDouble(); }
    [[nodiscard]] bool flag(const QString &key) const { return value(key).toBool(); }
    [[nodiscard]] QString text(const QString &key) const { return value(key).toString(); }

    /// A value that does not fit is refused.
    bool setValue(const QString &key, const QVariant &value);
    /// Forgets what was chosen.
    void reset(const QString &key);

Q_SIGNALS:
    void changed(const QString &key);

private:
    QSettings &m_settings;
    QString m_account;
};

// The keys.
inline const QString ReviewerSetting = QStringLiteral("reviewer");
inline const QString LanguageSetting = QStringLiteral("language");
inline const QString ColoursSetting = QStringLiteral("appearance/colours");
inline const QString ThresholdSetting = QStringLiteral("compare/threshold");
inline const QString DeadZoneSetting = QStringLiteral("compare/deadZone");
inline const QString NextUndecidedSetting = QStringLiteral("review/nextUndecided");

/// "system" or the code of a language that the program speaks, with its name in itself.
[[nodiscard]] QList<Setting::Option> spokenLanguages();

} // namespace rapporteur
