// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks every file in resources/rubrics, resources/lexicons and resources/content: what one file says of another
// must be there.
#include "core/rubric/rubricreader.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

/// The facts that the content layer reports; a rule about another one would never fire.
const QSet<QString> KnownFacts{u"https"_s,
                               u"author"_s,
                               u"published"_s,
                               u"modified"_s,
                               u"licence"_s,
                               u"language"_s,
                               u"trackers"_s,
                               u"third_party_scripts"_s,
                               u"cookie_banner"_s,
                               u"paywall"_s,
                               u"login_wall"_s,
                               u"images"_s,
                               u"images_without_alt"_s,
                               u"alt_share"_s,
                               u"forms"_s,
                               u"forms_without_labels"_s,
                               u"feeds"_s,
                               u"skip_link"_s,
                               u"privacy_link"_s,
                               u"terms_link"_s,
                               u"contact_link"_s,
                               u"accessibility_link"_s,
                               u"corrections_link"_s,
                               u"about_link"_s,
                               u"advertisements"_s,
                               u"hreflang"_s,
                               u"heading_order"_s,
                               u"comments_open"_s,
                               u"newsletter_form"_s,
                               u"share_buttons"_s,
                               u"encrypted_links_share"_s,
                               u"references"_s,
                               u"embedded_media"_s};

QJsonObject json(const QString &path)
{
    QFile file(testing::sourcePath(path));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QStringList files(const QString &folder)
{
    return QDir(testing::sourcePath(folder)).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
}

QSet<QString> ids(const QList<Term> &terms)
{
    QSet<QString> ids;
    for (const Term &term : terms)
        ids.insert(term.id);
    return ids;
}

/// What is wrong with one phrase, empty when it is fine.
QString phraseFault(const QJsonObject &phrase, const QSet<QString> &directions)
{
    const QString text = phrase.value("text"_L1).toString();
    if (text.isEmpty() || text != text.toLower() || text.simplified() != text)
        return u"not simple lower case"_s;
    if (text.indexOf(u'*') >= 0 && text.indexOf(u'*') != text.size() - 1)
        return u"a star inside"_s;
    if (text.contains(QChar(0x2019)) || text.contains(QChar(0x00ad)))
        return u"a typographic apostrophe or a soft hyphen"_s;
    if (std::abs(phrase.value("polarity"_L1).toDouble()) != 1.0)
        return u"polarity is not 1 or -1"_s;
    const double weight = phrase.value("weight"_L1).toDouble(-1);
    if (weight < 0 || weight > 1)
        return u"weight outside 0 to 1"_s;
    if (!directions.contains(phrase.value("direction"_L1).toString()))
        return u"unknown direction"_s;
    return {};
}

QString conditionFault(const QJsonObject &condition)
{
    static const QSet<QString> forms{u"present"_s, u"at_least"_s, u"at_most"_s, u"value_at_least"_s,
                                     u"value_below"_s};
    if (!KnownFacts.contains(condition.value("fact"_L1).toString()))
        return u"unknown fact "_s + condition.value("fact"_L1).toString();
    const QStringList keys = condition.value("when"_L1).toObject().keys();
    if (keys.isEmpty() || !forms.contains(QSet<QString>(keys.begin(), keys.end())))
        return u"unknown condition "_s + keys.join(u' ');
    return {};
}

/// Two conditions of the same fact that both hold for some count or share.
bool overlap(const QJsonObject &a, const QJsonObject &b)
{
    if (a.contains("present"_L1) && b.contains("present"_L1))
        return a.value("present"_L1) == b.value("present"_L1);
    const auto limits = [](const QJsonObject &c) {
        return std::pair(
            std::max(c.value("at_least"_L1).toDouble(0), c.value("value_at_least"_L1).toDouble(0)),
            std::min(c.value("at_most"_L1).toDouble(1e9),
                     c.value("value_below"_L1).toDouble(1e9) - 1e-9));
    };
    return limits(a).first <= limits(b).second && limits(b).first <= limits(a).second;
}

} // namespace

class TestShippedData : public QObject
{
    Q_OBJECT

    static void addLexicons()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : files(u"resources/lexicons"_s))
            QTest::newRow(qPrintable(file)) << file;
    }

