// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/places/location_sighting.hpp"

#include "indexer/metadata/places/country_evidence.hpp"
#include "indexer/metadata/places/location_bearer.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace pressdex {
namespace {

constexpr std::uint32_t lede_words = 80;
constexpr std::uint32_t early_words = 160;

// The first word behind the title.
std::uint32_t body_from_of(const Reading& reading) {
    return reading.paragraphs() > 1 ? reading.first_word_of_paragraph(1) : 0;
}

// The word behind the lede: behind the first words of the body, and never in its second paragraph.
std::uint32_t lede_end_of(const Reading& reading) {
    const std::uint32_t second = std::min<std::uint32_t>(2, reading.paragraphs());
    return std::min(body_from_of(reading) + lede_words, reading.first_word_of_paragraph(second));
}

class SightingFinder {
  public:
    SightingFinder(const Reading& reading, std::span<const Mention> mentions, const SettingFinder& settings)
        : reading_(reading),
          words_(reading.words()),
          mentions_(mentions),
          settings_(settings),
          body_from_(body_from_of(reading)) {}

    std::vector<Sighting> found() {
        for (std::size_t at = 0; at < mentions_.size(); ++at) {
            const PhraseKind kind = mentions_[at].kind;
            if (kind == PhraseKind::demonym || (kind == PhraseKind::place && !is_demonym_too(at))) note(mentions_[at]);
        }
        for (std::size_t at = 1; at < found_.size(); ++at) chain(found_[at - 1], found_[at]);
        return std::move(found_);
    }

  private:
    bool is_demonym_too(std::size_t at) const;
    void note(const Mention& mention);
    void chain(Sighting& before, Sighting& after) const;
    bool names_a_local_body(std::uint32_t last) const;
    bool runs_over_a_blank(const Mention& mention) const;

    // "US$144 million": money, no country.
    bool is_money(std::uint32_t last) const {
        const std::string& paragraph = reading_.paragraph(words_[last].paragraph);
        return words_[last].to < paragraph.size() && paragraph[words_[last].to] == '$';
    }

    const Reading& reading_;
    const std::vector<ReadWord>& words_;
    std::span<const Mention> mentions_;
    const SettingFinder& settings_;
    const std::uint32_t body_from_;
    std::vector<Sighting> found_;
};

// "German" is no village on the Isle of Man. The matcher puts phrases of the same first word side by side.
bool SightingFinder::is_demonym_too(std::size_t at) const {
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
bool SightingFinder::runs_over_a_blank(const Mention& mention) const {
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

void SightingFinder::note(const Mention& mention) {
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
    found_.push_back(sighting);
}

// "in Peshawar, Gilgit and Lahore": the setting of the first is that of the list.
void SightingFinder::chain(Sighting& before, Sighting& after) const {
    if (before.demonym || after.demonym || after.setting != Setting::plain) return;
    const bool joined = after.first == before.last + 2 && words_[before.last + 1].folded.size() <= 4 &&
                        !words_[after.first].breaks && !words_[before.last + 1].breaks;
    if (!follows_with_comma(words_, before, after) && !joined) return;
    if (before.setting == Setting::at || before.setting == Setting::listed) after.setting = Setting::listed;
    if (before.setting == Setting::from || before.setting == Setting::inside) after.setting = before.setting;
}

// Schools and firms take a town's name wherever they work; chambers and councils do not.
bool SightingFinder::names_a_local_body(std::uint32_t last) const {
    static constexpr std::array<std::string_view, 16> bodies = {
        "chamber",    "chambers", "municipality", "municipal", "district", "city",  "provincial", "council",
        "belediyesi", "ticaret",  "sanayi",       "valiligi",  "چیمبر",    "ایوان", "ضلع",        "商工会議所"};
    return last + 1 < words_.size() && std::ranges::find(bodies, words_[last + 1].folded) != bodies.end();
}

}  // namespace

PlaceId CountrySupport::strongest() const {
    const auto best = std::ranges::max_element(by_country_);
    return best == by_country_.end() || *best <= 0 ? no_place : static_cast<PlaceId>(best - by_country_.begin());
}

Sightings sightings_of(const Reading& reading, std::span<const Mention> mentions, const Knowledge& knowledge,
                       const HomeCountry& home) {
    const SettingFinder settings(reading, mentions);
    auto sightings = SightingFinder(reading, mentions, settings).found();
    CountryEvidence evidence(knowledge, home);
    for (const Sighting& sighting : sightings) evidence.add(sighting);
    evidence.add_bodies(mentions, reading.words(), lede_end_of(reading));
    BearerChooser(reading, knowledge.places, settings, evidence).choose(sightings, body_from_of(reading));
    return {std::move(sightings), evidence.support()};
}

}  // namespace pressdex
