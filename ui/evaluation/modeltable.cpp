// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/modeltable.h"

#include "ui/base/plaintext.h"
#include "ui/evaluation/typeddollars.h"

#include <QHeaderView>
#include <QLocale>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostListed = 2000;
constexpr int ShownRows = 6;

QString priceText(const std::optional<qint64> &price)
{
    return price ? u'$' + dollarsToType(price) : u"–"_s;
}

QList<TableColumn<ServerModel>> columns()
{
    const auto number = Qt::AlignTrailing | Qt::AlignVCenter;
    return {{ModelTable::tr("Model"),
             [](const ServerModel &model, int role) -> QVariant {
                 if (role == Qt::DisplayRole)
                     return singleLine(model.id.left(200));
                 if (role == Qt::ToolTipRole)
                     return plainToolTip(model.title.isEmpty() ? model.id : model.title);
                 return {};
             }},
            {ModelTable::tr("Context"),
             [](const ServerModel &model, int role) -> QVariant {
                 if (role == Qt::DisplayRole)
                     return model.contextTokens ? QLocale().toString(*model.contextTokens) : u"–"_s;
                 return {};
             },
             ModelTable::tr("Tokens of question and answer together"), number},
            {ModelTable::tr("Questions"),
             [](const ServerModel &model, int role) -> QVariant {
                 return role == Qt::DisplayRole ? priceText(model.prices.input) : QVariant();
             },
             ModelTable::tr("Price of a million tokens of questions"), number},
            {ModelTable::tr("Answers"),
             [](const ServerModel &model, int role) -> QVariant {
                 return role == Qt::DisplayRole ? priceText(model.prices.output) : QVariant();
             },
             ModelTable::tr("Price of a million tokens of answers"), number}};
}

} // namespace

ModelTable::ModelTable(QWidget *parent)
    : QTableView(parent)
    , m_models(new TableModel<ServerModel, QString>(
          columns(), [](const ServerModel &model) { return model.id; }, this))
    , m_shown(new QSortFilterProxyModel(this))
{
    m_shown->setSourceModel(m_models);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_shown);
    setObjectName(u"modelTable"_s);
    setAccessibleName(tr("Models of the server"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    setFixedHeight(horizontalHeader()->sizeHint().height()
                   + ShownRows * verticalHeader()->defaultSectionSize() + 2 * frameWidth());
}

void ModelTable::list(const QList<ServerModel> &models)
{
    QList<ServerModel> shown;
    for (const ServerModel &model : models) {
        if (model.forText && shown.size() < MostListed)
            shown.append(model);
    }
    std::ranges::sort(shown, {}, &ServerModel::id);
    const auto last = std::ranges::unique(shown, {}, &ServerModel::id);
    shown.erase(last.begin(), last.end());
    m_quiet = true;
    m_models->setRows(shown);
    m_quiet = false;
}

void ModelTable::filter(const QString &words)
{
    m_quiet = true;
    m_shown->setFilterFixedString(words.trimmed());
    m_quiet = false;
}

const ServerModel *ModelTable::listed(const QString &id) const
{
    return m_models->rowAt(m_models->index(m_models->rowOf(id), 0));
}

void ModelTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_quiet)
        return;
    if (const ServerModel *model = m_models->rowAt(m_shown->mapToSource(current)))
        Q_EMIT chosen(*model);
}

} // namespace rapporteur
