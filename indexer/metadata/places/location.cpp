// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/places/location.hpp"

#include "indexer/metadata/places/dateline_place.hpp"
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

// A town of a dateline inside the text, which tells as much as one in a line of its own.
bool shows_town_of_dateline(const Sightings& sightings, const Knowledge& knowledge) {
    return std::ranges::any_of(sightings.all, [&](const Sighting& sighting) {
        if (sighting.place == no_place || sighting.setting != Setting::dateline) return false;
        const PlaceKind kind = knowledge.places.place(sighting.place).kind;
        return kind != PlaceKind::country && kind != PlaceKind::region;
    });
}

}  // namespace

std::vector<Location> locations_of(const Reading& reading, std::span<const Mention> mentions,
                                   const Knowledge& knowledge, const Outline& outline, const HomeCountry& home) {
    // What the text itself begins with would count twice.
    auto printed = outline.dateline_bytes == 0 ? place_of_dateline(outline, knowledge) : std::nullopt;
    const HomeCountry sent_from = printed ? home_of(*printed, home, knowledge) : home;
    const Sightings sightings = sightings_of(reading, mentions, knowledge, sent_from);
    LocationChooser chooser(reading, knowledge);
    for (const Sighting& sighting : sightings.all) chooser.add(sighting);
    std::vector<Location> locations;
    const bool is_seen = shows_town_of_dateline(sightings, knowledge);
    if (!is_seen && outline.dateline_bytes > 0) printed = place_of_dateline(outline, knowledge);
    if (printed && !is_seen) locations.push_back(std::move(*printed));
    for (const Standing& standing : chooser.chosen(sightings.support)) {
        if (locations.size() == most_locations) break;
        Location location = location_of(standing, reading, knowledge, sent_from);
        // What the dateline says as well, or more narrowly.
        if (!locations.empty() && ends_with(locations.front().path, location.path)) continue;
        locations.push_back(std::move(location));
    }
    return locations;
}

}  // namespace pressdex
