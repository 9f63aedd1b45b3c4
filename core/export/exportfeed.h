// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/writer.h"

namespace rapporteur
{

/// Writes one article; the number of rows written.
using ExportSink = std::function<Result<int>(const ExportArticle &article)>;

/// Streams the articles that the options choose through a writer, in a stable order: by their number, reviews by
/// reviewer, history by sequence. Counts what is left out, and why.
[[nodiscard]] Result<ExportReport> feedArticles(const Workspace &workspace,
                                                const ExportOptions &options,
                                                const ExportProgress &progress,
                                                const ExportSink &sink);

/// The options, with the agreement that belongs to what is exported where the format tells it and there are two
/// raters to compare.
[[nodiscard]] Result<ExportOptions> withAgreement(const Workspace &workspace,
                                                  const ExportFormat &format,
                                                  const ExportOptions &options);

/// Whether an export of submitted reviews takes it.
[[nodiscard]] bool isSubmitted(const Review &review);

} // namespace rapporteur
