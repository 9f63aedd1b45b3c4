// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/store/historypanel.h"

#include "ui/base/chip.h"
#include "ui/base/emptystate.h"
#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"
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

constexpr int ReloadPauseMs = 250; // after a change: typing is one step, and the store comes second

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

QList<TableColumn<HistoryRow>> columns()
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
          columns(), [](const HistoryRow &row) { return row.key(); }, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_cellOnly(new Chip(tr("Current cell only"), this))
    , m_revealed(new SafeLabel(this))
{
    m_table->setModel(m_model);
    dressTable(*m_table, tr("History"));
    const QList<int> widths{130, 100, 200, 140, 140};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_cellOnly->setCheckable(true);
    m_revealed->setTone(SafeLabel::Tone::Dim);
    m_revealed->setElided(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 5, 10, 5);
    head->setSpacing(8);
    head->addWidget(m_cellOnly);
    head->addWidget(m_revealed, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(head);
    page->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    m_soon.setSingleShot(true);
    m_soon.setInterval(ReloadPauseMs);
    connect(&m_soon, &QTimer::timeout, this, &HistoryPanel::load);
    connect(m_cellOnly, &QAbstractButton::toggled, this, &HistoryPanel::load);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const HistoryRow *row = m_model->rowAt(index);
        if (row && row->cell)
            m_context.article.setCell(*row->cell);
    });
    const auto soon = [this] { m_soon.start(); };
    connect(&context.article, &OpenArticle::opened, this, &HistoryPanel::load);
    connect(&context.article, &OpenArticle::closed, this, &HistoryPanel::load);
    connect(&context.article, &OpenArticle::reviewChanged, this, soon);
    connect(&context.article, &OpenArticle::evaluationsChanged, this, soon);
    connect(&context.watch, &WorkspaceWatch::changed, this,
            [this, soon](const QList<RowId> &articles) {
                if (articles.contains(m_context.article.id()))
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

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void HistoryPanel::load()
{
    if (!m_context.workspace || !m_context.article.isOpen()) {
        take({});
        return;
    }
    const std::optional<CellKey> cell = m_cellOnly->isChecked()
        ? std::optional(m_context.article.cell())
        : std::nullopt;
    m_context.workspace->history(m_context.article.id(), cell)
        .then(this, [this, round = ++m_round](const Result<QList<HistoryEntry>> &entries) {
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
    QList<HistoryEntry> newest = entries;
    if (m_context.article.isOpen() && m_context.article.isBlind()) {
        // What colleagues decided is covered; own changes are not.
        newest.removeIf([this](const HistoryEntry &entry) {
            return entry.kind == "review"_L1 && entry.change.reviewer != m_context.reviewer;
        });
    }
    std::ranges::stable_sort(newest, std::ranges::greater(), &HistoryEntry::sequence);
    m_model->setRows(historyRows(m_context.article.rubric(), newest));
    showRevealed(newest);
    if (!m_context.article.isOpen())
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
        if (entry.kind == "review"_L1 && entry.change.reviewer == m_context.reviewer)
            own.prepend(entry.change);
    }
    const auto changed = static_cast<int>(changesAfterReveal(own).size());
    m_revealed->setText(changed == 0 ? QString()
                                     : tr("%n cell(s) changed after the reveal", nullptr, changed));
}

} // namespace rapporteur
