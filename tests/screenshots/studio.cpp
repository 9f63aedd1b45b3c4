// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/studio.h"

#include "core/runs/asking/asker.h"
#include "tests/screenshots/fewcolours.h"
#include "tests/support/tableofkeys.h"
#include "ui/content/articleview.h"
#include "ui/review/queuemodel.h"
#include "ui/review/reviewkeeper.h"
#include "ui/shell/recentworkspaces.h"
#include "ui/shell/startwindow.h"
#include "ui/sources/choicedialog.h"
#include "ui/sources/importactions.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTimeZone>
#include <QToolButton>

#include <cstdio>

namespace rapporteur::screenshots
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LongestWaitMs = 60'000;
constexpr int RestMs = 300;

bool isBlank(const QImage &picture)
{
    const QRgb first = picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); y += 7) {
        for (int x = 0; x < picture.width(); x += 7) {
            if (picture.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

} // namespace

void giveUp(const QString &what)
{
    std::fprintf(stderr, "No picture: %s\n", qUtf8Printable(what));
    std::_Exit(1);
}

Studio::Studio(QApplication &application, const QString &outputFolder, const QLocale &locale)
    : m_output(outputFolder)
    , m_size(1440, 900)
    , m_clock(QDateTime(QDate(2026, 3, 2), QTime(22, 13, 6), QTimeZone::UTC))
    , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_appearance(application, ColourMode::Light)
    , m_translation(locale)
    , m_keys(std::make_unique<testing::TableOfKeys>(m_keychain, m_hasKeychain),
             [](const QByteArray &) { return QByteArray(); })
{}

Studio::~Studio()
{
    if (!m_desk)
        return;
    for (int i = 0; i < 4; ++i) // panels read again a while after the last change
        settle();
    for (ReviewWindow *open : m_desk->windows())
        open->close();
    settle();
    // Without an event loop nobody else deletes what was left for later, and windows refer to members.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Studio::useColours(ColourMode mode)
{
    m_appearance.setMode(mode);
}

void Studio::openStart()
{
    m_desk = std::make_unique<Desk>(DeskServices{
        m_settings, m_dialogs, m_clock, m_ids, m_appearance, m_folder.filePath(u"data"_s),
        u"rapporteur"_s, u"0.1.0"_s, u"ana"_s, std::make_shared<Asker>(m_clock), &m_keys});
    m_desk->showStart();
    start().resize(m_size);
    settle();
}

void Studio::rememberWorkspaces(const QStringList &paths)
{
    RecentWorkspaces recent(m_settings);
    for (const QString &path : paths)
        recent.add(path);
}

void Studio::rememberModels(const QByteArray &book)
{
    m_settings.setValue(u"models/book"_s, book);
}

void Studio::openSample()
{
    openStart();
    m_desk->openSample();
    waitFor([this] { return !m_desk->windows().isEmpty(); }, u"the window did not open"_s);
    window().resize(m_size);
    window().activateWindow();
    waitFor([this] { return article().isOpen(); }, u"the sample shows no article"_s);
    settle();
}

void Studio::openEmpty()
{
    openStart();
    m_desk->createWorkspace(m_folder.filePath(u"spring.rapporteur"_s));
    waitFor([this] { return !m_desk->windows().isEmpty(); }, u"the window did not open"_s);
    window().resize(m_size);
    window().activateWindow();
    settle();
}

void Studio::import(const QStringList &paths)
{
    auto *imports = window().findChild<ImportActions *>();
    choose(paths);
    QApplication::activeModalWidget()
        ->findChild<QDialogButtonBox *>()
        ->button(QDialogButtonBox::Ok)
        ->click();
    waitFor([imports] { return !imports->isRunning(); }, u"an import did not end"_s);
    settle();
}

void Studio::choose(const QStringList &paths)
{
    window().findChild<ImportActions *>()->choosePaths(paths);
    waitFor(
        [] {
            const auto *dialog = qobject_cast<ChoiceDialog *>(QApplication::activeModalWidget());
            return dialog && !dialog->isReading();
        },
        u"what can be added was not shown"_s);
    settle();
}

void Studio::click(const QString &button)
{
    const QList<QAbstractButton *> buttons =
        QApplication::activeWindow()->findChildren<QAbstractButton *>(button);
    if (buttons.isEmpty())
        giveUp(u"there is no button “%1”"_s.arg(button));
    buttons.first()->click();
    settle();
}

QString Studio::writeFile(const QString &name, const QByteArray &text) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        giveUp(u"%1 could not be written: %2"_s.arg(path, file.errorString()));
    return path;
}

void Studio::showArticle(const QString &part)
{
    auto *queue = window().findChild<QueueModel *>();
    for (int row = 0; row < queue->rowCount(); ++row) {
        const QueueRow *found = queue->row(row);
        if (found && found->title.contains(part, Qt::CaseInsensitive)) {
            const RowId id = found->id; // the row itself may be read anew
            window().showArticle(id);
            waitFor([&] { return article().id() == id; },
                    u"the article “%1” was not shown"_s.arg(part));
            settle();
            // Where the list stands depends on when which article was scored.
            auto *list = window().findChild<QListView *>(u"queue"_s);
            list->scrollToTop();
            list->scrollTo(list->currentIndex());
            return;
        }
    }
    giveUp(u"no article has “%1” in its title"_s.arg(part));
}

void Studio::select(const QString &words)
{
    const qsizetype at = article().detail().document.text.indexOf(words);
    if (at < 0)
        giveUp(u"the article does not say “%1”"_s.arg(words));
    window().findChild<ArticleView *>()->selectSpan({at, words.size()});
    settle();
}

void Studio::scrollToTop()
{
    window().findChild<ArticleView *>()->verticalScrollBar()->setValue(0);
    settle();
}

void Studio::trigger(const QString &action)
{
    QAction *found = window().actions().action(action);
    if (!found)
        giveUp(u"there is no action “%1”"_s.arg(action));
    found->trigger();
    settle();
}

void Studio::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    if (!target)
        target = &window();
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QApplication::sendEvent(target, &event);
    }
    settle();
}

