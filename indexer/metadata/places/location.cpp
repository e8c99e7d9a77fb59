// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/places/location.hpp"

#include "indexer/metadata/places/location_sighting.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace pressdex {
namespace {

constexpr std::size_t most_locations = 6;
constexpr std::uint32_t most_counted = 3;        // sightings of one place that count in full
constexpr float spelt_out_factor = 1.6F;         // who says where a place lies tells of it
constexpr float deep_share = 0.4F;               // of a sighting deep in the text
constexpr float least_for_place = 1.4F;          // one "in Lahore" in the body, or two plain mentions
constexpr float least_for_place_in_lede = 1.2F;  // one plain mention
constexpr float least_share_of_place = 0.3F;     // of the best place's score
constexpr float told_plainly = 1.4F;             // enough beside any best place
constexpr float least_for_only_town = 1.2F;      // "in Lahore" and one mention deep in the text
constexpr float least_for_country = 2.5F;
constexpr float least_share_of_country = 0.4F;
// A demonym or a body alone, or small towns whose names are words elsewhere, speak for no country.
constexpr float least_support = 0.9F;

// All sightings of one place together.
struct Standing {
    PlaceId place = no_place;
    float score = 0;
    float strongest = 0;
    std::uint32_t first = 0, last = 0;  // words of the strongest sighting
    std::uint32_t times = 0;
    bool in_title = false, in_lede = false, in_body_of_lede = false, in_dateline = false, placed = false, named = false,
         spelt_out = false, listed = false;
};

float weight_of(const Sighting& sighting) {
    if (sighting.demonym) return 0.5F;
    switch (sighting.setting) {
        case Setting::dateline:
            return 3;
        case Setting::at:
            return 1.5F;
        case Setting::listed:
            return 1.2F;
        case Setting::plain:
            return 0.8F;
        case Setting::from:
            return 0.4F;
        case Setting::within:
        case Setting::beside:
            return 0.3F;
        case Setting::inside:
            return 0.1F;
    }
    return 0;
}

class Chooser {
  public:
    Chooser(const Reading& reading, const Knowledge& knowledge) : reading_(reading), places_(knowledge.places) {}

    void add(const Sighting& sighting);
    std::vector<Standing> chosen(const CountrySupport& support);

  private:
    bool is_country(const Standing& standing) const { return places_.place(standing.place).kind == PlaceKind::country; }
    bool is_town(const Standing& standing) const {
        return !is_country(standing) && places_.place(standing.place).kind != PlaceKind::region;
    }
    bool holds_one_of(const Standing& outer, const std::vector<Standing>& inner) const;
    void leave_out_desk(std::vector<Standing>& fitting) const;
    void choose_places(std::vector<Standing>& kept) const;
    void choose_wider(const CountrySupport& support, std::vector<Standing>& kept) const;
    void choose_countries(std::vector<Standing>& kept) const;
    void leave_out_passing(std::vector<Standing>& kept) const;

