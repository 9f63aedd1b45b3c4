// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screenshots/studio.h"

namespace rapporteur::screenshots
{

/// One picture: what it is called and how to bring a window into that state.
struct Picture {
    QString name; ///< of its file; several pictures of one state begin with it
    bool documentation = false; ///< lies in packaging/screenshots
    std::function<void(Studio &)> draw;
    QString language = QStringLiteral("en_GB");
};

[[nodiscard]] QList<Picture> pictures();

} // namespace rapporteur::screenshots
