// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/influence.h"
#include "ui/base/openarticle.h"
#include "ui/base/tablemodel.h"

#include <QWidget>

class QListView;

namespace rapporteur
{

class EmptyState;
class LiveFigures;

/// Which provisions carry the headline, as bars to both sides of a line: how far the mean would move if a
/// row were left out. Follows each change at once; choosing a bar brings the hand to its row.
class TornadoPane : public QWidget
{
    Q_OBJECT

public:
    TornadoPane(OpenArticle &article, const LiveFigures &figures, QWidget *parent = nullptr);

    using Model = TableModel<Influence, int>;
    [[nodiscard]] Model &model() { return *m_model; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show();

    OpenArticle &m_article;
    const LiveFigures &m_figures;
    Model *m_model;
    QListView *m_list;
    EmptyState *m_empty;
};

} // namespace rapporteur
