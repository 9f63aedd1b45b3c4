// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/labelfield.h"
#include "ui/base/openarticle.h"
#include "ui/base/tablemodel.h"

namespace rapporteur
{

/// A label with what the judged evaluation and the person say; or the heading of a signal, with its score.
struct LabelLine {
    QString id; ///< of the field, or of the signal
    bool heading = false;
    LabelField field; ///< unless it is a heading
    QString title, machine, own;
    QString entry; ///< what is to be changed when somebody enters another value
    bool decided = false;
    bool operator==(const LabelLine &) const = default;
};

/// Story labels and supplementary signals of the open article, in the rubric's order.
class LabelsModel : public TableModel<LabelLine, QString>
{
    Q_OBJECT

public:
    enum Column { TitleColumn, MachineColumn, OwnColumn };
    enum Role { DecidedRole = Qt::UserRole + 1, HeadingRole };

    explicit LabelsModel(QObject *parent = nullptr);

    void show(const OpenArticle &article);
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
};

} // namespace rapporteur
