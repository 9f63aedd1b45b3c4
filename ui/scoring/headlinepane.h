// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/openarticle.h"

#include <QWidget>

namespace rapporteur
{

class FigureLine;
class HeatStrip;
class LiveFigures;
class SafeLabel;

/// The headline of the article as it stands with the person's decisions: class before decimals, what it
/// was before, the figures, and all cells at a glance.
class HeadlinePane : public QWidget
{
    Q_OBJECT

public:
    HeadlinePane(OpenArticle &article, const LiveFigures &figures, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    void showFigures();

    OpenArticle &m_article;
    const LiveFigures &m_figures;
    SafeLabel *m_class;
    SafeLabel *m_value;
    SafeLabel *m_before;
    FigureLine *m_line;
    HeatStrip *m_heat;
};

} // namespace rapporteur
