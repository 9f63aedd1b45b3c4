// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/fieldreader.h"
#include "tests/core/review/reviewfixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::reviewtest;

namespace
{

Decision someDecision()
{
    return {.cell = {19, 1},
            .verdict = Verdict::Override,
            .value = -0.35,
            .evidence = u"M"_s,
            .reasonCode = u"wrong_sign"_s,
            .reason = u"“No” means no\n<b>&amp;"_s,
            .baseEvaluation = u"eval-1"_s,
            .decidedAt = QDateTime(QDate(2026, 3, 1), QTime(9, 0, 0, 123), QTimeZone::UTC),
            .blind = true};
}

Annotation someAnnotation()
{
    Annotation annotation;
    annotation.id = u"a-1"_s;
    annotation.place = AnnotationPlace::Comment;
    annotation.commentId = u"8863"_s;
    selectQuote(annotation, u"one two three"_s, {4, 3});
    annotation.body = u"body"_s;
    annotation.tags = {u"x"_s, u"y"_s};
    annotation.cell = CellKey{3, 0};
    annotation.author = u"Ana"_s;
    annotation.createdAt = QDateTime(QDate(2026, 3, 1), QTime(9, 0), QTimeZone::UTC);
    return annotation;
}

template <typename Read>
void refuses(const QJsonObject &good, Read read, const QString &key, const QJsonValue &bad)
{
    QJsonObject json = good;
    if (bad.isUndefined())
        json.remove(key);
    else
        json.insert(key, bad);
    const auto result = read(json);
    QVERIFY2(!result, qPrintable(u"%1 was taken as it is"_s.arg(key)));
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
    QVERIFY2(result.error().text.contains(key), qPrintable(result.error().text));
}

} // namespace

class TestReviewJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisionsRoundTrip();
    void hostileDecisionsAreRefused();
    void annotationsRoundTrip();
    void hostileAnnotationsAreRefused();
    void hostileChangesAreRefused();
    void hostileReviewsAreRefused();
    void everyMissingFieldIsNamed();
    void namesRoundTrip();
};

void TestReviewJson::decisionsRoundTrip()
{
    QCOMPARE(decisionFromJson(toJson(someDecision())), Result<Decision>(someDecision()));
    Decision nd;
    nd.cell = {0, 0};
    nd.verdict = Verdict::NoData;
    QVERIFY(toJson(nd).value("value"_L1).isNull());
    QCOMPARE(decisionFromJson(toJson(nd)), Result<Decision>(nd));
    for (const double value : {0.1, 0.05, -0.35, 1.0, -1.0, 0.123, 1e-300}) {
        Decision exact = someDecision();
        exact.value = value;
        QCOMPARE(decisionFromJson(toJson(exact))->value, Score(value));
    }
}

void TestReviewJson::hostileDecisionsAreRefused()
{
    const QJsonObject good = toJson(someDecision());
    const auto refuse = [&](const QString &key, const QJsonValue &bad) {
        refuses(good, decisionFromJson, key, bad);
    };
    refuse(u"verdict"_s, u"approve"_s);
    refuse(u"verdict"_s, 3);
    refuse(u"value"_s, u"0.3"_s);
    refuse(u"value"_s, true);
    refuse(u"value"_s, QJsonValue::Null); // an override without a value
    refuse(u"cell"_s, 19);
    refuse(u"blind"_s, 1);
    refuse(u"decided_at"_s, u"yesterday"_s);
    refuse(u"decided_at"_s, u"2026-03-01T09:00:00"_s); // in which zone?
    refuse(u"reason"_s, QString(FieldReader::TextLimit + 1, u'x'));
    refuse(u"reason_code"_s, QString(101, u'x'));
    refuse(u"evidence"_s, QJsonArray{});
    QJsonObject nd = good;
    nd.insert(u"verdict"_s, u"nd"_s);
    QVERIFY(!decisionFromJson(nd)); // ND with a value
    for (const QJsonValue &bad :
         {QJsonValue(2), QJsonValue(-1), QJsonValue(0.5), QJsonValue(1e300), QJsonValue(u"0"_s)}) {
        QJsonObject cell = good;
        cell.insert(u"cell"_s, QJsonObject{{u"provision"_s, 1}, {u"channel"_s, bad}});
        QVERIFY(!decisionFromJson(cell));
    }
}

void TestReviewJson::annotationsRoundTrip()
{
    QCOMPARE(annotationFromJson(toJson(someAnnotation())), Result<Annotation>(someAnnotation()));
    Annotation plain = someAnnotation();
    plain.place = AnnotationPlace::Article;
    plain.cell.reset();
    plain.createdAt = {};
    plain.tags.clear();
    QCOMPARE(annotationFromJson(toJson(plain)), Result<Annotation>(plain));
}

