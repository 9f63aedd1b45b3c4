// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/store/historypanel.h"

#include "ui/base/chip.h"
#include "ui/base/emptystate.h"
#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"
#include "ui/store/historyrestore.h"
#include "ui/store/tablelook.h"

#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ArticleColumn = 2;
constexpr int HistoryPauseMs =
    250; // after a change: typing is one step, and the store comes second

TableColumn<HistoryRow> column(const QString &title, QString HistoryRow::*text, bool quiet)
{
    return {title, [text, quiet](const HistoryRow &row, int role) -> QVariant {
                switch (role) {
                case Qt::DisplayRole:
                    return row.*text;
                case Qt::ToolTipRole:
                    return plainToolTip(row.*text);
                case QuietRole:
                    return quiet;
                default:
                    return {};
                }
            }};
}

QList<TableColumn<HistoryRow>> historyColumns()
{
    return {
        {HistoryPanel::tr("Time"),
         [](const HistoryRow &row, int role) -> QVariant {
             if (role == QuietRole)
                 return true;
             return role == Qt::DisplayRole
                 ? QLocale().toString(row.at.toLocalTime(), QLocale::ShortFormat)
                 : QVariant();
         }},
        column(HistoryPanel::tr("Who"), &HistoryRow::author, false),
        column(HistoryPanel::tr("Article"), &HistoryRow::title, true),
        column(HistoryPanel::tr("What"), &HistoryRow::what, false),
        column(HistoryPanel::tr("From"), &HistoryRow::from, true),
        column(HistoryPanel::tr("To"), &HistoryRow::to, false),
        column(HistoryPanel::tr("Why"), &HistoryRow::why, true),
    };
}

} // namespace

