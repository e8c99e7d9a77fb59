// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_case.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace pressdex {
namespace {

constexpr std::array<std::string_view, 10> families = {"ов", "ев", "ова", "ева", "ина", "ov", "ev", "ova", "eva", "ёв"};
constexpr std::array<std::string_view, 12> fathers = {"вич",  "вна", "чна",  "ұлы",  "қызы", "уулу",
                                                      "vich", "vna", "ogli", "qizi", "oglu", "qızı"};
constexpr std::array<std::string_view, 4> genitives = {"ы", "и", "ой", "ого"};
constexpr auto turkic =
    std::to_array<std::string_view>({"нинг", "тың", "тің", "дың", "дің", "ның", "нің", "дун", "тун", "нун", "дын",
                                     "тын",  "нын", "тан", "дан", "ға",  "ге",  "го",  "ду",  "ды",  "ді",  "ning"});
constexpr std::array<std::string_view, 10> mongolian = {"ийг", "ийн", "ээс", "аас", "оос",
                                                        "өөс", "ыг",  "ын",  "ээр", "өөр"};
constexpr std::array<std::string_view, 5> gujarati_cases = {"નું", "ની", "ના", "નો", "ને"};
constexpr std::array<std::string_view, 7> nepali = {"लाई", "बाट", "सँग", "ले", "को", "का", "की"};

std::string_view ending_of(std::string_view word, std::span<const std::string_view> endings) {
    for (const auto ending : endings)
        if (word.ends_with(ending)) return ending;
    return {};
}

// Vowel signs of Devanagari and Gujarati stand behind their letter, three bytes as it: the last of them tells what.
bool ends_in_vowel(std::string_view word, unsigned char second, unsigned char first_sign, unsigned char last_sign) {
    if (word.size() < 3) return false;
    const auto middle = static_cast<unsigned char>(word[word.size() - 2]);
    const auto third = static_cast<unsigned char>(word[word.size() - 1]);
    return middle == second && third >= first_sign && third <= last_sign;
}

}  // namespace

bool is_slavic_family(std::string_view folded) {
    constexpr std::size_t shortest = 6;
    return folded.size() >= shortest && !ending_of(folded, families).empty();
}

bool is_fathers_name(std::string_view folded) {
    return !ending_of(folded, fathers).empty();
}

bool is_genitive_of_place(std::string_view folded) {
    constexpr std::size_t shortest = 8;  // bytes
    return folded.size() >= shortest && !ending_of(folded, genitives).empty();
}

bool is_greek_in(std::string_view folded) {
    static constexpr std::string_view words[] = {"στη", "στην", "στο", "στον", "στα", "στις", "στους"};
    return folded.starts_with("στ") && std::ranges::find(words, folded) != std::end(words);
}

bool is_polish_genitive_of_place(std::string_view folded) {
    return folded == "niemiec" || folded == "wloch" || folded == "wegier" || folded == "czech";
}

std::uint32_t turkic_case(std::string_view printed) {
    const char end = printed.back();
    if (static_cast<unsigned char>(end) < 0x80 && end != 'g') return 0;
    const auto ending = ending_of(printed, turkic);
    if (ending.empty()) return 0;
    const auto stem = printed.substr(0, printed.size() - ending.size());
    const bool latin = static_cast<unsigned char>(printed.front()) < 0x80;
    const std::size_t shortest = latin ? 5 : 10;
    return stem.size() >= shortest && is_slavic_family(stem) ? static_cast<std::uint32_t>(ending.size()) : 0;
}

std::uint32_t mongolian_case(std::string_view printed) {
    constexpr std::size_t shortest = 9;  // bytes: an initial, its stop and three letters
    const auto ending = ending_of(printed, mongolian);
    return printed.size() >= shortest + ending.size() ? static_cast<std::uint32_t>(ending.size()) : 0;
}

std::uint32_t nepali_case(std::string_view printed) {
    constexpr std::size_t shortest = 6;
    constexpr std::string_view bare = "\u094D";  // no vowel behind the letter: "खड्का" is a family name
    const auto ending = ending_of(printed, nepali);
    if (ending.empty()) return 0;
    const auto stem = printed.substr(0, printed.size() - ending.size());
    return stem.size() >= shortest && !stem.ends_with(bare) ? static_cast<std::uint32_t>(ending.size()) : 0;
}

std::uint32_t bengali_case(std::string_view printed) {
    constexpr std::string_view object = "কে";
    constexpr std::size_t shortest = 12;  // bytes of the name
    return printed.size() >= shortest + object.size() && printed.ends_with(object)
               ? static_cast<std::uint32_t>(object.size())
               : 0;
}

std::uint32_t gujarati_case(std::string_view printed) {
    constexpr std::string_view letter = "એ", sign = "\u0AC7";
    constexpr std::size_t shortest = 9;  // "દવે" is a family name
    constexpr unsigned char gujarati = 0xAB, first_sign = 0x80, last_sign = 0x8C;
    if (printed.size() < shortest + letter.size()) return 0;
    constexpr std::size_t shortest_before_noun = 12;  // "વસાની" is a family name
    if (const auto ending = ending_of(printed, gujarati_cases); !ending.empty())
        if (printed.size() >= shortest_before_noun + ending.size()) return static_cast<std::uint32_t>(ending.size());
    const auto stem = printed.substr(0, printed.size() - letter.size());
    const bool vowel = ends_in_vowel(stem, gujarati, first_sign, last_sign) ||
                       ends_in_vowel(stem, 0xAA, 0xBE, 0xBF) ||  // U+0ABE, U+0ABF
                       ends_in_vowel(stem, 0xAA, 0x85, 0x94);    // letters of their own: "દેસાઈએ"
    if (printed.ends_with(letter)) return vowel ? static_cast<std::uint32_t>(letter.size()) : 0;
    return printed.ends_with(sign) && !vowel ? static_cast<std::uint32_t>(sign.size()) : 0;
}

}  // namespace pressdex
