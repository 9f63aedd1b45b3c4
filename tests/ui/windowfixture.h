// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rubric/rubricreader.h"
#include "core/runs/keys/keyring.h"
#include "tests/support/fixedclock.h"
#include "tests/support/registry.h"
#include "tests/ui/scripteddialogs.h"
#include "ui/base/appearance.h"
#include "ui/shell/desk.h"
#include "ui/shell/reviewwindow.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace rapporteur::testing
{

/// How long a test waits for what goes on in the background, ms; reached only where it never comes.
constexpr int Patience = 60'000;

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

/// Waits for a future without blocking the events that it needs.
template <typename T>
[[nodiscard]] T await(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        qFatal("a future did not finish");
    return future.result();
}

/// An article of our own: two paragraphs, a fact that is in it, one that is not.
[[nodiscard]] ArticleImport articleImport(const QString &title,
                                          const QList<Evaluation> &evaluations);

/// A full evaluation: the first channel scored in every third row, the second in every fourth; the first
/// row has an exact fact, an absent fact and an inference. `shift` is added to each value.
[[nodiscard]] Evaluation machineEvaluation(const Rubric &rubric, const QString &id,
                                           const QString &name, double shift = 0,
                                           RaterKind kind = RaterKind::Model);

/// A workspace file with articles and all that a window needs. Every item model of the window is watched
/// by a QAbstractItemModelTester, whatever a test is about.
class WindowFixture
{
public:
    explicit WindowFixture(const QString &rubricId = QStringLiteral("udhr"),
                           const QString &fileName = QStringLiteral("test.rapporteur"));
    ~WindowFixture();

    /// Stores an article judged by two models, the second 0.15 higher; returns its row.
    RowId addArticle(const QString &title);
    RowId add(const ArticleImport &article);
    /// Opens the window and waits until an article is shown, if there is one.
    ReviewWindow &open(Access access = Access::ReadWrite);
    /// Closes window and workspace, waiting for what is being written.
    void close();

    /// Shows an article and waits until it is on screen.
    void show(RowId article);
    /// A real key to the widget that has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// Waits until everything the person did is on disk.
    void save();
    /// The reviewer's review as the file has it now, read by a connection of its own.
    [[nodiscard]] Review stored(RowId article) const;

    [[nodiscard]] QString path() const { return dir.filePath(m_fileName); }
    [[nodiscard]] ReviewWindow &window() { return *m_window; }
    [[nodiscard]] OpenArticle &article() { return m_window->article(); }
    [[nodiscard]] const Review &review() { return m_window->article().review(); }
    /// The dialog that was opened last, once it has the keyboard.
    [[nodiscard]] QDialog &dialog();
    /// Waits until the last dialog is gone and gives the keyboard back to the window, as a desktop does.
    void back();
    /// What the window's message strip says; empty without a message.
    [[nodiscard]] QString message() const;
    [[nodiscard]] CellKey cell(int row, int channel) const
    {
        return {rubric.provisions.at(row).number, channel};
    }

    QTemporaryDir dir;
    FixedClock clock;
    SystemClock wallClock; ///< of what waits for servers
    CountingIds ids;
    QHash<QString, QByteArray> keychain;
    bool hasKeychain = true;
    KeyRing keys;
    ScriptedDialogs dialogs;
    QSettings settings;
    Appearance appearance;
    Rubric rubric;
    DeskServices services;
    std::shared_ptr<Workspace> workspace;
    /// Set before `open`: off for a test that counts what the window itself reads.
    bool testModels = true;

private:
    QString m_fileName;
    std::unique_ptr<ReviewWindow> m_window;
};

/// A row for each rubric that is shipped: column "rubricId".
void addRubricRows();

/// The one widget of a type and object name in a window.
template <typename T>
[[nodiscard]] T &part(QWidget &window, const QString &name)
{
    T *found = window.findChild<T *>(name);
    if (!found)
        qFatal("no widget %s", qUtf8Printable(name));
    return *found;
}

/// The one widget of a type in a window.
template <typename T>
[[nodiscard]] T &part(QWidget &window)
{
    T *found = window.findChild<T *>();
    if (!found)
        qFatal("no widget of type %s", T::staticMetaObject.className());
    return *found;
}

/// The button that shows this text (mnemonics aside) in a window.
[[nodiscard]] QAbstractButton *buttonSaying(QWidget &window, const QString &text);

/// The texts of all visible labels of a window.
[[nodiscard]] QStringList labelTexts(QWidget &window);

/// While it lives no file of this process can grow: the disk is full.
class FullDisk
{
public:
    FullDisk();
    ~FullDisk();
    Q_DISABLE_COPY_MOVE(FullDisk)
    void end();

private:
    bool m_full = false;
};

} // namespace rapporteur::testing
