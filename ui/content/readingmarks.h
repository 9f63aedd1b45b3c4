// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/openarticle.h"
#include "ui/content/mark.h"

namespace rapporteur
{

/// All marks of the open article, for the tabs of one reader: evidence of the evaluation shown, and
/// annotations. While the review is blind, evidence of provisions that are still undecided and notes of
/// other people stay hidden.
class ReadingMarks : public QObject
{
    Q_OBJECT

public:
    explicit ReadingMarks(OpenArticle &article, QObject *parent = nullptr);

    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; } ///< sorted by place
    [[nodiscard]] const Mark *mark(QStringView id) const;

    /// The evaluation whose evidence and answer are shown, nullptr without one.
    [[nodiscard]] const Evaluation *shown() const;
    void show(const QString &evaluation); ///< an empty id: the one that is judged

    /// The review is blind and not committed, so machine answers stay out of sight.
    [[nodiscard]] bool isBlind() const;

    /// The next (+1) or previous (-1) mark of the current cell, from the last one pointed at; wraps
    /// around. Nullptr when the cell has none.
    [[nodiscard]] const Mark *step(int direction);
    void pointAt(const QString &id) { m_pointed = id; }

Q_SIGNALS:
    void changed(); ///< other marks
    void shownChanged(); ///< another evaluation, or other evaluations to choose from

private:
    void rebuild();

    OpenArticle &m_article;
    QList<Mark> m_marks;
    QString m_shown;
    QString m_pointed;
};

} // namespace rapporteur
