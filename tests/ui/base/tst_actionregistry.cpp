// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/base/actionregistry.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// One list of commands: their keys, where they work, and that no two fight for one.
class TestActionRegistry : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static ActionSpec spec(const QString &id, const QKeySequence &key,
                           KeyScope scope = KeyScope::Window, const QString &pane = {})
    {
        return {.id = id,
                .text = u"Do "_s + id,
                .section = u"Test"_s,
                .shortcut = key,
                .scope = scope,
                .pane = pane};
    }

private Q_SLOTS:
    void clashesOnlyWhereBothWork()
    {
        QSettings settings(m_folder.filePath(u"clashes.ini"_s), QSettings::IniFormat);
        ActionRegistry registry(settings);
        registry.add(spec(u"a"_s, Qt::Key_A));
        registry.add(spec(u"b"_s, Qt::Key_B, KeyScope::Pane, u"one"_s));
        registry.add(spec(u"c"_s, Qt::Key_B, KeyScope::Pane, u"two"_s));
        registry.add(spec(u"none"_s, {}));
        registry.add(spec(u"none2"_s, {}));
        QVERIFY(registry.clashes().isEmpty());
        registry.add(spec(u"d"_s, Qt::Key_B, KeyScope::Pane, u"two"_s));
        registry.add(spec(u"e"_s, Qt::Key_A, KeyScope::Letter));
        QCOMPARE(registry.clashes().size(), 2);
        registry.add(spec(u"f"_s, Qt::Key_B));
        QCOMPARE(registry.clashes().size(), 5);
    }

    void takenKeysAreRefused()
    {
        QSettings settings(m_folder.filePath(u"taken.ini"_s), QSettings::IniFormat);
        ActionRegistry registry(settings);
        registry.add(spec(u"a"_s, Qt::Key_A));
        registry.add(spec(u"b"_s, Qt::Key_B, KeyScope::Pane, u"one"_s));
        const QSignalSpy changes(&registry, &ActionRegistry::shortcutsChanged);
        const Status refused = registry.setShortcut(u"b"_s, Qt::Key_A);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(refused.error().text.contains(u"Do a"_s));
        QCOMPARE(registry.shortcut(u"b"_s), QKeySequence(Qt::Key_B));
        QVERIFY(changes.isEmpty());
        QCOMPARE(registry.setShortcut(u"nobody"_s, Qt::Key_C).error().kind, ErrorKind::NotFound);
        // Its own key again is no clash; none at all is allowed.
        QVERIFY(registry.setShortcut(u"b"_s, Qt::Key_B));
        QVERIFY(registry.setShortcut(u"a"_s, {}));
        QVERIFY(registry.setShortcut(u"b"_s, Qt::Key_A));
        QCOMPARE(registry.tip(u"a"_s), u"Do a"_s);
        QCOMPARE(registry.tip(u"b"_s), u"Do b (A)"_s);
    }

    void keysAreKept()
    {
        const QString file = m_folder.filePath(u"kept.ini"_s);
        {
            QSettings settings(file, QSettings::IniFormat);
            ActionRegistry registry(settings);
            registry.add(spec(u"a"_s, Qt::Key_A));
            registry.add(spec(u"b"_s, Qt::Key_B));
            QVERIFY(registry.setShortcut(u"a"_s, Qt::ControlModifier | Qt::Key_Comma));
            QVERIFY(registry.setShortcut(u"b"_s, {}));
        }
        QSettings settings(file, QSettings::IniFormat);
        ActionRegistry registry(settings);
        registry.add(spec(u"a"_s, Qt::Key_A));
        registry.add(spec(u"b"_s, Qt::Key_B));
        QCOMPARE(registry.shortcut(u"a"_s), QKeySequence(Qt::ControlModifier | Qt::Key_Comma));
        QVERIFY(registry.shortcut(u"b"_s).isEmpty());
        registry.resetShortcuts();
        QCOMPARE(registry.shortcut(u"a"_s), QKeySequence(Qt::Key_A));
        QCOMPARE(registry.shortcut(u"b"_s), QKeySequence(Qt::Key_B));
        QVERIFY(settings.allKeys().filter(u"keys/"_s).isEmpty());
    }

    void whatTakesText()
    {
        QLineEdit line;
        QPlainTextEdit text;
        const QWidget other;
        QVERIFY(takesText(&line));
        QVERIFY(takesText(&text));
        QVERIFY(!takesText(&other));
        QVERIFY(!takesText(nullptr));
        line.setReadOnly(true);
        text.setReadOnly(true);
        QVERIFY(!takesText(&line));
        QVERIFY(!takesText(&text));
    }
};

RAPPORTEUR_TEST(TestActionRegistry)

#include "tst_actionregistry.moc"
