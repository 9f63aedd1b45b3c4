// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/provisionpane.h"

#include "ui/base/chip.h"
#include "ui/base/flowlayout.h"
#include "ui/base/notefield.h"
#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"
#include "ui/scoring/livefigures.h"
#include "ui/scoring/ratercomparison.h"
#include "ui/scoring/statementlist.h"
#include "ui/scoring/valuescale.h"

#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace rapporteur
{

namespace
{

constexpr int Side = 14;

/// A decision that can carry a reason.
const Decision *reasoned(const OpenArticle &article)
{
    const Decision *decision = article.isOpen() ? article.review().decision(article.cell())
                                                : nullptr;
    const bool asks = decision
        && (decision->verdict == Verdict::Override || decision->verdict == Verdict::NoData);
    return asks ? decision : nullptr;
}

} // namespace

ProvisionPane::ProvisionPane(const WindowContext &context, LiveFigures &figures, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_figures(figures)
    , m_title(new SafeLabel(this))
    , m_channel(new SafeLabel(this))
    , m_gist(new SafeLabel(this))
    , m_stand(new SafeLabel(this))
    , m_reason(new NoteField(this))
{
    m_title->setObjectName(QStringLiteral("provisionTitle"));
    m_title->setTone(SafeLabel::Tone::Title);
    m_title->setElided(true);
    m_channel->setTone(SafeLabel::Tone::Dim);
    m_gist->setTone(SafeLabel::Tone::Dim);
    m_gist->setWordWrap(true);
    m_stand->setTone(SafeLabel::Tone::Dim);
    m_stand->setElided(true);
    m_stand->setObjectName(QStringLiteral("stand"));

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title, 1);
    top->addWidget(m_channel);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Side, 9, Side, 0);
    head->setSpacing(2);
    head->addLayout(top);
    head->addWidget(m_gist);
    head->addWidget(new ValueScale(context.article, figures, this));
    head->addWidget(m_stand);

    auto *raters = new RaterComparison(context.article, this);
    auto *ratersBox = new QVBoxLayout;
    ratersBox->setContentsMargins(Side - 5, 2, Side - 5, 4);
    ratersBox->addWidget(raters);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addLayout(ratersBox);
    column->addWidget(new StatementList(context.article, this), 1);
    column->addWidget(buildReasons());

    OpenArticle &article = context.article;
    connect(&article, &OpenArticle::opened, this, &ProvisionPane::show);
    connect(&article, &OpenArticle::closed, this, &ProvisionPane::show);
    connect(&article, &OpenArticle::cellChanged, this, &ProvisionPane::show);
    connect(&article, &OpenArticle::reviewChanged, this, &ProvisionPane::showReasons);
    connect(&figures, &LiveFigures::changed, this, &ProvisionPane::showStand);
    connect(m_reason, &NoteField::edited, this, &ProvisionPane::proposeReason);
    show();
}

QWidget *ProvisionPane::buildReasons()
{
    auto *box = new QWidget(this);
    auto *chips = new QWidget(box);
    auto *flow = new FlowLayout(chips, 4);
    const QString language = QLocale().name();
    for (const Term &reason : m_context.article.rubric().reasonCodes) {
        auto *chip = new Chip(reason.title.in(language), chips);
        if (reason.key > 0)
            chip->setLeading(QString::number(reason.key));
        chip->setToolTip(plainToolTip(reason.gist.in(language)));
        connect(chip, &QAbstractButton::clicked, this, [this, code = reason.id] {
            if (QAction *action = m_context.actions.action(QStringLiteral("reason.") + code))
                action->trigger();
            showReasons();
        });
        m_reasons.insert(reason.id, chip);
        flow->addWidget(chip);
    }
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Your reason in words"));
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 2 + 14);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(Side, 4, Side, 8);
    column->setSpacing(5);
    column->addWidget(chips);
    column->addWidget(m_reason);
    return box;
}

void ProvisionPane::show()
{
    const OpenArticle &article = m_context.article;
    const Provision *provision = article.rubric().provision(article.cell().provision);
    const QString language = QLocale().name();
    if (provision) {
        m_title->setText(
            tr("%1 · %2", "number and title of a provision")
                .arg(QString::number(provision->number), provision->title.in(language)));
        m_gist->setText(provision->gist.in(language));
    }
    m_channel->setText(article.rubric()
                           .channels.at(static_cast<size_t>(article.cell().channel))
                           .title.in(language));
    showReasons();
    showStand();
}

void ProvisionPane::showReasons()
{
    const OpenArticle &article = m_context.article;
    const Decision *decision = reasoned(article);
    const bool editable = decision && !article.isReadOnly();
    for (auto chip = m_reasons.cbegin(); chip != m_reasons.cend(); ++chip) {
        chip.value()->setEnabled(editable);
        chip.value()->setChecked(decision && decision->reasonCode == chip.key());
    }
    m_reason->setReadOnly(!editable);
    m_reason->setEnabled(editable);
    m_reason->setPlaceholderText(editable ? tr("Why, in your words")
                                          : tr("Type another value or ND to give a reason"));
    if (!m_proposing)
        m_reason->show(decision ? decision->reason : QString());
}

void ProvisionPane::showStand()
{
    const OpenArticle &article = m_context.article;
    const CellKey cell = article.cell();
    const Score machine = m_figures.machineValue(cell);
    const Decision *decision = article.isOpen() ? article.review().decision(cell) : nullptr;
    const bool own = decision || m_figures.isPreviewing(cell);
    QString text;
    if (!article.isOpen()) {
        text.clear();
    } else if (!own) {
        text = tr("You have not decided this cell.");
    } else if (decision && decision->verdict == Verdict::Abstain && !m_figures.isPreviewing(cell)) {
        text = tr("You abstain from judging this cell.");
    } else {
        const Score value = m_figures.value(cell);
        const QString yours = value ? scoreText(value) : tr("no data");
        const bool both = value && machine;
        const bool beyond = both
            && std::abs(*value - *machine) > article.rubric().thresholds.repeatBand;
        text = both && *value == *machine ? tr("You: %1, as the machine says.").arg(yours)
            : beyond ? tr("You: %1, beyond the machine's repeat band.").arg(yours)
            : both   ? tr("You: %1, within the machine's repeat band.").arg(yours)
                     : tr("You: %1.").arg(yours);
    }
    m_stand->setText(text);
}

void ProvisionPane::proposeReason()
{
    OpenArticle &article = m_context.article;
    const Decision *decision = reasoned(article);
    if (!decision)
        return;
    m_proposing = true;
    article.propose(
        article.session().setReason(article.cell(), decision->reasonCode, m_reason->toPlainText()));
    m_proposing = false;
}

} // namespace rapporteur
