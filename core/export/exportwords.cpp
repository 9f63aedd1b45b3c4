// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportwords.h"

#include <QCoreApplication>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

QString leftOutText(const ExportReport &report)
{
    QStringList reasons;
    if (report.notReviewed > 0)
        reasons.append(Words::tr("%n not reviewed", nullptr, report.notReviewed));
    if (report.onlyDrafts > 0)
        reasons.append(Words::tr("%n with drafts alone", nullptr, report.onlyDrafts));
    if (report.unfit > 0)
        reasons.append(Words::tr("%n with nothing that the format holds", nullptr, report.unfit));
    if (report.draftReviews > 0)
        reasons.append(
            Words::tr("%n draft reviews of articles that are in it", nullptr, report.draftReviews));
    return reasons.join(u", "_s);
}

} // namespace rapporteur
