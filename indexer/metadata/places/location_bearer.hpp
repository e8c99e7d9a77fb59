// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which of the places that bear a name a sighting means, or that it means none: by its setting, the place behind its
// comma, how well known a bearer is and what the story tells of its country. Finds no names.
#include "indexer/metadata/places/country_evidence.hpp"
#include "indexer/metadata/places/location_setting.hpp"
#include "indexer/metadata/places/location_sighting.hpp"

#include <cstdint>
#include <vector>

namespace pressdex {

class BearerChooser {
  public:
    BearerChooser(const Reading& reading, const Gazetteer& places, const SettingFinder& settings,
                  const CountryEvidence& evidence)
        : words_(reading.words()), places_(places), settings_(settings), evidence_(evidence) {}

    // Sets the place of each sighting, and its setting where the place tells more of it. `body_from` is the first word
    // behind the title.
    void choose(std::vector<Sighting>& sightings, std::uint32_t body_from) const;

  private:
    struct Bearer {
        PlaceId place = no_place;
        float points = 0;
    };

    void resolve(Sighting& sighting, Sighting* next) const;
    void adjust_setting(Sighting& sighting, const Place& bearer) const;
    void mean_the_same(std::vector<Sighting>& sightings, std::uint32_t body_from) const;
    Bearer likeliest(const Sighting& sighting, PlaceId wider) const;
    PlaceId wider_of(const Sighting& sighting, const Sighting& next) const;
    float points_of(PlaceId id, const Sighting& sighting) const;
    bool is_genitive(const Sighting& sighting) const;

    const std::vector<ReadWord>& words_;
    const Gazetteer& places_;
    const SettingFinder& settings_;
    const CountryEvidence& evidence_;
};

}  // namespace pressdex
