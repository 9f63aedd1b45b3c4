// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluatedialog.h"

#include "ui/base/messagestrip.h"
#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"
#include "ui/evaluation/forecastwords.h"
#include "ui/evaluation/questionpage.h"
#include "ui/evaluation/raterpicker.h"
#include "ui/evaluation/typeddollars.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

/// What the list of articles means.
enum Which { New, Failed, Shown, This, All };

} // namespace

EvaluateDialog::EvaluateDialog(const WindowContext &context, const QueueQuery &queue,
                               QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_queue(queue)
    , m_raters(new RaterPicker(context, this))
    , m_mode(new QComboBox(this))
    , m_target(new QComboBox(this))
    , m_which(new QComboBox(this))
    , m_runCap(new QLineEdit(this))
    , m_dayCap(new QLineEdit(this))
    , m_runTold(new QLineEdit(this))
    , m_dayTold(new QLineEdit(this))
    , m_preview(new QPushButton(tr("&Show what will be sent …"), this))
    , m_forecast(new SafeLabel(this))
    , m_strip(new MessageStrip(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Evaluate"));
    setMinimumWidth(640);
    buildChoices();
    build();
    connectParts();
    // The book may be here already: what is read at once is told at once.
    showCaps();
    foresee();
}

EvaluateDialog::~EvaluateDialog()
{
    if (m_stop)
        *m_stop = true;
}

void EvaluateDialog::buildChoices()
{
    m_mode->setObjectName(u"mode"_s);
    m_mode->addItem(tr("Full: all provisions"), modeName(Mode::Full));
    m_mode->addItem(tr("Spot: the provisions that tell most"), modeName(Mode::Spot));
    m_mode->addItem(tr("Lite: one figure and a few checks"), modeName(Mode::Lite));
    m_target->setObjectName(u"target"_s);
    m_target->addItem(tr("The text"), targetName(Target::Article));
    m_target->addItem(tr("The discussion"), targetName(Target::Discussion));
    m_which->setObjectName(u"which"_s);
    m_which->addItem(tr("All that the rater has not judged yet"), New);
    m_which->addItem(tr("What the queue shows and the rater has not judged yet"), Shown);
    if (m_context.article.isOpen())
        m_which->addItem(tr("This article, asked anew"), This);
    m_which->addItem(tr("What failed"), Failed);
    m_which->addItem(tr("Everything, asked anew"), All);
    m_runCap->setObjectName(u"runCap"_s);
    m_dayCap->setObjectName(u"dayCap"_s);
    m_runTold->setObjectName(u"runTold"_s);
    m_dayTold->setObjectName(u"dayTold"_s);
    for (QLineEdit *cap : {m_runCap, m_dayCap})
        cap->setPlaceholderText(tr("no limit"));
    for (QLineEdit *cap : {m_runTold, m_dayTold})
        cap->setPlaceholderText(tr("never"));
}

void EvaluateDialog::build()
{
    m_forecast->setObjectName(u"forecast"_s);
    m_forecast->setAccessibleName(tr("Forecast"));
    m_forecast->setWordWrap(true);
    m_forecast->setMinimumHeight(2 * fontMetrics().height());
    m_forecast->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_preview->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Evaluate"));
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    auto *form = new QFormLayout;
    form->setContentsMargins(16, 14, 16, 14);
    form->setVerticalSpacing(9);
    const auto row = [&](const QString &text, QWidget *field) {
        auto *label = new SafeLabel(text, this);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    row(tr("Ra&ters"), m_raters);
    row(tr("&Mode"), m_mode);
    row(tr("&What"), m_target);
    row(tr("Art&icles"), m_which);
    addCaps(tr("Stop at $ for each r&un"), m_runCap, m_dayCap, *form);
    addCaps(tr("Te&ll me at $ for each run"), m_runTold, m_dayTold, *form);
    form->addRow(new SafeLabel(tr("Forecast"), this), m_forecast);
    auto *preview = new QHBoxLayout;
    preview->addWidget(m_preview);
    preview->addStretch();
    form->addRow(QString(), preview);
    form->addRow(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    column->addLayout(form);
}

void EvaluateDialog::addCaps(const QString &text, QLineEdit *run, QLineEdit *day, QFormLayout &form)
{
    auto *label = new SafeLabel(text, this);
    label->setBuddy(run);
    auto *dayLabel = new SafeLabel(day == m_dayCap ? tr("and a &day") : tr("and a day"), this);
    dayLabel->setBuddy(day);
    day->setAccessibleName(day == m_dayCap ? tr("Stop at $ a day") : tr("Tell me at $ a day"));
    auto *fields = new QHBoxLayout;
    fields->addWidget(run, 1);
    fields->addWidget(dayLabel);
    fields->addWidget(day, 1);
    form.addRow(label, fields);
}

void EvaluateDialog::connectParts()
{
    connect(m_raters, &RaterPicker::loaded, this, &EvaluateDialog::showCaps);
    connect(m_raters, &RaterPicker::changed, this, &EvaluateDialog::foresee);
    connect(m_raters, &RaterPicker::failed, this,
            [this](const Error &error) { m_strip->showError(error); });
    for (QComboBox *box : {m_mode, m_target, m_which})
        connect(box, &QComboBox::currentIndexChanged, this, &EvaluateDialog::foresee);
    for (QLineEdit *cap : {m_runCap, m_dayCap})
        connect(cap, &QLineEdit::editingFinished, this, &EvaluateDialog::showForecast);
    connect(m_preview, &QPushButton::clicked, this, &EvaluateDialog::preview);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &EvaluateDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// Those of last time.
void EvaluateDialog::showCaps()
{
    if (m_raters->models().isEmpty())
        return;
    const ModelSetup &last = m_raters->models().first();
    m_runCap->setText(dollarsToType(last.caps.run));
    m_dayCap->setText(dollarsToType(last.caps.day));
    m_runTold->setText(dollarsToType(last.softCaps.run));
    m_dayTold->setText(dollarsToType(last.softCaps.day));
}

Result<EvaluateDialog::Caps> EvaluateDialog::caps() const
{
    Caps caps;
    for (auto [field, cap] :
         {std::pair(m_runCap, &caps.hard.run), std::pair(m_dayCap, &caps.hard.day),
          std::pair(m_runTold, &caps.soft.run), std::pair(m_dayTold, &caps.soft.day)}) {
        const Result<std::optional<qint64>> typed = typedDollars(field->text());
        if (!typed)
            return failureOf(typed);
        *cap = *typed;
    }
    return caps;
}

Result<EvaluationOrder> EvaluateDialog::order() const
{
    const Result<Caps> caps = this->caps();
    if (!caps)
        return failureOf(caps);
    EvaluationOrder order;
    order.mode = modeNamed(m_mode->currentData().toString());
    order.target = targetNamed(m_target->currentData().toString());
    switch (m_which->currentData().toInt()) {
    case Failed:
        order.selection = RunSelection::Failed;
        break;
    case All:
        order.selection = RunSelection::All;
        break;
    case This:
        order.selection = RunSelection::All;
        order.articles = {m_context.article.id()};
        break;
    case Shown:
        order.queue = m_queue;
        break;
    default:
        break;
    }
    order.rules = m_raters->rulesChosen();
    order.models = m_raters->chosenModels();
    for (ModelSetup &setup : order.models) {
        setup.caps = caps->hard;
        setup.softCaps = caps->soft;
        setup.reuse = order.selection != RunSelection::All;
    }
    return order;
}

void EvaluateDialog::preview()
{
    const Result<EvaluationOrder> wanted = order();
    if (!wanted)
        return m_strip->showError(wanted.error());
    if (!wanted->models.isEmpty())
        m_context.dialogs.open(
            new QuestionPage(m_context,
                             {wanted->models.first(), wanted->mode, wanted->target,
                              wanted->selection, wanted->articles, wanted->queue},
                             this));
}

void EvaluateDialog::foresee()
{
    if (m_stop)
        *m_stop = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_foreseen.clear();
    const Result<EvaluationOrder> wanted = order();
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(!wanted || wanted->rules || !wanted->models.isEmpty());
    m_preview->setEnabled(wanted && !wanted->models.isEmpty());
    if (!wanted)
        return showForecast();
    for (const ModelSetup &setup : wanted->models) {
        const qsizetype place = m_foreseen.size();
        m_foreseen.append({setup, std::nullopt});
        const RunWish wish{
            setup,        wanted->mode, wanted->target, wanted->selection, wanted->articles,
            wanted->queue};
        forecastRun(m_context.workspace, wish, m_stop)
            .then(this, [this, place, stop = m_stop](const Result<Forecast> &forecast) {
                if (stop != m_stop)
                    return;
                m_foreseen[place].forecast = forecast;
                showForecast();
            });
    }
    showForecast();
}

void EvaluateDialog::showForecast()
{
    QStringList lines;
    QList<Forecast> known;
    if (m_raters->rulesChosen())
        lines.append(tr("Built-in rules: no tokens, no cost"));
    const Result<Caps> caps = this->caps();
    for (const Foreseen &foreseen : std::as_const(m_foreseen)) {
        ModelSetup setup = foreseen.setup;
        setup.caps = caps.value_or(Caps()).hard;
        if (!foreseen.forecast)
            lines.append(tr("%1: counting what would be asked …")
                             .arg(singleLine(setup.server.model.left(60))));
        else if (!*foreseen.forecast)
            lines.append(foreseen.forecast->error().text);
        else
            lines.append(forecastWords(setup, **foreseen.forecast));
        if (foreseen.forecast && *foreseen.forecast)
            known.append(**foreseen.forecast);
    }
    if (const QString sum = togetherWords(known); !sum.isEmpty())
        lines.append(sum);
    if (lines.isEmpty())
        lines.append(tr("Tick who is to evaluate."));
    m_forecast->setText(lines.join(u'\n'));
}

void EvaluateDialog::start()
{
    const Result<EvaluationOrder> wanted = order();
    if (!wanted)
        return m_strip->showError(wanted.error());
    QStringList unpriced;
    for (const ModelSetup &setup : wanted->models) {
        if (isPaid(setup) && !setup.prices.complete())
            unpriced.append(singleLine(setup.server.model.left(100)));
    }
    const auto go = [this, order = *wanted] {
        const Caps kept = caps().value_or(Caps());
        m_raters->setCaps(kept.hard, kept.soft);
        Q_EMIT chosen(order);
        accept();
    };
    if (unpriced.isEmpty())
        return go();
    m_context.dialogs.ask(
        this,
        {.title = tr("No price is known"),
         .text =
             tr("Nobody knows what %1 costs, so no cap can hold it and no forecast be made. Ask "
                "it anyway?")
                 .arg(unpriced.join(u", "_s)),
         .detail = {},
         .choices = {{u"stay"_s, tr("Give a price first")}, {u"ask"_s, tr("Ask anyway"), true}},
         .cancelId = u"stay"_s},
        [go](const QString &answer) {
            if (answer == "ask"_L1)
                go();
        });
}

} // namespace rapporteur
