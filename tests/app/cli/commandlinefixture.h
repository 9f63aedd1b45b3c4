// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "core/base/translation.h"
#include "tests/support/fixedclock.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace rapporteur::testing
{

/// What a command left behind.
struct Outcome {
    int code = -1;
    QByteArray out, err;

    /// The one JSON object, or the JSON lines, on standard output; an invalid line fails the test run.
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QList<QJsonObject> lines() const;
    /// The last line of them.
    [[nodiscard]] QJsonObject last() const { return lines().value(lines().size() - 1); }
};

/// A folder of its own and the verbs, run in this process with streams in memory. The texts are English.
class CommandLineFixture
{
public:
    CommandLineFixture();

    Outcome run(const QStringList &arguments, const QByteArray &input = {});
    /// A new workspace by a rubric, made by `init`; its path.
    QString workspace(const QString &rubric = QStringLiteral("udhr"));
    /// Writes a file of the folder; its path.
    QString file(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString path(const QString &name) const { return dir.filePath(name); }
    /// The rows of `list --json`.
    QList<QJsonObject> rows(const QString &workspace);

    /// Keys as in the environment, and a keychain in memory that outlives the commands; `hasKeychain` false: there
    /// is none.
    QHash<QByteArray, QByteArray> environment;
    QHash<QString, QByteArray> keychain;
    bool hasKeychain = true;

    QTemporaryDir dir;
    Translation translation{QLocale(QLocale::English)};
    /// Called for each line of results, with the interrupt at hand.
    std::function<void(cli::Interrupt &)> onOutput;

private:
    int m_workspaces = 0;
};

/// JSON written with single quotes, so that it can be read (moc loses its way in raw strings).
[[nodiscard]] QByteArray quoted(QByteArray json);

/// A row for each rubric that is shipped: column "rubric".
void addRubrics();

/// A page of our own that the built-in rater finds something in: a title, an author, paragraphs.
[[nodiscard]] QByteArray page(const QString &title, int paragraphs = 4);

/// Runs the program itself; `prefix` is a shell text before it ("ulimit -s 256; exec "). Kills it after a
/// minute, which then is code -2.
[[nodiscard]] Outcome runProgram(const QStringList &arguments, const QByteArray &input = {},
                                 const QString &prefix = QStringLiteral("exec "));

} // namespace rapporteur::testing

/// The command ended with this code; its messages otherwise. The command runs once.
#define EXPECT_CODE(outcome, expected) \
    do { \
        const rapporteur::testing::Outcome ended = (outcome); \
        QVERIFY2(ended.code == (expected), \
                 qPrintable(QStringLiteral("code %1: %2") \
                                .arg(ended.code) \
                                .arg(QString::fromUtf8(ended.err + ended.out).left(2000)))); \
    } while (false)

/// A stream holds a text.
#define EXPECT_TEXT(stream, text) \
    do { \
        const QByteArray streamed = (stream); \
        QVERIFY2(streamed.contains(text), qPrintable(QString::fromUtf8(streamed.left(2000)))); \
    } while (false)
