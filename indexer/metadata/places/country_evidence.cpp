// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/places/country_evidence.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace pressdex {
namespace {

// What speaks for a country, once a name.
constexpr float country_weight = 1.2F;
constexpr float demonym_weight = 0.8F;
constexpr float great_place_weight = 0.8F;  // of a place that only one country has
constexpr float small_place_weight = 0.2F;
constexpr float dateline_weight = 1.5F;
constexpr float body_weight = 0.8F;             // of the bodies at home there, together
constexpr float body_weight_in_lede = 1.0F;     // who acts at once tells of its country
constexpr std::uint32_t great_place = 100'000;  // people
constexpr std::uint32_t least_place = 15'000;   // what smaller ones are called is, elsewhere, often a word

}  // namespace

CountryEvidence::CountryEvidence(const Knowledge& knowledge, const HomeCountry& home)
    : places_(knowledge.places), organizations_(knowledge.names.organizations), support_(knowledge.places.countries()) {
    if (const auto country = places_.country_of_code(home.code)) support_.add(*country, home.weight);
}

void CountryEvidence::add(const Sighting& sighting) {
    if (sighting.demonym) {
        if (given_.try_emplace(country_by_demonym | sighting.row, demonym_weight).second) {
            support_.add(sighting.place, demonym_weight);
        }
        return;
    }
    const auto bearers = places_.bearers(sighting.row);
    const PlaceName& name = places_.name(sighting.row);
    if (bearers.empty() || name.doubtful || name.postal_code) return;
    const Place& greatest = places_.place(bearers.front());
    const auto same = [&](PlaceId id) { return places_.place(id).country == greatest.country; };
    if (greatest.kind != PlaceKind::country && greatest.kind != PlaceKind::capital &&
        !std::ranges::all_of(bearers, same))
        return;
    const bool great = greatest.population >= great_place || greatest.kind == PlaceKind::region;
    if (!great && greatest.kind > PlaceKind::zone && greatest.population < least_place) return;
    float weight = great ? great_place_weight : small_place_weight;
    if (greatest.kind == PlaceKind::country) weight = country_weight;
    if (sighting.setting == Setting::dateline) weight *= dateline_weight;
    const PlaceId region = greatest.kind == PlaceKind::region ? bearers.front() : greatest.region;
    if (region != no_place && (bearers.size() == 1 || greatest.kind == PlaceKind::region))
        add_region(region, sighting.row);
    // A country speaks for itself once, in whichever forms its name is printed.
    const bool again =
        greatest.kind == PlaceKind::country && !given_.try_emplace(country_itself | greatest.country, weight).second;
    if (again) weight = 0;
    if (given_.try_emplace(sighting.row, weight).second) support_.add(greatest.country, weight);
}

void CountryEvidence::add_region(PlaceId region, std::uint32_t row) {
    const auto [known, is_new] = regions_.try_emplace(region, row);
    if (!is_new && known->second != row) known->second = several_names;
}

// "The RBI told the banks", in the lede: letters that a reader is expected to know.
bool CountryEvidence::is_spoken_of(const Mention& mention, const std::vector<ReadWord>& words, std::uint32_t lede_end) {
    static constexpr std::array<std::string_view, 14> articles = {"the", "el",  "la",  "le", "il", "o",   "a",
                                                                  "der", "die", "das", "al", "au", "del", "du"};
    if (mention.first == 0 || mention.first >= lede_end) return false;
    const ReadWord& word = words[mention.first];
    const bool ends = mention.last + 1 >= words.size() || !words[mention.last + 1].glued;
    return ends && !word.glued && !word.after_open_bracket && word.paragraph == words[mention.first - 1].paragraph &&
           std::ranges::find(articles, words[mention.first - 1].folded) != articles.end();
}

// "IBN", "ERC", "CSE": letters that mean a body only where its country is known already. One tells nothing, two long
// ones of one country tell it.
bool CountryEvidence::is_second_hint(const KnownOrganization& body, std::uint32_t row, PlaceId country) {
    constexpr std::size_t long_enough = 4;  // letters
    if (body.worth != AcronymWorth::at_home || body.acronym.size() < long_enough) return false;
    const auto [first, is_new] = hints_.try_emplace(country, row);
    return !is_new && first->second != row;
}

void CountryEvidence::add_bodies(std::span<const Mention> mentions, const std::vector<ReadWord>& words,
                                 std::uint32_t lede_end) {
    using Form = OrganizationTable::Form;
    std::vector<PlaceId> told;
    for (const Mention& mention : mentions) {
        if (mention.kind != PhraseKind::organization) continue;
        // "Congress", "Fiscalía": one word that bodies of many countries are called by tells of none of them.
        const Form form = OrganizationTable::form_of(mention.row);
        if (mention.first == mention.last && form == Form::name_without_country) continue;
        const std::uint32_t row = OrganizationTable::row_of(mention.row);
        const KnownOrganization& body = organizations_.rows()[row];
        const auto country = places_.country_named(body.country);
        if (!country || std::ranges::find(told, *country) != told.end()) continue;
        const bool hints = form == Form::acronym && body.worth != AcronymWorth::enough;
        const bool spoken_of = body.worth == AcronymWorth::at_home && is_spoken_of(mention, words, lede_end);
        if (hints && !spoken_of && !is_second_hint(body, row, *country)) continue;
        told.push_back(*country);
        support_.add(*country, mention.first < lede_end ? body_weight_in_lede : body_weight);
    }
}

float CountryEvidence::beside(std::uint32_t row, PlaceId country) const {
    float support = support_.of(country);
    if (const auto own = given_.find(row); own != given_.end()) {
        const bool gave = places_.place(places_.bearers(row).front()).country == country;
        if (gave) support -= own->second;
    }
    return support;
}

bool CountryEvidence::is_region_told_beside(std::uint32_t row, PlaceId region) const {
    const auto told = regions_.find(region);
    return told != regions_.end() && told->second != row;
}

}  // namespace pressdex
