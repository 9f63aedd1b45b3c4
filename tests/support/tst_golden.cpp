// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestGolden : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_expected;

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }

private Q_SLOTS:
    void init()
    {
        m_expected = m_folder.filePath(u"case.out.txt"_s);
        QFile file(m_expected);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("one\ntwo\n");
    }
    void cleanup() { qunsetenv("RAPPORTEUR_ACCEPT"); }

    void equalBytesMatchAndClearAnOldFailure()
    {
        QVERIFY(QFile::copy(m_expected, m_expected + u".fail"_s));
        QVERIFY(matchesGolden(m_expected, "one\ntwo\n"));
        QVERIFY(!QFile::exists(m_expected + u".fail"_s));
    }

    void aDifferenceIsKeptAndShown()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"-two\n\\+three"_s));
        QVERIFY(!matchesGolden(m_expected, "one\nthree\n"));
        QCOMPARE(read(m_expected + u".fail"_s), "one\nthree\n");
        QCOMPARE(read(m_expected), "one\ntwo\n");
    }

    void aMissingFileIsADifference()
    {
        QVERIFY(QFile::remove(m_expected));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"\\+one"_s));
        QVERIFY(!matchesGolden(m_expected, "one\n"));
    }

    void acceptingRewrites()
    {
        qputenv("RAPPORTEUR_ACCEPT", "1");
        QVERIFY(matchesGolden(m_expected, "one\nthree\n"));
        QCOMPARE(read(m_expected), "one\nthree\n");
        QVERIFY(!QFile::exists(m_expected + u".fail"_s));
    }
};

RAPPORTEUR_TEST(TestGolden)

#include "tst_golden.moc"
