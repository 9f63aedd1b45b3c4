// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/answerreader.h"
#include "tests/support/modelserver.h"
#include "tests/ui/windowfixture.h"

#include <QDialog>
#include <QJsonDocument>

namespace rapporteur::testing
{

inline constexpr auto CanaryKey = "sk-CANARY0123456789abcdef";

/// A whole answer as a model writes it.
[[nodiscard]] inline QByteArray wholeAnswer(const Rubric &rubric)
{
    return QJsonDocument(answerToJson(rubric,
                                      machineEvaluation(rubric, QStringLiteral("x"),
                                                        QStringLiteral("model-x"))))
        .toJson(QJsonDocument::Compact);
}

/// Answers the list of models as well as questions.
[[nodiscard]] inline ModelServer::Script listing(const ModelServer::Script &questions,
                                                 const QByteArray &models)
{
    return [questions, models](ModelTurn &turn) {
        if (turn.request.method == "GET")
            turn.answer(200, models);
        else
            questions(turn);
    };
}

[[nodiscard]] inline int questionsOf(const ModelServer &server)
{
    return static_cast<int>(
        std::ranges::count(server.requests(), QByteArray("POST"), &ModelRequest::method));
}

/// A real key to whatever has the keyboard in a dialog.
inline void pressIn(QDialog &dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focus = dialog.focusWidget();
    QTest::keyClick(focus ? focus : &dialog, key, modifiers);
}

/// Puts the keyboard into a part of the dialog by its Alt key and types.
inline void typeInto(QDialog &dialog, Qt::Key mnemonic, const QString &text)
{
    pressIn(dialog, mnemonic, Qt::AltModifier);
    QWidget *focus = dialog.focusWidget();
    QTest::keyClick(focus, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(focus, Qt::Key_Delete);
    QTest::keyClicks(focus, text);
}

/// The dialog of a kind, once it has the keyboard: a button pressed by its key acts a moment later.
template <typename Kind>
[[nodiscard]] Kind &dialogOf(WindowFixture &fixture)
{
    const auto isThere = [&fixture] {
        const QDialog *dialog = fixture.dialogs.opened;
        return qobject_cast<const Kind *>(dialog)
            && dialog->isAncestorOf(QApplication::focusWidget());
    };
    if (!QTest::qWaitFor(isThere))
        qFatal("no %s has the keyboard", Kind::staticMetaObject.className());
    return *qobject_cast<Kind *>(fixture.dialogs.opened.data());
}

/// Opens the dialog by its key; the window is active again after an earlier one.
template <typename Kind>
[[nodiscard]] Kind &openByKey(WindowFixture &fixture)
{
    fixture.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&fixture.window()))
        qFatal("the window did not become active");
    fixture.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    return dialogOf<Kind>(fixture);
}

/// No byte of the files of a folder holds the key.
[[nodiscard]] bool keyIsNowhereIn(const QString &folder);

} // namespace rapporteur::testing
