// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/chatrequest.h"
#include "core/evaluation/servers/replyreader.h"

#include <QJsonObject>

namespace rapporteur::testing
{

/// A shipped preset; fails the program when there is none of that id.
[[nodiscard]] ServerPreset presetNamed(const QString &id);

/// A model at a preset's own address ("{…}" filled with "acct").
[[nodiscard]] AskedServer askedAt(const QString &preset,
                                  const QString &model = QStringLiteral("model-x"));

/// An answer of a status with headers and a body.
[[nodiscard]] ServerResponse responseOf(int status, const QByteArray &body = {},
                                        const QList<ServerHeader> &headers = {});

/// The answer that a golden input describes: {"status", "headers", "body" or "text" or "lines"}.
[[nodiscard]] ServerResponse responseIn(const QJsonObject &input);

/// 2026-11-25T12:00:00Z
[[nodiscard]] QDateTime noon();

/// All that a reading gave, in a form that people can check; with the next move after a first
/// failed attempt.
[[nodiscard]] QJsonObject dumpOf(const ServerOutcome &outcome);
[[nodiscard]] QJsonObject dumpOf(const ServerFault &fault);

/// The object in a file; an empty one when there is none.
[[nodiscard]] QJsonObject objectInFile(const QString &path);

} // namespace rapporteur::testing
