# SPDX-FileCopyrightText: 2026 BYOC Onboarding contributors
# SPDX-License-Identifier: Apache-2.0

# Takes the texts of the sources over into the .ts files; CHECK=ON changes nothing and fails where
# something would change, or where the German is not finished.
# cmake -DLUPDATE=/path/of/lupdate [-DCHECK=ON] -P lupdate.cmake

cmake_minimum_required(VERSION 3.25)

set(here ${CMAKE_CURRENT_LIST_DIR})
get_filename_component(root ${here} DIRECTORY)
# German is complete; English has only its plurals, everything else is in the sources.
set(complete byoc_de.ts)
set(plurals byoc_en.ts)

file(GLOB_RECURSE sources ${root}/app/*.cpp ${root}/app/*.h ${root}/ui/*.cpp ${root}/ui/*.h)
list(FILTER sources EXCLUDE REGEX "/app/demo/")

set(directory ${here})
if(CHECK)
    string(RANDOM LENGTH 8 suffix)
    set(directory ${CMAKE_CURRENT_BINARY_DIR}/translations_check_${suffix})
    file(COPY ${here}/${complete} ${here}/${plurals} DESTINATION ${directory})
endif()

function(update file)
    # The include paths let lupdate see the classes' declarations. Without them it writes the
    # context `Cloud` where the program asks for `byoc::Cloud`, and nothing is translated.
    execute_process(
        COMMAND ${LUPDATE} -silent -locations none -no-obsolete ${ARGN} ${sources}
                -I ${root}/app -I ${root}/ui -ts ${directory}/${file}
        ERROR_VARIABLE complaints
        COMMAND_ERROR_IS_FATAL ANY)
    if(complaints)
        list(APPEND findings "lupdate says:\n${complaints}")
    endif()
    file(READ ${directory}/${file} text)
    if(CHECK)
        file(READ ${here}/${file} committed)
        if(NOT text STREQUAL committed)
            list(APPEND findings "${file} is not what the sources say: ninja update_translations")
        endif()
    endif()
    string(REGEX MATCHALL "<name>[^<]*</name>" contexts "${text}")
    list(FILTER contexts EXCLUDE REGEX "<name>byoc::")
    if(contexts)
        list(APPEND findings "${file} has contexts that do not exist at run time: ${contexts}")
    endif()
    # A CMake list would end at each semicolon of a text.
    string(REPLACE ";" "," text "${text}")
    string(REGEX MATCHALL "<message[^>]*>.[^<]*<source>[^<]*</source>(.[^<]*<(extra)?comment>[^<]*</(extra)?comment>)*.[^<]*<translation type=\"unfinished\""
        unfinished "${text}")
    foreach(message IN LISTS unfinished)
        string(REGEX REPLACE ".*<source>([^<]*)</source>.*" "\\1" source "${message}")
        list(APPEND findings "${file} does not translate: ${source}")
    endforeach()
    set(findings "${findings}" PARENT_SCOPE)
endfunction()

set(findings "")
update(${complete})
update(${plurals} -pluralonly)

if(CHECK)
    file(REMOVE_RECURSE ${directory})
endif()
if(findings)
    list(JOIN findings "\n" findings)
    if(CHECK)
        message(FATAL_ERROR "${findings}")
    endif()
    message(NOTICE "${findings}")
endif()
