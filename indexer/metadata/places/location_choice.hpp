// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which of the places that a story prints it is about: all sightings of one place together, and what speaks for it.
// Reads no words; makes no Location.
#include "indexer/metadata/places/location_sighting.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace pressdex {

constexpr std::size_t most_locations = 6;

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

class LocationChooser {
  public:
    LocationChooser(const Reading& reading, const Knowledge& knowledge)
        : reading_(reading), places_(knowledge.places) {}

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
    bool is_in_passing(const Standing& standing, const Standing& best) const;
    void leave_out_passing(std::vector<Standing>& kept) const;
    void put_country_for_many(std::vector<Standing>& kept) const;

    const Reading& reading_;
    const Gazetteer& places_;
    std::vector<Standing> standings_;
};

}  // namespace pressdex
