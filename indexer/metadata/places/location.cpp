// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/places/location.hpp"

#include "indexer/metadata/places/location_choice.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace pressdex {
namespace {

Location location_of(const Standing& standing, const Reading& reading, const Knowledge& knowledge,
                     const HomeCountry& home) {
    Location location;
    location.path = knowledge.places.path_of(standing.place);
    Evidence& evidence = location.evidence;
    evidence.confidence = std::min(1.0F, 0.2F + standing.score / 5.0F);
    evidence.times = static_cast<std::uint16_t>(std::clamp<std::uint32_t>(standing.times, 1, UINT16_MAX));
    evidence.main_subject = standing.in_title || standing.in_dateline;
    if (standing.times == 0) {
        evidence.where = Where::body;
        const bool is_home = knowledge.places.country_of_code(home.code) == standing.place;
        evidence.rule = is_home ? home.rule : "bodies at home there";
        return location;
    }
    evidence.where = standing.in_dateline ? Where::dateline : reading.where(standing.first);
    evidence.rule = standing.in_dateline ? "dateline" : standing.placed ? "place behind a preposition" : "place named";
    evidence.quote = reading.quote(standing.first, standing.last);
    return location;
}

bool ends_with(const std::vector<std::string>& path, const std::vector<std::string>& end) {
    return path.size() >= end.size() && std::equal(end.rbegin(), end.rend(), path.rbegin());
}

// The place of a dateline that its line alone prints ("PTI Mumbai" above the text), or that no table knows but which
// names what it lies in ("Jacksons Point, Ontario, Canada").
std::optional<Location> location_of_dateline(const Outline& outline, const Sightings& sightings,
                                             const Knowledge& knowledge) {
    const bool seen = std::ranges::any_of(sightings.all, [&](const Sighting& sighting) {
        if (sighting.place == no_place || sighting.setting != Setting::dateline) return false;
        const PlaceKind kind = knowledge.places.place(sighting.place).kind;
        return kind != PlaceKind::country && kind != PlaceKind::region;
    });
    if (outline.dateline_place.empty() || seen) return std::nullopt;
    Location location = location_from_given(outline.dateline_place, knowledge);
    const auto is_town = [&](std::string_view name) {
        return std::ranges::count(name, ' ') < 4 && name.find('.') == name.npos;
    };
    if (location.path.empty() || !is_town(location.path.front())) return std::nullopt;
    const bool lone_country = location.path.size() == 1 && knowledge.places.country_named(location.path.front());
    if (lone_country) return std::nullopt;
    const std::size_t parts = static_cast<std::size_t>(std::ranges::count(outline.dateline_place, ',')) + 1;
    const bool known = knowledge.places.country_named(location.path.back()).has_value();
    // A table knows it, or what stands behind its comma is known: then the path ends in a country.
    if (!known && parts > 1) {
        const auto wider = location_from_given(
            std::string_view(outline.dateline_place).substr(outline.dateline_place.find(',') + 1), knowledge);
        if (wider.path.empty() || !knowledge.places.country_named(wider.path.back())) return std::nullopt;
        location.path.resize(1);
        location.path.insert(location.path.end(), wider.path.begin(), wider.path.end());
    } else if (!known) {
        return std::nullopt;
    }
    location.evidence = {Where::dateline, "dateline", outline.dateline_place, 0.8F, 1, true};
    return location;
}

}  // namespace

std::vector<Location> locations_of(const Reading& reading, std::span<const Mention> mentions,
                                   const Knowledge& knowledge, const Outline& outline, const HomeCountry& home) {
    const Sightings sightings = sightings_of(reading, mentions, knowledge, home);
    LocationChooser chooser(reading, knowledge);
    for (const Sighting& sighting : sightings.all) chooser.add(sighting);
    std::vector<Location> locations;
    if (auto printed = location_of_dateline(outline, sightings, knowledge)) locations.push_back(std::move(*printed));
    for (const Standing& standing : chooser.chosen(sightings.support)) {
        if (locations.size() == most_locations) break;
        Location location = location_of(standing, reading, knowledge, home);
        // What the dateline says as well, or more narrowly.
        if (!locations.empty() && ends_with(locations.front().path, location.path)) continue;
        locations.push_back(std::move(location));
    }
    return locations;
}

}  // namespace pressdex
