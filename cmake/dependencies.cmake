# SPDX-FileCopyrightText: Rapporteur contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Everything the project stands on, each a Debian 13 package (packaging/debian13/packages.txt).

find_package(Qt6 6.8 REQUIRED COMPONENTS
    Charts Concurrent Core Gui LinguistTools Network Sql Svg Test Widgets)
find_package(KF6BreezeIcons 6 REQUIRED)
find_package(KF6SyntaxHighlighting 6 REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(simdjson REQUIRED)
find_package(rapidfuzz REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(Boost 1.83 REQUIRED CONFIG)

find_package(PkgConfig REQUIRED)
pkg_check_modules(gumbo REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(md4c REQUIRED IMPORTED_TARGET md4c)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd)

# cld2 brings neither a CMake nor a pkg-config file.
find_path(CLD2_INCLUDE_DIR cld2/public/compact_lang_det.h REQUIRED)
find_library(CLD2_LIBRARY cld2 REQUIRED)
add_library(cld2::cld2 UNKNOWN IMPORTED)
set_target_properties(cld2::cld2 PROPERTIES
    IMPORTED_LOCATION ${CLD2_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${CLD2_INCLUDE_DIR})
