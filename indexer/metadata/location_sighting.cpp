// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/location_sighting.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace pressdex {
namespace {

constexpr float name_weight = 1.0F;          // of a country's own name
constexpr float demonym_weight = 0.7F;       //
constexpr float place_weight = 0.6F;         // of a place that only one country has
constexpr float dateline_weight = 2.0F;      //
constexpr std::uint32_t dateline_words = 8;  // a dateline's place stands among the first words

// Prepositions of place in the languages that have some, folded.
constexpr std::array<std::string_view, 22> words_of_place = {"across",
                                                             "around",
                                                             "at",
                                                             "di",
                                                             "en",
                                                             "in",
                                                             "inside",
                                                             "near",
                                                             "outside",
                                                             "tai",
                                                             "tham",
                                                             "through",
                                                             "throughout",
                                                             "within",
                                                             "\u0641\u064a",
                                                             "\u0641\u06cc",
                                                             "\u0645\u06cc\u06ba",
                                                             "\u0645\u064a\u06ba",
                                                             "\u090f",
                                                             "\u09a4\u09c7",
                                                             "\u0e17\u0e35\u0e48",
                                                             "\u304a"};
constexpr std::array<std::string_view, 6> words_of_origin = {"dari", "desde", "from", "of", "to", "tu"};

// Nouns that make a body of the place before them: Lahore School, Punjab University.
constexpr std::array<std::string_view, 38> heads_of_bodies = {
    "academy",      "agency",      "airport", "assembly",   "association", "authority",  "bank",       "board",
    "bureau",       "centre",      "center",  "chamber",    "club",        "college",    "commission", "committee",
    "company",      "corporation", "council", "department", "exchange",    "federation", "foundation", "fund",
    "high",         "hospital",    "hotel",   "institute",  "ltd",         "limited",    "museum",     "organisation",
    "organization", "police",      "press",   "school",     "times",       "university"};

bool heads_a_body(std::string_view folded) {
    return std::ranges::find(heads_of_bodies, folded) != heads_of_bodies.end();
}

// Finds and resolves the sightings of one story.
class Finder {
  public:
    Finder(const Reading& reading, std::span<const Mention> mentions, const Knowledge& knowledge)
        : reading_(reading),
          words_(reading.words()),
          mentions_(mentions),
          places_(knowledge.places),
          found_{{}, CountrySupport(knowledge.places.size())} {}

    Sightings run() {
        note_bodies();
        for (const Mention& mention : mentions_) {
            if (mention.kind == PhraseKind::place || mention.kind == PhraseKind::demonym) note(mention);
        }
        for (std::size_t at = 1; at < found_.all.size(); ++at) chain(found_.all[at - 1], found_.all[at]);
        support();
        for (std::size_t at = found_.all.size(); at-- > 0;) {
            resolve(found_.all[at], at + 1 < found_.all.size() ? &found_.all[at + 1] : nullptr);
        }
        return std::move(found_);
    }

  private:
    void note_bodies();
    void note(const Mention& mention);
    Setting setting_of(std::uint32_t first, std::uint32_t last) const;
    bool is_inside_a_name(std::uint32_t first, std::uint32_t last) const;
    bool opens_dateline(std::uint32_t first, std::uint32_t last) const;
    void chain(Sighting& before, Sighting& after);
    void support();
    void resolve(Sighting& sighting, Sighting* next);
    bool follows_with_comma(const Sighting& before, const Sighting& after) const {
        return after.first == before.last + 1 && words_[after.first].after_comma && !words_[after.first].breaks;
    }

