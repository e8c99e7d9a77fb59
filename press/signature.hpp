// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a story's text leaves behind for finding its copies, and its stored form. How it is made stands in
// indexer/syndication, how two are compared in press/copies.
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// The smallest hashes of a set, ascending and distinct (bottom-k sketch, Broder 1997): two sketches can be compared
// over the stretch of hashes that both cover, which is an even sample of both sets, however different their sizes.
struct Sketch {
    std::vector<std::uint32_t> smallest;
    std::uint32_t of = 0;  // size of the whole set; smallest holds all of it where of == smallest.size()

    bool operator==(const Sketch&) const = default;
};

// A word that may tell an event from another told in the same words. `opening`: a capital that may be due to the
// sentence only.
enum class Mark : std::uint32_t { opening, name, figure };

// 19 bits of a word's hash, whether the story is about it, and its kind: few bits, since a text has few marks.
constexpr std::uint32_t mark_of(std::uint32_t hash, Mark kind) {
    return (hash >> 13) << 3 | static_cast<std::uint32_t>(kind);
}
constexpr std::uint32_t subject_mark(std::uint32_t mark) {
    return mark | 4;
}
constexpr std::uint32_t word_of_mark(std::uint32_t mark) {
    return mark >> 3;
}
constexpr bool is_subject(std::uint32_t mark) {
    return (mark & 4) != 0;
}
constexpr Mark kind_of_mark(std::uint32_t mark) {
    return static_cast<Mark>(mark & 3);
}

struct Signature {
    static constexpr std::size_t most_shingles = 96;  // in the sketch; a containment of 0.7 is then known to about 0.05
    static constexpr std::size_t most_in_lede = 16;
    static constexpr std::size_t most_marks = 128;
    static constexpr std::int32_t no_day = std::numeric_limits<std::int32_t>::min();

    Sketch shingles;            // overlapping runs of words, or of characters where a script writes no spaces
    Sketch lede;                // those of the first sentences: the news, where all the rest may be boilerplate
    Sketch marks;               // names and figures
    std::uint64_t text = 0;     // all words in their order; 0 = the story has none
    std::int32_t day = no_day;  // of publication, as in Day

    bool operator==(const Signature&) const = default;
};

// unpacked_signature(packed(s)) == s for a well-formed signature; nothing for bytes that packed() never wrote.
std::string packed(const Signature& signature);
std::optional<Signature> unpacked_signature(std::string_view packed);

}  // namespace pressdex
