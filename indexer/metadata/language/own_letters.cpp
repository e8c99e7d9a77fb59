// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/language/own_letters.hpp"

#include "press/text/utf8.hpp"

#include <cstdint>

namespace pressdex {
namespace {

struct LetterCount {
    std::size_t arabic = 0, sorani = 0, urdu = 0, uyghur = 0;
    std::size_t cyrillic = 0, front_vowels = 0, turkic = 0;
    std::size_t mongolian = 0, kyrgyz = 0;  // signs of the one that the other hardly knows
};

void count_arabic(std::uint32_t letter, LetterCount& count) {
    ++count.arabic;
    switch (letter) {
        case 0x06CE:
        case 0x06C6:
        case 0x06B5:
        case 0x06D5:
        case 0x0695:
            ++count.sorani;
            break;
        case 0x0679:
        case 0x0688:
        case 0x0691:
        case 0x06BA:
        case 0x06D2:
            ++count.urdu;
            break;
        case 0x06D0:
        case 0x06CB:
        case 0x06C8:
            ++count.uyghur;
            break;
        default:
            break;
    }
}

// Mongolian writes two letters more than Russian, "ө" and "ү"; Kazakh, Kyrgyz, Tatar and Bashkir write them beside
// others.
void count_cyrillic(std::uint32_t letter, LetterCount& count) {
    constexpr std::uint32_t first_of_others = 0x0490, ue_capital = 0x04AE, ue = 0x04AF, oe_capital = 0x04E8,
                            oe = 0x04E9, dotted_i_capital = 0x0406, dotted_i = 0x0456;
    ++count.cyrillic;
    if (letter == ue_capital || letter == ue || letter == oe_capital || letter == oe)
        ++count.front_vowels;
    else if (letter >= first_of_others || letter == dotted_i_capital || letter == dotted_i)
        ++count.turkic;
}

// Both write "ө", "ү" and long vowels, and a short text in Kyrgyz may show no "ң". But where Kyrgyz has "к" and "п",
// Mongolian has "х" and writes those two in borrowed words; it has "э" inside of words, where Kyrgyz writes "е" (but
// "ээ"), and "ий", as in the genitive.
void count_mongolian_and_kyrgyz(std::uint32_t before, std::uint32_t letter, LetterCount& count) {
    constexpr std::uint32_t first = 0x0430, e = 0x044D, i = 0x0438, short_i = 0x0439, ka = 0x043A, pe = 0x043F,
                            kha = 0x0445;
    const std::uint32_t small = letter >= 0x0410 && letter < first ? letter + 0x20 : letter;
    const bool is_inside = before >= first && before <= 0x04FF;
    count.kyrgyz += small == ka || small == pe ? 1U : 0U;
    count.mongolian += small == kha || (letter == short_i && before == i) ? 1U : 0U;
    count.mongolian += letter == e && is_inside && before != e ? 1U : 0U;
}

LetterCount count_of(std::string_view text) {
    const auto is_cyrillic = [](std::uint32_t letter) { return letter >= 0x0400 && letter <= 0x04FF; };
    LetterCount count;
    std::uint32_t before = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        at += c.size;
        if (is_cyrillic(c.value)) count_mongolian_and_kyrgyz(before, c.value, count);
        before = c.value;
        if (c.value >= 0x0621 && c.value <= 0x06D5) count_arabic(c.value, count);
        if (is_cyrillic(c.value)) count_cyrillic(c.value, count);
    }
    return count;
}

}  // namespace

std::size_t letters_in(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        count += byte >= 0xC0 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ? 1U : 0U;
    }
    return count;
}

std::string_view language_of_own_letters(std::string_view text) {
    const std::size_t letters = letters_in(text);
    const LetterCount count = count_of(text);
    if (count.arabic * 2 > letters) {
        // CLD2 knows no Sorani and takes Urdu with many Persian words for Persian.
        if (count.uyghur * 100 < count.arabic && count.sorani * 50 > count.arabic) return "ckb";
        if (count.urdu * 100 > count.arabic) return "ur";
    }
    // CLD2 knows no Mongolian.
    const bool mongolian = count.front_vowels * 50 > count.cyrillic && count.turkic * 20 < count.front_vowels;
    if (count.cyrillic * 2 > letters && mongolian && count.mongolian > 1 && count.mongolian > count.kyrgyz) return "mn";
    return {};
}

}  // namespace pressdex
