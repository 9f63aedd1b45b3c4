// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/prompts/prompttemplate.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

QByteArray shippedText(PromptKind kind)
{
    QFile file(sourcePath(u"resources/prompts/%1.md"_s.arg(promptKindName(kind))));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList codesOf(PromptKind kind, const QByteArray &text)
{
    QStringList codes;
    for (const Issue &issue : readPromptTemplate(kind, text).issues)
        codes.append(issue.code + u' ' + issue.place);
    return codes;
}

} // namespace

class TestPromptTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedTemplatesAreSound()
    {
        QStringList hashes;
        for (const PromptKind kind : AllPromptKinds) {
            const Result<PromptTemplate> prompt = shippedPromptTemplate(kind);
            QVERIFY2(prompt, prompt ? "" : qPrintable(prompt.error().text + prompt.error().detail));
            QCOMPARE(prompt->kind, kind);
            QVERIFY(!hashes.contains(prompt->sha256));
            hashes.append(prompt->sha256);
            // A licence line is no part of a question, and JSON mode wants the word.
            const QString text = prompt->system.filled({}) + prompt->user.filled({});
            QVERIFY(!text.contains(u"SPDX"_s));
            QVERIFY(text.contains(u"JSON"_s));
        }
    }

    void wrongTemplatesAreTold()
    {
        const QByteArray full = shippedText(PromptKind::Full);
        QVERIFY(codesOf(PromptKind::Full, full).isEmpty());
        const auto changed = [&](const char *before, const char *after) {
            QByteArray text = full;
            Q_ASSERT(text.contains(before));
            return codesOf(PromptKind::Full, text.replace(before, after));
        };
        QCOMPARE(changed("{{scale}}", "{{scales}}"),
                 QStringList({u"unknown-slot scales"_s, u"missing-slot scale"_s}));
        QCOMPARE(changed("{{scale}}", "{{scale"),
                 QStringList({u"broken-slot System"_s, u"missing-slot scale"_s}));
        QCOMPARE(changed("{{left_out}}", "{{left_out}} {{cell}}"),
                 QStringList{u"unknown-slot cell"_s});
        QCOMPARE(changed("{{left_out}}", "{{left_out}} {{channels}}"),
                 QStringList{u"wrong-part channels"_s});
        QCOMPARE(changed("{{scale}}", "{{scale}} {{material}}"),
                 QStringList{u"wrong-part material"_s});
        QCOMPARE(changed("{{left_out}}", "{{left_out}}\n{{mark}}\n{{material}}\n{{mark}}"),
                 QStringList{u"repeated-slot material"_s});
        QCOMPARE(changed("# User", "# Nobody"), QStringList{u"missing-part "_s});
        QVERIFY(!codesOf(PromptKind::ReAsk, full).isEmpty());
    }

    /// What strangers wrote never stands without the marked lines around it.
    void placesForStrangersAreFenced()
    {
        for (const char *line :
             {"----- {{mark}} material -----\n", "----- {{mark}} end of material -----\n",
              "----- {{mark}} what the program observed -----\n"}) {
            QByteArray text = shippedText(PromptKind::Lite);
            QVERIFY(text.contains(line));
            QVERIFY(codesOf(PromptKind::Lite, text.replace(line, ""))
                        .first()
                        .startsWith(u"unfenced-slot"_s));
        }
    }

    /// Filling goes through the text once.
    void valuesAreNotReadAgain()
    {
        Issues issues;
        const SlotText text = SlotText::read(u"a {{one}} b {{two}} c {{one}}"_s, {}, issues);
        QVERIFY(issues.isEmpty());
        QCOMPARE(text.slotNames(), QStringList({u"one"_s, u"two"_s, u"one"_s}));
        QCOMPARE(text.filled({{u"one"_s, u"{{two}}"_s}, {u"two"_s, u"{{one}}"_s}}),
                 u"a {{two}} b {{one}} c {{two}}"_s);
    }
};

RAPPORTEUR_TEST(TestPromptTemplate)

#include "tst_prompttemplate.moc"
