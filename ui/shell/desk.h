// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "ui/base/appearance.h"
#include "ui/base/dialogs.h"
#include "ui/base/webservices.h"

#include <QLocale>
#include <QObject>

#include <functional>

class QSettings;

namespace rapporteur
{

class Asker;
class KeyRing;
class ReviewWindow;
class StartWindow;
class Translation;

/// What the windows need from outside; all of it outlives the desk.
struct DeskServices {
    QSettings &settings;
    Dialogs &dialogs;
    const Clock &clock;
    IdSource &ids;
    Appearance &appearance;
    QString dataFolder; ///< for the sample's workspace
    QString program; ///< name and version, for locks and the journal
    QString version;
    QString reviewer; ///< until the person gives another name
    std::shared_ptr<Asker> asker = {}; ///< the way to servers of models
    KeyRing *keys = nullptr;
    WebServices web = {};
    Translation *translation = nullptr; ///< changes the language; none: it stays as it is
};

/// The locale of a language setting: that of the system, or a language's own.
[[nodiscard]] QLocale localeOf(const QString &language);

/// Opens workspaces and owns the windows: the start page, or one window per workspace.
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(const DeskServices &services, QObject *parent = nullptr);
    ~Desk() override;

    void showStart();
    void openWorkspace(const QString &path);
    void createWorkspace(const QString &path);
    /// Makes the sample's workspace the first time, opens it later.
    void openSample();

    [[nodiscard]] StartWindow *startWindow() const { return m_start.get(); }
    [[nodiscard]] QList<ReviewWindow *> windows() const;

Q_SIGNALS:
    void opened(rapporteur::ReviewWindow *window);
    void failed(const rapporteur::Error &error);

private:
    using Opening = QFuture<Result<std::shared_ptr<Workspace>>>;

    void askNew();
    void askOpen();
    void await(Opening opening, bool sample);
    void fillSample(const std::shared_ptr<Workspace> &workspace);
    void show(const std::shared_ptr<Workspace> &workspace,
              const std::function<void(ReviewWindow &)> &then);
    void fail(const Error &error);
    /// Builds a window anew on the same workspace and at the same place, in the language and for the reviewer that
    /// were chosen.
    void rebuild(ReviewWindow *window);
    void add(std::unique_ptr<ReviewWindow> window);
    void takePreferences();
    void closed(ReviewWindow *window);
    [[nodiscard]] WorkspaceOptions options() const;

    DeskServices m_services;
    std::unique_ptr<StartWindow> m_start;
    std::vector<std::unique_ptr<ReviewWindow>> m_windows;
};

} // namespace rapporteur
