// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Cuts a paragraph or an authority phrase into words as printed, with the signs between them: the one way in which both
// sides of the phrase matcher see text. Knows no language and no meaning; index terms are made in press/text.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// Bits of PrintedWord::signs.
enum WordSign : std::uint16_t {
    sign_starts_sentence = 1,
    sign_capitalised = 2,   // first letter is upper case; never set in a script without case
    sign_all_capitals = 4,  // two letters or more, all upper case
    sign_has_digit = 8,     //
    sign_possessive = 16,   // an 's or a Turkish case ending behind an apostrophe was left out
    sign_glued = 32,        // only a hyphen, or nothing, stands between the word before and this one
    sign_after_comma = 64,  //
    sign_after_open_bracket = 128,
    sign_before_close_bracket = 256,
    sign_after_quote = 512,  // a quotation mark or an apostrophe that opens stands before it
    sign_breaks = 1024,      // a full stop, colon, semicolon, slash, bullet or dash stands before it
    sign_elided = 4096,  // "d'Abidjan", "all'università": an article or preposition is written onto it, left out here
    sign_one_character = 2048,  // Han, Kana, Hangul, Thai, Lao, Khmer and Myanmar: a character is a word here
};

// Words that letters, digits and binding signs make: G&JTC, O'Brien, Rs5.3bn and U.S.A. are one, a hyphen parts. A
// small word of French or Italian that lost its vowel is no part of the next, unless it has a capital: "l'Aquila",
// L'Oréal.
struct PrintedWord {
    std::uint32_t from = 0, to = 0;                // bytes in the paragraph
    std::uint32_t folded_from = 0, folded_to = 0;  // bytes in the arena
    std::uint16_t signs = 0;
};

// Appends the paragraph's words to `words` and their folded forms to `arena`. Valid UTF-8 is expected; other bytes part
// words. Linear.
void cut_words(std::string_view paragraph, std::string& arena, std::vector<PrintedWord>& words);

}  // namespace pressdex
