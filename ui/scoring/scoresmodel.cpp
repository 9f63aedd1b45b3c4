// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/scoresmodel.h"

#include "ui/base/plaintext.h"
#include "ui/scoring/livefigures.h"

#include <QLocale>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

// Children of the group row carry this, top-level rows 0.
constexpr quintptr ChildId = 1;

QString language()
{
    return QLocale().name();
}

CellMark markOf(const Decision *decision)
{
    if (!decision)
        return CellMark::Undecided;
    switch (decision->verdict) {
    case Verdict::Accept:
        return CellMark::Accepted;
    case Verdict::Override:
        return CellMark::Overridden;
    case Verdict::NoData:
        return CellMark::NoData;
    case Verdict::Abstain:
        break;
    }
    return CellMark::Abstained;
}

QVariant number(Score value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace

ScoresModel::ScoresModel(OpenArticle &article, const LiveFigures &figures, QObject *parent)
    : QAbstractItemModel(parent)
    , m_article(article)
    , m_figures(figures)
{
    connect(&article, &OpenArticle::opened, this, &ScoresModel::reorder);
    connect(&article, &OpenArticle::closed, this, &ScoresModel::reorder);
    connect(&figures, &LiveFigures::changed, this, &ScoresModel::redraw);
    reorder();
}

void ScoresModel::setLayer(Layer layer)
{
    m_layer = layer;
    redraw();
    Q_EMIT headerDataChanged(Qt::Horizontal, FirstMachine, SecondMachine);
}

Score ScoresModel::layerValue(CellKey cell, const CellScore &machine) const
{
    switch (m_layer) {
    case Layer::Raw:
        return machine.raw;
    case Layer::Standing:
        return m_figures.value(cell);
    case Layer::Repaired:
        break;
    }
    return machine.value;
}

QModelIndex ScoresModel::indexOf(int provision, int column) const
{
    const int at = static_cast<int>(m_order.indexOf(provision));
    if (at < 0)
        return {};
    return at < m_scored ? index(at, column) : index(at - m_scored, column, groupIndex());
}

QModelIndex ScoresModel::groupIndex() const
{
    return m_scored < m_order.size() ? index(m_scored, 0) : QModelIndex();
}

int ScoresModel::provisionAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    const int at = index.internalId() == ChildId ? m_scored + index.row() : index.row();
    const bool group = index.internalId() != ChildId && index.row() >= m_scored;
    return group ? -1 : m_order.value(at, -1);
}

int ScoresModel::channelOf(int column)
{
    switch (column) {
    case FirstMachine:
    case FirstOwn:
        return 0;
    case SecondMachine:
    case SecondOwn:
        return 1;
    default:
        return -1;
    }
}

QModelIndex ScoresModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? ChildId : quintptr(0));
}

QModelIndex ScoresModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() == ChildId ? createIndex(m_scored, 0, quintptr(0))
                                                            : QModelIndex();
}

int ScoresModel::rowCount(const QModelIndex &parent) const
{
    const int rest = static_cast<int>(m_order.size()) - m_scored;
    if (!parent.isValid())
        return m_scored + (rest > 0 ? 1 : 0);
    const bool group = parent.internalId() != ChildId && parent.row() == m_scored
        && parent.column() == 0;
    return group ? rest : 0;
}

int ScoresModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ScoresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int provision = provisionAt(index);
    if (role == GroupRole)
        return provision < 0;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(index.column() == ProvisionColumn
                                    ? Qt::AlignLeading | Qt::AlignVCenter
                                    : Qt::AlignTrailing | Qt::AlignVCenter);
    if (provision < 0)
        return groupData(index.column(), role);
    if (role == ProvisionRole)
        return provision;
    if (role == Qt::AccessibleTextRole)
        return spoken(provision, index.column());
    const int channel = channelOf(index.column());
    if (channel >= 0)
        return cellData({provision, channel}, index.column() == ownColumn(channel), role);
    return rowData(provision, index.column(), role);
}

QVariant ScoresModel::groupData(int column, int role) const
{
    if (column != ProvisionColumn)
        return {};
    const int rest = static_cast<int>(m_order.size()) - m_scored;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_scored == 0 && m_article.isOpen() && !m_article.session().base()
            ? tr("%n provision(s), not evaluated", nullptr, rest)
            : tr("%n provision(s) without data", nullptr, rest);
    return {};
}

QVariant ScoresModel::cellData(CellKey cell, bool own, int role) const
{
    if (!m_article.isOpen())
        return {};
    const Decision *decision = m_article.review().decision(cell);
    const Evaluation *base = m_article.session().base();
    const ScoreRow *row = base ? base->row(cell.provision) : nullptr;
    const CellScore machine = row ? row->cells.at(static_cast<size_t>(cell.channel)) : CellScore();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell, own);
    case Qt::EditRole:
        return own ? number(m_figures.value(cell)) : QVariant();
    case ValueRole:
        if (own)
            return decision && decision->verdict == Verdict::Override ? number(decision->value)
                                                                      : QVariant();
        return number(layerValue(cell, machine));
    case MarkRole:
        return own ? QVariant(static_cast<int>(markOf(decision))) : QVariant();
    case CoveredRole:
        return !own && base && m_article.isCovered(cell.provision);
    case RepairedRole:
        return !own && m_layer != Layer::Standing && machine.raw != machine.value;
    case Qt::ToolTipRole:
        return own ? QVariant() : QVariant(plainToolTip(repairText(machine)));
    default:
        return {};
    }
}

