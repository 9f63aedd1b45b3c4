# SPDX-FileCopyrightText: Rapporteur contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# rapporteur_target(TARGET): the warnings, definitions, hardening and include path that all our targets share.

find_program(MOLD_LINKER mold)

function(rapporteur_target target)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    # moc runs again when a source it knows changes. That the globs found a new file is no such change.
    get_target_property(sources ${target} SOURCES)
    string(REPLACE ";" "\n" sources "${sources}\n")
    set(list ${CMAKE_CURRENT_BINARY_DIR}/${target}_sources.txt)
    set(before "")
    if(EXISTS ${list})
        file(READ ${list} before)
    endif()
    if(NOT sources STREQUAL before)
        file(WRITE ${list} "${sources}")
        file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
    endif()
    # Warnings are errors with the one compiler whose warnings are watched; the other builds the fuzzers.
    set(gnu $<$<CXX_COMPILER_ID:GNU>:)
    target_compile_options(${target} PRIVATE
        ${gnu}-Werror> -Wall -Wextra -Wpedantic ${gnu}-Wshadow=local> -Wnon-virtual-dtor -Woverloaded-virtual
        ${gnu}-Wduplicated-cond> ${gnu}-Wlogical-op> -Wformat=2 -Wextra-semi -Wold-style-cast -Wfloat-conversion
        -Winvalid-pch)
    target_compile_definitions(${target} PUBLIC
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS
        QT_MESSAGELOGCONTEXT QT_DISABLE_DEPRECATED_UP_TO=0x060800)
    if(RAPPORTEUR_ASSERTS)
        target_compile_definitions(${target} PUBLIC QT_FORCE_ASSERTS)
    endif()

    target_compile_definitions(${target} PRIVATE _GLIBCXX_ASSERTIONS)
    target_compile_options(${target} PRIVATE -fstack-protector-strong -fstack-clash-protection)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64")
        target_compile_options(${target} PRIVATE -fcf-protection)
    endif()
    if(RAPPORTEUR_SANITIZE)
        target_compile_options(${target} PRIVATE
            -fsanitize=${RAPPORTEUR_SANITIZE} -fno-sanitize-recover=all)
        target_link_options(${target} PUBLIC -fsanitize=${RAPPORTEUR_SANITIZE})
    else()
        target_compile_definitions(${target} PRIVATE _FORTIFY_SOURCE=3)
    endif()
    target_link_options(${target} PUBLIC -Wl,-z,relro,-z,now -Wl,--as-needed)
    if(MOLD_LINKER)
        target_link_options(${target} PUBLIC -fuse-ld=mold)
    endif()
endfunction()
