// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace rapporteur
{

/// The one place that takes keys out of text before it is logged, shown, stored or exported. Masks
/// the values of the keys it was told, also in pieces from their beginning, in percent encoding, in
/// base64 and in JSON, and whatever looks like a key: known beginnings (sk-, gsk_, AIza, …),
/// "Bearer …", header lines and fields of that name, credentials in addresses. Apply it to the
/// whole text before shortening it. Immutable, hence for all threads.
class Redactor
{
public:
    Redactor() = default; ///< patterns alone
    explicit Redactor(const QList<QByteArray> &keys);

    [[nodiscard]] QString redacted(const QString &text) const;
    /// The same for bytes that are UTF-8 or nearly so; other bytes stay as they are.
    [[nodiscard]] QByteArray redacted(const QByteArray &bytes) const;
    /// Whether the text would be changed.
    [[nodiscard]] bool findsIn(const QString &text) const { return redacted(text) != text; }

    static constexpr QStringView Mask = u"[key removed]";

private:
    QList<QString> m_values; ///< all spellings of all keys, longest first
};

} // namespace rapporteur
