// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rapporteur
{

/// The text without the reasoning that some models print first: all up to the last </think>, </thinking>
/// or </reasoning> that an object follows. A block that begins and never ends swallows all: what it holds
/// is a draft, not an answer.
[[nodiscard]] QStringView withoutThinking(QStringView text);

/// The insides of Markdown fences (``` or ~~~), in order; a fence that never closes reaches to the end.
[[nodiscard]] QList<QStringView> fencedParts(QStringView text);

/// The {…} stretches with as many closing as opening braces, strings left out of the count; none lies
/// inside another. Linear in the text, also for text full of lone braces.
[[nodiscard]] QList<QStringView> balancedObjects(QStringView text);

/// "3:14", line and column of an offset, both from 1.
[[nodiscard]] QString lineAndColumn(QStringView text, qsizetype offset);

} // namespace rapporteur
