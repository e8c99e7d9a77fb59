// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/word_table.hpp"
#include "indexer/metadata/office/run_on_label.hpp"
#include "indexer/metadata/people/person_case.hpp"
#include "indexer/metadata/people/person_sighting.hpp"
#include "indexer/metadata/people/person_words.hpp"

#include <unordered_map>

namespace pressdex {
namespace {

// How often words stand in a German text with a capital, counted when first asked for.
class CapitalWords {
  public:
    explicit CapitalWords(const NameText& text) : text_(text) {}

    std::uint32_t times(std::string_view folded) {
        if (times_.empty())
            for (const ReadWord& word : text_.reading().words())
                if (word.is_capitalised) ++times_[word.hash];
        const auto at = times_.find(word_hash(folded));
        return at == times_.end() ? 0 : at->second;
    }

  private:
    const NameText& text_;
    std::unordered_map<std::uint64_t, std::uint32_t> times_;
};

// "Cottens", where "Cotten" stands in the text as well, and "Lewandowskis Rekord", where "Lewandowskis" stands nowhere
// else.
std::uint32_t german_genitive(const NameText& text, std::uint32_t last, CapitalWords& capitals) {
    constexpr std::size_t shortest = 4;
    const ReadWord& word = text.word(last);
    std::string_view bare = word.folded;
    if (bare.size() < shortest || !bare.ends_with('s') || bare.ends_with("ss") || !word.printed.ends_with('s'))
        return 0;
    bare.remove_suffix(1);
    if (capitals.times(bare) > 0) return 1;
    const bool has_noun = text.follows(last + 1) && text.is_name_word(last + 1) && !text.is(last, WordUse::given);
    return has_noun && capitals.times(word.folded) == 1 ? 1 : 0;
}

// "Б.Энхболдын": an initial and a name without a blank, in a paragraph with letters that Mongolian has and Russian has
// not.
std::uint32_t case_behind_initial(const NameText& text, std::uint32_t word) {
    const auto printed = text.word(word).printed;
    const bool initial =
        printed.size() > 3 && (static_cast<unsigned char>(printed.front()) & 0xFEU) == 0xD0U && printed[2] == '.';
    if (!initial) return 0;
    const auto ending = mongolian_case(printed);
    const std::string& paragraph = text.reading().paragraph(text.word(word).paragraph);
    const bool is_mongolian =
        ending > 0 && (paragraph.find("ү") != std::string::npos || paragraph.find("ө") != std::string::npos);
    return is_mongolian ? ending : 0;
}

}  // namespace

void note_cases(const NameText& text, std::vector<PersonSighting>& sightings) {
    CapitalWords capitals(text);
    for (PersonSighting& sighting : sightings) {
        const ReadWord& word = text.word(sighting.last);
        if (sighting.ending > 0) continue;
        const auto behind = std::string_view(text.reading().paragraph(word.paragraph)).substr(word.to);
        sighting.ending = static_cast<std::uint32_t>(run_on_label(word.printed, behind));
        if (sighting.ending > 0) continue;
        if (sighting.first == sighting.last) {
            sighting.ending = case_behind_initial(text, sighting.last);
            continue;
        }
        if (word.is_capitalised) sighting.ending = turkic_case(word.printed);
        if (sighting.ending == 0 && is_german(text)) sighting.ending = german_genitive(text, sighting.last, capitals);
    }
}

}  // namespace pressdex
