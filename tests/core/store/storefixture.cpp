// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storefixture.h"

#include "core/rubric/rubricreader.h"
#include "core/store/connection.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace rapporteur::testing
{

using namespace Qt::StringLiterals;

QStringList rubricIds()
{
    return {u"udhr"_s, u"public-services"_s};
}

Rubric rubricOf(const QString &id)
{
    return shippedRubric(id).value();
}

void addRubricRows()
{
    QTest::addColumn<QString>("rubricId");
    const QStringList ids = rubricIds();
    for (const QString &id : ids)
        QTest::newRow(qPrintable(id)) << id;
}

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

QByteArray hashOf(const QString &path)
{
    return QCryptographicHash::hash(bytesIn(path), QCryptographicHash::Sha256);
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

QStringList filesBeside(const QString &path, const QStringList &known)
{
    QStringList files = QDir(QFileInfo(path).path())
                            .entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System
                                           | QDir::NoDotAndDotDot,
                                       QDir::Name);
    files.removeIf([&](const QString &file) { return known.contains(file); });
    return files;
}

void tamper(const QString &path, const QStringList &statements)
{
    const auto db = Connection::open(path, Connection::Mode::Writer);
    if (!db)
        qFatal("%s", qPrintable(db.error().text));
    for (const QString &sql : statements) {
        if (const Status done = (*db)->run(sql.toUtf8().constData()); !done)
            qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
    }
}

QueueQuery queryOf(const QStringList &states, const QString &search, const QString &reviewer)
{
    QueueQuery query;
    query.reviewer = reviewer;
    query.states = states;
    query.search = search;
    return query;
}

QueueQuery sortedBy(QueueSort sort, bool descending)
{
    QueueQuery query;
    query.sort = sort;
    query.descending = descending;
    return query;
}

EventQuery eventsOf(RowId article)
{
    EventQuery query;
    query.article = article;
    return query;
}

Error openError(const QString &path, const WorkspaceOptions &options)
{
    const FixedClock clock;
    const auto opened = Workspace::open(path, clock, options).takeResult();
    return opened ? Error{ErrorKind::Internal, {}, {}} : opened.error();
}

QStringList checkCodes(const Workspace &workspace)
{
    const auto report = workspace.check().result();
    if (!report)
        return {report.error().text};
    QStringList codes;
    for (const Issue &issue : report->issues)
        codes.append(issue.code);
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

ArticleImport articleNumber(int number)
{
    ArticleImport article;
    article.origin = u"page-%1.html"_s.arg(number);
    Document &document = article.document;
    document.title = u"Article number %1"_s.arg(number);
    document.author = u"Author %1"_s.arg(number);
    document.site = u"Example"_s;
    document.language = u"en"_s;
    document.publishedAt =
        QDateTime(QDate(2025, 1, 1), QTime(12, 0), QTimeZone::UTC).addDays(number);
    document.url = u"https://example.org/articles/%1"_s.arg(number);
    document.text =
        u"Lead of number %1.\n\nThe library lends books to everyone who lives in the city."_s.arg(
            number);
    const qsizetype lead = document.text.indexOf(u'\n');
    document.blocks = {{BlockKind::Heading, 1, {}, {0, lead}},
                       {BlockKind::Paragraph, 0, {}, {lead + 2, document.text.size() - lead - 2}}};
    document.inlines = {{InlineKind::Link, {0, 4}, u"https://example.org/"_s}};
    document.facts = {{u"https"_s, true, 1, 0.5, u"example.org"_s, TextSpan{3, 9}}};
    document.source = u"<html><title>Article number %1</title></html>"_s.arg(number);
    document.charset = u"UTF-8"_s;
    document.extractor = u"html-1"_s;
    article.payload = document.source.toUtf8();
    article.fetchedAt = QDateTime(QDate(2026, 1, 1), QTime(8, 0), QTimeZone::UTC);
    return article;
}

Evaluation evaluationNumber(const Rubric &rubric, int number, const QString &raterName)
{
    Evaluation evaluation = evaluationAt(rubric, ((number * 7) % 19 - 9) / 10.0, raterName);
    evaluation.id = QUuid::createUuidV5(QUuid(), u"%1 %2"_s.arg(raterName).arg(number))
                        .toString(QUuid::WithoutBraces);
    for (qsizetype i = 0; i < evaluation.rows.size(); i += 2) {
        ScoreRow &row = evaluation.rows[i];
        row.cells[1].raw = 0.95;
        row.cells[1].note = u"Note on %1"_s.arg(row.provision);
        row.directions = u"FC"_s;
        row.claimed = {0.1, {}, 0.2, true};
        row.witnesses = {{WitnessKind::Fact,
                          0,
                          u"A fact"_s,
                          u"books"_s,
                          {GroundingLevel::Exact, GroundingPlace::Text, {}, {5, 5}, 1}},
                         {WitnessKind::Inference,
                          -1,
                          u"An inference"_s,
                          {},
                          {GroundingLevel::Absent, GroundingPlace::Comment, u"c7"_s, {}, 0.25}}};
        evaluation.repairs.append({row.provision, 1, u"evidence-cap"_s, u"0.95"_s, u"0.7"_s});
    }
    evaluation.ownWeights = PerChannel<double>{0.25, 0.75};
    evaluation.domainProfile = {
        {u"privacy"_s, -0.1, {rubric.provisions.first().number}, u"Trackers"_s},
        {u"mission"_s, {}, {}, {}}};
    evaluation.labels = {u"open books"_s, u"Champions"_s, u"A summary."_s, {{1, 2, u"tension"_s}}};
    evaluation.supplementary = {{u"emotional_tone"_s, QJsonObject{{u"valence"_s, 0.5}}}};
    evaluation.claimed = {{u"weighted_mean"_s, 0.3}};
    evaluation.usage = {1200, 340, 0.0125};
    evaluation.truncatedShare = 0.125;
    return evaluation;
}

Evaluation evaluationAt(const Rubric &rubric, double value, const QString &raterName)
{
    Evaluation evaluation;
    evaluation.id = QUuid::createUuidV5(QUuid(), u"%1 at %2"_s.arg(raterName).arg(value))
                        .toString(QUuid::WithoutBraces);
    evaluation.rater = {.id = 0,
                        .kind = RaterKind::Model,
                        .name = raterName,
                        .provider = u"none"_s,
                        .model = raterName,
                        .settings = u"{}"_s,
                        .promptSha256 = u"00"_s};
    evaluation.schemaVersion = u"3.7"_s;
    evaluation.startedAt = QDateTime(QDate(2026, 1, 1), QTime(9, 0), QTimeZone::UTC);
    evaluation.finishedAt = evaluation.startedAt.addMSecs(1234);
    evaluation.contentType = rubric.defaultContentType;
    for (const Provision &provision : rubric.provisions) {
        ScoreRow row;
        row.provision = provision.number;
        row.cells[0] = {value, value, {}};
        row.cells[1] = {value / 2, value / 2, {}};
        row.evidence = rubric.evidence.first().letter;
        evaluation.rows.append(row);
    }
    return evaluation;
}

CommentTree chainOfComments(int count, int depth)
{
    CommentTree tree;
    tree.source = u"hackernews"_s;
    tree.rootId = u"1"_s;
    tree.url = u"https://news.example.org/item?id=1"_s;
    for (int i = 0; i < count; ++i) {
        Comment comment;
        comment.nativeId = u"c%1"_s.arg(i);
        comment.depth = i % depth;
        comment.parent = comment.depth == 0 ? -1 : i - 1;
        comment.parentId = comment.depth == 0 ? QString() : u"c%1"_s.arg(i - 1);
        comment.position = i;
        comment.author = u"reader%1"_s.arg(i % 7);
        comment.postedAt = QDateTime(QDate(2026, 1, 1), QTime(10, 0), QTimeZone::UTC).addSecs(i);
        comment.state = i % 11 == 10 ? CommentState::Deleted : CommentState::Live;
        if (comment.state == CommentState::Live)
            comment.text = u"Remark number %1"_s.arg(i);
        comment.html = comment.text;
        if (!comment.text.isEmpty())
            comment.blocks = {{BlockKind::Paragraph, 0, {}, {0, comment.text.size()}}};
        if (i % 3 == 0)
            comment.score = i;
        tree.comments.append(comment);
    }
    return tree;
}

ReviewChange changeOf(const QString &id, RowId article, const QString &reviewer,
                      QList<ReviewPart> parts, const Clock &clock)
{
    return {.id = id,
            .group = id,
            .article = article,
            .reviewer = reviewer,
            .at = clock.nowUtc(),
            .undoes = {},
            .parts = std::move(parts)};
}

Decision overriding(CellKey cell, double value, const QString &base, const Clock &clock)
{
    return {.cell = cell,
            .verdict = Verdict::Override,
            .value = value,
            .evidence = {},
            .reasonCode = u"overreach"_s,
            .reason = u"Too much is made of it"_s,
            .baseEvaluation = base,
            .decidedAt = clock.nowUtc(),
            .blind = false};
}

Annotation noteOn(const QString &id, const QString &author, const QString &body, const Clock &clock)
{
    Annotation note;
    note.id = id;
    note.span = {5, 6};
    note.exact = u"number"_s;
    note.prefix = u"Lead of "_s;
    note.suffix = u" 1."_s;
    note.body = body;
    note.tags = {u"important"_s};
    note.cell = CellKey{1, 1};
    note.author = author;
    note.createdAt = clock.nowUtc();
    return note;
}

StoreFixture::StoreFixture(const QString &rubricId)
    : rubric(rubricOf(rubricId))
{
    auto made = Workspace::create(path(), rubric, clock, {.program = u"test 1"_s}).takeResult();
    if (!made)
        qFatal("%s %s", qPrintable(made.error().text), qPrintable(made.error().detail));
    workspace = *made;
}

Result<std::shared_ptr<Workspace>> StoreFixture::reopen(const WorkspaceOptions &options)
{
    workspace.reset();
    auto opened = Workspace::open(path(), clock, options).takeResult();
    if (opened)
        workspace = *opened;
    return opened;
}

QList<RowId> StoreFixture::addArticles(int count)
{
    QList<ArticleImport> articles;
    for (int i = 1; i <= count; ++i)
        articles.append(articleNumber(i));
    QList<RowId> ids;
    const auto stored = workspace->import(articles).result();
    for (const ImportResult &result : stored.value())
        ids.append(result.article);
    return ids;
}

} // namespace rapporteur::testing
