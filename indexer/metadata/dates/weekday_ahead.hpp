// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether a sentence tells of a weekday to come rather than of one gone by: its futures, its invitations, "next". Reads
// no days.
#include <array>
#include <cstddef>
#include <string_view>

namespace pressdex {

// By byte: what stands between two words.
inline constexpr auto parting_signs = [] {
    std::array<bool, 256> table{};
    for (const char sign : std::string_view(" ,.;:()\"")) table[static_cast<unsigned char>(sign)] = true;
    return table;
}();

// Asked of every letter of a story.
constexpr bool parts_words(char c) {
    return parting_signs[static_cast<unsigned char>(c)];
}

// "will meet on Monday", not "said on Monday that they will meet": of English, by what stands before the weekday.
bool is_told_ahead(std::string_view before);

// The same in other languages: before the weekday, which is the bytes from..to, or behind one that opens the sentence.
bool is_told_ahead_elsewhere(std::string_view sentence, std::size_t from, std::size_t to);

// Right behind a weekday: "lundi prochain", "Senin depan", "thứ hai tới", "الاثنين المقبل".
bool is_next_behind(std::string_view word);

}  // namespace pressdex
