# gouji_layer(NAME SOURCES … LAYERS … LIBRARIES …): one folder of src/ as a static library `gouji_NAME`.
# Sources are listed by hand; a source that lies in the folder unlisted is an error. LAYERS are folders below this one.
function(gouji_layer name)
  cmake_parse_arguments(ARG "" "" "SOURCES;GENERATED;LAYERS;LIBRARIES" ${ARGN})
  file(GLOB present RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} CONFIGURE_DEPENDS *.cpp)
  list(REMOVE_ITEM present ${ARG_SOURCES})
  if(present)
    message(FATAL_ERROR "${CMAKE_CURRENT_SOURCE_DIR}: not listed in CMakeLists.txt: ${present}")
  endif()
  add_library(gouji_${name} STATIC ${ARG_SOURCES} ${ARG_GENERATED})
  target_include_directories(gouji_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  list(TRANSFORM ARG_LAYERS PREPEND gouji_)
  target_link_libraries(gouji_${name} PUBLIC ${ARG_LAYERS} PRIVATE ${ARG_LIBRARIES} gouji_warnings)
endfunction()
