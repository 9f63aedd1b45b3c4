// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourceitem.h"

#include <QHash>
#include <QJsonObject>

namespace rapporteur
{

enum class PageSection {
    Head,
    Summary,
    Figures, ///< "Aggregates"
    Discussion,
    Editorial,
    Structural,
    Profile, ///< of the domain
    Signals,
    Timeline,
    Other ///< known, and nothing in it that is read
};

/// The text of an item page cut at its headings. A section that comes twice is joined.
struct PageText {
    QHash<PageSection, QStringList> sections; ///< lines, trimmed, without empty ones

    [[nodiscard]] QStringList lines(PageSection section) const { return sections.value(section); }
    [[nodiscard]] bool has(PageSection section) const { return sections.contains(section); }
};

[[nodiscard]] PageText readPageText(const QString &text);

/// A score as pages write it: "+0.20", "−0.05", "ND". Empty: no score at all; null inside: ND.
[[nodiscard]] std::optional<std::optional<double>> scoreWritten(QStringView text);
/// The section that a line starts with, as documents write it ("Article 19", "Preamble"); empty when there is none.
[[nodiscard]] QString sectionNamed(QStringView line, qsizetype *end = nullptr);

/// What a page says about the story, from its head and its summary.
struct PageStory {
    QString title, domain, author, hnId, theme, sentiment, summary;
    std::optional<int> points, comments;
    QString contentType, version, date, classification;
    QStringList
        rest; ///< lines below the summary: comments, on pages whose headings were not copied
    struct Model {
        QString name;
        bool lite = false;
        std::optional<double> mean;
    };
    QList<Model> models; ///< of a page that offers several
};
[[nodiscard]] PageStory readPageStory(const PageText &page);

/// Comments, one each where names and times say so, else one a paragraph.
struct PageComments {
    QList<SourceComment> comments;
    bool parted = true; ///< where one ends and the next begins is known
};
[[nodiscard]] PageComments readPageComments(const QStringList &lines);

/// Rows of both channels by section name, in the fields of evaluation documents.
[[nodiscard]] QJsonArray readPageRows(const PageText &page);
/// Whether a line is the name of an element of the domain profile, or starts the table of them.
[[nodiscard]] bool isProfileElement(const QString &line);
[[nodiscard]] bool isProfileTableHead(const QString &line);
/// Elements of the domain profile, in the fields of evaluation documents; empty when there are none.
[[nodiscard]] QJsonObject readPageProfile(const QStringList &lines);
/// Figures as claimed.
[[nodiscard]] QJsonObject readPageFigures(const QStringList &lines);
/// Weights of the channels, when the figures name them.
[[nodiscard]] QJsonObject readPageWeights(const QStringList &lines);
/// Supplementary signals by their ids; those without data are left out.
[[nodiscard]] QJsonObject readPageSignals(const QStringList &lines);
/// The timeline, in the order of the page.
[[nodiscard]] QList<SourceEvent> readPageEvents(const QStringList &lines);

} // namespace rapporteur
