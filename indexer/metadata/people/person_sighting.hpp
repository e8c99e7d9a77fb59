// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One place of a text where a person is named, and the ways of finding such places. Merging sightings of one person
// stands in person_merge.
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/name_text/name_text.hpp"
#include "press/story.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

struct PersonSighting {
    std::uint32_t first = 0, last = 0;  // words of the name
    std::string role;                   // as printed; may be empty
    std::string_view rule;
    float confidence = 0;
    std::uint32_t ending = 0;     // bytes at the end of the last word that are its case, not the name's
    std::uint32_t beginning = 0;  // bytes of the first word that are another word: Arabic "and", Hebrew "to"
};

// By titles, roles before and behind, verbs of speech, given names and lists, in scripts with capitals.
std::vector<PersonSighting> people_sighted(const NameText& text, const NameSpans& taken);

// Names that no table knows before others in a list: "Participaron Xóchitl Barrientos, Wilfrido Cancino y Anahí
// Telumbre".
std::vector<PersonSighting> listed_people(const NameText& text, const NameSpans& taken,
                                          const std::vector<PersonSighting>& found);

// Lists of a name a line, of which most begin with given names: signatories, winners.
std::vector<PersonSighting> people_in_lines(const NameText& text, const NameSpans& taken);

// Behind a label and a colon: "Attendees: Keith Fitzgerald (Dept. of Finance), Chris Smart (NERI)".
std::vector<PersonSighting> labelled_people(const NameText& text, const NameSpans& taken);

// By roles before or behind, in scripts without capitals.
std::vector<PersonSighting> caseless_people(const NameText& text, const NameSpans& taken);

// The same in scripts without blanks, and in Korean: by roles, titles and how a name is made.
std::vector<PersonSighting> unspaced_people(const NameText& text, const NameSpans& taken);

// Two or three capitals that no table knows, of which the last, the family name, stands alone elsewhere in the story
// and the first never does: companies are shortened to their first word, people to their last.
std::vector<PersonSighting> repeated_people(const NameText& text, const NameSpans& taken);

// Where the family name does not stand behind the given name: Hungarian "Szabó Gergely"; "Carl and Kristin Rispoli".
std::vector<PersonSighting> people_in_other_order(const NameText& text, const NameSpans& taken);

// "Merkel", "Путина", "ماكرون": alone, where the table says whom the world knows by it.
std::vector<PersonSighting> known_people(const NameText& text, const NameSpans& taken);

// Sets the `ending` of names that their language writes a case onto: "Есімхановтың"; "Ann Cottens", where "Cotten"
// stands in the text as well; and of those that a lost line break joined to a label: "Ann CottenEmail:".
void note_cases(const NameText& text, std::vector<PersonSighting>& sightings);

// One person a human being, in the order of their first mentions; takes the words of all mentions.
std::vector<Person> merged_people(const NameText& text, std::vector<PersonSighting> sightings, NameSpans& taken);

// What stays of a folded name when spellings change: "chaudhry", "chaudhary" and "chowdhury" have one skeleton.
std::string skeleton(std::string_view folded);

}  // namespace pressdex
