// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The places of the world that knowledge/ names, with what they lie in and all their bearers of one name. Decides
// nothing: which of them a story means is said in metadata/location.
#include "indexer/authority/phrase_matcher.hpp"
#include "press/result.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pressdex {

enum class PlaceKind : std::uint8_t { country, region, district, zone, town, regional_capital, capital };

using PlaceId = std::uint32_t;
constexpr PlaceId no_place = 0xFFFFFFFF;

struct Place {
    std::string name;              // as it is shown; no comma
    PlaceId region = no_place;     // the first-level division it lies in; none for countries and regions
    PlaceId country = no_place;    // its own id for a country
    std::uint32_t population = 0;  // 0 = not known; a region's: that of its towns
    PlaceKind kind = PlaceKind::town;
    PlaceKind city = PlaceKind::country;  // of a region that is a city as well (Madrid, Berlin): what kind of city
    bool is_city() const { return city != PlaceKind::country; }
};

// One printed name and what it takes to believe it.
struct PlaceName {
    std::uint32_t first = 0, end = 0;  // its bearers, see Gazetteer::bearers
    bool doubtful = false;     // also a common word, a person's name or an acronym: knowledge/doubtful_places.tsv
    bool postal_code = false;  // "TX": means a place only behind another place and a comma
};

class Gazetteer {
  public:
    // Reads countries.tsv, country_words.tsv, regions.tsv, places_by_hand.tsv, places.tsv and doubtful_places.tsv, and
    // puts all names into the matcher (kinds place and demonym). Call once.
    Result<std::uint32_t> load(const std::filesystem::path& folder, PhraseMatcher& phrases);

    const Place& place(PlaceId id) const { return places_[id]; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(places_.size()); }
    // Countries stand first: their ids are below this.
    std::uint32_t countries() const { return static_cast<std::uint32_t>(countries_.size()); }
    const PlaceName& name(std::uint32_t row) const { return names_[row]; }

    // All places that the name of a PhraseKind::place row may mean, the greatest first. A demonym's row is a country.
    std::span<const PlaceId> bearers(std::uint32_t row) const {
        return std::span(bearers_).subspan(names_[row].first, names_[row].end - names_[row].first);
    }

    // City, Region, Country; a region that only repeats its city's name is left out.
    std::vector<std::string> path_of(PlaceId id) const;

    // True when `inner` is `outer` or lies in it.
    bool lies_in(PlaceId inner, PlaceId outer) const;

    // By ISO 3166-1 code, upper case.
    std::optional<PlaceId> country_of_code(std::string_view code) const;

    // Of a country, ISO 3166-1, upper case. Linear in the countries.
    std::string_view code_of(PlaceId country) const;

    // By its name in countries.tsv, as it is spelt there.
    std::optional<PlaceId> country_named(std::string_view name) const;

  private:
    struct Named {
        std::uint32_t row;
        PlaceId place;
    };
    // What a row by hand calls its place besides.
    struct OtherName {
        std::string name;
        PlaceId division, place;
    };
    Result<std::uint32_t> load_countries(const std::filesystem::path& file, PhraseMatcher& phrases);
    Result<std::uint32_t> load_country_words(const std::filesystem::path& file, PhraseMatcher& phrases);
    Result<std::uint32_t> load_regions(const std::filesystem::path& file, PhraseMatcher& phrases);
    Result<std::uint32_t> load_towns(const std::filesystem::path& file, bool by_hand, PhraseMatcher& phrases);
    Result<std::uint32_t> load_doubtful(const std::filesystem::path& file, PhraseMatcher& phrases);
    std::optional<PlaceId> division_of_code(std::string_view code) const;
    void remember_other_names(std::string_view cell, PlaceId division, PlaceId place);
    PlaceId called_by_hand(std::string_view name, PlaceId division) const;
    PlaceId place_for(std::string_view name, PlaceId division);
    std::size_t slot_of(std::string_view name, PlaceId division) const;
    void grow_slots();
    void put_name(std::string_view printed, PlaceId place, PhraseMatcher& phrases);
    void put_names(std::string_view cell, PlaceId place, PhraseMatcher& phrases);
    void count_people_of_regions();
    void sort_bearers();

    std::vector<Place> places_;
    std::vector<PlaceName> names_;
    std::vector<Named> named_;  // until sorted
    std::vector<PlaceId> bearers_;
    std::unordered_map<std::string, PlaceId> countries_;          // by code
    std::unordered_map<std::string, PlaceId> regions_;            // by code ("PK.04")
    std::vector<PlaceId> by_division_and_name_;                   // open addressing, while the tables are read
    std::size_t towns_ = 0;                                       // in it
    std::unordered_map<std::uint64_t, OtherName> named_by_hand_;  // by hash, while the tables are read
};

}  // namespace pressdex
