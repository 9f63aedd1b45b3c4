// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/scorestable.h"

#include "ui/scoring/livefigures.h"
#include "ui/scoring/scoresdelegate.h"
#include "ui/scoring/scoresmodel.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <cmath>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Padding = 7; // beside each column's text, as the delegate and the style sheet have it

} // namespace

ScoresTable::ScoresTable(const WindowContext &context, LiveFigures &figures, QWidget *parent)
    : QTreeView(parent)
    , m_context(context)
    , m_figures(figures)
    , m_model(new ScoresModel(context.article, figures, this))
{
    auto *delegate = new ScoresDelegate(context.article.rubric(), this);
    setModel(m_model);
    setItemDelegate(delegate);
    setObjectName(u"scores"_s);
    setAccessibleName(tr("Scores"));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(EditKeyPressed | DoubleClicked | AnyKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setMinimumSectionSize(20);
    QFont heads = font();
    heads.setPointSizeF(heads.pointSizeF() * 0.88);
    header()->setFont(heads);

    connect(delegate, &ScoresDelegate::previewed, this,
            [this](const QModelIndex &index, const std::optional<double> &score) {
                m_figures.preview(
                    {m_model->provisionAt(index), ScoresModel::channelOf(index.column())}, score);
            });
    connect(delegate, &ScoresDelegate::previewEnded, &figures, &LiveFigures::clearPreview);
    connect(delegate, &ScoresDelegate::leftByTab, this, &ScoresTable::changeChannel);
    connect(delegate, &ScoresDelegate::refused, this,
            [this](const Error &error) { m_context.article.propose(std::unexpected(error)); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ScoresTable::arrange);
    connect(&context.article, &OpenArticle::cellChanged, this, &ScoresTable::showCell);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->provisionAt(index) < 0)
            setGroupExpanded(!isExpanded(m_model->groupIndex()));
    });

    addAction(context.actions.add({.id = u"cell.channel"_s,
                                   .text = tr("Other channel"),
                                   .section = tr("Decide"),
                                   .shortcut = Qt::Key_Tab,
                                   .scope = KeyScope::Pane,
                                   .pane = u"scores"_s},
                                  this, [this] { changeChannel(); }));
    addAction(context.actions.add({.id = u"cell.edit"_s,
                                   .text = tr("Type a score"),
                                   .section = tr("Decide"),
                                   .shortcut = Qt::Key_Return,
                                   .scope = KeyScope::Pane,
                                   .pane = u"scores"_s,
                                   .icon = u"edit-entry"_s,
                                   .edits = true},
                                  this, [this] { edit(currentIndex()); }));
    context.actions.add({.id = u"scores.layer"_s,
                         .text = tr("Next layer: model, raw, what stands"),
                         .section = tr("Decide"),
                         .shortcut = Qt::Key_L,
                         .scope = KeyScope::Letter},
                        this, [this] {
                            using Layer = ScoresModel::Layer;
                            const Layer now = m_model->layer();
                            m_model->setLayer(now == Layer::Repaired  ? Layer::Raw
                                                  : now == Layer::Raw ? Layer::Standing
                                                                      : Layer::Repaired);
                            fitColumns();
                        });
    for (const QString &id : {u"cell.accept"_s, u"row.accept"_s}) {
        if (QAction *action = context.actions.action(id))
            addAction(action);
    }
    arrange();
}

void ScoresTable::setGroupExpanded(bool expanded)
{
    setExpanded(m_model->groupIndex(), expanded);
}

int ScoresTable::heightForRows(int rows) const
{
    const int row = sizeHintForIndex(m_model->index(0, 0)).height();
    return header()->sizeHint().height() + rows * row;
}

