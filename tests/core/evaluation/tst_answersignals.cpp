// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerparts.h"
#include "core/rubric/rubricreader.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

/// Fields of an answer given as JSON, and what came of reading them.
struct Read {
    Evaluation evaluation;
    Issues issues;
    QStringList missing;

    [[nodiscard]] QStringList repairs() const
    {
        QStringList codes;
        for (const Repair &repair : evaluation.repairs)
            codes.append(repair.code);
        return codes;
    }
};

Read read(const Rubric &rubric, const QByteArray &json)
{
    Read result;
    const Result<JsonTree> tree = strictJson(json);
    if (!tree)
        return result;
    AnswerFields fields(rubric, result.evaluation, result.issues);
    result.missing = readSignals(fields, tree->root());
    readLabels(fields, tree->root());
    readDomainProfile(fields, tree->root()[u"domain_context_profile"]);
    return result;
}

QString compact(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.sliced(1, wrapped.size() - 2));
}

} // namespace

class TestAnswerSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_udhr = shippedRubric(u"udhr"_s).value(); }

    void parts_data()
    {
        QTest::addColumn<QString>("signal");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("repairs");
        const auto row = [](const char *name, const QString &signal, const QString &given,
                            const QString &kept, const QString &repairs) {
            QTest::newRow(name) << signal << given << kept << repairs;
        };
        const QString tone = u"emotional_tone"_s;
        row("numbers and a choice", tone, u"{\"primary_tone\":\"urgent\",\"valence\":-0.5}"_s,
            u"{\"primary_tone\":\"urgent\",\"valence\":-0.5}"_s, {});
        row("a choice in another case", tone, u"{\"primary_tone\":\"Urgent\"}"_s,
            u"{\"primary_tone\":\"urgent\"}"_s, {});
        row("an unknown choice", tone, u"{\"primary_tone\":\"sleepy\"}"_s, u"{}"_s,
            u"unknown-option"_s);
        row("out of range", tone, u"{\"arousal\":1.4,\"valence\":-3}"_s,
            u"{\"arousal\":1,\"valence\":-1}"_s, u"clamped clamped"_s);
        row("a number as text", tone, u"{\"arousal\":\"0.4\"}"_s, u"{\"arousal\":0.4}"_s,
            u"string-number"_s);
        row("no number", tone, u"{\"arousal\":{}}"_s, u"{}"_s, u"not-a-number"_s);
        row("null is missing", tone, u"{\"arousal\":null}"_s, u"{}"_s, {});
        row("parts nobody knows", tone, u"{\"colour\":\"red\"}"_s, u"{}"_s, {});
        row("a score of its own", u"epistemic_quality"_s,
            u"{\"source_quality\":0.5,\"eq_score\":0.7}"_s,
            u"{\"eq_score\":0.7,\"source_quality\":0.5}"_s, {});
        row("a choice with spaces", u"solution_orientation"_s, u"{\"framing\":\"Problem only\"}"_s,
            u"{\"framing\":\"problem_only\"}"_s, {});
        row("a count", u"stakeholder_representation"_s, u"{\"perspective_count\":2.5}"_s,
            u"{\"perspective_count\":3}"_s, {});
        row("choices", u"stakeholder_representation"_s,
            u"{\"who_speaks\":[\"government\",\"Workers\",\"martians\",\"government\"]}"_s,
            u"{\"who_speaks\":[\"government\",\"workers\"]}"_s, u"unknown-option"_s);
        row("choices in one text", u"stakeholder_representation"_s,
            u"{\"who_speaks\":\"government, workers\"}"_s,
            u"{\"who_speaks\":[\"government\",\"workers\"]}"_s, u"not-a-list"_s);
        row("texts", u"geographic_scope"_s,
            u"{\"scope\":\"global\",\"regions_mentioned\":[\"EU\",\"Kenya\"]}"_s,
            u"{\"regions_mentioned\":[\"EU\",\"Kenya\"],\"scope\":\"global\"}"_s, {});
        row("yes, no, not applicable", u"transparency_disclosure"_s,
            u"{\"author_identified\":true,\"conflicts_disclosed\":\"no\",\"funding_disclosed\":\"not applicable\"}"_s,
            u"{\"author_identified\":true,\"conflicts_disclosed\":false,\"funding_disclosed\":null}"_s,
            {});
        row("maybe", u"transparency_disclosure"_s, u"{\"author_identified\":\"perhaps\"}"_s,
            u"{\"author_identified\":null}"_s, u"unknown-option"_s);
        row("flags", u"propaganda_flags"_s,
            u"[{\"technique\":\"Loaded language\",\"evidence\":\"vile\"},{\"technique\":\"slogans\"},\"doubt\"]"_s,
            u"[{\"evidence\":\"vile\",\"technique\":\"loaded_language\"},{\"evidence\":\"\",\"technique\":\"slogans\"},"
            "{\"evidence\":\"\",\"technique\":\"doubt\"}]"_s,
            {});
        row("an unknown flag", u"propaganda_flags"_s, u"[{\"technique\":\"hypnosis\"}]"_s, u"[]"_s,
            u"unknown-option"_s);
        row("no flags", u"propaganda_flags"_s, u"[]"_s, u"[]"_s, {});
        row("flags that are null", u"propaganda_flags"_s, u"null"_s, u"[]"_s, {});
        row("a flag alone", u"propaganda_flags"_s,
            u"{\"technique\":\"doubt\",\"evidence\":\"x\"}"_s,
            u"[{\"evidence\":\"x\",\"technique\":\"doubt\"}]"_s, u"not-a-list"_s);
    }
    void parts()
    {
        QFETCH(QString, signal);
        QFETCH(QString, given);
        QFETCH(QString, kept);
        QFETCH(QString, repairs);
        const Read result = read(m_udhr, u"{\"%1\":%2}"_s.arg(signal, given).toUtf8());
        QCOMPARE(compact(result.evaluation.supplementary.value(signal)), kept);
        QCOMPARE(result.repairs().join(u' '), repairs);
        QVERIFY(!result.missing.contains(signal));
        QCOMPARE(result.missing.size(), m_udhr.supplementarySignals.size() - 1);
    }

    void aSignalThatIsNoObject()
    {
        const Read result = read(m_udhr, R"({"emotional_tone":"urgent"})");
        QVERIFY(!result.evaluation.supplementary.contains(u"emotional_tone"_s));
        QCOMPARE(result.repairs(), QStringList{u"not-an-object"_s});
    }

    void labels()
    {
        const Read result = read(m_udhr,
                                 R"({"theme_tag":" Data rights ","sentiment_tag":"CHAMPIONS",
            "executive_summary":{"text":"In short."},
            "rights_tensions":[{"article_a":12,"article_b":"Art. 19","label":"Privacy and press"}]})");
        const StoryLabels expected{
            u"Data rights"_s, u"champions"_s, u"In short."_s, {{12, 19, u"Privacy and press"_s}}};
        QCOMPARE(result.evaluation.labels, expected);
        QVERIFY(result.repairs().isEmpty());
    }

    void labelsThatAreWrong()
    {
        const Read result = read(m_udhr, R"({"theme_tag":[],"sentiment_tag":"Ecstatic",
            "rights_tensions":[{"article_a":12,"article_b":40},{"article_a":1,"article_b":2},{"article_a":3,"article_b":4},
                {"article_a":5,"article_b":6},{"article_a":7,"article_b":8},"x"]})");
        QCOMPARE(result.evaluation.labels.theme, QString());
        QCOMPARE(result.evaluation.labels.sentiment, QString());
        QCOMPARE(result.evaluation.labels.tensions.size(), 3);
        QCOMPARE(result.repairs(),
                 (QStringList{u"unknown-sentiment"_s, u"unknown-section"_s, u"too-many-tensions"_s,
                              u"unknown-section"_s}));
    }

    void domainProfile()
    {
        const Read result = read(m_udhr, R"({"domain_context_profile":{"elements":{
            "privacy":{"modifier":"+0.15","affects":["Art. 12","Art. 13","Art. 12","Art. 99"],"note":"No tracking."},
            "tos":{"modifier":null,"affects":[],"note":""},
            "weather":{"modifier":1},
            "Mission":{"modifier":7,"affects":"Preamble"}}}})");
        QCOMPARE(result.evaluation.domainProfile,
                 (QList<DomainElement>{{u"privacy"_s, 0.15, {12, 13}, u"No tracking."_s},
                                       {u"tos"_s, {}, {}, {}},
                                       {u"mission"_s, 1.0, {0}, {}}}));
        QCOMPARE(result.repairs(),
                 (QStringList{u"string-number"_s, u"unknown-section"_s, u"unknown-element"_s,
                              u"clamped"_s, u"not-a-list"_s}));
    }

    void cachedProfile()
    {
        QVERIFY(read(m_udhr, R"({"domain_context_profile":" Cached "})")
                    .evaluation.domainProfileCached);
        QVERIFY(
            !read(m_udhr, R"({"domain_context_profile":"none"})").evaluation.domainProfileCached);
    }

    void nestedValuesEndSomewhere()
    {
        const QByteArray deep = QByteArray("[").repeated(50) + QByteArray("]").repeated(50);
        const Result<JsonTree> tree = strictJson(deep);
        QCOMPARE(compact(toJsonValue(tree->root(), 2)), u"[[null]]"_s);
        const Result<JsonTree> object = strictJson(R"({"a":{"b":[1,"x",true,null]},"a":2})");
        QCOMPARE(compact(toJsonValue(object->root())), u"{\"a\":{\"b\":[1,\"x\",true,null]}}"_s);
    }

private:
    Rubric m_udhr;
};

RAPPORTEUR_TEST(TestAnswerSignals)
#include "tst_answersignals.moc"