QString ScoresModel::cellText(CellKey cell, bool own) const
{
    if (!own) {
        const Evaluation *base = m_article.session().base();
        const ScoreRow *row = base ? base->row(cell.provision) : nullptr;
        const bool said = row || (m_layer == Layer::Standing && m_article.review().decision(cell));
        if (!said)
            return {};
        return scoreText(
            layerValue(cell, row ? row->cells.at(static_cast<size_t>(cell.channel)) : CellScore()));
    }
    const Decision *decision = m_article.review().decision(cell);
    switch (markOf(decision)) {
    case CellMark::Undecided:
        return {};
    case CellMark::Accepted:
        return u"✓"_s;
    case CellMark::Overridden:
    case CellMark::NoData:
        return scoreText(decision->value);
    case CellMark::Abstained:
        break;
    }
    return u"⊘"_s;
}

QVariant ScoresModel::rowData(int provision, int column, int role) const
{
    const Rubric &rubric = m_article.rubric();
    const Provision *found = rubric.provision(provision);
    if (!found)
        return {};
    if (column == ProvisionColumn) {
        if (role == Qt::DisplayRole)
            return QString(QString::number(provision) + u"  "_s + found->shortTitle.in(language()));
        if (role == Qt::ToolTipRole)
            return plainToolTip(found->title.in(language()) + u'\n' + found->gist.in(language()));
        return {};
    }
    if (!m_article.isOpen())
        return {};
    const Evaluation *base = m_article.session().base();
    const ScoreRow *row = base ? base->row(provision) : nullptr;
    if (role == ValueRole || role == Qt::DisplayRole) {
        if (column == SetlColumn || column == FinalColumn) {
            const RowFigures figures = m_figures.figures(provision);
            const Score value = column == SetlColumn ? figures.setl : figures.final;
            return role == ValueRole ? number(value) : QVariant(scoreText(value));
        }
        if (role == Qt::DisplayRole && column == EvidenceColumn)
            return m_figures.evidence(provision);
        if (role == Qt::DisplayRole && column == DirectionColumn)
            return row ? row->directions : QString();
    }
    return {};
}

Qt::ItemFlags ScoresModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const int channel = channelOf(index.column());
    const bool own = channel >= 0 && index.column() == ownColumn(channel);
    if (own && provisionAt(index) >= 0 && m_article.isOpen() && !m_article.isReadOnly())
        flags |= Qt::ItemIsEditable;
    if (provisionAt(index) >= 0)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

bool ScoresModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int provision = provisionAt(index);
    const int channel = channelOf(index.column());
    if (role != Qt::EditRole || provision < 0 || channel < 0 || !m_article.isOpen())
        return false;
    const CellKey cell{provision, channel};
    const auto typed = scoreFromTyped(value.toString(), m_article.rubric().minimum,
                                      m_article.rubric().maximum);
    if (!typed) {
        m_article.propose(failureOf(typed));
        return false;
    }
    m_article.propose(*typed ? m_article.session().overrideCell(cell, **typed)
                             : m_article.session().markNoData(cell));
    return true;
}

void ScoresModel::reorder()
{
    // Another article: other rows come first. Between two articles no row has an identity to keep.
    beginResetModel();
    m_order = m_article.provisionOrder();
    m_scored = static_cast<int>(m_article.scoredCount());
    endResetModel();
}

void ScoresModel::redraw()
{
    if (m_order.isEmpty())
        return;
    if (const int rows = rowCount())
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
    const QModelIndex group = groupIndex();
    if (const int rows = group.isValid() ? rowCount(group) : 0)
        Q_EMIT dataChanged(index(0, 0, group), index(rows - 1, ColumnCount - 1, group));
}

QString ScoresModel::spoken(int provision, int column) const
{
    const Provision *found = m_article.rubric().provision(provision);
    const QString name = found ? found->shortTitle.in(language()) : QString();
    const int channel = channelOf(column);
    if (channel < 0 || !m_article.isOpen())
        return column == ProvisionColumn ? QString(QString::number(provision) + u' ' + name)
                                         : rowData(provision, column, Qt::DisplayRole).toString();
    const CellKey cell{provision, channel};
    const QString channelName =
        m_article.rubric().channels.at(static_cast<size_t>(channel)).title.in(language());
    const Score machine = m_figures.machineValue(cell);
    const QString machineText = m_article.isCovered(provision) ? tr("covered")
        : machine                                              ? scoreText(machine)
                                                               : tr("no data");
    QString own;
    const Decision *decision = m_article.review().decision(cell);
    switch (markOf(decision)) {
    case CellMark::Undecided:
        own = tr("undecided");
        break;
    case CellMark::Accepted:
        own = tr("accepted");
        break;
    case CellMark::Overridden:
        own = scoreText(decision->value);
        break;
    case CellMark::NoData:
        own = tr("no data");
        break;
    case CellMark::Abstained:
        own = tr("abstained");
        break;
    }
    return tr("%1 %2, %3: model %4, you %5", "number, provision, channel, values")
        .arg(QString::number(provision), name, channelName, machineText, own);
}

QString repairText(const CellScore &cell)
{
    if (cell.raw == cell.value)
        return {};
    return ScoresModel::tr("The answer said %1; the rules of the rubric make it %2.")
        .arg(scoreText(cell.raw), scoreText(cell.value));
}

} // namespace rapporteur
