// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/segments.hpp"

#include "press/text/utf8.hpp"

#include <algorithm>

#include <unicode/uscript.h>

namespace pressdex {
namespace {

constexpr std::size_t most_cores = 4;             // "B&B&C&D"; longer chains are lists
constexpr std::size_t longest_compound = 64;      // bytes
constexpr std::size_t most_groups_of_digits = 8;  // 10^24

bool carries(const Unit& unit) {
    return unit.role == Role::letter || unit.role == Role::digit;
}

bool fits(std::uint8_t one, std::uint8_t other) {
    return one == other || one <= USCRIPT_INHERITED || other <= USCRIPT_INHERITED;
}

// Whether no boundary stands between two characters that each carry a word.
bool join(const Unit& one, const Unit& other) {
    if (!carries(one) || !carries(other)) return false;
    if (one.script == USCRIPT_HANGUL || other.script == USCRIPT_HANGUL) return one.script == other.script;
    if (one.role == Role::digit || other.role == Role::digit) return true;
    return fits(one.script, other.script);
}

bool is_l(const Unit& unit) {
    return unit.value == 'l' || unit.value == 'L';
}

// Signs that hold two letters together: O'Brien, צה״ל, col·lecció.
bool holds(const Unit& before, const Unit& sign, const Unit& after) {
    if (before.role != Role::letter || after.role != Role::letter || !join(before, after)) return false;
    if (sign.role == Role::apostrophe) return true;
    if (sign.role == Role::gershayim) return before.script == USCRIPT_HEBREW && after.script == USCRIPT_HEBREW;
    return sign.role == Role::middle_dot && is_l(before) && is_l(after);
}

}  // namespace

Unit Segmenter::unit_at(std::size_t at) const {
    const auto here = static_cast<std::uint32_t>(at);
    if (at >= text_.size()) return {0, here, here, Role::boundary, 0};
    const CodePoint c = code_point_at(text_, at);
    const Character base = characters_(c.value);
    std::size_t to = at + c.size;
    while (to < text_.size() && static_cast<unsigned char>(text_[to]) >= 0x80) {
        const CodePoint next = code_point_at(text_, to);
        const Role role = characters_(next.value).role;
        const bool belongs = role == Role::ignorable || (role == Role::zero_width_space && base.role != Role::complex);
        if (!belongs) break;
        to += next.size;
    }
    const bool alone = base.role == Role::ignorable || base.role == Role::zero_width_space;
    return {c.value, here, static_cast<std::uint32_t>(to), alone ? Role::boundary : base.role, base.script};
}

bool Segmenter::is_possessive(const Unit& apostrophe) const {
    const Unit s = unit_at(apostrophe.to);
    if (s.value != 's' && s.value != 'S') return false;
    const Unit after = unit_at(s.to);
    return !join(s, after) && !holds(s, after, unit_at(after.to));
}

// Behind the digits that belong to the number, or 0 where the mark ends it. "1,000" and "5,30,000" are groups, "1,2" is
// a list; "5.3" is a decimal, "1.000.000" groups, "23.12.2021" three numbers.
std::uint32_t Segmenter::end_of_number(const Unit& mark, std::size_t digits_before) const {
    const bool dot = mark.role == Role::dot;
    bool all_three = digits_before <= 3;
    std::uint32_t at = mark.to;
    for (std::size_t group = 0; group < most_groups_of_digits; ++group) {
        std::size_t digits = 0;
        Unit unit = unit_at(at);
        for (; unit.role == Role::digit && (dot || digits <= 3); unit = unit_at(unit.to)) ++digits;
        if (digits == 0) return 0;
        const bool more = unit.value == mark.value && unit_at(unit.to).role == Role::digit;
        if (dot && group == 0 && !more) return unit.from;
        all_three = all_three && digits <= 3 && (digits == 3 || (digits == 2 && more && !dot));
        if (!all_three) return 0;
        if (!more) return unit.from;
        at = unit.to;
    }
    return 0;
}

// "12" and "2021" in "23.12.2021": no decimal begins there.
bool Segmenter::continues_number(std::size_t at) const {
    const auto before = [this](std::size_t i) {
        do --i;
        while (i > 0 && !begins_character(text_[i]));
        return i;
    };
    if (at == 0) return false;
    const std::size_t sign = before(at);
    if (sign == 0 || characters_(code_point_at(text_, sign).value).role != Role::dot) return false;
    return characters_(code_point_at(text_, before(sign)).value).role == Role::digit;
}

Core Segmenter::core_at(Unit unit) const {
    Core core{{unit.from, unit.to}, unit.to, false, false, false};
    const bool continued = unit.role == Role::digit && continues_number(unit.from);
    std::size_t digits = 0;
    for (;;) {
        core.has_letters |= unit.role == Role::letter;
        core.has_digits |= unit.role == Role::digit;
        digits = unit.role == Role::digit ? digits + 1 : 0;
        core.span.to = core.end = unit.to;
        const Unit next = unit_at(unit.to);
        if (join(unit, next)) {
            unit = next;
            continue;
        }
        if (next.role == Role::boundary) return core;
        if (next.role == Role::apostrophe && is_possessive(next)) {
            core.end = unit_at(next.to).to;
            return core;
        }
        const Unit after = unit_at(next.to);
        if (holds(unit, next, after)) {
            core.has_apostrophe |= next.role == Role::apostrophe;
            unit = after;
            continue;
        }
        const bool counts =
            next.role == Role::separator || next.role == Role::apostrophe || (next.role == Role::dot && !continued);
        const std::uint32_t end = unit.role == Role::digit && counts ? end_of_number(next, digits) : 0;
        if (end == 0) return core;
        // The groups are known to be good: go on behind them, from their last digit.
        for (unit = after; unit.to < end;) unit = unit_at(unit.to);
        digits = most_groups_of_digits;  // no second grouping: "1,000,5"
    }
}

// A core, or the single letters of U.S.A. with their full stops.
Core Segmenter::word_at(Unit first) const {
    Core word = core_at(first);
    const auto is_single = [&](const Core& core, const Unit& unit) {
        return unit.role == Role::letter && core.span.to == unit.to;
    };
    if (!is_single(word, first)) return word;
    bool dotted = false;
    while (word.end == word.span.to) {
        const Unit dot = unit_at(word.end);
        if (dot.role != Role::dot) break;
        const Unit letter = unit_at(dot.to);
        if (dotted && letter.role == Role::apostrophe && is_possessive(letter)) {  // U.S.'s
            word.end = unit_at(letter.to).to;
            break;
        }
        if (letter.role != Role::letter || !fits(first.script, letter.script)) break;
        const Core next = core_at(letter);
        if (!is_single(next, letter)) break;
        word.span.to = next.span.to;
        word.end = next.end;
        dotted = true;
    }
    return word;
}

// out.cores holds the first word. Adds what '&' joins to it; false (and only the first) where that is a list or a query
// string.
bool Segmenter::take_compound(Segment& out) const {
    const std::uint32_t from = out.span.from;
    if (from > 0 && (text_[from - 1] == '=' || text_[from - 1] == '&')) return false;
    while (out.cores.back().end == out.cores.back().span.to) {
        const Unit sign = unit_at(out.cores.back().end);
        if (sign.role != Role::ampersand) break;
        const Unit next = unit_at(sign.to);
        if (!carries(next)) break;
        out.cores.push_back(word_at(next));
        const bool too_long = out.cores.back().span.to - from > longest_compound;
        if (too_long || out.cores.size() > most_cores) return false;
    }
    const Core& last = out.cores.back();
    const bool has_letters =
        std::any_of(out.cores.begin(), out.cores.end(), [](const Core& core) { return core.has_letters; });
    if (out.cores.size() == 1 || !has_letters || (last.end < text_.size() && text_[last.end] == '=')) return false;
    out.span.to = last.span.to;
    out.end = last.end;
    return true;
}

std::uint32_t Segmenter::end_of_run(Unit first) const {
    Unit unit = first;
    for (Unit next = unit_at(unit.to); next.role == first.role; next = unit_at(unit.to)) unit = next;
    return unit.to;
}

void Segmenter::take(std::size_t at, Segment& out) const {
    const Unit first = unit_at(at);
    out.cores.clear();
    out.span = {first.from, first.to};
    out.end = first.to;
    if (carries(first)) {
        const Core word = word_at(first);
        out.cores.push_back(word);
        out.span = word.span;
        out.end = word.end;
        const bool joined = take_compound(out);
        if (!joined) out.cores.resize(1, word);
        out.kind = joined ? Segment::Kind::compound : Segment::Kind::word;
    } else if (first.role == Role::ideograph || first.role == Role::complex) {
        out.span.to = out.end = end_of_run(first);
        out.kind = first.role == Role::complex ? Segment::Kind::complex : Segment::Kind::ideographs;
    } else {
        out.kind = Segment::Kind::none;
    }
}

}  // namespace pressdex
