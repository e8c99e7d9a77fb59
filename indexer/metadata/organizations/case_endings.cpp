// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/case_endings.hpp"

#include "press/text/word_list.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace pressdex {
namespace {

using Gender = BodyWord::Gender;
using Words = std::span<const std::string_view>;

constexpr auto russian_adjectives = std::to_array<std::string_view>(
    {"ый", "ий", "ой", "ая", "яя", "ое", "ее", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ей", "ую", "юю"});
constexpr auto polish_adjectives = std::to_array<std::string_view>(
    {"ki",   "ka",   "kie", "kiego", "kiej", "kim", "ny",   "na",  "ne",  "nego", "nej", "nym", "wy",   "wa",
     "we",   "wego", "wej", "wym",   "ly",   "la",  "lego", "lej", "lym", "czy",  "cza", "cze", "czej", "czego",
     "czym", "nia",  "nie", "niego", "niej", "nim", "zy",   "za",  "ze",  "zego", "zej", "zym"});
constexpr auto russian_genitives = std::to_array<std::string_view>(
    {"ости", "ения", "ания", "яния", "ства", "ций",  "ции",    "ики",   "ников",  "телей", "ого",  "его",
     "ой",   "ей",   "ых",   "их",   "изма", "аций", "ческих", "логий", "ологии", "оров",  "атов", "иков"});
constexpr auto polish_genitives =
    std::to_array<std::string_view>({"osci", "ania", "enia", "acji", "cji", "stwa", "ow", "yki", "iki", "ego", "iej",
                                     "nej", "wej", "ych", "ich", "zmu"});
constexpr auto russian_pronouns = std::to_array<std::string_view>(
    {"этого", "этой",   "этих",     "своего",  "своей",   "своих",  "всего",  "всей",   "всех",   "нашего",
     "нашей", "наших",  "которого", "которой", "которых", "других", "иных",   "многих", "них",    "его",
     "ее",    "их",     "той",      "того",    "тех",     "самой",  "самого", "такой",  "такого", "таких",
     "ней",   "людей",  "целей",    "полей",   "рублей",  "более",  "менее",  "одной",  "одного", "любой",
     "дней",  "недели", "часов",    "домой",   "собой",   "тобой",  "второй", "первой", "первого"});
constexpr auto polish_pronouns =
    std::to_array<std::string_view>({"tego",      "tej",   "tych",    "swojej", "swojego", "swoich",     "jego",
                                     "jej",       "ich",   "ktorych", "ktorej", "ktorego", "wszystkich", "innych",
                                     "kolejnych", "nowej", "nowego",  "naszej", "naszego", "jednego",    "jednej"});
constexpr std::size_t shortest_russian = 8, shortest_polish = 4;  // bytes; a Cyrillic letter takes two

bool ends_with_one(Words endings, std::string_view word) {
    return std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

// The stem of a Russian adjective decides on its ending: "российск-ий", "высш-ее".
std::string russian_ending(std::string_view stem, bool soft, Gender gender) {
    static constexpr auto velars = std::to_array<std::string_view>({"к", "г", "х"});
    static constexpr auto sibilants = std::to_array<std::string_view>({"ж", "ш", "щ", "ч"});
    const bool velar = ends_with_one(velars, stem), sibilant = ends_with_one(sibilants, stem);
    soft = soft && !velar;
    if (gender == Gender::masculine) return soft || velar || sibilant ? "ий" : "ый";
    if (gender == Gender::neuter) return soft ? "ее" : "ое";
    return soft && !sibilant ? "яя" : "ая";
}

struct Oblique {
    std::string_view ending;
    bool feminine, soft;
};
constexpr auto russian_obliques = std::to_array<Oblique>({{"ого", false, false},
                                                          {"его", false, true},
                                                          {"ому", false, false},
                                                          {"ему", false, true},
                                                          {"ым", false, false},
                                                          {"им", false, true},
                                                          {"ом", false, false},
                                                          {"ем", false, true},
                                                          {"ой", true, false},
                                                          {"ей", true, true},
                                                          {"ую", true, false},
                                                          {"юю", true, true}});
// Behind k and g an i stands: "Gdańskiego".
constexpr auto polish_obliques = std::to_array<Oblique>({{"iego", false, true},
                                                         {"ego", false, false},
                                                         {"iemu", false, true},
                                                         {"emu", false, false},
                                                         {"im", false, true},
                                                         {"ym", false, false},
                                                         {"iej", true, true},
                                                         {"ej", true, false},
                                                         {"ą", true, false}});

std::string polish_ending(std::string_view stem, bool soft, Gender gender) {
    if (gender == Gender::masculine) return soft ? "i" : "y";
    if (gender == Gender::neuter) return soft ? "ie" : "e";
    return soft && !stem.ends_with('k') && !stem.ends_with('g') ? "ia" : "a";
}

}  // namespace

bool CaseEndings::is_adjective(std::string_view word) const {
    return is_russian_ ? word.size() >= shortest_russian && ends_with_one(russian_adjectives, word) &&
                             !is_one_of(word, russian_pronouns)
                       : word.size() > shortest_polish && ends_with_one(polish_adjectives, word) &&
                             !is_one_of(word, polish_pronouns);
}

bool CaseEndings::is_genitive(std::string_view word) const {
    return is_russian_ ? word.size() >= shortest_russian && ends_with_one(russian_genitives, word) &&
                             !is_one_of(word, russian_pronouns)
                       : word.size() > shortest_polish && ends_with_one(polish_genitives, word) &&
                             !is_one_of(word, polish_pronouns);
}

bool CaseEndings::is_and(std::string_view word) const {
    return is_russian_ ? word == "и" : word == "i";
}

std::string CaseEndings::nominative(std::string_view printed, Gender gender) const {
    if (gender == Gender::none) return std::string(printed);
    const std::span<const Oblique> obliques =
        is_russian_ ? std::span<const Oblique>(russian_obliques) : std::span<const Oblique>(polish_obliques);
    for (const Oblique& oblique : obliques) {
        if (oblique.feminine != (gender == Gender::feminine) || !printed.ends_with(oblique.ending)) continue;
        const auto stem = printed.substr(0, printed.size() - oblique.ending.size());
        if (stem.size() < 3) continue;
        return std::string(stem) +=
               is_russian_ ? russian_ending(stem, oblique.soft, gender) : polish_ending(stem, oblique.soft, gender);
    }
    return std::string(printed);
}

std::string with_capital(std::string_view word) {
    std::string out(word);
    if (out.empty()) return out;
    const auto first = static_cast<unsigned char>(out[0]);
    if (first >= 'a' && first <= 'z') out[0] = static_cast<char>(first - 'a' + 'A');
    if (out.size() < 2) return out;
    const auto second = static_cast<unsigned char>(out[1]);
    if (first == 0xD0 && second >= 0xB0 && second <= 0xBF) out[1] = static_cast<char>(second - 0x20);
    if (first == 0xD1 && second >= 0x80 && second <= 0x8F) out[0] = '\xD0', out[1] = static_cast<char>(second + 0x20);
    return out;
}

}  // namespace pressdex
