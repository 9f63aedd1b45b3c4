// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/blindness.h"
#include "core/review/labelfield.h"
#include "core/review/restoring.h"
#include "core/scoring/signalscores.h"
#include "tests/core/review/reviewfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace rapporteur;
using namespace rapporteur::reviewtest;
using namespace Qt::StringLiterals;

/// Story labels and supplementary signals are decided, taken back and kept like cells.
class TestLabels : public QObject
{
    Q_OBJECT

    static Evaluation labelled(const Rubric &rubric)
    {
        Evaluation evaluation = machineEvaluation(rubric, u"e1"_s);
        evaluation.labels.theme = u"open books"_s;
        evaluation.labels.tensions = {
            {rubric.provisions[0].number, rubric.provisions[1].number, u"press and privacy"_s}};
        evaluation.supplementary = QJsonObject{
            {u"emotional_tone"_s,
             QJsonObject{{u"primary_tone"_s, u"urgent"_s}, {u"valence"_s, 0.25}}},
            {u"propaganda_flags"_s,
             QJsonArray{
                 QJsonObject{{u"technique"_s, u"doubt"_s}, {u"evidence"_s, u"so they say"_s}}}}};
        return evaluation;
    }

    /// A value that fits the field, other than any the machine gives.
    static QJsonValue fitting(const Rubric &rubric, const LabelField &field)
    {
        if (field.story == LabelField::Story::Tensions)
            return QJsonArray{QJsonObject{{u"a"_s, rubric.provisions[0].number},
                                          {u"b"_s, rubric.provisions[1].number},
                                          {u"label"_s, u"both"_s}}};
        switch (field.part.kind) {
        case PartKind::Number:
        case PartKind::Integer:
            return field.part.maximum;
        case PartKind::Choice:
            return field.part.options.last().id;
        case PartKind::Choices:
            return QJsonArray{field.part.options.last().id};
        case PartKind::Flags:
            return QJsonArray{QJsonObject{{field.part.id, field.part.options.last().id},
                                          {u"evidence"_s, u"words"_s}}};
        case PartKind::Text:
            return u"other words"_s;
        case PartKind::Texts:
            return QJsonArray{u"Europe"_s};
        case PartKind::Tristate:
            return true;
        }
        return {};
    }

private Q_SLOTS:
    void everyFieldOfEachRubric_data() { addRubricRows(); }
    void everyFieldOfEachRubric()
    {
        QFETCH(QString, rubricId);
        Fixture f(rubricId);
        const QList<LabelField> fields = labelFields(f.session.rubric());
        QVERIFY(fields.size() > 4);
        for (const LabelField &field : fields) {
            const QJsonValue value = fitting(f.session.rubric(), field);
            const Review before = f.session.review();
            const ReviewChange change = f.make(f.session.overrideLabel(field.id, value));
            QCOMPARE(f.session.review().label(field.id)->value, value);
            Evaluation shown;
            const EffectiveLabels standing = effectiveLabels(f.session.rubric(), f.session.base(),
                                                             f.session.review());
            shown.labels = standing.story;
            shown.supplementary = standing.supplementary;
            QCOMPARE(labelValue(shown, field), value);
            // Through the journal and back, and taken back.
            const auto read = reviewChangeFromJson(
                QJsonDocument::fromJson(QJsonDocument(toJson(change)).toJson()).object());
            QVERIFY2(read, read ? "" : qPrintable(read.error().text));
            QVERIFY(*read == change);
            Review again = f.session.review();
            QVERIFY(apply(inverted(change, u"back"_s, change.at), again));
            QCOMPARE(again.labels, before.labels);
        }
        const auto kept = reviewFromJson(
            QJsonDocument::fromJson(QJsonDocument(toJson(f.session.review())).toJson()).object());
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text));
        QCOMPARE(kept->labels, f.session.review().labels);
        // A review that was kept before there were such decisions.
        QJsonObject old = toJson(f.session.review());
        old.remove(u"labels"_s);
        QVERIFY(reviewFromJson(old));
        QVERIFY(reviewFromJson(old)->labels.isEmpty());
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const QString &field, const QJsonValue &value) {
            QTest::newRow(name) << field << value;
        };
        row("above", u"emotional_tone.valence"_s, 1.5);
        row("no number", u"emotional_tone.valence"_s, u"much"_s);
        row("not whole", u"stakeholder_representation.perspective_count"_s, 1.5);
        row("no option", u"emotional_tone.primary_tone"_s, u"green"_s);
        row("no option in a list", u"stakeholder_representation.who_speaks"_s,
            QJsonArray{u"cats"_s});
        row("no yes or no", u"transparency_disclosure.author_identified"_s, u"perhaps"_s);
        row("no provision", u"tensions"_s,
            QJsonArray{QJsonObject{{u"a"_s, 1}, {u"b"_s, 99}, {u"label"_s, u"x"_s}}});
        row("with itself", u"tensions"_s,
            QJsonArray{QJsonObject{{u"a"_s, 1}, {u"b"_s, 1}, {u"label"_s, u"x"_s}}});
        row("too long", u"summary"_s, QString(30'000, u'x'));
        row("no field", u"mood"_s, u"x"_s);
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        Fixture f(u"udhr"_s);
        const auto change = f.session.overrideLabel(field, value);
        QVERIFY(!change);
        QCOMPARE(change.error().kind, ErrorKind::BadInput);
    }

    void verdictsAndScores()
    {
        Fixture f(u"udhr"_s);
        Evaluation evaluation = labelled(f.session.rubric());
        ReviewSession session(f.session.rubric(), {evaluation}, emptyReview(), f.clock, f.ids);
        const auto make = [&](const Result<ReviewChange> &change) {
            QVERIFY2(change, change ? "" : qPrintable(change.error().text));
            QVERIFY(session.apply(*change));
        };
        const auto standing = [&] {
            return effectiveLabels(session.rubric(), session.base(), session.review());
        };
        make(session.acceptLabel(u"theme"_s));
        QCOMPARE(session.review().label(u"theme"_s)->value, QJsonValue(u"open books"_s));
        QCOMPARE(session.review().state, ReviewState::Draft);
        QCOMPARE(session.review().baseEvaluation, u"e1"_s);
        make(session.markLabelNoData(u"emotional_tone.valence"_s));
        QVERIFY(!standing().supplementary[u"emotional_tone"_s].toObject().contains(u"valence"_s));
        QVERIFY(
            standing().supplementary[u"emotional_tone"_s].toObject().contains(u"primary_tone"_s));
        make(session.abstainLabel(u"propaganda_flags.technique"_s));
        QVERIFY(!standing().supplementary.contains(u"propaganda_flags"_s));
        make(session.revertLabel(u"propaganda_flags.technique"_s));
        QVERIFY(standing().supplementary.contains(u"propaganda_flags"_s));
        QVERIFY(!session.setLabelReason(u"sentiment"_s, u"why"_s));
        make(session.setLabelReason(u"theme"_s, u"it says so"_s));
        QCOMPARE(session.review().label(u"theme"_s)->reason, u"it says so"_s);
        // The score of a signal follows its parts.
        make(session.overrideLabel(u"solution_orientation.framing"_s, u"solution_oriented"_s));
        make(session.overrideLabel(u"solution_orientation.reader_agency"_s, 0.5));
        const auto &signal = *std::ranges::find(session.rubric().supplementarySignals,
                                                u"solution_orientation"_s, &Signal::id);
        QCOMPARE(
            signalScore(signal, standing().supplementary[u"solution_orientation"_s].toObject()),
            Score(0.7));
        // Earlier states come back with the rest of the review.
        Review earlier = session.review();
        earlier.labels.remove(u"theme"_s);
        const ReviewChange back = towards(session.review(), earlier, u"x"_s, f.clock.nowUtc());
        QVERIFY(session.apply(back));
        QCOMPARE(session.review().labels, earlier.labels);
    }

    void blindDecisionsAreMarkedAndNothingIsAccepted()
    {
        Fixture f(u"udhr"_s);
        ReviewSession session(f.session.rubric(), {labelled(f.session.rubric())}, emptyReview(),
                              f.clock, f.ids);
        session.setCover({.blind = true, .visible = {}});
        QVERIFY(!session.acceptLabel(u"theme"_s));
        const auto change = session.overrideLabel(u"theme"_s, u"mine"_s);
        QVERIFY(change);
        QVERIFY(session.apply(*change));
        QVERIFY(session.review().label(u"theme"_s)->blind);
        QVERIFY(covered(session.review(), {}).labels.isEmpty());
    }
};

RAPPORTEUR_TEST(TestLabels)
#include "tst_labels.moc"
