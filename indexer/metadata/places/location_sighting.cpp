// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/places/location_sighting.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace pressdex {
namespace {

constexpr std::uint32_t lede_words = 80;
constexpr std::uint32_t early_words = 160;

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

// Points that a bearer of a name needs before it is believed.
constexpr float needed_when_placed = 1.0F;  // in a dateline, behind "in": 100,000 people, or its country is told of
constexpr float needed_else = 1.8F;
constexpr float needed_more_when_doubtful = 2.6F;

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

class Finder {
  public:
    Finder(const Reading& reading, std::span<const Mention> mentions, const Knowledge& knowledge,
           const HomeCountry& home)
        : reading_(reading),
          words_(reading.words()),
          mentions_(mentions),
          places_(knowledge.places),
          organizations_(knowledge.names.organizations),
          settings_(reading, mentions),
          body_from_(reading.paragraphs() > 1 ? reading.first_word_of_paragraph(1) : 0),
          found_{{}, CountrySupport(knowledge.places.countries())} {
        if (const auto country = places_.country_of_code(home.code)) found_.support.add(*country, home.weight);
    }

    Sightings run() {
        for (std::size_t at = 0; at < mentions_.size(); ++at) {
            const PhraseKind kind = mentions_[at].kind;
            if (kind == PhraseKind::demonym || (kind == PhraseKind::place && !is_demonym_too(at))) note(mentions_[at]);
        }
        for (std::size_t at = 1; at < found_.all.size(); ++at) chain(found_.all[at - 1], found_.all[at]);
        for (const Sighting& sighting : found_.all) support(sighting);
        support_by_bodies();
        for (std::size_t at = found_.all.size(); at-- > 0;) {
            resolve(found_.all[at], at + 1 < found_.all.size() ? &found_.all[at + 1] : nullptr);
        }
        mean_the_same();
        return std::move(found_);
    }

  private:
    bool is_demonym_too(std::size_t at) const;
    void note(const Mention& mention);
    void chain(Sighting& before, Sighting& after);
    void support(const Sighting& sighting);
    void support_by_bodies();
    bool is_genitive(const Sighting& sighting) const;
    bool names_a_local_body(std::uint32_t last) const;
    bool runs_over_a_blank(const Mention& mention) const;
    void resolve(Sighting& sighting, Sighting* next);
    void mean_the_same();
    PlaceId wider_of(const Sighting& sighting, const Sighting& next) const;
    bool follows_with_comma(const Sighting& before, const Sighting& after) const {
        const ReadWord& word = words_[after.first];
        return after.first == before.last + 1 && (word.after_comma || word.after_open_bracket) && !word.breaks;
    }
    float points_of(PlaceId id, const Sighting& sighting) const;

    // "US$144 million": money, no country.
    bool is_money(std::uint32_t last) const {
        const std::string& paragraph = reading_.paragraph(words_[last].paragraph);
        return words_[last].to < paragraph.size() && paragraph[words_[last].to] == '$';
    }

