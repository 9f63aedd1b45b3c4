// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/commenttree.h"

#include <QJsonArray>

namespace rapporteur
{

/// What is stored beside the text: blocks, inline marks and structural facts. Compact arrays.
[[nodiscard]] QByteArray documentStructureToJson(const Document &document);
/// Restores blocks, inlines, facts and gate into `document`, whose text is already set.
[[nodiscard]] Status documentStructureFromJson(const QByteArray &json, Document &document);

[[nodiscard]] QByteArray commentStructureToJson(const Comment &comment);
[[nodiscard]] Status commentStructureFromJson(const QByteArray &json, Comment &comment);

[[nodiscard]] QString commentStateName(CommentState state); ///< "live", "deleted", …
[[nodiscard]] CommentState commentStateNamed(QStringView name);

} // namespace rapporteur
