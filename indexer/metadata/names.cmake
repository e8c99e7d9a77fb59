# Organizations, people, programmes and quotations.
add_library(pressdex_names STATIC
  name_text.cpp
  acronym.cpp
  main_subject.cpp
  organization.cpp
  organization_known.cpp
  organization_pattern.cpp
  organization_standing.cpp
  organization_stretch.cpp
  organization_words.cpp
  organization_subjects.cpp
  organization_caseless.cpp
  organization_unspaced.cpp
  organization_thai.cpp
  organization_vietnamese.cpp
  organization_introduced.cpp
  organization_merge.cpp
  person.cpp
  person_words.cpp
  person_sighted.cpp
  person_caseless.cpp
  person_unspaced.cpp
  person_merge.cpp
  person_repeated.cpp
  person_beside.cpp
  programme.cpp
  programme_noun.cpp
  programme_noun_first.cpp
  programme_title.cpp
  programme_caseless.cpp
  quoted_text.cpp
  quotation.cpp
  speech_verbs.cpp
  names.cpp
)
target_link_libraries(pressdex_names PUBLIC pressdex_places pressdex_authority pressdex_press)
