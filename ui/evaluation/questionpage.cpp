// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/questionpage.h"

#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestShown = 2'000'000; ///< characters; a plain text view takes more, slowly

QPlainTextEdit *textView(const QString &name, QWidget *parent)
{
    auto *view = new QPlainTextEdit(parent);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setObjectName(name);
    view->setUndoRedoEnabled(false);
    view->setFrameShape(QFrame::NoFrame);
    return view;
}

} // namespace

QuestionPage::QuestionPage(const WindowContext &context, const RunWish &wish, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_wish(wish)
    , m_title(new SafeLabel(this))
    , m_figures(new SafeLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_words(textView(u"questionWords"_s, m_tabs))
    , m_message(textView(u"questionMessage"_s, m_tabs))
    , m_previous(new QPushButton(tr("&Previous article"), this))
    , m_next(new QPushButton(tr("&Next article"), this))
{
    setWindowTitle(tr("What will be sent"));
    resize(860, 640);
    build();
    connect(m_previous, &QPushButton::clicked, this, [this] { load(m_place - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { load(m_place + 1); });
    load(0);
}

void QuestionPage::build()
{
    m_title->setTone(SafeLabel::Tone::Strong);
    m_title->setElided(true);
    m_figures->setObjectName(u"questionFigures"_s);
    m_figures->setTone(SafeLabel::Tone::Dim);
    m_figures->setWordWrap(true);
    m_words->setAccessibleName(tr("The words of the question"));
    m_message->setAccessibleName(tr("The message to the server"));
    m_message->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_message->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_tabs->addTab(m_words, tr("&Words"));
    m_tabs->addTab(m_message, tr("&Message"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *button : {m_previous, m_next}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_figures);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
}

void QuestionPage::load(qsizetype place)
{
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
    m_figures->setText(tr("Making the question …"));
    previewQuestion(m_context.workspace, m_wish, m_context.asker, place)
        .then(this, [this, place](const Result<QuestionPreview> &preview) {
            m_place = place;
            if (preview)
                take(*preview);
            else
                m_figures->setText(preview.error().text);
            m_previous->setEnabled(preview && place > 0);
            m_next->setEnabled(preview && place + 1 < preview->of);
        });
}

void QuestionPage::take(const QuestionPreview &preview)
{
    const QLocale locale;
    const Prompt &prompt = preview.prompt;
    QStringList parts{
        tr("About %1 tokens, %2 of them the same for every article; the answer may have %3.")
            .arg(locale.toString(prompt.systemTokens + prompt.messageTokens),
                 locale.toString(prompt.systemTokens), locale.toString(preview.outputCap))};
    if (prompt.leftOut > 0)
        parts.append(
            tr("%1 % of the text do not fit and are left out.").arg(qRound(100 * prompt.leftOut)));
    parts.append(
        tr("Sent to %1. The key goes in a header that is not shown; the random word around "
           "the text is drawn anew each time.")
            .arg(preview.address));
    m_title->setText(tr("%1 of %2: %3", "place, number of questions, title of an article")
                         .arg(locale.toString(preview.place + 1), locale.toString(preview.of),
                              singleLine(preview.title)));
    m_figures->setText(parts.join(u' '));
    m_words->setPlainText(prompt.wholeText().left(LongestShown));
    m_message->setPlainText(QString::fromUtf8(preview.body).left(LongestShown));
}

} // namespace rapporteur
