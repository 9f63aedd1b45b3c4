// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchrow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

namespace
{

using namespace Qt::StringLiterals;
using namespace rapporteur::bench;

QList<Row> allRows()
{
    return storeRows() + datasetRows() + evaluationRows() + askingRows() + loadingRows()
        + discussionRows() + programRows() + windowRows();
}

/// The child: runs one row and prints its measures as JSON.
int runRow(const QString &name, const Settings &settings)
{
    for (const Row &row : allRows() + childRows() + QList<Row>{modelServerRow()}) {
        if (row.name != name)
            continue;
        QJsonArray measures;
        for (const Measure &measure : row.run(settings))
            measures.append(toJson(measure));
        QTextStream(stdout) << QJsonDocument(measures).toJson(QJsonDocument::Compact) << Qt::endl;
        return 0;
    }
    return 2;
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

void print(QTextStream &out, const Measure &m)
{
    out << (m.met ? "  met     "_L1 : "  MISSED  "_L1) << m.work << ": "_L1 << number(m.ours)
        << u' ' << m.unit;
    if (!m.reference.isEmpty() && m.referenceValue > 0) {
        out << "  (reference "_L1 << number(m.referenceValue) << ", ratio "_L1
            << number(m.ours / m.referenceValue) << ": "_L1 << m.reference << u')';
    }
    out << "  aim: "_L1 << m.aim;
    if (!m.note.isEmpty())
        out << "  ["_L1 << m.note << u']';
    out << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    // The measures hold for any platform; most machines that measure have no display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QTemporaryDir configuration;
    if (!qEnvironmentVariableIsSet("RAPPORTEUR_CONFIG_DIR"))
        qputenv("RAPPORTEUR_CONFIG_DIR", configuration.path().toUtf8());
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Rapporteur beside a reference in the same run."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"articles"_s, u"Articles in the large workspace (100000 for the figures of record)."_s,
          u"N"_s, u"20000"_s},
         {u"rows"_s, u"Only these rows, comma separated."_s, u"LIST"_s},
         {u"json"_s, u"Also write the measures to this file."_s, u"FILE"_s},
         {u"row"_s, u"Run one row and print JSON (used by the bench itself)."_s, u"NAME"_s},
         {u"folder"_s, u"Folder for the files of the run."_s, u"DIR"_s}});
    parser.process(app);
    Settings settings{.articles = parser.value(u"articles"_s).toInt(),
                      .folder = parser.value(u"folder"_s)};
    if (parser.isSet(u"row"_s))
        return runRow(parser.value(u"row"_s), settings);

    QTextStream out(stdout);
    QJsonArray all;
    bool complete = true;
    const QStringList wanted = parser.value(u"rows"_s).split(u',', Qt::SkipEmptyParts);
    for (const Row &row : allRows()) {
        if (!wanted.isEmpty() && !wanted.contains(row.name))
            continue;
        const QTemporaryDir folder;
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--row"_s, row.name, u"--folder"_s, folder.path(), u"--articles"_s,
                     QString::number(settings.articles)});
        child.waitForFinished(3'600'000);
        out << row.name << Qt::endl;
        if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0) {
            out << "  FAILED  the row ended with code "_L1 << child.exitCode() << Qt::endl;
            complete = false;
            continue;
        }
        for (const auto &value : QJsonDocument::fromJson(child.readAllStandardOutput()).array()) {
            print(out, measureFromJson(value.toObject()));
            all.append(value);
        }
    }
    if (parser.isSet(u"json"_s)) {
        QFile file(parser.value(u"json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(all).toJson()) < 0)
            qFatal("cannot write %s: %s", qPrintable(file.fileName()),
                   qPrintable(file.errorString()));
    }
    return complete ? 0 : 1;
}
