// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewsession.h"
#include "core/rubric/rubricreader.h"
#include "tests/support/registry.h"

#include <QTest>
#include <QTimeZone>

namespace rapporteur::reviewtest
{

/// A clock that moves on by itself, so that no two decisions share a time.
class TickingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_start.addMSecs(stepMs * ++m_ticks); }
    [[nodiscard]] qint64 monotonicMs() const override { return stepMs * m_ticks; }

    qint64 stepMs = 60'000;

private:
    QDateTime m_start = QDateTime(QDate(2026, 3, 1), QTime(9, 0), QTimeZone::UTC);
    mutable qint64 m_ticks = 0;
};

class CountingIds final : public IdSource
{
public:
    [[nodiscard]] QString next() override
    {
        return QStringLiteral("id-%1").arg(++m_count, 6, 10, QLatin1Char('0'));
    }

private:
    int m_count = 0;
};

inline Rubric rubricOf(const QString &id)
{
    const Result<Rubric> rubric = shippedRubric(id);
    if (!rubric)
        qFatal("%s", qUtf8Printable(rubric.error().text));
    return *rubric;
}

/// A full evaluation: first channel scored in every second row, second channel in every third.
inline Evaluation machineEvaluation(const Rubric &rubric, const QString &id,
                                    RaterKind kind = RaterKind::Model)
{
    Evaluation evaluation;
    evaluation.id = id;
    evaluation.rater.kind = kind;
    evaluation.rater.name = QStringLiteral("rater of ") + id;
    evaluation.contentType = rubric.defaultContentType;
    evaluation.finishedAt = QDateTime(QDate(2026, 2, 1), QTime(8, 0), QTimeZone::UTC);
    int index = 0;
    for (const Provision &provision : rubric.provisions) {
        ScoreRow row;
        row.provision = provision.number;
        if (index % 2 == 0)
            row.cells[0].raw = row.cells[0].value = 0.3;
        if (index % 3 == 0)
            row.cells[1].raw = row.cells[1].value = -0.2;
        row.evidence = rubric.evidence.at(1).letter;
        evaluation.rows.append(row);
        ++index;
    }
    return evaluation;
}

inline Review emptyReview()
{
    Review review;
    review.article = 7;
    review.reviewer = QStringLiteral("Ana");
    return review;
}

/// One session with its clock and ids over a machine evaluation "eval-1".
struct Fixture {
    explicit Fixture(const QString &rubricId, bool withBase = true)
        : rubric(rubricOf(rubricId))
        , session(rubric,
                  withBase ? QList{machineEvaluation(rubric, QStringLiteral("eval-1"))}
                           : QList<Evaluation>{},
                  emptyReview(), clock, ids)
    {}

    [[nodiscard]] CellKey cell(int row, int channel) const
    {
        return {rubric.provisions.at(row).number, channel};
    }

    /// Applies what a maker gave and returns it.
    ReviewChange make(const Result<ReviewChange> &change)
    {
        if (!change) {
            QTest::qFail(qPrintable(change.error().text), __FILE__, __LINE__);
            return {};
        }
        if (const Status applied = session.apply(*change); !applied)
            QTest::qFail(qPrintable(applied.error().text), __FILE__, __LINE__);
        return *change;
    }

    TickingClock clock;
    CountingIds ids;
    Rubric rubric;
    ReviewSession session;
};

inline void addRubricRows()
{
    QTest::addColumn<QString>("rubricId");
    const QStringList ids = shippedRubricIds();
    for (const QString &id : ids)
        QTest::newRow(qPrintable(id)) << id;
}

} // namespace rapporteur::reviewtest
