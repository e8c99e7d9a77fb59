// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The people of a story with their roles, across spellings. Never a byline, an organization or a place.
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/reading/mentions.hpp"
#include "press/story.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// In the order of their first mentions; takes their words in `taken`, in which the organizations' words are taken
// already. Linear in the words, but for the few names.
std::vector<Person> people_of(const NameText& text, NameSpans& taken);

// The same where nothing is taken yet; `organizations` are those of the reading.
std::vector<Person> people_of(const Reading& reading, std::span<const Mention> mentions,
                              const std::vector<Organization>& organizations, const Knowledge& knowledge);

// What a document's own metadata name: "Dr. Farah Said, Assistant Professor" -> name without title, role behind a
// comma.
Person person_from_given(std::string_view given, const Knowledge& knowledge);

}  // namespace pressdex