void TestReviewJson::hostileAnnotationsAreRefused()
{
    const QJsonObject good = toJson(someAnnotation());
    const auto refuse = [&](const QString &key, const QJsonValue &bad) {
        refuses(good, annotationFromJson, key, bad);
    };
    refuse(u"place"_s, u"margin"_s);
    refuse(u"start"_s, -1);
    refuse(u"length"_s, 1e18);
    refuse(u"start"_s, 0.5);
    refuse(u"tags"_s, QJsonArray{1, 2});
    refuse(u"tags"_s, u"x"_s);
    refuse(u"cell"_s, u"3E"_s);
    refuse(u"text_version"_s, 3e9);
}

void TestReviewJson::hostileChangesAreRefused()
{
    Fixture f(u"udhr"_s);
    const QJsonObject good = toJson(*f.session.overrideCell(f.cell(0, 0), 0.5));
    QVERIFY(reviewChangeFromJson(good));
    const auto refuse = [&](const QString &key, const QJsonValue &bad) {
        refuses(good, reviewChangeFromJson, key, bad);
    };
    refuse(u"article"_s, u"7"_s);
    refuse(u"article"_s, 1e30);
    refuse(u"at"_s, 12);
    refuse(u"parts"_s, QJsonObject{});
    const auto refusePart = [&](const QJsonObject &part) {
        QJsonObject json = good;
        json.insert(u"parts"_s, QJsonArray{part});
        QVERIFY(!reviewChangeFromJson(json));
    };
    refusePart({});
    refusePart({{u"type"_s, u"delete_everything"_s}, {u"before"_s, u""_s}, {u"after"_s, u""_s}});
    refusePart({{u"type"_s, u"note"_s}, {u"before"_s, u""_s}});
    refusePart(
        {{u"type"_s, u"mark"_s}, {u"mark"_s, u"evil"_s}, {u"before"_s, false}, {u"after"_s, true}});
    QJsonObject decision = good.value("parts"_L1).toArray().last().toObject();
    decision.insert(u"cell"_s, toJson(f.cell(1, 1)));
    refusePart(decision); // about one cell, deciding another
    QJsonObject state = good.value("parts"_L1).toArray().first().toObject();
    state.insert(u"after"_s, u"published"_s);
    refusePart(state);
    state.insert(u"after"_s, u"draft"_s);
    state.insert(u"revision_after"_s, -1);
    refusePart(state);
    QJsonObject scalar = good;
    scalar.insert(u"parts"_s, QJsonArray{u"note"_s});
    QVERIFY(!reviewChangeFromJson(scalar));
}

void TestReviewJson::hostileReviewsAreRefused()
{
    Review review = emptyReview();
    review.decisions.insert(someDecision().cell, someDecision());
    review.annotations.append(someAnnotation());
    const QJsonObject good = toJson(review);
    QCOMPARE(reviewFromJson(good), Result<Review>(review));
    const auto refuse = [&](const QString &key, const QJsonValue &bad) {
        refuses(good, reviewFromJson, key, bad);
    };
    refuse(u"state"_s, u"done"_s);
    refuse(u"revision"_s, -1);
    refuse(u"decisions"_s,
           QJsonArray{good.value("decisions"_L1).toArray().first(),
                      good.value("decisions"_L1).toArray().first()});
    refuse(u"active_seconds"_s, -5);
    QJsonObject broken = good;
    broken.insert(u"annotations"_s, QJsonArray{QJsonObject{}});
    QVERIFY(!reviewFromJson(broken));
}

void TestReviewJson::everyMissingFieldIsNamed()
{
    const QJsonObject decision = toJson(someDecision());
    for (const QString &key : decision.keys())
        refuses(decision, decisionFromJson, key, QJsonValue::Undefined);
    const QJsonObject annotation = toJson(someAnnotation());
    for (const QString &key : annotation.keys())
        refuses(annotation, annotationFromJson, key, QJsonValue::Undefined);
    const QJsonObject review = toJson(emptyReview());
    for (const QString &key : review.keys())
        refuses(review, reviewFromJson, key, QJsonValue::Undefined);
}

void TestReviewJson::namesRoundTrip()
{
    for (const Verdict verdict :
         {Verdict::Accept, Verdict::Override, Verdict::NoData, Verdict::Abstain})
        QCOMPARE(verdictNamed(verdictName(verdict)), std::optional(verdict));
    QCOMPARE(verdictNamed(u"Accept"), std::nullopt);
    for (const ReviewState state : {ReviewState::Unreviewed, ReviewState::Draft,
                                    ReviewState::Submitted, ReviewState::Adjudicated})
        QCOMPARE(reviewStateNamed(reviewStateName(state)), state);
}

RAPPORTEUR_TEST(TestReviewJson)
#include "tst_reviewjson.moc"
