# Tests of money, targets, contacts and release lines.
pressdex_test(office_test
  SOURCES amount_test.cpp contact_test.cpp office_cost_test.cpp release_line_test.cpp target_test.cpp
  LIBRARIES pressdex_office)
