// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/programmes/programme_noun.hpp"
#include "indexer/metadata/programmes/programme_sighting.hpp"

#include <algorithm>
#include <optional>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_name = 14;  // words
constexpr std::size_t shortest_noun = 4;    // letters, but in Vietnamese

class NounFirst {
  public:
    NounFirst(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    std::vector<ProgrammeSighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (!text_.is(at, WordUse::programme_before) || taken_.at(at) != nullptr) continue;
            if (text_.in_headline_case(at) || begins_inside(at)) continue;
            if (text_.follows(at + 1) && text_.is(at + 1, WordUse::role)) continue;  // "Programme Officer"
            if (text_.word(at).folded.size() < shortest_noun && !text_.is_vietnamese(at)) continue;  // "De", "Ke"
            if (const auto last = end_of_name(at)) {
                found_.push_back({at, *last, "noun of a programme", 0.7F});
                at = *last;
            }
        }
        return std::move(found_);
    }

  private:
    // "the Prix Plan": a second noun right behind the first belongs to its name.
    bool begins_inside(std::uint32_t at) const {
        return at > 0 && text_.follows(at) && text_.is(at - 1, WordUse::programme_before) &&
               text_.word(at - 1).is_capitalised;
    }

    bool is_small_word(std::uint32_t at) const {
        static constexpr std::string_view romance[] = {"a",  "al",   "con", "em",    "en", "na",
                                                       "no", "para", "por", "sobre", "sur"};
        if (text_.word(at).is_capitalised) return false;
        return text_.is(at, WordUse::joins) || std::ranges::find(romance, text_.word(at).folded) != std::end(romance);
    }

    // "Programa Brasil Mais Produtivo": a small word of another language.
    bool is_capital(std::uint32_t at) const {
        constexpr std::size_t least = 4;  // letters
        return text_.is_name_word(at) ||
               (text_.word(at).is_capitalised && text_.word(at).folded.size() >= least &&
                !text_.word(at).starts_sentence && text_.follows(at + 1) && text_.word(at + 1).is_capitalised);
    }

    // Vietnamese prints a word of two syllables with one capital: "Chất lượng".
    bool is_second_syllable(std::uint32_t at, std::uint32_t capital) const {
        const ReadWord& word = text_.word(at);
        return at == capital + 1 && !word.is_capitalised && !word.has_digit && !text_.is(at, WordUse::never);
    }

    // The last word of the capitals, small words between them, behind the noun; a year belongs to the name.
    std::optional<std::uint32_t> end_of_name(std::uint32_t noun) const {
        const bool capital_noun = text_.word(noun).is_capitalised;
        std::uint32_t last = noun, capital = noun, capitals = 0;
        bool own = false, syllables = false;
        const bool has_syllables = text_.is_vietnamese(noun);
        for (std::uint32_t at = noun + 1; text_.follows(at) && at - noun < longest_name; ++at) {
            const ReadWord& word = text_.word(at);
            if (taken_.at(at) != nullptr && capitals == 0) break;
            if (begins_another(at, noun)) break;
            if (has_syllables && is_second_syllable(at, capital)) {
                last = at;
                syllables = true;
            } else if (is_capital(at) && !word.has_digit && taken_.at(at) == nullptr) {
                last = capital = at;
                ++capitals;
                own |= text_.uses(at) == 0 && !text_.is_place(at) && !text_.is_demonym(at);
            } else if (!is_small_word(at)) {
                break;
            }
        }
        if (capitals > 0) last = end_of_number(text_, last);
        // In small letters ("proyecto", "giải thưởng") the noun stands before anything: only words of its own will do.
        const bool named = capital_noun ? capitals >= 2 || (capitals == 1 && own && !syllables) : capitals >= 2 && own;
        if (!named && !(syllables && capitals >= 2)) return std::nullopt;
        return last;
    }

    // "Plan de Internacionalización y del Plan de Competitividad"
    bool begins_another(std::uint32_t at, std::uint32_t noun) const {
        return at > noun + 1 && text_.word(at).is_capitalised && text_.is(at, WordUse::programme_before) &&
               is_small_word(at - 1);
    }

    const NameText& text_;
    const NameSpans& taken_;
    std::vector<ProgrammeSighting> found_;
};

}  // namespace

std::vector<ProgrammeSighting> programmes_behind_nouns(const NameText& text, const NameSpans& taken) {
    return NounFirst(text, taken).found();
}

}  // namespace pressdex
