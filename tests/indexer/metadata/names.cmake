# Tests of organizations, people, programmes and quotations.
pressdex_test(names_test
  SOURCES acronym_test.cpp caseless_names_test.cpp organization_test.cpp organization_cost_test.cpp names_by_language_test.cpp no_names_test.cpp person_beside_test.cpp person_cost_test.cpp person_test.cpp programme_test.cpp quotation_cost_test.cpp quotation_languages_test.cpp quotation_test.cpp
  LIBRARIES pressdex_names)

# Against announcements that are measured, not shipped.
pressdex_test(press_names_test
  SOURCES press_names_test.cpp
  LIBRARIES pressdex_indexer)
