// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/connectiontest.h"
#include "tests/core/evaluation/servers/serverfixture.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts()
    {
        ServerModel large, small, pictures;
        large.id = u"maker/large"_s;
        large.contextTokens = 131'072;
        small.id = u"small"_s;
        small.contextTokens = 4096;
        pictures.id = u"paint"_s;
        pictures.forText = false;
        const QList<ServerModel> models = {large, small, pictures};
        const auto verdict = [&](const QString &model, const QList<ServerModel> &list) {
            const ConnectionVerdict given = connectionVerdict(askedAt(u"ollama"_s, model), list);
            return (given.good ? u"+ "_s : u"- "_s) + given.text;
        };
        QCOMPARE(
            verdict({}, {}),
            u"- Ollama answers at http://localhost:11434, but offers no model; load one there."_s);
        QCOMPARE(verdict({}, models),
                 u"+ Ollama answers at http://localhost:11434 and offers 3 model(s)."_s);
        QCOMPARE(verdict(u"large"_s, models),
                 u"+ Ollama answers at http://localhost:11434 and offers “large”."_s);
        QCOMPARE(
            verdict(u"other"_s, models),
            u"- Ollama answers at http://localhost:11434, but “other” is not among its 3 model(s); choose another."_s);
        QCOMPARE(
            verdict(u"small"_s, models),
            u"+ Ollama answers at http://localhost:11434; “small” takes only 4096 token(s), so longer texts will be cut."_s);
        QCOMPARE(
            verdict(u"paint"_s, models),
            u"- Ollama answers at http://localhost:11434, but “paint” does not write text; choose another model."_s);
    }
};

RAPPORTEUR_TEST(TestConnectionTest)

#include "tst_connectiontest.moc"
