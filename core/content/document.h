// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/textspan.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <optional>

namespace rapporteur
{

enum class BlockKind { Heading, Paragraph, ListItem, Code, Quote, Caption, TableRow };

/// A block of the readable text. Blocks do not overlap and are in order; between two stands "\n\n".
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0; ///< heading 1–6; list or quote depth
    QString marker; ///< of a list item: "•", "3."
    TextSpan span;
    bool operator==(const Block &) const = default;
};

enum class InlineKind { Link, Emphasis, Strong, Code };

struct InlineMark {
    InlineKind kind = InlineKind::Link;
    TextSpan span;
    QString target; ///< absolute address of a link; shown as text, opened only on request
    bool operator==(const InlineMark &) const = default;
};

/// A structural fact that the program itself observed on the page; any reader can confirm it.
struct PageFact {
    QString id; ///< "https", "trackers", "author", …
    bool present = false;
    int count = 0;
    double value = 0; ///< shares 0…1
    QString text; ///< the evidence: host names, the author's name, the licence address
    std::optional<TextSpan> source; ///< where in the page's source, UTF-16 units
    bool operator==(const PageFact &) const = default;
};

/// Whether a page holds an article at all, or a wall in front of it.
struct Gate {
    QString category; ///< "paywall", "cookie_wall", …; empty when open
    double confidence = 0;
    QStringList signs; ///< what led to it, for people

    [[nodiscard]] bool blocked() const { return !category.isEmpty() && confidence >= 0.6; }
    bool operator==(const Gate &) const = default;
};

/// The frozen content of an article: immutable once made. All positions refer to `text`.
struct Document {
    QString title;
    QString author;
    QString site;
    QString language; ///< BCP 47, lower case primary tag
    bool rightToLeft = false;
    QDateTime publishedAt;
    QDateTime modifiedAt;
    QString url; ///< canonical address if the page names one, else where it came from
    QString text; ///< readable text, storable, blocks joined by "\n\n"
    QList<Block> blocks;
    QList<InlineMark> inlines;
    QList<PageFact> facts;
    Gate gate;
    QString source; ///< the page's source, decoded, storable
    QString charset; ///< that was used to decode it
    QString extractor; ///< name and version of the method, e.g. "html-1"
    Issues issues; ///< what was repaired, cut or could not be read

    [[nodiscard]] const PageFact *fact(QStringView id) const;
    [[nodiscard]] int wordCount() const;
    bool operator==(const Document &) const = default;
};

} // namespace rapporteur
