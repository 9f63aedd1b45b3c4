// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/sweeppane.h"

#include "ui/base/chip.h"
#include "ui/base/emptystate.h"
#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ReloadPauseMs = 500;
constexpr int ValueWidth = 84;

QString decisionText(const std::optional<Decision> &decision)
{
    if (!decision)
        return {};
    switch (decision->verdict) {
    case Verdict::Accept:
        return u"✓ "_s + scoreText(decision->value);
    case Verdict::Override:
        return scoreText(decision->value);
    case Verdict::NoData:
        return SweepPane::tr("no data");
    case Verdict::Abstain:
        break;
    }
    return SweepPane::tr("abstained");
}

QString machineText(const SweepRow &row, size_t channel)
{
    if (row.covered)
        return SweepPane::tr("covered", "a value of others, while reviewing blind");
    return row.judged ? scoreText(row.machine.at(channel)) : QString();
}

using Column = TableColumn<SweepRow>;

Column textColumn(const QString &title, std::function<QString(const SweepRow &)> text)
{
    return {.title = title, .data = [text = std::move(text)](const SweepRow &row, int role) {
                return role == Qt::DisplayRole ? QVariant(text(row))
                    : role == Qt::ToolTipRole  ? QVariant(plainToolTip(text(row)))
                                               : QVariant();
            }};
}

QList<Column> columns(const Rubric &rubric)
{
    QList<Column> all{textColumn(SweepPane::tr("Article"),
                                 [](const SweepRow &row) { return singleLine(row.title); })};
    for (size_t channel = 0; channel < ChannelCount; ++channel)
        all.append(
            textColumn(SweepPane::tr("Machine %1", "letter of a channel")
                           .arg(rubric.channels.at(channel).letter),
                       [channel](const SweepRow &row) { return machineText(row, channel); }));
    all.append(
        textColumn(SweepPane::tr("Evidence"), [](const SweepRow &row) { return row.evidence; }));
    for (size_t channel = 0; channel < ChannelCount; ++channel)
        all.append(textColumn(
            SweepPane::tr("You %1", "letter of a channel").arg(rubric.channels.at(channel).letter),
            [channel](const SweepRow &row) { return decisionText(row.own.at(channel)); }));
    return all;
}

std::optional<Decision> decisionOn(const Review &review, CellKey cell)
{
    const Decision *decision = review.decision(cell);
    return decision ? std::optional(*decision) : std::nullopt;
}

} // namespace

SweepPane::SweepPane(const WindowContext &context, std::function<QueueQuery()> filter,
                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_filter(std::move(filter))
    , m_provision(context.article.cell().provision)
    , m_model(new Model(
          columns(context.article.rubric()), [](const SweepRow &row) { return row.article; }, this))
    , m_on(new Chip({}, this))
    , m_progress(new SafeLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
{
    buildTable();
    m_on->setCheckable(true);
    m_progress->setObjectName(u"sweepProgress"_s);
    m_progress->setTone(SafeLabel::Tone::Dim);
    m_progress->setElided(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 5, 10, 5);
    head->setSpacing(8);
    head->addWidget(m_on);
    head->addWidget(m_progress, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    context.actions.add({.id = u"sweep.start"_s,
                         .text = tr("Sweep this provision across the articles"),
                         .section = tr("Move"),
                         .shortcut = Qt::Key_P,
                         .scope = KeyScope::Letter},
                        this, [this] {
                            m_on->setChecked(!m_on->isChecked());
                            if (m_on->isChecked())
                                Q_EMIT requested();
                        });
    m_soon.setSingleShot(true);
    m_soon.setInterval(ReloadPauseMs);
    connect(&m_soon, &QTimer::timeout, this, &SweepPane::load);
    connect(m_on, &QAbstractButton::toggled, this, &SweepPane::set);
    OpenArticle &article = context.article;
    connect(&article, &OpenArticle::cellChanged, this, &SweepPane::followCell);
    connect(&article, &OpenArticle::opened, this, &SweepPane::followArticle);
    connect(&article, &OpenArticle::reviewChanged, this, &SweepPane::takeChange);
    connect(&context.watch, &WorkspaceWatch::changed, this, [this](const QList<RowId> &articles) {
        // What the person does here is in its row already.
        if (isOn() && articles != QList<RowId>{m_context.article.id()} && !m_soon.isActive())
            m_soon.start();
    });
    take({});
}

void SweepPane::buildTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"sweep"_s);
    m_table->setAccessibleName(tr("One provision in all articles"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, ValueWidth);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const SweepRow *row = m_model->rowAt(index))
            Q_EMIT articleRequested(row->article);
    });
}

