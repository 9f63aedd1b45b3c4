// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/sources/adapters/archive.h"
#include "core/sources/adapters/csvarticles.h"

#include <QJsonObject>

namespace rapporteur
{

/// One thing that could be added, as the person sees it who chooses.
struct ImportChoice {
    enum class Kind {
        File,
        Page, ///< of an archive
        Entry, ///< of a list: its own text or the page it names
        Address ///< of a page, or something of Hacker News
    };
    Kind kind = Kind::File;
    QString source = {}; ///< path of the file or archive, address, "hn:8863"
    QString title = {};
    QString url = {}; ///< of the article; may be empty
    QString what = {}; ///< "HTML page", "Table, 12 lines", "48 comments"
    QString fault = {}; ///< why it cannot be taken as it is; empty: it can
    qint64 bytes = -1; ///< -1: unknown
    QDateTime date = {};
    bool suggested = true; ///< taken unless the person says otherwise
    bool twice = false; ///< an earlier choice has the same address
    RowId known = 0; ///< the article in the workspace that has this address
    qint64 record = 0; ///< Page
    QString file = {}; ///< Page: within a WACZ
    std::optional<SourceCandidate> candidate = {}; ///< Entry
    bool takeText = false; ///< Entry: the text that the list carries, without asking the network
    std::optional<ColumnMapping> mapping = {}; ///< File: it is a table with these columns
    bool isTable = false; ///< File: columns can be told

    bool operator==(const ImportChoice &) const = default;
};

/// What makes two choices the same thing to load, however it is described.
[[nodiscard]] QString keyOf(const ImportChoice &choice);

/// What is needed to load it again, kept with a workspace. Text that a list carried is not kept.
[[nodiscard]] QJsonObject toJson(const ImportChoice &choice);
[[nodiscard]] std::optional<ImportChoice> choiceFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject mappingToJson(const ColumnMapping &mapping);
/// Nothing for what is no mapping that can be used.
[[nodiscard]] std::optional<ColumnMapping> mappingFromJson(const QJsonObject &json);

/// What loading an entry of a list asks for: its discussion on Hacker News with the page, else its page.
[[nodiscard]] QString sourceOf(const SourceCandidate &candidate);

/// The addresses and things of Hacker News that a text names, one a line or within a sentence, each once.
[[nodiscard]] QStringList addressesIn(const QString &text, qsizetype most = 5000);

/// What to load from the web, as somebody typed or pasted it, line by line. A line that is no address, or one that
/// may not be asked for, is a choice with its fault; "example.org/page" means https.
[[nodiscard]] QList<ImportChoice> addressChoices(const QString &text, qsizetype most = 5000);

} // namespace rapporteur
