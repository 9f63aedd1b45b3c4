// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/choicedialog.h"

#include "ui/base/messagestrip.h"
#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"
#include "ui/base/searchline.h"
#include "ui/sources/choicemodel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace rapporteur
{

using namespace Qt::StringLiterals;

/// A listing under way; tells how far it is from the pool's thread.
struct ChoiceDialog::Run {
    ListingRun run;
    Lister lister;
    std::shared_ptr<const Workspace> workspace;

    void work(QPromise<ImportListing> &promise)
    {
        run.progress = [&promise](int done, int total, const QString &name) {
            promise.setProgressRange(0, total);
            promise.setProgressValueAndText(done, name);
        };
        ImportListing listing = lister(run);
        if (!run.cancelled)
            markKnown(listing.choices, *workspace);
        // What cannot be taken is seen first.
        std::ranges::stable_partition(
            listing.choices, [](const ImportChoice &choice) { return !choice.fault.isEmpty(); });
        run.progress = {};
        promise.addResult(std::move(listing));
    }
};

ChoiceDialog::ChoiceDialog(const QString &title, const std::shared_ptr<const Workspace> &workspace,
                           const Lister &lister, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new ChoiceModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_view(new QTreeView(this))
    , m_search(new SearchLine(tr("Show only lines with these words"), this))
    , m_strip(new MessageStrip(this))
    , m_state(new SafeLabel(this))
    , m_progress(new QProgressBar(this))
    , m_fault(new SafeLabel(this))
    , m_count(new SafeLabel(this))
    , m_takeText(new QCheckBox(
          tr("Take the text that the list carries, instead of loading the page"), this))
    , m_columns(new QPushButton(tr("&Columns"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    setObjectName(u"choiceDialog"_s);
    resize(980, 600);
    build();
    connect(m_model, &ChoiceModel::checkedChanged, this, &ChoiceDialog::showCount);
    connect(m_search, &SearchLine::searched, m_shown,
            [this](const QString &words) { m_shown->setFilterFixedString(words); });
    connect(m_search, &SearchLine::downPressed, m_view, [this] { m_view->setFocus(); });
    connect(m_search, &SearchLine::left, m_view, [this] { m_view->setFocus(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const int row = currentRow();
        m_columns->setEnabled(row >= 0 && m_model->choices()[row].isTable);
        showFault();
    });
    connect(m_columns, &QPushButton::clicked, this, &ChoiceDialog::askColumns);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ChoiceDialog::confirm);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ChoiceDialog::reject);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ChoiceDialog::take);
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_progress,
            &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress,
            &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, this,
            [this](const QString &name) {
                m_state->setText(tr("Looking at %1 …").arg(singleLine(name)));
            });
    begin(lister);
}

ChoiceDialog::~ChoiceDialog()
{
    if (m_run)
        m_run->run.cancelled = true;
}

void ChoiceDialog::build()
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortRole(ChoiceModel::SortRole);
    m_view->setModel(m_shown);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicatorClearable(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setAccessibleName(tr("What can be added"));
    m_view->installEventFilter(this);
    m_view->header()->resizeSection(ChoiceModel::Title, 330);
    m_view->header()->resizeSection(ChoiceModel::What, 210);
    m_view->header()->resizeSection(ChoiceModel::Where, 220);
    m_view->header()->resizeSection(ChoiceModel::Size, 80);
    m_view->header()->setStretchLastSection(true);
    m_state->setElided(true);
    m_state->setTone(SafeLabel::Tone::Dim);
    m_state->setObjectName(u"listingState"_s);
    m_progress->setTextVisible(false);
    m_fault->setObjectName(u"choiceFault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_count->setObjectName(u"choiceCount"_s);
    m_count->setTone(SafeLabel::Tone::Dim);
    m_takeText->hide();
    m_columns->setObjectName(u"columns"_s);
    m_columns->setEnabled(false);
    m_columns->hide();
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    // It has the keyboard while the list is made, and must not keep Enter for itself after that.
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *progress = new QHBoxLayout;
    progress->addWidget(m_state, 1);
    progress->addWidget(m_progress);
    m_progress->setFixedWidth(200);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(16, 14, 16, 14);
    inside->setSpacing(9);
    inside->addWidget(m_search);
    inside->addLayout(progress);
    inside->addWidget(m_view, 1);
    inside->addWidget(m_fault);
    inside->addWidget(buildButtons());
    inside->addWidget(m_takeText);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_buttons);
    inside->addLayout(foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    column->addLayout(inside);
}

QWidget *ChoiceDialog::buildButtons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, auto wanted) {
        auto *button = new QPushButton(text, box);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, wanted] { tick(wanted); });
        row->addWidget(button);
    };
    add(tr("A&ll"), [](const ImportChoice &) { return true; });
    add(tr("&None"), [](const ImportChoice &) { return false; });
    add(tr("&Suggested"), [](const ImportChoice &choice) { return choice.suggested; });
    add(tr("Ne&w ones"), [](const ImportChoice &choice) {
        return choice.suggested && choice.known == 0 && !choice.twice;
    });
    row->addStretch(1);
    m_columns->setAutoDefault(false);
    row->addWidget(m_columns);
    return box;
}

