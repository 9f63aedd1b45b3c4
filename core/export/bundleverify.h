// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace rapporteur
{

/// Something in a bundle that is not as it was written, or does not follow from the raw rows.
struct BundleFault {
    QString file;
    qint64 row = 0; ///< line, from 1; 0: the file as a whole
    QString what; ///< for people
    bool operator==(const BundleFault &) const = default;
};

struct BundleCheck {
    qint64 files = 0, articles = 0, rows = 0; ///< looked at; rows: lines of the raw files
    QList<BundleFault> faults; ///< at most `MostFaults`, in the order of the files
    bool operator==(const BundleCheck &) const = default;
};
inline constexpr qsizetype MostFaults = 100;

/// Checks a bundle, a folder or one ZIP, against itself, with nothing else at hand: the hash of every file, then
/// every file and figure that follows from the raw rows is made again and compared, byte by byte. `goOn` is asked
/// after each article; returning false cancels. Errors are for what is no bundle at all; what is wrong in one are
/// faults.
[[nodiscard]] Result<BundleCheck> verifyBundle(const QString &path,
                                               const std::function<bool(int articles)> &goOn = {});

} // namespace rapporteur
