// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which stories are copies of one announcement, from their signatures alone. A pure function, so that the writer and a
// reader with a stale facet column come to the same groups.
#include "press/signature_shelf.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace pressdex {

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
    std::int64_t days = 0;                       // between the publications; 0 where one is unknown
};
Overlap overlap_of(const Signature& a, const Signature& b);

// Whether the two tell the same announcement in the same words: identical, reissued with changes, or cut.
bool are_copies(const Signature& a, const Signature& b);

using Leaders = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

// docid -> docid of its group's leader (the smallest), for every story given, in ascending docids. Groups do not depend
// on the order of `stories`; docids are distinct. Each member is a copy of the group's longest text: chains of likeness
// glue nothing. Near-linear: a story is compared with 16 others at most.
//
// `before`, where it is not empty, holds by docid the leaders of an earlier state (0 = was not there) to which stories
// were only added since: what no new text touches is taken over without comparing, and the result is the same.
Leaders leaders_among(const SignatureShelf& stories, const std::vector<std::uint32_t>& before = {});
Leaders leaders_of(const std::vector<Signed>& stories, const std::vector<std::uint32_t>& before = {});

}  // namespace pressdex
