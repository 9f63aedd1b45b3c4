// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/statementlist.h"

#include "ui/base/colours.h"
#include "ui/base/plaintext.h"

#include <QKeyEvent>
#include <QTextLayout>

namespace rapporteur
{

namespace
{

using Row = std::pair<int, RaterStatement>;

constexpr int StatementMargin = 14;
constexpr int SignWidth = 92;
constexpr int LetterWidth = 20;
constexpr int StatementVerticalMargin = 3;
constexpr int LeastLines = 3;
constexpr int GroundingRole = Qt::UserRole + 1;
constexpr int SignRole = Qt::UserRole + 2;
constexpr int LetterRole = Qt::UserRole + 3;
constexpr int KindRole = Qt::UserRole + 4;
constexpr qsizetype LongestText = 2000;

QVariant statementData(const Row &row, int role)
{
    const RaterStatement &statement = row.second;
    switch (role) {
    case Qt::DisplayRole:
        return singleLine(statement.text).left(LongestText);
    case Qt::ToolTipRole:
        return statement.quote.isEmpty()
            ? QVariant()
            : QVariant(plainToolTip(StatementList::tr("Quote: “%1”").arg(statement.quote)));
    case Qt::AccessibleTextRole:
        return StatementList::tr("%1, rater %2: %3", "kind, letter, text")
            .arg(groundingText(statement), statement.rater, statement.text);
    case GroundingRole:
        return static_cast<int>(statement.grounding.level);
    case SignRole:
        return groundingText(statement);
    case LetterRole:
        return statement.rater;
    case KindRole:
        return static_cast<int>(statement.kind);
    default:
        return {};
    }
}

/// Wraps each statement in the width there is.
class StatementDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = view ? view->viewport()->width() : 300;
        const QRect room(0, 0, std::max(60, width - 2 * StatementMargin - LetterWidth - SignWidth),
                         QWIDGETSIZE_MAX);
        const QRect need = QFontMetrics(option.font)
                               .boundingRect(room, Qt::TextWordWrap | Qt::AlignLeading,
                                             index.data().toString());
        return {width, need.height() + 2 * StatementVerticalMargin};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colours &c = colours(option.palette);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected)
            && option.state.testFlag(QStyle::State_HasFocus))
            painter->fillRect(option.rect, c.selection);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, c.window);
        const QRect box = option.rect.adjusted(StatementMargin, StatementVerticalMargin,
                                               -StatementMargin, -StatementVerticalMargin);
        const auto visual = [&option, &box](const QRect &rect) {
            return QStyle::visualRect(option.direction, box, rect);
        };
        const int line = QFontMetrics(option.font).height();
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
        painter->setPen(c.dim);
        painter->drawText(visual(QRect(box.left(), box.top(), LetterWidth, line)), Qt::AlignVCenter,
                          index.data(LetterRole).toString());
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.88);
        painter->setFont(small);
        painter->setPen(signInk(c, index));
        painter->drawText(visual(QRect(box.left() + LetterWidth, box.top(), SignWidth, line)),
                          Qt::AlignVCenter, index.data(SignRole).toString());
        painter->setFont(option.font);
        painter->setPen(c.ink);
        painter->drawText(visual(box.adjusted(LetterWidth + SignWidth, 0, 0, 0)),
                          Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop,
                          index.data().toString());
        painter->restore();
    }

private:
    static QColor signInk(const Colours &c, const QModelIndex &index)
    {
        if (index.data(KindRole).toInt() != static_cast<int>(RaterStatement::Kind::Fact))
            return c.dim;
        switch (static_cast<GroundingLevel>(index.data(GroundingRole).toInt())) {
        case GroundingLevel::Exact:
        case GroundingLevel::Repaired:
            return c.good;
        case GroundingLevel::Paraphrase:
            return c.warning;
        case GroundingLevel::Absent:
            return c.bad;
        case GroundingLevel::Unchecked:
            break;
        }
        return c.dim;
    }
};

} // namespace

StatementList::StatementList(OpenArticle &article, QWidget *parent)
    : QListView(parent)
    , m_article(article)
    , m_model(new TableModel<Row, int>(
          {{.title = {}, .data = statementData}}, [](const Row &row) { return row.first; }, this))
{
    setModel(m_model);
    setItemDelegate(new StatementDelegate(this));
    setObjectName(QStringLiteral("statements"));
    setAccessibleName(tr("Facts, inferences and notes"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    connect(this, &QListView::clicked, this, &StatementList::jump);
    connect(&article, &OpenArticle::opened, this, &StatementList::show);
    connect(&article, &OpenArticle::closed, this, &StatementList::show);
    connect(&article, &OpenArticle::evaluationsChanged, this, &StatementList::show);
    connect(&article, &OpenArticle::cellChanged, this, &StatementList::show);
    show();
}

QSize StatementList::sizeHint() const
{
    return {240, LeastLines * (fontMetrics().height() + 2 * StatementVerticalMargin)};
}

void StatementList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void StatementList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        jump(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void StatementList::show()
{
    QList<Row> rows;
    for (const RaterStatement &statement : statements(m_article, m_article.cell().provision))
        rows.append({static_cast<int>(rows.size()), statement});
    m_model->setRows(rows);
    scrollToTop();
}

void StatementList::jump(const QModelIndex &index)
{
    const Row *row = m_model->rowAt(index);
    if (!row)
        return;
    const GroundingLevel level = row->second.grounding.level;
    if (level == GroundingLevel::Exact || level == GroundingLevel::Repaired
        || level == GroundingLevel::Paraphrase)
        m_article.showEvidence(row->second.grounding);
}

} // namespace rapporteur
