// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/location.hpp"

#include "indexer/metadata/location_sighting.hpp"

#include <algorithm>
#include <map>

namespace pressdex {
namespace {

constexpr std::size_t most_locations = 6;

// All sightings of one place together.
struct Standing {
    PlaceId place = no_place;
    float score = 0;
    std::uint32_t first = 0, last = 0;  // words of the strongest sighting
    float strongest = 0;
    std::uint16_t times = 0;
    Setting setting = Setting::plain;
};

float weight_of(const Sighting& sighting, const Reading& reading) {
    const bool title = reading.words()[sighting.first].paragraph == 0 && !reading.title_repeats_body();
    float weight = 0.5F;
    switch (sighting.setting) {
        case Setting::dateline:
            weight = 3;
            break;
        case Setting::at:
            weight = 1.5F;
            break;
        case Setting::listed:
            weight = 1.2F;
            break;
        case Setting::plain:
            weight = 0.7F;
            break;
        case Setting::from:
            weight = 0.4F;
            break;
        case Setting::within:
            weight = 0.3F;
            break;
        case Setting::inside:
            weight = 0.1F;
            break;
    }
    if (title)
        weight *= 3;
    else if (sighting.lede)
        weight *= 1.7F;
    return weight;
}

std::vector<Standing> standings_of(const Sightings& sightings, const Reading& reading) {
    std::map<PlaceId, Standing> by_place;
    for (const Sighting& sighting : sightings.all) {
        if (sighting.demonym || sighting.place == no_place) continue;
        Standing& standing = by_place[sighting.place];
        const float weight = weight_of(sighting, reading);
        standing.place = sighting.place;
        standing.score += weight;
        ++standing.times;
        if (weight > standing.strongest) {
            standing.strongest = weight;
            standing.first = sighting.first;
            standing.last = sighting.last;
            standing.setting = sighting.setting;
        }
    }
    std::vector<Standing> all;
    for (const auto& [place, standing] : by_place) all.push_back(standing);
    std::ranges::stable_sort(all, std::greater<>{}, &Standing::score);
    return all;
}

Location location_of(const Standing& standing, const Reading& reading, const Knowledge& knowledge) {
    Location location;
    location.path = knowledge.places.path_of(standing.place);
    Evidence& evidence = location.evidence;
    evidence.where = standing.setting == Setting::dateline ? Where::dateline : reading.where(standing.first);
    evidence.rule = standing.setting == Setting::dateline ? "dateline" : "place named";
    evidence.quote = reading.quote(standing.first, standing.last);
    evidence.confidence = std::min(1.0F, standing.score / 4.0F);
    evidence.times = standing.times;
    evidence.main_subject = true;
    return location;
}

}  // namespace

std::vector<Location> locations_of(const Reading& reading, std::span<const Mention> mentions,
                                   const Knowledge& knowledge, const Outline& /*outline*/) {
    const Sightings sightings = sightings_of(reading, mentions, knowledge);
    const auto standings = standings_of(sightings, reading);
    std::vector<Location> locations;
    for (const Standing& standing : standings) {
        if (locations.size() >= most_locations) break;
        if (standing.score < 2 || standing.score < standings.front().score / 2) break;
        locations.push_back(location_of(standing, reading, knowledge));
    }
    if (locations.empty() && !standings.empty()) {
        locations.push_back(location_of(standings.front(), reading, knowledge));
    }
    return locations;
}

}  // namespace pressdex
