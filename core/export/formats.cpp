// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/bundle.h"
#include "core/export/writers/annotationwriters.h"
#include "core/export/writers/csvwriter.h"
#include "core/export/writers/htmlreportwriter.h"
#include "core/export/writers/huggingfacewriter.h"
#include "core/export/writers/jsonlwriter.h"
#include "core/export/writers/modelwriters.h"
#include "core/export/writers/observatorywriter.h"
#include "core/export/writers/tidywriter.h"
#include "core/export/writers/trainingwriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

template <typename Writer, auto... Arguments>
std::unique_ptr<ExportWriter> one()
{
    return std::make_unique<Writer>(Arguments...);
}

template <typename Writer>
std::unique_ptr<FolderWriter> several()
{
    return std::make_unique<Writer>();
}

QString title(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

ExportFormat folderFormat(const QString &id, const QString &title,
                          std::unique_ptr<FolderWriter> (*make)(), bool agreement = false)
{
    return {id, title, u"zip"_s, {}, make, agreement};
}

} // namespace

const QList<ExportFormat> &exportFormats()
{
    using enum TrainingShape;
    static const QList<ExportFormat> Formats{
        {u"jsonl"_s,
         title(QT_TRANSLATE_NOOP("Export", "JSON lines, everything of an article in one line")),
         u"jsonl"_s, one<JsonlWriter>},
        folderFormat(u"bundle"_s,
                     title(QT_TRANSLATE_NOOP("Export",
                                             "Bundle that proves itself: everything, with hashes")),
                     several<BundleWriter>),
        {u"jsonl-cells"_s, title(QT_TRANSLATE_NOOP("Export", "JSON lines, one row a cell")),
         u"jsonl"_s, one<TidyWriter>},
        {u"csv"_s, title(QT_TRANSLATE_NOOP("Export", "CSV table, one row a cell")), u"csv"_s,
         one<CsvWriter>},
        {u"observatory"_s,
         title(QT_TRANSLATE_NOOP("Export", "Evaluations as the Observatory writes them")),
         u"json"_s, one<ObservatoryWriter>},
        folderFormat(u"huggingface"_s,
                     title(QT_TRANSLATE_NOOP("Export", "Hugging Face dataset with a card")),
                     several<HuggingFaceWriter>, true),
        {u"report-html"_s,
         title(QT_TRANSLATE_NOOP("Export", "Report for reading (HTML)")),
         u"html"_s,
         one<HtmlReportWriter>,
         {},
         true},
        {u"report-card"_s,
         title(QT_TRANSLATE_NOOP("Export", "Report card of models and prompts (Markdown)")),
         u"md"_s, one<ReportCardWriter>},
        {u"worksheet"_s,
         title(QT_TRANSLATE_NOOP("Export",
                                 "Worksheet for prompts: changed cells by reason (Markdown)")),
         u"md"_s, one<WorksheetWriter>},
        {u"webannotation"_s,
         title(QT_TRANSLATE_NOOP("Export", "Marks and evidence as Web Annotations (JSON-LD)")),
         u"jsonld"_s, one<WebAnnotationWriter>},
        folderFormat(u"label-studio"_s,
                     title(QT_TRANSLATE_NOOP("Export", "Label Studio tasks and configuration")),
                     several<LabelStudioWriter>),
        folderFormat(u"argilla"_s, title(QT_TRANSLATE_NOOP("Export", "Argilla records")),
                     several<ArgillaWriter>),
        {u"doccano"_s, title(QT_TRANSLATE_NOOP("Export", "doccano, marked texts")), u"jsonl"_s,
         one<DoccanoWriter>},
        {u"openai-finetune"_s,
         title(QT_TRANSLATE_NOOP("Export", "Corrected answers for OpenAI fine-tuning")), u"jsonl"_s,
         one<TrainingWriter, OpenAiMessages>},
        {u"openai-dpo"_s,
         title(QT_TRANSLATE_NOOP("Export",
                                 "Corrected and first answers for OpenAI preference tuning")),
         u"jsonl"_s, one<TrainingWriter, OpenAiPreference>},
        {u"preference"_s,
         title(QT_TRANSLATE_NOOP("Export", "Corrected and first answers as TRL preferences")),
         u"jsonl"_s, one<TrainingWriter, TrlPreference>},
        {u"sft"_s, title(QT_TRANSLATE_NOOP("Export", "Corrected answers for TRL fine-tuning")),
         u"jsonl"_s, one<TrainingWriter, TrlCompletion>},
        {u"kto"_s,
         title(QT_TRANSLATE_NOOP("Export", "First answers with a verdict, for TRL (KTO)")),
         u"jsonl"_s, one<TrainingWriter, TrlJudged>},
    };
    return Formats;
}

const ExportFormat *exportFormat(QStringView id)
{
    const auto found = std::ranges::find(exportFormats(), id, &ExportFormat::id);
    return found == exportFormats().constEnd() ? nullptr : &*found;
}

} // namespace rapporteur
