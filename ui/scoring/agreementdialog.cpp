// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/agreementdialog.h"

#include "core/store/agreementquery.h"
#include "ui/base/messagestrip.h"
#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

enum class By { Channel, Pair, ContentType, Provision };

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::AgreementDialog)
};

/// "0.443", in the numbers of the language; a dash where a figure is not defined.
QString figureText(Score value)
{
    return value ? QLocale().toString(*value + 0.0, 'f', 3) : u"–"_s;
}

QString intervalText(const std::optional<Interval> &interval)
{
    if (!interval)
        return {};
    return Words::tr("%1 to %2, with 95 % confidence", "an interval")
        .arg(QLocale().toString(interval->low, 'f', 2), QLocale().toString(interval->high, 'f', 2));
}

using Line = AgreementDialog::Line;

TableColumn<Line> figureColumn(const QString &title, Statistic statistic, const QString &tip)
{
    return {.title = title,
            .data = [statistic](const Line &line, int role) -> QVariant {
                const QString interval = intervalText(line.part.intervals.at(size_t(statistic)));
                const QString figure = figureText(line.part.figures.of(statistic));
                if (role == Qt::DisplayRole)
                    return figure;
                if (role == Qt::ToolTipRole)
                    return interval;
                if (role == Qt::AccessibleTextRole)
                    return interval.isEmpty() ? figure : figure + u", "_s + interval;
                return {};
            },
            .tip = tip,
            .alignment = Qt::AlignTrailing | Qt::AlignVCenter};
}

TableColumn<Line> countColumn(const QString &title, qint64 AgreementFigures::*count,
                              const QString &tip)
{
    return {.title = title,
            .data = [count](const Line &line, int role) -> QVariant {
                return role == Qt::DisplayRole
                    ? QVariant(QLocale().toString(line.part.figures.*count))
                    : QVariant();
            },
            .tip = tip,
            .alignment = Qt::AlignTrailing | Qt::AlignVCenter};
}

QList<TableColumn<Line>> columns()
{
    return {
        {.title = Words::tr("Part"),
         .data = [](const Line &line, int role) -> QVariant {
             if (role == Qt::ToolTipRole)
                 return plainToolTip(line.part.title);
             return role == Qt::DisplayRole ? QVariant(line.part.title) : QVariant();
         }},
        countColumn(Words::tr("Judged"), &AgreementFigures::judged,
                    Words::tr("Cells that at least two have judged")),
        countColumn(Words::tr("Scored"), &AgreementFigures::scored,
                    Words::tr("Cells that at least two have scored")),
        figureColumn(Words::tr("Same kind"), Statistic::RawAgreement,
                     Words::tr("Share of pairs that are both ND or both scored")),
        figureColumn(Words::tr("AC1"), Statistic::Ac1,
                     Words::tr("Gwet's AC1: whether there is something to score, beyond chance")),
        figureColumn(Words::tr("α"), Statistic::Alpha,
                     Words::tr("Krippendorff's interval α of the scores")),
        figureColumn(Words::tr("ICC"), Statistic::Icc,
                     Words::tr("ICC(2,1): absolute agreement of single scores")),
        figureColumn(Words::tr("Difference"), Statistic::MeanAbsoluteDifference,
                     Words::tr("Mean absolute difference of two scores")),
        figureColumn(Words::tr("Bias"), Statistic::Bias,
                     Words::tr("Mean of the first minus the second; for pairs")),
        figureColumn(Words::tr("Same sign"), Statistic::SignAgreement,
                     Words::tr("Share with the same sign; up to 0.05 counts as neutral")),
        figureColumn(Words::tr("Same class"), Statistic::ClassAgreement,
                     Words::tr("Share with the same class"))};
}

QList<Line> linesOf(const QList<AgreementPart> &parts)
{
    QList<Line> lines;
    for (const AgreementPart &part : parts)
        lines.append({part.key, part});
    return lines;
}

} // namespace

