# What a press office wants to know of a release: money, targets, contacts, release line.
add_library(pressdex_office STATIC
  amount.cpp
  contact.cpp
  contact_line.cpp
  currencies.cpp
  magnitudes.cpp
  number_text.cpp
  phrase_list.cpp
  release_line.cpp
  target.cpp
)
target_link_libraries(pressdex_office PUBLIC pressdex_dates pressdex_press)
