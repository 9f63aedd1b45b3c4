// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/lexicon.h"
#include "core/rubric/rubricreader.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject smallLexicon()
{
    return QJsonDocument::fromJson(R"({
        "format": "rapporteur-lexicon-1", "rubric": "udhr", "version": "7",
        "windows": {"negation_words": 3, "hedge_words": 5}, "title_weight": 2, "side_taking": ["A"],
        "languages": {"en": {"negations": ["not"], "hedges": ["may"]}},
        "editorial": [{"provision": 19, "language": "en", "phrases": [
            {"text": "press freedom", "polarity": 1, "weight": 0.6, "direction": "A"},
            {"text": "censor*", "polarity": -1, "weight": 0.2, "direction": "C"}]}],
        "structural": [{"fact": "trackers", "when": {"at_least": 3, "at_most": 9},
            "requires": [{"fact": "https", "when": {"present": false}},
                         {"fact": "alt_share", "when": {"value_at_least": 0.5, "value_below": 0.9}}],
            "provision": 12, "value": -0.4, "evidence": "M", "direction": "P",
            "note": {"en": "Loads %1 trackers.", "de": "Lädt %1 Tracker."}}],
        "content_types": [{"code": "ED", "requires": [{"fact": "author", "when": {"present": true}}]}],
        "discussion_content_type": "CO"})")
        .object();
}

/// The lexicon with one value replaced, by a path of names and numbers.
QByteArray changed(const QStringList &path, const QJsonValue &value)
{
    const std::function<QJsonValue(QJsonValue, qsizetype)> set = [&](const QJsonValue &at,
                                                                     qsizetype depth) {
        if (depth == path.size())
            return value;
        if (at.isArray()) {
            QJsonArray array = at.toArray();
            array[path[depth].toInt()] = set(array[path[depth].toInt()], depth + 1);
            return QJsonValue(array);
        }
        QJsonObject object = at.toObject();
        object[path[depth]] = set(object.value(path[depth]), depth + 1);
        return QJsonValue(object);
    };
    return QJsonDocument(set(smallLexicon(), 0).toObject()).toJson();
}

} // namespace

class TestLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_udhr = shippedRubric(u"udhr"_s).value(); }

    void reads()
    {
        const QByteArray json = QJsonDocument(smallLexicon()).toJson();
        const Result<Lexicon> lexicon = readLexicon(m_udhr, json, u"small"_s);
        QVERIFY2(lexicon, qPrintable(lexicon ? QString() : lexicon.error().text));
        QCOMPARE(lexicon->version, u"7"_s);
        QCOMPARE(lexicon->sha256.size(), 64);
        QCOMPARE(lexicon->negationWords, 3);
        QCOMPARE(lexicon->hedgeWords, 5);
        QCOMPARE(lexicon->titleWeight, 2.0);
        QCOMPARE(lexicon->sideTaking, u"A"_s);
        QCOMPARE(lexicon->negations.value(u"en"_s), QStringList{u"not"_s});
        QCOMPARE(lexicon->phrases.size(), 2);
        QCOMPARE(lexicon->phrases[1], (LexiconPhrase{19, u"en"_s, u"censor*"_s, -1, 0.2, u"C"_s}));
        QCOMPARE(lexicon->cues.size(), 1);
        const StructuralCue &cue = lexicon->cues[0];
        QCOMPARE(cue.when.atLeast, std::optional(3));
        QCOMPARE(cue.when.atMost, std::optional(9));
        QCOMPARE(cue.requirements.size(), 2);
        QCOMPARE(cue.requirements[0].present, std::optional(false));
        QCOMPARE(cue.requirements[1].valueBelow, std::optional(0.9));
        QCOMPARE(cue.note.in(u"de"_s), u"Lädt %1 Tracker."_s);
        QCOMPARE(lexicon->contentTypes.size(), 1);
        QCOMPARE(lexicon->discussionContentType, u"CO"_s);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QString &path, const QJsonValue &value,
                            const QString &place) {
            QTest::newRow(name) << path.split(u'/') << value << place;
        };
        row("format", u"format"_s, u"other"_s, u"format:"_s);
        row("rubric", u"rubric"_s, u"public-services"_s, u"rubric:"_s);
        row("version", u"version"_s, QJsonValue::Null, u"version:"_s);
        row("window", u"windows/hedge_words"_s, 1000, u"windows.hedge_words:"_s);
        row("provision", u"editorial/0/provision"_s, 99, u"editorial[0].provision:"_s);
        row("language", u"editorial/0/language"_s, u"xx"_s, u"editorial[0].language:"_s);
        row("weight", u"editorial/0/phrases/1/weight"_s, 1.5, u"editorial[0].phrases[1].weight:"_s);
        row("polarity", u"editorial/0/phrases/0/polarity"_s, u"up"_s,
            u"editorial[0].phrases[0].polarity:"_s);
        row("direction", u"editorial/0/phrases/0/direction"_s, u"Z"_s,
            u"editorial[0].phrases[0].direction:"_s);
        row("star inside", u"editorial/0/phrases/0/text"_s, u"pre*ss"_s,
            u"editorial[0].phrases[0].text:"_s);
        row("bare star", u"editorial/0/phrases/0/text"_s, u"a*"_s,
            u"editorial[0].phrases[0].text:"_s);
        row("empty condition", u"structural/0/when"_s, QJsonObject(), u"structural[0].when:"_s);
        row("value", u"structural/0/value"_s, -2, u"structural[0].value:"_s);
        row("evidence", u"structural/0/evidence"_s, u"X"_s, u"structural[0].evidence:"_s);
        row("note", u"structural/0/note"_s, QJsonObject{{u"de"_s, u"Ja."_s}},
            u"structural[0].note"_s);
        row("side", u"side_taking/0"_s, u"Z"_s, u"side_taking:"_s);
        row("type", u"content_types/0/code"_s, u"ZZ"_s, u"content_types[0].code:"_s);
        row("discussion", u"discussion_content_type"_s, u"ZZ"_s, u"discussion_content_type:"_s);
        row("unknown key", u"windows/typo"_s, 1, u"windows.typo:"_s);
    }
    void namesWhatIsWrong()
    {
        QFETCH(QStringList, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, place);
        const Result<Lexicon> lexicon = readLexicon(m_udhr, changed(path, value), u"bad.json"_s);
        QVERIFY(!lexicon);
        QCOMPARE(lexicon.error().kind, ErrorKind::BadInput);
        QVERIFY2(lexicon.error().text.contains(place), qPrintable(lexicon.error().text));
        QVERIFY(lexicon.error().text.contains(u"bad.json"_s));
    }

    void refusesGarbage()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("\xFF\x00", 2)})
            QVERIFY(!readLexicon(m_udhr, bytes, u"garbage"_s));
        QVERIFY(!readLexicon(m_udhr, "{}", u"empty"_s));
    }

    void everyShippedRubricHasItsLexicon()
    {
        for (const QString &id : shippedRubricIds()) {
            const Rubric rubric = shippedRubric(id).value();
            const Result<Lexicon> lexicon = shippedLexicon(rubric);
            QVERIFY2(lexicon, qPrintable(lexicon ? QString() : lexicon.error().text));
            QCOMPARE_GT(lexicon->phrases.size(), 100);
            QCOMPARE_GT(lexicon->cues.size(), 10);
        }
        Rubric other = m_udhr;
        other.id = u"unknown"_s;
        QCOMPARE(shippedLexicon(other).error().kind, ErrorKind::NotFound);
    }

private:
    Rubric m_udhr;
};

RAPPORTEUR_TEST(TestLexicon)
#include "tst_lexicon.moc"
