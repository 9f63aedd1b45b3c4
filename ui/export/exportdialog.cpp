// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "core/export/exportwords.h"
#include "ui/base/messagestrip.h"
#include "ui/base/safelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QtConcurrentRun>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LinesShown = 7;
} // namespace

ExportDialog::ExportDialog(const WindowContext &context, const QueueQuery &filter,
                           const QString &program, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_filter(filter)
    , m_program(program)
    , m_format(new QComboBox(this))
    , m_onlyFiltered(new QCheckBox(tr("Only what the queue shows now"), this))
    , m_onlySubmitted(new QCheckBox(tr("Only submitted reviews"), this))
    , m_mark(new QCheckBox(
          tr("Begin with a mark that some spreadsheets need to read letters beyond English"), this))
    , m_count(new SafeLabel(this))
    , m_rows(new SafeLabel(this))
    , m_beginning(new QPlainTextEdit(this))
    , m_progress(new QProgressBar(this))
    , m_strip(new MessageStrip(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Export"));
    setMinimumWidth(640);
    build();
    const auto changed = [this] {
        m_mark->setVisible(m_format->currentData().toString() == "csv"_L1);
        showCount();
        preview();
    };
    connect(m_format, &QComboBox::currentIndexChanged, this, changed);
    connect(m_onlyFiltered, &QCheckBox::toggled, this, changed);
    connect(m_onlySubmitted, &QCheckBox::toggled, this, changed);
    connect(m_mark, &QCheckBox::toggled, this, &ExportDialog::preview);
    connect(&m_previews, &QFutureWatcherBase::finished, this, &ExportDialog::showPreview);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::askPath);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportDialog::take);
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_progress,
            &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress,
            &QProgressBar::setValue);
    changed();
}

ExportDialog::~ExportDialog()
{
    if (m_stopPreview)
        *m_stopPreview = true;
    if (m_stop)
        *m_stop = true;
}

void ExportDialog::reject()
{
    if (m_stop)
        *m_stop = true;
    else
        QDialog::reject();
}

void ExportDialog::build()
{
    for (const ExportFormat &format : exportFormats())
        m_format->addItem(format.title, format.id);
    const bool filtered = !m_filter.states.isEmpty() || !m_filter.search.isEmpty();
    m_onlyFiltered->setEnabled(filtered);
    m_onlyFiltered->setChecked(filtered);
    m_onlySubmitted->setChecked(true);
    auto *explains = new SafeLabel(
        tr("A submitted review is one that you have saved with “Save review”. Drafts, "
           "and articles that nobody has reviewed, are left out."),
        this);
    explains->setTone(SafeLabel::Tone::Dim);
    explains->setWordWrap(true);
    m_count->setObjectName(u"exportCount"_s);
    m_count->setTone(SafeLabel::Tone::Strong);
    m_rows->setObjectName(u"exportRows"_s);
    m_rows->setTone(SafeLabel::Tone::Dim);
    m_rows->setWordWrap(true);
    m_beginning->setObjectName(u"exportBeginning"_s);
    m_beginning->setAccessibleName(tr("How the file begins"));
    m_beginning->setReadOnly(true);
    m_beginning->setTabChangesFocus(true);
    m_beginning->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_beginning->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_beginning->setMinimumHeight(LinesShown * m_beginning->fontMetrics().lineSpacing());
    m_progress->hide();
    m_progress->setTextVisible(false);
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Export"));
    auto *form = new QFormLayout;
    form->setContentsMargins(16, 14, 16, 6);
    form->setVerticalSpacing(9);
    auto *label = new SafeLabel(tr("&Format"), this);
    label->setBuddy(m_format);
    form->addRow(label, m_format);
    form->addRow(QString(), m_onlySubmitted);
    form->addRow(QString(), explains);
    form->addRow(QString(), m_onlyFiltered);
    form->addRow(QString(), m_mark);
    form->addRow(QString(), m_count);
    form->addRow(QString(), m_rows);
    auto *begins = new SafeLabel(tr("It &begins"), this);
    begins->setBuddy(m_beginning);
    form->addRow(begins, m_beginning);
    form->addRow(QString(), m_progress);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(16, 0, 16, 14);
    buttons->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    column->addLayout(form);
    column->addLayout(buttons);
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.reviewer = m_context.reviewer;
    options.onlySubmitted = m_onlySubmitted->isChecked();
    if (m_onlyFiltered->isChecked())
        options.filter = m_filter;
    options.filter.reviewer = m_context.reviewer;
    options.filter.blind = m_filter.blind;
    options.byteOrderMark = m_mark->isVisible() && m_mark->isChecked();
    options.program = m_program;
    return options;
}

