// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/readsource.h"
#include "tests/core/sources/readingdump.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QFileInfo>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data() { addGoldenRows(sourcePath(u"tests/core/sources/data/readings"_s)); }

    /// Files of every kind, whole and damaged, without being told what they are.
    void files()
    {
        QFETCH(QString, input);
        QFETCH(QString, expected);
        const QByteArray bytes = fileBytes(input);
        const SourceReading reading = readSource(bytes, QFileInfo(input).fileName());
        QVERIFY(matchesGolden(expected, dumpReading(reading)));
    }
};

RAPPORTEUR_TEST(TestReadings)

#include "tst_readings.moc"
