// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/inflection.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace pressdex {
namespace {

using Words = std::string_view;

// What stands at the end of a word, and what stands there in the form that tables have.
struct Ending {
    Words written, bare;
};

// Genitive, locative and objective of nouns: কুষ্টিয়ার, ঢাকায়, বাংলাদেশের.
constexpr auto bengali_endings = std::to_array<Ending>({{"\u09c7\u09b0", ""},
                                                        {"\u09df\u09c7", ""},
                                                        {"\u09a4\u09c7", ""},
                                                        {"\u0995\u09c7", ""},
                                                        {"\u09df", ""},
                                                        {"\u09af\u09bc", ""},
                                                        {"\u09b0", ""},
                                                        {"\u09c7", ""}});
// Nepali and Marathi write their postpositions onto the word: काठमाडौंमा, नेपालको, मुंबईत, पुण्याच्या.
constexpr auto devanagari_endings = std::to_array<Ending>({{"बाट", ""},
                                                           {"मा", ""},
                                                           {"को", ""},
                                                           {"का", ""},
                                                           {"की", ""},
                                                           {"ले", ""},
                                                           {"लाई", ""},
                                                           {"च्या", ""},
                                                           {"मध्ये", ""},
                                                           {"त", ""}});
// ஈரோட்டில் changes the stem and is left out; சென்னையில், மதுரைக்கு, திருவாரூரில், திருச்சியின்.
constexpr auto tamil_endings = std::to_array<Ending>({{"யில்", ""},
                                                      {"யின்", ""},
                                                      {"த்தில்", "ம்"},
                                                      {"த்தின்", "ம்"},
                                                      {"ுக்கு", "\u0bcd"},
                                                      {"க்கு", ""},
                                                      {"ில்", "\u0bcd"},
                                                      {"ின்", "\u0bcd"}});
// Russian, Ukrainian and Bulgarian cases; Mongolian and Turkic ones behind the whole word.
constexpr auto cyrillic_endings = std::to_array<Ending>(
    {{"ының", ""}, {"інің", ""}, {"ийн", ""}, {"ын", ""},  {"ийг", ""},   {"ыг", ""},  {"аас", ""}, {"ээс", ""},
     {"оос", ""},  {"өөс", ""},  {"нда", ""}, {"нде", ""}, {"ның", ""},   {"нің", ""}, {"дың", ""}, {"дің", ""},
     {"тың", ""},  {"тің", ""},  {"дан", ""}, {"ден", ""}, {"тан", ""},   {"тен", ""}, {"да", ""},  {"де", ""},
     {"та", ""},   {"те", ""},   {"ом", ""},  {"ой", "а"}, {"ою", "а"},   {"ью", "ь"}, {"е", ""},   {"е", "а"},
     {"е", "о"},   {"ы", "а"},   {"ы", ""},   {"и", "ь"},  {"и", "а"},    {"и", "я"},  {"у", ""},   {"у", "а"},
     {"ю", "ь"},   {"а", ""},    {"я", "ь"},  {"т", ""},   {"д", ""},     {"н", ""},   {"ї", "я"},  {"і", "я"},
     {"і", "а"},   {"і", ""},    {"ю", "я"},  {"єю", "я"}, {"ією", "ія"}, {"ем", ""},  {"єм", "й"}});
// Georgian and Armenian write case and "in" behind the stem, and Georgian leaves its nominative's vowel out:
// თბილისში, საქართველოს, გერმანიის; Երևանում, Հայաստանի.
constexpr auto georgian_endings = std::to_array<Ending>({{"იდან", "ი"},
                                                         {"იდან", "ა"},
                                                         {"დან", ""},
                                                         {"ში", ""},
                                                         {"ში", "ი"},
                                                         {"ზე", "ი"},
                                                         {"ზე", ""},
                                                         {"ის", "ი"},
                                                         {"ის", "ა"},
                                                         {"ით", "ი"},
                                                         {"მა", "ი"},
                                                         {"ს", ""},
                                                         {"ს", "ი"},
                                                         {"მ", ""}});
constexpr auto armenian_endings = std::to_array<Ending>({{"այում", "ա"},
                                                         {"այից", "ա"},
                                                         {"այի", "ա"},
                                                         {"ում", ""},
                                                         {"ից", ""},
                                                         {"ին", ""},
                                                         {"ի", ""},
                                                         {"ը", ""},
                                                         {"ն", ""}});
// Hebrew and Amharic write in, to, from, of and and before it: בחיפה, מישראל; በጎንደር, የኢትዮጵያ.
constexpr auto hebrew_prefixes = std::to_array<Words>({"וב", "ומ", "ול", "שב", "ב", "ל", "מ", "ו", "ה", "ש"});
constexpr auto amharic_prefixes = std::to_array<Words>({"በ", "የ", "ለ", "ከ"});
// And, by, for, so, like: written onto the next word.
constexpr auto arabic_prefixes =
    std::to_array<Words>({"\u0648\u0628", "\u0648\u0644", "\u0648", "\u0628", "\u0644", "\u0641", "\u0643"});

constexpr std::size_t shortest_indic = 9, shortest_arabic = 8, shortest_cyrillic = 8;  // bytes: three or four letters
// Behind "in" alone three letters are left: a word of four that begins with another of them mostly begins so itself.
constexpr std::size_t shortest_behind_in = 6;
constexpr Words arabic_in = "\u0628";

constexpr std::size_t shortest_hebrew = 6, shortest_amharic = 6, shortest_georgian = 9, shortest_armenian = 6;

enum class Script : std::uint8_t {
    other,
    bengali,
    devanagari,
    tamil,
    cyrillic,
    arabic,
    hebrew,
    armenian,
    georgian,
    amharic
};

Script script_of(Words word) {
    if (word.size() < 3) return Script::other;
    const auto first = static_cast<unsigned char>(word[0]), second = static_cast<unsigned char>(word[1]);
    if (first >= 0xD8 && first <= 0xDB) return Script::arabic;
    if (first >= 0xD0 && first <= 0xD3) return Script::cyrillic;
    if (first == 0xD7) return Script::hebrew;
    if (first == 0xD5 || first == 0xD6) return Script::armenian;  // folded: small letters
    if (first == 0xE1 && second == 0x83) return Script::georgian;
    if (first == 0xE1 && second >= 0x88 && second <= 0x8D) return Script::amharic;
    if (first != 0xE0) return Script::other;
    if (second == 0xA4 || second == 0xA5) return Script::devanagari;
    if (second == 0xA6 || second == 0xA7) return Script::bengali;
    return second == 0xAE || second == 0xAF ? Script::tamil : Script::other;
}

template <std::size_t count>
void without_prefix(Words word, const std::array<Words, count>& prefixes, std::size_t shortest,
                    const std::function<bool(Words)>& sink) {
    for (const auto prefix : prefixes) {
        if (!word.starts_with(prefix) || word.size() - prefix.size() < shortest) continue;
        if (!sink(word.substr(prefix.size()))) return;
    }
}

template <std::size_t count>
void without_endings(Words word, const std::array<Ending, count>& endings, std::size_t shortest,
                     const std::function<bool(Words)>& sink) {
    std::string form;
    for (const Ending& ending : endings) {
        if (!word.ends_with(ending.written) || word.size() - ending.written.size() < shortest) continue;
        form.assign(word.substr(0, word.size() - ending.written.size())).append(ending.bare);
        if (!sink(form)) return;
    }
}

}  // namespace

