// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/tablemodel.h"
#include "ui/scoring/raterrow.h"

#include <QListView>

namespace rapporteur
{

/// What the raters say about the provision under the hand: facts with how well each stands in the
/// content, inferences, notes. A click or Enter on a fact shows its place in the reader.
class StatementList : public QListView
{
    Q_OBJECT

public:
    explicit StatementList(OpenArticle &article, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show();
    void jump(const QModelIndex &index);

    OpenArticle &m_article;
    TableModel<std::pair<int, RaterStatement>, int> *m_model;
};

} // namespace rapporteur
