// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a story tells of each country: its name and demonyms, places that no other country has, bodies at home there.
// Decides about no name which place it means.
#include "indexer/metadata/places/location_sighting.hpp"

#include <cstdint>
#include <span>
#include <unordered_map>

namespace pressdex {

class CountryEvidence {
  public:
    CountryEvidence(const Knowledge& knowledge, const HomeCountry& home);

    // Each name tells once.
    void add(const Sighting& sighting);

    // A body that is at home in a country tells of it: the Sarhad Chamber of Pakistan. `lede_end` is the word behind
    // the lede.
    void add_bodies(std::span<const Mention> mentions, const std::vector<ReadWord>& words, std::uint32_t lede_end);

    // What others than the name `row` tell of a country: no name speaks for itself.
    float beside(std::uint32_t row, PlaceId country) const;
    bool is_region_told_beside(std::uint32_t row, PlaceId region) const;

    const CountrySupport& support() const { return support_; }

  private:
    void add_region(PlaceId region, std::uint32_t row);
    static bool is_spoken_of(const Mention& mention, const std::vector<ReadWord>& words, std::uint32_t lede_end);
    bool is_second_hint(const KnownOrganization& body, std::uint32_t row, PlaceId country);

    const Gazetteer& places_;
    const OrganizationTable& organizations_;
    CountrySupport support_;
    static constexpr std::uint32_t several_names = 0xFFFFFFFF;
    static constexpr std::uint32_t country_itself = 0x40000000, country_by_demonym = 0x80000000;  // beside rows
    std::unordered_map<PlaceId, std::uint32_t> regions_;  // told of, and by which name
    std::unordered_map<PlaceId, std::uint32_t> hints_;    // by country: the first body that letters may mean
    std::unordered_map<std::uint32_t, float> given_;      // by name: what it gave to its country's support
};

}  // namespace pressdex
