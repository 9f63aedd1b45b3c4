// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerreader.h"
#include "core/evaluation/loosenumber.h"
#include "core/rubric/rubricreader.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestAnswerFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_rubric = shippedRubric(u"public-services"_s).value();
        for (const auto name : {"clean"_L1, "fenced"_L1, "older"_L1, "broken-json"_L1, "lite"_L1}) {
            QFile file(sourcePath(u"tests/core/evaluation/data/answers/%1.in.txt"_s.arg(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_answers.append(file.readAll());
        }
    }

    /// Broken in any way, an answer fails with a text, or every value it has stays within the scale and the
    /// caps, differs from the raw value only with a repair, and stands as a number in the answer.
    void brokenAnswersInventNothing()
    {
        QRandomGenerator random(97);
        int read = 0;
        for (int round = 0; round < 4000; ++round) {
            QByteArray raw = m_answers[random.bounded(static_cast<int>(m_answers.size()))];
            for (int i = 1 + random.bounded(4); i > 0; --i)
                damage(raw, random);
            const Result<AnswerReading> reading = readAnswer(m_rubric, raw, u"damaged"_s);
            if (!reading) {
                QVERIFY(!reading.error().text.isEmpty());
                QCOMPARE(reading.error().kind, ErrorKind::BadInput);
                continue;
            }
            ++read;
            for (const ScoreRow &row : reading->evaluation.rows) {
                for (int c = 0; c < ChannelCount; ++c)
                    checkCell(reading->evaluation, row, c, raw);
            }
        }
        QCOMPARE_GT(read, 400); // the damage is small enough to matter
    }

private:
    static void damage(QByteArray &raw, QRandomGenerator &random)
    {
        static constexpr char odd[] = "{}[]\",:'\\+-.0e\n\xE2\x80\x9C#/";
        const int at = random.bounded(static_cast<int>(raw.size()));
        const int length = random.bounded(1, 12);
        switch (random.bounded(5)) {
        case 0:
            raw.remove(at, length);
            break;
        case 1:
            raw.insert(at, odd[random.bounded(static_cast<int>(sizeof odd) - 1)]);
            break;
        case 2:
            raw[at] = odd[random.bounded(static_cast<int>(sizeof odd) - 1)];
            break;
        case 3:
            raw.insert(at, raw.mid(random.bounded(static_cast<int>(raw.size())), length));
            break;
        default:
            raw.truncate(std::max<qsizetype>(raw.size() - length, 1));
        }
    }

    void checkCell(const Evaluation &evaluation, const ScoreRow &row, int channel,
                   const QByteArray &raw) const
    {
        const CellScore &cell = row.cells[static_cast<size_t>(channel)];
        QCOMPARE(cell.raw.has_value(), cell.value.has_value());
        if (!cell.value)
            return;
        QVERIFY(*cell.value >= m_rubric.minimum && *cell.value <= m_rubric.maximum);
        if (const EvidenceLevel *level = m_rubric.evidenceLevel(row.evidence))
            QVERIFY(std::fabs(*cell.value) <= level->cap);
        if (cell.raw != cell.value) {
            const bool recorded = std::ranges::any_of(
                evaluation.repairs, [&](const Repair &repair) {
                    return repair.provision == row.provision && repair.channel == channel
                        && (repair.code == u"clamped"_s || repair.code == u"evidence-cap"_s);
                });
            QVERIFY(recorded);
        }
        QVERIFY2(standsIn(raw, *cell.raw), qPrintable(QString::number(*cell.raw)));
    }

    /// Whether the number is written somewhere in the answer, in any spelling that is read as one.
    static bool standsIn(const QByteArray &raw, double number)
    {
        const QString text = QString::fromUtf8(raw);
        const auto part = [](QChar c) {
            return c.isDigit() || c == u'.' || c == u',' || c == u'-' || c == u'+' || c == u'e'
                || c == u'E' || c == QChar(0x2212);
        };
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!part(text[i]))
                continue;
            qsizetype end = i;
            while (end < text.size() && part(text[end]))
                ++end;
            // A comma may end the number or be its decimal sign.
            for (qsizetype stop = end; stop > i; --stop) {
                const auto read = looseNumber(QStringView(text).sliced(i, stop - i));
                if (read && std::fabs(*read - number) < 1e-9)
                    return true;
            }
        }
        return false;
    }

    Rubric m_rubric;
    QList<QByteArray> m_answers;
};

RAPPORTEUR_TEST(TestAnswerFuzz)
#include "tst_answerfuzz.moc"
