// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What nouns of programmes, and the numbers beside them, say about a name that ends in one. Puts no names together.
#include "indexer/metadata/name_text/name_text.hpp"

#include <cstdint>

namespace pressdex {

// Nouns that stand in small letters behind a programme's name ("Samarth scheme"); others do so only in names.
bool may_be_small(const NameText& text, std::uint32_t noun);

// What a body gives, holds or sets itself once or every year; of its projects and policies it has many.
bool is_one_of_a_body(const NameText& text, std::uint32_t noun);

// "del Plan Cameral": a noun of English and of languages that put it first.
bool is_behind_article(const NameText& text, std::uint32_t noun);

// "19 Richards Drive", "on Hill Drive", and the "Flash Drive" of a machine; `first` is the name's first word.
bool is_street(const NameText& text, std::uint32_t first, std::uint32_t noun);

// "FOUR INVESTORS SHORTLISTED FOR COPPER SMELTER PROJECT": a headline among others, in capitals throughout.
bool in_row_of_capitals(const NameText& text, std::uint32_t first, std::uint32_t noun);

// "Q2 Quarterly Economic Survey": asked again and again under one name; any other survey is done once, and is none.
bool is_single_survey(const NameText& text, std::uint32_t first, std::uint32_t noun);

// "Project Manager", "Awards Ceremony", "Convention and Exhibition Centre": another noun behind says what it is.
bool goes_on_behind(const NameText& text, std::uint32_t noun);

// "#Symposium": a label of a page, where each word is one.
bool is_hashtag(const NameText& text, std::uint32_t at);

// "Head of International Strategy": what somebody is in charge of, unless it is an award's ("Engineer of the Year").
bool is_office_of(const NameText& text, std::uint32_t role, std::uint32_t noun);

bool is_ordinal(const NameText& text, std::uint32_t at);  // 40th, 2nd
bool is_year(const NameText& text, std::uint32_t at);     // four digits

// Nouns of programmes with a capital only ("Business Uplift Grant"): in small letters, or as a body's, they say
// nothing.
bool is_noun_with_capital(const NameText& text, std::uint32_t at);

// "Training Programmes": of kinds there are many; a name wants a word of its own.
bool is_kind_in_plural(const NameText& text, std::uint32_t noun);

// Of what is given out two words of a dictionary make a name.
bool is_given_out(const NameText& text, std::uint32_t noun);

// "World Standards Week"
bool is_day_of_world(const NameText& text, std::uint32_t first, std::uint32_t noun);

// The year, years or version behind a name's last word: "Policy 2025-30", "Framework 2.0"; `last` without any.
std::uint32_t end_of_number(const NameText& text, std::uint32_t last);

// "Zero Defect (ZED) Scheme": the acronym in brackets before `first`, where capitals stand before it; else `first`.
std::uint32_t before_bracket(const NameText& text, std::uint32_t first);

// "Prime Minister's Youth Programme": the first word of the office that gives its name; else `first`.
std::uint32_t with_office(const NameText& text, std::uint32_t first, std::uint32_t noun);

// "FPCCI's Achievement Awards", "under the Next Level Agenda", "the 2nd Achievement Awards": somebody's or one of
// several, so that it is no kind of thing.
bool is_told_apart(const NameText& text, std::uint32_t first);

// "Vice President", "Chairman"; an engineer holds none, and "Digital" alone makes none.
bool begins_with_office(const NameText& text, std::uint32_t first);

bool is_behind_year(const NameText& text, std::uint32_t first);

// "Vision 2035"
bool is_vision(const NameText& text, std::uint32_t noun, std::uint32_t last);

// "e-Krishak": the letter before a capital.
bool is_prefix(const NameText& text, std::uint32_t at);

}  // namespace pressdex