private Q_SLOTS:
    void everyRubricHasALexicon()
    {
        QCOMPARE(files(u"resources/lexicons"_s), files(u"resources/rubrics"_s));
    }

    void headsAreRight_data() { addLexicons(); }
    void headsAreRight()
    {
        QFETCH(QString, file);
        const QJsonObject lexicon = json(u"resources/lexicons/"_s + file);
        QCOMPARE(lexicon.value("format"_L1).toString(), u"rapporteur-lexicon-1"_s);
        QCOMPARE(lexicon.value("rubric"_L1).toString() + u".json"_s, file);
        QVERIFY(lexicon.value("title_weight"_L1).toDouble() >= 1);
        for (const auto key : {"negation_words"_L1, "hedge_words"_L1})
            QVERIFY(lexicon.value("windows"_L1).toObject().value(key).toInt() > 0);
        const QJsonObject languages = lexicon.value("languages"_L1).toObject();
        for (const QJsonValue &language : languages) {
            QVERIFY(!language.toObject().value("negations"_L1).toArray().isEmpty());
            QVERIFY(!language.toObject().value("hedges"_L1).toArray().isEmpty());
        }
    }

    void phrasesAreSound_data() { addLexicons(); }
    void phrasesAreSound()
    {
        QFETCH(QString, file);
        const QJsonObject lexicon = json(u"resources/lexicons/"_s + file);
        const Rubric rubric = shippedRubric(lexicon.value("rubric"_L1).toString()).value();
        const QSet<QString> directions = ids(rubric.directions);
        QSet<QString> seen;
        for (const QJsonValue &value : lexicon.value("editorial"_L1).toArray()) {
            const QJsonObject entry = value.toObject();
            const int number = entry.value("provision"_L1).toInt(-1);
            const QString language = entry.value("language"_L1).toString();
            QVERIFY2(rubric.provision(number), qPrintable(QString::number(number)));
            QVERIFY2(lexicon.value("languages"_L1).toObject().contains(language),
                     qPrintable(language));
            for (const QJsonValue &phrase : entry.value("phrases"_L1).toArray()) {
                const QString text = phrase.toObject().value("text"_L1).toString();
                const QString key = u"%1 %2 %3"_s.arg(number).arg(language, text);
                QVERIFY2(!seen.contains(key), qPrintable(key));
                seen.insert(key);
                const QString fault = phraseFault(phrase.toObject(), directions);
                QVERIFY2(fault.isEmpty(), qPrintable(key + u": "_s + fault));
            }
        }
    }

    /// Enough wordings to find something, on both sides of each provision, in both complete languages.
    void everyProvisionIsServed_data() { addLexicons(); }
    void everyProvisionIsServed()
    {
        QFETCH(QString, file);
        const QJsonObject lexicon = json(u"resources/lexicons/"_s + file);
        const Rubric rubric = shippedRubric(lexicon.value("rubric"_L1).toString()).value();
        QMap<QString, int> count;
        for (const QJsonValue &value : lexicon.value("editorial"_L1).toArray()) {
            for (const QJsonValue &phrase : value["phrases"_L1].toArray()) {
                const QString place = u"%1 %2"_s.arg(value["provision"_L1].toInt())
                                          .arg(value["language"_L1].toString());
                if (phrase["weight"_L1].toDouble() > 0) {
                    ++count[place];
                    ++count[place
                            + (phrase["polarity"_L1].toDouble() > 0 ? u" for"_s : u" against"_s)];
                }
            }
        }
        for (const Provision &provision : rubric.provisions) {
            const QString number = QString::number(provision.number);
            QVERIFY2(count.value(number + u" en"_s) >= 12, qPrintable(number));
            QVERIFY2(count.value(number + u" de"_s) >= 5, qPrintable(number));
            for (const QString &side :
                 {u" en for"_s, u" en against"_s, u" de for"_s, u" de against"_s})
                QVERIFY2(count.value(number + side) > 0, qPrintable(number + side));
        }
    }

    void masksHideSomething_data() { addLexicons(); }
    void masksHideSomething()
    {
        QFETCH(QString, file);
        for (const QJsonValue &entry :
             json(u"resources/lexicons/"_s + file).value("editorial"_L1).toArray()) {
            const QJsonArray phrases = entry["phrases"_L1].toArray();
            for (const QJsonValue &mask : phrases) {
                const QString text = mask["text"_L1].toString();
                if (mask["weight"_L1].toDouble() > 0)
                    continue;
                const bool hides = std::ranges::any_of(phrases, [&](const QJsonValue &phrase) {
                    QString inner = phrase["text"_L1].toString();
                    return phrase["weight"_L1].toDouble() > 0 && text.contains(inner.remove(u'*'));
                });
                QVERIFY2(hides, qPrintable(text));
            }
        }
    }

    void rulesAreSound_data() { addLexicons(); }
    void rulesAreSound()
    {
        QFETCH(QString, file);
        const QJsonObject lexicon = json(u"resources/lexicons/"_s + file);
        const Rubric rubric = shippedRubric(lexicon.value("rubric"_L1).toString()).value();
        const QSet<QString> directions = ids(rubric.directions);
        const QJsonArray rules = lexicon.value("structural"_L1).toArray();
        QVERIFY(!rules.isEmpty());
        for (const QJsonValue &value : rules) {
            const QJsonObject rule = value.toObject();
            const QByteArray shown = QJsonDocument(rule).toJson();
            QCOMPARE(conditionFault(rule), QString());
            for (const QJsonValue &required : rule.value("requires"_L1).toArray())
                QCOMPARE(conditionFault(required.toObject()), QString());
            QVERIFY2(rubric.provision(rule.value("provision"_L1).toInt(-1)), shown.constData());
            const EvidenceLevel *level = rubric.evidenceLevel(rule.value("evidence"_L1).toString());
            QVERIFY2(level, shown.constData());
            const double size = std::abs(rule.value("value"_L1).toDouble());
            QVERIFY2(size > 0 && size <= level->cap, shown.constData());
            QVERIFY2(directions.contains(rule.value("direction"_L1).toString()), shown.constData());
            const QJsonObject note = rule.value("note"_L1).toObject();
            for (const auto language : {"en"_L1, "de"_L1})
                QVERIFY2(note.value(language).toString().endsWith(u'.'), shown.constData());
            const QJsonObject when = rule.value("when"_L1).toObject();
            if (note.value("en"_L1).toString().contains("%1"_L1))
                QVERIFY2(when.contains("at_least"_L1) || when.contains("at_most"_L1),
                         shown.constData());
        }
    }

    /// Steps of one fact must not add up by accident: three trackers fire one rule, not two.
    void stepsOfAFactExcludeEachOther_data() { addLexicons(); }
    void stepsOfAFactExcludeEachOther()
    {
        QFETCH(QString, file);
        const QJsonArray rules =
            json(u"resources/lexicons/"_s + file).value("structural"_L1).toArray();
        for (qsizetype i = 0; i < rules.size(); ++i) {
            for (qsizetype k = 0; k < i; ++k) {
                if (rules[i]["fact"_L1] != rules[k]["fact"_L1]
                    || rules[i]["provision"_L1] != rules[k]["provision"_L1])
                    continue;
                QVERIFY2(!overlap(rules[i]["when"_L1].toObject(), rules[k]["when"_L1].toObject()),
                         QJsonDocument(rules[i].toObject()).toJson().constData());
            }
        }
    }

    void hostListsAreSound()
    {
        const QJsonObject hosts = json(u"resources/content/trackers.json"_s);
        QCOMPARE(hosts.value("format"_L1).toString(), u"rapporteur-hosts-1"_s);
        const QJsonArray trackers = hosts.value("trackers"_L1).toArray();
        QVERIFY(trackers.size() >= 120);
        QString previous;
        for (const QJsonValue &tracker : trackers) {
            const QString host = tracker.toString();
            QVERIFY2(host.contains(u'.') && !host.contains(u'/') && host == host.toLower(),
                     qPrintable(host));
            QVERIFY2(host > previous, qPrintable(host)); // sorted, so none twice
            previous = host;
        }
        const QJsonObject phrases = hosts.value("phrases"_L1).toObject();
        for (const auto kind : {"cookie_consent"_L1, "paywall"_L1, "login_wall"_L1}) {
            for (const auto language : {"en"_L1, "de"_L1, "fr"_L1, "es"_L1}) {
                const QJsonArray texts = phrases.value(kind)[language].toArray();
                QVERIFY(texts.size() >= 5);
                for (const QJsonValue &text : texts)
                    QCOMPARE(text.toString(), text.toString().toLower().simplified());
            }
        }
    }
};

RAPPORTEUR_TEST(TestShippedData)
#include "tst_shippeddata.moc"
