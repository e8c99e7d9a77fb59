// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/overlap.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <span>

namespace pressdex {
namespace {

// ---- comparing two sketches

struct Common {
    std::size_t both = 0, only_a = 0, only_b = 0;
    std::size_t a() const { return both + only_a; }
    std::size_t b() const { return both + only_b; }
};

// A sketch says nothing about hashes above its last, unless it holds its whole set.
std::uint32_t covered(const SketchView& sketch) {
    const bool whole = sketch.of == sketch.smallest.size();
    return whole || sketch.smallest.empty() ? std::numeric_limits<std::uint32_t>::max() : sketch.smallest.back();
}

// The hashes up to `end`, which is one of them or at least the last.
std::span<const std::uint32_t> as_far_as(std::uint32_t end, const SketchView& sketch) {
    const auto behind = std::ranges::upper_bound(sketch.smallest, end) - sketch.smallest.begin();
    return sketch.smallest.first(static_cast<std::size_t>(behind));
}

// Both step on without a branch that nobody could foresee.
Common common_of(const SketchView& a, const SketchView& b) {
    const auto end = std::min(covered(a), covered(b));
    const auto in_a = as_far_as(end, a), in_b = as_far_as(end, b);
    std::size_t both = 0;
    for (std::size_t i = 0, j = 0; i < in_a.size() && j < in_b.size();) {
        const auto hash_a = in_a[i], hash_b = in_b[j];
        both += hash_a == hash_b ? 1U : 0U;
        i += hash_a <= hash_b ? 1U : 0U;
        j += hash_b <= hash_a ? 1U : 0U;
    }
    return {both, in_a.size() - both, in_b.size() - both};
}

// Bisects without a branch: which way it goes is chance.
bool holds(std::span<const std::uint32_t> sorted, std::uint32_t hash) {
    const auto* first = sorted.data();
    auto left = sorted.size();
    while (left > 1) {
        const auto half = left / 2;
        first += first[half - 1] < hash ? half : 0;
        left -= half;
    }
    return left == 1 && *first == hash;
}

double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

// How much of the lede of `a` the text of `b` has; 1 where the sketches tell nothing.
double lede_share(const SignatureView& a, const SignatureView& b) {
    const auto told = as_far_as(std::min(covered(a.lede), covered(b.shingles)), a.lede);
    std::size_t found = 0;
    for (const auto hash : told) found += holds(b.shingles.smallest, hash) ? 1U : 0U;
    return told.empty() ? 1 : share(found, told.size());
}

struct Counted {
    std::size_t names = 0, figures = 0, subjects = 0;
    std::size_t all_names = 0, all_figures = 0;
};

// The marks of `a` that `b` has nowhere in its text, as far as the sketches tell.
Counted strange_in(const SketchView& a, const SketchView& b) {
    const auto end = std::min(covered(a), covered(b));
    Counted strange;
    for (const auto mark : a.smallest) {
        const auto kind = kind_of_mark(mark);
        if (mark > end || kind == Mark::opening) continue;
        ++(kind == Mark::figure ? strange.all_figures : strange.all_names);
        const auto found = std::ranges::lower_bound(b.smallest, word_of_mark(mark), {}, word_of_mark);
        if (found != b.smallest.end() && word_of_mark(*found) == word_of_mark(mark)) continue;
        ++(kind == Mark::figure ? strange.figures : strange.names);
        if (is_subject(mark)) ++strange.subjects;
    }
    return strange;
}

void compare_ledes(Overlap& overlap, const SignatureView& a, const SignatureView& b) {
    overlap.lede = std::max(lede_share(a, b), lede_share(b, a));
}

void compare_words(Overlap& overlap, const SignatureView& a, const SignatureView& b) {
    const auto words = common_of(a.shingles, b.shingles);
    overlap.jaccard = share(words.both, words.both + words.only_a + words.only_b);
    overlap.contained = share(words.both, std::min(words.a(), words.b()));
    if (a.day != Signature::no_day && b.day != Signature::no_day) overlap.days = std::abs(std::int64_t{a.day} - b.day);
}

void compare_marks(Overlap& overlap, const SignatureView& a, const SignatureView& b) {
    const auto in_a = strange_in(a.marks, b.marks), in_b = strange_in(b.marks, a.marks);
    overlap.names = std::min(in_a.names, in_b.names);
    overlap.figures = std::min(in_a.figures, in_b.figures);
    overlap.subjects = std::min(in_a.subjects, in_b.subjects);
    overlap.all_names = std::min(in_a.all_names, in_b.all_names);
    overlap.all_figures = std::min(in_a.all_figures, in_b.all_figures);
}

// ---- the verdict

// Below this many shingles chance and common phrases weigh too much: only the same text, or nearly, is a copy.
constexpr std::uint32_t short_text = 40, shortest_text = 12;

constexpr double least_of_lede = 0.3;

// The bounds below were measured on announcements as several outlets carried them, and on releases of one company that
// share its boilerplate: copies leave each of them a margin.
bool is_same_text(const Overlap& overlap) {
    const bool is_same_occasion = overlap.days <= 10 || overlap.jaccard >= 0.85;
    const bool is_kept = overlap.contained >= 0.55 && overlap.contained + overlap.lede >= 1.4;
    const bool has_new_lede = overlap.contained >= 0.75 && overlap.lede >= least_of_lede;
    return is_same_occasion && overlap.jaccard >= 0.2 && (is_kept || has_new_lede);
}

// An outlet adds its own name, a day, a spelling; it does not exchange whom and how many the news is about. The more of
// the text differs, the less of that is let pass.
bool is_same_event(const Overlap& overlap) {
    const auto differences = overlap.names + 2 * overlap.figures;
    if (overlap.contained < 0.65 || overlap.lede < 0.45) return differences == 0;
    const bool has_same_names = overlap.names < 2 || overlap.names * 8 < overlap.all_names;
    const bool has_same_figures = overlap.figures < 2 || overlap.figures * 4 < overlap.all_figures;
    return overlap.subjects == 0 && has_same_names && has_same_figures &&
           differences <= 4 + (overlap.all_names + overlap.all_figures) / 25;
}

}  // namespace

std::optional<double> likeness(const SignatureView& a, const SignatureView& b) {
    if (a.text != 0 && a.text == b.text) return 2;
    const auto smaller = std::min(a.shingles.of, b.shingles.of);
    if (smaller < shortest_text) return std::nullopt;
    const bool is_short = smaller < short_text;
    Overlap overlap;
    compare_ledes(overlap, a, b);  // cheap, and most candidates end here
    if (overlap.lede < least_of_lede) return std::nullopt;
    compare_words(overlap, a, b);
    if (!(is_short ? overlap.jaccard >= 0.8 : is_same_text(overlap))) return std::nullopt;
    compare_marks(overlap, a, b);
    if (!(is_short ? overlap.names + overlap.figures == 0 : is_same_event(overlap))) return std::nullopt;
    return overlap.jaccard + overlap.contained;
}

Overlap overlap_of(const Signature& a, const Signature& b) {
    Overlap overlap;
    const auto view_a = view_of(a), view_b = view_of(b);
    compare_ledes(overlap, view_a, view_b);
    compare_words(overlap, view_a, view_b);
    compare_marks(overlap, view_a, view_b);
    return overlap;
}

bool are_copies(const Signature& a, const Signature& b) {
    return likeness(view_of(a), view_of(b)).has_value();
}

}  // namespace pressdex
