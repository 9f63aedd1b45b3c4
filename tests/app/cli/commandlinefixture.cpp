// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandlinefixture.h"

#include "core/rubric/rubricreader.h"
#include "tests/support/tableofkeys.h"

#include <QBuffer>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

namespace
{

QJsonObject parsed(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        qFatal("no JSON object: %s", line.left(500).constData());
    return document.object();
}

/// Standard output in memory that tells of each line.
class ToldBuffer final : public QBuffer
{
public:
    std::function<void()> onLine;

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 written = QBuffer::writeData(data, size);
        if (onLine)
            onLine();
        return written;
    }
};

} // namespace

QJsonObject Outcome::object() const
{
    return parsed(out);
}

QList<QJsonObject> Outcome::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            objects.append(parsed(line));
    }
    return objects;
}

CommandLineFixture::CommandLineFixture()
{
    if (!dir.isValid())
        qFatal("no temporary folder");
}

Outcome CommandLineFixture::run(const QStringList &arguments, const QByteArray &input)
{
    QBuffer in, err;
    ToldBuffer out;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    cli::Interrupt interrupt;
    if (onOutput)
        out.onLine = [&] { onOutput(interrupt); };
    cli::Console console(in, out, err);
    ServiceParts parts;
    parts.configFolder = dir.filePath(u"config"_s);
    parts.reviewer = u"Ada"_s;
    parts.keyStore = std::make_unique<TableOfKeys>(keychain, hasKeychain);
    parts.environment = [this](const QByteArray &name) { return environment.value(name); };
    Services services(std::move(parts));
    cli::Session session{services, console, interrupt};
    Outcome outcome;
    outcome.code = cli::runCommandLine(arguments, session);
    outcome.out = out.data();
    outcome.err = err.data();
    return outcome;
}

QString CommandLineFixture::workspace(const QString &rubric)
{
    const QString made = path(u"w%1.rapporteur"_s.arg(++m_workspaces));
    const Outcome outcome = run({u"init"_s, made, u"--rubric"_s, rubric});
    if (outcome.code != cli::Done)
        qFatal("no workspace: %s", outcome.err.constData());
    return made;
}

QString CommandLineFixture::file(const QString &name, const QByteArray &bytes) const
{
    const QString named = path(name);
    QDir().mkpath(QFileInfo(named).absolutePath());
    QFile file(named);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(named));
    return named;
}

QList<QJsonObject> CommandLineFixture::rows(const QString &workspace)
{
    return run({u"list"_s, workspace, u"--json"_s}).lines();
}

QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

void addRubrics()
{
    QTest::addColumn<QString>("rubric");
    for (const QString &id : shippedRubricIds())
        QTest::newRow(qPrintable(id)) << id;
}

QByteArray page(const QString &title, int paragraphs)
{
    QByteArray html = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        + title.toUtf8()
        + "</title><meta name=\"author\" content=\"A. Writer\"></head><body><article><h1>"
        + title.toUtf8() + "</h1>";
    for (int i = 0; i < paragraphs; ++i) {
        html += "<p>Paragraph " + QByteArray::number(i + 1) + " of “" + title.toUtf8()
            + "” says that everyone has a right to privacy, to free expression and to education, that the "
              "service must be accessible to people with disabilities in plain language, and that nobody may "
              "be refused without a reason and a way to appeal.</p>";
    }
    return html + "</article></body></html>";
}

Outcome runProgram(const QStringList &arguments, const QByteArray &input, const QString &prefix)
{
    constexpr int Minute = 60'000;
    QProcess process;
    process.start(
        u"sh"_s,
        QStringList{u"-c"_s, prefix + u"\"$@\""_s, u"sh"_s, programPath(u"rapporteur-cli"_s)}
            + arguments);
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (!process.waitForFinished(Minute)) {
        process.kill();
        process.waitForFinished();
        outcome.code = -2;
    } else {
        outcome.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

} // namespace rapporteur::testing
