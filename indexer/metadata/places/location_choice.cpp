// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/places/location_choice.hpp"

#include <algorithm>
#include <utility>

namespace pressdex {
namespace {

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

}  // namespace

void LocationChooser::add(const Sighting& sighting) {
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

bool LocationChooser::holds_one_of(const Standing& outer, const std::vector<Standing>& inner) const {
    return std::ranges::any_of(inner, [&](const Standing& standing) {
        return standing.place != outer.place && places_.lies_in(standing.place, outer.place);
    });
}

// Where the title or the lede puts the story elsewhere, a dateline that is named once only says where it was written:
// "MUMBAI, March 12: Work on the centre has begun in Sindhudurg". One that spells its region out tells of the town,
// unless the title names a town abroad that the text goes on about: "WAYNE, NJ - Kanazawa, a city of goldsmiths, ...".
// Where the body spells out a place abroad, the desk is told by its line alone: "Jakarta - A woman in Durham, England".
void LocationChooser::leave_out_desk(std::vector<Standing>& fitting) const {
    const auto is_told_elsewhere = [&](const Standing& other) {
        return !other.in_dateline && other.placed && (other.in_title || other.in_lede);
    };
    const auto is_abroad = [&](const Standing& one, const Standing& other) {
        return places_.place(one.place).country != places_.place(other.place).country;
    };
    const bool told_elsewhere = std::ranges::any_of(fitting, is_told_elsewhere);
    const auto is_only_desk = [&](const Standing& town) {
        if (!town.in_dateline || town.in_title || town.times > 1) return false;
        if (told_elsewhere && !town.spelt_out) return true;
        return std::ranges::any_of(fitting, [&](const Standing& other) {
            if (other.in_dateline || !is_abroad(town, other)) return false;
            if (other.in_title && is_town(other) && other.times > 2) return true;
            return other.placed && other.spelt_out && !town.spelt_out;
        });
    };
    std::erase_if(fitting, is_only_desk);
}

// Towns and regions where the story takes place; a region only where none of its towns is one.
void LocationChooser::choose_places(std::vector<Standing>& kept) const {
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
void LocationChooser::choose_countries(std::vector<Standing>& kept) const {
    float best = 0;
    for (const Standing& standing : standings_) best = std::max(best, standing.score);
    const std::vector<Standing> places = kept;
    for (const Standing& standing : standings_) {
        if (!is_country(standing)) continue;
        const bool strong = standing.score >= std::max(least_for_country, least_share_of_country * best);
        const bool in_passing = !places.empty() && !standing.placed && !standing.in_title && !standing.in_lede;
        if (holds_one_of(standing, places)) {
            const bool only_placed = std::ranges::all_of(places, [&](const Standing& place) {
                return !places_.lies_in(place.place, standing.place) ||
                       (!place.in_dateline && !place.in_title && !place.in_lede);
            });
            if (standing.in_title && only_placed) kept.push_back(standing);
        } else if (strong && !in_passing) {
            kept.push_back(standing);
        }
    }
}

// Where no place stands out: the only town that something is said to be in, if its country is the one told of; the
// region whose body acts in the lede, else the countries told of there, else the one that most speaks for.
void LocationChooser::choose_wider(const CountrySupport& support, std::vector<Standing>& kept) const {
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

// Beside the place that the story is told of first: named once in the text, or often but never as where something is.
bool LocationChooser::is_in_passing(const Standing& standing, const Standing& best) const {
    constexpr float much_more = 2.0F, share_where_nothing_is = 0.6F;
    if (standing.in_title || standing.in_lede || standing.in_dateline || is_country(standing)) return false;
    const bool best_is_only_desk = best.in_dateline && !best.in_title && best.times == 1;
    if (!standing.placed && standing.score < share_where_nothing_is * best.score) return true;
    return standing.times == 1 && !standing.spelt_out && !best_is_only_desk && best.score >= much_more * standing.score;
}

// A story takes place in one place or two; in more only where it lists them ("in Quetta, Swat and Karachi"), its
// title names them, or its lede puts it there. What else is told of stands in passing.
void LocationChooser::leave_out_passing(std::vector<Standing>& kept) const {
    constexpr std::size_t told_without_list = 2;
    std::size_t seen = 0;
    const bool is_list = std::ranges::any_of(kept, &Standing::listed);
    if (!kept.empty()) {
        const Standing best = kept.front();
        std::erase_if(kept, [&](const Standing& standing) {
            return standing.place != best.place && is_in_passing(standing, best);
        });
    }
    std::erase_if(kept, [&](const Standing& standing) {
        return ++seen > told_without_list && !is_list && !standing.in_title && !is_country(standing) &&
               !(standing.placed && standing.in_lede);
    });
}

// "In Virginia they voted for the assembly; in Mississippi, Kentucky and Louisiana, for the governor": four places of
// one country or more are examples; the story is about the country.
void LocationChooser::put_country_for_many(std::vector<Standing>& kept) const {
    constexpr std::size_t many = 4;
    if (kept.size() < many) return;
    const PlaceId country = places_.place(kept.front().place).country;
    const auto is_told_itself = [&](const Standing& standing) {
        return standing.in_title || standing.in_dateline || places_.place(standing.place).country != country;
    };
    if (std::ranges::any_of(kept, is_told_itself)) return;
    kept.resize(1);
    kept.front().place = country;
}

std::vector<Standing> LocationChooser::chosen(const CountrySupport& support) {
    std::vector<Standing> kept;
    choose_places(kept);
    choose_countries(kept);
    if (kept.empty()) choose_wider(support, kept);
    std::ranges::stable_sort(kept, std::greater<>{}, &Standing::score);
    leave_out_passing(kept);
    put_country_for_many(kept);
    if (kept.size() > most_locations) kept.resize(most_locations);
    return kept;
}

}  // namespace pressdex
