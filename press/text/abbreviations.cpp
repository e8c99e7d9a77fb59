// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/abbreviations.hpp"

#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string>

#include <unicode/uchar.h>

namespace pressdex {
namespace {

// Before a name, and then with a capital: "Gen.", but not "in gen."
constexpr std::string_view titles[] = {
    "Adm",  "Adv",  "Arch", "Asst", "Brig", "Capt", "Cdr",  "Cmdr", "Col",  "Cpl", "Dipl", "Doc", "Dr",     "Dra",
    "Eng",  "Engr", "Flt",  "Fr",   "Gen",  "Gov",  "Hon",  "Hr",   "Insp", "Jl",  "Lt",   "Maj", "Messrs", "Mme",
    "Mr",   "Mrs",  "Ms",   "Msgr", "Pgs",  "Pres", "Prof", "Rep",  "Reps", "Rev", "Rt",   "Sec", "Sen",    "Sens",
    "Govs", "Sgt",  "Sig",  "Sqn",  "Sra",  "Supt", "Tp",   "Ts",   "Ths",  "Tn",  "Wg",
};

constexpr std::string_view leading[] = {
    "bzw", "ca",   "cf",  "e.g", "eg",  "esp", "i.e", "ie", "incl", "inkl",
    "m/s", "retd", "viz", "vs",  "z.b", "d.h", "u.a", "им", "ул",   "см",
};

// "in Dec. Officials" ends, "Dec. 5" does not.
constexpr std::string_view before_numbers[] = {
    "abs", "apr", "art", "aug", "ch",  "dec", "feb",  "fig", "figs", "inr",  "jan", "jul",
    "jun", "mar", "no",  "nos", "nov", "nr",  "oct",  "p",   "para", "pg",   "pkr", "pp",
    "tel", "ext", "fax", "rp",  "rs",  "sep", "sept", "v",   "vol",  "vols", "стр", "ст",
};

constexpr std::string_view ending[] = {
    "a.m", "approx", "b.a", "b.sc",   "bn",   "c.e.o", "co",   "corp", "etc",  "inc",  "jr",
    "llc", "ltd",    "m.a", "m.phil", "m.sc", "mio",   "mn",   "mrd",  "p.m",  "ph.d", "plc",
    "s.a", "spa",    "usw", "av",     "ave",  "blvd",  "bros", "dept", "govt", "mt",   "pvt",
    "rd",  "sr",     "st",  "sta",    "ste",  "str",   "univ", "млн",  "млрд", "руб",  "тыс",
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

// Letters of English as the scripts of South Asia spell them, for initials ("जे.सी. बोस"), and their short titles.
constexpr std::string_view indic[] = {
    "ए",   "बी",  "सी",   "डी", "ई",  "एफ",  "जी",   "एच",    "आई", "जे",  "के",   "एल",  "एम",     "एन", "ओ",
    "पी",  "क्यू",  "आर",   "एस", "टी", "यू",   "वी",   "वाई",   "डॉ", "डा", "प्रो", "श्री", "श्रीमती", "पं",  "कि",
    "मी",  "সি",  "বি",   "ডি", "জি", "জে",  "কে",   "পি",    "টি", "এম", "এন",  "এস",  "আর",     "এল", "ডা",
    "প্রো", "মো",  "ইঞ্জি", "ડૉ", "ડો", "શ્રી", "પ્રો",  "એમ",    "એન", "એસ", "આર",  "கே",  "எம்",     "என்", "எஸ்",
    "ஆர்",  "பி",  "சி",   "டி", "ஜி", "வி",  "திரு", "டாக்டர்", "డా",  "శ్రీ", "కె",   "ఎం",  "ఎన్",     "ఎస్", "ఆర్",
    "ಡಾ",  "ಶ್ರೀ", "ಕೆ",    "ಎಂ", "ಎನ್", "ಎಸ್",  "ഡോ",   "ശ്രീ",   "കെ", "എം", "എൻ",  "എസ്",
};

// By first byte, bits for the sizes of a table's words: most words are told from all of them by that.
template <std::size_t rows>
constexpr std::array<std::uint16_t, 256> sizes_in(const std::string_view (&table)[rows]) {
    std::array<std::uint16_t, 256> sizes{};
    for (const std::string_view word : table) {
        std::uint16_t& of_byte = sizes[static_cast<unsigned char>(word.front())];
        of_byte = static_cast<std::uint16_t>(of_byte | 1U << word.size());
    }
    return sizes;
}

template <const auto& table>
bool stands_in(std::string_view word) {
    constexpr std::size_t longest = 15;
    static constexpr auto sizes = sizes_in(table);
    if (word.empty() || word.size() > longest) return false;
    if (!(sizes[static_cast<unsigned char>(word.front())] >> word.size() & 1U)) return false;
    return std::find(std::begin(table), std::end(table), word) != std::end(table);
}

std::string lower(std::string_view word) {
    std::string out(word);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

// "GEN" -> "Gen", as in headlines; "gen" stays.
std::string capitalised(std::string_view word) {
    return std::string(word.substr(0, 1)).append(lower(word.substr(1)));
}

// "M", "З", "г": one letter.
bool is_initial(std::string_view word) {
    const CodePoint c = code_point_at(word, 0);
    return c.size == word.size() && u_isalpha(static_cast<UChar32>(c.value)) && c.value != 'I';
}

// "U.S", "P.I.D", "K.P.K": single letters and full stops.
bool is_dotted(std::string_view word) {
    bool letter = false;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint c = code_point_at(word, at);
        if (letter != (c.value == '.') || (!letter && !u_isalpha(static_cast<UChar32>(c.value)))) return false;
        letter = !letter;
        at += c.size;
    }
    return letter && word.find('.') != std::string_view::npos;
}

// "जे.सी": each part between full stops is one of the table's.
bool are_indic_initials(std::string_view word) {
    constexpr auto first_lead = '\xE0';  // U+0900 to U+0DFF
    if (word.front() != first_lead) return false;
    while (true) {
        const auto stop = word.find('.');
        if (std::ranges::find(indic, word.substr(0, stop)) == std::end(indic)) return false;
        if (stop == std::string_view::npos) return true;
        word.remove_prefix(stop + 1);
    }
}

}  // namespace

Abbreviation abbreviation(std::string_view word) {
    constexpr std::size_t longest = 10;  // bytes
    if (word.empty()) return Abbreviation::none;
    if (word.size() <= longest) {
        const std::string plain = lower(word);
        if (stands_in<titles>(capitalised(word))) return Abbreviation::leads;
        if (stands_in<before_numbers>(plain)) return Abbreviation::numbers;
        if (stands_in<leading>(plain)) return Abbreviation::leads;
        if (stands_in<ending>(plain)) return Abbreviation::may_end;
    }
    if (are_indic_initials(word)) return Abbreviation::leads;
    return is_initial(word) || is_dotted(word) ? Abbreviation::may_end : Abbreviation::none;
}

bool is_sentence_opener(std::string_view word) {
    return stands_in<openers>(word);
}

}  // namespace pressdex