AgreementDialog::AgreementDialog(const WindowContext &context, const QueueQuery &query,
                                 QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_query(query)
    , m_by(new QComboBox(this))
    , m_blind(new QCheckBox(tr("People &twice: decided blind, and after the reveal"), this))
    , m_raters(new SafeLabel(this))
    , m_table(new QTableView(this))
    , m_strip(new MessageStrip(this))
    , m_model(columns(), [](const Line &line) { return line.key; }, this)
{
    setWindowTitle(tr("Agreement"));
    build();
    connect(m_by, &QComboBox::currentIndexChanged, this, &AgreementDialog::showLines);
    connect(m_blind, &QCheckBox::toggled, this, &AgreementDialog::compute);
    compute();
}

AgreementDialog::~AgreementDialog()
{
    if (m_stop)
        *m_stop = true;
}

void AgreementDialog::build()
{
    m_by->addItem(tr("By channel"), int(By::Channel));
    m_by->addItem(tr("By pair of raters"), int(By::Pair));
    m_by->addItem(tr("By content type"), int(By::ContentType));
    m_by->addItem(tr("By provision"), int(By::Provision));
    m_by->setAccessibleName(tr("Lines of the table"));
    m_raters->setObjectName(u"agreementRaters"_s);
    m_raters->setTone(SafeLabel::Tone::Dim);
    m_raters->setWordWrap(true);
    m_table->setObjectName(u"agreementTable"_s);
    m_table->setAccessibleName(tr("Agreement"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(
        m_table->fontMetrics().horizontalAdvance(u"−0,000"_s) + 24);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_by);
    choices->addWidget(m_blind);
    choices->addStretch();
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 14, 16, 14);
    inner->setSpacing(9);
    inner->addLayout(choices);
    inner->addWidget(m_raters);
    inner->addWidget(m_table, 1);
    inner->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    column->addLayout(inner);
    resize(980, 520);
}

void AgreementDialog::compute()
{
    if (m_stop)
        *m_stop = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_strip->clear();
    m_raters->setText(tr("Comparing the raters…"));
    AgreementQuery query;
    query.splitBlind = m_blind->isChecked();
    query.options.provisionIntervals = true;
    query.filter.reviewer = m_context.reviewer;
    query.filter.blind = m_query.blind;
    m_context.workspace->agreement(query, [stop = m_stop] { return !stop->load(); })
        .then(this, [this, stop = m_stop](const Result<AgreementReport> &report) {
            if (stop->load())
                return; // another choice is under way
            if (report) {
                take(*report);
                return;
            }
            take({});
            m_raters->setText(report.error().text);
        });
}

QString AgreementDialog::titleOf(const AgreementPart &part) const
{
    const QString language = QLocale().name();
    const Rubric &rubric = m_context.workspace->rubric();
    if (part.key.isEmpty())
        return tr("All");
    if (const QStringList pair = part.key.split(u':'); pair.size() == 2)
        return tr("%1 and %2", "two raters")
            .arg(singleLine(shownName(m_report.raters.value(pair[0].toInt()))),
                 singleLine(shownName(m_report.raters.value(pair[1].toInt()))));
    for (const Channel &channel : rubric.channels) {
        if (channel.id == part.key)
            return channel.title.in(language);
    }
    bool number = false;
    if (const Provision *provision = rubric.provision(part.key.toInt(&number)); number && provision)
        return provision->section + u" "_s + provision->shortTitle.in(language);
    return rubric.contentType(part.key).title.in(language);
}

void AgreementDialog::take(const AgreementReport &report)
{
    m_report = report;
    QStringList raters;
    for (const AgreementRater &rater : report.raters)
        raters.append(tr("%1 (%n article(s))", "a rater", int(rater.articles))
                          .arg(singleLine(shownName(rater))));
    m_raters->setText(
        m_query.blind
            ? tr("%1. Articles that you have not submitted take no part: you review blind.")
                  .arg(QLocale().createSeparatedList(raters))
            : QLocale().createSeparatedList(raters));
    showLines();
}

void AgreementDialog::showLines()
{
    QList<AgreementPart> parts;
    if (!m_report.raters.isEmpty())
        parts.append(m_report.whole);
    switch (By(m_by->currentData().toInt())) {
    case By::Channel:
        parts += m_report.channels;
        break;
    case By::Pair:
        parts += m_report.pairs;
        break;
    case By::ContentType:
        parts += m_report.contentTypes;
        break;
    case By::Provision:
        parts += m_report.provisions;
        break;
    }
    for (AgreementPart &part : parts)
        part.title = titleOf(part);
    m_model.setRows(linesOf(parts));
    m_table->resizeColumnsToContents();
}

} // namespace rapporteur
