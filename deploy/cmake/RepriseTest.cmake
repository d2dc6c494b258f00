# reprise_test(money SOURCES MoneyTest.cpp USES money EXTERNAL rapidcheck LABELS unit): one Catch2 program,
# whose cases ctest knows one by one. A test of a room is named after it.
function(reprise_test name)
  cmake_parse_arguments(PARSE_ARGV 1 test "" "TIMEOUT" "SOURCES;USES;EXTERNAL;LABELS")
  set(target reprise_${name}_test)
  add_executable(${target} ${test_SOURCES})
  list(TRANSFORM test_USES PREPEND Reprise::)
  target_link_libraries(${target} PRIVATE ${test_USES} ${test_EXTERNAL} reprise_warnings Catch2::Catch2WithMain)
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests/support)
  set_target_properties(${target} PROPERTIES AUTOMOC OFF) # Qt turns it on for the whole project.
  # A test's own code is run once and compiled often: a quarter of its compiler's time goes into making it fast.
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
  target_compile_definitions(${target} PRIVATE
    REPRISE_SOURCE_DIR="${PROJECT_SOURCE_DIR}" REPRISE_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/golden")
  if(NOT test_LABELS)
    set(test_LABELS unit)
  endif()
  if(NOT test_TIMEOUT)
    set(test_TIMEOUT 120)
  endif()
  catch_discover_tests(${target} DISCOVERY_MODE PRE_TEST TEST_PREFIX "${name}: "
    PROPERTIES TIMEOUT ${test_TIMEOUT} LABELS "${test_LABELS}")
endfunction()
