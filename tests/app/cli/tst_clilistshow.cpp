// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricreader.h"
#include "tests/app/cli/commandlinefixture.h"

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

class TestCliListShow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsHaveTheirFields_data() { addRubrics(); }
    void rowsHaveTheirFields()
    {
        QFETCH(QString, rubric);
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace(rubric);
        EXPECT_CODE(fixture.run({u"import"_s, workspace, fixture.file(u"a.html"_s, page(u"A"_s))}),
                    cli::Done);
        const QJsonObject fresh = fixture.rows(workspace).first();
        const Rubric used = *shippedRubric(rubric);
        for (const QString &field :
             {u"id"_s, u"title"_s, u"url"_s, u"domain"_s, u"state"_s, u"gate"_s, u"weighted_mean"_s,
              used.channels[0].id + u"_mean"_s, used.channels[1].id + u"_mean"_s, u"setl"_s,
              u"classification"_s, u"comments"_s, u"evaluations"_s, u"reviews"_s})
            QVERIFY2(fresh.contains(field), qPrintable(field));
        QVERIFY(fresh[u"weighted_mean"_s].isNull() && fresh[u"classification"_s].isNull());
        QCOMPARE(fresh[u"state"_s].toString(), u"unreviewed"_s);
        EXPECT_CODE(fixture.run({u"evaluate"_s, workspace}), cli::Done);
        const QJsonObject scored = fixture.rows(workspace).first();
        const QJsonObject shown = fixture.run({u"show"_s, workspace, u"1"_s, u"--json"_s}).object();
        const QJsonValue figures = shown[u"evaluations"_s][0][u"recomputed"_s];
        QCOMPARE(scored[u"weighted_mean"_s], figures[u"weighted_mean"_s]);
        QCOMPARE(scored[u"classification"_s], figures[u"classification"_s]);
        QCOMPARE(scored[u"setl"_s], figures[u"setl"_s]);
    }

    void rowsAreFilteredSortedAndLimited()
    {
        const auto titles = [this](const QStringList &more) {
            QStringList found;
            const Outcome outcome = m_fixture.run(QStringList{u"list"_s, sample(), u"--json"_s}
                                                  + more);
            for (const QJsonObject &row : outcome.lines())
                found.append(row[u"title"_s].toString());
            return found;
        };
        const QStringList all = titles({});
        QCOMPARE(all.size(), 15);
        QCOMPARE(titles({u"--limit"_s, u"3"_s}), all.first(3));
        QVERIFY(titles({u"--limit"_s, u"0"_s}).isEmpty());
        QStringList sorted = titles({u"--sort"_s, u"title"_s});
        QStringList reversed = titles({u"--sort"_s, u"-title"_s});
        std::ranges::reverse(reversed);
        QCOMPARE(reversed, sorted);
        QVERIFY(sorted != all);
        QCOMPARE(titles({u"--filter"_s, u"state:gated"_s}).size(), 1);
        QCOMPARE(titles({u"--filter"_s, u"state:gated,unreviewed"_s}).size(), 15);
        const QStringList words = titles({u"--filter"_s, u"\"face recognition\""_s});
        QVERIFY(!words.isEmpty() && words.size() < 15);
        QVERIFY(titles({u"--filter"_s, u"nosuchwordanywhere"_s}).isEmpty());
        QVERIFY(titles({u"--filter"_s, u"state:submitted"_s}).isEmpty());
        // What a search engine would take for its language is searched for as it stands.
        for (const QString &odd : {u"\""_s, u"AND"_s, u"a*b("_s, u"NEAR/3"_s, u"'; drop table"_s}) {
            EXPECT_CODE(m_fixture.run({u"list"_s, sample(), u"--json"_s, u"--filter"_s, odd}),
                        cli::Done);
        }
        const QJsonArray scores = [this] {
            QJsonArray values;
            for (const QJsonObject &row :
                 m_fixture.run({u"list"_s, sample(), u"--json"_s, u"--sort"_s, u"-score"_s})
                     .lines()) {
                if (!row[u"weighted_mean"_s].isNull())
                    values.append(row[u"weighted_mean"_s]);
            }
            return values;
        }();
        for (qsizetype i = 1; i < scores.size(); ++i)
            QVERIFY(scores[i - 1].toDouble() >= scores[i].toDouble());
    }

    void peopleGetATable()
    {
        const Outcome outcome = m_fixture.run({u"list"_s, sample(), u"--limit"_s, u"4"_s});
        EXPECT_CODE(outcome, cli::Done);
        QVERIFY(outcome.err.isEmpty());
        EXPECT_TEXT(outcome.out, "class");
        EXPECT_TEXT(outcome.out, "4 of 15 articles.");
        QCOMPARE(outcome.out.count('\n'), 6);
    }

    void anArticleIsFoundByNumberIdentifierAndAddress()
    {
        const QJsonObject row = m_fixture.rows(sample()).first();
        const QByteArray shown =
            m_fixture.run({u"show"_s, sample(), QString::number(row[u"id"_s].toInt()), u"--json"_s})
                .out;
        for (const QString &name : {row[u"uuid"_s].toString(), row[u"url"_s].toString()})
            QCOMPARE(m_fixture.run({u"show"_s, sample(), name, u"--json"_s}).out, shown);
        const QJsonObject whole = QJsonDocument::fromJson(shown).object();
        for (const QString &part : {u"article"_s, u"document"_s, u"gate"_s, u"comments"_s,
                                    u"evaluations"_s, u"reviews"_s, u"events"_s})
            QVERIFY2(whole.contains(part), qPrintable(part));
        for (const QString &part :
             {u"title"_s, u"author"_s, u"site"_s, u"language"_s, u"published_at"_s, u"text"_s})
            QVERIFY2(whole[u"document"_s].toObject().contains(part), qPrintable(part));
        for (const QString &part : {u"total"_s, u"live"_s, u"deleted"_s, u"dead"_s, u"max_depth"_s})
            QVERIFY2(whole[u"comments"_s].toObject().contains(part), qPrintable(part));
        QVERIFY(whole[u"evaluations"_s].toArray().size() >= 2);
        const Outcome none = m_fixture.run({u"show"_s, sample(), u"https://example.org/none"_s});
        EXPECT_CODE(none, cli::SomeFailed);
        QVERIFY(none.out.isEmpty());
        EXPECT_TEXT(none.err, "https://example.org/none");
    }

    void textAndThreadAreShownWhenAsked()
    {
        const auto rows = m_fixture.rows(sample());
        const auto row = std::ranges::find_if(
            rows, [](const QJsonObject &r) { return r[u"comments"_s].toInt() > 20; });
        QVERIFY(row != rows.end());
        const QString id = QString::number((*row)[u"id"_s].toInt());
        const Outcome plain = m_fixture.run({u"show"_s, sample(), id});
        EXPECT_CODE(plain, cli::Done);
        QVERIFY(!plain.out.contains("\nText\n") && !plain.out.contains("\nDiscussion\n"));
        const Outcome both = m_fixture.run({u"show"_s, sample(), id, u"--text"_s, u"--thread"_s});
        QVERIFY(both.out.startsWith(plain.out));
        EXPECT_TEXT(both.out, "\nText\n");
        EXPECT_TEXT(both.out, "\nDiscussion\n");
        const QJsonObject json =
            m_fixture.run({u"show"_s, sample(), id, u"--json"_s, u"--thread"_s}).object();
        int total = 0, deepest = 0;
        QList<std::pair<QJsonArray, int>> stack{{json[u"comments"_s][u"thread"_s].toArray(), 0}};
        while (!stack.isEmpty()) {
            const auto [level, depth] = stack.takeLast();
            for (const QJsonValue &comment : level) {
                ++total;
                deepest = qMax(deepest, depth);
                stack.append({comment[u"replies"_s].toArray(), depth + 1});
            }
        }
        QCOMPARE(total, json[u"comments"_s][u"total"_s].toInt());
        QCOMPARE(deepest, json[u"comments"_s][u"max_depth"_s].toInt());
    }

private:
    const QString &sample()
    {
        if (m_sample.isEmpty()) {
            m_sample = m_fixture.path(u"sample.rapporteur"_s);
            if (m_fixture.run({u"init"_s, m_sample, u"--sample"_s}).code != cli::Done)
                qFatal("no sample");
        }
        return m_sample;
    }

    CommandLineFixture m_fixture;
    QString m_sample;
};

RAPPORTEUR_TEST(TestCliListShow)

} // namespace rapporteur::testing

#include "tst_clilistshow.moc"
