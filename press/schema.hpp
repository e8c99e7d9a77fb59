// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The fields of a story, once: one row a field, from which documents, queries, filters, facets, help and JSON are made.
// Never knows how Xapian stores or counts them.
#include "press/story.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

enum class FieldId : std::uint8_t {
    title,
    sector,
    location,
    organization,
    person,
    programme,
    outlet,
    language,
    year,
    date,
    event,
    said,
    by,
    source,
    group,
    about,
};

enum class Kind : std::uint8_t {
    words,  // analysed text: stems with positions under the prefix
    exact,  // facet values: slugs under the prefix
    day,    // a day, month or year; ranges
    number,
};

// A value of an exact field as it is stored and shown. `chain` holds its ancestors, nearest first.
struct FacetValue {
    std::string slug;   // "pakistan/gilgit-baltistan/gilgit", "leather", "asian-productivity-organization"
    std::string label;  // "Gilgit, Gilgit-Baltistan, Pakistan"
    std::vector<std::string> aliases;  // slugs under which it is also found: acronyms, variants, "gilgit"
    std::vector<FacetValue> chain;     // ancestors: {"pakistan/gilgit-baltistan", ...}, {"pakistan", ...}
};

struct Field {
    FieldId id;
    std::string_view name;
    std::string_view alias;         // another name users may type; may be empty
    std::string_view prefix;        // Xapian term prefix; empty = no terms
    std::string_view alias_prefix;  // terms of aliases; empty = none
    int slot;                       // Xapian value slot; -1 = none
    Kind kind;
    bool several;
    bool hierarchical;
    bool facet;
    std::string_view help;                            // one line
    std::vector<FacetValue> (*values)(const Story&);  // of exact fields; null for the others
};

