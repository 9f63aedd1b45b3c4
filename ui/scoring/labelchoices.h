// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/labelfield.h"

#include <QDialog>

class QListWidget;

namespace rapporteur
{

/// Asks which of a label's options hold. Findings that stay keep the words that showed them.
class LabelChoices : public QDialog
{
    Q_OBJECT

public:
    LabelChoices(const LabelField &field, const QString &title, const QJsonValue &value,
                 QWidget *parent);

Q_SIGNALS:
    void chosen(const QJsonValue &value);

private:
    [[nodiscard]] QJsonValue value() const;

    LabelField m_field;
    QJsonValue m_before;
    QListWidget *m_options;
};

} // namespace rapporteur
