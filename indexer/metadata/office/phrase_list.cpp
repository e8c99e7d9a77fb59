// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/office/phrase_list.hpp"

#include <algorithm>

namespace pressdex {
namespace {

// UTF-8 lead bytes of Thai and Lao (E0 B8..BB), of Hangul, Han and Kana (E3..ED) and of full-width forms (EF).
bool runs_on(std::string_view word) {
    const auto first = static_cast<unsigned char>(word[0]);
    const auto second = word.size() > 1 ? static_cast<unsigned char>(word[1]) : 0;
    return (first == 0xE0 && second >= 0xB8 && second <= 0xBB) || (first >= 0xE3 && first <= 0xED) || first == 0xEF;
}

// A letter of a script that parts its words goes on at the byte; General Punctuation (E2 80..) does not.
bool goes_on(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    const char c = text[at];
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
    constexpr std::string_view stops[] = {"\u06d4", "\u060c", "\u061f", "\u0964"};
    for (const auto stop : stops) {
        if (text.substr(at).starts_with(stop)) return false;
    }
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xC3 && byte != 0xE2 && !runs_on(text.substr(at));
}

}  // namespace

void PhraseList::index() {
    for (std::size_t row = 0; row < words_.size(); ++row) {
        const char second = words_[row].size() > 1 ? words_[row][1] : '\0';
        by_first_byte_[static_cast<unsigned char>(words_[row][0])].push_back({static_cast<std::uint16_t>(row), second});
    }
    for (auto& rows : by_first_byte_) {
        std::ranges::stable_sort(
            rows, [this](const Row& a, const Row& b) { return words_[a.row].size() > words_[b.row].size(); });
    }
}

bool PhraseList::stands_at(std::string_view text, std::size_t at, std::size_t row) const {
    const auto word = words_[row];
    const auto printed = text.substr(at, word.size());
    if (printed.size() != word.size() || !std::ranges::equal(printed, word, {}, lower)) return false;
    const bool ends_in_letter =
        static_cast<unsigned char>(word.back()) >= 0x80 || (word.back() >= 'a' && word.back() <= 'z');
    return runs_on(word) || !ends_in_letter || !goes_on(text, at + word.size());
}

}  // namespace pressdex
