// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

const QLatin1StringView Folder(":/i18n");

} // namespace

Translation::Translation(const QLocale &locale)
{
    load(locale);
}

Translation::~Translation()
{
    remove();
}

void Translation::setLocale(const QLocale &locale)
{
    remove();
    QLocale::setDefault(locale);
    load(locale);
}

void Translation::load(const QLocale &locale)
{
    // What was installed last is asked first.
    if (m_english.load(u"rapporteur_en"_s, Folder))
        QCoreApplication::installTranslator(&m_english);
    // Texts of dialogs in a language that the rest does not speak would be worse than English ones.
    if (!m_own.load(locale, u"rapporteur"_s, u"_"_s, Folder))
        return;
    if (m_toolkit.load(locale, u"qtbase"_s, u"_"_s,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
    QCoreApplication::installTranslator(&m_own);
}

void Translation::remove()
{
    for (QTranslator *translator : {&m_own, &m_toolkit, &m_english})
        QCoreApplication::removeTranslator(translator);
}

} // namespace rapporteur
