// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace rapporteur::testing
{

/// Adds a data row for each pair `<case>.in.*` and `<case>.out.*` of a folder, with the columns `input` and
/// `expected` (paths). A folder without cases, or an input without its output, fails the test (outputs that are
/// not there yet are fine while accepting). A case is added by adding files.
void addGoldenRows(const QString &folder);

/// Does `actual` equal the file `expected`? If not, writes `actual` beside it with the ending `.fail` and prints a
/// unified diff. With RAPPORTEUR_ACCEPT=1 in the environment the file is rewritten instead: read the change before
/// you commit it.
[[nodiscard]] bool matchesGolden(const QString &expected, const QByteArray &actual);

/// JSON as golden files keep it: indented, keys in order, one line end at the end.
[[nodiscard]] QByteArray goldenJson(const QJsonValue &value);

} // namespace rapporteur::testing
