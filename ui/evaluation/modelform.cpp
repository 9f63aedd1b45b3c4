// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/modelform.h"

#include "ui/base/safelabel.h"
#include "ui/evaluation/modeltable.h"
#include "ui/evaluation/serverfields.h"
#include "ui/evaluation/typeddollars.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostAtOnce = 256;
constexpr int MostTokens = 100'000'000;
constexpr double Hottest = 2;

void addRow(QFormLayout &form, const QString &text, QWidget *field, QLayout *layout = nullptr)
{
    auto *label = new SafeLabel(text, field->parentWidget());
    label->setBuddy(field);
    layout ? form.addRow(label, layout) : form.addRow(label, field);
}

} // namespace

ModelForm::ModelForm(const WindowContext &context, const std::optional<ModelSetup> &known,
                     QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout(this))
    , m_server(new ServerFields(context, *m_form, this))
    , m_model(new QLineEdit(this))
    , m_table(new ModelTable(this))
    , m_input(new QLineEdit(this))
    , m_output(new QLineEdit(this))
    , m_context(new QSpinBox(this))
    , m_longest(new QSpinBox(this))
    , m_atOnce(new QSpinBox(this))
    , m_thinking(new QComboBox(this))
    , m_temperature(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(known ? tr("Change a model") : tr("Add a model"));
    setMinimumWidth(600);
    m_form->setContentsMargins(16, 14, 16, 14);
    m_form->setVerticalSpacing(8);
    build(*m_form);
    connect(m_server, &ServerFields::testRequested, this,
            [this] { m_server->test(m_model->text().trimmed()); });
    connect(m_server, &ServerFields::serverChanged, this, [this] { takeList({}); });
    connect(m_server, &ServerFields::listed, this, &ModelForm::takeList);
    connect(m_model, &QLineEdit::textEdited, m_table, &ModelTable::filter);
    connect(m_table, &ModelTable::chosen, this, [this](const ServerModel &model) {
        m_model->setText(model.id);
        takeFacts(model);
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ModelForm::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (known)
        fill(*known);
}

void ModelForm::build(QFormLayout &form)
{
    m_model->setObjectName(u"modelName"_s);
    m_model->setPlaceholderText(tr("as the server names it"));
    m_table->hide();
    for (auto [field, name] :
         {std::pair(m_input, u"modelInputPrice"_s), std::pair(m_output, u"modelOutputPrice"_s)}) {
        field->setObjectName(name);
        field->setPlaceholderText(tr("unknown"));
    }
    m_context->setObjectName(u"modelContext"_s);
    m_longest->setObjectName(u"modelLongest"_s);
    m_atOnce->setObjectName(u"modelAtOnce"_s);
    for (auto [field, none] :
         {std::pair(m_context, tr("unknown")), std::pair(m_longest, tr("as usual"))}) {
        field->setRange(0, MostTokens);
        field->setSingleStep(1000);
        field->setGroupSeparatorShown(true);
        field->setSpecialValueText(none);
    }
    m_atOnce->setRange(1, MostAtOnce);
    m_atOnce->setValue(m_setup.concurrency);
    auto *prices = new QHBoxLayout;
    auto *answers = new SafeLabel(tr("a&nswers"), this);
    answers->setBuddy(m_output);
    prices->addWidget(m_input, 1);
    prices->addWidget(answers);
    prices->addWidget(m_output, 1);
    addRow(form, tr("&Model"), m_model);
    form.addRow(QString(), m_table);
    addRow(form, tr("$ a million tokens, &questions"), m_input, prices);
    addRow(form, tr("&Context, tokens"), m_context);
    buildWays(form);
    form.addRow(m_buttons);
}

void ModelForm::buildWays(QFormLayout &form)
{
    m_thinking->setObjectName(u"modelThinking"_s);
    for (const auto &[thinking, text] :
         {std::pair(Thinking::ModelDefault, tr("The model's own way")),
          std::pair(Thinking::Off, tr("Off")), std::pair(Thinking::Low, tr("Low")),
          std::pair(Thinking::Medium, tr("Medium")), std::pair(Thinking::High, tr("High"))})
        m_thinking->addItem(text, thinkingName(thinking));
    m_temperature->setObjectName(u"modelTemperature"_s);
    m_temperature->setPlaceholderText(tr("the model's own"));
    addRow(form, tr("Longest ans&wer, tokens"), m_longest);
    addRow(form, tr("T&hinking"), m_thinking);
    addRow(form, tr("T&emperature"), m_temperature);
    addRow(form, tr("At &once, at most"), m_atOnce);
}

void ModelForm::fill(const ModelSetup &setup)
{
    m_setup = setup;
    m_server->fill(setup.server);
    m_model->setText(setup.server.model);
    m_input->setText(dollarsToType(setup.prices.input));
    m_output->setText(dollarsToType(setup.prices.output));
    m_context->setValue(static_cast<int>(std::min<qint64>(setup.contextTokens, MostTokens)));
    m_longest->setValue(static_cast<int>(std::min<qint64>(setup.outputCap, MostTokens)));
    m_thinking->setCurrentIndex(m_thinking->findData(thinkingName(setup.thinking)));
    if (setup.temperature)
        m_temperature->setText(QString::number(*setup.temperature));
    m_atOnce->setValue(setup.concurrency);
}

void ModelForm::takeList(const QList<ServerModel> &models)
{
    m_table->list(models);
    m_table->setVisible(!models.isEmpty());
    if (m_model->text().isEmpty() && models.size() == 1)
        m_model->setText(models.first().id);
    if (const ServerModel *model = m_table->listed(m_model->text().trimmed()))
        takeFacts(*model);
}

/// What the list tells, unless a person typed something else.
void ModelForm::takeFacts(const ServerModel &model)
{
    const bool typed = m_input->text().trimmed() != dollarsToType(m_listed.input)
        || m_output->text().trimmed() != dollarsToType(m_listed.output);
    if (!typed) {
        m_listed = model.prices.complete() ? model.prices : TokenPrices();
        m_setup.prices = m_listed;
        m_input->setText(dollarsToType(m_listed.input));
        m_output->setText(dollarsToType(m_listed.output));
    }
    if (m_context->value() == m_listedContext) {
        m_listedContext = static_cast<int>(
            std::min<qint64>(model.contextTokens.value_or(0), MostTokens));
        m_context->setValue(m_listedContext);
    }
}

Status ModelForm::readNumbers(ModelSetup &setup) const
{
    const Result<std::optional<qint64>> input = typedDollars(m_input->text());
    const Result<std::optional<qint64>> output = typedDollars(m_output->text());
    if (!input || !output)
        return std::unexpected(input ? output.error() : input.error());
    if (input->has_value() != output->has_value())
        return failure(ErrorKind::BadInput,
                       tr("The prices of questions and answers belong together: give both or "
                          "neither."));
    // Prices of a list that stand as they came keep their finer parts, such as that of cached input.
    if (setup.prices.input != *input || setup.prices.output != *output)
        setup.prices = {
            .input = *input, .output = *output, .cachedInput = {}, .cacheWrite = {}, .request = {}};
    setup.temperature.reset();
    if (QString typed = m_temperature->text().trimmed(); !typed.isEmpty()) {
        bool isNumber = false;
        const double degrees = typed.replace(u',', u'.').toDouble(&isNumber);
        if (!isNumber || !(degrees >= 0 && degrees <= Hottest))
            return failure(ErrorKind::BadInput,
                           tr("The temperature is a number from 0 to 2; leave it empty for the "
                              "model's own."));
        setup.temperature = degrees;
    }
    return {};
}

Result<ModelSetup> ModelForm::read() const
{
    const Result<ServerAddress> address = m_server->address();
    if (!address)
        return failureOf(address);
    ModelSetup setup = m_setup;
    setup.server = {m_server->preset(), *address, m_model->text().trimmed()};
    if (setup.server.model.isEmpty())
        return failure(ErrorKind::BadInput,
                       tr("Name the model, or test the connection and choose one."));
    if (const Status numbers = readNumbers(setup); !numbers)
        return std::unexpected(numbers.error());
    setup.contextTokens = m_context->value();
    setup.outputCap = m_longest->value();
    setup.thinking =
        thinkingNamed(m_thinking->currentData().toString()).value_or(Thinking::ModelDefault);
    setup.concurrency = m_atOnce->value();
    return setup;
}

void ModelForm::save()
{
    const Result<ModelSetup> setup = read();
    if (!setup)
        return m_server->say(setup.error().text, false);
    m_server->keepKey([this, setup = *setup](const Result<QString> &kept) {
        if (!kept)
            return m_server->say(kept.error().text, false);
        Q_EMIT saved(setup);
        if (kept->isEmpty())
            return accept();
        // What a person has to know stays on the screen.
        m_server->say(*kept, true);
        m_buttons->setStandardButtons(QDialogButtonBox::Close);
        m_buttons->button(QDialogButtonBox::Close)->setFocus();
    });
}

} // namespace rapporteur