bool SweepPane::isOn() const
{
    return m_on->isChecked();
}

void SweepPane::set(bool on)
{
    m_context.article.setKeepsCell(on);
    m_provision = m_context.article.cell().provision;
    if (on)
        load();
    else
        take({});
}

void SweepPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showProgress();
}

void SweepPane::load()
{
    if (!isOn())
        return;
    m_context.workspace->sweep(m_filter(), m_provision)
        .then(this, [this, round = ++m_round](const Result<QList<SweepRow>> &rows) {
            if (round != m_round || !isOn())
                return;
            if (rows)
                take(*rows);
            else
                Q_EMIT failed(rows.error());
        });
}

void SweepPane::take(const QList<SweepRow> &rows)
{
    QList<SweepRow> all = rows;
    const OpenArticle &article = m_context.article;
    for (SweepRow &row : all) {
        // Of the article on screen the window knows more than was on disk.
        if (article.isOpen() && row.article == article.id()) {
            for (int channel = 0; channel < ChannelCount; ++channel)
                row.own.at(static_cast<size_t>(channel)) = decisionOn(article.review(),
                                                                      {m_provision, channel});
        }
    }
    m_model->setRows(all);
    m_empty->set(u"view-list-details"_s, tr("No sweep under way"),
                 tr("Sweep one provision across the articles of the queue, cell after cell."),
                 {m_context.actions.action(u"sweep.start"_s)});
    m_stack->setCurrentWidget(isOn() ? static_cast<QWidget *>(m_table) : m_empty);
    followArticle();
    showProgress();
    Q_EMIT loaded();
}

void SweepPane::showProgress()
{
    const Provision *provision = m_context.article.rubric().provision(m_provision);
    m_on->setText(provision ? tr("Sweep %1 %2", "number and title of a provision")
                                  .arg(QString::number(provision->number),
                                       provision->shortTitle.in(QLocale().name()))
                            : tr("Sweep"));
    if (!isOn()) {
        m_progress->setText({});
        return;
    }
    const auto decided = std::ranges::count_if(
        m_model->rows(), [](const SweepRow &row) { return row.own[0] && row.own[1]; });
    const QLocale locale;
    m_progress->setText(tr("%1 of %2 decided on both channels", "numbers of articles")
                            .arg(locale.toString(decided), locale.toString(m_model->rowCount())));
}

void SweepPane::followCell(CellKey cell)
{
    if (cell.provision == m_provision)
        return;
    m_provision = cell.provision;
    if (isOn())
        load();
    showProgress();
}

void SweepPane::followArticle()
{
    const int row = m_model->rowOf(m_context.article.id());
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0));
}

void SweepPane::takeChange(const ReviewChange &change)
{
    if (!isOn())
        return;
    const int at = m_model->rowOf(change.article);
    if (at >= 0) {
        SweepRow row = m_model->rows()[at];
        for (int channel = 0; channel < ChannelCount; ++channel)
            row.own.at(static_cast<size_t>(channel)) = decisionOn(m_context.article.review(),
                                                                  {m_provision, channel});
        m_model->change(at, row);
        showProgress();
    }
    if (!change.undoes.isEmpty())
        return;
    for (const ReviewPart &part : change.parts) {
        const auto *decided = std::get_if<DecisionChange>(&part);
        if (decided && decided->cell == m_context.article.cell() && decided->after
            && decided->after->verdict != Verdict::Override
            && (!decided->before || decided->before->verdict != decided->after->verdict)) {
            // Later: the change is still being told to others.
            QMetaObject::invokeMethod(
                this, [this, cell = decided->cell] { goOn(cell); }, Qt::QueuedConnection);
            return;
        }
    }
}

void SweepPane::goOn(CellKey decided)
{
    OpenArticle &article = m_context.article;
    if (!isOn() || !article.isOpen() || decided != article.cell())
        return;
    const CellKey other{decided.provision, 1 - decided.channel};
    if (!article.review().decision(other)) {
        article.setCell(other);
        return;
    }
    const int here = m_model->rowOf(article.id());
    for (int at = here + 1; at < m_model->rowCount(); ++at) {
        const SweepRow &row = m_model->rows()[at];
        if (row.own[0] && row.own[1])
            continue;
        article.setCell({decided.provision, row.own[0] ? 1 : 0});
        Q_EMIT articleRequested(row.article);
        return;
    }
}

} // namespace rapporteur
