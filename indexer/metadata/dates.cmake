# Dates and language of a story.
find_library(CLD2 cld2 REQUIRED)
add_library(pressdex_dates STATIC
  dates/date.cpp
  dates/date_grammar.cpp
  dates/date_grammar_asian.cpp
  dates/date_grammar_year_month.cpp
  dates/date_grammar_calendars.cpp
  dates/date_grammar_eras.cpp
  dates/date_grammar_numeric.cpp
  dates/date_names.cpp
  dates/date_text.cpp
  dates/date_tokens.cpp
  dates/day_of_month.cpp
  dates/day_of_told_month.cpp
  dates/days_of_no_event.cpp
  language/english_words.cpp
  dates/event.cpp
  dates/event_labels.cpp
  dates/event_today.cpp
  dates/day_words_in_text.cpp
  dates/event_weekday.cpp
  dates/event_year.cpp
  dates/weekday_ahead.cpp
  language/language.cpp
  language/own_letters.cpp
  dates/lunar_date.cpp
  dates/solar_date.cpp
  dates/url_day.cpp
  dates/bikram_date.cpp
  dates/calendar_months.cpp
  dates/ethiopic_date.cpp
)
target_link_libraries(pressdex_dates PUBLIC pressdex_press PRIVATE "${CLD2}")
