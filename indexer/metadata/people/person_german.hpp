// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which German words with a capital begin no name, and which nouns say what a person does. Looks at single folded
// words, never at a text.
#include <string_view>

namespace pressdex {

// Articles, pronouns, numbers and everyday adjectives: "Der Zweite", "Ihrem Robo", "Drei Tage", "Gute Menschen".
bool begins_no_german_name(std::string_view folded);

// A noun that ends as no name does: "Veröffentlichung", "Meisterschaft".
bool is_german_abstract(std::string_view folded);

// "der Kalender von Bernau", "die Tore von Bremen": given names elsewhere.
bool is_german_noun_of(std::string_view folded);

// A noun that ends as those of trades and callings do: "Kabarettist", "Titelverteidiger", "Trainerin".
bool is_german_calling(std::string_view folded);

// The noun of an office at the end of a compound: "Landesministerin".
bool ends_in_german_office(std::string_view folded);

}  // namespace pressdex