void Studio::type(const QString &text)
{
    for (const QChar c : text) {
        QWidget *target = QApplication::focusWidget();
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(target ? target : &window(), &press);
    }
    settle();
}

void Studio::save(const QString &name)
{
    save(m_desk->windows().isEmpty() ? static_cast<QWidget &>(start()) : window(), name);
}

void Studio::saveDialog(const QString &name)
{
    QWidget &shown = dialog();
    save(shown, name);
    shown.close();
    settle();
}

void Studio::saveMenu(const QString &button, const QString &name)
{
    auto *shown = window().findChild<QToolButton *>(button);
    if (!shown || !shown->menu())
        giveUp(u"there is no menu “%1”"_s.arg(button));
    shown->menu()->popup(shown->mapToGlobal(QPoint(0, shown->height())));
    save(*shown->menu(), name);
    shown->menu()->close();
    settle();
}

void Studio::save(QWidget &widget, const QString &name)
{
    settle();
    const QImage picture = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    if (picture.size() != widget.size() * widget.devicePixelRatioF())
        giveUp(u"“%1” has not the size of its window"_s.arg(name));
    if (isBlank(picture))
        giveUp(u"“%1” is empty"_s.arg(name));
    const QString path = QDir(m_output).filePath(name + u".png"_s);
    if (!QDir().mkpath(m_output) || !withFewColours(picture).save(path, "PNG", 0))
        giveUp(u"%1 could not be written"_s.arg(path));
    std::printf("%s\n", qUtf8Printable(path));
    std::fflush(stdout);
}

QWidget &Studio::dialog()
{
    settle();
    QWidget *dialog = QApplication::activeModalWidget();
    if (!dialog)
        giveUp(u"no dialog is open"_s);
    return *dialog;
}

void Studio::settle()
{
    // Runs, reads and writes come back through the event loop; a while without any change in the pool's
    // work is rest.
    const QDeadlineTimer least(RestMs);
    const QDeadlineTimer most(LongestWaitMs);
    do {
        if (most.hasExpired())
            giveUp(u"the window does not come to rest"_s);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    } while (!least.hasExpired() || QThreadPool::globalInstance()->activeThreadCount() > 0
             || (m_desk && !m_desk->windows().isEmpty() && window().isBusy()));
}

void Studio::waitFor(const std::function<bool()> &condition, const QString &what)
{
    const QDeadlineTimer deadline(LongestWaitMs);
    while (!condition()) {
        if (deadline.hasExpired())
            giveUp(what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
}

} // namespace rapporteur::screenshots
