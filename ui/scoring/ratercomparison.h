// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/tablemodel.h"
#include "ui/scoring/raterrow.h"

#include <QTreeView>

namespace rapporteur
{

/// All raters side by side on the provision under the hand. Choosing a rater by Enter or a double click
/// makes its evaluation the one that is judged.
class RaterComparison : public QTreeView
{
    Q_OBJECT

public:
    explicit RaterComparison(OpenArticle &article, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

private:
    void show();
    void judge(const QModelIndex &index);

    OpenArticle &m_article;
    TableModel<RaterRow, QString> *m_model;
};

} // namespace rapporteur
