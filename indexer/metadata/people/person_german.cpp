// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_german.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace pressdex {
namespace {

// Without the endings -e, -em, -en, -er, -es, which they all take.
constexpr std::array<std::string_view, 50> stems = {
    "all",    "alt",    "ander", "beid",   "dein",   "dies",  "dritt", "eigen", "ein",   "einig",
    "erst",   "etlich", "euer",  "eur",    "ganz",   "gross", "gut",   "halb",  "hoh",   "ihr",
    "jed",    "jen",    "jung",  "kein",   "klein",  "kurz",  "lang",  "letzt", "lieb",  "manch",
    "mehrer", "mein",   "meist", "nachst", "neu",    "sein",  "solch", "spat",  "unser", "unsr",
    "viel",   "viert",  "voll",  "weit",   "weiter", "welch", "wenig", "zweit", "fruh",  "schon"};
constexpr std::array<std::string_view, 33> words = {
    "der",   "die",    "das",     "dem",     "den",  "des",  "ein",   "kein", "mein", "dein", "sein",
    "ihr",   "euer",   "zwei",    "drei",    "vier", "funf", "sechs", "acht", "neun", "zehn", "elf",
    "zwolf", "sieben", "hundert", "tausend", "mehr", "viel", "wenig", "was",  "wer",  "wie",  "wo"};
constexpr std::array<std::string_view, 6> endings = {"", "e", "em", "en", "er", "es"};

constexpr std::array<std::string_view, 12> abstracts = {"ung",    "ungen", "heit", "keit", "schaft", "tion",
                                                        "tionen", "tat",   "ment", "nis",  "tum",    "ium"};
constexpr std::array<std::string_view, 28> callings = {"er",    "erin",  "ist",   "istin",   "ling",  "ent",  "entin",
                                                       "ant",   "antin", "or",    "orin",    "oge",   "ogin", "eur",
                                                       "eurin", "ar",    "arin",  "atin",    "ratin", "mann", "frau",
                                                       "star",  "profi", "coach", "legende", "boss",  "idol", "kind"};
constexpr std::array<std::string_view, 39> offices = {
    "anwaltin",     "beauftragte", "beauftragter",    "burgermeister",     "burgermeisterin",
    "chef",         "chefin",      "direktor",        "direktorin",        "experte",
    "expertin",     "forscher",    "forscherin",      "kanzler",           "kanzlerin",
    "leiter",       "leiterin",    "minister",        "ministerin",        "politiker",
    "politikerin",  "prasident",   "prasidentin",     "rechtsanwalt",      "sekretar",
    "sprecher",     "sprecherin",  "trainer",         "trainerin",         "vorsitzende",
    "vorsitzender", "vorsteher",   "wissenschaftler", "wissenschaftlerin", "meisterin",
    "abgeordnete",  "meister",     "sieger",          "siegerin"};

bool ends_with_one_of(std::string_view folded, std::span<const std::string_view> ends) {
    return std::ranges::any_of(ends, [&](std::string_view end) { return folded.ends_with(end); });
}

}  // namespace

bool begins_no_german_name(std::string_view folded) {
    constexpr std::size_t longest = 9;  // "mehreren"
    if (folded.size() > longest) return false;
    if (std::ranges::find(words, folded) != words.end()) return true;
    return std::ranges::any_of(stems, [&](std::string_view stem) {
        return folded.starts_with(stem) && folded.size() > stem.size() &&
               std::ranges::find(endings, folded.substr(stem.size())) != endings.end();
    });
}

bool is_german_noun_of(std::string_view folded) {
    static constexpr std::array<std::string_view, 6> nouns = {"kalender", "tore", "flora", "viola", "cantor", "mark"};
    return std::ranges::find(nouns, folded) != nouns.end();
}

bool is_german_abstract(std::string_view folded) {
    constexpr std::size_t shortest = 7;
    return folded.size() >= shortest && ends_with_one_of(folded, abstracts);
}

bool is_german_calling(std::string_view folded) {
    constexpr std::size_t shortest = 6;
    return folded.size() >= shortest && ends_with_one_of(folded, callings);
}

bool ends_in_german_office(std::string_view folded) {
    return ends_with_one_of(folded, offices);
}

}  // namespace pressdex
