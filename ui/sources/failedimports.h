// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/importer.h"
#include "ui/base/windowcontext.h"

namespace rapporteur
{

/// Something that could not be loaded, with what is needed to try again.
struct FailedImport {
    QList<ImportChoice> choices; ///< what to load again; never empty
    QString where; ///< path or address, for people
    QString why;
    QString host; ///< of the own network, refused until the person allows it; else empty
    QDateTime at;

    [[nodiscard]] QString key() const { return keyOf(choices.first()); }
    bool operator==(const FailedImport &) const = default;
};

/// What failed and was neither loaded later nor dismissed: a list to work off, kept with the workspace.
class FailedImports : public QObject
{
    Q_OBJECT

public:
    FailedImports(const WindowContext &context, QObject *parent);

    [[nodiscard]] const QList<FailedImport> &list() const { return m_list; }
    /// Adds what failed in an import and takes away what went well this time.
    void take(const QList<ImportReport> &reports);
    /// Adds things that were found unreadable before anything was tried.
    void add(const QList<ImportChoice> &broken);
    void dismiss(const QStringList &keys);

Q_SIGNALS:
    void changed();

private:
    void put(const FailedImport &failed);
    void keep();

    WindowContext m_context;
    QList<FailedImport> m_list; ///< the newest last
};

} // namespace rapporteur
