// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/csvdialog.h"

#include "core/runs/filelist.h"
#include "core/runs/filepieces.h"
#include "ui/base/messagestrip.h"
#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QPushButton>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QtConcurrentRun>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype ShownRows = 50;
constexpr qsizetype ShownColumns = 60;
constexpr qsizetype ShownLength = 200; ///< of a cell
constexpr int NoColumn = -1;
const QString SettingsGroup = QStringLiteral("csv");

QList<std::pair<ArticleField, QString>> fieldNames()
{
    return {{ArticleField::Url, CsvDialog::tr("&Address")},
            {ArticleField::Title, CsvDialog::tr("&Title")},
            {ArticleField::Text, CsvDialog::tr("Te&xt")},
            {ArticleField::Html, CsvDialog::tr("&HTML of the page")},
            {ArticleField::Markdown, CsvDialog::tr("&Markdown")},
            {ArticleField::Author, CsvDialog::tr("A&uthor")},
            {ArticleField::Site, CsvDialog::tr("&Site")},
            {ArticleField::Published, CsvDialog::tr("&Published")},
            {ArticleField::Language, CsvDialog::tr("&Language")}};
}

QString columnName(const CsvTable &table, int column, bool header)
{
    const QString name = header ? table.rows.value(0).value(column).trimmed() : QString();
    return name.isEmpty() ? CsvDialog::tr("Column %1").arg(column + 1) : singleLine(name).left(60);
}

qsizetype columnsOf(const CsvTable &table)
{
    qsizetype most = 0;
    for (const QStringList &row : table.rows.first(qMin(table.rows.size(), ShownRows)))
        most = qMax(most, row.size());
    return qMin(most, ShownColumns);
}

} // namespace

