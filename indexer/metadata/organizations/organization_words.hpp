// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everyday words beside which the head of an organization's name says nothing. Reads no story.
#include <string_view>

namespace pressdex {

// Words that make no name of their own beside "Committee", "Board" or "Government".
bool is_generic(std::string_view folded);

// Heads of offices that have one thing and another in their charge.
bool is_office_head(std::string_view folded);

// What a company does in a release: acquired, launches, unveils.
bool is_company_verb(std::string_view folded);

// Heads that every house has: beside one plain word they name nothing ("Knowledge Centre", "Service Network").
bool is_weak_head(std::string_view folded);

// "Board of Directors", "University of Studies": a complement that names nothing.
bool is_empty_complement(std::string_view folded);

// Houses where something is held: "at the Serena Hotel" names a place, not who does it.
bool is_house(std::string_view folded);

// Senate, Assembly: houses of a state's legislature.
bool is_house_of_state(std::string_view folded);

// The organs of such a house: its committees and caucuses.
bool is_organ_of_house(std::string_view folded);

// Drive, Road: ends of addresses.
bool is_street(std::string_view folded);

// Halls and auditoriums: in "the hall of a chamber" the chamber is the body.
bool is_room(std::string_view folded);

// Buildings called after who has his desks there.
bool is_building(std::string_view folded);

// What is held: a name that ends with it is no body's.
bool is_event(std::string_view folded);

// What is studied for: "Master of", "Degree in"; with "of" or "in" behind it, it begins no body's name.
bool is_degree(std::string_view folded);

// What a firm calls its daughters by: the "Securities" of a bank's name is another firm.
bool is_unit_of_firm(std::string_view folded);

// NYSE, PSX: where shares are traded, as capitals before a share's.
bool is_exchange(std::string_view folded);

// "And" in the languages whose bodies are found by their heads.
bool is_and_of_names(std::string_view folded);

}  // namespace pressdex
