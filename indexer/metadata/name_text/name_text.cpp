// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/name_text/name_text.hpp"

#include "indexer/metadata/name_text/given_case.hpp"
#include "indexer/metadata/name_text/office_before_name.hpp"
#include "indexer/metadata/name_text/small_words.hpp"
#include "indexer/metadata/name_text/speech_verbs.hpp"

#include <algorithm>

namespace pressdex {
namespace {

constexpr std::uint32_t headline_words = 5;   // fewer say nothing about a line's case
constexpr std::uint32_t headline_share = 75;  // per cent of its longer words that begin with a capital
constexpr std::size_t longer_word = 4;        // bytes
constexpr std::uint32_t german_share = 14;    // one word in so many is a German article or the like

}  // namespace

NameText::NameText(const Reading& reading, std::span<const Mention> mentions, const Knowledge& knowledge)
    : reading_(reading), knowledge_(knowledge) {
    const auto words = std::span(reading.words());
    uses_.reserve(words.size());
    constexpr std::size_t ahead = 8;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (at + 2 * ahead < words.size()) knowledge.names.words.fetch(words[at + 2 * ahead].hash);
        if (at + ahead < words.size()) knowledge.names.words.fetch_text(words[at + ahead].hash);
        const ReadWord& word = words[at];
        has_caseless_words_ |= !word.is_capitalised && static_cast<unsigned char>(word.printed.front()) >= 0xD7;
        // A verb with a capital begins a heading or is a name: no speech.
        const bool verb = !word.is_capitalised && word.folded.size() >= 3 && is_speech_verb(word.folded, word.hash);
        const auto speech = verb ? static_cast<std::uint32_t>(WordUse::speech) : 0U;
        const std::uint32_t uses = knowledge.names.words.uses(word.folded, word.hash);
        constexpr auto alone = static_cast<std::uint32_t>(WordUse::known_alone);
        if ((uses & alone) != 0) known_alone_.push_back(static_cast<std::uint32_t>(at));
        uses_.push_back((uses & ~alone) | speech);
    }
    find_followers();
    note_places(mentions);
    find_headline_case();
    find_german();
    language_ = language_by_small_words(words);
    find_cases();
    find_offices_before_names();
}

// Asked of nearly every word by every finder, and so found once.
void NameText::find_followers() {
    constexpr std::uint16_t part_here = sign_breaks | sign_after_comma | sign_after_open_bracket | sign_after_quote;
    constexpr std::uint16_t part_before = sign_before_close_bracket | sign_possessive;
    signs_.assign(size(), 0);
    for (std::uint32_t at = 1; at < size(); ++at) {
        const ReadWord &here = word(at), &before = word(at - 1);
        const bool parted =
            here.paragraph != before.paragraph || (here.signs & part_here) != 0 || (before.signs & part_before) != 0;
        if (!parted) signs_[at] = follower;
    }
}

// č, ř, š, ž, ł and their like in several words: Czech, Slovak, Polish, the languages of the southern Slavs.
bool NameText::has_slavic_letters() const {
    constexpr std::uint32_t several = 3;
    // Of both letters' first bytes few stand in other languages, and few in English at all.
    std::uint32_t seen = 0;
    for (const char lead : {'\xC4', '\xC5'}) {
        const std::string_view seconds = lead == '\xC4' ? "\x87\x8D\x9B" : "\x82\x99\x9B\xA1\xBC\xBE";
        for (std::uint32_t number = 0; number < reading_.paragraphs(); ++number) {
            const std::string_view text = reading_.paragraph(number);
            for (std::size_t at = text.find(lead); at != std::string_view::npos; at = text.find(lead, at + 1)) {
                if (at + 1 < text.size() && seconds.find(text[at + 1]) != std::string_view::npos && ++seen == several)
                    return true;
            }
        }
    }
    return false;
}

// "Николаю Карпенко", "z Andrzejem Nowym": given names in a case count as given names.
void NameText::find_cases() {
    const bool latin = language_ == BodyLanguage::polish || (language_ == BodyLanguage::other && has_slavic_letters());
    for (std::uint32_t at = 0; at < size(); ++at) {
        const ReadWord& word = this->word(at);
        const auto front = static_cast<unsigned char>(word.printed.front());
        const bool cyrillic = front == 0xD0 || front == 0xD1;
        if (!cyrillic && (!latin || front >= 0x80)) continue;
        if (uses_[at] != 0 || !word.is_capitalised || word.is_all_capitals || is_place(at)) continue;
        if (is_given_in_case(word.folded, knowledge_.names.words))
            uses_[at] = static_cast<std::uint32_t>(WordUse::given);
    }
}

// No everyday word and no place: a given name, or in no dictionary of ours.
bool NameText::may_be_in_name(std::uint32_t at) const {
    const bool is_given_alone = is(at, WordUse::given) && !is(at, WordUse::common_given);
    return follows(at) && word(at).is_capitalised && !word(at).is_all_capitals && !is_place(at) &&
           (uses_[at] == 0 || is_given_alone);
}

