// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator.h"

#include <QTimeZone>
#include <QUuid>

#include <cmath>

namespace rapporteur::bench
{

using namespace Qt::StringLiterals;

Generator::Generator(Rubric rubric, quint32 seed)
    : m_rubric(std::move(rubric))
    , m_random(seed)
{
    const QString letters = u"etaoinshrdlucmfwypvbgkqjxz"_s;
    for (int i = 0; i < 6'000; ++i) {
        QString word;
        for (int n = 2 + static_cast<int>(m_random.bounded(8)); n > 0; --n)
            word += letters[static_cast<qsizetype>(m_random.bounded(letters.size()))];
        m_words.append(word);
    }
}

const QString &Generator::word()
{
    const double u = m_random.generateDouble();
    const auto rank = static_cast<qsizetype>(std::pow(static_cast<double>(m_words.size()), u)) - 1;
    return m_words[qBound<qsizetype>(0, rank, m_words.size() - 1)];
}

QString Generator::text(qsizetype length)
{
    QString text;
    text.reserve(length + 16);
    int inSentence = 0;
    while (text.size() < length) {
        text += word();
        if (++inSentence > 14) {
            inSentence = 0;
            text += u". "_s;
        } else {
            text += u' ';
        }
    }
    return text.trimmed();
}

Document Generator::document(int number, qsizetype length)
{
    Document document;
    document.title = u"%1 %2 %3 %4"_s.arg(word(), word(), word(), QString::number(number));
    document.url = u"https://site%1.example/articles/%2"_s.arg(QString::number(number % 997),
                                                               QString::number(number));
    document.site = u"site%1.example"_s.arg(number % 997);
    document.language = u"en"_s;
    document.publishedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number, QTimeZone::UTC);
    document.extractor = u"bench"_s;
    while (document.text.size() < length) {
        if (!document.text.isEmpty())
            document.text += u"\n\n"_s;
        const QString paragraph = text(qMin<qsizetype>(700, length - document.text.size()));
        document.blocks.append({.span = {document.text.size(), paragraph.size()}});
        document.text += paragraph;
    }
    return document;
}

Evaluation Generator::evaluation(int number, const Document &document)
{
    static const QStringList letters{u"H"_s, u"M"_s, u"L"_s};
    Evaluation evaluation;
    evaluation.id = QUuid::createUuidV5(QUuid(),
                                        u"%1/%2"_s.arg(document.url, QString::number(number)))
                        .toString(QUuid::WithoutBraces);
    evaluation.rater = {.kind = RaterKind::Model,
                        .name = u"bench-%1"_s.arg(number),
                        .provider = u"bench"_s,
                        .model = u"bench-%1"_s.arg(number)};
    evaluation.schemaVersion = u"3.7"_s;
    evaluation.startedAt = evaluation.finishedAt = document.publishedAt.addSecs(60);
    evaluation.contentType = u"ED"_s;
    for (const Provision &provision : m_rubric.provisions) {
        ScoreRow row{.provision = provision.number};
        if (m_random.bounded(10) < 3) {
            for (CellScore &cell : row.cells) {
                cell.raw = cell.value = std::floor(m_random.bounded(1.4) * 100 - 70) / 100;
                cell.note = text(60);
            }
            row.evidence = letters[static_cast<qsizetype>(m_random.bounded(3))];
            row.directions = u"F"_s;
            const qsizetype at = static_cast<qsizetype>(
                m_random.bounded(qMax<qsizetype>(1, document.text.size() - 80)));
            row.witnesses.append(
                {.text = document.text.sliced(at, qMin<qsizetype>(60, document.text.size() - at)),
                 .grounding = {.level = GroundingLevel::Exact, .span = {at, 60}, .similarity = 1}});
        }
        evaluation.rows.append(row);
    }
    evaluation.labels = {.theme = u"bench"_s, .sentiment = u"Neutral"_s, .summary = text(200)};
    return evaluation;
}

CommentTree Generator::comments(int count)
{
    SourceThread thread{.source = u"hackernews"_s, .rootId = u"1"_s};
    for (int i = 0; i < count; ++i) {
        const int parent = i < 5 ? 0 : static_cast<int>(m_random.bounded(i)) + 1;
        thread.comments.append(
            {.nativeId = QString::number(i + 2),
             .parentId = parent == 0 ? QString() : QString::number(parent + 1),
             .author = word(),
             .postedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + i, QTimeZone::UTC),
             .html = text(220)});
    }
    return buildCommentTree(thread);
}

ArticleImport Generator::article(int number, int evaluations, qsizetype length)
{
    ArticleImport article{.origin = u"bench"_s, .document = document(number, length)};
    article.fetchedAt = article.document.publishedAt;
    for (int i = 0; i < evaluations; ++i) {
        article.evaluations.append(evaluation(i, article.document));
        article.rawAnswers.append(QByteArray());
    }
    return article;
}

} // namespace rapporteur::bench
