// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "tests/support/fixedclock.h"

#include <QTemporaryDir>
#include <QTest>

namespace rapporteur::testing
{

/// Both shipped rubrics, by id: what is stored must not depend on one.
[[nodiscard]] QStringList rubricIds();
[[nodiscard]] Rubric rubricOf(const QString &id);

/// A data row for each of them, with the column `rubricId`.
void addRubricRows();

/// SHA-256 of a file's bytes: what was refused must not have been touched.
[[nodiscard]] QByteArray hashOf(const QString &path);
[[nodiscard]] QByteArray bytesIn(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);
/// Files in the folder of `path`, hidden ones too, without those named: what a failure left behind.
[[nodiscard]] QStringList filesBeside(const QString &path, const QStringList &known);
/// Runs statements on a closed workspace behind the program's back.
void tamper(const QString &path, const QStringList &statements);
[[nodiscard]] inline WorkspaceOptions openedAs(Access access, bool foreign = false)
{
    WorkspaceOptions options;
    options.access = access;
    options.foreign = foreign;
    return options;
}
[[nodiscard]] QueueQuery queryOf(const QStringList &states, const QString &search = {},
                                 const QString &reviewer = QStringLiteral("ana"));
[[nodiscard]] QueueQuery sortedBy(QueueSort sort, bool descending = false);
[[nodiscard]] EventQuery eventsOf(RowId article);
/// Why it cannot be opened; an empty error when it can.
[[nodiscard]] Error openError(const QString &path, const WorkspaceOptions &options = {});
/// The codes of what `check` finds, sorted, each once; or the error's words.
[[nodiscard]] QStringList checkCodes(const Workspace &workspace);

/// An article with a text of its own, an address and a page source.
[[nodiscard]] ArticleImport articleNumber(int number);
/// A whole evaluation with every kind of part, different for each `number`.
[[nodiscard]] Evaluation evaluationNumber(const Rubric &rubric, int number,
                                          const QString &raterName = QStringLiteral("model a"));
/// The same with all its scored cells at this value.
[[nodiscard]] Evaluation evaluationAt(const Rubric &rubric, double value, const QString &raterName);
[[nodiscard]] CommentTree chainOfComments(int count, int depth);

/// A change of one review: what a session would make, with the parts given.
[[nodiscard]] ReviewChange changeOf(const QString &id, RowId article, const QString &reviewer,
                                    QList<ReviewPart> parts, const Clock &clock);
[[nodiscard]] Decision overriding(CellKey cell, double value, const QString &base,
                                  const Clock &clock);
[[nodiscard]] Annotation noteOn(const QString &id, const QString &author, const QString &body,
                                const Clock &clock);

/// A fresh workspace in a folder of its own.
class StoreFixture
{
public:
    explicit StoreFixture(const QString &rubricId = QStringLiteral("udhr"));

    [[nodiscard]] QString path(const QString &name = QStringLiteral("test.rapporteur")) const
    {
        return m_folder.filePath(name);
    }
    /// Closes and opens again.
    [[nodiscard]] Result<std::shared_ptr<Workspace>> reopen(const WorkspaceOptions &options = {});
    /// Stores articles 1…count and returns their numbers.
    QList<RowId> addArticles(int count);

private:
    QTemporaryDir m_folder; ///< outlives the workspace

public:
    FixedClock clock;
    Rubric rubric;
    std::shared_ptr<Workspace> workspace;
};

} // namespace rapporteur::testing

/// The value of a finished future's result; fails the test with the error's words when there is none.
// NOLINTBEGIN(bugprone-macro-parentheses): it declares a variable.
#define VALUE(variable, expression) \
    auto variable##Result = (expression); \
    QVERIFY2(variable##Result.has_value(), \
             variable##Result ? "" \
                              : qPrintable(variable##Result.error().text + u' ' \
                                           + variable##Result.error().detail)); \
    auto &variable = *variable##Result
// NOLINTEND(bugprone-macro-parentheses)

#define SUCCEEDS(expression) \
    do { \
        const auto outcome = (expression); \
        QVERIFY2(outcome.has_value(), \
                 outcome ? "" : qPrintable(outcome.error().text + u' ' + outcome.error().detail)); \
    } while (false)
