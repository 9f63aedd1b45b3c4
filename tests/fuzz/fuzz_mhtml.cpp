// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/archive.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/readingfaults.h"

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

QString aSavedPage(const QByteArray &bytes)
{
    return faultOf(readArchive(bytes, u"a"_s));
}

} // namespace

RAPPORTEUR_FUZZ_TARGET(aSavedPage)
