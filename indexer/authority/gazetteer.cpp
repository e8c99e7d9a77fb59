// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/gazetteer.hpp"

#include "indexer/authority/table_file.hpp"
#include "indexer/authority/word_table.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace pressdex {
namespace {

std::optional<PlaceKind> kind_of(std::string_view letter) {
    if (letter == "t" || letter.empty()) return PlaceKind::town;
    if (letter == "d") return PlaceKind::district;
    if (letter == "z") return PlaceKind::zone;
    if (letter == "r") return PlaceKind::regional_capital;
    if (letter == "c") return PlaceKind::capital;
    if (letter == "n") return PlaceKind::region;
    return std::nullopt;
}

// In thousands, as the tables have it, so that they stay small.
std::optional<std::uint32_t> population_of(std::string_view cell) {
    if (cell.empty()) return 0;
    double thousands = 0;
    const auto [end, wrong] = std::from_chars(cell.data(), cell.data() + cell.size(), thousands);
    const bool is_whole = wrong == std::errc{} && end == cell.data() + cell.size();
    if (!is_whole || !(thousands >= 0 && thousands <= 100'000)) return std::nullopt;  // "nan" is neither
    return static_cast<std::uint32_t>(thousands * 1000);
}

bool is_name(std::string_view cell) {
    return is_one_name(cell) && cell.find(',') == std::string_view::npos;
}

// A capital counts more than its people do, a country and a region more than towns of the same name.
std::uint64_t greatness(const Place& place) {
    constexpr std::uint64_t more_than_any_town = 100'000'000;
    switch (place.kind) {
        case PlaceKind::country:
            return 4 * more_than_any_town;
        case PlaceKind::capital:
            return 2 * more_than_any_town + place.population;
        case PlaceKind::region:
            return place.population / 100 + 1'000'000;  // below the city it may share its name with
        case PlaceKind::zone:
            return place.population + 20'000;
        default:
            return place.population;
    }
}

std::uint64_t name_hash(std::string_view name, PlaceId division) {
    return word_hash(name) + division * 0x9e3779b97f4a7c15ULL;
}

// The region that a town lies in, else its country.
PlaceId division_of(const Place& town) {
    return town.region != no_place ? town.region : town.country;
}

}  // namespace

void Gazetteer::put_name(std::string_view printed, PlaceId place, PhraseMatcher& phrases) {
    const bool acronym = printed.starts_with('^');      // capitals only
    const bool postal_code = printed.starts_with('~');  // only behind a comma; capitals only, but for "Ga."
    if (acronym || postal_code) printed.remove_prefix(1);
    const auto row_if_new = static_cast<std::uint32_t>(names_.size());
    const bool in_capitals = acronym || (postal_code && !printed.ends_with('.'));
    const auto capitals = in_capitals ? Capitals::all : Capitals::proper;
    const std::uint32_t row = phrases.row_of(printed, PhraseKind::place, row_if_new, capitals);
    if (row == PhraseMatcher::no_row) return;
    if (row == row_if_new) names_.push_back({0, 0, false, postal_code});
    named_.push_back({row, place});
}

void Gazetteer::put_names(std::string_view cell, PlaceId place, PhraseMatcher& phrases) {
    if (cell.empty()) return;  // as most are
    for (const auto part : parts_of(cell)) put_name(part, place, phrases);
}

Result<std::uint32_t> Gazetteer::load_countries(const std::filesystem::path& file, PhraseMatcher& phrases) {
    constexpr std::array<std::string_view, 3> columns = {"code", "name", "also"};
    const auto table = TableFile::read(file);
    if (!table) return tl::unexpected(table.error());
    return table->each(columns, [&](const TableRow& row) -> std::string {
        if (row[0].size() != 2) return "a country's code has two letters";
        if (!is_name(row[1])) return "a country's name is empty or holds a comma or bar";
        const PlaceId id = size();
        if (!countries_.emplace(row[0], id).second) return "the code " + std::string(row[0]) + " stands twice";
        places_.push_back({std::string(row[1]), no_place, id, 0, PlaceKind::country});
        put_name(row[1], id, phrases);
        put_names(row[2], id, phrases);
        return {};
    });
}

Result<std::uint32_t> Gazetteer::load_country_words(const std::filesystem::path& file, PhraseMatcher& phrases) {
    constexpr std::array<std::string_view, 3> columns = {"code", "also", "demonyms"};
    const auto table = TableFile::read(file);
    if (!table) return tl::unexpected(table.error());
    return table->each(columns, [&](const TableRow& row) -> std::string {
        const auto country = country_of_code(row[0]);
        if (!country) return "no country has the code " + std::string(row[0]);
        put_names(row[1], *country, phrases);
        for (const auto demonym : parts_of(row[2]))
            phrases.add(demonym, {PhraseKind::demonym, Capitals::proper, *country});
        return {};
    });
}

Result<std::uint32_t> Gazetteer::load_regions(const std::filesystem::path& file, PhraseMatcher& phrases) {
    constexpr std::array<std::string_view, 3> columns = {"code", "name", "also"};
    const auto table = TableFile::read(file);
    if (!table) return tl::unexpected(table.error());
    return table->each(columns, [&](const TableRow& row) -> std::string {
        if (row[0].size() < 4 || row[0][2] != '.') return "a region's code is its country's, a full stop and its own";
        const auto country = country_of_code(row[0].substr(0, 2));
        if (!country) return "no country has the code " + std::string(row[0].substr(0, 2));
        if (!is_name(row[1])) return "a region's name is empty or holds a comma or bar";
        const PlaceId id = size();
        if (!regions_.emplace(row[0], id).second) return "the code " + std::string(row[0]) + " stands twice";
        places_.push_back({std::string(row[1]), no_place, *country, 0, PlaceKind::region});
        put_name(row[1], id, phrases);
        put_names(row[2], id, phrases);
        return {};
    });
}

std::optional<PlaceId> Gazetteer::division_of_code(std::string_view code) const {
    if (code.size() == 2) return country_of_code(code);
    const auto found = regions_.find(std::string(code));
    if (found == regions_.end()) return std::nullopt;
    return found->second;
}

// Where the town of that name and division stands, or would.
std::size_t Gazetteer::slot_of(std::string_view name, PlaceId division) const {
    const auto mask = by_division_and_name_.size() - 1;
    auto slot = name_hash(name, division) & mask;
    while (by_division_and_name_[slot] != no_place) {
        const Place& town = places_[by_division_and_name_[slot]];
        if (division_of(town) == division && town.name == name) break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

void Gazetteer::grow_slots() {
    constexpr std::size_t first_size = 1U << 12U;
    const auto before = std::exchange(by_division_and_name_, {});
    by_division_and_name_.assign(std::max(first_size, before.size() * 2), no_place);
    for (const auto town : before) {
        if (town != no_place) by_division_and_name_[slot_of(places_[town].name, division_of(places_[town]))] = town;
    }
}

void Gazetteer::remember_other_names(std::string_view cell, PlaceId division, PlaceId place) {
    for (const auto name : parts_of(cell))
        named_by_hand_.try_emplace(name_hash(name, division), OtherName{std::string(name), division, place});
}

// The place of that division which a row by hand gives this name besides its own; no_place for none. The division
// itself where both are one ("Zürich" is Zurich), not where its own name says what else it is ("Benghazi District").
PlaceId Gazetteer::called_by_hand(std::string_view name, PlaceId division) const {
    const auto found = named_by_hand_.find(name_hash(name, division));
    if (found == named_by_hand_.end()) return no_place;
    const auto& [other, where, place] = found->second;
    if (where != division || other != name) return no_place;
    return place == division && places_[division].name.find(' ') != std::string::npos ? no_place : place;
}

// The place that a row names: one that stands already (a region's own name, a row by hand that bears this name or gives
// it besides its own: "Haora" is Howrah) or a new one.
PlaceId Gazetteer::place_for(std::string_view name, PlaceId division) {
    if (places_[division].name == name) return division;
    if (2 * towns_ >= by_division_and_name_.size()) grow_slots();
    auto& town = by_division_and_name_[slot_of(name, division)];
    if (town != no_place) return town;
    if (const PlaceId known = called_by_hand(name, division); known != no_place) return known;
    town = size();
    ++towns_;
    const bool in_region = places_[division].kind == PlaceKind::region;
    // The least of what a row may say; its own kind and those of its namesakes raise it.
    places_.push_back(
        {std::string(name), in_region ? division : no_place, places_[division].country, 0, PlaceKind::district});
    return town;
}

Result<std::uint32_t> Gazetteer::load_towns(const std::filesystem::path& file, bool by_hand, PhraseMatcher& phrases) {
    constexpr std::array<std::string_view, 5> columns = {"name", "also", "in", "thousands", "kind"};
    const auto table = TableFile::read(file);
    if (!table) return tl::unexpected(table.error());
    return table->each(columns, [&](const TableRow& row) -> std::string {
        if (!is_name(row[0])) return "a place's name is empty or holds a comma or bar";
        const auto division = division_of_code(row[2]);
        if (!division) return "no country or region has the code " + std::string(row[2]);
        const auto kind = kind_of(row[4]);
        if (!kind) return "the kind of a place is t, d, z, r, c or n";
        const auto population = population_of(row[3]);
        if (!population) return "the population in thousands is no number";
        const bool names_division = *kind == PlaceKind::region;
        if (names_division && places_[*division].kind != PlaceKind::region) return "kind n names a region, no country";
        if (names_division) places_[*division].name = row[0];
        const PlaceId id = names_division ? *division : place_for(row[0], *division);
        if (id != *division) {
            places_[id].population = std::max(places_[id].population, *population);
            places_[id].kind = std::max(places_[id].kind, *kind);
        } else if (places_[id].kind == PlaceKind::region && *kind >= PlaceKind::town && *population > 0) {
            places_[id].city = std::max(places_[id].city, *kind);
            places_[id].population = std::max(places_[id].population, *population);
        }
        put_name(row[0], id, phrases);
        put_names(row[1], id, phrases);
        if (by_hand && !row[1].empty()) remember_other_names(row[1], *division, id);
        return {};
    });
}

Result<std::uint32_t> Gazetteer::load_doubtful(const std::filesystem::path& file, PhraseMatcher& phrases) {
    constexpr std::array<std::string_view, 1> columns = {"name"};
    const auto table = TableFile::read(file);
    if (!table) return tl::unexpected(table.error());
    return table->each(columns, [&](const TableRow& row) -> std::string {
        const auto known = phrases.find_row(row[0], PhraseKind::place);
        // A name that no place bears any more does no harm.
        if (known != PhraseMatcher::no_row) names_[known].doubtful = true;
        return {};
    });
}

void Gazetteer::sort_bearers() {
    std::ranges::stable_sort(named_, [this](const Named& a, const Named& b) {
        if (a.row != b.row) return a.row < b.row;
        return greatness(places_[a.place]) > greatness(places_[b.place]);
    });
    for (std::size_t at = 0; at < named_.size(); ++at) {
        PlaceName& name = names_[named_[at].row];
        if (at == 0 || named_[at].row != named_[at - 1].row) name.first = static_cast<std::uint32_t>(bearers_.size());
        const auto own = std::span(bearers_).subspan(name.first);
        if (std::ranges::find(own, named_[at].place) == own.end()) bearers_.push_back(named_[at].place);
        name.end = static_cast<std::uint32_t>(bearers_.size());
    }
    named_ = {};
}

// The tables tell the people of towns alone: those of a region that is a city as well stand there already.
void Gazetteer::count_people_of_regions() {
    for (std::size_t at = 0; at < places_.size(); ++at) {
        if (places_[at].region != no_place) places_[places_[at].region].population += places_[at].population;
    }
}

Result<std::uint32_t> Gazetteer::load(const std::filesystem::path& folder, PhraseMatcher& phrases) {
    if (auto read = load_countries(folder / "countries.tsv", phrases); !read) return read;
    if (auto read = load_country_words(folder / "country_words.tsv", phrases); !read) return read;
    if (auto read = load_regions(folder / "regions.tsv", phrases); !read) return read;
    if (auto read = load_towns(folder / "places_by_hand.tsv", true, phrases); !read) return read;
    if (auto read = load_towns(folder / "places.tsv", false, phrases); !read) return read;
    if (auto read = load_doubtful(folder / "doubtful_places.tsv", phrases); !read) return read;
    count_people_of_regions();
    sort_bearers();
    by_division_and_name_ = {};
    named_by_hand_ = {};
    return size();
}

std::vector<std::string> Gazetteer::path_of(PlaceId id) const {
    const Place& own = places_[id];
    std::vector<std::string> path = {own.name};
    const bool told_by_country = own.region != no_place && places_[own.region].name == places_[own.country].name;
    if (own.region != no_place && places_[own.region].name != own.name && !told_by_country)
        path.push_back(places_[own.region].name);
    if (own.country != id && places_[own.country].name != own.name) path.push_back(places_[own.country].name);
    return path;
}

bool Gazetteer::lies_in(PlaceId inner, PlaceId outer) const {
    return inner == outer || places_[inner].region == outer || places_[inner].country == outer;
}

std::optional<PlaceId> Gazetteer::country_of_code(std::string_view code) const {
    const auto found = countries_.find(std::string(code));
    if (found == countries_.end()) return std::nullopt;
    return found->second;
}

std::string_view Gazetteer::code_of(PlaceId country) const {
    const auto found = std::ranges::find(countries_, country, [](const auto& row) { return row.second; });
    return found == countries_.end() ? std::string_view{} : std::string_view(found->first);
}

std::optional<PlaceId> Gazetteer::country_named(std::string_view name) const {
    const auto end = places_.begin() + countries();
    const auto found = std::find_if(places_.begin(), end, [&](const Place& place) { return place.name == name; });
    if (found == end) return std::nullopt;
    return static_cast<PlaceId>(found - places_.begin());
}

}  // namespace pressdex
