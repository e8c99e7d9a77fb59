// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which stories are copies of one announcement, from the signatures of their texts alone. A pure function, so that the
// writer and a reader with a stale facet column come to the same groups. How a signature is made stands in
// indexer/syndication.
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
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

struct Signed {
    std::uint32_t docid = 0;
    Signature signature;
};

// What two texts have in common, estimated from their sketches; shares are 0..1.
struct Overlap {
    double jaccard = 0;    // of the shingles: common / all
    double contained = 0;  // of the shingles: common / those of the smaller text
    double lede = 0;       // of the shingles of one's lede that the other text has, the greater share of the two
    // What each has and the other lacks, the fewer of the two: a cut copy has nothing that the full text lacks.
    std::size_t names = 0, figures = 0, subjects = 0;
    std::size_t all_names = 0, all_figures = 0;  // of the text with fewer
    std::int32_t days = 0;                       // between the publications; 0 where one is unknown
};
Overlap overlap_of(const Signature& a, const Signature& b);

// Whether the two tell the same announcement in the same words: identical, reissued with changes, or cut.
bool are_copies(const Signature& a, const Signature& b);

// docid -> docid of its group's leader (the smallest), for every story given, in ascending docids. Groups do not depend
// on the order of `stories`; docids are distinct. Each member is a copy of the group's longest text: chains of likeness
// glue nothing. Near-linear.
std::vector<std::pair<std::uint32_t, std::uint32_t>> leaders_of(const std::vector<Signed>& stories);

}  // namespace pressdex
