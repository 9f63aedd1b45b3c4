// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/labelspage.h"

#include "ui/base/notefield.h"
#include "ui/base/safelabel.h"
#include "ui/scoring/labelchoices.h"
#include "ui/scoring/labelsdelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

LabelsPage::LabelsPage(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new LabelsModel(this))
    , m_table(new QTableView(this))
    , m_keys(new SafeLabel(this))
    , m_reason(new NoteField(this))
{
    buildTable();
    m_keys->setTone(SafeLabel::Tone::Dim);
    m_keys->setElided(true);
    m_keys->setContentsMargins(12, 6, 12, 6);
    m_reason->setObjectName(u"labelReason"_s);
    m_reason->setAccessibleName(tr("Your reason in words"));
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 2 + 14);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 6, 12, 8);
    foot->addWidget(m_reason);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_keys);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    setFocusProxy(m_table);
    context.actions.add({.id = u"labels.show"_s,
                         .text = tr("Labels and signals"),
                         .section = tr("Read"),
                         .shortcut = Qt::Key_S,
                         .scope = KeyScope::Letter},
                        this, [this] { Q_EMIT requested(); });
    OpenArticle &article = context.article;
    connect(&article, &OpenArticle::opened, this, &LabelsPage::load);
    connect(&article, &OpenArticle::closed, this, &LabelsPage::load);
    connect(&article, &OpenArticle::evaluationsChanged, this, &LabelsPage::load);
    connect(&article, &OpenArticle::reviewChanged, this, &LabelsPage::load);
    connect(&context.actions, &ActionRegistry::shortcutsChanged, this, &LabelsPage::showKeys);
    connect(m_reason, &NoteField::edited, this, &LabelsPage::proposeReason);
}

void LabelsPage::buildTable()
{
    auto *delegate = new LabelsDelegate(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(delegate);
    m_table->setObjectName(u"labels"_s);
    m_table->setAccessibleName(tr("Labels and signals of the article"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(delegate, &LabelsDelegate::entered, this, &LabelsPage::propose);
    connect(m_table, &QTableView::doubleClicked, this, &LabelsPage::enter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LabelsPage::showReason);
}

void LabelsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showKeys();
    load();
}

void LabelsPage::showKeys()
{
    const auto key = [this](const QString &id) {
        return m_context.actions.shortcut(id).toString(QKeySequence::NativeText);
    };
    m_keys->setText(tr("%1 accept   %2 enter   %3 no data   %4 abstain   %5 back", "five keys")
                        .arg(key(u"cell.accept"_s), key(u"cell.edit"_s), key(u"cell.nd"_s),
                             key(u"cell.abstain"_s), key(u"cell.revert"_s)));
}

void LabelsPage::load()
{
    if (!isVisible())
        return;
    m_model->show(m_context.article);
    if (m_model->rowCount() > 1 && !current())
        m_table->setCurrentIndex(m_model->index(1, LabelsModel::OwnColumn));
    showReason();
}

const LabelLine *LabelsPage::current() const
{
    const LabelLine *line = m_model->rowAt(m_table->currentIndex());
    return line && !line->heading ? line : nullptr;
}

void LabelsPage::showReason()
{
    const LabelLine *line = current();
    const LabelDecision *decision = line && m_context.article.isOpen()
        ? m_context.article.review().label(line->id)
        : nullptr;
    const bool editable = decision && !m_context.article.isReadOnly();
    m_reason->setReadOnly(!editable);
    m_reason->setEnabled(editable);
    m_reason->setPlaceholderText(editable ? tr("Why, in your words")
                                          : tr("Decide a label to give a reason"));
    if (!m_proposing)
        m_reason->show(decision ? decision->reason : QString());
}

void LabelsPage::proposeReason()
{
    const LabelLine *line = current();
    if (!line || !m_context.article.review().label(line->id))
        return;
    m_proposing = true;
    m_context.article.propose(
        m_context.article.session().setLabelReason(line->id, m_reason->toPlainText()));
    m_proposing = false;
}

bool LabelsPage::isCommand(const QKeySequence &key) const
{
    return std::ranges::any_of(
        QStringList{u"cell.accept"_s, u"cell.edit"_s, u"cell.nd"_s, u"cell.abstain"_s,
                    u"cell.revert"_s},
        [&](const QString &id) { return m_context.actions.shortcut(id) == key; });
}

bool LabelsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const QKeySequence key(press->key() == Qt::Key_Enter ? QKeyCombination(Qt::Key_Return)
                                                         : press->keyCombination());
    // What an editor in the table leaves over, such as the key that ends it, is not for the label.
    const QWidget *focus = QApplication::focusWidget();
    const bool entering = focus && focus != m_table && m_table->isAncestorOf(focus);
    if (entering || !current() || !isCommand(key))
        return QWidget::eventFilter(watched, event);
    // These keys are commands of the window about the current cell; here they are about the label.
    if (event->type() == QEvent::KeyPress)
        return act(key);
    event->accept();
    return true;
}

bool LabelsPage::act(const QKeySequence &key)
{
    OpenArticle &article = m_context.article;
    const LabelLine *line = current();
    if (!line || !article.isOpen())
        return false;
    const QString field = line->id;
    const auto is = [&](const QString &id) { return m_context.actions.shortcut(id) == key; };
    if (is(u"cell.edit"_s))
        enter();
    else if (is(u"cell.accept"_s))
        article.propose(article.session().acceptLabel(field));
    else if (is(u"cell.nd"_s))
        article.propose(article.session().markLabelNoData(field));
    else if (is(u"cell.abstain"_s))
        article.propose(article.session().abstainLabel(field));
    else
        article.propose(article.session().revertLabel(field));
    return true;
}

void LabelsPage::enter()
{
    const LabelLine *line = current();
    if (!line || m_context.article.isReadOnly())
        return;
    if (line->field.part.kind == PartKind::Choices || line->field.part.kind == PartKind::Flags)
        choose(*line);
    else
        m_table->edit(m_table->currentIndex().siblingAtColumn(LabelsModel::OwnColumn));
}

void LabelsPage::choose(const LabelLine &line)
{
    const Evaluation *base = m_context.article.session().base();
    const LabelDecision *decision = m_context.article.review().label(line.id);
    const QJsonValue said = base ? labelValue(*base, line.field) : QJsonValue::Undefined;
    auto *dialog = new LabelChoices(
        line.field, line.title,
        decision && decision->verdict == Verdict::Override ? decision->value : said, this);
    connect(dialog, &LabelChoices::chosen, this,
            [this, field = line.id, article = m_context.article.id()](const QJsonValue &value) {
                if (m_context.article.id() == article)
                    propose(field, value);
            });
    m_context.dialogs.open(dialog);
}

void LabelsPage::propose(const QString &field, const QJsonValue &value)
{
    if (m_context.article.isOpen())
        m_context.article.propose(m_context.article.session().overrideLabel(field, value));
}

} // namespace rapporteur
