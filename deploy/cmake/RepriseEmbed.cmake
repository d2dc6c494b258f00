# reprise_embed(target NAMESPACE reprise::storage HEADER Migrations_sql.h FILES a.sql b.sql): makes each
# file's text a std::string_view constant (a.sql -> a_sql) in a generated header of that target.
function(reprise_embed target)
  cmake_parse_arguments(PARSE_ARGV 1 embed "" "NAMESPACE;HEADER" "FILES")
  set(header ${CMAKE_CURRENT_BINARY_DIR}/embedded/${embed_HEADER})
  set(inputs)
  foreach(file IN LISTS embed_FILES)
    cmake_path(ABSOLUTE_PATH file OUTPUT_VARIABLE absolute)
    list(APPEND inputs ${absolute})
  endforeach()
  list(JOIN inputs "|" joined)
  add_custom_command(OUTPUT ${header}
    COMMAND ${CMAKE_COMMAND} "-DINPUTS=${joined}" -DOUTPUT=${header} -DNAMESPACE=${embed_NAMESPACE}
            -P ${PROJECT_SOURCE_DIR}/deploy/cmake/EmbedText.cmake
    DEPENDS ${inputs} ${PROJECT_SOURCE_DIR}/deploy/cmake/EmbedText.cmake VERBATIM)
  target_sources(${target} PRIVATE ${header})
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/embedded)
endfunction()
