// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/readers.h"
#include "core/store/workspace.h"
#include "core/store/workspacefile.h"
#include "core/store/writer.h"

#include <QThreadPool>

namespace rapporteur
{

/// The parts of an open workspace. Order of destruction, from the last: preparing ends, readers close,
/// the writer commits what was posted and closes, the lock goes.
class Workspace::Private
{
public:
    Private(OpenedFile file, const Clock &workspaceClock, const WorkspaceOptions &options);
    ~Private();

    /// Posts a write; a workspace open for reading refuses it and says why.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> write(std::function<Result<T>(WriteContext &)> work,
                                           Writer::Stored stored = {},
                                           Writer::Urgency urgency = Writer::Urgency::Usual)
    {
        if (!writer)
            return QtFuture::makeReadyValueFuture(Result<T>(std::unexpected(readOnlyError())));
        return writer->post<T>(std::move(work), std::move(stored), urgency);
    }
    [[nodiscard]] Error readOnlyError() const;

    const WorkspaceInfo info;
    const Clock &clock;
    std::unique_ptr<WorkspaceLock> lock;
    std::unique_ptr<Writer> writer;
    std::unique_ptr<Readers> readers;
    std::unique_ptr<Readers> longReader; ///< for exports, checks and backups, which take their time
    QThreadPool preparing; ///< one thread: imports keep their order
};

} // namespace rapporteur
