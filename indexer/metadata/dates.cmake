# Dates and language of a story.
find_library(CLD2 cld2 REQUIRED)
add_library(pressdex_dates STATIC
  date.cpp
  date_grammar.cpp
  date_names.cpp
  date_text.cpp
  date_tokens.cpp
  event.cpp
  language.cpp
)
target_link_libraries(pressdex_dates PUBLIC pressdex_press PRIVATE "${CLD2}")
