// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a user asks, as plain values: made from the command line or from a URL, never holding anything of Xapian.
#include "press/day.hpp"
#include "press/result.hpp"
#include "press/schema.hpp"
#include "searcher/ranking_parts.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

enum class Match : std::uint8_t { most, all, any };
enum class Sort : std::uint8_t {
    automatic,
    relevance,
    recent,  // by relevance, but the newer of the best somewhat before the older; without words: newest
    newest,
    oldest
};                                                   // automatic: relevance with words, else newest
enum class Dates : std::uint8_t { any, published };  // any: publication day, else event day
enum class Copies : std::uint8_t { grouped, all };

// Chosen values of one facet: OR within, AND across selections. Values as typed or as slugs; "=slug" = this value only,
// no alias.
struct Selection {
    FieldId field = FieldId::sector;
    std::vector<std::string> values;
};

struct Request {
    std::string query;  // as typed
    Match match = Match::most;
    Sort sort = Sort::automatic;
    Dates dates = Dates::any;
    Copies copies = Copies::grouped;
    std::vector<Selection> selections;  // at most one a field
    std::string since, until;           // as typed: 2021, "March 2021", 23/12/2021; empty = open
    std::uint32_t limit = 10;           // 0..1000
    std::uint32_t offset = 0;
    std::uint32_t facet_limit = 10;  // values shown a facet; 0 = all
    bool wants_facets = false;       // facets and histogram are counted
    bool wants_snippets = true;
    bool explains = false;
    bool other_spellings = true;  // false: nothing but what was typed is searched, whatever the parts say
    RankingParts parts;
    bool is_strict = true;  // the command line: errors in the query are errors; the page: they become notes
    bool is_long = false;   // batch and similar: the wider limits
    Day now = today();

    // The chosen values of a field; empty when none.
    const std::vector<std::string>& chosen(FieldId field) const;
    void choose(FieldId field, std::string value);
};

std::string_view name_of(Match match);
std::string_view name_of(Sort sort);
std::string_view name_of(Dates dates);
std::string_view name_of(Copies copies);
// Fails with the list of names.
Result<Match> match_named(std::string_view name);
Result<Sort> sort_named(std::string_view name);
Result<Dates> dates_named(std::string_view name);
Result<Copies> copies_named(std::string_view name);

}  // namespace pressdex
