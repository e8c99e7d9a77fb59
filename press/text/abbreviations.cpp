// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/abbreviations.hpp"

#include "press/text/utf8.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include <unicode/uchar.h>

namespace pressdex {
namespace {

// Lower case, sorted (a test says so by finding each).
constexpr std::string_view leading[] = {
    "adm",  "adv",  "apr",   "arch", "art",  "asst", "aug",  "ave", "bros", "brig",   "capt", "cf",   "ch",
    "cmdr", "col",  "comdr", "cpl",  "dec",  "dept", "dipl", "dr",  "e.g",  "eg",     "eng",  "engr", "esp",
    "est",  "ex",   "feb",   "fig",  "figs", "flt",  "fr",   "gen", "gov",  "govt",   "hon",  "i.e",  "ie",
    "inr",  "insp", "jan",   "jul",  "jun",  "lt",   "m/s",  "maj", "mar",  "messrs", "mme",  "mr",   "mrs",
    "ms",   "msgr", "mt",    "no",   "nos",  "nov",  "nr",   "oct", "para", "pkr",    "pp",   "pres", "prof",
    "pvt",  "re",   "rep",   "reps", "retd", "rev",  "rs",   "rt",  "sec",  "sen",    "sep",  "sept", "sgt",
    "sr",   "sra",  "st",    "supt", "univ", "v",    "viz",  "vol", "vols", "vs",
};

constexpr std::string_view ending[] = {
    "a.m", "approx", "b.a", "b.sc", "bn",   "c.e.o", "co",  "corp", "etc", "inc", "jr",    "ltd",
    "m.a", "m.sc",   "mn",  "p.m",  "ph.d", "plc",   "s.a", "u.k",  "u.n", "u.s", "u.s.a",
};

constexpr std::string_view openers[] = {
    "About",   "According", "After",     "All",     "Also", "Although", "An",        "And",       "As",
    "At",      "Because",   "Before",    "Besides", "But",  "By",       "Despite",   "During",    "Each",
    "Earlier", "Every",     "Following", "For",     "From", "He",       "Her",       "His",       "However",
    "I",       "If",        "In",        "It",      "Its",  "Later",    "Many",      "Meanwhile", "Moreover",
    "More",    "Most",      "On",        "Other",   "Our",  "Over",     "She",       "Since",     "So",
    "Some",    "Speaking",  "Such",      "That",    "The",  "Their",    "Then",      "There",     "These",
    "They",    "This",      "Those",     "Through", "To",   "Under",    "Until",     "We",        "What",
    "When",    "Where",     "Which",     "While",   "Who",  "With",     "Yesterday", "You",
};

bool stands_in(const auto& table, std::string_view word) {
    return std::find(std::begin(table), std::end(table), word) != std::end(table);
}

std::string lower(std::string_view word) {
    std::string out(word);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

// "M", "Z. A": capital letters one by one. "U.S" and its like are no initials.
bool is_initial(std::string_view word) {
    if (word.empty()) return false;
    const CodePoint c = code_point_at(word, 0);
    return c.size == word.size() && u_isUUppercase(static_cast<UChar32>(c.value));
}

// "U.S", "P.I.D", "K.P.K": single letters and full stops.
bool is_dotted(std::string_view word) {
    bool letter = false;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint c = code_point_at(word, at);
        if (letter != (c.value == '.')) return false;
        letter = !letter;
        at += c.size;
    }
    return letter && word.find('.') != std::string_view::npos;
}

}  // namespace

Abbreviation abbreviation(std::string_view word) {
    constexpr std::size_t longest = 8;
    if (word.empty()) return Abbreviation::none;
    if (is_initial(word)) return Abbreviation::may_end;
    const std::string plain = word.size() <= longest ? lower(word) : std::string();
    if (stands_in(leading, plain)) return Abbreviation::leads;
    if (stands_in(ending, plain) || is_dotted(word)) return Abbreviation::may_end;
    return Abbreviation::none;
}

bool is_sentence_opener(std::string_view word) {
    return stands_in(openers, word);
}

}  // namespace pressdex
