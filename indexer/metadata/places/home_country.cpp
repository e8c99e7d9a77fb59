// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/places/home_country.hpp"

#include "indexer/metadata/language/own_letters.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace pressdex {
namespace {

constexpr std::size_t words_looked_at = 400;
constexpr std::size_t share = 6;  // one word in six shows a letter of its own

// Letters that one country's language alone uses, as ranges of UTF-8; several rows may speak for one country.
struct Letters {
    std::string_view country;
    std::string_view first, last;
};
constexpr auto own_letters = std::to_array<Letters>({{"JP", "\u3041", "\u30fe"},
                                                     {"KR", "\uac00", "\ud7a3"},
                                                     {"TH", "\u0e01", "\u0e5b"},
                                                     {"LA", "\u0e81", "\u0edf"},
                                                     {"KH", "\u1780", "\u17ff"},
                                                     {"MM", "\u1000", "\u109f"},
                                                     {"LK", "\u0d80", "\u0dff"},
                                                     {"BD", "\u0980", "\u09ff"},
                                                     {"VN", "\u1ea0", "\u1ef9"},
                                                     {"VN", "\u0110", "\u0111"},
                                                     {"VN", "\u01a0", "\u01b0"},
                                                     {"PK", "\u0679", "\u0679"},
                                                     {"PK", "\u0688", "\u0688"},
                                                     {"PK", "\u06ba", "\u06ba"},
                                                     {"PK", "\u06d2", "\u06d2"},
                                                     {"MN", "\u04e8", "\u04e9"},
                                                     {"MN", "\u04ae", "\u04af"},
                                                     {"TR", "\u011e", "\u011f"}});

std::size_t letter_size(char first) {
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

// The row of own_letters that the word shows first; own_letters.size() for none.
std::size_t row_shown(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
        if (static_cast<unsigned char>(word[at]) < 0x80) {
            ++at;
            continue;
        }
        const auto letter = word.substr(at, letter_size(word[at]));
        at += letter.size();
        if (letter.size() < 2) continue;
        for (std::size_t row = 0; row < own_letters.size(); ++row) {
            const Letters& own = own_letters[row];
            if (letter.size() == own.first.size() && letter >= own.first && letter <= own.last) return row;
        }
    }
    return own_letters.size();
}

constexpr float told = 1.3F, hinted = 0.6F;
constexpr std::string_view by_language = "language of the text";

// BCP 47, and the country in which most of its press is. Told only where countries.tsv names the other countries in the
// forms that stories print: where those go unread, as in the cases of Polish or Finnish, each story about abroad would
// be one from home. Hinted where they do, or where a neighbour's press writes the language too.
struct Home {
    std::string_view language, country;
    float weight = told;
};
constexpr auto homes = std::to_array<Home>(
    {{"ur", "PK"},         {"ps", "AF"},         {"sd", "PK"},         {"bn", "BD"},         {"hi", "IN"},
     {"mr", "IN"},         {"gu", "IN"},         {"pa", "IN"},         {"te", "IN"},         {"kn", "IN"},
     {"ml", "IN"},         {"ne", "NP"},         {"si", "LK"},         {"fa", "IR"},         {"ckb", "IQ"},
     {"tr", "TR"},         {"az", "AZ"},         {"kk", "KZ"},         {"ky", "KG"},         {"uz", "UZ"},
     {"mn", "MN"},         {"ja", "JP"},         {"ko", "KR"},         {"th", "TH"},         {"lo", "LA"},
     {"km", "KH"},         {"my", "MM"},         {"vi", "VN"},         {"id", "ID"},         {"ms", "MY"},
     {"tl", "PH"},         {"fil", "PH"},        {"it", "IT"},         {"de", "DE", hinted}, {"fr", "FR", hinted},
     {"nl", "NL", hinted}, {"pt", "BR", hinted}, {"ru", "RU", hinted}, {"uk", "UA"},         {"be", "BY"},
     {"pl", "PL"},         {"cs", "CZ"},         {"sk", "SK"},         {"hu", "HU"},         {"ro", "RO", hinted},
     {"bg", "BG"},         {"sr", "RS", hinted}, {"hr", "HR"},         {"sl", "SI"},         {"mk", "MK"},
     {"sq", "AL", hinted}, {"el", "GR"},         {"sv", "SE"},         {"da", "DK"},         {"nb", "NO"},
     {"no", "NO"},         {"is", "IS"},         {"fi", "FI"},         {"et", "EE"},         {"lv", "LV"},
     {"lt", "LT"},         {"ka", "GE"},         {"hy", "AM"},         {"he", "IL"},         {"am", "ET"},
     {"tg", "TJ", hinted}, {"tk", "TM", hinted}, {"ta", "IN", hinted}});

bool is_mongolian(const Reading& reading) {
    constexpr std::uint32_t enough = 3;  // paragraphs, the headline among them
    std::string text;
    for (std::uint32_t i = 0; i < std::min(reading.paragraphs(), enough); ++i) text += reading.paragraph(i) + "\n";
    return language_of_own_letters(text) == "mn";
}

// Domains of countries that sites elsewhere use for their sound, or for all the world.
constexpr auto sold_domains = std::to_array<std::string_view>(
    {"ac", "ag", "ai", "as", "bz", "cc", "cd", "co", "cx", "dj", "eu", "fm", "gg", "gl", "gs", "im", "io", "la",
     "ly", "me", "ms", "mu", "nu", "pw", "sc", "sh", "so", "st", "su", "tc", "tk", "to", "tv", "vc", "vg", "ws"});

// "https://www.delfi.lt/a/1" -> "LT", "..co.uk" -> "GB".
std::string country_of_address(std::string_view url) {
    const auto scheme = url.find("://");
    if (scheme == url.npos) return {};
    auto host = url.substr(scheme + 3);
    host = host.substr(0, host.find_first_of(":/?#"));
    if (host.size() < 4 || host[host.size() - 3] != '.') return {};
    const auto domain = host.substr(host.size() - 2);
    if (std::ranges::find(sold_domains, domain) != sold_domains.end()) return {};
    if (domain == "uk") return "GB";
    std::string country;
    for (const char c : domain) {
        if (c < 'a' || c > 'z') return {};
        country += static_cast<char>(c - 'a' + 'A');
    }
    return country;
}

HomeCountry country_of_language(const Reading& reading, std::string_view language) {
    if (!language.empty()) {
        const auto home = std::ranges::find(homes, language, &Home::language);
        return home == homes.end() ? HomeCountry{} : HomeCountry{std::string(home->country), home->weight, by_language};
    }
    const auto& words = reading.words();
    const std::size_t looked_at = std::min(words.size(), words_looked_at);
    std::array<std::size_t, own_letters.size()> shown{};
    for (std::size_t at = 0; at < looked_at; ++at) {
        const std::size_t row = row_shown(words[at].printed);
        if (row == own_letters.size()) continue;
        const auto same = std::ranges::find(own_letters, own_letters[row].country, &Letters::country);
        ++shown[static_cast<std::size_t>(same - own_letters.begin())];
    }
    const auto most = std::ranges::max_element(shown);
    if (*most == 0 || *most * share < looked_at) return {};
    const auto country = own_letters[static_cast<std::size_t>(most - shown.begin())].country;
    // Kazakh and Kyrgyz write these letters as well, beside others.
    if (country == "MN" && !is_mongolian(reading)) return {};
    return {std::string(country), told, by_language};
}

}  // namespace

HomeCountry home_country(const Reading& reading, std::string_view language, std::string_view url) {
    if (auto country = country_of_address(url); !country.empty())
        return {std::move(country), told, "address of the page"};
    return country_of_language(reading, language);
}

}  // namespace pressdex
