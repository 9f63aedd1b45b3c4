// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace rapporteur
{

/// Row number of a record inside one workspace; 0 means "not stored yet".
using RowId = qint64;

/// Source of the identifiers that outlive a workspace (changes, annotations, evaluations).
class IdSource
{
public:
    virtual ~IdSource() = default;
    /// A new identifier, lower-case UUID without braces.
    [[nodiscard]] virtual QString next() = 0;
};

class RandomIdSource final : public IdSource
{
public:
    [[nodiscard]] QString next() override
    {
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
};

} // namespace rapporteur
