// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/entities.h"
#include "core/sources/adapters/observatorytext.h"
#include "core/sources/sourcetime.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype longestLabel = 60;
constexpr qsizetype longestLabelLine = 110;

const QStringList &sentiments()
{
    static const QStringList Words{u"Champions"_s, u"Advocates"_s,  u"Acknowledges"_s, u"Neutral"_s,
                                   u"Neglects"_s,  u"Undermines"_s, u"Hostile"_s};
    return Words;
}

/// "Freedom of Expression & Education Access Neutral" is a theme and a sentiment.
bool takeLabels(const QString &line, PageStory &story)
{
    for (const QString &word : sentiments()) {
        if (line == word) {
            story.sentiment = word;
            return true;
        }
        if (line.size() <= longestLabelLine && line.endsWith(u' ' + word)) {
            story.theme = line.chopped(word.size() + 1).trimmed();
            story.sentiment = word;
            return true;
        }
    }
    return false;
}

bool isSentence(const QString &line)
{
    return line.size() > longestLabel || line.endsWith(u'.');
}

void readSummary(QStringList lines, PageStory &story)
{
    if (lines.isEmpty())
        return;
    if (takeLabels(lines.first(), story)) {
        lines.removeFirst();
    } else if (!isSentence(lines.first())) {
        story.theme = lines.takeFirst();
        if (!lines.isEmpty() && sentiments().contains(lines.first()))
            story.sentiment = lines.takeFirst();
    }
    if (!lines.isEmpty())
        story.summary = lines.takeFirst();
    story.rest = lines;
}

/// "Model:" and behind it names with their means; one a line or all on one.
void readModels(const QString &text, PageStory &story)
{
    static const QRegularExpression Entry(
        u"([A-Z][A-Za-z0-9. ()-]{1,40}?)\\s*(lite|light)?\\s*([+\\x{2212}-]\\d\\.\\d{2}|ND)(?=\\s|$|[A-Z])"_s);
    auto matches = Entry.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        story.models.append({match.captured(1).simplified(),
                             match.hasCaptured(2) && !match.captured(2).isEmpty(),
                             scoreWritten(match.capturedView(3)).value_or(std::nullopt)});
    }
}

/// "161 points by ingve 3 hours ago | 42 comments on HN"
void readSubtext(const QString &line, PageStory &story)
{
    static const QRegularExpression Points(u"(-?\\d+) points?\\b"_s);
    static const QRegularExpression By(u"\\bby (\\S+)"_s);
    static const QRegularExpression Comments(u"(\\d+) comments on HN"_s);
    if (const auto match = Points.match(line); match.hasMatch())
        story.points = match.captured(1).toInt();
    if (const auto match = By.match(line); match.hasMatch())
        story.author = match.captured(1);
    if (const auto match = Comments.match(line); match.hasMatch())
        story.comments = match.captured(1).toInt();
}

