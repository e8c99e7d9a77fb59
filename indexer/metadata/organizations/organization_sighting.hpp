// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One place of a text where an organization is named, and the ways of finding such places. Merging sightings of one
// body stands in organization_merge.
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/organizations/acronym.hpp"
#include "press/story.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

struct BodySighting {
    std::uint32_t first = 0, last = 0;   // words
    std::optional<std::uint32_t> known;  // row of the organization table
    bool is_acronym = false;
    std::string_view rule;
    float confidence = 0;
    std::uint32_t article = 0;  // bytes of the first word that belong to an elided article: "l'université"
    std::string name = {};      // canonical, where that is not what is printed: the nominative; else empty
};

// From the authority table; acronyms by their worth, their country and what the text says that they stand for.
std::vector<BodySighting> known_bodies(const NameText& text, std::span<const Mention> mentions,
                                       std::span<const Acronym> learnt);

// "Ministry of X", "X Association", "X Ltd" in scripts with capitals; words that are taken end a name.
std::vector<BodySighting> patterned_bodies(const NameText& text, const NameSpans& taken);

// The same for scripts without capitals: وزارت X, X کونسل; and for those without blanks: X省, X협회, กระทรวงX.
std::vector<BodySighting> caseless_bodies(const NameText& text, const NameSpans& taken);
std::vector<BodySighting> arabic_bodies(const NameText& text, const NameSpans& taken);
std::vector<BodySighting> unspaced_bodies(const NameText& text, const NameSpans& taken);
std::vector<BodySighting> vietnamese_bodies(const NameText& text, const NameSpans& taken);
std::vector<BodySighting> thai_bodies(const NameText& text, const NameSpans& taken);

// Heads in small letters that small words bind to what they are for (French, Italian, Spanish, Portuguese, Dutch),
// heads with case endings (Russian, Polish), and heads behind what they are for (Mongolian); none in texts of other
// languages.
std::vector<BodySighting> bound_bodies(const NameText& text, const NameSpans& taken);
std::vector<BodySighting> cased_bodies(const NameText& text, const NameSpans& taken);
std::vector<BodySighting> mongolian_bodies(const NameText& text, const NameSpans& taken);

// Names that only the text's manner tells: "About X" above a paragraph, "X, a leading ..., today announced", behind a
// role or a person, "X, the copper company".
std::vector<BodySighting> introduced_bodies(const NameText& text, const NameSpans& taken);

// Capitals that no table knows: in a list of bodies, behind a role, before "association"; and what long form they have.
std::vector<BodySighting> acronym_bodies(const NameText& text, const NameSpans& taken, std::span<const Acronym> learnt);

// The same in Cyrillic letters, by the offices of its languages.
std::vector<BodySighting> cyrillic_acronyms(const NameText& text, const NameSpans& taken);

// Names in a list beside bodies: "companies such as Midea, Sony and Inventec".
std::vector<BodySighting> listed_bodies(const NameText& text, const NameSpans& taken);

// Unknown capitals of an English text that the words around them tell to be a firm or body: "the carmaker X", "X
// executives", "funded by X".
std::vector<BodySighting> framed_bodies(const NameText& text, const NameSpans& taken);

// One organization a body, in the order of their first sightings; takes the words of all sightings.
std::vector<Organization> merged_bodies(const NameText& text, const std::vector<BodySighting>& sightings,
                                        std::span<const Acronym> learnt, NameSpans& taken);

}  // namespace pressdex
