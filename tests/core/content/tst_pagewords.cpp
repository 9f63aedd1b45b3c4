// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/gateevidence.h"
#include "core/content/gaterules.h"
#include "core/content/knownhosts.h"
#include "core/content/language.h"
#include "core/content/pagewords.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// The lists by which parts of pages are told, and how they are looked up.
class TestPageWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedListsAreWholeAndInLowerCase()
    {
        const PageWords &words = PageWords::shipped();
        QCOMPARE_GE(words.links.size(), 6);
        QStringList all = words.skipLink + words.newsletter + words.comment;
        for (const PageWords::LinkWords &link : words.links)
            all += link.paths + link.texts;
        const GateRules &rules = GateRules::shipped();
        QVERIFY(!rules.markup.isEmpty() && !rules.headers.isEmpty() && !rules.addresses.isEmpty());
        for (const GateRules::Wordings &wordings : rules.wordings) {
            QVERIFY(!wordings.strong.isEmpty());
            all += wordings.strong + wordings.weak;
        }
        all += rules.consentTerms + rules.consentButtons;
        for (const QString &word : all)
            QCOMPARE(word, word.toLower().simplified());
        const KnownHosts &hosts = KnownHosts::shipped();
        for (const KnownHosts::Marks *marks :
             {&hosts.trackers, &hosts.advertisements, &hosts.cookieBanners, &hosts.paywalls})
            QVERIFY(!marks->hosts.isEmpty());
        QVERIFY(hosts.phrases(u"paywall"_s, u"de"_s).size()
                > hosts.phrases(u"paywall"_s, u"en"_s).size());
        QVERIFY(hosts.allPhrases(u"paywall"_s).size()
                > hosts.phrases(u"paywall"_s, u"de"_s).size());
    }

    /// What does not name a category of the gate would never be told.
    void everyRuleNamesACategory()
    {
        const GateRules &rules = GateRules::shipped();
        const auto known = [&](const QString &category) {
            return rules.wordings.contains(category);
        };
        for (const auto &[bytes, mark] : rules.markup)
            QVERIFY2(known(mark.category) && mark.weight > 0 && mark.weight < 1, bytes.constData());
        for (const GateRules::HeaderMark &mark : rules.headers)
            QVERIFY2(known(mark.category) && mark.weight > 0, qPrintable(mark.name));
        for (const GateRules::Mark &mark : rules.addresses)
            QVERIFY2(known(mark.category) && mark.weight > 0, qPrintable(mark.text));
        for (const GateRules::Mark &mark : rules.statuses)
            QVERIFY(known(mark.category) && mark.weight > 0);
    }

    void wordingsBeginWhereWordsBegin_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("alone") << u"blocked"_s << u"blocked"_s << true;
        QTest::newRow("after a blank") << u"blocked"_s << u"you are blocked."_s << true;
        QTest::newRow("inside a word") << u"blocked"_s << u"it was unblocked"_s << false;
        QTest::newRow("second place") << u"blocked"_s << u"unblocked, then blocked"_s << true;
        QTest::newRow("open end") << u"abonnent"_s << u"nur für abonnentinnen"_s << true;
        QTest::newRow("number") << u"404"_s << u"error 404."_s << true;
        QTest::newRow("part of a number") << u"404"_s << u"in 4041 cases"_s << false;
        QTest::newRow("part of a number, end") << u"404"_s << u"1404"_s << false;
        QTest::newRow("without gaps") << u"登录"_s << u"请先登录后继续"_s << true;
        QTest::newRow("nothing") << QString() << u"x"_s << false;
    }

    void wordingsBeginWhereWordsBegin()
    {
        QFETCH(QString, word);
        QFETCH(QString, text);
        QTEST(!GateRules::match({word}, text).isEmpty(), "found");
    }

    void evidenceAddsUpAsChancesDo()
    {
        GateEvidence evidence;
        QVERIFY(evidence.strongest().category.isEmpty());
        evidence.note(u"paywall"_s, 0.5, u"one"_s);
        evidence.note(u"paywall"_s, 0.5, u"two"_s);
        evidence.note(u"paywall"_s, 0, u"nothing"_s);
        QCOMPARE(evidence.confidence(u"paywall"_s), 0.75);
        QCOMPARE(evidence.strongest().signs, (QStringList{u"one"_s, u"two"_s}));
        evidence.note(u"paywall"_s, 7, u"out of range"_s);
        QVERIFY(evidence.confidence(u"paywall"_s) <= 1);
    }

    /// A reason is told before its effect, and the more telling of two that are close.
    void reasonsComeBeforeEffects()
    {
        GateEvidence blocked;
        blocked.note(u"error_page"_s, 0.95, u"403"_s);
        blocked.note(u"bot_protection"_s, 0.6, u"x"_s);
        QCOMPARE(blocked.strongest().category, u"bot_protection"_s);
        GateEvidence doubtful;
        doubtful.note(u"error_page"_s, 0.95, u"404"_s);
        doubtful.note(u"bot_protection"_s, 0.5, u"x"_s);
        QCOMPARE(doubtful.strongest().category, u"error_page"_s);
        GateEvidence near;
        near.note(u"cookie_wall"_s, 0.7, u"x"_s);
        near.note(u"paywall"_s, 0.6, u"x"_s);
        QCOMPARE(near.strongest().category, u"paywall"_s);
        GateEvidence faint;
        faint.note(u"paywall"_s, 0.2, u"x"_s);
        QVERIFY(faint.strongest().category.isEmpty());
    }

    void hostsCoverWhatLiesBelowThem()
    {
        const QSet<QString> hosts{u"tracker.example"_s};
        QCOMPARE(KnownHosts::match(hosts, u"tracker.example"_s), u"tracker.example"_s);
        QCOMPARE(KnownHosts::match(hosts, u"a.b.tracker.example"_s), u"tracker.example"_s);
        QCOMPARE(KnownHosts::match(hosts, u"nottracker.example"_s), QString());
        QCOMPARE(KnownHosts::match(hosts, u"example"_s), QString());
        QCOMPARE(
            KnownHosts::matchAddress({u"social.example/share"_s}, u"social.example/share?u=x"_s),
            u"social.example/share"_s);
        QCOMPARE(KnownHosts::matchAddress({u"wa.me"_s}, u"wa.mediahouse.example/x"_s), QString());
    }

    void languagesAreNamedByTheirFirstTag_data()
    {
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QString>("tag");
        QTest::newRow("region") << u"en-GB"_s << u"en"_s;
        QTest::newRow("underscore") << u" pt_BR "_s << u"pt"_s;
        QTest::newRow("old Hebrew") << u"iw"_s << u"he"_s;
        QTest::newRow("three letters") << u"gsw-CH"_s << u"gsw"_s;
        QTest::newRow("undetermined") << u"und"_s << QString();
        QTest::newRow("a name") << u"german"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }

    void languagesAreNamedByTheirFirstTag()
    {
        QFETCH(QString, declared);
        QTEST(primaryLanguage(declared), "tag");
    }

    void languagesAreToldFromTheText()
    {
        const DetectedLanguage german = detectLanguage(
            u"Die Stadt hat beschlossen, dass die Kameras am Bahnhof abgeschaltet werden. "_s
                .repeated(4));
        QCOMPARE(german.tag, u"de"_s);
        QVERIFY(german.reliable);
        QVERIFY(!detectLanguage(u"12 34"_s).reliable);
        QVERIFY(isRightToLeft(u"he"_s) && isRightToLeft(u"ar"_s) && !isRightToLeft(u"de"_s));
    }
};

RAPPORTEUR_TEST(TestPageWords)

#include "tst_pagewords.moc"
