// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/textdifference.h"

#include <QTextEdit>

namespace rapporteur
{

/// What changed between two texts, to read: what was removed struck out, what was added underlined, both
/// with a ground of their own. Built through a cursor from plain characters.
class DifferenceView : public QTextEdit
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void showDifference(const QList<DifferencePiece> &pieces);
    void clearDifference();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void write();
    void placeColumn();

    QList<DifferencePiece> m_pieces;
};

} // namespace rapporteur
