// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/modellist.h"
#include "core/runs/keys/keyring.h"
#include "ui/base/windowcontext.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace rapporteur
{

class SafeLabel;

/// The part of a form that says where a server is and gives its key, and tests the connection. The key belongs to the
/// address: whoever changes the address gives it anew. A key that is typed is used for the test and kept by
/// `keepKey` alone.
class ServerFields : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to the form.
    ServerFields(const WindowContext &context, QFormLayout &form, QWidget *parent);

    void fill(const AskedServer &server);
    [[nodiscard]] const ServerPreset &preset() const;
    [[nodiscard]] Result<ServerAddress> address() const;
    /// Lists the models; tells in one sentence what came of it. `model`: what is to be asked, empty for any.
    void test(const QString &model);
    /// Keeps what was typed, if anything was; `done` gets what a person has to know, or why it failed.
    void keepKey(std::function<void(Result<QString>)> done);
    void say(const QString &text, bool good);

Q_SIGNALS:
    void testRequested(); ///< the button was pressed: call `test`
    void serverChanged(); ///< another address: what was listed is not there
    void listed(const QList<rapporteur::ServerModel> &models);

private:
    void build(QFormLayout &form);
    void takePreset();
    void takeAddress();
    void showKeyState();
    void tellKeyState(const FoundKey &found);
    void testWith(const AskedServer &server, const ServerKey &key);
    void forgetKey();

    WindowContext m_context;
    QWidget *m_parent;
    QList<ServerPreset> m_presets;
    QString m_place; ///< preset and origin that the fields stand for
    QComboBox *m_preset;
    QLineEdit *m_address;
    QLineEdit *m_key;
    QPushButton *m_forget;
    QPushButton *m_test;
    SafeLabel *m_keyState;
    SafeLabel *m_verdict;
};

} // namespace rapporteur
