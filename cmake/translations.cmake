# SPDX-FileCopyrightText: Rapporteur contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The .qm files are compiled in under :/i18n. `./dev translations` brings the .ts files up to date; a build does not.

qt_add_translations(TARGETS rapporteur-core
    SOURCE_TARGETS rapporteur-core rapporteur-ui rapporteur-services rapporteur-window rapporteur rapporteur-verbs
        rapporteur-cli
    TS_FILES ${PROJECT_SOURCE_DIR}/translations/rapporteur_de.ts
        ${PROJECT_SOURCE_DIR}/translations/rapporteur_fr.ts
        ${PROJECT_SOURCE_DIR}/translations/rapporteur_es.ts
    PLURALS_TS_FILE ${PROJECT_SOURCE_DIR}/translations/rapporteur_en.ts
    RESOURCE_PREFIX /i18n
    LUPDATE_OPTIONS -no-obsolete -locations none)
