// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/organization_unspaced.hpp"

namespace pressdex {

std::vector<BodySighting> unspaced_bodies(const NameText& names, const NameSpans& taken) {
    std::vector<BodySighting> found;
    if (!names.has_caseless_words()) return found;
    const UnspacedText text(names, taken);
    bool has_kana = false;
    for (std::uint32_t at = 0; at < names.size(); ++at) has_kana |= is_hiragana(text.printed(at));
    for (std::uint32_t at = 0; at < names.size(); ++at) {
        if (taken.at(at) != nullptr || (names.word(at).signs & sign_one_character) == 0) continue;
        if (is_hangul(text.printed(at)))
            find_korean_bodies(text, at, found);
        else if (has_kana)
            find_japanese_bodies(text, at, found);
        else if (is_han(text.printed(at)))
            find_chinese_bodies(text, at, found);
    }
    return found;
}

}  // namespace pressdex