    const Reading& reading_;
    const Gazetteer& places_;
    std::vector<Standing> standings_;
};

void Chooser::add(const Sighting& sighting) {
    if (sighting.place == no_place) return;
    const bool title = reading_.words()[sighting.first].paragraph == 0;
    if (title && reading_.title_repeats_body()) return;
    auto standing = std::ranges::find(standings_, sighting.place, &Standing::place);
    if (standing == standings_.end()) standing = standings_.insert(standing, Standing{sighting.place});
    float weight = weight_of(sighting);
    const bool telling = sighting.setting != Setting::inside && sighting.setting != Setting::from &&
                         sighting.setting != Setting::within && sighting.setting != Setting::beside;
    if (telling && title) weight *= 3;
    if (telling && !title && !sighting.early) weight *= deep_share;
    if (telling && !title && sighting.lede) weight *= 1.6F;
    if (telling && !title && sighting.spelt_out) weight *= spelt_out_factor;
    if (++standing->times > most_counted) weight /= 3;
    standing->score += weight;
    standing->in_title |= telling && !sighting.demonym && (title || (sighting.lede && reading_.title_repeats_body()));
    standing->in_lede |= telling && sighting.lede;
    const bool region = places_.place(sighting.place).kind == PlaceKind::region;
    standing->in_body_of_lede |=
        sighting.setting == Setting::inside && sighting.lede && (region || sighting.local_body);
    standing->in_dateline |= sighting.setting == Setting::dateline;
    standing->placed |= is_placed(sighting.setting);
    standing->named |= !sighting.demonym;
    standing->spelt_out |= sighting.spelt_out;
    standing->listed |= sighting.setting == Setting::listed;
    if (weight > standing->strongest) {
        standing->strongest = weight;
        standing->first = sighting.first;
        standing->last = sighting.last;
    }
}

bool Chooser::holds_one_of(const Standing& outer, const std::vector<Standing>& inner) const {
    return std::ranges::any_of(inner, [&](const Standing& standing) {
        return standing.place != outer.place && places_.lies_in(standing.place, outer.place);
    });
}

// Where the title or the lede puts the story elsewhere, a dateline that is named once only says where it was written:
// "MUMBAI, March 12: Work on the centre has begun in Sindhudurg". One that spells its region out tells of the town.
void Chooser::leave_out_desk(std::vector<Standing>& fitting) const {
    const auto is_told_elsewhere = [&](const Standing& other) {
        return !other.in_dateline && other.placed && (other.in_title || other.in_lede);
    };
    if (std::ranges::none_of(fitting, is_told_elsewhere)) return;
    std::erase_if(fitting, [](const Standing& town) {
        return town.in_dateline && !town.in_title && !town.spelt_out && town.times == 1;
    });
}

// Towns and regions where the story takes place; a region only where none of its towns is one.
void Chooser::choose_places(std::vector<Standing>& kept) const {
    float best = 0;
    for (const Standing& standing : standings_) {
        if (is_town(standing)) best = std::max(best, standing.score);
    }
    std::vector<Standing> fitting;
    for (const Standing& standing : standings_) {
        const float least = standing.in_lede ? least_for_place_in_lede : least_for_place;
        const bool strong = standing.score >= std::max(least, std::min(least_share_of_place * best, told_plainly));
        const bool told = standing.placed || standing.in_title || standing.in_lede || standing.times > 2;
        if (!is_country(standing) && strong && told) fitting.push_back(standing);
    }
    // What a title tells to be in a region, a dateline only reports: "LAHORE - A sigh of relief for students in
    // Punjab". One that spells the region out tells of the town: "SALT LAKE CITY, Utah".
    const auto only_reported = [&](const Standing& town) {
        return !town.in_title && town.in_dateline && !town.spelt_out && town.times == 1 &&
               std::ranges::any_of(fitting, [&](const Standing& region) {
                   return region.in_title && places_.place(town.place).region == region.place;
               });
    };
    std::erase_if(fitting, only_reported);
    leave_out_desk(fitting);
    for (const Standing& standing : fitting) {
        if (!holds_one_of(standing, fitting)) kept.push_back(standing);
    }
}

// Countries that the story is about beside its places; the one that holds a chosen place only where the title says so
// and no dateline does.
void Chooser::choose_countries(std::vector<Standing>& kept) const {
    float best = 0;
    for (const Standing& standing : standings_) best = std::max(best, standing.score);
    const std::vector<Standing> places = kept;
    for (const Standing& standing : standings_) {
        if (!is_country(standing)) continue;
        const bool strong = standing.score >= std::max(least_for_country, least_share_of_country * best);
        if (holds_one_of(standing, places)) {
            const bool only_placed = std::ranges::all_of(places, [&](const Standing& place) {
                return !places_.lies_in(place.place, standing.place) || (!place.in_dateline && !place.in_title);
            });
            if (standing.in_title && only_placed) kept.push_back(standing);
        } else if (strong) {
            kept.push_back(standing);
        }
    }
}

// Where no place stands out: the only town that something is said to be in, if its country is the one told of; the
// region whose body acts in the lede, else the countries told of there, else the one that most speaks for.
void Chooser::choose_wider(const CountrySupport& support, std::vector<Standing>& kept) const {
    const auto is_placed_town = [&](const Standing& standing) {
        return is_town(standing) && standing.placed && standing.score >= least_for_only_town;
    };
    if (std::ranges::count_if(standings_, is_placed_town) == 1) {
        const auto town = std::ranges::find_if(standings_, is_placed_town);
        if (places_.place(town->place).country == support.strongest()) {
            kept.push_back(*town);
            return;
        }
    }
    for (const Standing& standing : standings_) {
        if (standing.in_body_of_lede && !is_country(standing)) kept.push_back(standing);
    }
    const std::vector<Standing> bodies_places = kept;
    std::erase_if(kept, [&](const Standing& standing) { return holds_one_of(standing, bodies_places); });
    const auto tells_of_another = [&](const Standing& standing) {
        return is_country(standing) && standing.in_lede && !places_.lies_in(kept.front().place, standing.place);
    };
    if (kept.size() == 1 && std::ranges::none_of(standings_, tells_of_another)) return;
    kept.clear();
    float best = 0;
    for (const Standing& standing : standings_) {
        if (is_country(standing)) best = std::max(best, standing.score);
    }
    for (const Standing& standing : standings_) {
        const bool told = standing.in_lede && standing.score >= least_share_of_country * best;
        if (is_country(standing) && told) kept.push_back(standing);
    }
    if (!kept.empty() && kept.size() <= 2) return;
    kept.clear();
    const PlaceId country = support.strongest();
    if (country == no_place || support.of(country) < least_support) return;
    const auto named = std::ranges::find_if(
        standings_, [&](const Standing& standing) { return places_.place(standing.place).country == country; });
    Standing standing = named == standings_.end() ? Standing{} : *named;
    standing.place = country;
    standing.score = std::min(standing.score, 1.0F);
    kept.push_back(standing);
}

// A story takes place in one place or two; in more only where it lists them ("in Quetta, Swat and Karachi"), its
// title names them, or its lede puts it there. What else is told of stands in passing.
void Chooser::leave_out_passing(std::vector<Standing>& kept) const {
    constexpr std::size_t told_without_list = 2;
    std::size_t seen = 0;
    const bool is_list = std::ranges::any_of(kept, &Standing::listed);
    std::erase_if(kept, [&](const Standing& standing) {
        return ++seen > told_without_list && !is_list && !standing.in_title && !is_country(standing) &&
               !(standing.placed && standing.in_lede);
    });
}

std::vector<Standing> Chooser::chosen(const CountrySupport& support) {
    std::vector<Standing> kept;
    choose_places(kept);
    choose_countries(kept);
    if (kept.empty()) choose_wider(support, kept);
    std::ranges::stable_sort(kept, std::greater<>{}, &Standing::score);
    leave_out_passing(kept);
    if (kept.size() > most_locations) kept.resize(most_locations);
    return kept;
}

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
    Chooser chooser(reading, knowledge);
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
