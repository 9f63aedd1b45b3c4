// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/csvarticles.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/readingfaults.h"

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

QString aTable(const QByteArray &bytes)
{
    return faultOf(readCsv(bytes, u"a"_s));
}

} // namespace

RAPPORTEUR_FUZZ_TARGET(aTable)
