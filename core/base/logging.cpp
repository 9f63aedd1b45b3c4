// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace rapporteur
{

Q_LOGGING_CATEGORY(logSources, "rapporteur.sources", QtWarningMsg)
Q_LOGGING_CATEGORY(logContent, "rapporteur.content", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "rapporteur.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logRuns, "rapporteur.runs", QtWarningMsg)
Q_LOGGING_CATEGORY(logWindow, "rapporteur.window", QtWarningMsg)

} // namespace rapporteur
