// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/annotationform.h"

#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"
#include "ui/content/notecards.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

QString titleOf(const Rubric &rubric, CellKey cell)
{
    Mark mark;
    mark.provision = cell.provision;
    mark.channel = cell.channel;
    return noteTitle(rubric, mark);
}

} // namespace

AnnotationForm::AnnotationForm(const Rubric &rubric, QWidget *parent)
    : QFrame(parent)
    , m_rubric(rubric)
    , m_quote(new SafeLabel(this))
    , m_body(new QPlainTextEdit(this))
    , m_cell(new QComboBox(this))
    , m_tags(new QLineEdit(this))
{
    build();
    hide();
}

void AnnotationForm::build()
{
    setObjectName(u"annotationForm"_s);
    m_quote->setElided(true);
    m_quote->setTone(SafeLabel::Tone::Dim);
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(58);
    m_body->setFrameShape(QFrame::StyledPanel);
    m_body->setPlaceholderText(tr("What do you see here?"));
    m_body->setAccessibleName(tr("Note on the marked text"));
    m_body->installEventFilter(this);
    m_cell->setAccessibleName(tr("Cell that this is evidence for"));
    m_cell->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cell->setMinimumContentsLength(14);
    m_tags->setPlaceholderText(tr("Tags, parted by commas"));
    m_tags->setAccessibleName(tr("Tags"));
    auto *save = new QPushButton(tr("Save note"), this);
    save->setToolTip(tr("Save the note (Ctrl+Enter)"));
    save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setToolTip(tr("Leave without saving (Esc)"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_cell, 2);
    row->addWidget(m_tags, 2);
    row->addWidget(cancel);
    row->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_quote);
    column->addWidget(m_body);
    column->addLayout(row);
    setFocusProxy(m_body);
    connect(save, &QPushButton::clicked, this, &AnnotationForm::save);
    connect(cancel, &QPushButton::clicked, this, &AnnotationForm::left);
}

void AnnotationForm::edit(const Annotation &annotation, CellKey cell)
{
    m_annotation = annotation;
    m_quote->setText(annotation.exact.isEmpty()
                         ? tr("On the whole comment")
                         : tr("On “%1”").arg(singleLine(annotation.exact.left(400))));
    m_body->setPlainText(annotation.body);
    m_body->moveCursor(QTextCursor::End);
    m_tags->setText(annotation.tags.join(u", "_s));
    fillCells(cell);
    show();
    m_body->setFocus(Qt::ShortcutFocusReason);
}

void AnnotationForm::fillCells(CellKey cell)
{
    m_cell->clear();
    const auto add = [this](CellKey key) {
        m_cell->addItem(titleOf(m_rubric, key),
                        QVariant::fromValue(QPoint(key.provision, key.channel)));
    };
    // The cell under the hand comes first, then the rubric in its order.
    add(cell);
    m_cell->addItem(tr("No cell"));
    for (const Provision &provision : m_rubric.provisions) {
        for (int channel = 0; channel < ChannelCount; ++channel) {
            if (CellKey{provision.number, channel} != cell)
                add({provision.number, channel});
        }
    }
    if (m_annotation.id.isEmpty())
        return;
    const int at = m_annotation.cell
        ? m_cell->findData(QPoint(m_annotation.cell->provision, m_annotation.cell->channel))
        : 1;
    m_cell->setCurrentIndex(std::max(0, at));
}

bool AnnotationForm::isChanged() const
{
    const QString words = m_body->toPlainText().trimmed();
    return !words.isEmpty() && words != m_annotation.body;
}

void AnnotationForm::save()
{
    m_annotation.body = m_body->toPlainText().trimmed();
    m_annotation.tags.clear();
    for (const QString &tag : m_tags->text().split(u',', Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty() && !m_annotation.tags.contains(tag.trimmed()))
            m_annotation.tags.append(tag.trimmed());
    }
    const QVariant cell = m_cell->currentData();
    m_annotation.cell.reset();
    if (cell.isValid())
        m_annotation.cell = CellKey{cell.toPoint().x(), cell.toPoint().y()};
    Q_EMIT saved(m_annotation);
}

bool AnnotationForm::takeKey(const QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier)) {
        save();
        return true;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return false;
}

void AnnotationForm::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(event))
        QFrame::keyPressEvent(event);
}

bool AnnotationForm::eventFilter(QObject *watched, QEvent *event)
{
    // Ctrl+Enter belongs to the window, except here.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & Qt::ControlModifier)
            && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace rapporteur
