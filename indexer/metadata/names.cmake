# Organizations, people, programmes and quotations.
add_library(pressdex_names STATIC
  name_text.cpp
  acronym.cpp
  organization.cpp
  organization_known.cpp
  organization_pattern.cpp
  organization_caseless.cpp
  organization_introduced.cpp
  organization_merge.cpp
)
target_link_libraries(pressdex_names PUBLIC pressdex_places pressdex_authority pressdex_press)