/// "+0.18 BuildKit: a title (example.org S:+0.10)", in one line or three.
void readTitle(const QStringList &lines, qsizetype subtext, PageStory &story)
{
    static const QRegularExpression Site(
        u"^(.*?)\\s*\\(\\s*([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\\b[^()]*\\)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression Score(u"^[+\\x{2212}-]?\\d\\.\\d{2}\\s+"_s);
    for (qsizetype at = subtext - 1; at >= 0 && at >= subtext - 3; --at) {
        QString line = lines[at];
        if (const auto match = Site.match(line); match.hasMatch()) {
            story.domain = match.captured(2).toLower();
            line = match.captured(1);
        }
        line.remove(Score);
        if (!line.isEmpty() && !scoreWritten(line)) {
            story.title = line;
            return;
        }
    }
}

void readHead(const QStringList &lines, PageStory &story)
{
    static const QRegularExpression Item(u"\\bitem (\\d+)\\b|item\\?id=(\\d+)"_s);
    static const QRegularExpression Kind(
        u"(?:^|\\|)\\s*([A-Z][A-Za-z ,&/-]{1,40}?)\\s*·\\s*v?(\\d+(?:\\.\\d+)+)\\s*·\\s*(\\d{4}-\\d{2}-\\d{2})"_s);
    static const QRegularExpression Class(
        u"\\b(Strong positive|Moderate positive|Mild positive|Mild negative|Moderate negative|Strong negative)\\b"_s);
    qsizetype subtext = -1;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString &line = lines[at];
        if (const auto match = Item.match(line); match.hasMatch() && story.hnId.isEmpty())
            story.hnId = match.captured(match.hasCaptured(1) && !match.captured(1).isEmpty() ? 1
                                                                                             : 2);
        if (const auto match = Class.match(line);
            match.hasMatch() && story.classification.isEmpty())
            story.classification = match.captured(1);
        if (const auto match = Kind.match(line); match.hasMatch()) {
            story.contentType = match.captured(1).trimmed();
            story.version = match.captured(2);
            story.date = match.captured(3);
            // The classification stands before the content type on the same line.
            for (const QString &word : {story.classification, u"Neutral"_s}) {
                if (!word.isEmpty() && story.contentType.startsWith(word + u' '))
                    story.contentType = story.contentType.sliced(word.size() + 1).trimmed();
            }
        }
        if (line.startsWith("Model:"_L1)) {
            QString models = line.sliced(6);
            for (qsizetype next = at + 1; next < qMin(lines.size(), at + 40); ++next)
                models += u'\n' + lines[next];
            readModels(models.section(u"Compare"_s, 0, 0), story);
        }
        if (line.contains("comments on HN"_L1) || line.contains(" points by "_L1)) {
            subtext = subtext < 0 ? at : subtext;
            readSubtext(line, story);
        }
    }
    if (subtext > 0)
        readTitle(lines, subtext, story);
}

bool isStamp(const QString &line, QString &author, QDateTime &time)
{
    static const QRegularExpression Form(
        u"^(?:(\\S{1,40})\\s+)?(\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2})(?::\\d{2})?\\s*(?:UTC)?\\s*(?:link)?$"_s);
    const auto match = Form.match(line);
    if (!match.hasMatch())
        return false;
    if (match.hasCaptured(1) && !match.captured(1).isEmpty())
        author = match.captured(1);
    time = timeFromText(match.captured(2));
    return true;
}

bool isName(const QString &line)
{
    static const QRegularExpression Form(u"^[A-Za-z0-9_-]{2,15}$"_s);
    return Form.match(line).hasMatch();
}

} // namespace

PageStory readPageStory(const PageText &page)
{
    PageStory story;
    readHead(page.lines(PageSection::Head), story);
    readSummary(page.lines(PageSection::Summary), story);
    return story;
}

PageComments readPageComments(const QStringList &lines)
{
    PageComments read;
    QString ignored;
    QDateTime time;
    read.parted = std::ranges::any_of(
        lines, [&](const QString &line) { return isStamp(line, ignored, time); });
    QString author; // waits for its time
    for (const QString &line : lines) {
        QString named = author;
        if (line == "link"_L1)
            continue;
        if (read.parted && isStamp(line, named, time)) {
            SourceComment comment;
            comment.author = named;
            comment.postedAt = time;
            read.comments.append(comment);
            author.clear();
            continue;
        }
        if (read.parted && isName(line)) {
            if (!author.isEmpty() && !read.comments.isEmpty())
                read.comments.last().html += u"<p>"_s + escapedMarkup(author)
                    + u"</p>"_s; // a word, no name
            author = line;
            continue;
        }
        const QString paragraph = u"<p>"_s + escapedMarkup(line) + u"</p>"_s;
        if (!read.parted || read.comments.isEmpty()) {
            SourceComment comment;
            comment.html = paragraph;
            read.comments.append(comment);
        } else {
            read.comments.last().html += paragraph;
        }
    }
    for (qsizetype i = 0; i < read.comments.size(); ++i)
        read.comments[i].nativeId = u"page-%1"_s.arg(i + 1);
    return read;
}

} // namespace rapporteur
