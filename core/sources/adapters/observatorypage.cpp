// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/observatorypage.h"

#include "core/base/storabletext.h"
#include "core/sources/adapters/hackernews.h"
#include "core/sources/adapters/observatorytext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Observatory)
};

constexpr qsizetype observatoryHead = 262'144;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A document that claims figures and has no rows.
QByteArray claims(const QJsonObject &figures, const QString &rater, const QString &title,
                  const QDateTime &at, bool lite)
{
    QJsonObject evaluation{{u"title"_s, title}, {u"operator"_s, rater}};
    if (at.isValid())
        evaluation.insert(u"date"_s, at.toString(Qt::ISODate));
    return compact({{u"schema_version"_s, lite ? u"lite"_s : u"claims"_s},
                    {u"evaluation"_s, evaluation},
                    {u"scores"_s, QJsonArray()},
                    {u"aggregates"_s, figures}});
}

/// Puts the parts of a page together into one article.
class PageAssembly
{
public:
    PageAssembly(const PageText &page, QString origin)
        : m_page(page)
        , m_story(readPageStory(page))
        , m_events(readPageEvents(page.lines(PageSection::Timeline)))
        , m_origin(std::move(origin))
    {}

    SourceItem run()
    {
        SourceItem item;
        item.origin = m_origin;
        item.title = titleOf();
        item.site = m_story.domain;
        item.thread = threadOf(item);
        item.url = item.thread->url;
        item.partialEvaluations = true;
        const QJsonArray rows = readPageRows(m_page);
        if (!rows.isEmpty())
            item.evaluations.append(mainDocument(item.title, rows));
        addOtherModels(item);
        addTimelineClaims(item);
        item.events = m_events;
        noteGaps(item, rows);
        return item;
    }

private:
    /// The head of the page is often not copied; a letter in the timeline may still name the story.
    QString titleOf() const
    {
        if (!m_story.title.isEmpty())
            return m_story.title;
        for (const SourceEvent &event : m_events) {
            if (const QString title = event.details.value("title"_L1).toString(); !title.isEmpty())
                return title;
        }
        if (!m_story.theme.isEmpty())
            return m_story.theme;
        return Words::tr("Item page of the Observatory");
    }

    SourceThread threadOf(SourceItem &item) const
    {
        SourceThread thread;
        thread.source = u"hackernews"_s;
        thread.dialect = u"observatory"_s;
        thread.rootId = m_story.hnId;
        if (!m_story.hnId.isEmpty())
            thread.url = hackerNewsAddress(m_story.hnId);
        thread.title = item.title;
        thread.author = m_story.author;
        thread.points = m_story.points;
        thread.claimedCount = m_story.comments;
        const QStringList lines = m_page.has(PageSection::Discussion)
            ? m_page.lines(PageSection::Discussion)
            : m_story.rest;
        PageComments read = readPageComments(lines);
        if (!read.parted && !read.comments.isEmpty()) {
            item.issues.append(
                {Severity::Info, u"comment-borders"_s,
                 Words::tr("The text does not say where one comment ends and the next begins: each "
                           "paragraph became a comment."),
                 m_origin});
        }
        thread.comments = std::move(read.comments);
        return thread;
    }

    /// The evaluation that the rows belong to: the newest full one of the timeline, the first model of the head.
    QByteArray mainDocument(const QString &title, const QJsonArray &rows)
    {
        QJsonObject evaluation{{u"title"_s, title}};
        QJsonObject figures = readPageFigures(m_page.lines(PageSection::Figures));
        if (!m_story.classification.isEmpty())
            figures.insert(u"classification"_s, m_story.classification);
        takeNewest(evaluation, figures);
        if (!m_story.date.isEmpty() && !evaluation.contains("date"_L1))
            evaluation.insert(u"date"_s, m_story.date);
        if (!m_story.contentType.isEmpty())
            evaluation.insert(u"content_type"_s, m_story.contentType);
        if (!m_story.domain.isEmpty())
            evaluation.insert(u"domain"_s, m_story.domain);
        if (const QJsonObject weights = readPageWeights(m_page.lines(PageSection::Figures));
            !weights.isEmpty())
            evaluation.insert(u"channel_weights"_s, weights);
        if (!m_story.models.isEmpty())
            evaluation.insert(u"operator"_s, m_story.models.first().name);
        QJsonObject document = readPageSignals(m_page.lines(PageSection::Signals));
        document.insert(u"schema_version"_s, m_story.version.isEmpty() ? u"3"_s : m_story.version);
        document.insert(u"evaluation"_s, evaluation);
        document.insert(u"scores"_s, rows);
        document.insert(u"theme_tag"_s, m_story.theme);
        document.insert(u"sentiment_tag"_s, m_story.sentiment);
        document.insert(u"executive_summary"_s, m_story.summary);
        if (!figures.isEmpty())
            document.insert(u"aggregates"_s, figures);
        const QJsonObject elements = readPageProfile(m_page.lines(PageSection::Profile));
        if (!elements.isEmpty())
            document.insert(u"domain_context_profile"_s, QJsonObject{{u"elements"_s, elements}});
        return compact(document);
    }

