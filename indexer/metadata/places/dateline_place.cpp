// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/places/dateline_place.hpp"

#include "indexer/cleaning/outline.hpp"
#include "indexer/metadata/places/location.hpp"

#include <algorithm>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t least_place = 15'000;  // people: what smaller ones are called is, elsewhere, often a word
constexpr float weight_of_dateline = 1.3F;     // a country that the text names outweighs it

bool is_name_of_town(std::string_view name) {
    return std::ranges::count(name, ' ') < 4 && name.find('.') == name.npos;
}

bool has_small_letter(std::string_view name) {
    return std::ranges::any_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
}

// "Reading", "Mobile", "Madison" beside a day may head a column or sign it; in capitals, or with what it lies in, a
// name is a place.
bool is_told_enough(std::string_view printed, const Knowledge& knowledge) {
    if (printed.find(',') != printed.npos || !has_small_letter(printed)) return true;
    const auto row = place_name_row(printed, knowledge);
    if (!row) return false;
    const Place& greatest = knowledge.places.place(knowledge.places.bearers(*row).front());
    // "Lima", which is five in Malay.
    if (greatest.kind == PlaceKind::capital || greatest.city == PlaceKind::capital) return true;
    if (knowledge.places.name(*row).doubtful) return false;
    return greatest.kind <= PlaceKind::zone || greatest.population >= least_place;
}

// What stands before a town is a quarter of it, a paper or a reporter, and no town in it: "घाटी समाचार, दिल्ली".
bool names_town(std::string_view printed, const Knowledge& knowledge) {
    while (printed.starts_with(' ')) printed.remove_prefix(1);
    const auto row = place_name_row(printed.substr(0, printed.find(',')), knowledge);
    if (!row) return false;
    const Place& greatest = knowledge.places.place(knowledge.places.bearers(*row).front());
    const bool in_capitals = printed.front() >= 'A' && printed.front() <= 'Z';  // "Riverhead, New York": the state
    return greatest.kind >= PlaceKind::town || (!in_capitals && greatest.is_city());
}

}  // namespace

std::optional<Location> place_of_dateline(const Outline& outline, const Knowledge& knowledge) {
    const std::string_view printed = outline.dateline_place;
    if (printed.empty() || !is_told_enough(printed, knowledge)) return std::nullopt;
    Location location = location_from_given(printed, knowledge);
    if (location.path.empty() || !is_name_of_town(location.path.front())) return std::nullopt;
    const auto is_country = [&](std::string_view name) { return knowledge.places.country_named(name).has_value(); };
    if (location.path.size() == 1 && is_country(location.path.front())) return std::nullopt;
    // A table knows it, or what stands behind its comma is known ("Jacksons Point, Ontario, Canada"): then the path
    // ends in a country.
    if (!is_country(location.path.back())) {
        const auto comma = printed.find(',');
        if (comma == printed.npos) return std::nullopt;
        const auto wider = location_from_given(printed.substr(comma + 1), knowledge);
        if (wider.path.empty() || !is_country(wider.path.back())) return std::nullopt;
        location.path.resize(names_town(printed.substr(comma + 1), knowledge) ? 0 : 1);
        location.path.insert(location.path.end(), wider.path.begin(), wider.path.end());
    }
    location.evidence = {Where::dateline, "dateline", outline.dateline_place, 0.8F, 1, true};
    return location;
}

HomeCountry home_of(const Location& place, const HomeCountry& home, const Knowledge& knowledge) {
    const auto country = knowledge.places.country_named(place.path.back());
    if (!country || home.weight > weight_of_dateline) return home;
    return {std::string(knowledge.places.code_of(*country)), weight_of_dateline, "dateline"};
}

}  // namespace pressdex
