// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/hackernewsdialog.h"

#include "core/sources/fetching/hackernewssource.h"
#include "ui/base/safelabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostListed = 500;
constexpr int UsuallyListed = 30; ///< a page of the site

QSpinBox *countBox(QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(1, MostListed);
    box->setValue(UsuallyListed);
    box->setAccessibleName(HackerNewsDialog::tr("How many"));
    box->setPrefix(HackerNewsDialog::tr("first ", "before a number"));
    return box;
}

} // namespace

HackerNewsDialog::HackerNewsDialog(QWidget *parent)
    : QDialog(parent)
    , m_ways(new QButtonGroup(this))
    , m_item(new QLineEdit(this))
    , m_list(new QComboBox(this))
    , m_listCount(countBox(this))
    , m_words(new QLineEdit(this))
    , m_wordsCount(countBox(this))
    , m_note(new SafeLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Add from Hacker News"));
    setObjectName(u"hackerNewsDialog"_s);
    build();
    const auto use = [this](Way way) {
        return [this, way] {
            m_ways->button(way)->setChecked(true);
            update();
        };
    };
    connect(m_item, &QLineEdit::textEdited, this, use(Discussion));
    connect(m_list, &QComboBox::activated, this, use(List));
    connect(m_listCount, &QSpinBox::valueChanged, this, use(List));
    connect(m_words, &QLineEdit::textEdited, this, use(Search));
    connect(m_wordsCount, &QSpinBox::valueChanged, this, use(Search));
    connect(m_ways, &QButtonGroup::idToggled, this, &HackerNewsDialog::update);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &HackerNewsDialog::confirm);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ways->button(Discussion)->setChecked(true);
    m_item->setFocus();
    update();
}

void HackerNewsDialog::build()
{
    setMinimumWidth(620);
    const QList<std::pair<QString, QString>> lists = {
        {u"top"_s, tr("Front page")}, {u"new"_s, tr("Newest")},   {u"best"_s, tr("Best")},
        {u"ask"_s, tr("Ask HN")},     {u"show"_s, tr("Show HN")}, {u"job"_s, tr("Jobs")}};
    for (const auto &[id, name] : lists)
        m_list->addItem(name, id);
    m_list->setAccessibleName(tr("Which list"));
    m_item->setObjectName(u"item"_s);
    m_item->setPlaceholderText(tr("8863, or the address of the discussion"));
    m_item->setAccessibleName(tr("Id or address of a discussion"));
    m_words->setObjectName(u"words"_s);
    m_words->setPlaceholderText(tr("words"));
    m_words->setAccessibleName(tr("Words to search for"));
    m_note->setTone(SafeLabel::Tone::Dim);
    m_note->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 14, 16, 14);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(11);
    const QStringList names{tr("&Discussion"), tr("&List"), tr("&Search")};
    for (int way = Discussion; way <= Search; ++way) {
        auto *button = new QRadioButton(names[way], this);
        m_ways->addButton(button, way);
        grid->addWidget(button, way, 0);
    }
    grid->addWidget(m_item, 0, 1, 1, 2);
    grid->addWidget(m_list, 1, 1);
    grid->addWidget(m_listCount, 1, 2);
    grid->addWidget(m_words, 2, 1);
    grid->addWidget(m_wordsCount, 2, 2);
    grid->addWidget(m_note, 3, 0, 1, 3);
    grid->addWidget(m_buttons, 4, 0, 1, 3);
    grid->setColumnStretch(1, 1);
}

HackerNewsDialog::Way HackerNewsDialog::way() const
{
    return static_cast<Way>(m_ways->checkedId());
}

QString HackerNewsDialog::source() const
{
    const auto named = [](const QString &text) {
        return hackerNewsSource(text) ? text : QString();
    };
    switch (way()) {
    case Discussion: {
        const QString text = m_item->text().trimmed();
        if (isHackerNewsSource(text))
            return named(text);
        return text.isEmpty() ? QString() : named(u"hn:"_s + text);
    }
    case List:
        return u"hn:%1:%2"_s.arg(m_list->currentData().toString()).arg(m_listCount->value());
    case Search:
        break;
    }
    const QString words = m_words->text().simplified();
    return words.isEmpty() ? QString()
                           : u"hn:search:"_s + words + u":%1"_s.arg(m_wordsCount->value());
}

void HackerNewsDialog::update()
{
    const QString chosen = source();
    const Result<HackerNewsSource> named = hackerNewsSource(chosen);
    const bool item = way() == Discussion && (!named || named->kind == HackerNewsSource::Item);
    m_note->setText(item ? tr("The discussion is loaded whole, with the page it is about.")
                         : tr("You choose from the list before anything is added."));
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setText(item ? tr("Load") : tr("Show the list"));
    ok->setEnabled(!chosen.isEmpty());
}

void HackerNewsDialog::confirm()
{
    const QString chosen = source();
    const Result<HackerNewsSource> named = hackerNewsSource(chosen);
    if (!named)
        return;
    accept();
    if (named->kind == HackerNewsSource::Item)
        Q_EMIT discussionChosen(chosen);
    else
        Q_EMIT listChosen(chosen);
}

} // namespace rapporteur
