# What a page says about itself: headline, outlet, author, day.
target_sources(pressdex_html PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/day_stamp.cpp
  ${CMAKE_CURRENT_LIST_DIR}/day_words.cpp
  ${CMAKE_CURRENT_LIST_DIR}/error_page.cpp
  ${CMAKE_CURRENT_LIST_DIR}/head_days.cpp
  ${CMAKE_CURRENT_LIST_DIR}/json_ld.cpp
  ${CMAKE_CURRENT_LIST_DIR}/page_byline.cpp
  ${CMAKE_CURRENT_LIST_DIR}/page_day.cpp
  ${CMAKE_CURRENT_LIST_DIR}/page_facts.cpp
  ${CMAKE_CURRENT_LIST_DIR}/page_map.cpp
  ${CMAKE_CURRENT_LIST_DIR}/page_title.cpp
  ${CMAKE_CURRENT_LIST_DIR}/script_days.cpp
  ${CMAKE_CURRENT_LIST_DIR}/visible_days.cpp
)
target_link_libraries(pressdex_html PRIVATE pressdex_cleaning pressdex_dates nlohmann_json::nlohmann_json)
