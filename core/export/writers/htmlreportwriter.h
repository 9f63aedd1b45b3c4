// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportcells.h"

namespace rapporteur
{

/// A report for reading: one HTML file without scripts, without anything from elsewhere, and with a policy that
/// would refuse both. All text of others is escaped; addresses are text, not links.
class HtmlReportWriter final : public ExportWriter
{
public:
    Status begin(QIODevice &out, const Rubric &rubric, const ExportOptions &options) override;
    Result<int> write(QIODevice &out, const ExportArticle &article) override;
    Status end(QIODevice &out) override;

private:
    Rubric m_rubric;
    ExportOptions m_options;
};

} // namespace rapporteur
