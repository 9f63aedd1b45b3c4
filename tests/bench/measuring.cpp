// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchrow.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <vector>

namespace rapporteur::bench
{

using namespace Qt::StringLiterals;

double secondsOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double medianMs(int rounds, const std::function<void(int round)> &work, double *p95)
{
    std::vector<double> times;
    times.reserve(static_cast<size_t>(rounds));
    for (int i = 0; i < rounds; ++i)
        times.push_back(1000 * secondsOf([&] { work(i); }));
    std::ranges::sort(times);
    if (p95)
        *p95 = times[times.size() * 95 / 100];
    return times[times.size() / 2];
}

double peakMemoryMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

QJsonObject toJson(const Measure &m)
{
    return {{u"work"_s, m.work},
            {u"unit"_s, m.unit},
            {u"ours"_s, m.ours},
            {u"reference"_s, m.reference},
            {u"reference_value"_s, m.referenceValue},
            {u"aim"_s, m.aim},
            {u"met"_s, m.met},
            {u"note"_s, m.note}};
}

Measure measureFromJson(const QJsonObject &json)
{
    return {.work = json["work"_L1].toString(),
            .unit = json["unit"_L1].toString(),
            .ours = json["ours"_L1].toDouble(),
            .reference = json["reference"_L1].toString(),
            .referenceValue = json["reference_value"_L1].toDouble(),
            .aim = json["aim"_L1].toString(),
            .met = json["met"_L1].toBool(),
            .note = json["note"_L1].toString()};
}

} // namespace rapporteur::bench
