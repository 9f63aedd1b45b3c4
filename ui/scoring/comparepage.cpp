// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/comparepage.h"

#include "ui/base/chip.h"
#include "ui/base/colours.h"
#include "ui/base/emptystate.h"
#include "ui/base/flowlayout.h"
#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"
#include "ui/scoring/raterrow.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ValueWidth = 62;
constexpr int SpreadWidth = 84;

/// Scores in their colours; the spread with a bar as long as it is large.
class CompareDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto *model = qobject_cast<const CompareModel *>(index.model());
        if (!model || index.column() != model->spreadColumn())
            return;
        const Colours &c = colours(option.palette);
        const double share = std::min(1.0, index.data(CompareModel::SpreadRole).toDouble());
        const int width = static_cast<int>(share * (option.rect.width() - 44));
        const QRect bar(option.rect.left() + 4, option.rect.center().y() - 2, width, 5);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), c.warning);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Colours &c = colours(option->palette);
        option->state &= ~QStyle::State_HasFocus; // the whole line is chosen, not one of its cells
        const QVariant value = index.data(CompareModel::ValueRole);
        const QColor ink = index.column() == 0 ? c.ink
            : value.isValid()                  ? scoreInk(c, value.toDouble())
                                               : c.dim;
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
    }
};

} // namespace

ComparePage::ComparePage(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new CompareModel(context.article.rubric(), this))
    , m_differences(new Chip(tr("Differences only"), this))
    , m_apart(new Chip(tr("Most apart first"), this))
    , m_threshold(new QDoubleSpinBox(this))
    , m_deadZone(new QDoubleSpinBox(this))
    , m_one(new QComboBox(this))
    , m_other(new QComboBox(this))
    , m_pair(new SafeLabel(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
{
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    auto *lines = new QHBoxLayout;
    lines->setContentsMargins(9, 0, 0, 0);
    lines->addWidget(m_table);
    column->addLayout(lines, 1);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_table);
    QAction *show = context.actions.add({.id = u"compare.show"_s,
                                         .text = tr("Compare raters"),
                                         .section = tr("Read"),
                                         .shortcut = Qt::Key_C,
                                         .scope = KeyScope::Letter,
                                         .icon = u"view-split-left-right"_s},
                                        this, [this] { Q_EMIT requested(); });
    show->setIconText(tr("Compare"));
    OpenArticle &article = context.article;
    connect(&article, &OpenArticle::opened, this, &ComparePage::anotherArticle);
    connect(&article, &OpenArticle::closed, this, &ComparePage::anotherArticle);
    connect(&article, &OpenArticle::evaluationsChanged, this, &ComparePage::anotherArticle);
    connect(&article, &OpenArticle::reviewChanged, this, &ComparePage::load);
    connect(&article, &OpenArticle::cellChanged, this, &ComparePage::followCell);
    anotherArticle();
}

QWidget *ComparePage::buildHead()
{
    auto *head = new QWidget(this);
    m_differences->setCheckable(true);
    m_apart->setCheckable(true);
    m_apart->setChecked(true);
    m_threshold->setRange(0, 2);
    m_threshold->setSingleStep(0.05);
    m_threshold->setValue(m_context.preferences.number(ThresholdSetting));
    m_threshold->setPrefix(tr("from "));
    m_threshold->setAccessibleName(tr("Least difference that counts"));
    m_threshold->setToolTip(m_threshold->accessibleName());
    m_deadZone->setRange(0, 1);
    m_deadZone->setSingleStep(0.05);
    m_deadZone->setValue(m_context.preferences.number(DeadZoneSetting));
    m_deadZone->setPrefix(u"±"_s);
    m_deadZone->setObjectName(u"deadZone"_s);
    m_deadZone->setAccessibleName(tr("Values that count as having no sign, up to"));
    m_deadZone->setToolTip(m_deadZone->accessibleName());
    m_one->setAccessibleName(tr("First rater of the pair"));
    m_other->setAccessibleName(tr("Second rater of the pair"));
    for (QComboBox *box : {m_one, m_other}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        connect(box, &QComboBox::currentIndexChanged, this, &ComparePage::showPair);
    }
    m_pair->setObjectName(u"pairFigures"_s);
    m_pair->setTone(SafeLabel::Tone::Dim);
    m_pair->setWordWrap(true);
    auto *first = new QHBoxLayout;
    first->addWidget(m_differences);
    first->addWidget(m_threshold);
    first->addWidget(m_apart);
    first->addStretch();
    auto *second = new QHBoxLayout;
    second->addWidget(m_one, 1);
    second->addWidget(m_other, 1);
    second->addWidget(m_deadZone);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_pair);
    connect(m_differences, &QAbstractButton::toggled, this, &ComparePage::load);
    connect(m_apart, &QAbstractButton::toggled, this, &ComparePage::load);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, &ComparePage::load);
    connect(&m_context.preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == ThresholdSetting)
            m_threshold->setValue(m_context.preferences.number(key));
        else if (key == DeadZoneSetting)
            m_deadZone->setValue(m_context.preferences.number(key));
    });
    connect(m_deadZone, &QDoubleSpinBox::valueChanged, this, &ComparePage::showPair);
    return head;
}

void ComparePage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CompareDelegate(m_table));
    m_table->setObjectName(u"compare"_s);
    m_table->setAccessibleName(tr("Cells and what each rater says"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (const auto cell = m_model->cellAt(index))
                    m_context.article.setCell(*cell);
            });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        followCell();
    });
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    anotherArticle();
}

