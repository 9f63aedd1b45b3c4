// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/agreementquery.h"
#include "core/store/connection.h"

namespace rapporteur
{

/// Reads the judgements article by article and counts them. A machine's are the repaired values of its
/// latest evaluation of the article, a person's the decisions of the review; a cell that nobody decided is
/// no judgement of anybody. BadInput when fewer than two raters are left to compare.
[[nodiscard]] Result<AgreementReport> readAgreement(Connection &db, const Rubric &rubric,
                                                    const AgreementQuery &query,
                                                    const std::function<bool()> &goOn = {});

/// Everybody who can be compared, people first, in the order of their keys.
[[nodiscard]] Result<QList<AgreementRater>> agreementRaters(Connection &db,
                                                            const AgreementQuery &query);

} // namespace rapporteur
