// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

/// Each name leads back to its value, and no two values share one.
template <typename Value>
void checkNames(std::initializer_list<Value> values, QString (*name)(Value),
                Value (*named)(QStringView))
{
    QStringList names;
    for (const Value value : values) {
        QVERIFY(!name(value).isEmpty());
        QVERIFY(!names.contains(name(value)));
        names.append(name(value));
        QCOMPARE(named(name(value)), value);
    }
    QCOMPARE(named(u"something else"), *values.begin());
    QCOMPARE(named({}), *values.begin());
}

} // namespace

class TestEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names()
    {
        checkNames({RaterKind::Model, RaterKind::Rules, RaterKind::Person, RaterKind::Import,
                    RaterKind::Validator},
                   raterKindName, raterKindNamed);
        checkNames({Mode::Full, Mode::Spot, Mode::Lite, Mode::Discussion}, modeName, modeNamed);
        checkNames({Target::Article, Target::Discussion}, targetName, targetNamed);
        checkNames({GroundingLevel::Unchecked, GroundingLevel::Exact, GroundingLevel::Repaired,
                    GroundingLevel::Paraphrase, GroundingLevel::Absent},
                   groundingName, groundingNamed);
        checkNames({GroundingPlace::Text, GroundingPlace::Source, GroundingPlace::Comment},
                   groundingPlaceName, groundingPlaceNamed);
        QCOMPARE(raterKindName(RaterKind::Rules), u"rules"_s);
        QCOMPARE(modeName(Mode::Lite), u"lite"_s);
        QCOMPARE(groundingName(GroundingLevel::Absent), u"absent"_s);
    }

    void findsRows()
    {
        Evaluation evaluation;
        QCOMPARE(evaluation.row(1), nullptr);
        ScoreRow row;
        row.provision = 30;
        evaluation.rows.append(row);
        row.provision = 1;
        evaluation.rows.append(row);
        QCOMPARE(evaluation.row(1), &evaluation.rows[1]);
        QCOMPARE(evaluation.row(0), nullptr);
    }
};

RAPPORTEUR_TEST(TestEvaluation)
#include "tst_evaluation.moc"
