# What a press office wants to know of a release: money, targets, contacts, release line.
add_library(pressdex_office STATIC
  office/amount.cpp
  office/contact.cpp
  office/contact_line.cpp
  office/currencies.cpp
  office/magnitudes.cpp
  office/number_text.cpp
  office/phrase_list.cpp
  office/release_line.cpp
  office/target.cpp
  office/target_words.cpp
)
target_link_libraries(pressdex_office PUBLIC pressdex_dates pressdex_press)
