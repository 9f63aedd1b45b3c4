// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sweeprow.h"
#include "ui/base/windowcontext.h"

namespace rapporteur
{

/// One of the person's earlier rulings: what the machine had said of a cell, and what became of it.
struct Ruling {
    RowId article = 0;
    QString title;
    CellKey cell;
    Score machine; ///< empty also where it is covered
    QString evidence;
    Decision decision;
    bool operator==(const Ruling &) const = default;
};

/// Rulings that set the machine right, with the like cases first: where the machine's value and the strength of the
/// evidence were those of the case at hand, then the nearer values. Acceptances are no rulings; the article at hand is left
/// out.
[[nodiscard]] QList<Ruling> rulingsLike(const QList<SweepRow> &rows, RowId article, int channel,
                                        Score machine, const QString &evidence);

/// Opens the list of earlier rulings on the provision under the hand, to judge like cases alike.
class Casebook : public QObject
{
    Q_OBJECT

public:
    explicit Casebook(const WindowContext &context, QWidget *window);

Q_SIGNALS:
    void articleRequested(rapporteur::RowId article);
    void failed(const rapporteur::Error &error);

private:
    void open();
    void show(const QList<Ruling> &rulings);
    void goTo(const Ruling &ruling);
    void goToWanted();

    WindowContext m_context;
    QWidget *m_window;
    std::optional<std::pair<RowId, CellKey>>
        m_wanted; ///< the cell to go to once its article is open
};

} // namespace rapporteur