bool may_be_inflected(Words folded) {
    return script_of(folded) != Script::other;
}

void bare_forms(Words folded, const std::function<bool(Words)>& sink) {
    switch (script_of(folded)) {
        case Script::bengali:
            return without_endings(folded, bengali_endings, shortest_indic, sink);
        case Script::devanagari:
            return without_endings(folded, devanagari_endings, shortest_indic, sink);
        case Script::tamil:
            return without_endings(folded, tamil_endings, shortest_indic, sink);
        case Script::cyrillic:
            return without_endings(folded, cyrillic_endings, shortest_cyrillic, sink);
        case Script::arabic:
            for (const auto prefix : arabic_prefixes) {
                const std::size_t shortest = prefix == arabic_in ? shortest_behind_in : shortest_arabic;
                if (!folded.starts_with(prefix) || folded.size() - prefix.size() < shortest) continue;
                if (!sink(folded.substr(prefix.size()))) return;
            }
            return;
        case Script::hebrew:
            return without_prefix(folded, hebrew_prefixes, shortest_hebrew, sink);
        case Script::amharic:
            return without_prefix(folded, amharic_prefixes, shortest_amharic, sink);
        case Script::georgian:
            return without_endings(folded, georgian_endings, shortest_georgian, sink);
        case Script::armenian:
            return without_endings(folded, armenian_endings, shortest_armenian, sink);
        case Script::other:
            return;
    }
}

}  // namespace pressdex
