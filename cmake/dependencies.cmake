# Debian's packages; scripts/install-dependencies installs them.
find_package(pegtl REQUIRED)
find_package(pugixml REQUIRED)
find_package(ZLIB REQUIRED)
find_package(RapidJSON REQUIRED)
find_path(FMT_INCLUDE fmt/format.h REQUIRED)
find_path(UTF8PROC_INCLUDE utf8proc.h REQUIRED)
find_path(YAML_CPP_INCLUDE yaml-cpp/yaml.h REQUIRED)
find_path(RE2_INCLUDE re2/re2.h REQUIRED)
find_library(RE2_LIBRARY NAMES libre2.a REQUIRED)
find_library(YAML_CPP_LIBRARY NAMES libyaml-cpp.a REQUIRED)
find_library(UTF8PROC_LIBRARY NAMES libutf8proc.a REQUIRED)
find_library(ZLIB_STATIC_LIBRARY NAMES libz.a REQUIRED)

add_library(gouji_fmt STATIC cmake/fmt_static.cpp)
target_include_directories(gouji_fmt SYSTEM PUBLIC ${FMT_INCLUDE})
target_link_libraries(gouji_fmt PRIVATE gouji_warnings)

# Debian's own CMake package for yaml-cpp knows only the shared library.
add_library(yaml-cpp INTERFACE)
target_include_directories(yaml-cpp SYSTEM INTERFACE ${YAML_CPP_INCLUDE})
target_link_libraries(yaml-cpp INTERFACE ${YAML_CPP_LIBRARY})

add_library(gouji_utf8proc INTERFACE)
target_include_directories(gouji_utf8proc SYSTEM INTERFACE ${UTF8PROC_INCLUDE})
target_link_libraries(gouji_utf8proc INTERFACE ${UTF8PROC_LIBRARY})

add_library(gouji_zlib INTERFACE)
target_include_directories(gouji_zlib SYSTEM INTERFACE ${ZLIB_INCLUDE_DIRS})
target_link_libraries(gouji_zlib INTERFACE ${ZLIB_STATIC_LIBRARY})

add_library(gouji_rapidjson INTERFACE)
target_include_directories(gouji_rapidjson SYSTEM INTERFACE ${RapidJSON_INCLUDE_DIRS} ${RAPIDJSON_INCLUDE_DIRS})

find_package(Threads REQUIRED)
add_library(gouji_re2 INTERFACE)
target_include_directories(gouji_re2 SYSTEM INTERFACE ${RE2_INCLUDE})
target_link_libraries(gouji_re2 INTERFACE ${RE2_LIBRARY} Threads::Threads)
