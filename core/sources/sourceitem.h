// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/sources/sourcecandidate.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <optional>

namespace rapporteur
{

enum class CommentState { Live, Deleted, Removed, Dead, Placeholder };

/// One comment as its source gave it. Text is HTML in the source's dialect, never trusted.
struct SourceComment {
    QString nativeId;
    QString parentId; ///< empty: answers the article itself
    QString author; ///< empty when gone or unknown
    QDateTime postedAt; ///< UTC; invalid when unknown
    CommentState state = CommentState::Live;
    std::optional<int> score;
    QString html;
    QString url;
    bool operator==(const SourceComment &) const = default;
};

/// A discussion as its source gave it: the comments in display order (parents may come later).
struct SourceThread {
    QString source; ///< "hackernews"
    QString dialect; ///< "firebase", "algolia", "hnapi"
    QString rootId;
    QString url; ///< address of the discussion itself
    QString title;
    QString author;
    QDateTime postedAt;
    QString html; ///< text of a self post
    std::optional<int> points;
    std::optional<int> claimedCount; ///< what the source says; not a completeness test
    QList<SourceComment> comments;
    QStringList missingIds; ///< named by a parent but not delivered: the thread is partial
    bool operator==(const SourceThread &) const = default;
};

enum class PayloadKind { None, Html, Markdown, Text };

/// Something that happened to an article where it comes from: one line of a timeline.
struct SourceEvent {
    QDateTime at; ///< UTC; invalid when unknown
    QString type; ///< as domain.md names them: "eval_success", "rate_limit", "dlq", …
    Severity severity = Severity::Info;
    QString message; ///< as the source words it, plain text
    QJsonObject details; ///< what could be read out of the message: model, attempts, seconds …
    bool operator==(const SourceEvent &) const = default;
};

/// One item to load, as an adapter delivers it: bytes and what the source says about them.
struct SourceItem {
    QString origin; ///< file path or address it was read from, for messages
    QString url; ///< address of the article; may be empty
    QString title;
    QString author;
    QString site;
    QString language;
    QDateTime publishedAt;
    QDateTime fetchedAt;
    PayloadKind kind = PayloadKind::None;
    QByteArray payload; ///< raw bytes, kept as they came
    QString charset; ///< from the transport, empty when not said
    QMap<QString, QString> headers; ///< of the transport, lower-case names
    std::optional<SourceThread> thread;
    QList<QByteArray> evaluations; ///< raw evaluation documents that came with it
    bool partialEvaluations =
        false; ///< they may lack sections or have figures alone: no rater's answer
    QList<SourceEvent> events; ///< its timeline at the source, in the source's order
    Issues issues; ///< what was wrong but survivable
};

/// What an adapter made of a file: items, candidates that somebody may choose from, and the places it could
/// not read.
struct SourceReading {
    QList<SourceItem> items;
    QList<SourceCandidate> candidates;
    Issues issues;
};

} // namespace rapporteur
