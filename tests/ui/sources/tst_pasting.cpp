// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sources/websites.h"
#include "ui/sources/choicemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// What is copied or dragged elsewhere and given to the window.
class TestPasting : public QObject
{
    Q_OBJECT

private:
    static QString note(const WindowFixture &fixture)
    {
        const QString path = fixture.dir.filePath(u"note.txt"_s);
        const QByteArray text = QByteArray("A note on trees. ").repeated(30);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s", qUtf8Printable(path));
        return path;
    }
    static std::unique_ptr<QMimeData> text(const QString &text)
    {
        auto data = std::make_unique<QMimeData>();
        data->setText(text);
        return data;
    }
    static std::unique_ptr<QMimeData> urls(const QList<QUrl> &urls)
    {
        auto data = std::make_unique<QMimeData>();
        data->setUrls(urls);
        return data;
    }
    /// Gives data to the window as its way of coming says: copied and pasted, or dropped.
    static void give(WindowFixture &fixture, const QString &way, std::unique_ptr<QMimeData> data)
    {
        if (way == "pasted"_L1) {
            QApplication::clipboard()->setMimeData(data.release());
            fixture.press(Qt::Key_V, Qt::ControlModifier);
            return;
        }
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(&fixture.window(), &enter);
        QCOMPARE(enter.isAccepted(), !fixture.article().isReadOnly());
        if (!enter.isAccepted())
            return;
        QDropEvent drop({10, 10}, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(&fixture.window(), &drop);
    }
    static void addWays()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("pasted") << u"pasted"_s;
        QTest::newRow("dropped") << u"dropped"_s;
    }

private Q_SLOTS:
    void addresses_data() { addWays(); }
    void addresses()
    {
        QFETCH(QString, way);
        WebStage stage;
        give(stage.fixture, way, text(u"https://example.org/one\nhttps://example.org/two"_s));
        QDialog &dialog = stage.fixture.dialog();
        QCOMPARE(dialog.objectName(), u"webDialog"_s);
        QTRY_COMPARE_WITH_TIMEOUT(part<ChoiceModel>(dialog).rowCount(), 2, Patience);
        stage.fixture.press(Qt::Key_Escape);
        stage.fixture.back();
        // The same as links, as a browser drags them.
        give(stage.fixture, way, urls({QUrl(u"https://example.org/three"_s)}));
        QTRY_COMPARE_WITH_TIMEOUT(part<ChoiceModel>(stage.fixture.dialog()).rowCount(), 1,
                                  Patience);
        stage.fixture.press(Qt::Key_Escape);
        stage.fixture.back();
        QCOMPARE(stage.server.requests().size(), 0);
    }

    void words_data() { addWays(); }
    void words()
    {
        QFETCH(QString, way);
        WindowFixture fixture;
        fixture.open();
        give(fixture, way,
             text(u"A letter\n\nDear council, see https://example.org for more. "_s
                  + u"We ask for a bench in the park. "_s.repeated(20)));
        QDialog &dialog = fixture.dialog();
        QCOMPARE(part<QLineEdit>(dialog).text(), u"A letter"_s);
        buttonSaying(dialog, u"Add"_s)->setFocus();
        fixture.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.article().isOpen(), Patience);
        QCOMPARE(fixture.article().detail().row.title, u"A letter"_s);
    }

    void files_data() { addWays(); }
    void files()
    {
        QFETCH(QString, way);
        WindowFixture fixture;
        fixture.open();
        give(fixture, way, urls({QUrl::fromLocalFile(note(fixture))}));
        QTRY_COMPARE_WITH_TIMEOUT(part<ChoiceModel>(fixture.dialog()).rowCount(), 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(part<QTreeView>(fixture.dialog()).hasFocus(), Patience);
        fixture.press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(fixture.message().startsWith(u"1 article(s) added"_s),
                                  qPrintable(fixture.message()), Patience);
    }

    void nothing_data() { addWays(); }
    void nothing()
    {
        QFETCH(QString, way);
        WindowFixture fixture;
        fixture.open();
        give(fixture, way, text(u" \n "_s));
        QVERIFY(!fixture.dialogs.opened);
        give(fixture, way, text(u"x"_s.repeated(5'000'001)));
        QVERIFY(!fixture.dialogs.opened);
        QVERIFY2(fixture.message().startsWith(u"The text is too long to be pasted"_s),
                 qPrintable(fixture.message()));
    }

    void whatOnlyReadsTakesNothing_data() { addWays(); }
    void whatOnlyReadsTakesNothing()
    {
        QFETCH(QString, way);
        WindowFixture fixture;
        fixture.addArticle(u"One"_s);
        fixture.open(Access::ReadOnly);
        give(fixture, way, text(u"https://example.org/one"_s));
        QVERIFY(!fixture.dialogs.opened);
    }

    /// Ctrl+V belongs to whoever writes.
    void aFieldKeepsItsPaste()
    {
        WindowFixture fixture;
        fixture.addArticle(u"One"_s);
        fixture.open();
        fixture.press(Qt::Key_Slash);
        QApplication::clipboard()->setText(u"https://example.org/one"_s);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        fixture.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!fixture.dialogs.opened);
        QCOMPARE(field->text(), u"https://example.org/one"_s);
    }
};

RAPPORTEUR_TEST(TestPasting)

#include "tst_pasting.moc"
