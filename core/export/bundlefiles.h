// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/writer.h"

#include <QTemporaryDir>

namespace rapporteur
{

/// The files of a bundle that came from somewhere, a folder or one ZIP, for reading. Names that lead out of it,
/// links and what is no file are refused, never followed.
class BundleFiles final : public ExportFiles
{
public:
    /// A ZIP is unpacked into a folder of its own for as long as this lives. Errors: NotFound, Unreadable, BadInput
    /// for what is no ZIP and for names that lead elsewhere, Limit beyond `UnpackedLimit`, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<BundleFiles>> open(const QString &path);

    static constexpr qint64 UnpackedLimit = 64LL << 30;

    /// Unwritable, always: a bundle that is being read is not written to.
    Status append(const QString &name, QByteArrayView bytes) override;
    Result<std::unique_ptr<QIODevice>> written(const QString &name) override;
    [[nodiscard]] QStringList names() const override { return m_names; }

private:
    [[nodiscard]] Status unpack(const QString &zip);
    [[nodiscard]] Status list();

    std::optional<QTemporaryDir> m_unpacked;
    QString m_folder;
    QStringList m_names;
};

} // namespace rapporteur
