// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace rapporteur::bench
{

/// One line of the table: what we needed, what the reference needed in the same run, and the aim.
struct Measure {
    QString work;
    QString unit; ///< "s", "ms", "articles/min"
    double ours = 0;
    QString reference; ///< what was measured beside it; empty when there is none
    double referenceValue = 0;
    QString aim; ///< from speed.md, for people
    bool met = false;
    QString note;
};

struct Settings {
    int articles = 20'000;
    int evaluations = 1; ///< per article
    QString folder; ///< for files of this run; removed afterwards
};

/// A row of the bench, run in a process of its own so that its memory is its own.
struct Row {
    QString name;
    std::function<QList<Measure>(const Settings &)> run;
};

[[nodiscard]] QList<Row> storeRows();
[[nodiscard]] QList<Row> evaluationRows();
[[nodiscard]] QList<Row> datasetRows();
[[nodiscard]] QList<Row> askingRows();
[[nodiscard]] QList<Row> programRows();
[[nodiscard]] QList<Row> loadingRows();
[[nodiscard]] QList<Row> discussionRows();
[[nodiscard]] QList<Row> windowRows();
/// Rows that others start as a process of their own, to time it whole.
[[nodiscard]] QList<Row> childRows();
[[nodiscard]] Row modelServerRow();

/// Seconds that `work` took on the steady clock.
[[nodiscard]] double secondsOf(const std::function<void()> &work);
/// Middle of several timings in milliseconds, each timing one call; the 95th percentile in `p95`.
[[nodiscard]] double medianMs(int rounds, const std::function<void(int round)> &work,
                              double *p95 = nullptr);
/// Greatest resident memory of this process so far, MB.
[[nodiscard]] double peakMemoryMb();

[[nodiscard]] QJsonObject toJson(const Measure &measure);
[[nodiscard]] Measure measureFromJson(const QJsonObject &json);

} // namespace rapporteur::bench