namespace schema {

std::vector<FacetValue> sectors(const Story&);
std::vector<FacetValue> locations(const Story&);
std::vector<FacetValue> organizations(const Story&);
std::vector<FacetValue> people(const Story&);
std::vector<FacetValue> programmes(const Story&);
std::vector<FacetValue> outlet(const Story&);
std::vector<FacetValue> language(const Story&);
std::vector<FacetValue> year(const Story&);
std::vector<FacetValue> speakers(const Story&);
std::vector<FacetValue> source(const Story&);
// What the story is mainly about: of its programmes, organizations and people those that its evidence says so of.
std::vector<FacetValue> main_subjects(const Story&);

// clang-format off
inline constexpr std::array<Field, 16> fields = {{
    // id                    name            alias      prefix   aliases   slot  kind         several hier.  facet  help
    {FieldId::title,        "title",        "",        "S",     "",       -1, Kind::words,  false, false, false, "words of the headline: title:audit", nullptr},
    {FieldId::sector,       "sector",       "",        "XSEC",  "",        2, Kind::exact,  true,  true,  true,  "sector, or a parent sector: sector:leather", sectors},
    {FieldId::location,     "location",     "place",   "XLOC",  "XALOC",   3, Kind::exact,  true,  true,  true,  "place, region or country: location:Gilgit-Baltistan", locations},
    {FieldId::organization, "organization", "org",     "XORG",  "XAORG",   4, Kind::exact,  true,  false, true,  "organization by name or acronym: organization:apo", organizations},
    {FieldId::person,       "person",       "",        "XPER",  "XAPER",   5, Kind::exact,  true,  false, true,  "person: person:\"Muhammad Alamgir Chaudhry\"", people},
    {FieldId::programme,    "programme",    "program", "XPRG",  "XAPRG",   6, Kind::exact,  true,  false, true,  "programme, project or award: programme:iosm", programmes},
    {FieldId::outlet,       "outlet",       "",        "XOUT",  "",        7, Kind::exact,  false, false, true,  "who carried it: outlet:\"Indus Courier\"", outlet},
    {FieldId::language,     "language",     "lang",    "L",     "",        8, Kind::exact,  false, false, true,  "language of the story: language:ur", language},
    {FieldId::year,         "year",         "",        "Y",     "",       -1, Kind::exact,  false, false, true,  "year of the date, or undated: year:2021", year},
    {FieldId::date,         "date",         "",        "",      "",        0, Kind::day,    false, false, false, "publication day, else event day: date:2021-12, date:2021..2022", nullptr},
    {FieldId::event,        "event",        "",        "",      "",        1, Kind::day,    false, false, false, "day of the event itself: event:2021-12-20..", nullptr},
    {FieldId::said,         "said",         "",        "XQ",    "",       -1, Kind::words,  false, false, false, "words inside quotation marks: said:productivity", nullptr},
    {FieldId::by,           "by",           "",        "XBY",   "",       -1, Kind::exact,  true,  false, false, "speaker of a quotation: by:\"Izhar Hunzai\"", speakers},
    {FieldId::source,       "source",       "",        "XSRC",  "",        9, Kind::exact,  false, false, false, "name of the document: source:s002", source},
    {FieldId::group,        "group",        "",        "",      "",       10, Kind::exact,  false, false, false, "stories that are copies of one announcement: group:ID", nullptr},
    {FieldId::about,        "about",        "",        "XABT",  "XAABT",  -1, Kind::exact,  true,  false, false, "stories that name it, those mainly about it first: about:apo", main_subjects},
}};
// clang-format on

// Slots 0 and 1 hold "20211223", "202112" or "2021" (the length is the precision); facet slots hold packed values; 10 a
// signature of the text; 11 where its packed positions stand (places_file.hpp; Xapian's own position table stays
// empty); 12 what its quotations span (quoted_stretches.hpp).
inline constexpr std::uint32_t slot_published = 0;
inline constexpr std::uint32_t slot_event = 1;
inline constexpr std::uint32_t slot_source = 9;
inline constexpr std::uint32_t slot_signature = 10;
inline constexpr std::uint32_t slot_positions = 11;
inline constexpr std::uint32_t slot_quotations = 12;

// Terms that belong to no field. Stems of title and body stand without a prefix.
inline constexpr std::string_view prefix_id = "Q";  // Q + story id
inline constexpr std::string_view prefix_file =
    "XFILE";  // XFILE + 16 hex digits of SHA-256 of the path: all stories of one file
inline constexpr std::string_view prefix_surface =
    "XF";  // XF + folded word, where it differs from its stem; wdf 0, no places
inline constexpr std::string_view undated_slug = "undated";  // the year facet's value of stories without a day
inline constexpr std::string_view undated_label = "Undated";

consteval bool rows_are_distinct() {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (static_cast<std::size_t>(fields[i].id) != i) return false;
        for (std::size_t j = i + 1; j < fields.size(); ++j) {
            if (fields[i].name == fields[j].name || fields[i].name == fields[j].alias) return false;
            if (!fields[i].prefix.empty() && fields[i].prefix == fields[j].prefix) return false;
            if (fields[i].slot >= 0 && fields[i].slot == fields[j].slot) return false;
        }
    }
    return true;
}
static_assert(rows_are_distinct(),
              "two rows of the schema share an id, a name, a prefix or a slot, or stand out of order");

constexpr const Field& field(FieldId id) {
    return fields[static_cast<std::size_t>(id)];
}

// By name or alias, as typed (lower case); null if there is none.
const Field* field_named(std::string_view name);

// The facet fields in the order in which they are shown.
std::span<const FieldId> facets();
inline constexpr std::size_t facet_count = 8;
// The field's number among them; facet_count if it is none.
std::size_t facet_of(FieldId field);

// "title, sector, location ...": for messages.
std::string field_names();

// A fingerprint of the rows and of the analysis version; an archive with another one is refused.
std::string fingerprint();

}  // namespace schema

// Packed form of the values of one field in a value slot, and back. unpack(pack(v)) gives v without its aliases.
std::string pack(const Field& field, const std::vector<FacetValue>& values);
std::vector<FacetValue> unpack(const Field& field, std::string_view packed);

// The value that a label stands for: slug, aliases and ancestors ("Gilgit, Gilgit-Baltistan, Pakistan" for locations).
FacetValue place_value(std::string_view label);
FacetValue flat_value(std::string_view label);

// What a user may type for a value, as a slug: "Gilgit-Baltistan" -> "gilgit-baltistan", "Lahore, Punjab, Pakistan" ->
// "pakistan/punjab/lahore".
std::string slug_of_typed(const Field& field, std::string_view typed);

// Slot form of a date ("20211223", "202112", "2021") and back.
std::string packed_date(const Period& period);
std::optional<Period> unpacked_date(std::string_view packed);

}  // namespace pressdex
