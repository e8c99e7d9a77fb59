// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/parts.hpp"

#include "press/text/folding.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

// Short words that French, Italian, Catalan and Portuguese write with an apostrophe before a vowel: the noun behind is
// a part.
constexpr std::string_view elided[] = {"agl",  "all",  "c",      "col",    "d",  "dagl",   "dall",  "degl",
                                       "dell", "gl",   "j",      "jusqu",  "l",  "lorsqu", "m",     "n",
                                       "negl", "nell", "presqu", "puisqu", "qu", "quell",  "quest", "quoiqu",
                                       "s",    "sugl", "sull",   "t",      "un"};
static_assert(std::is_sorted(std::begin(elided), std::end(elided)));

bool is_elided(std::string_view word) {
    constexpr std::size_t longest = 8;
    return word.size() <= longest && std::binary_search(std::begin(elided), std::end(elided), folded(word));
}

// "l'énergie" also is "énergie"; in Turkish, "Ankara'da" also is "Ankara".
void add_at_apostrophe(std::string_view text, const Core& core, bool turkish, std::vector<Span>& out) {
    constexpr std::uint32_t shortest = 3;  // bytes
    const Segmenter segmenter(text);
    Unit sign = segmenter.unit_at(core.span.from);
    while (sign.role != Role::apostrophe && sign.to < core.span.to) sign = segmenter.unit_at(sign.to);
    const Span before{core.span.from, sign.from};
    const Span after{sign.to, core.span.to};
    if (is_elided(within(text, before))) {
        if (after.to - after.from >= shortest) out.push_back(after);
    } else if (turkish && before.to - before.from >= shortest) {
        out.push_back(before);
    }
}

// "5th", "21st": one word, not a number and a word. So is "۲۰۲۱ء", which has a sign behind it and no letter.
bool is_number_ending(std::string_view letters) {
    constexpr std::string_view endings[] = {"nd", "rd", "st", "th", "\u0621"};
    constexpr std::size_t longest = 8;  // bytes, for ᵗʰ
    return letters.size() <= longest &&
           std::find(std::begin(endings), std::end(endings), folded(letters)) != std::end(endings);
}

struct Piece {
    Span span;
    bool digits;
    std::size_t characters;
};

// Runs of letters and of digits, as many as fit; a number keeps its full stop.
std::size_t split(std::string_view text, Span span, std::array<Piece, 6>& pieces) {
    const Segmenter segmenter(text);
    std::size_t count = 0;
    for (std::uint32_t at = span.from; at < span.to && count <= pieces.size();) {
        const Unit unit = segmenter.unit_at(at);
        at = unit.to;
        const bool digit = unit.role == Role::digit;
        if (!digit && unit.role != Role::letter) continue;
        if (count == 0 || pieces[count - 1].digits != digit) {
            if (count == pieces.size()) return count + 1;
            pieces[count++] = {{unit.from, unit.to}, digit, 0};
        }
        pieces[count - 1].span.to = unit.to;
        pieces[count - 1].characters += 1;
    }
    return count;
}

// Not "5S", "B2B", "5th": a letter beside a digit is no word. Nor serial numbers, which change more often.
void add_numbers_and_letters(std::string_view text, Span span, std::vector<Span>& out) {
    std::array<Piece, 6> pieces;
    const std::size_t count = split(text, span, pieces);
    if (count < 2 || count > pieces.size()) return;
    if (count == 2 && pieces[0].digits && is_number_ending(within(text, pieces[1].span))) return;
    const auto end = pieces.begin() + static_cast<std::ptrdiff_t>(count);
    const bool has_word =
        std::any_of(pieces.begin(), end, [](const Piece& piece) { return !piece.digits && piece.characters > 1; });
    for (auto piece = pieces.begin(); piece != end; ++piece) {
        if (piece->characters > 1 || (piece->digits && has_word)) out.push_back(piece->span);
    }
}

}  // namespace

void parts_of(std::string_view text, const Core& core, std::string_view language, std::vector<Span>& out) {
    out.clear();
    if (core.has_letters && core.has_digits) add_numbers_and_letters(text, core.span, out);
    if (core.has_apostrophe) add_at_apostrophe(text, core, language == "tr", out);
}

}  // namespace pressdex
