// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/plaintext.h"
#include "ui/scoring/scoresmodel.h"

#include <QLocale>

// The heads of the scores table; its cells are in scoresmodel.cpp.

namespace rapporteur
{

namespace
{

QString language()
{
    return QLocale().name();
}

} // namespace

QVariant ScoresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const int channel = channelOf(section);
    const Channel *named = channel >= 0
        ? &m_article.rubric().channels.at(static_cast<size_t>(channel))
        : nullptr;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == ProvisionColumn ? Qt::AlignLeading | Qt::AlignVCenter
                                                           : Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && named)
        return plainToolTip(named->title.in(language()) + u'\n' + named->gist.in(language()));
    if (role == Qt::ToolTipRole && section == SetlColumn)
        return tr("Tension between the two channels: how far apart they are, and to which side");
    if (role != Qt::DisplayRole)
        return {};
    if (named && section == ownColumn(channel))
        return tr("You %1", "column, letter of a channel").arg(named->letter);
    if (named) {
        switch (m_layer) {
        case Layer::Raw:
            return tr("Raw %1", "column, letter of a channel").arg(named->letter);
        case Layer::Standing:
            return tr("Now %1", "column, letter of a channel").arg(named->letter);
        case Layer::Repaired:
            return tr("Model %1", "column, letter of a channel").arg(named->letter);
        }
    }
    switch (section) {
    case ProvisionColumn:
        return tr("Provision");
    case SetlColumn:
        return tr("SETL");
    case FinalColumn:
        return tr("Final");
    case EvidenceColumn:
        return tr("Ev.", "evidence, short");
    case DirectionColumn:
        return tr("Dir.", "direction, short");
    default:
        return {};
    }
}

} // namespace rapporteur
