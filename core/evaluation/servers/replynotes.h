// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace rapporteur
{

/// Context of the notes on oddities of replies.
struct ReplyNotes {
    Q_DECLARE_TR_FUNCTIONS(ReplyNotes)
};

} // namespace rapporteur
