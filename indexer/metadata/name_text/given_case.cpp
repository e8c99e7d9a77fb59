// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/name_text/given_case.hpp"

#include <span>
#include <string>

namespace pressdex {
namespace {

constexpr std::size_t longest = 48;  // bytes of a word that may be a name

bool is_sure(std::string_view base, const NameWords& words, std::size_t shortest) {
    const auto uses = words.uses(base);
    return base.size() >= shortest && (uses & static_cast<std::uint32_t>(WordUse::given)) != 0 &&
           (uses & static_cast<std::uint32_t>(WordUse::common_given)) == 0;
}

// An ending, and what the nominative has in its place.
struct Ending {
    std::string_view ending;
    std::span<const std::string_view> nominatives;
};

constexpr std::string_view hard[] = {"", "а", "о"}, all[] = {"", "а", "я", "й", "и", "ь", "о"},
                           soft[] = {"й", "и", "ь", "я"}, feminine[] = {"а", "я"}, latin_hard[] = {"", "a"},
                           latin_bare[] = {""}, latin_vowel[] = {"a"};
constexpr Ending cyrillic[] = {{"ові", hard},    {"еві", soft}, {"ою", feminine}, {"ею", feminine}, {"єю", feminine},
                               {"ом", hard},     {"ем", all},   {"єм", soft},     {"ім", soft},     {"ой", feminine},
                               {"ей", feminine}, {"ою", hard},  {"а", hard},      {"у", hard},      {"е", all},
                               {"ю", all},       {"я", soft},   {"ы", feminine},  {"і", hard},      {"и", all},
                               {"ї", soft},      {"є", soft}};
constexpr Ending latin[] = {{"owi", latin_bare}, {"ovi", latin_bare}, {"em", latin_bare},
                            {"om", latin_hard},  {"ou", latin_vowel}, {"a", latin_bare},
                            {"u", latin_hard},   {"y", latin_vowel},  {"e", latin_hard}};

// "Павла", "Pavla": the vowel that the nominative alone has.
std::string with_vowel(std::string_view stem, std::string_view vowel, std::size_t letter) {
    std::string base(stem.substr(0, stem.size() - letter));
    base += vowel;
    base += stem.substr(stem.size() - letter);
    return base;
}

bool is_base(std::string_view folded, std::span<const Ending> endings, const NameWords& words, std::size_t letter,
             std::string_view vowel) {
    const std::size_t shortest = 4 * letter;
    for (const Ending& one : endings) {
        if (!folded.ends_with(one.ending)) continue;
        const auto stem = folded.substr(0, folded.size() - one.ending.size());
        if (stem.size() < 3 * letter) continue;
        for (const auto nominative : one.nominatives)
            if (is_sure(std::string(stem) + std::string(nominative), words, shortest)) return true;
        if (one.nominatives.front().empty() && is_sure(with_vowel(stem, vowel, letter), words, shortest)) return true;
    }
    return false;
}

}  // namespace

bool is_given_in_case(std::string_view folded, const NameWords& words) {
    if (folded.size() < 5 || folded.size() > longest) return false;
    const auto front = static_cast<unsigned char>(folded.front());
    if (front == 0xD0 || front == 0xD1) return is_base(folded, cyrillic, words, 2, "е");
    return front < 0x80 && is_base(folded, latin, words, 1, "e");
}

}  // namespace pressdex
