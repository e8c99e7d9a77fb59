// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where words begin and end. Nothing is folded, stemmed or looked up in a dictionary here.
//
// UAX #29 with the house's rules, most of them for text that was scraped or printed to PDF:
//   boundaries   every hyphen, colon, '_', ™, superscript digits; a full stop between words ("annually.At",
//   "sec.pta.gov.pk");
//                a change of script ("NPOنے", "APO는"), but not between letters and digits ("5th")
//   joined       U.S.A. (single letters), G&JTC, AT&T (not in "?a=1&b=2"), O'Brien, 5.3, 1,000 and 5,30,000
//   and 1.000.000 left out     's at the end; soft hyphens, joiners and bidi controls stay inside, folding drops them
#include "press/text/letters.hpp"
#include "press/text/span.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace pressdex {

// A word by itself, or one of those that '&' joins.
struct Core {
    Span span;
    std::uint32_t end;  // where to go on; behind the span where a possessive 's or a last full stop is left out
    bool has_letters;
    bool has_digits;
    bool has_apostrophe;
};

struct Segment {
    enum class Kind : std::uint8_t { none, word, compound, ideographs, complex };
    Kind kind = Kind::none;
    Span span{};
    std::uint32_t end = 0;
    std::vector<Core> cores;  // of a word one, of a compound several, of runs without spaces none
};

// A character with the marks that belong to it.
struct Unit {
    char32_t value;
    std::uint32_t from;
    std::uint32_t to;
    Role role;
    std::uint8_t script;
};

class Segmenter {
  public:
    explicit Segmenter(std::string_view text) : text_(text) {}

    // What begins at byte `at` < text.size(), the begin of a character. Kind none: a boundary, up to `end`. Each byte
    // is looked at a bounded number of times.
    void take(std::size_t at, Segment& out) const;

    // At the end of the text: a boundary of no bytes.
    Unit unit_at(std::size_t at) const;

  private:
    Core core_at(Unit first) const;
    Core word_at(Unit first) const;
    bool take_compound(Segment& out) const;
    bool is_possessive(const Unit& apostrophe) const;
    bool continues_number(std::size_t at) const;
    std::uint32_t end_of_number(const Unit& mark, std::size_t digits_before) const;
    std::uint32_t end_of_run(Unit first) const;

    std::string_view text_;
    Characters characters_;
};

}  // namespace pressdex
