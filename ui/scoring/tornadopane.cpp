// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/tornadopane.h"

#include "ui/base/colours.h"
#include "ui/base/emptystate.h"
#include "ui/scoring/livefigures.h"

#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ShiftRole = Qt::UserRole + 1;
constexpr int NameWidth = 210;
constexpr int ValueWidth = 58;
constexpr int TornadoMargin = 12;

QString nameOf(const Rubric &rubric, int provision)
{
    const Provision *found = rubric.provision(provision);
    return QString::number(provision) + u"  "_s
        + (found ? found->shortTitle.in(QLocale().name()) : QString());
}

QList<TableColumn<Influence>> columns(const Rubric &rubric)
{
    return {{TornadoPane::tr("Provision"), [&rubric](const Influence &row, int role) -> QVariant {
                 switch (role) {
                 case Qt::DisplayRole:
                     return nameOf(rubric, row.provision);
                 case ShiftRole:
                     return row.shift;
                 case Qt::AccessibleTextRole:
                 case Qt::ToolTipRole:
                     return TornadoPane::tr("%1, final %2: moves the headline by %3",
                                            "provision, scores")
                         .arg(nameOf(rubric, row.provision).simplified(), scoreText(row.final),
                              scoreText(row.shift, 3));
                 default:
                     return {};
                 }
             }}};
}

/// A bar to the left for what pulls down, to the right for what pulls up; the longest fills its side.
class TornadoDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {NameWidth + 2 * ValueWidth, option.fontMetrics.height() + 6};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colours &c = colours(option.palette);
        const double shift = index.data(ShiftRole).toDouble();
        const double most = std::abs(index.model()->index(0, 0).data(ShiftRole).toDouble());
        const auto place = [&](int left, int width) {
            return QStyle::visualRect(
                option.direction, option.rect,
                QRect(option.rect.left() + left, option.rect.top(), width, option.rect.height()));
        };
        painter->save();
        painter->fillRect(option.rect,
                          option.state.testFlag(QStyle::State_Selected) ? c.selection : c.pane);
        painter->setPen(c.ink);
        painter->drawText(place(TornadoMargin, NameWidth - 2 * TornadoMargin),
                          static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                        NameWidth - 2 * TornadoMargin));
        const int half = (option.rect.width() - NameWidth - ValueWidth - TornadoMargin) / 2;
        const int middle = NameWidth + half;
        const int length = most > 0 ? static_cast<int>(std::abs(shift) / most * (half - 4)) : 0;
        painter->fillRect(place(middle, 1), c.line);
        const QRect bar = place(shift < 0 ? middle - length : middle + 1, std::max(1, length));
        painter->fillRect(bar.adjusted(0, 4, 0, -4), scoreFill(c, shift < 0 ? -0.6 : 0.6));
        painter->setPen(scoreInk(c, shift));
        painter->drawText(place(option.rect.width() - ValueWidth - TornadoMargin, ValueWidth),
                          static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing),
                          scoreText(shift, 3));
        painter->restore();
    }
};

} // namespace

TornadoPane::TornadoPane(OpenArticle &article, const LiveFigures &figures, QWidget *parent)
    : QWidget(parent)
    , m_article(article)
    , m_figures(figures)
    , m_model(new Model(
          columns(article.rubric()), [](const Influence &row) { return row.provision; }, this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TornadoDelegate(m_list));
    m_list->setObjectName(u"tornado"_s);
    m_list->setAccessibleName(tr("Provisions that carry the headline"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_list);
    const auto choose = [this](const QModelIndex &index) {
        if (const Influence *row = m_model->rowAt(index))
            m_article.setCell({row->provision, m_article.cell().channel});
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(&figures, &LiveFigures::changed, this, &TornadoPane::show);
    show();
}

void TornadoPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    show();
}

void TornadoPane::show()
{
    m_model->setRows(m_figures.influences());
    m_empty->set(u"view-sort-descending"_s,
                 m_article.isOpen() ? tr("Nothing is scored yet") : tr("No article is open"),
                 tr("Here stands which provisions carry the headline, and how far each moves it."));
    m_list->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
}

} // namespace rapporteur
