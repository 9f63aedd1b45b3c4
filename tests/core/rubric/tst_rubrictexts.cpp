// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricreader.h"
#include "core/rubric/rubrictexts.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// The languages that the rubrics do not carry themselves.
class TestRubricTexts : public QObject
{
    Q_OBJECT

    /// Every English text of a rubric's file.
    static QStringList englishTexts(const QJsonValue &value)
    {
        QStringList found;
        if (value.isArray()) {
            const QJsonArray entries = value.toArray();
            for (const QJsonValue &entry : entries)
                found += englishTexts(entry);
        }
        const QJsonObject object = value.toObject();
        if (object["en"_L1].isString())
            return {object["en"_L1].toString()};
        for (const QJsonValue &entry : object)
            found += englishTexts(entry);
        return found;
    }

private Q_SLOTS:
    void everyTextOfEveryShippedRubric()
    {
        for (const QString &id : shippedRubricIds()) {
            const Result<Rubric> rubric = shippedRubric(id);
            QVERIFY(rubric);
            const QStringList texts = englishTexts(QJsonDocument::fromJson(rubric->json).object());
            QVERIFY(texts.size() > 50);
            for (const QString &english : texts) {
                LocalText text;
                text.byLanguage.insert(u"en"_s, english);
                text = withKnownLanguages(text);
                for (const QString &language : rubricTextLanguages())
                    QVERIFY2(text.byLanguage.contains(language),
                             qPrintable(u"%1 lacks “%2”"_s.arg(language, english)));
            }
        }
        const Result<Rubric> udhr = shippedRubric(u"udhr"_s);
        QVERIFY(udhr);
        QCOMPARE(udhr->provision(19)->shortTitle.in(u"fr_CA"_s), u"Liberté d'expression"_s);
        QCOMPARE(udhr->provision(19)->shortTitle.in(u"es"_s), u"Libertad de expresión"_s);
        QCOMPARE(udhr->provision(19)->shortTitle.in(u"it"_s), u"Freedom of expression"_s);
    }

    void whatARubricSaysItselfStands()
    {
        LocalText text;
        text.byLanguage = {{u"en"_s, u"Neutral"_s}, {u"fr"_s, u"tel quel"_s}};
        text = withKnownLanguages(text);
        QCOMPARE(text.in(u"fr"_s), u"tel quel"_s);
        QCOMPARE(text.in(u"es"_s), u"Neutro"_s);
        LocalText other;
        other.byLanguage = {{u"en"_s, u"A text of nobody's rubric"_s}};
        QCOMPARE(withKnownLanguages(other).byLanguage.size(), 1);
    }
};

RAPPORTEUR_TEST(TestRubricTexts)
#include "tst_rubrictexts.moc"
