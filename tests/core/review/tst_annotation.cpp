// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/annotation.h"
#include "tests/support/registry.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace rapporteur;

class TestAnnotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quoteCarriesItsContext();
    void pairsAreNeverSplit();
    void spansBeyondTheTextAreClamped();
    void placesUseTheContext();
    void ambiguousAndAbsentQuotes();
};

void TestAnnotation::quoteCarriesItsContext()
{
    const QString text = QString(50, u'a') + u"MIDDLE"_s + QString(50, u'b');
    Annotation annotation;
    selectQuote(annotation, text, {50, 6});
    QCOMPARE(annotation.exact, u"MIDDLE"_s);
    QCOMPARE(annotation.prefix, QString(32, u'a'));
    QCOMPARE(annotation.suffix, QString(32, u'b'));
    selectQuote(annotation, text, {0, 3});
    QCOMPARE(annotation.prefix, QString());
    selectQuote(annotation, text, {text.size() - 3, 3});
    QCOMPARE(annotation.suffix, QString());
}

void TestAnnotation::pairsAreNeverSplit()
{
    QString foxes;
    for (int i = 0; i < 40; ++i)
        foxes += u"🦊"_s;
    for (qsizetype start = 0; start < 8; ++start) {
        for (qsizetype length = 0; length < 8; ++length) {
            Annotation annotation;
            selectQuote(annotation, foxes, {36 + start, length});
            for (const QString &part : {annotation.exact, annotation.prefix, annotation.suffix})
                QVERIFY(part.isValidUtf16());
            QCOMPARE(foxes.mid(annotation.span.start, annotation.span.length), annotation.exact);
        }
    }
}

void TestAnnotation::spansBeyondTheTextAreClamped()
{
    constexpr qsizetype Far = std::numeric_limits<qsizetype>::max();
    for (const TextSpan span :
         {TextSpan{-5, 3}, TextSpan{2, Far}, TextSpan{Far, Far}, TextSpan{1, -4}}) {
        Annotation annotation;
        selectQuote(annotation, u"text", span);
        QVERIFY(annotation.span.start >= 0 && annotation.span.end() <= 4
                && annotation.span.length >= 0);
    }
    Annotation annotation;
    selectQuote(annotation, {}, {0, 9});
    QCOMPARE(annotation.exact, QString());
}

void TestAnnotation::placesUseTheContext()
{
    const QString text = u"we will pay you. they will pay us. we will pay them."_s;
    for (const qsizetype at : {3, 22, 38}) {
        Annotation annotation;
        selectQuote(annotation, text, {at, 8});
        QCOMPARE(annotation.exact, u"will pay"_s);
        QCOMPARE(quotePlaces(annotation, text), (QList<TextSpan>{{at, 8}}));
    }
}

void TestAnnotation::ambiguousAndAbsentQuotes()
{
    Annotation annotation;
    annotation.exact = u"aa"_s;
    QCOMPARE(quotePlaces(annotation, u"aaa"), (QList<TextSpan>{{0, 2}, {1, 2}}));
    QCOMPARE(quotePlaces(annotation, u"abab"), QList<TextSpan>());
    annotation.exact.clear();
    QCOMPARE(quotePlaces(annotation, u"abab"), QList<TextSpan>());
    annotation.exact = u"a"_s;
    QVERIFY(quotePlaces(annotation, QString(1'000'000, u'a')).size() <= 1000);
}

RAPPORTEUR_TEST(TestAnnotation)
#include "tst_annotation.moc"