    const Reading& reading_;
    const std::vector<ReadWord>& words_;
    std::span<const Mention> mentions_;
    const Gazetteer& places_;
    Sightings found_;
    std::vector<bool> of_body_;  // by word: it is part of a known body's name
};

void Finder::note_bodies() {
    of_body_.assign(words_.size(), false);
    for (const Mention& mention : mentions_) {
        if (mention.kind != PhraseKind::organization && mention.kind != PhraseKind::programme) continue;
        for (std::uint32_t word = mention.first; word <= mention.last; ++word) of_body_[word] = true;
    }
}

bool Finder::opens_dateline(std::uint32_t first, std::uint32_t last) const {
    const ReadWord& word = words_[first];
    if (word.paragraph == 0 || word.paragraph > 2) return false;
    if (first - reading_.first_word_of_paragraph(word.paragraph) >= dateline_words) return false;
    const std::uint32_t next = last + 1;
    const bool ends = next < words_.size() && words_[next].paragraph == word.paragraph &&
                      (words_[next].after_comma || words_[next].after_open_bracket || words_[next].breaks);
    return ends && (word.is_all_capitals || first == reading_.first_word_of_paragraph(word.paragraph));
}

bool Finder::is_inside_a_name(std::uint32_t first, std::uint32_t last) const {
    if (of_body_[first]) return true;
    const std::uint32_t next = last + 1;
    if (next < words_.size() && words_[next].paragraph == words_[last].paragraph) {
        const ReadWord& word = words_[next];
        const bool touches = !word.breaks && !word.after_comma && !word.after_open_bracket && !words_[last].possessive;
        if (touches && word.is_capitalised && heads_a_body(word.folded)) return true;
    }
    return false;
}

Setting Finder::setting_of(std::uint32_t first, std::uint32_t last) const {
    if (opens_dateline(first, last)) return Setting::dateline;
    if (is_inside_a_name(first, last)) return Setting::inside;
    std::uint32_t before = first;
    if (before > 0 && !words_[first].breaks && words_[before - 1].folded == "the") --before;
    if (before > 0 && !words_[first].breaks && words_[before - 1].paragraph == words_[first].paragraph) {
        const auto folded = words_[before - 1].folded;
        if (std::ranges::find(words_of_place, folded) != words_of_place.end()) return Setting::at;
        if (std::ranges::find(words_of_origin, folded) != words_of_origin.end()) return Setting::from;
    }
    const std::uint32_t next = last + 1;
    if (next < words_.size() && !words_[next].breaks && words_[next].folded == "\u0645\u06cc\u06ba") return Setting::at;
    return Setting::plain;
}

void Finder::note(const Mention& mention) {
    Sighting sighting;
    sighting.first = mention.first;
    sighting.last = mention.last;
    sighting.row = mention.row;
    sighting.demonym = mention.kind == PhraseKind::demonym;
    sighting.lede = words_[mention.first].paragraph <= 1;
    if (sighting.demonym) {
        sighting.place = mention.row;
    } else {
        sighting.setting = setting_of(mention.first, mention.last);
    }
    found_.all.push_back(sighting);
}

// "in Peshawar, Gilgit and Lahore": the setting of the first is that of the list.
void Finder::chain(Sighting& before, Sighting& after) {
    if (before.demonym || after.demonym || after.setting != Setting::plain) return;
    const bool comma = follows_with_comma(before, after);
    const bool joined =
        after.first == before.last + 2 && words_[before.last + 1].folded.size() <= 3 && !words_[after.first].breaks;
    if (!comma && !joined) return;
    if (before.setting == Setting::at || before.setting == Setting::listed) after.setting = Setting::listed;
    if (before.setting == Setting::from || before.setting == Setting::inside) after.setting = before.setting;
}

void Finder::support() {
    for (const Sighting& sighting : found_.all) {
        if (sighting.demonym) {
            found_.support.add(sighting.place, demonym_weight);
            continue;
        }
        const auto bearers = places_.bearers(sighting.row);
        const PlaceName& name = places_.name(sighting.row);
        if (bearers.empty() || name.doubtful || name.postal_code) continue;
        const Place& greatest = places_.place(bearers.front());
        const float weight = sighting.setting == Setting::dateline ? dateline_weight : place_weight;
        if (greatest.kind == PlaceKind::country) {
            found_.support.add(greatest.country, name_weight);
        } else if (std::ranges::all_of(bearers,
                                       [&](PlaceId id) { return places_.place(id).country == greatest.country; })) {
            found_.support.add(greatest.country, greatest.population >= 100'000 || greatest.kind == PlaceKind::region
                                                     ? weight
                                                     : weight / 4);
        }
    }
}

void Finder::resolve(Sighting& sighting, Sighting* next) {
    if (sighting.demonym) return;
    const PlaceName& name = places_.name(sighting.row);
    const bool behind_comma = words_[sighting.first].after_comma;
    if (name.postal_code && !behind_comma) return;
    const bool next_says =
        next != nullptr && !next->demonym && next->place != no_place && follows_with_comma(sighting, *next);
    float best_score = 0;
    PlaceId best = no_place;
    bool best_said = false;
    for (const PlaceId id : places_.bearers(sighting.row)) {
        const Place& place = places_.place(id);
        const bool said = next_says && id != next->place && places_.lies_in(id, next->place);
        float score = std::log10(static_cast<float>(place.population) + 100.0F) - 4.0F;  // 15,000 people: about 0
        if (place.kind == PlaceKind::country) score += 6;
        if (place.kind == PlaceKind::region || place.kind == PlaceKind::capital) score += 3;
        if (place.kind == PlaceKind::regional_capital) score += 1;
        score += 1.2F * std::min(found_.support.of(place.country), 4.0F);
        if (said) score += 10;
        if (score > best_score || best == no_place) {
            best_score = score;
            best = id;
            best_said = said;
        }
    }
    if (best == no_place) return;
    const bool placed =
        sighting.setting == Setting::at || sighting.setting == Setting::listed || sighting.setting == Setting::dateline;
    float needed = placed ? 0.5F : 1.2F;
    if (name.doubtful) needed = placed ? 4.0F : 6.0F;
    if (best_said || best_score >= needed) sighting.place = best;
    if (best_said && next->setting != Setting::dateline) next->setting = Setting::within;
}

}  // namespace

PlaceId CountrySupport::strongest() const {
    const auto best = std::ranges::max_element(by_country_);
    return best == by_country_.end() || *best <= 0 ? no_place : static_cast<PlaceId>(best - by_country_.begin());
}

Sightings sightings_of(const Reading& reading, std::span<const Mention> mentions, const Knowledge& knowledge) {
    return Finder(reading, mentions, knowledge).run();
}

}  // namespace pressdex
