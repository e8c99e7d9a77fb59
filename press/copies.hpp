// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which stories are copies of one announcement, from the signatures of their texts alone. A pure function, so that the
// writer and a reader with a stale facet column come to the same groups. How a signature is made stands in
// indexer/syndication.
#include <cstdint>
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

struct Signature {
    static constexpr std::size_t most_shingles = 96;  // in the sketch; a containment of 0.7 is then known to about 0.05
    static constexpr std::size_t most_marks = 48;

    Sketch shingles;         // overlapping runs of words, or of characters where a script writes no spaces
    Sketch marks;            // what tells one event from another told in the same words: names and figures
    std::uint64_t text = 0;  // all words in their order; 0 = the story has none

    bool operator==(const Signature&) const = default;
};

// unpacked_signature(packed(s)) == s for a well-formed signature; nothing for bytes that packed() never wrote.
std::string packed(const Signature& signature);
std::optional<Signature> unpacked_signature(std::string_view packed);

struct Signed {
    std::uint32_t docid = 0;
    Signature signature;
};

// How much of the smaller and of both texts is common, estimated: 0..1. Linear in the sketches.
struct Overlap {
    double jaccard = 0;    // common / all
    double contained = 0;  // common / the smaller
    double news =
        0;  // marks that only the one and marks that only the other has, the fewer of both, over the smaller's marks
    std::size_t sample = 0;  // shingles compared
};
Overlap overlap_of(const Signature& a, const Signature& b);

// Whether the two tell the same announcement in the same words: identical, reissued with changes, or cut.
bool are_copies(const Signature& a, const Signature& b);

// docid -> docid of its group's leader (the smallest), for every story given, in ascending docids. Groups do not depend
// on the order of `stories`; docids are distinct. Each member is a copy of the group's longest text: chains of likeness
// glue nothing. Near-linear.
std::vector<std::pair<std::uint32_t, std::uint32_t>> leaders_of(const std::vector<Signed>& stories);

}  // namespace pressdex
