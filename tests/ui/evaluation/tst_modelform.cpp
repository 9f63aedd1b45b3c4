// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/asking/modelbook.h"
#include "tests/ui/evaluation/askingwindow.h"
#include "ui/evaluation/evaluatedialog.h"
#include "ui/evaluation/modelform.h"
#include "ui/evaluation/modeltable.h"
#include "ui/evaluation/raterpicker.h"
#include "ui/evaluation/typeddollars.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Models and their servers, described by keyboard against a server on the loopback.
class TestModelForm : public QObject
{
    Q_OBJECT

private:
    static constexpr auto Models =
        "{\"data\":[{\"id\":\"big/model:free\",\"context_length\":131072,\"pricing\":{\"prompt\":"
        "\"0.00000015\",\"completion\":\"0.0000006\"}},{\"id\":\"small\",\"context_length\":8192}]}";

    /// The form for a new model, opened as a person does.
    static ModelForm &openForm(WindowFixture &fixture)
    {
        pressIn(openByKey<EvaluateDialog>(fixture), Qt::Key_A, Qt::AltModifier);
        return dialogOf<ModelForm>(fixture);
    }
    static void choose(ModelForm &form, const QString &preset)
    {
        pressIn(form, Qt::Key_S, Qt::AltModifier);
        auto &box = part<QComboBox>(form, u"modelServer"_s);
        while (box.currentData().toString() != preset && box.currentIndex() + 1 < box.count())
            QTest::keyClick(&box, Qt::Key_Down);
    }
    static QString verdict(ModelForm &form) { return part<QLabel>(form, u"modelVerdict"_s).text(); }
    static QString keyState(ModelForm &form)
    {
        return part<QLabel>(form, u"modelKeyState"_s).text();
    }
    static QList<ModelSetup> book(const WindowFixture &fixture)
    {
        return modelBookFromJson(
            await(fixture.workspace->value(QString::fromLatin1(ModelBookKey))).value());
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void aModelIsFoundTestedAndKept()
    {
        WindowFixture fixture;
        ModelServer server(fixture.wallClock);
        server.always(listing(answering({}), Models));
        fixture.open();
        ModelForm &form = openForm(fixture);
        choose(form, u"openrouter"_s);
        QCOMPARE(keyState(form), u"This server needs a key, and none is kept for this address."_s);
        typeInto(form, Qt::Key_A, server.address());
        typeInto(form, Qt::Key_K, QString::fromLatin1(CanaryKey));
        pressIn(form, Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY2(verdict(form).endsWith(u"and offers 2 model(s)."_s),
                     qPrintable(verdict(form)));
        QCOMPARE(server.requests().last().headers.value("authorization"),
                 "Bearer " + QByteArray(CanaryKey));
        // The list shows context and price; a row is chosen by arrow and fills the fields.
        auto &table = part<ModelTable>(form);
        QVERIFY(table.isVisible());
        QCOMPARE(table.model()->index(0, 1).data().toString(), u"131,072"_s);
        QCOMPARE(table.model()->index(0, 2).data().toString(), u"$0.15"_s);
        QCOMPARE(table.model()->index(0, 3).data().toString(), u"$0.6"_s);
        QCOMPARE(table.model()->index(1, 2).data().toString(), u"–"_s);
        typeInto(form, Qt::Key_M, u"BIG"_s);
        QCOMPARE(table.model()->rowCount(), 1);
        pressIn(form, Qt::Key_Tab);
        QVERIFY(table.hasFocus());
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(part<QLineEdit>(form, u"modelName"_s).text(), u"big/model:free"_s);
        QCOMPARE(part<QLineEdit>(form, u"modelInputPrice"_s).text(), u"0.15"_s);
        QCOMPARE(part<QSpinBox>(form, u"modelContext"_s).value(), 131'072);
        pressIn(form, Qt::Key_Return);
        QTRY_COMPARE(book(fixture).size(), 1);
        const ModelSetup kept = book(fixture).first();
        QCOMPARE(kept.server.model, u"big/model:free"_s);
        QCOMPARE(kept.server.preset.id, u"openrouter"_s);
        QCOMPARE(kept.prices.output, 600'000);
        QCOMPARE(kept.contextTokens, 131'072);
        // The key is in the keychain, for this address, and nowhere else.
        QCOMPARE(fixture.keychain.value(u"openrouter "_s + kept.server.address.origin()),
                 QByteArray(CanaryKey));
        const auto *list = fixture.window().findChild<QListWidget *>(u"raters"_s);
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(1)->checkState(), Qt::Checked);
        QVERIFY(list->item(1)->text().contains(server.address().chopped(3)));
        QVERIFY(keyIsNowhereIn(fixture.dir.path()));
    }

    void whereThereIsNoKeychainItIsSaid()
    {
        WindowFixture fixture;
        fixture.hasKeychain = false;
        fixture.open();
        ModelForm &form = openForm(fixture);
        choose(form, u"openai"_s);
        QVERIFY2(keyState(form).contains(u"There is no keychain."_s), qPrintable(keyState(form)));
        typeInto(form, Qt::Key_K, QString::fromLatin1(CanaryKey));
        typeInto(form, Qt::Key_M, u"model-x"_s);
        pressIn(form, Qt::Key_Return);
        QTRY_VERIFY2(verdict(form).contains(u"in memory alone"_s), qPrintable(verdict(form)));
        QVERIFY(form.isVisible());
        QVERIFY(part<QLineEdit>(form, u"modelKey"_s).text().isEmpty());
        QVERIFY(keyState(form).contains(u"until the program ends"_s));
        pressIn(form, Qt::Key_Return); // it has been read
        QTRY_COMPARE(book(fixture).size(), 1);
        QVERIFY(fixture.keychain.isEmpty());
        QVERIFY(keyIsNowhereIn(fixture.dir.path()));
    }

    void whatIsWrongIsOneSentence_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("key") << 401
                             << errorBody("Incorrect API key provided: " + QByteArray(CanaryKey))
                             << u"key"_s;
        QTest::addRow("no model") << 200 << QByteArray("{\"data\":[]}")
                                  << u"but offers no model; load one there."_s;
        QTest::addRow("other model") << 200 << QByteArray("{\"data\":[{\"id\":\"small\"}]}")
                                     << u"but “model-x” is not among its 1 model(s)"_s;
        QTest::addRow("a page")
            << 200 << QByteArray("<html><title>Welcome</title></html>")
            << u"is not the interface of OpenAI; check the address. It shows: Welcome"_s;
        QTest::addRow("nobody there") << 0 << QByteArray() << u"."_s;
    }
    void whatIsWrongIsOneSentence()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, sentence);
        WindowFixture fixture;
        ModelServer server(fixture.wallClock);
        server.always([&](ModelTurn &turn) { turn.answer(status, body); });
        const QString address = server.address();
        if (status == 0)
            server.close();
        fixture.open();
        ModelForm &form = openForm(fixture);
        choose(form, u"openai"_s);
        typeInto(form, Qt::Key_A, address);
        typeInto(form, Qt::Key_K, QString::fromLatin1(CanaryKey));
        typeInto(form, Qt::Key_M, u"model-x"_s);
        pressIn(form, Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY2(buttonSaying(form, u"Test the connection"_s)->isEnabled()
                         && !verdict(form).isEmpty(),
                     qPrintable(verdict(form)));
        QVERIFY2(verdict(form).contains(sentence), qPrintable(verdict(form)));
        QVERIFY(!verdict(form).contains(u"CANARY"_s));
    }

    void aKeyBelongsToItsAddress()
    {
        WindowFixture fixture;
        fixture.keychain.insert(u"openai https://api.openai.com:443"_s, CanaryKey);
        ModelServer other(fixture.wallClock);
        other.always(listing(answering({}), Models));
        fixture.open();
        ModelForm &form = openForm(fixture);
        choose(form, u"openai"_s);
        QVERIFY(keyState(form).contains(u"in the system's keychain"_s));
        typeInto(form, Qt::Key_K, u"typed-for-openai"_s);
        typeInto(form, Qt::Key_A, other.address());
        pressIn(form, Qt::Key_T, Qt::AltModifier);
        QTRY_COMPARE(other.requests().size(), 1);
        QVERIFY(!other.requests().first().headers.contains("authorization"));
        QVERIFY(keyState(form).contains(u"none is kept for this address"_s));
        // Forgotten on request.
        choose(form, u"anthropic"_s);
        pressIn(form, Qt::Key_S, Qt::AltModifier);
        QTest::keyClick(&part<QComboBox>(form, u"modelServer"_s), Qt::Key_Home);
        QTRY_VERIFY(keyState(form).contains(u"in the system's keychain"_s));
        pressIn(form, Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY(keyState(form).contains(u"none is kept for this address"_s));
        QVERIFY(fixture.keychain.value(u"openai https://api.openai.com:443"_s).isEmpty());
    }

    void whatIsTypedWrongIsNotKept()
    {
        WindowFixture fixture;
        fixture.open();
        ModelForm &form = openForm(fixture);
        pressIn(form, Qt::Key_Return);
        QTRY_COMPARE(verdict(form), u"Name the model, or test the connection and choose one."_s);
        typeInto(form, Qt::Key_M, u"model-x"_s);
        typeInto(form, Qt::Key_Q, u"1.5"_s);
        pressIn(form, Qt::Key_Return);
        QTRY_VERIFY(verdict(form).contains(u"belong together"_s));
        typeInto(form, Qt::Key_N, u"1.000.000"_s);
        pressIn(form, Qt::Key_Return);
        QTRY_VERIFY(verdict(form).contains(u"is no amount of dollars"_s));
        typeInto(form, Qt::Key_N, u"6"_s);
        typeInto(form, Qt::Key_E, u"hot"_s);
        pressIn(form, Qt::Key_Return);
        QTRY_VERIFY(verdict(form).contains(u"from 0 to 2"_s));
        QVERIFY(book(fixture).isEmpty());
        typeInto(form, Qt::Key_E, u"0,5"_s);
        pressIn(form, Qt::Key_Return);
        QTRY_COMPARE(book(fixture).size(), 1);
        QCOMPARE(book(fixture).first().temperature, 0.5);
        QCOMPARE(book(fixture).first().prices.input, 1'500'000);
    }

    void theBookOfASecondWorkspaceBeginsWithTheFirst()
    {
        WindowFixture fixture;
        fixture.settings.setValue(u"models/book"_s,
                                  QByteArray("[{\"provider\":\"openai\",\"model\":\"model-x\","
                                             "\"settings\":{\"base_address\":"
                                             "\"https://api.openai.com/v1\"}}]"));
        fixture.open();
        const auto *list = openByKey<EvaluateDialog>(fixture).findChild<QListWidget *>(u"raters"_s);
        QTRY_COMPARE(list->count(), 2);
    }

    void dollarsAsTyped()
    {
        QCOMPARE(typedDollars(u" $0.15 "_s).value(), 150'000);
        QCOMPARE(typedDollars(u"1,5"_s).value(), 1'500'000);
        QCOMPARE(typedDollars(u"3"_s).value(), 3'000'000);
        QVERIFY(!typedDollars(u"  "_s).value().has_value());
        for (const QString &wrong : {u"1,000.50"_s, u"-1"_s, u"much"_s, u"$"_s, u"1.2.3"_s})
            QVERIFY2(!typedDollars(wrong), qPrintable(wrong));
        for (const qint64 amount : {0, 1, 150'000, 1'000'000, 12'345'678})
            QCOMPARE(typedDollars(dollarsToType(amount)).value(), amount);
        QCOMPARE(dollarsToType(150'000), u"0.15"_s);
        QCOMPARE(dollarsToType({}), QString());
    }
};

RAPPORTEUR_TEST(TestModelForm)

#include "tst_modelform.moc"
