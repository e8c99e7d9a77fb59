// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Each place name that a story prints, with its setting and the one place it means there. Does not say which
// of them the story is about.
#include "indexer/metadata/places/home_country.hpp"
#include "indexer/metadata/places/location_setting.hpp"
#include "indexer/metadata/reading/mentions.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace pressdex {

struct Sighting {
    std::uint32_t first = 0, last = 0;  // words
    std::uint32_t row = 0;              // of the name
    PlaceId place = no_place;           // the bearer meant; none = not believed to be a place
    Setting setting = Setting::plain;
    bool demonym = false;     // "Pakistani": tells of the country, names no place
    bool lede = false;        // title, or the beginning of the first paragraph
    bool early = false;       // not deep in the text
    bool spelt_out = false;   // "in St. Louis, Missouri": with what it lies in
    bool is_said = false;     // what stands behind its comma holds it
    bool local_body = false;  // inside the name of a body that is at home there: "Sialkot Chamber of Commerce"
};

// "Lahore, Pakistan", "Lahore (Pakistan)"
inline bool follows_with_comma(const std::vector<ReadWord>& words, const Sighting& before, const Sighting& after) {
    const ReadWord& word = words[after.first];
    return after.first == before.last + 1 && (word.after_comma || word.after_open_bracket) && !word.breaks;
}

// What speaks for each country: names, demonyms, places in it.
class CountrySupport {
  public:
    explicit CountrySupport(std::uint32_t countries) : by_country_(countries, 0.0F) {}
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

Sightings sightings_of(const Reading& reading, std::span<const Mention> mentions, const Knowledge& knowledge,
                       const HomeCountry& home);

}  // namespace pressdex
