// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/language.h"

#include <QRegularExpression>
#include <QStringList>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype sample = 20'000;
constexpr int clearMajority = 70; ///< percent of the text

QString modernTag(const QString &tag)
{
    if (tag == "iw"_L1)
        return u"he"_s;
    if (tag == "jw"_L1)
        return u"jv"_s;
    return tag == "mo"_L1 ? u"ro"_s : tag;
}

} // namespace

DetectedLanguage detectLanguage(const QString &text)
{
    const QByteArray utf8 = QStringView(text).first(qMin(text.size(), sample)).toUtf8();
    const CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3];
    int percents[3];
    double scores[3];
    int textBytes = 0;
    bool reliable = false;
    CLD2::ExtDetectLanguageSummary(utf8.constData(), int(utf8.size()), true, &hints, 0, languages,
                                   percents, scores, nullptr, &textBytes, &reliable);
    if (languages[0] == CLD2::UNKNOWN_LANGUAGE)
        return {};
    return {primaryLanguage(QString::fromLatin1(CLD2::LanguageCode(languages[0]))),
            reliable && percents[0] >= clearMajority && textBytes > 100,
            scores[0] * percents[0] / 100};
}

QString primaryLanguage(const QString &declared)
{
    static const QRegularExpression tag(u"^([a-z]{2,3})(?:[-_].*)?$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const QString primary = tag.match(declared.trimmed()).captured(1).toLower();
    return primary == "und"_L1 || primary == "mul"_L1 ? QString() : modernTag(primary);
}

bool isRightToLeft(const QString &language)
{
    static const QStringList languages = {u"ar"_s, u"fa"_s, u"he"_s, u"ur"_s, u"yi"_s,
                                          u"ps"_s, u"sd"_s, u"ug"_s, u"dv"_s, u"ckb"_s};
    return languages.contains(language);
}

} // namespace rapporteur
