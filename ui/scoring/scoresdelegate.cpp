// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/scoresdelegate.h"

#include "ui/base/colours.h"
#include "ui/scoring/scoreeditor.h"
#include "ui/scoring/scoresmodel.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>
#include <QTreeView>

namespace rapporteur
{

namespace
{

constexpr int Margin = 7;
constexpr int FirstMargin = 12;
constexpr int Gap = 8; // between number and name
constexpr int VerticalMargin = 5;

} // namespace

ScoresDelegate::ScoresDelegate(const Rubric &rubric, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rubric(rubric)
{}

QSize ScoresDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QFontMetrics metrics(option.font);
    return {metrics.horizontalAdvance(text) + 2 * Margin, metrics.height() + 2 * VerticalMargin};
}

void ScoresDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colours &c = colours(option.palette);
    const bool group = index.data(ScoresModel::GroupRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected ? c.selection : group ? c.window : c.pane);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      c.line);
    if (group) {
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.9);
        painter->setFont(small);
        painter->setPen(c.dim);
    } else {
        painter->setFont(option.font);
        painter->setPen(c.ink);
    }
    if (index.column() == ScoresModel::ProvisionColumn) {
        paintName(painter, option, index, c);
    } else if (!group) {
        paintCell(painter, option, index, c);
    }
    painter->restore();
}

void ScoresDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Colours &c) const
{
    const QRect box = option.rect.adjusted(FirstMargin, 0, -Margin, 0);
    const int number = option.fontMetrics.horizontalAdvance(QStringLiteral("00"));
    const auto visual = [&](int left, int width) {
        return QStyle::visualRect(option.direction, box,
                                  QRect(box.left() + left, box.top(), width, box.height()));
    };
    const QRect first = visual(0, number);
    const QRect rest = visual(number + Gap, box.width() - number - Gap);
    const QString text = index.data().toString();
    const QVariant provision = index.data(ScoresModel::ProvisionRole);
    QString name = text;
    if (provision.isValid()) {
        const QString digits = provision.toString();
        if (name.startsWith(digits))
            name = name.sliced(digits.size()).trimmed();
        painter->setPen(c.dim);
        painter->drawText(first, static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing), digits);
        painter->setPen(c.ink);
    } else {
        const auto *view = qobject_cast<const QTreeView *>(option.widget);
        const bool open = view && view->isExpanded(index);
        const QPointF middle = QRectF(first).center();
        const double ahead = option.direction == Qt::LeftToRight ? 1 : -1;
        painter->setBrush(c.dim);
        const QPen ink = painter->pen();
        painter->setPen(Qt::NoPen);
        painter->drawPolygon(open ? QPolygonF{middle + QPointF(-4, -2), middle + QPointF(4, -2),
                                              middle + QPointF(0, 3)}
                                  : QPolygonF{middle + QPointF(-2 * ahead, -4),
                                              middle + QPointF(-2 * ahead, 4),
                                              middle + QPointF(3 * ahead, 0)});
        painter->setPen(ink);
    }
    painter->drawText(
        rest, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
        painter->fontMetrics().elidedText(name, Qt::ElideRight,
                                          provision.isValid() ? rest.width() : QWIDGETSIZE_MAX));
}

void ScoresDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Colours &c) const
{
    const QRect box = option.rect.adjusted(Margin, 0, -Margin, 0);
    const QVariant value = index.data(ScoresModel::ValueRole);
    const Score score = value.isValid() ? Score(value.toDouble()) : Score();
    const QVariant mark = index.data(ScoresModel::MarkRole);
    QColor ink = c.dim;
    if (mark.isValid()) {
        const auto kind = static_cast<CellMark>(mark.toInt());
        ink = kind == CellMark::Accepted   ? c.good
            : kind == CellMark::Overridden ? scoreInk(c, score)
                                           : c.ink;
        QFont own = option.font;
        own.setWeight(QFont::Bold);
        painter->setFont(own);
    } else if (index.column() < ScoresModel::EvidenceColumn) {
        ink = scoreInk(c, score);
    } else if (index.column() == ScoresModel::EvidenceColumn) {
        ink = c.ink;
    }
    painter->setPen(ink);
    painter->drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignRight),
                      index.data().toString());

    if (index.data(ScoresModel::CoveredRole).toBool()) {
        const QRectF cover(box.right() - 26, option.rect.center().y() - 4, 27, 8);
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.line);
        painter->drawRoundedRect(cover, 4, 4);
    }
    if (index.data(ScoresModel::RepairedRole).toBool()) {
        const QPointF corner = option.rect.topRight() + QPointF(0, 1);
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.warning);
        painter->drawPolygon(QPolygonF{corner, corner + QPointF(-6, 0), corner + QPointF(0, 6)});
    }
    // The cell under the hand, quieter while the keys go elsewhere.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->currentIndex() == index) {
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(focused ? QPen(c.accent, 1.8) : QPen(c.dim, 1));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 3, 3);
    }
}

QWidget *ScoresDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *editor = new ScoreEditor(m_rubric, parent);
    const QPersistentModelIndex cell(index);
    connect(editor, &ScoreEditor::scoreTyped, this,
            [this, cell](const std::optional<double> &score) { Q_EMIT previewed(cell, score); });
    connect(editor, &ScoreEditor::refused, this, &ScoresDelegate::refused);
    connect(editor, &ScoreEditor::scoreGone, this, &ScoresDelegate::previewEnded);
    connect(editor, &QObject::destroyed, this, &ScoresDelegate::previewEnded);
    connect(editor, &ScoreEditor::finished, this, [this, editor](bool commit) {
        auto *self = const_cast<ScoresDelegate *>(this);
        if (commit)
            Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor, QAbstractItemDelegate::NoHint);
    });
    return editor;
}

void ScoresDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    auto *field = qobject_cast<ScoreEditor *>(editor);
    // What is already being typed is not overwritten when the table redraws.
    if (!field || field->isModified())
        return;
    field->setText(value.isValid() ? scoreText(value.toDouble()) : QString());
    field->selectAll();
}

void ScoresDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    const auto *field = qobject_cast<ScoreEditor *>(editor);
    if (!field || !field->isModified() || !field->isAcceptable()
        || field->text().trimmed().isEmpty())
        return;
    const QString typed = field->text();
    Q_EMIT previewEnded();
    model->setData(index, typed, Qt::EditRole);
}

void ScoresDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -2));
}

bool ScoresDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<ScoreEditor *>(watched);
    if (field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            if (!field->check())
                return true;
            Q_EMIT commitData(field);
            Q_EMIT closeEditor(field, QAbstractItemDelegate::NoHint);
            Q_EMIT leftByTab(true);
            return true;
        }
        // Everything else is the field's own business, Enter and Escape too.
        return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace rapporteur
