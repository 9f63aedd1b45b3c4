// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sources/readingdump.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

namespace
{

class Dump
{
public:
    void line(int indent, const QString &text)
    {
        m_text += QString(2 * indent, u' ') + text + u'\n';
    }

    void field(int indent, const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            line(indent, name + u": "_s + QString(value).replace(u'\n', u"\\n"_s));
    }

    void time(int indent, const QString &name, const QDateTime &value)
    {
        if (value.isValid())
            field(indent, name, value.toString(Qt::ISODateWithMs));
    }

    void number(int indent, const QString &name, const std::optional<int> &value)
    {
        if (value)
            field(indent, name, QString::number(*value));
    }

    void issues(int indent, const Issues &issues)
    {
        for (const Issue &issue : issues) {
            const QString severity = issue.severity == Severity::Error ? u"error"_s
                : issue.severity == Severity::Warning                  ? u"warning"_s
                                                                       : u"info"_s;
            line(indent, u"%1 %2: %3 [%4]"_s.arg(severity, issue.code, issue.text, issue.place));
        }
    }

    QByteArray result() const { return m_text.toUtf8(); }

private:
    QString m_text;
};

QHash<QString, int> depthsOf(const SourceThread &thread)
{
    QHash<QString, QString> parents;
    for (const SourceComment &comment : thread.comments)
        parents.insert(comment.nativeId, comment.parentId);
    QHash<QString, int> depths;
    for (const SourceComment &comment : thread.comments) {
        QStringList path;
        QString at = comment.nativeId;
        while (!depths.contains(at) && parents.contains(at) && path.size() < 100'000) {
            path.append(at);
            at = parents.value(at);
        }
        int depth = depths.value(at, -1);
        for (auto id = path.crbegin(); id != path.crend(); ++id)
            depths.insert(*id, ++depth);
    }
    return depths;
}

QString stateName(CommentState state)
{
    switch (state) {
    case CommentState::Live:
        return u"live"_s;
    case CommentState::Deleted:
        return u"deleted"_s;
    case CommentState::Removed:
        return u"removed"_s;
    case CommentState::Dead:
        return u"dead"_s;
    case CommentState::Placeholder:
        return u"placeholder"_s;
    }
    return {};
}

void dumpThread(Dump &dump, const SourceThread &thread)
{
    dump.line(1, u"thread %1/%2 %3"_s.arg(thread.source, thread.dialect, thread.rootId));
    dump.field(2, u"url"_s, thread.url);
    dump.field(2, u"title"_s, thread.title);
    dump.field(2, u"author"_s, thread.author);
    dump.time(2, u"posted"_s, thread.postedAt);
    dump.number(2, u"points"_s, thread.points);
    dump.number(2, u"claimed comments"_s, thread.claimedCount);
    dump.field(2, u"html"_s, thread.html);
    dump.field(2, u"missing"_s, thread.missingIds.join(u' '));
    const QHash<QString, int> depths = depthsOf(thread);
    for (const SourceComment &comment : thread.comments) {
        const int indent = 2 + depths.value(comment.nativeId);
        dump.line(indent,
                  u"- %1 %2 by %3 in reply to %4"_s.arg(
                      comment.nativeId, stateName(comment.state),
                      comment.author.isEmpty() ? u"?"_s : comment.author,
                      comment.parentId.isEmpty() ? u"the topic"_s : comment.parentId));
        dump.time(indent + 1, u"at"_s, comment.postedAt);
        dump.number(indent + 1, u"score"_s, comment.score);
        dump.field(indent + 1, u"url"_s, comment.url);
        dump.field(indent + 1, u"html"_s, comment.html);
    }
}

void dumpItem(Dump &dump, const SourceItem &item)
{
    dump.line(0, u"item"_s);
    dump.field(1, u"origin"_s, item.origin);
    dump.field(1, u"url"_s, item.url);
    dump.field(1, u"title"_s, item.title);
    dump.field(1, u"author"_s, item.author);
    dump.field(1, u"site"_s, item.site);
    dump.field(1, u"language"_s, item.language);
    dump.time(1, u"published"_s, item.publishedAt);
    dump.time(1, u"fetched"_s, item.fetchedAt);
    static const QStringList Kinds{{}, u"html"_s, u"markdown"_s, u"text"_s};
    dump.field(1, Kinds.value(int(item.kind)), QString::fromUtf8(item.payload));
    dump.field(1, u"charset"_s, item.charset);
    for (auto it = item.headers.cbegin(); it != item.headers.cend(); ++it)
        dump.field(1, u"header "_s + it.key(), it.value());
    for (const QByteArray &evaluation : item.evaluations) {
        const QByteArray json = QJsonDocument::fromJson(evaluation).toJson(QJsonDocument::Indented);
        dump.line(1, u"evaluation"_s);
        for (const QByteArray &line : json.trimmed().split('\n'))
            dump.line(2, QString::fromUtf8(line));
    }
    for (const SourceEvent &event : item.events) {
        dump.line(
            1,
            u"event %1 %2 (%3): %4 %5"_s.arg(
                event.at.toString(Qt::ISODate), event.type, QString::number(int(event.severity)),
                event.message,
                QString::fromUtf8(QJsonDocument(event.details).toJson(QJsonDocument::Compact))));
    }
    dump.issues(1, item.issues);
    if (item.thread)
        dumpThread(dump, *item.thread);
}

void dumpCandidate(Dump &dump, const SourceCandidate &candidate)
{
    dump.line(0, candidate.whole ? u"candidate, whole"_s : u"candidate"_s);
    dump.field(1, u"id"_s, candidate.id);
    dump.field(1, u"title"_s, candidate.title);
    dump.field(1, u"url"_s, candidate.url);
    dump.field(1, u"discussion"_s, candidate.discussionUrl);
    dump.field(1, u"author"_s, candidate.author);
    dump.field(1, u"site"_s, candidate.site);
    dump.time(1, u"published"_s, candidate.publishedAt);
    dump.field(1, u"summary"_s, candidate.summary);
    dump.number(1, u"points"_s, candidate.points);
    dump.number(1, u"comments"_s, candidate.comments);
    dump.field(1, u"html"_s, candidate.html);
}

} // namespace

QByteArray dumpReading(const SourceReading &reading)
{
    Dump dump;
    for (const SourceItem &item : reading.items)
        dumpItem(dump, item);
    for (const SourceCandidate &candidate : reading.candidates)
        dumpCandidate(dump, candidate);
    dump.issues(0, reading.issues);
    return dump.result();
}

ThreadFigures figuresOf(const SourceThread &thread)
{
    ThreadFigures figures;
    const QHash<QString, int> depths = depthsOf(thread);
    for (const SourceComment &comment : thread.comments) {
        ++figures.total;
        figures.live += comment.state == CommentState::Live;
        figures.deleted += comment.state == CommentState::Deleted;
        figures.removed += comment.state == CommentState::Removed;
        figures.dead += comment.state == CommentState::Dead;
        figures.placeholders += comment.state == CommentState::Placeholder;
        if (comment.state != CommentState::Placeholder)
            figures.maxDepth = qMax(figures.maxDepth, depths.value(comment.nativeId));
    }
    return figures;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList issueCodes(const Issues &issues)
{
    QStringList codes;
    for (const Issue &issue : issues)
        codes.append(issue.code);
    return codes;
}

} // namespace rapporteur::testing
