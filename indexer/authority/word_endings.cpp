// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/word_endings.hpp"

#include <algorithm>
#include <array>

namespace pressdex {

namespace {

// Folded: inż., doç., öğr.
bool is_latin_abbreviation(std::string_view folded) {
    static constexpr auto known = std::to_array<std::string_view>(
        {"abd",  "adm",   "adv",  "al",   "amb",  "arq",  "assn", "assoc", "asst", "atty", "av",    "avv",  "bc",
         "brig", "bros",  "capt", "cdr",  "cik",  "cllr", "cmdr", "cnel",  "co",   "col",  "comdr", "corp", "dept",
         "dipl", "dkt",   "doc",  "dott", "dr",   "dra",  "drg",  "drs",   "eng",  "engr", "esq",   "etc",  "exma",
         "exmo", "fr",    "gen",  "gov",  "govt", "gral", "gs",   "hab",   "hj",   "hon",  "inc",   "ing",  "inz",
         "ir",   "jr",    "lcda", "lcdo", "lic",  "lt",   "ltd",  "mag",   "maj",  "md",   "mgr",   "mhe",  "mlle",
         "mme",  "mohd",  "mr",   "mrs",  "ms",   "mtra", "mtro", "mudr",  "muhd", "no",   "ogr",   "pgs",  "phdr",
         "prof", "profa", "pvt",  "rep",  "retd", "rev",  "rs",   "sdr",   "sdri", "sen",  "sgt",   "smt",  "sr",
         "sra",  "st",    "supt", "ths",  "ts",   "univ", "vs",   "ybhg",  "yrd"});
    return std::ranges::binary_search(known, folded);
}

// Of Russian and Ukrainian, most of them without a capital.
bool is_cyrillic_abbreviation(std::string_view folded) {
    static constexpr auto known = std::to_array<std::string_view>(
        {"проф", "доц", "акад", "им", "гг", "тов", "ул", "обл", "млн", "млрд", "тыс", "руб", "стр", "тис", "грн"});
    return static_cast<unsigned char>(folded.front()) >= 0xD0 && std::ranges::find(known, folded) != known.end();
}

// Dr, Md and Prof of Bengali, Hindi, Arabic and Kurdish; the names of letters as Hindi writes initials.
bool is_caseless_abbreviation(std::string_view folded) {
    static constexpr std::array<std::string_view, 28> known = {
        "ড",  "ডা", "মো", "মোছা", "প্রফেসর", "डॉ", "प्रो", "मो", "د", "م",  "ا",  "ए", "एन", "एम",
        "आर", "एस", "बी", "सी",   "डी",     "पी", "जी",  "वी", "जे", "टी", "एल", "के", "एच", "यू"};
    return std::ranges::find(known, folded) != known.end();
}

// "J.", "А."; Bengali and Hindi end no sentence with a full stop, so that any letter before one is an initial.
bool is_initial(std::string_view folded, bool capitalised) {
    if (folded.size() == 1) return capitalised;
    if (folded.size() == 2) return capitalised && static_cast<unsigned char>(folded[0]) >= 0xC3;
    // Of the three bytes of a letter in Devanagari or Bengali the second; the scripts behind them end sentences with
    // it.
    constexpr unsigned char devanagari = 0xA4, gurmukhi = 0xA8;
    const auto second = folded.size() > 1 ? static_cast<unsigned char>(folded[1]) : 0;
    return folded.size() == 3 && folded[0] == '\xE0' && second >= devanagari && second < gurmukhi;
}

}  // namespace

bool is_abbreviation(std::string_view folded, bool capitalised) {
    if (folded.empty()) return false;
    if (is_initial(folded, capitalised)) return true;
    static constexpr auto small = std::to_array<std::string_view>({"dr", "hab", "ing", "inz", "mgr", "prof", "retd"});
    const bool may_be_small = std::ranges::find(small, folded) != small.end();
    return (is_latin_abbreviation(folded) && (capitalised || may_be_small)) || is_caseless_abbreviation(folded) ||
           is_cyrillic_abbreviation(folded);
}

bool is_case_ending(std::string_view ending) {
    static constexpr std::array<std::string_view, 76> known = {
        // of a bare name
        "a", "e", "i", "u", "da", "de", "in", "la", "le", "ta", "te", "un", "ya", "ye", "yi", "yu", "dan", "den", "nin",
        "nun", "tan", "ten", "yla", "yle", "\u0131", "\u00fc", "\u0131n", "\u00fcn", "y\u0131", "y\u00fc", "n\u0131n",
        "n\u00fcn", "daki", "deki",
        // of one that ends in its possessive: "Bakanl\u0131\u011f\u0131'na", "\u00dcniversitesi'nde"
        "na", "ne", "ni", "nu", "n\u0131", "n\u00fc", "nda", "nde", "ndan", "nden", "ndaki", "ndeki",
        // of several: "KOB\u0130'lerin"
        "ler", "lar", "lere", "lara", "leri", "lar\u0131", "lerin", "lar\u0131n", "lerde", "larda", "lerden", "lardan",
        "lerle", "larla", "lerdeki", "lardaki",
        // in a headline of capitals, as far as they are no endings of other languages: "KONYA'DA"
        "DA", "DE", "TA", "TE", "DAN", "DEN", "TAN", "TEN", "NIN", "NUN", "YLA", "YLE", "NDA", "NDE"};
    return std::ranges::find(known, ending) != known.end();
}

}  // namespace pressdex
