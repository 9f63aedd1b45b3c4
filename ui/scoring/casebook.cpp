// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/casebook.h"

#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"
#include "ui/base/tablemodel.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostRulings = 200;
constexpr double Far = 10; // farther than any two scores

using Model = TableModel<Ruling, QString>;

QString decisionText(const Decision &decision)
{
    return decision.verdict == Verdict::NoData ? Casebook::tr("no data")
                                               : scoreText(decision.value);
}

QString reasonText(const Rubric &rubric, const Decision &decision)
{
    const Term *code = rubric.reasonCode(decision.reasonCode);
    QStringList parts;
    if (code)
        parts.append(code->title.in(QLocale().name()));
    if (!decision.reason.isEmpty())
        parts.append(singleLine(decision.reason.left(400)));
    return parts.join(u" — "_s);
}

TableColumn<Ruling> column(const QString &title, std::function<QString(const Ruling &)> text)
{
    return {.title = title, .data = [text = std::move(text)](const Ruling &row, int role) {
                return role == Qt::DisplayRole ? QVariant(text(row))
                    : role == Qt::ToolTipRole  ? QVariant(plainToolTip(text(row)))
                                               : QVariant();
            }};
}

double distance(const Score &one, const Score &other)
{
    if (one && other)
        return std::abs(*one - *other);
    return one.has_value() == other.has_value() ? 0 : Far;
}

} // namespace

QList<Ruling> rulingsLike(const QList<SweepRow> &rows, RowId article, int channel, Score machine,
                          const QString &evidence)
{
    QList<Ruling> rulings;
    for (const SweepRow &row : rows) {
        const std::optional<Decision> &own = row.own.at(static_cast<size_t>(channel));
        const bool ruled = own
            && (own->verdict == Verdict::Override || own->verdict == Verdict::NoData);
        if (!ruled || row.article == article)
            continue;
        rulings.append({row.article, row.title, own->cell,
                        row.machine.at(static_cast<size_t>(channel)), row.evidence, *own});
    }
    std::ranges::stable_sort(rulings, {}, [&](const Ruling &ruling) {
        const double away = distance(ruling.machine, machine);
        return std::tuple(away > 0 || ruling.evidence != evidence, away,
                          ruling.evidence != evidence);
    });
    rulings.resize(std::min(rulings.size(), MostRulings));
    return rulings;
}

Casebook::Casebook(const WindowContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    context.actions.add({.id = u"cell.casebook"_s,
                         .text = tr("Earlier rulings on this provision"),
                         .section = tr("Decide"),
                         .shortcut = Qt::Key_E,
                         .scope = KeyScope::Letter},
                        this, [this] { open(); });
    // Later: an article that opens begins at its first cell.
    connect(&context.article, &OpenArticle::opened, this, &Casebook::goToWanted,
            Qt::QueuedConnection);
}

void Casebook::open()
{
    const OpenArticle &article = m_context.article;
    if (!article.isOpen())
        return;
    QueueQuery all;
    all.reviewer = m_context.reviewer;
    all.blind = article.blindRule().on;
    const CellKey cell = article.cell();
    m_context.workspace->sweep(all, cell.provision)
        .then(this, [this, cell](const Result<QList<SweepRow>> &rows) {
            if (!rows) {
                Q_EMIT failed(rows.error());
                return;
            }
            const OpenArticle &now = m_context.article;
            const Evaluation *base = now.isOpen() ? now.session().base() : nullptr;
            const ScoreRow *row = base ? base->row(cell.provision) : nullptr;
            show(rulingsLike(*rows, now.id(), cell.channel,
                             row ? row->cells.at(static_cast<size_t>(cell.channel)).value : Score(),
                             row ? row->evidence : QString()));
        });
}

void Casebook::show(const QList<Ruling> &rulings)
{
    const Rubric &rubric = m_context.article.rubric();
    auto *dialog = new QDialog(m_window);
    dialog->setWindowTitle(tr("Earlier rulings on this provision"));
    dialog->resize(720, 360);
    auto *model = new Model(
        {column(tr("Article"), [](const Ruling &r) { return singleLine(r.title); }),
         column(tr("Machine"), [](const Ruling &r) { return scoreText(r.machine); }),
         column(tr("Evidence"), [](const Ruling &r) { return r.evidence; }),
         column(tr("You"), [](const Ruling &r) { return decisionText(r.decision); }),
         column(tr("Why"), [&rubric](const Ruling &r) { return reasonText(rubric, r.decision); })},
        [](const Ruling &r) { return QString::number(r.article); }, dialog);
    model->setRows(rulings);
    auto *table = new QTableView(dialog);
    table->setModel(model);
    table->setObjectName(u"rulings"_s);
    table->setAccessibleName(dialog->windowTitle());
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, 260);
    auto *note = new SafeLabel(dialog);
    note->setTone(SafeLabel::Tone::Dim);
    note->setText(rulings.isEmpty()
                      ? tr("You have not set the machine right on this provision before.")
                      : tr("Like cases first. Enter opens the article."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(table, &QTableView::activated, this, [this, model, dialog](const QModelIndex &index) {
        if (const Ruling *ruling = model->rowAt(index)) {
            goTo(*ruling);
            dialog->accept();
        }
    });
    auto *lines = new QVBoxLayout(dialog);
    lines->addWidget(note);
    lines->addWidget(table, 1);
    lines->addWidget(buttons);
    table->setVisible(!rulings.isEmpty());
    if (!rulings.isEmpty()) {
        table->setCurrentIndex(model->index(0, 0));
        table->setFocus();
    }
    m_context.dialogs.open(dialog);
}

void Casebook::goTo(const Ruling &ruling)
{
    m_wanted = {ruling.article, ruling.cell};
    Q_EMIT articleRequested(ruling.article);
}

void Casebook::goToWanted()
{
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (wanted && wanted->first == m_context.article.id())
        m_context.article.setCell(wanted->second);
}

} // namespace rapporteur