CsvDialog::CsvDialog(const ImportChoice &table, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_choice(table)
    , m_settings(settings)
    , m_separator(new QComboBox(this))
    , m_header(new QCheckBox(tr("The &first line names the columns"), this))
    , m_rows(new QStandardItemModel(this))
    , m_strip(new MessageStrip(this))
    , m_count(new SafeLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Columns of %1").arg(singleLine(QFileInfo(table.source).fileName())));
    setObjectName(u"csvDialog"_s);
    resize(860, 620);
    build();
    connect(m_separator, &QComboBox::activated, this, [this] {
        m_first = false;
        read(m_separator->currentData().toChar());
    });
    connect(m_header, &QCheckBox::clicked, this, [this] {
        const ColumnMapping kept = mapping();
        fillColumns();
        showMapping(kept);
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CsvDialog::confirm);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CsvDialog::take);
    read(m_choice.mapping ? m_choice.mapping->separator : QChar());
}

void CsvDialog::build()
{
    const QList<std::pair<QChar, QString>> separators = {
        {u',', tr("Comma")}, {u';', tr("Semicolon")}, {u'\t', tr("Tabulator")}, {u'|', tr("Bar")}};
    for (const auto &[separator, name] : separators)
        m_separator->addItem(name, separator);
    m_separator->setObjectName(u"separator"_s);
    m_separator->setAccessibleName(tr("Separator"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(7);
    addFields(*grid);
    auto *view = new QTableView(this);
    view->setModel(m_rows);
    view->setAccessibleName(tr("The first lines of the table"));
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(24);
    view->horizontalHeader()->setDefaultSectionSize(150);
    m_count->setTone(SafeLabel::Tone::Dim);
    m_count->setObjectName(u"csvCount"_s);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Use these columns"));
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(16, 14, 16, 14);
    inside->setSpacing(10);
    inside->addLayout(grid);
    inside->addWidget(view, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_buttons);
    inside->addLayout(foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    column->addLayout(inside);
}

void CsvDialog::addFields(QGridLayout &grid)
{
    auto *label = new SafeLabel(tr("Sepa&rator"), this);
    label->setBuddy(m_separator);
    grid.addWidget(label, 0, 0);
    grid.addWidget(m_separator, 0, 1);
    grid.addWidget(m_header, 0, 2, 1, 2);
    int place = 0;
    for (const auto &[field, name] : fieldNames()) {
        auto *choice = new QComboBox(this);
        choice->setObjectName(articleFieldName(field));
        auto *named = new SafeLabel(name, this);
        named->setBuddy(choice);
        grid.addWidget(named, 1 + place / 2, 2 * (place % 2));
        grid.addWidget(choice, 1 + place / 2, 2 * (place % 2) + 1);
        connect(choice, &QComboBox::activated, this, &CsvDialog::update);
        m_fields.insert(field, choice);
        ++place;
    }
    grid.setColumnStretch(1, 1);
    grid.setColumnStretch(3, 1);
}

void CsvDialog::read(QChar separator)
{
    m_watcher.setFuture(QtConcurrent::run([path = m_choice.source, separator] {
        Result<QByteArray> bytes = bytesOf(path, FileLimit);
        return bytes ? Read{readCsvTable(*bytes, path, separator), {}} : Read{{}, bytes.error()};
    }));
}

void CsvDialog::take()
{
    const Read read = m_watcher.result();
    m_table = read.table;
    if (read.error)
        m_strip->showError(*read.error);
    else if (!m_table.issues.isEmpty())
        m_strip->showMessage(MessageStrip::Weight::Warning, m_table.issues.first().text);
    else
        m_strip->clear();
    const bool known = m_first && m_choice.mapping;
    const ColumnMapping shown = known ? *m_choice.mapping : suggestedMapping(m_table);
    m_separator->setCurrentIndex(qMax(0, m_separator->findData(m_table.separator)));
    m_header->setChecked(shown.hasHeader);
    fillColumns();
    showMapping(shown);
    if (m_first)
        m_fields.first()->setFocus();
}

void CsvDialog::fillColumns()
{
    const qsizetype columns = columnsOf(m_table);
    for (QComboBox *choice : std::as_const(m_fields)) {
        choice->clear();
        choice->addItem(tr("— none —"), NoColumn);
        for (int column = 0; column < columns; ++column)
            choice->addItem(withoutMnemonics(columnName(m_table, column, m_header->isChecked())),
                            column);
    }
    m_rows->clear();
    m_rows->setColumnCount(static_cast<int>(columns));
    const qsizetype start = m_header->isChecked() ? 1 : 0;
    for (qsizetype i = start; i < qMin(m_table.rows.size(), ShownRows + start); ++i) {
        QList<QStandardItem *> cells;
        for (const QString &field : m_table.rows[i].first(qMin(columns, m_table.rows[i].size())))
            cells.append(new QStandardItem(singleLine(field.left(ShownLength))));
        m_rows->appendRow(cells);
    }
}

void CsvDialog::showMapping(const ColumnMapping &mapping)
{
    for (const auto &[field, choice] : m_fields.asKeyValueRange())
        choice->setCurrentIndex(qMax(0, choice->findData(mapping.columns.value(field, NoColumn))));
    update();
}

ColumnMapping CsvDialog::mapping() const
{
    ColumnMapping mapping;
    mapping.separator = m_table.separator;
    mapping.hasHeader = m_header->isChecked();
    for (const auto &[field, choice] : m_fields.asKeyValueRange()) {
        const int column = choice->currentData().toInt();
        if (choice->count() > 0 && column >= 0)
            mapping.columns.insert(field, column);
    }
    return mapping;
}

void CsvDialog::update()
{
    const ColumnMapping now = mapping();
    QStringList headers;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        QStringList meant;
        for (const auto &[field, name] : fieldNames()) {
            if (now.columns.value(field, NoColumn) == column)
                meant.append(QString(name).remove(u'&'));
        }
        const QString name = columnName(m_table, column, now.hasHeader);
        headers.append(meant.isEmpty() ? name : name + u" → "_s + meant.join(u", "_s));
    }
    m_rows->setHorizontalHeaderLabels(headers);
    const qsizetype lines = m_table.rows.size() - (now.hasHeader ? 1 : 0);
    m_count->setText(now.isUsable()
                         ? tr("%n line(s)", nullptr, static_cast<int>(qMax<qsizetype>(0, lines)))
                         : tr("Say which column holds addresses or texts."));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(now.isUsable() && lines > 0);
}

void CsvDialog::confirm()
{
    const ColumnMapping told = mapping();
    rememberMapping(m_settings, m_table.rows.value(0), told);
    m_choice.mapping = told;
    m_choice.isTable = true;
    m_choice.fault.clear();
    m_choice.suggested = true;
    Q_EMIT this->told(m_choice);
    accept();
}

KnownMappings knownMappings(QSettings &settings)
{
    KnownMappings known;
    settings.beginGroup(SettingsGroup);
    const QStringList keys = settings.childKeys();
    for (const QString &key : keys) {
        const QByteArray json = settings.value(key).toByteArray();
        if (const auto mapping = mappingFromJson(QJsonDocument::fromJson(json).object()))
            known.insert(key, *mapping);
    }
    settings.endGroup();
    return known;
}

void rememberMapping(QSettings &settings, const QStringList &header, const ColumnMapping &mapping)
{
    settings.setValue(SettingsGroup + u'/' + headerKey(header),
                      QJsonDocument(mappingToJson(mapping)).toJson(QJsonDocument::Compact));
}

} // namespace rapporteur
