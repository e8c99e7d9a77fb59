# The Reading, what the tables recognise in it, places and sectors.
add_library(pressdex_places STATIC
  reading.cpp
  mentions.cpp
  home_country.cpp
  desk_line.cpp
  location_setting.cpp
  location_sighting.cpp
  location.cpp
  location_given.cpp
  sector.cpp
)
target_link_libraries(pressdex_places PUBLIC pressdex_authority pressdex_press)
