// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_characters.hpp"

#include <iterator>

namespace pressdex {

std::vector<PersonSighting> unspaced_people(const NameText& text, const NameSpans& taken) {
    if (!text.has_caseless_words()) return {};
    bool has_han = false, has_kana = false, has_hangul = false, has_thai = false, has_others = false;
    for (std::uint32_t at = 0; at < text.size(); ++at) {
        if ((text.word(at).signs & sign_one_character) == 0) continue;
        const auto letter = text.word(at).printed;
        has_han |= is_han(letter);
        has_kana |= is_hiragana(letter);
        has_hangul |= is_hangul(letter);
        has_thai |= is_thai(letter);
        has_others |= (letter.front() == '\xE0' && !is_thai(letter)) || letter.front() == '\xE1';
    }
    const Characters characters(text, taken);
    std::vector<PersonSighting> people;
    const auto add = [&](std::vector<PersonSighting> found) {
        people.insert(people.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    };
    if (has_han) add(has_kana ? japanese_people(characters) : chinese_people(characters));
    if (has_hangul) add(korean_people(characters));
    if (has_thai) add(thai_people(characters));
    if (has_others) add(southeast_people(characters));
    return people;
}

}  // namespace pressdex
