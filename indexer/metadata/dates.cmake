# Dates and language of a story.
find_library(CLD2 cld2 REQUIRED)
add_library(pressdex_dates STATIC
  ${CMAKE_CURRENT_LIST_DIR}/date.cpp
  ${CMAKE_CURRENT_LIST_DIR}/date_grammar.cpp
  ${CMAKE_CURRENT_LIST_DIR}/date_grammar_year_month.cpp
  ${CMAKE_CURRENT_LIST_DIR}/date_grammar_calendars.cpp
  ${CMAKE_CURRENT_LIST_DIR}/date_names.cpp
  ${CMAKE_CURRENT_LIST_DIR}/date_text.cpp
  ${CMAKE_CURRENT_LIST_DIR}/date_tokens.cpp
  ${CMAKE_CURRENT_LIST_DIR}/day_of_month.cpp
  ${CMAKE_CURRENT_LIST_DIR}/days_of_no_event.cpp
  ${CMAKE_CURRENT_LIST_DIR}/english_words.cpp
  ${CMAKE_CURRENT_LIST_DIR}/event.cpp
  ${CMAKE_CURRENT_LIST_DIR}/event_labels.cpp
  ${CMAKE_CURRENT_LIST_DIR}/event_today.cpp
  ${CMAKE_CURRENT_LIST_DIR}/event_weekday.cpp
  ${CMAKE_CURRENT_LIST_DIR}/event_year.cpp
  ${CMAKE_CURRENT_LIST_DIR}/language.cpp
  ${CMAKE_CURRENT_LIST_DIR}/solar_date.cpp
)
target_link_libraries(pressdex_dates PUBLIC pressdex_press PRIVATE "${CLD2}")
