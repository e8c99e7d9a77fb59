// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/places/location.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

std::vector<std::string_view> parts_between_commas(std::string_view given) {
    std::vector<std::string_view> parts;
    while (true) {
        const auto end = given.find_first_of(",>/");
        auto part = given.substr(0, end);
        while (part.starts_with(' ')) part.remove_prefix(1);
        while (part.ends_with(' ')) part.remove_suffix(1);
        if (!part.empty()) parts.push_back(part);
        if (end == std::string_view::npos) return parts;
        given.remove_prefix(end + 1);
    }
}

std::span<const PlaceId> bearers_of(std::string_view part, const Knowledge& knowledge) {
    const auto row = place_name_row(part, knowledge);
    return row ? knowledge.places.bearers(*row) : std::span<const PlaceId>{};
}

}  // namespace

std::optional<std::uint32_t> place_name_row(std::string_view given, const Knowledge& knowledge) {
    std::string arena;
    std::vector<PrintedWord> cut;
    cut_words(given, arena, cut);
    std::vector<MatchWord> words;
    for (const PrintedWord& word : cut) {
        const auto folded = std::string_view(arena).substr(word.folded_from, word.folded_to - word.folded_from);
        words.push_back({folded, static_cast<std::uint16_t>((word.signs & sign_one_character) | sign_capitalised |
                                                            sign_all_capitals)});
    }
    std::vector<PhraseFound> found;
    knowledge.phrases.found_in(words, found);
    for (const PhraseFound& phrase : found) {
        if (phrase.kind == PhraseKind::place && phrase.first == 0 && phrase.last + 1 == words.size()) {
            return phrase.row;
        }
    }
    return std::nullopt;
}

Location location_from_given(std::string_view given, const Knowledge& knowledge) {
    Location location;
    location.evidence.where = Where::given;
    location.evidence.rule = "given";
    location.evidence.confidence = 1;
    const auto parts = parts_between_commas(given);
    if (parts.empty()) return location;
    std::vector<std::span<const PlaceId>> outer;
    for (std::size_t at = 1; at < parts.size(); ++at) outer.push_back(bearers_of(parts[at], knowledge));
    const Gazetteer& places = knowledge.places;
    std::vector<PlaceId> fitting;
    for (const PlaceId id : bearers_of(parts[0], knowledge)) {
        const bool fits = std::ranges::all_of(outer, [&](std::span<const PlaceId> wider) {
            return std::ranges::any_of(wider, [&](PlaceId place) { return place != id && places.lies_in(id, place); });
        });
        if (fits) fitting.push_back(id);
    }
    // A lone name means the greatest of its bearers only where that leaves no doubt: a country, a capital, or ten times
    // the people of the next.
    const auto weight = [&](PlaceId id) {
        const Place& place = places.place(id);
        if (place.kind == PlaceKind::country) return std::uint64_t{10'000'000'000};
        return std::uint64_t{place.population} + (place.kind == PlaceKind::capital ? 100'000'000U : 1'000U);
    };
    const bool clear = fitting.size() == 1 ||
                       (fitting.size() > 1 && (parts.size() > 1 || weight(fitting[0]) >= 10 * weight(fitting[1])));
    if (clear) {
        location.path = places.path_of(fitting.front());
    } else {
        for (const auto part : parts) location.path.emplace_back(part);
    }
    return location;
}

}  // namespace pressdex
