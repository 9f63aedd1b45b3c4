// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/articletab.h"

#include "ui/base/emptystate.h"
#include "ui/base/messagestrip.h"
#include "ui/base/plaintext.h"
#include "ui/content/earliertext.h"
#include "ui/content/findbar.h"
#include "ui/content/readingmarks.h"
#include "ui/content/versionbar.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostMatches = 10'000;

/// A long date without the day of the week.
QString dayText(QDate date)
{
    static const QRegularExpression weekday(u"dddd[,،.]?\\s*|[,،]?\\s*dddd"_s);
    const QLocale locale;
    return locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

} // namespace

ArticleTab::ArticleTab(const WindowContext &context, ReadingMarks &marks, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_marks(marks)
    , m_gate(new MessageStrip(this))
    , m_versions(new VersionBar(context, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new ArticleView(context.article.rubric(), this))
    , m_earlier(new EarlierText(context, this))
    , m_empty(new EmptyState(this))
    , m_find(new FindBar(this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_earlier);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_gate);
    column->addWidget(m_versions);
    column->addWidget(m_stack, 1);
    column->addWidget(m_find);
    setFocusProxy(m_view);
    connect(m_versions, &VersionBar::changed, this, &ArticleTab::showVersion);
    connect(m_versions, &VersionBar::failed, this, &ArticleTab::failed);
    connect(m_earlier, &EarlierText::failed, this, &ArticleTab::failed);
    connect(m_view, &ArticleView::markActivated, this, &ArticleTab::markActivated);
    connect(m_view, &ArticleView::noteActivated, this, &ArticleTab::noteActivated);
    connect(m_find, &FindBar::wordsChanged, this, &ArticleTab::findWords);
    connect(m_find, &FindBar::currentChanged, this,
            [this](qsizetype current) { m_view->setMatches(m_matches, current); });
    connect(m_find, &FindBar::closed, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(&marks, &ReadingMarks::changed, this, &ArticleTab::showMarks);
    const OpenArticle &article = context.article;
    connect(&article, &OpenArticle::opened, this, &ArticleTab::showArticle);
    connect(&article, &OpenArticle::closed, this, &ArticleTab::showArticle);
    connect(&article, &OpenArticle::reviewChanged, this, &ArticleTab::showGate);
    connect(&article, &OpenArticle::cellChanged, m_view, &ArticleView::setCell);
    showArticle();
}

void ArticleTab::showArticle()
{
    const OpenArticle &article = m_context.article;
    showGate();
    if (!article.isOpen() || article.detail().document.text.trimmed().isEmpty()) {
        m_view->clearArticle();
        showNothing();
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    Document content = article.detail().document;
    if (content.title.trimmed().isEmpty())
        content.title = article.detail().row.title.isEmpty() ? tr("Untitled")
                                                             : article.detail().row.title;
    m_view->showArticle(content, byline());
    m_view->setCell(article.cell());
    m_stack->setCurrentWidget(m_view);
    showMarks();
    findWords(m_find->words());
}

void ArticleTab::showVersion()
{
    const bool reading = m_context.article.isOpen()
        && (m_stack->currentWidget() == m_view || m_stack->currentWidget() == m_earlier);
    if (!reading)
        return;
    if (m_versions->showsChanges())
        m_earlier->showChanges(m_versions->version());
    else if (!m_versions->isCurrent())
        m_earlier->showVersion(m_versions->version());
    const bool current = m_versions->isCurrent() && !m_versions->showsChanges();
    m_stack->setCurrentWidget(current ? static_cast<QWidget *>(m_view) : m_earlier);
}

void ArticleTab::showMarks()
{
    QList<Mark> own;
    for (const Mark &mark : m_marks.marks()) {
        if (mark.place.place == GroundingPlace::Text)
            own.append(mark);
    }
    m_view->setMarks(own);
}

void ArticleTab::showGate()
{
    const OpenArticle &article = m_context.article;
    if (!article.isOpen() || !article.detail().document.gate.blocked()) {
        m_gate->clear();
        return;
    }
    const Gate &gate = article.detail().document.gate;
    const bool overruled = article.review().gateOverruled;
    const QString signs = gate.signs.isEmpty() ? tr("no details were kept")
                                               : singleLine(gate.signs.join(u"; "_s));
    QString category = singleLine(gate.category);
    category.replace(u'_', u' ');
    const QString text = overruled
        ? tr("You overruled the gate “%1” of this page, so it counts as an article. Signs: %2.")
              .arg(category, signs)
        : tr("A gate stands in front of this page: %1 (%2 sure). Signs: %3.")
              .arg(category, QLocale().toString(qRound(gate.confidence * 100)) + u" %"_s, signs);
    const auto overrule = [this, overruled] {
        OpenArticle &open = m_context.article;
        if (open.isOpen())
            open.propose(open.session().setMark(ReviewMark::GateOverruled, !overruled));
    };
    QList<MessageStrip::Offer> offers;
    if (!article.isReadOnly())
        offers.append({overruled ? tr("Put the gate back") : tr("Overrule the gate"), overrule});
    m_gate->clear();
    m_gate->showMessage(overruled ? MessageStrip::Weight::Notice : MessageStrip::Weight::Warning,
                        text, offers);
}

void ArticleTab::showNothing()
{
    const OpenArticle &article = m_context.article;
    if (!article.isOpen()) {
        m_empty->set(u"document-preview"_s, tr("No article is open"),
                     tr("Choose one in the queue to read it here."));
        return;
    }
    const ArticleDetail &detail = article.detail();
    if (detail.document.gate.blocked()) {
        m_empty->set(
            u"object-locked"_s, tr("Text unavailable"),
            tr("The page holds a wall instead of an article. What it did deliver is in the Source tab."));
    } else if (!detail.comments.comments.isEmpty()) {
        m_empty->set(
            u"dialog-messages"_s, tr("Text unavailable"),
            tr("Only the discussion was added, not the article it is about. It is in the Discussion tab."));
    } else {
        m_empty->set(
            u"document-close"_s, tr("Text unavailable"),
            tr("No readable text was found in what was added. The Source tab shows it as it came."));
    }
}

QString ArticleTab::byline() const
{
    const ArticleDetail &detail = m_context.article.detail();
    const QLocale locale;
    QStringList parts;
    if (!detail.document.author.trimmed().isEmpty())
        parts.append(singleLine(detail.document.author.left(120)));
    if (detail.document.publishedAt.isValid())
        parts.append(dayText(detail.document.publishedAt.date()));
    if (!detail.row.domain.isEmpty())
        parts.append(singleLine(detail.row.domain));
    const int words = detail.row.words > 0 ? detail.row.words : detail.document.wordCount();
    parts.append(tr("%Ln word(s)", nullptr, words));
    parts.append(tr("version %1").arg(locale.toString(detail.textVersion)));
    return parts.join(u" · "_s);
}

void ArticleTab::find()
{
    if (m_stack->currentWidget() != m_view)
        return;
    const TextSpan span = m_view->selectedSpan();
    const QString selected = m_context.article.detail().document.text.mid(
        span.start, std::min<qsizetype>(span.length, 80));
    m_find->open(selected.contains(u'\n') ? QString() : selected);
}

void ArticleTab::findWords(const QString &words)
{
    const QString text = m_context.article.isOpen() ? m_context.article.detail().document.text
                                                    : QString();
    m_matches = findAll(text, words, MostMatches);
    m_find->setCount(m_matches.size(), m_matches.size() == MostMatches);
}

void ArticleTab::pointAt(TextSpan span)
{
    m_versions->showCurrent();
    m_view->pointAt(span);
}

std::optional<Annotation> ArticleTab::annotation() const
{
    const TextSpan span = m_view->selectedSpan();
    if (!m_context.article.isOpen() || span.length <= 0 || m_stack->currentWidget() != m_view)
        return {};
    Annotation annotation;
    annotation.textVersion = m_context.article.detail().textVersion;
    selectQuote(annotation, m_context.article.detail().document.text, span);
    return annotation;
}

} // namespace rapporteur
