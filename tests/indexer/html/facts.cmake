# What a page says about itself.
pressdex_test(page_facts_test
  SOURCES
    ${CMAKE_CURRENT_LIST_DIR}/dated_pages_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/day_stamp_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/json_ld_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/page_day_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/page_facts_test.cpp
  LIBRARIES pressdex_html pressdex_dates nlohmann_json::nlohmann_json)
