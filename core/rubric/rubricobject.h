// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/rubric/rubric.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace rapporteur
{

/// One object of a rubric file. Every field asked for is checked, and what is wrong is added to the
/// issues with its place; reading goes on with a neutral value, so that one pass finds everything.
/// `finish` then names the keys that nobody asked for. The issues must outlive the object.
class RubricObject
{
    Q_DECLARE_TR_FUNCTIONS(RubricObject)

public:
    RubricObject(const QJsonValue &value, QString place, Issues &issues);

    /// A text that is not empty and that every store can keep.
    [[nodiscard]] QString text(QLatin1StringView key);
    /// A text in languages, English among them.
    [[nodiscard]] LocalText localText(QLatin1StringView key);
    /// The same, empty when the key is absent.
    [[nodiscard]] LocalText optionalLocalText(QLatin1StringView key);
    [[nodiscard]] double number(QLatin1StringView key, double minimum, double maximum);
    [[nodiscard]] int integer(QLatin1StringView key, int minimum, int maximum);
    /// True or false; false when the key is absent.
    [[nodiscard]] bool optionalFlag(QLatin1StringView key);
    /// The object of a key; an empty one after an issue.
    [[nodiscard]] RubricObject object(QLatin1StringView key);
    /// The objects of a list of at least `atLeast` entries.
    [[nodiscard]] QList<RubricObject> objects(QLatin1StringView key, int atLeast = 1);
    [[nodiscard]] QStringList texts(QLatin1StringView key, int atLeast = 1);
    [[nodiscard]] QList<double> numbers(QLatin1StringView key, int count);
    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }

    /// An error for each key that was not asked for.
    void finish();

    [[nodiscard]] QString place(QLatin1StringView key = {}) const;
    /// An error at a key, or at the object itself when `key` is empty.
    void error(QLatin1StringView code, QLatin1StringView key, const QString &text);
    void warning(QLatin1StringView code, QLatin1StringView key, const QString &text);
    /// An error when `value` was in `seen` before, in whatever case of letters; notes it otherwise.
    void mustBeNew(QSet<QString> &seen, QLatin1StringView key, const QString &value);
    /// Issues so far, of the whole file: a check that needs sound parts compares two counts.
    [[nodiscard]] qsizetype issueCount() const { return m_issues->size(); }

    /// Longest list that a rubric may hold.
    static constexpr int ListLimit = 1000;
    /// Longest text, in UTF-16 units.
    static constexpr int TextLimit = 4000;

private:
    [[nodiscard]] QJsonValue value(QLatin1StringView key);
    [[nodiscard]] QJsonArray array(QLatin1StringView key, int atLeast);
    [[nodiscard]] bool isSound(const QJsonValue &value, const QString &place);
    void add(Severity severity, QLatin1StringView code, const QString &place, const QString &text);

    QJsonObject m_object;
    QString m_place;
    Issues *m_issues;
    QSet<QString> m_known;
    bool m_readable = true; ///< false when it was no object: its keys are not reported one by one
};

} // namespace rapporteur