QList<CompareModel::Column> ComparePage::columns() const
{
    QList<CompareModel::Column> columns;
    const OpenArticle &article = m_context.article;
    if (!article.isOpen())
        return columns;
    for (const RaterRow &row : raterRows(article, article.cell().provision)) {
        const auto &evaluations = article.detail().evaluations;
        const auto &reviews = article.detail().reviews;
        const auto evaluation = std::ranges::find(evaluations, row.id, &Evaluation::id);
        if (evaluation != evaluations.end()) {
            columns.append({row.letter, comparedEvaluation(*evaluation)});
            continue;
        }
        for (const Review &review : reviews) {
            if (u"person:"_s + review.reviewer == row.id)
                columns.append({singleLine(review.reviewer.left(12)), comparedReview(review)});
        }
    }
    columns.append({tr("You"), comparedReview(article.review())});
    return columns;
}

CompareView ComparePage::view() const
{
    return {m_differences->isChecked(), m_threshold->value(), m_apart->isChecked()};
}

void ComparePage::anotherArticle()
{
    if (!isVisible())
        return;
    m_model->show({}, view()); // other lines, whatever raters they share
    load();
    fillPair();
}

void ComparePage::load()
{
    if (!isVisible())
        return;
    const QList<CompareModel::Column> all = columns();
    m_model->show(all, view());
    m_empty->set(u"view-split-left-right"_s,
                 m_context.article.isOpen() ? tr("No differences") : tr("No article is open"),
                 m_context.article.isOpen()
                     ? tr("No two raters are as far apart as that on any cell.")
                     : tr("Choose one in the queue to compare what its raters say."));
    const bool some = !all.isEmpty() && m_model->rowCount() > 0;
    m_table->setVisible(some);
    m_empty->setVisible(!some);
    showPair();
}

void ComparePage::fillPair()
{
    const auto fill = [this](QComboBox *box, int preferred) {
        const QSignalBlocker quiet(box);
        const QString before = box->currentData().toString();
        box->clear();
        for (const CompareModel::Column &column : m_model->columns())
            box->addItem(singleLine(column.rater.name.left(120)), column.rater.id);
        const int same = box->findData(before);
        box->setCurrentIndex(same >= 0 ? same : std::min(preferred, box->count() - 1));
    };
    fill(m_one, 0);
    fill(m_other, 1);
    showPair();
}

void ComparePage::showPair()
{
    const int one = m_one->currentIndex(), other = m_other->currentIndex();
    const auto &all = m_model->columns();
    if (one < 0 || other < 0 || one >= all.size() || other >= all.size() || one == other) {
        m_pair->setText(tr("Choose two raters to see how far they agree."));
        return;
    }
    if (m_context.article.isBlind()) {
        m_pair->setText(tr("Covered while you review blind."));
        return;
    }
    const PairFigures figures = pairFigures(m_context.article.rubric(), all[one].rater,
                                            all[other].rater, m_deadZone->value());
    const QString share = tr("%1 of %2", "a part of a whole");
    const auto of = [&](int part) {
        return share.arg(QString::number(part), QString::number(figures.both));
    };
    QString text = figures.both == 0
        ? tr("No cell is scored by both.")
        : tr("Same sign in %1 (up to ±%2 counts as none), same class in %3, on average %4 apart.")
              .arg(of(figures.sameSign), QString::number(m_deadZone->value(), 'f', 2),
                   of(figures.sameClass), QString::number(figures.meanDifference, 'f', 2));
    if (figures.onlyOne > 0)
        text += u' ' + tr("%n cell(s) scored by one of them only.", nullptr, figures.onlyOne);
    const QString why = causes(all[one].rater.id, all[other].rater.id);
    m_pair->setText(why.isEmpty() ? text : text + u' ' + why);
}

QString ComparePage::causes(const QString &one, const QString &other) const
{
    const ArticleDetail &detail = m_context.article.detail();
    const auto first = std::ranges::find(detail.evaluations, one, &Evaluation::id);
    const auto second = std::ranges::find(detail.evaluations, other, &Evaluation::id);
    if (first == detail.evaluations.end() || second == detail.evaluations.end()
        || first->rater.name != second->rater.name)
        return {};
    const auto version = [&detail](const QString &id) {
        return detail.judgedVersions.value(id, detail.textVersion);
    };
    QStringList named;
    for (const DifferenceCause cause :
         differenceCauses(*first, version(one), *second, version(other))) {
        switch (cause) {
        case DifferenceCause::Text:
            named.append(tr("the text"));
            break;
        case DifferenceCause::Prompt:
            named.append(tr("the prompt"));
            break;
        case DifferenceCause::Model:
            named.append(tr("the model"));
            break;
        case DifferenceCause::Settings:
            named.append(tr("the settings"));
            break;
        case DifferenceCause::Mode:
            named.append(tr("the mode"));
            break;
        }
    }
    return named.isEmpty()
        ? tr("The same rater twice, with nothing else changed: the difference is chance.")
        : tr("The same rater twice; what changed in between: %1.").arg(named.join(u", "_s));
}

void ComparePage::followCell()
{
    const int row = m_model->rowOf(m_context.article.cell());
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void ComparePage::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(30);
    for (int column = 0; column < m_model->columnCount(); ++column)
        header->setSectionResizeMode(column,
                                     column == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
    for (int column = 1; column < m_model->columnCount(); ++column)
        header->resizeSection(column, column == m_model->spreadColumn() ? SpreadWidth : ValueWidth);
}

} // namespace rapporteur
