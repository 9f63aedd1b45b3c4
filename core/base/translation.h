// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

class QLocale;

namespace rapporteur
{

/// The program's texts in a person's language, installed as long as this object lives. What a language
/// lacks is English; English itself needs its singulars and plurals from here too.
class Translation
{
public:
    explicit Translation(const QLocale &locale);
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;
    ~Translation();

    /// Speaks another language from now on, and writes numbers and dates as its people do. Texts that are already on
    /// screen stay.
    void setLocale(const QLocale &locale);

private:
    void load(const QLocale &locale);
    void remove();

    QTranslator m_english, m_own, m_toolkit;
};

} // namespace rapporteur