void ExportDialog::showCount()
{
    QueueQuery query = options().filter;
    const bool onlySubmitted = m_onlySubmitted->isChecked();
    query.offset = 0;
    query.limit = 1;
    m_context.workspace->queue(query).then(
        this, [this, onlySubmitted](const Result<QueuePage> &page) {
            if (!page) {
                m_strip->showError(page.error());
                return;
            }
            const int submitted = page->stateCounts.value(u"submitted"_s);
            const int articles = onlySubmitted && !m_onlyFiltered->isChecked() ? submitted
                                                                               : page->total;
            m_count->setText(onlySubmitted && m_onlyFiltered->isChecked()
                                 ? tr("At most %n article(s)", nullptr, articles)
                                 : tr("%n article(s)", nullptr, articles));
            m_buttons->button(QDialogButtonBox::Save)->setEnabled(articles > 0 && !m_stop);
        });
}

void ExportDialog::preview()
{
    if (m_stopPreview)
        *m_stopPreview = true;
    m_stopPreview = std::make_shared<std::atomic_bool>(false);
    m_rows->setText(tr("Counting the rows…"));
    const auto job = [format = exportFormat(m_format->currentData().toString()),
                      options = options(), stop = m_stopPreview, workspace = m_context.workspace] {
        return previewExport(*workspace, *format, options, LinesShown,
                             [&stop](int, int) { return !stop->load(); });
    };
    m_previews.setFuture(QtConcurrent::run(job));
}

void ExportDialog::showPreview()
{
    const Result<ExportPreview> preview = m_previews.result();
    if (!preview) {
        if (preview.error().kind == ErrorKind::Cancelled)
            return;
        m_rows->setText(preview.error().text);
        m_beginning->clear();
        return;
    }
    const ExportReport &report = preview->report;
    QString rows = tr("%n row(s)", "of a dataset", report.rows);
    if (const QString left = leftOutText(report); !left.isEmpty())
        rows = tr("%1. Not in it: %2.", "number of rows, reasons").arg(rows, left);
    m_rows->setText(rows);
    m_beginning->setPlainText(QString::fromUtf8(preview->beginning));
}

void ExportDialog::askPath()
{
    const ExportFormat *format = exportFormat(m_format->currentData().toString());
    if (!format)
        return;
    const FileRequest request{
        .title = tr("Export"),
        .folder = {},
        .filters =
            {tr("%1 (*.%2)", "kind of file and its ending").arg(format->title, format->suffix)},
        .suggestedName = tr("reviews", "suggested file name") + u'.' + format->suffix,
        .suffix = format->suffix};
    m_context.dialogs.saveFile(this, request, [this](const QString &path) {
        if (!path.isEmpty())
            write(path);
    });
}

void ExportDialog::write(const QString &path)
{
    const ExportFormat *format = exportFormat(m_format->currentData().toString());
    m_strip->clear();
    if (m_stopPreview)
        *m_stopPreview = true; // both would read the whole workspace
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    const auto job = [format, path, options = options(), stop = m_stop,
                      workspace = m_context.workspace](QPromise<Result<ExportReport>> &promise) {
        promise.addResult(
            exportTo(*workspace, *format, path, options, [&promise, &stop](int done, int total) {
                promise.setProgressRange(0, total);
                promise.setProgressValue(done);
                return !stop->load();
            }));
    };
    m_watcher.setFuture(QtConcurrent::run(job));
}

void ExportDialog::take()
{
    m_stop.reset();
    const Result<ExportReport> report = m_watcher.result();
    m_progress->hide();
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(true);
    if (!report) {
        m_strip->showError(report.error());
        return;
    }
    Q_EMIT exported(*report);
    accept();
}

} // namespace rapporteur
