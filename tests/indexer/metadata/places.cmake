pressdex_test(places_test
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/reading_test.cpp ${CMAKE_CURRENT_LIST_DIR}/location_cost_test.cpp ${CMAKE_CURRENT_LIST_DIR}/location_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/location_languages_test.cpp ${CMAKE_CURRENT_LIST_DIR}/dateline_place_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/places_by_language_test.cpp ${CMAKE_CURRENT_LIST_DIR}/sector_test.cpp
  ${CMAKE_CURRENT_LIST_DIR}/sectors_by_language_test.cpp
  LIBRARIES pressdex_places)
