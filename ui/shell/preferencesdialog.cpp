// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferencesdialog.h"

#include "ui/base/safelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rapporteur
{

namespace
{

constexpr int FieldWidth = 240;

bool hasWords(const Setting &setting, const QStringList &words)
{
    const QString all = setting.section + u' ' + setting.label + u' ' + setting.tip;
    return std::ranges::all_of(
        words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

PreferencesDialog::PreferencesDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_search(new QLineEdit(this))
    , m_nothing(new SafeLabel(this))
{
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setPlaceholderText(tr("Search the preferences"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_nothing->setText(tr("No setting has these words."));
    m_nothing->setTone(SafeLabel::Tone::Dim);
    m_nothing->hide();
    build();
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::search);
    connect(&preferences, &Preferences::changed, this, &PreferencesDialog::showValues);
    m_search->setFocus();
}

void PreferencesDialog::build()
{
    auto *body = new QWidget(this);
    auto *form = new QFormLayout(body);
    form->setContentsMargins(4, 4, 16, 4);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QString section;
    const QList<Setting> table = m_preferences.table();
    for (const Setting &setting : table) {
        if (setting.section != section) {
            section = setting.section;
            auto *heading = new QLabel(section, body);
            QFont strong = heading->font();
            strong.setWeight(QFont::DemiBold);
            heading->setFont(strong);
            heading->setContentsMargins(0, m_headings.isEmpty() ? 0 : 10, 0, 0);
            form->addRow(heading);
            m_headings.insert(section, heading);
        }
        addSetting(setting, *form);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QDialogButtonBox(
        QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QAbstractButton::clicked, this,
            [this] {
                for (const Line &line : std::as_const(m_lines))
                    m_preferences.reset(line.setting.key);
            });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(560, 480);
}

void PreferencesDialog::addSetting(const Setting &setting, QFormLayout &form)
{
    QWidget *field = fieldOf(setting);
    field->setObjectName(setting.key);
    field->setAccessibleName(setting.label);
    field->setAccessibleDescription(setting.tip);
    field->setMinimumWidth(FieldWidth);
    auto *label = new QLabel(setting.label, field->parentWidget());
    label->setBuddy(field);
    form.addRow(label, field);
    auto *tip = new QLabel(setting.tip, field->parentWidget());
    tip->setTextFormat(Qt::PlainText);
    tip->setWordWrap(true);
    tip->setEnabled(true);
    QFont small = tip->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    tip->setFont(small);
    form.addRow(nullptr, tip);
    m_lines.append({setting, label, field, tip});
}

QWidget *PreferencesDialog::fieldOf(const Setting &setting)
{
    const QString key = setting.key;
    const QVariant value = m_preferences.value(key);
    switch (setting.kind) {
    case Setting::Kind::Flag: {
        auto *box = new QCheckBox(this);
        box->setChecked(value.toBool());
        connect(box, &QCheckBox::toggled, this,
                [this, key](bool on) { m_preferences.setValue(key, on); });
        return box;
    }
    case Setting::Kind::Number: {
        auto *box = new QDoubleSpinBox(this);
        box->setRange(setting.minimum, setting.maximum);
        box->setSingleStep(setting.step);
        box->setValue(value.toDouble());
        connect(box, &QDoubleSpinBox::valueChanged, this,
                [this, key](double number) { m_preferences.setValue(key, number); });
        return box;
    }
    case Setting::Kind::Choice: {
        auto *box = new QComboBox(this);
        for (const Setting::Option &option : setting.options)
            box->addItem(option.title, option.id);
        box->setCurrentIndex(box->findData(value));
        // Chosen, not passed by: walking through languages by key must not build windows anew each time.
        connect(box, &QComboBox::activated, this,
                [this, key, box] { m_preferences.setValue(key, box->currentData()); });
        return box;
    }
    case Setting::Kind::Text:
        break;
    }
    auto *line = new QLineEdit(value.toString(), this);
    connect(line, &QLineEdit::editingFinished, this, [this, key, line] {
        if (!m_preferences.setValue(key, line->text()))
            line->setText(m_preferences.text(key));
    });
    return line;
}

QStringList PreferencesDialog::shown() const
{
    QStringList keys;
    for (const Line &line : m_lines) {
        if (!line.field->isHidden())
            keys.append(line.setting.key);
    }
    return keys;
}

void PreferencesDialog::search(const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QSet<QString> sections;
    for (const Line &line : std::as_const(m_lines)) {
        const bool fits = hasWords(line.setting, wanted);
        for (QWidget *part : {line.label, line.field, static_cast<QWidget *>(line.tip)})
            part->setVisible(fits);
        if (fits)
            sections.insert(line.setting.section);
    }
    for (auto heading = m_headings.cbegin(); heading != m_headings.cend(); ++heading)
        heading.value()->setVisible(sections.contains(heading.key()));
    m_nothing->setVisible(sections.isEmpty());
}

void PreferencesDialog::showValues()
{
    for (const Line &line : std::as_const(m_lines)) {
        const QSignalBlocker quiet(line.field);
        const QVariant value = m_preferences.value(line.setting.key);
        if (auto *box = qobject_cast<QCheckBox *>(line.field))
            box->setChecked(value.toBool());
        else if (auto *number = qobject_cast<QDoubleSpinBox *>(line.field))
            number->setValue(value.toDouble());
        else if (auto *choice = qobject_cast<QComboBox *>(line.field))
            choice->setCurrentIndex(choice->findData(value));
        else if (auto *text = qobject_cast<QLineEdit *>(line.field))
            text->setText(value.toString());
    }
}

} // namespace rapporteur
