# The Reading, what the tables recognise in it, places and sectors.
add_library(pressdex_places STATIC
  reading/reading.cpp
  reading/mentions.cpp
  places/dateline_place.cpp
  places/home_country.cpp
  places/desk_line.cpp
  places/location_setting.cpp
  places/country_evidence.cpp
  places/location_bearer.cpp
  places/location_sighting.cpp
  places/location_choice.cpp
  places/location.cpp
  places/location_given.cpp
  portfolio.cpp
  sector.cpp
)
target_link_libraries(pressdex_places PUBLIC pressdex_authority pressdex_dates pressdex_press)