void ChoiceDialog::begin(const Lister &lister)
{
    m_run = std::make_shared<Run>();
    m_run->lister = lister;
    m_run->workspace = m_workspace;
    m_state->setText(tr("Looking …"));
    m_progress->setRange(0, 0);
    m_watcher.setFuture(
        QtConcurrent::run([run = m_run](QPromise<ImportListing> &promise) { run->work(promise); }));
    showCount();
    m_buttons->button(QDialogButtonBox::Cancel)->setFocus();
}

void ChoiceDialog::take()
{
    m_run.reset();
    m_progress->hide();
    m_state->hide();
    if (m_watcher.future().resultCount() == 0)
        return;
    const ImportListing listing = m_watcher.result();
    m_model->setChoices(listing.choices);
    const auto any = [&](auto is) { return std::ranges::any_of(listing.choices, is); };
    m_takeText->setVisible(any([](const ImportChoice &choice) {
        return choice.candidate && choice.candidate->whole && !choice.url.isEmpty();
    }));
    m_columns->setVisible(any(&ImportChoice::isTable));
    if (listing.error) {
        m_strip->showError(*listing.error);
    } else if (!listing.issues.isEmpty()) {
        const Issue &first = listing.issues.first();
        m_strip->showMessage(
            MessageStrip::Weight::Warning,
            listing.issues.size() == 1
                ? first.text
                : tr("%1 (and %n more)", nullptr, static_cast<int>(listing.issues.size()) - 1)
                      .arg(first.text));
    }
    if (m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_shown->index(0, 0));
        m_view->setFocus();
    }
    showCount();
}

void ChoiceDialog::showCount()
{
    int known = 0, broken = 0;
    for (const ImportChoice &choice : m_model->choices()) {
        known += choice.known != 0 || choice.twice ? 1 : 0;
        broken += choice.fault.isEmpty() ? 0 : 1;
    }
    QStringList parts;
    if (!isReading())
        parts.append(tr("%1 of %n chosen", nullptr, static_cast<int>(m_model->choices().size()))
                         .arg(m_model->checkedCount()));
    if (known > 0)
        parts.append(tr("%n known already or twice", nullptr, known));
    if (broken > 0)
        parts.append(tr("%n cannot be read", nullptr, broken));
    m_count->setText(parts.join(u" · "_s));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_model->checkedCount() > 0);
}

void ChoiceDialog::tick(std::function<bool(const ImportChoice &)> wanted)
{
    // Only what is shown: the words above narrow what the buttons mean.
    const QSignalBlocker quiet(m_model);
    for (int i = 0; i < m_shown->rowCount(); ++i) {
        const int row = m_shown->mapToSource(m_shown->index(i, 0)).row();
        m_model->setChecked(row, wanted(m_model->choices()[row]));
    }
    m_view->viewport()->update();
    showCount();
}

void ChoiceDialog::toggleSelected()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const bool on = std::ranges::any_of(rows, [this](const QModelIndex &index) {
        return !m_model->isChecked(m_shown->mapToSource(index).row());
    });
    for (const QModelIndex &index : rows)
        m_model->setChecked(m_shown->mapToSource(index).row(), on);
}

int ChoiceDialog::currentRow() const
{
    const QModelIndex current = m_shown->mapToSource(m_view->currentIndex());
    return current.isValid() ? current.row() : -1;
}

void ChoiceDialog::showFault()
{
    const int row = currentRow();
    const QString fault = row < 0 ? QString() : m_model->choices()[row].fault;
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void ChoiceDialog::askColumns()
{
    const int row = currentRow();
    if (row >= 0 && onColumns)
        onColumns(m_model->choices()[row]);
}

void ChoiceDialog::changeChoice(const ImportChoice &table)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (keyOf(m_model->choices()[row]) == keyOf(table))
            m_model->change(row, table);
    }
    showFault();
    showCount();
}

void ChoiceDialog::confirm()
{
    QList<ImportChoice> choices = m_model->checked();
    if (choices.isEmpty())
        return;
    QList<ImportChoice> broken;
    for (const ImportChoice &choice : m_model->choices()) {
        if (!choice.fault.isEmpty())
            broken.append(choice);
    }
    for (ImportChoice &choice : choices) {
        if (choice.candidate && choice.candidate->whole && m_takeText->isChecked())
            choice.takeText = true;
    }
    Q_EMIT chosen(choices, broken);
    accept();
}

void ChoiceDialog::reject()
{
    if (m_run) {
        m_run->run.cancelled = true;
        if (onCancel)
            onCancel();
    }
    QDialog::reject();
}

bool ChoiceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            toggleSelected();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace rapporteur