    const Reading& reading_;
    const std::vector<ReadWord>& words_;
    std::span<const Mention> mentions_;
    const Gazetteer& places_;
    const OrganizationTable& organizations_;
    SettingFinder settings_;
    std::uint32_t body_from_;  // its first word
    Sightings found_;
    static constexpr std::uint32_t several_names = 0xFFFFFFFF;
    static constexpr std::uint32_t country_itself = 0x40000000, country_by_demonym = 0x80000000;  // beside rows
    std::unordered_map<PlaceId, std::uint32_t> regions_;  // told of, and by which name
    std::unordered_map<std::uint32_t, float> given_;      // by name: what it gave to its country's support
};

// "German" is no village on the Isle of Man. The matcher puts phrases of the same first word side by side.
bool Finder::is_demonym_too(std::size_t at) const {
    const auto same = [&](std::size_t other) {
        return mentions_[other].kind == PhraseKind::demonym && mentions_[other].first == mentions_[at].first;
    };
    for (std::size_t next = at + 1; next < mentions_.size() && mentions_[next].first == mentions_[at].first; ++next) {
        if (same(next)) return mentions_[next].last >= mentions_[at].last;
    }
    return false;
}

// "17일 본사에서" (at the head office on the 17th) names no 일본: where a character is a word, a single one with a
// blank beside it is no part of a name.
bool Finder::runs_over_a_blank(const Mention& mention) const {
    std::uint32_t begin = mention.first;  // of the part between two blanks
    for (std::uint32_t word = mention.first; word <= mention.last; ++word) {
        if (!words_[word].one_character) return false;
        const bool ends = word == mention.last || !words_[word + 1].glued;
        if (!ends) continue;
        const bool is_whole = begin == mention.first && word == mention.last;
        if (begin == word && !is_whole) return true;
        begin = word + 1;
    }
    return false;
}

void Finder::note(const Mention& mention) {
    if (is_money(mention.last) || runs_over_a_blank(mention)) return;
    Sighting sighting;
    sighting.first = mention.first;
    sighting.last = mention.last;
    sighting.row = mention.row;
    sighting.demonym = mention.kind == PhraseKind::demonym;
    const ReadWord& word = words_[mention.first];
    const std::uint32_t into_body = mention.first - std::min(mention.first, body_from_);
    sighting.lede = word.paragraph == 0 || (word.paragraph == 1 && into_body < lede_words);
    sighting.early = into_body < early_words;
    if (sighting.demonym) {
        sighting.place = mention.row;
    } else {
        sighting.setting = settings_.setting_of(mention.first, mention.last);
        sighting.local_body = sighting.setting == Setting::inside && names_a_local_body(mention.last);
    }
    found_.all.push_back(sighting);
}

// "in Peshawar, Gilgit and Lahore": the setting of the first is that of the list.
void Finder::chain(Sighting& before, Sighting& after) {
    if (before.demonym || after.demonym || after.setting != Setting::plain) return;
    const bool joined = after.first == before.last + 2 && words_[before.last + 1].folded.size() <= 4 &&
                        !words_[after.first].breaks && !words_[before.last + 1].breaks;
    if (!follows_with_comma(before, after) && !joined) return;
    if (before.setting == Setting::at || before.setting == Setting::listed) after.setting = Setting::listed;
    if (before.setting == Setting::from || before.setting == Setting::inside) after.setting = before.setting;
}

void Finder::support(const Sighting& sighting) {
    if (sighting.demonym) {
        if (given_.try_emplace(country_by_demonym | sighting.row, demonym_weight).second) {
            found_.support.add(sighting.place, demonym_weight);
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
    if (region != no_place && (bearers.size() == 1 || greatest.kind == PlaceKind::region)) {
        const auto [known, is_new] = regions_.try_emplace(region, sighting.row);
        if (!is_new && known->second != sighting.row) known->second = several_names;
    }
    // A country speaks for itself once, in whichever forms its name is printed.
    const bool again =
        greatest.kind == PlaceKind::country && !given_.try_emplace(country_itself | greatest.country, weight).second;
    if (again) weight = 0;
    if (given_.try_emplace(sighting.row, weight).second) found_.support.add(greatest.country, weight);
}

// A body that is at home in a country tells of it: the Sarhad Chamber of Pakistan.
void Finder::support_by_bodies() {
    std::vector<PlaceId> told;
    for (const Mention& mention : mentions_) {
        if (mention.kind != PhraseKind::organization) continue;
        // "Congress", "Fiscalía": one word that bodies of many countries are called by tells of none of them.
        const auto form = OrganizationTable::form_of(mention.row);
        if (mention.first == mention.last && form == OrganizationTable::Form::name_without_country) continue;
        const auto country =
            places_.country_named(organizations_.rows()[OrganizationTable::row_of(mention.row)].country);
        if (!country || std::ranges::find(told, *country) != told.end()) continue;
        told.push_back(*country);
        const bool in_lede = mention.first < body_from_ + lede_words && words_[mention.first].paragraph <= 1;
        found_.support.add(*country, in_lede ? body_weight_in_lede : body_weight);
    }
}

// Its fame, and what else in the story speaks for its country.
float Finder::points_of(PlaceId id, const Sighting& sighting) const {
    const Place& place = places_.place(id);
    const bool doubtful = places_.name(sighting.row).doubtful;
    float support = found_.support.of(place.country);
    if (const auto own = given_.find(sighting.row); own != given_.end()) {
        const bool gave = places_.place(places_.bearers(sighting.row).front()).country == place.country;
        if (gave) support -= own->second;
    }
    // That much is told of a country makes no town there of each everyday word.
    const float most = !doubtful ? 3.5F : is_placed(sighting.setting) ? 2.0F : 1.0F;
    // "Lima peneliti" are five researchers, however well known the city is.
    const float fame = fame_of(place);
    const float known = doubtful && !is_placed(sighting.setting) ? std::min(fame, most_fame_of_doubtful) : fame;
    float points = known + 1.3F * std::clamp(support, 0.0F, most);
    if (const auto region = regions_.find(place.region); region != regions_.end() && region->second != sighting.row)
        points += 1;
    return points;
}

// Schools and firms take a town's name wherever they work; chambers and councils do not.
bool Finder::names_a_local_body(std::uint32_t last) const {
    static constexpr std::array<std::string_view, 16> bodies = {
        "chamber",    "chambers", "municipality", "municipal", "district", "city",  "provincial", "council",
        "belediyesi", "ticaret",  "sanayi",       "valiligi",  "چیمبر",    "ایوان", "ضلع",        "商工会議所"};
    return last + 1 < words_.size() && std::ranges::find(bodies, words_[last + 1].folded) != bodies.end();
}

// "of Macenta", "de Macenta"; Hindi and Urdu say it behind the place.
bool Finder::is_genitive(const Sighting& sighting) const {
    static constexpr std::array<std::string_view, 8> words = {"of", "de", "के", "का", "की", "کے", "کا", "کی"};
    const auto is_one = [&](std::uint32_t word) {
        return word < words_.size() && std::ranges::find(words, words_[word].folded) != words.end();
    };
    return words_[sighting.first].elided == "d" || (sighting.first > 0 && is_one(sighting.first - 1)) ||
           (!words_[sighting.first].is_capitalised && is_one(sighting.last + 1));
}

// "Athens, Georgia": the bearer of the second name that one of the first lies in, if what was taken for it holds none.
PlaceId Finder::wider_of(const Sighting& sighting, const Sighting& next) const {
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

void Finder::resolve(Sighting& sighting, Sighting* next) {
    if (sighting.demonym) return;
    const PlaceName& name = places_.name(sighting.row);
    const bool behind_place =
        sighting.first > 0 && words_[sighting.first].after_comma && words_[sighting.first - 1].is_capitalised;
    if (name.postal_code && !behind_place) return;
    if (next != nullptr && !next->demonym && follows_with_comma(sighting, *next))
        next->place = wider_of(sighting, *next);
    const bool next_says =
        next != nullptr && !next->demonym && next->place != no_place && follows_with_comma(sighting, *next);
    constexpr float said_points = 10, region_points = 4;
    const bool told_region = settings_.is_told_to_be_a_region(sighting.first, sighting.last);
    float most = 0;
    PlaceId best = no_place;
    for (const PlaceId id : places_.bearers(sighting.row)) {
        const bool said = next_says && id != next->place && places_.lies_in(id, next->place);
        const bool meant = told_region && places_.place(id).kind == PlaceKind::region;
        const float points = points_of(id, sighting) + (said ? said_points : 0) + (meant ? region_points : 0);
        if (best == no_place || points > most) {
            most = points;
            best = id;
        }
    }
    if (best == no_place) return;
    const bool said = most >= said_points && next_says && places_.lies_in(best, next->place);
    const bool placed = is_placed(sighting.setting) || settings_.is_told_to_be_a_place(sighting.first);
    float needed = placed ? needed_when_placed : needed_else;
    if (name.doubtful) needed += needed_more_when_doubtful;
    if (said || most >= needed) sighting.place = best;
    // "The court of Macenta", "la ville de Macenta": only countries and regions are where people come from by "of".
    const bool genitive = is_genitive(sighting);
    const bool wide = places_.place(best).kind == PlaceKind::country || places_.place(best).kind == PlaceKind::region;
    if (sighting.setting == Setting::from && genitive && !wide) sighting.setting = Setting::plain;
    // "Netaji Nagar New Delhi" means the city; "Fahad Daska" is a man.
    if (sighting.setting == Setting::beside) {
        sighting.setting = fame_of(places_.place(best)) >= well_known ? Setting::plain : Setting::inside;
    }
    if (said && next->setting != Setting::dateline) next->setting = Setting::within;
    sighting.spelt_out = said && is_placed(sighting.setting);
}

// A doubtful name ("Virginia projects") means the region or country that the text tells of elsewhere ("RICHMOND, VA");
// a title's "Coquimbo" the region, where the text tells of "Chile's Coquimbo region" and never of the town.
void Finder::mean_the_same() {
    std::unordered_set<PlaceId> wide, towns;
    for (const Sighting& sighting : found_.all) {
        if (sighting.place == no_place || sighting.demonym) continue;
        const bool is_wide = places_.place(sighting.place).kind <= PlaceKind::region;
        if (is_wide) wide.insert(sighting.place);
        if (!is_wide && sighting.first >= body_from_) towns.insert(sighting.place);
    }
    for (Sighting& sighting : found_.all) {
        if (sighting.demonym) continue;
        if (sighting.place == no_place && places_.name(sighting.row).doubtful && sighting.setting != Setting::inside) {
            const PlaceId greatest = places_.bearers(sighting.row).front();
            if (wide.contains(greatest)) sighting.place = greatest;
        } else if (sighting.place != no_place && sighting.first < body_from_ && !towns.contains(sighting.place)) {
            const Place& town = places_.place(sighting.place);
            const bool is_region_told = town.region != no_place && wide.contains(town.region);
            if (is_region_told && places_.place(town.region).name.starts_with(town.name)) sighting.place = town.region;
        }
    }
}

}  // namespace

PlaceId CountrySupport::strongest() const {
    const auto best = std::ranges::max_element(by_country_);
    return best == by_country_.end() || *best <= 0 ? no_place : static_cast<PlaceId>(best - by_country_.begin());
}

Sightings sightings_of(const Reading& reading, std::span<const Mention> mentions, const Knowledge& knowledge,
                       const HomeCountry& home) {
    return Finder(reading, mentions, knowledge, home).run();
}

}  // namespace pressdex
