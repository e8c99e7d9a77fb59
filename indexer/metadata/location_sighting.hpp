// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Each place name that a story prints, with what stands around it and the one place it means there. Does not say which
// of them the story is about.
#include "indexer/metadata/mentions.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace pressdex {

// What stands around a place name.
enum class Setting : std::uint8_t {
    plain,     // "Pakistan's exports", "the people of Sialkot"
    at,        // "in Lahore", "held at Sialkot"
    from,      // "experts from Thailand", "Minister of Japan": where somebody comes from
    listed,    // one of a list that "in" or "at" opened
    within,    // "Pakistan" of "Lahore, Pakistan": says where the place before it lies
    dateline,  // "ISLAMABAD, (UrduPoint"
    inside,    // of a body's or a person's name: "Lahore School of Economics"
};

struct Sighting {
    std::uint32_t first = 0, last = 0;  // words
    std::uint32_t row = 0;              // of the name
    PlaceId place = no_place;           // the bearer meant; none = not believed to be a place
    Setting setting = Setting::plain;
    bool demonym = false;  // "Pakistani": tells of the country, names no place
    bool lede = false;     // title or first paragraph
};

// What speaks for each country: names, demonyms, places in it.
class CountrySupport {
  public:
    explicit CountrySupport(std::uint32_t places) : by_country_(places, 0.0F) {}
    void add(PlaceId country, float weight) { by_country_[country] += weight; }
    float of(PlaceId country) const { return by_country_[country]; }
    PlaceId strongest() const;

  private:
    std::vector<float> by_country_;  // countries stand first among the places
};

struct Sightings {
    std::vector<Sighting> all;
    CountrySupport support;
};

Sightings sightings_of(const Reading& reading, std::span<const Mention> mentions, const Knowledge& knowledge);

}  // namespace pressdex