HistoryPanel::HistoryPanel(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new Model(
          historyColumns(), [](const HistoryRow &row) { return row.key(); }, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_cellOnly(new Chip(tr("Current cell only"), this))
    , m_everything(new Chip(tr("Whole workspace"), this))
    , m_restore(new HistoryRestore(context, this))
    , m_revealed(new SafeLabel(this))
{
    m_table->setModel(m_model);
    dressTable(*m_table, tr("History"));
    const QList<int> widths{130, 100, 220, 200, 140, 140};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnHidden(ArticleColumn, true);
    m_cellOnly->setCheckable(true);
    m_everything->setCheckable(true);
    m_revealed->setTone(SafeLabel::Tone::Dim);
    m_revealed->setElided(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 5, 10, 5);
    head->setSpacing(8);
    head->addWidget(m_cellOnly);
    head->addWidget(m_everything);
    head->addWidget(m_revealed, 1);
    m_restore->addButtons(*head);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(head);
    page->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    m_soon.setSingleShot(true);
    m_soon.setInterval(HistoryPauseMs);
    connect(&m_soon, &QTimer::timeout, this, &HistoryPanel::load);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPanel::showChoice);
    connect(m_cellOnly, &QAbstractButton::toggled, this, [this](bool on) {
        if (on)
            m_everything->setChecked(false);
        load();
    });
    connect(m_everything, &QAbstractButton::toggled, this, [this](bool on) {
        if (on)
            m_cellOnly->setChecked(false);
        m_table->setColumnHidden(ArticleColumn, !on);
        load();
    });
    connect(m_table, &QTableView::activated, this, &HistoryPanel::activate);
    const auto soon = [this] { m_soon.start(); };
    connect(&context.article, &OpenArticle::opened, this, &HistoryPanel::load);
    // Later: an article that opens begins at its first cell.
    connect(&context.article, &OpenArticle::opened, this, &HistoryPanel::goToWanted,
            Qt::QueuedConnection);
    connect(&context.article, &OpenArticle::closed, this, &HistoryPanel::load);
    connect(&context.article, &OpenArticle::reviewChanged, this, soon);
    connect(&context.article, &OpenArticle::evaluationsChanged, this, soon);
    connect(&context.watch, &WorkspaceWatch::changed, this,
            [this, soon](const QList<RowId> &articles) {
                if (m_everything->isChecked() || articles.contains(m_context.article.id()))
                    soon();
            });
    connect(&context.article, &OpenArticle::cellChanged, this, [this] {
        if (m_cellOnly->isChecked())
            load();
    });
    load();
}

void HistoryPanel::setCellOnly(bool on)
{
    m_cellOnly->setChecked(on);
}

void HistoryPanel::setEverything(bool on)
{
    m_everything->setChecked(on);
}

void HistoryPanel::activate(const QModelIndex &index)
{
    const HistoryRow *row = m_model->rowAt(index);
    if (!row)
        return;
    if (row->article == 0 || row->article == m_context.article.id()) {
        if (row->cell)
            m_context.article.setCell(*row->cell);
        return;
    }
    m_wanted.reset();
    if (row->cell)
        m_wanted = {row->article, *row->cell};
    Q_EMIT articleRequested(row->article);
}

void HistoryPanel::goToWanted()
{
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (wanted && wanted->first == m_context.article.id())
        m_context.article.setCell(wanted->second);
}

void HistoryPanel::showChoice()
{
    const HistoryRow *row = m_model->rowAt(m_table->currentIndex());
    m_restore->choose(row ? row->sequence : 0, row ? row->part : 0);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void HistoryPanel::load()
{
    const bool everything = m_everything->isChecked();
    if (!m_context.workspace || (!everything && !m_context.article.isOpen())) {
        take({});
        return;
    }
    HistoryQuery query{.article = {},
                       .cell = {},
                       .reviewer = m_context.reviewer,
                       .blind = m_context.article.blindRule().on};
    if (!everything) {
        // Of this article the window itself knows what is covered: it may have been uncovered just now.
        query.article = m_context.article.id();
        query.reviewer.clear();
    }
    if (m_cellOnly->isChecked())
        query.cell = m_context.article.cell();
    m_context.workspace->history(query).then(
        this, [this, round = ++m_round](const Result<QList<HistoryEntry>> &entries) {
            if (round != m_round)
                return;
            if (entries)
                take(*entries);
            else
                Q_EMIT failed(entries.error());
        });
}

void HistoryPanel::take(const QList<HistoryEntry> &entries)
{
    const OpenArticle &article = m_context.article;
    QList<HistoryEntry> newest = entries;
    if (article.isOpen() && article.isBlind()) {
        // What colleagues decided is covered; own changes are not.
        newest.removeIf([&](const HistoryEntry &entry) {
            return entry.kind == "review"_L1 && entry.article == article.id()
                && entry.change.reviewer != m_context.reviewer;
        });
    }
    std::ranges::stable_sort(newest, std::ranges::greater(), &HistoryEntry::sequence);
    m_restore->setEntries(m_cellOnly->isChecked() ? QList<HistoryEntry>() : newest);
    m_model->setRows(historyRows(article.rubric(), newest));
    showRevealed(newest);
    showChoice();
    if (!article.isOpen() && !m_everything->isChecked())
        m_empty->set(u"view-history"_s, tr("No article is open"),
                     tr("Choose one in the queue to see its history."));
    else
        m_empty->set(
            u"view-history"_s, tr("Nothing changed yet"),
            tr("Each decision, note and mark is kept here with its time, author and reason."));
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    Q_EMIT loaded();
}

void HistoryPanel::showRevealed(const QList<HistoryEntry> &newest)
{
    QList<ReviewChange> own;
    for (const HistoryEntry &entry : newest) {
        if (entry.kind == "review"_L1 && entry.change.reviewer == m_context.reviewer
            && entry.article == m_context.article.id())
            own.prepend(entry.change);
    }
    const auto changed = static_cast<int>(changesAfterReveal(own).size());
    m_revealed->setText(changed == 0 ? QString()
                                     : tr("%n cell(s) changed after the reveal", nullptr, changed));
}

} // namespace rapporteur
