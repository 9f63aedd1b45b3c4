# SPDX-FileCopyrightText: Rapporteur contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# rapporteur_target(TARGET): the warnings, definitions, hardening and include path that all our targets share.

find_program(MOLD_LINKER mold)

option(RAPPORTEUR_BATCHES "Compile about eight files of one folder as one unit" ON)

# Reading the headers is most of the work, so about eight files of one folder are compiled as one unit. Which batch a
# file is in depends on its name, so that a new file changes one batch alone. CMake's own unity build would write paths
# of this checkout into its units, and checkouts could share no compiled object. The files of a batch share their unnamed
# namespace; only Words, what a file has translated, is each file's own.
function(rapporteur_batches target)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    set(folders "")
    foreach(source IN LISTS sources)
        get_filename_component(source ${source} ABSOLUTE)
        get_source_file_property(definitions ${source} COMPILE_DEFINITIONS)
        if(definitions OR source MATCHES "/fuzz/") # each fuzzer is a program of its own
            continue()
        endif()
        file(RELATIVE_PATH path ${PROJECT_SOURCE_DIR} ${source})
        get_filename_component(folder ${path} DIRECTORY)
        list(APPEND folders ${folder})
        list(APPEND "files in ${folder}" ${path})
        set_source_files_properties(${source} PROPERTIES HEADER_FILE_ONLY ON)
    endforeach()
    list(REMOVE_DUPLICATES folders)
    foreach(folder IN LISTS folders)
        list(LENGTH "files in ${folder}" count)
        set(batches 1)
        while(count GREATER 10 AND batches LESS 16)
            math(EXPR batches "${batches} * 2")
            math(EXPR count "${count} / 2")
        endwhile()
        set(names "")
        foreach(path IN LISTS "files in ${folder}")
            get_filename_component(name ${path} NAME_WE)
            string(MD5 hash ${name})
            string(SUBSTRING ${hash} 0 1 digit)
            math(EXPR number "0x${digit} % ${batches}")
            string(REPLACE "/" "-" name ${folder}-${number})
            list(APPEND names ${name})
            string(APPEND ${name}
                "#define Words Words_${hash}\n#include \"${path}\"\n#undef Words\n")
        endforeach()
        list(REMOVE_DUPLICATES names)
        foreach(name IN LISTS names)
            set(batch ${CMAKE_CURRENT_BINARY_DIR}/${target}_batches/${name}.cpp)
            file(CONFIGURE OUTPUT ${batch} CONTENT "${${name}}" @ONLY)
            set_source_files_properties(${batch} PROPERTIES SKIP_AUTOMOC ON)
            target_sources(${target} PRIVATE ${batch})
        endforeach()
    endforeach()
endfunction()

function(rapporteur_target target)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    if(RAPPORTEUR_BATCHES)
        rapporteur_batches(${target})
    endif()
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
        -Winvalid-pch $<$<BOOL:${RAPPORTEUR_BATCHES}>:${gnu}-Wno-subobject-linkage>>)
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
