// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/ratercomparison.h"

#include "ui/base/colours.h"

#include <QHeaderView>

namespace rapporteur
{

namespace
{

/// The person's own decisions on a provision, as one more row.
RaterRow ownRow(const OpenArticle &article, int provision)
{
    RaterRow row{.id = QStringLiteral("own"),
                 .letter = QStringLiteral("●"),
                 .name = RaterComparison::tr("You"),
                 .kind = RaterKind::Person};
    for (int channel = 0; channel < ChannelCount; ++channel) {
        if (const Decision *decision = article.review().decision({provision, channel})) {
            row.given = true;
            row.scores.at(static_cast<size_t>(channel)) = decision->value;
        }
    }
    return row;
}

constexpr int MostRows = 6;
constexpr int RowMargin = 2;
constexpr int JudgedRole = Qt::UserRole + 1;

using Column = TableColumn<RaterRow>;

Column scoreColumn(const Rubric &rubric, size_t channel)
{
    return {.title = rubric.channels.at(channel).letter,
            .data = [channel](const RaterRow &row, int role) -> QVariant {
                if (role == Qt::DisplayRole)
                    return row.given ? scoreText(row.scores.at(channel)) : QString();
                const Score value = row.scores.at(channel);
                return role == Qt::ForegroundRole && value ? QVariant(*value) : QVariant();
            },
            .alignment = Qt::AlignRight | Qt::AlignVCenter};
}

QList<Column> columns(const Rubric &rubric)
{
    const auto text = [](auto member) {
        return [member](const RaterRow &row, int role) -> QVariant {
            return role == Qt::DisplayRole ? QVariant(row.*member) : QVariant();
        };
    };
    return {
        {.title = RaterComparison::tr("Rater"),
         .data = [](const RaterRow &row, int role) -> QVariant {
             if (role == Qt::DisplayRole)
                 return QString(row.letter + QStringLiteral("  ") + row.name);
             if (role == Qt::ToolTipRole)
                 return row.judged
                     ? RaterComparison::tr(
                           "You judge this evaluation: its values stand where you decided nothing.")
                     : RaterComparison::tr("Press Enter to judge this evaluation instead.");
             if (role == JudgedRole)
                 return row.judged;
             if (role == Qt::AccessibleTextRole && row.judged)
                 return RaterComparison::tr("%1, judged").arg(row.name);
             return {};
         }},
        scoreColumn(rubric, 0),
        scoreColumn(rubric, 1),
        {.title = RaterComparison::tr("Ev.", "evidence, short"),
         .data = text(&RaterRow::evidence),
         .alignment = Qt::AlignRight | Qt::AlignVCenter},
        {.title = RaterComparison::tr("Dir.", "direction, short"),
         .data = text(&RaterRow::directions),
         .alignment = Qt::AlignRight | Qt::AlignVCenter}};
}

/// Scores in their colours; the judged rater in strong letters.
class RaterDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                option.fontMetrics.height() + RowMargin};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Colours &c = colours(option->palette);
        const QVariant value = index.data(Qt::ForegroundRole);
        const bool score = index.column() == 1 || index.column() == 2;
        const QColor ink = score ? scoreInk(c, value.isValid() ? Score(value.toDouble()) : Score())
                                 : c.ink;
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
        if (index.siblingAtColumn(0).data(JudgedRole).toBool())
            option->font.setWeight(QFont::DemiBold);
    }
};

} // namespace

RaterComparison::RaterComparison(OpenArticle &article, QWidget *parent)
    : QTreeView(parent)
    , m_article(article)
    , m_model(new TableModel<RaterRow, QString>(
          columns(article.rubric()), [](const RaterRow &row) { return row.id; }, this))
{
    setModel(m_model);
    setItemDelegate(new RaterDelegate(this));
    setObjectName(QStringLiteral("raters"));
    setAccessibleName(tr("Raters side by side"));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    QFont heads = font();
    heads.setPointSizeF(heads.pointSizeF() * 0.88);
    header()->setFont(heads);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        header()->setSectionResizeMode(column, QHeaderView::Fixed);
        header()->resizeSection(column, column <= ChannelCount ? 58 : 44);
    }
    connect(this, &QTreeView::activated, this, &RaterComparison::judge);
    connect(&article, &OpenArticle::opened, this, &RaterComparison::show);
    connect(&article, &OpenArticle::closed, this, &RaterComparison::show);
    connect(&article, &OpenArticle::evaluationsChanged, this, &RaterComparison::show);
    connect(&article, &OpenArticle::reviewChanged, this, &RaterComparison::show);
    connect(&article, &OpenArticle::cellChanged, this, &RaterComparison::show);
    show();
}

QSize RaterComparison::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), 1, MostRows);
    return {240, header()->sizeHint().height() + rows * (fontMetrics().height() + RowMargin) + 2};
}

void RaterComparison::show()
{
    const int before = m_model->rowCount();
    const int provision = m_article.cell().provision;
    QList<RaterRow> rows = raterRows(m_article, provision);
    if (m_article.isOpen())
        rows.append(ownRow(m_article, provision));
    m_model->setRows(rows);
    setVisible(m_model->rowCount() > 0);
    if (before != m_model->rowCount())
        updateGeometry();
}

void RaterComparison::judge(const QModelIndex &index)
{
    const RaterRow *row = m_model->rowAt(index);
    if (row && row->kind != RaterKind::Person && !row->judged)
        m_article.propose(m_article.session().setBase(row->id));
}

} // namespace rapporteur
