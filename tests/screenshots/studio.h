// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/runs/keys/keyring.h"
#include "tests/support/fixedclock.h"
#include "ui/base/appearance.h"
#include "ui/base/dialogs.h"
#include "ui/shell/desk.h"
#include "ui/shell/reviewwindow.h"

#include <QSettings>
#include <QTemporaryDir>

class QApplication;

namespace rapporteur::screenshots
{

/// Windows on the sample at a fixed size and time, and what it takes to bring them into a state worth a
/// picture. Whatever cannot be brought about or written ends the program with a message.
class Studio
{
public:
    Studio(QApplication &application, const QString &outputFolder, const QLocale &locale);
    ~Studio();

    void useColours(ColourMode mode);
    void useSize(QSize size) { m_size = size; }

    void openStart();
    /// Puts workspaces that do not exist on the start page's list.
    void rememberWorkspaces(const QStringList &paths);
    /// The models that a person has, as the window keeps them.
    void rememberModels(const QByteArray &book);
    /// Opens the sample and waits until it is scored.
    void openSample();
    /// Makes an empty workspace and opens it.
    void openEmpty();
    /// Adds files as the menu does and waits for the end.
    void import(const QStringList &paths);
    /// Shows what is in files and folders, to choose from.
    void choose(const QStringList &paths);
    /// A file of this text in the studio's folder.
    [[nodiscard]] QString writeFile(const QString &name, const QByteArray &text) const;

    /// Shows the article whose title contains `part`.
    void showArticle(const QString &part);
    /// Marks the words in the article's text, as with the mouse.
    void select(const QString &words);
    /// Shows the beginning of the article.
    void scrollToTop();
    void trigger(const QString &action);
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// Clicks the button of this object name in the active window.
    void click(const QString &button);

    /// The window as it stands, or the start page while there is none.
    void save(const QString &name);
    /// The dialog that is open.
    [[nodiscard]] QWidget &dialog();
    /// Draws it and closes it.
    void saveDialog(const QString &name);
    /// The menu of a button of the tool bar.
    void saveMenu(const QString &button, const QString &name);

    [[nodiscard]] ReviewWindow &window() { return *m_desk->windows().first(); }
    [[nodiscard]] StartWindow &start() { return *m_desk->startWindow(); }
    [[nodiscard]] OpenArticle &article() { return window().article(); }

private:
    void save(QWidget &widget, const QString &name);
    void settle();
    void waitFor(const std::function<bool()> &condition, const QString &what);

    QString m_output;
    QSize m_size;
    QTemporaryDir m_folder;
    testing::FixedClock m_clock;
    RandomIdSource m_ids;
    DesktopDialogs m_dialogs;
    QSettings m_settings;
    Appearance m_appearance;
    Translation m_translation;
    QHash<QString, QByteArray> m_keychain;
    bool m_hasKeychain = true;
    KeyRing m_keys;
    std::unique_ptr<Desk> m_desk;
};

/// Ends the program: what a picture needs is not there.
[[noreturn]] void giveUp(const QString &what);

} // namespace rapporteur::screenshots
