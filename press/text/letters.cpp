// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/letters.hpp"

#include <optional>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace pressdex {
namespace {

// Where the house departs from the Word_Break property (UAX #29, table 3).
std::optional<Role> house_role(char32_t c) {
    switch (c) {
        case '\'':
        case '`':
        case 0x00B4:
        case 0x2018:
        case 0x2019:
        case 0x201B:
        case 0xFF07:
            return Role::apostrophe;
        case '.':
        case 0x066B:
        case 0x2024:
        case 0xFE52:
        case 0xFF0E:
            return Role::dot;
        case ',':
        case 0x060C:
        case 0x066C:
        case 0xFF0C:
            return Role::separator;
        case '&':
        case 0xFF06:
            return Role::ampersand;
        case '"':
        case 0x05F4:
        case 0x201D:
            return Role::gershayim;
        case 0x00B7:
            return Role::middle_dot;
        case 0x200B:
            return Role::zero_width_space;
        default:
            if (c >= 0x2080 && c <= 0x2089) return Role::digit;  // CO₂; superscripts are foot notes and stay boundaries
            return std::nullopt;
    }
}

bool is_ideographic(UChar32 c, UScriptCode script, int word_break) {
    const bool of_the_script = script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ||
                               word_break == U_WB_KATAKANA;
    return of_the_script && (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_NL_MASK)) != 0;
}

Role role_of(UChar32 c, UScriptCode script) {
    if (const auto role = house_role(static_cast<char32_t>(c))) return *role;
    const int word_break = u_getIntPropertyValue(c, UCHAR_WORD_BREAK);
    if (is_ideographic(c, script, word_break)) return Role::ideograph;
    if (u_getIntPropertyValue(c, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT) return Role::complex;
    switch (word_break) {
        case U_WB_ALETTER:
        case U_WB_HEBREW_LETTER:
            return Role::letter;
        case U_WB_NUMERIC:
            return Role::digit;
        case U_WB_EXTEND:
        case U_WB_FORMAT:
        case U_WB_ZWJ:
            return Role::ignorable;
        default:
            return Role::boundary;
    }
}

Character computed(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
    const bool known = U_SUCCESS(status) && static_cast<unsigned>(script) < 256U;
    return {role_of(static_cast<UChar32>(c), script), static_cast<std::uint8_t>(known ? script : USCRIPT_COMMON)};
}

}  // namespace

std::array<std::atomic<std::uint16_t>, Characters::table_end> Characters::table;

Character Characters::asked_of_icu(char32_t c) {
    const auto character = computed(c);
    if (c < table_end) {
        const auto role = static_cast<unsigned>(character.role) << 9U;
        table[c].store(static_cast<std::uint16_t>(role | is_known | character.script), std::memory_order_relaxed);
    }
    return character;
}

}  // namespace pressdex
