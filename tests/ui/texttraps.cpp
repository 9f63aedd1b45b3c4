// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/texttraps.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QLabel>
#include <QTextBlock>
#include <QTextFrame>
#include <QWidget>

namespace rapporteur::testing
{

using namespace Qt::StringLiterals;

QString faultOfTip(const QString &tip)
{
    if (!Qt::mightBeRichText(tip))
        return {};
    TrapDocument document;
    document.setHtml(tip);
    document.setTextWidth(400);
    static_cast<void>(document.size());
    if (document.loads > 0 || !document.rootFrame()->childFrames().isEmpty())
        return u"rich: "_s + tip.left(200);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextCharFormat format = piece.fragment().charFormat();
            if (format.isImageFormat() || format.isAnchor() || format.fontWeight() > QFont::Normal)
                return u"formatted: "_s + tip.left(200);
        }
    }
    return {};
}

namespace
{

QStringList faultsOfModel(const QAbstractItemModel &model)
{
    QStringList faults;
    QList<QModelIndex> parents{{}};
    while (!parents.isEmpty()) {
        const QModelIndex parent = parents.takeLast();
        for (int row = 0; row < std::min(60, model.rowCount(parent)); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                const QString fault = faultOfTip(index.data(Qt::ToolTipRole).toString());
                if (!fault.isEmpty())
                    faults.append(fault);
                if (column == 0 && model.hasChildren(index))
                    parents.append(index);
            }
        }
    }
    return faults;
}

} // namespace

QStringList faultsOf(QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget); label
            && !label->text().isEmpty() && label->textFormat() != Qt::PlainText
            && !(label->inherits("QTipLabel") && faultOfTip(label->text()).isEmpty()))
            faults.append(u"label that guesses: "_s + label->text().left(80));
        const QString fault = faultOfTip(widget->toolTip());
        if (!fault.isEmpty())
            faults.append(fault);
    }
    for (const QAbstractItemModel *model : window.findChildren<QAbstractItemModel *>())
        faults += faultsOfModel(*model);
    for (const QAction *action : window.findChildren<QAction *>()) {
        const QString fault = faultOfTip(action->toolTip());
        if (!fault.isEmpty())
            faults.append(fault);
    }
    for (const QTextDocument *document : window.findChildren<QTextDocument *>()) {
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                if (piece.fragment().charFormat().isImageFormat())
                    faults.append(u"a picture in a document"_s);
            }
        }
        if (!document->rootFrame()->childFrames().isEmpty())
            faults.append(u"a table in a document"_s);
    }
    return faults;
}

} // namespace rapporteur::testing