    void takeNewest(QJsonObject &evaluation, QJsonObject &figures)
    {
        for (qsizetype at = 0; at < m_events.size(); ++at) {
            const SourceEvent &event = m_events[at];
            if (event.details.value("mode"_L1).toString() != "full"_L1)
                continue;
            m_shown = at;
            evaluation.insert(u"date"_s, event.at.toString(Qt::ISODate));
            if (event.details.contains("model"_L1))
                evaluation.insert(u"operator"_s, event.details.value("model"_L1));
            for (const QString &name : {u"weighted_mean"_s, u"classification"_s}) {
                if (!figures.contains(name))
                    figures.insert(name, event.details.value(name));
            }
            return;
        }
    }

    void addOtherModels(SourceItem &item) const
    {
        for (qsizetype at = 1; at < m_story.models.size(); ++at) {
            const PageStory::Model &model = m_story.models[at];
            if (model.mean)
                item.evaluations.append(claims({{u"editorial_mean"_s, *model.mean}}, model.name,
                                               item.title, {}, model.lite));
        }
    }

    /// Evaluations that the page shows no rows of: what their events claim is all that is known.
    void addTimelineClaims(SourceItem &item) const
    {
        for (qsizetype at = 0; at < m_events.size(); ++at) {
            const SourceEvent &event = m_events[at];
            if (at == m_shown || !event.details.contains("weighted_mean"_L1))
                continue;
            const bool lite = event.details.value("mode"_L1).toString() == "lite"_L1;
            const QString rater = event.details.value("model"_L1).toString();
            item.evaluations.append(
                claims({{u"weighted_mean"_s, event.details.value("weighted_mean"_L1)},
                        {u"classification"_s, event.details.value("classification"_L1)}},
                       rater.isEmpty() ? (lite ? Words::tr("Light evaluation") : QString()) : rater,
                       item.title, event.at, lite));
        }
    }

    void noteGaps(SourceItem &item, const QJsonArray &rows) const
    {
        const bool oneChannel = m_page.has(PageSection::Editorial)
            != m_page.has(PageSection::Structural);
        if (oneChannel && !rows.isEmpty()) {
            item.issues.append(
                {Severity::Warning, u"missing-channel"_s,
                 Words::tr("The text has the rows of one channel only; the other one counts as not "
                           "evaluated."),
                 m_origin});
        }
        if (item.evaluations.isEmpty()) {
            item.issues.append(
                {Severity::Warning, u"no-evaluation"_s,
                 Words::tr("The text holds no evaluation: no rows of a channel and no figures."),
                 m_origin});
        }
    }

    const PageText &m_page;
    PageStory m_story;
    QList<SourceEvent> m_events;
    QString m_origin;
    qsizetype m_shown = -1; ///< event of the evaluation whose rows are shown
};

} // namespace

bool isObservatoryPage(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes.first(qMin(bytes.size(), observatoryHead)));
    if (!text.contains("Editorial Channel"_L1) && !text.contains("Structural Channel"_L1)
        && !text.contains("Event Timeline"_L1) && !text.contains("Supplementary Signals"_L1))
        return false;
    const PageText page = readPageText(storableText(text));
    const bool rows = !readPageRows(page).isEmpty();
    const bool timeline = !page.lines(PageSection::Timeline).isEmpty();
    return rows || (timeline && !readPageEvents(page.lines(PageSection::Timeline)).isEmpty());
}

SourceReading readObservatoryPage(const QByteArray &bytes, const QString &origin)
{
    const PageText page = readPageText(storableText(QString::fromUtf8(bytes)));
    SourceReading reading;
    reading.items.append(PageAssembly(page, origin).run());
    return reading;
}

} // namespace rapporteur