void ScoresTable::keyPressEvent(QKeyEvent *event)
{
    const bool onGroup = m_model->provisionAt(currentIndex()) < 0;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (onGroup)
            setGroupExpanded(event->key() == Qt::Key_Right);
        else
            stepValue(event->key() == Qt::Key_Right ? +1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (onGroup)
            setGroupExpanded(!isExpanded(m_model->groupIndex()));
        else
            edit(currentIndex());
        return;
    default:
        break;
    }
    const QString text = event->text();
    if (!text.isEmpty() && text.front().isPrint()) {
        // Digits are reasons and letters are commands; these begin a score.
        if (QStringView(u".,+-−0").contains(text.front()))
            edit(currentIndex(), AnyKeyPressed, event);
        else
            event->ignore();
        return;
    }
    QTreeView::keyPressEvent(event);
}

QModelIndex ScoresTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Moving along the rows keeps the channel.
    const QModelIndex next = QTreeView::moveCursor(action, modifiers);
    const int own = ScoresModel::ownColumn(m_context.article.cell().channel);
    return m_model->provisionAt(next) < 0 ? next.siblingAtColumn(0) : next.siblingAtColumn(own);
}

void ScoresTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const int provision = m_model->provisionAt(current);
    if (m_following || provision < 0)
        return;
    const int channel = ScoresModel::channelOf(current.column());
    m_context.article.setCell(
        {provision, channel < 0 ? m_context.article.cell().channel : channel});
    // A click on another column of the row still puts the hand on an own cell.
    showCell();
}

void ScoresTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void ScoresTable::showCell()
{
    const QModelIndex index = m_model->indexOf(m_context.article.cell());
    if (!index.isValid() || index == currentIndex())
        return;
    m_following = true;
    if (index.parent().isValid())
        setExpanded(index.parent(), true);
    setCurrentIndex(index);
    scrollTo(index);
    m_following = false;
}

void ScoresTable::arrange()
{
    const QModelIndex group = m_model->groupIndex();
    if (group.isValid()) {
        setFirstColumnSpanned(group.row(), {}, true);
        setExpanded(group, m_context.article.scoredCount() == 0);
    }
    fitColumns();
    showCell();
}

void ScoresTable::changeChannel()
{
    const CellKey cell = m_context.article.cell();
    m_context.article.setCell({cell.provision, 1 - cell.channel});
}

void ScoresTable::stepValue(int direction)
{
    OpenArticle &article = m_context.article;
    if (!article.isOpen())
        return;
    const Rubric &rubric = article.rubric();
    const double from = m_figures.value(article.cell()).value_or(0.0);
    const double steps = std::round(from / rubric.step) + direction;
    const double value = rounded(std::clamp(steps * rubric.step, rubric.minimum, rubric.maximum));
    if (m_figures.value(article.cell()) != Score(value))
        article.propose(article.session().overrideCell(article.cell(), value));
}

void ScoresTable::fitColumns()
{
    const QFontMetrics metrics(font()), heads(header()->font());
    const int value = metrics.horizontalAdvance(u"+0.00"_s) + 2 * Padding;
    const int letters = metrics.horizontalAdvance(u"MM"_s) + Padding;
    int free = viewport()->width();
    QList<int> widths(ScoresModel::ColumnCount, 0);
    for (int column = 1; column < ScoresModel::ColumnCount; ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        widths[column] = std::max(column >= ScoresModel::EvidenceColumn ? letters : value,
                                  heads.horizontalAdvance(title) + 2 * Padding);
        free -= widths[column];
    }
    // In a narrow pane the name of the provision is worth more than what the pane below tells as well.
    const int name = metrics.horizontalAdvance(u"29 mmmmmmmmmm"_s);
    for (const int column :
         {ScoresModel::DirectionColumn, ScoresModel::SetlColumn, ScoresModel::FinalColumn}) {
        header()->setSectionHidden(column, free < name);
        if (free < name)
            free += widths[column];
    }
    for (int column = 1; column < ScoresModel::ColumnCount; ++column)
        header()->resizeSection(column, widths[column]);
    header()->resizeSection(0, std::max(60, free));
}

} // namespace rapporteur
