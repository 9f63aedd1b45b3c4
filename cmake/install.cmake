# SPDX-FileCopyrightText: Rapporteur contributors
# SPDX-License-Identifier: GPL-3.0-or-later

set(id org.rapporteur.Rapporteur)
set(packaging ${PROJECT_SOURCE_DIR}/packaging)

install(TARGETS rapporteur rapporteur-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${packaging}/desktop/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${packaging}/desktop/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${packaging}/desktop/${id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/${id}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${packaging}/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/rapporteur)

# What Debian wants compressed is compressed without a time stamp, so that the same sources make the same package.
function(install_compressed source name destination)
    set(compressed ${CMAKE_BINARY_DIR}/compressed/${name}.gz)
    add_custom_command(OUTPUT ${compressed}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/compressed
        COMMAND gzip -9nc ${source} > ${compressed}
        DEPENDS ${source} VERBATIM)
    install(FILES ${compressed} DESTINATION ${destination})
    list(APPEND compressedFiles ${compressed})
    set(compressedFiles ${compressedFiles} PARENT_SCOPE)
endfunction()
install_compressed(${packaging}/man/rapporteur.1 rapporteur.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${packaging}/man/rapporteur-cli.1 rapporteur-cli.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DATADIR}/doc/rapporteur)
add_custom_target(compressed-files ALL DEPENDS ${compressedFiles})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME rapporteur)
set(CPACK_PACKAGE_VENDOR "Rapporteur contributors")
set(CPACK_PACKAGE_CONTACT "Rapporteur contributors <contributors@rapporteur.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "reviewer of the scores that machines gave to articles")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Rapporteur shows web articles and comment threads beside the scores that
models, rules and colleagues gave them against a rubric. An analyst inspects
the evidence, overrides scores with a reason, annotates the text, and exports
the result. The package holds the window, rapporteur, and the command line,
rapporteur-cli.")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins are loaded by name, so no link tells of them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-svg-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, libqt6sql6-psql, qt6-translations-l10n, qt6-wayland")
include(CPack)
