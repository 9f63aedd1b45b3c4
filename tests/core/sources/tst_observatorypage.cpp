// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/observatorypage.h"
#include "core/sources/adapters/readsource.h"
#include "tests/core/sources/readingdump.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestObservatoryPage : public QObject
{
    Q_OBJECT

private:
    static QByteArray buildKit()
    {
        return fileBytes(sharedDataPath(u"observatory/item-page-buildkit.txt"_s));
    }

    static QJsonObject mainDocument(const SourceItem &item)
    {
        return QJsonDocument::fromJson(item.evaluations.value(0)).object();
    }

    static QJsonObject row(const QJsonObject &document, const QString &section)
    {
        for (const QJsonValue value : document.value("scores"_L1).toArray()) {
            if (value.toObject().value("section"_L1) == section)
                return value.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void aRealPage()
    {
        NEEDS_SHARED_DATA();
        const SourceReading reading = readSource(buildKit(), u"item-page-buildkit.txt"_s);
        QCOMPARE(reading.items.size(), 1);
        const SourceItem &item = reading.items.first();
        QCOMPARE(item.title, u"BuildKit: Docker's Hidden Gem That Can Build Almost Anything"_s);
        const QJsonObject document = mainDocument(item);
        QCOMPARE(document.value("theme_tag"_L1).toString(),
                 u"Freedom of Expression & Education Access"_s);
        QCOMPARE(document.value("sentiment_tag"_L1).toString(), u"Neutral"_s);
        QVERIFY(document.value("executive_summary"_L1)
                    .toString()
                    .startsWith("A technical blog post"_L1));
        QCOMPARE(document.value("scores"_L1).toArray().size(), 31);
        const QJsonObject article19 = row(document, u"Article 19"_s);
        QCOMPARE(article19.value("editorial"_L1).toDouble(), 0.2);
        QCOMPARE(article19.value("structural"_L1).toDouble(), 0.15);
        QCOMPARE(article19.value("setl"_L1).toDouble(), 0.1);
        QCOMPARE(article19.value("evidence"_L1).toString(), u"M"_s);
        QCOMPARE(article19.value("witness_facts"_L1).toArray().size(), 3);
        QCOMPARE(article19.value("witness_inferences"_L1).toArray().size(), 2);
        QVERIFY(
            article19.value("editorial_note"_L1).toString().startsWith("Article demonstrates"_L1));
        QVERIFY(article19.value("structural_note"_L1).toString().startsWith("Blog platform"_L1));
        QVERIFY(row(document, u"Preamble"_s).value("editorial"_L1).isNull());
        QCOMPARE(row(document, u"Article 12"_s).value("structural_note"_L1).toString(),
                 u"Standard blog privacy handling; no intrusive tracking detected"_s);
        QCOMPARE(document.value("epistemic_quality"_L1).toObject().value("eq_score"_L1).toDouble(),
                 0.64);
        QVERIFY(document.value("propaganda_flags"_L1).isArray());
        QVERIFY(!document.contains("emotional_tone"_L1));
        QCOMPARE(document.value("aggregates"_L1).toObject().value("weighted_mean"_L1).toDouble(),
                 0.14);
        QCOMPARE(item.events.size(), 20);
        QCOMPARE(item.events[3].details.value("model"_L1).toString(), u"llama-3.3-70b"_s);
        QCOMPARE(item.events[18].details.value("delay_seconds"_L1).toInt(), 333);
        QCOMPARE(item.events[2].details.value("attempts"_L1).toInt(), 1);
        QCOMPARE(item.evaluations.size(), 2);
        QVERIFY2(item.thread->comments.size() > 20, "paragraphs of the discussion");
    }

    /// Sections in any order give the same article.
    void theOrderOfSectionsDoesNotMatter()
    {
        NEEDS_SHARED_DATA();
        const QString text = QString::fromUtf8(buildKit());
        const qsizetype editorial = text.indexOf(u"\nEditorial Channel"_s);
        const qsizetype structural = text.indexOf(u"\nStructural Channel"_s);
        const qsizetype supplementary = text.indexOf(u"\nSupplementary Signals"_s);
        const qsizetype timeline = text.indexOf(u"\nEvent Timeline"_s);
        const QString turned = text.sliced(timeline)
            + text.sliced(supplementary, timeline - supplementary)
            + text.sliced(structural, supplementary - structural)
            + text.sliced(editorial, structural - editorial) + u'\n' + text.first(editorial);
        const SourceItem first = readObservatoryPage(text.toUtf8(), u"p"_s).items.first();
        const SourceItem second = readObservatoryPage(turned.toUtf8(), u"p"_s).items.first();
        QCOMPARE(second.evaluations, first.evaluations);
        QCOMPARE(second.events, first.events);
        QCOMPARE(second.thread, first.thread);
    }

    void anyPartMayBeMissing()
    {
        const QByteArray whole = fileBytes(
            sourcePath(u"tests/core/sources/data/readings/observatory-page.in.txt"_s));
        const QList<QByteArray> lines = whole.split('\n');
        for (qsizetype from = 0; from < lines.size(); from += 5) {
            QList<QByteArray> rest = lines;
            rest.remove(from, qMin<qsizetype>(25, rest.size() - from));
            const SourceReading reading = readObservatoryPage(rest.join('\n'), u"p"_s);
            QCOMPARE(reading.items.size(), 1);
        }
    }

    void otherTextsAreNotTaken()
    {
        QVERIFY(!isObservatoryPage("An essay on the Editorial Channel and its Event Timeline."));
        QVERIFY(!isObservatoryPage("Editorial Channel\nWhat the content says\n"));
        QVERIFY(isObservatoryPage("Editorial Channel\n+0.20\nArticle 19 Freedom of Expression\n"));
    }
};

RAPPORTEUR_TEST(TestObservatoryPage)

#include "tst_observatorypage.moc"
