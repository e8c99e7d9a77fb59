pressdex_test(date_test
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/date_text_test.cpp ${CMAKE_CURRENT_LIST_DIR}/dates_of_languages_test.cpp
          ${CMAKE_CURRENT_LIST_DIR}/days_of_no_event_test.cpp ${CMAKE_CURRENT_LIST_DIR}/day_of_told_month_test.cpp ${CMAKE_CURRENT_LIST_DIR}/event_labels_test.cpp
          ${CMAKE_CURRENT_LIST_DIR}/date_test.cpp ${CMAKE_CURRENT_LIST_DIR}/event_test.cpp
          ${CMAKE_CURRENT_LIST_DIR}/event_weekday_test.cpp
          ${CMAKE_CURRENT_LIST_DIR}/events_by_language_test.cpp ${CMAKE_CURRENT_LIST_DIR}/english_words_test.cpp
          ${CMAKE_CURRENT_LIST_DIR}/language_test.cpp ${CMAKE_CURRENT_LIST_DIR}/url_day_test.cpp ${CMAKE_CURRENT_LIST_DIR}/bikram_date_test.cpp
          ${CMAKE_CURRENT_LIST_DIR}/dates_of_locales_test.cpp ${CMAKE_CURRENT_LIST_DIR}/words_among_test.cpp
  LIBRARIES pressdex_dates)
