// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace rapporteur::testing
{

using namespace Qt::StringLiterals;

namespace
{

bool accepting()
{
    return qEnvironmentVariable("RAPPORTEUR_ACCEPT") == "1"_L1;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray unifiedDiff(const QString &expected, const QString &actual)
{
    QProcess diff;
    diff.start(u"diff"_s, {u"-u"_s, expected, actual});
    return diff.waitForFinished() ? diff.readAllStandardOutput()
                                  : QByteArray("(diff could not be run)");
}

} // namespace

void addGoldenRows(const QString &folder)
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("expected");
    const QDir dir(folder);
    const QStringList inputs = dir.entryList({u"*.in.*"_s}, QDir::Files, QDir::Name);
    if (inputs.isEmpty()) {
        QTest::qFail(qPrintable(u"There are no *.in.* files in %1."_s.arg(folder)), __FILE__,
                     __LINE__);
    }
    for (const QString &input : inputs) {
        const QString name = input.left(input.indexOf(".in."_L1));
        QStringList outputs = dir.entryList({name + u".out.*"_s}, QDir::Files, QDir::Name);
        outputs.removeIf([](const QString &file) { return file.endsWith(".fail"_L1); });
        if (outputs.isEmpty() && accepting()) {
            outputs.append(name + u".out.json"_s);
        }
        if (outputs.size() != 1) {
            QTest::qFail(qPrintable(u"%1 needs exactly one %2.out.* beside it."_s.arg(input, name)),
                         __FILE__, __LINE__);
            continue;
        }
        QTest::newRow(qPrintable(name)) << dir.filePath(input) << dir.filePath(outputs.first());
    }
}

bool matchesGolden(const QString &expected, const QByteArray &actual)
{
    const QString failed = expected + u".fail"_s;
    QFile file(expected);
    const bool readable = file.open(QIODevice::ReadOnly);
    if (readable && file.readAll() == actual) {
        QFile::remove(failed);
        return true;
    }
    file.close();
    if (accepting()) {
        QFile::remove(failed);
        return write(expected, actual);
    }
    if (!write(failed, actual)) {
        qWarning("%s could not be written.", qPrintable(failed));
    }
    const QByteArray diff = unifiedDiff(readable ? expected : u"/dev/null"_s, failed);
    qWarning("%s differs; RAPPORTEUR_ACCEPT=1 takes the new result.\n%s", qPrintable(expected),
             diff.constData());
    return false;
}

QByteArray goldenJson(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray())
                                                   : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Indented);
}

} // namespace rapporteur::testing
