// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/answertab.h"

#include "ui/base/chip.h"
#include "ui/base/plaintext.h"
#include "ui/content/codepage.h"
#include "ui/content/readingmarks.h"

#include <QComboBox>
#include <QLocale>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

AnswerTab::AnswerTab(const WindowContext &context, ReadingMarks &marks, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_marks(marks)
    , m_choice(new QComboBox(this))
    , m_pretty(new Chip(tr("Set out for reading"), this))
    , m_page(new CodePage(tr("Answer of the rater"), this))
{
    m_choice->setAccessibleName(tr("Evaluation whose answer is shown"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pretty->setCheckable(true);
    m_pretty->setChecked(true);
    m_pretty->setToolTip(tr("Off: exactly as the rater sent it"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 6);
    head->setSpacing(8);
    head->addWidget(m_choice, 1);
    head->addWidget(m_pretty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_page, 1);
    setFocusProxy(m_page);
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this] { m_marks.show(m_choice->currentData().toString()); });
    connect(m_pretty, &QAbstractButton::toggled, this, &AnswerTab::showAnswer);
    connect(&marks, &ReadingMarks::shownChanged, this, &AnswerTab::fillChoice);
    connect(&context.article, &OpenArticle::reviewChanged, this,
            [this](const ReviewChange &change) {
                // Blind or not may have changed; anything else leaves the answer as it is.
                for (const ReviewPart &part : change.parts) {
                    if (!std::holds_alternative<DecisionChange>(part)
                        && !std::holds_alternative<LabelChange>(part)) {
                        m_loaded.clear();
                        load();
                        break;
                    }
                }
            });
    fillChoice();
}

void AnswerTab::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    const OpenArticle &article = m_context.article;
    const Evaluation *shown = m_marks.shown();
    if (article.isOpen()) {
        for (const Evaluation &evaluation : article.session().evaluations()) {
            const QString when = QLocale().toString(evaluation.finishedAt.toLocalTime(),
                                                    QLocale::ShortFormat);
            m_choice->addItem(u"%1 · %2 · %3"_s.arg(singleLine(evaluation.rater.name.left(120)),
                                                    modeName(evaluation.mode), when),
                              evaluation.id);
        }
    }
    m_choice->setCurrentIndex(shown ? m_choice->findData(shown->id) : -1);
    m_choice->setEnabled(m_choice->count() > 1);
    m_loaded.clear();
    load();
}

void AnswerTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void AnswerTab::load()
{
    const Evaluation *shown = m_marks.shown();
    m_pretty->setEnabled(shown && !m_marks.isBlind());
    if (!shown) {
        m_page->showNothing(u"dialog-question"_s, tr("No answer yet"),
                            m_context.article.isOpen() ? tr("No rater has evaluated this article.")
                                                       : tr("Choose an article in the queue."));
        return;
    }
    if (m_marks.isBlind()) {
        m_page->showNothing(u"view-hidden"_s, tr("Covered while you review blind"),
                            tr("The answer is shown once you have submitted your review."));
        return;
    }
    if (!isVisible() || m_loaded == shown->id || !m_context.workspace)
        return;
    m_loaded = shown->id;
    m_context.workspace->rawAnswer(shown->id).then(
        this, [this, id = shown->id](const Result<QByteArray> &answer) {
            if (id != m_loaded)
                return;
            if (!answer) {
                m_page->showNothing(u"dialog-warning"_s, tr("The answer could not be read"),
                                    answer.error().text);
                Q_EMIT failed(answer.error());
                return;
            }
            m_answer = QString::fromUtf8(*answer);
            showAnswer();
        });
}

void AnswerTab::showAnswer()
{
    if (m_loaded.isEmpty())
        return;
    if (m_answer.isEmpty()) {
        m_page->showNothing(
            u"dialog-question"_s, tr("No answer was kept"),
            tr("This evaluation was added without the raw answer it was read from."));
        return;
    }
    m_page->showText(m_pretty->isChecked() ? prettyJson(m_answer) : m_answer,
                     guessLanguage(m_answer));
}

} // namespace rapporteur
