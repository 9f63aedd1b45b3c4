// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/serverfields.h"

#include "core/evaluation/servers/connectiontest.h"
#include "core/runs/asking/asker.h"
#include "ui/base/safelabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace rapporteur
{

using namespace Qt::StringLiterals;

ServerFields::ServerFields(const WindowContext &context, QFormLayout &form, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_parent(parent)
    , m_presets(shippedServerPresets().value_or(QList<ServerPreset>()))
    , m_preset(new QComboBox(parent))
    , m_address(new QLineEdit(parent))
    , m_key(new QLineEdit(parent))
    , m_forget(new QPushButton(tr("&Forget the key"), parent))
    , m_test(new QPushButton(tr("&Test the connection"), parent))
    , m_keyState(new SafeLabel(parent))
    , m_verdict(new SafeLabel(parent))
{
    build(form);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ServerFields::takePreset);
    connect(m_address, &QLineEdit::editingFinished, this, &ServerFields::takeAddress);
    connect(m_forget, &QPushButton::clicked, this, &ServerFields::forgetKey);
    connect(m_test, &QPushButton::clicked, this, &ServerFields::testRequested);
    takePreset();
}

void ServerFields::build(QFormLayout &form)
{
    for (const ServerPreset &preset : std::as_const(m_presets))
        m_preset->addItem(preset.title, preset.id);
    m_preset->setObjectName(u"modelServer"_s);
    m_address->setObjectName(u"modelAddress"_s);
    m_key->setObjectName(u"modelKey"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_keyState->setObjectName(u"modelKeyState"_s);
    m_keyState->setTone(SafeLabel::Tone::Dim);
    m_keyState->setWordWrap(true);
    m_verdict->setObjectName(u"modelVerdict"_s);
    m_verdict->setAccessibleName(tr("What the test found"));
    m_verdict->setWordWrap(true);
    m_verdict->hide();
    m_test->setObjectName(u"modelTest"_s);
    for (QPushButton *button : {m_test, m_forget})
        button->setAutoDefault(false);
    m_forget->setEnabled(false);
    const auto row = [&](const QString &text, QWidget *field, QLayout *layout) {
        auto *label = new SafeLabel(text, m_parent);
        label->setBuddy(field);
        layout ? form.addRow(label, layout) : form.addRow(label, field);
    };
    auto *key = new QHBoxLayout;
    key->addWidget(m_key, 1);
    key->addWidget(m_forget);
    auto *test = new QHBoxLayout;
    test->addWidget(m_test);
    test->addStretch();
    row(tr("&Server"), m_preset, nullptr);
    row(tr("&Address"), m_address, nullptr);
    row(tr("&Key"), m_key, key);
    form.addRow(QString(), m_keyState);
    form.addRow(QString(), test);
    form.addRow(QString(), m_verdict);
}

void ServerFields::fill(const AskedServer &server)
{
    m_preset->setCurrentIndex(m_preset->findData(server.preset.id));
    m_address->setText(server.address.base.toString());
    takeAddress();
}

const ServerPreset &ServerFields::preset() const
{
    return m_presets[std::max(0, m_preset->currentIndex())];
}

Result<ServerAddress> ServerFields::address() const
{
    if (m_presets.isEmpty())
        return failure(ErrorKind::Internal, tr("The program's list of servers cannot be read."));
    return serverAddress(preset(), m_address->text());
}

void ServerFields::takePreset()
{
    if (m_presets.isEmpty())
        return;
    m_address->setText(preset().baseAddress);
    takeAddress();
}

/// One key belongs to one address.
void ServerFields::takeAddress()
{
    if (m_presets.isEmpty())
        return;
    const Result<ServerAddress> typed = address();
    const QString place = preset().id + u' ' + (typed ? typed->origin() : m_address->text());
    if (place == m_place)
        return;
    m_place = place;
    m_key->clear();
    m_verdict->clear();
    m_verdict->hide();
    showKeyState();
    Q_EMIT serverChanged();
}

void ServerFields::showKeyState()
{
    m_forget->setEnabled(false);
    const Result<ServerAddress> typed = address();
    if (!typed) {
        m_keyState->setText(typed.error().text);
        return;
    }
    m_context.keys->find(preset(), *typed,
                         [guard = QPointer(this), place = m_place](const FoundKey &found) {
                             if (guard && guard->m_place == place)
                                 guard->tellKeyState(found);
                         });
}

void ServerFields::tellKeyState(const FoundKey &found)
{
    QString text;
    switch (found.place) {
    case KeyPlace::Environment:
        text = tr("The environment gives a key; leave the field empty to use it.");
        break;
    case KeyPlace::Keychain:
        text = tr("A key is in the system's keychain; leave the field empty to use it.");
        break;
    case KeyPlace::Memory:
        text = tr("A key is kept in memory alone, until the program ends; leave the field empty to "
                  "use it.");
        break;
    case KeyPlace::Nowhere:
        text = preset().keyNeed == KeyNeed::Required
            ? tr("This server needs a key, and none is kept for this address.")
            : tr("No key is kept for this address; this server may do without.");
        break;
    }
    m_forget->setEnabled(found.place == KeyPlace::Keychain || found.place == KeyPlace::Memory);
    m_keyState->setText(found.notice.isEmpty() ? text : text + u' ' + found.notice);
}

void ServerFields::forgetKey()
{
    const Result<ServerAddress> typed = address();
    if (!typed)
        return;
    m_context.keys->forget(preset().id, typed->origin(),
                           [guard = QPointer(this)](const Status &forgotten) {
                               if (!guard)
                                   return;
                               if (!forgotten)
                                   guard->say(forgotten.error().text, false);
                               guard->showKeyState();
                           });
}

void ServerFields::test(const QString &model)
{
    takeAddress();
    const Result<ServerAddress> typed = address();
    if (!typed)
        return say(typed.error().text, false);
    const AskedServer server{preset(), *typed, model};
    const QByteArray key = m_key->text().trimmed().toUtf8();
    m_test->setEnabled(false);
    say(tr("Asking %1 for its models …").arg(typed->shown()), true);
    if (!key.isEmpty())
        return testWith(server, ServerKey(key, typed->origin()));
    m_context.keys->find(server.preset, server.address,
                         [guard = QPointer(this), server](const FoundKey &found) {
                             if (guard)
                                 guard->testWith(server, found.key);
                         });
}

void ServerFields::testWith(const AskedServer &server, const ServerKey &key)
{
    m_context.asker->listModels(server, key)
        .then(this, [this, server](const Result<QList<ServerModel>> &models) {
            m_test->setEnabled(true);
            const Result<ServerAddress> now = address();
            if (!now || now->origin() != server.address.origin())
                return; // somebody has gone on to another server
            if (!models)
                return say(models.error().text, false);
            const ConnectionVerdict verdict = connectionVerdict(server, *models);
            say(verdict.text, verdict.good);
            Q_EMIT listed(*models);
        });
}

void ServerFields::keepKey(std::function<void(Result<QString>)> done)
{
    const QByteArray typed = m_key->text().trimmed().toUtf8();
    const Result<ServerAddress> where = address();
    if (typed.isEmpty() || !where)
        return done(where ? Result<QString>(QString()) : failureOf(where));
    m_context.keys->keep(
        preset(), *where, typed,
        [guard = QPointer(this), done = std::move(done)](const Result<FoundKey> &kept) {
            if (!guard)
                return;
            if (!kept)
                return done(failureOf(kept));
            guard->m_key->clear();
            guard->showKeyState();
            done(kept->notice);
        });
}

void ServerFields::say(const QString &text, bool good)
{
    m_verdict->setTone(good ? SafeLabel::Tone::Normal : SafeLabel::Tone::Strong);
    m_verdict->setText(text);
    m_verdict->show();
}

} // namespace rapporteur