// "VC Tahir Nadeem", "Senators Jane Roe": before two words of a name, one of them a given name that we know, the word
// is an office.
void NameText::find_offices_before_names() {
    for (std::uint32_t at = 0; at + 2 < size(); ++at) {
        // What follows is asked first: it is known already, and mostly no name.
        if (!word(at).is_capitalised || !may_be_in_name(at + 1)) continue;
        // "Senators Jane Harrow": a town's name may be a family's.
        const bool is_given_first = is(at + 1, WordUse::given);
        const bool is_town = is_given_first && is_place(at + 2) && uses_[at + 2] == 0 && follows(at + 2) &&
                             word(at + 2).is_capitalised && !word(at + 2).is_all_capitals;
        const bool is_name = may_be_in_name(at + 2) && (is_given_first || is(at + 2, WordUse::given));
        if (!is_name && !is_town) continue;
        if (is_lettered_office(word(at).printed) || is_office_of_several(word(at).folded))
            uses_[at] = static_cast<std::uint32_t>(WordUse::role);
    }
}

void NameText::note_places(std::span<const Mention> mentions) {
    const Gazetteer& places = knowledge_.places;
    for (const Mention& mention : mentions) {
        const bool is_demonym = mention.kind == PhraseKind::demonym;
        if (!is_demonym && mention.kind != PhraseKind::place) continue;
        const auto bearers = places.bearers(mention.row);
        if (bearers.empty()) continue;
        if (!word(mention.first).is_capitalised && word(mention.first).folded.front() > 0) continue;
        const auto country = places.place(bearers.front()).country;
        if (places.name(mention.row).doubtful && !is_demonym) continue;
        // "Miss." and "Del." are places behind another one only.
        const bool is_code = places.name(mention.row).postal_code && !word(mention.first).is_all_capitals;
        if (is_code && !word(mention.first).after_comma) continue;
        if (country != no_place) countries_.insert(places.place(country).name);
        for (std::uint32_t at = mention.first; at <= mention.last; ++at) signs_[at] |= is_demonym ? demonym : place;
    }
}

void NameText::find_german() {
    static constexpr std::string_view articles[] = {"das", "dem", "den", "der", "die", "ist", "mit", "und", "zum"};
    std::uint32_t seen = 0;
    for (const ReadWord& word : reading_.words())
        if (word.folded.size() == 3 && (word.folded[0] == 'd' || word.folded[0] == 'z' || word.folded[1] == 'n' ||
                                        word.folded[1] == 'i' || word.folded[1] == 's'))
            seen += std::ranges::find(articles, word.folded) != std::end(articles) ? 1 : 0;
    nouns_are_capitalised_ = seen * german_share > size();
}

void NameText::find_headline_case() {
    headline_case_.assign(reading_.paragraphs(), false);
    for (std::uint32_t number = 0; number < reading_.paragraphs(); ++number) {
        const auto from = reading_.first_word_of_paragraph(number), to = reading_.first_word_of_paragraph(number + 1);
        std::uint32_t longer = 0, capital = 0, numbers = 0;
        bool has_comma = false;
        for (auto at = from; at < to; ++at) {
            has_comma |= word(at).after_comma;
            numbers += word(at).has_digit ? 1 : 0;
            if (word(at).printed.size() < longer_word || word(at).has_digit) continue;
            ++longer;
            capital += word(at).is_capitalised ? 1 : 0;
        }
        const bool mostly = longer > 0 && capital * 100 >= longer * headline_share;
        const std::string& line = reading_.paragraph(number);
        const bool is_sentence = line.ends_with('.') || line.ends_with('!') || line.ends_with('?');
        headline_case_[number] =
            mostly && to - from - numbers >= headline_words && (number == 0 || (!has_comma && !is_sentence));
    }
}

bool NameText::is_vietnamese(std::uint32_t number) const {
    const std::string_view printed = word(number).printed;
    for (std::size_t at = 0; at + 1 < printed.size(); ++at) {
        const auto first = static_cast<unsigned char>(printed[at]),
                   second = static_cast<unsigned char>(printed[at + 1]);
        if (first == 0xE1 && (second == 0xBA || second == 0xBB)) return true;  // U+1E80..U+1EFF
        if (first == 0xC4 && (second == 0x90 || second == 0x91)) return true;  // Đ, đ
        if (first == 0xC6 && (second == 0xA0 || second == 0xA1 || second == 0xAF || second == 0xB0)) return true;
    }
    return false;
}

bool NameText::same_sentence(std::uint32_t a, std::uint32_t b) const {
    return a < size() && b < size() && word(a).paragraph == word(b).paragraph && word(a).sentence == word(b).sentence;
}

std::string NameText::printed(std::uint32_t first, std::uint32_t last) const {
    std::string out;
    for (const char c : reading_.text_between(first, last)) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank) {
            out += c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    return out;
}

Evidence evidence_of(const NameText& text, std::uint32_t first, std::uint32_t last, std::string_view rule,
                     float confidence) {
    Evidence evidence;
    evidence.where = text.reading().where(first);
    evidence.rule = rule;
    evidence.quote = text.reading().quote(first, last);
    evidence.confidence = confidence;
    return evidence;
}

}  // namespace pressdex
