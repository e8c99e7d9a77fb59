// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/places/location_bearer.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_set>

namespace pressdex {
namespace {

// Points that a bearer of a name needs before it is believed.
constexpr float needed_when_placed = 1.0F;  // in a dateline, behind "in": 100,000 people, or its country is told of
constexpr float needed_else = 1.8F;
constexpr float needed_more_when_doubtful = 2.6F;

constexpr float said_points = 10;   // of the bearer that lies in the place behind the comma
constexpr float well_known = 2.0F;  // a million people
constexpr float most_fame_of_doubtful = 3.5F;

// How well known a place is, without its context: 100,000 people are 1, ten times as many are one more.
float fame_of(PlaceKind kind, std::uint32_t population) {
    const float fame = std::log10(static_cast<float>(population) + 100.0F) - 4.0F;
    switch (kind) {
        case PlaceKind::country:
            return 8;
        case PlaceKind::region:  // those of few people are hardly known, and Maryland is the one in America
            return 1.0F + std::clamp(fame, 0.0F, 1.0F) + 0.02F * std::clamp(fame, 0.0F, 5.0F);
        case PlaceKind::capital:
            return fame + 3;
        case PlaceKind::regional_capital:
            return fame + 0.7F;
        default:
            return fame;
    }
}

float fame_of(const Place& place) {
    const float own = fame_of(place.kind, place.population);
    return place.is_city() ? std::max(own, fame_of(place.city, place.population)) : own;
}

}  // namespace

void BearerChooser::choose(std::vector<Sighting>& sightings, std::uint32_t body_from) const {
    for (std::size_t at = sightings.size(); at-- > 0;) {
        resolve(sightings[at], at + 1 < sightings.size() ? &sightings[at + 1] : nullptr);
    }
    mean_the_same(sightings, body_from);
}

// Its fame, and what else in the story speaks for its country.
float BearerChooser::points_of(PlaceId id, const Sighting& sighting) const {
    const Place& place = places_.place(id);
    const bool doubtful = places_.name(sighting.row).doubtful;
    const float support = evidence_.beside(sighting.row, place.country);
    // That much is told of a country makes no town there of each everyday word.
    const float most = !doubtful ? 3.5F : is_placed(sighting.setting) ? 2.0F : 1.0F;
    // "Lima peneliti" are five researchers, however well known the city is.
    const float fame = fame_of(place);
    const float known = doubtful && !is_placed(sighting.setting) ? std::min(fame, most_fame_of_doubtful) : fame;
    float points = known + 1.3F * std::clamp(support, 0.0F, most);
    if (evidence_.is_region_told_beside(sighting.row, place.region)) points += 1;
    return points;
}

// "of Macenta", "de Macenta"; Hindi and Urdu say it behind the place.
bool BearerChooser::is_genitive(const Sighting& sighting) const {
    static constexpr std::array<std::string_view, 8> words = {"of", "de", "के", "का", "की", "کے", "کا", "کی"};
    const auto is_one = [&](std::uint32_t word) {
        return word < words_.size() && std::ranges::find(words, words_[word].folded) != words.end();
    };
    return words_[sighting.first].elided == "d" || (sighting.first > 0 && is_one(sighting.first - 1)) ||
           (!words_[sighting.first].is_capitalised && is_one(sighting.last + 1));
}

// "Athens, Georgia": the bearer of the second name that one of the first lies in, if what was taken for it holds none.
PlaceId BearerChooser::wider_of(const Sighting& sighting, const Sighting& next) const {
    const auto holds_one = [&](PlaceId outer) {
        return std::ranges::any_of(places_.bearers(sighting.row), [&](PlaceId inner) {
            return inner != outer && places_.place(outer).kind <= PlaceKind::region && places_.lies_in(inner, outer);
        });
    };
    if (next.place != no_place && holds_one(next.place)) return next.place;
    const auto bearers = places_.bearers(next.row);
    const auto found = std::ranges::find_if(bearers, holds_one);
    return found == bearers.end() ? next.place : *found;
}

BearerChooser::Bearer BearerChooser::likeliest(const Sighting& sighting, PlaceId wider) const {
    constexpr float region_points = 4;
    const bool told_region = settings_.is_told_to_be_a_region(sighting.first, sighting.last);
    Bearer best;
    for (const PlaceId id : places_.bearers(sighting.row)) {
        const bool said = wider != no_place && id != wider && places_.lies_in(id, wider);
        const bool meant = told_region && places_.place(id).kind == PlaceKind::region;
        const float points = points_of(id, sighting) + (said ? said_points : 0) + (meant ? region_points : 0);
        if (best.place == no_place || points > best.points) best = {id, points};
    }
    return best;
}

void BearerChooser::resolve(Sighting& sighting, Sighting* next) const {
    if (sighting.demonym) return;
    const PlaceName& name = places_.name(sighting.row);
    const bool behind_place =
        sighting.first > 0 && words_[sighting.first].after_comma && words_[sighting.first - 1].is_capitalised;
    if (name.postal_code && !behind_place) return;
    PlaceId wider = no_place;
    if (next != nullptr && !next->demonym && follows_with_comma(words_, sighting, *next))
        wider = next->place = wider_of(sighting, *next);
    // "Baripada, Mayurbhanj, Odisha": between the town and its region stands the district.
    if (wider != no_place && next->is_said && places_.place(wider).kind == PlaceKind::district)
        wider = places_.place(wider).region;
    const Bearer best = likeliest(sighting, wider);
    if (best.place == no_place) return;
    const bool said = best.points >= said_points && wider != no_place && places_.lies_in(best.place, wider);
    const bool placed = is_placed(sighting.setting) || settings_.is_told_to_be_a_place(sighting.first);
    float needed = placed ? needed_when_placed : needed_else;
    if (name.doubtful) needed += needed_more_when_doubtful;
    if (said || best.points >= needed) sighting.place = best.place;
    adjust_setting(sighting, places_.place(best.place));
    if (said && next->setting != Setting::dateline) next->setting = Setting::within;
    sighting.is_said = said;
    sighting.spelt_out = said && is_placed(sighting.setting);
}

// What the words around a name say depends on what bears it.
void BearerChooser::adjust_setting(Sighting& sighting, const Place& bearer) const {
    // "The court of Macenta", "la ville de Macenta": only countries and regions are where people come from by "of".
    const bool wide = bearer.kind == PlaceKind::country || bearer.kind == PlaceKind::region;
    if (sighting.setting == Setting::from && is_genitive(sighting) && !wide) sighting.setting = Setting::plain;
    // "Netaji Nagar New Delhi" means the city; "Fahad Daska" is a man.
    if (sighting.setting == Setting::beside)
        sighting.setting = fame_of(bearer) >= well_known ? Setting::plain : Setting::inside;
}

// A doubtful name ("Virginia projects") means the region or country that the text tells of elsewhere ("RICHMOND, VA");
// a title's "Coquimbo" the region, where the text tells of "Chile's Coquimbo region" and never of the town.
void BearerChooser::mean_the_same(std::vector<Sighting>& sightings, std::uint32_t body_from) const {
    std::unordered_set<PlaceId> wide, towns;
    for (const Sighting& sighting : sightings) {
        if (sighting.place == no_place || sighting.demonym) continue;
        const bool is_wide = places_.place(sighting.place).kind <= PlaceKind::region;
        if (is_wide) wide.insert(sighting.place);
        if (!is_wide && sighting.first >= body_from) towns.insert(sighting.place);
    }
    for (Sighting& sighting : sightings) {
        if (sighting.demonym) continue;
        if (sighting.place == no_place && places_.name(sighting.row).doubtful && sighting.setting != Setting::inside) {
            const PlaceId greatest = places_.bearers(sighting.row).front();
            if (wide.contains(greatest)) sighting.place = greatest;
        } else if (sighting.place != no_place && sighting.first < body_from && !towns.contains(sighting.place)) {
            const Place& town = places_.place(sighting.place);
            const bool is_region_told = town.region != no_place && wide.contains(town.region);
            if (is_region_told && places_.place(town.region).name.starts_with(town.name)) sighting.place = town.region;
        }
    }
}

}  // namespace pressdex
