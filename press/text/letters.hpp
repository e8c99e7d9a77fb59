// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a character does to a word: carries it, joins two parts of it, or ends it. From Unicode's properties, with the
// house's additions.
#include <array>
#include <atomic>
#include <cstdint>

namespace pressdex {

enum class Role : std::uint8_t {
    boundary,          // everything else: blanks, most signs, ™, superscript digits, '_', ':'
    letter,            // of an alphabet or a syllabary that writes spaces (Hangul too)
    digit,             //
    ideograph,         // Han, Hiragana, Katakana: no spaces; words by dictionary, and bigrams
    complex,           // Thai, Lao, Khmer, Myanmar and kin (Line_Break=SA): no spaces; words by dictionary
    ignorable,         // marks, soft hyphen, joiners, bidi controls: belong to the character before
    zero_width_space,  // a boundary behind complex letters, ignorable elsewhere
    apostrophe,        // joins letters: O'Brien
    dot,               // joins digits (5.3) and the letters of U.S.A.
    separator,         // joins groups of digits: 1,000
    ampersand,         // joins into a compound: G&JTC
    gershayim,         // joins Hebrew letters: צה״ל
    middle_dot,        // joins l·l in Catalan
};

struct Character {
    Role role;
    std::uint8_t script;  // ICU's UScriptCode; 0 (Common) and 1 (Inherited) fit any other
};

// Looks a character up: by table below U+3000, where most text stands, by ICU above. The table is filled as characters
// come: a process that answers one request meets few.
class Characters {
  public:
    Character operator()(char32_t c) const {
        if (c < table_end) {
            const auto known = table[c].load(std::memory_order_relaxed);
            if (known != 0) return {static_cast<Role>(known >> 9U), static_cast<std::uint8_t>(known)};
        }
        return asked_of_icu(c);
    }

  private:
    static constexpr char32_t table_end = 0x3000;
    static constexpr std::uint16_t is_known = 0x100;  // between role and script
    static Character asked_of_icu(char32_t c);

    static std::array<std::atomic<std::uint16_t>, table_end> table;  // of all threads; 0: not asked for yet
};

inline Character character(char32_t c) {
    return Characters()(c);
}

}  // namespace pressdex
