// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/preparedimport.h"

#include "core/base/storabletext.h"
#include "core/content/documentjson.h"
#include "core/store/compression.h"
#include "core/store/searchtext.h"
#include "core/store/urlkey.h"

#include <QCryptographicHash>

namespace rapporteur
{

namespace
{

constexpr qsizetype TitleKeyLength = 60;
constexpr qsizetype TitleLength = 2000;

void prepareSource(PreparedImport &prepared)
{
    const QByteArray source = storableUtf8(prepared.import.document.source);
    prepared.html = compressed(source);
    if (prepared.import.payload != source)
        prepared.raw = compressed(prepared.import.payload);
    prepared.import.document.source.clear();
    prepared.import.payload.clear();
}

/// An evaluation that its source gave no identity gets one that the same source always gets, so that the
/// same file imported twice is known again.
void identify(Evaluation &evaluation, const QByteArray &rawAnswer, const QString &urlKey)
{
    if (!evaluation.id.isEmpty())
        return;
    static constexpr QUuid Space(0x8f1c7a52, 0x3d0e, 0x4c7b, 0x9a, 0x55, 0x21, 0x6e, 0x0b, 0x4d,
                                 0x90, 0x17);
    const QByteArray name = urlKey.toUtf8() + '\n' + evaluation.rater.name.toUtf8() + '\n'
        + evaluation.rater.model.toUtf8() + '\n' + rawAnswer;
    evaluation.id = rawAnswer.isEmpty()
        ? QUuid::createUuid().toString(QUuid::WithoutBraces)
        : QUuid::createUuidV5(Space, name).toString(QUuid::WithoutBraces);
}

} // namespace

PreparedImport prepareImport(const Rubric &rubric, ArticleImport import)
{
    PreparedImport prepared;
    prepared.import = std::move(import);
    Document &document = prepared.import.document;
    document.title = cappedText(document.title.simplified(), TitleLength);
    prepared.structure = documentStructureToJson(document);
    prepared.words = document.wordCount();
    prepared.text.bytes = storableUtf8(document.text);
    prepared.searchTitle.bytes = storableUtf8(searchableText(document.title));
    prepared.searchText.bytes = storableUtf8(searchableText(document.text));
    prepared.hasContent = !document.text.isEmpty() || !document.source.isEmpty()
        || !prepared.import.payload.isEmpty();
    if (!document.text.isEmpty()) {
        const QByteArray hash = QCryptographicHash::hash(prepared.text.bytes,
                                                         QCryptographicHash::Sha256);
        prepared.textSha256 = QString::fromLatin1(hash.toHex());
    }
    prepared.urlKey = urlKey(document.url);
    prepared.domain = domainOf(document.url);
    prepared.titleKey = document.title.toCaseFolded().left(TitleKeyLength);
    prepareSource(prepared);
    for (qsizetype i = 0; i < prepared.import.evaluations.size(); ++i) {
        const QByteArray raw = prepared.import.rawAnswers.value(i);
        Evaluation &evaluation = prepared.import.evaluations[i];
        identify(evaluation, raw, prepared.urlKey);
        prepared.evaluations.append(prepareEvaluation(rubric, std::move(evaluation), raw));
    }
    prepared.import.evaluations.clear();
    prepared.import.rawAnswers.clear();
    return prepared;
}

} // namespace rapporteur
