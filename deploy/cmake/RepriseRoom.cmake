# reprise_room(money SOURCES Money.cpp USES base EXTERNAL re2::re2): one static library per room.
# What a room may include is exactly what it links, so a forbidden include does not compile.
function(reprise_room name)
  cmake_parse_arguments(PARSE_ARGV 1 room "" "" "SOURCES;USES;EXTERNAL")
  # The view shows this room's public headers alone, under their full reprise/<room>/ path.
  set(view ${PROJECT_BINARY_DIR}/rooms/${name})
  file(MAKE_DIRECTORY ${view}/reprise)
  file(CREATE_LINK ${PROJECT_SOURCE_DIR}/include/reprise/${name} ${view}/reprise/${name} SYMBOLIC)

  add_library(reprise_${name} STATIC ${room_SOURCES})
  add_library(Reprise::${name} ALIAS reprise_${name})
  target_include_directories(reprise_${name} PUBLIC ${view} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  list(TRANSFORM room_USES PREPEND Reprise::)
  target_link_libraries(reprise_${name} PUBLIC ${room_USES} PRIVATE reprise_warnings ${room_EXTERNAL})
  set_target_properties(reprise_${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
endfunction()
