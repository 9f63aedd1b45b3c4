// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/influence.h"
#include "ui/base/openarticle.h"

namespace rapporteur
{

/// The arithmetic of the article on screen as it would be if it were submitted now: the judged
/// evaluation, the person's decisions on top, and a value that is being typed or dragged on top of that.
class LiveFigures : public QObject
{
    Q_OBJECT

public:
    explicit LiveFigures(const OpenArticle &article, QObject *parent = nullptr);

    /// A value not yet decided: while it is typed or dragged.
    void preview(CellKey cell, Score value);
    void clearPreview();
    [[nodiscard]] bool isPreviewing(CellKey cell) const
    {
        return m_preview && m_preview->first == cell;
    }

    [[nodiscard]] const Headline &headline() const { return m_headline; }
    /// Of the judged evaluation alone; empty when there is none.
    [[nodiscard]] const std::optional<Headline> &machine() const { return m_machine; }
    [[nodiscard]] Score value(CellKey cell) const;
    [[nodiscard]] Score machineValue(CellKey cell) const;
    [[nodiscard]] RowFigures figures(int provision) const;
    /// What carries the headline as it stands.
    [[nodiscard]] QList<Influence> influences() const
    {
        return rapporteur::influences(m_article.rubric(), m_rows, m_weights);
    }
    /// Evidence letter of the row as it stands.
    [[nodiscard]] QString evidence(int provision) const;
    /// Decisions that change a value, and decisions of any kind.
    [[nodiscard]] int changedCells() const { return m_changed; }
    [[nodiscard]] int decidedCells() const { return m_decided; }

Q_SIGNALS:
    void changed();

private:
    void recompute();
    [[nodiscard]] const RowInput *row(int provision) const;

    const OpenArticle &m_article;
    std::optional<std::pair<CellKey, Score>> m_preview;
    Headline m_headline;
    std::optional<Headline> m_machine;
    QList<RowInput> m_rows;
    PerChannel<double> m_weights{};
    int m_changed = 0, m_decided = 0;
};

} // namespace rapporteur
